/** Task. Source: Elixir 1.14's `Task`. */
import * as Task from '../../otp/task.js'
import { isTimeout } from '../../otp/gen.js'
import { isTask, type ItemJob, itemWork, type Job } from '../../otp/task.js'
import { type StreamOptions, TaskStream } from '../../otp/task-stream.js'
import type { Started } from '../../otp/task-stream-monitor.js'
import { demonitor } from '../../otp/process/api.js'
import { exit } from '../../otp/process/raised.js'
import type { Proc } from '../../otp/process/proc.js'
import {
  alias,
  atom,
  Atom,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  Ref,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { enumerated, isFun, noClause, option } from './arguments.js'
import { open } from './enumeration/each.js'
import { END, type Source, SourceFun } from './enumeration/source.js'
import { isProc } from '../../otp/process/proc.js'
import { libraryModule, usingMacro } from './module.js'
import { structFunctions } from './struct-functions.js'
import { builtInStruct } from './structs.js'

const name = alias('Task')
const brutalKill = atom('brutal_kill')
const refKey = atom('ref')

const ms = (timeout: Term): number => (timeout === atoms.infinity ? Infinity : Number(timeout))

/** The work of a task: a function without arguments, or module, function and arguments. */
export function jobOf(module: string, fn: string, args: readonly Term[]): Job {
  const [first = null, second = null, third = null] = args
  if (args.length === 1) return isFun(first, 0) ? first : noClause(module, fn, first)
  if (isAtom(first) && isAtom(second) && isList(third)) return triple(first, second, third)
  return noClause(module, fn, ...args)
}

/** `name(task, timeout)` */
function timed(fn: string, ask: (task: TermMap, ms: number) => unknown) {
  return (task: Term, timeout: Term = 5000): unknown =>
    isTask(task) && isTimeout(timeout) ? ask(task, ms(timeout)) : noClause('Task', fn, task, timeout)
}

function awaitMany(tasks: Term, timeout: Term = 5000): unknown {
  if (!isTimeout(timeout)) return noClause('Task', 'await_many', tasks, timeout)
  if (isList(tasks)) return Task.awaitMany(tasks, ms(timeout))
  const all = enumerated(tasks)
  return isProc(all) ? then(all) : Task.awaitMany(listFrom(all), ms(timeout))
  function* then(items: Proc<Term[]>): Proc<Term> {
    return yield* Task.awaitMany(listFrom(yield* items), ms(timeout))
  }
}

function yieldMany(tasks: Term, timeout: Term = 5000): unknown {
  return isTimeout(timeout) ? Task.yieldMany(tasks, ms(timeout)) : noClause('Task', 'yield_many', tasks, timeout)
}

function shutdown(task: Term, how: Term = 5000): unknown {
  if (!isTask(task) || !(how === brutalKill || isTimeout(how))) return noClause('Task', 'shutdown', task, how)
  return Task.shutdown(task, how === brutalKill ? 'brutal_kill' : ms(how))
}

/** The answer or the end of one of `tasks` that a message tells of: `{answer, task}`, or nil. */
function find(tasks: Term, message: Term): Term {
  if (!(message instanceof Tuple)) return noClause('Task', 'find', tasks, message)
  const isDown = message.size === 5 && message.e0 === atoms.DOWN
  const ref = isDown ? message.e1 : message.e0
  const task = toArray(tasks).find((each) => isTask(each) && each.get(refKey) === ref)
  if (task === undefined || !(ref instanceof Ref)) return null
  if (isDown) return exit(pair(message.at(4), triple(name, atom('find'), list(tasks, message))))
  demonitor(ref, { flush: true })
  return pair(message.e1, task)
}

/** The options of async_stream. */
export function streamOptions(options: Term): StreamOptions {
  const found: { -readonly [K in keyof StreamOptions]: StreamOptions[K] } = {}
  const most = option(options, 'max_concurrency')
  if (most !== undefined) found.maxConcurrency = typeof most === 'number' ? most : -1
  if (option(options, 'ordered') === false) found.ordered = false
  const timeout = option(options, 'timeout')
  if (timeout === atoms.infinity || typeof timeout === 'number') found.timeout = ms(timeout)
  else if (timeout !== undefined) found.notTime = timeout
  const onTimeout = option(options, 'on_timeout')
  if (onTimeout instanceof Atom && onTimeout.name === 'kill_task') found.onTimeout = 'kill_task'
  if (option(options, 'zip_input_on_exit') === true) found.zipInputOnExit = true
  return found
}

/** The answers of the tasks, as a stream that begins anew each time it is gone through. */
export function streamOf(
  module: Atom,
  enumerable: Term,
  job: ItemJob,
  options: StreamOptions,
  start?: () => () => Proc<Started>,
): Term {
  return new SourceFun(module, 'build_stream', 3, () => new TaskSource(enumerable, job, options, start?.()), 3)
}

class TaskSource implements Source {
  readonly #items: Source
  readonly #stream: TaskStream

  constructor(enumerable: Term, job: ItemJob, options: StreamOptions, start: (() => Proc<Started>) | undefined) {
    this.#items = open(enumerable)
    const pull = (): Proc<Term | undefined> => this.#pull()
    this.#stream =
      start === undefined
        ? new TaskStream(pull, itemWork(job), options)
        : new TaskStream(pull, itemWork(job), options, start)
  }

  *#pull(): Proc<Term | undefined> {
    const next = this.#items.next()
    const item = isProc(next) ? yield* next : next
    return item === END ? undefined : (item as Term)
  }

  *next(): Proc<unknown> {
    return (yield* this.#stream.next()) ?? END
  }

  *close(): Proc<void> {
    yield* this.#stream.close()
    const closing = this.#items.close()
    if (isProc(closing)) yield* closing
  }
}

function asyncStream(...args: Term[]): Term {
  const [enumerable = null, second = null] = args
  if (args.length <= 3) {
    const options = args[2] ?? list()
    if (!isFun(second, 1) || !isList(options)) return noClause('Task', 'async_stream', enumerable, second, options)
    return streamOf(name, enumerable, second, streamOptions(options))
  }
  const [, module, fn, given, options = list()] = args as [Term, Term, Term, Term, Term?]
  if (!isAtom(module) || !isAtom(fn) || !isList(given))
    return noClause('Task', 'async_stream', enumerable, module, fn, given, options)
  return streamOf(name, enumerable, triple(module, fn, given), streamOptions(options))
}

export const task = libraryModule(
  name,
  'Work done in a process of its own, whose answer can be waited for.',
  {
    ...structFunctions(builtInStruct(name) as TermMap, ['mfa', 'owner', 'pid', 'ref']),
    'async(fun)': [
      'Starts a task, linked to the caller, which is to wait for its answer.',
      (fun) => Task.async(jobOf('Task', 'async', [fun])),
    ],
    'async(module, function_name, args)': [
      'Starts a task that calls a function of a module.',
      (...args) => Task.async(jobOf('Task', 'async', args)),
    ],
    'async_stream(enumerable, fun, options \\\\ [])': [
      'A stream of `{:ok, answer}`: a task for each item, so many at a time.',
      asyncStream,
    ],
    'async_stream(enumerable, module, function_name, args, options \\\\ [])': [
      'As `async_stream/3`, by a function of a module that gets the item first.',
      asyncStream,
    ],
    'await(task, timeout \\\\ 5000)': [
      'Waits for the answer of a task; exits when it fails or is late.',
      timed('await', Task.await),
    ],
    'await_many(tasks, timeout \\\\ 5000)': ['Waits for the answers of several tasks.', awaitMany],
    'child_spec(arg)': [
      'How a supervisor starts a task: it is temporary.',
      (argument) =>
        TermMap.from<Term, Term>([
          [atoms.id, name],
          [atoms.start, triple(name, atom('start_link'), list(argument))],
          [atoms.restart, atoms.temporary],
        ]),
    ],
    'completed(result)': ['A task that has its answer already.', (result) => Task.completed(result)],
    'find(tasks, msg)': ['The task that a message tells of, with its answer; nil when it is none of them.', find],
    'ignore(task)': [
      'Lets a task go on alone; its outcome when it has ended already, else nil.',
      (task) => (isTask(task) ? Task.ignore(task) : noClause('Task', 'ignore', task)),
    ],
    'shutdown(task, shutdown \\\\ 5000)': ['Ends a task; its outcome when it came before, else nil.', shutdown],
    'start(fun)': [
      'Starts a task that nobody waits for, without a link.',
      (fun) => Task.start(jobOf('Task', 'start', [fun])),
    ],
    'start(module, function_name, args)': [
      'Starts a task that nobody waits for, by a function of a module.',
      (...args) => Task.start(jobOf('Task', 'start', args)),
    ],
    'start_link(fun)': [
      'Starts a task that nobody waits for, linked to the caller.',
      (fun) => Task.startLink(jobOf('Task', 'start_link', [fun])),
    ],
    'start_link(module, function, args)': [
      'Starts a task that nobody waits for, by a function of a module, linked to the caller.',
      (...args) => Task.startLink(jobOf('Task', 'start_link', args)),
    ],
    'yield(task, timeout \\\\ 5000)': [
      'Waits a while: `{:ok, answer}`, `{:exit, reason}`, or nil when neither has come.',
      timed('yield', Task.yield),
    ],
    'yield_many(tasks, timeout \\\\ 5000)': ['As `yield/2`, of several tasks: `{task, outcome}` of each.', yieldMany],
  },
  usingMacro,
)
