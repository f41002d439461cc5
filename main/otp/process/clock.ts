/** Clocks: where a runtime's time comes from, and who wakes it. */

export interface Clock {
  /** Monotonic time in ms, whole or fractional. */
  now(): number
  /** What was last told of the time, by `now`, or a later one. */
  readonly latest: number
  /** System time in ms since 1970. */
  systemTime(): number
  /** Calls `ring` once, at `at` (as told by `now`) or soon after. Only the last alarm counts. `Infinity` sets none. */
  alarm(at: number, ring: () => void): void
  /** Calls `run` once, as soon as the world has had a turn. */
  soon(run: () => void): void
}

/** ns: where `:erlang.monotonic_time/0` begins to count, as the emulator does; the clocks here count from 0. */
export const monotonicStart = -576_460_752_303_423_488n

const { hrtime } = process
/** The second of `hrtime` from which the clocks count, so that a figure keeps its fraction of a microsecond however long the machine runs. */
const [origin] = hrtime()

/** The machine's clock and event loop. */
export class RealClock implements Clock {
  latest = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  /** As `performance.now()`, which reads the same clock in a roundabout way. */
  now(): number {
    const time = hrtime()
    return (this.latest = (time[0] - origin) * 1000 + time[1] / 1e6)
  }

  systemTime(): number {
    // Who is told this knows how late it is as well as who asks for `now`.
    this.now()
    return Date.now()
  }

  alarm(at: number, ring: () => void): void {
    clearTimeout(this.#timer)
    this.#timer =
      at === Infinity ? undefined : setTimeout(ring, Math.min(Math.max(0, Math.ceil(at - this.now())), 0x7fffffff))
  }

  soon(run: () => void): void {
    setImmediate(run)
  }
}

/** A clock that stands still until it is turned. Nothing runs by itself: `Runtime.run` and `Runtime.advance` do it. */
export class HandClock implements Clock {
  #now = 0

  constructor(readonly startedAt = Date.UTC(2026, 0, 1)) {}

  now(): number {
    return this.#now
  }

  get latest(): number {
    return this.#now
  }

  systemTime(): number {
    return this.startedAt + this.#now
  }

  /** Turns the clock to `at`. Time does not run backwards. */
  turn(at: number): void {
    if (at < this.#now) throw new Error(`the clock shows ${this.#now}, it cannot go back to ${at}`)
    this.#now = at
  }

  alarm(): void {
    // Whoever turns the clock runs what is due.
  }

  soon(): void {
    // Whoever holds the clock runs the runtime.
  }
}
