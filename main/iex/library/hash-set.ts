/** HashSet: sets as they were before MapSet. Deprecated; the compiler says so. Source: Elixir 1.14's `HashSet`. */
import { alias, atom, Cons, emptyList, listFrom, type Term, TermMap, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { collectableStruct, type Collector, Simple } from './enumeration/collect-into.js'
import { enumerableStruct } from './enumeration/each.js'
import { ArraySource, reduceSource } from './enumeration/source.js'
import { emptyTree, HashTree } from './hash-tree.js'
import { libraryModule } from './module.js'
import { made } from './protocols.js'
import { structFunctions } from './struct-functions.js'

const module = alias('HashSet')
const rootKey = atom('root')
const sizeKey = atom('size')

const tree = new HashTree({
  read: (place) =>
    place instanceof Cons
      ? { key: place.head, value: true, below: place.tail instanceof Tuple ? place.tail : null }
      : undefined,
  write: ({ key, below }) => new Cons(key, below ?? emptyList),
})

const emptySet = TermMap.from<Term, Term>([
  [atoms.struct, module],
  [rootKey, emptyTree],
  [sizeKey, 0],
])

const rootOf = (set: TermMap): Tuple => set.get(rootKey) as Tuple
const sizeOf = (set: TermMap): number => set.get(sizeKey) as number
const membersOf = (set: TermMap): Term[] => tree.places(rootOf(set)).map(({ key }) => key)
const has = (set: TermMap, member: Term): boolean => tree.get(rootOf(set), member) !== undefined

function put(set: TermMap, member: Term): TermMap {
  if (has(set, member)) return set
  return set.put(rootKey, tree.put(rootOf(set), member, true)).put(sizeKey, sizeOf(set) + 1)
}

function without(set: TermMap, member: Term): TermMap {
  const root = tree.delete(rootOf(set), member)
  return root === undefined ? set : set.put(rootKey, root).put(sizeKey, sizeOf(set) - 1)
}

enumerableStruct(module, { open: (set) => new ArraySource(membersOf(set)) })

class HashSetCollector extends Simple implements Collector {
  constructor(public set: TermMap) {
    super()
  }
  push(item: Term): void {
    this.set = put(this.set, item)
  }
  done(): Term {
    return this.set
  }
}
collectableStruct(module, (set) => new HashSetCollector(set))

function isSet(term: Term | undefined): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === module
}

function ofOne(name: string, run: (set: TermMap, ...rest: Term[]) => unknown) {
  return (...args: Term[]): unknown => {
    const [set, ...rest] = args
    return isSet(set) ? run(set, ...rest) : noClause('HashSet', name, ...args)
  }
}

function ofTwo(name: string, run: (left: TermMap, right: TermMap) => Term) {
  return (left: Term, right: Term): Term =>
    isSet(left) && isSet(right) ? run(left, right) : noClause('HashSet', name, left, right)
}

function toList(set: Term): Term {
  if (isSet(set)) return listFrom(membersOf(set))
  return noClause(
    'HashSet',
    'set_fold',
    set,
    emptyList,
    made('HashSet', 'to_list', 1, 2, (member, list) => new Cons(member, list)),
  )
}

const filled = (members: readonly Term[], start = emptySet): TermMap => members.reduce<TermMap>(put, start)
const isSubset = (left: TermMap, right: TermMap): boolean => membersOf(left).every((member) => has(right, member))

export const hashSet = libraryModule(module, 'Sets as they were before MapSet. Deprecated: use MapSet.', {
  ...structFunctions(emptySet),
  'delete(set, term)': ['The set without `term`.', ofOne('delete', (set, member) => without(set, member))],
  'difference(set1, set2)': [
    'The members of the first that are not in the second.',
    ofTwo('difference', (left, right) => membersOf(right).reduce<TermMap>(without, left)),
  ],
  'disjoint?(set1, set2)': [
    'Whether no member is in both.',
    ofTwo('disjoint?', (left, right) => !membersOf(left).some((member) => has(right, member))),
  ],
  'equal?(set1, set2)': [
    'Whether both have the same members.',
    ofTwo('equal?', (left, right) => sizeOf(left) === sizeOf(right) && isSubset(left, right)),
  ],
  'intersection(set1, set2)': [
    'The members that are in both.',
    ofTwo('intersection', (left, right) => filled(membersOf(left).filter((member) => has(right, member)))),
  ],
  'member?(set, term)': ['Whether `term` is a member.', ofOne('member?', (set, member) => has(set, member))],
  'new()': ['An empty set.', () => emptySet],
  'put(set, term)': ['The set with `term` in it.', ofOne('put', (set, member) => put(set, member))],
  'reduce(set, acc, fun)': [
    'As Enumerable.reduce/3.',
    ofOne('reduce', (set, acc, fun) => reduceSource(new ArraySource(membersOf(set)), acc, fun)),
  ],
  'size(set)': ['The number of members.', ofOne('size', sizeOf)],
  'subset?(set1, set2)': ['Whether all members of the first are in the second.', ofTwo('subset?', isSubset)],
  'to_list(set)': ['The members as a list.', toList],
  'union(set1, set2)': ['The members of both.', ofTwo('union', (left, right) => filled(membersOf(right), left))],
})
