/** Map. Source: Elixir 1.14's `Map`. */
import { code } from '../../otp/code.js'
import { exception, keyError, raise, runtimeError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isProc, type Proc, settle } from '../../otp/process/proc.js'
import { same } from '../../otp/term/compare.js'
import { alias, atom, Atom, isAtom, isList, listFrom, pair, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import {
  after,
  type Answer,
  applied,
  badMap,
  called,
  enumerated,
  isFun,
  isPair,
  isStruct,
  itemsOf,
  mapOf,
  noClause,
  foldedPairs,
  pairsOf,
  stdlibRefused,
  truthy,
} from './arguments.js'
import { eachOfArray } from './enumeration/each.js'
import { through } from './enumeration/portions.js'
import { libraryModule } from './module.js'
import { warnOnce } from './warning.js'

/** `:maps.from_list(list)` */
export function fromList(given: Term): Answer<TermMap> {
  const items = itemsOf(given)
  if (items === undefined) return stdlibRefused('maps', 'from_list', [given])
  return fromPairs(items, () => given)
}

function fromPairs(items: readonly Term[], given = (): Term => listFrom(items)): Answer<TermMap> {
  const builder = TermMap.builder()
  return through(
    items,
    (item) => void (isPair(item) ? builder.put(item.e0, item.e1) : stdlibRefused('maps', 'from_list', [given()])),
    () => builder.build(),
  )
}

function* collected(items: Term[] | Proc<Term[]>, transform?: Term): Proc<Term> {
  const all = isProc(items) ? yield* items : items
  if (transform === undefined) return yield* settle(fromPairs(all))
  const made: Term[] = []
  for (const item of all) {
    const result = applied(transform, item)
    made.push((isProc(result) ? yield* result : result) as Term)
  }
  return yield* settle(fromPairs(made))
}

/** The one of two maps that a merge goes through. */
export function smaller(left: TermMap, right: TermMap): TermMap {
  return left.size > right.size ? right : left
}

function newMap(given?: Term, transform?: Term): unknown {
  if (given === undefined) return TermMap.empty
  if (transform !== undefined) {
    if (!isFun(transform, 1)) {
      const from = given instanceof TermMap && !isStruct(given) ? 'new_from_map' : 'new_from_enum'
      return noClause('Map', from, given, transform)
    }
    const items = given instanceof TermMap && !isStruct(given) ? foldedPairs(given) : enumerated(given)
    return collected(items, transform)
  }
  if (isList(given)) return fromList(given)
  if (given instanceof TermMap && !isStruct(given)) return given
  return collected(enumerated(given))
}

/** The keys that `take`, `drop` and `split` are given, as a list. */
function* keysOf(name: string, map: Term, keys: Term): Proc<Term[]> {
  if (!(map instanceof TermMap)) return badMap(map)
  const items = itemsOf(keys)
  if (items !== undefined) return items
  if (isList(keys)) return noClause('Map', name, keys, map)
  const all = enumerated(keys)
  return isProc(all) ? yield* all : all
}

/** Warns of keys that are in no list, as one was to give them once. */
function* warnKeys(name: string, map: Term, keys: Term): Proc<void> {
  if (map instanceof TermMap && !isList(keys))
    yield* warnOnce(
      `Map.${name}/2 with an Enumerable of keys that is not a list is deprecated.  Use a list of keys instead.`,
    )
}

function* take(map: Term, keys: Term): Proc<Term> {
  yield* warnKeys('take', map, keys)
  const found = TermMap.builder()
  yield* eachOfArray(yield* keysOf('take', map, keys), (key) => {
    const value = (map as TermMap).get(key)
    if (value !== undefined) found.put(key, value)
  })
  return found.build()
}

function* drop(map: Term, keys: Term): Proc<Term> {
  yield* warnKeys('drop', map, keys)
  let left = map as TermMap
  yield* eachOfArray(yield* keysOf('drop_keys', map, keys), (key) => void (left = left.delete(key)))
  return left
}

function* split(map: Term, keys: Term): Proc<Term> {
  yield* warnKeys('split', map, keys)
  const found = TermMap.builder()
  let left = map as TermMap
  yield* eachOfArray(yield* keysOf('split', map, keys), (key) => {
    const value = left.get(key)
    if (value === undefined) return
    found.put(key, value)
    left = left.delete(key)
  })
  return pair(found.build(), left)
}

function fetchKnown(map: Term, key: Term): Term {
  if (!(map instanceof TermMap)) return stdlibRefused('maps', 'get', [key, map], pair(atom('badmap'), map))
  const value = map.get(key)
  return value !== undefined ? value : stdlibRefused('maps', 'get', [key, map], pair(atom('badkey'), key))
}

function* merge(a: Term, b: Term, fun: Term): Proc<Term> {
  if (!isFun(fun, 3)) return noClause('Map', 'merge', a, b, fun)
  const [left, right] = [mapOf(a), mapOf(b)]
  let merged = left.merge(right)
  for (const [key] of smaller(left, right).folded()) {
    const [known, value] = [left.get(key), right.get(key)]
    if (known !== undefined && value !== undefined) merged = merged.put(key, yield* called(fun, key, known, value))
  }
  return merged
}

function update(map: Term, key: Term, otherwise: Term, fun: Term): unknown {
  if (!isFun(fun, 1)) return noClause('Map', 'update', map, key, otherwise, fun)
  const known = mapOf(map)
  const value = known.get(key)
  if (value === undefined) return known.put(key, otherwise)
  return after(fun.apply(value), (made) => known.put(key, made))
}

function updateKnown(map: Term, key: Term, fun: Term): unknown {
  if (!isFun(fun, 1)) return noClause('Map', 'update!', map, key, fun)
  const value = fetchKnown(map, key)
  return after(fun.apply(value), (made) => (map as TermMap).put(key, made))
}

/** What a function for `get_and_update` answered, done to a container. */
export function gotAndUpdated(answer: Term, current: Term, put: (value: Term) => Term, remove: () => Term): Term {
  if (isPair(answer)) return pair(answer.e0, put(answer.e1))
  if (answer === atom('pop')) return pair(current, remove())
  return runtimeError(`the given function must return a two-element tuple or :pop, got: ${shown(answer)}`)
}

function getAndUpdate(map: Term, key: Term, fun: Term): unknown {
  if (!isFun(fun, 1)) return noClause('Map', 'get_and_update', map, key, fun)
  const known = mapOf(map)
  const current = known.get(key) ?? null
  return after(fun.apply(current), (answer) =>
    gotAndUpdated(
      answer,
      current,
      (value) => known.put(key, value),
      () => known.delete(key),
    ),
  )
}

function getAndUpdateKnown(map: Term, key: Term, fun: Term): unknown {
  if (!isFun(fun, 1)) return noClause('Map', 'get_and_update!', map, key, fun)
  const current = fetchKnown(map, key)
  const known = map as TermMap
  return after(fun.apply(current), (answer) =>
    gotAndUpdated(
      answer,
      current,
      (value) => known.put(key, value),
      () => known.delete(key),
    ),
  )
}

function popKnown(map: Term, key: Term): Term {
  const known = mapOf(map)
  const value = known.get(key)
  return value === undefined ? keyError(key, map) : pair(value, known.delete(key))
}

function* filtered(name: string, map: Term, fun: Term, wanted: boolean): Proc<Term> {
  if (!(map instanceof TermMap) || !isFun(fun, 1)) return noClause('Map', name, map, fun)
  const found = TermMap.builder()
  for (const item of foldedPairs(map)) {
    if (truthy(yield* called(fun, item)) !== wanted) continue
    const { e0, e1 } = item as { e0: Term; e1: Term }
    found.put(e0, e1)
  }
  return found.build()
}

function* mapped(map: Term, fun: Term): Proc<Term> {
  if (!(map instanceof TermMap)) return noClause('Map', 'map', map, fun)
  let made = map
  for (const [key, value] of map.folded()) made = made.put(key, yield* called(fun, pair(key, value)))
  return made
}

function fromStruct(given: Term): unknown {
  if (isAtom(given)) {
    const name = given instanceof Atom ? given : atom(String(given))
    return after(code().call(name, atoms.struct, []), (made) => mapOf(made).delete(atoms.struct))
  }
  return given instanceof TermMap && isStruct(given)
    ? given.delete(atoms.struct)
    : noClause('Map', 'from_struct', given)
}

function lazily(name: string, arity: number, map: Term, key: Term, fun: Term): TermMap {
  if (!isFun(fun, arity)) return noClause('Map', name, map, key, fun)
  return mapOf(map)
}

function replaceKnown(map: Term, key: Term, value: Term): Term {
  const known = mapOf(map)
  return known.has(key) ? known.put(key, value) : raise(exception('KeyError', { key, term: map, message: null }))
}

function replaceLazy(map: Term, key: Term, fun: Term): unknown {
  if (!(map instanceof TermMap) || !isFun(fun, 1)) return noClause('Map', 'replace_lazy', map, key, fun)
  const value = map.get(key)
  return value === undefined ? map : after(fun.apply(value), (made) => map.put(key, made))
}

export const map = libraryModule(alias('Map'), 'Functions for maps, which hold a value at each key.', {
  'delete(map, key)': ['`map` without `key`.', (map, key) => mapOf(map).delete(key)],
  'drop(map, keys)': ['`map` without all `keys`.', drop],
  'equal?(map1, map2)': [
    'True where both maps hold the same, compared with `===`.',
    (a, b) => same(mapOf(a), mapOf(b)),
  ],
  'fetch(map, key)': [
    '`{:ok, value}` for the value at `key`, or `:error`.',
    (map, key) => {
      const value = mapOf(map).get(key)
      return value === undefined ? atoms.error : pair(atoms.ok, value)
    },
  ],
  'fetch!(map, key)': ['The value at `key`; a KeyError where there is none.', (map, key) => fetchKnown(map, key)],
  'filter(map, fun)': [
    'The entries for which `fun`, called with `{key, value}`, answers a truthy value.',
    (map, fun) => filtered('filter', map, fun, true),
  ],
  'from_keys(keys, value)': [
    'A map that has `value` at each of `keys`.',
    (keys, value) => {
      const items = itemsOf(keys)
      if (items === undefined) return stdlibRefused('maps', 'from_keys', [keys, value])
      return TermMap.from<Term, Term>(items.map((key) => [key, value]))
    },
  ],
  'from_struct(struct)': ['The fields of a struct, or of the struct of a module, as a plain map.', fromStruct],
  'get(map, key, default \\\\ nil)': [
    'The value at `key`, or `default`.',
    (map, key, otherwise = null) => {
      const value = mapOf(map).get(key)
      return value === undefined ? otherwise : value
    },
  ],
  'get_and_update(map, key, fun)': [
    'Calls `fun` with the value at `key` (or nil); it answers `{given, new_value}` or `:pop`. Gives `{given, map}`.',
    getAndUpdate,
  ],
  'get_and_update!(map, key, fun)': [
    'As `get_and_update/3`, with a KeyError where there is no `key`.',
    getAndUpdateKnown,
  ],
  'get_lazy(map, key, fun)': [
    'The value at `key`, or what `fun` answers.',
    (map, key, fun) => {
      const value = lazily('get_lazy', 0, map, key, fun).get(key)
      return value === undefined ? applied(fun) : value
    },
  ],
  'has_key?(map, key)': ['True where `map` has `key`.', (map, key) => mapOf(map).has(key)],
  'keys(map)': ['All keys, as a list.', (map) => listFrom(mapOf(map).keyArray())],
  'map(map, fun)': ['`map` with each value as `fun`, called with `{key, value}`, makes it. Use `new/2`.', mapped],
  'merge(map1, map2)': ['Both maps as one; where both have a key, `map2` counts.', (a, b) => mapOf(a).merge(mapOf(b))],
  'merge(map1, map2, fun)': ['Both maps as one; where both have a key, `fun.(key, value1, value2)` decides.', merge],
  'new()': ['An empty map.', () => TermMap.empty],
  'new(enumerable)': ['A map of the `{key, value}` pairs in `enumerable`.', (given) => newMap(given)],
  'new(enumerable, transform)': ['A map of the pairs that `transform` makes of the items of `enumerable`.', newMap],
  'pop(map, key, default \\\\ nil)': [
    'The value at `key` (or `default`) and the map without it.',
    (map, key, otherwise = null) => {
      const value = mapOf(map).get(key)
      return value === undefined ? pair(otherwise, map) : pair(value, (map as TermMap).delete(key))
    },
  ],
  'pop!(map, key)': ['As `pop/2`, with a KeyError where there is no `key`.', popKnown],
  'pop_lazy(map, key, fun)': [
    'The value at `key` (or what `fun` answers) and the map without it.',
    (map, key, fun) => {
      const known = lazily('pop_lazy', 0, map, key, fun)
      const value = known.get(key)
      return value === undefined ? after(applied(fun), (made) => pair(made, map)) : pair(value, known.delete(key))
    },
  ],
  'put(map, key, value)': ['`map` with `value` at `key`.', (map, key, value) => mapOf(map).put(key, value)],
  'put_new(map, key, value)': [
    '`map` with `value` at `key`, unless it has that key.',
    (map, key, value) => (mapOf(map).has(key) ? map : mapOf(map).put(key, value)),
  ],
  'put_new_lazy(map, key, fun)': [
    '`map` with what `fun` answers at `key`, unless it has that key.',
    (map, key, fun) => {
      const known = lazily('put_new_lazy', 0, map, key, fun)
      return known.has(key) ? map : after(applied(fun), (value) => known.put(key, value))
    },
  ],
  'reject(map, fun)': [
    'The entries for which `fun`, called with `{key, value}`, answers nil or false.',
    (map, fun) => filtered('reject', map, fun, false),
  ],
  'replace(map, key, value)': [
    '`map` with `value` at `key` where it has that key.',
    (map, key, value) => (mapOf(map).has(key) ? mapOf(map).put(key, value) : map),
  ],
  'replace!(map, key, value)': ['As `replace/3`, with a KeyError where there is no `key`.', replaceKnown],
  'replace_lazy(map, key, fun)': [
    '`map` with what `fun` makes of the value at `key`, where there is one.',
    replaceLazy,
  ],
  'size(map)': ['How many entries `map` has. Use `map_size/1`.', (map) => mapOf(map).size],
  'split(map, keys)': ['The entries with `keys`, and those without.', split],
  'take(map, keys)': ['The entries with `keys`.', take],
  'to_list(map)': ['The entries as a list of pairs.', (map) => listFrom(pairsOf(mapOf(map)))],
  'update(map, key, default, fun)': [
    '`map` with the value at `key` as `fun` makes it, or with `default` there.',
    update,
  ],
  'update!(map, key, fun)': ['`map` with the value at `key` as `fun` makes it; a KeyError without it.', updateKnown],
  'values(map)': ['All values, as a list.', (map) => listFrom(mapOf(map).valueArray())],
})
