/** raise, and the exceptions of the library: their fields. */
import { code } from '../../otp/code.js'
import { isException } from '../../otp/exceptions/constructors.js'
import { isProc, type Proc, settle } from '../../otp/process/proc.js'
import { functionClause, Raised, refused } from '../../otp/process/raised.js'
import { isBinary } from '../../otp/term/bitstring.js'
import {
  Atom,
  atom,
  elements,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  type Term,
  TermMap,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { builtInFields } from '../../otp/term/struct-fields.js'
import { undefinedFunction } from '../machine/failing.js'
import { warnOnce } from './warning.js'
import { Announced } from '../machine/places.js'
import { shown } from '../../otp/exceptions/shown.js'

/** Fields with their defaults, of the exceptions that Elixir has. */
export const exceptionFields: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  'Elixir.RuntimeError': { message: 'runtime error' },
  'Elixir.ArgumentError': { message: 'argument error' },
  'Elixir.ArithmeticError': { message: 'bad argument in arithmetic expression' },
  'Elixir.KeyError': { key: null, message: null, term: null },
  'Elixir.MatchError': { term: null },
  'Elixir.CaseClauseError': { term: null },
  'Elixir.CondClauseError': {},
  'Elixir.FunctionClauseError': { args: null, arity: null, clauses: null, function: null, kind: null, module: null },
  'Elixir.UndefinedFunctionError': { arity: null, function: null, message: null, module: null, reason: null },
  'Elixir.BadArityError': { args: null, function: null },
  'Elixir.BadFunctionError': { term: null },
  'Elixir.BadMapError': { term: null },
  'Elixir.ErlangError': { original: null, reason: null },
  'Elixir.SystemLimitError': { message: 'a system limit has been reached' },
  'Elixir.CompileError': { description: 'compile error', file: null, line: null },
  'Elixir.Enum.EmptyError': { message: 'empty error' },
  'Elixir.Enum.OutOfBoundsError': { message: 'out of bounds error' },
  'Elixir.WithClauseError': { term: null },
  'Elixir.TryClauseError': { term: null },
  'Elixir.Protocol.UndefinedError': { description: '', protocol: null, value: null },
}

function fail(exception: Term, isAnnounced: boolean): never {
  throw new (isAnnounced ? Announced : Raised)('error', exception)
}

/** `raise value`, `raise Module, argument` */
export function raiseException(given: Term = null, argument?: Term): unknown {
  const isAlone = argument === undefined
  if (!isAlone && !isAtom(given)) return refused('apply', [given, atom('exception'), list(argument)])
  if (typeof given === 'string') return fail(structOf(atom('Elixir.RuntimeError'), { message: given }), isAlone)
  if (isException(given)) return fail(given, isAlone)
  if (isAtom(given)) return raiseModule(given as Atom, argument ?? emptyList, isAlone)
  return argumentError(
    `raise/1 and reraise/2 expect a module name, string or exception as the first argument, got: ${shown(given)}`,
  )
}

function* raiseModule(module: Atom, argument: Term, isAlone: boolean): Proc<Term> {
  yield* warnUnknown(module, argument)
  const own = code().find(module, atom('exception'), 1)
  if (own !== undefined) return fail(yield* settle(own(argument) as Term), isAlone)
  const fields = module instanceof Atom ? exceptionFields[module.name] : undefined
  if (fields === undefined) return undefinedFunction(module, atom('exception'), [argument])
  return fail(exceptionOf(structOf(module, fields), argument), isAlone)
}

/** Exceptions that take the fields that they are raised with as they are. */
const plain = new Set(
  'RuntimeError ArgumentError ArithmeticError SystemLimitError Enum.EmptyError Enum.OutOfBoundsError BadArityError BadFunctionError MatchError CaseClauseError WithClauseError CondClauseError TryClauseError BadMapError BadStructError BadBooleanError FunctionClauseError UndefinedFunctionError ErlangError KeyError CompileError SyntaxError TokenMissingError Protocol.UndefinedError File.Error IO.StreamError'
    .split(' ')
    .map((name) => `Elixir.${name}`),
)

/** Whether the exception `name` takes what it is raised with as `defexception` has it. */
export function isPlain(name: Atom): boolean {
  return plain.has(name.name)
}

/** Warns of fields that an exception of the library does not have. */
function* warnUnknown(module: Atom, argument: Term): Proc<void> {
  const fields = module instanceof Atom && isPlain(module) ? builtInFields(module) : undefined
  if (fields === undefined || !isList(argument)) return
  const unknown = [...elements(argument)].filter(
    (each) => each instanceof Tuple && each.size === 2 && !(each.e0 instanceof Atom && fields.includes(each.e0)),
  )
  if (unknown.length === 0) return
  const name = shown(module)
  yield* warnOnce(
    `the following fields are unknown when raising ${name}: ${shown(listFrom(unknown))}. Please make sure to only give known fields when raising or redefine ${name}.exception/1 to discard unknown fields. Future Elixir versions will raise on unknown fields given to raise/2`,
  )
}

function structOf(module: Atom, fields: Readonly<Record<string, Term>>): TermMap {
  return TermMap.from<Term, Term>([
    [atoms.struct, module],
    [atoms.exception, true],
    ...Object.entries(fields).map(([name, value]): [Term, Term] => [atom(name), value]),
  ])
}

/** The exception that `argument`, a message or fields, makes of `base`. */
export function exceptionOf(base: TermMap, argument: Term): TermMap {
  const name = base.get(atoms.struct)
  if (name instanceof Atom && isPlain(name)) return filled(name, base, argument).exception
  if (!isList(argument)) return base.put(atom('message'), argument)
  let made = base
  for (const item of elements(argument)) if (item instanceof Tuple) made = made.put(item.e0, item.e1)
  return made
}

/**
 * What the exception/1 of `defexception` makes of `argument`: `base` with a message, or with the fields of a list, and those that it has not.
 *
 * location  where the module defines it; that of the library when left out
 * errors    FunctionClauseError of what is neither, and of an element that is no pair
 */
export function filled(
  name: Atom,
  base: TermMap,
  argument: Term,
  location?: Term,
): { readonly exception: TermMap; readonly unknown: readonly Term[] } {
  const message = atom('message')
  if (isBinary(argument) && base.has(message)) return { exception: base.put(message, argument), unknown: [] }
  if (!isList(argument)) return functionClause(name, 'exception', [argument], location)
  const unknown: Term[] = []
  let exception = base
  for (const item of elements(argument)) {
    if (!(item instanceof Tuple) || item.size !== 2)
      return functionClause(name, '-exception/1-fun-0-', [item], location)
    if (base.has(item.e0)) exception = exception.put(item.e0, item.e1)
    else unknown.push(item)
  }
  return { exception, unknown }
}

export { isProc }
