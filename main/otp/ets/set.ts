/** The store of a set: one row a key, keys compared with `===`. In the order of hashes, from which it has first, next, last and prev, as OTP. */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, type Term, type Tuple } from '../term/term.js'
import { HashTable } from './hash-table.js'
import type { Position, Store } from './store.js'

export class SetStore implements Store {
  readonly type = 'set'
  readonly #table: HashTable<Tuple>
  readonly #keyIndex: number

  constructor(keyIndex: number) {
    this.#keyIndex = keyIndex
    this.#table = new HashTable<Tuple>(keyIndex)
  }

  get size(): number {
    return this.#table.count
  }

  insert(row: Tuple): void {
    const table = this.#table
    if (table.locate(this.#keyIndex === 0 ? row.e0 : row.at(this.#keyIndex))) table.exchange(row)
    else table.add(row)
  }

  insertAll(rows: readonly Tuple[]): void {
    for (const row of rows) this.insert(row)
  }

  has(key: Term): boolean {
    return this.#table.locate(key)
  }

  find(key: Term): Tuple | undefined {
    const table = this.#table
    return table.locate(key) ? table.entry() : undefined
  }

  lookup(key: Term): List {
    const table = this.#table
    return table.locate(key) ? new Cons(table.entry(), emptyList) : emptyList
  }

  rows(key: Term): readonly Tuple[] {
    const row = this.find(key)
    return row === undefined ? [] : [row]
  }

  replace(_old: Tuple, row: Tuple): void {
    this.insert(row)
  }

  delete(key: Term): number {
    if (!this.#table.locate(key)) return 0
    this.#table.remove()
    return 1
  }

  deleteRow(row: Tuple): number {
    if (!this.#table.locate(row.at(this.#keyIndex)) || !same(this.#table.entry(), row)) return 0
    this.#table.remove()
    return 1
  }

  clear(): void {
    this.#table.clear()
  }

  firstKey(): Term | undefined {
    return this.#keyAt(this.#table.first())
  }

  lastKey(): Term | undefined {
    return this.firstKey()
  }

  nextKey(key: Term): Term | undefined {
    return this.#keyAt(this.#table.after(key))
  }

  previousKey(key: Term): Term | undefined {
    return this.nextKey(key)
  }

  forEach(visit: (row: Tuple) => void): void {
    this.#table.forEach(visit)
  }

  walk(from: Position, count: number, visit: (row: Tuple) => number): Position {
    const end = this.#table.walk((from as number | undefined) ?? 0, count, visit)
    return end === 0 ? undefined : end
  }

  #keyAt(row: Tuple | undefined): Term | undefined {
    return row === undefined ? undefined : row.at(this.#keyIndex)
  }
}
