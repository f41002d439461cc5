/** Enum: what makes one value of all items. */
import { add, multiply } from '../../otp/ets/arithmetic.js'
import { emptyError } from '../../otp/exceptions/constructors.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { compare } from '../../otp/term/compare.js'
import {
  atom,
  emptyList,
  integer,
  isAtom,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { badArithmetic, erlangError, functionClause } from '../machine/failing.js'
import { called, noClause } from './arguments.js'
import { after, type Call, callable, isFunOf, STOP, truthy } from './enumeration/calls.js'
import { each, eachListed, rangeOf, rangeSize, reduceOf } from './enumeration/each.js'
import { count, isMember, knownCount, sliceOf } from './enumeration/slice.js'
import { cont, halt } from './enumeration/source.js'
import { compareCall, anonymous, external } from './enumeration/sorting.js'
import type { Functions } from './module.js'
import { made } from './protocols.js'

const lists = atom('lists')

/** `Enum.reduce/3` */
export function* reduce(term: Term, start: Term, fun: Term): Proc<Term> {
  if (term === emptyList && !isFunOf(fun, 2))
    return noClause('Enum', '-reduce/3-lists^foldl/2-0-', fun, start, emptyList)
  const call = callable(fun, 2)
  let acc = start
  const keep = (value: Term): void => {
    acc = value
  }
  yield* each(
    term,
    (item) => after(call(item, acc), keep),
    (rest) => noClause('Enum', '-reduce/3-lists^foldl/2-0-', fun, acc, rest),
  )
  return acc
}

function* reduceFirst(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 2)
  let acc: Term | undefined
  const keep = (value: Term): void => {
    acc = value
  }
  yield* eachListed(
    term,
    (item) => after(acc === undefined ? item : call(item, acc), keep),
    (rest) => noClause('Enum', '-reduce/2-lists^foldl/2-0-', fun, acc as Term, rest),
  )
  return acc === undefined ? emptyError() : acc
}

/** What `reduce_while` is not told to go on or to halt with, after `count` items of `term`. */
function refusedAnswer(term: Term, count: number, answer: Term, fun: Term): never {
  const range = rangeOf(term)
  if (range !== undefined) {
    const next = Number(range.first) + count * Number(range.step)
    return noClause('Enumerable.Range', 'reduce', next, range.last, answer, fun, range.step)
  }
  const rest = isList(term)
    ? toArray(term).slice(count)
    : term instanceof TermMap && term.get(atoms.struct) === undefined
      ? [...term].slice(count).map(([key, value]) => pair(key, value))
      : []
  return noClause('Enumerable.List', 'reduce', listFrom(rest), answer, fun)
}

function* reduceWhile(term: Term, start: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 2)
  let acc = start
  let count = 0
  const decide = (answer: Term): unknown => {
    count++
    if (!(answer instanceof Tuple) || answer.size !== 2 || (answer.e0 !== cont && answer.e0 !== halt))
      return answer instanceof Tuple && answer.e0 === atom('suspend')
        ? ((acc = answer.e1), STOP)
        : refusedAnswer(term, count, answer, fun)
    acc = answer.e1
    return answer.e0 === halt ? STOP : undefined
  }
  yield* eachListed(
    term,
    (item) => after(call(item, acc), decide),
    (rest) => noClause('Enumerable.List', 'reduce', rest, pair(cont, acc), fun),
  )
  return acc
}

function* sum(term: Term): Proc<Term> {
  const range = rangeOf(term)
  if (range !== undefined) {
    const size = BigInt(rangeSize(range))
    const [first, last, step] = [BigInt(range.first), BigInt(range.last), BigInt(range.step)]
    return integer((size * (first + last - ((last - first) % step))) / 2n)
  }
  let total: Term = 0
  yield* each(
    term,
    (item) => {
      if (typeof item === 'number' && typeof total === 'number') {
        const next = item + total
        total = Number.isSafeInteger(next) ? next : (add(item, total) as Term)
      } else total = add(item, total) ?? badArithmetic('+', item, total)
    },
    (rest) => noClause('Enum', '-sum/1-lists^foldl/2-0-', external('+', 2), total, rest),
  )
  return total
}

function* product(term: Term): Proc<Term> {
  let total: Term = 1
  yield* each(
    term,
    (item) => {
      total = multiply(item, total) ?? badArithmetic('*', item, total)
    },
    (rest) => noClause('Enum', '-product/1-lists^foldl/2-0-', external('*', 2), total, rest),
  )
  return total
}

/** Whether `fun` holds for an item (`wanted` true), or fails for one. */
function* search(term: Term, fun: Term | undefined, wanted: boolean): Proc<boolean> {
  const stop = (value: Term): unknown => (truthy(value) === wanted ? STOP : undefined)
  const name = wanted ? 'any_list' : 'all_list'
  if (fun === undefined) return yield* eachListed(term, stop, (rest) => noClause('Enum', name, rest))
  const call = callable(fun, 1)
  return yield* eachListed(
    term,
    (item) => after(call(item), stop),
    (rest) => noClause('Enum', name, rest, fun),
  )
}

/** The function of an item and an accumulator that `name/2` gives to a fold. */
const anonymousOf = (name: string): Term => made('Enum', name, 2, 2, (item) => item)

function* countWhere(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  let found = 0
  yield* each(
    term,
    (item) => after(call(item), (value) => void (truthy(value) && found++)),
    (rest) => noClause('Enum', '-count/2-lists^foldl/2-0-', anonymousOf('count'), found, rest),
  )
  return found
}

function* countUntil(term: Term, ...rest: Term[]): Proc<Term> {
  const limit = rest[rest.length - 1] as Term
  if (!isInteger(limit) || limit <= 0) return noClause('Enum', 'count_until', term, ...rest)
  if (rest.length === 1) {
    const known = yield* knownCount(term)
    if (known !== undefined) return compare(known, limit) < 0 ? known : limit
  }
  const call = rest.length === 2 ? callable(rest[0] as Term, 1) : () => true
  let found = 0
  yield* eachListed(term, (item) =>
    after(call(item), (value) => (truthy(value) && ++found >= limit ? STOP : undefined)),
  )
  return found
}

function* isEmpty(term: Term): Proc<boolean> {
  if (term === emptyList) return true
  const known = rangeOf(term) ? yield* count(term) : term instanceof TermMap ? (yield* sliceOf(term))?.count : undefined
  if (known !== undefined) return known === 0
  return !(yield* each(term, () => STOP))
}

const orderOfMax = external('>=', 2)
const orderOfMin = external('=<', 2)
const orderOfBoth = external('<', 2)

/** `max(enumerable, sorter, empty_fallback)` and `min`, whose two last arguments may be left out. */
function extreme(name: 'max' | 'min'): (...args: Term[]) => Proc<Term> {
  return function* (term, ...rest) {
    const isFallback = rest.length === 1 && isFunOf(rest[0] as Term, 0)
    const sorter = isFallback ? undefined : rest[0]
    const fallback = isFallback ? rest[0] : rest[1]
    const keeps = sorter === undefined ? undefined : compareCall(sorter, name === 'max' ? 'lt' : 'gt')
    if (sorter !== undefined && keeps === undefined) return noClause('Enum', `${name}_sort_fun`, sorter)
    const sign = name === 'max' ? 1 : -1
    let best: Term | undefined
    yield* each(
      term,
      (item) => {
        if (best === undefined) best = item
        else if (keeps === undefined) {
          if (sign * compare(best, item) < 0) best = item
        } else
          return after(keeps(best, item), (value) => {
            if (value !== true) best = value === false ? item : erlangError('case_clause', value)
          })
        return undefined
      },
      keeps === undefined ? (rest) => functionClause(lists, name, [rest, best as Term]) : undefined,
    )
    return best !== undefined ? best : fallback === undefined ? emptyError() : yield* called(fallback)
  }
}

/** `max_by(enumerable, fun, sorter, empty_fallback)` and `min_by`. */
function extremeBy(name: 'max_by' | 'min_by'): (...args: Term[]) => Proc<Term> {
  const isMax = name === 'max_by'
  return function* (term, fun, ...rest) {
    const isFallback = rest.length === 1 && isFunOf(rest[0] as Term, 0)
    const sorter = isFallback ? undefined : rest[0]
    const fallback = isFallback ? rest[0] : rest[1]
    if (!isFunOf(fun, 1)) {
      const standard = isMax ? orderOfMax : orderOfMin
      return noClause('Enum', name, term, fun, sorter ?? standard, fallback ?? anonymous(name, 2 + rest.length))
    }
    const keeps = sorter === undefined ? undefined : compareCall(sorter, isMax ? 'lt' : 'gt')
    if (sorter !== undefined && keeps === undefined) return noClause('Enum', `${name.slice(0, 3)}_sort_fun`, sorter)
    const call = fun.apply
    const sign = isMax ? 1 : -1
    let best: { item: Term; key: Term } | undefined
    yield* each(term, (item) =>
      after(call(item), (key) => {
        if (best === undefined) best = { item, key }
        else if (keeps === undefined) {
          if (sign * compare(best.key, key) < 0) best = { item, key }
        } else
          return after(keeps(best.key, key), (value) => {
            if (value !== true) best = value === false ? { item, key } : erlangError('case_clause', value)
          })
        return undefined
      }),
    )
    return best !== undefined ? best.item : fallback === undefined ? emptyError() : yield* called(fallback)
  }
}

function* minMax(term: Term, fallback?: Term): Proc<Term> {
  if (fallback !== undefined && !isFunOf(fallback, 0)) return noClause('Enum', 'min_max', term, fallback)
  let found: [Term, Term] | undefined
  yield* each(term, (item) => {
    if (found === undefined) found = [item, item]
    else {
      if (compare(item, found[0]) < 0) found[0] = item
      if (compare(item, found[1]) > 0) found[1] = item
    }
  })
  if (found !== undefined) return pair(...found)
  return fallback === undefined ? emptyError() : yield* called(fallback)
}

function* minMaxBy(term: Term, fun: Term, ...rest: Term[]): Proc<Term> {
  const isFallback = rest.length === 1 && isFunOf(rest[0] as Term, 0)
  const given = isFallback ? undefined : rest[0]
  const sorter = given ?? orderOfBoth
  const fallback = isFallback ? rest[0] : rest[1]
  const isSorter = isFunOf(sorter, 2) || (isAtom(sorter) && rest.length > 0)
  if (!isFunOf(fun, 1) || !isSorter || (fallback !== undefined && !isFunOf(fallback, 0)))
    return noClause('Enum', 'min_max_by', term, fun, sorter, fallback ?? anonymous('min_max_by', 2 + rest.length))
  const before: Call = given === undefined ? (a, b) => compare(a, b) < 0 : (compareCall(sorter, 'only lt') as Call)
  let low: { item: Term; key: Term } | undefined
  let high: { item: Term; key: Term } | undefined
  yield* each(term, (item) =>
    after(fun.apply(item), (key) => {
      if (low === undefined || high === undefined) {
        low = high = { item, key }
        return undefined
      }
      const highest = high
      return after(before(key, low.key), (isLower) => {
        if (truthy(isLower)) low = { item, key }
        else return after(before(highest.key, key), (isHigher) => void (truthy(isHigher) && (high = { item, key })))
        return undefined
      })
    }),
  )
  if (low !== undefined && high !== undefined) return pair(low.item, high.item)
  return fallback === undefined ? emptyError() : yield* called(fallback)
}

/** Calls Enumerable.reduce/3 as it is: for who gives an accumulator that only that understands. */
export function* reduceRaw(term: Term, command: Term, fun: Term): Proc<Term> {
  const result = reduceOf(term)(command, fun)
  return (isProc(result) ? yield* result : result) as Term
}

export const reducing: Functions = {
  'all?(enumerable)': [
    'Whether all items are true, that is neither nil nor false.',
    function* (term) {
      return !(yield* search(term, undefined, false))
    },
  ],
  'all?(enumerable, fun)': [
    'Whether `fun` holds for all items.',
    function* (term, fun) {
      return !(yield* search(term, fun, false))
    },
  ],
  'any?(enumerable)': [
    'Whether an item is true, that is neither nil nor false.',
    (term) => search(term, undefined, true),
  ],
  'any?(enumerable, fun)': ['Whether `fun` holds for an item.', (term, fun) => search(term, fun, true)],
  'count(enumerable)': ['The number of items.', count],
  'count(enumerable, fun)': ['The number of items for which `fun` holds.', countWhere],
  'count_until(enumerable, limit)': ['The number of items, counted up to `limit`.', countUntil],
  'count_until(enumerable, fun, limit)': [
    'The number of items for which `fun` holds, counted up to `limit`.',
    countUntil,
  ],
  'empty?(enumerable)': ['Whether there is no item.', isEmpty],
  'max(enumerable, sorter \\\\ &>=/2, empty_fallback \\\\ fn -> raise Enum.EmptyError end)': [
    'The greatest item by term order, or by a function or module that compares.',
    extreme('max'),
  ],
  'max_by(enumerable, fun, sorter \\\\ &>=/2, empty_fallback \\\\ fn -> raise Enum.EmptyError end)': [
    'The item for which `fun` gives the greatest value.',
    extremeBy('max_by'),
  ],
  'member?(enumerable, element)': ['Whether `element` is among the items.', isMember],
  'min(enumerable, sorter \\\\ &<=/2, empty_fallback \\\\ fn -> raise Enum.EmptyError end)': [
    'The smallest item by term order, or by a function or module that compares.',
    extreme('min'),
  ],
  'min_by(enumerable, fun, sorter \\\\ &<=/2, empty_fallback \\\\ fn -> raise Enum.EmptyError end)': [
    'The item for which `fun` gives the smallest value.',
    extremeBy('min_by'),
  ],
  'min_max(enumerable, empty_fallback \\\\ fn -> raise Enum.EmptyError end)': [
    'The smallest and the greatest item as `{min, max}`.',
    minMax,
  ],
  'min_max_by(enumerable, fun, sorter_or_empty_fallback \\\\ &</2, empty_fallback \\\\ fn -> raise Enum.EmptyError end)':
    ['The items for which `fun` gives the smallest and the greatest value.', minMaxBy],
  'product(enumerable)': ['The product of all items.', product],
  'reduce(enumerable, fun)': [
    'What `fun` makes of the items one after the other, with the first as the accumulator.',
    reduceFirst,
  ],
  'reduce(enumerable, acc, fun)': ['What `fun` makes of the items one after the other, from `acc` on.', reduce],
  'reduce_while(enumerable, acc, fun)': [
    'As `reduce/3`, where `fun` gives `{:cont, acc}` to go on or `{:halt, acc}` to end it.',
    reduceWhile,
  ],
  'sum(enumerable)': ['The sum of all items.', sum],
}
