/** What the window does to processes: kill, exit, send. Each is done by a process of its own, by ordinary signals and messages. */
import { exitSignal, send } from '../otp/process/api.js'
import * as atoms from '../otp/term/well-known.js'
import type { Term } from '../otp/term/term.js'
import type { ExitOrder, SendOrder, SignalAnswer } from '../../shared/pages/processes.js'
import type { PidText } from '../../shared/things.js'
import { gone } from './failed.js'
import { processAt } from './names.js'
import type { Room } from './room.js'

export function kill(room: Room, pids: readonly PidText[]): Promise<SignalAnswer> {
  return signal(room, pids, atoms.kill)
}

export function exit(room: Room, { pids, reason }: ExitOrder): Promise<SignalAnswer> {
  return signal(room, pids, room.terms.read(reason))
}

export async function sendMessage({ runtime, terms }: Room, { pid, message }: SendOrder): Promise<void> {
  const term = terms.read(message)
  const process = processAt(runtime, pid)
  if (process === undefined) return gone(`there is no process ${pid}: nobody gets the message`)
  await runtime.perform(() => send(process.pid, term))
}

async function signal({ runtime }: Room, pids: readonly PidText[], reason: Term): Promise<SignalAnswer> {
  const missing: PidText[] = []
  const found = pids.flatMap((pid) => {
    const process = processAt(runtime, pid)
    if (process === undefined) missing.push(pid)
    return process ?? []
  })
  await runtime.perform(() => found.forEach(({ pid }) => exitSignal(pid, reason)))
  return { sent: found.length, gone: missing }
}
