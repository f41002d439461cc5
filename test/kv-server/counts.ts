/** What a runtime holds, in numbers: what must be the same before and after; and what is left of the dead. */
import { DEAD, type Process } from '../../main/otp/process/process.js'
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

/** What the living still hold of the dead: monitors, links, ports and tables, each as a text. */
export function remainsOf(runtime: Runtime): string[] {
  const remains: string[] = []
  const see = (what: string, { status, pid }: Process): void => {
    if (status === DEAD) remains.push(`${what} of <0.${pid.number}.0>`)
  }
  for (const { monitoredBy, monitors, links } of runtime.processes()) {
    for (let monitor = monitoredBy; monitor !== null; monitor = monitor.after) see('monitor', monitor.holder)
    for (let monitor = monitors; monitor !== null; monitor = monitor.heldAfter) see('watch', monitor.watched)
    for (const linked of links ?? []) see('link', linked)
  }
  for (const { owner } of portsOf(runtime).all()) see('port', owner)
  for (const { owner } of tablesOf(runtime).all) see('table', owner)
  return remains
}
