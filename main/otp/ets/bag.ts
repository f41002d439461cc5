/**
 * The store of a bag and of a duplicate_bag: many rows a key, keys compared with `===`, those of one key in the order in which they came. A bag
 * does not take a row that it has.
 *
 * Of a list of rows a bag takes the last first, a duplicate_bag the first: so does OTP 25, asked.
 */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, listFrom, type Term, Tuple } from '../term/term.js'
import { HashTable, type Keyed } from './hash-table.js'
import type { Position, Store } from './store.js'

/** Several rows with one key, the oldest first. A single row stands for itself. */
class Rows implements Keyed {
  constructor(
    readonly key: Term,
    readonly rows: Tuple[],
  ) {}
}

export class BagStore implements Store {
  size = 0
  readonly #table: HashTable<Tuple | Rows>
  readonly #keyIndex: number

  constructor(
    readonly type: 'bag' | 'duplicate_bag',
    keyIndex: number,
  ) {
    this.#keyIndex = keyIndex
    this.#table = new HashTable<Tuple | Rows>(keyIndex)
  }

  insert(row: Tuple): void {
    const key = row.at(this.#keyIndex)
    const table = this.#table
    if (!table.locate(key)) {
      table.add(row)
      this.size++
      return
    }
    const entry = table.entry()
    if (entry instanceof Tuple) {
      if (this.type === 'bag' && same(entry, row)) return
      table.exchange(new Rows(key, [entry, row]))
    } else {
      if (this.type === 'bag' && entry.rows.some((other) => same(other, row))) return
      entry.rows.push(row)
    }
    this.size++
  }

  insertAll(rows: readonly Tuple[]): void {
    if (this.type === 'bag') for (let i = rows.length - 1; i >= 0; i--) this.insert(rows[i] as Tuple)
    else for (const row of rows) this.insert(row)
  }

  has(key: Term): boolean {
    return this.#table.locate(key)
  }

  find(key: Term): Tuple | undefined {
    return this.rows(key)[0]
  }

  lookup(key: Term): List {
    const entry = this.#table.get(key)
    if (entry === undefined) return emptyList
    return entry instanceof Tuple ? new Cons(entry, emptyList) : listFrom(entry.rows)
  }

  rows(key: Term): readonly Tuple[] {
    const entry = this.#table.get(key)
    return entry === undefined ? [] : entry instanceof Tuple ? [entry] : entry.rows
  }

  replace(old: Tuple, row: Tuple): void {
    if (!this.#table.locate(old.at(this.#keyIndex))) return
    const entry = this.#table.entry()
    if (entry instanceof Tuple) this.#table.exchange(row)
    else entry.rows[entry.rows.indexOf(old)] = row
  }

  delete(key: Term): number {
    if (!this.#table.locate(key)) return 0
    const entry = this.#table.entry()
    const count = entry instanceof Tuple ? 1 : entry.rows.length
    this.#table.remove()
    this.size -= count
    return count
  }

  deleteRow(row: Tuple): number {
    if (!this.#table.locate(row.at(this.#keyIndex))) return 0
    const entry = this.#table.entry()
    const rows = entry instanceof Tuple ? [entry] : entry.rows
    const left = rows.filter((other) => !same(other, row))
    if (left.length === 0) this.#table.remove()
    else if (left.length < rows.length) {
      this.#table.exchange(left.length === 1 ? (left[0] as Tuple) : new Rows(row.at(this.#keyIndex), left))
    }
    this.size -= rows.length - left.length
    return rows.length - left.length
  }

  clear(): void {
    this.size = 0
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
    this.#table.forEach((entry) => {
      if (entry instanceof Tuple) visit(entry)
      else entry.rows.forEach(visit)
    })
  }

  walk(from: Position, count: number, visit: (row: Tuple) => number): Position {
    const end = this.#table.walk((from as number | undefined) ?? 0, count, (entry) => {
      if (entry instanceof Tuple) return visit(entry)
      let sum = 0
      for (let i = entry.rows.length - 1; i >= 0; i--) sum += visit(entry.rows[i] as Tuple)
      return sum
    })
    return end === 0 ? undefined : end
  }

  #keyAt(entry: Tuple | Rows | undefined): Term | undefined {
    return entry === undefined ? undefined : this.#table.keyOf(entry)
  }
}
