/**
 * LoopWatch: how long the event loop is kept: each time from one of its turns to the next that is long, and what the main thread had of the core
 * meanwhile. What V8 took of it is V8's to say: it marks in steps that it tells no observer of, and prints them (scripts/support/holds.mjs reads it).
 */
import { openSync, readSync } from 'node:fs'

/** Gaps shorter than this, in ms, are not looked into. */
const least = 3

/** Times in ms since the program began. */
export interface Gap {
  readonly from: number
  readonly to: number
  /** ms of the core that the main thread got meanwhile. */
  readonly cpu: number
}

export class LoopWatch {
  readonly #gaps: Gap[] = []
  readonly #cpu = cpuClock()
  #last = performance.now()
  #lastCpu = this.#cpu()
  #isOn = true

  constructor() {
    setTimeout(this.#tick, 1)
  }

  /** Stops, and tells what was seen. */
  async stop(): Promise<readonly Gap[]> {
    await new Promise((resolve) => setTimeout(resolve, 10))
    this.#isOn = false
    return this.#gaps
  }

  /** A timer and no setImmediate: the watch must not keep busy a loop that has nothing to do. */
  readonly #tick = (): void => {
    const now = performance.now()
    const cpu = this.#cpu()
    if (now - this.#last > least) this.#gaps.push({ from: this.#last, to: now, cpu: cpu - this.#lastCpu })
    this.#last = now
    this.#lastCpu = cpu
    if (this.#isOn) setTimeout(this.#tick, 1)
  }
}

/**
 * ms of the core that the main thread has had; the time of day where the system does not tell.
 *
 * Linux brings the figure of a running thread up to date at its ticks, 4 ms apart, and whenever the program asks for its processor time.
 */
function cpuClock(): () => number {
  let file: number
  try {
    file = openSync('/proc/self/schedstat', 'r')
  } catch {
    return () => performance.now()
  }
  const text = Buffer.alloc(64)
  return () => {
    process.cpuUsage()
    return Number(text.toString('latin1', 0, readSync(file, text, 0, 64, 0)).split(' ', 1)[0]) / 1e6
  }
}
