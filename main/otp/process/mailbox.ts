/**
 * Mailbox: the messages of a process from the second on, in rings of some thousand: however many there are, none has to be copied to make room for more.
 *
 * All rings behind the first are full, but the last.
 */
import type { Heard } from './events.js'
import type { Message } from './process.js'

type Item = Message | Heard

/** The most messages of a mailbox. */
export const mostMessages = 2 ** 24
const ringBits = 12
const ringSize = 2 ** ringBits

/** Up to 4,096 messages; it grows by doubling. */
class Ring {
  items: (Item | undefined)[]
  head = 0
  length = 0

  constructor(capacity: number) {
    this.items = new Array<Item | undefined>(capacity).fill(undefined)
  }

  get isFull(): boolean {
    return this.length === ringSize
  }

  push(message: Item): void {
    if (this.length === this.items.length) this.#grow()
    this.items[(this.head + this.length) & (this.items.length - 1)] = message
    this.length++
  }

  shift(): Item {
    const message = this.items[this.head] as Item
    this.items[this.head] = undefined
    this.head = (this.head + 1) & (this.items.length - 1)
    this.length--
    return message
  }

  at(index: number): Item {
    return this.items[(this.head + index) & (this.items.length - 1)] as Item
  }

  remove(index: number): void {
    const { items, head } = this
    const mask = items.length - 1
    if (index < this.length / 2) {
      for (let i = index; i > 0; i--) items[(head + i) & mask] = items[(head + i - 1) & mask]
      items[head] = undefined
      this.head = (head + 1) & mask
    } else {
      const last = this.length - 1
      for (let i = index; i < last; i++) items[(head + i) & mask] = items[(head + i + 1) & mask]
      items[(head + last) & mask] = undefined
    }
    this.length--
  }

  #grow(): void {
    const old = this.items
    const items = new Array<Item | undefined>(old.length * 2).fill(undefined)
    for (let i = 0; i < this.length; i++) items[i] = old[(this.head + i) & (old.length - 1)]
    this.items = items
    this.head = 0
  }
}

export class Mailbox {
  #front = new Ring(8)
  readonly #others: Ring[] = []
  length = 0
  /** How many messages the last `take` has looked at. */
  looked = 0

  /** Appends `message`; false when there are as many as there may be. */
  push(message: Item): boolean {
    const front = this.#front
    const { length } = front
    if (length < this.length || length === ringSize) return this.#pushBehind(message)
    const { items } = front
    if (length < items.length) {
      items[(front.head + length) & (items.length - 1)] = message
      front.length = length + 1
    } else front.push(message)
    this.length++
    return true
  }

  #pushBehind(message: Item): boolean {
    if (this.length === mostMessages) return false
    let last = this.#others.at(-1)
    if (last === undefined || last.isFull) {
      last = new Ring(ringSize)
      this.#others.push(last)
    }
    last.push(message)
    this.length++
    return true
  }

  shift(): Item | undefined {
    if (this.length === 0) return undefined
    this.length--
    const front = this.#front
    const { items, head } = front
    const message = items[head]
    items[head] = undefined
    front.head = (head + 1) & (items.length - 1)
    if (--front.length === 0) this.#advance()
    return message
  }

  /** The message at `index`, the oldest at 0. */
  at(index: number): Item {
    const behind = index - this.#front.length
    if (behind < 0) return this.#front.at(index)
    return (this.#others[behind >> ringBits] as Ring).at(behind & (ringSize - 1))
  }

  /** The first value that `match` gives for a message from `start` on; that message is taken out. undefined when there is none. */
  take<T>(match: (message: Item) => T | undefined, start: number): T | undefined {
    let ring = this.#front
    let from = start
    let before = 0
    for (let number = 0; ; number++) {
      const { items, head, length } = ring
      const mask = items.length - 1
      for (let i = from; i < length; i++) {
        const found = match(items[(head + i) & mask] as Item)
        if (found === undefined) continue
        this.looked = before + i - start + 1
        this.#remove(number, i)
        return found
      }
      before += length
      const next = this.#others[number]
      if (next === undefined) break
      from = Math.max(0, from - length)
      ring = next
    }
    this.looked = Math.max(0, this.length - start)
    return undefined
  }

  /** True when it is worth giving back once it is empty: larger than it gets while a process that sends without end has its turn. */
  get isLarge(): boolean {
    return this.#front.items.length > 512
  }

  /** Takes out the message at `index` of the ring `number`, the first at 0. */
  #remove(number: number, index: number): void {
    const rings = this.#others
    const ring = number === 0 ? this.#front : (rings[number - 1] as Ring)
    ring.remove(index)
    this.length--
    if (number === 0) {
      if (ring.length === 0) this.#advance()
      return
    }
    for (let i = number; i < rings.length; i++) (rings[i - 1] as Ring).push((rings[i] as Ring).shift())
    if (rings.at(-1)?.length === 0) rings.pop()
  }

  /** The first ring is empty: the next one, if there is any, becomes the first. */
  #advance(): void {
    this.#front = this.#others.shift() ?? this.#front
  }
}
