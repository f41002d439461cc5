/**
 * Branch: up to 256 leaves of an ordered_set, each up to 128 rows, cell by cell (row-cells.ts). A leaf is nothing but its cells: how many rows it has
 * lies here, so that a look-up touches as little memory as can be.
 *
 * The rows of a leaf are in the order of their keys, but for the last few, its tail: a row that is put in goes there, and only when the tail is full, or
 * somebody wants the order, the leaf is `settled`. So a row put in does not move dozens of others.
 */
import { order } from './ordered-frame.js'
import { Level } from './ordered-level.js'
import type { Term } from '../term/term.js'
import type { Boxing, Cell } from './boxing.js'

export const leafSize = 128
export const branchSize = 256
/** Rows a tail may have: of keys that are quickly compared, and of others. */
const longTail = 16
const shortTail = 4

/** How many rows a leaf has, and how many of them are its tail, in one small integer. */
const tailUnit = 256
const rowsMask = tailUnit - 1

export class Branch extends Level<Cell[]> {
  /** Rows of all leaves together. */
  size = 0
  next: Branch | null = null
  previous: Branch | null = null
  /** Rows by leaf, and tailUnit times the rows of its tail. */
  readonly #rows: number[] = []
  /** Where `find` came to in the part that is in order. */
  #lower = 0

  constructor(readonly layout: Boxing) {
    super(layout.frame)
  }

  key(place: number, index: number): Term {
    const { width, keyCell } = this.layout
    return (this.children[place] as Cell[])[index * width + keyCell] as Term
  }

  /** How many rows the leaf at `place` has; leafSize where there is no leaf. */
  count(place: number): number {
    const rows = this.#rows[place]
    return rows === undefined ? leafSize : rows & rowsMask
  }

  /** Where the row with `key`, whose double is `number`, is in the leaf at `place`, in order or in its tail; -1 when it is not there. */
  find(place: number, key: Term, number: number): number {
    const rows = this.#rows[place] as number
    const count = rows & rowsMask
    const sorted = count - (rows >>> 8)
    const index = this.#lowerBound(place, key, number, sorted)
    this.#lower = index
    if (index < sorted && this.#holds(place, index, key, number)) return index
    for (let i = sorted; i < count; i++) if (this.#holds(place, i, key, number)) return i
    return -1
  }

  /** How many keys of the leaf at `place` are before `key`. Settles it. */
  position(place: number, key: Term, number: number): number {
    this.settle(place)
    return this.#lowerBound(place, key, number, this.count(place))
  }

  /** Makes room for a row with `key`, for which `find` has just looked; answers where. There must be room. */
  append(place: number, key: Term, number: number): number {
    const rows = this.#rows[place] as number
    const count = rows & rowsMask
    const tail = rows >>> 8
    this.size++
    if (tail === 0 && this.#lower === count) {
      this.#rows[place] = rows + 1
      return count
    }
    if (tail < (number === number ? longTail : shortTail)) {
      this.#rows[place] = rows + 1 + tailUnit
      return count
    }
    this.settle(place)
    // Nearly always it now goes to the tail.
    this.#rows[place] = count + 1
    if (this.#lowerBound(place, key, number, count) < count) this.#rows[place] = count + 1 + tailUnit
    return count
  }

  /** True while the whole leaf at `place` is in order. */
  isSettled(place: number): boolean {
    return (this.#rows[place] as number) < tailUnit
  }

  /** Puts the whole leaf at `place` in order. */
  settle(place: number): void {
    const rows = this.#rows[place] as number
    if (rows < tailUnit) return
    const count = rows & rowsMask
    const { width, keyCell } = this.layout
    const cells = this.children[place] as Cell[]
    let end = count - (rows >>> 8)
    const tail = this.#sortedTail(cells.slice(end * width, count * width))
    this.#rows[place] = count
    // From the last on: what comes after it in the part in order moves up.
    for (let t = tail.length - 1; t >= 0; t--) {
      const row = tail[t] as Cell[]
      const key = row[keyCell] as Term
      const from = this.#lowerBound(place, key, this.frame.digest(key), end)
      for (let i = end * width - 1; i >= from * width; i--) cells[i + (t + 1) * width] = cells[i] as Cell
      for (let i = 0; i < width; i++) cells[(from + t) * width + i] = row[i] as Cell
      end = from
    }
  }

  /** Puts a leaf with `count` rows, all in order, in at `place`. `key` is the least that belongs into it. */
  adopt(place: number, leaf: Cell[], count: number, key: Term): void {
    this.insert(place, leaf, key)
    this.#rows.splice(place, 0, count)
    this.size += count
  }

  /** Takes out the leaf at `place`. */
  drop(place: number): void {
    this.size -= this.count(place)
    this.remove(place)
    this.#rows.splice(place, 1)
  }

  removeRow(place: number, index: number): void {
    const cells = this.children[place] as Cell[]
    const { width } = this.layout
    const rows = this.#rows[place] as number
    const count = (rows & rowsMask) - 1
    const end = count * width
    for (let i = index * width; i < end; i++) cells[i] = cells[i + width] as Cell
    for (let i = end; i < end + width; i++) cells[i] = null
    const isInTail = index > count - (rows >>> 8)
    this.#rows[place] = rows - 1 - (isInTail ? tailUnit : 0)
    this.size--
  }

  /** Moves the rows of the leaf at `place` from `index` on into a new leaf after it, whose least key is `key`. The leaf must be settled. */
  splitLeaf(place: number, index: number, key: Term): void {
    const { width } = this.layout
    const count = this.count(place)
    const right = newLeaf(this.layout)
    move(this.children[place] as Cell[], index * width, count * width, right, 0)
    this.#rows[place] = index
    this.size -= count - index
    this.adopt(place + 1, right, count - index, key)
  }

  /** Takes the leaf after `place` into the one at `place`. */
  joinNext(place: number): void {
    this.settle(place)
    this.settle(place + 1)
    const { width } = this.layout
    const count = this.count(place)
    const more = this.count(place + 1)
    move(this.children[place + 1] as Cell[], 0, more * width, this.children[place] as Cell[], count * width)
    this.drop(place + 1)
    this.#rows[place] = count + more
    this.size += more
  }

  /** A new branch after this one, with the leaves from `place` on. */
  splitAt(place: number): Branch {
    const right = new Branch(this.layout)
    const end = this.children.length
    for (let i = place; i < end; i++) {
      this.settle(i)
      right.adopt(i - place, this.children[i] as Cell[], this.count(i), this.keys[i] as Term)
    }
    this.size -= right.size
    this.#rows.length = place
    this.cut(place)
    right.next = this.next
    right.previous = this
    if (this.next !== null) this.next.previous = right
    this.next = right
    return right
  }

  /** Leaves this branch out of the row of branches. */
  unlink(): void {
    const { next, previous } = this
    if (next !== null) next.previous = previous
    if (previous !== null) previous.next = next
  }

  /** True when the key at `index` of the leaf at `place` is `==` `key`, whose double is `number`. */
  #holds(place: number, index: number, key: Term, number: number): boolean {
    const cells = this.children[place] as Cell[]
    const { width, keyCell, searchCell } = this.layout
    const other = cells[index * width + searchCell]
    if (typeof other === 'number' && number === number) {
      if (other !== number) return false
      if (this.frame.isExact) return true
    }
    return isEqual(cells[index * width + keyCell] as Term, key)
  }

  /** How many of the first `count` keys of the leaf at `place`, which are in order, are before `key`, whose double is `number`. */
  #lowerBound(place: number, key: Term, number: number, count: number): number {
    const cells = this.children[place] as Cell[]
    const { width, keyCell, searchCell } = this.layout
    const { isExact } = this.frame
    let from = 0
    let to = count
    if (number === number && count > 4 && this.numbers !== null) {
      // It is looked for where it would be if all were evenly spread, and from there on in growing steps.
      let probe = this.#guess(place, number, count)
      let step = 1
      let other = cells[probe * width + searchCell]
      if (typeof other === 'number' && other < number) {
        from = probe + 1
        while ((probe += step) < to) {
          other = cells[probe * width + searchCell]
          if (!(typeof other === 'number' && other < number)) {
            if (typeof other === 'number' && (isExact || other > number)) to = probe
            break
          }
          from = probe + 1
          step <<= 1
        }
      } else if (typeof other === 'number' && (isExact || other > number)) {
        to = probe
        while ((probe -= step) >= from) {
          other = cells[probe * width + searchCell]
          if (!(typeof other === 'number' && (isExact ? other >= number : other > number))) {
            if (typeof other === 'number' && other < number) from = probe + 1
            break
          }
          to = probe
          step <<= 1
        }
      }
    }
    while (from < to) {
      const middle = (from + to) >>> 1
      const other = cells[middle * width + searchCell]
      const isBefore =
        typeof other === 'number' && number === number && (isExact || other !== number)
          ? other < number
          : order(cells[middle * width + keyCell] as Term, key) < 0
      if (isBefore) from = middle + 1
      else to = middle
    }
    return from
  }

  /** The rows in `cells`, in the order of their keys. */
  #sortedTail(cells: readonly Cell[]): Cell[][] {
    const { width, keyCell } = this.layout
    const rows: Cell[][] = []
    for (let at = 0; at < cells.length; at += width) {
      const row = cells.slice(at, at + width)
      let i = rows.length
      for (; i > 0 && order((rows[i - 1] as Cell[])[keyCell] as Term, row[keyCell] as Term) > 0; i--) {
        rows[i] = rows[i - 1] as Cell[]
      }
      rows[i] = row
    }
    return rows
  }

  #guess(place: number, number: number, count: number): number {
    const numbers = this.numbers as number[]
    const { frame } = this
    const low = place === 0 ? frame.digest(this.key(0, 0)) : (numbers[place] as number)
    const high = place + 1 < numbers.length ? (numbers[place + 1] as number) : frame.digest(this.key(place, count - 1))
    const guess = ((number - low) / (high - low)) * count
    return guess >= 0 ? (guess < count ? Math.floor(guess) : count - 1) : guess < 0 ? 0 : count >>> 1
  }
}

export function newLeaf({ width }: Boxing): Cell[] {
  return new Array<Cell>(leafSize * width).fill(null)
}

/** `==`, with the frequent cases at hand. */
function isEqual(other: Term, key: Term): boolean {
  if (other === key) return true
  if (typeof key === 'string') return false
  if (typeof key === 'number' && typeof other === 'number') return false
  return order(other, key) === 0
}

function move(source: Cell[], from: number, end: number, target: Cell[], to: number): void {
  for (let i = from; i < end; i++) {
    target[to++] = source[i] as Cell
    source[i] = null
  }
}
