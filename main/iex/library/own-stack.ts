/** Where the process now running is: its code is left for it, since only then it is known who has called whom. */
import { formatStacktraceEntry } from '../../otp/exceptions/stacktrace.js'
import { type Proc, yieldNow } from '../../otp/process/api.js'
import { running } from '../../otp/process/current.js'
import type { Mfa } from '../../otp/process/process.js'
import { stackOf } from '../../otp/stack.js'
import { emptyList, tuple } from '../../otp/term/term.js'
import { placeTerm } from '../machine/places.js'

/** Frames of a warning; the first two of a stack are of those who look for it. */
const shown = 6

/** The functions that the function of the library that asks was called by, the innermost first, as far as they are known. */
export function* callers(): Proc<readonly Mfa[]> {
  const process = running()
  // Who calls goes on with what waits at once, and only leaves where that waits again.
  yield* yieldNow()
  yield* yieldNow()
  return (process.body.stack?.(process) ?? []).slice(1)
}

/** The lines that a warning has under it, where it is given by a function of the library; `own`: those of the library itself. */
export function* placesOfWarning(own: readonly string[] = []): Proc<readonly string[]> {
  const lines = stackOf(running(), yield* callers()).map(({ module, name, arity, file, line = 0 }) =>
    formatStacktraceEntry(tuple(module, name, arity, file === undefined ? emptyList : placeTerm(file, line))),
  )
  return [...own, ...lines.filter((line) => line !== undefined)].slice(0, shown)
}
