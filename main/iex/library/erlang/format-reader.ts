/** Formats of Erlang, read: text, and sequences with the arguments that they take. Source: the documentation of OTP 25's io:format, and what it refuses. */
import { error, Raised } from '../../../otp/process/raised.js'
import { binaryBytes, byteText, isBinary } from '../../../otp/term/bitstring.js'
import { atomName, Cons, emptyList, Float, isAtom, isInteger, isList, type Term } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { itemsOf } from '../arguments.js'
import { charactersText } from '../chardata.js'

/** One control sequence, with the arguments that it takes. */
export interface Control {
  readonly letter: string
  readonly width: number | null
  readonly precision: number | null
  readonly isLeft: boolean
  readonly pad: string
  /** `t`: characters of Unicode. */
  readonly isUnicode: boolean
  /** No `l`: lists are shown as text. */
  readonly hasStrings: boolean
  readonly args: readonly Term[]
}

type Piece = string | Control

/** Refuses a format or an argument: badarg. */
export const bad = (): never => error(atoms.badarg)

/** badarg, with what is wrong with the format in words. */
class BadFormat extends Raised {
  constructor(readonly words: string) {
    super('error', atoms.badarg)
  }
}

function refuse(words: string): never {
  throw new BadFormat(words)
}

type Type = 'integer' | 'float' | 'string'

const types: Readonly<Record<Type, (term: Term) => boolean>> = {
  integer: isInteger,
  float: (term) => term instanceof Float,
  string: (term) => isAtom(term) || unicodeText(term) !== undefined,
}

/** What the arguments of a letter have to be, where that is asked for. */
const wanted: Readonly<Record<string, readonly (Type | undefined)[]>> = {
  c: ['integer'],
  f: ['float'],
  e: ['float'],
  g: ['float'],
  s: ['string'],
  W: [undefined, 'integer'],
  P: [undefined, 'integer'],
  B: ['integer'],
  b: ['integer'],
  X: ['integer', 'string'],
  x: ['integer', 'string'],
}

/** How many arguments a letter takes. */
const arities: Readonly<Record<string, number>> = {
  c: 1,
  f: 1,
  e: 1,
  g: 1,
  s: 1,
  w: 1,
  p: 1,
  W: 2,
  P: 2,
  i: 1,
  B: 1,
  b: 1,
  '#': 1,
  '+': 1,
  X: 2,
  x: 2,
  '~': 0,
  n: 0,
}

/** The text of a format: an atom, a binary or a list of characters. */
function formatText(format: Term): string {
  if (isAtom(format)) return atomName(format)
  // Each byte of a binary counts as a character.
  if (isBinary(format)) return byteText(binaryBytes(format))
  return isList(format) ? (charactersText(format) ?? bad()) : bad()
}

/** Reads a format, and gives each sequence its arguments. errors  badarg */
export class FormatReader {
  #at = 0
  readonly #chars: readonly string[]
  readonly #all: readonly Term[]
  readonly #given: Term[]
  #isShort = false
  /** Which arguments, from 1, are not of the type that is wanted, and the type. */
  readonly mistyped: [number, Type][] = []

  constructor(format: Term, given: Term) {
    this.#chars = [...formatText(format)]
    this.#all = itemsOf(given) ?? bad()
    this.#given = this.#all.slice().reverse()
  }

  pieces(): Piece[] {
    const pieces: Piece[] = []
    while (this.#at < this.#chars.length) {
      const char = this.#chars[this.#at++] as string
      pieces.push(char === '~' ? this.#control() : char)
    }
    if (this.#isShort || this.#given.length > 0) refuse('wrong number of arguments')
    return pieces
  }

  get #next(): string | undefined {
    return this.#chars[this.#at]
  }

  #take(char: string): boolean {
    if (this.#next !== char) return false
    this.#at++
    return true
  }

  #argument(): Term {
    const value = this.#given.pop()
    if (value === undefined) this.#isShort = true
    return value ?? null
  }

  /** Notes where an argument is not of the type that is wanted. */
  #check(type: Type, back = 0): void {
    const given = this.#all[this.#all.length - this.#given.length - 1 - back] ?? null
    if (!types[type](given)) this.mistyped.push([this.#all.length - this.#given.length - back, type])
  }

  /** A number, or a star for one that is given as an argument. */
  #number(isNeeded: boolean): number | null {
    if (this.#take('*')) {
      const given = this.#argument()
      this.#check('integer')
      return typeof given === 'number' ? given : 0
    }
    let digits = ''
    while (/^\d$/.test(this.#next ?? '')) digits += this.#chars[this.#at++] as string
    if (digits === '' && isNeeded) return this.#unknown('-')
    return digits === '' ? null : Number(digits)
  }

  #unknown(char: string): never {
    return refuse(`format string invalid (invalid control ~${char})`)
  }

  #pad(): string {
    if (!this.#take('*')) return this.#chars[this.#at++] ?? refuse('format string invalid (truncated)')
    const given = this.#argument()
    this.#check('integer')
    return typeof given === 'number' ? String.fromCodePoint(given) : ' '
  }

  #control(): Control {
    const hasMinus = this.#take('-')
    const width = this.#number(hasMinus)
    const precision = this.#take('.') ? this.#number(false) : null
    const pad = this.#take('.') ? this.#pad() : ' '
    let isUnicode = false
    let hasStrings = true
    for (;;) {
      if (this.#take('t')) isUnicode = true
      else if (this.#take('l')) hasStrings = false
      else break
    }
    const letter = this.#chars[this.#at++] ?? refuse('format string invalid (truncated)')
    const arity = arities[letter] ?? this.#unknown(letter)
    const args = Array.from({ length: arity }, () => this.#argument())
    const [first, second] = wanted[letter] ?? []
    if (first !== undefined) this.#check(first, arity - 1)
    if (second !== undefined) this.#check(second)
    const isLeft = hasMinus !== (width !== null && width < 0)
    return { letter, width: width && Math.abs(width), precision, isLeft, pad, isUnicode, hasStrings, args }
  }
}

/** What is wrong with a format and its arguments, of each in words; nothing where only the formatting fails. */
export function formatFaults(format: Term, given: Term): readonly [string, string] {
  if (!isText(format)) return ['not a valid format string', isList(given) ? '' : 'not a list']
  if (!isList(given)) return ['', 'not a list']
  try {
    const reader = new FormatReader(format, given)
    reader.pieces()
    const words = reader.mistyped.map(([at, type]) => `element ${at} must be of type ${type}`)
    return words.length > 0 ? ['', words.join('\n    ')] : ['failed to format string', '']
  } catch (failure) {
    if (failure instanceof BadFormat) return [failure.words, '']
    throw failure
  }
}

function isText(term: Term): boolean {
  return isAtom(term) || isBinary(term) || (isList(term) && charactersText(term) !== undefined)
}

/** The text of an atom or of chardata, or of bytes; undefined where it is none. */
export function unicodeText(value: Term): string | undefined {
  if (isAtom(value)) return atomName(value)
  const whole = charactersText(value)
  return whole === undefined ? latinText(value) : isInteger(value) ? undefined : whole
}

/** A text of bytes, each of which is a character. */
export function latinText(value: Term): string | undefined {
  if (isAtom(value)) return /^[\x00-\xff]*$/.test(atomName(value)) ? atomName(value) : undefined
  if (isBinary(value)) return byteText(binaryBytes(value))
  if (!isList(value)) return undefined
  const parts: string[] = []
  const waiting: Term[] = [value]
  for (let rest = waiting.pop(); rest !== undefined; rest = waiting.pop()) {
    if (rest instanceof Cons) {
      waiting.push(rest.tail)
      if (typeof rest.head !== 'number') waiting.push(rest.head)
      else if (rest.head < 0 || rest.head > 255) return undefined
      else parts.push(String.fromCharCode(rest.head))
    } else if (isBinary(rest)) parts.push(byteText(binaryBytes(rest)))
    else if (rest !== emptyList) return undefined
  }
  return parts.join('')
}
