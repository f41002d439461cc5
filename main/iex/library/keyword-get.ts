/** The value of a keyword list's key, for the options of functions. */
import { atom, elements, type Term, Tuple } from '../../otp/term/term.js'

export function keywordGet(keywords: Term, key: string): Term | undefined {
  const wanted = atom(key)
  for (const item of elements(keywords))
    if (item instanceof Tuple && item.size === 2 && item.e0 === wanted) return item.e1
  return undefined
}
