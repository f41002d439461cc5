/** Whether a process still prints what a start answered, or an error, when the server that could not start takes it with it. */
import { linksOf } from '../../otp/process/links.js'
import { type Process, RUNNABLE } from '../../otp/process/process.js'
import { Raised } from '../../otp/process/raised.js'
import { ServerBody } from '../../otp/process/server-body.js'
import { isException } from '../../otp/exceptions/constructors.js'
import { atom, isAtom, isInteger, type Term, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'

const badmatch = atom('badmatch')
const undef = atom('undef')

/**
 * True when one that `process` is linked to is about to end, so quickly that nothing is printed before: one that ends with `:shutdown` makes no crash
 * report, and an exception with its stack takes longer to print than it takes to die.
 */
export function diesFirst(process: Process): boolean {
  if (process.trapsExit) return false
  return linksOf(process).some(({ body }) => body instanceof ServerBody && isQuick(body.lastReason))
}

/**
 * True when one that `process` is linked to is about to end, or only to run, and what `thrown` says takes longer to print than the signal takes to
 * come. That is so but for a match of little, and for that as well while the code that prints errors has not been loaded; who ends as a function was
 * not there takes its time.
 */
export function diesBeforeError(process: Process, thrown: unknown, isLoaded: boolean): boolean {
  if (process.trapsExit || (isLoaded && isMatchOfLittle(thrown))) return false
  return linksOf(process).some(({ body, status }) =>
    body instanceof ServerBody ? body.lastReason !== undefined && !isUndefined(body.lastReason) : status === RUNNABLE,
  )
}

/** `{:badmatch, {atom, atom}}` and what is as short. */
function isMatchOfLittle(thrown: unknown): boolean {
  if (!(thrown instanceof Raised) || !(thrown.reason instanceof Tuple) || thrown.reason.e0 !== badmatch) return false
  const { e1: term } = thrown.reason
  return isFlat(term) || (term instanceof Tuple && term.items().every(isFlat))
}

function isUndefined(reason: Term): boolean {
  return reason instanceof Tuple && reason.size === 2 && reason.e0 === undef
}

const isFlat = (term: Term): boolean => isAtom(term) || isInteger(term)

function isQuick(reason: Term | undefined): boolean {
  if (reason === atoms.shutdown) return true
  if (!(reason instanceof Tuple) || reason.size !== 2) return false
  return reason.e0 === atoms.shutdown || isException(reason.e0)
}
