/** What a runtime holds, in numbers: what must be the same before and after. */
import type { Runtime } from '../../main/otp/process/runtime.js'
import { portsOf } from '../../main/otp/tcp-ports.js'
import { tablesOf } from '../../main/otp/ets/tables.js'

export interface Counts {
  readonly processes: number
  readonly ports: number
  readonly sockets: number
  readonly monitors: number
  readonly timers: number
  readonly tables: number
  readonly names: number
}

export function countsOf(runtime: Runtime): Counts {
  let monitors = 0
  for (const { monitors: first } of runtime.processes()) {
    for (let monitor = first; monitor !== null; monitor = monitor.heldAfter) monitors++
  }
  return {
    processes: runtime.processCount,
    ports: portsOf(runtime).count,
    // Those of the program, whoever opened them.
    sockets: process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length,
    monitors,
    timers: runtime.timers.count,
    tables: tablesOf(runtime).all.size,
    names: runtime.names.size,
  }
}
