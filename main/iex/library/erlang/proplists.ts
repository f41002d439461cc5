/** `:proplists`: lists of properties, each an atom or a tuple that begins with its key. Source: OTP 25's proplists.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { same } from '../../../otp/term/compare.js'
import {
  atom,
  Cons,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../../otp/term/term.js'
import { undefinedAtom } from '../../../otp/term/well-known.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { isPair, itemsOf } from '../arguments.js'
import { sets } from './sets.js'

const module = atom('proplists')
const failing = (name: string, ...args: Term[]): never => functionClause(module, name, args)

/** The key of a property; undefined of what is none. */
function keyOf(property: Term): Term | undefined {
  if (isAtom(property)) return property
  return property instanceof Tuple && property.size > 0 ? property.at(0) : undefined
}

/** A property as a tuple. */
const tupleOf = (property: Term): Term => (isAtom(property) ? pair(property, true) : property)
/** A property in its shortest form. */
const shortest = (property: Term): Term =>
  isPair(property) && isAtom(property.e0) && property.e1 === true ? property.e0 : property
const made = (key: Term, value: Term): Term => shortest(pair(key, value))

/** The properties of `key` in a list, up to where a list that is not proper fails as Erlang's recursion does. */
function* of(name: string, key: Term, properties: Term, ...more: Term[]): Generator<Term> {
  let rest = properties
  for (; rest instanceof Cons; rest = rest.tail) {
    const own = keyOf(rest.head)
    if (own !== undefined && same(own, key)) yield rest.head
  }
  if (rest !== emptyList) failing(name, key, rest, ...more)
}

const valueOf = (property: Term): Term | undefined =>
  isAtom(property) ? true : isPair(property) ? property.e1 : undefined

function getValue(key: Term, properties: Term, otherwise: Term = undefinedAtom): Term {
  for (const property of of('get_value', key, properties, otherwise)) return valueOf(property) ?? otherwise
  return otherwise
}

function items(name: string, properties: Term, ...before: Term[]): Term[] {
  return itemsOf(properties) ?? failing(name, ...before, properties)
}

/** The items that a comprehension goes through. */
function generated(properties: Term): Term[] {
  let rest = properties
  while (rest instanceof Cons) rest = rest.tail
  return itemsOf(properties) ?? erlangError('bad_generator', rest)
}

function aliased(aliases: Term, properties: Term): Term {
  return listFrom(generated(properties).map((property) => alias(aliases, property)))
}

function alias(aliases: Term, property: Term): Term {
  const key = keyOf(property)
  for (const each of toArray(aliases)) {
    if (!isPair(each) || key === undefined || !same(each.e0, key)) continue
    return property instanceof Tuple ? shortest(property.with(0, each.e1)) : made(each.e1, true)
  }
  return property
}

function negated(negations: Term, properties: Term): Term {
  return listFrom(generated(properties).map((property) => negate(negations, property)))
}

function negate(negations: Term, property: Term): Term {
  const key = keyOf(property)
  for (const each of toArray(negations)) {
    if (!isPair(each) || key === undefined || !same(each.e0, key)) continue
    if (isAtom(property)) return made(each.e1, false)
    return made(each.e1, !(isPair(property) && property.e1 === true))
  }
  return property
}

/** Each property that is as the first of a pair, with what the pair has in its place; it stands for all of its key. */
function expanded(expansions: Term, properties: Term): Term {
  let found = items('expand', properties, expansions)
  const done: Term[] = []
  for (const each of toArray(expansions)) {
    if (!isPair(each)) continue
    const wanted = shortest(each.e0)
    const key = keyOf(wanted)
    if (key === undefined || done.some((other) => same(other, wanted))) continue
    done.push(wanted)
    const at = found.findIndex((property) => same(keyOf(property) ?? emptyList, key))
    if (at === -1 || !same(shortest(found[at] as Term), wanted)) continue
    const rest = found.slice(at + 1).filter((property) => !same(keyOf(property) ?? emptyList, key))
    found = [...found.slice(0, at), each.e1, ...rest]
  }
  return listFrom(found.flatMap((each) => (isList(each) ? toArray(each) : [each])))
}

function staged(properties: Term, stages: Term): Term {
  return toArray(stages).reduce<Term>((found, stage) => {
    const { e0: kind, e1: rules } = stage as Tuple
    if (kind === atom('aliases')) return aliased(rules, found)
    if (kind === atom('expand')) return expanded(rules, found)
    return kind === atom('negations') ? negated(rules, found) : failing('apply_stages', found, list(stage))
  }, properties)
}

function toMap(properties: Term, stages: Term = emptyList): Term {
  const all = items('to_map', staged(properties, stages))
  return all.reduceRight<TermMap>((map, property) => {
    const key = keyOf(property)
    if (key === undefined) return map
    const value = valueOf(property)
    return value === undefined ? map.delete(key) : map.put(key, value)
  }, TermMap.empty)
}

function split(properties: Term, keys: Term): Term {
  const wanted = toArray(keys)
  const found = wanted.map((): Term[] => [])
  const rest: Term[] = []
  for (const property of items('split', properties)) {
    const key = keyOf(property)
    const at = key === undefined ? -1 : wanted.findIndex((each) => same(each, key))
    if (at === -1) rest.push(property)
    else found[at]?.push(property)
  }
  return pair(listFrom(found.map((each) => listFrom(each))), listFrom(rest))
}

/** The keys in the order in which a set has them. */
function keysOf(properties: readonly Term[]): Term {
  const call = (name: string, ...args: Term[]): Term => sets.functions.get(atom(name))?.[args.length]?.(...args) as Term
  return call('to_list', call('from_list', listFrom(properties.flatMap((property) => keyOf(property) ?? []))))
}

const all = (name: string, key: Term, properties: Term): Term[] => [...of(name, key, properties)]

export const proplists: Module = nativeModule(module, {
  'append_values/2': (key, properties) =>
    listFrom(
      all('append_values', key, properties).flatMap((property) => {
        const value = valueOf(property)
        return value === undefined ? [] : isList(value) ? toArray(value) : [value]
      }),
    ),
  'compact/1': (properties) => listFrom(generated(properties).map(shortest)),
  'delete/2': (key, properties) =>
    listFrom(items('delete', properties, key).filter((property) => !same(keyOf(property) ?? emptyList, key))),
  'expand/2': expanded,
  'from_map/1': (map) =>
    map instanceof TermMap
      ? listFrom(map.keyArray().map((key) => pair(key, map.get(key) as Term)))
      : functionClause(atom('maps'), 'to_list', [map]),
  'get_all_values/2': (key, properties) =>
    listFrom(all('get_all_values', key, properties).flatMap((property) => valueOf(property) ?? [])),
  'get_bool/2': (key, properties) => {
    for (const property of of('get_bool', key, properties)) return valueOf(property) === true
    return false
  },
  'get_keys/1': (properties) => keysOf(items('get_keys', properties)),
  'get_value/2': getValue,
  'get_value/3': getValue,
  'is_defined/2': (key, properties) => of('is_defined', key, properties).next().done !== true,
  'lookup/2': (key, properties) => {
    for (const property of of('lookup', key, properties)) return tupleOf(property)
    return atom('none')
  },
  'lookup_all/2': (key, properties) => listFrom(all('lookup_all', key, properties).map(tupleOf)),
  'normalize/2': (properties, stages) => listFrom(toArray(staged(properties, stages)).map(shortest)),
  'property/1': shortest,
  'property/2': made,
  'split/2': split,
  'substitute_aliases/2': aliased,
  'substitute_negations/2': negated,
  'to_map/1': toMap,
  'to_map/2': toMap,
  'unfold/1': (properties) => listFrom(items('unfold', properties).map(tupleOf)),
})
