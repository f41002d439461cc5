/** The System page, and the figures that are always in sight. */
import { tablesOf } from '../otp/ets/tables.js'
import { portsOf } from '../otp/tcp-ports.js'
import { nodeName } from '../otp/process/api.js'
import { sliceMs } from '../otp/process/scheduler.js'
import { atom, atomCount, atomLimit } from '../otp/term/atom.js'
import type { ApplicationState } from '../../shared/pages/applications.js'
import type { MemoryByKind, Status, SystemInfo, V8Heap, Versions } from '../../shared/pages/system.js'
import type { Looking } from './looking.js'
import type { Room } from './room.js'
import { processMemory } from '../otp/size.js'
import { tableMemory } from './table-size.js'

/** What only the machine can tell. */
export interface Machine {
  readonly versions: Versions
  readonly cpus: number
  heap(): V8Heap
  /** Resident memory of the main process, bytes. */
  residentBytes(): number
}

const kv = atom('kv')
/** Source: erl +Q, the default of OTP 25. */
const portLimit = 65_536
/** Source: erl +e: there is no limit any more, the number is what erlang:system_info(ets_limit) tells. */
const tableLimit = 8192
/** Of more processes and tables only so many are measured, and the rest taken to be like them. */
const measured = 2000
/** ms between two samples of the scheduler's work. */
const sampleMs = 500
const windowMs = 10_000

export class System {
  readonly #samples: { readonly at: number; readonly busyMs: number }[] = []

  constructor(
    readonly room: Room,
    readonly machine: Machine,
    readonly looking: Looking,
  ) {}

  status(): Status {
    const { runtime } = this.room
    this.#busyShare()
    return {
      node: nodeName.name,
      uptimeMs: this.#uptime(),
      processes: runtime.processCount,
      tables: tablesOf(runtime).all.size,
      memoryBytes: this.machine.residentBytes(),
      runQueue: runtime.scheduler.queueLength,
      looking: this.looking.figures(),
      kv: this.#kvState(),
    }
  }

  info(): SystemInfo {
    const { runtime } = this.room
    const { scheduler } = runtime
    return {
      node: nodeName.name,
      versions: this.machine.versions,
      cpus: this.machine.cpus,
      uptimeMs: this.#uptime(),
      runQueue: scheduler.queueLength,
      reductions: scheduler.reductions,
      spawned: runtime.spawned,
      timers: runtime.timers.count,
      scheduler: { sliceMs, longestHoldMs: scheduler.longestSliceMs, busyShare: this.#busyShare() },
      processes: { count: runtime.processCount, limit: runtime.processLimit },
      atoms: { count: atomCount(), limit: atomLimit },
      tables: { count: tablesOf(runtime).all.size, limit: tableLimit },
      ports: { count: portsOf(runtime).count, limit: portLimit },
      memory: this.#memory(),
      heap: this.machine.heap(),
      looking: this.looking.figures(),
    }
  }

  #uptime(): number {
    const { runtime } = this.room
    return runtime.clock.now() - runtime.startedAt
  }

  #kvState(): ApplicationState {
    return this.room.runtime.parts.applications.stateOf(kv) ?? 'loaded'
  }

  /** The share of the last ten seconds, or of what is known of them, in which processes ran. */
  #busyShare(): number {
    const { clock, scheduler } = this.room.runtime
    const now = clock.now()
    const samples = this.#samples
    const last = samples.at(-1)
    if (last === undefined || now - last.at >= sampleMs) samples.push({ at: now, busyMs: scheduler.busyMs })
    while (samples.length > 2 && now - (samples[1]?.at ?? now) >= windowMs) samples.shift()
    const first = samples[0]
    if (first === undefined || now <= first.at) return 0
    return Math.min(1, (scheduler.busyMs - first.busyMs) / (now - first.at))
  }

  #memory(): MemoryByKind {
    const { runtime } = this.room
    const processesBytes = estimate(runtime.processes(), runtime.processCount, processMemory)
    const tables = tablesOf(runtime).all
    const tablesBytes = estimate(tables, tables.size, tableMemory)
    const atomsBytes = atomCount() * 64
    const codeBytes = codeSize(this.room)
    return {
      totalBytes: processesBytes + tablesBytes + atomsBytes + codeBytes,
      processesBytes,
      atomsBytes,
      // A binary is counted with the process or table that holds it: here each is a string of its own.
      binariesBytes: 0,
      codeBytes,
      tablesBytes,
    }
  }
}

/** The bytes of `count` things, of which some are measured. */
function estimate<T>(things: Iterable<T>, count: number, sizeOf: (thing: T) => number): number {
  let size = 0
  let looked = 0
  for (const thing of things) {
    size += sizeOf(thing)
    if (++looked === measured) break
  }
  return looked === 0 ? 0 : Math.round((size / looked) * count)
}

/** Functions of all modules, at the size that V8 takes for a compiled function of ours on the average. */
function codeSize({ runtime }: Room): number {
  let functions = 0
  for (const module of runtime.parts.code.modules()) {
    for (const arities of module.functions.values()) for (const found of arities) if (found !== undefined) functions++
  }
  return functions * 600
}
