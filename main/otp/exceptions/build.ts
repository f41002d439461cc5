/**
 * `Module.exception/1` of Elixir's own exceptions: the struct that `raise Module, arguments` raises.
 * Source: defexception and the exceptions of Elixir 1.14.
 */
import { Atom, atom, Cons, elements, isAtom, isInteger, type Term, TermMap, toArray, Tuple } from '../term/term.js'
import { builtInFields } from '../term/struct-fields.js'
import * as atoms from '../term/well-known.js'
import { exception } from './constructors.js'
import { fileErrorText } from './file-errors.js'
import { message } from './message.js'
import { shown } from './shown.js'

/** Fields that are not nil unless it is said. */
const defaults: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  ArgumentError: { message: 'argument error' },
  ArithmeticError: { message: 'bad argument in arithmetic expression' },
  CompileError: { description: 'compile error' },
  'Enum.EmptyError': { message: 'empty error' },
  'Enum.OutOfBoundsError': { message: 'out of bounds error' },
  'File.CopyError': { action: '', on: '' },
  'File.Error': { action: '' },
  'File.LinkError': { action: '' },
  'File.RenameError': { action: '', on: '' },
  'Protocol.UndefinedError': { description: '' },
  'Regex.CompileError': { message: 'regex could not be compiled' },
  RuntimeError: { message: 'runtime error' },
  SyntaxError: { description: 'syntax error' },
  SystemLimitError: { message: 'a system limit has been reached' },
  TokenMissingError: { description: 'expression is incomplete' },
}

/** What else an exception makes of its arguments. */
const makers: Readonly<Record<string, (given: ReadonlyMap<Term, Term>) => Record<string, Term>>> = {
  'Code.LoadError': (given) => {
    const [file, reason] = [given.get(atom('file')) ?? null, given.get(atom('reason')) ?? null]
    return { file, reason, message: `could not load ${plain(file)}. Reason: ${plain(reason)}` }
  },
  'IO.StreamError': (given) => {
    const reason = given.get(atom('reason')) ?? null
    return { reason, message: `error during streaming: ${fileErrorText(reason)}` }
  },
  UnicodeConversionError: (given) => {
    const kind = plain(given.get(atom('kind')) ?? null)
    return {
      encoded: given.get(atom('encoded')) ?? null,
      message: `${kind} ${detail(given.get(atom('rest')) ?? null)}`,
    }
  },
  'Inspect.Error': (given) => {
    const struct = given.get(atom('exception'))
    const caught = struct instanceof TermMap ? struct : exception('RuntimeError', { message: 'runtime error' })
    return {
      exception_module: caught.get(atoms.struct) ?? null,
      exception_message: message(caught).replace(/\n+$/, ''),
      stacktrace: given.get(atom('stacktrace')) ?? null,
      inspected_struct: given.get(atom('inspected_struct')) ?? null,
    }
  },
}

/** Exceptions that take one value, and the field it goes to. */
const takers: Readonly<Record<string, string>> = {
  'Version.InvalidVersionError': 'version',
  'Version.InvalidRequirementError': 'requirement',
}

export interface Built {
  readonly exception: TermMap
  /** Fields given that the exception does not have: Elixir warns of them. */
  readonly unknown: readonly Term[]
}

/** The exception that `module` makes of `argument`, a message or a keyword list; undefined when it is none of Elixir's. */
export function buildException(module: Atom, argument: Term): Built | undefined {
  const fields = builtInFields(module)?.filter((field) => field !== atoms.exception)
  const name = module.name.replace(/^Elixir\./, '')
  if (fields === undefined || builtInFields(module)?.[0] !== atoms.exception) return undefined
  const taken = takers[name]
  if (taken !== undefined && typeof argument === 'string') {
    return { exception: exception(module, { [taken]: argument }), unknown: [] }
  }
  const given = givenFields(argument)
  const made = makers[name]
  if (made !== undefined) return { exception: exception(module, made(given)), unknown: [] }
  const values = fields.map((field): [string, Term] => [
    field.name,
    given.has(field) ? (given.get(field) as Term) : (defaults[name]?.[field.name] ?? null),
  ])
  const unknown = [...given.keys()].filter((key) => !fields.includes(key as Atom))
  return { exception: exception(module, Object.fromEntries(values)), unknown }
}

/** A keyword list or map by key; text is the message. */
function givenFields(argument: Term): ReadonlyMap<Term, Term> {
  if (argument instanceof TermMap) return new Map(argument)
  if (!(argument instanceof Cons)) return new Map(typeof argument === 'string' ? [[atoms.message, argument]] : [])
  const pairs = toArray(argument).filter((item) => item instanceof Tuple && item.size === 2 && isAtom(item.e0))
  return new Map((pairs as Tuple[]).map(({ e0, e1 }) => [e0, e1]))
}

function plain(term: Term): string {
  return typeof term === 'string' ? term : term instanceof Atom ? term.name : shown(term)
}

/** Where a conversion of text stopped. */
function detail(rest: Term): string {
  if (!(rest instanceof Cons)) return `encoding starting at ${shown(rest)}`
  const [first] = elements(rest)
  return first !== undefined && isInteger(first) ? `code point ${first}` : detail(first ?? null)
}
