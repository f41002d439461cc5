/** Enum: some of the items, by position or by what a function says of them. */
import { argumentError, outOfBounds } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { put } from '../../otp/term/growth.js'
import { Cons, emptyList, isInteger, isList, listFrom, pair, type Term } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause, stdlibRefused } from './arguments.js'
import { after, callable, giveWay, portion, STOP, truthy } from './enumeration/calls.js'
import { whole } from './enumeration/portions.js'
import { collect, collectFolded, each, eachListed, rangeOf } from './enumeration/each.js'
import { sliceForward, wholeSlice } from './enumeration/slice.js'
import type { Functions } from './module.js'

/** `value` as a count: a number that is too large to be reached stays so. */
function amount(value: number | bigint): number {
  return Number(value)
}

function* at(term: Term, index: Term, fallback: Term = null): Proc<Term> {
  if (!isInteger(index)) return noClause('Enum', 'at', term, index, fallback)
  const [found] = yield* sliceForward(term, amount(index), 1, 1)
  return found === undefined ? fallback : found
}

function* fetch(term: Term, index: Term): Proc<Term> {
  if (!isInteger(index)) return noClause('Enum', 'fetch', term, index)
  const [found] = yield* sliceForward(term, amount(index), 1, 1)
  return found === undefined ? atoms.error : pair(atoms.ok, found)
}

function* fetchOrFail(term: Term, index: Term): Proc<Term> {
  if (!isInteger(index)) return noClause('Enum', 'fetch!', term, index)
  const [found] = yield* sliceForward(term, amount(index), 1, 1)
  return found === undefined ? outOfBounds() : found
}

/** The list of the items for which `fun` holds, or does not. */
export function* filter(term: Term, fun: Term, wanted = true): Proc<Term> {
  const call = callable(fun, 1)
  const found: Term[] = []
  yield* each(
    term,
    (item) => {
      const value = call(item)
      if (isProc(value)) return after(value, (is) => void (truthy(is) === wanted && put(found, item)))
      if (truthy(value) === wanted) put(found, item)
      return undefined
    },
    (rest) => noClause('Enum', wanted ? 'filter_list' : 'reject_list', rest, fun),
  )
  return yield* whole(found)
}

function* filterMap(term: Term, test: Term, mapper: Term): Proc<Term> {
  const holds = callable(test, 1)
  const make = callable(mapper, 1)
  const found: Term[] = []
  const push = (value: Term): void => void put(found, value)
  yield* each(term, (item) => after(holds(item), (is) => (truthy(is) ? after(make(item), push) : undefined)))
  return yield* whole(found)
}

function* find(term: Term, ...rest: Term[]): Proc<Term> {
  const call = callable(rest[rest.length - 1] as Term, 1)
  let found = rest.length === 2 ? (rest[0] as Term) : null
  yield* eachListed(
    term,
    (item) =>
      after(call(item), (is) => {
        if (!truthy(is)) return undefined
        found = item
        return STOP
      }),
    (tail) => noClause('Enum', 'find_list', tail, found, rest[rest.length - 1] as Term),
  )
  return found
}

function* findIndex(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  let index = -1
  const isFound = yield* eachListed(
    term,
    (item) => {
      index++
      return after(call(item), (is) => (truthy(is) ? STOP : undefined))
    },
    (rest) => noClause('Enum', 'find_index_list', rest, index + 1, fun),
  )
  return isFound ? index : null
}

function* findValue(term: Term, ...rest: Term[]): Proc<Term> {
  const call = callable(rest[rest.length - 1] as Term, 1)
  let found = rest.length === 2 ? (rest[0] as Term) : null
  yield* eachListed(
    term,
    (item) =>
      after(call(item), (value) => {
        if (!truthy(value)) return undefined
        found = value
        return STOP
      }),
    (tail) => noClause('Enum', 'find_value_list', tail, found, rest[rest.length - 1] as Term),
  )
  return found
}

/** `Enum.take/2` as an array, of a count that may be negative. */
export function* taken(term: Term, count: number): Proc<Term[]> {
  if (count === 0) return []
  if (count > 0 && isList(term)) return yield* sliceForward(term, 0, count, 1)
  if (count > 0) {
    const found: Term[] = []
    yield* eachListed(term, (item) => (put(found, item), found.length === count ? STOP : undefined))
    return found
  }
  const parts = yield* wholeSlice(term)
  const first = Math.max(count + parts.count, 0)
  const last = parts.take(first, parts.count - first, 1)
  return isProc(last) ? yield* last : last
}

function* take(term: Term, count: Term): Proc<Term> {
  if (!isInteger(count)) return noClause('Enum', 'take', term, count)
  return yield* whole(yield* taken(term, amount(count)))
}

function* drop(term: Term, count: Term): Proc<Term> {
  if (!isInteger(count)) return noClause('Enum', 'drop', term, count)
  const size = amount(count)
  if (size >= 0 && isList(term)) return yield* rest(term, size)
  if (size < 0) {
    const parts = yield* wholeSlice(term)
    const kept = Math.max(size + parts.count, 0)
    const found = kept === 0 ? [] : parts.take(0, kept, 1)
    return yield* whole(isProc(found) ? yield* found : found)
  }
  if (size === 0) return yield* whole(yield* collect(term))
  let left = size
  const found: Term[] = []
  yield* each(term, (item) => void (left > 0 ? left-- : put(found, item)))
  return yield* whole(found)
}

/** A list after its first `count` items. */
function* rest(term: Term, count: number): Proc<Term> {
  let left: Term = term
  let i = 0
  for (; i < count && left instanceof Cons; i++, left = left.tail) if (i % portion === portion - 1) yield* giveWay()
  return i < count && left !== emptyList ? noClause('Enum', 'drop_list', left, count - i) : left
}

function* takeWhile(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  const found: Term[] = []
  yield* eachListed(
    term,
    (item) =>
      after(call(item), (is) => {
        if (!truthy(is)) return STOP
        put(found, item)
        return undefined
      }),
    (rest) => noClause('Enum', 'take_while_list', rest, fun),
  )
  return yield* whole(found)
}

/** The items from the first on for which `fun` does not hold, and those before. */
function* splitWhileItems(term: Term, fun: Term): Proc<[Term[], Term[]]> {
  const call = callable(fun, 1)
  const before: Term[] = []
  const from: Term[] = []
  yield* each(term, (item) => {
    if (from.length > 0) return void put(from, item)
    return after(call(item), (is) => void put(truthy(is) ? before : from, item))
  })
  return [before, from]
}

function* dropWhile(term: Term, fun: Term): Proc<Term> {
  const [, from] = yield* splitWhileItems(term, fun)
  return yield* whole(from)
}

function* splitWhile(term: Term, fun: Term): Proc<Term> {
  const [before, from] = yield* splitWhileItems(term, fun)
  return pair(yield* whole(before), yield* whole(from))
}

function* splitWith(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  const yes: Term[] = []
  const no: Term[] = []
  yield* each(term, (item) => after(call(item), (is) => void put(truthy(is) ? yes : no, item)))
  return pair(yield* whole(yes), yield* whole(no))
}

function* split(term: Term, count: Term): Proc<Term> {
  if (!isInteger(count)) return noClause('Enum', 'split', term, count)
  const items = yield* collectFolded(term)
  const size = amount(count)
  const place = size >= 0 ? size : Math.max(items.length + size, 0)
  return pair(listFrom(items.slice(0, place)), listFrom(items.slice(place)))
}

function* takeEvery(term: Term, nth: Term): Proc<Term> {
  if (nth === 0) return emptyList
  if (nth === 1) return yield* whole(yield* collect(term))
  if (typeof nth !== 'number' || nth < 0) return noClause('Enum', 'take_every', term, nth)
  let index = 0
  const found: Term[] = []
  yield* each(term, (item) => void (index++ % nth === 0 && put(found, item)))
  return yield* whole(found)
}

function* dropEvery(term: Term, nth: Term): Proc<Term> {
  if (nth === 1) return emptyList
  if (nth === 0) return yield* whole(yield* collect(term))
  if (typeof nth !== 'number' || nth < 0) return noClause('Enum', 'drop_every', term, nth)
  let index = 0
  const found: Term[] = []
  yield* each(term, (item) => void (index++ % nth !== 0 && put(found, item)))
  return yield* whole(found)
}

function* slice(term: Term, ...[first, second]: Term[]): Proc<Term> {
  if (second === undefined) return yield* sliceRange(term, first as Term)
  if (second === 0 && isInteger(first as Term)) return emptyList
  if (!isInteger(first as Term) || !isInteger(second) || second < 0)
    return noClause('Enum', 'slice', term, first as Term, second)
  const start = amount(first as number)
  const size = amount(second)
  if (start >= 0) return yield* whole(yield* sliceForward(term, start, size, 1))
  const parts = yield* wholeSlice(term)
  const from = Math.max(parts.count + start, 0)
  const found = from < parts.count ? parts.take(from, Math.min(size, parts.count - from), 1) : []
  return yield* whole(isProc(found) ? yield* found : found)
}

function* sliceRange(term: Term, index: Term): Proc<Term> {
  const range = rangeOf(index)
  if (range === undefined) return noClause('Enum', 'slice', term, index)
  const [from, to] = [amount(range.first), amount(range.last)]
  const isReverse = Number(range.step) === -1 && from > to
  const step = isReverse ? 1 : amount(range.step)
  if (step < 0) return argumentError(`Enum.slice/2 does not accept ranges with negative steps, got: ${shown(index)}`)
  if (from >= 0 && to >= from) return yield* whole(yield* sliceForward(term, from, to - from + 1, step))
  const parts = yield* wholeSlice(term)
  const first = from >= 0 ? from : Math.max(from + parts.count, 0)
  const last = to >= 0 ? to : to + parts.count
  const size = Math.min(last - first + 1, parts.count - first)
  if (first >= parts.count || size <= 0) return emptyList
  const found = parts.take(first, Math.floor((size - 1) / step) + 1, step)
  return yield* whole(isProc(found) ? yield* found : found)
}

function* reverse(term: Term, tail?: Term): Proc<Term> {
  const items = yield* collectFolded(term, (rest, before) => {
    // Two items are taken at once; what comes behind them is given to a function that wants a list.
    const reversed = listFrom(before.toReversed())
    return stdlibRefused(
      'lists',
      'reverse',
      before.length < 2 ? [term] : tail === undefined ? [rest, reversed] : [term],
    )
  })
  const end = tail === undefined ? emptyList : listFrom(yield* collect(tail))
  return yield* whole(items.reverse(), end)
}

function* reverseSlice(term: Term, start: Term, count: Term): Proc<Term> {
  if (typeof start !== 'number' || start < 0 || typeof count !== 'number' || count < 0)
    return noClause('Enum', 'reverse_slice', term, start, count)
  const items = yield* collect(term)
  const part = items.slice(start, start + count).reverse()
  return yield* whole([...items.slice(0, start), ...part, ...items.slice(start + count)])
}

function* slide(term: Term, moved: Term, to: Term): Proc<Term> {
  const range = isInteger(moved) ? { first: moved, last: moved, step: 1 } : rangeOf(moved)
  if (range === undefined || typeof to !== 'number') return noClause('Enum', 'slide', term, moved, to)
  if (Number(range.step) !== 1)
    return argumentError(`Enum.slide/3 does not accept ranges with custom steps, got: ${shown(moved)}`)
  const items = yield* collect(term)
  let [first, last, place] = [amount(range.first), amount(range.last), to]
  if (first < 0 || last < 0 || place < 0) {
    if (first < 0) first = Math.max(first + items.length, 0)
    if (last < 0) last += items.length
    if (place < 0) place += items.length
    if (first >= items.length || first === place) return yield* whole(items)
  }
  if (place === first) return yield* whole(items)
  if (place > first && place <= last)
    return argumentError(
      `insertion index for slide must be outside the range being moved (tried to insert ${first}..${last} at ${place})`,
    )
  if (first > last) return yield* whole(items)
  const part = items.slice(first, last + 1)
  const others = [...items.slice(0, first), ...items.slice(last + 1)]
  others.splice(place <= first ? place : place - part.length + 1, 0, ...part)
  return yield* whole(others)
}

export const picking: Functions = {
  'at(enumerable, index, default \\\\ nil)': [
    'The item at `index`, counted from zero, or from the end where it is negative.',
    at,
  ],
  'drop(enumerable, amount)': ['All but the first `amount` items, or all but the last where it is negative.', drop],
  'drop_every(enumerable, nth)': ['All but every `nth` item, the first included.', dropEvery],
  'drop_while(enumerable, fun)': ['The items from the first on for which `fun` does not hold.', dropWhile],
  'fetch(enumerable, index)': ['`{:ok, item}` for the item at `index`, or `:error`.', fetch],
  'fetch!(enumerable, index)': ['The item at `index`; fails with `Enum.OutOfBoundsError`.', fetchOrFail],
  'filter(enumerable, fun)': ['The items for which `fun` holds.', (term, fun) => filter(term, fun)],
  'filter_map(enumerable, filter, mapper)': ['What `mapper` gives for the items for which `filter` holds.', filterMap],
  'find(enumerable, default \\\\ nil, fun)': ['The first item for which `fun` holds, or `default`.', find],
  'find_index(enumerable, fun)': ['The index of the first item for which `fun` holds, or nil.', findIndex],
  'find_value(enumerable, default \\\\ nil, fun)': ['The first true value that `fun` gives, or `default`.', findValue],
  'partition(enumerable, fun)': ['As `split_with/2`.', splitWith],
  'reject(enumerable, fun)': ['The items for which `fun` does not hold.', (term, fun) => filter(term, fun, false)],
  'reverse(enumerable)': ['The items in reverse order.', reverse],
  'reverse(enumerable, tail)': ['The items in reverse order, then those of `tail`.', reverse],
  'reverse_slice(enumerable, start_index, count)': [
    'The items with `count` of them, from `start_index` on, in reverse order.',
    reverseSlice,
  ],
  'slice(enumerable, index_range)': ['The items at the indexes of a range.', slice],
  'slice(enumerable, start_index, amount)': ['`amount` items from `start_index` on.', slice],
  'slide(enumerable, range_or_single_index, insertion_index)': [
    'The items with one or some moved to another index.',
    slide,
  ],
  'split(enumerable, count)': ['The first `count` items and the rest: `{first, rest}`.', split],
  'split_while(enumerable, fun)': ['Splits before the first item for which `fun` does not hold.', splitWhile],
  'split_with(enumerable, fun)': ['The items for which `fun` holds and the others: `{yes, no}`.', splitWith],
  'take(enumerable, amount)': ['The first `amount` items, or the last where it is negative.', take],
  'take_every(enumerable, nth)': ['Every `nth` item, from the first on.', takeEvery],
  'take_while(enumerable, fun)': ['The items before the first for which `fun` does not hold.', takeWhile],
}
