/** Failed: a call that comes to no answer, on its way up to the bridge, which makes an Outcome of it. */
import { inspect } from '../otp/term/inspect.js'
import type { Failure } from '../../shared/outcome.js'
import type { Term } from '../otp/term/term.js'

/** Not an `Error`: it is an expected answer, and nobody wants its stack. */
export class Failed {
  constructor(readonly failure: Failure) {}
}

/** What was asked about is not there any more. */
export function gone(message: string): never {
  throw new Failed({ kind: 'gone', message })
}

/** The thing is there and says no. */
export function refused(message: string): never {
  throw new Failed({ kind: 'refused', message })
}

/** The argument is not one this call takes. */
export function invalid(message: string): never {
  throw new Failed({ kind: 'invalid', message })
}

/** Somebody else changed it meanwhile; `now` is its present text. */
export function changed(message: string, now: string | null): never {
  throw new Failed({ kind: 'changed', message, now })
}

/** A term inside a sentence: one line, not long. */
export function quoted(term: Term): string {
  const text = inspect(term, { limit: 20, printableLimit: 200 })
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
