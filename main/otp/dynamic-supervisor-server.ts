/** The server of a DynamicSupervisor: its callbacks. The face is dynamic-supervisor.ts. Source: DynamicSupervisor of Elixir 1.14. */
import { alias, type Atom, atom, isList, list, listFrom, pair, Pid, type Term, TermMap } from './term/term.js'
import { toArray, triple, tuple, Tuple } from './term/term.js'
import { compare } from './term/compare.js'
import { inspect } from './term/inspect.js'
import * as atoms from './term/well-known.js'
import { BadSpec, isMfa } from './child-spec.js'
import { checkFlags } from './dynamic-supervisor-flags.js'
import { badState, changeDynamicSupervisor, readDynamicSupervisor } from './dynamic-supervisor-replace.js'
import { type DynamicChild, DynamicState, moduleName } from './dynamic-supervisor-state.js'
import { above, dynamicRefuses, inDynamicInit, inDynamicStart, inDynamicTerminate, startRefused } from './frames.js'
import { fromTerm } from './gen.js'
import * as GenServer from './gen-server.js'
import { isOrderly } from './gen-server-body.js'
import { running } from './process/current.js'
import { deliver } from './process/deliver.js'
import { isProc, type Proc } from './process/proc.js'
import { error } from './process/raised.js'
import type { ChildReport } from './process/report.js'
import { type Context, decided, reportError } from './supervisor-report.js'
import { type SupervisorStart } from './supervisor-server.js'
import { defaultModule } from './supervisor-state.js'
import { isStarted, type Outcomes, startWith } from './supervisor-start.js'
import { stopTogether } from './supervisor-stop.js'

type Result = GenServer.Result<DynamicState | Term>
type Answer = Result | Proc<Result>

const initAtom = atom('init')
const startChild = atom('start_child')
const startTask = atom('start_task')
const terminateChild = atom('terminate_child')
const whichChildren = atom('which_children')
const countChildren = atom('count_children')
const genRestart = atom('$gen_restart')
const functionClause = atom('function_clause')
const startLink = atom('start_link')
const taskSupervisor = alias('Task.Supervisor')
const taskSupervised = alias('Task.Supervised')
const reachedMax = atom('reached_max_restart_intensity')
const notFound = pair(atoms.error, atoms.notFound)
const tooMany = pair(atoms.error, atom('max_children'))

export const callbacks: GenServer.Callbacks<SupervisorStart, DynamicState | Term> = {
  module: moduleName,

  *init({ name, module, argument }) {
    const process = running()
    process.trapsExit = true
    const { code } = process.runtime.parts
    const asked = (): unknown => code.call(module, initAtom, [argument])
    const answer = module === defaultModule ? argument : yield* above(inDynamicInit, asked)
    if (answer === atoms.ignore) return atoms.ignore
    const given = answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.ok ? answer.e1 : undefined
    if (!(given instanceof TermMap))
      return GenServer.stopWith(pair(atom('bad_return'), triple(module, initAtom, answer)))
    const flags = checkFlags(given)
    if (flags instanceof BadSpec) return GenServer.stopWith(pair(atom('supervisor_data'), flags.why))
    return GenServer.ok(new DynamicState(process, module, argument, name ?? pair(process.pid, module), flags))
  },

  handleCall(request, from, state) {
    if (!isState(state)) return badState(state)
    if (request instanceof Tuple) {
      if (request.e0 === startChild) return startAsked(state, request.e1)
      if (request.e0 === terminateChild) return terminate(state, request.e1 as Pid)
      if (request.e0 === startTask) return start(state, taskOf(state, request))
    }
    if (request === whichChildren) return GenServer.reply(which(state), state)
    if (request === countChildren) return GenServer.reply(count(state), state)
    return error(functionClause, dynamicRefuses([request, fromTerm(from), state.toStruct()]))
  },

  handleCast(_request, state) {
    return isState(state) ? state.noreply : GenServer.noreply(state)
  },

  handleInfo(message, state) {
    if (message instanceof Tuple && message.e1 instanceof Pid) {
      if (!isState(state)) return badState(state)
      if (message.size === 3 && message.e0 === atoms.EXIT) return childExited(state, message.e1, message.e2)
      if (message.size === 2 && message.e0 === genRestart) {
        const child = state.children.get(message.e1)
        return child?.isRestarting === true ? restart(state, message.e1, child, atoms.restarting) : state.noreply
      }
    }
    const text = `DynamicSupervisor received unexpected message: ${inspect(message)}\n`
    running().runtime.report('error', { kind: 'text', text })
    return isState(state) ? state.noreply : GenServer.noreply(state)
  },

  terminate(reason, state) {
    if (!isState(state)) return error(functionClause, inDynamicTerminate(reason, state))
    return stopAll(state, state.children)
  },

  formatStatus(state) {
    return isState(state) ? state.toStruct() : state
  },

  readState: readDynamicSupervisor,

  codeChange(_oldVsn, state) {
    return isState(state) ? changeDynamicSupervisor(state) : badState(state)
  },
}

/** As DynamicSupervisor.start_child/2 has checked it; `:supervisor` sends what it is given. */
function startAsked(state: DynamicState, child: Term): ReturnType<typeof start> {
  const isChild = child instanceof Tuple && child.size === 5 && isMfa(child.e0)
  return isChild ? start(state, child) : error(functionClause, startRefused(child, state.toStruct()))
}

/** False for what `sys.replaceState` has put in the place of a state. */
function isState(state: DynamicState | Term): state is DynamicState {
  return state instanceof DynamicState
}

/** The child of `{:start_task, arguments, restart, shutdown}`, which Task.Supervisor sends: what is nil there is in its dictionary. */
function taskOf({ process }: DynamicState, request: Tuple): Tuple {
  const { e1: args, e2: restart, e3: shutdown } = request
  const usual = process.dictionary?.get(taskSupervisor) as Tuple | undefined
  return tuple(
    triple(taskSupervised, startLink, args),
    restart ?? usual?.e0 ?? null,
    shutdown ?? usual?.e1 ?? null,
    atoms.worker,
    list(taskSupervised),
  )
}

/** Outcomes of a start: as Elixir's, exits and errors are their reasons. */
const outcomes: Outcomes = {
  answered(result) {
    const isFailure = result instanceof Tuple && result.size === 2 && result.e0 === atoms.error
    const isUnderstood = isFailure || isStarted(result) || result === atoms.ignore
    return isUnderstood ? (result as Term) : pair(atoms.error, result as Term)
  },

  raised({ kind, reason, stack }) {
    if (kind === 'exit') return pair(atoms.error, reason)
    return pair(atoms.error, pair(kind === 'throw' ? pair(atoms.nocatch, reason) : reason, stack))
  },
}

function startByName(state: DynamicState, { e0: module, e1: name, e2: args }: Tuple): Term | Proc<Term> {
  const { extraArguments } = state.flags
  const own = toArray(args)
  const all = extraArguments.length === 0 ? own : [...extraArguments, ...own]
  return startWith(outcomes, state.process.runtime.parts.code, module as Atom, name as Atom, all, inDynamicStart)
}

/** Starts the child `{{module, function, arguments}, restart, shutdown, type, modules}`. */
function start(state: DynamicState, spec: Tuple): Answer {
  if (state.children.size >= state.flags.maxChildren) return GenServer.reply(tooMany, state)
  const started = startByName(state, spec.e0 as Tuple)
  return isProc(started) ? waitForStart(state, spec, started) : keep(state, spec, started)
}

function* waitForStart(state: DynamicState, spec: Tuple, start: Proc<Term>): Proc<Result> {
  return keep(state, spec, yield* start)
}

function keep(state: DynamicState, spec: Tuple, started: Term): Result {
  if (isStarted(started)) {
    state.keep(started.e1 as Pid, spec)
    decided(state.process, 'start', atoms.undefinedAtom, started.e1, null)
  }
  return GenServer.reply(started, state)
}

function childExited(state: DynamicState, pid: Pid, reason: Term): Answer {
  const child = state.children.get(pid)
  if (child === undefined || child.isRestarting) return state.noreply
  if (child.restart !== atoms.permanent && isOrderly(reason)) {
    decided(state.process, 'forget', atoms.undefinedAtom, pid, reason)
    state.children.delete(pid)
    return state.noreply
  }
  report(state, 'child_terminated', reason, pid, child)
  if (child.restart !== atoms.temporary) return restart(state, pid, child, reason)
  decided(state.process, 'forget', atoms.undefinedAtom, pid, reason)
  state.children.delete(pid)
  return state.noreply
}

function restart(state: DynamicState, pid: Pid, child: DynamicChild, reason: Term): Answer {
  if (!state.budget.add(state.process.runtime.clock.now())) {
    report(state, 'shutdown', reachedMax, pid, child)
    decided(state.process, 'give_up', atoms.undefinedAtom, pid, reason)
    state.children.delete(pid)
    return GenServer.stopWith(atoms.shutdown, state)
  }
  const started = startByName(state, child.start)
  return isProc(started)
    ? waitForRestart(state, pid, child, reason, started)
    : restarted(state, pid, child, reason, started)
}

function* waitForRestart(
  state: DynamicState,
  pid: Pid,
  child: DynamicChild,
  reason: Term,
  start: Proc<Term>,
): Proc<Result> {
  return restarted(state, pid, child, reason, yield* start)
}

function restarted(state: DynamicState, pid: Pid, child: DynamicChild, reason: Term, started: Term): Result {
  if (started instanceof Tuple && started.e0 === atoms.error) {
    report(state, 'start_error', started.e1, null, child)
    decided(state.process, 'retry', atoms.undefinedAtom, pid, started.e1)
    child.isRestarting = true
    deliver(state.process, pair(genRestart, pid))
    return state.noreply
  }
  state.children.delete(pid)
  if (isStarted(started)) {
    child.isRestarting = false
    child.restarts++
    state.children.set(started.e1 as Pid, child)
    decided(state.process, 'restart', atoms.undefinedAtom, started.e1, reason)
  } else decided(state.process, 'forget', atoms.undefinedAtom, pid, reason)
  return state.noreply
}

function* terminate(state: DynamicState, pid: Pid): Proc<Result> {
  const child = state.children.get(pid)
  if (child === undefined) return GenServer.reply(notFound, state)
  yield* stopAll(state, [[pid, child]])
  state.children.delete(pid)
  return GenServer.reply(atoms.ok, state)
}

type Pair = readonly [Pid, DynamicChild]

/** One after the other, as they are asked for: many would hold the event loop up. */
function* stopping(state: DynamicState, children: Iterable<Pair>) {
  for (const [pid, child] of children) {
    if (child.isRestarting) continue
    decided(state.process, 'terminate', atoms.undefinedAtom, pid, atoms.shutdown)
    yield { pid, child, shutdown: child.shutdown }
  }
}

function* stopAll(state: DynamicState, children: Iterable<Pair>): Proc<void> {
  yield* stopTogether(stopping(state, children), ({ pid, child }, reason, wasDead) => {
    if (!isExpected(child, reason, wasDead)) report(state, 'shutdown_error', reason, pid, child)
  })
}

/** True when a child that was to be stopped and ended with `reason` needs no report. */
function isExpected({ restart, shutdown }: DynamicChild, reason: Term, wasDead: boolean): boolean {
  if (wasDead) return reason === atoms.normal && restart !== atoms.permanent
  if (shutdown === atoms.brutalKill) return reason === atoms.killed
  return isOrderly(reason) && (reason !== atoms.normal || restart !== atoms.permanent)
}

function which(state: DynamicState): Term {
  const rows = [...state.children].sort(([a], [b]) => compare(a, b))
  return listFrom(
    rows.map(([pid, { isRestarting, type, modules }]) =>
      tuple(atoms.undefinedAtom, isRestarting ? atoms.restarting : pid, type, modules),
    ),
  )
}

function count(state: DynamicState): Term {
  let active = 0
  let supervisors = 0
  for (const child of state.children.values()) {
    if (!child.isRestarting) active++
    if (child.type === atoms.supervisor) supervisors++
  }
  const { size } = state.children
  return list(
    pair(atom('specs'), size),
    pair(atom('active'), active),
    pair(atom('supervisors'), supervisors),
    pair(atom('workers'), size - supervisors),
  )
}

function report(state: DynamicState, context: Context, reason: Term, pid: Pid | null, child: DynamicChild): void {
  const { start, restart, shutdown, type } = child
  const { e0: module, e1: name, e2: args } = start
  const all = isList(args) ? list(...state.flags.extraArguments, ...toArray(args)) : args
  const shown: ChildReport = { pid, id: atoms.undefinedAtom, start: triple(module, name, all), restart, shutdown, type }
  reportError(state.process.runtime, state.name, context, reason, shown)
}
