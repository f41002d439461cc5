/** Group leaders: the process that answers for the output of others, and tells which application they belong to. */
import { atom, type Pid } from '../../otp/term/term.js'
import type { Process } from '../../otp/process/process.js'

const init = atom('init')

/** The group leader of `process`; the process `init` where nobody gave it one. */
export function leaderOf(process: Process): Pid {
  return process.groupLeader ?? process.runtime.whereis(init)?.pid ?? process.pid
}
