/** Long lists made, joined and sorted in portions: others run between them, and who makes them can be ended. Short ones are made at once. */
import { isProc, type Proc } from '../../../otp/process/proc.js'
import type { Portioned } from '../../../otp/term/portioned.js'
import { Cons, emptyList, type List, listFrom, type Term } from '../../../otp/term/term.js'
import { giveWay, portion } from './calls.js'
import { sorted } from './sorting.js'

/** What comes of `work`, at once where that is little; else in portions, others running in between. */
export function inPortions<R>(work: Portioned<R>): R | Proc<R> {
  const step = work.next()
  return step.done === true ? step.value : goOn(work)
}

function* goOn<R>(work: Portioned<R>): Proc<R> {
  for (;;) {
    yield* giveWay()
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** What `use` makes of `result`, now or when it has been waited for. */
export function whenDone<R, S>(result: R | Proc<R>, use: (value: R) => S): S | Proc<S> {
  return isProc(result) ? used(result, use) : use(result)
}

function* used<R, S>(result: Proc<R>, use: (value: R) => S): Proc<S> {
  return use(yield* result)
}

/** From how many items on a list is long. */
export const many = 20_000

/** Items between two chances for others to run. */
const stretch = 10_000

/** The list of `count` items, the one at each place as `itemAt` gives it, ending in `tail`. */
export function built(count: number, itemAt: (index: number) => Term, tail: List = emptyList): List | Proc<List> {
  if (count > many) return builtSlowly(count, itemAt, tail)
  let list = tail
  for (let i = count - 1; i >= 0; i--) list = new Cons(itemAt(i), list)
  return list
}

function* builtSlowly(count: number, itemAt: (index: number) => Term, tail: List): Proc<List> {
  let list = tail
  for (let i = count - 1; i >= 0; i--) {
    list = new Cons(itemAt(i), list)
    if (i % stretch === 0) yield* pause()
  }
  return list
}

function* pause(): Proc<void> {
  for (let i = 0; i < stretch; i += 2000) yield* giveWay()
}

/** `listFrom(items, tail)` */
export function listed(items: readonly Term[], tail: List = emptyList): List | Proc<List> {
  return items.length > many ? builtSlowly(items.length, (i) => items[i] as Term, tail) : listFrom(items, tail)
}

/** As `listed`, for who can wait. */
export function* whole(items: readonly Term[], tail: List = emptyList): Proc<List> {
  const list = listed(items, tail)
  return isProc(list) ? yield* list : list
}

/** Gives each of `items` to `step`, then answers what `end` does; a Proc of that where the items are many. */
export function through<R>(items: readonly Term[], step: (item: Term) => void, end: () => R): R | Proc<R> {
  if (items.length > many) return throughSlowly(items, step, end)
  for (const item of items) step(item)
  return end()
}

function* throughSlowly<R>(items: readonly Term[], step: (item: Term) => void, end: () => R): Proc<R> {
  for (let i = 0; i < items.length; i++) {
    step(items[i] as Term)
    if (i % portion === portion - 1) yield* giveWay()
  }
  return end()
}

/** `items` in term order, as a list; equal ones stay in their order. */
export function* sortedList(items: Term[], reduce = (all: Term[]): Term[] => all): Proc<List> {
  return yield* whole(reduce(yield* sorted(items, (item) => item, 1)))
}
