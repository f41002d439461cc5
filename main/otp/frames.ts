/**
 * The frames of the behaviours below a callback that failed, as its stack has them on the BEAM. Lines are those of OTP 25 and Elixir 1.14; recorded by
 * test/otp/reference/frames.exs.
 */
import {
  atom,
  Cons,
  emptyList,
  list,
  type List,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
} from './term/term.js'
import { isProc, type Proc } from './process/proc.js'
import { Raised } from './process/raised.js'
import { charlist } from './term/charlist.js'

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
const agentServer = (name: string, called: Term, line: number): List =>
  list(frame('Elixir.Agent.Server', name, called, 'lib/agent/server.ex', line))
const taskSupervised = (name: string, arity: number, line: number): Place => [
  'Elixir.Task.Supervised',
  name,
  arity,
  'lib/task/supervised.ex',
  line,
]

/** In the module of a `:via` name that a server is to have. */
export const inRegisterName = frames(['gen', 'register_name', 1, 'gen.erl', 618], ['gen', 'init_it', 7, 'gen.erl', 192])

/** Where gen looks for the server of a call: the location of its frame. */
export const inDoForProc = list(pair(fileKey, charlist('gen.erl')), pair(lineKey, 557))
/** Where gen looks for who has a name, where it calls and where it stops a server. */
export const inWhere = list(pair(fileKey, charlist('gen.erl')), pair(lineKey, 601))
export const inCall = list(pair(fileKey, charlist('gen.erl')), pair(lineKey, 215))
export const inStop = list(pair(fileKey, charlist('gen.erl')), pair(lineKey, 545))

export const inInit = frames(genServer('init_it', 2, 851), genServer('init_it', 6, 814))
export const inHandleCall = frames(genServer('try_handle_call', 4, 1149), genServer('handle_msg', 6, 1178))
export const inHandleMessage = frames(genServer('try_dispatch', 4, 1123), genServer('handle_msg', 6, 1200))
export const inHandleContinue = frames(genServer('try_dispatch', 4, 1123), genServer('loop', 7, 865))
/** In a function that an agent runs, above those of its server. */
export const inAgent = {
  init: agentServer('init', 1, 8),
  get: agentServer('handle_call', 3, 12),
  getAndUpdate: agentServer('handle_call', 3, 16),
  update: agentServer('handle_call', 3, 23),
  cast: agentServer('handle_cast', 2, 27),
}
/** In a function of a module that an agent runs, above those. */
export const inAgentRun = agentServer('run', 2, 49)
/** Where an agent that starts by a function of a module counts its arguments. */
export const inAgentStart = list(
  frame('Elixir.Agent.Server', 'get_initial_call', 1, 'lib/agent/server.ex', 46),
  frame('Elixir.Agent.Server', 'initial_call', 1, 'lib/agent/server.ex', 35),
  frame('Elixir.Agent.Server', 'init', 1, 'lib/agent/server.ex', 7),
)

/** Of an agent that is asked for what it does not know, with its arguments. */
export function agentRefuses(name: string, args: readonly Term[]): List {
  return agentServer(name, listFrom(args), name === 'handle_call' ? 11 : 26)
}

export const inTerminate = frames(genServer('try_terminate', 3, 1161), genServer('terminate', 10, 1351))

/** What an event manager is doing when it calls a handler. */
export type EventSite =
  'notify' | 'sync_notify' | 'ack_notify' | 'info' | 'call' | 'add' | 'add_watched' | 'remove' | 'swap' | 'swap_watched'

const erlangEvent = (places: readonly Place[], line: number): List => frames(...places, genEvent('handle_msg', 6, line))
const erlangUpdate = [genEvent('server_update', 4, 802), genEvent('server_notify', 4, 784)]
const erlangAdd = genEvent('server_add_handler', 4, 698)

export const inErlangEvent: Readonly<Record<EventSite, List>> = {
  notify: erlangEvent(erlangUpdate, 526),
  sync_notify: erlangEvent(erlangUpdate, 529),
  ack_notify: erlangEvent(erlangUpdate, 529),
  info: erlangEvent(erlangUpdate, 573),
  call: erlangEvent([genEvent('server_call_update', 3, 925), genEvent('server_call', 4, 874)], 536),
  add: erlangEvent([erlangAdd], 540),
  add_watched: erlangEvent([erlangAdd], 544),
  remove: erlangEvent([genEvent('do_terminate', 7, 946), genEvent('server_delete_handler', 4, 729)], 548),
  swap: erlangEvent([erlangAdd, genEvent('server_swap_handler', 6, 742)], 553),
  swap_watched: erlangEvent([erlangAdd, genEvent('server_swap_handler', 7, 752)], 559),
}

const elixirCallback = (places: readonly Place[], line: number): List =>
  frames(elixirEvent('do_handler', 3, 837), ...places, elixirEvent('handle_msg', 5, line))
const elixirNotify = [elixirEvent('server_update', 5, 654), elixirEvent('server_notify', 7, 638)]
const elixirUpdate = [...elixirNotify, elixirEvent('server_event', 4, 610)]
const elixirAdd = [elixirEvent('do_add_handler', 5, 787)]

export const inElixirEvent: Readonly<Record<EventSite, List>> = {
  notify: elixirCallback(elixirUpdate, 372),
  sync_notify: elixirCallback(elixirUpdate, 385),
  ack_notify: elixirCallback(elixirUpdate, 381),
  info: elixirCallback(elixirNotify, 447),
  call: elixirCallback([elixirEvent('server_call_update', 4, 725), elixirEvent('server_call', 4, 712)], 400),
  add: elixirCallback(elixirAdd, 405),
  add_watched: elixirCallback(elixirAdd, 410),
  remove: elixirCallback([elixirEvent('do_terminate', 5, 826), elixirEvent('do_take_handler', 6, 815)], 420),
  swap: elixirCallback(elixirAdd, 426),
  swap_watched: elixirCallback(elixirAdd, 433),
}

/** In a function of `:gen_statem`, at `line`, with those of proc_lib below. */
export function statemFrames(...places: readonly [name: string, arity: number, line: number][]): List {
  return frames(...places.map(([name, arity, line]): Place => ['gen_statem', name, arity, 'gen_statem.erl', line]))
}

/** In the callbacks of a `:gen_statem`. What asks for the way of its callbacks stands above others. */
export const inStatem = {
  init: statemFrames(['init_it', 6, 1018]),
  enter: statemFrames(['enter', 8, 1000]),
  become: statemFrames(['loop_actions_list', 12, 1706]),
  mode: list(frame('gen_statem', 'get_callback_mode', 2, 'gen_statem.erl', 2507)),
  badMode: list(frame('gen_statem', 'callback_mode_result', 6, 'gen_statem.erl', 2539)),
  stateFunction: statemFrames(['loop_state_callback', 11, 1426]),
  handleEvent: statemFrames(['loop_state_callback', 11, 1428]),
  terminate: statemFrames(['terminate', 7, 2602]),
}

/** Where `:erlang.apply/2` is given what is no function, or too many arguments or too few. */
export const inApply = list(tuple(atom('erlang'), atom('apply'), 2, emptyList))

/** In a task that nobody waits for, and in one that somebody does. */
export const inTask = frames(taskSupervised('invoke_mfa', 2, 89))
export const inAwaitedTask = frames(taskSupervised('invoke_mfa', 2, 89), taskSupervised('reply', 4, 34))

const supervisor = (name: string, arity: number, line: number): Place => [
  'supervisor',
  name,
  arity,
  'supervisor.erl',
  line,
]
const dynamicSupervisor = (name: string, arity: number, line: number): Place => [
  'Elixir.DynamicSupervisor',
  name,
  arity,
  'lib/dynamic_supervisor.ex',
  line,
]
const startChild = [supervisor('do_start_child_i', 3, 414), supervisor('do_start_child', 2, 400)]
const asked = [genServer('try_handle_call', 4, 1149), genServer('handle_msg', 6, 1178)]

/** In the start function of a child: of those that a supervisor begins with, and of one that is asked for. */
export const inFirstStart = frames(
  ...startChild,
  supervisor('-start_children/2-fun-0-', 3, 384),
  supervisor('children_map', 4, 1250),
  supervisor('init_children', 2, 350),
  genServer('init_it', 2, 851),
  genServer('init_it', 6, 814),
)
export const inStartChild = frames(
  ...startChild,
  supervisor('handle_start_child', 2, 706),
  supervisor('handle_call', 3, 455),
  ...asked,
)
export const inRestartChild = frames(...startChild, supervisor('handle_call', 3, 482), ...asked)
export const inSimpleStart = frames(supervisor('do_start_child_i', 3, 414), supervisor('handle_call', 3, 439), ...asked)
export const inDynamicStart = frames(
  dynamicSupervisor('start_child', 3, 745),
  dynamicSupervisor('handle_start_child', 2, 731),
  ...asked,
)

/** In a process of proc_lib: of a function, and of a module's. */
export const inProcess = {
  fun: list(frame('proc_lib', 'init_p', 3, 'proc_lib.erl', 225)),
  module: frames(),
}

const starter = (name: string, arity: number, line: number): Term =>
  frame('application_starter', name, arity, 'application_starter.erl', line)
const master = (name: string, arity: number, line: number): Term =>
  frame('application_master', name, arity, 'application_master.erl', line)

/** In the start/2 of an application, which may have phases that come after it. */
export function inApplicationStart(hasPhases: boolean): List {
  if (!hasPhases) return list(master('start_it_old', 4, 293))
  return list(master('start_supervisor', 3, 347), master('start_the_app', 5, 329), master('start_it_new', 7, 315))
}

/** In the start_phase/3 of an application, which may be one that application_starter starts. */
export function inStartPhase(isOfStarter: boolean): List {
  return list(
    starter('run_the_phase', 4, 99),
    ...(isOfStarter ? [starter('run_start_phase', 3, 76)] : []),
    starter('start_apps', 3, 59),
    starter('start', 3, 45),
    master('start_the_app', 5, 332),
    master('start_it_new', 7, 315),
  )
}

/** In the partition of a registry whose table is none. */
export const inRegistryPartition = list(frame('Elixir.Registry.Partition', 'handle_info', 2, 'lib/registry.ex', 1574))

/** In Supervisor.init/2 that is not told how to restart. */
export const inSupervisorOptions = list(frame('Elixir.Supervisor', 'init', 2, 'lib/supervisor.ex', 671))

/** In the init/1 of the module of a supervisor. */
export const inSupervisorInit = list(frame('supervisor', 'init', 1, 'supervisor.erl', 330))
export const inDynamicInit = list(frame('Elixir.DynamicSupervisor', 'init', 1, 'lib/dynamic_supervisor.ex', 594))

/** Of a supervisor that is asked for what it does not know, with its arguments. */
export function supervisorRefuses(name: 'handle_call' | 'handle_cast', args: readonly Term[]): List {
  return list(frame('supervisor', name, listFrom(args), 'supervisor.erl', name === 'handle_call' ? 435 : 589))
}

/** As `supervisorRefuses`, of a DynamicSupervisor. */
export function dynamicRefuses(args: readonly Term[]): List {
  return list(frame('Elixir.DynamicSupervisor', 'handle_call', listFrom(args), 'lib/dynamic_supervisor.ex', 659))
}

/** Of a DynamicSupervisor that is to start what is no child. */
export function startRefused(child: Term, state: Term): List {
  const args = list(child, state)
  return list(frame('Elixir.DynamicSupervisor', 'handle_start_child', args, 'lib/dynamic_supervisor.ex', 728))
}

/** Of a supervisor whose specifications are no list. */
export function specsRefused(specs: Term, autoShutdown: Term): List {
  const args = list(specs, emptyList, TermMap.empty, autoShutdown)
  return list(
    frame('supervisor', 'check_startspec', args, 'supervisor.erl', 1381),
    frame('supervisor', 'init_children', 2, 'supervisor.erl', 348),
  )
}

/**
 * Where the child at `index` of Supervisor.init/2 is asked for its specification. A stack has a place once where one call returns to it after the other,
 * so that Enum's, which goes through the children by recursion, is there twice at most.
 *
 * line  of init_child/1: where the module is refused, or what is no child
 */
export function inInitChild(index: number, line: number): List {
  const mapped = frame('Elixir.Enum', '-map/2-lists^map/1-0-', 2, 'lib/enum.ex', 1658)
  return list(
    frame('Elixir.Supervisor', 'init_child', 1, 'lib/supervisor.ex', line),
    ...(index > 0 ? [mapped, mapped] : [mapped]),
    frame('Elixir.Supervisor', 'init', 2, 'lib/supervisor.ex', 687),
  )
}

/** In what a process does while it has a global lock. */
export const inTransactionStart = list(frame('global', 'trans', 4, 'global.erl', 474))
export const inTransaction = list(frame('global', 'trans', 4, 'global.erl', 477))

/** In the terminate/2 of a supervisor whose state is none. */
export const inSupervisorTerminate = list(frame('supervisor', 'terminate', 2, 'supervisor.erl', 630))

/** In the terminate/2 of a DynamicSupervisor, which has no clause for what is no state. */
export function inDynamicTerminate(reason: Term, state: Term): List {
  const args = list(reason, state)
  return list(frame('Elixir.DynamicSupervisor', 'terminate', args, 'lib/dynamic_supervisor.ex', 838))
}

/** `below` in a process that has hibernated: what it was before is forgotten, and it goes on from where it woke up. */
export function woken(below: List): List {
  return listFrom([...toArray(below).slice(0, -1), frame('proc_lib', 'wake_up', 3, 'proc_lib.erl', 250)])
}

/** `stack` with `below` under it. */
export function onTopOf(stack: Term, below: List): List {
  return stack instanceof Cons ? listFrom(toArray(stack), below) : below
}

/** `thrown` with `below` under its stack. */
export function placed(thrown: unknown, below: List): unknown {
  if (thrown instanceof Raised) thrown.stack = onTopOf(thrown.stack, below)
  return thrown
}

/** What `run` answers; what it throws has under its stack the frames `below`, or those that `below` makes then. */
export function* above<T = Term>(below: List | (() => List), run: () => unknown): Proc<T> {
  try {
    const result = run()
    return (isProc(result) ? yield* result : result) as T
  } catch (thrown) {
    throw placed(thrown, typeof below === 'function' ? below() : below)
  }
}

/** `{reason, stack}`, or `reason` alone where nothing is known of the stack. */
export function withStack(reason: Term, stack: Term): Term {
  return stack === emptyList ? reason : pair(reason, stack)
}
