/** MapSet: sets, kept as the keys of a map. Source: Elixir 1.14's `MapSet`. */
import type { Proc } from '../../otp/process/proc.js'
import { alias, atom, emptyList, listFrom, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { after, isFunOf, truthy } from './enumeration/calls.js'
import { collectableStruct, SetCollector } from './enumeration/collect-into.js'
import { each, eachOfArray } from './enumeration/each.js'
import { libraryModule } from './module.js'
import { structFunctions } from './struct-functions.js'

const mapKey = atom('map')
const module = alias('MapSet')

const emptySet = TermMap.from<Term, Term>([
  [atoms.struct, module],
  [mapKey, TermMap.empty],
  [atom('version'), 2],
])

collectableStruct(module, (set) => new SetCollector(set, mapKey))

/** The members of a set as the keys of a map; undefined for what is no set. */
function membersOf(term: Term | undefined): TermMap | undefined {
  if (!(term instanceof TermMap) || term.get(atoms.struct) !== module) return undefined
  const map = term.get(mapKey)
  return map instanceof TermMap ? map : undefined
}

function setOf(members: TermMap): TermMap {
  return emptySet.put(mapKey, members)
}

function* make(...[term, transform]: Term[]): Proc<Term> {
  if (term === undefined) return emptySet
  const known = membersOf(term)
  if (transform === undefined && known !== undefined) return term
  if (transform !== undefined && !isFunOf(transform, 1)) return noClause('MapSet', 'new', term, transform)
  const builder = TermMap.builder<Term, Term>()
  const put = (item: Term): void => void builder.put(item, emptyList)
  yield* each(term, transform === undefined ? put : (item) => after(transform.apply(item), put))
  return setOf(builder.build())
}

/** A function of a set and a term. */
function ofOne(name: string, run: (members: TermMap, value: Term, set: Term) => Term) {
  return (set: Term, value: Term): Term => {
    const members = membersOf(set)
    return members === undefined ? noClause('MapSet', name, set, value) : run(members, value, set)
  }
}

/** A function of two sets. */
function ofTwo(name: string, run: (left: TermMap, right: TermMap) => Term) {
  return (left: Term, right: Term): Term => {
    const [a, b] = [membersOf(left), membersOf(right)]
    return a === undefined || b === undefined ? noClause('MapSet', name, left, right) : run(a, b)
  }
}

/** Those of `members` that are in `other`, or that are not. */
function kept(members: TermMap, other: TermMap, wanted: boolean): TermMap {
  const builder = TermMap.builder<Term, Term>()
  members.each((member, value) => {
    if (other.has(member) === wanted) builder.put(member, value)
  })
  return builder.build()
}

function isSubset(left: TermMap, right: TermMap): boolean {
  return left.size <= right.size && !left.some((member) => !right.has(member))
}

function filtering(name: string, wanted: boolean) {
  return function* (set: Term, fun: Term): Proc<Term> {
    const members = membersOf(set)
    if (members === undefined || !isFunOf(fun, 1)) return noClause('MapSet', name, set, fun)
    const builder = TermMap.builder<Term, Term>()
    const all = members.folded().map(([member]) => member)
    yield* eachOfArray(all, (member) =>
      after(fun.apply(member), (is) => void (truthy(is) === wanted && builder.put(member, emptyList))),
    )
    return setOf(builder.build())
  }
}

export const mapSet = libraryModule(module, 'Functions for sets: collections without duplicates, in no order.', {
  ...structFunctions(emptySet),
  'delete(map_set, value)': [
    'The set without `value`.',
    ofOne('delete', (members, value) => setOf(members.delete(value))),
  ],
  'difference(map_set1, map_set2)': [
    'The members of the first set that are not in the second.',
    ofTwo('difference', (left, right) => setOf(kept(left, right, false))),
  ],
  'disjoint?(map_set1, map_set2)': [
    'Whether no member is in both sets.',
    ofTwo('disjoint?', (left, right) => !left.some((member) => right.has(member))),
  ],
  'equal?(map_set1, map_set2)': [
    'Whether both sets have the same members.',
    ofTwo('equal?', (left, right) => left.size === right.size && isSubset(left, right)),
  ],
  'filter(map_set, fun)': ['The members for which `fun` holds.', filtering('filter', true)],
  'intersection(map_set, map_set)': [
    'The members that are in both sets.',
    ofTwo('intersection', (left, right) => setOf(kept(left, right, true))),
  ],
  'member?(map_set, value)': [
    'Whether `value` is in the set.',
    ofOne('member?', (members, value) => members.has(value)),
  ],
  'new()': ['An empty set.', make],
  'new(enumerable)': ['A set of the items of `enumerable`.', make],
  'new(enumerable, transform)': ['A set of what `transform` gives for the items of `enumerable`.', make],
  'put(map_set, value)': [
    'The set with `value` in it.',
    ofOne('put', (members, value, set) => (members.has(value) ? set : setOf(members.put(value, emptyList)))),
  ],
  'reject(map_set, fun)': ['The members for which `fun` does not hold.', filtering('reject', false)],
  'size(map_set)': ['The number of members.', (set) => membersOf(set)?.size ?? noClause('MapSet', 'size', set)],
  'subset?(map_set1, map_set2)': [
    'Whether all members of the first set are in the second.',
    ofTwo('subset?', isSubset),
  ],
  'symmetric_difference(map_set1, map_set2)': [
    'The members that are in one of the sets and not in the other.',
    ofTwo('symmetric_difference', (left, right) => setOf(kept(left, right, false).merge(kept(right, left, false)))),
  ],
  'to_list(map_set)': [
    'The members as a list.',
    (set) => {
      const members = membersOf(set)
      return members === undefined ? noClause('MapSet', 'to_list', set) : listFrom(members.keyArray())
    },
  ],
  'union(map_set1, map_set2)': ['The members of both sets.', ofTwo('union', (left, right) => setOf(left.merge(right)))],
})
