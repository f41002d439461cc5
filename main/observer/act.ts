/** Doing something as a process, for the window: what it runs into comes back as a sentence, and nothing crashes in the log. */
import { format, formatBanner, message, normalize } from '../otp/exceptions/exceptions.js'
import { isProc, type Proc } from '../otp/process/proc.js'
import type { Raised } from '../otp/process/raised.js'
import { raisedFrom, unwind } from '../otp/process/raised.js'
import type { Runtime } from '../otp/process/runtime.js'
import { Tuple } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import { Failed, gone, refused } from './failed.js'

/**
 * What `body` answers, run in a process of its own. The process has no more rights than any other.
 *
 * fails  `gone` where a process that was asked is none any more; else `refused`, in Elixir's words
 */
export async function act<T>(runtime: Runtime, body: () => T | Proc<T>): Promise<T> {
  const outcome = await runtime.perform(() => attempt(body))
  if ('value' in outcome) return outcome.value
  if (outcome.thrown instanceof Failed) throw outcome.thrown
  return sayWhy(raisedFrom(outcome.thrown))
}

function* attempt<T>(body: () => T | Proc<T>): Proc<{ readonly value: T } | { readonly thrown: unknown }> {
  try {
    const result = body()
    return { value: isProc(result) ? yield* result : result }
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    return { thrown }
  }
}

function sayWhy({ kind, reason, stack }: Raised): never {
  if (kind === 'error') return refused(message(normalize(reason, stack)))
  const text = kind === 'exit' ? format(kind, reason, stack) : formatBanner(kind, reason, stack)
  if (kind === 'exit' && reason instanceof Tuple && reason.e0 === atoms.noproc) return gone(text)
  return refused(text)
}
