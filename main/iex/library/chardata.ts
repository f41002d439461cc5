/** Chardata: lists of code points, binaries and such lists, as text. Source: OTP 25's `unicode`, Elixir 1.14's `List`. */
import { argumentError, raise } from '../../otp/exceptions/constructors.js'
import { buildException } from '../../otp/exceptions/build.js'
import { shown } from '../../otp/exceptions/shown.js'
import { binaryBytes, Bitstring, bitstring, isBinary, sequenceLength } from '../../otp/term/bitstring.js'
import {
  alias,
  atom,
  Cons,
  emptyList,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  type TermMap,
} from '../../otp/term/term.js'
import { noClause } from './arguments.js'

/** What became of chardata: all of it as text; or how far it went, and the rest. undefined: no chardata at all. */
export type Converted =
  { readonly text: string } | { readonly kind: 'error' | 'incomplete'; readonly text: string; readonly rest: Term }

/** True for a code point that UTF-8 has. */
export function isCodePoint(term: Term | undefined): term is number {
  return typeof term === 'number' && term >= 0 && term <= 0x10ffff && (term < 0xd800 || term > 0xdfff)
}

/** `:unicode.characters_to_binary(data)`, taken apart. */
export function converted(data: Term): Converted | undefined {
  if (typeof data === 'string') return { text: data }
  const parts: string[] = []
  const waiting: Term[] = []
  let rest: Term | undefined = data
  while (rest !== undefined) {
    if (rest instanceof Cons) {
      waiting.push(rest.tail)
      rest = rest.head
      // What stands in a list as a number is a character; a number alone is no chardata.
      if (typeof rest === 'number') {
        if (rest < 0) return undefined
        if (!isCodePoint(rest)) return failed('error', parts, rest, waiting)
        parts.push(String.fromCodePoint(rest))
        rest = waiting.pop()
      } else if (typeof rest === 'bigint') return rest < 0n ? undefined : failed('error', parts, rest, waiting)
      continue
    }
    if (typeof rest === 'string') parts.push(rest)
    else if (rest instanceof Bitstring) {
      if (!isBinary(rest)) return undefined
      return halfText(rest.bytes, parts, waiting)
    } else if (rest !== emptyList) return undefined
    rest = waiting.pop()
  }
  return { text: parts.join('') }
}

function failed(kind: 'error' | 'incomplete', parts: string[], at: Term, waiting: readonly Term[]): Converted {
  const rest = waiting.reduceRight<Term>(
    (behind, each) => (behind === emptyList ? each : new Cons(behind, each)),
    list(at),
  )
  return { kind, text: parts.join(''), rest: waiting.every((each) => each === emptyList) ? list(at) : rest }
}

function halfText(bytes: Uint8Array, parts: string[], waiting: readonly Term[]): Converted {
  let end = 0
  for (let size = sequenceLength(bytes, 0); size > 0; size = sequenceLength(bytes, end)) end += size
  parts.push(bitstring(bytes.subarray(0, end)) as string)
  const rest = bitstring(bytes.slice(end))
  const kind = isCut(bytes.subarray(end)) && waiting.every((each) => each === emptyList) ? 'incomplete' : 'error'
  if (waiting.length === 0) return { kind, text: parts.join(''), rest }
  return kind === 'incomplete' ? { kind, text: parts.join(''), rest } : failed(kind, parts, rest, waiting)
}

/** True for a beginning of a character, the rest of which is missing. */
function isCut(bytes: Uint8Array): boolean {
  const first = bytes[0] as number
  const wanted = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (first > 0xf4 || bytes.length >= wanted) return false
  return bytes.subarray(1).every((byte) => (byte & 0xc0) === 0x80)
}

/** The text of chardata; undefined when it is none, or not whole. */
export function charactersText(data: Term): string | undefined {
  const result = converted(data)
  return result !== undefined && !('kind' in result) ? result.text : undefined
}

/** The code points of `text`, as a list. */
export function charlist(text: string): Term {
  const codes: Term[] = []
  for (const char of text) codes.push(char.codePointAt(0) as number)
  return listFrom(codes)
}

const hints = {
  string:
    'To be converted to a string, a list must either be empty or only\ncontain the following elements:\n\n  * strings\n  * integers representing Unicode code points\n  * a list containing one of these three elements\n',
  charlist:
    'To be converted to a charlist, a list must contain only:\n\n  * strings\n  * integers representing Unicode code points\n  * or a list containing one of these three elements\n',
}

function textOrRaise(data: Term, what: keyof typeof hints): string {
  const result = converted(data)
  if (result === undefined)
    return argumentError(
      `cannot convert the given list to a ${what}.\n\n${hints[what]}\nPlease check the given list or call inspect/1 to get the list representation, got:\n\n${shown(data)}\n`,
    )
  if (!('kind' in result)) return result.text
  return unicodeConversion(result.kind, result.text, result.rest)
}

/** Raises UnicodeConversionError. */
export function unicodeConversion(kind: 'error' | 'incomplete', encoded: Term, rest: Term): never {
  const fields = list(
    pair(atom('encoded'), encoded),
    pair(atom('rest'), rest),
    pair(atom('kind'), atom(kind === 'error' ? 'invalid' : 'incomplete')),
  )
  return raise(buildException(alias('UnicodeConversionError'), fields)?.exception as TermMap)
}

/** List.to_string/1 */
export function listText(data: Term): string {
  return isList(data) ? textOrRaise(data, 'string') : noClause('List', 'to_string', data)
}

/** List.to_charlist/1 */
export function toCharlistOrRaise(data: Term): Term {
  return isList(data) ? charlist(textOrRaise(data, 'charlist')) : noClause('List', 'to_charlist', data)
}

/** The bytes of iodata: bytes, binaries and lists of such. undefined when it is none. */
export function iodataBytes(data: Term): Uint8Array | undefined {
  if (isBinary(data)) return binaryBytes(data)
  if (!isList(data)) return undefined
  const parts: Uint8Array[] = []
  let pending: number[] = []
  const flush = (): void => {
    if (pending.length > 0) parts.push(Uint8Array.from(pending))
    pending = []
  }
  const waiting: Term[] = []
  let rest: Term | undefined = data
  while (rest !== undefined) {
    if (rest instanceof Cons) {
      waiting.push(rest.tail)
      rest = rest.head
      if (typeof rest === 'number') {
        if (rest < 0 || rest > 255 || !Number.isInteger(rest)) return undefined
        pending.push(rest)
        rest = waiting.pop()
      }
      continue
    }
    if (isBinary(rest)) {
      flush()
      parts.push(binaryBytes(rest))
    } else if (rest !== emptyList) return undefined
    rest = waiting.pop()
  }
  flush()
  return joined(parts)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
