/** Formats of Erlang: `~w`, `~p` and the others. Source: the documentation of OTP 25's io:format, and what it prints. */
import { charlist, codePoints } from '../../../otp/term/charlist.js'
import { type Portioned, portionSize, unfolded } from '../../../otp/term/portioned.js'
import { binaryBytes, byteText, isBinary } from '../../../otp/term/bitstring.js'
import {
  atomName,
  Cons,
  emptyList,
  Float,
  isAtom,
  isInteger,
  isList,
  listFrom,
  type Term,
  toArray,
} from '../../../otp/term/term.js'
import { charactersText } from '../chardata.js'
import { formattedFloat, integerText } from '../number-text.js'
import { bad, type Control, FormatReader, latinText, unicodeText } from './format-reader.js'
import { printed } from './print-layout.js'
import { atomAsLatin, atomText } from './io-characters.js'
import { written } from './io-write.js'
import { deepShape, lineOf, shapeOf, widthOf, writeShape } from './print-shape.js'

/** What a format comes to, in order: characters one by one, and a list for each argument. errors  badarg */
export function* formatted(format: Term, given: Term): Portioned<Term> {
  const reader = new FormatReader(format, given)
  const pieces = reader.pieces()
  return reader.mistyped.length > 0 ? bad() : yield* built(pieces)
}

/** What the pieces of a format come to. errors  badarg */
export function* built(pieces: readonly (string | Control)[]): Portioned<Term> {
  const out: Term[] = []
  let column = 1
  for (const [at, piece] of pieces.entries()) {
    const text = typeof piece === 'string' ? piece : yield* controlText(piece, column)
    if (typeof piece === 'string') out.push(((yield* codePoints(piece)) as Cons).head)
    else if (isDeep(piece)) out.push(yield* deep(piece, text))
    else for (const code of typeof text === 'string' ? toArray(yield* codePoints(text)) : toArray(text)) out.push(code)
    column = columnAfter(typeof text === 'string' ? text : '', column)
    if (at % portionSize === portionSize - 1) yield
  }
  return listFrom(out)
}

/** Whether the characters of a sequence stay in lists of their own: atoms as strings do not. */
function isDeep({ letter, args }: Control): boolean {
  return deepLetters.has(letter) && !(letter === 's' && isAtom(args[0] ?? null))
}

const deepLetters: ReadonlySet<string> = new Set(['s', 'w', 'W', 'p', 'P'])

/** The characters of a sequence that comes to `text`, in the lists that OTP makes. */
function* deep(control: Control, text: string | Term): Portioned<Term> {
  const flat = typeof text === 'string' ? yield* codePoints(text) : text
  const { letter, args, isUnicode, hasStrings } = control
  const [value = null, second = null] = args
  if (letter === 's') return deepString(value, control)
  if (letter === 'w' || letter === 'W') {
    const depth = letter === 'w' ? -1 : Number(second)
    const made = yield* written(value, depth, isUnicode ? atomText : atomAsLatin)
    const line = yield* lineOf(value, { depth: depth < 0 ? Infinity : depth, isUnicode, hasStrings: false })
    return deepField(made, widthOf(line), control)
  }
  const depth = letter === 'p' ? Infinity : depthOf(second)
  const shape = yield* unfolded(shapeOf(value, { depth, isUnicode, hasStrings }))
  const line: string[] = []
  yield* unfolded(writeShape(shape, line))
  return line.join('') === text ? yield* unfolded(deepShape(shape)) : flat
}

/** A character `count` times, in the lists that OTP makes of it. */
function times(code: number, count: number): Term {
  if (count <= 3) return listFrom(Array.from({ length: Math.max(count, 0) }, () => code))
  const half = times(code, count >> 1)
  const both = new Cons(half, half)
  return count % 2 === 0 ? both : new Cons(code, both)
}

const padding = ({ pad }: Control, count: number): Term => times(pad.codePointAt(0) as number, count)

function adjusted(data: Term, pads: Term, isLeft: boolean): Term {
  if (pads === emptyList) return data
  return isLeft ? new Cons(data, pads) : new Cons(pads, data)
}

/** As `field`, of deep characters that are `own` in number. */
function deepField(data: Term, own: number, control: Control): Term {
  const { width, precision, isLeft } = control
  const room = width ?? precision
  if (room === null) return data
  const most = Math.min(own, precision === null ? room : Math.min(precision, room))
  if (own > most) return adjusted(times(42, most), padding(control, room - most), isLeft)
  return adjusted(data, padding(control, room - own), isLeft)
}

/** As `text`, with the lists that are in `value`. */
function deepString(value: Term, control: Control): Term {
  const { width, precision, isLeft, isUnicode } = control
  const whole = [...((isUnicode ? unicodeText(value) : latinText(value)) ?? '')]
  const cut = (most: number): Term => charlist(whole.slice(0, most).join(''))
  const placed = (most: number, left: boolean): Term => {
    if (whole.length > most) return cut(most)
    return adjusted(deepText(value, isUnicode), padding(control, most - whole.length), left)
  }
  if (width === null) return precision === null ? deepText(value, isUnicode) : placed(precision, true)
  if (precision === null || precision === width) return placed(width, isLeft)
  const outer = padding(control, width - precision)
  if (whole.length > precision) return adjusted(cut(precision), outer, isLeft)
  return adjusted(adjusted(deepText(value, isUnicode), padding(control, precision - whole.length), true), outer, isLeft)
}

/** Lists of this depth keep their form. */
const mostDepth = 500

/** Text as it is, with the characters of binaries, or their bytes, in the place of those. */
function deepText(value: Term, isUnicode: boolean, depth = 0): Term {
  if (isAtom(value)) return charlist(atomName(value))
  if (isBinary(value)) return charlist(isUnicode && typeof value === 'string' ? value : byteText(binaryBytes(value)))
  const items: Term[] = []
  let rest: Term = value
  for (; rest instanceof Cons; rest = rest.tail)
    items.push(
      isInteger(rest.head) ? rest.head : depth < mostDepth ? deepText(rest.head, isUnicode, depth + 1) : rest.head,
    )
  const end = rest === emptyList ? rest : deepText(rest, isUnicode, depth + 1)
  return items.reduceRight<Term>((tail, head) => new Cons(head, tail), end)
}

function columnAfter(text: string, column: number): number {
  const line = text.lastIndexOf('\n')
  return line < 0 ? column + widthOf(text) : widthOf(text.slice(line + 1)) + 1
}

/** The text of a sequence that begins at `column`; codes, where it has such as no text has. */
function* controlText(control: Control, column: number): Portioned<string | Term> {
  const { letter, args, isUnicode, hasStrings } = control
  const [value = null, second = null] = args
  switch (letter) {
    case '~':
      return repeated('~', control)
    case 'n':
      return control.isLeft ? bad() : '\n'.repeat(control.width ?? 1)
    case 'i':
      return ''
    case 'c':
      return characters(value, control)
    case 's':
      return text(value, control)
    case 'w':
    case 'W': {
      const depth = letter === 'w' ? Infinity : depthOf(second)
      return field(yield* lineOf(value, { depth, isUnicode, hasStrings: false }), control)
    }
    case 'p':
    case 'P': {
      const depth = letter === 'p' ? Infinity : depthOf(second)
      const page = { column: control.precision ?? column, width: control.width ?? pageWidth }
      return yield* printed(value, page, { depth, isUnicode, hasStrings })
    }
    case 'f':
    case 'e':
    case 'g':
      return field(floatPiece(value instanceof Float ? value.value : bad(), letter, control.precision), {
        ...control,
        precision: null,
      })
    default:
      return field(integerPiece(value, second, control), { ...control, precision: null })
  }
}

const pageWidth = 80

function depthOf(term: Term): number {
  if (typeof term !== 'number') return bad()
  return term < 0 ? Infinity : term
}

/** A text as wide as it is asked for; stars where it does not fit. */
function field(written: string, { width, precision, isLeft, pad }: Control): string {
  const room = width ?? precision
  if (room === null) return written
  const own = widthOf(written)
  const most = Math.min(own, precision === null ? room : Math.min(precision, room))
  if (own > most) return padded('*'.repeat(most), room - most, pad, isLeft)
  return padded(written, room - own, pad, isLeft)
}

function padded(written: string, missing: number, pad: string, isLeft: boolean): string {
  const padding = pad.repeat(Math.max(missing, 0))
  return isLeft ? written + padding : padding + written
}

/** A character as often as the width or the precision says. */
function repeated(char: string, { width, precision, isLeft, pad }: Control): string {
  if (width === null || precision === null) return char.repeat(width ?? precision ?? 1)
  return width < precision ? bad() : padded(char.repeat(precision), width - precision, pad, isLeft)
}

function characters(value: Term, control: Control): string | Term {
  if (!isInteger(value)) return bad()
  const code = control.isUnicode ? value : Number(BigInt.asUintN(8, BigInt(value)))
  const isCharacter = typeof code === 'number' && code >= 0 && code <= 0x10ffff && (code & 0xfffff800) !== 0xd800
  if (isCharacter) return repeated(String.fromCodePoint(code), control)
  const times = widthOf(repeated(' ', { ...control, pad: '' }))
  return listFrom(Array.from({ length: times }, () => code))
}

function text(value: Term, control: Control): string {
  const { width, precision, isLeft, pad, isUnicode } = control
  const whole = isUnicode ? unicodeText(value) : latinText(value)
  if (whole === undefined) return bad()
  const room = width ?? precision
  if (room === null) return whole
  if (width !== null && precision !== null && width < precision) return bad()
  const chars = [...whole]
  const most = precision ?? room
  const kept = chars.slice(0, most).join('')
  const missing = Math.max(most - chars.length, 0)
  if (precision === null) return padded(kept, missing, pad, isLeft)
  // What the precision asks for stands to the left; behind or before it comes what the width asks for.
  const inner = width === precision ? padded(kept, missing, pad, isLeft) : padded(kept, missing, pad, true)
  return padded(inner, room - most, pad, isLeft)
}

function floatPiece(number: number, letter: string, precision: number | null): string {
  const digits = precision ?? 6
  const size = Math.abs(number)
  if (letter === 'f') return digits < 1 ? bad() : decimals(number, digits)
  if (letter === 'e') return digits < 2 ? bad() : scientific(number, digits)
  if (digits < 1) return bad()
  const places = size < 0.1 || size >= 10_000 ? null : size < 1 ? -1 : Math.floor(Math.log10(size) + 1e-12)
  if (places === null || (digits <= 1 ? places !== -1 : digits - 1 <= places))
    return scientific(number, Math.max(digits, 2))
  return decimals(number, digits - 1 - places)
}

/** From here on digits beyond those of `mostDigits` are zeros. */
const largest = 1e20
const mostDigits = 20

function decimals(number: number, digits: number): string {
  if (Math.abs(number) < largest) return formattedFloat(number, { kind: 'decimals', digits, compact: false })
  const [mantissa = '', power] = formattedFloat(number, {
    kind: 'scientific',
    digits: mostDigits,
    compact: false,
  }).split('e')
  const [, sign = '', whole = ''] = /^(-?)(.*)$/.exec(mantissa.replace('.', '')) as RegExpExecArray
  const size = Number(power) + 1
  return `${sign}${whole.slice(0, size).padEnd(size, '0')}.${'0'.repeat(digits)}`
}

function scientific(number: number, digits: number): string {
  const form = { kind: 'scientific', digits: digits - 1, compact: false } as const
  return formattedFloat(number, form).replace(/e([+-])0(\d)$/, 'e$1$2')
}

const lowerCase: ReadonlySet<string> = new Set(['b', 'x', '+'])

function integerPiece(value: Term, second: Term, { letter, precision }: Control): string {
  const base = precision ?? 10
  const digits = integerText(value, base) ?? bad()
  const own = lowerCase.has(letter) ? digits.toLowerCase() : digits
  const front = letter === 'X' || letter === 'x' ? prefix(second) : letter === '#' || letter === '+' ? `${base}#` : ''
  return own.startsWith('-') ? `-${front}${own.slice(1)}` : front + own
}

function prefix(term: Term): string {
  if (isAtom(term)) return atomName(term)
  return isList(term) ? (charactersText(term) ?? bad()) : bad()
}
