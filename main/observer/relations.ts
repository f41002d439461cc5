/** Who a process has to do with: links, monitors, tables, children. Each is a list the window follows. */
import type { Table } from '../otp/ets/table.js'
import { tablesOf } from '../otp/ets/tables.js'
import { linksOf } from '../otp/process/links.js'
import { Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import { inspectSupervisor } from '../otp/supervisor-inspect.js'
import type { Relation } from '../../shared/pages/processes.js'
import type { NamedThing } from '../../shared/things.js'
import { namedTerm, namedProcess, pidText } from './names.js'
import { titleOf } from './processes.js'
import type { Room } from './room.js'
import { tableIdText, tableName } from './table-names.js'

/** What a process may have to do with. */
export type Relative = Process | Table

/** The processes or tables that `process` has this relation to, oldest first. */
export function related({ runtime }: Room, process: Process, relation: Relation): readonly Relative[] {
  switch (relation) {
    case 'links':
      return linksOf(process)
    case 'monitors':
      return monitored(process)
    case 'monitoredBy':
      return watchers(process)
    case 'tables':
      return [...(tablesOf(runtime).holdings.get(process)?.tables ?? [])]
    case 'children':
      return childrenOf(runtime, process)
  }
}

/** A relative as a link. */
export function namedRelative(room: Room, relative: Relative): NamedThing {
  return relative instanceof Process
    ? titled(room, relative)
    : { thing: { kind: 'table', table: tableIdText(relative) }, title: tableName(relative) }
}

/** A process as a link: its name, a bucket by its own, a supervisor's title, or its pid. */
export function titled(room: Room, process: Process): NamedThing {
  const { pid } = process
  const title = room.buckets.isBucket(process) ? titleOf(room, process) : namedProcess(process).title
  return { thing: { kind: 'process', pid: pidText(pid) }, title }
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

function childrenOf(runtime: Runtime, process: Process): Process[] {
  const supervisor = inspectSupervisor(process)
  if (supervisor === undefined) return [...runtime.processes()].filter(({ parent }) => parent === process.pid)
  return [...supervisor.children()].flatMap(({ pid }) => {
    const child = pid === null ? undefined : runtime.processByNumber(pid.number)
    return child ?? []
  })
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
