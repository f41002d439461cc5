/** Lists as the window asks for them: search, order, window, and the order that is kept while somebody scrolls or holds the pointer over it. */
import type { ListQuery, Page, WindowPage, WindowQuery } from '../../shared/pages/page.js'
import { type Keys, Order } from './order.js'

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

/** ms of work on a list before others have their turn. */
const portionMs = 6

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
    const { follow, offset, limit } = query
    return {
      rows: order.window(offset, limit).map(row),
      offset,
      found: order.length,
      total: this.#total,
      followIndex: follow === null ? null : order.placeOf(this.source.followed(follow)),
    }
  }

  /**
   * As `page`, but a long list is gathered, searched and sorted in portions, between which others have their turns. The answer to a question that was
   * followed by another one is null.
   */
  async pageInPortions<Row>(
    query: ListQuery<Sort>,
    row: (item: Item) => Row,
    refresh?: () => void,
  ): Promise<Page<Row> | null> {
    const round = ++this.#round
    let end = performance.now() + portionMs
    const rest = async (): Promise<boolean> => {
      if (performance.now() < end) return true
      await new Promise((resolve) => setImmediate(resolve))
      end = performance.now() + portionMs
      return round === this.#round
    }
    const isNew = this.#order === null || questionOf(query) !== this.#question || query.take === 'new'
    if (isNew) {
      const all = await this.#gather(rest)
      const found = all === null ? null : await this.#search(all, query.search, rest)
      if (all === null || found === null) return null
      this.#keep(query, all.length, found)
    } else if (query.take === 'values') refresh?.()
    const order = this.#order as Order<Item>
    if (!(await order.prepare(query.offset + query.limit, rest)) || order !== this.#order) return null
    return this.page({ ...query, take: 'more' }, row)
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
    const { words } = this.source
    this.#keep(
      query,
      all.length,
      wanted === '' ? all : all.filter((item) => words(item).toLowerCase().includes(wanted)),
    )
  }

  #keep(query: ListQuery<Sort>, total: number, found: readonly Item[]): void {
    const { keys, tie } = this.source
    this.#question = questionOf(query)
    this.#total = total
    this.#order = new Order(found, keys(found, query.sort), tie, query.descending)
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
