/**
 * timer: messages, calls and exits after a time, once or again and again. Source: timer.erl of OTP 25.
 *
 * Timers are known by `{:once | :interval | :send_local | :instant, ref}`. There is no timer server: the runtime's own timers do it.
 */
import { Atom, atom, pair, Pid, Ref, type Term, toArray, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { code } from './code.js'
import {
  isProc,
  makeRef,
  type Proc,
  resolve,
  runtime,
  self,
  send,
  sendAfter,
  sleep as wait,
  spawn,
} from './process/api.js'
import { running } from './process/current.js'
import { deliver } from './process/deliver.js'
import { asPlanned } from './process/events.js'
import { type Mfa, processOf } from './process/process.js'
import { error } from './process/raised.js'
import type { Runtime } from './process/runtime.js'
import { MessageTimer, Timer } from './process/timers.js'

const once = atom('once')
const interval = atom('interval')
const sendLocal = atom('send_local')
const instant = atom('instant')
const cancelled = atom('cancel')
const timeoutValue = atom('timeout_value')
const badarg = pair(atoms.error, atoms.badarg)

/** Calls `module.name(args)` in a process of its own. */
function* applyNow(module: Atom, name: Atom, args: readonly Term[]): Proc<void> {
  const result = code().call(module, name, args)
  if (isProc(result)) yield* result
}

/** Does something when its time has come, and again after every `everyMs` when that is given. */
class Repeated extends Timer {
  /** When it fires, ms. */
  #due = 0

  constructor(
    readonly runtime: Runtime,
    readonly ref: Ref,
    readonly everyMs: number | null,
    /** False when there is nothing to go on for. */
    readonly act: () => boolean,
    /** What was handled when it was set, for who listens to events. */
    readonly cause: number,
  ) {
    super()
  }

  /** Sets it for the first time. */
  begin(ms: number): void {
    this.runtime.setTimer(this, ms)
    this.#due = this.runtime.timers.timeOf(this)
  }

  fire(): void {
    let goesOn = false
    asPlanned(this.runtime, this.cause, () => (goesOn = this.act()))
    if (!goesOn || this.everyMs === null) {
      this.ref.record = null
      return
    }
    const { timers } = this.runtime
    timers.set(this, this.#due + this.everyMs)
    this.#due = timers.timeOf(this)
  }
}

function set(kind: Atom, ms: number, everyMs: number | null, act: () => boolean): Term {
  const ref = makeRef()
  const timer = new Repeated(runtime(), ref, everyMs, act, running().cause)
  ref.record = timer
  timer.begin(ms)
  return pair(atoms.ok, pair(kind, ref))
}

function isTime(ms: Term): ms is number {
  return typeof ms === 'number' && ms >= 0
}

/** `{:ok, ref}`; `message` goes to `to`, a pid or a name, in `ms`. `{:error, :badarg}` for a time or receiver that is none. */
export function sendAfterMs(ms: Term, to: Term, message: Term): Term {
  if (!isTime(ms) || !isReceiver(to)) return badarg
  if (ms === 0) {
    if (resolve(to) !== undefined) send(to, message)
    return pair(atoms.ok, pair(instant, makeRef()))
  }
  return pair(atoms.ok, pair(sendLocal, sendAfter(to, message, ms)))
}

/** As `sendAfterMs`, again and again; ends when the receiver is gone. */
export function sendInterval(ms: Term, to: Term, message: Term): Term {
  if (!isTime(ms) || !isReceiver(to)) return badarg
  const { names } = runtime()
  return set(interval, ms, Math.max(1, ms), () => {
    const process = to instanceof Pid ? processOf(to) : names.get(to as Atom)
    if (process === null || process === undefined) return !(to instanceof Pid)
    deliver(process, message)
    return true
  })
}

/** `{:ok, ref}`; `module.name(args)` is called in a process of its own in `ms`. */
export function applyAfter(ms: Term, module: Atom, name: Atom, args: Term): Term {
  if (!isTime(ms)) return badarg
  if (ms === 0) {
    spawn(applyNow, module, name, toArray(args))
    return pair(atoms.ok, pair(instant, makeRef()))
  }
  return set(once, ms, null, caller(module, name, args))
}

/** As `applyAfter`, again and again while who asked for it lives. */
export function applyInterval(ms: Term, module: Atom, name: Atom, args: Term): Term {
  if (!isTime(ms)) return badarg
  const owner = self()
  const call = caller(module, name, args)
  return set(interval, ms, Math.max(1, ms), () => processOf(owner) !== null && call())
}

function caller(module: Atom, name: Atom, args: Term): () => boolean {
  const here = runtime()
  return () => {
    here.spawn(applyNow, [module, name, toArray(args)])
    return true
  }
}

/** An exit signal to `pid` in `ms`. */
export function exitAfter(ms: Term, pid: Term, reason: Term): Term {
  if (!isTime(ms) || !(pid instanceof Pid)) return badarg
  const { signals } = runtime()
  const from = self()
  return set(once, ms, null, () => {
    const process = processOf(pid)
    if (process !== null) signals.exit(from, process, reason)
    return false
  })
}

/** `exitAfter` with `:kill`. */
export function killAfter(ms: Term, pid: Term): Term {
  return exitAfter(ms, pid, atoms.kill)
}

/** `{:ok, :cancel}`, also for a timer that is none any more; `{:error, :badarg}` for what is no timer. */
export function cancel(timer: Term): Term {
  if (!(timer instanceof Tuple && timer.size === 2 && timer.e1 instanceof Ref)) return badarg
  const { e1: ref } = timer
  if (ref instanceof MessageTimer) runtime().timers.cancelMessage(ref)
  else if (ref.record instanceof Timer) {
    runtime().timers.cancel(ref.record)
    ref.record = null
  }
  return pair(atoms.ok, cancelled)
}

const timerSleep: Mfa = { module: atom('timer'), name: atom('sleep'), arity: 1, file: 'timer.erl', line: 219 }

/** Waits `ms`, or for ever with `:infinity`, shown to be in `waitsIn`; `:ok`. */
export function* sleep(ms: Term, waitsIn = timerSleep): Proc<Term> {
  if (ms !== atoms.infinity && !isTime(ms)) return error(timeoutValue)
  yield* wait(ms === atoms.infinity ? Infinity : (ms as number), waitsIn)
  return atoms.ok
}

/** ms of hours, minutes and seconds. */
export function hms(hours: number, minutes: number, seconds: number): number {
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/** Microseconds and value of `body`: `{us, value}`. */
export function* tc(body: () => unknown): Proc<Term> {
  const { clock } = runtime()
  const start = clock.now()
  const result = body()
  const value = isProc(result) ? yield* result : result
  return pair(Math.round((clock.now() - start) * 1000), value as Term)
}

function isReceiver(to: Term): boolean {
  return to instanceof Pid || to instanceof Atom
}
