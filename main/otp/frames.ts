/**
 * The frames of the behaviours below a callback that failed, as its stack has them on the BEAM. Lines are those of OTP 25 and Elixir 1.14; recorded by
 * test/otp/reference/frames.exs.
 */
import { atom, Cons, emptyList, list, type List, listFrom, pair, type Term, toArray, tuple } from './term/term.js'
import { charlist } from './application-spec.js'

const fileKey = atom('file')
const lineKey = atom('line')

type Place = readonly [module: string, name: string, arity: number, file: string, line: number]

function frames(...places: readonly Place[]): List {
  const last: Place = ['proc_lib', 'init_p_do_apply', 3, 'proc_lib.erl', 240]
  return listFrom([...places, last].map(([module, name, arity, file, line]) => frame(module, name, arity, file, line)))
}

/** `called` is how many arguments, or which. */
function frame(module: string, name: string, called: Term, file: string, line: number): Term {
  return tuple(atom(module), atom(name), called, list(pair(fileKey, charlist(file)), pair(lineKey, line)))
}

const genServer = (name: string, arity: number, line: number): Place => [
  'gen_server',
  name,
  arity,
  'gen_server.erl',
  line,
]
const genEvent = (name: string, arity: number, line: number): Place => ['gen_event', name, arity, 'gen_event.erl', line]
const elixirEvent = (name: string, arity: number, line: number): Place => [
  'Elixir.GenEvent',
  name,
  arity,
  'lib/gen_event.ex',
  line,
]
const taskSupervised = (name: string, arity: number, line: number): Place => [
  'Elixir.Task.Supervised',
  name,
  arity,
  'lib/task/supervised.ex',
  line,
]

export const inInit = frames(genServer('init_it', 2, 851), genServer('init_it', 6, 814))
export const inHandleCall = frames(genServer('try_handle_call', 4, 1149), genServer('handle_msg', 6, 1178))
export const inHandleMessage = frames(genServer('try_dispatch', 4, 1123), genServer('handle_msg', 6, 1200))
export const inHandleContinue = frames(genServer('try_dispatch', 4, 1123), genServer('loop', 7, 865))
export const inTerminate = frames(genServer('try_terminate', 3, 1161), genServer('terminate', 10, 1351))

export const inErlangEvent = frames(
  genEvent('server_update', 4, 802),
  genEvent('server_notify', 4, 784),
  genEvent('handle_msg', 6, 529),
)
export const inElixirEvent = frames(
  elixirEvent('do_handler', 3, 837),
  elixirEvent('server_update', 5, 654),
  elixirEvent('server_notify', 7, 638),
  elixirEvent('server_event', 4, 610),
  elixirEvent('handle_msg', 5, 385),
)

/** In a task that nobody waits for, and in one that somebody does. */
export const inTask = frames(taskSupervised('invoke_mfa', 2, 89))
export const inAwaitedTask = frames(taskSupervised('invoke_mfa', 2, 89), taskSupervised('reply', 4, 34))

/** In the terminate/2 of a supervisor whose state is none. */
export const inSupervisorTerminate = list(frame('supervisor', 'terminate', 2, 'supervisor.erl', 630))

/** In the terminate/2 of a DynamicSupervisor, which has no clause for what is no state. */
export function inDynamicTerminate(reason: Term, state: Term): List {
  const args = list(reason, state)
  return list(frame('Elixir.DynamicSupervisor', 'terminate', args, 'lib/dynamic_supervisor.ex', 838))
}

/** `stack` with `below` under it. */
export function onTopOf(stack: Term, below: List): List {
  return stack instanceof Cons ? listFrom(toArray(stack), below) : below
}

/** `{reason, stack}`, or `reason` alone where nothing is known of the stack. */
export function withStack(reason: Term, stack: Term): Term {
  return stack === emptyList ? reason : pair(reason, stack)
}
