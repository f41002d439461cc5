/** `:lists`. Source: OTP 25's lists.erl. */
import { Seen } from './enum-group.js'
import { built, inPortions, listed, many, sortedList, through } from './enumeration/portions.js'
import { allocateList } from '../../otp/allocation.js'
import { type Module, nativeModule, type NativeFunction } from '../../otp/code.js'
import type { Proc } from '../../otp/process/proc.js'
import { refused } from '../../otp/process/raised.js'
import { compare, equals, same } from '../../otp/term/compare.js'
import {
  atom,
  atomName,
  Cons,
  emptyList,
  Float,
  isAtom,
  isInteger,
  isList,
  type List,
  listFrom,
  pair,
  type Term,
  triple,
  Tuple,
  tupleFrom,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { erlangError, functionClause } from '../failing.js'
import { after, called, isFun, isPair, itemsOf, stdlibRefused } from './arguments.js'
import { append, appended, bif, without } from './bifs.js'
import { charlist } from './chardata.js'
import { keyDelete, keyFind, keyReplace, keysAt, keyStore, keyTake } from './key-lists.js'
import { flatten } from './list.js'
import { floatForm, formattedFloat, type FloatForm } from './number-text.js'
import { sorted, sortedBy, withoutDoubles } from './sorting.js'

const lists = atom('lists')
const scientific = floatForm(emptyList) as FloatForm

/** The items of a list; of another term the function has no clause. */
function items(name: string, args: readonly Term[], at: number): Term[] {
  const found = itemsOf(args[at])
  if (found !== undefined) return found
  // These two are made of a case, which shows when they are given no list.
  const arity = name === 'map' ? 1 : 2
  if ((name === 'map' || name === 'foldl') && isFun(args[0], arity) && !isList(args[at] as Term))
    return erlangError('case_clause', args[at] as Term)
  return functionClause(lists, name, args)
}

type Visit = (answer: Term, item: Term) => void

/** A function of a function and a list, which goes through it. */
function over(name: string, visit: () => { readonly each: Visit; readonly end: () => Term }): NativeFunction {
  return function* (fun, list): Proc<Term> {
    const all = items(name, [fun, list], 1)
    if (!isFun(fun, 1)) return functionClause(lists, name, [fun, list])
    const { each, end } = visit()
    for (const item of all) each(yield* called(fun, item), item)
    return end()
  }
}

/** What a function must answer that is made of a case: true or false. */
function isTrue(answer: Term): boolean {
  if (typeof answer === 'boolean') return answer
  return erlangError('case_clause', answer)
}

function badFilter(answer: Term): never {
  return erlangError('bad_filter', answer)
}

const collecting = (take: (found: Term[], answer: Term, item: Term) => void) => () => {
  const found: Term[] = []
  return { each: (answer: Term, item: Term) => take(found, answer, item), end: () => listFrom(found) }
}

const filterMapping = collecting((found, answer, item) => {
  if (isPair(answer) && answer.e0 === true) found.push(answer.e1)
  else if (isTrue(answer)) found.push(item)
})

function* until(name: string, fun: Term, list: Term, stop: boolean): Proc<Term> {
  for (const item of items(name, [fun, list], 1)) if ((yield* called(fun, item)) === stop) return stop
  return !stop
}

function* prefix(name: string, fun: Term, list: Term): Proc<number> {
  const all = items(name, [fun, list], 1)
  let count = 0
  while (count < all.length && isTrue(yield* called(fun, all[count] as Term))) count++
  return count
}

function* fold(name: string, fun: Term, start: Term, list: Term): Proc<Term> {
  const all = items(name, [fun, start, list], 2)
  if (name === 'foldr') all.reverse()
  let value = start
  for (const item of all) value = yield* called(fun, item, value)
  return value
}

function* mapFold(name: string, fun: Term, start: Term, list: Term): Proc<Term> {
  const all = items(name, [fun, start, list], 2)
  if (name === 'mapfoldr') all.reverse()
  const made: Term[] = []
  let value = start
  for (const item of all) {
    const answer = yield* called(fun, item, value)
    if (!isPair(answer)) return erlangError('badmatch', answer)
    made.push(answer.e0)
    value = answer.e1
  }
  return pair(listFrom(name === 'mapfoldr' ? made.reverse() : made), value)
}

function* sortWith(fun: Term, list: Term, isUnique: boolean): Proc<Term> {
  const all = items(isUnique ? 'usort' : 'sort', [fun, list], 1)
  const before = function* (a: Term, b: Term): Proc<boolean> {
    return (yield* called(fun, a, b)) === true
  }
  const ordered = yield* sortedBy(all, before)
  if (!isUnique) return listFrom(ordered)
  const found: Term[] = []
  for (const item of ordered) {
    const last = found.at(-1)
    if (last === undefined || !(yield* before(item, last))) found.push(item)
  }
  return listFrom(found)
}

function keySort(name: string, position: Term, list: Term): Term {
  const found = keysAt(position, list)
  if (found === undefined) {
    const rows = itemsOf(list)
    const isPosition = isInteger(position) && position >= 1
    if (!isPosition || rows === undefined || rows.length < 2)
      return isPosition && rows !== undefined ? list : functionClause(lists, name, [position, list])
    const short = rows.find((row) => !(row instanceof Tuple) || row.size < position) as Term
    return refused('element', [position, short])
  }
  const pairs = found.keys.map((key, i) => pair(key, found.items[i] as Term)).sort((a, b) => compare(a.e0, b.e0))
  const all =
    name === 'ukeysort' ? withoutDoubles(pairs, (a, b) => compare((a as Tuple).e0, (b as Tuple).e0) === 0) : pairs
  return listFrom(all.map((each) => (each as Tuple).e1))
}

function seq(from: Term, to: Term, by: Term = 1): Term | Proc<Term> {
  if (!isInteger(from) || !isInteger(to) || !isInteger(by))
    return by === 1 ? functionClause(lists, 'seq', [from, to]) : stdlibRefused('lists', 'seq', [from, to, by])
  const [first, last, step] = [Number(from), Number(to), Number(by)]
  const isWrong = step === 0 ? first !== last : step > 0 ? first - step > last : first - step < last
  if (isWrong)
    return by === 1 ? functionClause(lists, 'seq', [from, to]) : stdlibRefused('lists', 'seq', [from, to, by])
  if (step === 0) return listFrom([from])
  const length = Math.floor((last - first) / step) + 1
  allocateList(length)
  return built(length, (i) => first + i * step)
}

/** `all` in term order, then as `reduce` leaves it. */
function inOrder(all: Term[], reduce?: (items: Term[]) => Term[]): Term | Proc<Term> {
  if (all.length > many) return sortedList(all, reduce)
  const found = sorted(all)
  return listFrom(reduce === undefined ? found : reduce(found))
}

function nth(n: Term, list: Term): Term {
  if (typeof n !== 'number' || n < 1) return functionClause(lists, 'nth', [n, list])
  let rest = list
  let left = n
  for (; rest instanceof Cons && left > 1; left--) rest = rest.tail
  return rest instanceof Cons ? rest.head : functionClause(lists, 'nth', [left, rest])
}

function nthTail(n: Term, list: Term): Term {
  let rest = list
  for (let i = 0; typeof n === 'number' && i < n; i++) {
    if (!(rest instanceof Cons)) return functionClause(lists, 'nthtail', [n, list])
    rest = rest.tail
  }
  return typeof n === 'number' && n >= 0 ? rest : functionClause(lists, 'nthtail', [n, list])
}

function sublist(list: Term, second: Term, third?: Term): Term {
  const args = third === undefined ? [list, second] : [list, second, third]
  const [start, length] = third === undefined ? [1, second] : [second, third]
  const all = items('sublist', args, 0)
  if (typeof start !== 'number' || typeof length !== 'number' || start < 1 || length < 0 || start > all.length + 1)
    return functionClause(lists, 'sublist', args)
  return listFrom(all.slice(start - 1, start - 1 + length))
}

function splitList(n: Term, list: Term): Term {
  const all = itemsOf(list)
  if (typeof n !== 'number' || n < 0 || all === undefined || n > all.length)
    return stdlibRefused('lists', 'split', [n, list])
  return pair(listFrom(all.slice(0, n)), listFrom(all.slice(n)))
}

function best(name: string, list: Term, sign: number): Term {
  const all = items(name, [list], 0)
  if (all.length === 0) return functionClause(lists, name, [list])
  return all.reduce((found, item) => (sign * compare(item, found) > 0 ? item : found))
}

function sum(list: Term): Term {
  return items('sum', [list], 0).reduce((total, item) => bif('+', 2)(total, item), 0)
}

function zip(name: string, all: readonly Term[]): Term {
  const rows = all.map((_each, i) => items(name, all, i))
  if (rows.some((row) => row.length !== rows[0]?.length)) return functionClause(lists, name, all)
  return listFrom((rows[0] ?? []).map((_item, i) => tupleFrom(rows.map((row) => row[i] as Term))))
}

function* zipWith(name: string, fun: Term, all: readonly Term[]): Proc<Term> {
  const rows = all.map((_each, i) => items(name, [fun, ...all], i + 1))
  if (rows.some((row) => row.length !== rows[0]?.length)) return functionClause(lists, name, [fun, ...all])
  const made: Term[] = []
  for (let i = 0; i < (rows[0]?.length ?? 0); i++) made.push(yield* called(fun, ...rows.map((row) => row[i] as Term)))
  return listFrom(made)
}

function unzip(name: string, list: Term, size: number): Term {
  const rows = items(name, [list], 0)
  if (rows.some((row) => !(row instanceof Tuple) || row.size !== size)) return functionClause(lists, name, [list])
  return tupleFrom(Array.from({ length: size }, (_, i) => listFrom(rows.map((row) => (row as Tuple).at(i)))))
}

function concatenated(list: Term): Term {
  const text = items('concat', [list], 0).map((each): Term => {
    if (isAtom(each)) return charlist(atomName(each))
    if (isInteger(each)) return charlist(String(each))
    if (each instanceof Float) return charlist(formattedFloat(each.value, scientific))
    return isList(each) ? each : functionClause(lists, 'thing_to_list', [each])
  })
  return text.reduceRight((rest, each) => append(each, rest), emptyList)
}

function enumerate(start: Term, list: Term): Term {
  const args = [start, list]
  const all = items('enumerate', args, 1)
  return listFrom(all.map((item, i) => pair(bif('+', 2)(start, i), item)))
}

function join(separator: Term, list: Term): Term {
  return listFrom(items('join', [separator, list], 1).flatMap((item, i) => (i === 0 ? [item] : [separator, item])))
}

function member(item: Term, list: Term): Term {
  const all = itemsOf(list)
  return all === undefined ? stdlibRefused('lists', 'member', [item, list]) : all.some((each) => same(each, item))
}

function reverse(list: Term, tail: Term = emptyList): Term | Proc<Term> {
  const all = itemsOf(list)
  if (all === undefined)
    return tail === emptyList
      ? functionClause(lists, 'reverse', [list])
      : stdlibRefused('lists', 'reverse', [list, tail])
  return listed(all.reverse(), tail as List)
}

const isPrefix = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.length <= b.length && a.every((item, i) => same(item, b[i] as Term))

function* flatMap(fun: Term, list: Term): Proc<Term> {
  const made: Term[] = []
  for (const item of items('flatmap', [fun, list], 1)) {
    const answer = yield* called(fun, item)
    made.push(answer)
  }
  return made.reduceRight((rest, each) => append(each, rest), emptyList as Term)
}

function* search(fun: Term, list: Term): Proc<Term> {
  for (const item of items('search', [fun, list], 1))
    if (isTrue(yield* called(fun, item))) return pair(atom('value'), item)
  return false
}

function* keyMap(fun: Term, position: Term, list: Term): Proc<Term> {
  if (!isInteger(position) || position < 1) return functionClause(lists, 'keymap', [fun, position, list])
  const made: Term[] = []
  for (const item of items('keymap', [fun, position, list], 2)) {
    if (!(item instanceof Tuple)) return functionClause(lists, 'keymap', [fun, position, list])
    if (typeof position !== 'number' || position > item.size) return refused('element', [position, item])
    made.push(item.with(position - 1, yield* called(fun, item.at(position - 1))))
  }
  return listFrom(made)
}

function* uniqueBy(fun: Term, list: Term): Proc<Term> {
  const seen = new Seen()
  const found: Term[] = []
  for (const item of items('uniq', [fun, list], 1)) if (seen.add(yield* called(fun, item))) found.push(item)
  return listFrom(found)
}

export const listsModule: Module = nativeModule(lists, {
  'all/2': (fun, list) => until('all', fun, list, false),
  'any/2': (fun, list) => until('any', fun, list, true),
  'append/1': (list) => items('append', [list], 0).reduceRight((rest, each) => append(each, rest), emptyList as Term),
  'append/2': (a, b) => inPortions(appended(a, b)),
  'concat/1': concatenated,
  'delete/2': (item, list) => {
    const all = items('delete', [item, list], 1)
    const at = all.findIndex((each) => same(each, item))
    return at < 0 ? list : listFrom(all.toSpliced(at, 1))
  },
  'droplast/1': (list) =>
    list instanceof Cons
      ? listFrom(items('droplast', [list], 0).slice(0, -1))
      : functionClause(lists, 'droplast', [list]),
  'dropwhile/2': function* (fun, list) {
    return listFrom(items('dropwhile', [fun, list], 1).slice(yield* prefix('dropwhile', fun, list)))
  },
  'duplicate/2': (n, item) => {
    if (!isInteger(n) || n < 0) return functionClause(lists, 'duplicate', [n, item])
    allocateList(n)
    return built(Number(n), () => item)
  },
  'enumerate/1': (list) => enumerate(1, list),
  'enumerate/2': enumerate,
  'filter/2': over(
    'filter',
    collecting((found, answer, item) => (answer === true ? found.push(item) : answer === false || badFilter(answer))),
  ),
  'filtermap/2': over('filtermap', filterMapping),
  'flatlength/1': (list) => after(inPortions(flatten(list)), (flat) => itemsOf(flat)?.length ?? 0),
  'flatmap/2': flatMap,
  'flatten/1': (list) => inPortions(flatten(list)),
  'flatten/2': (list, tail) => inPortions(flatten(list, tail)),
  'foldl/3': (fun, start, list) => fold('foldl', fun, start, list),
  'foldr/3': (fun, start, list) => fold('foldr', fun, start, list),
  'foreach/2': over('foreach', () => ({ each: () => undefined, end: () => atoms.ok })),
  'join/2': join,
  'keydelete/3': keyDelete,
  'keyfind/3': (key, position, list) => keyFind('keyfind', key, position, list),
  'keymap/3': keyMap,
  'keymember/3': (key, position, list) => keyFind('keymember', key, position, list) !== false,
  'keyreplace/4': keyReplace,
  'keysearch/3': (key, position, list) => {
    const found = keyFind('keysearch', key, position, list)
    return found === false ? false : pair(atom('value'), found)
  },
  'keysort/2': (position, list) => keySort('keysort', position, list),
  'keystore/4': keyStore,
  'keytake/3': (key, position, list) => {
    const found = keyTake(key, position, list)
    return found === undefined ? false : triple(atom('value'), found.e0, found.e1)
  },
  'last/1': (list) => (list instanceof Cons ? items('last', [list], 0).at(-1) : functionClause(lists, 'last', [list])),
  'map/2': over(
    'map',
    collecting((found, answer) => found.push(answer)),
  ),
  'mapfoldl/3': (fun, start, list) => mapFold('mapfoldl', fun, start, list),
  'mapfoldr/3': (fun, start, list) => mapFold('mapfoldr', fun, start, list),
  'max/1': (list) => best('max', list, 1),
  'member/2': member,
  'min/1': (list) => best('min', list, -1),
  'nth/2': nth,
  'nthtail/2': nthTail,
  'partition/2': function* (fun, list) {
    const [yes, no]: [Term[], Term[]] = [[], []]
    for (const item of items('partition', [fun, list], 1)) (isTrue(yield* called(fun, item)) ? yes : no).push(item)
    return pair(listFrom(yes), listFrom(no))
  },
  'prefix/2': (a, b) => isPrefix(items('prefix', [a, b], 0), items('prefix', [a, b], 1)),
  'reverse/1': (list) => reverse(list),
  'reverse/2': reverse,
  'search/2': search,
  'seq/2': (from, to) => seq(from, to),
  'seq/3': seq,
  'sort/1': (list) => inOrder(items('sort', [list], 0)),
  'sort/2': (fun, list) => sortWith(fun, list, false),
  'split/2': splitList,
  'splitwith/2': function* (fun, list) {
    const all = items('splitwith', [fun, list], 1)
    const at = yield* prefix('splitwith', fun, list)
    return pair(listFrom(all.slice(0, at)), listFrom(all.slice(at)))
  },
  'sublist/2': (list, length) => sublist(list, length),
  'sublist/3': sublist,
  'subtract/2': (a, b) => inPortions(without(a, b)),
  'suffix/2': (a, b) => isPrefix(items('suffix', [a, b], 0).reverse(), items('suffix', [a, b], 1).reverse()),
  'sum/1': sum,
  'takewhile/2': function* (fun, list) {
    return listFrom(items('takewhile', [fun, list], 1).slice(0, yield* prefix('takewhile', fun, list)))
  },
  'ukeysort/2': (position, list) => keySort('ukeysort', position, list),
  'uniq/1': (list) => {
    const [seen, found]: [Seen, Term[]] = [new Seen(), []]
    return through(
      items('uniq', [list], 0),
      (item) => void (seen.add(item) && found.push(item)),
      () => listFrom(found),
    )
  },
  'uniq/2': uniqueBy,
  'unzip/1': (list) => unzip('unzip', list, 2),
  'unzip3/1': (list) => unzip('unzip3', list, 3),
  'usort/1': (list) => inOrder(items('usort', [list], 0), (all) => withoutDoubles(all, equals)),
  'usort/2': (fun, list) => sortWith(fun, list, true),
  'zf/2': over('zf', filterMapping),
  'zip/2': (a, b) => zip('zip', [a, b]),
  'zip3/3': (a, b, c) => zip('zip3', [a, b, c]),
  'zipwith/3': (fun, a, b) => zipWith('zipwith', fun, [a, b]),
  'zipwith3/4': (fun, a, b, c) => zipWith('zipwith3', fun, [a, b, c]),
})
