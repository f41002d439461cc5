/**
 * Memory: what keeps a process started at the prompt from taking all of the program's memory, and the window with it.
 *
 * The BEAM would take as much as the machine has. Here the heap of the whole program is looked at now and then: when it holds more than a limit, the
 * process of a console that worked most since the last look ends with `:killed`, after a report as that of `max_heap_size`. Estimates by process
 * (limits.ts) do not see what evaluated code holds in its variables.
 */
import { inspect } from '../otp/term/inspect.js'
import * as atoms from '../otp/term/well-known.js'
import { type Process, RUNNABLE, RUNNING } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import { Timer } from '../otp/process/timers.js'

/** Bytes of the program's heap, of which V8 can have some 4 GiB at most. */
const limit = 2 ** 30
/** ms between two looks. */
const interval = 200
/** Looks that are left out after one was ended: the heap is not smaller before it is swept. */
const patience = 10

export class MemoryGuard extends Timer {
  #reductions = new Map<Process, number>()
  #pause = 0

  constructor(
    readonly runtime: Runtime,
    readonly used: () => number = () => process.memoryUsage().heapUsed,
    readonly most = limit,
  ) {
    super()
    runtime.setTimer(this, interval)
  }

  fire(): void {
    this.#look()
    this.runtime.setTimer(this, interval)
  }

  #look(): void {
    if (this.#pause > 0) {
      this.#pause--
      return
    }
    const used = this.used()
    if (used < this.most / 2) {
      if (this.#reductions.size > 0) this.#reductions = new Map()
      return
    }
    const before = this.#reductions
    const now = new Map(this.#candidates().map((each) => [each, each.reductions]))
    this.#reductions = now
    if (used < this.most) return
    let worst: Process | undefined
    let work = 0
    for (const [each, reductions] of now) {
      const did = reductions - (before.get(each) ?? 0)
      if (did > work) [worst, work] = [each, did]
    }
    if (worst !== undefined) this.#end(worst, used)
  }

  /** Processes that are led by a console and have something to do. */
  #candidates(): Process[] {
    const leaders = new Set([...(this.runtime.parts.devices ?? [])].map((device) => device.pid))
    const found: Process[] = []
    for (const each of this.runtime.processes()) {
      const { groupLeader, status } = each
      if (groupLeader !== null && leaders.has(groupLeader) && (status === RUNNABLE || status === RUNNING))
        found.push(each)
    }
    return found
  }

  #end(worst: Process, used: number): void {
    this.#pause = patience
    const text = [
      `     Process:          ${inspect(worst.pid)}`,
      '     Context:          maximum heap size reached',
      `     Max Heap Size:    ${this.most / 8}`,
      `     Total Heap Size:  ${Math.round(used / 8)}`,
      '     Kill:             true',
      '     Error Logger:     true',
      `     Message Queue Len: ${worst.queueLength}`,
    ].join('\n')
    this.runtime.report('error', { kind: 'text', text }, worst)
    this.runtime.signals.end(worst, atoms.killed)
  }
}
