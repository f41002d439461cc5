/**
 * A guard of the heap that all processes share: when it is nearly full, the process that filled it ends with `:killed`, after a report, before V8 ends all.
 *
 * Who filled it cannot be known for certain: what a running function holds is not seen. It is the process with a mailbox beyond all measure, else the one that
 * did most since the last look. A single step that takes all the memory there is, is not caught.
 */
import { inspect } from './term/inspect.js'
import type { Process } from './process/process.js'
import type { Runtime } from './process/runtime.js'
import * as atoms from './term/well-known.js'

/** Bytes in use, and how many there may be. */
export interface HeapUse {
  readonly usedBytes: number
  readonly limitBytes: number
}

/** Of the limit: from here on it is looked at often; from here on somebody has to go. */
const busyFrom = 0.5
const fullFrom = 0.8
/** ms between two looks: the fullest heap is filled at some 1 GB a second. */
const calmMs = 250
const busyMs = 20
/** Messages that no process has waiting that can still work them off. */
const endlessMailbox = 1_000_000
/** The system's own, whose end would be everybody's. */
const system = ['init', 'application_controller', 'kernel_sup', 'Elixir.Logger']

export class HeapGuard {
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Reductions of those that live, at the last look. */
  #before = new Map<Process, number>()
  /** Bytes in use when somebody last had to go; more than that, and the next one has to. */
  #usedAtKill = 0

  constructor(
    readonly runtime: Runtime,
    readonly heap: () => HeapUse,
  ) {}

  /** Looks at the heap from now on. */
  start(): void {
    const { usedBytes, limitBytes } = this.look()
    this.#timer = setTimeout(() => this.start(), usedBytes < limitBytes * busyFrom ? calmMs : busyMs)
    // A program that has nothing else to do may end.
    this.#timer.unref()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  /** Looks once, and ends who must end. */
  look(): HeapUse {
    const use = this.heap()
    const { usedBytes, limitBytes } = use
    if (usedBytes < limitBytes * busyFrom) {
      this.#before = new Map()
      this.#usedAtKill = 0
      return use
    }
    const filler = usedBytes >= limitBytes * fullFrom && usedBytes > this.#usedAtKill ? this.#filler() : undefined
    if (filler !== undefined) {
      this.#usedAtKill = usedBytes
      this.#end(filler, use)
    }
    this.#before = new Map()
    for (const process of this.runtime.processes()) this.#before.set(process, process.reductions)
    return use
  }

  /** Who most likely filled the heap; undefined when nobody did anything since the last look. */
  #filler(): Process | undefined {
    let found: Process | undefined
    let most = 0
    for (const process of this.runtime.processes()) {
      if (process.name !== null && system.includes(process.name.name)) continue
      if (process.queueLength > endlessMailbox) return process
      const done = process.reductions - (this.#before.get(process) ?? 0)
      if (done <= most) continue
      most = done
      found = process
    }
    return found
  }

  #end(process: Process, { usedBytes, limitBytes }: HeapUse): void {
    const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
    const text = [
      `     Process:          ${inspect(process.pid)}`,
      `     Context:          the heap is nearly full: ${megabytes(usedBytes)} of ${megabytes(limitBytes)}`,
      '     Kill:             true',
      `     Message Queue Len: ${process.queueLength}`,
    ].join('\n')
    this.runtime.report('error', { kind: 'text', text }, process)
    this.runtime.signals.end(process, atoms.killed)
  }
}
