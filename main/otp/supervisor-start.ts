/** Starting a child by module, function and arguments, through the code table. Source: supervisor.erl, do_start_child_i/3. */
import { type Atom, pair, Pid, type Term, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Code } from './code.js'
import { isProc, type Proc } from './process/proc.js'
import { raisedFrom, unwind } from './process/raised.js'

/** `{:ok, :undefined}`: the child did not want to be started. */
export const okUndefined = pair(atoms.ok, atoms.undefinedAtom)

/**
 * What came of a start: `{:ok, pid}`, `{:ok, pid, extra}`, `{:ok, :undefined}` for `:ignore`, else `{:error, reason}`. At once where the start
 * function does not have to wait.
 */
export function startByName(code: Code, module: Atom, name: Atom, args: readonly Term[]): Tuple | Proc<Tuple> {
  try {
    const result = code.call(module, name, args)
    if (!isProc(result)) return outcome(result)
    const step = result.next()
    return step.done === true ? outcome(step.value) : starting(result)
  } catch (thrown) {
    return caught(thrown)
  }
}

/** The rest of a start that waits; it has run up to its first wait. */
function* starting(start: Proc<unknown>): Proc<Tuple> {
  try {
    yield
    return outcome(yield* start)
  } catch (thrown) {
    return caught(thrown)
  }
}

function outcome(result: unknown): Tuple {
  if (result instanceof Tuple) {
    if (result.e0 === atoms.ok && result.e1 instanceof Pid && (result.size === 2 || result.size === 3)) return result
    if (result.e0 === atoms.error && result.size === 2) return result
  }
  return result === atoms.ignore ? okUndefined : pair(atoms.error, result as Term)
}

/** As `catch` answers it: an exit and an error as `{:EXIT, _}`, a thrown value as it is. */
function caught(thrown: unknown): Tuple {
  if (thrown === unwind) throw thrown
  const { kind, reason, stack } = raisedFrom(thrown)
  if (kind === 'throw') return outcome(reason)
  return pair(atoms.error, pair(atoms.EXIT, kind === 'exit' ? reason : pair(reason, stack)))
}

/** True for `{:error, reason}`. */
export function isError(started: Tuple): boolean {
  return started.e0 === atoms.error
}
