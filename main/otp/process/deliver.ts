/** Putting a message into a mailbox, and waking who waits for it. */
import { DEAD, type Message, type Process, RUNNABLE, WAITING } from './process.js'
import { messageTerm } from './call.js'
import { atom } from '../term/atom.js'

/** Appends `message` to the mailbox of `process`. Nothing happens when it is dead. */
export function deliver(process: Process, message: Message): void {
  if (process.status === DEAD) return
  process.push(process.body.takesCalls ? message : messageTerm(message))
  if (process.maxMailbox !== 0 && process.queueLength > process.maxMailbox) {
    process.runtime.signals.end(process, atom('killed'))
    return
  }
  if (process.status === WAITING && process.wakesOnMessage) wake(process)
}

/** Makes a waiting process runnable. */
export function wake(process: Process): void {
  if (process.status !== WAITING) return
  process.status = RUNNABLE
  if (process.suspended === 0) process.runtime.scheduler.enqueue(process)
}
