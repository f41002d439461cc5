/** Memberships: which application a process belongs to. As on the BEAM it is the group leader that tells: each application has its own. */
import type { Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import type { ApplicationName } from '../../shared/things.js'
import type { Pid } from '../otp/term/term.js'

export class Memberships {
  constructor(readonly runtime: Runtime) {}

  /** The application that `process` belongs to, null outside of all. */
  of(process: Process): ApplicationName | null {
    return this.ofLeader(process.groupLeader)
  }

  ofLeader(leader: Pid | null): ApplicationName | null {
    return this.runtime.parts.applications.ofLeader(leader)?.name ?? null
  }
}
