/**
 * The tree of an `:array`: leaves are tuples of ten values; a node has ten trees, then how many values each of them has; a hole is how many values are not
 * there. Source: OTP 25's array.erl.
 */
import type { Proc } from '../../otp/process/proc.js'
import { error } from '../../otp/process/raised.js'
import { same } from '../../otp/term/compare.js'
import { Cons, emptyList, isInteger, type Term, Tuple, tupleFrom } from '../../otp/term/term.js'
import { badarg } from '../../otp/term/well-known.js'
import { erlangError } from '../machine/failing.js'
import { isPair } from './arguments.js'
import { giveWay, portion } from './enumeration/calls.js'

export const leafSize = 10

/** A tree of `size` values, and how many it has places for. */
export interface Tree {
  readonly size: number
  readonly max: number
  readonly root: Term
}

export type Entry = readonly [index: number, value: Term]

/** Which entries are wanted. `isSparse`: those that are not the default. */
export interface Wanted {
  readonly isSparse: boolean
  readonly isBackwards: boolean
}

export const elements = (value: Term, count: number): Term[] => new Array<Term>(count).fill(value)

export function isHole(tree: Term): tree is number {
  return typeof tree === 'number'
}

/** errors  badarg of what is no tree */
function tuple(tree: Term): Tuple {
  return tree instanceof Tuple && tree.size >= leafSize ? tree : error(badarg)
}

/** How many values each tree of a node has; 0 of a leaf. errors  badarg of what is neither */
export function valuesEach(tree: Term): number {
  const { size } = tuple(tree)
  if (size === leafSize) return 0
  const each = size === leafSize + 1 ? (tree as Tuple).at(leafSize) : undefined
  return typeof each === 'number' && each >= leafSize ? each : error(badarg)
}

/** The node or leaf in the place of a hole. */
export function filled(hole: number, absent: Term): Tuple {
  return tupleFrom(hole <= leafSize ? elements(absent, leafSize) : elements(hole / leafSize, leafSize + 1))
}

/** The leaf or hole that has `index`, and which index is its first. */
function partAt(index: number, root: Term): { readonly part: Term; readonly from: number; readonly count: number } {
  let [tree, from] = [root, 0]
  while (!isHole(tree)) {
    const each = valuesEach(tree)
    if (each === 0) return { part: tree, from, count: leafSize }
    const at = Math.floor((index - from) / each)
    if (at >= leafSize) return error(badarg)
    ;[tree, from] = [(tree as Tuple).at(at), from + at * each]
  }
  return { part: tree, from, count: tree }
}

/** The value at `index`; undefined where nothing was set. */
export function valueAt(index: number, root: Term): Term | undefined {
  const { part, from, count } = partAt(index, root)
  if (isHole(part)) return undefined
  return index - from < count ? (part as Tuple).at(index - from) : error(badarg)
}

/** The entries of the first `size` values. */
export function* entries(root: Term, size: number, absent: Term, wanted: Wanted): Generator<Entry, void> {
  const { isSparse, isBackwards } = wanted
  const by = isBackwards ? -1 : 1
  for (let at = isBackwards ? size - 1 : 0; at >= 0 && at < size;) {
    const { part, from, count } = partAt(at, root)
    const end = isBackwards ? from - 1 : Math.min(from + count, size)
    if (isHole(part) && isSparse) {
      at = end
      continue
    }
    for (; at !== end; at += by) {
      const value = isHole(part) ? absent : (part as Tuple).at(at - from)
      if (!isSparse || !same(value, absent)) yield [at, value]
    }
  }
}

/** Trees by their place among those of their size; where there is none is a hole. */
type Row = (readonly [place: number, tree: Term])[]

/** The tree over leaves. */
function* over(leaves: Row, size: number): Proc<Tree> {
  let [row, each] = [leaves, leafSize]
  while (each < size) {
    const above: Row = []
    for (let i = 0; i < row.length;) {
      const place = Math.floor((row[i] as Row[number])[0] / leafSize)
      const items = elements(each, leafSize + 1)
      for (; i < row.length; i++) {
        const [at, tree] = row[i] as Row[number]
        if (Math.floor(at / leafSize) !== place) break
        items[at % leafSize] = tree
      }
      above.push([place, tupleFrom(items)])
      if (above.length % portion === 0) yield* giveWay()
    }
    ;[row, each] = [above, each * leafSize]
  }
  return { size, max: each, root: (row[0] as Row[number])[1] }
}

/** The tree of the items of `list`, which is not empty. errors  badarg of an improper list */
export function* fromValues(list: Term, absent: Term): Proc<Tree> {
  const leaves: Row = []
  let size = 0
  for (let rest = list; rest !== emptyList;) {
    const items = elements(absent, leafSize)
    for (let i = 0; i < leafSize && rest !== emptyList; i++, size++) {
      if (!(rest instanceof Cons)) return error(badarg)
      items[i] = rest.head
      rest = rest.tail
    }
    leaves.push([leaves.length, tupleFrom(items)])
    if (leaves.length % (portion / leafSize) === 0) yield* giveWay()
  }
  return yield* over(leaves, size)
}

/** The tree of a list of indices with values, which is not empty. errors  badarg with the rest of the list from where it is out of order or no pair */
export function* fromPairs(list: Term, absent: Term): Proc<Tree> {
  const leaves: Row = []
  let [rest, next] = [list, 0]
  while (rest !== emptyList) {
    const index = indexOf(rest)
    // Only what is more than a leaf away leaves a hole.
    if (index !== undefined && index > next + leafSize) next += index - next - ((index - next) % leafSize)
    const items = elements(absent, leafSize)
    const from = next
    for (; rest !== emptyList;) {
      const at = indexOf(rest)
      if (at === undefined || at < next) return erlangError('badarg', rest)
      if (at >= from + leafSize) break
      items[at - from] = ((rest as Cons).head as Tuple).e1
      next = at + 1
      rest = (rest as Cons).tail
    }
    leaves.push([Math.floor(from / leafSize), tupleFrom(items)])
    if (rest !== emptyList) next = from + leafSize
    if (leaves.length % (portion / leafSize) === 0) yield* giveWay()
  }
  return yield* over(leaves, next)
}

/** The index in the first pair of `list`. */
function indexOf(list: Term): number | undefined {
  const head = list instanceof Cons ? list.head : null
  return isPair(head) && isInteger(head.e0) ? Number(head.e0) : undefined
}
