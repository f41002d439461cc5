/** Putting a message into a mailbox, and waking who waits for it. */
import { DEAD, type Message, type Process, RUNNABLE, WAITING } from './process.js'
import { Call, messageTerm } from './call.js'
import { type Events, Heard } from './events.js'
import type { Runtime } from './runtime.js'
import type { Term } from '../term/term.js'

/** Appends `call` to the mailbox of `process`, as it takes it. */
export function deliverCall(process: Process, call: Call): void {
  deliver(process, process.body.takesCalls ? call : messageTerm(call))
}

/** Tells who listens that `message` was sent to `to`, and nobody gets it. */
export function lose(runtime: Runtime, to: Term, message: Term): void {
  const { events } = runtime
  events?.emit({ kind: 'lost', from: events.actor, to, message })
}

/** Appends `message` to the mailbox of `process`. Nothing happens when it is dead. */
export function deliver(process: Process, message: Message): void {
  const { events } = process.runtime
  if (process.status === DEAD) {
    if (events !== null) lose(process.runtime, process.pid, messageTerm(message))
    return
  }
  if (events === null) process.push(message)
  else process.push(new Heard(message, heard(events, process, message)))
  // The weight is looked at now and then.
  if (process.hasLimit && process.queueLength % 64 === 0 && process.runtime.overLimit?.(process) === true) return
  if (process.status === WAITING && process.wakesOnMessage) wake(process)
}

/** As `deliver`, without telling who listens: for what listening itself sends. */
export function deliverUnheard(process: Process, message: Term): void {
  if (process.status === DEAD) return
  process.push(message)
  if (process.status === WAITING && process.wakesOnMessage) wake(process)
}

/** Tells who listens of the sending of `message`. */
function heard(events: Events, to: Process, message: Message): number {
  const as = message instanceof Call ? 'call' : 'message'
  return events.emit({ kind: 'send', from: events.actor, to: to.pid, message: messageTerm(message), as })
}

/** Makes a waiting process runnable. */
export function wake(process: Process): void {
  if (process.status !== WAITING) return
  process.status = RUNNABLE
  if (process.suspended === 0) process.runtime.scheduler.enqueue(process)
}
