/** Erlang's reasons as Elixir's exceptions. Source: Exception.normalize/3 and ErlangError of Elixir 1.14. */
import { Atom, Cons, isList, type Term, TermMap, toArray, Tuple } from '../term/term.js'
import { exception, isException } from './constructors.js'
import { explained } from './error-info.js'
import { shown } from './shown.js'

/** The exception that an error with `reason` is: itself when it is one; `stack` tells more of some. */
export function normalize(reason: Term, stack: Term): TermMap {
  if (isException(reason)) return reason
  const found =
    reason instanceof Atom ? ofAtom(reason, stack) : reason instanceof Tuple ? ofTuple(reason, stack) : undefined
  if (found !== undefined) return found
  const details = explained(reason, stack, '')?.details ?? null
  return exception('ErlangError', { original: reason, reason: details })
}

function ofAtom(reason: Atom, stack: Term): TermMap | undefined {
  switch (reason.name) {
    case 'badarg':
      return exception('ArgumentError', {
        message: explanation(reason, stack, 'errors were found at the given arguments') ?? 'argument error',
      })
    case 'badarith':
      return exception('ArithmeticError', { message: 'bad argument in arithmetic expression' })
    case 'system_limit':
      return exception('SystemLimitError', {
        message:
          explanation(reason, stack, 'a system limit has been reached due to errors at the given arguments') ??
          'a system limit has been reached',
      })
    case 'cond_clause':
      return exception('CondClauseError', {})
    case 'undef':
      return exception('UndefinedFunctionError', { ...called(stack), reason: null, message: null })
    case 'function_clause':
      return exception('FunctionClauseError', { ...called(stack), kind: null, args: null, clauses: null })
    default:
      return undefined
  }
}

function explanation(reason: Atom, stack: Term, standard: string): string | undefined {
  const found = explained(reason, stack, standard)
  return found === undefined ? undefined : found.reason + found.details
}

function ofTuple(reason: Tuple, stack: Term): TermMap | undefined {
  const { e0, e1, e2, size } = reason
  if (!(e0 instanceof Atom)) return undefined
  switch (`${e0.name}/${size}`) {
    case 'badarity/2':
      return e1 instanceof Tuple && e1.size === 2
        ? exception('BadArityError', { function: e1.e0, args: e1.e1 })
        : undefined
    case 'badfun/2':
      return exception('BadFunctionError', { term: e1 })
    case 'badstruct/3':
      return exception('BadStructError', { struct: e1, term: e2 })
    case 'badmatch/2':
      return exception('MatchError', { term: e1 })
    case 'badmap/2':
      return exception('BadMapError', { term: e1 })
    case 'badbool/3':
      return exception('BadBooleanError', { operator: e1, term: e2 })
    case 'badkey/2':
      return exception('KeyError', { key: e1, term: mapOf(stack), message: null })
    case 'badkey/3':
      return exception('KeyError', { key: e1, term: e2, message: e2 instanceof TermMap ? null : noMap(e1, e2) })
    case 'case_clause/2':
      return exception('CaseClauseError', { term: e1 })
    case 'with_clause/2':
      return exception('WithClauseError', { term: e1 })
    case 'try_clause/2':
      return exception('TryClauseError', { term: e1 })
    case 'badarg/2':
      return exception('ArgumentError', { message: `argument error: ${shown(e1)}` })
    default:
      return undefined
  }
}

function noMap(key: Term, term: Term): string {
  return (
    `key ${shown(key)} not found in: ${shown(term)}. If you are using the dot syntax, such as map.field, ` +
    'make sure the left-hand side of the dot is a map'
  )
}

/** The map in which a key was looked for, where the function that did it is the first of `stack`, with its arguments. */
function mapOf(stack: Term): Term {
  const frame = stack instanceof Cons ? stack.head : null
  if (!(frame instanceof Tuple) || frame.size !== 4 || !(frame.e0 instanceof Atom) || !(frame.e1 instanceof Atom)) {
    return null
  }
  const args = isList(frame.e2) ? toArray(frame.e2) : []
  switch (`${frame.e0.name}.${frame.e1.name}/${args.length}`) {
    case 'Elixir.Map.get_and_update!/3':
    case 'Elixir.Map.update!/3':
      return args[0] ?? null
    case 'maps.update/3':
      return args[2] ?? null
    case 'maps.get/2':
    case 'erlang.map_get/2':
      return args[1] ?? null
    default:
      return null
  }
}

/** Module, function and arity of the first frame of `stack`; nil where there is none. */
function called(stack: Term): { module: Term; function: Term; arity: Term } {
  const frame = stack instanceof Cons ? stack.head : null
  if (!(frame instanceof Tuple) || frame.size !== 4) return { module: null, function: null, arity: null }
  const arity = isList(frame.e2) ? toArray(frame.e2).length : frame.e2
  return { module: frame.e0, function: frame.e1, arity }
}
