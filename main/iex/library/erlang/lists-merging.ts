/** What `:lists` has for merging lists that are sorted. Source: OTP 25's lists.erl. */
import { nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { refused } from '../../../otp/process/raised.js'
import { compare } from '../../../otp/term/compare.js'
import { atom, emptyList, isInteger, listFrom, type Term, Tuple } from '../../../otp/term/term.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { called, isFun, itemsOf } from '../arguments.js'

const module = atom('lists')
type Order = (a: Term, b: Term) => number

function items(name: string, args: readonly Term[], list: Term): Term[] {
  return itemsOf(list) ?? functionClause(module, name, args)
}

/** Two sorted lists as one; of items that are equal those of the first come first, or, where `isUnique`, alone. Of lists that are not sorted what comes first in them comes first. */
function merged(left: readonly Term[], right: readonly Term[], order: Order, isUnique: boolean): Term[] {
  const found: Term[] = []
  const isThere = (item: Term): boolean => isUnique && found.length > 0 && order(found.at(-1) as Term, item) === 0
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as Term, right[j] as Term]
    if (order(a, b) <= 0) {
      found.push(a)
      i++
    } else {
      if (!isThere(b)) found.push(b)
      j++
    }
  }
  if (j < right.length && isThere(right[j] as Term)) j++
  return [...found, ...left.slice(i), ...right.slice(j)]
}

function merging(name: string, isUnique: boolean) {
  return (...args: Term[]): Term =>
    listFrom(
      args.map((list) => items(name, args, list)).reduce((left, right) => merged(left, right, compare, isUnique)),
    )
}

function keyMerging(name: string, isUnique: boolean) {
  return (position: Term, one: Term, other: Term): Term => {
    const args = [position, one, other]
    if (!isInteger(position) || position < 1) return functionClause(module, name, args)
    const [a, b] = [items(name, args, one), items(name, args, other)]
    const keyOf = (tuple: Term): Term => {
      const isLong = tuple instanceof Tuple && tuple.size >= position
      return isLong ? tuple.at(Number(position) - 1) : refused('element', [position, tuple])
    }
    return listFrom(merged(a, b, (x, y) => compare(keyOf(x), keyOf(y)), isUnique))
  }
}

/** As `merge/2` or `umerge/2`, of all lists of a list. */
function mergingAll(name: string, isUnique: boolean) {
  return (lists: Term): Term => {
    const args = isUnique ? [lists, emptyList, atom('asc')] : [lists, emptyList]
    const all = items(name, args, lists).map((list) => items(name, args, list))
    return listFrom(all.reduce((left, right) => merged(left, right, compare, isUnique), []))
  }
}

/** As `merge/2`, where a function says whether the first of two may stand before the second. */
function* mergeInOrderOf(fun: Term, one: Term, other: Term): Proc<Term> {
  const args = [fun, one, other]
  if (!isFun(fun, 2)) return functionClause(module, 'merge', args)
  const [left, right] = [items('merge', args, one), items('merge', args, other)]
  const found: Term[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const isBefore = yield* called(fun, left[i] as Term, right[j] as Term)
    if (typeof isBefore !== 'boolean') return erlangError('case_clause', isBefore)
    found.push((isBefore ? left[i++] : right[j++]) as Term)
  }
  return listFrom([...found, ...left.slice(i), ...right.slice(j)])
}

/** As `umerge/2`, where a function says whether the first of two may stand before the second. */
function* mergeBy(fun: Term, one: Term, other: Term): Proc<Term> {
  const args = [fun, one, other]
  if (!isFun(fun, 2)) return functionClause(module, 'umerge', args)
  const [left, right] = [items('umerge', args, one), items('umerge', args, other)]
  const found: Term[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as Term, right[j] as Term]
    if ((yield* called(fun, a, b)) !== true) found.push(right[j++] as Term)
    else {
      found.push(left[i++] as Term)
      if ((yield* called(fun, b, a)) === true) j++
    }
  }
  return listFrom([...found, ...left.slice(i), ...right.slice(j)])
}

export const listsMerging = nativeModule(module, {
  'keymerge/3': keyMerging('keymerge', false),
  'merge/1': mergingAll('mergel', false),
  'merge/2': merging('merge', false),
  'merge/3': mergeInOrderOf,
  'merge3/3': merging('merge3', false),
  'ukeymerge/3': keyMerging('ukeymerge', true),
  'umerge/1': mergingAll('umergel', true),
  'umerge/2': merging('umerge', true),
  'umerge/3': mergeBy,
  'umerge3/3': merging('umerge3', true),
})
