/** Mailbox: the messages of a process from the second on, in a ring that grows by doubling. */
import type { Heard } from './events.js'
import type { Message } from './process.js'

type Item = Message | Heard

/** The most messages of a mailbox: V8 ends the program where one array grows beyond some 100 million. */
export const mostMessages = 2 ** 24

export class Mailbox {
  #items: (Item | undefined)[] = new Array<Item | undefined>(8).fill(undefined)
  #head = 0
  length = 0
  /** How many messages the last `take` has looked at. */
  looked = 0

  /** Appends `message`; false when there are as many as there may be. */
  push(message: Item): boolean {
    if (this.length === this.#items.length) {
      if (this.length === mostMessages) return false
      this.#grow()
    }
    this.#items[(this.#head + this.length) & (this.#items.length - 1)] = message
    this.length++
    return true
  }

  shift(): Item | undefined {
    if (this.length === 0) return undefined
    const message = this.#items[this.#head]
    this.#items[this.#head] = undefined
    this.#head = (this.#head + 1) & (this.#items.length - 1)
    this.length--
    return message
  }

  /** The message at `index`, the oldest at 0. */
  at(index: number): Item {
    return this.#items[(this.#head + index) & (this.#items.length - 1)] as Item
  }

  /** The first value that `match` gives for a message from `start` on; that message is taken out. undefined when there is none. */
  take<T>(match: (message: Item) => T | undefined, start: number): T | undefined {
    const items = this.#items
    const mask = items.length - 1
    const head = this.#head
    const end = this.length
    for (let i = start; i < end; i++) {
      const found = match(items[(head + i) & mask] as Item)
      if (found === undefined) continue
      this.looked = i - start + 1
      this.#remove(i)
      return found
    }
    this.looked = end - start
    return undefined
  }

  /** True when the ring is worth giving back once it is empty: larger than it gets while a process that sends without end has its turn. */
  get isLarge(): boolean {
    return this.#items.length > 512
  }

  #remove(index: number): void {
    const items = this.#items
    const mask = items.length - 1
    const head = this.#head
    if (index < this.length / 2) {
      for (let i = index; i > 0; i--) items[(head + i) & mask] = items[(head + i - 1) & mask]
      items[head] = undefined
      this.#head = (head + 1) & mask
    } else {
      const last = this.length - 1
      for (let i = index; i < last; i++) items[(head + i) & mask] = items[(head + i + 1) & mask]
      items[(head + last) & mask] = undefined
    }
    this.length--
  }

  #grow(): void {
    const old = this.#items
    const items = new Array<Item | undefined>(old.length * 2).fill(undefined)
    for (let i = 0; i < this.length; i++) items[i] = old[(this.#head + i) & (old.length - 1)]
    this.#items = items
    this.#head = 0
  }
}
