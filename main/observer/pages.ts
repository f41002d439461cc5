/** Pages: everything the window asks about a runtime, made once for it. */
import type { LogRing } from '../otp/logger/ring.js'
import type { Runtime } from '../otp/process/runtime.js'
import { Applications } from './applications.js'
import { BucketEdits } from './bucket-edits.js'
import { Buckets } from './buckets.js'
import { Console, type History } from './console.js'
import { KeptRows } from './kept-rows.js'
import { Log } from './log.js'
import type { Looking } from './looking.js'
import { Objects } from './objects.js'
import { Ports } from './ports.js'
import { ProcessDetail } from './process-detail.js'
import { Processes } from './processes.js'
import { Room } from './room.js'
import { type Machine, System } from './system.js'
import { TableEdits } from './table-edits.js'
import { Tables } from './tables.js'
import { Trees } from './trees.js'
import { Undo } from './undo.js'

export interface Pages {
  readonly room: Room
  readonly system: System
  readonly applications: Applications
  readonly trees: Trees
  readonly processes: Processes
  readonly detail: ProcessDetail
  readonly tables: Tables
  readonly objects: Objects
  readonly tableEdits: TableEdits
  readonly buckets: Buckets
  readonly log: Log
  readonly console: Console
  readonly ports: Ports
  readonly undo: Undo
}

/** What the pages look at besides the runtime's own tables. */
export interface Sources {
  readonly machine: Machine
  readonly looking: Looking
  /** Where the log is kept. */
  readonly ring: LogRing
  /** What was typed into the console before. */
  readonly history: History
}

/** The pages of `runtime`, which from now on tells them of every death. */
export function createPages(runtime: Runtime, { machine, looking, ring, history }: Sources): Pages {
  const room = new Room(runtime, looking)
  const detail = new ProcessDetail(room)
  const undo = new Undo(() => Math.round(runtime.clock.systemTime()))
  const rows = new KeptRows()
  const tables = new Tables(room)
  runtime.onDeath = (process, reason) => {
    room.buckets.died(process)
    detail.graveyard.died(process, reason)
  }
  return {
    room,
    system: new System(room, machine, looking),
    applications: new Applications(room),
    trees: new Trees(room),
    processes: new Processes(room),
    detail,
    tables,
    objects: new Objects(room, tables, rows),
    tableEdits: new TableEdits(room, rows, undo),
    buckets: new Buckets(room, new BucketEdits(room, undo)),
    log: new Log(room, ring),
    ports: new Ports(room),
    console: new Console(room, history),
    undo,
  }
}
