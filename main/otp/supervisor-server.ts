/** The server of a supervisor: its callbacks. The face is supervisor.ts. Source: supervisor.erl of OTP 25. */
import {
  type Atom,
  atom,
  isList,
  isProperList,
  list,
  listFrom,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
} from './term/term.js'
import { compare } from './term/compare.js'
import { inspect } from './term/inspect.js'
import { tuple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { BadSpec, checkChildSpec, checkChildSpecs, type Child } from './child-spec.js'
import * as GenServer from './gen-server.js'
import { running } from './process/current.js'
import { isProc, type Proc } from './process/proc.js'
import { processOf } from './process/process.js'
import { error } from './process/raised.js'
import { checkFlags } from './supervisor-flags.js'
import { decided, reportError, reportProgress } from './supervisor-report.js'
import { childExited, failedStart, startChildren, stopChild, stopChildren, tryAgain } from './supervisor-restart.js'
import { badRecord, changeSupervisor, readSupervisor } from './supervisor-replace.js'
import {
  above,
  inRestartChild,
  inSimpleStart,
  inStartChild,
  inSupervisorInit,
  specsRefused,
  supervisorRefuses,
} from './frames.js'
import { fromTerm } from './gen.js'
import { isError, okUndefined, startByName } from './supervisor-start.js'
import { defaultModule, SupervisorState } from './supervisor-state.js'
import { isOrderlyStop, stopProcess, stopTogether } from './supervisor-stop.js'

type Result = GenServer.Result<SupervisorState | Term>
type Answer = Result | Proc<Result>

const supervisorModule = atom('supervisor')
const initAtom = atom('init')
const startChild = atom('start_child')
const terminateChild = atom('terminate_child')
const restartChild = atom('restart_child')
const deleteChild = atom('delete_child')
const getChildspec = atom('get_childspec')
const whichChildren = atom('which_children')
const countChildren = atom('count_children')
const tryAgainRestart = atom('try_again_restart')
const running_ = atom('running')
const badReturn = atom('bad_return')
const startSpec = atom('start_spec')
const supervisorData = atom('supervisor_data')
const badStartSpec = atom('bad_start_spec')
const specs = atom('specs')
const active = atom('active')
const supervisors = atom('supervisors')
const workers = atom('workers')

const functionClause = atom('function_clause')
const notFound = pair(atoms.error, atoms.notFound)
const isRunning = pair(atoms.error, running_)
const isRestarting = pair(atoms.error, atoms.restarting)
const isSimple = pair(atoms.error, atoms.simpleOneForOne)
const alreadyPresent = pair(atoms.error, atoms.alreadyPresent)

/** What a supervisor is started with. */
export interface SupervisorStart {
  /** As OTP has it; null for none. */
  readonly name: Term | null
  readonly module: Atom
  readonly argument: Term
}

export const callbacks: GenServer.Callbacks<SupervisorStart, SupervisorState | Term> = {
  module: supervisorModule,

  *init({ name, module, argument }) {
    const process = running()
    process.trapsExit = true
    const { code } = process.runtime.parts
    const asked = (): unknown => code.call(module, initAtom, [argument])
    const answer = module === defaultModule ? argument : yield* above(inSupervisorInit, asked)
    if (answer === atoms.ignore) return atoms.ignore
    const flags = answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.ok ? answer.e1 : undefined
    if (!(flags instanceof Tuple) || flags.size !== 2)
      return GenServer.stopWith(pair(badReturn, triple(module, initAtom, answer)))
    const checked = checkFlags(flags.e0)
    if (checked instanceof BadSpec) return GenServer.stopWith(pair(supervisorData, checked.why))
    const state = new SupervisorState(process, name ?? pair(process.pid, module), module, argument, checked)
    return yield* begin(state, flags.e1)
  },

  handleCall(request, from, state) {
    if (!isState(state)) return badRecord(state)
    if (request instanceof Tuple && request.size === 2) {
      const argument = request.e1
      switch (request.e0) {
        case startChild:
          return state.isSimple ? startDynamic(state, argument) : startStatic(state, argument)
        case terminateChild:
          return terminate(state, argument)
        case restartChild:
          return state.isSimple ? GenServer.reply(isSimple, state) : startAgain(state, argument)
        case deleteChild:
          return GenServer.reply(state.isSimple ? isSimple : remove(state, argument), state)
        case getChildspec: {
          const child = find(state, argument)
          return GenServer.reply(child === undefined ? notFound : pair(atoms.ok, child.toMap()), state)
        }
        default:
      }
    }
    if (request === whichChildren) return GenServer.reply(state.isSimple ? whichDynamic(state) : which(state), state)
    if (request === countChildren) return GenServer.reply(state.isSimple ? countDynamic(state) : count(state), state)
    return error(functionClause, supervisorRefuses('handle_call', [request, fromTerm(from), state.toRecord()]))
  },

  handleCast(request, state) {
    if (!isState(state)) return badRecord(state)
    if (request instanceof Tuple && request.e0 === tryAgainRestart) return tryAgain(state, request.e1)
    return error(functionClause, supervisorRefuses('handle_cast', [request, state.toRecord()]))
  },

  handleInfo(message, state) {
    if (message instanceof Tuple && message.size === 3 && message.e0 === atoms.EXIT && message.e1 instanceof Pid)
      return isState(state) ? childExited(state, message.e1, message.e2) : badRecord(state)
    const text = `Supervisor received unexpected message: ${inspect(message)}\n`
    running().runtime.report('error', { kind: 'text', text })
    return isState(state) ? state.noreply : GenServer.noreply(state)
  },

  terminate(_reason, state) {
    if (!isState(state)) return badRecord(state)
    return state.isSimple ? terminateDynamics(state) : stopChildren(state, state.children.from(state.children.oldest))
  },

  formatStatus(state) {
    return isState(state) ? state.toRecord() : state
  },

  readState: readSupervisor,

  codeChange(_oldVsn, state) {
    return isState(state) ? changeSupervisor(state) : badRecord(state)
  },
}

/** False for what `sys.replaceState` has put in the place of a state. */
function isState(state: SupervisorState | Term): state is SupervisorState {
  return state instanceof SupervisorState
}

function* begin(state: SupervisorState, given: Term): Proc<Result> {
  if (state.isSimple && !isOneSpec(given)) return GenServer.stopWith(pair(badStartSpec, given))
  if (!isList(given)) return error(functionClause, specsRefused(given, atom(state.flags.autoShutdown)))
  const children = checkChildSpecs(given, state.flags.autoShutdown)
  if (children instanceof BadSpec) return GenServer.stopWith(pair(startSpec, children.why))
  for (const child of children) state.children.add(child)
  if (state.isSimple) return GenServer.ok(state)
  const failed = yield* startChildren(state, children, null)
  if (failed === null) return GenServer.ok(state)
  decided(state.process, 'give_up', failed.child.id, null, failed.reason)
  yield* stopChildren(state, state.children.from(state.children.oldest))
  return GenServer.stopWith(failedStart(failed))
}

function isOneSpec(term: Term): boolean {
  return isProperList(term) && toArray(term).length === 1
}

function startDynamic(state: SupervisorState, extra: Term): Answer {
  const { template } = state
  const first = template.args as readonly Term[]
  const args = first.length === 0 ? toArray(extra) : [...first, ...toArray(extra)]
  const started = startByName(state.process.runtime.parts.code, template.module, template.name, args, inSimpleStart)
  return isProc(started) ? waitForDynamic(state, args, started) : keepDynamic(state, args, started)
}

function* waitForDynamic(state: SupervisorState, args: readonly Term[], start: Proc<Tuple>): Proc<Result> {
  return keepDynamic(state, args, yield* start)
}

function keepDynamic(state: SupervisorState, args: readonly Term[], started: Tuple): Result {
  if (started.e1 instanceof Pid && !isError(started)) {
    state.keep(started.e1, args)
    decided(state.process, 'start', state.template.id, started.e1, null)
  }
  return GenServer.reply(started, state)
}

function startStatic(state: SupervisorState, spec: Term): Answer {
  const child = checkChildSpec(spec, state.flags.autoShutdown)
  if (child instanceof BadSpec) return GenServer.reply(pair(atoms.error, child.why), state)
  const old = state.children.byId(child.id)
  if (old !== undefined) {
    const answer = old.pid instanceof Pid ? pair(atoms.error, pair(atoms.alreadyStarted, old.pid)) : alreadyPresent
    return GenServer.reply(answer, state)
  }
  const started = startByName(
    state.process.runtime.parts.code,
    child.module,
    child.name,
    child.args as Term[],
    inStartChild,
  )
  return isProc(started) ? waitForStatic(state, child, started) : keepStatic(state, child, started)
}

function* waitForStatic(state: SupervisorState, child: Child, start: Proc<Tuple>): Proc<Result> {
  return keepStatic(state, child, yield* start)
}

function keepStatic(state: SupervisorState, child: Child, started: Tuple): Result {
  if (isError(started)) return GenServer.reply(pair(atoms.error, pair(started.e1, child.toRecord())), state)
  if (started === okUndefined && child.restart === atoms.temporary) return GenServer.reply(started, state)
  child.pid = started.e1
  if (child.restart === atoms.temporary) child.args = null
  state.children.add(child)
  decided(state.process, 'start', child.id, child.pid, null)
  if (started !== okUndefined) reportProgress(state.process.runtime, state.name, child)
  return GenServer.reply(started, state)
}

function startAgain(state: SupervisorState, id: Term): Answer {
  const child = state.children.byId(id)
  if (child === undefined) return GenServer.reply(notFound, state)
  if (child.isRestarting) return GenServer.reply(isRestarting, state)
  if (child.pid !== atoms.undefinedAtom) return GenServer.reply(isRunning, state)
  const started = startByName(
    state.process.runtime.parts.code,
    child.module,
    child.name,
    child.args ?? [],
    inRestartChild,
  )
  return isProc(started) ? waitForAgain(state, child, started) : startedAgain(state, child, started)
}

function* waitForAgain(state: SupervisorState, child: Child, start: Proc<Tuple>): Proc<Result> {
  return startedAgain(state, child, yield* start)
}

function startedAgain(state: SupervisorState, child: Child, started: Tuple): Result {
  if (!isError(started)) {
    state.children.setPid(child, started.e1)
    decided(state.process, 'start', child.id, child.pid, null)
    if (started.e1 instanceof Pid) reportProgress(state.process.runtime, state.name, child)
  }
  return GenServer.reply(started, state)
}

function terminate(state: SupervisorState, id: Term): Answer {
  if (state.isSimple) {
    if (!(id instanceof Pid)) return GenServer.reply(isSimple, state)
    if (!state.dynamics.has(id)) {
      const isKnown = state.restarting.delete(id) || processOf(id) === null
      return GenServer.reply(isKnown ? atoms.ok : notFound, state)
    }
    return terminateDynamic(state, id)
  }
  const child = state.children.byId(id)
  return child === undefined ? GenServer.reply(notFound, state) : terminateStatic(state, child)
}

function* terminateStatic(state: SupervisorState, child: Child): Proc<Result> {
  yield* stopChild(state, child)
  state.drop(child)
  return GenServer.reply(atoms.ok, state)
}

function* terminateDynamic(state: SupervisorState, pid: Pid): Proc<Result> {
  const { shutdown, restart } = state.template
  decided(state.process, 'terminate', state.template.id, pid, atoms.shutdown)
  const reason = yield* stopProcess(pid, shutdown)
  if (!isOrderlyStop(reason, shutdown, restart)) reportDynamics(state, reason, pid)
  state.dynamics.delete(pid)
  return GenServer.reply(atoms.ok, state)
}

function* terminateDynamics(state: SupervisorState): Proc<void> {
  const { shutdown, restart } = state.template
  const wrong = new Set<Term>()
  const children: { pid: Pid; shutdown: Term }[] = []
  for (const pid of state.dynamics.keys()) if (pid instanceof Pid) children.push({ pid, shutdown })
  for (const { pid } of children) decided(state.process, 'terminate', state.template.id, pid, atoms.shutdown)
  yield* stopTogether(children, (_child, reason) => {
    if (!isOrderlyStop(reason, shutdown, restart)) wrong.add(reason)
  })
  for (const reason of wrong) reportDynamics(state, reason, null)
}

function reportDynamics(state: SupervisorState, reason: Term, pid: Pid | null): void {
  const { id, start, restart, shutdown, type } = state.template
  const child = { pid, id, start, restart, shutdown, type }
  reportError(state.process.runtime, state.name, 'shutdown_error', reason, child)
}

function remove(state: SupervisorState, id: Term): Term {
  const child = state.children.byId(id)
  if (child === undefined) return notFound
  if (child.isRestarting) return isRestarting
  if (child.pid !== atoms.undefinedAtom) return isRunning
  decided(state.process, 'forget', child.id, null, null)
  state.children.remove(child)
  return atoms.ok
}

function find(state: SupervisorState, id: Term): Child | undefined {
  if (!state.isSimple || !(id instanceof Pid)) return state.children.byId(id)
  const isKnown = state.dynamics.has(id) || state.restarting.has(id) || processOf(id) === null
  return isKnown ? state.template : undefined
}

function which(state: SupervisorState): Term {
  const rows: Term[] = []
  for (const child of state.children.newestFirst())
    rows.push(tuple(child.id, child.isRestarting ? atoms.restarting : child.pid, child.type, child.modules))
  return listFrom(rows)
}

/** By pid, then those between two tries: the order of the keys of a small map. */
function whichDynamic(state: SupervisorState): Term {
  const { type, modules } = state.template
  const pids = [...state.dynamics.keys()].sort(compare)
  const between = [...state.restarting].map((): Term => atoms.restarting)
  return listFrom([...pids, ...between].map((pid) => tuple(atoms.undefinedAtom, pid, type, modules)))
}

function counts(specCount: number, activeCount: number, supervisorCount: number, workerCount: number): Term {
  return list(
    pair(specs, specCount),
    pair(active, activeCount),
    pair(supervisors, supervisorCount),
    pair(workers, workerCount),
  )
}

function count(state: SupervisorState): Term {
  let activeCount = 0
  let supervisorCount = 0
  for (const child of state.children.newestFirst()) {
    if (child.pid instanceof Pid && processOf(child.pid) !== null) activeCount++
    if (child.type === atoms.supervisor) supervisorCount++
  }
  return counts(state.children.count, activeCount, supervisorCount, state.children.count - supervisorCount)
}

function countDynamic(state: SupervisorState): Term {
  const size = state.dynamicCount
  const isSupervisor = state.template.type === atoms.supervisor
  return counts(1, state.dynamics.size, isSupervisor ? size : 0, isSupervisor ? 0 : size)
}
