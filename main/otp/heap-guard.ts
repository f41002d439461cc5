/**
 * A guard of the heap that all processes share: when it is nearly full, the process that filled it ends with `:killed`, after a report, before V8 ends all.
 *
 * It looks at the heap now and then, between the turns of processes; and a step that makes much at once asks it whether there is room (allocation.ts).
 */
import { checkRoomBy } from './allocation.js'
import { inspect } from './term/inspect.js'
import { current } from './process/current.js'
import type { Process } from './process/process.js'
import { unwind } from './process/raised.js'
import type { Runtime } from './process/runtime.js'
import { fillerOf, isSystem } from './heap-filler.js'
import * as atoms from './term/well-known.js'

/** Bytes in use, and how many there may be; of buffers outside of the heap as many again. */
export interface HeapUse {
  readonly usedBytes: number
  readonly limitBytes: number
  readonly externalBytes?: number
}

/** Of the limit: from here on it is looked at often. */
const busyFrom = 0.25
/** From here on somebody has to go, once it is known that what is in use is no garbage. */
const fullFrom = 0.5
/** From here on that is not waited for. */
const urgentFrom = 0.55
/** Up to here one step may fill it. V8 gives up where it collects again and again and more than 0.8 stay. */
const stepUpTo = 0.75
/** What has to be in use beyond what was when somebody had to go, for another one to go before the garbage of the first is gone. */
const margin = 0.05
/** Processes from which on a full heap is full of them too, and no more are started until there is room. */
const manyProcesses = 50_000
/** ms between two looks: the fullest heap is filled at some 1 GB a second. */
const calmMs = 250
const busyMs = 20

/** Counts the times that V8 has collected all garbage: told of by something that is nothing else. */
export class Collections {
  count = 0
  readonly #registry = new FinalizationRegistry<null>(() => {
    this.count++
    this.#isAwaited = false
  })
  #isAwaited = false

  /** Makes sure that the next one is counted. */
  await(): void {
    if (this.#isAwaited) return
    this.#isAwaited = true
    this.#registry.register({}, null)
  }
}

export class HeapGuard {
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Reductions of those that live, at the last look. */
  #before = new Map<Process, number>()
  /** Collections when the heap got busy, or somebody last had to go. */
  #collectionsBefore = 0
  /** The share in use when somebody last had to go; 0 when nobody had to since the heap was calm. */
  #shareAtKill = 0

  constructor(
    readonly runtime: Runtime,
    readonly heap: () => HeapUse,
    readonly collections: { readonly count: number; await(): void } = new Collections(),
  ) {}

  /** Looks at the heap from now on, and is asked by steps that make much. */
  start(): void {
    checkRoomBy((bytes) => this.require(bytes))
    this.#goOn()
  }

  stop(): void {
    checkRoomBy(null)
    this.runtime.processesAtMost = Infinity
    clearTimeout(this.#timer)
  }

  #goOn(): void {
    const share = shareOf(this.look())
    this.#timer = setTimeout(() => this.#goOn(), share < busyFrom ? calmMs : busyMs)
    // A program that has nothing else to do may end.
    this.#timer.unref()
  }

  /** Looks once, and ends who must end. */
  look(): HeapUse {
    const use = this.heap()
    const share = shareOf(use)
    const { runtime } = this
    const { processCount } = runtime
    runtime.processesAtMost = share >= fullFrom && processCount > manyProcesses ? processCount : Infinity
    if (share < busyFrom) {
      this.#before = new Map()
      this.#shareAtKill = 0
      this.#collectionsBefore = this.collections.count
      return use
    }
    this.collections.await()
    const filler = this.#hasToGo(share) ? fillerOf(runtime, use.usedBytes, this.#before) : undefined
    if (filler !== undefined) this.#end(filler, use, 0)
    this.#before = new Map()
    for (const process of runtime.processes()) this.#before.set(process, process.reductions)
    return use
  }

  /**
   * Sees that there is room for `bytes` more; else the running process ends, and what it does with it.
   *
   * errors  RangeError where no process runs, or one of the system's own
   */
  require(bytes: number): void {
    const use = this.heap()
    const { usedBytes, limitBytes, externalBytes = 0 } = use
    if (Math.max(usedBytes, externalBytes) + bytes <= limitBytes * stepUpTo) return
    const process = current
    if (process === null || isSystem(process)) throw new RangeError('The heap has no room for it')
    this.#end(process, use, bytes)
    throw unwind
  }

  /** True when somebody has to go: what is in use is no garbage, that of whoever had to go before least of all. */
  #hasToGo(share: number): boolean {
    if (share < fullFrom) return false
    if (this.collections.count > this.#collectionsBefore) return true
    return share >= Math.max(urgentFrom, this.#shareAtKill + margin)
  }

  /** wanted  bytes that one step asked for; 0 for who filled the heap in many */
  #end(process: Process, use: HeapUse, wanted: number): void {
    this.#shareAtKill = shareOf(use)
    this.#collectionsBefore = this.collections.count
    this.collections.await()
    const { usedBytes, limitBytes, externalBytes = 0 } = use
    const inUse = `${megabytes(Math.max(usedBytes, externalBytes))} of ${megabytes(limitBytes)}${externalBytes > usedBytes ? ', in binaries' : ''}`
    const asked = wanted === 0 ? '' : `, and one step wants ${megabytes(wanted)}`
    const text = [
      `     Process:          ${inspect(process.pid)}`,
      `     Context:          the heap is nearly full: ${inUse}${asked}`,
      '     Kill:             true',
      `     Message Queue Len: ${process.queueLength}`,
    ].join('\n')
    // One that asked for room may be of another runtime of the program.
    const { runtime } = process
    runtime.report('error', { kind: 'text', text }, process)
    runtime.signals.end(process, atoms.killed)
  }
}

function shareOf({ usedBytes, limitBytes, externalBytes = 0 }: HeapUse): number {
  return Math.max(usedBytes, externalBytes) / limitBytes
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`
}
