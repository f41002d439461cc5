/** Map, Keyword, List, Tuple, MapSet, Access. */
import type { NativeFunction } from '../../otp/code.js'
import { keyError } from '../../otp/exceptions/constructors.js'
import { Raised } from '../../otp/process/raised.js'
import { same } from '../../otp/term/compare.js'
import {
  atom,
  Cons,
  emptyList,
  isList,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
  tupleFrom,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { invoke, items } from './items.js'
import * as paths from './paths.js'
import { charsText, listToCharlist } from './text.js'

type Functions = Record<string, NativeFunction>

function mapOf(term: Term): TermMap {
  if (term instanceof TermMap) return term
  throw new Raised('error', pair(atom('badmap'), term))
}

export const map: Functions = {
  'new/0': () => TermMap.empty,
  'new/1': (list) => TermMap.from(items(list).map((item): [Term, Term] => [(item as Tuple).e0, (item as Tuple).e1])),
  'get/2': (m, k) => mapOf(m).get(k) ?? null,
  'get/3': (m, k, d) => mapOf(m).get(k) ?? d,
  'put/3': (m, k, v) => mapOf(m).put(k, v),
  'put_new/3': (m, k, v) => (mapOf(m).has(k) ? m : mapOf(m).put(k, v)),
  'delete/2': (m, k) => mapOf(m).delete(k),
  'fetch/2': (m, k) => {
    const value = mapOf(m).get(k)
    return value === undefined ? atoms.error : pair(atoms.ok, value)
  },
  'fetch!/2': (m, k) => mapOf(m).get(k) ?? keyError(k, m),
  'has_key?/2': (m, k) => mapOf(m).has(k),
  'keys/1': (m) => listFrom(mapOf(m).keyArray()),
  'values/1': (m) => listFrom(mapOf(m).valueArray()),
  'to_list/1': (m) => listFrom([...mapOf(m)].map(([k, v]) => pair(k, v))),
  'size/1': (m) => mapOf(m).size,
  'merge/2': (a, b) => [...mapOf(b)].reduce((m, [k, v]) => m.put(k, v), mapOf(a)),
  'take/2': (m, keys) =>
    TermMap.from(
      toArray(keys).flatMap((k): [Term, Term][] => {
        const v = mapOf(m).get(k)
        return v === undefined ? [] : [[k, v]]
      }),
    ),
  'drop/2': (m, keys) => toArray(keys).reduce<TermMap>((left, k) => left.delete(k), mapOf(m)),
  'update!/3': function* (m, k, f) {
    const v = mapOf(m).get(k) ?? keyError(k, m)
    return mapOf(m).put(k, yield* invoke(f, v))
  },
  'update/4': function* (m, k, d, f) {
    const v = mapOf(m).get(k)
    return mapOf(m).put(k, v === undefined ? d : yield* invoke(f, v))
  },
  'pop/2': (m, k) => pair(mapOf(m).get(k) ?? null, mapOf(m).delete(k)),
  'from_struct/1': (m) => mapOf(m).delete(atoms.struct),
}

function without(list: Term, key: Term): Term[] {
  return toArray(list).filter((item) => !(item instanceof Tuple && item.e0 === key))
}

export const keyword: Functions = {
  'get/2': (l, k) => paths.get(l, k),
  'get/3': (l, k, d) => paths.get(l, k, d),
  'put/3': (l, k, v) => listFrom([pair(k, v), ...without(l, k)]),
  'delete/2': (l, k) => listFrom(without(l, k)),
  'keys/1': (l) => listFrom(toArray(l).map((item) => (item as Tuple).e0)),
  'values/1': (l) => listFrom(toArray(l).map((item) => (item as Tuple).e1)),
  'has_key?/2': (l, k) => without(l, k).length < toArray(l).length,
  'fetch/2': (l, k) => {
    const found = toArray(l).find((item) => item instanceof Tuple && item.e0 === k)
    return found instanceof Tuple ? pair(atoms.ok, found.e1) : atoms.error
  },
  'fetch!/2': (l, k) => {
    const found = toArray(l).find((item) => item instanceof Tuple && item.e0 === k)
    return found instanceof Tuple ? found.e1 : keyError(k, l)
  },
  'get_values/2': (l, k) =>
    listFrom(toArray(l).flatMap((item) => (item instanceof Tuple && item.e0 === k ? [item.e1] : []))),
  'merge/2': (a, b) =>
    listFrom([
      ...toArray(a).filter((item) => !toArray(b).some((other) => (other as Tuple).e0 === (item as Tuple).e0)),
      ...toArray(b),
    ]),
  'keyword?/1': (l) => isList(l) && toArray(l).every((item) => item instanceof Tuple && item.size === 2),
}

function flatten(term: Term): Term[] {
  return toArray(term).flatMap((item) => (isList(item) ? flatten(item) : [item]))
}

export const list: Functions = {
  'first/1': (l) => (l instanceof Cons ? l.head : null),
  'last/1': (l) => toArray(l).at(-1) ?? null,
  'flatten/1': (l) => listFrom(flatten(l)),
  'delete/2': (l, item) => {
    const all = toArray(l)
    const at = all.findIndex((each) => same(each, item))
    return listFrom(at < 0 ? all : all.toSpliced(at, 1))
  },
  'delete_at/2': (l, i) => listFrom(toArray(l).toSpliced(i as number, 1)),
  'insert_at/3': (l, i, v) => {
    const all = toArray(l)
    return listFrom(all.toSpliced((i as number) < 0 ? all.length + (i as number) + 1 : (i as number), 0, v))
  },
  'replace_at/3': (l, i, v) => {
    const all = toArray(l)
    return listFrom(all.map((item, at) => (at === (i as number) ? v : item)))
  },
  'to_tuple/1': (l) => tupleFrom(toArray(l)),
  'wrap/1': (l) => (isList(l) ? l : l === null ? emptyList : listFrom([l])),
  'duplicate/2': (v, n) => listFrom(Array.from({ length: n as number }, () => v)),
  'to_string/1': (l) => charsText(l),
  'to_charlist/1': (l) => listToCharlist(charsText(l)),
  'keyfind/3': (l, k, i) => toArray(l).find((item) => item instanceof Tuple && same(item.at(i as number), k)) ?? null,
  'keyfind/4': (l, k, i, d) => toArray(l).find((item) => item instanceof Tuple && same(item.at(i as number), k)) ?? d,
  'keydelete/3': (l, k, i) =>
    listFrom(toArray(l).filter((item) => !(item instanceof Tuple && same(item.at(i as number), k)))),
  'foldl/3': function* (l, start, f) {
    let value = start
    for (const item of toArray(l)) value = yield* invoke(f, item, value)
    return value
  },
  'foldr/3': function* (l, start, f) {
    let value = start
    for (const item of toArray(l).reverse()) value = yield* invoke(f, item, value)
    return value
  },
  'zip/1': (l) => {
    const lists = toArray(l).map(toArray)
    return listFrom(
      Array.from({ length: Math.min(...lists.map((each) => each.length)) }, (_, i) =>
        tupleFrom(lists.map((each) => each[i] as Term)),
      ),
    )
  },
}

export const access: Functions = {
  'get/2': (m, k) => paths.get(m, k),
  'get/3': (m, k, d) => paths.get(m, k, d),
}

const mapKey = atom('map')

function setOf(values: readonly Term[]): TermMap {
  const inner = values.reduce<TermMap>((found, item) => found.put(item, emptyList), TermMap.empty)
  return TermMap.from<Term, Term>([
    [atoms.struct, atom('Elixir.MapSet')],
    [mapKey, inner],
    [atom('version'), 2],
  ])
}

export const mapSet: Functions = {
  'new/0': () => setOf([]),
  'new/1': (l) => setOf(items(l)),
  'put/2': (s, v) => setOf([...items(s), v]),
  'delete/2': (s, v) => setOf(items(s).filter((item) => !same(item, v))),
  'member?/2': (s, v) => items(s).some((item) => same(item, v)),
  'size/1': (s) => items(s).length,
  'to_list/1': (s) => listFrom(items(s)),
  'union/2': (a, b) => setOf([...items(a), ...items(b)]),
  'intersection/2': (a, b) => setOf(items(a).filter((item) => items(b).some((other) => same(item, other)))),
  'difference/2': (a, b) => setOf(items(a).filter((item) => !items(b).some((other) => same(item, other)))),
}
