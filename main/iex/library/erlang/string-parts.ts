/** What `:string` has for taking texts apart: next_codepoint, next_grapheme, nth_lexeme, take. Source: OTP 25's string.erl and unicode_util.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { bitstring, isBinary, sequenceLength } from '../../../otp/term/bitstring.js'
import {
  type Atom,
  atom,
  atomName,
  Cons,
  emptyList,
  isAtom,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  triple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { functionClause, undefinedFunction } from '../../machine/failing.js'
import { isAtomNamed, itemsOf, stdlibRefused } from '../arguments.js'
import { charactersText, isCodePoint } from '../chardata.js'
import { charlist } from '../../../otp/term/charlist.js'
import { type Binary, graphemes } from '../graphemes.js'

const home = atom('string')
const unicodeUtil = atom('unicode_util')
const unset = atom('undefined')

/** The first code point of chardata and what is behind it; undefined where there is none; bytes that are no text, in `error`. */
type Next = { readonly code: Term; readonly rest: Term } | { readonly error: Term } | undefined

/** The first code point of a binary, and the rest; undefined of an empty one, and of bytes that are no text. */
function firstOf(binary: Binary): { readonly code: number; readonly rest: Binary } | undefined {
  if (typeof binary === 'string') {
    const code = binary.codePointAt(0)
    return code === undefined ? undefined : { code, rest: binary.slice(code > 0xffff ? 2 : 1) }
  }
  const size = sequenceLength(binary.bytes, 0)
  const first = bitstring(binary.bytes.slice(0, size))
  if (typeof first !== 'string' || size === 0) return undefined
  return { code: first.codePointAt(0) as number, rest: bitstring(binary.bytes.slice(size)) }
}

/** `behind`: what follows `data` in the lists around it. */
function nextCode(data: Term, behind?: Term): Next {
  const followed = (rest: Term): Term => (behind === undefined ? rest : new Cons(rest, behind))
  if (data === emptyList || data === '') return behind === undefined ? undefined : nextCode(behind)
  if (isBinary(data)) {
    const first = firstOf(data)
    return first === undefined ? { error: followed(data) } : { code: first.code, rest: followed(first.rest) }
  }
  if (!(data instanceof Cons)) return functionClause(unicodeUtil, 'cp', [data])
  const { head, tail } = data
  if (isInteger(head)) return { code: head, rest: behind !== undefined && tail === emptyList ? behind : followed(tail) }
  return tail === emptyList ? nextCode(head, behind) : nextCode(head, followed(tail))
}

function nextCodepoint(data: Term): Term {
  const next = nextCode(data)
  if (next === undefined) return emptyList
  return 'error' in next ? pair(atoms.error, next.error) : new Cons(next.code, next.rest)
}

/** The first grapheme, alone or as a list of its code points, and what is behind it. */
function nextGrapheme(data: Term): Term {
  const first = nextCode(data)
  if (first === undefined) return emptyList
  if ('error' in first) return pair(atoms.error, first.error)
  const codes: Term[] = [first.code]
  let { rest } = first
  let text = isCodePoint(first.code) ? String.fromCodePoint(first.code) : undefined
  while (text !== undefined) {
    const next = isList(rest) || isBinary(rest) ? nextCode(rest) : undefined
    if (next === undefined || 'error' in next || !isCodePoint(next.code)) break
    text += String.fromCodePoint(next.code)
    if (graphemes(text).length > 1) break
    codes.push(next.code)
    rest = next.rest
  }
  return new Cons(codes.length === 1 ? first.code : listFrom(codes), rest)
}

/** The graphemes of a list of them, each a code point or a list of some. errors  badarg of what is no list */
function graphemesIn(list: Term): readonly string[] {
  const all = itemsOf(list) ?? stdlibRefused('lists', 'member', [0, list])
  return all.map((each) => (isCodePoint(each) ? String.fromCodePoint(each) : (charactersText(each) ?? '')))
}

function take(data: Term, set: Term, isComplement: Term = false, direction: Term = atom('leading')): Term {
  const isLeading = isAtomNamed(direction, 'leading')
  if (typeof isComplement !== 'boolean' || !(isLeading || isAtomNamed(direction, 'trailing')))
    return functionClause(home, 'take', [data, set, isComplement, direction])
  const empty = isBinary(data) ? '' : emptyList
  if (set === emptyList) return isComplement === isLeading ? pair(data, empty) : pair(empty, data)
  const name = `take_${isLeading ? 'l' : 't'}${isComplement ? 'c' : ''}`
  const whole = charactersText(data)
  if (whole === undefined)
    return functionClause(home, name, [
      data,
      isLeading && !isComplement ? set : triple(set, set, unset),
      isLeading ? emptyList : 0,
    ])
  const wanted = new Set(graphemesIn(set))
  const all = graphemes(whole) as string[]
  const isTaken = (each: string): boolean => wanted.has(each) !== isComplement
  const at = isLeading ? all.findIndex((each) => !isTaken(each)) : all.findLastIndex((each) => !isTaken(each)) + 1
  const cut = at < 0 ? all.length : at
  const like = (parts: readonly string[]): Term => (isList(data) ? charlist(parts.join('')) : parts.join(''))
  return pair(like(all.slice(0, cut)), like(all.slice(cut)))
}

function nthLexeme(data: Term, n: Term, separators: Term): Term {
  if (n === 1 && separators === emptyList) return data
  if (!isList(separators) || !isInteger(n) || n < 1) return functionClause(home, 'nth_lexeme', [data, n, separators])
  const whole = charactersText(data)
  if (whole === undefined) return functionClause(home, 'nth_lexeme_m', [data, triple(separators, separators, unset), n])
  if (separators === emptyList) return stdlibRefused('binary', 'compile_pattern', [emptyList])
  const wanted = new Set(graphemesIn(separators))
  let [left, found] = [Number(n), '']
  for (const each of graphemes(whole) as string[]) {
    if (!wanted.has(each)) {
      if (found === '') left--
      found += each
    } else if (left === 0) break
    else found = ''
  }
  const lexeme = left === 0 ? found : ''
  return isList(data) ? charlist(lexeme) : lexeme
}

const forms: Readonly<Record<string, 'NFC' | 'NFD' | 'NFKC' | 'NFKD'>> = {
  nfc: 'NFC',
  nfd: 'NFD',
  nfkc: 'NFKC',
  nfkd: 'NFKD',
}

/** `:string.equal/4`, of texts that are brought to `form` first. */
export function equalIn(a: string, b: string, ignoresCase: boolean, form: Term): boolean {
  const name = isAtom(form) ? forms[atomName(form)] : undefined
  if (name === undefined) return undefinedFunction(unicodeUtil, form as Atom, [a])
  const made = (text: string): string => (ignoresCase ? text.toLowerCase() : text).normalize(name)
  return made(a) === made(b)
}

export const stringParts: Module = nativeModule(home, {
  'next_codepoint/1': nextCodepoint,
  'next_grapheme/1': nextGrapheme,
  'nth_lexeme/3': nthLexeme,
  'take/2': (data, set) => take(data, set),
  'take/3': (data, set, isComplement) => take(data, set, isComplement),
  'take/4': take,
})
