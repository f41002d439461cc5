/**
 * SlottedTable: a HashTable that is gone through in the order of OTP while it is small (slot-order.ts), in the order of its own hashes afterwards.
 *
 * A position tells the two apart: below 2^32 it is a slot of OTP's order, the one to go on with; from there on a hash, up to which it has come.
 */
import type { Term } from '../term/term.js'
import { HashTable, type Shard } from './hash-table.js'
import type { SlotOrder } from './slot-order.js'

const hashes = 2 ** 32

export class SlottedTable<Cell> extends HashTable<Cell> {
  /** order  what is gone from a table that is fixed keeps its place there; null when the table has become too large for it */
  constructor(
    width: number,
    keyCell: number,
    public order: SlotOrder | null,
  ) {
    super(width, keyCell)
  }

  override open(key: Term): void {
    super.open(key)
    if (this.order !== null && !this.order.add(key)) this.order = null
  }

  override remove(): void {
    if (this.order !== null) this.order.remove(this.shard.cells[this.place * this.width + this.keyCell] as Term)
    super.remove()
  }

  override forEach(visit: (shard: Shard<Cell>, place: number) => void): void {
    if (this.order === null) super.forEach(visit)
    else {
      this.order.walk(0, 1, (key) => {
        this.#visit(key, visit)
        return 0
      })
    }
  }

  /** Calls `visit` with the places after the position `from`, 0 at the beginning, as HashTable.walk; answers the position it has come to, 0 at the end. */
  override walk(from: number, count: number, visit: (shard: Shard<Cell>, place: number) => number): number {
    if (this.order !== null) {
      if (from >= hashes) return 0
      return this.order.walk(from, count, (key) => this.#visit(key, visit)) ?? 0
    }
    const end = super.walk(from < hashes ? 0 : from - hashes, count, visit)
    return end === 0 ? 0 : end + hashes
  }

  /**
   * How many rows a walk that shall miss none should take at once if it would take `count`: of a small table all, since a new key may split a slot that was
   * passed. One that is fixed splits none.
   */
  atOnce(count: number): number {
    return this.order === null || this.order.isFixed ? count : Infinity
  }

  override get slots(): number {
    return this.order?.slots ?? super.slots
  }

  override eachOfSlot(index: number, visit: (shard: Shard<Cell>, place: number) => void): void {
    if (this.order === null) super.eachOfSlot(index, visit)
    else this.order.eachOf(index, (key) => this.#visit(key, visit))
  }

  override first(): boolean {
    if (this.order === null) return super.first()
    return this.#goTo(this.order.first())
  }

  override after(key: Term): boolean {
    if (this.order === null) return super.after(key)
    return this.#goTo(this.order.after(key))
  }

  #goTo(key: Term | undefined): boolean {
    return key !== undefined && this.locate(key)
  }

  #visit<T>(key: Term, visit: (shard: Shard<Cell>, place: number) => T): T {
    this.locate(key)
    return visit(this.shard, this.place)
  }
}
