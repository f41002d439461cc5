/**
 * What every process had done at the last two refreshes: the difference is what the list shows, and who was not there at the first is new. Numbers in
 * two arrays that are used again, so that a refresh of 100,000 processes allocates nothing.
 */
import type { Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'

class Snapshot {
  pids = new Int32Array(0)
  reductions = new Float64Array(0)

  take(slots: readonly (Process | null)[]): Process[] {
    if (this.pids.length !== slots.length) {
      this.pids = new Int32Array(slots.length)
      this.reductions = new Float64Array(slots.length)
    }
    const found: Process[] = []
    for (let i = 0; i < slots.length; i++) {
      const process = slots[i] ?? null
      if (process === null) {
        this.pids[i] = -1
        continue
      }
      this.pids[i] = process.pid.number
      this.reductions[i] = process.reductions
      found.push(process)
    }
    return found
  }

  /** What the process with that number had done; undefined when it was not there. */
  of(number: number): number | undefined {
    const slot = number & (this.pids.length - 1)
    return this.pids[slot] === number ? this.reductions[slot] : undefined
  }
}

export class Reductions {
  #before = new Snapshot()
  #now = new Snapshot()
  #taken = 0

  constructor(readonly runtime: Runtime) {}

  /** Measures anew; answers the processes that live. */
  take(): Process[] {
    const older = this.#before
    this.#before = this.#now
    this.#now = older
    this.#taken++
    return this.#now.take(this.runtime.slots)
  }

  /** What `process` has done between the last two measurements; all of it where it was not there at the first. */
  since(process: Process): number {
    const { number } = process.pid
    const now = this.#now.of(number)
    if (now === undefined) return 0
    return now - (this.#before.of(number) ?? 0)
  }

  /** True for a process that was not there at the measurement before the last. */
  isNew(process: Process): boolean {
    return this.#taken > 1 && this.#before.of(process.pid.number) === undefined
  }
}
