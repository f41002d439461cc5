/**
 * Raising the errors of ETS: badarg with one stack frame `{:ets, function, arguments, [error_info: %{cause: .., module: :erl_stdlib_errors}]}`, from
 * which errors.ts makes the sentences, as OTP does. Source: OTP 25, erl_db.c (causes), erl_stdlib_errors.erl.
 */
import { Raised } from '../process/raised.js'
import type { Atom } from '../term/term.js'
import { atom, list, listFrom, pair, type Term, TermMap, tuple } from '../term/term.js'
import { badarg } from '../term/well-known.js'

/**
 * Why an operation is refused, as far as its arguments alone do not tell:
 *
 * type        not a table identifier at all
 * id          of no table there is
 * access      the running process has not the right
 * table_type  not for tables of this type
 * badkey      no such key
 * keypos      the element is the key
 * position    no such element
 * owner       the process is the owner already
 * not_owner   the running process is not the owner
 */
export type Cause =
  'type' | 'id' | 'access' | 'table_type' | 'badkey' | 'keypos' | 'position' | 'owner' | 'not_owner' | 'already_exists'

const ets = atom('ets')
const errorInfo = atom('error_info')
const moduleKey = atom('module')
const causeKey = atom('cause')
/** A charlist, as in every stack of OTP. */
const etsFile = listFrom([...'ets.erl'].map((char) => char.charCodeAt(0)))
const erlStdlibErrors = atom('erl_stdlib_errors')

/**
 * Raises the badarg of `ets:name(args)`.
 *
 * callers  the functions of ets.erl it was called from, the innermost first: their frames follow
 */
export function refuse(name: string, args: readonly Term[], cause?: Cause, callers: readonly Caller[] = []): never {
  let info: TermMap = TermMap.from<Atom, Term>([[moduleKey, erlStdlibErrors]])
  if (cause !== undefined) info = info.put(causeKey, atom(cause))
  const frame = tuple(ets, atom(name), listFrom(args), list(pair(errorInfo, info)))
  throw new Raised('error', badarg, list(frame, ...callers.map(callerFrame)))
}

/** A function of ets.erl: name, number of arguments, line. */
export type Caller = readonly [name: string, arity: number, line: number]

function callerFrame([name, arity, line]: Caller): Term {
  return tuple(ets, atom(name), arity, list(pair(atom('file'), etsFile), pair(atom('line'), line)))
}
