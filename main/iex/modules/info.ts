/** What `i` says of a term. Source: IEx.Info of Elixir 1.14. */
import { code } from '../../otp/code.js'
import { shown } from '../../otp/exceptions/shown.js'
import { linksOf } from '../../otp/process/links.js'
import { processOf } from '../../otp/process/process.js'
import { running } from '../../otp/process/current.js'
import {
  type Bitstring,
  binaryBytes,
  bitSize,
  byteSize,
  isBinary,
  isBitstring,
  sequenceLength,
  bitstring,
} from '../../otp/term/bitstring.js'
import {
  Atom,
  atom,
  atomName,
  Cons,
  Float,
  Fun,
  isAtom,
  isInteger,
  isList,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'

/** A heading, and what stands below it. */
export type Entry = readonly [subject: string, text: string]

/** A value that is not shown: IEx.dont_display_result/0. */
export const dontDisplay = atom('do not show this result in output')

/** All that is known of `term`, in the order in which it is shown. */
export function infoOf(term: Term): Entry[] {
  return [['Term', shown(term)], ...entriesOf(term), ['Implemented protocols', protocolsOf(term).join(', ')]]
}

function entriesOf(term: Term): Entry[] {
  if (isAtom(term)) return [['Data type', 'Atom'], ...atomEntries(term)]
  if (isInteger(term)) return typed('Integer', 'Integer')
  if (term instanceof Float) return typed('Float', 'Float')
  if (isBitstring(term)) return [['Data type', 'BitString'], ...bitstringEntries(term)]
  if (isList(term)) return [['Data type', 'List'], ...listEntries(term)]
  if (term instanceof Tuple) return typed('Tuple', 'Tuple')
  if (term instanceof TermMap) return mapEntries(term)
  if (term instanceof Fun) return funEntries(term)
  if (term instanceof Pid) return [['Data type', 'PID'], ...pidEntries(term)]
  if (term instanceof Port)
    return [
      ['Data type', 'Port'],
      ['Open', String(term.record !== null)],
      ['Reference modules', 'Port'],
    ]
  return term instanceof Ref ? [['Data type', 'Reference']] : []
}

function typed(type: string, modules: string): Entry[] {
  return [
    ['Data type', type],
    ['Reference modules', modules],
  ]
}

const hiddenResult =
  'This atom is returned by IEx when a function that should not print its\nreturn value on screen is executed.'

const compileOptions = '[:no_spawn_compiler_process, :from_core, :no_core_prepare, :no_auto_import]'

function atomEntries(term: Atom | null | boolean): Entry[] {
  const plain: Entry[] = [['Reference modules', 'Atom']]
  if (!(term instanceof Atom)) return plain
  if (term === dontDisplay) return [['Description', hiddenResult], ...plain]
  const module = code().module(term)
  const isModuleName = term.name.startsWith('Elixir.')
  if (module === undefined) return isModuleName ? [['Raw representation', rawName(term)], ...plain] : plain
  const isOwn = module.origin === 'console'
  const isDocumented = !isOwn && module.doc !== undefined && module.doc !== false
  const help = isDocumented ? `Use h(${shown(term)}) to access its documentation.\n` : ''
  return [
    ['Module bytecode', isOwn ? '[]' : 'no value found'],
    ['Source', isOwn ? 'iex' : 'no value found'],
    ['Version', 'no value found'],
    ['Compile options', isOwn ? compileOptions : 'no value found'],
    ['Description', `${help}Call ${shown(term)}.module_info() to access metadata.`],
    ['Raw representation', rawName(term)],
    ['Reference modules', 'Module, Atom'],
  ]
}

function rawName(term: Atom): string {
  return `:${shown(atomName(term))}`
}

function bitstringEntries(term: string | Bitstring): Entry[] {
  if (!isBinary(term))
    return [
      ['Bits size', String(bitSize(term))],
      [
        'Description',
        "This is a bitstring. It's a chunk of bits that are not divisible by 8\n(the number of bytes isn't whole).",
      ],
    ]
  const size: Entry = ['Byte size', String(byteSize(term))]
  if (typeof term !== 'string')
    return [
      size,
      [
        'Description',
        "This is a binary: a collection of bytes. It's printed with the `<<>>`\nsyntax (as opposed to double quotes) because it is not a UTF-8 encoded\n" +
          `binary (the first invalid byte being \`${shown(firstInvalid(binaryBytes(term)))}\`)`,
      ],
      ['Reference modules', ':binary'],
    ]
  if (isPrintable(term))
    return [
      size,
      [
        'Description',
        'This is a string: a UTF-8 encoded binary. It\'s printed surrounded by\n"double quotes" because all UTF-8 encoded code points in it are printable.',
      ],
      ['Raw representation', shown(term, { binaries: 'as_binaries' })],
      ['Reference modules', 'String, :binary'],
    ]
  const first = [...term].find((char) => !isPrintable(char)) ?? ''
  return [
    size,
    [
      'Description',
      "This is a string: a UTF-8 encoded binary. It's printed with the `<<>>`\nsyntax (as opposed to double quotes) because it contains non-printable\n" +
        `UTF-8 encoded code points (the first non-printable code point being\n\`${shown(first)}\`).`,
    ],
    ['Reference modules', 'String, :binary'],
  ]
}

/** Whether inspect shows it in double quotes. */
function isPrintable(text: string): boolean {
  return shown(text).startsWith('"')
}

function firstInvalid(bytes: Uint8Array): Term {
  let index = 0
  for (;;) {
    const length = sequenceLength(bytes, index)
    if (length === 0 || index + length >= bytes.length) return bitstring(bytes.slice(index, index + 1))
    index += length
  }
}

const charlist =
  'This is a list of integers that is printed as a sequence of characters\ndelimited by single quotes because all the integers in it represent printable\n' +
  'ASCII characters. Conventionally, a list of Unicode code points is known as a\ncharlist and a list of ASCII characters is a subset of it.'
const keywords =
  'This is what is referred to as a "keyword list". A keyword list is a list\nof two-element tuples where the first element of each tuple is an atom.'
const improper =
  'This is what is referred to as an "improper list". An improper list is a\nlist which its last tail is not to an empty list. For example: [1, 2, 3]\n' +
  'is a proper list, as it is equivalent to [1, 2, 3 | []], as opposed to\n[1, 2 | 3] which is an improper list since its last tail returns 3.'

function listEntries(term: Term): Entry[] {
  const modules: Entry = ['Reference modules', 'List']
  if (!(term instanceof Cons)) return [modules]
  let rest: Term = term
  let [areCharacters, arePairs] = [true, true]
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    areCharacters &&=
      typeof head === 'number' && ((head >= 32 && head <= 126) || (head >= 7 && head <= 13) || head === 27)
    arePairs &&= head instanceof Tuple && head.size === 2 && isAtom(head.e0)
  }
  if (!isList(rest)) return [['Description', improper], modules]
  if (areCharacters)
    return [['Description', charlist], ['Raw representation', shown(term, { charlists: 'as_lists' })], modules]
  return arePairs
    ? [
        ['Description', keywords],
        ['Reference modules', 'Keyword, List'],
      ]
    : [modules]
}

const calendar: Readonly<Record<string, readonly [letter: string, what: string]>> = {
  'Elixir.Date': ['D', 'date'],
  'Elixir.Time': ['T', 'time'],
  'Elixir.NaiveDateTime': ['N', '"naive" datetime (that is, a datetime without a time zone)'],
}

function mapEntries(term: TermMap): Entry[] {
  const struct = term.get(atoms.struct)
  if (!(struct instanceof Atom)) return typed('Map', 'Map')
  const name = shown(struct)
  const known = calendar[struct.name]
  if (known === undefined)
    return [
      ['Data type', name],
      ['Description', 'This is a struct. Structs are maps with a __struct__ key.'],
      ['Reference modules', `${name}, Map`],
    ]
  const [letter, what] = known
  return [
    ['Data type', name],
    [
      'Description',
      `This is a struct representing a ${what}. It is commonly\nrepresented using the \`~${letter}\` sigil syntax, that is\n` +
        `defined in the \`Kernel.sigil_${letter}/2\` macro.`,
    ],
    ['Raw representation', `%${name}{${fieldsText(term)}}`],
    ['Reference modules', `${name}, Calendar, Map`],
  ]
}

const calendarFields = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'calendar'].map(atom)

function fieldsText(term: TermMap): string {
  const present = calendarFields.filter((key) => term.has(key))
  return present.map((key) => `${key.name}: ${shown(term.get(key) ?? null)}`).join(', ')
}

function funEntries(term: Fun): Entry[] {
  const entries: Entry[] = [
    ['Data type', 'Function'],
    ['Type', term.external ? 'external' : 'local'],
    ['Arity', String(term.arity)],
  ]
  return term.external ? entries : [...entries, ['Description', 'This is an anonymous function.']]
}

function pidEntries(pid: Pid): Entry[] {
  const process = processOf(pid)
  const end: Entry[] = [
    ['Description', 'Use Process.info/1 to get more info about this process'],
    ['Reference modules', 'Process, Node'],
  ]
  if (process === null) return [['Alive', 'false'], ...end]
  const links = linksOf(process).map((other) => shown(other.pid))
  return [
    ['Alive', 'true'],
    ['Name', process.name === null ? 'not registered' : shown(process.name)],
    ['Links', links.length === 0 ? 'none' : links.join(', ')],
    ['Message queue length', String(process.queueLength)],
    ...end,
  ]
}

const protocols = ['Collectable', 'Enumerable', 'IEx.Info', 'Inspect', 'List.Chars', 'String.Chars']
/** What every term has. */
const always = ['IEx.Info', 'Inspect']
const chars = ['List.Chars', 'String.Chars']
const both = ['Collectable', 'Enumerable']
/** What structs of the library have beside that. */
const ofStructs: Readonly<Record<string, readonly string[]>> = {
  'Elixir.Date': ['String.Chars'],
  'Elixir.Date.Range': ['Enumerable'],
  'Elixir.DateTime': ['String.Chars'],
  'Elixir.File.Stream': both,
  'Elixir.GenEvent.Stream': ['Enumerable'],
  'Elixir.HashDict': both,
  'Elixir.HashSet': both,
  'Elixir.IO.Stream': both,
  'Elixir.MapSet': both,
  'Elixir.NaiveDateTime': ['String.Chars'],
  'Elixir.Range': ['Enumerable'],
  'Elixir.Stream': ['Enumerable'],
  'Elixir.Time': ['String.Chars'],
  'Elixir.URI': ['String.Chars'],
  'Elixir.Version': ['String.Chars'],
}

function protocolsOf(term: Term): string[] {
  const own = new Set([...always, ...ownProtocols(term)])
  return protocols.filter((name) => own.has(name))
}

function ownProtocols(term: Term): readonly string[] {
  if (isAtom(term) || isInteger(term) || term instanceof Float) return chars
  if (isBitstring(term)) return ['Collectable', ...chars]
  if (isList(term)) return [...both, ...chars]
  if (term instanceof Fun) return ['Enumerable']
  if (!(term instanceof TermMap)) return []
  const struct = term.get(atoms.struct)
  if (!(struct instanceof Atom)) return both
  const table = running().runtime.parts.code
  const short = struct.name.replace(/^Elixir\./, '')
  const defined = protocols.filter((name) => table.module(atom(`Elixir.${name}.${short}`)) !== undefined)
  return [...(ofStructs[struct.name] ?? []), ...defined]
}
