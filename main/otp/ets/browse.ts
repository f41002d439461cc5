/**
 * Looking into tables from outside: no process, no rights, and never more than a portion at a time, so that a large table does not hold up the others.
 * A portion is so many rows visited, not found; 20,000 take about 1 ms.
 *
 * Rows are in the order of their keys, integers before floats of one value; those of one key, in a bag, from the oldest on.
 */
import { compareKeys } from '../term/compare.js'
import type { Term, Tuple } from '../term/term.js'
import { OrderedStore } from './ordered-set.js'
import type { Position } from './store.js'
import type { Table } from './table.js'

export const portion = 20_000

/** All rows of a table, gathered in portions: in no order, in that of the keys in an ordered_set. */
export class Gathering {
  readonly rows: Tuple[] = []
  #position: Position = undefined
  #isDone = false

  constructor(readonly table: Table) {}

  /** Gathers `count` rows more; true when that was all. Rows that come meanwhile may be missed, those that stay are not. */
  step(count = portion): boolean {
    if (this.#isDone) return true
    this.#position = this.table.store.walk(this.#position, count, (row) => this.rows.push(row) && 1)
    this.#isDone = this.#position === undefined
    return this.#isDone
  }
}

/** The `limit` rows that follow `after`, in the order of keys, found in portions without sorting the others. */
export class PageAfter {
  readonly #after: Tuple | undefined
  readonly #table: Table
  readonly #limit: number
  #position: Position = undefined
  #isDone = false
  /** The least rows found so far: now and then in order and cut to `limit`. */
  #found: Placed[] = []
  /** The last row of a full page, when it was last cut: what comes after it need not be looked at. */
  #worst: Placed | undefined

  /** after  the last row of the page before; undefined for the first page. It may be gone meanwhile. */
  constructor(table: Table, after: Tuple | undefined, limit: number) {
    this.#table = table
    this.#after = after
    this.#limit = limit
  }

  /** Visits `count` rows more; true when the page is complete. */
  step(count = portion): boolean {
    if (this.#isDone) return true
    const { store, keyIndex } = this.#table
    if (store instanceof OrderedStore) {
      const from = this.#after?.at(keyIndex)
      store.walk(from, this.#limit, (row) => this.#found.push({ row, place: 0 }) && 1)
      this.#isDone = true
      return true
    }
    // Rows of one key come together, the newest first.
    let together: Tuple[] = []
    this.#position = store.walk(this.#position, count, (row) => {
      if (together.length > 0 && compareKeys((together[0] as Tuple).at(keyIndex), row.at(keyIndex)) !== 0) {
        this.#take(together)
        together = []
      }
      together.push(row)
      return 1
    })
    this.#take(together)
    this.#isDone = this.#position === undefined
    if (this.#isDone) this.#cut()
    return this.#isDone
  }

  /** The rows of the page; whole once `step` has answered true. */
  get rows(): readonly Tuple[] {
    return this.#found.map(({ row }) => row)
  }

  /** Takes what belongs on the page of the rows of one key, the newest of which is the first. */
  #take(together: readonly Tuple[]): void {
    const [first] = together
    if (first === undefined) return
    const { keyIndex } = this.#table
    const key = first.at(keyIndex)
    const order = this.#after === undefined ? 1 : compareKeys(key, this.#after.at(keyIndex))
    if (order < 0) return
    if (this.#worst !== undefined && compareKeys(key, this.#worst.row.at(keyIndex)) > 0) return
    const oldestFirst = together.toReversed()
    const skipped = order > 0 ? 0 : oldestFirst.indexOf(this.#after as Tuple) + 1
    for (let i = skipped; i < oldestFirst.length; i++) this.#found.push({ row: oldestFirst[i] as Tuple, place: i })
    if (this.#found.length >= this.#limit * 4 + 64) this.#cut()
  }

  #cut(): void {
    const { keyIndex } = this.#table
    const keyOf = ({ row }: Placed): Term => row.at(keyIndex)
    this.#found.sort((a, b) => compareKeys(keyOf(a), keyOf(b)) || a.place - b.place)
    if (this.#found.length > this.#limit) this.#found.length = this.#limit
    if (this.#found.length === this.#limit) this.#worst = this.#found.at(-1)
  }
}

interface Placed {
  readonly row: Tuple
  /** How many rows of its key come before it. */
  readonly place: number
}

/** The `limit` rows from `offset` on, in the order of keys, counted from 0; at once, and only of an ordered_set: of others it answers undefined. */
export function windowAt(table: Table, offset: number, limit: number): readonly Tuple[] | undefined {
  const { store } = table
  if (!(store instanceof OrderedStore)) return undefined
  return store.rowsAt(offset, limit)
}
