/**
 * LoopWatch: how long the event loop is kept, and by whom: the whole gap as the world saw it, the part of it that our own code ran, the part that V8
 * collected garbage. On a shared machine the rest of a gap is what other programs got of the core.
 */
import { openSync, readSync } from 'node:fs'
import { PerformanceObserver } from 'node:perf_hooks'

/** Gaps shorter than this, in ms, are not looked into. */
const least = 3

interface Gap {
  readonly from: number
  readonly to: number
  /** ms of the core that the main thread got meanwhile. */
  readonly cpu: number
}

interface Pause {
  readonly from: number
  readonly to: number
}

/** ms, the longest of each kind */
export interface Holds {
  /** From one turn of the event loop to the next. */
  readonly hold: number
  /** The same without collections, and without the time that others had the core. */
  readonly own: number
  /** One collection. */
  readonly collection: number
}

export class LoopWatch {
  readonly #gaps: Gap[] = []
  readonly #pauses: Pause[] = []
  readonly #cpu = cpuClock()
  readonly #observer: PerformanceObserver
  #last = performance.now()
  #lastCpu = this.#cpu()
  #isOn = true

  constructor() {
    this.#observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        this.#pauses.push({ from: startTime, to: startTime + duration })
    })
    this.#observer.observe({ entryTypes: ['gc'] })
    setTimeout(this.#tick, 1)
  }

  /** Stops, and tells what was seen. */
  async stop(): Promise<Holds> {
    // The observer is told of a collection some turns after it.
    await new Promise((resolve) => setTimeout(resolve, 10))
    this.#isOn = false
    this.#observer.disconnect()
    return {
      hold: Math.max(0, ...this.#gaps.map(({ from, to }) => to - from)),
      own: Math.max(0, ...this.#gaps.map((gap) => gap.cpu - this.#collecting(gap))),
      collection: Math.max(0, ...this.#pauses.map(({ from, to }) => to - from)),
    }
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

  #collecting({ from, to }: Gap): number {
    let ms = 0
    for (const pause of this.#pauses) ms += Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from))
    return ms
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
