/** Starting a child by module, function and arguments, through the code table. Source: supervisor.erl, do_start_child_i/3. */
import { type Atom, type List, listFrom, pair, Pid, type Term, toArray, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Code } from './code.js'
import { onTopOf } from './frames.js'
import { isProc, type Proc } from './process/proc.js'
import { Raised, raisedFrom, unwind } from './process/raised.js'

/** `{:ok, :undefined}`: the child did not want to be started. */
export const okUndefined = pair(atoms.ok, atoms.undefinedAtom)

/** How a supervisor takes what a start function answered, and what it raised. */
export interface Outcomes {
  answered(result: unknown): Term
  raised(raised: Raised): Term
}

/**
 * What came of a start: `{:ok, pid}`, `{:ok, pid, extra}`, `{:ok, :undefined}` for `:ignore`, else `{:error, reason}`. At once where the start
 * function does not have to wait.
 *
 * below  the frames of the supervisor, under those of a start function that fails
 */
export function startByName(
  code: Code,
  module: Atom,
  name: Atom,
  args: readonly Term[],
  below: List,
): Tuple | Proc<Tuple> {
  return startWith(erlang, code, module, name, args, below) as Tuple | Proc<Tuple>
}

/** As `startByName`, with the outcomes of another kind of supervisor. */
export function startWith(
  outcomes: Outcomes,
  code: Code,
  module: Atom,
  name: Atom,
  args: readonly Term[],
  below: List,
): Term | Proc<Term> {
  try {
    const result = code.call(module, name, args)
    if (!isProc(result)) return outcomes.answered(result)
    const step = result.next()
    return step.done === true ? outcomes.answered(step.value) : starting(outcomes, result, below)
  } catch (thrown) {
    return caught(outcomes, thrown, below)
  }
}

/** The rest of a start that waits; it has run up to its first wait. */
function* starting(outcomes: Outcomes, start: Proc<unknown>, below: List): Proc<Term> {
  try {
    yield
    return outcomes.answered(yield* start)
  } catch (thrown) {
    return caught(outcomes, thrown, below)
  }
}

function caught(outcomes: Outcomes, thrown: unknown, below: List): Term {
  if (thrown === unwind) throw thrown
  const { kind, reason, stack } = raisedFrom(thrown)
  return outcomes.raised(new Raised(kind, reason, kept(onTopOf(stack, below))))
}

/** As many frames as the BEAM keeps. */
function kept(stack: List): List {
  return listFrom(toArray(stack).slice(0, 8))
}

/** True for `{:ok, pid}` and `{:ok, pid, extra}`. */
export function isStarted(result: unknown): result is Tuple {
  if (!(result instanceof Tuple) || result.e0 !== atoms.ok || !(result.e1 instanceof Pid)) return false
  return result.size === 2 || result.size === 3
}

/** Those of supervisor.erl: exits and errors are `{:EXIT, _}`, a thrown value is taken as the answer. */
const erlang: Outcomes = {
  answered(result) {
    if (isStarted(result)) return result
    if (result === atoms.ignore) return okUndefined
    const isFailure = result instanceof Tuple && result.size === 2 && result.e0 === atoms.error
    return isFailure ? result : pair(atoms.error, result as Term)
  },

  raised({ kind, reason, stack }) {
    if (kind === 'throw') return erlang.answered(reason)
    return pair(atoms.error, pair(atoms.EXIT, kind === 'exit' ? reason : pair(reason, stack)))
  },
}

/** True for `{:error, reason}`. */
export function isError(started: Tuple): boolean {
  return started.e0 === atoms.error
}
