/**
 * ServerBody: a process that takes one message after the other and has no generator of its own. A callback that waits parks the
 * server until it ends.
 */
import { isProc, type Proc } from './proc.js'
import { type Body, type Message, type Mfa, type Process, RUNNING, WAITING } from './process.js'
import { unwind } from './raised.js'
import type { Term } from '../term/term.js'
import type { Call } from './call.js'

const OPEN = 1
const BEGUN = 2
/** The first bit that is a behaviour's own. */
export const firstOwnFlag = 4

export abstract class ServerBody implements Body {
  /** The callback that waits, or null between messages. */
  #parked: Proc<unknown> | null = null
  /** What it is, in bits: the first two here, further ones of the behaviour's own. One number, since there are many servers. */
  protected flags = 0

  /** What to do with one message; what it answers, or comes to answer, goes to `settled`; undefined is no answer. */
  protected abstract handle(process: Process, message: Message): unknown
  /** What a callback came to. Ends the process by `signals.end`; a Proc that it answers is run in turn, its value settled again. */
  protected abstract settled(process: Process, result: unknown): unknown
  /** A callback threw. What it answers is run as `settled`'s answer is. */
  protected abstract failed(process: Process, thrown: unknown): unknown
  /** The next message to take, or undefined when there is none for now. */
  protected next(process: Process): Message | undefined {
    return process.shift()
  }
  /** The callback that starts the server. */
  protected abstract begin(process: Process): unknown
  abstract ended(process: Process, reason: Term): void
  abstract currentFunction(process: Process): Mfa
  abstract state(): unknown

  /** The reason it ends with at its next turn; undefined while it goes on. */
  protected endsWith: Term | undefined

  /** What it is about to end with: its last turn has not come yet. */
  get lastReason(): Term | undefined {
    return this.endsWith
  }

  get isIdle(): boolean {
    return (this.flags & OPEN) !== 0 && this.#parked === null
  }

  /** False until the first callback (init) has ended, and while only system messages are taken. */
  protected get isOpen(): boolean {
    return (this.flags & OPEN) !== 0
  }

  protected set isOpen(open: boolean) {
    this.flags = open ? this.flags | OPEN : this.flags & ~OPEN
  }

  get takesCalls(): boolean {
    return true
  }

  /** True while a callback waits for something. */
  get isParked(): boolean {
    return this.#parked !== null
  }

  /** Runs the first callback now, on the stack of who starts this server. */
  start(process: Process): void {
    this.flags |= BEGUN
    this.#begin(process)
    if (!this.hasWork(process)) this.#rest(process)
  }

  run(process: Process): void {
    const { scheduler, signals } = process.runtime
    if (this.endsWith !== undefined) {
      signals.end(process, this.endsWith)
      return
    }
    if ((this.flags & BEGUN) === 0) {
      this.flags |= BEGUN
      this.#begin(process)
    } else if (this.#parked !== null) {
      const parked = this.#parked
      this.#parked = null
      this.#go(process, parked)
    }
    while (process.status === RUNNING && this.#parked === null && this.endsWith === undefined) {
      if (scheduler.left <= 0) return
      const message = this.next(process)
      if (message === undefined) {
        this.#rest(process)
        return
      }
      scheduler.left--
      process.reductions++
      this.#take(process, message)
    }
  }

  take(process: Process, call: Call): void {
    this.#take(process, call)
    if (!this.hasWork(process)) this.#rest(process)
  }

  #take(process: Process, message: Message): void {
    let result: unknown
    try {
      result = this.handle(process, message)
      if (!isProc(result)) {
        if (result === undefined || process.isDead) return
        result = this.settled(process, result)
        if (result === undefined) return
      }
    } catch (thrown) {
      if (thrown === unwind || process.isDead) return
      result = this.failed(process, thrown)
    }
    this.#go(process, result)
  }

  /** Drives `result` while it is something to be driven; parks it when it waits. */
  #go(process: Process, result: unknown): void {
    while (result !== undefined && !process.isDead) {
      const driven = isProc(result) ? result : undefined
      try {
        if (driven === undefined) {
          result = this.settled(process, result)
          continue
        }
        const step = driven.next()
        if (process.isDead) return
        if (step.done !== true) {
          this.#parked = driven
          return
        }
        result = step.value === undefined ? undefined : this.settled(process, step.value)
      } catch (thrown) {
        if (thrown === unwind || process.isDead) return
        result = this.failed(process, thrown)
      }
    }
  }

  #begin(process: Process): void {
    let result: unknown
    try {
      result = this.begin(process)
    } catch (thrown) {
      if (thrown === unwind || process.isDead) return
      result = this.failed(process, thrown)
    }
    this.#go(process, result)
  }

  /** True when there is something to do at the next turn. */
  protected hasWork(process: Process): boolean {
    return process.queueLength > 0 || this.endsWith !== undefined
  }

  /** Waits for the next message, unless a callback waits, or the process is not running any more. */
  #rest(process: Process): void {
    if (process.status !== RUNNING || this.#parked !== null) return
    process.status = WAITING
    process.wakesOnMessage = true
  }
}
