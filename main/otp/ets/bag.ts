/**
 * The store of a bag and of a duplicate_bag: many rows a key, keys compared with `===`, those of one key in the order in which they came. A bag
 * does not take a row that it has.
 */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, listFrom, type Term, Tuple } from '../term/term.js'
import { mostInOrder, SlotOrder } from './slot-order.js'
import { SlottedTable } from './slotted-table.js'
import type { Position, Store } from './store.js'

/** Several rows with one key, the oldest first. A single row stands for itself. */
class Rows {
  constructor(readonly rows: Tuple[]) {}
}

type Cell = Term | Rows

export class BagStore implements Store {
  size = 0
  readonly #keyIndex: number
  /** Two cells a place: the key, and a row or rows. */
  #table: SlottedTable<Cell>
  #isFixed = false

  constructor(
    readonly type: 'bag' | 'duplicate_bag',
    keyIndex: number,
    readonly isConcurrent = false,
  ) {
    this.#keyIndex = keyIndex
    this.#table = new SlottedTable<Cell>(2, 0, new SlotOrder(isConcurrent, false))
  }

  insert(row: Tuple): void {
    const key = row.at(this.#keyIndex)
    const table = this.#table
    if (!table.locate(key)) {
      if (this.size === 0) table.order ??= new SlotOrder(this.isConcurrent, this.#isFixed)
      table.open(key)
      table.shard.cells[table.place * 2] = key
      this.#set(row)
      this.#grow()
      return
    }
    const entry = this.#entry()
    if (entry instanceof Tuple) {
      if (this.type === 'bag' && same(entry, row)) return
      this.#set(new Rows([entry, row]))
    } else {
      if (this.type === 'bag' && entry.rows.some((other) => same(other, row))) return
      entry.rows.push(row)
    }
    this.#grow()
  }

  /** One row more. */
  #grow(): void {
    this.size++
    if (this.size > mostInOrder && !this.#isFixed) this.#table.order = null
  }

  has(key: Term): boolean {
    return this.#table.locate(key)
  }

  find(key: Term): Tuple | undefined {
    return this.rows(key)[0]
  }

  lookup(key: Term): List {
    if (!this.#table.locate(key)) return emptyList
    const entry = this.#entry()
    return entry instanceof Tuple ? new Cons(entry, emptyList) : listFrom(entry.rows)
  }

  rows(key: Term): readonly Tuple[] {
    if (!this.#table.locate(key)) return []
    const entry = this.#entry()
    return entry instanceof Tuple ? [entry] : entry.rows
  }

  replace(old: Tuple, row: Tuple): void {
    if (!this.#table.locate(old.at(this.#keyIndex))) return
    const entry = this.#entry()
    if (entry instanceof Tuple) this.#set(row)
    else entry.rows[entry.rows.indexOf(old)] = row
  }

  delete(key: Term): number {
    if (!this.#table.locate(key)) return 0
    const entry = this.#entry()
    const count = entry instanceof Tuple ? 1 : entry.rows.length
    this.#table.remove()
    this.size -= count
    return count
  }

  deleteRow(row: Tuple): number {
    if (!this.#table.locate(row.at(this.#keyIndex))) return 0
    const entry = this.#entry()
    const rows = entry instanceof Tuple ? [entry] : entry.rows
    const left = rows.filter((other) => !same(other, row))
    if (left.length === 0) this.#table.remove()
    else if (left.length < rows.length) this.#set(left.length === 1 ? (left[0] as Tuple) : new Rows(left))
    this.size -= rows.length - left.length
    return rows.length - left.length
  }

  fix(isFixed: boolean): void {
    this.#isFixed = isFixed
    this.#table.order?.fix(isFixed)
  }

  get slots(): number {
    return this.#table.slots
  }

  slot(index: number): readonly Tuple[] {
    const rows: Tuple[] = []
    this.#table.eachOfSlot(index, ({ cells }, place) => {
      const entry = cells[place * 2 + 1] as Tuple | Rows
      if (entry instanceof Tuple) rows.push(entry)
      else for (let i = entry.rows.length - 1; i >= 0; i--) rows.push(entry.rows[i] as Tuple)
    })
    return rows
  }

  clear(): (key: Term) => boolean {
    const before = this.#table
    this.size = 0
    this.#table = new SlottedTable<Cell>(2, 0, new SlotOrder(this.isConcurrent, this.#isFixed))
    return (key) => before.locate(key)
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
    this.#table.forEach(({ cells }, place) => {
      const entry = cells[place * 2 + 1] as Tuple | Rows
      if (entry instanceof Tuple) visit(entry)
      else entry.rows.forEach(visit)
    })
  }

  scan(from: Position, count: number, visit: (row: Tuple) => void): Position {
    return this.walk(from, this.#table.atOnce(count), (row) => {
      visit(row)
      return 1
    })
  }

  walk(from: Position, count: number, visit: (row: Tuple) => number): Position {
    return this.#walk(from, count, (entry) => {
      if (entry instanceof Tuple) return visit(entry)
      let sum = 0
      for (let i = entry.rows.length - 1; i >= 0; i--) sum += visit(entry.rows[i] as Tuple)
      return sum
    })
  }

  scanFrom(from: Position, count: number, visit: (row: Tuple) => number): Position {
    return this.walk(from, count, visit)
  }

  #walk(from: Position, count: number, visit: (entry: Tuple | Rows) => number): Position {
    const end = this.#table.walk((from as number | undefined) ?? 0, count, ({ cells }, place) => {
      return visit(cells[place * 2 + 1] as Tuple | Rows)
    })
    return end === 0 ? undefined : end
  }

  /** What is held under the key that was located. */
  #entry(): Tuple | Rows {
    return this.#table.shard.cells[this.#table.place * 2 + 1] as Tuple | Rows
  }

  #set(entry: Tuple | Rows): void {
    this.#table.shard.cells[this.#table.place * 2 + 1] = entry
  }

  #key(): Term {
    return this.#table.shard.cells[this.#table.place * 2] as Term
  }
}
