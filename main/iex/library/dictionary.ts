/** The process dictionary of the process now running. Keys are compared as terms. */
import { openDictionary } from '../../otp/dictionary.js'
import { running } from '../../otp/process/current.js'
import { same } from '../../otp/term/compare.js'
import type { Term } from '../../otp/term/term.js'

export interface Dictionary {
  get(key: Term): Term | undefined
  /** What was there before, or `otherwise`. */
  put(key: Term, value: Term, otherwise?: Term): Term
  remove(key: Term, otherwise?: Term): Term
  /** Takes everything out. */
  clear(): void
  entries(): readonly (readonly [Term, Term])[]
}

/** `key` as it stands in `known`: two terms that are the same need not be one object. */
function keyIn(known: ReadonlyMap<Term, Term>, key: Term): Term {
  if (known.has(key) || typeof key !== 'object' || key === null) return key
  for (const each of known.keys()) if (same(each, key)) return each
  return key
}

export function dictionaryOf(): Dictionary {
  const known = openDictionary(running())
  return {
    get: (key) => known.get(keyIn(known, key)),
    put(key, value, otherwise = null) {
      const place = keyIn(known, key)
      const before = known.has(place) ? (known.get(place) as Term) : otherwise
      known.set(place, value)
      return before
    },
    remove(key, otherwise = null) {
      const place = keyIn(known, key)
      const before = known.has(place) ? (known.get(place) as Term) : otherwise
      known.delete(place)
      return before
    },
    clear: () => known.clear(),
    entries: () => [...known],
  }
}
