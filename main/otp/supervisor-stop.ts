/**
 * Stopping children: an exit signal, then waiting for the end, then `:kill` when it takes too long.
 *
 * A child that does not trap exits is dead when the signal has been sent, and nothing waits. Source: supervisor.erl, shutdown/1 and
 * terminate_dynamic_children/1.
 */
import type { Pid } from './term/term.js'
import { Ref, type Term, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { timeoutMs } from './gen.js'
import { monitor, receive } from './process/api.js'
import { exitSignal, startTimer, cancelTimer, unlink, turn } from './process/api.js'
import type { Proc } from './process/proc.js'
import { type Message, type Process, processOf } from './process/process.js'
import { running } from './process/current.js'

/**
 * Stops the process `pid`, which is linked to the caller; answers the reason it died of once it is dead.
 *
 * shutdown  ms to wait before it is killed, `:infinity`, or `:brutal_kill` to kill it at once
 */
export function* stopProcess(pid: Pid, shutdown: Term): Proc<Term> {
  const self = running()
  const before = self.queueLength
  const ref = monitor(pid)
  const isDown = (message: Message): Term | undefined =>
    message instanceof Tuple && message.size === 5 && message.e1 === ref ? message.at(4) : undefined
  exitSignal(pid, shutdown === atoms.brutalKill ? atoms.kill : atoms.shutdown)
  let reason = self.take(isDown, before)
  if (reason === undefined) {
    const limit = shutdown === atoms.brutalKill ? Infinity : timeoutMs(shutdown)
    reason = yield* receive(isDown as (message: Term) => Term | undefined, limit)
    if (reason === undefined) {
      exitSignal(pid, atoms.kill)
      reason = yield* receive(isDown as (message: Term) => Term | undefined)
    }
  }
  unlink(pid)
  // Only a process that was dead before can have died of something else than its monitor tells.
  const exit = takeExit(self, pid, reason === atoms.noproc ? 0 : before)
  return exit === undefined ? (reason as Term) : exit
}

/** The reason in an exit signal of `pid` that waits in the mailbox from `start` on, which is taken out. */
function takeExit(process: Process, pid: Pid, start: number): Term | undefined {
  return process.take(
    (message) =>
      message instanceof Tuple && message.size === 3 && message.e0 === atoms.EXIT && message.e1 === pid
        ? message.e2
        : undefined,
    start,
  )
}

/** True when a child that was to be stopped and died of `reason` did as it should: what needs no report. */
export function isOrderlyStop(reason: Term, shutdown: Term, restart: Term): boolean {
  if (reason === (shutdown === atoms.brutalKill ? atoms.killed : atoms.shutdown)) return true
  if (restart === atoms.permanent) return false
  return (
    reason === atoms.normal ||
    reason === atoms.shutdown ||
    (reason instanceof Tuple && reason.size === 2 && reason.e0 === atoms.shutdown)
  )
}

/** A child to be stopped along with others. */
export interface Stopping {
  readonly pid: Pid
  /** As of `stopProcess`. */
  readonly shutdown: Term
}

/**
 * Stops all of `children` at once, each with its own time; calls `stopped` with each that has ended, its reason, and whether it was dead before. The caller is about to end:
 * exit signals of the children stay in its mailbox.
 */
export function* stopTogether<C extends Stopping>(
  children: Iterable<C>,
  stopped: (child: C, reason: Term, wasDead: boolean) => void,
): Proc<void> {
  const self = running()
  const waiting = new Map<Ref, C>()
  const byTime = new Map<Term, C[]>()
  let early: Map<Term, Term> | undefined
  for (const child of children) {
    // Many of them would hold the event loop up.
    yield* turn()
    const { pid, shutdown } = child
    if (processOf(pid) === null) {
      early ??= waitingExits(self)
      const known = early.get(pid) ?? takeExit(self, pid, 0)
      stopped(child, known === undefined ? atoms.noproc : known, true)
      continue
    }
    const before = self.queueLength
    const ref = monitor(pid)
    exitSignal(pid, shutdown === atoms.brutalKill ? atoms.kill : atoms.shutdown)
    const reason = self.take(
      (message) => (message instanceof Tuple && message.size === 5 && message.e1 === ref ? message.at(4) : undefined),
      before,
    )
    if (reason !== undefined) {
      takeExit(self, pid, before)
      stopped(child, reason, false)
      continue
    }
    waiting.set(ref, child)
    if (shutdown === atoms.brutalKill || shutdown === atoms.infinity) continue
    const others = byTime.get(shutdown)
    if (others === undefined) byTime.set(shutdown, [child])
    else others.push(child)
  }
  yield* waitForAll(waiting, byTime, stopped)
}

/** The reasons in the exit signals that wait in the mailbox, by pid. */
function waitingExits(process: Process): Map<Term, Term> {
  const reasons = new Map<Term, Term>()
  for (let i = 0; i < process.queueLength; i++) {
    const message = process.messageAt(i)
    if (message instanceof Tuple && message.size === 3 && message.e0 === atoms.EXIT) reasons.set(message.e1, message.e2)
  }
  return reasons
}

function* waitForAll<C extends Stopping>(
  waiting: Map<Ref, C>,
  byTime: Map<Term, C[]>,
  stopped: (child: C, reason: Term, wasDead: boolean) => void,
): Proc<void> {
  const timers = new Map<Ref, C[]>()
  for (const [ms, children] of byTime) timers.set(startTimer(running().pid, atoms.kill, ms as number), children)
  const isOurs = (message: Term): Tuple | undefined => {
    if (!(message instanceof Tuple) || !(message.e1 instanceof Ref)) return undefined
    if (message.size === 5 && waiting.has(message.e1)) return message
    return message.size === 3 && message.e0 === atoms.timeout && timers.has(message.e1) ? message : undefined
  }
  while (waiting.size > 0) {
    const message = (yield* receive(isOurs)) as Tuple
    const ref = message.e1 as Ref
    const child = waiting.get(ref)
    if (child !== undefined) {
      waiting.delete(ref)
      stopped(child, message.at(4), false)
      continue
    }
    const late = timers.get(ref) as C[]
    timers.delete(ref)
    for (const { pid } of late) exitSignal(pid, atoms.kill)
  }
  for (const timer of timers.keys()) cancelTimer(timer)
}
