/** HashDict: dictionaries as they were before maps. Deprecated; the compiler says so. Source: Elixir 1.14's `HashDict`. */
import { keyError } from '../../otp/exceptions/constructors.js'
import type { Proc } from '../../otp/process/proc.js'
import { same } from '../../otp/term/compare.js'
import { alias, atom, Cons, emptyList, listFrom, pair, type Term, TermMap, triple, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { called, isFun, noClause } from './arguments.js'
import { Simple, collectableStruct, type Collector, refuse } from './enumeration/collect-into.js'
import { collect, enumerableStruct } from './enumeration/each.js'
import { ArraySource, reduceSource } from './enumeration/source.js'
import { emptyTree, HashTree, type Place } from './hash-tree.js'
import { gotAndUpdated } from './map.js'
import { type Functions, libraryModule } from './module.js'
import { made } from './protocols.js'
import { structFunctions } from './struct-functions.js'

const module = alias('HashDict')
const rootKey = atom('root')
const sizeKey = atom('size')

const tree = new HashTree({
  read(place) {
    if (place instanceof Cons) return { key: place.head, value: place.tail, below: null }
    return place instanceof Tuple ? { key: place.e0, value: place.e1, below: place.e2 as Tuple } : undefined
  },
  write: ({ key, value, below }) => (below === null ? new Cons(key, value) : triple(key, value, below)),
})

const emptyDict = TermMap.from<Term, Term>([
  [atoms.struct, module],
  [rootKey, emptyTree],
  [sizeKey, 0],
])

function isDict(term: Term | undefined): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === module
}

const rootOf = (dict: TermMap): Tuple => dict.get(rootKey) as Tuple
const sizeOf = (dict: TermMap): number => dict.get(sizeKey) as number
const entriesOf = (dict: TermMap): Place[] => tree.places(rootOf(dict))

function found(dict: TermMap, key: Term): Term | undefined {
  return tree.get(rootOf(dict), key)?.value
}

function put(dict: TermMap, key: Term, value: Term): TermMap {
  const by = tree.get(rootOf(dict), key) === undefined ? 1 : 0
  return dict.put(rootKey, tree.put(rootOf(dict), key, value)).put(sizeKey, sizeOf(dict) + by)
}

function without(dict: TermMap, key: Term): TermMap {
  const root = tree.delete(rootOf(dict), key)
  return root === undefined ? dict : dict.put(rootKey, root).put(sizeKey, sizeOf(dict) - 1)
}

const pairs = (dict: TermMap): Term[] => entriesOf(dict).map(({ key, value }) => pair(key, value))

enumerableStruct(module, { open: (dict) => new ArraySource(pairs(dict)) })

class DictCollector extends Simple implements Collector {
  constructor(public dict: TermMap) {
    super()
  }
  push(item: Term): void {
    if (!(item instanceof Tuple) || item.size !== 2) refuse('HashDict', '-into/1-fun-0-', this.dict, item)
    else this.dict = put(this.dict, item.e0, item.e1)
  }
  done(): Term {
    return this.dict
  }
}
collectableStruct(module, (dict) => new DictCollector(dict))

/** What is wrong with the arguments of a function whose first one is no dictionary, or whose last one is no function of `arity`. */
interface Shape {
  /** The function inside that finds it out, with the arguments it has. */
  readonly refuse?: (...args: Term[]) => never
  readonly arity?: number
}

/** A function whose first argument is a dictionary. */
function ofDict(name: string, run: (dict: TermMap, ...rest: Term[]) => unknown, { refuse, arity }: Shape = {}) {
  return (...args: Term[]): unknown => {
    const [dict, ...rest] = args
    if (arity !== undefined && !isFun(args.at(-1), arity)) return noClause('HashDict', name, ...args)
    if (isDict(dict)) return run(dict, ...rest)
    return refuse === undefined ? noClause('HashDict', name, ...args) : refuse(...args)
  }
}

const notFetched = (dict: Term, key: Term): never => noClause('HashDict', 'fetch', dict, key)
const notDeleted = (dict: Term, key: Term): never => noClause('HashDict', 'dict_delete', dict, key)
const notCounted = (dict: Term): never => noClause('HashDict', 'size', dict)
const notReduced =
  (name: string) =>
  (dict: Term): never => {
    const visit = made('HashDict', name, 1, 2, (item, acc) => pair(atom('cont'), new Cons(item, acc)))
    return noClause('HashDict', 'reduce', dict, pair(atom('cont'), emptyList), visit)
  }

function* merge(left: TermMap, right: Term, fun?: Term): Proc<Term> {
  if (!isDict(right)) return notCounted(right)
  let merged = left
  for (const entry of yield* collect(right)) {
    const { e0: key, e1: value } = entry as Tuple
    const known = found(merged, key)
    const use = known === undefined || fun === undefined ? value : yield* called(fun, key, known, value)
    merged = put(merged, key, use)
  }
  return merged
}

const functions: Functions = {
  'delete(dict, key)': [
    'The dictionary without `key`.',
    ofDict('delete', (dict, key) => without(dict, key), { refuse: notDeleted }),
  ],
  'drop(dict, keys)': [
    'The dictionary without `keys`.',
    function* (dict, keys): Proc<Term> {
      let left = dict
      for (const key of yield* collect(keys)) left = isDict(left) ? without(left, key) : notDeleted(left, key)
      return left
    },
  ],
  'equal?(dict1, dict2)': [
    'Whether both have the same entries.',
    ofDict(
      'equal?',
      (left, right) => {
        if (!isDict(right)) return notCounted(right)
        if (sizeOf(left) !== sizeOf(right)) return false
        return entriesOf(left).every(({ key, value }) => {
          const other = found(right, key)
          return other !== undefined && same(other, value)
        })
      },
      { refuse: notCounted },
    ),
  ],
  'fetch(dict, key)': [
    '`{:ok, value}` or `:error`.',
    ofDict('fetch', (dict, key) => {
      const value = found(dict, key)
      return value === undefined ? atoms.error : pair(atoms.ok, value)
    }),
  ],
  'fetch!(dict, key)': [
    'The value at `key`; fails with KeyError.',
    ofDict('fetch!', (dict, key) => found(dict, key) ?? absent(dict, key), { refuse: notFetched }),
  ],
  'get(dict, key, default \\\\ nil)': [
    'The value at `key`, or `default`.',
    ofDict('get', (dict, key, otherwise = null) => found(dict, key) ?? valueOr(dict, key, otherwise), {
      refuse: notFetched,
    }),
  ],
  'get_and_update(dict, key, fun)': [
    'What `fun` gives for the value at `key`, and the dictionary with its new value.',
    ofDict(
      'get_and_update',
      function* (dict, key, fun) {
        const current = found(dict, key) ?? null
        return gotAndUpdated(
          yield* called(fun, current),
          current,
          (value) => put(dict, key, value),
          () => without(dict, key),
        )
      },
      { refuse: notFetched },
    ),
  ],
  'get_lazy(dict, key, fun)': [
    'The value at `key`, or what `fun` gives.',
    ofDict('get_lazy', (dict, key, fun) => (has(dict, key) ? found(dict, key) : called(fun)), {
      refuse: notFetched,
      arity: 0,
    }),
  ],
  'has_key?(dict, key)': [
    'Whether there is a value at `key`.',
    ofDict('has_key?', (dict, key) => has(dict, key), { refuse: notFetched }),
  ],
  'keys(dict)': [
    'The keys.',
    ofDict('keys', (dict) => listFrom(entriesOf(dict).map(({ key }) => key)), { refuse: notReduced('keys') }),
  ],
  'merge(dict1, dict2)': [
    'Both together; the second counts.',
    ofDict('merge', (left, right) => merge(left, right), { refuse: notCounted }),
  ],
  'merge(dict1, dict2, fun)': [
    'Both together; `fun` gets key and values where both have one.',
    ofDict('merge', (left, right, fun) => merge(left, right, fun), { refuse: notCounted }),
  ],
  'new()': ['An empty dictionary.', () => emptyDict],
  'pop(dict, key, default \\\\ nil)': [
    'The value at `key` and the dictionary without it.',
    ofDict(
      'pop',
      (dict, key, otherwise = null) =>
        pair(has(dict, key) ? (found(dict, key) as Term) : otherwise, without(dict, key)),
      { refuse: notDeleted },
    ),
  ],
  'pop_lazy(dict, key, fun)': [
    'As `pop/3`, with a function for the default.',
    ofDict(
      'pop_lazy',
      function* (dict, key, fun) {
        const value = has(dict, key) ? (found(dict, key) as Term) : yield* called(fun)
        return pair(value, without(dict, key))
      },
      { refuse: notDeleted, arity: 0 },
    ),
  ],
  'put(dict, key, value)': [
    'The dictionary with `value` at `key`.',
    ofDict('put', (dict, key, value) => put(dict, key, value)),
  ],
  'put_new(dict, key, value)': [
    'As `put/3`, where `key` has no value yet.',
    ofDict('put_new', (dict, key, value) => (has(dict, key) ? dict : put(dict, key, value)), { refuse: notFetched }),
  ],
  'put_new_lazy(dict, key, fun)': [
    'As `put_new/3`, with a function for the value.',
    ofDict(
      'put_new_lazy',
      function* (dict, key, fun) {
        return has(dict, key) ? dict : put(dict, key, yield* called(fun))
      },
      { refuse: notFetched, arity: 0 },
    ),
  ],
  'reduce(dict, acc, fun)': [
    'As Enumerable.reduce/3.',
    ofDict('reduce', (dict, acc, fun) => reduceSource(new ArraySource(pairs(dict)), acc, fun)),
  ],
  'size(dict)': ['The number of entries.', ofDict('size', sizeOf)],
  'split(dict, keys)': [
    'The entries for `keys`, and the others.',
    function* (dict, keys): Proc<Term> {
      let [yes, no] = [emptyDict, dict]
      for (const key of yield* collect(keys)) {
        if (!isDict(no)) return notFetched(no, key)
        const value = found(no, key)
        if (value === undefined) continue
        yes = put(yes, key, value)
        no = without(no, key)
      }
      return pair(yes, no)
    },
  ],
  'take(dict, keys)': [
    'The entries for `keys`.',
    function* (dict, keys): Proc<Term> {
      let taken = emptyDict
      for (const key of yield* collect(keys)) {
        const value = isDict(dict) ? found(dict, key) : notFetched(dict, key)
        if (value !== undefined) taken = put(taken, key, value)
      }
      return taken
    },
  ],
  'to_list(dict)': [
    'The entries as a list of pairs.',
    ofDict('to_list', (dict) => listFrom(pairs(dict)), { refuse: notReduced('to_list') }),
  ],
  'update(dict, key, default, fun)': [
    'The dictionary with what `fun` gives for the value at `key`, or with `default`.',
    ofDict(
      'update',
      function* (dict, key, otherwise, fun) {
        const value = found(dict, key)
        return put(dict, key, value === undefined ? otherwise : yield* called(fun, value))
      },
      { arity: 1 },
    ),
  ],
  'update!(dict, key, fun)': [
    'The dictionary with what `fun` gives for the value at `key`; fails with KeyError.',
    ofDict(
      'update!',
      function* (dict, key, fun) {
        const value = found(dict, key)
        return value === undefined ? keyError(key, dict) : put(dict, key, yield* called(fun, value))
      },
      { arity: 1 },
    ),
  ],
  'values(dict)': [
    'The values.',
    ofDict('values', (dict) => listFrom(entriesOf(dict).map(({ value }) => value)), { refuse: notReduced('values') }),
  ],
}

function has(dict: TermMap, key: Term): boolean {
  return tree.get(rootOf(dict), key) !== undefined
}

/** nil is a value too: `??` does not tell it from none. */
function valueOr(dict: TermMap, key: Term, otherwise: Term): Term {
  return has(dict, key) ? null : otherwise
}

function absent(dict: TermMap, key: Term): Term {
  return has(dict, key) ? null : keyError(key, dict)
}

export const hashDict = libraryModule(module, 'Dictionaries as they were before maps. Deprecated: use maps.', {
  ...structFunctions(emptyDict),
  ...functions,
})
