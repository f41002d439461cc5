/** Pages: everything the window asks about a runtime, made once for it. */
import type { Runtime } from '../otp/process/runtime.js'
import { Applications } from './applications.js'
import type { Looking } from './looking.js'
import { ProcessDetail } from './process-detail.js'
import { Processes } from './processes.js'
import { Room } from './room.js'
import { type Machine, System } from './system.js'
import { Trees } from './trees.js'

export interface Pages {
  readonly room: Room
  readonly system: System
  readonly applications: Applications
  readonly trees: Trees
  readonly processes: Processes
  readonly detail: ProcessDetail
}

/** The pages of `runtime`, which from now on tells them of every death. */
export function createPages(runtime: Runtime, machine: Machine, looking: Looking): Pages {
  const room = new Room(runtime)
  const detail = new ProcessDetail(room)
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
  }
}
