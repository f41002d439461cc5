import type { ApplicationName, NamedThing, PidText, Thing } from '../things.js'
import type { OpenPath, TermRoot, TermView } from '../term-view.js'
import type { ListQuery, Page, RowMark, WindowPage, WindowQuery } from './page.js'

/** Columns of the list by which the source sorts. */
export const processSorts = [
  'pid',
  'name',
  'reductions',
  'memory',
  'queue',
  'current',
  'initial',
  'status',
  'application',
  'parent',
  'links',
  'monitors',
  'monitoredBy',
  'priority',
  'trapsExit',
  'age',
] as const

export type ProcessSort = (typeof processSorts)[number]

/** `accumulate`: reductions since each process was spawned instead of since the last refresh. `follow` is a pid. */
export interface ProcessQuery extends ListQuery<ProcessSort> {
  readonly accumulate: boolean
}

/** waiting: for a message; suspended: by sys or the window; exiting: dead or about to be. */
export type ProcessStatus = 'running' | 'runnable' | 'waiting' | 'suspended' | 'exiting'

/**
 * One row a process, as Process.info/2 tells; the columns are observer's and more.
 *
 * name          registered name; a bucket's name in brackets behind `KV.Bucket`; else the initial call
 * reductions    turns since the last refresh, or since spawn with `accumulate`
 * memoryBytes   estimate: mailbox, dictionary and state; not what V8 holds
 * queue         messages not yet received
 * current       module.function/arity in which it is or waits
 * application   whose tree it is in, null outside of all
 * parent        who spawned it, null if none of ours
 * ageMs         since it was spawned
 */
export interface ProcessRow {
  readonly pid: PidText
  readonly name: string
  readonly registered: boolean
  readonly reductions: number
  readonly memoryBytes: number
  readonly queue: number
  readonly current: string
  readonly initial: string
  readonly status: ProcessStatus
  readonly application: ApplicationName | null
  readonly parent: NamedThing | null
  readonly links: number
  readonly monitors: number
  readonly monitoredBy: number
  readonly priority: string
  readonly trapsExit: boolean
  readonly ageMs: number
  readonly mark: RowMark
}

export type ProcessPage = Page<ProcessRow>

/**
 * All that is known of one process. Of one that died: what it last had, as long as main remembers it (the last 1,000 dead),
 * with `exit`; after that the call answers `gone`.
 *
 * title         as `ProcessRow.name`
 * behaviour     GenServer, Supervisor, Agent, GenEvent, gen_statem, Task, …; null for a plain process
 * stack         frames, innermost first; often only the current function
 * first…        the first 20 of each relation with the total; more by `process.related`
 * ifKilled      what a kill would do besides, one sentence: `KV.Supervisor starts it again. Its table KV.Registry goes.`
 * restart       how its supervisor would treat it, null outside of supervision
 * bucketName    name of the bucket if it is one, null otherwise or when nobody knows it
 */
export interface ProcessInfo {
  readonly pid: PidText
  readonly title: string
  readonly registeredName: string | null
  readonly exit: { readonly reason: string; readonly atMs: number } | null
  readonly behaviour: string | null
  readonly module: string | null
  readonly status: ProcessStatus
  readonly application: ApplicationName | null
  readonly initialCall: string
  readonly currentFunction: string
  readonly stack: readonly string[]
  readonly parent: NamedThing | null
  readonly ancestors: readonly NamedThing[]
  readonly groupLeader: NamedThing | null
  readonly supervisor: NamedThing | null
  readonly childId: string | null
  readonly restart: 'permanent' | 'transient' | 'temporary' | null
  readonly restarts: number
  readonly priority: string
  readonly trapsExit: boolean
  readonly reductions: number
  readonly queue: number
  readonly dictionary: number
  readonly memoryBytes: number
  readonly stateBytes: number
  readonly mailboxBytes: number
  readonly dictionaryBytes: number
  readonly maxHeapBytes: number | null
  readonly spawnedAtMs: number
  readonly firstLinks: WindowPage<NamedThing>
  readonly firstMonitors: WindowPage<NamedThing>
  readonly firstMonitoredBy: WindowPage<NamedThing>
  readonly firstTables: WindowPage<NamedThing>
  readonly bucketName: string | null
  readonly orphan: boolean
  readonly ifKilled: string
}

export type Relation = 'links' | 'monitors' | 'monitoredBy' | 'tables' | 'children'

export interface RelatedQuery extends WindowQuery {
  readonly pid: PidText
  readonly relation: Relation
}

/** `search` looks into the messages' text. */
export interface MessagesQuery extends WindowQuery {
  readonly pid: PidText
}

/** position: place in the mailbox, from 1, oldest first. */
export interface MessageRow {
  readonly position: number
  readonly message: TermRoot
}

export interface DictionaryQuery extends WindowQuery {
  readonly pid: PidText
}

export interface DictionaryRow {
  readonly key: TermView
  readonly value: TermRoot
}

/** `open`: nodes to be shown unfolded; the root itself is the empty path. */
export interface StateQuery {
  readonly pid: PidText
  readonly open: readonly OpenPath[]
}

/**
 * What `:sys.get_status` would tell.
 *
 * sys    running or suspended; null for a process that does not speak sys
 * state  null with a sentence in `note` where there is none to read (a plain process, a dead one that left none)
 */
export interface StateAnswer {
  readonly sys: 'running' | 'suspended' | null
  readonly module: string | null
  readonly parent: Thing | null
  readonly state: TermRoot | null
  readonly note: string | null
}

/** `Process.exit(pid, reason)` for each; `reason` is typed text, an Elixir term. */
export interface ExitOrder {
  readonly pids: readonly PidText[]
  readonly reason: string
}

/** `message` is typed text, an Elixir term. */
export interface SendOrder {
  readonly pid: PidText
  readonly message: string
}

/** How many signals were sent, and to whom none could be because they were gone. */
export interface SignalAnswer {
  readonly sent: number
  readonly gone: readonly PidText[]
}
