/** Clocks: where a runtime's time comes from, and who wakes it. */

export interface Clock {
  /** Monotonic time in ms, whole or fractional. */
  now(): number
  /** System time in ms since 1970. */
  systemTime(): number
  /** Calls `ring` once, at `at` (as told by `now`) or soon after. Only the last alarm counts. `Infinity` sets none. */
  alarm(at: number, ring: () => void): void
  /** Calls `run` once, as soon as the world has had a turn. */
  soon(run: () => void): void
}

/** The machine's clock and event loop. */
export class RealClock implements Clock {
  #timer: ReturnType<typeof setTimeout> | undefined

  now(): number {
    return performance.now()
  }

  systemTime(): number {
    return Date.now()
  }

  alarm(at: number, ring: () => void): void {
    clearTimeout(this.#timer)
    this.#timer =
      at === Infinity
        ? undefined
        : setTimeout(ring, Math.min(Math.max(0, Math.ceil(at - performance.now())), 0x7fffffff))
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
