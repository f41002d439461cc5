/** Lists as the window asks for them: search, order, window, and the order that is kept while somebody scrolls or holds the pointer over it. */
import type { ListQuery, Page, WindowPage, WindowQuery } from '../../shared/pages/page.js'
import { type Keys, Order } from './order.js'

/** What a list is made of. */
export interface ListSource<Item, Sort extends string | number> {
  /** All items there are now. Measures anew: differences are counted from here on. */
  readonly items: () => readonly Item[]
  /** The words of an item, as they are shown, for the search. */
  readonly words: (item: Item) => string
  readonly keys: (items: readonly Item[], sort: Sort) => Keys
  readonly tie: (a: Item, b: Item) => number
  /** Tells the item that the text of `follow` means. */
  readonly followed: (follow: string) => (item: Item) => boolean
}

/** One list with the order of its last answer. */
export class KeptList<Item, Sort extends string | number> {
  #order: Order<Item> | null = null
  #question = ''
  #total = 0

  constructor(readonly source: ListSource<Item, Sort>) {}

  /**
   * The window that `query` asks for.
   *
   * row      the row of an item
   * refresh  called first where items are read anew but their order is kept
   */
  page<Row>(query: ListQuery<Sort>, row: (item: Item) => Row, refresh?: () => void): Page<Row> {
    const question = JSON.stringify([query.search, query.sort, query.descending])
    if (this.#order === null || question !== this.#question || query.take === 'new') this.#sort(query)
    else if (query.take === 'values') refresh?.()
    this.#question = question
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

  #sort({ search, sort, descending }: ListQuery<Sort>): void {
    const { items, words, keys, tie } = this.source
    const all = items()
    const wanted = search.trim().toLowerCase()
    const found = wanted === '' ? all : all.filter((item) => words(item).toLowerCase().includes(wanted))
    this.#total = all.length
    this.#order = new Order(found, keys(found, sort), tie, descending)
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
