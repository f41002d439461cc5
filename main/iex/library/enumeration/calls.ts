/** Calls of functions from loops of the library: what may have to be waited for, and how a loop is told to end. */
import { current } from '../../../otp/process/current.js'
import { turn } from '../../../otp/process/operations.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { Fun, listFrom, pair, type Term } from '../../../otp/term/term.js'
import { erlangError } from '../../machine/failing.js'

/** What a step answers to end the loop that called it. */
export const STOP = { stop: true } as const

/** What a loop does with an item: answers STOP to end it, a Proc of that where it waits, and else nothing that counts. */
export type Step = (item: Term) => unknown

/** Calls a function term: answers a term, or a Proc of one. */
export type Call = (...args: Term[]) => unknown

/** How `fun` is called with `arity` arguments; what is no such function fails when it is called, as in Erlang. */
export function callable(fun: Term, arity: number): Call {
  if (fun instanceof Fun && fun.arity === arity) return fun.apply
  return (...args) =>
    fun instanceof Fun ? erlangError('badarity', pair(fun, listFrom(args))) : erlangError('badfun', fun)
}

export function isFunOf(fun: Term, arity: number): fun is Fun {
  return fun instanceof Fun && fun.arity === arity
}

/** What `use` makes of `value`, now or when `value` has been waited for. */
export function after(value: unknown, use: (value: Term) => unknown): unknown {
  return isProc(value) ? later(value, use) : use(value as Term)
}

function* later(value: Proc<unknown>, use: (value: Term) => unknown): Proc<unknown> {
  const result = use((yield* value) as Term)
  return isProc(result) ? yield* result : result
}

/** True for everything but nil and false. */
export function truthy(term: unknown): boolean {
  return term !== null && term !== false
}

/** Items that a loop of our own goes through before it lets others run. */
export const portion = 2000

/** Counts a portion of such a loop as reductions, and lets others run if the turn is used up. */
export function* giveWay(): Proc<void> {
  if (current === null) return
  current.runtime.scheduler.left -= portion / 10
  current.reductions += portion / 10
  yield* turn()
}
