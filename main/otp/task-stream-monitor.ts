/** The process between the caller of a stream and its tasks: it starts them, watches their time, and ends them. Source: Task.Supervised. */
import { atom, pair, type Pid, type Ref, type Term, triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import {
  cancelTimer,
  exit,
  exitSignal,
  monitor,
  receive,
  receiveAny,
  self,
  send,
  sendAfter,
  trapExit,
  unlink,
} from './process/api.js'
import { timeoutMs } from './gen.js'
import type { Proc } from './process/proc.js'
import { refused } from './process/raised.js'

/** A task that was started, linked to who started it or not; or that there are too many. */
export type Started = { readonly pid: Pid; readonly isLinked: boolean } | 'max_children'

interface Watched {
  readonly pid: Pid
  readonly isLinked: boolean
  readonly position: Term
  readonly timer: Ref | null
  isLate: boolean
}

const spawn = atom('spawn')
const spawned = atom('spawned')
const down = atom('down')
const timedOut = atom('timed_out')
const maxChildren = atom('max_children')

/** Body of the process. `timeout` in ms, or `:infinity`. */
export function* watchTasks(parent: Pid, trapsExit: boolean, timeout: Term, start: () => Proc<Started>): Proc<void> {
  trapExit(trapsExit)
  const parentRef = monitor(parent)
  const first = (yield* receive((message) => (isFirst(message, parent, parentRef) ? message : undefined))) as Tuple
  if (first.size === 5) return exit(first.at(4))
  const ref = first.e1 as Ref
  const tasks = new Map<Term, Watched>()
  for (;;) {
    const message = yield* receiveAny()
    if (!(message instanceof Tuple)) continue
    if (message.e0 === spawn && message.size === 2) {
      yield* startTask(message.e1)
    } else if (message.e0 === atoms.DOWN && tasks.has(message.e1)) {
      ended(message)
    } else if (message.e0 === atoms.timeout && message.e1 instanceof Tuple && message.e1.e0 === ref) {
      late(message.e1.e1)
    } else if (message.e0 === atoms.stop && message.e1 === ref) {
      return yield* stop()
    } else if (message.e0 === atoms.DOWN && message.e1 === parentRef) {
      for (const { pid, isLinked } of tasks.values()) if (isLinked) exitSignal(pid, message.at(4))
      return exit(message.at(4))
    }
  }

  function* startTask(position: Term): Proc<void> {
    const task = yield* start()
    if (task === 'max_children') {
      send(parent, pair(maxChildren, ref))
      return
    }
    const watch = monitor(task.pid)
    const message = pair(atoms.timeout, pair(ref, watch))
    const ms = timeoutMs(timeout)
    if (typeof ms !== 'number' || ms < 0) refused('send_after', [timeout, self(), message], 'time')
    const timer = ms === Infinity ? null : sendAfter(self(), message, ms)
    tasks.set(watch, { ...task, position, timer, isLate: false })
    send(parent, triple(spawned, pair(ref, position), task.pid))
  }

  function ended(message: Tuple): void {
    const task = tasks.get(message.e1) as Watched
    tasks.delete(message.e1)
    if (task.timer !== null) cancelTimer(task.timer)
    send(parent, triple(task.isLate ? timedOut : down, pair(ref, task.position), message.at(4)))
  }

  function late(watch: Term): void {
    const task = tasks.get(watch)
    if (task === undefined || task.isLate) return
    task.isLate = true
    unlink(task.pid)
    exitSignal(task.pid, atoms.kill)
  }

  function* stop(): Proc<never> {
    trapExit(true)
    for (const { pid } of tasks.values()) exitSignal(pid, atoms.kill)
    for (const watch of tasks.keys()) yield* receive((message) => (isDownOf(message, watch) ? true : undefined))
    return exit(atoms.normal)
  }
}

/** The reference that the parent watches by, or its death. */
function isFirst(message: Term, parent: Pid, ref: Ref): boolean {
  if (!(message instanceof Tuple)) return false
  return message.size === 2 ? message.e0 === parent : isDownOf(message, ref)
}

function isDownOf(message: Term, ref: Term): boolean {
  return message instanceof Tuple && message.size === 5 && message.e0 === atoms.DOWN && message.e1 === ref
}
