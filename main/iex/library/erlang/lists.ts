/** `:lists`. Source: OTP 25's lists.erl. */
import { Seen } from '../enum-group.js'
import { giveWay, portion } from '../enumeration/calls.js'
import { built, inPortions, listed, many, sortedList, through, whole } from '../enumeration/portions.js'
import { allocateList } from '../../../otp/allocation.js'
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { error, refused } from '../../../otp/process/raised.js'
import { compare, equals, same } from '../../../otp/term/compare.js'
import { put } from '../../../otp/term/growth.js'
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
  TermMap,
  triple,
  Tuple,
  tupleFrom,
} from '../../../otp/term/term.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { after, called, isFun, itemsOf, stdlibRefused } from '../arguments.js'
import { append, appended, bif, without } from '../bifs.js'
import { charlist } from '../../../otp/term/charlist.js'
import { keyDelete, keyFind, keyReplace, keysAt, keyStore, keyTake } from '../key-lists.js'
import { flatten } from '../list.js'
import { floatForm, formattedFloat, type FloatForm } from '../number-text.js'
import { sorted, sortedBy, withoutDoubles } from '../sorting.js'

const lists = atom('lists')
const scientific = floatForm(emptyList) as FloatForm

/** The items of a list; of another term the function has no clause. */
function items(name: string, args: readonly Term[], at: number): Term[] {
  const found = itemsOf(args[at])
  if (found !== undefined) return found
  return functionClause(lists, name, args)
}

function* sortWith(fun: Term, list: Term, isUnique: boolean): Proc<Term> {
  const name = isUnique ? 'usort' : 'sort'
  const isShort = !(list instanceof Cons && list.tail instanceof Cons)
  if (!isFun(fun, 2) && (isUnique || isShort)) return functionClause(lists, name, [fun, list])
  const all = items(name, [fun, list], 1)
  const before = function* (a: Term, b: Term): Proc<boolean> {
    const answer = yield* called(fun, a, b)
    return typeof answer === 'boolean' ? answer : erlangError('case_clause', answer)
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
  if (!isNumber(n) && list instanceof Cons) return error(atom('badarith'))
  if (typeof n !== 'number' || n < 1) return functionClause(lists, 'nth', [n, list])
  let rest = list
  let left = n
  for (; rest instanceof Cons && left > 1; left--) rest = rest.tail
  return rest instanceof Cons ? rest.head : functionClause(lists, 'nth', [left, rest])
}

const isNumber = (term: Term): boolean => isInteger(term) || term instanceof Float

function nthTail(n: Term, list: Term): Term {
  if (!isNumber(n) && list instanceof Cons) return error(atom('badarith'))
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
  let [total, rest]: [Term, Term] = [0, list]
  for (; rest instanceof Cons; rest = rest.tail) total = bif('+', 2)(total, rest.head)
  return rest === emptyList ? total : functionClause(lists, 'sum', [rest, total])
}

/** The items of lists side by side. `refuse`: given what is left of lists that do not end together, or not at all. */
function* sideBySide(all: readonly Term[], refuse: (rests: readonly Term[]) => never): Generator<Term[], void> {
  let rests = all
  while (rests.every((rest) => rest instanceof Cons)) {
    yield rests.map((rest) => rest.head)
    rests = rests.map((rest) => rest.tail)
  }
  if (!rests.every((rest) => rest === emptyList)) refuse(rests)
}

function* zip(name: string, all: readonly Term[]): Proc<Term> {
  const made: Term[] = []
  for (const row of sideBySide(all, (rests) => functionClause(lists, name, rests))) {
    put(made, tupleFrom(row))
    if (made.length % portion === 0) yield* giveWay()
  }
  return yield* whole(made)
}

function* zipWith(name: string, fun: Term, all: readonly Term[]): Proc<Term> {
  const arity = all.length
  const made: Term[] = []
  const refuse = (rests: readonly Term[]): never => functionClause(lists, name, [fun, ...rests])
  for (const row of sideBySide(all, refuse)) put(made, yield* called(fun, ...row))
  return isFun(fun, arity) ? yield* whole(made) : refuse(all.map(() => emptyList))
}

function unzip(name: string, list: Term, size: number): Term {
  const rows: Tuple[] = []
  let rest = list
  for (; rest instanceof Cons && rest.head instanceof Tuple && rest.head.size === size; rest = rest.tail)
    put(rows, rest.head)
  if (rest !== emptyList) {
    const made = Array.from({ length: size }, (_, i) => listFrom(rows.map((row) => row.at(i)).reverse()))
    return functionClause(lists, name, [rest, ...made])
  }
  return tupleFrom(Array.from({ length: size }, (_, i) => listFrom(rows.map((row) => row.at(i)))))
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
  if (!isInteger(start) || !isList(list)) return functionClause(lists, 'enumerate', [start, list])
  const all: Term[] = []
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) put(all, rest.head)
  if (rest !== emptyList) return functionClause(lists, 'enumerate_1', [bif('+', 2)(start, all.length), rest])
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

function* keyMap(fun: Term, position: Term, list: Term): Proc<Term> {
  if ((!isInteger(position) || position < 1) && list instanceof Cons) return refused('element', [position, list.head])
  const made: Term[] = []
  for (const item of items('keymap', [fun, position, list], 2)) {
    if (!(item instanceof Tuple)) return refused('element', [position, item])
    if (typeof position !== 'number' || position > item.size) return refused('element', [position, item])
    made.push(item.with(position - 1, yield* called(fun, item.at(position - 1))))
  }
  return listFrom(made)
}

export const listsModule: Module = nativeModule(lists, {
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
  'duplicate/2': (n, item) => {
    if (!isInteger(n) || n < 0) return functionClause(lists, 'duplicate', [n, item])
    allocateList(n)
    return built(Number(n), () => item)
  },
  'enumerate/1': (list) => (isList(list) ? enumerate(1, list) : functionClause(lists, 'enumerate', [list])),
  'enumerate/2': enumerate,
  'flatlength/1': (list) => after(inPortions(flatten(list)), (flat) => itemsOf(flat)?.length ?? 0),
  'flatten/1': (list) => inPortions(flatten(list)),
  'flatten/2': (list, tail) => inPortions(flatten(list, tail)),
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
  'max/1': (list) => best('max', list, 1),
  'member/2': member,
  'min/1': (list) => best('min', list, -1),
  'nth/2': nth,
  'nthtail/2': nthTail,
  'prefix/2': (a, b) => isPrefix(items('prefix', [a, b], 0), items('prefix', [a, b], 1)),
  'reverse/1': (list) => reverse(list),
  'reverse/2': reverse,
  'seq/2': (from, to) => seq(from, to),
  'seq/3': seq,
  'sort/1': (list) => inOrder(items('sort', [list], 0)),
  'sort/2': (fun, list) => sortWith(fun, list, false),
  'split/2': splitList,
  'sublist/2': (list, length) => sublist(list, length),
  'sublist/3': sublist,
  'subtract/2': (a, b) => inPortions(without(a, b)),
  'suffix/2': (part, list) => {
    const [whole, wanted] = [itemsOf(list) ?? refused('length', [list]), itemsOf(part) ?? refused('length', [part])]
    return isPrefix(wanted.reverse(), whole.reverse())
  },
  'sum/1': sum,
  'ukeysort/2': (position, list) => keySort('ukeysort', position, list),
  'uniq/1': (list) => {
    const [seen, found]: [Seen, Term[]] = [new Seen(), []]
    return through(
      itemsOf(list) ?? functionClause(lists, 'uniq_1', [list, TermMap.empty]),
      (item) => void (seen.add(item) && found.push(item)),
      () => listFrom(found),
    )
  },
  'unzip/1': (list) => unzip('unzip', list, 2),
  'unzip3/1': (list) => unzip('unzip3', list, 3),
  'usort/1': (list) => inOrder(items('usort', [list], 0), (all) => withoutDoubles(all, equals)),
  'usort/2': (fun, list) => sortWith(fun, list, true),
  'zip/2': (a, b) => zip('zip', [a, b]),
  'zip3/3': (a, b, c) => zip('zip3', [a, b, c]),
  'zipwith/3': (fun, a, b) => zipWith('zipwith', fun, [a, b]),
  'zipwith3/4': (fun, a, b, c) => zipWith('zipwith3', fun, [a, b, c]),
})
