/** The order between two large maps of one size: by the lowest key that only one of them has, else by their values in the order of their keys. */
import { compareKeys } from './compare.js'
import type { Term } from './term.js'
import { type Branch, eachEntry, find } from './trie.js'

/**
 * A negative number when the lowest key that is in one of both is in `a`, a positive one when it is in `b`; with the same keys in both, their values
 * side by side, without pairs that are identical, in the order of their keys.
 */
export function compareTries(a: Branch, b: Branch): number | readonly [readonly Term[], readonly Term[]] {
  const pairs: (readonly [key: Term, a: Term, b: Term])[] = []
  const onlyInA = lowestMissing(a, b, (key, value, other) => {
    if (value !== other) pairs.push([key, value, other])
  })
  if (onlyInA !== undefined) return compareKeys(onlyInA, lowestMissing(b, a) as Term)
  pairs.sort(([x], [y]) => compareKeys(x, y))
  return [pairs.map(([, value]) => value), pairs.map(([, , value]) => value)]
}

/** The lowest key of `a` that `b` has not; `visit` is given each entry that both have. */
function lowestMissing(a: Branch, b: Branch, visit?: (key: Term, a: Term, b: Term) => void): Term | undefined {
  let lowest: Term | undefined
  eachEntry(a, (key, value, hash) => {
    const other = find(b, hash, key)
    if (other !== undefined) visit?.(key, value, other)
    else if (lowest === undefined || compareKeys(key, lowest) < 0) lowest = key
  })
  return lowest
}
