/**
 * What a supervisor does when a child has ended: starts it again, alone or with others, or gives up.
 *
 * A start that does not wait is done at once, without a generator. Source: supervisor.erl, restart_child/3 to restart_multiple_children/3.
 */
import { atom, pair, Pid, type Term, triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Child } from './child-spec.js'
import { type Result, stopWith } from './gen-server.js'
import { isOrderly } from './gen-server-body.js'
import { turn } from './process/api.js'
import { deliver } from './process/deliver.js'
import { isProc, type Proc } from './process/proc.js'
import { inFirstStart, inSimpleStart } from './frames.js'
import { isError, startByName } from './supervisor-start.js'
import { isOrderlyStop, stopProcess } from './supervisor-stop.js'
import { decided, reportChild, reportProgress } from './supervisor-report.js'
import type { Dynamic } from './supervisor-state.js'
import { type SupervisorState } from './supervisor-state.js'

type Decision = Result<SupervisorState> | Proc<Result<SupervisorState>>

const tryAgainRestart = atom('try_again_restart')
const reachedMax = atom('reached_max_restart_intensity')
export const failedToStartChild = atom('failed_to_start_child')

/** `pid` has ended with `reason`. */
export function childExited(state: SupervisorState, pid: Pid, reason: Term): Decision {
  if (state.isSimple) return dynamicExited(state, pid, reason)
  const child = state.children.byPid(pid)
  if (child === undefined) return state.noreply
  const { runtime } = state.process
  if (child.restart === atoms.permanent || (child.restart === atoms.transient && !isOrderly(reason))) {
    reportChild(runtime, state.name, 'child_terminated', reason, child)
    return restart(state, child, reason)
  }
  if (!isOrderly(reason)) reportChild(runtime, state.name, 'child_terminated', reason, child)
  decided(state.process, 'forget', child.id, pid, reason)
  state.drop(child)
  return afterEnd(state, child, pid, reason)
}

/** Tries once more to start the child called `id`, if it still has to be. */
export function tryAgain(state: SupervisorState, id: Term): Decision {
  if (state.isSimple) {
    const pid = id instanceof Tuple ? (id.e1 as Pid) : undefined
    const dynamic = pid === undefined ? undefined : state.restarting.get(pid)
    return dynamic === undefined ? state.noreply : restartDynamic(state, pid as Pid, dynamic, atoms.restarting)
  }
  const child = id instanceof Pid ? state.children.byPid(id) : state.children.byId(id)
  return child?.isRestarting === true ? restart(state, child, atoms.restarting) : state.noreply
}

/** A child that is not started again has ended: the supervisor ends as well if its flags say so. */
function afterEnd(state: SupervisorState, child: Child, pid: Pid, reason: Term): Decision {
  const { autoShutdown } = state.flags
  if (autoShutdown === 'never' || !child.significant) return state.noreply
  if (autoShutdown === 'all_significant') {
    if (state.isSimple) {
      if (state.dynamicCount > 0) return state.noreply
    } else {
      for (const other of state.children.newestFirst())
        if (other.significant && other.pid !== atoms.undefinedAtom) return state.noreply
    }
  }
  decided(state.process, 'shutdown', child.id, pid, reason)
  return stopWith(atoms.shutdown, state)
}

function restart(state: SupervisorState, child: Child, reason: Term): Decision {
  const { runtime } = state.process
  if (!state.budget.add(runtime.clock.now())) {
    reportChild(runtime, state.name, 'shutdown', reachedMax, child)
    decided(state.process, 'give_up', child.id, child.pid, reason)
    state.drop(child)
    return stopWith(atoms.shutdown, state)
  }
  if (state.strategy !== atoms.oneForOne) return restartSeveral(state, child, reason)
  const started = startByName(runtime.parts.code, child.module, child.name, child.args ?? [], inFirstStart)
  return isProc(started) ? waitForRestart(state, child, reason, started) : restarted(state, child, reason, started)
}

function* waitForRestart(
  state: SupervisorState,
  child: Child,
  reason: Term,
  start: Proc<Tuple>,
): Proc<Result<SupervisorState>> {
  return restarted(state, child, reason, yield* start)
}

function restarted(state: SupervisorState, child: Child, reason: Term, started: Tuple): Result<SupervisorState> {
  const { runtime } = state.process
  if (isError(started)) {
    const before = child.pid
    state.children.setPid(child, restarting(before))
    reportChild(runtime, state.name, 'start_error', started.e1, child, before)
    decided(state.process, 'retry', child.id, before, started.e1)
    castTryAgain(state, child.id)
    return state.noreply
  }
  state.children.setPid(child, started.e1)
  child.restarts++
  decided(state.process, 'restart', child.id, started.e1, reason)
  if (started.e1 instanceof Pid) reportProgress(runtime, state.name, child)
  return state.noreply
}

/** `{:restarting, pid}`; a child that has it already keeps its own. */
function restarting(pid: Term): Term {
  return pid instanceof Tuple ? pid : pair(atoms.restarting, pid)
}

function castTryAgain(state: SupervisorState, id: Term): void {
  deliver(state.process, pair(atoms.genCast, pair(tryAgainRestart, id)))
}

/** rest_for_one and one_for_all: stops the others concerned, the newest first, then starts all of them, the oldest first. */
function* restartSeveral(state: SupervisorState, child: Child, reason: Term): Proc<Result<SupervisorState>> {
  const { children } = state
  const before = child.pid
  const concerned = children.from(state.strategy === atoms.oneForAll ? children.oldest : child)
  children.setPid(child, atoms.undefinedAtom)
  yield* stopChildren(state, concerned)
  const failed = yield* startChildren(state, concerned, reason)
  if (failed === null) return state.noreply
  children.setPid(failed.child, restarting(failed.child === child ? before : atoms.undefinedAtom))
  decided(state.process, 'retry', failed.child.id, null, failed.reason)
  castTryAgain(state, failed.child.id)
  return state.noreply
}

/** Stops `children`, given the oldest first, in the reverse order. Temporary ones are forgotten. */
export function* stopChildren(state: SupervisorState, children: readonly Child[]): Proc<void> {
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] as Child
    yield* turn()
    yield* stopChild(state, child)
    state.drop(child)
  }
}

/** Stops the process of `child`, if it has one. */
export function* stopChild(state: SupervisorState, child: Child): Proc<void> {
  if (!(child.pid instanceof Pid)) return
  decided(state.process, 'terminate', child.id, child.pid, atoms.shutdown)
  const reason = yield* stopProcess(child.pid, child.shutdown)
  if (!isOrderlyStop(reason, child.shutdown, child.restart))
    reportChild(state.process.runtime, state.name, 'shutdown_error', reason, child)
}

/** A child that could not be started, and why. */
export interface FailedStart {
  readonly child: Child
  readonly reason: Term
}

/**
 * Starts those of `children` that are still known, in their order, up to the first that fails; null when none did. `again` is why they are started once
 * more, null when this is the first time.
 */
export function* startChildren(
  state: SupervisorState,
  children: readonly Child[],
  again: Term | null,
): Proc<FailedStart | null> {
  const { runtime } = state.process
  for (const child of children) {
    if (again !== null && child.restart === atoms.temporary) continue
    yield* turn()
    const result = startByName(runtime.parts.code, child.module, child.name, child.args ?? [], inFirstStart)
    const started = isProc(result) ? yield* result : result
    if (isError(started)) {
      reportChild(runtime, state.name, 'start_error', started.e1, child)
      return { child, reason: started.e1 }
    }
    if (again !== null) child.restarts++
    decided(state.process, again === null ? 'start' : 'restart', child.id, started.e1, again)
    if (started.e1 instanceof Pid) {
      state.children.setPid(child, started.e1)
      reportProgress(runtime, state.name, child)
    } else if (child.restart === atoms.temporary) {
      state.children.remove(child)
    }
  }
  return null
}

/** `{:shutdown, {:failed_to_start_child, id, reason}}` */
export function failedStart({ child, reason }: FailedStart): Term {
  return pair(atoms.shutdown, triple(failedToStartChild, child.id, reason))
}

function dynamicExited(state: SupervisorState, pid: Pid, reason: Term): Decision {
  const dynamic = state.dynamics.get(pid)
  if (dynamic === undefined) return state.noreply
  const { template } = state
  const { runtime } = state.process
  if (template.restart === atoms.permanent || (template.restart === atoms.transient && !isOrderly(reason))) {
    reportChild(runtime, state.name, 'child_terminated', reason, template, pid)
    return restartDynamic(state, pid, dynamic, reason)
  }
  if (!isOrderly(reason)) reportChild(runtime, state.name, 'child_terminated', reason, template, pid)
  decided(state.process, 'forget', template.id, pid, reason)
  state.dynamics.delete(pid)
  return afterEnd(state, template, pid, reason)
}

function restartDynamic(state: SupervisorState, pid: Pid, dynamic: Dynamic, reason: Term): Decision {
  const { template } = state
  const { runtime } = state.process
  if (!state.budget.add(runtime.clock.now())) {
    reportChild(runtime, state.name, 'shutdown', reachedMax, template, pid)
    decided(state.process, 'give_up', template.id, pid, reason)
    state.dynamics.delete(pid)
    state.restarting.delete(pid)
    return stopWith(atoms.shutdown, state)
  }
  state.dynamics.delete(pid)
  state.restarting.delete(pid)
  const started = startByName(runtime.parts.code, template.module, template.name, dynamic.args, inSimpleStart)
  return isProc(started)
    ? waitForDynamic(state, pid, dynamic, reason, started)
    : dynamicRestarted(state, pid, dynamic, reason, started)
}

function* waitForDynamic(
  state: SupervisorState,
  pid: Pid,
  dynamic: Dynamic,
  reason: Term,
  start: Proc<Tuple>,
): Proc<Result<SupervisorState>> {
  return dynamicRestarted(state, pid, dynamic, reason, yield* start)
}

function dynamicRestarted(
  state: SupervisorState,
  pid: Pid,
  dynamic: Dynamic,
  reason: Term,
  started: Tuple,
): Result<SupervisorState> {
  if (isError(started)) {
    state.restarting.set(pid, dynamic)
    reportChild(state.process.runtime, state.name, 'start_error', started.e1, state.template, pid)
    decided(state.process, 'retry', state.template.id, pid, started.e1)
    castTryAgain(state, pair(atoms.restarting, pid))
    return state.noreply
  }
  dynamic.restarts++
  decided(state.process, 'restart', state.template.id, started.e1, reason)
  state.dynamics.set(started.e1, dynamic)
  return state.noreply
}
