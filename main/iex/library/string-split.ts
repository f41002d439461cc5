/** Splitting and replacing in binaries by what stands in them. Source: Elixir 1.14's `String`, OTP 25's `binary`. */
import { binaryBytes, bitstring, concat } from '../../otp/term/bitstring.js'
import { growingByOne, manyItems, put } from '../../otp/term/growth.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import type { Term } from '../../otp/term/term.js'
import { applied } from './arguments.js'
import { findAll, type Found, find, partsOf } from './binary-pattern.js'
import { type Binary, graphemes } from './graphemes.js'

/** All places of `pattern` in `subject`; undefined when it is no pattern. */
export function placesOf(subject: Binary, pattern: Term, isGlobal: boolean): Found[] | undefined {
  const parts = partsOf(pattern)
  if (parts === undefined) return undefined
  const bytes = binaryBytes(subject)
  if (isGlobal) return findAll(bytes, parts)
  const first = find(bytes, parts, 0, bytes.length)
  return first === undefined ? [] : [first]
}

/** What stands between the places. */
export function between(subject: Binary, places: readonly Found[]): Binary[] {
  if (places.length === 0) return [subject]
  const bytes = binaryBytes(subject)
  const found: Binary[] = []
  let from = 0
  for (const { at, length } of places) {
    growingByOne()
    found.push(bitstring(bytes.slice(from, at)))
    from = at + length
  }
  found.push(bitstring(bytes.slice(from)))
  return found
}

/**
 * String.split/3.
 *
 * parts  at most so many pieces; 0 for any number
 * trim   leaves out empty pieces
 * undefined when `pattern` is none
 */
export function splitBy(subject: Binary, pattern: Term, parts: number, trim: boolean): Binary[] | undefined {
  if (pattern === '') return splitAll(subject, parts, trim)
  if (typeof subject === 'string' && typeof pattern === 'string' && parts === 0) {
    const pieces = cut(subject, pattern)
    return trim ? pieces.filter((piece) => piece !== '') : pieces
  }
  const places = placesOf(subject, pattern, true)
  if (places === undefined) return undefined
  if (parts === 0) {
    const pieces = between(subject, places)
    return trim ? pieces.filter((piece) => piece !== '') : pieces
  }
  return inParts(subject, places, parts, trim)
}

/** As JavaScript's split, and says how much it makes. */
function cut(subject: string, separator: string): string[] {
  if (subject.length < manyItems) return subject.split(separator)
  const pieces: string[] = []
  let from = 0
  for (let at = subject.indexOf(separator); at >= 0; at = subject.indexOf(separator, from)) {
    growingByOne()
    put(pieces, subject.slice(from, at))
    from = at + separator.length
  }
  put(pieces, subject.slice(from))
  return pieces
}

function inParts(subject: Binary, places: readonly Found[], parts: number, trim: boolean): Binary[] {
  const bytes = binaryBytes(subject)
  const found: Binary[] = []
  let from = 0
  for (const { at, length } of places) {
    if (found.length === parts - 1) break
    growingByOne()
    if (!(trim && at === from)) found.push(bitstring(bytes.slice(from, at)))
    from = at + length
  }
  const last = bitstring(bytes.slice(from))
  if (!(trim && last === '')) found.push(last)
  return found
}

/** Splits between all graphemes. */
function splitAll(subject: Binary, parts: number, trim: boolean): Binary[] {
  const all = graphemes(subject)
  if (parts === 1) return trim && all.length === 0 ? [] : [subject]
  const pieces = trim ? all : ['', ...all]
  if (parts === 0 || pieces.length < parts) return trim ? pieces : [...pieces, '']
  const rest = concat(pieces.slice(parts - 1))
  return trim && rest === '' ? pieces.slice(0, parts - 1) : [...pieces.slice(0, parts - 1), rest]
}

/** `subject` with what `by` is or gives in the places. */
export function* replaced(subject: Binary, places: readonly Found[], by: Term): Proc<Term> {
  const bytes = binaryBytes(subject)
  const made: Binary[] = []
  let from = 0
  for (const { at, length } of places) {
    growingByOne()
    made.push(bitstring(bytes.slice(from, at)), yield* replacement(by, bitstring(bytes.slice(at, at + length))))
    from = at + length
  }
  made.push(bitstring(bytes.slice(from)))
  return concat(made)
}

function* replacement(by: Term, found: Binary): Proc<Binary> {
  if (typeof by === 'string' || !(by instanceof Object && 'arity' in by)) return by as Binary
  const result = applied(by, found)
  return (isProc(result) ? yield* result : result) as Binary
}

/** `subject` with what `by` is or gives before, behind and between all graphemes, or before it alone. */
export function* interspersed(subject: Binary, by: Term, isGlobal: boolean): Proc<Term> {
  const made: Binary[] = [yield* replacement(by, '')]
  if (!isGlobal) return concat([...made, subject])
  for (const each of graphemes(subject)) made.push(each, yield* replacement(by, ''))
  return concat(made)
}
