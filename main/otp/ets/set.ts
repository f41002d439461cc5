/**
 * The store of a set: one row a key, keys compared with `===`. In the order of hashes, from which it has first, next, last and prev, as OTP.
 *
 * A row is held from its first look-up on, and its place marked: so that a row that is looked up often is made once, and nobody need look at it to know.
 */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, type Term, type Tuple } from '../term/term.js'
import { HashTable } from './hash-table.js'
import { Layout } from './row-cells.js'
import type { Position, Store } from './store.js'

export class SetStore implements Store {
  readonly type = 'set'
  readonly #keyIndex: number
  #layout: Layout
  #table: HashTable<Term>

  constructor(keyIndex: number) {
    this.#keyIndex = keyIndex
    this.#layout = new Layout(0, keyIndex)
    this.#table = new HashTable<Term>(this.#layout.width, this.#layout.keyCell)
  }

  get size(): number {
    return this.#table.count
  }

  insert(row: Tuple): void {
    const key = this.#keyIndex === 0 ? row.e0 : row.at(this.#keyIndex)
    if (this.#table.count === 0) this.#begin(row)
    const table = this.#table
    if (!table.locate(key)) table.open(key)
    const layout = this.#layout
    if (layout.fits(row)) {
      layout.write(table.cells, table.at, row)
      setMark(table.hashes, table.place, 0)
    } else {
      layout.hold(table.cells, table.at, row, key)
      setMark(table.hashes, table.place, 1)
    }
  }

  insertAll(rows: readonly Tuple[]): void {
    for (const row of rows) this.insert(row)
  }

  has(key: Term): boolean {
    return this.#table.locate(key)
  }

  find(key: Term): Tuple | undefined {
    const table = this.#table
    return table.locate(key) ? this.#row() : undefined
  }

  lookup(key: Term): List {
    const table = this.#table
    return table.locate(key) ? new Cons(this.#row(), emptyList) : emptyList
  }

  rows(key: Term): readonly Tuple[] {
    const table = this.#table
    return table.locate(key) ? [this.#row()] : []
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
    if (!table.locate(row.at(this.#keyIndex)) || !same(this.#row(), row)) return 0
    table.remove()
    return 1
  }

  clear(): void {
    this.#table = new HashTable<Term>(this.#layout.width, this.#layout.keyCell)
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
    this.#table.forEach((cells, at, hashes, place) => visit(this.#hold(cells, at, hashes, place)))
  }

  scan(visit: (row: Tuple) => void): void {
    const layout = this.#layout
    const { rowCell } = layout
    this.#table.forEach((cells, at, hashes, place) => {
      visit(isMarked(hashes, place) ? (cells[at + rowCell] as Tuple) : layout.view(cells, at))
    })
  }

  walk(from: Position, count: number, visit: (row: Tuple) => number): Position {
    return this.#walk(from, count, (cells, at, hashes, place) => visit(this.#hold(cells, at, hashes, place)))
  }

  scanFrom(from: Position, count: number, visit: (row: Tuple) => number): Position {
    const layout = this.#layout
    const { rowCell } = layout
    return this.#walk(from, count, (cells, at, hashes, place) => {
      return visit(isMarked(hashes, place) ? (cells[at + rowCell] as Tuple) : layout.view(cells, at))
    })
  }

  #walk(
    from: Position,
    count: number,
    visit: (cells: Term[], at: number, hashes: Uint32Array, place: number) => number,
  ): Position {
    const end = this.#table.walk((from as number | undefined) ?? 0, count, visit)
    return end === 0 ? undefined : end
  }

  /** The row that was located. */
  #row(): Tuple {
    const { cells, at, hashes, place } = this.#table
    return this.#hold(cells, at, hashes, place)
  }

  /** The row at `place`, which is held from now on. */
  #hold(cells: Term[], at: number, hashes: Uint32Array, place: number): Tuple {
    const layout = this.#layout
    if (isMarked(hashes, place)) return cells[at + layout.rowCell] as Tuple
    const row = layout.read(cells, at)
    layout.hold(cells, at, row, cells[at + layout.keyCell] as Term)
    setMark(hashes, place, 1)
    return row
  }

  /** Takes the layout that suits `row`, the first. */
  #begin(row: Tuple): void {
    this.#layout = new Layout(row.size, this.#keyIndex)
    this.clear()
  }

  #key(): Term {
    return this.#table.cells[this.#table.at + this.#layout.keyCell] as Term
  }
}

function isMarked(hashes: Uint32Array, place: number): boolean {
  return ((hashes[place] as number) & 1) === 1
}

function setMark(hashes: Uint32Array, place: number, mark: 0 | 1): void {
  hashes[place] = ((hashes[place] as number) & -2) | mark
}
