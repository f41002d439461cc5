/**
 * KV.EventManager: the event manager of the application; it is told of every bucket that is created or goes away.
 *
 * Events: `{:create, name, bucket}`, `{:exit, name, bucket}`. Source: the Mix and OTP guide, "GenEvent".
 */
import * as GenEvent from '../otp/gen-event.js'
import type { Proc } from '../otp/process/api.js'
import { alias, type Term } from '../otp/term/term.js'

export const MODULE = alias('KV.EventManager')

/** Starts the manager under its name, linked to the caller. */
export function startLink(): Proc<Term> {
  return GenEvent.startLink({ name: MODULE })
}
