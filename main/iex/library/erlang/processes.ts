/** What `:erlang` has of processes, signals, timers and the node. Source: erlang.erl and erl_bif_info of OTP 25. */
import { code, type NativeFunction, nativeModule } from '../../../otp/code.js'
import * as api from '../../../otp/process/api.js'
import { running } from '../../../otp/process/current.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { type Priority, processOf, type Process } from '../../../otp/process/process.js'
import type { SpawnOptions } from '../../../otp/process/runtime.js'
import { same } from '../../../otp/term/compare.js'
import {
  alias,
  Atom,
  atom,
  emptyList,
  Fun,
  isAtom,
  isInteger,
  isProperList,
  list,
  listFrom,
  pair,
  Pid,
  Port,
  Ref,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { applied } from '../arguments.js'
import { dictionaryOf } from '../dictionary.js'
import { functionExported, moduleLoaded } from '../exported.js'
import { flagOf, priorityOf, processFlag, spawnFlag } from '../process-flags.js'
import { leaderOf } from '../leader.js'
import { callers } from '../own-stack.js'
import { type MonitorOptions, monitorOptions } from '../monitor-options.js'
import { asksWhereItIs, infoOf, itemOf } from '../process-info.js'
import { clockMs } from '../time.js'

const { refused } = api
const flushOption = atom('flush')
const infoOption = atom('info')
const asyncOption = atom('async')
const absOption = atom('abs')
const linkOption = atom('link')
const monitorOption = atom('monitor')
const badopt = 'badopt'
const badArity = atom('badarity')
/** ms: what the BEAM counts in nanoseconds of 63 bits. */
const longestTimer = 2 ** 63 / 1e6
const infoCall = { module: atom('erlang'), name: atom('process_info'), arity: 2 }

/** It is no frame of its own: the caller's is the first. */
function* ownInfo(pid: Term, item: Term): Proc<Term> {
  const [first = infoCall, ...others] = yield* callers()
  return itemOf(pid, item, [first, ...others])
}

/** The pid that `term` is. errors  badarg of `name(args)` */
function pidOf(term: Term, name: string, args: readonly Term[]): Pid {
  return term instanceof Pid ? term : refused(name, args)
}

/** Work of a new process: the function, or module, function and arguments. */
export interface Work {
  (): unknown
  /** What a process that does it is known by; a function is applied. */
  readonly options?: SpawnOptions
}

const evalFrames = list(
  tuple(
    atom('erl_eval'),
    atom('do_apply'),
    7,
    list(pair(atom('file'), listFrom([...'erl_eval.erl'].map((c) => c.charCodeAt(0)))), pair(atom('line'), 742)),
  ),
)

/** A function that was started with another number of arguments has not come to be evaluated. */
const applyFrames = list(tuple(atom('erlang'), atom('apply'), 2, emptyList))
const badarity = atom('badarity')

/** `work`, as a function of the shell runs: an error has the evaluator below it, if nothing else. */
function framed(work: Work): Work {
  const marked = (thrown: unknown): unknown => {
    if (thrown instanceof api.Raised && thrown.kind !== 'exit' && thrown.stack === emptyList) {
      const isBadarity = thrown.reason instanceof Tuple && thrown.reason.e0 === badarity
      thrown.stack = isBadarity ? applyFrames : evalFrames
    }
    return thrown
  }
  function* waited(result: Proc<unknown>): Proc<unknown> {
    try {
      return yield* result
    } catch (thrown) {
      throw marked(thrown)
    }
  }
  return () => {
    try {
      const result = work()
      return isProc(result) ? waited(result) : result
    } catch (thrown) {
      throw marked(thrown)
    }
  }
}

export function funWork(fun: Term, name: string, args: readonly Term[]): Work {
  // A function that wants arguments fails in its own process.
  if (!(fun instanceof Fun)) return refused(name, args)
  if (fun.arity === 0) return framed(() => applied(fun))
  return () => {
    throw new api.Raised(
      'error',
      pair(badArity, pair(fun, emptyList)),
      list(tuple(atom('erlang'), atom('apply'), 2, emptyList)),
    )
  }
}

export function mfaWork(module: Term, name: Term, args: Term, bif: string, all: readonly Term[]): Work {
  if (!(module instanceof Atom) || !(name instanceof Atom) || !isProperList(args)) return refused(bif, all)
  const given = toArray(args)
  const options: SpawnOptions = { initialCall: { module, name, arity: given.length } }
  return Object.assign(() => code().call(module, name, given), { options })
}

/** `true` or the value of the option `[name]`, `[{name, value}]` of a list of options. */
function optionsOf(options: Term, name: string, args: readonly Term[]): Term[] {
  return isProperList(options) ? toArray(options) : refused(name, args, badopt)
}

/** A new process with options: its pid, or `{pid, ref}` where it is to be watched. */
export function spawnOpt(work: Work, options: Term | readonly Term[], name: string, args: readonly Term[]): Term {
  let [isLinked, isWatched] = [false, false]
  let priority: Priority = 'normal'
  let watch: MonitorOptions = {}
  const flags: ((process: Process) => void)[] = []
  for (const option of options instanceof Array ? options : optionsOf(options, name, args)) {
    if (option === linkOption) isLinked = true
    else if (option === monitorOption) isWatched = true
    else if (option instanceof Tuple && option.size === 2 && option.e0 instanceof Atom) {
      const key = option.e0.name
      if (key === 'priority') priority = priorityOf(option.e1) ?? refused(name, args, badopt)
      else if (key === 'monitor') [isWatched, watch] = [true, monitorOptions(option.e1) ?? refused(name, args, badopt)]
      else flags.push(spawnFlag(key, option.e1) ?? refused(name, args, badopt))
    } else return refused(name, args, badopt)
  }
  const pid = api.spawnWith({ ...work.options, link: isLinked, priority }, work, [])
  const process = processOf(pid)
  if (process !== null) for (const set of flags) set(process)
  return isWatched ? pair(pid, api.monitor(pid, watch.tag, watch.until)) : pid
}

function link(pid: Term): Term {
  if (pid instanceof Port) return true
  return api.link(pidOf(pid, 'link', [pid]))
}

function unlink(pid: Term): Term {
  if (pid instanceof Port) return true
  return api.unlink(pidOf(pid, 'unlink', [pid]))
}

function demonitor(ref: Term, options?: Term): Term {
  const args = options === undefined ? [ref] : [ref, options]
  if (!(ref instanceof Ref)) return refused('demonitor', args)
  const wanted = options === undefined ? [] : optionsOf(options, 'demonitor', args)
  if (!wanted.every((each) => each === flushOption || each === infoOption)) return refused('demonitor', args)
  const found = api.demonitor(ref, { flush: wanted.includes(flushOption) })
  return wanted.includes(infoOption) ? found : true
}

function exitSignal(pid: Term, reason: Term): Term {
  if (pid instanceof Port) return true
  return api.exitSignal(pidOf(pid, 'exit', [pid, reason]), reason)
}

export const thisNode = atom('nonode@nohost')
const noconnect = atom('noconnect')
const nosuspend = atom('nosuspend')

/** Sends, for the function `name` that was called with `args`: `:ok`, or `:noconnect` where another node would have to be connected with first. */
function sent(name: string, args: readonly Term[]): Term {
  const [to, message, given = emptyList] = args as [Term, Term, Term?]
  const options = optionsOf(given, name, args)
  if (!options.every((each) => each === noconnect || each === nosuspend)) return refused(name, args, badopt)
  if (to instanceof Atom && api.whereis(to) === undefined) return refused(name, args)
  if (!(to instanceof Pid || to instanceof Atom || to instanceof Ref || isNamed(to))) return refused(name, args)
  if (to instanceof Tuple && to.e1 !== thisNode && options.includes(noconnect)) return noconnect
  api.send(to, message)
  return atoms.ok
}

const isNamed = (to: Term): boolean => to instanceof Tuple && to.size === 2 && isAtom(to.e0) && isAtom(to.e1)

/** `:erlang.send/3` */
function send(...args: Term[]): Term {
  return sent('send', args)
}

/** Sends without waiting: true, or false where it was not sent. */
export function sendAtOnce(...args: Term[]): Term {
  return sent('send_nosuspend', args) === atoms.ok
}

/** ms from now of a timer's time; with `abs: true` that time is one of the monotonic clock. */
function delay(time: Term, to: Term, options: Term | undefined, name: string, args: readonly Term[]): number {
  if (!isInteger(time) || !(to instanceof Pid || isAtom(to))) return refused(name, args)
  const isAbsolute =
    options !== undefined &&
    optionsOf(options, name, args).some((each) => each instanceof Tuple && each.e0 === absOption && each.e1 === true)
  if (isAbsolute) return Math.max(0, clockMs(time) - api.runtime().clock.now())
  if (time < 0) return refused(name, args)
  return time > longestTimer ? refused(name, args, 'time') : Number(time)
}

function sendAfter(time: Term, to: Term, message: Term, options?: Term): Term {
  const args = options === undefined ? [time, to, message] : [time, to, message, options]
  return api.sendAfter(to, message, delay(time, to, options, 'send_after', args))
}

function startTimer(time: Term, to: Term, message: Term, options?: Term): Term {
  const args = options === undefined ? [time, to, message] : [time, to, message, options]
  return api.startTimer(to, message, delay(time, to, options, 'start_timer', args))
}

/** Cancels or reads a timer, as the options `async` and `info` want it told. */
function askTimer(name: string, ask: (ref: Ref) => Term): NativeFunction {
  return (ref, options) => {
    const args = options === undefined ? [ref] : [ref, options]
    if (!(ref instanceof Ref)) return refused(name, args)
    const given = options === undefined ? [] : optionsOf(options, name, args)
    const value = (key: Atom, otherwise: boolean): boolean => {
      const found = given.find((each) => each instanceof Tuple && each.size === 2 && each.e0 === key)
      return found instanceof Tuple ? found.e1 === true : otherwise
    }
    const isKnown = (each: Term): boolean =>
      each instanceof Tuple && each.size === 2 && (each.e0 === asyncOption || each.e0 === infoOption)
    if (!given.every(isKnown)) return refused(name, args)
    const left = ask(ref)
    if (value(asyncOption, false)) {
      if (value(infoOption, true)) api.send(api.self(), triple(atom(name), ref, left))
      return atoms.ok
    }
    return value(infoOption, true) ? left : atoms.ok
  }
}

const cancelTimer = askTimer('cancel_timer', api.cancelTimer)
const readTimer = askTimer('read_timer', api.readTimer)

function unregister(name: Term): Term {
  return name instanceof Atom ? api.unregister(name) : refused('unregister', [name])
}

function whereis(name: Term): Term {
  if (!isAtom(name)) return refused('whereis', [name])
  return api.whereis(name as Atom) ?? atoms.undefinedAtom
}

function setLeader(leader: Term, pid: Term): Term {
  const args = [leader, pid]
  if (!(leader instanceof Pid) || !(pid instanceof Pid)) return refused('group_leader', args)
  const process = processOf(pid)
  if (process === null || processOf(leader) === null) return refused('group_leader', args)
  process.groupLeader = leader
  return true
}

/** Waits for a message, then calls `module.name(args)`, with nothing to come back to. */
function* hibernate(module: Term, name: Term, args: Term): Proc<never> {
  const work = mfaWork(module, name, args, 'hibernate', [module, name, args])
  const process = running()
  while (process.queueLength === 0) {
    yield* api.receive<true>(() => undefined, 1)
  }
  const result = work()
  if (isProc(result)) yield* result
  return api.exit(atoms.normal)
}

function processes(): Term {
  return listFrom([...api.runtime().processes()].map((each) => each.pid))
}

function isAlive(pid: Term): Term {
  return api.isAlive(pidOf(pid, 'is_process_alive', [pid]))
}

function collect(pid: Term): Term {
  return processOf(pidOf(pid, 'garbage_collect', [pid])) !== null
}

function spawnBy(spawn: (work: Work) => Term, name: string): Readonly<{ fun: NativeFunction; mfa: NativeFunction }> {
  return {
    fun: (fun) => spawn(funWork(fun, name, [fun])),
    mfa: (module, fn, args) => spawn(mfaWork(module, fn, args, name, [module, fn, args])),
  }
}

const plain = spawnBy((work) => api.spawnWith({ ...work.options }, work, []), 'spawn')
const linked = spawnBy((work) => api.spawnWith({ ...work.options, link: true }, work, []), 'spawn_link')
const watched = spawnBy((work) => {
  const pid = api.spawnWith({ ...work.options }, work, [])
  return pair(pid, api.monitor(pid))
}, 'spawn_monitor')

function keysOf(value: Term): Term {
  return listFrom(
    dictionaryOf()
      .entries()
      .filter((entry) => same(entry[1], value))
      .map(([key]) => key),
  )
}

const pairsOf = (): Term =>
  listFrom(
    dictionaryOf()
      .entries()
      .map(([key, value]) => pair(key, value)),
  )
const nodeName = atoms.nonode

/** By `name/arity`, for those that are Elixir's too. */
export const bifs = {
  'cancel_timer/1': cancelTimer,
  'cancel_timer/2': cancelTimer,
  'demonitor/1': demonitor,
  'demonitor/2': demonitor,
  'exit/2': exitSignal,
  'get/0': pairsOf,
  'get_keys/0': () =>
    listFrom(
      dictionaryOf()
        .entries()
        .map(([key]) => key),
    ),
  'get_keys/1': keysOf,
  'group_leader/0': () => leaderOf(running()),
  'group_leader/2': setLeader,
  'hibernate/3': hibernate,
  'is_process_alive/1': isAlive,
  'link/1': link,
  'process_flag/2': processFlag,
  'process_flag/3': flagOf,
  'processes/0': processes,
  'read_timer/1': readTimer,
  'read_timer/2': readTimer,
  'registered/0': () => listFrom([...api.runtime().names.keys()]),
  'send/3': send,
  'send_after/3': sendAfter,
  'send_after/4': sendAfter,
  'start_timer/3': startTimer,
  'start_timer/4': startTimer,
  'unlink/1': unlink,
  'unregister/1': unregister,
  'whereis/1': whereis,
} as const

/** Kernel's own names for the same. */
export const kernelProcesses = nativeModule(alias('Kernel'), {
  'make_ref/0': () => api.makeRef(),
  'node/0': () => nodeName,
  'self/0': () => api.self(),
  'send/2': (to, message) => api.send(to, message),
  'spawn/1': plain.fun,
  'spawn/3': plain.mfa,
  'spawn_link/1': linked.fun,
  'spawn_link/3': linked.mfa,
  'spawn_monitor/1': watched.fun,
  'spawn_monitor/3': watched.mfa,
})

export const erlangProcesses = nativeModule(atom('erlang'), {
  ...bifs,
  'function_exported/3': functionExported,
  'module_loaded/1': moduleLoaded,
  'erase/0': () => {
    const all = pairsOf()
    dictionaryOf().clear()
    return all
  },
  'erase/1': (key) => dictionaryOf().remove(key, atoms.undefinedAtom),
  'exit/1': (reason) => api.exit(reason),
  'garbage_collect/0': () => true,
  'garbage_collect/1': collect,
  'garbage_collect/2': collect,
  'get/1': (key) => dictionaryOf().get(key) ?? atoms.undefinedAtom,
  'is_alive/0': () => false,
  'make_ref/0': () => api.makeRef(),
  'node/0': () => nodeName,
  'node/1': (term) =>
    term instanceof Pid || term instanceof Ref || term instanceof Port ? nodeName : refused('node', [term]),
  'nodes/0': () => emptyList,
  'nodes/1': () => emptyList,
  'process_info/1': (pid) => infoOf(pid, infoCall),
  'process_info/2': (pid, item) => (asksWhereItIs(pid, item) ? ownInfo(pid, item) : itemOf(pid, item, [infoCall])),
  'put/2': (key, value) => dictionaryOf().put(key, value, atoms.undefinedAtom),
  'register/2': (name, pid) => api.register(name, pid),
  'resume_process/1': (pid) => api.resumeProcess(pidOf(pid, 'resume_process', [pid])),
  'self/0': () => api.self(),
  'send/2': (to, message) => api.send(to, message),
  'spawn/1': plain.fun,
  'spawn/3': plain.mfa,
  'spawn_link/1': linked.fun,
  'spawn_link/3': linked.mfa,
  'spawn_monitor/1': watched.fun,
  'spawn_monitor/3': watched.mfa,
  'spawn_opt/2': (fun, options) =>
    spawnOpt(funWork(fun, 'spawn_opt', [fun, options]), options, 'spawn_opt', [fun, options]),
  'spawn_opt/4': (module, name, args, options) => {
    const all = [module, name, args, options]
    return spawnOpt(mfaWork(module, name, args, 'spawn_opt', all), options, 'spawn_opt', all)
  },
  'suspend_process/1': (pid) => api.suspendProcess(pidOf(pid, 'suspend_process', [pid])),
  'suspend_process/2': (pid) => api.suspendProcess(pidOf(pid, 'suspend_process', [pid])),
  'yield/0': function* () {
    yield* api.yieldNow()
    return true
  },
})
