/** Exception, and the modules of Elixir's own exceptions. Source: Elixir 1.14's `Exception`. */
import type { Module } from '../../otp/code.js'
import { blame } from '../../otp/exceptions/blame.js'
import { buildException } from '../../otp/exceptions/build.js'
import { isException } from '../../otp/exceptions/constructors.js'
import { format, formatBanner, formatExit } from '../../otp/exceptions/format.js'
import { isWorded, message } from '../../otp/exceptions/message.js'
import { normalize } from '../../otp/exceptions/normalize.js'
import {
  formatFa,
  formatFileLine,
  formatFileLineColumn,
  formatMfa,
  formatStacktrace,
  formatStacktraceEntry,
} from '../../otp/exceptions/stacktrace.js'
import { shown } from '../../otp/exceptions/shown.js'
import { exceptionNames } from '../../otp/term/struct-fields.js'
import { Raised, refused } from '../../otp/process/raised.js'
import type { Kind } from '../../otp/process/raised.js'
import {
  alias,
  atom,
  Atom,
  emptyList,
  Fun,
  isAtom,
  isInteger,
  isList,
  isProperList,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { functionClause } from '../machine/failing.js'
import { noClause } from './arguments.js'
import { tried } from './clauses/tried.js'
import { exceptionOf, isPlain } from './exceptions.js'
import { libraryModule } from './module.js'
import { structFunctions } from './struct-functions.js'
import { builtInStruct } from './structs.js'
import { toText } from './text.js'

const module = 'Exception'
const exitTag = atom('EXIT')

/** `error`, `exit`, `throw`, or `{:EXIT, pid}`. */
const isKind = (kind: Term): boolean => kind instanceof Atom && ['error', 'exit', 'throw'].includes(kind.name)
const isExitFrom = (kind: Term): kind is Tuple => kind instanceof Tuple && kind.size === 2 && kind.e0 === exitTag

const stackOf = (stack: Term | undefined): Term => (stack !== undefined && isList(stack) ? stack : emptyList)

function banner(kind: Term, reason: Term, stack?: Term): Term {
  if (isExitFrom(kind)) return `** (EXIT from ${formatPid(kind.e1)}) ${formatExit(reason)}`
  if (!isKind(kind)) return noClause(module, 'format_banner', kind, reason, stack ?? emptyList)
  return formatBanner((kind as Atom).name as Kind, reason, stackOf(stack))
}

const formatPid = (pid: Term): string => shown(pid)

function formatted(kind: Term, reason: Term, stack?: Term): Term {
  if (isExitFrom(kind)) return banner(kind, reason)
  if (!isKind(kind)) return noClause(module, 'format_banner', kind, reason, stack ?? emptyList)
  return format((kind as Atom).name as Kind, reason, stackOf(stack))
}

function normalized(kind: Term, reason: Term, stack?: Term): Term {
  return kind === atoms.error ? normalize(reason, stackOf(stack)) : reason
}

function blamed(kind: Term, reason: Term, stack: Term): Term {
  if (kind !== atoms.error) return pair(reason, stack)
  const { exception, stack: found } = blame(reason, stack)
  return pair(exception, found)
}

function blamedMfa(of: Term, name: Term, args: Term): Term {
  if (!isAtom(of) || !isAtom(name) || !isList(args)) return noClause(module, 'blame_mfa', of, name, args)
  if (!(of instanceof Atom) || !(name instanceof Atom) || !isProperList(args)) return atoms.error
  const found = tried(of, name, toArray(args))
  return found === undefined ? atoms.error : triple(atoms.ok, found.kind, found.clauses)
}

function messageOf(exception: Term): Term {
  return isException(exception) ? message(exception) : noClause(module, 'message', exception)
}

function formatEntry(entry: Term): Term {
  return formatStacktraceEntry(entry) ?? noClause(module, 'format_stacktrace_entry', entry)
}

function mfaText(of: Term, name: Term, arity: Term): Term {
  return formatMfa(of, name, arity) ?? noClause(module, 'format_mfa', of, name, arity)
}

function faText(fun: Term, arity: Term): Term {
  const text = fun instanceof Fun ? formatFa(fun, arity) : undefined
  return text ?? noClause(module, 'format_fa', fun, arity)
}

/** What `error_info` in a stack may ask of an exception. */
function formatError(exception: Term, stacktrace: Term): Term {
  if (!isException(exception)) return noClause(module, 'format_error', exception, stacktrace)
  const name = exception.get(atoms.struct) as Atom
  return TermMap.from<Term, Term>([
    [atom('general'), message(exception)],
    [atom('reason'), `#${name.name}`],
  ])
}

function field(snippet: Term, key: string): Term {
  const found = snippet instanceof TermMap ? snippet.get(atom(key)) : undefined
  if (found === undefined) throw new Raised('error', triple(atom('badkey'), atom(key), snippet))
  return found
}

function formatSnippet(snippet: Term, line: Term): Term {
  if (!isInteger(line)) return refused('integer_to_binary', [line])
  const number = String(line)
  const blank = ' '.repeat(Math.max(number.length, 2))
  const content = toText(field(snippet, 'content')) as string
  const offset = field(snippet, 'offset')
  const mark = `${' '.repeat(typeof offset === 'number' ? offset : 0)}^`
  return ` ${blank} |\n ${number.length < 2 ? ' ' : ''}${number} | ${content}\n ${blank} | ${mark}`
}

const textOrNull = (term: Term): string | null => (typeof term === 'string' ? term : null)
const lineOrNull = (term: Term): number | null => (typeof term === 'number' ? term : null)

export const exception = libraryModule(alias(module), 'Errors as values: their messages, and stack traces as text.', {
  'blame(kind, error, stacktrace)': ['The error with what can be found out about it: `{error, stacktrace}`.', blamed],
  'blame_mfa(module, function, args)': [
    'How the clauses of a function match these arguments; `:error` where that is not known.',
    blamedMfa,
  ],
  'exception?(term)': ['True for an exception.', (term) => isException(term)],
  'format(kind, payload, stacktrace \\\\ [])': ['What was raised and its stack, as they are printed.', formatted],
  'format_banner(kind, exception, stacktrace \\\\ [])': ['What was raised, as it is printed.', banner],
  'format_error(exception, stacktrace)': ['What the frames of the stack say of an error.', formatError],
  'format_snippet(snippet, error_line)': ['A line of code, with a mark below it.', formatSnippet],
  'format_exit(reason)': ['The reason of an exit, as it is printed.', (reason) => formatExit(reason)],
  'format_fa(fun, arity)': ['A function and its arity.', faText],
  'format_file_line(file, line, suffix \\\\ "")': [
    'A place in a file.',
    (file, line, suffix = '') => formatFileLine(textOrNull(file), lineOrNull(line), suffix as string),
  ],
  'format_file_line_column(file, line, column, suffix \\\\ "")': [
    'A place in a file, with its column.',
    (file, line, column, suffix = '') =>
      formatFileLineColumn(textOrNull(file), lineOrNull(line), lineOrNull(column), suffix as string),
  ],
  'format_mfa(module, fun, arity)': ['A function of a module, with its arity or arguments.', mfaText],
  'format_stacktrace(trace \\\\ nil)': [
    'A stack trace, as it is printed.',
    (trace = null) => formatStacktrace(isList(trace) ? trace : emptyList),
  ],
  'format_stacktrace_entry(entry)': ['One entry of a stack trace.', formatEntry],
  'message(exception)': ['The message of an exception.', messageOf],
  'normalize(kind, payload, stacktrace \\\\ [])': ['An error of Erlang as an exception of Elixir.', normalized],
})

/** The exception that the module `name` makes of `argument`, a message or fields. */
function made(name: Atom, base: TermMap, argument: Term): Term {
  if (isPlain(name)) return exceptionOf(base, argument)
  const built = buildException(name, argument)
  return built === undefined ? exceptionOf(base, argument) : built.exception
}

/** The message that is in it, or what is made of its other fields. */
function textOf(exception: TermMap): Term {
  const text = exception.get(atoms.message)
  if (typeof text === 'string') return text
  const name = exception.get(atoms.struct)
  return name instanceof Atom && isWorded(name) ? message(exception) : (text ?? null)
}

/** Where message/1 is no more than the field, it fails as reading that does. */
function notAnException(name: Atom, base: TermMap, term: Term): never {
  if (typeof base.get(atoms.message) !== 'string') return functionClause(name, 'message', [term])
  throw new Raised('error', triple(atom('badkey'), atoms.message, term))
}

/** Exceptions that know more of themselves where they came from. */
const blaming = new Set(
  'ArgumentError ArithmeticError FunctionClauseError KeyError UndefinedFunctionError'
    .split(' ')
    .map((each) => `Elixir.${each}`),
)

function exceptionModule(name: Atom, base: TermMap): Module {
  const isOwn = (term: Term): term is TermMap => term instanceof TermMap && term.get(atoms.struct) === name
  return libraryModule(name, 'An exception.', {
    ...structFunctions(base),
    ...(blaming.has(name.name) && {
      'blame(exception, stacktrace)': [
        'The exception with what can be found out about it.',
        (term, stack) =>
          isOwn(term) ? blamed(atoms.error, term, stack) : functionClause(name, 'blame', [term, stack]),
      ],
    }),
    ...(name.name === 'Elixir.ErlangError' && {
      'normalize(reason, stacktrace)': [
        'An error of Erlang as an exception.',
        (reason, stack) => normalize(reason, isList(stack) ? stack : emptyList),
      ],
    }),
    'exception(argument)': ['The exception that a message or fields make.', (argument) => made(name, base, argument)],
    'message(exception)': [
      'The message of such an exception.',
      (term) => (isOwn(term) ? textOf(term) : notAnException(name, base, term)),
    ],
  })
}

/** The modules of the exceptions that Elixir has. */
export const exceptionModules: readonly Module[] = exceptionNames().flatMap((name) => {
  const base = builtInStruct(name)
  return base === undefined ? [] : [exceptionModule(name, base)]
})
