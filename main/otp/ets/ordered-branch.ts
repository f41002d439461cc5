/** Level and Branch: the two upper levels of an ordered_set. */
import { Float, type Term } from '../term/term.js'
import { type Leaf, order } from './ordered-leaf.js'

export const branchSize = 256

/** The double that is `key`; NaN when it is no number, or an integer too large to be one. */
function numberOf(key: Term): number {
  return typeof key === 'number' ? key : key instanceof Float ? key.value : NaN
}

/** Children in order, each with the least key that belongs under it. That of the first is not looked at. */
export class Level<Child> {
  readonly children: Child[] = []
  readonly keys: Term[] = []
  /** The keys as doubles; null when one of them is not to be had as one. */
  numbers: number[] | null = []

  /** Where the child is under which `key` belongs. */
  position(key: Term): number {
    const { numbers, keys } = this
    const number = numberOf(key)
    let from = 0
    let size = keys.length
    if (numbers !== null && number === number) {
      while (size > 1) {
        const half = size >>> 1
        if ((numbers[from + half] as number) <= number) from += half
        size -= half
      }
      return from
    }
    while (size > 1) {
      const half = size >>> 1
      if (order(keys[from + half] as Term, key) <= 0) from += half
      size -= half
    }
    return from
  }

  insert(index: number, child: Child, key: Term): void {
    this.children.splice(index, 0, child)
    this.keys.splice(index, 0, key)
    if (this.numbers === null) return
    const number = numberOf(key)
    if (number === number) this.numbers.splice(index, 0, number)
    else this.numbers = null
  }

  remove(index: number): void {
    this.children.splice(index, 1)
    this.keys.splice(index, 1)
    this.numbers?.splice(index, 1)
  }
}

/** Leaves, and how many rows they have together. */
export class Branch extends Level<Leaf> {
  size = 0

  /** Puts `leaf`, with what it holds, in at `index`. */
  adopt(index: number, leaf: Leaf, key: Term): void {
    this.insert(index, leaf, key)
    leaf.branch = this
  }
}
