/** The store of a set: one row a key, keys compared with `===`. In the order of hashes, from which it has first, next, last and prev, as OTP. */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, type Term, type Tuple } from '../term/term.js'
import { HashTable } from './hash-table.js'
import { type Cell, Layout } from './row-cells.js'
import type { Position, Store } from './store.js'

export class SetStore implements Store {
  readonly type = 'set'
  readonly #keyIndex: number
  #layout: Layout
  #table: HashTable<Cell>

  constructor(keyIndex: number) {
    this.#keyIndex = keyIndex
    this.#layout = new Layout(0, keyIndex)
    this.#table = new HashTable<Cell>(this.#layout.width, this.#layout.keyCell)
  }

  get size(): number {
    return this.#table.count
  }

  insert(row: Tuple): void {
    const key = this.#keyIndex === 0 ? row.e0 : row.at(this.#keyIndex)
    if (this.#table.count === 0) this.#begin(row)
    const table = this.#table
    if (!table.locate(key)) table.open(key)
    this.#layout.write(table.cells, table.at, row, key)
  }

  insertAll(rows: readonly Tuple[]): void {
    for (const row of rows) this.insert(row)
  }

  has(key: Term): boolean {
    return this.#table.locate(key)
  }

  find(key: Term): Tuple | undefined {
    const table = this.#table
    return table.locate(key) ? this.#layout.read(table.cells, table.at) : undefined
  }

  lookup(key: Term): List {
    const table = this.#table
    return table.locate(key) ? new Cons(this.#layout.read(table.cells, table.at), emptyList) : emptyList
  }

  rows(key: Term): readonly Tuple[] {
    const table = this.#table
    return table.locate(key) ? [this.#layout.keep(table.cells, table.at)] : []
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
    const table = this.#table
    if (!table.locate(row.at(this.#keyIndex)) || !same(this.#layout.read(table.cells, table.at), row)) return 0
    table.remove()
    return 1
  }

  clear(): void {
    this.#table = new HashTable<Cell>(this.#layout.width, this.#layout.keyCell)
  }

  firstKey(): Term | undefined {
    return this.#table.first() ? this.#key() : undefined
  }

  lastKey(): Term | undefined {
    return this.firstKey()
  }

  nextKey(key: Term): Term | undefined {
    return this.#table.after(key) ? this.#key() : undefined
  }

  previousKey(key: Term): Term | undefined {
    return this.nextKey(key)
  }

  forEach(visit: (row: Tuple) => void): void {
    const layout = this.#layout
    this.#table.forEach((cells, at) => visit(layout.keep(cells, at)))
  }

  scan(visit: (row: Tuple) => void): void {
    const layout = this.#layout
    this.#table.forEach((cells, at) => visit(layout.view(cells, at)))
  }

  walk(from: Position, count: number, visit: (row: Tuple) => number): Position {
    const layout = this.#layout
    return this.#walk(from, count, (cells, at) => visit(layout.keep(cells, at)))
  }

  scanFrom(from: Position, count: number, visit: (row: Tuple) => number): Position {
    const layout = this.#layout
    return this.#walk(from, count, (cells, at) => visit(layout.view(cells, at)))
  }

  #walk(from: Position, count: number, visit: (cells: Cell[], at: number) => number): Position {
    const end = this.#table.walk((from as number | undefined) ?? 0, count, visit)
    return end === 0 ? undefined : end
  }

  /** Takes the layout that suits `row`, the first. */
  #begin(row: Tuple): void {
    const layout = new Layout(row.size, this.#keyIndex)
    if (layout.width !== this.#layout.width || layout.isInline !== this.#layout.isInline) {
      this.#layout = layout
      this.#table = new HashTable<Cell>(layout.width, layout.keyCell)
    }
  }

  #key(): Term {
    return this.#table.cells[this.#table.at + this.#layout.keyCell] as Term
  }
}
