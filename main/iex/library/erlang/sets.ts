/** `:sets`: of version 1, a record, and of version 2, a map. Source: OTP 25's sets.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { equals } from '../../../otp/term/compare.js'
import { atom, Cons, emptyList, Fun, isList, listFrom, type Term, TermMap, type Tuple } from '../../../otp/term/term.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { called, isFun, itemsOf, option } from '../arguments.js'
import { LinearHash } from '../linear-hash.js'

const home = atom('sets')
const table = new LinearHash(atom('set'), (item) => item)

type Set = TermMap | Tuple

const isSet = (term: Term): term is Set => term instanceof TermMap || table.is(term)

/** A set; of another term `name` has no clause. */
function set(term: Term, name: string, args: readonly Term[]): Set {
  return isSet(term) ? term : functionClause(home, name, args)
}

/** The members, in the order in which a set is folded. */
function folded(given: Set): readonly Term[] {
  return given instanceof TermMap ? given.folded().map(([member]) => member) : table.items(given)
}

const members = (given: Set): readonly Term[] => (given instanceof TermMap ? given.keyArray() : table.items(given))
const sizeOf = (given: Set): number => (given instanceof TermMap ? given.size : (table.size(given) as number))
const has = (given: Set, member: Term): boolean =>
  given instanceof TermMap ? given.has(member) : table.find(given, member) !== undefined

function add(given: Set, member: Term): Set {
  if (given instanceof TermMap) return given.put(member, emptyList)
  return has(given, member) ? given : table.change(given, member, (bucket) => [member, ...bucket])
}

function remove(given: Set, member: Term): Set {
  if (given instanceof TermMap) return given.delete(member)
  if (!has(given, member)) return given
  return table.change(given, member, (bucket) =>
    bucket.toSpliced(
      bucket.findIndex((each) => equals(each, member)),
      1,
    ),
  )
}

/** The set without what `keep` does not hold for. The buckets of a record are in reverse then. */
function kept(given: Set, keep: (member: Term) => boolean): Set {
  if (given instanceof TermMap) return TermMap.from<Term, Term>(given.folded().filter(([key]) => keep(key)))
  const buckets = table.buckets(given).map((bucket) => bucket.filter(keep).reverse())
  const left = buckets.reduce((sum, bucket) => sum + bucket.length, 0)
  return table.withBuckets(given, buckets, sizeOf(given) - left)
}

function newSet(options: Term = emptyList): Set {
  const version = option(options, 'version') ?? 1
  if (version === 2) return TermMap.empty
  return version === 1 ? table.empty : erlangError('case_clause', version)
}

const adding = new Fun(2, home, atom('from_list'), (member, given) => add(given as Set, member), false, 0, 0, 1)

function fromList(list: Term, options: Term = emptyList): Term {
  const start = newSet(options)
  if (start instanceof TermMap && itemsOf(list) === undefined) return functionClause(home, 'from_list', [list, options])
  if (!isList(list)) return erlangError('case_clause', list)
  let made = start
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) made = add(made, rest.head)
  return rest === emptyList ? made : functionClause(atom('lists'), 'foldl_1', [adding, made, rest])
}

function union(a: Set, b: Set): Set {
  if (a instanceof TermMap && b instanceof TermMap) return a.merge(b)
  return sizeOf(a) < sizeOf(b) ? members(a).reduce<Set>(add, b) : members(b).reduce<Set>(add, a)
}

function intersection(a: Set, b: Set): Set {
  const [less, more] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a]
  return kept(less, (member) => has(more, member))
}

/** A function of two sets, which tells by `size/1` that one is none. */
function ofTwo(run: (a: Set, b: Set) => Term) {
  return (a: Term, b: Term): Term => run(set(a, 'size', [a]), set(b, 'size', [b]))
}

function overList(name: string, run: (a: Set, b: Set) => Set, none?: Set) {
  return (list: Term): Term => {
    const sets = itemsOf(list)
    if (sets === undefined || (sets.length === 0 && none === undefined)) return functionClause(home, name, [list])
    return (
      sets
        .map((each) => set(each, 'size', [each]))
        .reduce<Set | undefined>((a, b) => (a === undefined ? b : run(a, b)), undefined) ?? (none as Set)
    )
  }
}

function* fold(fun: Term, start: Term, given: Term): Proc<Term> {
  if (!isFun(fun, 2)) return functionClause(home, 'fold', [fun, start, given])
  let value = start
  for (const member of folded(set(given, 'fold', [fun, start, given]))) value = yield* called(fun, member, value)
  return value
}

function* filter(fun: Term, given: Term): Proc<Term> {
  const all = set(given, 'filter', [fun, given])
  if (!isFun(fun, 1)) return functionClause(home, 'filter', [fun, given])
  const wanted = new Map<Term, boolean>()
  const order = all instanceof TermMap ? folded(all) : table.buckets(all).flat()
  for (const member of order) {
    const answer = yield* called(fun, member)
    wanted.set(member, typeof answer === 'boolean' ? answer : erlangError('case_clause', answer))
  }
  return kept(all, (member) => wanted.get(member) === true)
}

const isSubset = (a: Set, b: Set): boolean => members(a).every((member) => has(b, member))

export const sets: Module = nativeModule(home, {
  'add_element/2': (member, given) => add(set(given, 'add_element', [member, given]), member),
  'del_element/2': (member, given) => remove(set(given, 'del_element', [member, given]), member),
  'filter/2': filter,
  'fold/3': fold,
  'from_list/1': (list) => fromList(list),
  'from_list/2': fromList,
  'intersection/1': overList('intersection', intersection),
  'intersection/2': ofTwo(intersection),
  'is_disjoint/2': ofTwo((a, b) => !members(a).some((member) => has(b, member))),
  'is_element/2': (member, given) => has(set(given, 'is_element', [member, given]), member),
  'is_empty/1': (given) => sizeOf(set(given, 'is_empty', [given])) === 0,
  'is_set/1': isSet,
  'is_subset/2': ofTwo(isSubset),
  'new/0': () => table.empty,
  'new/1': newSet,
  'size/1': (given) => sizeOf(set(given, 'size', [given])),
  'subtract/2': ofTwo((a, b) => kept(a, (member) => !has(b, member))),
  'to_list/1': (given) => {
    const all = members(set(given, 'to_list', [given]))
    return listFrom(given instanceof TermMap ? all : all.toReversed())
  },
  'union/1': overList('union', union, table.empty),
  'union/2': ofTwo(union),
})
