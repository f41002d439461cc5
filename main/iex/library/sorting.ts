/** Sorting by a function that says what comes first, and may wait. */
import type { Proc } from '../../otp/process/proc.js'
import { compare } from '../../otp/term/compare.js'
import type { Term } from '../../otp/term/term.js'

/** Whether the first may stand before the second. */
export type Before = (a: Term, b: Term) => Proc<boolean>

/** `items` sorted, those that are equal in the order they had. */
export function* sortedBy(items: readonly Term[], before: Before): Proc<Term[]> {
  let from = items.slice()
  let to = new Array<Term>(from.length)
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) yield* mergeRuns(from, to, start, width, before)
    ;[from, to] = [to, from]
  }
  return from
}

function* mergeRuns(from: Term[], to: Term[], start: number, width: number, before: Before): Proc<void> {
  const middle = Math.min(start + width, from.length)
  const end = Math.min(start + 2 * width, from.length)
  let [left, right] = [start, middle]
  for (let at = start; at < end; at++) {
    const takesLeft = left < middle && (right >= end || (yield* before(from[left] as Term, from[right] as Term)))
    to[at] = from[takesLeft ? left++ : right++] as Term
  }
}

/** `items` in the order of terms. */
export function sorted(items: readonly Term[]): Term[] {
  return items.slice().sort(compare)
}

/** Sorted `items` without those equal to the one before, by `isSame`. */
export function withoutDoubles(items: readonly Term[], isSame: (a: Term, b: Term) => boolean): Term[] {
  const found: Term[] = []
  for (const item of items) if (found.length === 0 || !isSame(found[found.length - 1] as Term, item)) found.push(item)
  return found
}
