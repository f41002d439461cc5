/** Monitors: one record each, in the list of its holder and in the list of the process it watches. */
import { type Atom, pair, type Pid, type Ref, type Term, Tuple } from '../term/term.js'
import { atom } from '../term/atom.js'
import { deliver } from './deliver.js'
import { DEAD, type Process } from './process.js'

const DOWN = atom('DOWN')
const processAtom = atom('process')

/** The name of this node: nothing is distributed. */
export const nodeName = atom('nonode@nohost')

export class Monitor {
  /** Neighbours in the holder's list. */
  heldBefore: Monitor | null = null
  heldAfter: Monitor | null = null
  /** Neighbours in the watched process's list. */
  before: Monitor | null = null
  after: Monitor | null = null

  constructor(
    readonly ref: Ref,
    readonly holder: Process,
    readonly watched: Process,
    /** The name it was asked by, for the `{name, node}` of its message; null when asked by pid. */
    readonly name: Atom | null,
    /** First element of its message, `:DOWN` unless asked otherwise. */
    readonly tag: Term = DOWN,
  ) {}

  /** It is over: its reference stands for it no more. */
  release(): void {
    this.ref.record = null
  }
}

/** Starts watching `watched` for `holder`. */
export function addMonitor(ref: Ref, holder: Process, watched: Process, name: Atom | null = null, tag?: Term): Monitor {
  return watch(new Monitor(ref, holder, watched, name, tag))
}

/** Puts `monitor` into the lists of its holder and of the process it watches. */
export function watch(monitor: Monitor): Monitor {
  const { ref, holder, watched } = monitor
  ref.record = monitor
  const held = holder.monitors
  monitor.heldAfter = held
  if (held !== null) held.heldBefore = monitor
  holder.monitors = monitor
  const others = watched.monitoredBy
  monitor.after = others
  if (others !== null) others.before = monitor
  watched.monitoredBy = monitor
  return monitor
}

/** Ends `monitor`: its message will not come. */
export function removeMonitor(monitor: Monitor): void {
  monitor.release()
  unlinkHeld(monitor)
  const { before, after } = monitor
  // Those of a dead process are being told one after the other: this one will be passed over.
  if (monitor.watched.status === DEAD) return
  if (before === null) monitor.watched.monitoredBy = after
  else before.after = after
  if (after !== null) after.before = before
}

/** The oldest of the monitors on `process`, which has died: the first to be told. */
export function oldestMonitor(process: Process): Monitor | null {
  let monitor = process.monitoredBy
  process.monitoredBy = null
  if (monitor !== null) while (monitor.after !== null) monitor = monitor.after
  return monitor
}

/** Tells the holders of up to `most` monitors, `monitor` and those that are newer, of the death of who is watched. Answers the next to be told. */
export function tellMonitors(monitor: Monitor, reason: Term, most: number): Monitor | null {
  let next: Monitor | null = monitor
  for (let left = most; next !== null && left > 0; left--) {
    const told: Monitor = next
    next = told.before
    if (told.ref.record !== told) continue
    told.release()
    unlinkHeld(told)
    deliver(told.holder, downMessage(told, told.watched.pid, reason))
  }
  return next
}

/** Up to `most` of the monitors `holder` held, which has died, are no more. */
export function dropMonitors(holder: Process, most: number): void {
  let monitor = holder.monitors
  for (let left = most; monitor !== null && left > 0; left--) {
    const next: Monitor | null = monitor.heldAfter
    removeMonitor(monitor)
    monitor = next
  }
}

/** `{:DOWN, ref, :process, object, reason}` of a monitor on nobody. */
export function downOfNobody(ref: Ref, object: Term, reason: Term, tag: Term = DOWN): Tuple {
  if (lastReason[0] !== reason) lastReason = [reason]
  return new Tuple(5, tag, ref, processAtom, object, lastReason)
}

/** What lies behind the first four elements: the same for all deaths of one reason that follow one another. */
let lastReason: readonly [Term] = [null]

function downMessage(monitor: Monitor, pid: Pid, reason: Term): Tuple {
  return downOfNobody(monitor.ref, monitor.name === null ? pid : pair(monitor.name, nodeName), reason, monitor.tag)
}

function unlinkHeld(monitor: Monitor): void {
  const { heldBefore, heldAfter } = monitor
  if (heldBefore === null) monitor.holder.monitors = heldAfter
  else heldBefore.heldAfter = heldAfter
  if (heldAfter !== null) heldAfter.heldBefore = heldBefore
}
