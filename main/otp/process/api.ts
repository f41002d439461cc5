/**
 * What process code imports: the plain things a process does. They mean the process now running; called outside of one they throw an Error.
 */
import { Atom, atom, isAtom, pair, Pid, Port, Ref, type Term, triple, Tuple } from '../term/term.js'
import { type AliasUntil, monitorWithAlias, sendByRef } from './alias.js'
import { running } from './current.js'
import { deliver, lose } from './deliver.js'
import { planned } from './events.js'
import { addLink, isLinked, removeLink } from './links.js'
import { addMonitor, downOfNobody, Monitor, nodeName, removeMonitor } from './monitor.js'
import { DEAD, type Process, processOf } from './process.js'
import { refused, unwind } from './raised.js'
import type { Runtime, SpawnOptions } from './runtime.js'
import { MessageTimer } from './timers.js'

export { type Proc, isProc, settle } from './proc.js'
export { outside, processSleep, receive, receiveAny, sleep, turn, turnIsOver, yieldNow } from './operations.js'
export { badarg, error, exit, Raised, refused } from './raised.js'
export { alias, type AliasUntil, unalias } from './alias.js'
export { nodeName } from './monitor.js'

const EXIT = atom('EXIT')
const noproc = atom('noproc')
const processAtom = atom('process')
const timeoutAtom = atom('timeout')
const undefinedAtom = atom('undefined')

/** A process by pid, by registered name, or by `{name, node}` where node is this one. */
export type Destination = Pid | Atom | Tuple

/** The runtime of the process now running. */
export function runtime(): Runtime {
  return running().runtime
}

/** The pid of the process now running. */
export function self(): Pid {
  return running().pid
}

/** A reference no other equals. */
export function makeRef(): Ref {
  const process = running()
  const ref = process.runtime.newRef()
  process.markAt(ref)
  return ref
}

/** The living process that `server` names, or undefined. `{name, node}` is known for this node only. */
export function resolve(server: Term): Process | undefined {
  if (server instanceof Pid) return processOf(server) ?? undefined
  const name = server instanceof Tuple && server.size === 2 && server.e1 === nodeName ? server.e0 : server
  return running().runtime.names.get(name as Atom)
}

/** Starts a process that runs `entry(...args)`. */
export function spawn<A extends readonly unknown[]>(entry: (...args: A) => unknown, ...args: A): Pid {
  return running().runtime.spawn(entry, args).pid
}

/** As `spawn`, linked to the caller. */
export function spawnLink<A extends readonly unknown[]>(entry: (...args: A) => unknown, ...args: A): Pid {
  return running().runtime.spawn(entry, args, { link: true }).pid
}

/** As `spawn`, watched by the caller: `[pid, ref]`. */
export function spawnMonitor<A extends readonly unknown[]>(entry: (...args: A) => unknown, ...args: A): [Pid, Ref] {
  const process = running().runtime.spawn(entry, args)
  return [process.pid, monitor(process.pid)]
}

/** As `spawn`, with all options. */
export function spawnWith(options: SpawnOptions, entry: (...args: never[]) => unknown, args: readonly unknown[]): Pid {
  return running().runtime.spawn(entry, args, options).pid
}

/**
 * Sends `message`. To a dead pid, a free `{name, node}` or a reference that is no alias nothing happens.
 *
 * errors  badarg when `to` is a name that nobody has, or nothing to send to
 */
export function send(to: Term, message: Term): Term {
  const sender = running()
  const process = to instanceof Pid ? processOf(to) : (resolve(to) ?? null)
  if (process !== null) deliver(process, message)
  else if (to instanceof Ref) sendByRef(to, message)
  else if (to instanceof Pid || to instanceof Port || isPlace(to)) lose(sender.runtime, to, message)
  else refused('send', [to, message])
  sender.runtime.scheduler.left--
  sender.reductions++
  return message
}

/** True for `{name, node}`. */
function isPlace(to: Term): boolean {
  return to instanceof Tuple && to.size === 2 && isAtom(to.e0) && isAtom(to.e1)
}

/**
 * Links the caller and `pid`. A dead one gives an exit signal `:noproc` to a caller that traps exits.
 *
 * errors  noproc when `pid` is dead and the caller does not trap exits
 */
export function link(pid: Pid): true {
  const process = running()
  const other = processOf(pid)
  if (other === process) return true
  if (other === null || other.status === DEAD) {
    if (!process.trapsExit) return refused('link', [pid], undefined, noproc)
    process.runtime.events?.emit({ kind: 'signal', from: pid, to: process.pid, reason: noproc, linked: true })
    deliver(process, triple(EXIT, pid, noproc))
    return true
  }
  if (!isLinked(process, other)) {
    addLink(process, other)
    process.runtime.events?.emit({ kind: 'link', pid: process.pid, other: pid })
  }
  return true
}

/** Ends the link of the caller and `pid`, if there is one. */
export function unlink(pid: Pid): true {
  const process = running()
  const other = processOf(pid)
  if (other !== null) removeLink(process, other)
  process.runtime.events?.emit({ kind: 'unlink', pid: process.pid, other: pid })
  return true
}

/** The name in what is watched: a name or `{name, node}`. errors  badarg for another node */
function nameOf(object: Term): Atom {
  if (!(object instanceof Tuple)) return object as Atom
  return object.e1 === nodeName ? (object.e0 as Atom) : refused('monitor', [processAtom, object])
}

/**
 * Watches `object`, a pid, a name or `{name, node}`: its death comes as `{:DOWN, ref, :process, object, reason}`, `tag` being the first where it is
 * given. With `until` the reference is an alias of the caller as well.
 */
export function monitor(object: Term, tag?: Term, until?: AliasUntil): Ref {
  const holder = running()
  const watched = resolve(object)
  const name = object instanceof Pid ? null : nameOf(object)
  if (until !== undefined) return monitorWithAlias(watched ?? null, object, name, tag, until)
  const ref = holder.runtime.newRef()
  holder.runtime.events?.emit({ kind: 'monitor', pid: holder.pid, object, ref })
  if (watched !== undefined && watched.status !== DEAD) {
    if (watched !== holder) addMonitor(ref, holder, watched, name, tag)
  } else {
    deliver(holder, downOfNobody(ref, name === null ? object : pair(name, nodeName), noproc, tag))
  }
  return ref
}

/** Ends the monitor; a `:DOWN` already in the mailbox stays, unless `flush`. False when there was none. */
export function demonitor(ref: Ref, options: { readonly flush?: boolean } = {}): boolean {
  const record = ref.record
  const process = running()
  const found = record instanceof Monitor && record.holder === process
  process.runtime.events?.emit({ kind: 'demonitor', pid: process.pid, object: found ? record.watched.pid : null, ref })
  if (found) removeMonitor(record)
  else if (options.flush === true) {
    process.take(
      (message) => (message instanceof Tuple && message.size === 5 && message.e1 === ref ? true : undefined),
      0,
    )
  }
  return found
}

/** Sends an exit signal: `Process.exit/2`. When it ends the caller itself, nothing after it runs. */
export function exitSignal(pid: Pid, reason: Term): true {
  const process = running()
  const other = processOf(pid)
  if (other !== null) process.runtime.signals.exit(process.pid, other, reason)
  if ((process.status as number) === DEAD) throw unwind
  return true
}

/** Sets whether exit signals come as messages; answers what it was. */
export function trapExit(on: boolean): boolean {
  const process = running()
  const before = process.trapsExit
  process.trapsExit = on
  return before
}

/**
 * Registers `pid` under `name`.
 *
 * errors  badarg when the name is taken, the process dead or named already, or the name nil, true, false or :undefined
 */
export function register(name: Term, pid: Term): true {
  const args = [name, pid]
  const process = pid instanceof Pid ? processOf(pid) : null
  if (!isName(name) || !(pid instanceof Pid)) return refused('register', args)
  if (process === null) return refused('register', args, 'notalive')
  if (process.name !== null) return refused('register', args, 'registered_name')
  return process.runtime.register(name, process) || refused('register', args)
}

/** Frees `name`; badarg when nobody has it. */
export function unregister(name: Term): true {
  const { names } = runtime()
  const process = names.get(name as Atom)
  if (process === undefined) return refused('unregister', [name])
  process.runtime.unregister(process)
  return true
}

/** The pid registered under `name`, or undefined. */
export function whereis(name: Atom): Pid | undefined {
  return runtime().names.get(name)?.pid
}

/** True while the process lives. */
export function isAlive(pid: Pid): boolean {
  return processOf(pid) !== null
}

function isName(name: Term): name is Atom {
  return name instanceof Atom && name !== undefinedAtom
}

/** Sends `message` to `to`, a pid or a name, in `ms`: `Process.send_after/3`. The reference cancels it. */
export function sendAfter(to: Term, message: Term, ms: number): Ref {
  const process = running()
  const { runtime } = process
  const timer = new MessageTimer(runtime.newRefNumber())
  runtime.setMessage(timer, to, planned(process, message), ms)
  return timer
}

/** As `sendAfter`, but the message is `{:timeout, ref, message}`: `:erlang.start_timer/3`. */
export function startTimer(to: Term, message: Term, ms: number): Ref {
  const process = running()
  const { runtime } = process
  const timer = new MessageTimer(runtime.newRefNumber())
  runtime.setMessage(timer, to, planned(process, triple(timeoutAtom, timer, message)), ms)
  return timer
}

/** Cancels a timer of `sendAfter`: the ms it had left, whole, or false when it has fired or was cancelled. */
export function cancelTimer(ref: Ref): number | false {
  const left = readTimer(ref)
  if (left !== false) running().runtime.timers.cancelMessage(ref as MessageTimer)
  return left
}

/** The ms a timer has left, whole, or false. A timer of a process is cancelled by its end. */
export function readTimer(ref: Ref): number | false {
  if (!(ref instanceof MessageTimer)) return false
  const { timers, scheduler } = running().runtime
  if (!timers.isMessageSet(ref)) return false
  const to = timers.receiverOf(ref)
  if (to instanceof Pid && processOf(to) === null) return false
  return Math.max(0, Math.floor(timers.timeOf(ref) - scheduler.recentTime))
}

/** Suspends `pid`: it has no turns until it is resumed as often. */
export function suspendProcess(pid: Pid): true {
  const process = processOf(pid)
  if (process === null || process === running()) return refused('suspend_process', [pid])
  process.suspended++
  return true
}

/** Resumes `pid`, which was suspended. */
export function resumeProcess(pid: Pid): true {
  const process = processOf(pid)
  if (process === null || process.suspended === 0) return refused('resume_process', [pid])
  if (--process.suspended === 0 && process.status === 0) process.runtime.scheduler.enqueue(process)
  return true
}
