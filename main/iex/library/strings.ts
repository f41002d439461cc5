/** String, Integer, Float, Atom. */
import type { NativeFunction } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { isBinary } from '../../otp/term/bitstring.js'
import { parseFloatText, parseInteger } from '../../otp/term/numbers.js'
import {
  alias,
  atom,
  atomName,
  type Atom,
  Float,
  integer,
  isInteger,
  listFrom,
  pair,
  type Term,
  toArray,
  tupleFrom,
} from '../../otp/term/term.js'
import * as wellKnown from '../../otp/term/well-known.js'
import { functionClause } from '../failing.js'
import { expressionOf, isRegex, replace } from './regex.js'
import { listToCharlist } from './text.js'
import { rounded } from './bifs.js'

type Functions = Record<string, NativeFunction>
const stringModule = alias('String')
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/** A function of a string: others are a FunctionClauseError. */
function ofText(name: string, run: (text: string, ...rest: Term[]) => Term): NativeFunction {
  return (text, ...rest) =>
    typeof text === 'string'
      ? run(text, ...rest)
      : isBinary(text)
        ? run(new TextDecoder().decode((text as { bytes: Uint8Array }).bytes), ...rest)
        : functionClause(stringModule, name, [text, ...rest])
}

function part(text: string, start: number, count: number): string {
  const all = graphemes(text)
  const from = start < 0 ? all.length + start : start
  return from < 0 ? '' : all.slice(from, from + count).join('')
}

function title(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()
}

function split(text: string, by: Term): string[] {
  if (isRegex(by)) return text.split(expressionOf(by))
  return typeof by === 'string'
    ? text.split(by)
    : toArray(by).reduce<string[]>((parts, each) => parts.flatMap((piece) => piece.split(each as string)), [text])
}

const isTrim = (options: Term): boolean =>
  toArray(options).some(
    (item) => item instanceof Object && 'e0' in item && item.e0 === atom('trim') && item.e1 === true,
  )
const some = (by: Term, holds: (text: string) => boolean): boolean =>
  typeof by === 'string' ? holds(by) : toArray(by).some((each) => holds(each as string))
const all = (by: Term): boolean => by === undefined

export const string: Functions = {
  'length/1': ofText('length', (text) => graphemes(text).length),
  'upcase/1': ofText('upcase', (text) => text.toUpperCase()),
  'downcase/1': ofText('downcase', (text) => text.toLowerCase()),
  'capitalize/1': ofText('capitalize', title),
  'reverse/1': ofText('reverse', (text) => graphemes(text).reverse().join('')),
  'trim/1': ofText('trim', (text) => text.trim()),
  'trim_leading/1': ofText('trim_leading', (text) => text.trimStart()),
  'trim_trailing/1': ofText('trim_trailing', (text) => text.trimEnd()),
  'split/1': ofText('split', (text) => listFrom(text.split(/\s+/u).filter((word) => word !== ''))),
  'split/2': ofText('split', (text, by) => listFrom(split(text, by))),
  'split/3': ofText('split', (text, by, options) =>
    listFrom(split(text, by).filter((piece) => !isTrim(options) || piece !== '')),
  ),
  'replace/3': ofText('replace', (text, by, to) =>
    isRegex(by) ? replace(by, text, to) : text.replaceAll(by as string, () => to as string),
  ),
  'contains?/2': ofText('contains?', (text, by) => some(by, (each) => text.includes(each))),
  'starts_with?/2': ofText('starts_with?', (text, by) => some(by, (each) => text.startsWith(each))),
  'ends_with?/2': ofText('ends_with?', (text, by) => some(by, (each) => text.endsWith(each))),
  'at/2': ofText('at', (text, i) => graphemes(text).at(i as number) ?? null),
  'first/1': ofText('first', (text) => graphemes(text)[0] ?? null),
  'last/1': ofText('last', (text) => graphemes(text).at(-1) ?? null),
  'slice/3': ofText('slice', (text, start, count) => part(text, start as number, count as number)),
  'graphemes/1': ofText('graphemes', (text) => listFrom(graphemes(text))),
  'codepoints/1': ofText('codepoints', (text) => listFrom([...text])),
  'to_charlist/1': ofText('to_charlist', (text) => listToCharlist(text)),
  'to_atom/1': ofText('to_atom', (text) => atom(text)),
  'to_integer/1': ofText(
    'to_integer',
    (text) =>
      parseInteger(text) ??
      argumentError(
        'errors were found at the given arguments:\n\n  * 1st argument: not a textual representation of an integer\n',
      ),
  ),
  'to_float/1': ofText(
    'to_float',
    (text) =>
      parseFloatText(text) ??
      argumentError(
        'errors were found at the given arguments:\n\n  * 1st argument: not a textual representation of a float\n',
      ),
  ),
  'duplicate/2': ofText('duplicate', (text, n) => text.repeat(n as number)),
  'pad_leading/2': ofText('pad_leading', (text, n) => text.padStart(n as number)),
  'pad_leading/3': ofText('pad_leading', (text, n, by) => text.padStart(n as number, by as string)),
  'pad_trailing/2': ofText('pad_trailing', (text, n) => text.padEnd(n as number)),
  'pad_trailing/3': ofText('pad_trailing', (text, n, by) => text.padEnd(n as number, by as string)),
  'match?/2': ofText('match?', (text, regex) => expressionOf(regex).test(text)),
  'valid?/1': (text) => typeof text === 'string',
}

function digits(value: Term, base = 10): Term[] {
  return [...BigInt(value as number).toString(base)].map((digit) => parseInt(digit, base))
}

export const integer_: Functions = {
  'to_string/1': (n) => (n as number).toString(),
  'to_string/2': (n, base) =>
    BigInt(n as number)
      .toString(base as number)
      .toUpperCase(),
  'digits/1': (n) => listFrom(digits(n)),
  'digits/2': (n, base) => listFrom(digits(n, base as number)),
  'undigits/1': (l) => integer(BigInt((toArray(l) as number[]).join('') || '0')),
  'parse/1': (text) => {
    const found = /^[+-]?\d+/.exec(text as string)
    return found === null
      ? wellKnown.error
      : pair(parseInteger(found[0]) as Term, (text as string).slice(found[0].length))
  },
  'mod/2': (a, b) => {
    const [x, y] = [BigInt(a as number), BigInt(b as number)]
    return integer(((x % y) + y) % y)
  },
  'floor_div/2': (a, b) => {
    const [x, y] = [BigInt(a as number), BigInt(b as number)]
    const q = x / y
    return integer(x % y !== 0n && x < 0n !== y < 0n ? q - 1n : q)
  },
  'gcd/2': (a, b) => {
    let [x, y] = [BigInt(a as number), BigInt(b as number)]
    while (y !== 0n) [x, y] = [y, x % y]
    return integer(x < 0n ? -x : x)
  },
  'is_odd/1': (n) => isInteger(n) && BigInt(n) % 2n !== 0n,
  'is_even/1': (n) => isInteger(n) && BigInt(n) % 2n === 0n,
  'pow/2': (a, b) => integer(BigInt(a as number) ** BigInt(b as number)),
  'to_charlist/1': (n) => listToCharlist((n as number).toString()),
}
export { integer_ as integer }

function roundTo(value: Term, places: number, round: (n: number) => number): Term {
  if (isInteger(value)) return new Float(Number(value))
  const scale = 10 ** places
  return new Float(round((value as Float).value * scale) / scale)
}

export const float: Functions = {
  'round/1': (n) => new Float(Math.round((n as Float).value)),
  'round/2': (n, places) => new Float(Number((n as Float).value.toFixed(places as number))),
  'ceil/1': (n) => roundTo(n, 0, Math.ceil),
  'floor/1': (n) => roundTo(n, 0, Math.floor),
  'ceil/2': (n, places) => roundTo(n, places as number, Math.ceil),
  'floor/2': (n, places) => roundTo(n, places as number, Math.floor),
  'parse/1': (text) => {
    const found = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?/.exec(text as string)
    return found === null ? wellKnown.error : pair(new Float(Number(found[0])), (text as string).slice(found[0].length))
  },
}

export const atoms: Functions = {
  'to_string/1': (name) => atomName(name as Atom),
  'to_charlist/1': (name) => listToCharlist(atomName(name as Atom)),
}

export { all, rounded, tupleFrom }
