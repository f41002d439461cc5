/**
 * Scheduler: one run queue a priority, turns of 400 reductions or fewer, slices of 2 ms.
 *
 * After a slice the event loop has its turn through the clock's `soon` (one setImmediate; never a promise or a MessageChannel: both starve
 * the window). Nothing preempts JavaScript: a callback that computes for long holds everything up.
 */
import { current, setCurrent } from './current.js'
import { type Priority, type Process, RUNNABLE, RUNNING } from './process.js'
import type { Runtime } from './runtime.js'

/** Reductions of a turn: one of ours may cost what ten of the BEAM do, whose CONTEXT_REDS are 4,000. */
export const turnReductions = 400
/** ms of a slice */
export const sliceMs = 2
/** How deep processes may run on one another's stacks before they go through the run queue. */
const deepest = 64
/** How often in a row a process is told the same time. */
const tellings = 16
/** The most reductions between two looks at the clock, which costs 50 ns. */
const mostBetweenLooks = 400
/** The fewest. */
const leastBetweenLooks = 4
/** ms that may pass between two looks, by the experience of the last one: a reduction may cost 10 ns or, before the code is compiled, 20 µs. */
const lookMs = 0.25
/** ms between two slices that were held back, from which on the event loop is taken to have come round meanwhile. */
const roundMs = 0.25

class Queue {
  #first: Process | null = null
  #last: Process | null = null
  length = 0

  push(process: Process): void {
    process.next = null
    if (this.#last === null) this.#first = process
    else this.#last.next = process
    this.#last = process
    this.length++
  }

  shift(): Process | null {
    const process = this.#first
    if (process === null) return null
    this.#first = process.next
    if (this.#first === null) this.#last = null
    process.next = null
    this.length--
    return process
  }

  /** Takes out the one at `index`. */
  take(index: number): Process | null {
    if (index === 0) return this.shift()
    let before = this.#first
    for (let i = 1; i < index && before !== null; i++) before = before.next
    const process = before?.next ?? null
    if (before === null || process === null) return null
    before.next = process.next
    if (process === this.#last) this.#last = before
    process.next = null
    this.length--
    return process
  }
}

export class Scheduler {
  /** Reductions left of the present turn. */
  left = 0
  /** How many processes run on one another's stacks. */
  depth = 0
  /** Longest slice so far, ms. */
  longestSliceMs = 0
  /** ms of all slices together. */
  busyMs = 0
  /** Reductions of all turns. */
  reductions = 0
  /** Which of `count` runnable processes has the next turn, for tests that try other schedules; the first when there is no `choose`. */
  choose: ((count: number) => number) | null = null

  /** Whether a call or a start may run on the stack of who asks, for tests that try other schedules; it may when there is no `nests`. */
  nests: (() => boolean) | null = null
  /** Reductions of a turn: fewer in tests that try other schedules. */
  perTurn = turnReductions

  /** Reductions until the next look at the clock, and so the most of a turn. Few at first: nothing is compiled yet. */
  #untilLook = leastBetweenLooks
  /** Reductions since the last look, and one more for each turn. */
  #used = 0

  readonly #high = new Queue()
  readonly #normal = new Queue()
  readonly #low = new Queue()
  #normalsSinceLow = 0
  #awake = false
  #inSlice = false
  /** How often the time may still be told in this turn without a look at the clock. */
  #tellings = 0
  /** ms of the slices that were held back and run since the event loop came round, as far as that is known. */
  #heldMs = 0
  /** When the last slice ended. */
  #lastEnd = 0
  readonly #slice = (): void => {
    this.#heldMs = 0
    this.#runSlice()
  }

  constructor(readonly runtime: Runtime) {}

  /** How many processes are runnable. */
  get queueLength(): number {
    return this.#high.length + this.#normal.length + this.#low.length
  }

  /** True while a slice or a drain goes on: then nobody needs waking. */
  get isRunning(): boolean {
    return this.#inSlice
  }

  /** True while one more process may run on the stack of the one now running. */
  get mayNest(): boolean {
    return this.depth < deepest && (this.nests === null || this.nests())
  }

  /**
   * The time for timers, in ms: as it was last seen in this turn, at most 16 timers ago, and never before what any process was told of the time. So by what
   * processes know none fires too early, and most are set and cancelled without a look at the clock.
   */
  get recentTime(): number {
    const { clock } = this.runtime
    if (this.#tellings-- > 0) return clock.latest
    // Outside of a turn nobody says when the next one begins.
    this.#tellings = current === null ? 0 : tellings
    return clock.now()
  }

  /** Puts a runnable process at the end of its queue. */
  enqueue(process: Process): void {
    this.#queueOf(process.priority).push(process)
    this.wakeUp()
  }

  /** Lets one process have its turn. False when none is runnable. */
  turn(): boolean {
    const { signals } = this.runtime
    if (signals.isPending) {
      this.left = 0
      signals.work()
      this.#used += mostBetweenLooks
      return true
    }
    const process = this.#choose()
    if (process === null) return false
    // Dead ones, and ones suspended since they were put here, are let go.
    if (process.status !== RUNNABLE || process.suspended > 0) return true
    const given = this.perTurn < this.#untilLook ? this.perTurn : this.#untilLook
    this.left = given
    const outer = current
    setCurrent(process)
    process.status = RUNNING
    try {
      process.body.run(process)
      if (process.hasLimit) this.runtime.overLimit?.(process)
      this.afterRun(process)
    } catch (thrown) {
      signals.endBy(process, thrown)
    } finally {
      setCurrent(outer)
      this.#tellings = 0
      this.reductions += given - this.left
      this.#used += given - this.left + 1
    }
    return true
  }

  /** `process` has run: if it could go on, it is put at the end of its queue. */
  afterRun(process: Process): void {
    if (process.status !== RUNNING) return
    process.status = RUNNABLE
    if (process.suspended === 0) this.enqueue(process)
  }

  /** Runs until no process is runnable, whatever time it takes. For tests and tools. */
  drain(): void {
    const nested = this.#inSlice
    this.#inSlice = true
    this.#untilLook = mostBetweenLooks
    try {
      while (this.turn());
    } finally {
      this.#inSlice = nested
    }
  }

  /** Sets the next slice in motion, if there is anything to do. */
  wakeUp(): void {
    if (this.#awake || this.#inSlice) return
    this.#awake = true
    this.runtime.clock.soon(this.#slice)
  }

  /** Holds back the slice that waking somebody would set in motion, for `runHeld`; false when one goes on or is on its way. */
  hold(): boolean {
    if (this.#awake || this.#inSlice) return false
    this.#awake = true
    return true
  }

  /**
   * Runs the slice that was held back: what has come from the world need not wait for the event loop to come round. When much comes at once, from a thousand
   * connections, the event loop comes round as after any slice: what has come then is only taken in.
   */
  runHeld(): void {
    if (this.#heldMs >= sliceMs) return this.runtime.clock.soon(this.#slice)
    const { clock } = this.runtime
    const start = clock.now()
    if (start - this.#lastEnd > roundMs) this.#heldMs = 0
    this.#runSlice(start)
    this.#heldMs += this.#lastEnd - start
  }

  #runSlice(start = this.runtime.clock.now()): void {
    this.#awake = false
    this.#inSlice = true
    const { clock, timers } = this.runtime
    let now = start
    try {
      timers.advance(now)
      this.#used = 0
      while (this.turn()) {
        if (this.#used < this.#untilLook) continue
        const last = now
        now = clock.now()
        this.#expect(now - last)
        if (now - start >= sliceMs) break
        timers.advance(now)
      }
    } finally {
      this.#inSlice = false
      this.#lastEnd = clock.now()
      const took = this.#lastEnd - start
      this.busyMs += took
      if (took > this.longestSliceMs) this.longestSliceMs = took
      if (this.queueLength > 0 || this.runtime.signals.isPending) this.wakeUp()
      else this.runtime.setAlarm()
    }
  }

  /** Sets when to look at the clock again: the reductions since the last look took `ms`. */
  #expect(ms: number): void {
    const used = this.#used
    this.#used = 0
    const enough = ms * mostBetweenLooks <= used * lookMs ? mostBetweenLooks : Math.floor((used * lookMs) / ms)
    this.#untilLook = Math.max(leastBetweenLooks, Math.min(enough, this.#untilLook * 2))
  }

  /** Runs a slice now, because a timer is due. */
  alarm(): void {
    if (!this.#awake && !this.#inSlice) this.#runSlice()
  }

  #queueOf(priority: Priority): Queue {
    return priority === 'normal' ? this.#normal : priority === 'low' ? this.#low : this.#high
  }

  /** max and high before all others; a low one after every 8 normal ones. */
  #choose(): Process | null {
    if (this.#high.length > 0) return this.#high.shift()
    if (this.#low.length > 0 && (this.#normal.length === 0 || ++this.#normalsSinceLow >= 8)) {
      this.#normalsSinceLow = 0
      return this.#low.shift()
    }
    return this.choose === null || this.#normal.length < 2
      ? this.#normal.shift()
      : this.#normal.take(this.choose(this.#normal.length))
  }
}
