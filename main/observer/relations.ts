/** Who a process has to do with: links, monitors, tables, children. Each is a list the window follows. */
import { tablesOf } from '../otp/ets/tables.js'
import { linksOf } from '../otp/process/links.js'
import type { Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import { inspectSupervisor } from '../otp/supervisor-inspect.js'
import type { Relation } from '../../shared/pages/processes.js'
import type { NamedThing } from '../../shared/things.js'
import { namedTerm, pidText } from './names.js'
import { titleOf } from './processes.js'
import type { Room } from './room.js'
import { tableIdText, tableName } from './table-names.js'

/** The things that `process` has this relation to, oldest first. */
export function related(room: Room, process: Process, relation: Relation): NamedThing[] {
  switch (relation) {
    case 'links':
      return linksOf(process).map((other) => titled(room, other))
    case 'monitors':
      return monitored(process).map((other) => titled(room, other))
    case 'monitoredBy':
      return watchers(process).map((other) => titled(room, other))
    case 'tables':
      return tablesOwnedBy(room.runtime, process)
    case 'children':
      return childrenOf(room, process)
  }
}

/** A process as a link: its name, or a bucket by its own, or its pid. */
export function titled(room: Room, process: Process): NamedThing {
  const { pid } = process
  const isNamed = process.name !== null || room.buckets.isBucket(process)
  return { thing: { kind: 'process', pid: pidText(pid) }, title: isNamed ? titleOf(room, process) : pidText(pid) }
}

function monitored(process: Process): Process[] {
  const found: Process[] = []
  for (let monitor = process.monitors; monitor !== null; monitor = monitor.heldAfter) found.push(monitor.watched)
  return found.reverse()
}

function watchers(process: Process): Process[] {
  const found: Process[] = []
  for (let monitor = process.monitoredBy; monitor !== null; monitor = monitor.after) found.push(monitor.holder)
  return found.reverse()
}

export function tablesOwnedBy(runtime: Runtime, process: Process): NamedThing[] {
  const tables = tablesOf(runtime).holdings.get(process)?.tables
  return tables === undefined
    ? []
    : [...tables].map((table) => ({ thing: { kind: 'table', table: tableIdText(table) }, title: tableName(table) }))
}

function childrenOf(room: Room, process: Process): NamedThing[] {
  const supervisor = inspectSupervisor(process)
  const found: NamedThing[] = []
  if (supervisor !== undefined) {
    for (const { pid } of supervisor.children()) {
      const child = pid === null ? undefined : room.runtime.processByNumber(pid.number)
      if (child !== undefined) found.push(titled(room, child))
    }
    return found
  }
  for (const other of room.runtime.processes()) if (other.parent === process.pid) found.push(titled(room, other))
  return found
}

/** The process that supervises `process`, and how it knows it; undefined where nobody does. */
export function supervision(runtime: Runtime, process: Process) {
  const parent = process.parent === null ? undefined : runtime.processByNumber(process.parent.number)
  if (parent === undefined || parent.pid !== process.parent) return undefined
  const supervisor = inspectSupervisor(parent)
  const child = supervisor?.child(process.pid)
  return supervisor === undefined || child === undefined ? undefined : { parent, supervisor, child }
}

/** Ancestors as links, the parent first. */
export function ancestorsOf(runtime: Runtime, ancestors: readonly NamedOrPid[]): NamedThing[] {
  return ancestors.map((ancestor) => namedTerm(runtime, ancestor)).filter((named) => named !== null)
}

type NamedOrPid = Parameters<typeof namedTerm>[1]
