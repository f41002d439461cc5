/** Looking at a supervisor from outside, without messages: what the inspector shows of it. */
import { Pid, type Term } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Child } from './child-spec.js'
import { type DynamicChild, DynamicState } from './dynamic-supervisor-state.js'
import type { Process } from './process/process.js'
import type { Strategy } from './supervisor.js'
import { type Dynamic, SupervisorState } from './supervisor-state.js'

/**
 * A child as its supervisor knows it.
 *
 * id        `:undefined` for the children of simple_one_for_one and DynamicSupervisor
 * pid       null while it has none: it was stopped, or cannot be started again
 * state     stopped: kept, but not running; restarting: a start failed, and is tried again
 * restarts  times that its supervisor has started this child again
 * shutdown  ms, `:infinity` or `:brutal_kill`
 */
export interface InspectedChild {
  readonly id: Term
  readonly pid: Pid | null
  readonly state: 'running' | 'stopped' | 'restarting'
  readonly restarts: number
  readonly restart: 'permanent' | 'transient' | 'temporary'
  readonly shutdown: Term
  readonly type: 'worker' | 'supervisor'
  readonly modules: Term
}

/**
 * max, withinMs  more than `max` restarts within `withinMs` end the supervisor
 * recentMs       when those were that count now, in ms of the runtime's clock, the oldest first
 * restarts       restarts since it was started, of all children together
 */
export interface InspectedSupervisor {
  readonly strategy: Strategy
  readonly max: number
  readonly withinMs: number
  readonly recentMs: readonly number[]
  readonly restarts: number
  /** How many children it has, without making their rows. */
  readonly count: number
  /** The children, the oldest first. */
  children(): IterableIterator<InspectedChild>
  /** The child with that pid. */
  child(pid: Pid): InspectedChild | undefined
}

/** What `process` is as a supervisor, now; undefined when it is none, or has not started yet. */
export function inspectSupervisor(process: Process): InspectedSupervisor | undefined {
  const state = process.body.state()
  if (state instanceof SupervisorState) return inspectState(state)
  return state instanceof DynamicState ? inspectDynamic(state) : undefined
}

function inspectState(state: SupervisorState): InspectedSupervisor {
  const { budget, flags } = state
  return {
    strategy: flags.strategy.name as Strategy,
    max: flags.intensity,
    withinMs: flags.period * 1000,
    recentMs: budget.recent(state.process.runtime.clock.now()),
    restarts: budget.total,
    count: state.isSimple ? state.dynamicCount : state.children.count,
    children: () => (state.isSimple ? dynamics(state) : statics(state)),
    child(pid) {
      if (!state.isSimple) {
        const child = state.children.byPid(pid)
        return child === undefined ? undefined : rowOf(child)
      }
      const dynamic = state.dynamics.get(pid)
      return dynamic === undefined ? undefined : rowOfDynamic(state.template, pid, dynamic)
    },
  }
}

function* statics(state: SupervisorState): Generator<InspectedChild, void, undefined> {
  for (let child = state.children.oldest; child !== null; child = child.newer) yield rowOf(child)
}

function* dynamics(state: SupervisorState): Generator<InspectedChild, void, undefined> {
  for (const [pid, dynamic] of state.dynamics) yield rowOfDynamic(state.template, pid, dynamic)
  for (const dynamic of state.restarting.values()) yield rowOfDynamic(state.template, atoms.restarting, dynamic)
}

function rowOf(child: Child): InspectedChild {
  const { id, pid, restarts, shutdown, modules } = child
  return {
    id,
    pid: pid instanceof Pid ? pid : null,
    state: pid instanceof Pid ? 'running' : child.isRestarting ? 'restarting' : 'stopped',
    restarts,
    restart: child.restart.name as InspectedChild['restart'],
    shutdown,
    type: child.type.name as InspectedChild['type'],
    modules,
  }
}

function rowOfDynamic(template: Child, pid: Term, { restarts }: Dynamic): InspectedChild {
  return {
    id: atoms.undefinedAtom,
    pid: pid instanceof Pid ? pid : null,
    state: pid instanceof Pid ? 'running' : pid === atoms.restarting ? 'restarting' : 'stopped',
    restarts,
    restart: template.restart.name as InspectedChild['restart'],
    shutdown: template.shutdown,
    type: template.type.name as InspectedChild['type'],
    modules: template.modules,
  }
}

function inspectDynamic(state: DynamicState): InspectedSupervisor {
  const { budget, flags, children } = state
  return {
    strategy: 'one_for_one',
    max: flags.maxRestarts,
    withinMs: flags.maxSeconds * 1000,
    recentMs: budget.recent(state.process.runtime.clock.now()),
    restarts: budget.total,
    count: children.size,
    children: () => started(state),
    child(pid) {
      const child = children.get(pid)
      return child === undefined || child.isRestarting ? undefined : rowOfStarted(pid, child)
    },
  }
}

function* started(state: DynamicState): Generator<InspectedChild, void, undefined> {
  for (const [pid, child] of state.children) yield rowOfStarted(pid, child)
}

function rowOfStarted(pid: Pid, child: DynamicChild): InspectedChild {
  const { isRestarting, restarts, shutdown, modules } = child
  return {
    id: atoms.undefinedAtom,
    pid: isRestarting ? null : pid,
    state: isRestarting ? 'restarting' : 'running',
    restarts,
    restart: child.restart.name as InspectedChild['restart'],
    shutdown,
    type: child.type.name as InspectedChild['type'],
    modules,
  }
}
