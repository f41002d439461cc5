/**
 * The store of a set: one row a key, keys compared with `===`. First, next, last and prev are those of the order of its table.
 *
 * A row is put together at its first look-up and kept from then on beside its elements, so that what is looked up often is made once. One that does not
 * fit the table's layout is kept from the beginning.
 */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, type Term, type Tuple } from '../term/term.js'
import type { Shard } from './hash-table.js'
import { Layout } from './row-cells.js'
import { SlotOrder } from './slot-order.js'
import { SlottedTable } from './slotted-table.js'
import type { Position, Store } from './store.js'

/** Up to so many rows are remembered by their text. */
const fewTexts = 4096

export class SetStore implements Store {
  readonly type = 'set'
  readonly #keyIndex: number
  #layout: Layout
  #table: SlottedTable<Term>
  /**
   * Rows of a small table by their key, once they were looked up, where that is a string: V8 keeps the hash of a string, ours must go through it
   * each time.
   */
  readonly #byText = new Map<Term, Tuple>()
  #isFixed = false

  /**
   * keyIndex      which element is the key, from 0
   * isConcurrent  whether the table is for concurrent writing: it is gone through in another order
   */
  constructor(
    keyIndex: number,
    readonly isConcurrent = false,
  ) {
    this.#keyIndex = keyIndex
    this.#layout = new Layout(0, keyIndex)
    this.#table = this.#empty(new SlotOrder(isConcurrent, false))
  }

  get size(): number {
    return this.#table.count
  }

  insert(row: Tuple): void {
    const key = this.#keyIndex === 0 ? row.e0 : row.at(this.#keyIndex)
    if (this.#table.count === 0) this.#begin(row)
    if (this.#byText.size > 0) this.#forget(key)
    const table = this.#table
    if (!table.locate(key)) table.open(key)
    const { shard, place } = table
    const layout = this.#layout
    const at = place * layout.width
    if (layout.fits(row)) {
      layout.write(shard.cells, at, row)
      shard.keep(place, null)
    } else {
      layout.writeKey(shard.cells, at, key)
      shard.keep(place, row)
    }
  }

  has(key: Term): boolean {
    return this.#table.locate(key)
  }

  find(key: Term): Tuple | undefined {
    if (typeof key === 'string' && this.#table.count <= fewTexts) return this.#findText(key)
    return this.#table.locate(key) ? this.#row() : undefined
  }

  #findText(key: string): Tuple | undefined {
    const known = this.#byText.get(key)
    if (known !== undefined) return known
    if (!this.#table.locate(key)) return undefined
    const row = this.#row()
    this.#byText.set(key, row)
    return row
  }

  /** The row with `key` is another one, or none, from now on; or the table has grown too large to remember any. */
  #forget(key: Term): void {
    if (this.#table.count >= fewTexts) this.#byText.clear()
    else this.#byText.delete(key)
  }

  lookup(key: Term): List {
    const row = this.find(key)
    return row === undefined ? emptyList : new Cons(row, emptyList)
  }

  rows(key: Term): readonly Tuple[] {
    const table = this.#table
    return table.locate(key) ? [this.#row()] : []
  }

  replace(_old: Tuple, row: Tuple): void {
    this.insert(row)
  }

  add(key: Term, index: number, increment: number): number | undefined {
    const table = this.#table
    if (index >= table.width || !table.locate(key)) return undefined
    const { shard, place } = table
    const at = place * table.width + index
    const before = shard.cells[at]
    if (typeof before !== 'number') return undefined
    const sum = before + increment
    if ((sum | 0) !== sum && !Number.isSafeInteger(sum)) return undefined
    shard.cells[at] = sum
    if (this.#byText.size > 0) this.#forget(key)
    if (shard.kept !== null) shard.kept[place] = null
    return sum
  }

  delete(key: Term): number {
    if (!this.#table.locate(key)) return 0
    if (this.#byText.size > 0) this.#forget(key)
    this.#table.remove()
    return 1
  }

  deleteRow(row: Tuple): number {
    const table = this.#table
    if (!table.locate(row.at(this.#keyIndex)) || !same(this.#row(), row)) return 0
    if (this.#byText.size > 0) this.#forget(row.at(this.#keyIndex))
    table.remove()
    return 1
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
    this.#table.eachOfSlot(index, (shard, place) => rows.push(this.#rowAt(shard, place)))
    return rows
  }

  clear(): (key: Term) => boolean {
    const before = this.#table
    this.#byText.clear()
    this.#table = this.#empty(new SlotOrder(this.isConcurrent, this.#isFixed))
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
    this.#table.forEach((shard, place) => visit(this.#rowAt(shard, place)))
  }

  scan(from: Position, count: number, visit: (row: Tuple) => void): Position {
    const layout = this.#layout
    const { width } = layout
    return this.#walk(from, this.#table.atOnce(count), ({ kept, cells }, place) => {
      visit(kept?.[place] ?? layout.view(cells, place * width))
      return 1
    })
  }

  walk(from: Position, count: number, visit: (row: Tuple) => number): Position {
    return this.#walk(from, count, (shard, place) => visit(this.#rowAt(shard, place)))
  }

  scanFrom(from: Position, count: number, visit: (row: Tuple) => number): Position {
    const layout = this.#layout
    const { width } = layout
    return this.#walk(from, count, ({ kept, cells }, place) => {
      return visit(kept?.[place] ?? layout.view(cells, place * width))
    })
  }

  #walk(from: Position, count: number, visit: (shard: Shard<Term>, place: number) => number): Position {
    const end = this.#table.walk((from as number | undefined) ?? 0, count, visit)
    return end === 0 ? undefined : end
  }

  /** The row that was located. */
  #row(): Tuple {
    return this.#rowAt(this.#table.shard, this.#table.place)
  }

  /** The row at `place`, which is kept from now on. */
  #rowAt(shard: Shard<Term>, place: number): Tuple {
    const { kept } = shard
    if (kept !== null) {
      const row = kept[place] as Tuple | null
      if (row !== null) return row
    }
    const row = this.#layout.read(shard.cells, place * this.#layout.width)
    shard.keep(place, row)
    return row
  }

  /** Takes the layout that suits `row`, the first. */
  #begin(row: Tuple): void {
    this.#layout = new Layout(row.size, this.#keyIndex)
    this.#byText.clear()
    this.#table = this.#empty(this.#table.order ?? new SlotOrder(this.isConcurrent, this.#isFixed))
  }

  #empty(order: SlotOrder): SlottedTable<Term> {
    return new SlottedTable<Term>(this.#layout.width, this.#layout.keyCell, order)
  }

  #key(): Term {
    const { shard, place, width, keyCell } = this.#table
    return shard.cells[place * width + keyCell] as Term
  }
}
