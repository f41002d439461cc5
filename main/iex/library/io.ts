/** IO. Source: Elixir 1.14's `IO`. */
import { code } from '../../otp/code.js'
import { shown } from '../../otp/exceptions/shown.js'
import * as api from '../../otp/process/api.js'
import { isProc, type Proc, settle } from '../../otp/process/proc.js'
import { refused } from '../../otp/process/raised.js'
import { bitstring, byteText, concat, isBinary } from '../../otp/term/bitstring.js'
import { atOnce } from '../../otp/term/portioned.js'
import {
  alias,
  Atom,
  atom,
  Cons,
  emptyList,
  isAtom,
  isInteger,
  isList,
  listFrom,
  pair,
  Pid,
  type Term,
  TermMap,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { erlangError } from '../machine/failing.js'
import { printBytes, printTo, readChars, readLine } from '../shell/device.js'
import { inPortions } from './enumeration/portions.js'
import { isAtomNamed, isPair, itemsOf, noClause, option, stdlibRefused } from './arguments.js'
import { converted, iodataBytes, listText } from './chardata.js'
import { graphemes } from './graphemes.js'
import { inspectOptions } from './inspecting.js'
import { deviceStream } from './io-stream.js'
import { libraryModule } from './module.js'
import { toText } from './text.js'

const stdio = atom('stdio')
const eof = atom('eof')

const isDevice = (term: Term): boolean => isAtom(term) || term instanceof Pid

/** What is to be printed, as it is for chardata, by String.Chars for other terms. */
function* chardata(term: Term): Proc<Term> {
  if (isList(term)) return term
  const text = toText(term)
  return (isProc(text) ? yield* text : text) as Term
}

/** Prints chardata. `ending`: behind it. errors  as `:io.put_chars` */
export function* print(device: Term, data: Term, ending = ''): Proc<Term> {
  const result = converted(ending === '' ? data : listFrom([data, ending]))
  const args = [deviceName(device), data]
  if (result === undefined) return stdlibRefused('io', 'put_chars', args, atoms.badarg)
  if ('kind' in result) return stdlibRefused('io', 'put_chars', args, atom('no_translation'))
  if (device instanceof Atom && !isStandard(device) && api.whereis(device) === undefined)
    return stdlibRefused('io', 'put_chars', args)
  if (device instanceof Pid && !api.isAlive(device)) return stdlibRefused('io', 'put_chars', args, atom('terminated'))
  yield* settle(printTo(device, result.text))
  return atoms.ok
}

function isStandard({ name }: Atom): boolean {
  return /^(?:stdio|stderr|standard_io|standard_error|user)$/.test(name)
}

function deviceName(device: Term): Term {
  if (isAtomNamed(device, 'stdio')) return atom('standard_io')
  return isAtomNamed(device, 'stderr') ? atom('standard_error') : device
}

function* write(device: Term, item: Term): Proc<Term> {
  if (!isDevice(device)) return erlangError('case_clause', tuple(device))
  return yield* print(device, yield* chardata(item))
}

function* puts(device: Term, item: Term): Proc<Term> {
  if (!isDevice(device)) return noClause('IO', 'puts', device, item)
  return yield* print(device, yield* chardata(item), '\n')
}

function* inspect(device: Term, item: Term, options: Term): Proc<Term> {
  if (!isDevice(device) || !isList(options)) return noClause('IO', 'inspect', device, item, options)
  const label = option(options, 'label') ?? null
  const before = label === null || label === false ? '' : listFrom([yield* chardata(label), ': '])
  if (itemsOf(options)?.every(isPair) !== true)
    return code().call(alias('Inspect.Opts'), atom('new'), [options]) as Term
  const text = shown(item, { pretty: true, width: 80, ...inspectOptions(options) })
  yield* print(device, listFrom([before, text]), '\n')
  return item
}

function* gets(device: Term, prompt: Term): Proc<Term> {
  return yield* readLine(device, textOf(yield* chardata(prompt)))
}

function textOf(data: Term): string {
  const text = isList(data) ? atOnce(listText(data)) : data
  return typeof text === 'string' ? text : ''
}

/** `count` characters, of as many lines as it takes. */
function* getn(device: Term, prompt: Term, count: Term): Proc<Term> {
  const isAll = isAtomNamed(count, 'eof')
  if (!isAll && !(isInteger(count) && count > 0)) return noClause('IO', 'getn', device, prompt, count)
  return yield* read(device, textOf(yield* chardata(prompt)), isAll ? Infinity : Number(count))
}

function* read(device: Term, prompt: string, count: number): Proc<Term> {
  const own = count === Infinity ? undefined : readChars(device, prompt, count)
  if (own !== undefined) return yield* own
  let text = ''
  while (text.length < count) {
    const line = yield* readLine(device, text === '' ? prompt : '')
    if (typeof line !== 'string') return text === '' ? line : text
    text += line
  }
  return concat(graphemes(text).slice(0, count))
}

function* readAll(device: Term, what: Term): Proc<Term> {
  if (isAtomNamed(what, 'line')) return yield* readLine(device, '')
  if (isAtomNamed(what, 'all') || isAtomNamed(what, 'eof')) {
    const text = yield* read(device, '', Infinity)
    return text === eof && isAtomNamed(what, 'all') ? '' : text
  }
  if (!isInteger(what) || what < 0) return noClause('IO', 'read', device, what)
  return what === 0 ? '' : yield* read(device, '', Number(what))
}

/** A warning, on the device for errors. */
function* warn(message: Term): Proc<Term> {
  return yield* print(atom('stderr'), listFrom(['warning: ', yield* chardata(message)]), '\n')
}

/** True for a keyword list, frames of a stack, and an environment. */
function isPlace(term: Term): boolean {
  if (!(term instanceof Cons)) return term === emptyList || term instanceof TermMap
  return term.head instanceof Tuple && (term.head.size === 2 || term.head.size === 4)
}

const iodata = (name: string, data: Term): Uint8Array => iodataBytes(data) ?? refused(name, [data])

function chardataToString(data: Term): Term | Proc<Term> {
  if (isBinary(data)) return data
  if (isList(data)) return inPortions(listText(data))
  return noClause('IO', 'chardata_to_string', data)
}

/** Iodata to a console as text, to another device byte by byte. */
function* binwrite(device: Term, data: Term): Proc<Term> {
  const bytes = isList(data) || isBinary(data) ? iodataBytes(data) : noClause('IO', 'binwrite', device, data)
  if (bytes === undefined) return pair(atoms.error, atoms.badarg)
  if (!isDevice(device)) return erlangError('case_clause', tuple(device))
  const own = printBytes(device, bytes)
  if (own !== undefined) return yield* own
  const text = bitstring(bytes)
  return yield* print(device, typeof text === 'string' ? text : byteText(text.bytes))
}

export const io = libraryModule(alias('IO'), 'Input and output.', {
  'binread(device \\\\ :stdio, line_or_chars)': [
    'Reads bytes: a `:line`, `:eof` for all, or so many.',
    (...args) => (args.length === 1 ? readAll(stdio, args[0] as Term) : readAll(args[0] as Term, args[1] as Term)),
  ],
  'binstream(device \\\\ :stdio, line_or_bytes \\\\ :line)': [
    'The lines of a device, or so many bytes each, as a stream.',
    (device = stdio, unit = atom('line')) => deviceStream(device, unit, true),
  ],
  'binwrite(device \\\\ :stdio, iodata)': [
    'Writes iodata, byte by byte.',
    (...args) => (args.length === 1 ? binwrite(stdio, args[0] as Term) : binwrite(args[0] as Term, args[1] as Term)),
  ],
  'chardata_to_string(chardata)': ['Chardata as a string.', chardataToString],
  'getn(prompt, count \\\\ 1)': [
    'Reads so many characters.',
    (prompt, count = 1) => (isInteger(count) || isAtom(count) ? getn(stdio, prompt, count) : getn(prompt, count, 1)),
  ],
  'getn(device, prompt, count)': ['Reads so many characters from a device.', getn],
  'gets(device \\\\ :stdio, prompt)': [
    'Reads a line.',
    (...args) => (args.length === 1 ? gets(stdio, args[0] as Term) : gets(args[0] as Term, args[1] as Term)),
  ],
  'inspect(item, opts \\\\ [])': [
    'Prints a term as it would be typed, and gives the term. Options as of `inspect/2`, and `:label`.',
    (item, options = emptyList) => inspect(stdio, item, options),
  ],
  'inspect(device, item, opts)': ['Prints a term on a device, and gives the term.', inspect],
  'iodata_length(iodata)': ['How many bytes iodata has.', (data) => iodata('iolist_size', data).length],
  'iodata_to_binary(iodata)': [
    'Iodata as a binary.',
    (data) => (isBinary(data) ? data : bitstring(iodata('iolist_to_binary', data))),
  ],
  'puts(device \\\\ :stdio, item)': [
    'Prints text and a line break.',
    (...args) => (args.length === 1 ? puts(stdio, args[0] as Term) : puts(args[0] as Term, args[1] as Term)),
  ],
  'read(device \\\\ :stdio, line_or_chars)': [
    'Reads a `:line`, `:eof` for all, or so many characters.',
    (...args) => (args.length === 1 ? readAll(stdio, args[0] as Term) : readAll(args[0] as Term, args[1] as Term)),
  ],
  'stream(device \\\\ :stdio, line_or_codepoints \\\\ :line)': [
    'The lines of a device, or so many characters each, as a stream.',
    (device = stdio, unit = atom('line')) => deviceStream(device, unit, false),
  ],
  'warn(message)': ['Prints a warning.', warn],
  'warn(message, stacktrace_info)': [
    'Prints a warning with a place.',
    (message, place) => (isPlace(place) ? warn(message) : noClause('IO', 'warn', message, place)),
  ],
  'write(device \\\\ :stdio, chardata)': [
    'Prints text.',
    (...args) => (args.length === 1 ? write(stdio, args[0] as Term) : write(args[0] as Term, args[1] as Term)),
  ],
})
