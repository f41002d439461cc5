/** Whether a process still prints what a start answered, when the server that could not start takes it with it. */
import { linksOf } from '../otp/process/links.js'
import type { Process } from '../otp/process/process.js'
import { ServerBody } from '../otp/process/server-body.js'
import { isException } from '../otp/exceptions/constructors.js'
import { type Term, Tuple } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'

/**
 * True when one that `process` is linked to is about to end, so quickly that nothing is printed before: one that ends with `:shutdown` makes no crash
 * report, and an exception with its stack takes longer to print than it takes to die.
 */
export function diesFirst(process: Process): boolean {
  if (process.trapsExit) return false
  return linksOf(process).some(({ body }) => body instanceof ServerBody && isQuick(body.lastReason))
}

function isQuick(reason: Term | undefined): boolean {
  if (reason === atoms.shutdown) return true
  if (!(reason instanceof Tuple) || reason.size !== 2) return false
  return reason.e0 === atoms.shutdown || isException(reason.e0)
}
