/** The process dictionary of the process now running. */
import { running } from '../../otp/process/current.js'
import type { Term } from '../../otp/term/term.js'

export interface Dictionary {
  get(key: Term): Term | undefined
  /** What was there before, or nil. */
  put(key: Term, value: Term): Term
  remove(key: Term): Term
}

export function dictionaryOf(): Dictionary {
  const process = running()
  const known = (process.dictionary ??= new Map<Term, Term>())
  return {
    get: (key) => known.get(key),
    put(key, value) {
      const before = known.get(key) ?? null
      known.set(key, value)
      return before
    },
    remove(key) {
      const before = known.get(key) ?? null
      known.delete(key)
      return before
    },
  }
}
