/** Enum: several enumerables gone through side by side. */
import { isProc, type Proc } from '../../otp/process/proc.js'
import { unwind } from '../../otp/process/raised.js'
import { put } from '../../otp/term/growth.js'
import { Cons, emptyList, isList, listFrom, pair, type Term, tupleFrom } from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { after, callable, giveWay, isFunOf, portion } from './enumeration/calls.js'
import { whole } from './enumeration/portions.js'
import { collect, open } from './enumeration/each.js'
import { closeSource, END, type Source } from './enumeration/source.js'
import type { Functions } from './module.js'

/** Gives the items of several sources side by side, until one has no more. */
export class Zip implements Source {
  #isEnded = false

  constructor(
    readonly sources: readonly Source[],
    readonly make: (items: Term[]) => unknown,
  ) {}

  *next(): Proc<unknown> {
    if (this.#isEnded || this.sources.length === 0) return END
    const items: Term[] = []
    try {
      for (const source of this.sources) {
        let item = source.next()
        if (isProc(item)) item = yield* item
        if (item === END) {
          this.#isEnded = true
          yield* this.#closeOthers(source)
          return END
        }
        put(items, item as Term)
      }
      const made = this.make(items)
      return isProc(made) ? yield* made : made
    } catch (thrown) {
      if (thrown !== unwind && !this.#isEnded) yield* this.close()
      throw thrown
    }
  }

  *close(): Proc<void> {
    this.#isEnded = true
    for (const source of this.sources) yield* closeSource(source)
  }

  *#closeOthers(ended: Source): Proc<void> {
    for (const source of this.sources) if (source !== ended) yield* closeSource(source)
  }
}

/** Calls `step` with the items of `terms` side by side. */
function* zipEach(terms: readonly Term[], step: (items: Term[]) => unknown): Proc<void> {
  if (terms.length === 2 && terms.every(isList)) return yield* zipLists(terms[0] as Term, terms[1] as Term, step)
  const zip = new Zip(terms.map(open), step)
  for (let i = 1; ; i++) {
    if ((yield* zip.next()) === END) return
    if (i % portion === 0) yield* giveWay()
  }
}

function* zipLists(left: Term, right: Term, step: (items: Term[]) => unknown): Proc<void> {
  let [a, b] = [left, right]
  for (let i = 1; a instanceof Cons && b instanceof Cons; i++, a = a.tail, b = b.tail) {
    const answer = step([a.head, b.head])
    if (isProc(answer)) yield* answer
    if (i % portion === 0) yield* giveWay()
  }
}

function* zip(...given: Term[]): Proc<Term> {
  const terms = given.length === 1 ? yield* collect(given[0] as Term) : given
  const found: Term[] = []
  if (terms.length === 2) yield* zipEach(terms, ([a, b]) => void put(found, pair(a as Term, b as Term)))
  else yield* zipEach(terms, (items) => void put(found, tupleFrom(items)))
  return yield* whole(found)
}

function* zipWith(...given: Term[]): Proc<Term> {
  const found: Term[] = []
  const push = (value: Term): void => void put(found, value)
  const fun = given[given.length - 1] as Term
  if (given.length === 3) {
    if (!isFunOf(fun, 2)) return noClause('Enum', 'zip_with', ...given)
    yield* zipEach(given.slice(0, 2), ([a, b]) => after(fun.apply(a as Term, b as Term), push))
    return yield* whole(found)
  }
  const call = callable(fun, 1)
  yield* zipEach(yield* collect(given[0] as Term), (items) => after(call(listFrom(items)), push))
  return yield* whole(found)
}

function* zipReduce(...given: Term[]): Proc<Term> {
  const fun = given[given.length - 1] as Term
  const isPair = given.length === 4
  if (!isFunOf(fun, isPair ? 3 : 2)) return noClause('Enum', 'zip_reduce', ...given)
  let acc = given[given.length - 2] as Term
  const keep = (value: Term): void => {
    acc = value
  }
  if (isPair) yield* zipEach(given.slice(0, 2), ([a, b]) => after(fun.apply(a as Term, b as Term, acc), keep))
  else if (given[0] !== emptyList)
    yield* zipEach(yield* collect(given[0] as Term), (items) => after(fun.apply(listFrom(items), acc), keep))
  return acc
}

export const zipping: Functions = {
  'zip(enumerables)': ['Tuples of the items of all `enumerables` side by side, as long as all have some.', zip],
  'zip(enumerable1, enumerable2)': ['Pairs of the items side by side, as long as both have some.', zip],
  'zip_reduce(enums, acc, reducer)': [
    'Reduces several enumerables side by side: `reducer` gets a list of items and the accumulator.',
    zipReduce,
  ],
  'zip_reduce(left, right, acc, reducer)': ['Reduces two enumerables side by side.', zipReduce],
  'zip_with(enumerables, zip_fun)': ['What `zip_fun` gives for each list of items side by side.', zipWith],
  'zip_with(enumerable1, enumerable2, zip_fun)': ['What `zip_fun` gives for each two items side by side.', zipWith],
}
