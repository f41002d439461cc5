/** Task.Supervisor: a DynamicSupervisor whose children are tasks. Source: Task.Supervisor of Elixir 1.14. */
import {
  alias,
  atom,
  type Atom,
  Cons,
  elements,
  list,
  listFrom,
  pair,
  Pid,
  type Term,
  TermMap,
  toArray,
  triple,
  tuple,
  Tuple,
} from './term/term.js'
import * as atoms from './term/well-known.js'
import * as DynamicSupervisor from './dynamic-supervisor.js'
import { runtimeError } from './exceptions/constructors.js'
import * as GenServer from './gen-server.js'
import { exit, link } from './process/api.js'
import type { Proc } from './process/proc.js'
import type { StartOptions, Supervisor } from './supervisor.js'
import { callers, owner } from './task-supervised.js'
import { type ItemJob, itemWork, type Job, order, work } from './task.js'
import { type Pull, type StreamOptions, TaskStream } from './task-stream.js'
import type { Started } from './task-stream-monitor.js'

const moduleName = alias('Task.Supervisor')
const startTask = atom('start_task')
const monitorTag = atom('monitor')

/** How a supervisor of tasks is started. */
export interface InitOptions {
  readonly maxChildren?: Term
  readonly maxRestarts?: Term
  readonly maxSeconds?: Term
  /** Of the tasks that are started without one: `:temporary` unless it is said otherwise. Deprecated. */
  readonly restart?: Atom
  /** Of the tasks that are started without one: 5000 unless it is said otherwise. Deprecated. */
  readonly shutdown?: Term
}

/** How a task is started. */
export interface TaskOptions {
  /** `:temporary` unless it is said otherwise. */
  readonly restart?: Atom
  /** ms, `:brutal_kill`; 5000 unless it is said otherwise. */
  readonly shutdown?: Term
}

/** Starts a supervisor of tasks, linked to the caller. Answers as GenServer.startLink. */
export function startLink(options: InitOptions & StartOptions = {}): Proc<Term> {
  const { maxChildren, maxRestarts, maxSeconds, restart = atoms.temporary, shutdown = 5000 } = options
  const flags: [Atom, Term | undefined][] = [
    [atom('max_children'), maxChildren],
    [atom('max_seconds'), maxSeconds],
    [atom('max_restarts'), maxRestarts],
  ]
  const given = flags.flatMap(([key, value]) => (value === undefined ? [] : [pair(key, value)]))
  return DynamicSupervisor.startModule(moduleName, pair(pair(restart, shutdown), listFrom(given)), options)
}

/** Starts a task that nobody waits for: `{:ok, pid}` or `{:error, :max_children}`. */
export function startChild(supervisor: Supervisor, job: Job, { restart, shutdown }: TaskOptions = {}): Proc<Term> {
  const args = list(owner(), callers(), work(job))
  return GenServer.call(supervisor, tuple(startTask, args, restart ?? null, shutdown ?? null), Infinity)
}

/** Starts a task linked to the caller, which is to wait for its answer: `%Task{}`. Raises when there are too many. */
export function* async(supervisor: Supervisor, job: Job, options: TaskOptions = {}): Proc<TermMap> {
  const pid = yield* startAwaited(supervisor, options)
  link(pid)
  return order(pid, work(job))
}

/** As `async`, without the link: when the task fails, its owner only hears of it. */
export function* asyncNolink(supervisor: Supervisor, job: Job, options: TaskOptions = {}): Proc<TermMap> {
  return order(yield* startAwaited(supervisor, options), work(job))
}

/** `{:ok, pid}` of a task that waits to be told what to do by `of`, or `{:error, :max_children}`. */
export function startWaiting(supervisor: Supervisor, { shutdown }: TaskOptions = {}, of = owner()): Proc<Term> {
  const args = list(of, monitorTag)
  return GenServer.call(supervisor, tuple(startTask, args, atoms.temporary, shutdown ?? null), Infinity)
}

function* startAwaited(supervisor: Supervisor, options: TaskOptions): Proc<Pid> {
  const started = yield* startWaiting(supervisor, options)
  if (started instanceof Tuple && started.e0 === atoms.ok && started.e1 instanceof Pid) return started.e1
  if (started instanceof Tuple && started.e1 === atom('max_children')) return runtimeError(tooMany)
  return exit(started)
}

const tooMany =
  'reached the maximum number of tasks for this task supervisor. The maximum number ' +
  'of tasks that are allowed to run at the same time under this supervisor can be ' +
  'configured with the :max_children option passed to Task.Supervisor.start_link/1'

/** As `Task.asyncStream`, with tasks of `supervisor`: linked to the caller too, unless it is `nolink`. */
export function asyncStream(
  supervisor: Supervisor,
  pull: Pull,
  job: ItemJob,
  options: StreamOptions & TaskOptions & { readonly nolink?: boolean } = {},
): TaskStream {
  const isLinked = options.nolink !== true
  const of = owner()
  return new TaskStream(pull, itemWork(job), options, function* (): Proc<Started> {
    const started = yield* startWaiting(supervisor, options, of)
    if (!(started instanceof Tuple) || !(started.e1 instanceof Pid)) return 'max_children'
    if (isLinked) link(started.e1)
    return { pid: started.e1, isLinked }
  })
}

/** The pids of the tasks. */
export function* children(supervisor: Supervisor): Proc<Term> {
  const all = toArray(yield* DynamicSupervisor.whichChildren(supervisor)) as Tuple[]
  return listFrom(all.map((child) => child.e1).filter((pid) => pid instanceof Pid))
}

/** Stops the task with that pid. `:ok` or `{:error, :not_found}` */
export function terminateChild(supervisor: Supervisor, pid: Pid): Proc<Term> {
  return DynamicSupervisor.terminateChild(supervisor, pid)
}

/** What init/1 of the module answers to `{{restart, shutdown}, options}`. */
export function init(argument: Term): Tuple {
  const options = new Cons(pair(atoms.strategy, atoms.oneForOne), (argument as Tuple).e1)
  return DynamicSupervisor.answerOfInit(options)
}

/** How a supervisor starts a supervisor of tasks with `options`, a keyword list. */
export function childSpec(options: Term): TermMap {
  let name: Term = null
  for (const item of elements(options)) if (item instanceof Tuple && item.e0 === atoms.name) name = item.e1
  return TermMap.from<Atom, Term>([
    [atoms.id, name ?? moduleName],
    [atoms.start, triple(moduleName, atom('start_link'), list(options))],
    [atoms.type, atoms.supervisor],
  ])
}
