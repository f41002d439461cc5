/**
 * Hashing: from a key to its hash in a table by hash: 1 to 2^32 - 1, since 0 stands for a free place.
 *
 * What the first key of a table is like tells how most of its keys will be, and where they are alike but for one integer, the hash comes from that
 * integer alone and no other of them has it. As long as all keys of the table are such, equal hashes are equal keys: then no key need be looked at, and
 * what is not looked at need not be fetched from memory.
 *
 * integers  of 32 bits
 * tuples    of up to four simple elements, that differ in the last only, an integer of 32 bits: `{:user, 17}`
 * texts     that differ in the decimal number only with which they end: `"user:17"`
 */
import { hash } from '../term/hash.js'
import { Atom, Tuple, type Term } from '../term/term.js'

const INTEGERS = 1
const TUPLES = 2
const TEXTS = 3

/** Digits of which every number has 32 bits. */
const mostDigits = 9

/** The bits of an integer of 32, well mixed: another one for each, as every step can be undone. */
function spread(key: number): number {
  let h = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Short tuples of simple elements, the most frequent compound keys, take a short way. */
function hashOfTuple(key: Tuple): number {
  let h = key.size
  for (let i = 0; i < key.size; i++) {
    const element = key.at(i)
    if (element instanceof Atom) h = Math.imul(h ^ element.index, 0x9e3779b1)
    else if (typeof element === 'number' && (element | 0) === element) h = Math.imul(h ^ element, 0x85ebca6b)
    else h = Math.imul(h ^ hash(element), 0xc2b2ae35)
    h ^= h >>> 15
  }
  return spread(h)
}

function hashOf(key: Term): number {
  return key instanceof Tuple && key.size <= 4 ? hashOfTuple(key) : hash(key) >>> 0
}

/** True when two of these are `===` in Elixir if they are in JavaScript. */
function isSimple(element: Term): boolean {
  return typeof element !== 'object' || element === null || element instanceof Atom
}

/** Where the decimal number begins with which `text` ends, without zeros before it; the end of `text` where it does not end in one. */
function numberAt(text: string): number {
  const found = /(?:0|[1-9]\d{0,8})$/.exec(text)
  return found === null ? text.length : found.index
}

export class Hashing {
  readonly #kind: number
  readonly #like: Tuple | null
  /** What the texts begin with, by code unit. */
  readonly #beginning: readonly number[]
  /** True while all keys that were noted are of the kind. */
  #allAlike = true
  /** True when the key last asked for is of the kind. */
  #isAlike = false

  /** first  the first key of the table */
  constructor(first: Term) {
    this.#like = null
    this.#beginning = []
    if (first instanceof Tuple && first.size >= 2 && first.size <= 4 && first.items().slice(0, -1).every(isSimple)) {
      this.#kind = TUPLES
      this.#like = first
    } else if (typeof first === 'string') {
      this.#kind = TEXTS
      const beginning = first.slice(0, numberAt(first))
      this.#beginning = Array.from({ length: beginning.length }, (_, i) => beginning.charCodeAt(i))
    } else this.#kind = INTEGERS
  }

  of(key: Term): number {
    let number = NaN
    if (typeof key === 'number') {
      // Integers of 32 bits have a hash of their own in any table.
      if ((key | 0) === key) {
        this.#isAlike = this.#kind === INTEGERS
        return spread(key) || 1
      }
    } else if (typeof key === 'string') {
      if (this.#kind === TEXTS) number = this.#numberOfText(key)
    } else if (this.#kind === TUPLES && key instanceof Tuple) number = this.#numberOfTuple(key)
    this.#isAlike = number === number
    return (number === number ? spread(number) : hashOf(key)) || 1
  }

  /** True when a key of the table that has the hash `h` is the key last asked for, without looking. */
  isExact(h: number): boolean {
    // 1 stands for 0 too.
    return this.#isAlike && this.#allAlike && h !== 1
  }

  /** The key last asked for comes into the table. */
  note(): void {
    if (!this.#isAlike) this.#allAlike = false
  }

  #numberOfTuple(key: Tuple): number {
    const { size } = key
    const like = this.#like as Tuple
    if (size !== like.size || key.e0 !== like.e0) return NaN
    if (size > 2 && (key.e1 !== like.e1 || (size > 3 && key.e2 !== like.e2))) return NaN
    const last = size === 2 ? key.e1 : size === 3 ? key.e2 : key.e3
    return typeof last === 'number' && (last | 0) === last ? last : NaN
  }

  #numberOfText(key: string): number {
    const beginning = this.#beginning
    const start = beginning.length
    const { length } = key
    if (length <= start || length > start + mostDigits) return NaN
    for (let i = 0; i < start; i++) if (key.charCodeAt(i) !== beginning[i]) return NaN
    let number = key.charCodeAt(start) - 48
    if (number < 0 || number > 9 || (number === 0 && length > start + 1)) return NaN
    for (let i = start + 1; i < length; i++) {
      const digit = key.charCodeAt(i) - 48
      if (digit < 0 || digit > 9) return NaN
      number = number * 10 + digit
    }
    return number
  }
}
