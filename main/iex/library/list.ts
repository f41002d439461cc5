/** List. Source: Elixir 1.14's `List`. */
import { built, inPortions } from './enumeration/portions.js'
import { allocateList } from '../../otp/allocation.js'
import { code } from '../../otp/code.js'
import { exception, raise } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Proc } from '../../otp/process/proc.js'
import { refused } from '../../otp/process/raised.js'
import { compare, same } from '../../otp/term/compare.js'
import { growingByOne, put } from '../../otp/term/growth.js'
import { listOf, type Portioned, portionSize } from '../../otp/term/portioned.js'
import { parseFloatText, parseInteger } from '../../otp/term/numbers.js'
import {
  alias,
  Atom,
  atom,
  atomTerm,
  Cons,
  emptyList,
  Fun,
  isInteger,
  isList,
  isProperList,
  type List,
  listFrom,
  pair,
  type Term,
  toArray,
  Tuple,
  tupleFrom,
} from '../../otp/term/term.js'
import { erlangError, functionClause } from '../machine/failing.js'
import { after, applied, called, isAtomNamed, isFun, isPair, itemsOf, noClause, truthy } from './arguments.js'
import { charactersText, listText, toCharlistOrRaise } from './chardata.js'
import { existingTerm } from './atoms.js'
import { keyDelete, keyFind, keyReplace, keysAt, keyStore, keyTake } from './key-lists.js'
import { libraryModule } from './module.js'
import { difference, scriptTerm } from './myers.js'
import { sortedBy } from './sorting.js'

const lists = atom('lists')

/** The function of `:lists` that finds `rest` to be no list, with its arguments. */
function badFlatten(list: Term, rest: Term, tail: Term): [string, Term[]] {
  if (list !== rest) return ['do_flatten', [rest, tail]]
  return tail === emptyList ? ['flatten', [list]] : ['flatten', [list, tail]]
}

/** `:lists.flatten(list, tail)`, in portions. */
export function* flatten(list: Term, tail: Term = emptyList): Portioned<Term> {
  if (!isList(tail)) return functionClause(lists, 'flatten', [list, tail])
  const items: Term[] = []
  const waiting: Term[] = []
  let rest: Term | undefined = list
  let count = 0
  while (rest !== undefined) {
    if (rest instanceof Cons) {
      const { head, tail: behind }: Cons = rest
      if (isList(head)) {
        waiting.push(behind)
        rest = head
      } else {
        growingByOne()
        put(items, head)
        rest = behind
      }
    } else if (rest === emptyList) rest = waiting.pop()
    else return functionClause(lists, ...badFlatten(list, rest, tail))
    if (++count % portionSize === 0) yield
  }
  return yield* listOf(items, tail)
}

function lengthOf(list: Term): number {
  return itemsOf(list)?.length ?? refused('length', [list])
}

function deleteItem(list: Term, item: Term): Term {
  const before: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    if (same(rest.head, item)) return listFrom(before, rest.tail as List)
    before.push(rest.head)
  }
  return rest === emptyList ? list : noClause('List', 'delete', rest, item)
}

/** What stands before `index`, and the list from there on; undefined when it is not so long. */
function at(list: Term, index: number): { before: Term[]; rest: Cons } | undefined {
  const before: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    if (before.length === index) return { before, rest }
    before.push(rest.head)
  }
  return undefined
}

function insertAt(list: Term, index: Term, value: Term): Term {
  if (!isList(list) || !isInteger(index)) return noClause('List', 'insert_at', list, index, value)
  const size = lengthOf(list)
  const place = Math.min(index < 0 ? Math.max(size + Number(index) + 1, 0) : Number(index), size)
  return listFrom(toArray(list).toSpliced(place, 0, value))
}

/** The list with what `change` gives in the place of the element at `index`; the list itself where there is none. */
function changeAt(list: Term, index: number | bigint, change: (value: Term) => unknown): unknown {
  const place = index < 0 ? lengthOf(list) + Number(index) : Number(index)
  const found = place < 0 ? undefined : at(list, place)
  if (found === undefined) return list
  return after(change(found.rest.head), (value) => listFrom(found.before, new Cons(value, found.rest.tail)))
}

function popAt(list: Term, index: Term, otherwise: Term = null): Tuple {
  if (!isInteger(index)) return noClause('List', 'pop_at', list, index, otherwise)
  const place = index < 0 ? lengthOf(list) + Number(index) : Number(index)
  if (!isList(list)) return noClause('List', 'do_pop_at', list, place, otherwise, emptyList)
  const found = place < 0 ? undefined : at(list, place)
  if (found === undefined) return pair(otherwise, list)
  return pair(found.rest.head, listFrom(found.before, found.rest.tail as List))
}

function deleteAt(list: Term, index: Term): Term {
  if (!isInteger(index)) return noClause('List', 'delete_at', list, index)
  return popAt(list, index).e1
}

function* fold(name: string, list: Term, start: Term, fun: Term): Proc<Term> {
  if (!isList(list) || !(fun instanceof Fun)) return noClause('List', name, list, start, fun)
  const items = itemsOf(list)
  if (items === undefined) return functionClause(lists, name, [fun, start, list])
  if (name === 'foldr') items.reverse()
  let value = start
  for (const item of items) value = yield* called(fun, item, value)
  return value
}

function position(name: string, index: Term, args: readonly Term[]): number | bigint {
  return isInteger(index) ? (typeof index === 'number' ? index + 1 : index) : noClause('List', name, ...args)
}

function* keySort(list: Term, index: Term, sorter: Term = atom('asc')): Proc<Term> {
  const args = [list, index, sorter]
  if (!isList(list) || !isInteger(index)) return noClause('List', 'keysort', ...args)
  const place = Number(index) + 1
  const found = keysAt(place, list)
  if (found === undefined) {
    const bad = toArray(list).find((item) => !(item instanceof Tuple) || place < 1 || place > item.size) ?? null
    return toArray(list).length < 2 && isAtomNamed(sorter, 'asc') ? list : refused('element', [place, bad])
  }
  const pairs = found.keys.map((key, i) => pair(key, found.items[i] as Term))
  if (isAtomNamed(sorter, 'asc')) return listFrom(pairs.sort((a, b) => compare(a.e0, b.e0)).map(({ e1 }) => e1))
  const before = keyOrder(sorter, place)
  const sorted = yield* sortedBy(pairs, (a, b) => before((a as Tuple).e0, (b as Tuple).e0))
  return listFrom(sorted.map((each) => (each as Tuple).e1))
}

function keyOrder(sorter: Term, place: number): (a: Term, b: Term) => Proc<boolean> {
  if (isFun(sorter, 2)) {
    return function* (a, b) {
      return truthy(yield* called(sorter, a, b))
    }
  }
  if (isAtomNamed(sorter, 'desc')) {
    return function* (a, b) {
      return compare(a, b) >= 0
    }
  }
  const [module, unwanted] = isPair(sorter) ? [sorter.e1, isAtomNamed(sorter.e0, 'desc') ? 'lt' : 'gt'] : [sorter, 'gt']
  if (!(module instanceof Atom)) return noClause('List', 'keysort_fun', sorter, place)
  return function* (a, b) {
    const result = code().call(module, atom('compare'), [a, b])
    const order = (yield* settled(result)) as Term
    return !isAtomNamed(order, unwanted)
  }
}

function* settled(result: unknown): Proc<unknown> {
  return typeof result === 'object' && result !== null && 'next' in result ? yield* result as Proc<unknown> : result
}

function lastTail(list: Term): Term {
  let rest = list
  while (rest instanceof Cons) rest = rest.tail
  return rest
}

function zip(given: Term): Term {
  const rows = itemsOf(given)
  if (rows === undefined)
    return isList(given) ? noClause('List', 'to_list', lastTail(given)) : noClause('List', 'zip', given)
  if (rows.length === 0) return emptyList
  const columns = rows.map((each) =>
    each instanceof Tuple ? each.items() : (itemsOf(each) ?? noClause('List', 'to_list', each)),
  )
  const size = Math.min(...columns.map((each) => each.length))
  return listFrom(Array.from({ length: size }, (_, i) => tupleFrom(columns.map((each) => each[i] as Term))))
}

function asciiPrintable(list: Term, limit: Term = atom('infinity')): Term {
  const most = isAtomNamed(limit, 'infinity') ? Infinity : limit
  if (!isList(list) || typeof most !== 'number' || most < 0) return noClause('List', 'ascii_printable?', list, limit)
  let rest: Term = list
  for (let i = 0; i < most; i++) {
    if (!(rest instanceof Cons)) return rest === emptyList
    const { head }: Cons = rest
    if (typeof head !== 'number' || !((head >= 7 && head <= 13) || head === 27 || (head >= 32 && head <= 126)))
      return false
    rest = rest.tail
  }
  return true
}

function startsWith(list: Term, prefix: Term): Term {
  let [a, b] = [list, prefix]
  while (a instanceof Cons && b instanceof Cons && same(a.head, b.head)) [a, b] = [a.tail, b.tail]
  if (!isList(a) || !isList(b)) return noClause('List', 'starts_with?', a, b)
  return b === emptyList
}

function* myers(a: Term, b: Term, diff?: Term): Proc<Term> {
  const [left, right] = [itemsOf(a), itemsOf(b)]
  if (left === undefined || right === undefined || (diff !== undefined && !(diff instanceof Fun)))
    return noClause('List', 'myers_difference', a, b, ...(diff === undefined ? [] : [diff]))
  return scriptTerm(yield* difference(left, right, diff), listFrom)
}

function numberText(name: string, list: Term, more: readonly Term[] = []): string {
  const text = itemsOf(list)?.every(isInteger) === true ? charactersText(list) : undefined
  return text ?? refused(name, [list, ...more])
}

function toInteger(list: Term, base: Term = 10): Term {
  const args = base === 10 ? [list] : [list, base]
  if (typeof base !== 'number' || base < 2 || base > 36) return refused('list_to_integer', [list, base])
  return parseInteger(numberText('list_to_integer', list, args.slice(1)), base) ?? refused('list_to_integer', args)
}

function duplicate(item: Term, count: Term): Term | Proc<Term> {
  if (!isInteger(count) || count < 0) return functionClause(lists, 'duplicate', [count, item])
  allocateList(count)
  return built(Number(count), () => item)
}

function first(list: Term, otherwise: Term = null): Term {
  if (list === emptyList) return otherwise
  return list instanceof Cons ? list.head : noClause('List', 'first', list, otherwise)
}

function last(list: Term, otherwise?: Term): Term {
  if (list === emptyList) return otherwise ?? null
  if (!(list instanceof Cons)) {
    // The function with a default is inlined in the one without, where its clauses are those of a case.
    if (otherwise === undefined) return erlangError('case_clause', pair(list, null))
    return noClause('List', 'last', list, otherwise)
  }
  let last: Cons = list
  while (last.tail instanceof Cons) last = last.tail
  return last.tail === emptyList ? last.head : noClause('List', 'last', last.tail, otherwise ?? null)
}

export const list = libraryModule(alias('List'), 'Functions for lists.', {
  'ascii_printable?(list, limit \\\\ :infinity)': [
    'True where the list, as far as `limit`, holds printable ASCII characters only.',
    asciiPrintable,
  ],
  'delete(list, element)': ['The list without the first `element`.', deleteItem],
  'delete_at(list, index)': ['The list without the element at `index`; negative ones count from the end.', deleteAt],
  'duplicate(elem, n)': ['A list of `n` times `elem`.', duplicate],
  'first(list, default \\\\ nil)': ['The first element, or `default`.', first],
  'flatten(list)': ['The elements of the list and of all lists in it.', (list) => inPortions(flatten(list))],
  'flatten(list, tail)': ['As `flatten/1`, with `tail` behind.', (list, tail) => inPortions(flatten(list, tail))],
  'foldl(list, acc, fun)': [
    'Goes through the list from the left with an accumulator.',
    (list, acc, fun) => fold('foldl', list, acc, fun),
  ],
  'foldr(list, acc, fun)': [
    'Goes through the list from the right with an accumulator.',
    (list, acc, fun) => fold('foldr', list, acc, fun),
  ],
  'improper?(list)': [
    'True where the list does not end in `[]`.',
    (list) => (isList(list) ? !isProperList(list) : noClause('List', 'improper?', list)),
  ],
  'insert_at(list, index, value)': ['The list with `value` in it at `index`.', insertAt],
  'keydelete(list, key, position)': [
    'The list without the first tuple that has `key` at `position`.',
    (list, key, index) => keyDelete(key, position('keydelete', index, [list, key, index]), list),
  ],
  'keyfind(list, key, position, default \\\\ nil)': [
    'The first tuple that has `key` at `position`, or `default`.',
    (list, key, index, otherwise = null) =>
      keyFind('keyfind', key, position('keyfind', index, [list, key, index, otherwise]), list) || otherwise,
  ],
  'keyfind!(list, key, position)': [
    'As `keyfind/3`, with a KeyError where there is none.',
    (list, key, index) =>
      keyFind('keyfind', key, position('keyfind!', index, [list, key, index]), list) ||
      raise(
        exception('KeyError', {
          key,
          term: list,
          message: `key ${shown(key)} at position ${shown(index)} not found in: ${shown(list)}`,
        }),
      ),
  ],
  'keymember?(list, key, position)': [
    'True where a tuple has `key` at `position`.',
    (list, key, index) => keyFind('keymember', key, position('keymember?', index, [list, key, index]), list) !== false,
  ],
  'keyreplace(list, key, position, new_tuple)': [
    'The list with `new_tuple` in the place of the first tuple that has `key` at `position`.',
    (list, key, index, made) => keyReplace(key, position('keyreplace', index, [list, key, index, made]), list, made),
  ],
  'keysort(list, position, sorter \\\\ :asc)': ['The tuples sorted by their elements at `position`.', keySort],
  'keystore(list, key, position, new_tuple)': [
    'As `keyreplace/4`; where no tuple has the key, `new_tuple` comes to the end.',
    (list, key, index, made) => keyStore(key, position('keystore', index, [list, key, index, made]), list, made),
  ],
  'keytake(list, key, position)': [
    '`{tuple, rest}` for the first tuple that has `key` at `position`, or nil.',
    (list, key, index) => keyTake(key, position('keytake', index, [list, key, index]), list) ?? null,
  ],
  'last(list, default \\\\ nil)': ['The last element, or `default`.', last],
  'myers_difference(list1, list2)': [
    'What turns `list1` into `list2`: a keyword list of `eq`, `ins` and `del`.',
    (a, b) => myers(a, b),
  ],
  'myers_difference(list1, list2, diff_script)': [
    'As `myers_difference/2`; `diff_script` may say how two elements differ, which makes a `diff`.',
    myers,
  ],
  'pop_at(list, index, default \\\\ nil)': ['The element at `index` (or `default`), and the list without it.', popAt],
  'replace_at(list, index, value)': [
    'The list with `value` at `index`, where it is so long.',
    (list, index, value) => {
      if (!isList(list) || !isInteger(index)) return noClause('List', 'replace_at', list, index, value)
      return changeAt(list, index, () => value)
    },
  ],
  'starts_with?(list, prefix)': ['True where the list begins with `prefix`.', startsWith],
  'to_atom(charlist)': ['The atom that a charlist spells.', (list) => atomTerm(numberText('list_to_atom', list))],
  'to_charlist(list)': [
    'The characters of a list of characters, strings and such lists.',
    (list) => inPortions(toCharlistOrRaise(list)),
  ],
  'to_existing_atom(charlist)': [
    'The atom that a charlist spells, where it exists.',
    (list) => {
      const text = numberText('list_to_existing_atom', list)
      const known = existingTerm(text)
      return known === undefined ? refused('list_to_existing_atom', [list]) : known
    },
  ],
  'to_float(charlist)': [
    'The float that a charlist spells.',
    (list) => parseFloatText(numberText('list_to_float', list)) ?? refused('list_to_float', [list]),
  ],
  'to_integer(charlist)': ['The integer that a charlist spells.', (list) => toInteger(list)],
  'to_integer(charlist, base)': ['The integer that a charlist spells in `base`.', toInteger],
  'to_string(list)': [
    'The text of a list of characters, strings and such lists.',
    (list) => inPortions(listText(list)),
  ],
  'to_tuple(list)': [
    'The elements as a tuple.',
    (list) => tupleFrom(itemsOf(list) ?? refused('list_to_tuple', [list])),
  ],
  'update_at(list, index, fun)': [
    'The list with the element at `index` as `fun` makes it.',
    (list, index, fun) => {
      if (!isList(list) || !isInteger(index) || !(fun instanceof Fun))
        return noClause('List', 'update_at', list, index, fun)
      return changeAt(list, index, (value) => applied(fun, value))
    },
  ],
  'wrap(term)': [
    'A list itself; `[]` for nil; anything else in a list.',
    (term) => (isList(term) ? term : term === null ? emptyList : new Cons(term, emptyList)),
  ],
  'zip(list_of_lists)': ['The first elements of all lists as a tuple, the second ones, and so on.', zip],
})
