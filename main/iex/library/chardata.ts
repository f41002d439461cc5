/** Chardata: lists of code points, binaries and such lists, as text. Source: OTP 25's `unicode`, Elixir 1.14's `List`. */
import { codePoints } from '../../otp/term/charlist.js'
import { argumentError, raise } from '../../otp/exceptions/constructors.js'
import { buildException } from '../../otp/exceptions/build.js'
import { shown } from '../../otp/exceptions/shown.js'
import { binaryBytes, Bitstring, bitstring, isBinary, sequenceLength } from '../../otp/term/bitstring.js'
import { growingByOne, put } from '../../otp/term/growth.js'
import { atOnce, type Portioned, portionSize } from '../../otp/term/portioned.js'
import {
  alias,
  atom,
  Cons,
  emptyList,
  isInteger,
  isList,
  list,
  pair,
  type Term,
  type TermMap,
} from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { ByteWriter } from './byte-writer.js'

/** What became of chardata: all of it as text; or how far it went, and the rest. undefined: no chardata at all. */
export type Converted =
  { readonly text: string } | { readonly kind: 'error' | 'incomplete'; readonly text: string; readonly rest: Term }

/** True for a code point that UTF-8 has. */
export function isCodePoint(term: Term | undefined): term is number {
  return typeof term === 'number' && term >= 0 && term <= 0x10ffff && (term < 0xd800 || term > 0xdfff)
}

/** `:unicode.characters_to_binary(data)`, taken apart. */
export function converted(data: Term): Converted | undefined {
  return typeof data === 'string' ? { text: data } : atOnce(conversion(data))
}

/** `converted`, in portions. */
function* conversion(data: Term): Portioned<Converted | undefined> {
  const parts: string[] = []
  /** What comes behind, of each list that has been begun. */
  const waiting: Term[] = []
  let rest: Term | undefined = data
  let isHead = false
  for (let count = 1; rest !== undefined; count++) {
    growingByOne()
    if (count % portionSize === 0) {
      parts.splice(0, parts.length, parts.join(''))
      yield
    }
    if (rest instanceof Cons) {
      waiting.push(rest.tail)
      rest = rest.head
      isHead = true
      // What stands in a list as a number is a character; a number alone is no chardata.
      if (!isInteger(rest)) continue
      if (typeof rest === 'bigint' || !isCodePoint(rest)) return failed(data, parts, rest, waiting, isHead)
      put(parts, String.fromCodePoint(rest))
    } else if (typeof rest === 'string') put(parts, rest)
    else if (rest instanceof Bitstring && isBinary(rest)) return halfText(data, rest.bytes, parts, waiting, isHead)
    else if (rest !== emptyList) return undefined
    rest = waiting.pop()
    isHead = false
  }
  return { text: parts.join('') }
}

/** Where it fails at `at`, which is the first of its list, or what a list ends in: what is left, in its lists. */
function failed(
  data: Term,
  parts: readonly string[],
  at: Term,
  waiting: readonly Term[],
  isHead: boolean,
): Converted | undefined {
  if (!isChardata(data)) return undefined
  const isCutOff = at instanceof Bitstring && isCut(at.bytes)
  const behind = waiting.at(-1) ?? emptyList
  const own = isHead ? new Cons(at, isCutOff ? list(behind) : behind) : at
  const outer = isHead ? waiting.slice(0, -1) : waiting
  return { kind: 'error', text: parts.join(''), rest: outer.reduceRight((inner, tail) => new Cons(inner, tail), own) }
}

/** Whether all of it is of the kinds that chardata is made of, whatever its numbers and bytes are. */
function isChardata(data: Term): boolean {
  const waiting: Term[] = [data]
  for (let rest = waiting.pop(); rest !== undefined; rest = waiting.pop()) {
    if (!(rest instanceof Cons)) {
      if (rest !== emptyList && !isBinary(rest)) return false
      continue
    }
    waiting.push(rest.tail)
    if (!isInteger(rest.head)) waiting.push(rest.head)
  }
  return true
}

function halfText(
  data: Term,
  bytes: Uint8Array,
  parts: string[],
  waiting: readonly Term[],
  isHead: boolean,
): Converted | undefined {
  let end = 0
  for (let size = sequenceLength(bytes, 0); size > 0; size = sequenceLength(bytes, end)) end += size
  parts.push(bitstring(bytes.subarray(0, end)) as string)
  const rest = bitstring(bytes.slice(end))
  if (!isCut(bytes.subarray(end)) || !waiting.every((each) => isEmpty(each)))
    return failed(data, parts, rest, waiting, isHead)
  return { kind: 'incomplete', text: parts.join(''), rest }
}

/** True for lists of nothing but such lists. */
function isEmpty(data: Term): boolean {
  return isChardata(data) && charactersText(data) === ''
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

const hints = {
  string:
    'To be converted to a string, a list must either be empty or only\ncontain the following elements:\n\n  * strings\n  * integers representing Unicode code points\n  * a list containing one of these three elements\n',
  charlist:
    'To be converted to a charlist, a list must contain only:\n\n  * strings\n  * integers representing Unicode code points\n  * or a list containing one of these three elements\n',
}

function* textOrRaise(data: Term, what: keyof typeof hints): Portioned<string> {
  const result = yield* conversion(data)
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

/** List.to_string/1, in portions. */
export function* listText(data: Term): Portioned<string> {
  return isList(data) ? yield* textOrRaise(data, 'string') : noClause('List', 'to_string', data)
}

/** List.to_charlist/1, in portions. */
export function* toCharlistOrRaise(data: Term): Portioned<Term> {
  if (!isList(data)) return noClause('List', 'to_charlist', data)
  return yield* codePoints(yield* textOrRaise(data, 'charlist'))
}

/** The bytes of iodata: bytes, binaries and lists of such. undefined when it is none. */
export function iodataBytes(data: Term): Uint8Array | undefined {
  return isBinary(data) ? binaryBytes(data) : atOnce(iodata(data))
}

/** `iodataBytes`, in portions. */
export function* iodata(data: Term): Portioned<Uint8Array | undefined> {
  if (isBinary(data)) return binaryBytes(data)
  if (!isList(data)) return undefined
  const bytes = new ByteWriter()
  const waiting: Term[] = []
  let rest: Term | undefined = data
  for (let count = 1; rest !== undefined; count++) {
    growingByOne()
    if (count % portionSize === 0) yield
    if (rest instanceof Cons) {
      waiting.push(rest.tail)
      rest = rest.head
      if (typeof rest === 'number') {
        if (rest < 0 || rest > 255 || !Number.isInteger(rest)) return undefined
        bytes.byte(rest)
        rest = waiting.pop()
      }
      continue
    }
    if (isBinary(rest)) bytes.binary(rest)
    else if (rest !== emptyList) return undefined
    rest = waiting.pop()
  }
  return bytes.done()
}
