/** IO. Source: Elixir 1.14's `IO`. */
import { code } from '../../otp/code.js'
import { shown } from '../../otp/exceptions/shown.js'
import { formatFileLine, formatMfa, formatStacktraceEntries } from '../../otp/exceptions/stacktrace.js'
import * as api from '../../otp/process/api.js'
import { isProc, type Proc, settle } from '../../otp/process/proc.js'
import { refused } from '../../otp/process/raised.js'
import { binaryBytes, type Bitstring, bitstring, byteText, concat, isBinary } from '../../otp/term/bitstring.js'
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
import { isConsole, printBytes, printTo, readChars, readLine } from '../shell/device.js'
import { inPortions } from './enumeration/portions.js'
import { isAtomNamed, isPair, itemsOf, noClause, option, stdlibRefused } from './arguments.js'
import { converted, iodataBytes, listText } from './chardata.js'
import { graphemes } from './graphemes.js'
import { inspectOptions } from './inspecting.js'
import { deviceStream } from './io-stream.js'
import { libraryModule } from './module.js'
import { placesOfWarning } from './own-stack.js'
import { toText } from './text.js'

const stdio = atom('stdio')
const lineFeed = 10
const eof = atom('eof')
const environment = alias('Macro.Env')

export const isDevice = (term: Term): boolean => isAtom(term) || term instanceof Pid

/** What is to be printed, as it is for chardata, by String.Chars for other terms. */
function* chardata(term: Term): Proc<Term> {
  if (isList(term)) return term
  const text = toText(term)
  return (isProc(text) ? yield* text : text) as Term
}

/** Prints chardata. errors  as the function `name` of `:io`, told of `args` */
export function* print(
  device: Term,
  data: Term,
  args: readonly Term[] = [deviceName(device), data],
  name = 'put_chars',
): Proc<Term> {
  const result = converted(data)
  const isOurs = isConsole(device)
  const isWhole = result === undefined || !('kind' in result)
  // A binary goes to the terminal as it is, whatever is in it.
  const text = isWhole ? result?.text : isOurs && isBinary(data) ? shownBytes(data) : undefined
  if (text === undefined)
    return stdlibRefused('io', name, args, isOurs || isWhole ? atoms.badarg : atom('no_translation'))
  if (device instanceof Atom && !isStandard(device) && api.whereis(device) === undefined)
    return stdlibRefused('io', name, args)
  if (device instanceof Pid && !api.isAlive(device)) return stdlibRefused('io', name, args, atom('terminated'))
  yield* settle(printTo(device, text))
  return atoms.ok
}

/** Bytes that are no text, as a terminal shows them. */
function shownBytes(data: Term): string {
  return new TextDecoder().decode(binaryBytes(data as Bitstring))
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
  return yield* print(device, listFrom([yield* chardata(item), lineFeed]))
}

function* inspect(device: Term, item: Term, options: Term): Proc<Term> {
  if (!isDevice(device) || !isList(options)) return noClause('IO', 'inspect', device, item, options)
  const label = option(options, 'label') ?? null
  const before = label === null || label === false ? '' : listFrom([yield* chardata(label), ': '])
  if (itemsOf(options)?.every(isPair) !== true)
    return code().call(alias('Inspect.Opts'), atom('new'), [options]) as Term
  const text = shown(item, { pretty: true, width: 80, ...inspectOptions(options) })
  yield* print(device, listFrom([before, text, lineFeed]))
  return item
}

function* gets(device: Term, prompt: Term): Proc<Term> {
  return yield* readLine(device, textOf(yield* chardata(prompt)))
}

/** Of the arguments the first may be a device, and the second the prompt. */
function getn2(prompt: Term, count: Term): Proc<Term> {
  if (!isInteger(count) && !isAtomNamed(count, 'eof')) return getn(prompt, count, 1)
  return isInteger(count) && count <= 0 ? noClause('IO', 'getn', prompt, count) : getn(stdio, prompt, count)
}

function textOf(data: Term): string {
  const text = isList(data) ? atOnce(listText(data)) : data
  return typeof text === 'string' ? text : ''
}

function* getn(device: Term, prompt: Term, count: Term): Proc<Term> {
  const isAll = isAtomNamed(count, 'eof')
  if (!isAll && !(isInteger(count) && count > 0)) return noClause('IO', 'getn', device, prompt, count)
  if (!isDevice(device)) return erlangError('case_clause', tuple(device))
  return yield* readCharacters(device, textOf(yield* chardata(prompt)), isAll ? Infinity : Number(count))
}

/** The next `count` characters, of as many lines as it takes. */
export function* readCharacters(device: Term, prompt: string, count: number): Proc<Term> {
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

function* readAll(device: Term, what: Term, name = 'read'): Proc<Term> {
  if (isAtomNamed(what, 'line')) return yield* readLine(device, '')
  if (isAtomNamed(what, 'all') || isAtomNamed(what, 'eof')) {
    const text = yield* readCharacters(device, '', Infinity)
    return text === eof && isAtomNamed(what, 'all') ? '' : text
  }
  if (!isInteger(what) || what < 0) return noClause('IO', name, device, what)
  return what === 0 ? '' : yield* readCharacters(device, '', Number(what))
}

/** A warning, on the device for errors, with the frames of where it is. */
function* warn(message: Term, frames: readonly string[] = []): Proc<Term> {
  const below = frames.map((frame) => `\n  ${frame}`).join('')
  return yield* print(atom('stderr'), listFrom(['warning: ', yield* chardata(message), `${below}\n`, lineFeed]))
}

/** The frames of a place: of a stack, of a keyword list or of an environment; undefined where it is none. */
function framesOf(place: Term): readonly string[] | undefined {
  if (place === emptyList) return []
  if (place instanceof TermMap)
    return place.get(atoms.struct) === environment ? [frameOf((key) => place.get(atom(key)) ?? null)] : undefined
  if (!(place instanceof Cons) || !(place.head instanceof Tuple)) return undefined
  if (place.head.size === 4) return formatStacktraceEntries(place)
  if (place.head.size !== 2) return undefined
  return option(place, 'file') === undefined ? [] : [frameOf((key) => option(place, key) ?? null)]
}

function frameOf(field: (key: string) => Term): string {
  const [module, fun] = [field('module'), field('function')]
  const inside = fun instanceof Tuple && module !== null ? formatMfa(module, fun.e0, fun.e1) : undefined
  const line = field('line')
  const place = formatFileLine(field('file') as string, typeof line === 'number' ? line : null, ' ')
  return place + (inside ?? (module === null ? '(file)' : `${shown(module)} (module)`))
}

const iodata = (name: string, data: Term): Uint8Array => iodataBytes(data) ?? refused(name, [data])

function chardataToString(data: Term): Term | Proc<Term> {
  if (isBinary(data)) return data
  if (isList(data)) return inPortions(listText(data))
  return noClause('IO', 'chardata_to_string', data)
}

/** Iodata byte by byte; to a console each as the character that it is in Latin-1. */
function* binwrite(device: Term, data: Term): Proc<Term> {
  const bytes = isList(data) || isBinary(data) ? iodataBytes(data) : noClause('IO', 'binwrite', device, data)
  if (bytes === undefined) return pair(atoms.error, atoms.badarg)
  if (!isDevice(device)) return erlangError('case_clause', tuple(device))
  const own = printBytes(device, bytes)
  if (own !== undefined) return yield* own
  return yield* print(device, byteText(bytes))
}

export const io = libraryModule(alias('IO'), 'Input and output.', {
  'binread(device \\\\ :stdio, line_or_chars)': [
    'Reads bytes: a `:line`, `:eof` for all, or so many.',
    (...args) => {
      const [device, what] = (args.length === 1 ? [stdio, ...args] : args) as [Term, Term]
      return readAll(device, what, 'binread')
    },
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
  'getn(prompt, count \\\\ 1)': ['Reads so many characters.', (prompt, count = 1) => getn2(prompt, count)],
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
  'warn(message)': [
    'Prints a warning with where it is given.',
    function* (message) {
      return yield* warn(message, yield* placesOfWarning())
    },
  ],
  'warn(message, stacktrace_info)': [
    'Prints a warning with a place.',
    (message, place) => {
      const frames = framesOf(place)
      return frames === undefined ? noClause('IO', 'warn', message, place) : warn(message, frames)
    },
  ],
  'write(device \\\\ :stdio, chardata)': [
    'Prints text.',
    (...args) => (args.length === 1 ? write(stdio, args[0] as Term) : write(args[0] as Term, args[1] as Term)),
  ],
})
