/**
 * Leaf: up to 64 rows of an ordered_set, in order of their keys.
 *
 * Rows lie in the order in which they came, and `order` says which is the first, the second ...: to put a row in moves bytes, not references, which
 * the garbage collector would have to be told of. While all keys are numbers that JavaScript compares exactly, they also lie in order in an array of
 * doubles, so that a search does not touch the rows.
 */
import { compare } from '../term/compare.js'
import { compareText } from '../term/bitstring.js'
import { Float, type Term, type Tuple } from '../term/term.js'
import type { Branch } from './ordered-branch.js'

export const leafSize = 64

/** Made of doubles, so that V8 keeps its copies as such whatever numbers are put in. */
const noNumbers = new Array<number>(leafSize).fill(0.5).map((x) => x)

const ascending = Uint8Array.from({ length: leafSize }, (_, i) => i)

/** The double that is `key`; NaN when it is no number, or an integer too large to be one. */
export function numberOf(key: Term): number {
  return typeof key === 'number' ? key : key instanceof Float ? key.value : NaN
}

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
  /** Keys in order, or null when one of them is not to be had as a double. */
  numbers: number[] | null = noNumbers.slice()
  readonly order = new Uint8Array(leafSize)
  rows: Tuple[] = []
  /** Where it belongs. */
  branch: Branch | null = null

  constructor(readonly keyIndex: number) {}

  /** The row at `index` in order. */
  at(index: number): Tuple {
    return this.rows[this.order[index] as number] as Tuple
  }

  key(index: number): Term {
    const row = this.rows[this.order[index] as number] as Tuple
    return this.keyIndex === 0 ? row.e0 : row.at(this.keyIndex)
  }

  /** How many keys are before `key`, whose double is `number`. */
  position(key: Term, number: number): number {
    const { numbers } = this
    if (numbers !== null && number === number) {
      let from = 0
      let size = this.count
      while (size > 0) {
        const half = size >>> 1
        if ((numbers[from + half] as number) < number) {
          from += half + 1
          size -= half + 1
        } else size = half
      }
      return from
    }
    let from = 0
    let to = this.count
    while (from < to) {
      const middle = (from + to) >>> 1
      if (order(this.key(middle), key) < 0) from = middle + 1
      else to = middle
    }
    return from
  }

  /** True when the key at `index` is `==` `key`. */
  holds(index: number, key: Term, number: number): boolean {
    if (index >= this.count) return false
    const { numbers } = this
    if (numbers !== null && number === number) return numbers[index] === number
    return order(this.key(index), key) === 0
  }

  /** Puts `row` in at `index`. There must be room. */
  insert(index: number, row: Tuple, number: number): void {
    const { count, order, numbers } = this
    for (let i = count; i > index; i--) order[i] = order[i - 1] as number
    order[index] = count
    if (numbers !== null) {
      if (number === number) {
        for (let i = count; i > index; i--) numbers[i] = numbers[i - 1] as number
        numbers[index] = number
      } else this.numbers = null
    }
    this.rows[count] = row
    this.count = count + 1
  }

  /** Puts `row` in the place of the one at `index`, whose key is `==` its own. */
  replace(index: number, row: Tuple): void {
    this.rows[this.order[index] as number] = row
  }

  remove(index: number): void {
    const { order, numbers, rows } = this
    const gone = order[index] as number
    const count = --this.count
    for (let i = index; i < count; i++) order[i] = order[i + 1] as number
    if (numbers !== null) for (let i = index; i < count; i++) numbers[i] = numbers[i + 1] as number
    const last = rows.pop() as Tuple
    if (gone === count) return
    // The row that came last takes the place that is free now.
    rows[gone] = last
    order[order.indexOf(count)] = gone
  }

  /** A new leaf with the rows from `index` on, which are no longer in this one. */
  split(index: number): Leaf {
    const right = new Leaf(this.keyIndex)
    const { count } = this
    if (index < count) {
      const left: Tuple[] = []
      for (let i = 0; i < index; i++) left.push(this.at(i))
      for (let i = index; i < count; i++) right.rows.push(this.at(i))
      this.rows = left
      this.#inOrder()
      right.#inOrder()
    }
    right.next = this.next
    right.previous = this
    if (this.next !== null) this.next.previous = right
    this.next = right
    return right
  }

  /** Takes in the rows of the next leaf, which is left out of the row of leaves. */
  merge(): void {
    const gone = this.next as Leaf
    for (let i = 0; i < gone.count; i++) {
      const row = gone.at(i)
      this.insert(this.count, row, numberOf(row.at(this.keyIndex)))
    }
    gone.unlink()
  }

  /** Leaves this leaf out of the row of leaves. */
  unlink(): void {
    const { next, previous } = this
    if (next !== null) next.previous = previous
    if (previous !== null) previous.next = next
  }

  /** Makes count, order and numbers those of the rows, which are in order. */
  #inOrder(): void {
    const { rows } = this
    this.count = rows.length
    this.order.set(ascending)
    const numbers = noNumbers.slice()
    for (let i = 0; i < rows.length; i++) {
      const number = numberOf((rows[i] as Tuple).at(this.keyIndex))
      if (number !== number) {
        this.numbers = null
        return
      }
      numbers[i] = number
    }
    this.numbers = numbers
  }
}
