/** `:io_lib` and `:io`: formats of Erlang. Source: OTP 25's io_lib_format.erl. */
import { type Module, nativeModule } from '../../otp/code.js'
import type { Proc } from '../../otp/process/proc.js'
import { error } from '../../otp/process/raised.js'
import { binaryBytes, isBitstring } from '../../otp/term/bitstring.js'
import { floatText } from '../../otp/term/numbers.js'
import {
  atom,
  atomName,
  Cons,
  emptyList,
  Float,
  isAtom,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { readLine } from '../shell/device.js'
import { erlangAtom } from '../syntax/erlang-text.js'
import { itemsOf } from './arguments.js'
import { charactersText } from './chardata.js'
import { charlist } from '../../otp/term/charlist.js'
import { erlangText } from './erlang/format.js'
import { print } from './io.js'
import { formattedFloat, integerText } from './number-text.js'

interface Control {
  readonly width: number | null
  readonly isLeft: boolean
  readonly precision: number | null
  readonly pad: string
  readonly letter: string
}

const control = /^~(-?\d+|\*)?(?:\.(\d+|\*)?)?(?:\.(.))?([tlkK]*)([a-zA-Z~#+])/su

/** The pieces of a format: text, and what its arguments come to. errors  badarg */
export function formatted(format: Term, given: Term): string[] {
  const text = isAtom(format)
    ? atomName(format)
    : isList(format)
      ? charactersText(format)
      : typeof format === 'string'
        ? format
        : undefined
  const args = itemsOf(given)
  if (text === undefined || args === undefined) return error(atoms.badarg)
  const pieces: string[] = []
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('~', at)
    if (next < 0) break
    if (next > at) pieces.push(text.slice(at, next))
    const found = control.exec(text.slice(next))
    if (found === null) return error(atoms.badarg)
    at = next + found[0].length
    const [, width, precision, pad, , letter = ''] = found
    const size = width === '*' ? Number(args.shift()) : width === undefined ? null : Number(width)
    const digits = precision === '*' ? Number(args.shift()) : precision === undefined ? null : Number(precision)
    pieces.push(
      piece(
        {
          width: size === null ? null : Math.abs(size),
          isLeft: size !== null && size < 0,
          precision: digits,
          pad: pad ?? ' ',
          letter,
        },
        args,
      ),
    )
  }
  if (at < text.length) pieces.push(text.slice(at))
  return args.length > 0 ? error(atoms.badarg) : pieces
}

function piece(form: Control, args: Term[]): string {
  const { letter } = form
  if (letter === '~') return '~'
  if (letter === 'n') return '\n'.repeat(form.width ?? 1)
  const value = args.shift()
  if (value === undefined) return error(atoms.badarg)
  switch (letter) {
    case 'i':
      return ''
    case 'c':
      if (typeof value !== 'number') return error(atoms.badarg)
      return padded(String.fromCodePoint(value).repeat(form.precision ?? form.width ?? 1), form, false)
    case 's':
      return textPiece(value, form)
    case 'w':
      return field(written(value), form)
    case 'p':
      return field(erlangText(value), form)
    case 'W':
    case 'P':
      args.shift()
      return letter === 'W' ? written(value) : erlangText(value)
    case 'f':
    case 'e':
    case 'g':
      return field(floatPiece(value, form), form)
    case 'B':
    case 'b':
    case '+':
    case '#':
    case 'X':
    case 'x':
      return field(integerPiece(value, form, args), form)
    default:
      return error(atoms.badarg)
  }
}

/** As wide as it is asked for; stars where it does not fit. */
function field(text: string, form: Control): string {
  return form.width !== null && text.length > form.width ? '*'.repeat(form.width) : padded(text, form, !form.isLeft)
}

function padded(text: string, { width, pad, isLeft }: Control, toRight: boolean): string {
  const missing = Math.max((width ?? 0) - [...text].length, 0)
  return toRight && !isLeft ? pad.repeat(missing) + text : text + pad.repeat(missing)
}

function textPiece(value: Term, form: Control): string {
  const text = isAtom(value)
    ? atomName(value)
    : typeof value === 'string'
      ? value
      : isList(value)
        ? charactersText(value)
        : undefined
  if (text === undefined) return error(atoms.badarg)
  const chars = [...text]
  const limit = form.precision ?? form.width
  const kept = limit === null ? text : chars.slice(0, limit).join('')
  return padded(kept, form, !form.isLeft)
}

function floatPiece(value: Term, { letter, precision }: Control): string {
  const number = value instanceof Float ? value.value : isInteger(value) ? Number(value) : error(atoms.badarg)
  const digits = precision ?? 6
  const size = Math.abs(number)
  if (letter === 'f') return formattedFloat(number, { kind: 'decimals', digits, compact: false })
  if (letter === 'e' || !(size >= 0.1 && size < 10000)) {
    const [mantissa = '', exponent = ''] = formattedFloat(number, {
      kind: 'scientific',
      digits: digits - 1,
      compact: false,
    }).split('e')
    return `${mantissa}e${exponent.replace(/^([+-])0(\d)$/, '$1$2')}`
  }
  const places =
    size < 1 ? digits : size < 10 ? digits - 1 : size < 100 ? digits - 2 : size < 1000 ? digits - 3 : digits - 4
  return formattedFloat(number, { kind: 'decimals', digits: Math.max(places, 1), compact: false })
}

function integerPiece(value: Term, { letter, precision }: Control, args: Term[]): string {
  const prefix = letter === 'X' || letter === 'x' ? args.shift() : undefined
  const base = precision ?? 10
  const text = integerText(value, base) ?? error(atoms.badarg)
  const cased = letter === 'b' || letter === 'x' || letter === '+' ? text.toLowerCase() : text
  const front =
    letter === '#'
      ? `${base}#`
      : prefix === undefined
        ? ''
        : isAtom(prefix)
          ? atomName(prefix)
          : (charactersText(prefix) ?? '')
  return cased.startsWith('-') ? `-${front}${cased.slice(1)}` : front + cased
}

/** A term as `~w` writes it: no list is shown as text, no binary as a string. */
export function written(term: Term): string {
  if (isAtom(term)) return erlangAtom(atomName(term))
  if (isInteger(term)) return String(term)
  if (term instanceof Float) return floatText(term.value)
  if (typeof term === 'string') return `<<${binaryBytes(term).join(',')}>>`
  if (isBitstring(term)) return erlangText(term)
  if (term instanceof Tuple) return `{${term.items().map(written).join(',')}}`
  if (term === emptyList) return '[]'
  if (term instanceof Cons) {
    let rest: Term = term
    while (rest instanceof Cons) rest = rest.tail
    return `[${toArray(term).map(written).join(',')}${rest === emptyList ? '' : `|${written(rest)}`}]`
  }
  if (term instanceof TermMap)
    return `#{${term
      .folded()
      .map(([key, value]) => `${written(key)} => ${written(value)}`)
      .join(',')}}`
  return erlangText(term)
}

/** What a format comes to, as a list: characters, and a list for each argument. */
function chars(format: Term, args: Term): Term {
  return listFrom(formatted(format, args).map(charlist))
}

const isCharsOf =
  (most: number) =>
  (term: Term): Term =>
    itemsOf(term)?.every(
      (each) =>
        typeof each === 'number' &&
        each >= 0 &&
        each <= most &&
        (each >= 32 || [8, 9, 10, 11, 12, 13, 27].includes(each)) &&
        !(each >= 127 && each < 160),
    ) ?? false

export const ioLib: Module = nativeModule(atom('io_lib'), {
  'format/2': chars,
  'fwrite/2': chars,
  'format/3': chars,
  'nl/0': () => listFrom([10]),
  'print/1': (term) => charlist(erlangText(term)),
  'write/1': (term) => charlist(written(term)),
  'write_atom/1': (term) => charlist(written(term)),
  'write_string/1': (term) => charlist(`"${charactersText(term) ?? ''}"`),
  'char_list/1': (term) => isList(term) && charactersText(term) !== undefined,
  'printable_list/1': isCharsOf(255),
  'printable_latin1_list/1': isCharsOf(255),
  'printable_unicode_list/1': isCharsOf(0x10ffff),
})

const standard = atom('standard_io')

function* write(device: Term, text: string): Proc<Term> {
  return yield* print(device, text)
}

export const erlangIo: Module = nativeModule(atom('io'), {
  'columns/0': () => pair(atoms.ok, 80),
  'format/1': (format) => write(standard, formatted(format, emptyList).join('')),
  'format/2': (format, args) => write(standard, formatted(format, args).join('')),
  'format/3': (device, format, args) => write(device, formatted(format, args).join('')),
  'fwrite/1': (format) => write(standard, formatted(format, emptyList).join('')),
  'fwrite/2': (format, args) => write(standard, formatted(format, args).join('')),
  'fwrite/3': (device, format, args) => write(device, formatted(format, args).join('')),
  'get_line/1': (prompt) => readLine(standard, charactersText(prompt) ?? ''),
  'get_line/2': (device, prompt) => readLine(device, charactersText(prompt) ?? ''),
  'nl/0': () => write(standard, '\n'),
  'nl/1': (device) => write(device, '\n'),
  'put_chars/1': (data) => print(standard, data),
  'put_chars/2': (device, data) => print(device, data),
  'put_chars/3': (device, _encoding, data) => print(device, data),
  'write/1': (term) => write(standard, written(term)),
  'write/2': (device, term) => write(device, written(term)),
})
