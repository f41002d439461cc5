/** Lists as the window asks for them: search, order, window, and the order that is kept while somebody scrolls or holds the pointer over it. */
import type { Term } from '../otp/term/term.js'
import type { ListQuery, Page, WindowPage, WindowQuery } from '../../shared/pages/page.js'
import { type Keys, Order } from './order.js'
import { Portions } from './portions.js'

/** What a list is made of. */
export interface ListSource<Item, Sort extends string | number> {
  /** All items there are now. Measures anew: differences are counted from here on. */
  readonly items: () => readonly Item[]
  /** All items in portions, where there may be very many. */
  readonly portions?: () => Iterable<readonly Item[]>
  /** The words of an item, as they are shown, for the search. */
  readonly words: (item: Item) => string
  readonly keys: (items: readonly Item[], sort: Sort) => Keys
  readonly tie: (a: Item, b: Item) => number
  /** Tells the item that the text of `follow` means. */
  readonly followed: (follow: string) => (item: Item) => boolean
}

/** Items whose keys are taken in one go. */
const portion = 256

function questionOf({ search, sort, descending }: ListQuery<string | number>): string {
  return JSON.stringify([search, sort, descending])
}

/** One list with the order of its last answer. */
export class KeptList<Item, Sort extends string | number> {
  #order: Order<Item> | null = null
  #question = ''
  #total = 0
  /** Which question in portions is the last. */
  #round = 0

  constructor(readonly source: ListSource<Item, Sort>) {}

  /**
   * The window that `query` asks for.
   *
   * row      the row of an item
   * refresh  called first where items are read anew but their order is kept
   */
  page<Row>(query: ListQuery<Sort>, row: (item: Item) => Row, refresh?: () => void): Page<Row> {
    if (this.#order === null || questionOf(query) !== this.#question || query.take === 'new') this.#sort(query)
    else if (query.take === 'values') refresh?.()
    const order = this.#order as Order<Item>
    const { follow } = query
    return this.#answer(query, order, row, follow === null ? null : order.placeOf(this.source.followed(follow)))
  }

  /**
   * As `page`, but a long list is gathered, searched and sorted in portions, between which others have their turns. The answer to a question that was
   * followed by another one is null.
   */
  async pageInPortions<Row>(
    query: ListQuery<Sort>,
    row: (item: Item) => Row,
    { refresh, portions = new Portions() }: { readonly refresh?: () => void; readonly portions?: Portions } = {},
  ): Promise<Page<Row> | null> {
    const round = ++this.#round
    const rest = async (): Promise<boolean> => {
      if (portions.isYoung) return true
      await portions.rest()
      return round === this.#round
    }
    const isNew = this.#order === null || questionOf(query) !== this.#question || query.take === 'new'
    if (isNew) {
      const all = await this.#gather(rest)
      const found = all === null ? null : await this.#search(all, query.search, rest)
      const keys = found === null ? null : await this.#keys(found, query.sort, rest)
      if (all === null || found === null || keys === null) return null
      this.#keep(query, all.length, found, keys)
    } else if (query.take === 'values') refresh?.()
    const order = this.#order as Order<Item>
    const { follow, offset, limit } = query
    if (!(await order.prepare(offset + limit, rest)) || order !== this.#order) return null
    const followed = follow === null ? null : this.source.followed(follow)
    const followIndex = followed === null ? null : await order.placeInPortions(followed, rest)
    if (followIndex === undefined || order !== this.#order) return null
    return this.#answer(query, order, row, followIndex)
  }

  #answer<Row>(
    { offset, limit }: ListQuery<Sort>,
    order: Order<Item>,
    row: (item: Item) => Row,
    followIndex: number | null,
  ): Page<Row> {
    return {
      rows: order.window(offset, limit).map(row),
      offset,
      found: order.length,
      total: this.#total,
      followIndex,
    }
  }

  async #keys(items: readonly Item[], sort: Sort, rest: () => Promise<boolean>): Promise<Keys | null> {
    const all: unknown[] = []
    let areTerms = false
    for (let from = 0; from < items.length; from += portion) {
      const keys = this.source.keys(items.slice(from, from + portion), sort)
      if (keys === 'inOrder') return keys
      areTerms = 'terms' in keys
      for (const key of 'terms' in keys ? keys.terms : keys) all.push(key)
      if (!(await rest())) return null
    }
    return areTerms ? { terms: all as Term[] } : (all as readonly string[] | readonly number[])
  }

  async #gather(rest: () => Promise<boolean>): Promise<readonly Item[] | null> {
    const { portions, items } = this.source
    if (portions === undefined) return items()
    const all: Item[] = []
    for (const some of portions()) {
      for (const item of some) all.push(item)
      if (!(await rest())) return null
    }
    return all
  }

  async #search(all: readonly Item[], search: string, rest: () => Promise<boolean>): Promise<readonly Item[] | null> {
    const wanted = search.trim().toLowerCase()
    if (wanted === '') return all
    const found: Item[] = []
    for (let i = 0; i < all.length; i++) {
      const item = all[i] as Item
      if (this.source.words(item).toLowerCase().includes(wanted)) found.push(item)
      if (i % 64 === 63 && !(await rest())) return null
    }
    return found
  }

  #sort(query: ListQuery<Sort>): void {
    const all = this.source.items()
    const wanted = query.search.trim().toLowerCase()
    const { words, keys } = this.source
    const found = wanted === '' ? all : all.filter((item) => words(item).toLowerCase().includes(wanted))
    this.#keep(query, all.length, found, keys(found, query.sort))
  }

  #keep(query: ListQuery<Sort>, total: number, found: readonly Item[], keys: Keys): void {
    this.#question = questionOf(query)
    this.#total = total
    this.#order = new Order(found, keys, this.source.tie, query.descending)
  }
}

/** The window of a list that is only searched and cut. */
export function windowOf<Item, Row>(
  items: readonly Item[],
  { search, offset, limit }: WindowQuery,
  words: (item: Item) => string,
  row: (item: Item, index: number) => Row,
): WindowPage<Row> {
  const wanted = search.trim().toLowerCase()
  const indices = items.map((_, i) => i)
  const found =
    wanted === ''
      ? indices
      : indices.filter((i) =>
          words(items[i] as Item)
            .toLowerCase()
            .includes(wanted),
        )
  return {
    rows: found.slice(offset, offset + limit).map((i) => row(items[i] as Item, i)),
    offset,
    found: found.length,
    total: items.length,
  }
}
