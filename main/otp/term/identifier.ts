/**
 * Which names are identifiers in Elixir 1.14, and what kind: for the reader, and for atoms, which are quoted when they are none.
 *
 * Source: String.Tokenizer of Elixir 1.14; UAX 31 (identifiers) and UTS 39 (mixed scripts).
 */
import { followerRanges, letterRanges } from './identifier-ranges.js'

/** What a name begins with: a small letter or `_`, a capital ASCII letter, or another capital letter. */
export type IdentifierKind = 'identifier' | 'alias' | 'atom'

export interface Identifier {
  readonly kind: IdentifierKind
  /** True when there is an `@` in it, as atoms may have. */
  readonly at: boolean
  /** False when Unicode's normal form (NFC) is another text. */
  readonly normal: boolean
}

/** What kind of identifier `name` is as a whole, `?` or `!` at its end included; undefined when it is none. */
export function identifier(name: string): Identifier | undefined {
  const ascii = /^([a-z_]|([A-Z]))[a-zA-Z0-9_]*(@[a-zA-Z0-9_@]*)?[?!]?$/.exec(name)
  if (ascii !== null) return { kind: ascii[2] ? 'alias' : 'identifier', at: ascii[3] !== undefined, normal: true }
  const [first, ...others] = name.replace(/[?!]$/, '')
  if (first === undefined || !isStart(first) || !others.every((char) => char === '@' || isContinue(char)))
    return undefined
  const kind = /^[A-Z]$/.test(first) ? 'alias' : /^[\p{Lu}\p{Lt}]$/u.test(first) ? 'atom' : 'identifier'
  if (!sharesScript(name)) return undefined
  return { kind, at: name.includes('@'), normal: name.normalize('NFC') === name && !name.includes('µ') }
}

/** True when the character may begin an identifier. */
export function isStart(char: string): boolean {
  return char <= '\x7f' ? /^[a-zA-Z_]$/.test(char) : isIn(letters(), char)
}

/** True when the character may be inside an identifier. */
export function isContinue(char: string): boolean {
  return char <= '\x7f' ? /^[a-zA-Z0-9_]$/.test(char) : isIn(letters(), char) || isIn(followers(), char)
}

/** First and last code point of each range, flat. */
type Ranges = Int32Array

let letterTable: Ranges | undefined
let followerTable: Ranges | undefined

function letters(): Ranges {
  return (letterTable ??= decode(letterRanges))
}

function followers(): Ranges {
  return (followerTable ??= decode(followerRanges))
}

function decode(text: string): Ranges {
  let next = 0x80
  return Int32Array.from(
    text.split(' ').flatMap((range) => {
      const [gap = '', length = '0'] = range.split('-')
      const first = next + Number.parseInt(gap, 36)
      const last = first + Number.parseInt(length, 36)
      next = last + 1
      return [first, last]
    }),
  )
}

function isIn(ranges: Ranges, char: string): boolean {
  const point = char.codePointAt(0) as number
  let from = 0
  let to = ranges.length / 2
  while (from < to) {
    const middle = (from + to) >>> 1
    if (point > (ranges[2 * middle + 1] as number)) from = middle + 1
    else to = middle
  }
  return point >= (ranges[2 * from] ?? Infinity)
}

// Scripts that may be mixed with Latin are in one set with it; all others stand alone, with what is common to all.
const scriptSets = [
  'Latin Han Hiragana Katakana',
  'Latin Han Bopomofo',
  'Latin Han Hangul',
  ...(
    'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew Kannada Khmer Lao ' +
    'Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan'
  ).split(' '),
].map((scripts) => {
  const classes = ['Common', 'Inherited', ...scripts.split(' ')].map((script) => `\\p{scx=${script}}`)
  return new RegExp(`^[μ${classes.join('')}]*$`, 'u') // μ, as the micro sign, goes with every script
})

function sharesScript(name: string): boolean {
  return scriptSets.some((set) => set.test(name))
}
