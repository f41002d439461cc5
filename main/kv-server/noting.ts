/**
 * Noting: commands in the log, at level debug.
 *
 * At most 500 a second are logged, as OTP's handlers limit bursts; how many were not is logged after the second. Source: logger_std_h, burst_limit_max_count.
 */
import { inspect } from '../otp/term/inspect.js'
import * as Log from '../otp/logger/log.js'
import { runtime } from '../otp/process/api.js'
import type { Runtime } from '../otp/process/runtime.js'
import { addressText, openPort } from '../otp/tcp-ports.js'
import type { Bitstring } from '../otp/term/bitstring.js'
import type { Term } from '../otp/term/term.js'

declare module '../otp/process/runtime.js' {
  interface Parts {
    kvServerNoted?: Noted
  }
}

const most = 500
const windowMs = 1000
/** Characters of a line that are shown. */
const shownAtMost = 200

/** What was noted in the present second. */
class Noted {
  since = -Infinity
  count = 0
}

/** Logs `line`, a command that came by `socket`. */
export function note(line: string | Bitstring, socket: Term): void {
  const here = runtime()
  const noted = (here.parts.kvServerNoted ??= new Noted())
  if (++noted.count > most && here.now - noted.since < windowMs) return
  if (!Log.isLogged('debug')) return
  nextWindow(here, noted)
  Log.debug(`${peerOf(socket)} ${shownLine(line)}`)
}

/** Who is at the other end of `socket`. */
export function peerOf(socket: Term): string {
  return addressText(openPort(socket)?.peer) ?? 'a closed connection'
}

function nextWindow(here: Runtime, noted: Noted): void {
  if (here.now - noted.since < windowMs) return
  const left = noted.count - 1 - most
  noted.since = here.now
  noted.count = 1
  if (left > 0) Log.debug(`${left} more commands came than the ${most} that are logged in a second`)
}

function shownLine(line: string | Bitstring): string {
  if (typeof line !== 'string') return inspect(line)
  const text = line.trimEnd()
  return text.length > shownAtMost ? `${text.slice(0, shownAtMost)}...` : text
}
