/** Keyword. Source: Elixir 1.14's `Keyword`. */
import { keyError, argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { type Proc } from '../../otp/process/proc.js'
import { refused } from '../../otp/process/raised.js'
import { compare, same } from '../../otp/term/compare.js'
import {
  alias,
  Cons,
  emptyList,
  isAtom,
  isList,
  type List,
  listFrom,
  pair,
  type Term,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { erlangError } from '../machine/failing.js'
import { after, applied, called, isFun, isPair, itemsOf, noClause, stdlibRefused, truthy } from './arguments.js'
import { collectFolded } from './enumeration/each.js'
import { keywordMerge } from './keyword-merge.js'
import { validate, validateOrRaise } from './keyword-validate.js'
import { gotAndUpdated } from './map.js'
import { libraryModule } from './module.js'
import { made } from './protocols.js'

/** The first tuple of `list` that begins with `key`: `name`, a function of `:lists`, with `(key, 1, list)`. */
export function entryOf(list: Term, key: Term, name = 'keyfind'): Tuple | undefined {
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    if (head instanceof Tuple && head.size > 0 && head.e0 === key) return head
  }
  return rest === emptyList ? undefined : stdlibRefused('lists', name, [key, 1, list])
}

/** True for a list of pairs that begin with atoms. */
export function isKeyword(term: Term): boolean {
  let rest = term
  for (; rest instanceof Cons; rest = rest.tail) if (!isPair(rest.head) || !isAtom(rest.head.e0)) return false
  return rest === emptyList
}

/** Looks at the first two arguments of most functions here: a list and an atom. */
function checked(name: string, args: readonly Term[]): void {
  if (!isList(args[0] as Term) || !isAtom(args[1] as Term)) noClause('Keyword', name, ...args)
}

function checkedFun(name: string, arity: number, args: readonly Term[]): void {
  checked(name, args)
  if (!isFun(args[2], arity)) noClause('Keyword', name, ...args)
}

/** `list` without the pairs of `key`; the list itself where it has none. */
export function deleteKey(list: Term, key: Term, deeper = 'delete_key'): Term {
  if (entryOf(list, key) === undefined) return list
  const kept: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    if (!isPair(rest.head)) return noClause('Keyword', deeper, rest, key)
    if (rest.head.e0 !== key) kept.push(rest.head)
  }
  return listFrom(kept)
}

function deleteFirst(list: Term, key: Term): Term {
  const kept: Term[] = []
  for (let rest = list; rest instanceof Cons; rest = rest.tail) {
    if (!isPair(rest.head)) return noClause('Keyword', 'delete_first_key', rest, key)
    if (rest.head.e0 === key) return listFrom(kept, rest.tail as List)
    kept.push(rest.head)
  }
  return list
}

/** The value of `key`, or undefined. */
function valueOf(list: Term, key: Term): Term | undefined {
  const found = entryOf(list, key)
  if (found === undefined) return undefined
  return isPair(found) ? found.e1 : erlangError('case_clause', found)
}

/** Raises what the function that goes through the list raises at `rest`; `before` are the pairs behind it. */
type Refuse = (rest: Term, before: readonly Term[]) => never

/** What stands before the first pair of `key`, that pair, and what stands behind it. */
function splitAt(list: Term, key: Term, refuse: Refuse): { before: Term[]; found: Tuple | undefined; behind: Term } {
  const before: Term[] = []
  let rest = list
  for (; rest instanceof Cons; rest = rest.tail) {
    if (!isPair(rest.head)) return refuse(rest, before)
    if (rest.head.e0 === key) return { before, found: rest.head, behind: rest.tail }
    before.push(rest.head)
  }
  return rest === emptyList ? { before, found: undefined, behind: emptyList } : refuse(rest, before)
}

const reversed = (before: readonly Term[]): Term => listFrom(before.toReversed())

function replace(
  list: Term,
  key: Term,
  change: (value: Term) => unknown,
  otherwise: () => Term,
  refuse: Refuse,
): unknown {
  const { before, found, behind } = splitAt(list, key, refuse)
  if (found === undefined) return otherwise()
  const left = deleteKey(behind, key)
  return after(change(found.e1), (value) => listFrom(before, new Cons(pair(key, value), left)))
}

function getAndUpdate(list: Term, key: Term, fun: Term): unknown {
  checked('get_and_update', [list, key, fun])
  const { before, found, behind } = splitAt(list, key, (rest, before) =>
    noClause('Keyword', 'get_and_update', rest, reversed(before), key, fun),
  )
  const current = found?.e1 ?? null
  return after(applied(fun, current), (answer) =>
    gotAndUpdated(
      answer,
      current,
      (value) =>
        found === undefined
          ? new Cons(pair(key, value), listFrom(before))
          : listFrom(before, new Cons(pair(key, value), behind)),
      () => listFrom(before, behind as List),
    ),
  )
}

function getAndUpdateKnown(list: Term, key: Term, fun: Term): unknown {
  const refuse: Refuse = (rest, before) => noClause('Keyword', 'get_and_update!', rest, key, fun, reversed(before))
  const { before, found, behind } = splitAt(list, key, refuse)
  if (found === undefined) return isAtom(key) ? keyError(key, reversed(before)) : refuse(emptyList, before)
  return after(applied(fun, found.e1), (answer) =>
    gotAndUpdated(
      answer,
      found.e1,
      (value) => listFrom(before, new Cons(pair(key, value), deleteKey(behind, key))),
      () => listFrom(before, behind as List),
    ),
  )
}

function* newKeyword(pairs: Term, transform?: Term): Proc<Term> {
  if (transform !== undefined && !isFun(transform, 1)) return noClause('Keyword', 'new', pairs, transform)
  const items = yield* collectFolded(pairs)
  const seen = new Set<Term>()
  const found: Term[] = []
  for (const item of items.reverse()) {
    const made = transform === undefined ? item : yield* called(transform, item)
    if (!isPair(made)) return erlangError('badmatch', made)
    if (!isAtom(made.e0)) return noClause('Keyword', 'put_new', listFrom([...found].reverse()), made.e0, made.e1)
    if (seen.has(made.e0)) continue
    seen.add(made.e0)
    found.push(made)
  }
  return listFrom(found.reverse())
}

/** Raises what a `:lists.map/2` within `name` raises where its list ends in `rest`. */
function badMapping(name: string, arity: number, rest: Term): never {
  const fun = made('Keyword', name, arity, 1, (item) => item)
  return noClause('Keyword', `-${name}/${arity}-lists^map/1-0-`, fun, rest)
}

function keys(list: Term): Term {
  if (!isList(list)) return noClause('Keyword', 'keys', list)
  const keys: Term[] = []
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    if (!isPair(head) || !isAtom(head.e0))
      return argumentError(
        `expected a keyword list, but an entry in the list is not a two-element tuple with an atom as its first element, got: ${shown(head)}`,
      )
    keys.push(head.e0)
  }
  return rest === emptyList ? listFrom(keys) : badMapping('keys', 1, rest)
}

function values(list: Term): Term {
  if (!isList(list)) return noClause('Keyword', 'values', list)
  const values: Term[] = []
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    if (!isPair(head)) return noClause('Keyword', '-values/1-fun-0-', head)
    values.push(head.e1)
  }
  return rest === emptyList ? listFrom(values) : badMapping('values', 1, rest)
}

function* filtered(name: string, list: Term, fun: Term, wanted: boolean): Proc<Term> {
  if (!isList(list) || !isFun(fun, 1)) return noClause('Keyword', name, list, fun)
  const found: Term[] = []
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) {
    if (!isPair(rest.head)) return noClause('Keyword', `do_${name}`, rest, fun)
    if (truthy(yield* called(fun, rest.head)) === wanted) found.push(rest.head)
  }
  return rest === emptyList ? listFrom(found) : noClause('Keyword', `do_${name}`, rest, fun)
}

/** `take`, `drop` and `split`: the pairs whose keys are wanted, and the others. */
function parted(name: string, list: Term, wanted: Term): readonly [Term[], Term[]] {
  if (!isList(list) || !isList(wanted)) return noClause('Keyword', name, list, wanted)
  const keys = new Set(toArray(wanted))
  const found: Term[] = []
  const left: Term[] = []
  for (let rest: Term = list; rest instanceof Cons; rest = rest.tail) {
    if (!isPair(rest.head)) return noClause('Keyword', `-${name}/2-fun-0-`, rest.head)
    ;(keys.has(rest.head.e0) ? found : left).push(rest.head)
  }
  return [found, left]
}

function popValues(list: Term, key: Term): Term {
  checked('pop_values', [list, key])
  const found: Term[] = []
  const left: Term[] = []
  for (const item of toArray(list)) {
    if (!isPair(item)) return noClause('Keyword', 'pop_values', list, key, emptyList, emptyList)
    if (item.e0 === key) found.push(item.e1)
    else left.push(item)
  }
  return found.length === 0 ? pair(emptyList, list) : pair(listFrom(found), listFrom(left))
}

function pop(list: Term, key: Term, otherwise: Term = null): Term {
  checked('pop', [list, key, otherwise])
  const value = valueOf(list, key)
  return value === undefined ? pair(otherwise, list) : pair(value, deleteKey(list, key))
}

function equal(a: Term, b: Term): Term {
  if (!isList(a) || !isList(b)) return noClause('Keyword', 'equal?', a, b)
  const sorted = (list: Term): Term => listFrom(toArray(list).sort(compare))
  return same(sorted(a), sorted(b))
}

function fromKeys(keys: Term, value: Term): Term {
  if (!isList(keys)) return noClause('Keyword', 'from_keys', keys, value)
  const pairs: Term[] = []
  let rest: Term = keys
  for (; rest instanceof Cons; rest = rest.tail) pairs.push(pair(rest.head, value))
  return rest === emptyList ? listFrom(pairs) : badMapping('from_keys', 2, rest)
}

function* mapped(list: Term, fun: Term): Proc<Term> {
  if (!isList(list)) return noClause('Keyword', 'map', list, fun)
  const made: Term[] = []
  for (const item of toArray(list)) {
    if (!isPair(item)) return noClause('Keyword', '-map/2-fun-0-', item)
    made.push(pair(item.e0, yield* called(fun, item)))
  }
  return listFrom(made)
}

function update(list: Term, key: Term, otherwise: Term, fun: Term): unknown {
  checked('update', [list, key, otherwise, fun])
  if (!isFun(fun, 1)) return noClause('Keyword', 'update', list, key, otherwise, fun)
  return replaceOr(
    list,
    key,
    fun,
    (before) => listFrom([...before, pair(key, otherwise)]),
    (rest) => noClause('Keyword', 'update', rest, key, otherwise, fun),
  )
}

function replaceOr(list: Term, key: Term, fun: Term, otherwise: (before: Term[]) => Term, refuse: Refuse): unknown {
  const { before, found, behind } = splitAt(list, key, refuse)
  if (found === undefined) return otherwise(before)
  const left = deleteKey(behind, key)
  return after(applied(fun, found.e1), (value) => listFrom(before, new Cons(pair(key, value), left)))
}

function length(list: Term): Term {
  return itemsOf(list)?.length ?? refused('length', [list])
}

export const keyword = libraryModule(
  alias('Keyword'),
  'Functions for keyword lists: lists of `{key, value}` pairs whose keys are atoms.',
  {
    'delete(keywords, key)': [
      'All pairs but those of `key`.',
      (list, key) => (checked('delete', [list, key]), deleteKey(list, key)),
    ],
    'delete(keywords, key, value)': [
      'All pairs but those of `key` with `value`.',
      (list, key, value) => {
        checked('delete', [list, key, value])
        return listFrom(toArray(list).filter((each) => !(isPair(each) && each.e0 === key && same(each.e1, value))))
      },
    ],
    'delete_first(keywords, key)': [
      'All pairs but the first one of `key`.',
      (list, key) => (checked('delete_first', [list, key]), entryOf(list, key) ? deleteFirst(list, key) : list),
    ],
    'drop(keywords, keys)': [
      'The pairs whose keys are not in `keys`.',
      (list, keys) => listFrom(parted('drop', list, keys)[1]),
    ],
    'equal?(left, right)': ['True where both hold the same pairs, in whichever order.', equal],
    'fetch(keywords, key)': [
      '`{:ok, value}` for the first value of `key`, or `:error`.',
      (list, key) => {
        checked('fetch', [list, key])
        const value = valueOf(list, key)
        return value === undefined ? atoms.error : pair(atoms.ok, value)
      },
    ],
    'fetch!(keywords, key)': [
      'The first value of `key`; a KeyError where there is none.',
      (list, key) => {
        checked('fetch!', [list, key])
        const value = valueOf(list, key)
        return value === undefined ? keyError(key, list) : value
      },
    ],
    'filter(keywords, fun)': [
      'The pairs for which `fun` is truthy.',
      (list, fun) => filtered('filter', list, fun, true),
    ],
    'from_keys(keys, value)': ['`keys`, each with `value`.', fromKeys],
    'get(keywords, key, default \\\\ nil)': [
      'The first value of `key`, or `default`.',
      (list, key, otherwise = null) => {
        checked('get', [list, key, otherwise])
        const value = valueOf(list, key)
        return value === undefined ? otherwise : value
      },
    ],
    'get_and_update(keywords, key, fun)': [
      'Calls `fun` with the value of `key` (or nil); it answers `{given, new_value}` or `:pop`. Gives `{given, keywords}`.',
      getAndUpdate,
    ],
    'get_and_update!(keywords, key, fun)': ['As `get_and_update/3`, with a KeyError without `key`.', getAndUpdateKnown],
    'get_lazy(keywords, key, fun)': [
      'The first value of `key`, or what `fun` answers.',
      (list, key, fun) => {
        checkedFun('get_lazy', 0, [list, key, fun])
        const value = valueOf(list, key)
        return value === undefined ? applied(fun) : value
      },
    ],
    'get_values(keywords, key)': [
      'All values of `key`.',
      (list, key) => {
        checked('get_values', [list, key])
        const found: Term[] = []
        for (let rest = list; rest instanceof Cons; rest = rest.tail) {
          if (!isPair(rest.head)) return noClause('Keyword', 'get_values', rest, key, listFrom([...found].reverse()))
          if (rest.head.e0 === key) found.push(rest.head.e1)
        }
        return listFrom(found)
      },
    ],
    'has_key?(keywords, key)': [
      'True where there is a pair of `key`.',
      (list, key) => (checked('has_key?', [list, key]), entryOf(list, key, 'keymember') !== undefined),
    ],
    'keys(keywords)': ['The keys, in order.', keys],
    'keyword?(term)': ['True where `term` is a keyword list.', isKeyword],
    'map(keywords, fun)': ['The pairs with each value as `fun` makes it of its pair. Use `new/2`.', mapped],
    'merge(keywords1, keywords2)': [
      'Both lists as one; the keys of the second replace those of the first.',
      (a, b) => keywordMerge(a, b),
    ],
    'merge(keywords1, keywords2, fun)': [
      'Both lists as one; where both have a key, `fun.(key, value1, value2)` decides.',
      (a, b, fun) => keywordMerge(a, b, fun),
    ],
    'new()': ['An empty keyword list.', () => emptyList],
    'new(pairs)': [
      'The pairs of an enumerable as a keyword list without doubles: the later counts.',
      (pairs) => newKeyword(pairs),
    ],
    'new(pairs, transform)': ['As `new/1`, of what `transform` makes of each item.', newKeyword],
    'pop(keywords, key, default \\\\ nil)': [
      'The first value of `key` (or `default`), and the list without that key.',
      pop,
    ],
    'pop!(keywords, key)': [
      'As `pop/2`, with a KeyError without `key`.',
      (list, key) => {
        checked('pop!', [list, key])
        const value = valueOf(list, key)
        return value === undefined ? keyError(key, list) : pair(value, deleteKey(list, key))
      },
    ],
    'pop_first(keywords, key, default \\\\ nil)': [
      'The first value of `key` (or `default`), and the list without that one pair.',
      (list, key, otherwise = null) => {
        checked('pop_first', [list, key, otherwise])
        const value = valueOf(list, key)
        return value === undefined ? pair(otherwise, list) : pair(value, deleteFirst(list, key))
      },
    ],
    'pop_lazy(keywords, key, fun)': [
      'The first value of `key` (or what `fun` answers), and the list without that key.',
      (list, key, fun) => {
        checkedFun('pop_lazy', 0, [list, key, fun])
        const value = valueOf(list, key)
        if (value !== undefined) return pair(value, deleteKey(list, key))
        return after(applied(fun), (made) => pair(made, list))
      },
    ],
    'pop_values(keywords, key)': ['All values of `key`, and the list without that key.', popValues],
    'put(keywords, key, value)': [
      'The list with `value` at `key`, first and only once.',
      (list, key, value) => (checked('put', [list, key, value]), new Cons(pair(key, value), deleteKey(list, key))),
    ],
    'put_new(keywords, key, value)': [
      'The list with `value` at `key`, unless it has that key.',
      (list, key, value) => {
        checked('put_new', [list, key, value])
        return entryOf(list, key) === undefined ? new Cons(pair(key, value), list) : list
      },
    ],
    'put_new_lazy(keywords, key, fun)': [
      'The list with what `fun` answers at `key`, unless it has that key.',
      (list, key, fun) => {
        checkedFun('put_new_lazy', 0, [list, key, fun])
        if (entryOf(list, key) !== undefined) return list
        return after(applied(fun), (value) => new Cons(pair(key, value), list))
      },
    ],
    'reject(keywords, fun)': [
      'The pairs for which `fun` is nil or false.',
      (list, fun) => filtered('reject', list, fun, false),
    ],
    'replace(keywords, key, value)': [
      'The list with `value` at `key`, where it has that key.',
      (list, key, value) => {
        checked('replace', [list, key, value])
        return replace(
          list,
          key,
          () => value,
          () => list,
          (rest) => noClause('Keyword', 'do_replace', rest, key, value),
        )
      },
    ],
    'replace!(keywords, key, value)': [
      'As `replace/3`, with a KeyError without `key`.',
      (list, key, value) => {
        checked('replace!', [list, key, value])
        return replace(
          list,
          key,
          () => value,
          () => keyError(key, list),
          (rest) => noClause('Keyword', 'replace!', rest, key, value, list),
        )
      },
    ],
    'replace_lazy(keywords, key, fun)': [
      'The list with what `fun` makes of the value of `key`, where it has that key.',
      (list, key, fun) => {
        checkedFun('replace_lazy', 1, [list, key, fun])
        return replace(
          list,
          key,
          (value) => applied(fun, value),
          () => list,
          (rest) => noClause('Keyword', 'do_replace_lazy', rest, key, fun),
        )
      },
    ],
    'size(keywords)': ['How many pairs there are. Use `length/1`.', length],
    'split(keywords, keys)': [
      'The pairs whose keys are in `keys`, and the others.',
      (list, keys) => {
        const [found, left] = parted('split', list, keys)
        return pair(listFrom(found), listFrom(left))
      },
    ],
    'take(keywords, keys)': [
      'The pairs whose keys are in `keys`.',
      (list, keys) => listFrom(parted('take', list, keys)[0]),
    ],
    'to_list(keywords)': ['The list itself.', (list) => (isList(list) ? list : noClause('Keyword', 'to_list', list))],
    'update(keywords, key, default, fun)': [
      'The list with the value of `key` as `fun` makes it, or with `default` at its end.',
      update,
    ],
    'update!(keywords, key, fun)': [
      'The list with the value of `key` as `fun` makes it; a KeyError without it.',
      (list, key, fun) => {
        checkedFun('update!', 1, [list, key, fun])
        return replaceOr(
          list,
          key,
          fun,
          () => keyError(key, list),
          (rest) => noClause('Keyword', 'update!', rest, key, fun, list),
        )
      },
    ],
    'validate(keywords, values)': [
      '`{:ok, keywords}` with defaults filled in, or `{:error, keys}` with those that `values` does not allow.',
      validate,
    ],
    'validate!(keywords, values)': [
      'As `validate/2`, with an ArgumentError for keys that are not allowed.',
      validateOrRaise,
    ],
    'values(keywords)': ['The values, in order.', values],
  },
)
