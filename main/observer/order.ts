/**
 * Order: a list as it was sorted at one moment, of which only what is asked for is really sorted: the top by a heap, the whole only when
 * somebody scrolls far. The keys are taken at the beginning, so every window is of the same order.
 */

import { compare } from '../otp/term/compare.js'
import type { Term } from '../otp/term/term.js'

/** What is sorted by: one key an item, numbers, texts or terms; `inOrder` where the items are in their order already. */
export type Keys =
  Float64Array | readonly number[] | readonly string[] | { readonly terms: readonly Term[] } | 'inOrder'

export class Order<Item> {
  /** Indices of items; the first `#sorted` are in their place. */
  #places: Uint32Array | null = null
  #sorted = 0
  readonly #inOrder: boolean
  readonly #descending: boolean
  readonly #compare: (a: number, b: number) => number

  /** `tie` orders items with the same key, always the same way round. */
  constructor(
    readonly items: readonly Item[],
    keys: Keys,
    tie: (a: Item, b: Item) => number,
    descending: boolean,
  ) {
    const sign = descending ? -1 : 1
    this.#inOrder = keys === 'inOrder'
    this.#descending = descending
    const ties = (a: number, b: number): number => tie(items[a] as Item, items[b] as Item)
    if (keys === 'inOrder') {
      this.#compare = (a, b) => sign * (a - b)
    } else if ('terms' in keys) {
      const { terms } = keys
      this.#compare = (a, b) => sign * compare(terms[a] as Term, terms[b] as Term) || ties(a, b)
    } else if (typeof keys[0] === 'string') {
      const texts = keys as readonly string[]
      this.#compare = (a, b) => {
        const x = texts[a] as string
        const y = texts[b] as string
        return x < y ? -sign : x > y ? sign : ties(a, b)
      }
    } else {
      const numbers = keys as readonly number[]
      this.#compare = (a, b) => sign * ((numbers[a] as number) - (numbers[b] as number)) || ties(a, b)
    }
  }

  get length(): number {
    return this.items.length
  }

  /** The items from `offset` on, at most `limit`. */
  window(offset: number, limit: number): Item[] {
    const end = Math.min(this.length, offset + limit)
    if (end <= offset) return []
    if (this.#inOrder) {
      return this.#descending
        ? this.items.slice(this.length - end, this.length - offset).reverse()
        : this.items.slice(offset, end)
    }
    this.#sortTo(end)
    const places = this.#places as Uint32Array
    const found: Item[] = []
    for (let i = offset; i < end; i++) found.push(this.items[places[i] as number] as Item)
    return found
  }

  /**
   * Sorts as far as the items before `end` need it, in portions: `rest` is asked between them, and when it answers false this is given up and answers
   * false too. After true `window` has nothing left to do.
   */
  async prepare(end: number, rest: () => Promise<boolean>): Promise<boolean> {
    const wanted = Math.min(end, this.length)
    if (this.#inOrder || wanted <= this.#sorted) return true
    const isWhole = needsWhole(wanted, this.length)
    const places = isWhole ? await this.#sortWhole(rest) : await this.#topInPortions(wanted, rest)
    if (places === null) return false
    this.#places = places
    this.#sorted = isWhole ? this.length : wanted
    return true
  }

  /** The place of the first item for which `wanted` holds, without sorting anything; null when there is none. */
  placeOf(wanted: (item: Item) => boolean): number | null {
    const index = this.items.findIndex(wanted)
    if (index < 0) return null
    if (this.#inOrder) return this.#descending ? this.length - 1 - index : index
    let place = 0
    for (let i = 0; i < this.length; i++) if (i !== index && this.#compare(i, index) < 0) place++
    return place
  }

  /** As `placeOf`, in portions; undefined when it was given up. */
  async placeInPortions(
    wanted: (item: Item) => boolean,
    rest: () => Promise<boolean>,
  ): Promise<number | null | undefined> {
    let index = -1
    for (let i = 0; i < this.length && index < 0; i++) {
      if (wanted(this.items[i] as Item)) index = i
      if (i % portion === portion - 1 && !(await rest())) return undefined
    }
    if (index < 0) return null
    if (this.#inOrder) return this.#descending ? this.length - 1 - index : index
    let place = 0
    for (let i = 0; i < this.length; i++) {
      if (i !== index && this.#compare(i, index) < 0) place++
      if (i % portion === portion - 1 && !(await rest())) return undefined
    }
    return place
  }

  #sortTo(end: number): void {
    if (end <= this.#sorted) return
    const all = this.length
    if (needsWhole(end, all)) {
      this.#places = counted(all).sort(this.#compare)
      this.#sorted = all
      return
    }
    this.#places = this.#top(end)
    this.#sorted = end
  }

  /** The first `count` in order: a heap whose root is the last of them, so most items cost one comparison. */
  #top(count: number): Uint32Array {
    const heap = this.#heap(count)
    this.#offer(heap, count, this.length)
    return heap.sort(this.#compare)
  }

  async #topInPortions(count: number, rest: () => Promise<boolean>): Promise<Uint32Array | null> {
    const heap = this.#heap(count)
    for (let from = count; from < this.length; from += portion) {
      this.#offer(heap, from, Math.min(this.length, from + portion))
      if (!(await rest())) return null
    }
    return heap.sort(this.#compare)
  }

  /** A heap of the first `count` items, the last of them at its root. */
  #heap(count: number): Uint32Array {
    const heap = counted(count)
    for (let i = (count >>> 1) - 1; i >= 0; i--) sink(heap, i, this.#compare)
    return heap
  }

  /** Puts those of the items `from` to `end` into the heap that come before its root. */
  #offer(heap: Uint32Array, from: number, end: number): void {
    const compare = this.#compare
    for (let i = from; i < end; i++) {
      if (compare(i, heap[0] as number) >= 0) continue
      heap[0] = i
      sink(heap, 0, compare)
    }
  }

  /** Sorts all: short runs first, then pairs of runs into longer ones. */
  async #sortWhole(rest: () => Promise<boolean>): Promise<Uint32Array | null> {
    const all = this.length
    let from = counted(all)
    for (let start = 0; start < all; start += run) {
      from.subarray(start, start + run).sort(this.#compare)
      if (!(await rest())) return null
    }
    let to = new Uint32Array(all)
    for (let width = run; width < all; width *= 2) {
      for (let start = 0; start < all; start += 2 * width) {
        if (!(await this.#merge(from, to, start, Math.min(all, start + width), Math.min(all, start + 2 * width), rest)))
          return null
      }
      ;[from, to] = [to, from]
    }
    return from
  }

  async #merge(
    from: Uint32Array,
    to: Uint32Array,
    start: number,
    middle: number,
    end: number,
    rest: () => Promise<boolean>,
  ): Promise<boolean> {
    let left = start
    let right = middle
    for (let i = start; i < end; i++) {
      const isLeft = right >= end || (left < middle && this.#compare(from[left] as number, from[right] as number) <= 0)
      to[i] = from[isLeft ? left++ : right++] as number
      if (i % portion === portion - 1 && !(await rest())) return false
    }
    return true
  }
}

/** Items that are looked at in one go. */
const portion = 512
/** Items that are sorted in one go. */
const run = 256

/** The numbers below `count`. */
function counted(count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count)
  for (let i = 0; i < count; i++) numbers[i] = i
  return numbers
}

/** True where so much is wanted that sorting all is cheaper than finding the first ones. */
function needsWhole(end: number, all: number): boolean {
  return end > 1000 && end * 8 > all
}

function sink(heap: Uint32Array, start: number, compare: (a: number, b: number) => number): void {
  const size = heap.length
  const item = heap[start] as number
  let hole = start
  for (;;) {
    let child = 2 * hole + 1
    if (child >= size) break
    if (child + 1 < size && compare(heap[child + 1] as number, heap[child] as number) > 0) child++
    if (compare(heap[child] as number, item) <= 0) break
    heap[hole] = heap[child] as number
    hole = child
  }
  heap[hole] = item
}
