/** What the functions that start and call servers have in common: their timeouts and options, and how these are refused. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isTimeout, type StartOptions } from '../../otp/gen.js'
import { startOptions } from '../../otp/start-options.js'
import { Atom, isAtom, type Term, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'

/** ms of a timeout. errors  FunctionClauseError of `module.name(args)` */
export function msOf(timeout: Term, module: string, name: string, ...args: Term[]): number {
  if (!isTimeout(timeout)) return noClause(module, name, ...args)
  return timeout === atoms.infinity ? Infinity : Number(timeout)
}

const isPlace = (name: Term): boolean =>
  name instanceof Tuple &&
  ((name.size === 2 && name.e0 === atoms.global) || (name.size === 3 && name.e0 === atoms.via && isAtom(name.e1)))

/**
 * The options of a start function.
 *
 * errors  ArgumentError for a name that is none
 */
export function serverOptions(keywords: Term): StartOptions {
  const { name, ...others } = startOptions(keywords)
  if (name === undefined || name === null) return others
  if (name instanceof Atom || isPlace(name)) return { ...others, name }
  return argumentError(`expected :name option to be one of the following:

  * nil
  * atom
  * {:global, term}
  * {:via, module, term}

Got: ${shown(name)}
`)
}
