/** Enum. */
import { emptyError } from '../../otp/exceptions/constructors.js'
import type { NativeFunction } from '../../otp/code.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { compare, same } from '../../otp/term/compare.js'
import type { Tuple } from '../../otp/term/term.js'
import { atom, emptyList, type Fun, listFrom, pair, type Term, TermMap, toArray } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { bif } from './bifs.js'
import { invoke, items, truthy } from './items.js'
import { toText } from './text.js'

const add = bif('+', 2)
const multiply = bif('*', 2)

function* mapped(list: readonly Term[], fun: Term): Proc<Term[]> {
  const found: Term[] = []
  for (const item of list) {
    const result = (fun as Fun).apply(item)
    found.push((isProc(result) ? yield* result : result) as Term)
  }
  return found
}

function* reduce(list: readonly Term[], start: Term, fun: Term): Proc<Term> {
  let value = start
  for (const item of list) {
    const result = (fun as Fun).apply(item, value)
    value = (isProc(result) ? yield* result : result) as Term
  }
  return value
}

function* filter(list: readonly Term[], fun: Term, wanted: boolean): Proc<Term[]> {
  const found: Term[] = []
  for (const item of list) {
    const result = (fun as Fun).apply(item)
    if (truthy((isProc(result) ? yield* result : result) as Term) === wanted) found.push(item)
  }
  return found
}

/** The position of the first item for which `fun` holds, or -1. */
function* position(list: readonly Term[], fun: Term, wanted = true): Proc<number> {
  for (let i = 0; i < list.length; i++) if (truthy(yield* invoke(fun, list[i] as Term)) === wanted) return i
  return -1
}

function* sortWith(list: Term[], before: (a: Term, b: Term) => Proc<boolean>): Proc<Term[]> {
  if (list.length < 2) return list
  const middle = list.length >> 1
  const left = yield* sortWith(list.slice(0, middle), before)
  const right = yield* sortWith(list.slice(middle), before)
  const merged: Term[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length)
    merged.push((yield* before(left[i] as Term, right[j] as Term)) ? (left[i++] as Term) : (right[j++] as Term))
  return merged.concat(left.slice(i), right.slice(j))
}

const order = (how: Term) => (a: Term, b: Term) => (how === atom('desc') ? compare(b, a) : compare(a, b))
const isOrder = (how: Term): boolean => how === atom('asc') || how === atom('desc')

function* sort(list: Term[], how: Term): Proc<Term> {
  if (isOrder(how)) return listFrom(list.sort(order(how)))
  return listFrom(
    yield* sortWith(list, function* (a, b) {
      return truthy(yield* invoke(how, a, b))
    }),
  )
}

function* sortBy(list: Term[], key: Term, how: Term): Proc<Term> {
  const keys = yield* mapped(list, key)
  const pairs = list.map((item, i) => ({ item, key: keys[i] as Term }))
  if (isOrder(how)) return listFrom(pairs.sort((a, b) => order(how)(a.key, b.key)).map(({ item }) => item))
  const wrapped = pairs.map(({ item, key }) => pair(key, item))
  const sorted = yield* sortWith(wrapped, function* (a, b) {
    return truthy(yield* invoke(how, (a as Tuple).e0, (b as Tuple).e0))
  })
  return listFrom(sorted.map((each) => (each as Tuple).e1))
}

function best(list: readonly Term[], keys: readonly Term[], sign: number): Term {
  if (list.length === 0) return emptyError()
  let at = 0
  for (let i = 1; i < list.length; i++) if (sign * compare(keys[i] as Term, keys[at] as Term) > 0) at = i
  return list[at] as Term
}

function* join(term: Term, separator: Term, fun?: Term): Proc<Term> {
  const texts: string[] = []
  for (const item of items(term)) {
    const text = toText(fun === undefined ? item : yield* invoke(fun, item))
    texts.push((isProc(text) ? yield* text : text) as string)
  }
  return texts.join(separator as string)
}

function chunks(list: readonly Term[], size: number, step: number, leftover: Term | undefined): Term {
  const found: Term[] = []
  for (let i = 0; i < list.length; i += step) {
    const chunk = list.slice(i, i + size)
    if (chunk.length < size) {
      if (leftover !== undefined) found.push(listFrom([...chunk, ...toArray(leftover).slice(0, size - chunk.length)]))
      break
    }
    found.push(listFrom(chunk))
  }
  return listFrom(found)
}

function at(list: readonly Term[], index: Term, otherwise: Term = null): Term {
  return list.at(index as number) ?? (inside(list, index as number) ? null : otherwise)
}

function inside(list: readonly Term[], index: number): boolean {
  return index >= 0 ? index < list.length : -index <= list.length
}

function slice(list: readonly Term[], start: number, count: number): Term {
  const from = start < 0 ? list.length + start : start
  return from < 0 ? emptyList : listFrom(list.slice(from, from + count))
}

function unique(list: readonly Term[], keys: readonly Term[]): Term {
  const seen = TermMap.builder()
  let known = TermMap.empty as TermMap
  void seen
  const found: Term[] = []
  list.forEach((item, i) => {
    if (known.has(keys[i] as Term)) return
    known = known.put(keys[i] as Term, true)
    found.push(item)
  })
  return listFrom(found)
}

function* group(list: readonly Term[], key: Term, value?: Term): Proc<Term> {
  let map = TermMap.empty as TermMap
  for (const item of [...list].reverse()) {
    const at = yield* invoke(key, item)
    const what = value === undefined ? item : yield* invoke(value, item)
    map = map.put(at, listFrom([what], (map.get(at) ?? emptyList) as typeof emptyList))
  }
  return map
}

function into(list: readonly Term[], target: Term): Term {
  if (target instanceof TermMap) {
    if (target.get(atoms.struct) === atom('Elixir.MapSet'))
      return list.reduce<TermMap>(
        (set, item) => set.put(atom('map'), (set.get(atom('map')) as TermMap).put(item, emptyList)),
        target,
      )
    return list.reduce<TermMap>((map, item) => map.put((item as Tuple).e0, (item as Tuple).e1), target)
  }
  if (typeof target === 'string') return target + (list as string[]).join('')
  return listFrom([...toArray(target), ...list])
}

function zip(lists: readonly (readonly Term[])[]): Term[] {
  const count = Math.min(...lists.map((list) => list.length))
  return Array.from({ length: count }, (_, i) => listFrom(lists.map((list) => list[i] as Term)))
}

const pairOf = (list: Term): Term => pair(toArray(list)[0] as Term, toArray(list)[1] as Term)

/** Enum's functions by name and arity. */
export const functions: Record<string, NativeFunction> = {
  'map/2': function* (list, fun) {
    return listFrom(yield* mapped(items(list), fun))
  },
  'each/2': function* (list, fun) {
    yield* mapped(items(list), fun)
    return atoms.ok
  },
  'filter/2': function* (list, fun) {
    return listFrom(yield* filter(items(list), fun, true))
  },
  'reject/2': function* (list, fun) {
    return listFrom(yield* filter(items(list), fun, false))
  },
  'reduce/3': (list, start, fun) => reduce(items(list), start, fun),
  'reduce/2': (list, fun) => {
    const [first, ...rest] = items(list)
    return first === undefined ? emptyError() : reduce(rest, first, fun)
  },
  'sum/1': (list) => items(list).reduce((sum, item) => add(sum, item), 0),
  'product/1': (list) => items(list).reduce((sum, item) => multiply(sum, item), 1),
  'count/1': (list) => items(list).length,
  'count/2': function* (list, fun) {
    return (yield* filter(items(list), fun, true)).length
  },
  'to_list/1': (list) => listFrom(items(list)),
  'reverse/1': (list) => listFrom(items(list).reverse()),
  'sort/1': (list) => listFrom(items(list).sort(compare)),
  'sort/2': (list, how) => sort(items(list), how),
  'sort_by/2': (list, key) => sortBy(items(list), key, atom('asc')),
  'sort_by/3': (list, key, how) => sortBy(items(list), key, how),
  'max/1': (list) => {
    const all = items(list)
    return best(all, all, 1)
  },
  'min/1': (list) => {
    const all = items(list)
    return best(all, all, -1)
  },
  'max_by/2': function* (list, key) {
    const all = items(list)
    return best(all, yield* mapped(all, key), 1)
  },
  'min_by/2': function* (list, key) {
    const all = items(list)
    return best(all, yield* mapped(all, key), -1)
  },
  'member?/2': (list, item) => items(list).some((each) => same(each, item)),
  'empty?/1': (list) => items(list).length === 0,
  'any?/1': (list) => items(list).some(truthy),
  'any?/2': function* (list, fun) {
    return (yield* position(items(list), fun)) >= 0
  },
  'all?/1': (list) => items(list).every(truthy),
  'all?/2': function* (list, fun) {
    return (yield* position(items(list), fun, false)) < 0
  },
  'find/2': function* (list, fun) {
    const all = items(list)
    return all[yield* position(all, fun)] ?? null
  },
  'find_index/2': function* (list, fun) {
    const found = yield* position(items(list), fun)
    return found < 0 ? null : found
  },
  'at/2': (list, index) => at(items(list), index),
  'at/3': (list, index, otherwise) => at(items(list), index, otherwise),
  'fetch/2': (list, index) => {
    const all = items(list)
    return inside(all, index as number) ? pair(atoms.ok, all.at(index as number) as Term) : atoms.error
  },
  'take/2': (list, n) => {
    const all = items(list)
    return listFrom((n as number) < 0 ? all.slice(n as number) : all.slice(0, n as number))
  },
  'drop/2': (list, n) => {
    const all = items(list)
    return listFrom((n as number) < 0 ? all.slice(0, n as number) : all.slice(n as number))
  },
  'take_while/2': function* (list, fun) {
    const all = items(list)
    const end = yield* position(all, fun, false)
    return listFrom(end < 0 ? all : all.slice(0, end))
  },
  'drop_while/2': function* (list, fun) {
    const all = items(list)
    const end = yield* position(all, fun, false)
    return listFrom(end < 0 ? [] : all.slice(end))
  },
  'split/2': (list, n) => {
    const all = items(list)
    const k = (n as number) < 0 ? Math.max(0, all.length + (n as number)) : (n as number)
    return pair(listFrom(all.slice(0, k)), listFrom(all.slice(k)))
  },
  'split_with/2': function* (list, fun) {
    const all = items(list)
    return pair(listFrom(yield* filter(all, fun, true)), listFrom(yield* filter(all, fun, false)))
  },
  'slice/3': (list, start, count) => slice(items(list), start as number, count as number),
  'join/1': (list) => join(list, ''),
  'join/2': (list, separator) => join(list, separator),
  'map_join/2': (list, fun) => join(list, '', fun),
  'map_join/3': (list, separator, fun) => join(list, separator, fun),
  'zip/2': (a, b) => listFrom(zip([items(a), items(b)]).map(pairOf)),
  'with_index/1': (list) => listFrom(items(list).map((item, i) => pair(item, i))),
  'with_index/2': (list, from) => listFrom(items(list).map((item, i) => pair(item, i + (from as number)))),
  'chunk_every/2': (list, n) => chunks(items(list), n as number, n as number, emptyList),
  'chunk_every/3': (list, n, step) => chunks(items(list), n as number, step as number, emptyList),
  'chunk_every/4': (list, n, step, rest) =>
    chunks(items(list), n as number, step as number, rest === atom('discard') ? undefined : rest),
  'uniq/1': (list) => {
    const all = items(list)
    return unique(all, all)
  },
  'uniq_by/2': function* (list, fun) {
    const all = items(list)
    return unique(all, yield* mapped(all, fun))
  },
  'dedup/1': (list) => listFrom(items(list).filter((item, i, all) => i === 0 || !same(item, all[i - 1] as Term))),
  'concat/1': (lists) => listFrom(items(lists).flatMap(items)),
  'concat/2': (a, b) => listFrom([...items(a), ...items(b)]),
  'flat_map/2': function* (list, fun) {
    return listFrom((yield* mapped(items(list), fun)).flatMap(items))
  },
  'group_by/2': (list, key) => group(items(list), key),
  'group_by/3': (list, key, value) => group(items(list), key, value),
  'frequencies/1': (list) =>
    items(list).reduce<TermMap>(
      (map, item) => map.put(item, ((map.get(item) as number | undefined) ?? 0) + 1),
      TermMap.empty,
    ),
  'into/2': (list, target) => into(items(list), target),
  'into/3': function* (list, target, fun) {
    return into(yield* mapped(items(list), fun), target)
  },
  'intersperse/2': (list, between) => listFrom(items(list).flatMap((item, i) => (i === 0 ? [item] : [between, item]))),
  'scan/2': function* (list, fun) {
    const found: Term[] = []
    for (const item of items(list))
      found.push(found.length === 0 ? item : yield* invoke(fun, item, found[found.length - 1] as Term))
    return listFrom(found)
  },
  'map_reduce/3': function* (list, start, fun) {
    let value = start
    const found: Term[] = []
    for (const item of items(list)) {
      const both = (yield* invoke(fun, item, value)) as Tuple
      found.push(both.e0)
      value = both.e1
    }
    return pair(listFrom(found), value)
  },
  'reduce_while/3': function* (list, start, fun) {
    let value = start
    for (const item of items(list)) {
      const both = (yield* invoke(fun, item, value)) as Tuple
      value = both.e1
      if (both.e0 === atom('halt')) break
    }
    return value
  },
  'min_max/1': (list) => {
    const all = items(list)
    return pair(best(all, all, -1), best(all, all, 1))
  },
}
