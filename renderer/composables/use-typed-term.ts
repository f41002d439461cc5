import { shallowRef, type ShallowRef } from 'vue'
import type { SyntaxFailure } from '../../shared/outcome.js'
import { call, CallFailed } from '../api.js'

/**
 * A term being typed: the failure to show under its field.
 *
 * check    asks whether `text` is a term; an empty one is no failure yet
 * attempt  runs an order that sends the text; true when it went. A syntax failure goes under the field, any other into `other`
 */
export function useTypedTerm(): {
  failure: Readonly<ShallowRef<SyntaxFailure | null>>
  other: Readonly<ShallowRef<unknown>>
  check: (text: string) => Promise<void>
  attempt: (order: () => Promise<unknown>) => Promise<boolean>
  clear: () => void
} {
  const failure = shallowRef<SyntaxFailure | null>(null)
  const other = shallowRef<unknown>(null)
  let latest = 0

  async function check(text: string): Promise<void> {
    const mine = ++latest
    if (text.trim() === '') return clear()
    try {
      await call('term.check', text)
      if (mine === latest) failure.value = null
    } catch (error) {
      if (mine === latest) failure.value = syntaxOf(error)
    }
  }

  async function attempt(order: () => Promise<unknown>): Promise<boolean> {
    latest += 1
    other.value = null
    try {
      await order()
      failure.value = null
      return true
    } catch (error) {
      failure.value = syntaxOf(error)
      if (!failure.value) other.value = error
      return false
    }
  }

  function clear(): void {
    latest += 1
    failure.value = null
  }

  return { failure, other, check, attempt, clear }
}

function syntaxOf(error: unknown): SyntaxFailure | null {
  return error instanceof CallFailed && error.failure.kind === 'syntax' ? error.failure : null
}
