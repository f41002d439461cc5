/** Task, Task.Supervised and Task.Supervisor for the code table: options as keyword lists, answers as Elixir gives them. */
import {
  alias,
  atom,
  type Atom,
  Cons,
  emptyList,
  type Fun,
  type Pid,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from './term/term.js'
import * as atoms from './term/well-known.js'
import { type Module, nativeModule } from './code.js'
import { timeoutMs } from './gen.js'
import { running } from './process/current.js'
import type { Proc } from './process/proc.js'
import { functionClause } from './process/raised.js'
import { startOptions } from './start-options.js'
import * as TaskSupervisor from './task-supervisor.js'
import * as Task from './task.js'
import { startAlone, startLink } from './task-supervised.js'

const brutalKill = atom('brutal_kill')
const taskSupervisor = alias('Task.Supervisor')

/** The value of `key` in a keyword list; undefined when it is not there or nil. */
function option(keywords: Term, key: Atom): Term | undefined {
  for (const item of toArray(keywords)) {
    if (item instanceof Tuple && item.size === 2 && item.e0 === key) return item.e1 ?? undefined
  }
  return undefined
}

function taskOptions(keywords: Term): TaskSupervisor.TaskOptions {
  const restart = option(keywords, atoms.restart) as Atom | undefined
  const shutdown = option(keywords, atoms.shutdown)
  return { ...(restart !== undefined && { restart }), ...(shutdown !== undefined && { shutdown }) }
}

function* startSupervisor(keywords: Term): Proc<Term> {
  const limit = (name: string): Term | undefined => option(keywords, atom(name))
  const limits = {
    maxChildren: limit('max_children'),
    maxRestarts: limit('max_restarts'),
    maxSeconds: limit('max_seconds'),
  }
  const given = Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))
  return yield* TaskSupervisor.startLink({ ...given, ...startOptions(keywords) })
}

/** init/1 keeps how tasks are started where the supervisor looks for it. */
function init(argument: Term): Tuple {
  if (!(argument instanceof Tuple && argument.size === 2 && argument.e0 instanceof Tuple && argument.e0.size === 2))
    return functionClause(alias('Task.Supervisor'), 'init', [argument])
  const process = running()
  process.dictionary ??= new Map()
  process.dictionary.set(taskSupervisor, argument.e0)
  return TaskSupervisor.init(argument)
}

function shutdown(task: Term, how: Term = 5000): Proc<Term> {
  return Task.shutdown(task as TermMap, how === brutalKill ? 'brutal_kill' : timeoutMs(how))
}

function childSpec(module: Atom): (argument: Term) => Term {
  return (argument) =>
    TermMap.from<Atom, Term>([
      [atoms.id, module],
      [atoms.start, triple(module, atom('start_link'), toList(argument))],
      [atoms.restart, atoms.temporary],
    ])
}

function toList(item: Term): Term {
  return new Cons(item, emptyList)
}

/** The modules, to be defined in the code table. */
export const modules: readonly Module[] = [
  nativeModule(alias('Task'), {
    'async/1': (fun) => Task.async(fun as Fun),
    'async/3': (module, name, args) => Task.async(triple(module, name, args)),
    'await/1': (task) => Task.await(task as TermMap),
    'await/2': (task, timeout) => Task.await(task as TermMap, timeoutMs(timeout)),
    'await_many/1': (tasks) => Task.awaitMany(tasks),
    'await_many/2': (tasks, timeout) => Task.awaitMany(tasks, timeoutMs(timeout)),
    'child_spec/1': childSpec(alias('Task')),
    'completed/1': Task.completed,
    'ignore/1': (task) => Task.ignore(task as TermMap),
    'shutdown/1': shutdown,
    'shutdown/2': shutdown,
    'start/1': (fun) => Task.start(fun as Fun),
    'start/3': (module, name, args) => Task.start(triple(module, name, args)),
    'start_link/1': (fun) => Task.startLink(fun as Fun),
    'start_link/3': (module, name, args) => Task.startLink(triple(module, name, args)),
    'yield/1': (task) => Task.yield(task as TermMap),
    'yield/2': (task, timeout) => Task.yield(task as TermMap, timeoutMs(timeout)),
    'yield_many/1': (tasks) => Task.yieldMany(tasks),
    'yield_many/2': (tasks, timeout) => Task.yieldMany(tasks, timeoutMs(timeout)),
  }),
  nativeModule(alias('Task.Supervised'), {
    'start/3': (owner, callers, work) => startAlone(owner, callers, work, false),
    'start_link/2': startLink,
    'start_link/3': (owner, callers, work) => startAlone(owner, callers, work, true),
  }),
  nativeModule(taskSupervisor, {
    'init/1': init,
    'start_link/0': () => startSupervisor(emptyList),
    'start_link/1': startSupervisor,
    'child_spec/1': TaskSupervisor.childSpec,
    'async/2': (supervisor, fun) => TaskSupervisor.async(supervisor, fun as Fun),
    'async/3': (supervisor, fun, options) => TaskSupervisor.async(supervisor, fun as Fun, taskOptions(options)),
    'async/4': (supervisor, module, name, args) => TaskSupervisor.async(supervisor, triple(module, name, args)),
    'async_nolink/2': (supervisor, fun) => TaskSupervisor.asyncNolink(supervisor, fun as Fun),
    'async_nolink/3': (supervisor, fun, options) =>
      TaskSupervisor.asyncNolink(supervisor, fun as Fun, taskOptions(options)),
    'async_nolink/4': (supervisor, module, name, args) =>
      TaskSupervisor.asyncNolink(supervisor, triple(module, name, args)),
    'children/1': TaskSupervisor.children,
    'start_child/2': (supervisor, fun) => TaskSupervisor.startChild(supervisor, fun as Fun),
    'start_child/3': (supervisor, fun, options) =>
      TaskSupervisor.startChild(supervisor, fun as Fun, taskOptions(options)),
    'start_child/4': (supervisor, module, name, args) =>
      TaskSupervisor.startChild(supervisor, triple(module, name, args)),
    'start_child/5': (supervisor, module, name, args, options) =>
      TaskSupervisor.startChild(supervisor, triple(module, name, args), taskOptions(options)),
    'terminate_child/2': (supervisor, pid) => TaskSupervisor.terminateChild(supervisor, pid as Pid),
  }),
]
