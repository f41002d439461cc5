/** `:maps`. Source: OTP 25's maps.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { atom, Cons, emptyList, listFrom, pair, type Term, TermMap, triple, Tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { erlangError } from '../../machine/failing.js'
import {
  after,
  type Answer,
  applied,
  badKey,
  called,
  isFun,
  isPair,
  itemsOf,
  mapOf,
  pairsOf,
  stdlibRefused,
} from '../arguments.js'
import { through } from '../enumeration/portions.js'
import { fromList, smaller } from '../map.js'

const none = atom('none')

/** A map, or what is left of an iterator, as pairs. */
function entriesOf(term: Term): [Term, Term][] | undefined {
  const map = term instanceof TermMap ? term : placeIn(term)
  if (map !== undefined) return map.folded()
  if (term instanceof Tuple && term.size === 3) {
    const found: [Term, Term][] = []
    let rest: Term = term
    for (; rest instanceof Tuple && rest.size === 3; rest = rest.e2) found.push([rest.e0, rest.e1])
    return rest === none ? found : undefined
  }
  return term === none ? [] : undefined
}

function checked(name: string, fun: Term, arity: number, map: Term, args: readonly Term[]): [Term, Term][] {
  if (!isFun(fun, arity)) return stdlibRefused('maps', name, args)
  return entriesOf(map) ?? badMapIn(name, args, map)
}

function badMapIn(name: string, args: readonly Term[], map: Term): never {
  return stdlibRefused('maps', name, args, pair(atom('badmap'), map))
}

function* filter(name: string, fun: Term, map: Term): Proc<Term> {
  const found = TermMap.builder()
  for (const [key, value] of checked(name, fun, 2, map, [fun, map])) {
    const answer = yield* called(fun, key, value)
    if (name === 'map') found.put(key, answer)
    else if (name === 'filtermap' && isPair(answer) && answer.e0 === true) found.put(key, answer.e1)
    else if (typeof answer !== 'boolean') return erlangError('case_clause', answer)
    else if (answer) found.put(key, value)
  }
  return found.build()
}

function* fold(fun: Term, start: Term, map: Term): Proc<Term> {
  let value = start
  for (const [key, each] of checked('fold', fun, 3, map, [fun, start, map]))
    value = yield* called(fun, key, each, value)
  return value
}

function* foreach(fun: Term, map: Term): Proc<Term> {
  for (const [key, value] of checked('foreach', fun, 2, map, [fun, map])) yield* called(fun, key, value)
  return atoms.ok
}

function* groups(fun: Term, second: Term, third?: Term): Proc<Term> {
  const [change, list] = third === undefined ? [undefined, second] : [second, third]
  const items = itemsOf(list)
  if (items === undefined || !isFun(fun, 1))
    return stdlibRefused('maps', 'groups_from_list', third === undefined ? [fun, second] : [fun, second, third])
  let found: TermMap = TermMap.empty
  for (const item of items.reverse()) {
    const key = yield* called(fun, item)
    const value = change === undefined ? item : yield* called(change, item)
    found = found.put(key, listFrom([value], (found.get(key) ?? emptyList) as typeof emptyList))
  }
  return found
}

function* merged(name: string, fun: Term, a: Term, b: Term): Proc<Term> {
  if (!isFun(fun, 3)) return stdlibRefused('maps', name, [fun, a, b])
  if (!(a instanceof TermMap) || !(b instanceof TermMap))
    return badMapIn(name, [fun, a, b], a instanceof TermMap ? b : a)
  let made: TermMap = name === 'merge_with' ? a.merge(b) : TermMap.empty
  for (const [key] of smaller(a, b).folded()) {
    const [left, right] = [a.get(key), b.get(key)]
    if (left !== undefined && right !== undefined) made = made.put(key, yield* called(fun, key, left, right))
  }
  return made
}

function update(key: Term, fun: Term, map: Term): unknown {
  if (!(map instanceof TermMap)) return badMapIn('update_with', [key, fun, map], map)
  if (!isFun(fun, 1)) return stdlibRefused('maps', 'update_with', [key, fun, map])
  const value = map.get(key)
  if (value === undefined) return erlangError('badkey', key)
  return after(applied(fun, value), (made) => map.put(key, made))
}

function updateOr(key: Term, fun: Term, start: Term, map: Term): unknown {
  if (!(map instanceof TermMap)) return badMapIn('update_with', [key, fun, start, map], map)
  if (!isFun(fun, 1)) return stdlibRefused('maps', 'update_with', [key, fun, start, map])
  const value = map.get(key)
  return value === undefined ? map.put(key, start) : after(applied(fun, value), (made) => map.put(key, made))
}

function picked(name: string, keys: Term, map: Term, isWith: boolean): Answer {
  const items = itemsOf(keys)
  if (!(map instanceof TermMap)) return badMapIn(name, [keys, map], map)
  if (items === undefined) return stdlibRefused('maps', name, [keys, map])
  let left = map
  if (!isWith)
    return through(
      items,
      (key) => void (left = left.delete(key)),
      () => left,
    )
  const found = TermMap.builder()
  const take = (key: Term): void => {
    const value = map.get(key)
    if (value !== undefined) found.put(key, value)
  }
  return through(items, take, () => found.build())
}

/** An iterator is a place in a map, or entries and what comes after them. */
function next(iterator: Term): Term {
  const map = placeIn(iterator)
  if (map !== undefined) return map.folded().reduceRight<Term>((rest, [key, value]) => triple(key, value, rest), none)
  return iterator instanceof TermMap || entriesOf(iterator) === undefined
    ? stdlibRefused('maps', 'next', [iterator])
    : iterator
}

function placeIn(iterator: Term): TermMap | undefined {
  return iterator instanceof Cons && iterator.head === 0 && iterator.tail instanceof TermMap ? iterator.tail : undefined
}

export const maps: Module = nativeModule(atom('maps'), {
  'filter/2': (fun, map) => filter('filter', fun, map),
  'filtermap/2': (fun, map) => filter('filtermap', fun, map),
  'find/2': (key, map) => {
    const value = mapOf(map).get(key)
    return value === undefined ? atoms.error : pair(atoms.ok, value)
  },
  'fold/3': fold,
  'foreach/2': foreach,
  'from_keys/2': (keys, value) => {
    const items = itemsOf(keys)
    if (items === undefined) return stdlibRefused('maps', 'from_keys', [keys, value])
    return TermMap.from<Term, Term>(items.map((key) => [key, value]))
  },
  'from_list/1': fromList,
  'get/2': (key, map) => {
    const value = mapOf(map).get(key)
    return value === undefined ? badKey(key, map) : value
  },
  'get/3': (key, map, otherwise) => {
    const value = mapOf(map).get(key)
    return value === undefined ? otherwise : value
  },
  'groups_from_list/2': (fun, list) => groups(fun, list),
  'groups_from_list/3': groups,
  'intersect/2': (a, b) => {
    const left = mapOf(a)
    return TermMap.from<Term, Term>([...mapOf(b)].filter(([key]) => left.has(key)))
  },
  'intersect_with/3': (fun, a, b) => merged('intersect_with', fun, a, b),
  'is_key/2': (key, map) => mapOf(map).has(key),
  'iterator/1': (map) => new Cons(0, mapOf(map)),
  'keys/1': (map) => listFrom(mapOf(map).keyArray()),
  'map/2': (fun, map) => filter('map', fun, map),
  'merge/2': (a, b) => mapOf(a).merge(mapOf(b)),
  'merge_with/3': (fun, a, b) => merged('merge_with', fun, a, b),
  'new/0': () => TermMap.empty,
  'next/1': next,
  'put/3': (key, value, map) => mapOf(map).put(key, value),
  'remove/2': (key, map) => mapOf(map).delete(key),
  'size/1': (map) => mapOf(map).size,
  'take/2': (key, map) => {
    const value = mapOf(map).get(key)
    return value === undefined ? atoms.error : pair(value, mapOf(map).delete(key))
  },
  'to_list/1': (map) => listFrom(pairsOf(mapOf(map))),
  'update/3': (key, value, map) => (mapOf(map).has(key) ? mapOf(map).put(key, value) : badKey(key, map)),
  'update_with/3': update,
  'update_with/4': updateOr,
  'values/1': (map) => listFrom(mapOf(map).valueArray()),
  'with/2': (keys, map) => picked('with', keys, map, true),
  'without/2': (keys, map) => picked('without', keys, map, false),
})
