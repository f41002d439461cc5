import type { ApplicationName, NamedThing, PidText } from '../things.js'
import type { ListQuery, Page } from './page.js'

/** loaded: known, never started; stopped: ran and ended. */
export type ApplicationState = 'running' | 'starting' | 'stopping' | 'stopped' | 'loaded'

export type StartType = 'permanent' | 'transient' | 'temporary'

/**
 * dependencies  applications it needs running, in the order of its specification
 * processes     live processes under its master
 * exitReason    why it ended, inspected, when `stopped`; null when nobody knows or it was stopped by request
 */
export interface ApplicationRow {
  readonly name: ApplicationName
  readonly description: string
  readonly version: string
  readonly state: ApplicationState
  readonly startType: StartType | null
  readonly dependencies: readonly { readonly name: ApplicationName; readonly state: ApplicationState | 'unknown' }[]
  readonly registered: readonly string[]
  readonly modules: number
  readonly processes: number
  readonly exitReason: string | null
}

/** Pushed at every change of state, so that the switch is always right. */
export interface ApplicationChange {
  readonly name: ApplicationName
  readonly state: ApplicationState
  readonly exitReason: string | null
}

/** Answer to a start with dependencies: what was started, in order; empty when all ran already. */
export interface StartedApplications {
  readonly started: readonly ApplicationName[]
}

/**
 * The tree of one application.
 *
 * version  the version the window has; the answer is `unchanged` while the tree is still that one. Null asks for all.
 */
export interface TreeQuery {
  readonly application: ApplicationName
  readonly version: number | null
}

export type TreeAnswer = { readonly unchanged: true; readonly version: number } | Tree

/**
 * nodes  parents before their children, children in the supervisor's order; more than 12 alike siblings are one `group` node
 * lines  links and monitors between shown nodes that are not supervision; ends inside a group are drawn at the group
 * total  processes in the tree, those in groups included
 */
export interface Tree {
  readonly unchanged: false
  readonly version: number
  readonly application: ApplicationName
  readonly state: ApplicationState
  readonly nodes: readonly TreeNode[]
  readonly lines: readonly TreeLine[]
  readonly total: number
}

/** missing: a child the supervisor knows but that has no process now (ended, or being restarted). */
export type TreeNodeKind = 'supervisor' | 'worker' | 'process' | 'group' | 'missing'

export type Strategy = 'one_for_one' | 'one_for_all' | 'rest_for_one' | 'simple_one_for_one'

/**
 * id             unique in the tree and the same as long as the process (or group) is: its pid, or a text of the group's own
 * title          registered name, bucket's name, else the initial call
 * childId        as its supervisor knows it, inspected; null where no supervisor does
 * strategy       supervisors only
 * budget         supervisors only: how many restarts are allowed within a time, and when the recent ones were
 * restarts       times that its supervisor has started this child again
 * children       direct children, those in groups included
 * orphan         a bucket that the registry has forgotten
 * count          groups only: processes in it; 0 otherwise
 */
export interface TreeNode {
  readonly id: string
  readonly parent: string | null
  readonly kind: TreeNodeKind
  readonly pid: PidText | null
  readonly title: string
  readonly name: string | null
  readonly initialCall: string
  readonly behaviour: string | null
  readonly childId: string | null
  readonly restart: 'permanent' | 'transient' | 'temporary' | null
  readonly shutdown: string | null
  readonly restarts: number
  readonly strategy: Strategy | null
  readonly budget: RestartBudget | null
  readonly children: number
  readonly orphan: boolean
  readonly count: number
}

/** More than `max` restarts within `withinMs` end the supervisor. `atMs`: the recent ones on the clock of `uptimeMs`. */
export interface RestartBudget {
  readonly max: number
  readonly withinMs: number
  readonly atMs: readonly number[]
}

export interface TreeLine {
  readonly kind: 'link' | 'monitor'
  readonly from: string
  readonly to: string
  /** More than 1 where an end is a group. */
  readonly count: number
}

export type MemberSort = 'pid' | 'title' | 'reductions' | 'memory' | 'queue'

/** Members of a group node: `group` is its id. */
export interface MembersQuery extends ListQuery<MemberSort> {
  readonly application: ApplicationName
  readonly group: string
}

export interface MemberRow {
  readonly pid: PidText
  readonly title: string
  readonly reductions: number
  readonly memoryBytes: number
  readonly queue: number
  readonly orphan: boolean
}

export type MembersPage = Page<MemberRow> & { readonly group: NamedThing | null }
