/** `:io_lib.scan_format/2` and back: formats as lists of characters and of what each sequence asks for. Source: OTP 25's io_lib_format.erl. */
import { type NativeFunction } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { error, Raised } from '../../../otp/process/raised.js'
import { charlist } from '../../../otp/term/charlist.js'
import { put } from '../../../otp/term/growth.js'
import { atom, list, listFrom, pair, type Term, TermMap, toArray, tuple } from '../../../otp/term/term.js'
import { badarg } from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { itemsOf } from '../arguments.js'
import { inPortions } from '../enumeration/portions.js'
import { type Control, FormatReader } from './format-reader.js'
import { built } from './io-format.js'

const keys = {
  adjust: atom('adjust'),
  args: atom('args'),
  letter: atom('control_char'),
  encoding: atom('encoding'),
  pad: atom('pad_char'),
  precision: atom('precision'),
  strings: atom('strings'),
  width: atom('width'),
}
const [none, left, right, unicode, latin1] = [
  atom('none'),
  atom('left'),
  atom('right'),
  atom('unicode'),
  atom('latin1'),
]

const codeOf = (char: string): number => char.codePointAt(0) as number

function controlTerm({ letter, width, precision, isLeft, pad, isUnicode, hasStrings, args }: Control): Term {
  return TermMap.from<Term, Term>([
    [keys.adjust, isLeft ? left : right],
    [keys.args, listFrom(args)],
    [keys.letter, codeOf(letter)],
    [keys.encoding, isUnicode ? unicode : latin1],
    [keys.pad, codeOf(pad)],
    [keys.precision, precision ?? none],
    [keys.strings, hasStrings],
    [keys.width, width ?? none],
  ])
}

const numberOf = (term: Term | undefined): number | null => (typeof term === 'number' ? term : null)

/** The control that a map is; undefined where it is none. */
function controlOf(map: TermMap): Control | undefined {
  const given = (key: keyof typeof keys): Term | undefined => map.get(keys[key])
  const [letter, pad, args] = [given('letter'), given('pad'), itemsOf(given('args'))]
  if (typeof letter !== 'number' || typeof pad !== 'number' || args === undefined) return undefined
  if (Object.values(keys).some((key) => map.get(key) === undefined)) return undefined
  return {
    letter: String.fromCodePoint(letter),
    width: numberOf(given('width')),
    precision: numberOf(given('precision')),
    isLeft: given('adjust') === left,
    pad: String.fromCodePoint(pad),
    isUnicode: given('encoding') === unicode,
    hasStrings: given('strings') !== false,
    args,
  }
}

/** badarg, with the call as its stack. */
function refuse(name: string, ...args: Term[]): never {
  return error(badarg, list(tuple(atom('io_lib'), atom(name), listFrom(args), list())))
}

function scanned(format: Term, given: Term): Term {
  try {
    const pieces = new FormatReader(format, given).pieces()
    return listFrom(pieces.map((piece) => (typeof piece === 'string' ? codeOf(piece) : controlTerm(piece))))
  } catch (failure) {
    if (failure instanceof Raised && failure.kind === 'error') return refuse('scan_format', format, given)
    throw failure
  }
}

/** The pieces of such a list; undefined where something in it is none. */
function piecesOf(term: Term): (string | Control)[] | undefined {
  const pieces: (string | Control)[] = []
  for (const item of itemsOf(term) ?? [null]) {
    const control = item instanceof TermMap ? controlOf(item) : undefined
    if (control !== undefined) put(pieces, control)
    else if (typeof item === 'number' && item >= 0 && item <= 0x10ffff) put(pieces, String.fromCodePoint(item))
    else return undefined
  }
  return pieces
}

function* text(...args: Term[]): Proc<Term> {
  const pieces = piecesOf(args[0] as Term)
  if (pieces === undefined) return refuse('build_text', ...args)
  try {
    const made = inPortions(built(pieces))
    return 'next' in (made as object) ? yield* made as Proc<Term> : (made as Term)
  } catch (failure) {
    if (failure instanceof Raised && failure.kind === 'error') return refuse('build_text', ...args)
    throw failure
  }
}

function written({ letter, width, precision, isLeft, pad, isUnicode, hasStrings }: Control): string {
  const room = width === null ? '' : String(isLeft ? -width : width)
  const most = precision === null ? (pad === ' ' ? '' : '.') : `.${precision}`
  return `~${room}${most}${pad === ' ' ? '' : `.${pad}`}${isUnicode ? 't' : ''}${hasStrings ? '' : 'l'}${letter}`
}

function unscanned(term: Term): Term {
  const items = itemsOf(term)
  if (items === undefined) return functionClause(atom('io_lib_format'), 'print', [term])
  const format: Term[] = []
  const args: Term[] = []
  for (const item of items) {
    const control = item instanceof TermMap ? controlOf(item) : undefined
    if (control === undefined) put(format, item)
    else {
      for (const char of toArray(charlist(written(control)))) put(format, char)
      for (const arg of control.args) put(args, arg)
    }
  }
  return pair(listFrom(format), listFrom(args))
}

export const formatScanning: Readonly<Record<string, NativeFunction>> = {
  'build_text/1': text,
  'build_text/2': text,
  'scan_format/2': scanned,
  'unscan_format/1': unscanned,
}
