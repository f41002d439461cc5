/**
 * Task.async_stream: a task for each item of an input, so many at a time, and their answers in the order of the items or as they come.
 *
 * A process between the caller and its tasks starts them and watches their time. Source: Task.Supervised.stream of Elixir 1.14.
 */
import { alias, atom, list, pair, type Pid, type Ref, type Term, triple, tuple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { argumentError, runtimeError } from './exceptions/constructors.js'
import { timeoutTerm } from './gen.js'
import { monitor, receive, self, send, spawnLink } from './process/api.js'
import { exit } from './process/api.js'
import { running } from './process/current.js'
import type { Proc } from './process/proc.js'
import { callers, owner, startLink, type Work } from './task-supervised.js'
import { type Started, watchTasks } from './task-stream-monitor.js'

const moduleName = alias('Task.Supervised')
const streamAtom = atom('stream')
const down = atom('down')
const timedOut = atom('timed_out')
const spawned = atom('spawned')
const maxChildren = atom('max_children')
const spawn = atom('spawn')

export interface StreamOptions {
  /** 8 */
  readonly maxConcurrency?: number
  /** True: answers come in the order of the items. */
  readonly ordered?: boolean
  /** ms that each task has, Infinity for ever; 5000 */
  readonly timeout?: number
  /** Instead of a timeout: what is none, of which the first task fails. */
  readonly notTime?: Term
  /** `exit` ends the caller when a task is late, `kill_task` the task. */
  readonly onTimeout?: 'exit' | 'kill_task'
  /** True puts the item into what is said of a task that failed. */
  readonly zipInputOnExit?: boolean
}

/** Gives the next item of an input, undefined at its end. */
export type Pull = () => Proc<Term | undefined> | Term | undefined

/** Where a task is. */
type Slot =
  | { readonly item: Term; readonly state: 'running' }
  | { readonly item: Term; readonly state: 'answered' | 'done'; readonly result: Term }

/** The answers of the tasks, to be pulled one by one: `{:ok, answer}` or `{:exit, reason}`. */
export class TaskStream {
  readonly #slots = new Map<number, Slot>()
  /** Results that are ready, when their order does not count. */
  readonly #ready: Term[] = []
  readonly #most: number
  readonly #timeout: Term
  #spawned = 0
  #delivered = 0
  #running = 0
  #isAtEnd = false
  #monitor: { readonly pid: Pid; readonly ref: Ref } | null = null

  /**
   * pull   the items
   * work   what is to be done with one
   * start  starts a task, as `Task.async` does unless it is given
   */
  constructor(
    readonly pull: Pull,
    readonly work: (item: Term) => Work,
    readonly options: StreamOptions = {},
    readonly start: () => Proc<Started> = startLinked(owner()),
  ) {
    this.#most = options.maxConcurrency ?? 8
    this.#timeout = options.notTime === undefined ? timeoutTerm(options.timeout ?? 5000) : options.notTime
    if (!Number.isInteger(this.#most) || this.#most <= 0) {
      argumentError(':max_concurrency must be an integer greater than zero')
    }
  }

  /**
   * The next answer; undefined after the last.
   *
   * exits  `{reason, {Task.Supervised, :stream, [timeout]}}`: timeout, or why the process in between has died
   */
  *next(): Proc<Term | undefined> {
    this.#monitor ??= this.#begin()
    for (;;) {
      const result = this.#takeResult()
      if (result !== undefined) return result
      if (this.#isAtEnd && this.#spawned === this.#delivered) {
        yield* this.close()
        return undefined
      }
      if (this.#isAtEnd || this.#running >= this.#most) yield* this.#wait()
      else yield* this.#spawnNext()
    }
  }

  /** Ends all tasks that still run, and waits for their end. To be called when no more answers are wanted. */
  *close(): Proc<void> {
    const watching = this.#monitor
    if (watching === null) return
    this.#monitor = null
    this.#isAtEnd = true
    this.#delivered = this.#spawned
    send(watching.pid, pair(atoms.stop, watching.ref))
    const reason = (yield* receive((message) => downReason(message, watching.ref))) as Term
    yield* cleanUp(watching.pid, watching.ref)
    if (reason !== atoms.normal) this.#exit(reason)
  }

  #begin(): { readonly pid: Pid; readonly ref: Ref } {
    const pid = spawnLink(watchTasks, self(), running().trapsExit, this.#timeout, this.start)
    const ref = monitor(pid)
    send(pid, pair(self(), ref))
    return { pid, ref }
  }

  #takeResult(): Term | undefined {
    const ready = this.#ready.shift()
    if (ready !== undefined) return ready
    const slot = this.#slots.get(this.#delivered)
    if (slot?.state !== 'done') return undefined
    this.#slots.delete(this.#delivered++)
    return slot.result
  }

  *#spawnNext(): Proc<void> {
    const asked = this.pull()
    const item = typeof asked === 'object' && asked !== null && 'next' in asked ? yield* asked : asked
    if (item === undefined) {
      this.#isAtEnd = true
      return
    }
    const { pid: watcher, ref } = this.#watching()
    const position = this.#spawned
    send(watcher, pair(spawn, position))
    const answer = yield* receive((message) => startedTask(message, ref, position))
    if (answer === maxChildren) {
      yield* this.close()
      return runtimeError(tooMany)
    }
    if (answer instanceof Tuple) return yield* this.#died(answer.e1)
    send(answer as Pid, tuple(self(), pair(ref, position), self(), callers(), this.work(item)))
    this.#slots.set(position, { item: this.options.zipInputOnExit === true ? item : null, state: 'running' })
    this.#spawned++
    this.#running++
  }

  *#wait(): Proc<void> {
    const { ref } = this.#watching()
    const message = (yield* receive((message) => (isNews(message, ref) ? message : undefined))) as Tuple
    if (message.e0 === atoms.DOWN) return yield* this.#died(message.at(4))
    if (message.e0 instanceof Tuple) {
      const position = message.e0.e1 as number
      this.#slots.set(position, { item: null, state: 'answered', result: pair(atoms.ok, message.e1) })
      return
    }
    const position = (message.e1 as Tuple).e1 as number
    const slot = this.#slots.get(position) as Slot
    if (slot.state === 'running' && message.e0 === timedOut && this.options.onTimeout !== 'kill_task') {
      const { pid } = this.#watching()
      yield* cleanUp(pid, ref)
      this.#exit(atoms.timeout)
    }
    this.#ended(position, this.#resultOf(slot, message.e0 === timedOut ? atoms.timeout : message.e2))
  }

  #resultOf(slot: Slot, reason: Term): Term {
    if (slot.state !== 'running') return slot.result
    return pair(atoms.exit, this.options.zipInputOnExit === true ? pair(slot.item, reason) : reason)
  }

  #ended(position: number, result: Term): void {
    this.#running--
    if (this.options.ordered === false) {
      this.#slots.delete(position)
      this.#delivered++
      this.#ready.push(result)
    } else {
      this.#slots.set(position, { item: null, state: 'done', result })
    }
  }

  #watching(): { readonly pid: Pid; readonly ref: Ref } {
    if (this.#monitor === null) throw new Error('the stream has ended')
    return this.#monitor
  }

  /** The process in between has died, and the tasks with it. */
  *#died(reason: Term): Proc<never> {
    const { pid, ref } = this.#watching()
    this.#monitor = null
    yield* cleanUp(pid, ref)
    return this.#exit(reason)
  }

  #exit(reason: Term): never {
    return exit(pair(reason, triple(moduleName, streamAtom, list(this.#timeout))))
  }
}

const tooMany =
  'reached the maximum number of tasks for this task supervisor. The maximum number ' +
  'of tasks that are allowed to run at the same time under this supervisor can be ' +
  'configured with the :max_children option passed to Task.Supervisor.start_link/1. When ' +
  'using async_stream or async_stream_nolink, make sure to configure :max_concurrency to ' +
  'be lower or equal to :max_children and pay attention to whether other tasks are also ' +
  'spawned under the same task supervisor.'

function startLinked(of: Tuple): () => Proc<Started> {
  return function* () {
    return { pid: startLink(of, atom('nomonitor')).e1 as Pid, isLinked: true }
  }
}

function downReason(message: Term, ref: Ref): Term | undefined {
  const isDown = message instanceof Tuple && message.size === 5 && message.e0 === atoms.DOWN && message.e1 === ref
  return isDown ? message.at(4) : undefined
}

/** True for `{ref, position}`. */
function isPlace(term: Term, ref: Ref): boolean {
  return term instanceof Tuple && term.size === 2 && term.e0 === ref
}

/** The pid of the task started for `position`; `max_children`; `{:error, reason}` when the process in between has died. */
function startedTask(message: Term, ref: Ref, position: number): Term | undefined {
  if (!(message instanceof Tuple)) return undefined
  if (message.size === 2) return message.e0 === maxChildren && message.e1 === ref ? maxChildren : undefined
  if (message.size === 3 && message.e0 === spawned && isPlace(message.e1, ref)) {
    return (message.e1 as Tuple).e1 === position ? message.e2 : undefined
  }
  const reason = downReason(message, ref)
  return reason === undefined ? undefined : pair(atoms.error, reason)
}

/** True for an answer, for what the process in between says of a task, and for its own end. */
function isNews(message: Term, ref: Ref): boolean {
  if (!(message instanceof Tuple)) return false
  if (message.size === 2) return isPlace(message.e0, ref)
  if (message.size === 3) return (message.e0 === down || message.e0 === timedOut) && isPlace(message.e1, ref)
  return downReason(message, ref) !== undefined
}

/** Drops what is left of a stream in the mailbox. */
function* cleanUp(watcher: Pid, ref: Ref): Proc<void> {
  const isExit = (message: Term): boolean =>
    message instanceof Tuple && message.size === 3 && message.e0 === atoms.EXIT && message.e1 === watcher
  const isLeft = (message: Term): true | undefined => isExit(message) || isNews(message, ref) || undefined
  while ((yield* receive(isLeft, 0)) === true);
}
