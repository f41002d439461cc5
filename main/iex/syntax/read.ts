/**
 * Text a person typed to the one term it writes: for the bucket and table editors and the message sender.
 *
 * Literals only: numbers, strings, charlists, atoms and module names, lists, keyword lists, tuples, maps, structs, ranges, bitstrings. Nothing
 * is evaluated. A name never becomes an atom by being typed, unless the caller says so.
 */
import { charlist } from '../../otp/term/charlist.js'
import { existingAtom } from '../../otp/term/atom.js'
import { identifier } from '../../otp/term/identifier.js'
import { bitstring, concat, slice } from '../../otp/term/bitstring.js'
import {
  Atom,
  Bitstring,
  Float,
  TermMap,
  atom,
  atomTerm,
  isInteger,
  listFrom,
  tupleFrom,
  type Pid,
  type Term,
} from '../../otp/term/term.js'
import type { BitstringNode, CallNode, MapNode, Node, Place, SigilNode } from './ast.js'
import { unescape } from './escape.js'
import { tokenize, type Comment } from './lexer.js'
import { parseTokens } from './parser.js'
import { problemOf, SyntaxFailure } from './syntax-error.js'

export interface ReadOptions {
  /** What to do with an atom that nothing has used yet: `refuse` it (the default), or `make` it. */
  readonly newAtoms?: 'refuse' | 'make'
  /** The pid that `pid(0, number, serial)` means; undefined when there is no such process. Without this, pids are refused. */
  readonly pid?: (number: number, serial: number) => Pid | undefined
}

export type Read =
  | { readonly ok: true; readonly term: Term }
  /** `message` is a sentence; line and column, from 1, are where; the column counts UTF-16 units, as a text field does. */
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number }

/** The term that `text` writes, or why there is none. Never throws for what the text holds. */
export function read(text: string, options: ReadOptions = {}): Read {
  const comments: Comment[] = []
  try {
    const reader = new Reader(options)
    const node = parseTokens(tokenize(text, 1, [], comments), (name, place) => reader.atom(name, place), [])
    const handle = handleIn(comments)
    if (handle !== null) throw handle
    return { ok: true, term: reader.term(onlyOne(node)) }
  } catch (error) {
    const refusal = error instanceof SyntaxFailure ? (handleIn(comments) ?? syntaxRefusal(error, text)) : error
    if (!(refusal instanceof Refusal)) throw refusal
    const { message, line } = refusal
    return { ok: false, message, line, column: inUnits(text, line, refusal.column) }
  }
}

/** Thrown where the text is no literal. */
class Refusal extends Error {
  readonly line: number
  readonly column: number

  constructor(message: string, { line, column }: Place) {
    super(message)
    this.line = line
    this.column = column
  }
}

function syntaxRefusal(failure: SyntaxFailure, text: string): Refusal {
  const { kind, description, line, column } = problemOf(failure, text, { file: '', line: 1, column: 1 })
  const place = { line, column: column ?? 1 }
  if (kind === 'TokenMissingError') {
    const sentence = description.startsWith('syntax error') ? 'the value is incomplete' : description
    return new Refusal(sentence, place)
  }
  const [sentence] = description.split(/\n| Therefore, this is not allowed:/)
  return new Refusal(sentence as string, place)
}

/** `#PID<0.1.0>` and its like, as printed, are comments when read. */
function handleIn(comments: readonly Comment[]): Refusal | null {
  for (const comment of comments) {
    const [shown, what, parts] = /^#(PID|Reference|Port|Function)<([^>]*)>?/.exec(comment.text) ?? []
    if (shown === undefined) continue
    if (what !== 'PID') return new Refusal(`${shown} cannot be typed: "#" begins a comment`, comment)
    const form = `pid(${(parts as string).split('.').join(', ')})`
    return new Refusal(`${shown} cannot be typed, because "#" begins a comment; write ${form}`, comment)
  }
  return null
}

function onlyOne(node: Node): Node {
  if (node.kind !== 'block') return node
  const [first, second] = node.body
  if (first === undefined) throw new Refusal('nothing is written here; write nil for no value', { line: 1, column: 1 })
  if (second === undefined) return onlyOne(first)
  throw new Refusal('one value is wanted, and here a second one begins', second)
}

/** The column of `line` counted in UTF-16 units, from one counted in code points. */
function inUnits(text: string, line: number, column: number): number {
  const content = text.split('\n')[line - 1] ?? ''
  return [...content].slice(0, column - 1).join('').length + Math.max(1, column - [...content].length)
}

class Reader {
  constructor(private readonly options: ReadOptions) {}

  /** The atom called `name`, unless it would be a new one. */
  atom(name: string, place: Place): Term {
    if (this.options.newAtoms === 'make' || name === 'nil' || name === 'true' || name === 'false') return atomTerm(name)
    const known = existingAtom(name)
    if (known !== undefined) return known
    const module = name.startsWith('Elixir.') ? name.slice('Elixir.'.length) : null
    const shown = module === null ? `atom ${atomText(name)}` : `module ${module}`
    const text = JSON.stringify(module ?? name)
    throw new Refusal(`there is no ${shown} yet, and typing one does not make it; write ${text} for a text`, place)
  }

  term(node: Node): Term {
    switch (node.kind) {
      case 'literal':
        return node.value
      case 'list':
        return this.list(node.items)
      case 'tuple':
        return tupleFrom(node.items.map((item) => this.term(item)))
      case 'map':
        return this.map(node, TermMap.empty)
      case 'struct':
        return this.struct(node.name, node.map)
      case 'alias':
        if (node.base === null) return this.atom(`Elixir.${node.names.join('.')}`, node)
        break
      case 'bitstring':
        return this.bitstring(node)
      case 'sigil':
        return this.sigil(node)
      case 'call':
        return this.call(node)
      case 'block':
        return this.term(onlyOne(node))
      case 'variable':
        throw new Refusal(`${node.name} is a name, not a value; write "${node.name}" for a text`, node)
      case 'interpolated':
        throw new Refusal('"#{" begins code, and code is not run here; write "\\#{" for the two characters', node)
      case 'fn':
        throw new Refusal('a function cannot be typed as a value', node)
      default:
    }
    throw notLiteral(node)
  }

  private list(items: readonly Node[]): Term {
    const last = items.at(-1)
    if (last?.kind !== 'call' || last.name !== '|' || last.args.length !== 2) {
      return listFrom(items.map((item) => this.term(item)))
    }
    const [head, tail] = last.args as readonly [Node, Node]
    const heads = [...items.slice(0, -1), head].map((item) => this.term(item))
    return listFrom(heads, this.term(tail) as Parameters<typeof listFrom>[1])
  }

  private map(node: MapNode, base: TermMap): TermMap {
    if (node.updated !== null) throw new Refusal('a map to update cannot be given here; write the whole map', node)
    const entries = TermMap.builder(base)
    for (const pair of node.pairs) {
      if (pair.kind !== 'tuple') throw new Refusal('a map holds pairs: write key => value, or key: value', pair)
      const [key, value] = pair.items as readonly [Node, Node]
      entries.put(this.term(key), this.term(value))
    }
    return entries.build()
  }

  private struct(name: Node, fields: MapNode): TermMap {
    const module = this.term(name)
    if (!(module instanceof Atom)) throw new Refusal('the name of a struct is a module', name)
    return this.map(fields, TermMap.from<Term, Term>([[atom('__struct__'), module]]))
  }

  private bitstring(node: BitstringNode): string | Bitstring {
    return concat(node.segments.map((segment) => this.segment(segment)))
  }

  private segment(node: Node): string | Bitstring {
    const typed = node.kind === 'call' && node.name === '::' && node.args.length === 2
    const [value, type] = typed ? (node.args as readonly [Node, Node]) : [node, null]
    const term = this.term(value)
    const bits = type === null ? null : segmentBits(type)
    if (isInteger(term) && bits !== 'all') {
      const size = bits ?? 8
      if (size > largestSegment) throw new Refusal(`a segment has at most ${largestSegment} bits, not ${size}`, node)
      return integerBits(term, size)
    }
    const isBits = typeof term === 'string' || term instanceof Bitstring
    if (isBits && (bits === null || bits === 'all')) return term
    throw new Refusal(
      'a bitstring is written as integers with an optional size, and texts: <<1, 2::size(4), "a">>',
      node,
    )
  }

  private sigil(node: SigilNode): Term {
    const { letter, modifiers, parts } = node
    const [text] = parts
    const raw = letter >= 'A' && letter <= 'Z'
    if (parts.length !== 1 || typeof text !== 'string')
      throw new Refusal('"#{" begins code, and code is not run here', node)
    const written = raw ? text : unescape(text)
    if ((letter === 's' || letter === 'S') && modifiers === '') return written
    if ((letter === 'c' || letter === 'C') && modifiers === '' && typeof written === 'string') return charlist(written)
    if ((letter === 'w' || letter === 'W') && typeof written === 'string' && /^[asc]?$/.test(modifiers)) {
      const words = written.split(/\s+/).filter((word) => word !== '')
      return listFrom(
        words.map((word) => (modifiers === 'a' ? this.atom(word, node) : modifiers === 'c' ? charlist(word) : word)),
      )
    }
    throw new Refusal(`~${letter} with these modifiers is not a plain value`, node)
  }

  private call(node: CallNode): Term {
    const { name, args } = node
    const [only] = args
    if ((name === '-' || name === '+') && args.length === 1 && only !== undefined) {
      const value = this.term(only)
      if (value instanceof Float) return name === '-' ? new Float(-value.value) : value
      if (isInteger(value)) return name === '+' || value === 0 ? value : -value
    }
    if (name === '..' || name === '..//') return this.range(node)
    if (name === 'pid' && this.options.pid !== undefined) return this.pid(node, this.options.pid)
    throw notLiteral(node)
  }

  private range(node: CallNode): Term {
    const [first, last, given] = node.args.map((arg) => this.integer(arg))
    if (first === undefined || last === undefined) throw notLiteral(node)
    const step = given ?? (first > last ? -1 : 1)
    if (step === 0) throw new Refusal('the step of a range is not 0', node)
    return TermMap.from<Term, Term>([
      [atom('__struct__'), atom('Elixir.Range')],
      [atom('first'), first],
      [atom('last'), last],
      [atom('step'), step],
    ])
  }

  private integer(node: Node): number | bigint {
    const term = this.term(node)
    if (isInteger(term)) return term
    throw new Refusal('a range is written with integers: first..last or first..last//step', node)
  }

  private pid(node: CallNode, find: NonNullable<ReadOptions['pid']>): Term {
    const args = node.args.map((arg) => this.term(arg))
    const [text] = args
    const parts = args.length === 1 && typeof text === 'string' ? text.split('.').map(Number) : args
    const [home, number, serial] = parts
    if (parts.length !== 3 || home !== 0 || typeof number !== 'number' || typeof serial !== 'number')
      throw new Refusal('a pid is written as pid(0, 101, 0)', node)
    const pid = find(number, serial)
    if (pid === undefined) throw new Refusal(`there is no process #PID<0.${number}.${serial}>`, node)
    return pid
  }
}

function notLiteral(node: Node): Refusal {
  const what = node.kind === 'call' && /^[a-z_]/.test(node.name) ? `${node.name}(…)` : 'this'
  return new Refusal(`only plain values can be read here, and ${what} would have to be evaluated`, node)
}

/** How the atom `name` is written, without making it. */
function atomText(name: string): string {
  return identifier(name) === undefined ? `:${JSON.stringify(name)}` : `:${name}`
}

/** The bits that `8` and `size(8)` say; `all` for `binary` and the like, null for `integer`. */
function segmentBits(type: Node): number | 'all' | null {
  const { kind } = type
  if (kind === 'literal' && typeof type.value === 'number' && type.value >= 0) return type.value
  if (kind === 'call' && type.name === 'size' && type.args.length === 1) return segmentBits(type.args[0] as Node)
  if (kind === 'variable' && ['binary', 'bytes', 'bitstring', 'bits', 'utf8'].includes(type.name)) return 'all'
  if (kind === 'variable' && type.name === 'integer') return null
  throw new Refusal('the size of a segment is written as a number: <<3::size(4)>>', type)
}

const largestSegment = 1 << 20

/** The lowest `bits` bits of `value`, the highest first. */
function integerBits(value: number | bigint, bits: number): string | Bitstring {
  const size = (bits + 7) >>> 3
  const bytes = new Uint8Array(size)
  let rest = BigInt.asUintN(bits, BigInt(value))
  for (let i = size - 1; i >= 0; i--) {
    bytes[i] = Number(rest & 255n)
    rest >>= 8n
  }
  return slice(bitstring(bytes), size * 8 - bits, bits)
}
