/** Task.Supervisor. Source: Elixir 1.14's `Task.Supervisor`. */
import { link, refused } from '../../otp/process/api.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import type { Job } from '../../otp/task.js'
import type { Started } from '../../otp/task-stream-monitor.js'
import { owner } from '../../otp/task-supervised.js'
import * as TaskSupervisor from '../../otp/task-supervisor.js'
import {
  alias,
  atom,
  type Atom,
  emptyList,
  isAtom,
  isList,
  isProperList,
  list,
  Pid,
  type Term,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { printTo } from '../shell/device.js'
import { isFun, noClause, option } from './arguments.js'
import { libraryModule } from './module.js'
import { serverOptions } from './servers.js'
import { streamOf, streamOptions } from './task.js'
import type { Functions } from './module.js'

const name = alias('Task.Supervisor')
const module = 'Task.Supervisor'

function taskOptions(options: Term): TaskSupervisor.TaskOptions {
  if (!isList(options)) return noClause('Access', 'get', options, atoms.restart, null)
  const restart = option(options, 'restart') as Atom | undefined
  const shutdown = option(options, 'shutdown')
  return { ...(restart !== undefined && { restart }), ...(shutdown !== undefined && { shutdown }) }
}

/** Task.Supervisor.start_link/1 */
function* startLink(options: Term = emptyList): Proc<Term> {
  if (!isList(options)) return noClause('Keyword', 'pop', options, atoms.restart, null)
  const { restart, shutdown } = taskOptions(options)
  if (restart || shutdown) yield* settle(printTo(atom('stderr'), deprecated))
  const limit = (key: string): Term | undefined => option(options, key)
  const limits = {
    maxChildren: limit('max_children'),
    maxRestarts: limit('max_restarts'),
    maxSeconds: limit('max_seconds'),
  }
  const given = Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))
  const usual = { ...(restart && { restart }), ...(shutdown && { shutdown }) }
  return yield* TaskSupervisor.startLink({ ...given, ...usual, ...serverOptions(options) })
}

const deprecated =
  'warning: :restart and :shutdown options in Task.Supervisor.start_link/1 are deprecated. ' +
  'Please pass those options on start_child/3 instead\n' +
  '  (elixir 1.14.0) lib/task/supervisor.ex:133: Task.Supervisor.start_link/1\n\n'

type Begin = (supervisor: Term, job: Job, options: TaskSupervisor.TaskOptions) => unknown

/** `name(supervisor, fun, options)` and `name(supervisor, module, fun, args, options)`: what is no function fails in the task. */
function starting(begin: Begin, refuse: (...args: Term[]) => never): (...args: Term[]) => unknown {
  return (...args) => {
    const [supervisor = null, first = null] = args
    if (args.length <= 3) return begin(supervisor, funJob(first), taskOptions(args[2] ?? emptyList))
    const [, of, called, given, options = emptyList] = args as [Term, Term, Term, Term, Term?]
    if (!isProperList(given)) return refuse(supervisor, of, called, given, options)
    return begin(supervisor, triple(of, called, given), taskOptions(options))
  }
}

/** Arguments that are no list, of tasks that are counted them. */
const refuseLength = (...[, , , args = null]: Term[]): never => refused('length', [args])

/** `{:erlang, :apply, [fun, []]}` */
function funJob(fun: Term): Tuple {
  return triple(atom('erlang'), atom('apply'), list(fun, emptyList))
}

/** Starts the tasks of a stream under `supervisor`. */
function startedBy(supervisor: Term, options: Term, isLinked: boolean): () => () => Proc<Started> {
  return () => {
    const of = owner()
    return function* (): Proc<Started> {
      const started = yield* TaskSupervisor.startWaiting(supervisor, taskOptions(options), of)
      if (!(started instanceof Tuple) || !(started.e1 instanceof Pid)) return 'max_children'
      if (isLinked) link(started.e1)
      return { pid: started.e1, isLinked }
    }
  }
}

function streaming(fn: string, isLinked: boolean): (...args: Term[]) => unknown {
  return (...args) => {
    const [supervisor = null, enumerable = null, first = null] = args
    if (args.length <= 4) {
      const options = args[3] ?? emptyList
      if (!isFun(first, 1)) return noClause(module, fn, supervisor, enumerable, first, options)
      return streamOf(name, enumerable, first, streamOptions(options), startedBy(supervisor, options, isLinked))
    }
    const [, , of, called, given, options = emptyList] = args as [Term, Term, Term, Term, Term, Term?]
    if (!isAtom(of) || !isAtom(called) || !isList(given))
      return noClause(module, fn, supervisor, enumerable, of, called, given, options)
    const job = triple(of, called, given)
    return streamOf(name, enumerable, job, streamOptions(options), startedBy(supervisor, options, isLinked))
  }
}

const async = starting(TaskSupervisor.async, refuseLength)
const asyncNolink = starting(TaskSupervisor.asyncNolink, refuseLength)
const startChild = starting(TaskSupervisor.startChild, (...args) => noClause(module, 'start_child', ...args))
const stream = streaming('async_stream', true)
const streamNolink = streaming('async_stream_nolink', false)

const functions: Functions = {
  'async(supervisor, fun, options \\\\ [])': [
    'Starts a task under the supervisor, linked to the caller, which is to wait for it.',
    async,
  ],
  'async(supervisor, module, fun, args, options \\\\ [])': ['As `async/3`, by a function of a module.', async],
  'async_nolink(supervisor, fun, options \\\\ [])': [
    'Starts a task under the supervisor that the caller is to wait for, without a link.',
    asyncNolink,
  ],
  'async_nolink(supervisor, module, fun, args, options \\\\ [])': [
    'As `async_nolink/3`, by a function of a module.',
    asyncNolink,
  ],
  'async_stream(supervisor, enumerable, fun, options \\\\ [])': [
    'A stream of the answers of tasks under the supervisor, one for each item.',
    stream,
  ],
  'async_stream(supervisor, enumerable, module, function, args, options \\\\ [])': [
    'As `async_stream/4`, by a function of a module.',
    stream,
  ],
  'async_stream_nolink(supervisor, enumerable, fun, options \\\\ [])': [
    'As `async_stream/4`, without links to the caller.',
    streamNolink,
  ],
  'async_stream_nolink(supervisor, enumerable, module, function, args, options \\\\ [])': [
    'As `async_stream/6`, without links to the caller.',
    streamNolink,
  ],
  'child_spec(opts)': [
    'How a supervisor starts a supervisor of tasks.',
    (options) => (isList(options) ? TaskSupervisor.childSpec(options) : noClause(module, 'child_spec', options)),
  ],
  'children(supervisor)': ['The pids of the tasks.', TaskSupervisor.children],
  'start_child(supervisor, fun, options \\\\ [])': [
    'Starts a task under the supervisor that nobody waits for: `{:ok, pid}`.',
    startChild,
  ],
  'start_child(supervisor, module, fun, args, options \\\\ [])': [
    'As `start_child/3`, by a function of a module.',
    startChild,
  ],
  'start_link(options \\\\ [])': ['Starts a supervisor of tasks, linked to the caller.', startLink],
  'terminate_child(supervisor, pid)': [
    'Stops the task with that pid: `:ok` or `{:error, :not_found}`.',
    (supervisor, pid) =>
      pid instanceof Pid
        ? TaskSupervisor.terminateChild(supervisor, pid)
        : noClause(module, 'terminate_child', supervisor, pid),
  ],
}

export const taskSupervisor = libraryModule(name, 'A supervisor whose children are tasks.', functions)
