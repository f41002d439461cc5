/** Leaf: up to 32 rows of an ordered_set, in the order of their keys, cell by cell (row-cells.ts). */
import { compareText } from '../term/bitstring.js'
import { compare } from '../term/compare.js'
import type { Term } from '../term/term.js'
import type { Branch } from './ordered-branch.js'
import type { Cell, Layout } from './row-cells.js'

export const leafSize = 32

/** compare, with the frequent cases at hand. */
export function order(a: Term, b: Term): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  return compare(a, b)
}

export class Leaf {
  count = 0
  next: Leaf | null = null
  previous: Leaf | null = null
  /** Where it belongs. */
  branch: Branch | null = null
  readonly cells: Cell[]

  constructor(readonly layout: Layout) {
    this.cells = new Array<Cell>(leafSize * layout.width).fill(null)
  }

  key(index: number): Term {
    const { layout } = this
    return this.cells[index * layout.width + layout.keyCell] as Term
  }

  /** How many keys are before `key`. */
  position(key: Term): number {
    const { cells } = this
    const { width, keyCell } = this.layout
    let from = 0
    let size = this.count
    if (typeof key === 'number') {
      while (size > 0) {
        const half = size >>> 1
        const other = cells[(from + half) * width + keyCell] as Term
        if (typeof other === 'number' ? other < key : compare(other, key) < 0) {
          from += half + 1
          size -= half + 1
        } else size = half
      }
      return from
    }
    while (size > 0) {
      const half = size >>> 1
      if (order(cells[(from + half) * width + keyCell] as Term, key) < 0) {
        from += half + 1
        size -= half + 1
      } else size = half
    }
    return from
  }

  /** True when the key at `index` is `==` `key`. */
  holds(index: number, key: Term): boolean {
    if (index >= this.count) return false
    const other = this.key(index)
    return other === key || order(other, key) === 0
  }

  /** Makes room for a row at `index`; its cells are to be written. There must be room. */
  open(index: number): void {
    const { cells } = this
    const { width } = this.layout
    const from = index * width
    for (let i = this.count * width - 1; i >= from; i--) cells[i + width] = cells[i] as Cell
    this.count++
  }

  remove(index: number): void {
    const { cells } = this
    const { width } = this.layout
    const end = --this.count * width
    for (let i = index * width; i < end; i++) cells[i] = cells[i + width] as Cell
    for (let i = end; i < end + width; i++) cells[i] = null
  }

  /** A new leaf after this one, with the rows from `index` on, which are no longer in this one. */
  split(index: number): Leaf {
    const right = new Leaf(this.layout)
    right.take(this, index)
    right.next = this.next
    right.previous = this
    if (this.next !== null) this.next.previous = right
    this.next = right
    return right
  }

  /** Takes in the rows of the next leaf, which is left out of the row of leaves. */
  merge(): void {
    const gone = this.next as Leaf
    this.take(gone, 0)
    gone.unlink()
  }

  /** Leaves this leaf out of the row of leaves. */
  unlink(): void {
    const { next, previous } = this
    if (next !== null) next.previous = previous
    if (previous !== null) previous.next = next
  }

  /** Takes the rows of `other` from `index` on, behind those that are here. */
  private take(other: Leaf, index: number): void {
    const { width } = this.layout
    const { cells } = other
    const end = other.count * width
    let to = this.count * width
    for (let i = index * width; i < end; i++) {
      this.cells[to++] = cells[i] as Cell
      cells[i] = null
    }
    this.count += other.count - index
    other.count = index
  }
}
