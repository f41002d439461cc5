/** `:dict`. Source: OTP 25's dict.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { error } from '../../../otp/process/raised.js'
import { same } from '../../../otp/term/compare.js'
import { atom, Cons, emptyList, listFrom, pair, type Term, type Tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { called, isFun, isPair, itemsOf } from '../arguments.js'
import { append, bif } from '../bifs.js'
import { LinearHash } from '../linear-hash.js'

const home = atom('dict')
/** An item is `[key | value]`. */
const table = new LinearHash(home, (item) => (item as Cons).head)

function dict(term: Term): Tuple {
  return table.is(term) ? term : erlangError('badrecord', term)
}

const valueOf = (given: Term, key: Term): Term | undefined => (table.find(dict(given), key) as Cons | undefined)?.tail

const isKey =
  (key: Term) =>
  (item: Term): boolean =>
    same((item as Cons).head, key)

function store(given: Term, key: Term, value: Term): Tuple {
  const item = new Cons(key, value)
  return table.change(dict(given), key, (bucket) => {
    const at = bucket.findIndex(isKey(key))
    return at < 0 ? [...bucket, item] : bucket.with(at, item)
  })
}

function erase(given: Term, key: Term): Tuple {
  return table.change(dict(given), key, (bucket) => bucket.filter((item) => !isKey(key)(item)))
}

function fromList(list: Term): Term {
  const items = itemsOf(list) ?? functionClause(home, 'from_list', [list])
  return items.reduce<Tuple>(
    (made, item) =>
      isPair(item) ? store(made, item.e0, item.e1) : functionClause(home, '-from_list/1-fun-0-', [item, made]),
    table.empty,
  )
}

function* update(key: Term, fun: Term, given: Term): Proc<Term> {
  const value = valueOf(given, key)
  return value === undefined ? error(atoms.badarg) : store(given, key, yield* called(fun, value))
}

function* updateOr(key: Term, fun: Term, start: Term, given: Term): Proc<Term> {
  const value = valueOf(given, key)
  if (value === undefined && !isFun(fun, 1)) return functionClause(home, 'update_bkt', [key, fun, start, emptyList])
  return store(given, key, value === undefined ? start : yield* called(fun, value))
}

function* fold(fun: Term, start: Term, given: Term): Proc<Term> {
  const items = table.items(dict(given))
  if (items.length === 0 && !isFun(fun, 3)) return functionClause(home, 'fold_bucket', [fun, start, emptyList])
  let value = start
  for (const item of items) value = yield* called(fun, (item as Cons).head, (item as Cons).tail, value)
  return value
}

function* map(fun: Term, given: Term): Proc<Term> {
  const buckets: Term[][] = []
  for (const bucket of table.buckets(dict(given))) {
    const made: Term[] = []
    for (const item of bucket as readonly Cons[])
      made.push(new Cons(item.head, yield* called(fun, item.head, item.tail)))
    buckets.push(made)
  }
  return table.withBuckets(dict(given), buckets, 0)
}

function* filter(fun: Term, given: Term): Proc<Term> {
  const buckets: Term[][] = []
  let fewer = 0
  for (const bucket of table.buckets(dict(given))) {
    const left: Term[] = []
    for (const item of bucket as readonly Cons[]) {
      const answer = yield* called(fun, item.head, item.tail)
      if (answer === true) left.push(item)
      else if (answer === false) fewer++
      else return erlangError('case_clause', answer)
    }
    buckets.push(left)
  }
  return table.withBuckets(dict(given), buckets, fewer)
}

function* merge(fun: Term, a: Term, b: Term): Proc<Term> {
  const isLess = (table.size(dict(a)) as number) < (table.size(dict(b)) as number)
  let made = isLess ? b : a
  for (const item of table.items(dict(isLess ? a : b)) as Cons[]) {
    const value = valueOf(made, item.head)
    const [left, right] = isLess ? [item.tail, value] : [value, item.tail]
    const both = value === undefined ? item.tail : yield* called(fun, item.head, left as Term, right as Term)
    made = store(made, item.head, both)
  }
  return made
}

const entries = (given: Term): Term[] => table.items(dict(given)).reverse()

export const dictModule: Module = nativeModule(home, {
  'append/3': (key, value, given) => store(given, key, append(valueOf(given, key) ?? emptyList, listFrom([value]))),
  'append_list/3': (key, list, given) => {
    const value = valueOf(given, key)
    return store(given, key, value === undefined ? list : append(value, list))
  },
  'erase/2': (key, given) => erase(given, key),
  'fetch/2': (key, given) => valueOf(given, key) ?? fetched(given, key),
  'fetch_keys/1': (given) => listFrom(entries(given).map((item) => (item as Cons).head)),
  'filter/2': filter,
  'find/2': (key, given) => {
    const value = valueOf(given, key)
    return value === undefined ? atoms.error : pair(atoms.ok, value)
  },
  'fold/3': fold,
  'from_list/1': fromList,
  'is_empty/1': (given) => table.size(dict(given)) === 0,
  'is_key/2': (key, given) => valueOf(given, key) !== undefined,
  'map/2': map,
  'merge/3': merge,
  'new/0': () => table.empty,
  'size/1': (given) => (table.is(given) ? table.size(given) : functionClause(home, 'size', [given])),
  'store/3': (key, value, given) => store(given, key, value),
  'take/2': (key, given) => {
    const value = valueOf(given, key)
    return value === undefined ? atoms.error : pair(value, erase(given, key))
  },
  'to_list/1': (given) => listFrom(entries(given).map((item) => pair((item as Cons).head, (item as Cons).tail))),
  'update/3': update,
  'update/4': updateOr,
  'update_counter/3': (key, by, given) => {
    const value = valueOf(given, key)
    return store(given, key, value === undefined ? by : bif('+', 2)(value, by))
  },
})

/** nil is a value too: `??` does not tell it from none. */
function fetched(given: Term, key: Term): Term {
  return valueOf(given, key) === undefined ? error(atoms.badarg) : null
}
