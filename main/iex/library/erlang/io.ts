/** `:io` and `:io_lib`. Source: OTP 25's io.erl, io_lib.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { type Proc, settle } from '../../../otp/process/proc.js'
import { Raised, refused } from '../../../otp/process/raised.js'
import { charlist } from '../../../otp/term/charlist.js'
import { type Portioned, unfolded } from '../../../otp/term/portioned.js'
import {
  atom,
  atomName,
  emptyList,
  isAtom,
  listFrom,
  tuple,
  isInteger,
  isList,
  list,
  pair,
  type Term,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { badArithmetic, functionClause } from '../../machine/failing.js'
import { readLine } from '../../shell/device.js'
import { erlangCharacter } from '../../syntax/erlang-text.js'
import { isAtomNamed, itemsOf, option, stdlibRefused } from '../arguments.js'
import { charactersText } from '../chardata.js'
import { inPortions } from '../enumeration/portions.js'
import { print, readCharacters } from '../io.js'
import { formatted } from './io-format.js'
import { atomAsLatin, atomText, characters } from './io-characters.js'
import { formatScanning } from './io-scan.js'
import { written } from './io-write.js'
import { readByFormat } from './io-read.js'
import { type Page, printed } from './print-layout.js'
import { deepShape, erlangTerm, isPrintable, shapeOf, type ShapeOptions, writeShape } from './print-shape.js'

const standard = atom('standard_io')
const page = { column: 1, width: 80 }
const asPrinted = { depth: Infinity, isUnicode: false, hasStrings: true }

const format = (text: Term, args: Term): Term | Proc<Term> => inPortions<Term>(formatted(text, args))

/** `format`, which is named in the stack of what it refuses. */
function* told(name: string, args: readonly Term[]): Proc<Term> {
  try {
    return yield* settle(format(args[0] as Term, args[1] as Term))
  } catch (failure) {
    if (!(failure instanceof Raised) || failure.kind !== 'error') throw failure
    throw new Raised('error', failure.reason, list(tuple(atom('io_lib'), atom(name), listFrom(args), emptyList)))
  }
}

/** A term as it is printed on `own`: where that is one line, in the deep lists that OTP makes. */
function* codesOf(term: Term, own: Page, options: ShapeOptions): Portioned<Term> {
  const text = yield* printed(term, own, options)
  const shape = yield* unfolded(shapeOf(term, options))
  const line: string[] = []
  yield* unfolded(writeShape(shape, line))
  return line.join('') === text ? yield* unfolded(deepShape(shape)) : charlist(text)
}

const depthOf = (term: Term): number => (typeof term === 'number' && term >= 0 ? term : Infinity)

function print1(term: Term): Term | Proc<Term> {
  return inPortions<Term>(codesOf(term, page, asPrinted))
}

function print4(term: Term, column: Term, width: Term, depth: Term): Term | Proc<Term> {
  if (typeof column !== 'number') return functionClause(atom('io_lib_pretty'), 'indent', [column])
  if (typeof width !== 'number') return badArithmetic('-', width, column)
  const own = { column: Math.max(column, 1), width }
  return inPortions<Term>(codesOf(term, own, { ...asPrinted, depth: depthOf(depth) }))
}

/** `options`: how deep it is shown, as a number or as options. */
function writeWith(term: Term, options: Term): Term | Proc<Term> {
  const depth = isList(options) ? (option(options, 'depth') ?? -1) : options
  const limit = isList(options) ? option(options, 'chars_limit') : undefined
  const isLatin = !isList(options) || isAtomNamed(option(options, 'encoding'), 'latin1')
  if (limit === 0 || depth === 0) return charlist('...')
  return inPortions(written(term, isInteger(depth) ? Number(depth) : -1, isLatin ? atomAsLatin : atomText))
}

/** True for a list of codes that `isOne` takes, or of such lists where it may be `deep`. */
function isListOf(isOne: (code: number) => boolean, deep = false): (term: Term) => boolean {
  const test = (term: Term): boolean =>
    isList(term) &&
    (itemsOf(term)?.every((each) => (typeof each === 'number' ? isOne(each) : deep && test(each))) ?? false)
  return test
}

const isLatin = (code: number): boolean => code >= 0 && code <= 255
const isCharacter = (code: number): boolean =>
  code >= 0 && code <= 0x10ffff && (code & 0xfffff800) !== 0xd800 && code !== 0xfffe && code !== 0xffff
const isPrintableCharacter = (code: number): boolean => isPrintable(code) || (code > 255 && isCharacter(code))

/** The column after `chars`, which begin at the column `from`. */
function column(chars: Term, from: Term): Term {
  if (!isList(chars)) return functionClause(atom('io_lib_format'), 'indentation', [chars, from])
  if (chars === emptyList) return from
  let at = typeof from === 'number' ? from : badArithmetic('+', from, 1)
  for (const code of (charactersText(chars) ?? '').split(''))
    at = code === '\n' ? 0 : code === '\t' ? (at | 7) + 1 : at + 1
  return at
}

export const ioLib: Module = nativeModule(atom('io_lib'), {
  ...characters,
  ...formatScanning,
  'char_list/1': isListOf(isCharacter),
  'deep_char_list/1': isListOf(isCharacter, true),
  'deep_latin1_char_list/1': isListOf(isLatin, true),
  'format/2': (...args) => told('format', args),
  'format/3': (...args) => told('format', args),
  'fread/2': readByFormat,
  'fwrite/2': (...args) => told('fwrite', args),
  'fwrite/3': (...args) => told('fwrite', args),
  'indentation/2': column,
  'latin1_char_list/1': isListOf(isLatin),
  'nl/0': () => list(10),
  'print/1': print1,
  'print/4': print4,
  'printable_latin1_list/1': isListOf(isPrintable),
  'printable_list/1': isListOf(isPrintable),
  'printable_unicode_list/1': isListOf(isPrintableCharacter),
  'write/1': (term) => inPortions(written(term, -1, atomAsLatin)),
  'write/2': writeWith,
  'write_char/1': (code) =>
    typeof code === 'number' && isCharacter(code)
      ? charlist(`$${erlangCharacter(code)}`)
      : functionClause(atom('io_lib'), 'write_char', [code]),
  'write_atom/1': (term) => (isAtom(term) ? charlist(erlangTerm(term, true)) : refused('atom_to_list', [term])),
})

/** The function of `:io` that prints something on `device` as a format says; what is refused is told of the arguments as they were given. */
function* printFormat(name: string, args: readonly Term[]): Proc<Term> {
  const [device, text, given] = args.length === 3 ? args : [standard, args[0], args[1] ?? emptyList]
  let chars: Term
  try {
    chars = yield* settle(format(text as Term, given))
  } catch (failure) {
    if (failure instanceof Raised && failure.kind === 'error') return stdlibRefused('io', name, args)
    throw failure
  }
  yield* print(device, chars, args, name)
  return atoms.ok
}

const prompted = (prompt: Term): string => (isAtom(prompt) ? atomName(prompt) : charactersText(prompt)) ?? ''

/** Lines of `device` until they are all that the format asks for. */
function* readFormat(device: Term, prompt: Term, text: Term): Proc<Term> {
  let input = ''
  for (;;) {
    const line = yield* readLine(device, prompted(prompt))
    if (typeof line !== 'string')
      return input === '' || line instanceof Tuple ? line : pair(atoms.error, pair(atom('fread'), atom('input')))
    input += line
    const result = readByFormat(isList(text) ? text : charlist(charactersText(text) ?? ''), charlist(input))
    if (result instanceof Tuple && isAtomNamed(result.e0, 'more')) continue
    return result instanceof Tuple && result.e0 === atoms.ok ? pair(atoms.ok, result.e1) : result
  }
}

function* readCount(device: Term, prompt: Term, count: Term): Proc<Term> {
  if (!isInteger(count) || count < 0) return functionClause(atom('io'), 'get_chars', [device, prompt, count])
  return count === 0 ? '' : yield* readCharacters(device, prompted(prompt), Number(count))
}

const notSupported = pair(atoms.error, atom('enotsup'))
const options = list(pair(atom('binary'), true), pair(atom('encoding'), atom('unicode')))

function printing(name: string): Record<string, (...args: Term[]) => Proc<Term>> {
  const run = (...args: Term[]): Proc<Term> => printFormat(name, args)
  return { [`${name}/1`]: run, [`${name}/2`]: run, [`${name}/3`]: run }
}

export const erlangIo: Module = nativeModule(atom('io'), {
  ...printing('format'),
  ...printing('fwrite'),
  'columns/0': () => notSupported,
  'columns/1': () => notSupported,
  'fread/2': (prompt, text) => readFormat(standard, prompt, text),
  'fread/3': readFormat,
  'get_chars/2': (prompt, count) => readCount(standard, prompt, count),
  'get_chars/3': readCount,
  'get_line/1': (prompt) => readLine(standard, prompted(prompt)),
  'get_line/2': (device, prompt) => readLine(device, prompted(prompt)),
  'getopts/0': () => options,
  'getopts/1': () => options,
  'nl/0': () => print(standard, '\n', [], 'nl'),
  'nl/1': (device) => print(device, '\n', [device], 'nl'),
  'printable_range/0': () => atom('latin1'),
  'put_chars/1': (data) => print(standard, data, [data]),
  'put_chars/2': (device, data) => print(device, data),
  'rows/0': () => notSupported,
  'rows/1': () => notSupported,
  'setopts/1': () => atoms.ok,
  'setopts/2': () => atoms.ok,
  'write/1': (term) => print(standard, erlangTerm(term), [term], 'write'),
  'write/2': (device, term) => print(device, erlangTerm(term), [device, term], 'write'),
})
