/** What `:io_lib` has of characters, strings and atoms as Erlang writes them, and of terms cut off. Source: OTP 25's io_lib.erl. */
import { code, type NativeFunction } from '../../../otp/code.js'
import { type Proc, settle } from '../../../otp/process/proc.js'
import { Raised, refused } from '../../../otp/process/raised.js'
import { isBinary } from '../../../otp/term/bitstring.js'
import { charlist } from '../../../otp/term/charlist.js'
import {
  type Atom,
  atom,
  atomName,
  Cons,
  emptyList,
  isAtom,
  isInteger,
  isList,
  list,
  listFrom,
  type Term,
  TermMap,
  toArray,
  Tuple,
  tupleFrom,
} from '../../../otp/term/term.js'
import { functionClause } from '../../machine/failing.js'
import { erlangAtom } from '../../syntax/erlang-text.js'
import { isAtomNamed, itemsOf } from '../arguments.js'
import { binaryText } from './io-write.js'
import { isPrintable } from './print-shape.js'

const home = atom('io_lib')

type Encoding = 'latin1' | 'unicode_as_unicode' | 'unicode_as_latin1'

const named: ReadonlyMap<number, string> = new Map([
  [10, 'n'],
  [13, 'r'],
  [9, 't'],
  [11, 'v'],
  [8, 'b'],
  [12, 'f'],
  [27, 'e'],
  [127, 'd'],
])

/** A character as it is written between `quote`s; undefined where it cannot be. */
function character(code: number, encoding: Encoding, quote: number): string | undefined {
  const char = String.fromCodePoint(code)
  if (code === quote || code === 92) return `\\${char}`
  if (code >= 32 && code <= 126) return char
  if (code >= 160 && (encoding === 'unicode_as_unicode' || code <= 255)) return char
  if (code > 255) return encoding === 'latin1' ? undefined : `\\x{${code.toString(16).toUpperCase()}}`
  const name = named.get(code)
  if (name !== undefined) return `\\${name}`
  return `\\${code >> 6}${(code >> 3) & 7}${code & 7}`
}

const isCode = (term: Term): term is number => typeof term === 'number' && term >= 0 && term <= 0x10ffff

/** `write_…_string/1,2` */
const stringWriter =
  (encoding: Encoding) =>
  (text: Term, quote: Term = 34): Term => {
    const chars = itemsOf(text)
    if (chars === undefined) return functionClause(home, 'write_string1', [atom(encoding), text, quote])
    const own = typeof quote === 'number' ? quote : -1
    return new Cons(
      quote,
      chars.reduceRight<Term>((tail, char) => before(char, tail, encoding, own), list(quote)),
    )
  }

/** What stands for `char` before `tail`; a term that is no character is taken for a large one. */
function before(char: Term, tail: Term, encoding: Encoding, quote: number): Term {
  const isLarge = !isInteger(char) && encoding === 'unicode_as_unicode'
  if (isLarge) return new Cons(char, tail)
  const text = isCode(char) ? character(char, encoding, quote) : undefined
  if (text === undefined) return functionClause(home, 'string_char', [atom(encoding), char, quote, tail])
  return toArray(charlist(text)).reduceRight<Term>((rest, each) => new Cons(each, rest), tail)
}

/** `write_…_char/1` */
const characterWriter =
  (name: string, encoding: Encoding, most: number) =>
  (code: Term): Term => {
    if (encoding === 'unicode_as_unicode' && code === 32) return charlist('$\\s')
    const written = isCode(code) && code <= most ? character(code, encoding, -1) : undefined
    return written === undefined ? functionClause(home, name, [code]) : charlist(`$${written}`)
  }

const latinString = stringWriter('unicode_as_latin1')

/** An atom as it is written. */
export const atomText = (term: Term): Term => charlist(erlangAtom(atomName(term as Atom)))

/** An atom as it is written in the characters of Latin-1. */
export function atomAsLatin(term: Term): Term {
  if (!isAtom(term)) return refused('atom_to_list', [term])
  const chars = charlist(atomName(term))
  return quotes(term, chars) === true ? latinString(chars, 39) : chars
}

const nameChar = /^[a-zß-öø-ÿA-ZÀ-ÖØ-Þ0-9_@]$/

/** Whether an atom has to be quoted, of which the characters are `chars`. */
function quotes(term: Term, chars: Term): Term {
  const name = isAtom(term) ? atomName(term) : ''
  if (/^[a-z]+$/.test(name) && erlangAtom(name).startsWith("'")) return true
  const [first, ...rest] = (itemsOf(chars) ?? []) as number[]
  const isChar = (char: Term): boolean => isCode(char) && nameChar.test(String.fromCodePoint(char))
  return !(
    first !== undefined &&
    isCode(first) &&
    /^[a-zß-öø-ÿ]$/.test(String.fromCodePoint(first)) &&
    rest.every(isChar)
  )
}

/** How many characters a deep list has, or bytes where it is iodata. */
function length(text: Term): unknown {
  const count = (name: string, of: string): unknown => code().call(atom(of), atom(name), [text])
  const waiting = [text]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof Cons) {
      if (typeof next.head === 'number' && (next.head > 255 || next.head < 0)) return count('length', 'string')
      if (typeof next.head !== 'number') waiting.push(next.head)
      waiting.push(next.tail)
    } else if (!isBinary(next) && next !== emptyList) return count('length', 'string')
  }
  return count('iolist_size', 'erlang')
}

const dots = atom('...')

/** A term of which no more is shown than `depth` levels and as many items. */
function limited(term: Term, depth: number): Term {
  if (depth === 0) return dots
  if (term instanceof Cons) {
    if (depth === 1) return list(dots)
    if (itemsOf(term)?.every((each) => typeof each === 'number' && isPrintable(each)) === true) return term
    const items: Term[] = [limited(term.head, depth - 1)]
    let room = depth - 1
    let rest: Term = term.tail
    for (; rest instanceof Cons; rest = rest.tail) {
      if (room === 1) return listFrom([...items, dots])
      items.push(limited(rest.head, room - 1))
      room--
    }
    if (rest === emptyList) return listFrom(items)
    const end = room === 1 ? list(dots) : limited(rest, room - 1)
    return items.reduceRight<Term>((tail, head) => new Cons(head, tail), end)
  }
  if (term instanceof TermMap) {
    const entries = term.folded().slice(0, depth + 1)
    return TermMap.from<Term, Term>(entries.map(([key, value]) => [key, limited(value, depth - 1)]))
  }
  if (!(term instanceof Tuple) || term.size === 0) return term
  if (depth === 1) return tupleFrom([dots])
  const items = term.items()
  const kept: Term[] = [limited(items[0] as Term, depth - 1)]
  let room = depth - 1
  for (let i = 1; i < items.length; i++) {
    if (room === 1) return tupleFrom([...kept, dots])
    kept.push(limited(items[i] as Term, room - 1))
    room--
  }
  return tupleFrom(kept)
}

function isDeepText(term: Term): boolean {
  const waiting = [term]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isList(next)) return false
    if (!(next instanceof Cons)) continue
    waiting.push(next.tail)
    if (isList(next.head)) waiting.push(next.head)
    else if (!isCode(next.head) || (next.head & 0xfffff800) === 0xd800 || (next.head | 1) === 0xffff) return false
  }
  return true
}

/** A prompt as it is printed. */
function* prompt(given: Term, encoding: Term = atom('latin1')): Proc<Term> {
  const t = isAtomNamed(encoding, 'latin1') ? '' : 't'
  const isText = isList(given) || isAtom(given) || isBinary(given)
  const isFormat = given instanceof Tuple && given.size === 3 && isAtomNamed(given.e0, 'format')
  const args: Term[] = isFormat ? given.items().slice(1) : [charlist(`~${t}${isText ? 's' : 'p'}`), list(given)]
  try {
    return (yield* settle(code().call(home, atom('format'), args))) as Term
  } catch (failure) {
    if (!(failure instanceof Raised)) throw failure
    return charlist('???')
  }
}

export const characters: Readonly<Record<string, NativeFunction>> = {
  'chars_length/1': length,
  'deep_unicode_char_list/1': isDeepText,
  'format_prompt/1': prompt,
  'format_prompt/2': prompt,
  'limit_term/2': (term, depth) => (isInteger(depth) && Number(depth) >= 0 ? limited(term, Number(depth)) : term),
  'quote_atom/2': quotes,
  'write/3': (term, depth, isPretty) =>
    isPretty === true
      ? code().call(home, atom('print'), [term, 1, 80, depth])
      : code().call(home, atom('write'), [term, depth]),
  'write_atom_as_latin1/1': atomAsLatin,
  'write_binary/3': binaryText,
  'write_char_as_latin1/1': characterWriter('write_char_as_latin1', 'unicode_as_latin1', 0x10ffff),
  'write_latin1_char/1': characterWriter('write_latin1_char', 'latin1', 255),
  'write_latin1_string/1': stringWriter('latin1'),
  'write_latin1_string/2': stringWriter('latin1'),
  'write_string/1': stringWriter('unicode_as_unicode'),
  'write_string/2': stringWriter('unicode_as_unicode'),
  'write_string_as_latin1/1': latinString,
  'write_string_as_latin1/2': latinString,
  'write_unicode_char/1': characterWriter('write_char', 'unicode_as_unicode', 0x10ffff),
  'write_unicode_string/1': stringWriter('unicode_as_unicode'),
}
