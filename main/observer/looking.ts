/** Looking: what it costs to watch: the share of the last ten seconds in which the window was answered. */
import type { Looking as Figures } from '../../shared/pages/system.js'

const windowMs = 10_000
const partMs = 500

interface Part {
  readonly startedAt: number
  spentMs: number
  calls: number
}

export class Looking {
  readonly #parts: Part[] = []
  readonly #begunAt: number

  /** `now` in ms, of any clock that runs on. */
  constructor(readonly now: () => number) {
    this.#begunAt = now()
  }

  /** One call was answered in `ms` of the main process's own time. */
  add(ms: number): void {
    const part = this.#part()
    part.spentMs += ms
    part.calls++
  }

  /** A call that works in portions worked on for `ms`. */
  spend(ms: number): void {
    this.#part().spentMs += ms
  }

  figures(): Figures {
    const now = this.now()
    this.#drop(now)
    let spent = 0
    let calls = 0
    for (const part of this.#parts) {
      spent += part.spentMs
      calls += part.calls
    }
    const span = Math.min(windowMs, Math.max(partMs, now - this.#begunAt))
    return { share: Math.min(1, spent / span), calls }
  }

  #part(): Part {
    const now = this.now()
    const last = this.#parts.at(-1)
    if (last !== undefined && now - last.startedAt < partMs) return last
    this.#drop(now)
    const part = { startedAt: now, spentMs: 0, calls: 0 }
    this.#parts.push(part)
    return part
  }

  #drop(now: number): void {
    while (this.#parts[0] !== undefined && now - this.#parts[0].startedAt > windowMs) this.#parts.shift()
  }
}
