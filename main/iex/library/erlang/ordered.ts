/** `:ordsets` and `:orddict`: lists in the order of terms. Equal is what is `==`. Source: OTP 25's ordsets.erl and orddict.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { refused } from '../../../otp/process/raised.js'
import { compare } from '../../../otp/term/compare.js'
import {
  atom,
  Cons,
  emptyList,
  isList,
  type List,
  listFrom,
  pair,
  type Term,
  type Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { called, isFun, isPair, itemsOf } from '../arguments.js'
import { append, bif } from '../bifs.js'
import { sorted, withoutDoubles } from '../sorting.js'

const [setsName, dictName] = [atom('ordsets'), atom('orddict')]

interface Place {
  readonly before: Term[]
  /** The item that is equal, where there is one. */
  readonly found: Term | undefined
  /** What comes behind it. */
  readonly behind: Term
}

type Refuse = (rest: Term) => never

/** Where `key` is in a list of items in the order of `keyOf`, or would be. */
function placeOf(key: Term, list: Term, refuse: Refuse, keyOf: (item: Term) => Term | undefined): Place {
  const before: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    const own = keyOf(rest.head)
    if (own === undefined) return refuse(rest)
    const order = compare(key, own)
    if (order === 0) return { before, found: rest.head, behind: rest.tail }
    if (order < 0) return { before, found: undefined, behind: rest }
    before.push(rest.head)
  }
  return rest === emptyList ? { before, found: undefined, behind: emptyList } : refuse(rest)
}

const placeOfMember = (name: string, member: Term, set: Term): Place =>
  placeOf(
    member,
    set,
    (rest) => functionClause(setsName, name, [member, rest]),
    (item) => item,
  )

function listOf(name: string, args: readonly Term[], at: number): Term[] {
  return itemsOf(args[at]) ?? functionClause(setsName, name, args)
}

/** The members of both sets that `wanted` names: those of the first alone, of both, of the second alone. */
function combined(name: string, a: Term, b: Term, wanted: readonly ['a' | '', 'both' | '', 'b' | '']): Term[] {
  const [left, right] = [listOf(name, [a, b], 0), listOf(name, [a, b], 1)]
  const found: Term[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const order = i === left.length ? 1 : j === right.length ? -1 : compare(left[i] as Term, right[j] as Term)
    if (order < 0 && wanted[0] !== '') found.push(left[i] as Term)
    if (order === 0 && wanted[1] !== '') found.push(left[i] as Term)
    if (order > 0 && wanted[2] !== '') found.push(right[j] as Term)
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return found
}

const union = (a: Term, b: Term): Term => listFrom(combined('union', a, b, ['a', 'both', 'b']))
const intersection = (a: Term, b: Term): Term => listFrom(combined('intersection', a, b, ['', 'both', '']))
const sameOrder = (a: Term, b: Term): boolean => compare(a, b) === 0

function isOrdset(term: Term): boolean {
  let rest = term
  for (; rest instanceof Cons; rest = rest.tail)
    if (rest.tail instanceof Cons && compare(rest.head, rest.tail.head) >= 0) return false
  return rest === emptyList
}

function* foldSet(fun: Term, start: Term, set: Term): Proc<Term> {
  let value = start
  for (const member of listOf('fold', [fun, start, set], 2)) value = yield* called(fun, member, value)
  return value
}

function* filterSet(fun: Term, set: Term): Proc<Term> {
  const found: Term[] = []
  for (const member of listOf('filter', [fun, set], 1)) {
    const answer = yield* called(fun, member)
    if (answer === true) found.push(member)
    else if (answer !== false) return erlangError('bad_filter', answer)
  }
  return listFrom(found)
}

export const ordsets: Module = nativeModule(setsName, {
  'add_element/2': (member, set) => {
    const { before, found, behind } = placeOfMember('add_element', member, set)
    return found === undefined ? listFrom(before, new Cons(member, behind)) : set
  },
  'del_element/2': (member, set) => {
    const { before, found, behind } = placeOfMember('del_element', member, set)
    return found === undefined ? set : listFrom(before, behind as List)
  },
  'filter/2': filterSet,
  'fold/3': foldSet,
  'from_list/1': (list) =>
    listFrom(withoutDoubles(sorted(itemsOf(list) ?? functionClause(atom('lists'), 'usort', [list])), sameOrder)),
  'intersection/1': (sets) => {
    const [first, ...others] = itemsOf(sets) ?? []
    return first === undefined ? functionClause(setsName, 'intersection', [sets]) : others.reduce(intersection, first)
  },
  'intersection/2': intersection,
  'is_disjoint/2': (a, b) => combined('is_disjoint', a, b, ['', 'both', '']).length === 0,
  'is_element/2': (member, set) => placeOfMember('is_element', member, set).found !== undefined,
  'is_empty/1': (set) => set === emptyList,
  'is_set/1': isOrdset,
  'is_subset/2': (a, b) => combined('is_subset', a, b, ['a', '', '']).length === 0,
  'new/0': () => emptyList,
  'size/1': (set) => itemsOf(set)?.length ?? refused('length', [set]),
  'subtract/2': (a, b) => listFrom(combined('subtract', a, b, ['a', '', ''])),
  'to_list/1': (set) => set,
  'union/1': (sets) => (itemsOf(sets) ?? functionClause(atom('lists'), 'umerge', [sets])).reduce(union, emptyList),
  'union/2': union,
})

const keyOf = (item: Term): Term | undefined => (isPair(item) ? item.e0 : undefined)

/** Where `key` is in `dict`; `args` of the function that looks for it, with its list last. */
const placeOfKey = (name: string, key: Term, dict: Term, args: readonly Term[]): Place =>
  placeOf(key, dict, (rest) => functionClause(dictName, name, [...args, rest]), keyOf)

function put(
  name: string,
  key: Term,
  dict: Term,
  args: readonly Term[],
  change: (old: Term | undefined) => Term,
): Term {
  const { before, found, behind } = placeOfKey(name, key, dict, args)
  return listFrom(before, new Cons(pair(key, change((found as Tuple | undefined)?.e1)), behind))
}

function* updated(key: Term, fun: Term, dict: Term, start?: Term): Proc<Term> {
  const args = start === undefined ? [key, fun] : [key, fun, start]
  const { before, found, behind } = placeOfKey('update', key, dict, args)
  if (found === undefined && start === undefined) return functionClause(dictName, 'update', [...args, behind])
  const value = found === undefined ? (start as Term) : yield* called(fun, (found as Tuple).e1)
  return listFrom(before, new Cons(pair(key, value), behind))
}

function pairsOf(name: string, args: readonly Term[], arity: number): Tuple[] {
  const items = itemsOf(args.at(-1))
  if (items === undefined || !items.every(isPair) || !isFun(args[0], arity)) return functionClause(dictName, name, args)
  return items
}

function* foldDict(fun: Term, start: Term, dict: Term): Proc<Term> {
  let value = start
  for (const { e0, e1 } of pairsOf('fold', [fun, start, dict], 3)) value = yield* called(fun, e0, e1, value)
  return value
}

function* mapDict(fun: Term, dict: Term): Proc<Term> {
  const made: Term[] = []
  for (const { e0, e1 } of pairsOf('map', [fun, dict], 2)) made.push(pair(e0, yield* called(fun, e0, e1)))
  return listFrom(made)
}

function* filterDict(fun: Term, dict: Term): Proc<Term> {
  const found: Term[] = []
  for (const each of pairsOf('filter', [fun, dict], 2)) {
    const answer = yield* called(fun, each.e0, each.e1)
    if (answer === true) found.push(each)
    else if (answer !== false) return erlangError('case_clause', answer)
  }
  return listFrom(found)
}

function* mergeDicts(fun: Term, a: Term, b: Term): Proc<Term> {
  const [left, right] = [itemsOf(a), itemsOf(b)]
  if (!isFun(fun, 3) || left?.every(isPair) !== true || right?.every(isPair) !== true)
    return functionClause(dictName, 'merge', [fun, a, b])
  let made: Term = a
  for (const { e0, e1 } of right) {
    const { before, found, behind } = placeOfKey('merge', e0, made, [fun])
    const value = found === undefined ? e1 : yield* called(fun, (found as Tuple).e0, (found as Tuple).e1, e1)
    made = listFrom(before, new Cons(pair(found === undefined ? e0 : (found as Tuple).e0, value), behind))
  }
  return made
}

function fromList(list: Term): Term {
  const items = itemsOf(list)
  if (items?.every(isPair) !== true) return functionClause(dictName, 'reverse_pairs', [list, emptyList])
  return items.reduce<Term>((dict, { e0, e1 }) => put('store', e0, dict, [e0, e1], () => e1), emptyList)
}

export const orddict: Module = nativeModule(dictName, {
  'append/3': (key, value, dict) =>
    put('append', key, dict, [key, value], (old) => append(old ?? emptyList, listFrom([value]))),
  'append_list/3': (key, list, dict) =>
    put('append_list', key, dict, [key, list], (old) => (old === undefined ? list : append(old, list))),
  'erase/2': (key, dict) => {
    const { before, behind } = placeOfKey('erase', key, dict, [key])
    return listFrom(before, behind as List)
  },
  'fetch/2': (key, dict) => {
    const { found, behind } = placeOfKey('fetch', key, dict, [key])
    return found === undefined ? functionClause(dictName, 'fetch', [key, behind]) : (found as Tuple).e1
  },
  'fetch_keys/1': (dict) => {
    const items = itemsOf(dict)
    return items?.every(isPair) === true
      ? listFrom(items.map(({ e0 }) => e0))
      : functionClause(dictName, 'fetch_keys', [dict])
  },
  'filter/2': filterDict,
  'find/2': (key, dict) => {
    const { found } = placeOfKey('find', key, dict, [key])
    return found === undefined ? atoms.error : pair(atoms.ok, (found as Tuple).e1)
  },
  'fold/3': foldDict,
  'from_list/1': fromList,
  'is_empty/1': (dict) => (isList(dict) ? dict === emptyList : functionClause(dictName, 'is_empty', [dict])),
  'is_key/2': (key, dict) => placeOfKey('is_key', key, dict, [key]).found !== undefined,
  'map/2': mapDict,
  'merge/3': mergeDicts,
  'new/0': () => emptyList,
  'size/1': (dict) => itemsOf(dict)?.length ?? refused('length', [dict]),
  'store/3': (key, value, dict) => put('store', key, dict, [key, value], () => value),
  'take/2': (key, dict) => {
    const { before, found, behind } = placeOf(
      key,
      dict,
      (rest) => functionClause(dictName, 'take_1', [key, rest, emptyList]),
      keyOf,
    )
    return found === undefined ? atoms.error : pair((found as Tuple).e1, listFrom(before, behind as List))
  },
  'to_list/1': (dict) => dict,
  'update/3': (key, fun, dict) => updated(key, fun, dict),
  'update/4': (key, fun, start, dict) => updated(key, fun, dict, start),
  'update_counter/3': (key, by, dict) =>
    put('update_counter', key, dict, [key, by], (old) => (old === undefined ? by : bif('+', 2)(old, by))),
})
