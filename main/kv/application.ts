/** KV: the callbacks of the application, and its specification. Source: the Mix and OTP guide, "Supervisor and Application". */
import type { Proc } from '../otp/process/api.js'
import { alias, type Term } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import * as Supervisor from './supervisor.js'

export const MODULE = alias('KV')

/** Starts the tree. */
export function start(): Proc<Term> {
  return Supervisor.startLink()
}

/** Called when the tree has stopped: nothing is left to do. */
export function stop(): Term {
  return atoms.ok
}
