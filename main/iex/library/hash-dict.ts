/** HashDict: dictionaries as they were before maps. Deprecated; the compiler says so. Source: Elixir 1.14's `HashDict`. */
import { keyError } from '../../otp/exceptions/constructors.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { same } from '../../otp/term/compare.js'
import { alias, atom, Cons, listFrom, pair, type Term, TermMap, triple, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { called, noClause } from './arguments.js'
import { Simple, collectableStruct, type Collector, refuse } from './enumeration/collect-into.js'
import { collect, enumerableStruct } from './enumeration/each.js'
import { ArraySource, reduceSource } from './enumeration/source.js'
import { emptyTree, HashTree, type Place } from './hash-tree.js'
import { type Functions, libraryModule } from './module.js'
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

/** A function whose first argument is a dictionary. */
function ofDict(name: string, run: (dict: TermMap, ...rest: Term[]) => unknown) {
  return (...args: Term[]): unknown => {
    const [dict, ...rest] = args
    return isDict(dict) ? run(dict, ...rest) : noClause('HashDict', name, ...args)
  }
}

function* settled(value: unknown): Proc<Term> {
  return (isProc(value) ? yield* value : value) as Term
}

function* merge(left: TermMap, right: Term, fun?: Term): Proc<Term> {
  let merged = left
  for (const entry of yield* collect(right)) {
    const { e0: key, e1: value } = entry as Tuple
    const known = found(merged, key)
    const use = known === undefined || fun === undefined ? value : yield* called(fun, key, known, value)
    merged = put(merged, key, use)
  }
  return merged
}

/** The entries for keys that are among `keys`, and the others. */
function* divided(dict: TermMap, keys: Term): Proc<[TermMap, TermMap]> {
  const wanted = yield* collect(keys)
  let [yes, no] = [emptyDict, emptyDict]
  for (const { key, value } of entriesOf(dict)) {
    if (wanted.some((each) => same(each, key))) yes = put(yes, key, value)
    else no = put(no, key, value)
  }
  return [yes, no]
}

const functions: Functions = {
  'delete(dict, key)': ['The dictionary without `key`.', ofDict('delete', (dict, key) => without(dict, key))],
  'drop(dict, keys)': [
    'The dictionary without `keys`.',
    ofDict('drop', function* (dict, keys) {
      return (yield* divided(dict, keys))[1]
    }),
  ],
  'equal?(dict1, dict2)': [
    'Whether both have the same entries.',
    ofDict('equal?', (left, right) => {
      if (!isDict(right) || sizeOf(left) !== sizeOf(right)) return false
      return entriesOf(left).every(({ key, value }) => {
        const other = found(right, key)
        return other !== undefined && same(other, value)
      })
    }),
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
    ofDict('fetch!', (dict, key) => found(dict, key) ?? absent(dict, key)),
  ],
  'get(dict, key, default \\\\ nil)': [
    'The value at `key`, or `default`.',
    ofDict('get', (dict, key, otherwise = null) => found(dict, key) ?? valueOr(dict, key, otherwise)),
  ],
  'get_and_update(dict, key, fun)': [
    'What `fun` gives for the value at `key`, and the dictionary with its new value.',
    ofDict('get_and_update', function* (dict, key, fun) {
      const answer = yield* called(fun, found(dict, key) ?? null)
      if (answer === atom('pop')) return pair(found(dict, key) ?? null, without(dict, key))
      const { e0, e1 } = answer as Tuple
      return pair(e0, put(dict, key, e1))
    }),
  ],
  'get_lazy(dict, key, fun)': [
    'The value at `key`, or what `fun` gives.',
    ofDict('get_lazy', (dict, key, fun) => (has(dict, key) ? found(dict, key) : called(fun))),
  ],
  'has_key?(dict, key)': ['Whether there is a value at `key`.', ofDict('has_key?', (dict, key) => has(dict, key))],
  'keys(dict)': ['The keys.', ofDict('keys', (dict) => listFrom(entriesOf(dict).map(({ key }) => key)))],
  'merge(dict1, dict2)': ['Both together; the second counts.', ofDict('merge', (left, right) => merge(left, right))],
  'merge(dict1, dict2, fun)': [
    'Both together; `fun` gets key and values where both have one.',
    ofDict('merge', (left, right, fun) => merge(left, right, fun)),
  ],
  'new()': ['An empty dictionary.', () => emptyDict],
  'pop(dict, key, default \\\\ nil)': [
    'The value at `key` and the dictionary without it.',
    ofDict('pop', (dict, key, otherwise = null) =>
      pair(has(dict, key) ? (found(dict, key) as Term) : otherwise, without(dict, key)),
    ),
  ],
  'pop_lazy(dict, key, fun)': [
    'As `pop/3`, with a function for the default.',
    ofDict('pop_lazy', function* (dict, key, fun) {
      const value = has(dict, key) ? (found(dict, key) as Term) : yield* called(fun)
      return pair(value, without(dict, key))
    }),
  ],
  'put(dict, key, value)': [
    'The dictionary with `value` at `key`.',
    ofDict('put', (dict, key, value) => put(dict, key, value)),
  ],
  'put_new(dict, key, value)': [
    'As `put/3`, where `key` has no value yet.',
    ofDict('put_new', (dict, key, value) => (has(dict, key) ? dict : put(dict, key, value))),
  ],
  'put_new_lazy(dict, key, fun)': [
    'As `put_new/3`, with a function for the value.',
    ofDict('put_new_lazy', function* (dict, key, fun) {
      return has(dict, key) ? dict : put(dict, key, yield* called(fun))
    }),
  ],
  'reduce(dict, acc, fun)': [
    'As Enumerable.reduce/3.',
    ofDict('reduce', (dict, acc, fun) => reduceSource(new ArraySource(pairs(dict)), acc, fun)),
  ],
  'size(dict)': ['The number of entries.', ofDict('size', sizeOf)],
  'split(dict, keys)': [
    'The entries for `keys`, and the others.',
    ofDict('split', function* (dict, keys) {
      return pair(...(yield* divided(dict, keys)))
    }),
  ],
  'take(dict, keys)': [
    'The entries for `keys`.',
    ofDict('take', function* (dict, keys) {
      return (yield* divided(dict, keys))[0]
    }),
  ],
  'to_list(dict)': ['The entries as a list of pairs.', ofDict('to_list', (dict) => listFrom(pairs(dict)))],
  'update(dict, key, default, fun)': [
    'The dictionary with what `fun` gives for the value at `key`, or with `default`.',
    ofDict('update', function* (dict, key, otherwise, fun) {
      const value = found(dict, key)
      return put(dict, key, value === undefined ? otherwise : yield* called(fun, value))
    }),
  ],
  'update!(dict, key, fun)': [
    'The dictionary with what `fun` gives for the value at `key`; fails with KeyError.',
    ofDict('update!', function* (dict, key, fun) {
      const value = found(dict, key)
      if (value === undefined) return keyError(key, dict)
      return put(dict, key, yield* settled(called(fun, value)))
    }),
  ],
  'values(dict)': ['The values.', ofDict('values', (dict) => listFrom(entriesOf(dict).map(({ value }) => value)))],
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
