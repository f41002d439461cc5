/** Work on terms of any size, in portions: who has time to wait lets others run in between, who has none does all of it at once. */
import { put } from './growth.js'
import { Cons, emptyList, type List, type Term } from './term.js'

/** Work that says, by yielding, that a portion of it is done. */
export type Portioned<R> = Generator<void, R, void>

/** Items, characters or bytes of a portion. */
export const portionSize = 2048

/** What comes of the whole of `work`, done at once. */
export function atOnce<R>(work: Portioned<R>): R {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** A part of work on nested terms: yields what is to be done before it goes on, or nothing where a portion of it is done. */
export type Part = Deep<unknown>
export interface Deep<R> extends Generator<Part | undefined, R, unknown> {
  [Symbol.iterator](): Deep<R>
}

/** What comes of `part`, for which the stack is not needed: see `unfolded`. */
export function* into<R>(part: Deep<R>): Deep<R> {
  return (yield part) as R
}

/** The same as work that has no parts, whose depth is no matter: parts that wait for others are kept in a list. */
export function* unfolded<R>(whole: Deep<R>): Portioned<R> {
  const waiting: Part[] = []
  let part: Part = whole
  let given: unknown
  for (let count = 1; ; count++) {
    const step = part.next(given)
    given = undefined
    if (step.done === true) {
      const outer = waiting.pop()
      if (outer === undefined) return step.value as R
      part = outer
      given = step.value
    } else if (step.value !== undefined) {
      waiting.push(part)
      part = step.value
    } else yield
    if (count % portionSize === 0) yield
  }
}

/** `items` as a list that ends in `tail`, in portions. */
export function* listOf(items: readonly Term[], tail: List = emptyList): Portioned<List> {
  let list = tail
  for (let i = items.length - 1; i >= 0; i--) {
    list = new Cons(items[i] as Term, list)
    if (i % portionSize === 0 && i > 0) yield
  }
  return list
}

/** The items of `list`, in portions; undefined where it is no proper list. */
export function* itemsIn(list: Term): Portioned<Term[] | undefined> {
  const items: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    put(items, rest.head)
    if (items.length % portionSize === 0) yield
  }
  return rest === emptyList ? items : undefined
}
