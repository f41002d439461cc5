/**
 * Remains: what is left of processes that died: of the last thousand who they were and why they died; of those that somebody had looked at also
 * all that they last had.
 */
import { inspect } from '../otp/term/inspect.js'
import type { Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import type { Atom, Pid, Term } from '../otp/term/term.js'
import type { Mfa } from '../otp/process/process.js'

const kept = 1000
/** How many of the last processes looked at are remembered whole. */
const lookedAt = 100

/** Who a dead process was. */
export interface Remains<Whole> {
  readonly pid: Pid
  readonly name: Atom | null
  readonly initialCall: Mfa
  readonly parent: Pid | null
  readonly reductions: number
  readonly spawnedAt: number
  readonly diedAtMs: number
  readonly reason: Term
  /** All that it last had, where somebody had looked at it. */
  readonly whole: Whole | null
}

export class Graveyard<Whole> {
  readonly #ring: Remains<Whole>[] = []
  #next = 0
  /** Pids that were looked at, the one longest ago first; a dead one stays with its remains. */
  readonly #lookedAt = new Map<number, Remains<Whole> | null>()

  /** `wholeOf` tells all of a dying process; called for the ones that were looked at. */
  constructor(
    readonly runtime: Runtime,
    readonly wholeOf: (process: Process, reason: string) => Whole,
  ) {}

  /** Somebody looks at `pid`: when it dies all of it is remembered. */
  look(pid: Pid): void {
    const remains = this.#lookedAt.get(pid.number) ?? null
    this.#lookedAt.delete(pid.number)
    this.#lookedAt.set(pid.number, remains)
    if (this.#lookedAt.size <= lookedAt) return
    const [oldest] = this.#lookedAt.keys()
    if (oldest !== undefined) this.#lookedAt.delete(oldest)
  }

  died(process: Process, reason: Term): void {
    const { number } = process.pid
    const wasLookedAt = this.#lookedAt.size > 0 && this.#lookedAt.has(number)
    const remains: Remains<Whole> = {
      pid: process.pid,
      name: process.name,
      initialCall: process.initialCall,
      parent: process.parent,
      reductions: process.reductions,
      spawnedAt: process.spawnedAt,
      diedAtMs: this.runtime.clock.systemTime(),
      reason,
      whole: wasLookedAt ? this.#whole(process, reason) : null,
    }
    if (wasLookedAt) this.#lookedAt.set(number, remains)
    this.#ring[this.#next] = remains
    this.#next = (this.#next + 1) % kept
  }

  #whole(process: Process, reason: Term): Whole | null {
    try {
      return this.wholeOf(process, reasonText(reason))
    } catch {
      // A state may be shown by code of the process's own module, and a death must not stop at its failure.
      return null
    }
  }

  /** The remains of the last process with that number. */
  find(number: number): Remains<Whole> | undefined {
    const whole = this.#lookedAt.get(number)
    if (whole) return whole
    let found: Remains<Whole> | undefined
    for (const remains of this.#ring) {
      if (remains.pid.number === number && (found === undefined || remains.diedAtMs >= found.diedAtMs)) found = remains
    }
    return found
  }
}

/** An exit reason as the window shows it. */
export function reasonText(reason: Term): string {
  const text = inspect(reason, { limit: 50, printableLimit: 2000 })
  return text.length > 4000 ? `${text.slice(0, 4000)}…` : text
}
