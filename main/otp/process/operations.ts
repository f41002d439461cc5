/** The waits: `receive` for a message, `sleep` for time, `turn` to let others run, `outside` for the world. `yield*` them. */
import { alias, atom, type Ref, type Term } from '../term/term.js'
import { messageTerm } from './call.js'
import { current } from './current.js'
import { wake } from './deliver.js'
import { done, type Proc, waiting } from './proc.js'
import { DEAD, type Message, type Mfa, type Process, WAITING } from './process.js'
import { Timer } from './timers.js'

/** Wakes a process that waits with a time limit. */
class WaitTimer extends Timer {
  isUp = false

  constructor(
    readonly process: Process,
    readonly waitsIn: Mfa | null,
  ) {
    super()
  }

  fire(): void {
    this.isUp = true
    wake(this.process)
  }

  cancel(): void {
    this.process.runtime.timers.cancel(this)
  }
}

/** Messages looked at in vain that count as one reduction. */
const looksPerReduction = 32

class Receive<T> implements Proc<T | undefined> {
  #scanned = 0
  #timer: WaitTimer | null = null

  constructor(
    readonly match: (message: Term) => T | undefined,
    readonly timeout: number,
    since: Ref | null,
  ) {
    const process = current as Process
    if (since !== null) this.#scanned = process.messagesBefore(since)
  }

  [Symbol.iterator](): Proc<T | undefined> {
    return this
  }

  next(): IteratorResult<void, T | undefined> {
    const process = current as Process
    // Still RUNNING: one that always finds a message lets others run all the same.
    if (process.runtime.scheduler.left <= 0) return waiting
    const found = process.take(this.match as (message: Message) => T | undefined, this.#scanned)
    if (found !== undefined) return this.#end(process, found)
    this.#scanned = process.queueLength
    if (this.#timer === null) {
      if (this.timeout <= 0) return done(undefined)
      if (this.timeout !== Infinity) {
        this.#timer = new WaitTimer(process, null)
        process.runtime.setTimer(this.#timer, this.timeout)
        process.pending = this.#timer
      }
    } else if (this.#timer.isUp) {
      return this.#end(process, undefined)
    }
    process.status = WAITING
    process.wakesOnMessage = true
    return waiting
  }

  #end(process: Process, value: T | undefined): IteratorResult<void, T | undefined> {
    if (this.#timer !== null) {
      this.#timer.cancel()
      process.pending = null
    }
    const reductions = 1 + Math.floor(process.looked / looksPerReduction)
    process.runtime.scheduler.left -= reductions
    process.reductions += reductions
    return done(value)
  }
}

/**
 * The first value other than undefined that `match` gives for a waiting message; that message is taken out of the mailbox, the others stay.
 * `match` runs on each waiting message once: keep it pure and cheap.
 *
 * timeout  ms to wait for one; 0 only looks; then the answer is undefined
 * since    a reference from `makeRef` that every wanted message carries: those that waited before it was made are not looked at, as the BEAM does
 */
export function receive<T>(
  match: (message: Term) => T | undefined,
  timeout = Infinity,
  since: Ref | null = null,
): Proc<T | undefined> {
  return new Receive(match, timeout, since)
}

const receiveAnyOperation: Proc<Term> = {
  [Symbol.iterator]() {
    return this
  },
  next() {
    const process = current as Process
    const { scheduler } = process.runtime
    if (scheduler.left <= 0) return waiting
    const message = process.shift()
    if (message === undefined) {
      process.status = WAITING
      process.wakesOnMessage = true
      return waiting
    }
    scheduler.left--
    process.reductions++
    return done(messageTerm(message))
  },
}

/** The oldest message, whatever it is. In a server that waits within a callback, a call is a message like others. */
export function receiveAny(): Proc<Term> {
  return receiveAnyOperation
}

export const processSleep: Mfa = {
  module: alias('Process'),
  name: atom('sleep'),
  arity: 1,
  file: 'lib/process.ex',
  line: 250,
}

class Sleep implements Proc<void> {
  #timer: WaitTimer | null = null

  constructor(
    readonly ms: number,
    readonly waitsIn: Mfa,
  ) {}

  [Symbol.iterator](): Proc<void> {
    return this
  }

  next(): IteratorResult<void, void> {
    const process = current as Process
    if (this.#timer === null) {
      this.#timer = new WaitTimer(process, this.waitsIn)
      if (this.ms <= 0) {
        // Still RUNNING: others have their turn, then it is up.
        this.#timer.isUp = true
        return waiting
      }
      if (this.ms !== Infinity) process.runtime.setTimer(this.#timer, this.ms)
    } else if (this.#timer.isUp) {
      process.pending = null
      return done(undefined)
    }
    process.pending = this.#timer
    process.status = WAITING
    process.wakesOnMessage = false
    return waiting
  }
}

/** Waits `ms`: 0 lets others have a turn, Infinity waits for ever. `waitsIn` is the function that the process is shown to be in. */
export function sleep(ms: number, waitsIn = processSleep): Proc<void> {
  return new Sleep(ms, waitsIn)
}

/**
 * True when this process has used up its turn, and `yield* turn()` would wait: a loop of few instructions asks this first, since a wait that
 * does not wait costs some nanoseconds too. Counts as one round of the loop.
 */
export function turnIsOver(): boolean {
  const process = current as Process
  const { scheduler } = process.runtime
  if (scheduler.left <= 0) return true
  scheduler.left--
  process.reductions++
  return false
}

const turnOperation: Proc<void> = {
  [Symbol.iterator]() {
    return this
  },
  next() {
    const process = current as Process
    const scheduler = process.runtime.scheduler
    if (scheduler.left > 0) {
      scheduler.left--
      process.reductions++
      return done(undefined)
    }
    // Still RUNNING: the scheduler puts it at the end of the queue, and then there are reductions left.
    return waiting
  },
}

/** Lets others run, if this process has used up its turn: what a loop that does not wait has to say now and again. */
export function turn(): Proc<void> {
  return turnOperation
}

class Yield implements Proc<void> {
  #yielded = false;

  [Symbol.iterator](): Proc<void> {
    return this
  }

  next(): IteratorResult<void, void> {
    if (this.#yielded) return done(undefined)
    this.#yielded = true
    return waiting
  }
}

/** Lets others run now: `:erlang.yield/0`. */
export function yieldNow(): Proc<void> {
  return new Yield()
}

/** How to stop what `start` began; nothing where it cannot be stopped. */
type Cancel = (() => void) | undefined

class Outside<T> implements Proc<T> {
  #state: 'fresh' | 'open' | 'done' | 'failed' = 'fresh'
  #value: T | undefined
  #thrown: unknown
  #cancel: Cancel

  constructor(readonly start: (done: (value: T) => void, fail: (thrown: unknown) => void) => Cancel) {}

  [Symbol.iterator](): Proc<T> {
    return this
  }

  next(): IteratorResult<void, T> {
    const process = current as Process
    if (this.#state === 'fresh') {
      this.#state = 'open'
      this.#cancel = this.start(
        (value) => this.#settle(process, 'done', value, undefined),
        (thrown) => this.#settle(process, 'failed', undefined, thrown),
      )
    }
    // `start` may have settled it at once, which the compiler cannot see.
    const state = this.#state
    if (state === 'open') {
      process.pending = { cancel: () => this.#cancel?.() }
      process.status = WAITING
      process.wakesOnMessage = false
      return waiting
    }
    process.pending = null
    if (state === 'failed') throw this.#thrown
    return done(this.#value as T)
  }

  #settle(process: Process, state: 'done' | 'failed', value: T | undefined, thrown: unknown): void {
    if (this.#state !== 'open' || process.status === DEAD) return
    this.#state = state
    this.#value = value
    this.#thrown = thrown
    wake(process)
  }
}

/**
 * Waits for the world. `start` gets `done` and `fail`, one of which is to be called, once; it may answer how to cancel, which is done when the
 * process dies first.
 */
export function outside<T>(start: (done: (value: T) => void, fail: (thrown: unknown) => void) => Cancel): Proc<T> {
  return new Outside(start)
}
