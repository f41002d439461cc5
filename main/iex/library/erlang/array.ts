/** `:array`: a tree of tuples of ten, an integer in the place of what was never set. Source: OTP 25's array.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { error } from '../../../otp/process/raised.js'
import { same } from '../../../otp/term/compare.js'
import { put } from '../../../otp/term/growth.js'
import {
  atom,
  Cons,
  emptyList,
  isInteger,
  isList,
  pair,
  type Term,
  Tuple,
  tuple,
  tupleFrom,
} from '../../../otp/term/term.js'
import { badarg } from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { called, isFun, isPair } from '../arguments.js'
import {
  elements,
  entries,
  type Entry,
  filled,
  fromPairs,
  fromValues,
  isHole,
  leafSize,
  type Tree,
  valueAt,
  valuesEach,
  type Wanted,
} from '../array-tree.js'
import { giveWay, portion } from '../enumeration/calls.js'
import { whole } from '../enumeration/portions.js'

const name = atom('array')
const unset = atom('undefined')

/** `max`: 0 where the size is fixed. */
interface Whole extends Tree {
  readonly absent: Term
}

const isCount = (term: Term | undefined): term is number => typeof term === 'number' && term >= 0

function isArray(term: Term): term is Tuple {
  return term instanceof Tuple && term.size === 5 && term.e0 === name
}

/** `refuse`: what comes of what is no array. */
function read(term: Term, refuse = (): never => error(badarg)): Whole {
  if (!isArray(term)) return refuse()
  const [, size, max, absent, root] = term.items() as [Term, Term, Term, Term, Term]
  return isCount(size) && isCount(max) ? { size, max, absent, root } : error(badarg)
}

/** Functions that have a clause for arrays only. */
function ofArray(key: string, answer: (array: Whole) => Term) {
  return (term: Term): Term => answer(read(term, () => functionClause(name, key, [term])))
}

function written({ size, max, absent, root }: Whole): Tuple {
  return tuple(name, size, max, absent, root)
}

/** How many entries a tree has that reaches `index`, if it has `most` or more. */
function reach(index: number, most: number): number {
  let found = most
  while (index >= found) found *= leafSize
  return found
}

function made(options: Term, size: number, isFixed: boolean): Tuple {
  let [count, fixed, absent]: [number, boolean, Term] = [size, isFixed, unset]
  let rest: Term = isList(options) ? options : new Cons(options, emptyList)
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    const [key, value] = isPair(head) ? [head.e0, head.e1] : [head, undefined]
    if (head === atom('fixed')) fixed = true
    else if (key === atom('fixed') && typeof value === 'boolean') fixed = value
    else if (key === atom('default') && value !== undefined) absent = value
    else if (key === atom('size') && value !== undefined && isCount(value)) [count, fixed] = [value, true]
    else if (isCount(head)) [count, fixed] = [head, true]
    else return error(badarg)
  }
  if (rest !== emptyList) return error(badarg)
  return emptyArray(count, fixed, absent)
}

function emptyArray(size: number, isFixed: boolean, absent: Term): Tuple {
  const root = reach(size - 1, leafSize)
  return written({ size, max: isFixed ? 0 : root, absent, root })
}

/** `root` with a place for `index`, and how many it has places for. */
function grown(index: number, root: Term, max: number): readonly [Term, number] {
  if (isHole(root)) {
    const most = reach(index, root)
    return [most, most]
  }
  let [tree, most] = [root, max]
  while (index >= most) {
    tree = tupleFrom([tree, ...elements(most, leafSize)])
    most *= leafSize
  }
  return [tree, most]
}

function resized(size: Term, array: Term): Term {
  if (!isCount(size)) return error(badarg)
  const all = read(array)
  if (size <= all.size) return size === all.size ? array : written({ ...all, size })
  const [root, most] = grown(size - 1, all.root, all.max > 0 ? all.max : reach(all.size - 1, leafSize))
  return written({ ...all, size, max: all.max > 0 ? most : all.max, root })
}

/** `tree` with `value` at `index`. */
function withValue(index: number, tree: Term, value: Term, absent: Term): Term {
  const whole = isHole(tree) ? filled(tree, absent) : (tree as Tuple)
  const each = valuesEach(whole)
  if (each === 0) return whole.with(index, value)
  const at = Math.floor(index / each)
  return whole.with(at, withValue(index % each, whole.at(at), value, absent))
}

function set(index: Term, value: Term, array: Term): Term {
  if (!isCount(index)) return error(badarg)
  const all = read(array)
  const { size, max, absent } = all
  if (index < size || index < max)
    return written({ ...all, size: Math.max(size, index + 1), root: withValue(index, all.root, value, absent) })
  if (max === 0) return error(badarg)
  const [root, most] = grown(index, all.root, max)
  return written({ size: index + 1, max: most, absent, root: withValue(index, root, value, absent) })
}

function get(index: Term, array: Term): Term {
  if (!isCount(index)) return error(badarg)
  const { size, max, absent, root } = read(array)
  if (index < size) return valueAt(index, root) ?? absent
  return max > 0 ? absent : error(badarg)
}

function reset(index: Term, array: Term): Term {
  if (!isCount(index)) return error(badarg)
  const all = read(array)
  if (index >= all.size) return all.max > 0 ? array : error(badarg)
  const value = valueAt(index, all.root)
  if (value === undefined || same(value, all.absent)) return array
  return written({ ...all, root: withValue(index, all.root, all.absent, all.absent) })
}

/** What `take` makes of each entry, as a list. */
function* listOf(array: Term, isSparse: boolean, take: (entry: Entry) => Term): Proc<Term> {
  const { size, absent, root } = read(array)
  const found: Term[] = []
  for (const entry of entries(root, size, absent, { isSparse, isBackwards: false })) {
    put(found, take(entry))
    if (found.length % portion === 0) yield* giveWay()
  }
  return yield* whole(found)
}

const ofValue = ([, value]: Entry): Term => value
const ofPair = ([index, value]: Entry): Term => pair(index, value)

function* fold(fun: Term, start: Term, array: Term, wanted: Wanted): Proc<Term> {
  const { size, absent, root } = read(array)
  if (!isFun(fun, 3)) return error(badarg)
  let value = start
  for (const [index, each] of entries(root, size, absent, wanted)) value = yield* called(fun, index, each, value)
  return value
}

/** Where the last entry is that is not the default, and one more. */
function sparseSize(array: Term): number {
  const { size, absent, root } = read(array)
  for (const [index] of entries(root, size, absent, { isSparse: true, isBackwards: true })) return index + 1
  return 0
}

function* map(fun: Term, array: Term, isSparse: boolean): Proc<Term> {
  const all = read(array)
  if (!isFun(fun, 2)) return error(badarg)
  return all.size === 0 ? array : written({ ...all, root: yield* mapped(all.root, all.size - 1, 0) })

  /** `tree`, whose first index is `from`, with what `fun` makes of its values up to the one at `last`. */
  function* mapped(tree: Term, last: number, from: number): Proc<Term> {
    if (isHole(tree) && isSparse) return tree
    const old = isHole(tree) ? filled(tree, all.absent) : (tree as Tuple)
    const each = valuesEach(old)
    const items = old.items().slice()
    if (each === 0) {
      for (let i = 0; i < leafSize; i++) items[i] = yield* mappedValue(items[i] as Term, from + i, i <= last)
    } else {
      const end = Math.floor(last / each)
      for (let i = 0; i <= end; i++)
        items[i] = yield* mapped(items[i] as Term, i < end ? each - 1 : last % each, from + i * each)
    }
    return tupleFrom(items)
  }

  /** Those behind the last one of the array are mapped too where only the default is left out. */
  function* mappedValue(value: Term, index: number, isWithin: boolean): Proc<Term> {
    const isMapped = isSparse ? !same(value, all.absent) : isWithin
    return isMapped ? yield* called(fun, index, value) : all.absent
  }
}

function* from(list: Term, absent: Term, tree: typeof fromValues): Proc<Term> {
  if (list === emptyList) return emptyArray(0, false, absent)
  return isList(list) ? written({ absent, ...(yield* tree(list, absent)) }) : error(badarg)
}

export const array: Module = nativeModule(name, {
  'default/1': (array) => read(array).absent,
  'fix/1': ofArray('fix', (all) => written({ ...all, max: 0 })),
  'foldl/3': (fun, start, array) => fold(fun, start, array, { isSparse: false, isBackwards: false }),
  'foldr/3': (fun, start, array) => fold(fun, start, array, { isSparse: false, isBackwards: true }),
  'from_list/1': (list) => from(list, unset, fromValues),
  'from_list/2': (list, absent) => from(list, absent, fromValues),
  'from_orddict/1': (list) => from(list, unset, fromPairs),
  'from_orddict/2': (list, absent) => from(list, absent, fromPairs),
  'get/2': get,
  'is_array/1': (term) => isArray(term) && isInteger(term.at(1)) && isInteger(term.at(2)),
  'is_fix/1': ofArray('is_fix', ({ max }) => max === 0),
  'map/2': (fun, array) => map(fun, array, false),
  'new/0': () => emptyArray(0, false, unset),
  'new/1': (options) => made(options, 0, false),
  'new/2': (size, options) => (isCount(size) ? made(options, size, true) : error(badarg)),
  'relax/1': ofArray('relax', (all) => written({ ...all, max: reach(all.size - 1, leafSize) })),
  'reset/2': reset,
  'resize/1': (array) => resized(sparseSize(array), array),
  'resize/2': resized,
  'set/3': set,
  'size/1': (array) => read(array).size,
  'sparse_foldl/3': (fun, start, array) => fold(fun, start, array, { isSparse: true, isBackwards: false }),
  'sparse_foldr/3': (fun, start, array) => fold(fun, start, array, { isSparse: true, isBackwards: true }),
  'sparse_map/2': (fun, array) => map(fun, array, true),
  'sparse_size/1': sparseSize,
  'sparse_to_list/1': (array) => listOf(array, true, ofValue),
  'sparse_to_orddict/1': (array) => listOf(array, true, ofPair),
  'to_list/1': (array) => listOf(array, false, ofValue),
  'to_orddict/1': (array) => listOf(array, false, ofPair),
})
