/**
 * The application_controller: loads, starts and stops applications, one change at a time. Starts run in processes of their own, so that an application
 * may use the controller while it starts. Source: application_controller.erl.
 */
import {
  Atom,
  atom,
  emptyList,
  list,
  listFrom,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from './term/term.js'
import * as atoms from './term/well-known.js'
import { startMaster, stopMaster } from './application-master.js'
import { type Application, readSpec } from './application-spec.js'
import { charlist } from './term/charlist.js'
import { Applications, type RestartType } from './application-table.js'
import { fromTerm } from './gen.js'
import { GenServerBody } from './gen-server-body.js'
import * as GenServer from './gen-server.js'
import { running } from './process/current.js'
import { nodeName, spawnLink, trapExit, unlink } from './process/api.js'
import type { Change } from './process/events.js'
import type { Proc } from './process/proc.js'
import { Raised } from './process/raised.js'
import type { Runtime } from './process/runtime.js'
import { stopTogether } from './supervisor-stop.js'

type State = Applications
type Result = GenServer.Result<State>

export const controllerName = atom('application_controller')

const loadApplication = atom('load_application')
const unloadApplication = atom('unload_application')
const startApplication = atom('start_application')
const stopApplication = atom('stop_application')
const isRunning = atom('is_running')
const whichApplications = atom('which_applications')
const setEnv = atom('set_env')
const unsetEnv = atom('unset_env')
const startType = atom('start_type')
const applicationStarted = atom('application_started')
const applicationTerminated = atom('application_terminated')
const applicationStartFailure = atom('application_start_failure')
const alreadyLoaded = atom('already_loaded')
const notLoaded = atom('not_loaded')
const notStarted = atom('not_started')
const notRunning = atom('not_running')
const runningAtom = atom('running')
const info = atom('info')
const stopped = atom('stopped')
const local = atom('local')
const application = atom('application')

const callbacks: GenServer.Callbacks<Applications, State> = {
  module: controllerName,

  init(applications) {
    trapExit(true)
    return GenServer.ok(applications)
  },

  handleCall(request, from, state) {
    if (request === whichApplications) return GenServer.reply(which(state), state)
    const [tag, first, second, third] = request instanceof Tuple ? request.items() : []
    const name = first as Atom
    switch (tag) {
      case loadApplication:
        return GenServer.reply(
          attempt(() => load(state, first as Term)),
          state,
        )
      case unloadApplication:
        return GenServer.reply(unload(state, name), state)
      case startApplication:
        return start(state, name, second as Term, from)
      case stopApplication:
        return stop(state, name)
      case isRunning:
        return GenServer.reply(state.running.has(name), state)
      case setEnv:
        state.setEnv(name, second as Term, third as Term)
        return GenServer.reply(atoms.ok, state)
      case unsetEnv:
        state.deleteEnv(name, second as Term)
        return GenServer.reply(atoms.ok, state)
      case startType:
        return GenServer.reply(state.starting.has(name) ? atoms.normal : local, state)
      default:
        throw new Raised('error', atom('function_clause'))
    }
  },

  handleCast(request, state) {
    const { e0: tag, e1: name, e2: outcome } = request as Tuple
    return tag === applicationStarted ? wasStarted(state, name as Atom, outcome as Tuple) : GenServer.noreply(state)
  },

  handleInfo(message, state) {
    if (!(message instanceof Tuple) || message.size !== 3 || message.e0 !== atoms.EXIT || !(message.e1 instanceof Pid))
      return GenServer.noreply(state)
    return masterExited(state, message.e1, message.e2)
  },

  *terminate(_reason, state) {
    const masters: { pid: Pid; shutdown: Term }[] = []
    for (const pid of state.running.values()) if (pid !== null) masters.push({ pid, shutdown: atoms.infinity })
    for (const master of masters.reverse()) yield* stopTogether([master], () => undefined)
    for (const name of [...state.running.keys()]) end(state, name, atoms.shutdown)
  },

  // The record: loading, starting, start_p_false, running, control, started, start_req, conf_data.
  formatStatus(state) {
    const starting = [...state.starting].map(([name, { restartType, requests }]) =>
      tuple(name, atom(restartType), atoms.normal, fromTerm(requests[0] as GenServer.From)),
    )
    const requests = [...state.starting].flatMap(([name, start]) =>
      start.requests.map((from) => pair(name, fromTerm(from))),
    )
    return tuple(
      atom('state'),
      emptyList,
      listFrom(starting.reverse()),
      emptyList,
      runningOf(state),
      emptyList,
      startedOf(state),
      listFrom(requests.reverse()),
      emptyList,
    )
  },

  readState() {
    throw new Raised('error', atoms.badarg)
  },
}

/** `[{name, pid}]` of those that run, the last started first; `:undefined` for those that are no more than modules. */
function runningOf({ running }: State): Term {
  return listFrom([...running].map(([name, pid]) => pair(name, pid ?? atoms.undefinedAtom)).reverse())
}

/** `[{name, type}]` of those that were started, the last first. */
function startedOf({ started }: State): Term {
  return listFrom([...started].map(([name, type]) => pair(name, atom(type))).reverse())
}

/** What there is, as `:application.info/0` tells it. */
export function controllerInfo(state: State): Term {
  return list(
    pair(atom('loaded'), descriptions([...state.loaded.values()])),
    pair(atom('loading'), emptyList),
    pair(atom('started'), startedOf(state)),
    pair(atom('start_p_false'), emptyList),
    pair(runningAtom, runningOf(state)),
    pair(atom('starting'), listFrom([...state.starting.keys()].reverse())),
  )
}

/** Gives `runtime` its applications, and starts their controller. */
export function installApplications(runtime: Runtime): Applications {
  const applications = new Applications(runtime)
  runtime.parts.applications = applications
  const init = runtime.whereis(atom('init'))
  const body = new GenServerBody(callbacks, applications, init?.pid ?? null)
  const initialCall = { module: controllerName, name: atom('start'), arity: 1 }
  const process = runtime.start(body, {
    name: controllerName,
    initialCall,
    ...(init !== undefined && { ancestors: list(init.pid) }),
  })
  process.owned = new Set([{ ownerDied: (_owner, reason) => applications.onHalt?.(reason) }])
  runtime.scheduler.enqueue(process)
  return applications
}

/** `{:error, reason}` where `change` throws it. */
function attempt(change: () => Term): Term {
  try {
    return change()
  } catch (thrown) {
    if (thrown instanceof Raised && thrown.kind === 'throw') return thrown.reason
    throw thrown
  }
}

function load(state: State, given: Term): Term {
  const name = given instanceof Atom ? given : nameOf(given)
  if (state.loaded.has(name)) return pair(atoms.error, pair(alreadyLoaded, given))
  const term = given instanceof Atom ? state.known.get(given) : given
  if (term === undefined)
    return pair(atoms.error, pair(charlist('no such file or directory'), charlist(`${name.name}.app`)))
  const loaded = readSpec(term)
  for (const { e0: key, e1: value } of loaded.env) state.setEnv(name, key, value)
  state.loaded.set(name, loaded)
  for (const included of toArray(loaded.included)) {
    if (state.loaded.has(included as Atom)) continue
    const answer = load(state, included)
    if (answer !== atoms.ok) throw new Raised('throw', answer)
  }
  tell(state, name, 'load', null)
  return atoms.ok
}

function nameOf(given: Term): Atom {
  if (given instanceof Tuple && given.size === 3 && given.e0 === application && given.e1 instanceof Atom)
    return given.e1
  throw new Raised('throw', pair(atoms.error, pair(atom('bad_application'), given)))
}

function unload(state: State, name: Atom): Term {
  if (state.running.has(name)) return pair(atoms.error, pair(runningAtom, name))
  const loaded = state.loaded.get(name)
  if (loaded === undefined) return pair(atoms.error, pair(notLoaded, name))
  state.clearEnv(name)
  state.loaded.delete(name)
  state.ended.delete(name)
  for (const included of toArray(loaded.included)) unload(state, included as Atom)
  tell(state, name, 'unload', null)
  return atoms.ok
}

function start(state: State, name: Atom, type: Term, from: GenServer.From): Result {
  const others = state.starting.get(name)
  if (others !== undefined) {
    others.requests.unshift(from)
    return GenServer.noreply(state)
  }
  const refused = cannotStart(state, name, type)
  if (refused !== undefined) return GenServer.reply(pair(atoms.error, refused), state)
  const loaded = state.loaded.get(name) as Application
  state.starting.set(name, { restartType: (type as Atom).name as RestartType, requests: [from] })
  state.changed(name)
  spawnLink(starter, loaded, new Set(state.running.keys()), running().pid)
  return GenServer.noreply(state)
}

/** What is in the way of starting `name`; undefined when nothing is. */
function cannotStart(state: State, name: Atom, type: Term): Term | undefined {
  if (type !== atoms.temporary && type !== atoms.transient && type !== atoms.permanent)
    return pair(atom('invalid_restart_type'), type)
  const loaded = state.loaded.get(name)
  if (loaded === undefined) return pair(notLoaded, name)
  if (state.running.has(name)) return pair(atoms.alreadyStarted, name)
  const missing = toArray(loaded.applications).find(
    (needed) => !state.started.has(needed as Atom) && !isOptional(loaded, needed),
  )
  return missing === undefined ? undefined : pair(notStarted, missing)
}

function isOptional(loaded: Application, name: Term): boolean {
  return toArray(loaded.optional).includes(name)
}

/** Starts an application, in a process of its own, and tells the controller what came of it. */
function* starter(loaded: Application, isUp: ReadonlySet<Atom>, controller: Pid): Proc<void> {
  trapExit(true)
  const outcome = yield* startTree(loaded, isUp, controller)
  GenServer.cast(controllerName, triple(applicationStarted, loaded.name, outcome))
}

function* startTree(loaded: Application, isUp: ReadonlySet<Atom>, controller: Pid): Proc<Tuple> {
  if (!(loaded.mod instanceof Tuple)) return pair(atoms.ok, atoms.undefinedAtom)
  const missing = toArray(loaded.applications).find(
    (needed) => !isUp.has(needed as Atom) && !isOptional(loaded, needed),
  )
  if (missing !== undefined) return pair(info, pair(notRunning, missing))
  return yield* startMaster(loaded, atoms.normal, controller)
}

function wasStarted(state: State, name: Atom, outcome: Tuple): Result {
  const { restartType, requests } = state.starting.get(name) as { restartType: RestartType; requests: GenServer.From[] }
  const { e0: tag, e1: value } = outcome
  const answer = tag === atoms.ok ? atoms.ok : pair(atoms.error, value)
  state.starting.delete(name)
  if (tag === atoms.ok) {
    reportStarted(state, name)
    state.running.delete(name)
    state.running.set(name, value instanceof Pid ? value : null)
    state.started.set(name, restartType)
    state.ended.delete(name)
  } else {
    state.ended.set(name, value)
    if (tag === atoms.error) reportExited(state, name, value, restartType)
  }
  for (const from of requests) GenServer.answer(from, answer)
  tell(state, name, tag === atoms.ok ? 'start' : 'exit', tag === atoms.ok ? null : value)
  if (tag === atoms.ok || restartType === 'temporary' || (restartType === 'transient' && isNormalExit(value)))
    return GenServer.noreply(state)
  return GenServer.stopWith(triple(applicationStartFailure, name, value), state)
}

/** True for `{{:EXIT, :normal}, call}`: start/2 exited normally. */
function isNormalExit(reason: Term): boolean {
  if (!(reason instanceof Tuple) || !(reason.e0 instanceof Tuple)) return false
  return reason.e0.e0 === atoms.EXIT && reason.e0.e1 === atoms.normal
}

function* stop(state: State, name: Atom): Proc<Result> {
  const type = state.started.get(name)
  const master = state.running.get(name)
  if (master === undefined) {
    const answer = state.started.delete(name) ? atoms.ok : pair(atoms.error, pair(notStarted, name))
    return GenServer.reply(answer, state)
  }
  state.stopping.add(name)
  state.changed(name)
  if (master !== null) {
    unlink(master)
    yield* stopMaster(master)
  }
  reportExited(state, name, stopped, type as RestartType)
  if (master !== null) state.removeMaster(master)
  state.started.delete(name)
  state.stopping.delete(name)
  end(state, name, stopped)
  return GenServer.reply(atoms.ok, state)
}

function end(state: State, name: Atom, reason: Term): void {
  state.running.delete(name)
  state.ended.set(name, reason)
  tell(state, name, reason === stopped ? 'stop' : 'exit', reason)
}

/** Tells who watches, and who listens to events, that the state of `name` has changed. */
function tell(state: State, name: Atom, change: Change, reason: Term): void {
  state.changed(name)
  state.runtime.events?.emit({ kind: 'application', application: name, change, reason })
}

function masterExited(state: State, pid: Pid, reason: Term): Result {
  state.removeMaster(pid)
  const name = [...state.running].find(([, master]) => master === pid)?.[0]
  if (name === undefined) return GenServer.noreply(state)
  const type = state.started.get(name) as RestartType
  reportExited(state, name, reason, type)
  end(state, name, reason)
  if (type === 'temporary' || (type === 'transient' && reason === atoms.normal)) return GenServer.noreply(state)
  return GenServer.stopWith(triple(applicationTerminated, name, reason), state)
}

function reportStarted(state: State, name: Atom): void {
  const { runtime } = state
  if (runtime.parts.saslReports !== true) return
  const report = { kind: 'application_started', application: name, node: nodeName } as const
  runtime.report('info', report, undefined, { domain: 'sasl' })
}

function reportExited({ runtime }: State, name: Atom, reason: Term, type: RestartType): void {
  runtime.report('notice', { kind: 'application_exited', application: name, reason, type: atom(type) })
}

/** `[{name, description, version}]` of those that run, the last started first. */
function which(state: State): Term {
  return descriptions([...state.running.keys()].reverse().map((name) => state.loaded.get(name) as Application))
}

/** `[{name, description, version}]` */
export function descriptions(applications: readonly Application[]): Term {
  return listFrom(applications.map(({ name, description, vsn }) => tuple(name, description, vsn)))
}
