/**
 * Frame: what the keys of an ordered_set have in common, as far as its first key lets guess, and then a double for each key that keeps their order: to
 * look for a key where it would be if all were evenly spread. For what does not fit the frame there is no double, and it is looked for by comparing.
 *
 * numbers  the number itself
 * tuples   of one size that differ in the last element only, a number: `{:user, 17}`
 * texts    that begin alike: the next five characters
 */
import { compareText } from '../term/bitstring.js'
import { compare } from '../term/compare.js'
import { Atom, Float, type Term, Tuple } from '../term/term.js'

/** Characters of a text that go into its double, which is a small integer in V8 then. */
const characters = 5
/** Kinds of characters. */
const kinds = 41
const end = 0
const beforeDigits = 1
const beforeLetters = 12
const afterLetters = 39
const notAscii = 40

/** The kind of a character: each digit and each small letter is one; all others are many in one kind. */
function kindOf(unit: number): number {
  if (unit < 48) return beforeDigits
  if (unit < 58) return unit - 46
  if (unit < 97) return beforeLetters
  if (unit < 123) return unit - 84
  return unit < 128 ? afterLetters : notAscii
}

function isMixed(kind: number): boolean {
  return kind === beforeDigits || kind === beforeLetters || kind === afterLetters || kind === notAscii
}

export abstract class Frame {
  /** True when keys with the same double are `==`. */
  abstract readonly isExact: boolean
  /** True when a key that has a double and is no float is that double itself. */
  readonly isKey: boolean = false
  /** The double of `key`; NaN where it has none. */
  abstract digest(key: Term): number
}

class Numbers extends Frame {
  readonly isExact = true
  override readonly isKey = true

  digest(key: Term): number {
    return typeof key === 'number' ? key : key instanceof Float ? key.value : NaN
  }
}

class Tuples extends Frame {
  readonly isExact = true

  constructor(readonly first: Tuple) {
    super()
  }

  digest(key: Term): number {
    const { first } = this
    if (!(key instanceof Tuple) || key.size !== first.size) return NaN
    const last = key.size - 1
    for (let i = 0; i < last; i++) if (key.at(i) !== first.at(i)) return NaN
    const number = key.at(last)
    return typeof number === 'number' ? number : NaN
  }
}

class Texts extends Frame {
  readonly isExact = false

  constructor(readonly beginning: string) {
    super()
  }

  digest(key: Term): number {
    if (typeof key !== 'string' || !key.startsWith(this.beginning)) return NaN
    const start = this.beginning.length
    let digest = 0
    for (let i = 0; i < characters; i++) {
      const kind = start + i < key.length ? kindOf(key.charCodeAt(start + i)) : end
      digest = digest * kinds + kind
      // What follows does not count where others of this kind may come between.
      if (isMixed(kind)) return digest * kinds ** (characters - 1 - i)
    }
    return digest
  }
}

/** The frame for keys like `key`. */
export function frameOf(key: Term): Frame {
  if (typeof key === 'string') return new Texts(key.slice(0, key.search(/[a-z0-9]*$/i)))
  if (key instanceof Tuple && key.size > 1 && key.size <= 4) {
    const items = key.items()
    const simple = items.slice(0, -1).every((item) => item instanceof Atom || typeof item === 'string')
    if (simple && typeof items.at(-1) === 'number') return new Tuples(key)
  }
  return new Numbers()
}

/** compare, with the frequent cases at hand. */
export function order(a: Term, b: Term): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  if (a instanceof Tuple && b instanceof Tuple && a.size === b.size) {
    for (let i = 0; i < a.size; i++) {
      const x = a.at(i)
      const y = b.at(i)
      if (x === y) continue
      if (typeof x === 'number' && typeof y === 'number') return x - y
      const answer = compare(x, y)
      if (answer !== 0) return answer
    }
    return 0
  }
  return compare(a, b)
}
