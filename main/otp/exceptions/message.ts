/** The messages of exceptions. Source: Exception.message/1 and the exceptions of Elixir 1.14. */
import {
  Atom,
  atom,
  Bitstring,
  Float,
  Fun,
  isAtom,
  isInteger,
  isList,
  list,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  toArray,
  tuple,
} from '../term/term.js'
import { builtInFields } from '../term/struct-fields.js'
import * as atoms from '../term/well-known.js'
import { current } from '../process/current.js'
import { isProc } from '../process/proc.js'
import { Raised, raisedFrom } from '../process/raised.js'
import { RUNNING } from '../process/process.js'
import { clausesText } from './function-clause.js'
import { fileErrorText } from './file-errors.js'
import { exceptionModule } from './constructors.js'
import { formatFileLine, formatFileLineColumn, formatMfa, formatStacktrace } from './stacktrace.js'
import { normalize } from './normalize.js'
import { shown } from './shown.js'
import { undefinedFunctionMessage } from './undefined-function.js'

type Message = (exception: TermMap) => string

/** The message of `exception`: of one of Elixir's own, or what `message/1` of its module answers. Never fails: says what went wrong instead. */
export function message(exception: TermMap): string {
  try {
    const module = exceptionModule(exception)
    const own = messages.get(module)
    const text = own === undefined ? ofModule(module, exception) : own(exception)
    if (typeof text === 'string') return text
    return `got ${shown(text)} while retrieving Exception.message/1 for ${shown(exception)} (expected a string)`
  } catch (thrown) {
    const raised = raisedFrom(thrown)
    if (raised.kind !== 'error') throw thrown
    const caught = normalize(raised.reason, raised.stack)
    return (
      `got ${shown(exceptionModule(caught))} with message ${shown(message(caught))} while retrieving ` +
      `Exception.message/1 for ${shown(exception)}. Stacktrace:\n${formatStacktrace(raised.stack)}`
    )
  }
}

const messageAtom = atom('message')

/** What `module.message(exception)` answers: a message is made on the spot, so a function that waits is not waited for. */
function ofModule(module: Atom, exception: TermMap): Term {
  const found = current?.runtime.parts.code?.find(module, messageAtom, 1)
  if (found === undefined) {
    const text = exception.get(messageAtom)
    const isOwn = builtInFields(module) !== undefined
    const isThere = isOwn || (typeof text === 'string' && current?.runtime.parts.code?.module(module) !== undefined)
    return text !== undefined && isThere ? text : undefinedMessage(module, exception)
  }
  const result = found(exception)
  return isProc(result) ? driven(result) : (result as Term)
}

/** What `module.name(args)` answers on the spot; undefined where there is no such function. */
export function answerOf(module: Atom, name: Atom, args: readonly Term[]): Term | undefined {
  const found = current?.runtime.parts.code?.find(module, name, args.length)
  if (found === undefined) return undefined
  const result = found(...args)
  return isProc(result) ? driven(result) : (result as Term)
}

function undefinedMessage(module: Atom, exception: TermMap): never {
  throw new Raised('error', atom('undef'), list(tuple(module, messageAtom, list(exception), list())))
}

/** The value of a function that only gives others their turn; they have it later. */
function driven(result: Iterator<void, unknown, undefined>): Term {
  for (;;) {
    const step = result.next()
    if (step.done === true) return step.value as Term
    if (current !== null && current.status !== RUNNING) {
      current.status = RUNNING
      throw new Raised('exit', atoms.timeout)
    }
  }
}

const messages = new Map<Atom, Message>(
  Object.entries<Message>({
    SyntaxError: syntax,
    TokenMissingError: syntax,
    CompileError: (e) => `${formatFileLine(text(e, 'file'), line(e))} ${text(e, 'description')}`,
    BadFunctionError: (e) =>
      get(e, 'term') instanceof Fun
        ? `function ${show(e, 'term')} is invalid, likely because it points to an old version of the code`
        : `expected a function, got: ${show(e, 'term')}`,
    BadStructError: (e) => `expected a struct named ${show(e, 'struct')}, got: ${show(e, 'term')}`,
    BadMapError: (e) => `expected a map, got: ${show(e, 'term')}`,
    BadBooleanError: (e) =>
      `expected a boolean on left-side of "${plain(get(e, 'operator'))}", got: ${show(e, 'term')}`,
    MatchError: (e) => `no match of right hand side value: ${show(e, 'term')}`,
    CaseClauseError: (e) => `no case clause matching: ${show(e, 'term')}`,
    WithClauseError: (e) => `no with clause matching: ${show(e, 'term')}`,
    CondClauseError: () => 'no cond clause evaluated to a truthy value',
    TryClauseError: (e) => `no try clause matching: ${show(e, 'term')}`,
    BadArityError: badArity,
    UndefinedFunctionError: (e) => {
      const given = get(e, 'message')
      return typeof given === 'string' ? given : undefinedFunctionMessage(e).text
    },
    FunctionClauseError: (e) => functionClause(e),
    'Protocol.UndefinedError': protocol,
    KeyError: (e) => {
      const given = get(e, 'message')
      return typeof given === 'string' ? given : keyMessage(get(e, 'key'), get(e, 'term'))
    },
    'File.Error': (e) => {
      const action = plain(get(e, 'action'))
      const isNotEmpty = action === 'remove directory' && get(e, 'reason') === atom('eexist')
      const why = isNotEmpty ? 'directory is not empty' : fileErrorText(get(e, 'reason'))
      return `could not ${action} ${show(e, 'path')}: ${why}`
    },
    'File.CopyError': copied,
    'File.RenameError': copied,
    'File.LinkError': (e) =>
      `could not ${plain(get(e, 'action'))} from ${show(e, 'existing')} to ${show(e, 'new')}: ${fileErrorText(get(e, 'reason'))}`,
    ErlangError: (e) => {
      const details = get(e, 'reason')
      return `Erlang error: ${show(e, 'original')}${details === null ? '' : plain(details)}`
    },
    'Inspect.Error': inspectError,
    'System.EnvError': (e) => `could not fetch environment variable ${show(e, 'env')} because it is not set`,
    'URI.Error': (e) =>
      `cannot ${plain(get(e, 'action'))} due to reason ${plain(get(e, 'reason'))}: ${show(e, 'part')}`,
    'Version.InvalidRequirementError': (e) => `invalid requirement: ${show(e, 'requirement')}`,
    'Version.InvalidVersionError': (e) => `invalid version: ${show(e, 'version')}`,
  }).map(([name, make]) => [atom(`Elixir.${name}`), make]),
)

/** Whether the messages of an exception of Elixir's are made of its fields; else its field is the message. */
export function isWorded(module: Atom): boolean {
  return messages.has(module)
}

/** `key :a not found in: %{}` */
export function keyMessage(key: Term, term: Term): string {
  return `key ${shown(key)} not found${term === null ? '' : ` in: ${shown(term)}`}`
}

function get(exception: TermMap, field: string): Term {
  return exception.get(atom(field)) ?? null
}

function show(exception: TermMap, field: string): string {
  return shown(get(exception, field))
}

/** A term within a sentence: text and atoms as they are. */
function plain(term: Term): string {
  return typeof term === 'string' ? term : term instanceof Atom ? term.name : shown(term)
}

function text(exception: TermMap, field: string): string | null {
  const value = get(exception, field)
  return typeof value === 'string' ? value : null
}

function line(exception: TermMap): number | null {
  const value = get(exception, 'line')
  return typeof value === 'number' ? value : null
}

function syntax(exception: TermMap): string {
  const column = get(exception, 'column')
  const at = typeof column === 'number' ? column : null
  const place = formatFileLineColumn(text(exception, 'file'), line(exception), at)
  const said = `${place} ${text(exception, 'description') ?? ''}`
  const snippet = get(exception, 'snippet')
  if (!(snippet instanceof TermMap) || at === null) return said
  return `${said}\n${formatSnippet(snippet, line(exception) ?? 0)}`
}

function formatSnippet(snippet: TermMap, errorLine: number): string {
  const number = String(errorLine)
  const placeholder = ' '.repeat(Math.max(number.length, 2))
  const padding = number.length < 2 ? ' ' : ''
  const offset = snippet.get(atom('offset'))
  const column = ' '.repeat(typeof offset === 'number' ? offset : 0)
  const content = plain(snippet.get(atom('content')) ?? '')
  return ` ${placeholder} |\n ${padding}${number} | ${content}\n ${placeholder} | ${column}^`
}

function badArity(exception: TermMap): string {
  const fun = get(exception, 'function')
  const args = toArray(get(exception, 'args'))
  const all = args.map((arg) => shown(arg)).join(', ')
  const count =
    args.length === 0 ? 'no arguments' : args.length === 1 ? `1 argument (${all})` : `${args.length} arguments (${all})`
  return `${shown(fun)} with arity ${fun instanceof Fun ? fun.arity : '?'} called with ${count}`
}

/** The message of a FunctionClauseError; `show` gives the texts of the arguments. */
export function functionClause(exception: TermMap, show?: (term: Term) => string): string {
  if (get(exception, 'function') === null) return 'no function clause matches'
  const mfa = formatMfa(get(exception, 'module'), get(exception, 'function'), get(exception, 'arity')) ?? ''
  return `no function clause matching in ${mfa}${clausesText(exception, mfa, show)}`
}

function protocol(exception: TermMap): string {
  const value = get(exception, 'value')
  const description = plain(get(exception, 'description'))
  const said = description === '' ? '' : `, ${description}`
  return (
    `protocol ${show(exception, 'protocol')} not implemented for ${shown(value)} of type ${typeName(value)}${said}` +
    implementations(get(exception, 'protocol'))
  )
}

declare module '../process/runtime.js' {
  interface Parts {
    /** The types a protocol is implemented for, in the order Elixir names them; undefined where that is not known. The console sets it. */
    implementationsOf?: (protocol: Term) => readonly Term[] | undefined
  }
}

function implementations(protocol: Term): string {
  const types = current?.runtime.parts.implementationsOf?.(protocol)
  if (types === undefined) return ''
  if (types.length === 0) return '. There are no implementations for this protocol.'
  return `. This protocol is implemented for the following type(s): ${types.map((type) => shown(type)).join(', ')}`
}

function typeName(value: Term): string {
  if (value instanceof TermMap) {
    const struct = value.get(atoms.struct)
    return struct === undefined ? 'Map' : `${shown(struct)} (a struct)`
  }
  if (isAtom(value)) return 'Atom'
  if (typeof value === 'string' || value instanceof Bitstring) return 'BitString'
  if (value instanceof Float) return 'Float'
  if (value instanceof Fun) return 'Function'
  if (isInteger(value)) return 'Integer'
  if (isList(value)) return 'List'
  if (value instanceof Pid) return 'PID'
  if (value instanceof Port) return 'Port'
  return value instanceof Ref ? 'Reference' : 'Tuple'
}

function copied(exception: TermMap): string {
  const on = plain(get(exception, 'on'))
  const place = on === '' ? '' : `. ${on}`
  const action = plain(get(exception, 'action'))
  const why = fileErrorText(get(exception, 'reason'))
  return `could not ${action} from ${show(exception, 'source')} to ${show(exception, 'destination')}${place}: ${why}`
}

function inspectError(exception: TermMap): string {
  const said = indented(plain(get(exception, 'exception_message')))
  const struct = indented(plain(get(exception, 'inspected_struct')))
  const quotes = '    """'
  return `got ${show(exception, 'exception_module')} with message:\n\n${quotes}\n${said}\n${quotes}\n\nwhile inspecting:\n\n${struct}\n`
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((row) => (row === '' ? '\n' : `    ${row}\n`))
    .join('')
    .replace(/\n+$/, '')
}
