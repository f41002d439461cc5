/** Enum: what makes a list of what a function gives for the items. */
import { add } from '../../otp/ets/arithmetic.js'
import { erlangError } from '../machine/failing.js'
import type { Proc } from '../../otp/process/proc.js'
import { error } from '../../otp/process/raised.js'
import { put } from '../../otp/term/growth.js'
import { atom, Cons, emptyList, isInteger, isList, listFrom, pair, type Term, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { after, callable, giveWay, isFunOf, portion, STOP } from './enumeration/calls.js'
import { whole } from './enumeration/portions.js'
import { collect, collectFolded, each, eachListed } from './enumeration/each.js'
import type { Functions } from './module.js'

/** The list of what `fun` gives for each item. */
export function* map(term: Term, fun: Term): Proc<Term> {
  if (term === emptyList && !isFunOf(fun, 1)) return noClause('Enum', '-map/2-lists^map/1-0-', fun, emptyList)
  const call = callable(fun, 1)
  const found: Term[] = []
  const push = (value: Term): void => void put(found, value)
  yield* each(
    term,
    (item) => after(call(item), push),
    (rest) => noClause('Enum', '-map/2-lists^map/1-0-', fun, rest),
  )
  return yield* whole(found)
}

function* forEach(term: Term, fun: Term): Proc<Term> {
  if (term === emptyList && !isFunOf(fun, 1)) return noClause('Enum', '-each/2-lists^foreach/1-0-', fun, emptyList)
  const call = callable(fun, 1)
  const go = (): undefined => undefined
  yield* each(
    term,
    (item) => after(call(item), go),
    (rest) => noClause('Enum', '-each/2-lists^foreach/1-0-', fun, rest),
  )
  return atoms.ok
}

function* flatMap(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  const found: Term[] = []
  yield* each(
    term,
    (item) => after(call(item), (inner) => addAll(inner, found)),
    (rest) => noClause('Enum', 'flat_map_list', rest, fun),
  )
  return yield* whole(found)
}

/** Puts the items of `term` into `found`; a Proc where that may wait. */
function addAll(term: Term, found: Term[]): unknown {
  let rest = term
  for (; rest instanceof Cons; rest = rest.tail) put(found, rest.head)
  return rest === emptyList ? undefined : each(rest, (item) => void put(found, item))
}

function* flatMapReduce(term: Term, start: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 2)
  const found: Term[] = []
  let acc = start
  yield* eachListed(term, (item) =>
    after(call(item, acc), (answer) => {
      if (!(answer instanceof Tuple) || answer.size !== 2) return erlangError('case_clause', answer)
      acc = answer.e1
      return answer.e0 === atom('halt') ? STOP : addAll(answer.e0, found)
    }),
  )
  return pair(listFrom(found), acc)
}

function* mapReduce(term: Term, start: Term, fun: Term): Proc<Term> {
  if (term === emptyList && !isFunOf(fun, 2))
    return noClause('Enum', '-map_reduce/3-lists^mapfoldl/2-0-', fun, start, emptyList)
  const call = callable(fun, 2)
  const found: Term[] = []
  let acc = start
  yield* each(
    term,
    (item) =>
      after(call(item, acc), (answer) => {
        if (!(answer instanceof Tuple) || answer.size !== 2) return erlangError('badmatch', answer)
        put(found, answer.e0)
        acc = answer.e1
        return undefined
      }),
    (rest) => noClause('Enum', '-map_reduce/3-lists^mapfoldl/2-0-', fun, acc, rest),
  )
  return pair(listFrom(found), acc)
}

function* mapEvery(term: Term, nth: Term, fun: Term): Proc<Term> {
  if (nth === 1) return yield* map(term, fun)
  if (nth === 0) return yield* whole(yield* collect(term))
  if (typeof nth !== 'number' || nth < 0) return noClause('Enum', 'map_every', term, nth, fun)
  const call = callable(fun, 1)
  const found: Term[] = []
  yield* each(term, (item) => after(found.length % nth === 0 ? call(item) : item, (value) => void put(found, value)))
  return yield* whole(found)
}

function* mapIntersperse(term: Term, separator: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  const found: Term[] = []
  yield* each(term, (item) =>
    after(call(item), (value) => {
      if (found.length > 0) put(found, separator)
      put(found, value)
    }),
  )
  return yield* whole(found)
}

function* intersperse(term: Term, separator: Term): Proc<Term> {
  const found: Term[] = []
  for (const item of yield* collectFolded(term)) {
    if (found.length > 0) put(found, separator)
    put(found, item)
  }
  return yield* whole(found)
}

function* scan(term: Term, ...[first, second]: Term[]): Proc<Term> {
  const isStarted = second !== undefined
  const call = callable((isStarted ? second : first) as Term, 2)
  const found: Term[] = []
  let acc = isStarted ? first : undefined
  const push = (value: Term): void => {
    acc = value
    put(found, value)
  }
  yield* each(
    term,
    (item) => after(acc === undefined ? item : call(item, acc), push),
    (rest) => noClause('Enum', 'scan_list', rest, acc as Term, (isStarted ? second : first) as Term),
  )
  return yield* whole(found)
}

function* withIndex(term: Term, from: Term = 0): Proc<Term> {
  const found: Term[] = []
  if (isInteger(from)) {
    let index: Term = from
    yield* each(
      term,
      (item) => {
        put(found, pair(item, index))
        index = add(index, 1) as Term
      },
      (rest) => noClause('Enum', 'with_index_list', rest, index),
    )
    return yield* whole(found)
  }
  if (!isFunOf(from, 2)) return noClause('Enum', 'with_index', term, from)
  const push = (value: Term): void => void put(found, value)
  yield* each(
    term,
    (item) => after(from.apply(item, found.length), push),
    (rest) => noClause('Enum', 'with_index_list', rest, found.length, from),
  )
  return yield* whole(found)
}

function* concat(...terms: Term[]): Proc<Term> {
  const [first, second] = terms as [Term, Term | undefined]
  const found: Term[] = []
  const add = (inner: Term): unknown => addAll(inner, found)
  if (second === undefined) {
    if (isList(first) && !isProper(first)) return noClause('Enum', 'concat_list', lastTail(first))
    yield* each(first, add)
  } else if (isList(first) && isList(second)) {
    return yield* whole(yield* collect(first, () => error(atoms.badarg)), second)
  } else {
    for (const inner of terms) yield* each(inner, (item) => void put(found, item))
  }
  return yield* whole(found)
}

function lastTail(term: Term): Term {
  let rest = term
  while (rest instanceof Cons) rest = rest.tail
  return rest
}

function isProper(term: Term): boolean {
  return lastTail(term) === emptyList
}

function* unzip(term: Term): Proc<Term> {
  const left: Term[] = []
  const right: Term[] = []
  const items = (yield* collectFolded(term)).reverse()
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Term
    if (!(item instanceof Tuple) || item.size !== 2)
      return noClause('Enum', 'unzip', listFrom(items.slice(i)), listFrom(left.reverse()), listFrom(right.reverse()))
    put(left, item.e0)
    put(right, item.e1)
    if (i % portion === portion - 1) yield* giveWay()
  }
  return pair(yield* whole(left.reverse()), yield* whole(right.reverse()))
}

export const mapping: Functions = {
  'concat(enumerables)': ['All items of all `enumerables`, in one list.', concat],
  'concat(left, right)': ['The items of `left`, then those of `right`.', concat],
  'each(enumerable, fun)': ['Calls `fun` with each item, for what it does. Gives `:ok`.', forEach],
  'flat_map(enumerable, fun)': ['The items of all the enumerables that `fun` gives for the items.', flatMap],
  'flat_map_reduce(enumerable, acc, fun)': [
    'As `flat_map/2` with an accumulator: `fun` gives `{items, acc}`, or `{:halt, acc}` to end it.',
    flatMapReduce,
  ],
  'intersperse(enumerable, separator)': ['The items with `separator` between each two.', intersperse],
  'map(enumerable, fun)': ['The list of what `fun` gives for each item.', map],
  'map_every(enumerable, nth, fun)': ['The items, with every `nth`, from the first on, as `fun` makes it.', mapEvery],
  'map_intersperse(enumerable, separator, mapper)': [
    'What `mapper` gives for each item, with `separator` between each two.',
    mapIntersperse,
  ],
  'map_reduce(enumerable, acc, fun)': [
    'Maps and reduces at once: `fun` gets an item and the accumulator and gives `{mapped, acc}`.',
    mapReduce,
  ],
  'scan(enumerable, fun)': ['Each result of reducing the items with `fun`, the first item being the first.', scan],
  'scan(enumerable, acc, fun)': ['Each result of reducing the items with `fun`, from `acc` on.', scan],
  'unzip(enumerable)': ['Takes pairs apart: `{firsts, seconds}`.', unzip],
  'with_index(enumerable, fun_or_offset \\\\ 0)': [
    'Each item with its index as `{item, index}`, counted from an offset, or what a function gives for both.',
    withIndex,
  ],
}
