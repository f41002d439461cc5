/** `:gb_trees` and `:gb_sets`: general balanced trees. Equal is what is `==`. Source: OTP 25's gb_trees.erl and gb_sets.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import type { Proc } from '../../../otp/process/proc.js'
import { refused } from '../../../otp/process/raised.js'
import { compare } from '../../../otp/term/compare.js'
import { atom, Cons, emptyList, listFrom, pair, type Term, triple, Tuple, tupleFrom } from '../../../otp/term/term.js'
import { erlangError, functionClause } from '../../machine/failing.js'
import { called, isFun, isPair, itemsOf } from '../arguments.js'
import { sorted, withoutDoubles } from '../sorting.js'

const [treesName, setsName] = [atom('gb_trees'), atom('gb_sets')]
const empty = pair(0, null)
const none = atom('none')

/** A node: its key, in a tree its value, and what is smaller and bigger. `nil` is no node. */
type Node = Tuple
/** What a node holds: the key, and in a tree its value. */
type Entry = readonly Term[]

const keyOf = (node: Node): Term => node.e0
const entryOf = (node: Node): Entry => node.items().slice(0, -2)
const smallerOf = (node: Node): Term => node.items()[node.size - 2] as Term
const biggerOf = (node: Node): Term => node.items()[node.size - 1] as Term
const nodeOf = (entry: Entry, smaller: Term, bigger: Term): Node => tupleFrom([...entry, smaller, bigger])

function rootOf(module: typeof setsName, name: string, whole: Term, args: readonly Term[]): Pick<Tuple, 'e0' | 'e1'> {
  return isPair(whole) ? whole : functionClause(module, name, args)
}

function find(key: Term, root: Term): Node | undefined {
  let rest = root
  while (rest instanceof Tuple) {
    const order = compare(key, keyOf(rest))
    if (order === 0) return rest
    rest = order < 0 ? smallerOf(rest) : biggerOf(rest)
  }
  return undefined
}

/** The entries in order. */
function entries(root: Term): Entry[] {
  const found: Entry[] = []
  const visit = (node: Term): void => {
    if (!(node instanceof Tuple)) return
    visit(smallerOf(node))
    found.push(entryOf(node))
    visit(biggerOf(node))
  }
  visit(root)
  return found
}

/** A balanced tree of `all`, which are in order; where it cannot be even, the smaller side or the `isLate` bigger one has one more. */
function balanced(all: readonly Entry[], isLate = false): Term {
  const build = (from: number, size: number): Term => {
    if (size === 0) return null
    const less = Math.floor((size - 1) / 2)
    const smaller = isLate ? less : size - 1 - less
    const bigger = size - 1 - smaller
    const entry = all[from + smaller] as Entry
    return nodeOf(entry, build(from, smaller), build(from + smaller + 1, bigger))
  }
  return build(0, all.length)
}

/** How high and how large the tree is; the height as the power of two that it is compared by. */
function count(node: Term): { readonly height: number; readonly size: number } {
  if (!(node instanceof Tuple)) return { height: 1, size: 0 }
  const [a, b] = [count(smallerOf(node)), count(biggerOf(node))]
  if (a.size === 0 && b.size === 0) return { height: 1, size: 1 }
  return { height: 2 * Math.max(a.height, b.height), size: a.size + b.size + 1 }
}

/** A tree, and while it may still have to be balanced how high and how large it is. */
interface Grown {
  readonly root: Term
  readonly grown?: { readonly height: number; readonly size: number }
}

function insertBelow(entry: Entry, root: Term, space: number): Grown {
  const key = entry[0] as Term
  if (!(root instanceof Tuple)) {
    const leaf = nodeOf(entry, null, null)
    return space === 0 ? { root: leaf, grown: { height: 1, size: 1 } } : { root: leaf }
  }
  const order = compare(key, keyOf(root))
  if (order === 0) return erlangError('key_exists', key)
  const [smaller, bigger] = [smallerOf(root), biggerOf(root)]
  const { root: below, grown } = insertBelow(entry, order < 0 ? smaller : bigger, space >> 1)
  const made = order < 0 ? nodeOf(entryOf(root), below, bigger) : nodeOf(entryOf(root), smaller, below)
  if (grown === undefined) return { root: made }
  const other = count(order < 0 ? bigger : smaller)
  const height = 2 * Math.max(grown.height, other.height)
  const size = grown.size + other.size + 1
  return height > size * size ? { root: balanced(entries(made)) } : { root: made, grown: { height, size } }
}

function insert(entry: Entry, size: number, root: Term): Term {
  return pair(size + 1, insertBelow(entry, root, (size + 1) * (size + 1)).root)
}

function replaced(entry: Entry, root: Term): Term {
  if (!(root instanceof Tuple)) return functionClause(treesName, 'update_1', [...entry, root])
  const order = compare(entry[0] as Term, keyOf(root))
  if (order === 0) return nodeOf(entry, smallerOf(root), biggerOf(root))
  return order < 0
    ? nodeOf(entryOf(root), replaced(entry, smallerOf(root)), biggerOf(root))
    : nodeOf(entryOf(root), smallerOf(root), replaced(entry, biggerOf(root)))
}

interface Taken {
  readonly entry: Entry
  readonly rest: Term
}

function takeSmallest(root: Node): Taken {
  const smaller = smallerOf(root)
  if (!(smaller instanceof Tuple)) return { entry: entryOf(root), rest: biggerOf(root) }
  const { entry, rest } = takeSmallest(smaller)
  return { entry, rest: nodeOf(entryOf(root), rest, biggerOf(root)) }
}

function takeLargest(root: Node): Taken {
  const bigger = biggerOf(root)
  if (!(bigger instanceof Tuple)) return { entry: entryOf(root), rest: smallerOf(root) }
  const { entry, rest } = takeLargest(bigger)
  return { entry, rest: nodeOf(entryOf(root), smallerOf(root), rest) }
}

/** The tree without `key`, which is in it. */
function without(key: Term, root: Node): Term {
  const order = compare(key, keyOf(root))
  const [smaller, bigger] = [smallerOf(root), biggerOf(root)]
  if (order < 0) return nodeOf(entryOf(root), without(key, smaller as Node), bigger)
  if (order > 0) return nodeOf(entryOf(root), smaller, without(key, bigger as Node))
  if (!(bigger instanceof Tuple)) return smaller
  if (!(smaller instanceof Tuple)) return bigger
  const { entry, rest } = takeSmallest(bigger)
  return nodeOf(entry, smaller, rest)
}

/** The nodes that an iterator still has before it: `behind` them, those of the tree at `root`, none of which is below `from`. */
function iterator(root: Term, behind: Term, from?: Term): Term {
  let [rest, path] = [root, behind]
  while (rest instanceof Tuple) {
    if (from !== undefined && compare(keyOf(rest), from) < 0) {
      rest = biggerOf(rest)
      continue
    }
    path = new Cons(rest, path)
    rest = smallerOf(rest)
  }
  return path
}

/** What an iterator gives next, with what is left of it, as `part` puts them together; `:none` at its end. */
function next(module: typeof setsName, part: (entry: Entry, rest: Term) => Term) {
  return (given: Term): Term => {
    if (given === emptyList) return none
    if (!(given instanceof Cons) || !(given.head instanceof Tuple)) return functionClause(module, 'next', [given])
    return part(entryOf(given.head), iterator(biggerOf(given.head), given.tail))
  }
}

type Run = (root: Term, size: number, args: readonly Term[]) => unknown

/** A function whose argument `at` is the whole tree or set. */
function over(module: typeof setsName, name: string, at: number, run: Run) {
  return (...args: Term[]): unknown => {
    const { e0, e1 } = rootOf(module, name, args[at] ?? null, args)
    return run(e1, e0 as number, args)
  }
}

/** The functions of both modules that look at the whole alone; `shown` is how an entry is given. */
function shared(module: typeof setsName, shown: (entry: Entry) => Term, part: (entry: Entry, rest: Term) => Term) {
  const end = (name: string, step: (root: Node) => Taken) =>
    over(module, `take_${name}`, 0, (root, size) => {
      if (!(root instanceof Tuple)) return functionClause(module, `take_${name}1`, [root])
      const { entry, rest } = step(root)
      return part(entry, pair(size - 1, rest))
    })
  const edge = (name: string, step: (root: Node) => Taken) =>
    over(module, name, 0, (root) =>
      root instanceof Tuple ? shown(step(root).entry) : functionClause(module, `${name}_1`, [root]),
    )
  return {
    'empty/0': () => empty,
    'is_empty/1': over(module, 'is_empty', 0, (_root, size) => size === 0),
    'iterator/1': over(module, 'iterator', 0, (root) => iterator(root, emptyList)),
    'iterator_from/2': over(module, 'iterator_from', 1, (root, _size, args) => iterator(root, emptyList, args[0])),
    'next/1': next(module, part),
    'size/1': over(module, 'size', 0, (_root, size) => size),
    'balance/1': over(module, 'balance', 0, (root, size) => pair(size, balanced(entries(root)))),
    'to_list/1': over(module, 'to_list', 0, (root) => listFrom(entries(root).map(shown))),
    'smallest/1': edge('smallest', takeSmallest),
    'largest/1': edge('largest', takeLargest),
    'take_smallest/1': end('smallest', takeSmallest),
    'take_largest/1': end('largest', takeLargest),
  }
}

const entryPair = ([key, value]: Entry): Term => pair(key as Term, value as Term)
const tree = (name: string, at: number, run: Run) => over(treesName, name, at, run)
const key = (args: readonly Term[]): Term => args[0] as Term

function* mapTree(fun: Term, whole: Term): Proc<Term> {
  if (!isFun(fun, 2)) return functionClause(treesName, 'map', [fun, whole])
  const { e0, e1 } = rootOf(treesName, 'map', whole, [fun, whole])
  const values = new Map<Entry, Term>()
  const all = entries(e1)
  for (const entry of all) values.set(entry, yield* called(fun, entry[0] as Term, entry[1] as Term))
  let next = 0
  const rebuild = (node: Term): Term => {
    if (!(node instanceof Tuple)) return node
    const smaller = rebuild(smallerOf(node))
    const entry = all[next++] as Entry
    return nodeOf([entry[0] as Term, values.get(entry) ?? null], smaller, rebuild(biggerOf(node)))
  }
  return pair(e0, rebuild(e1))
}

function delete_(module: typeof setsName, isQuiet: boolean): Run {
  return (root, size, args) => {
    if (find(key(args), root) === undefined)
      return isQuiet ? pair(size, root) : functionClause(module, 'delete_1', [key(args), null])
    return pair(size - 1, without(key(args), root as Node))
  }
}

/** `{value, tree}` of a tree without the key. */
const take: Run = (root, size, args) => {
  const found = find(key(args), root)
  return found === undefined
    ? functionClause(treesName, 'take_1', [key(args), null])
    : pair(found.e1, pair(size - 1, without(key(args), root as Node)))
}

export const gbTrees: Module = nativeModule(treesName, {
  ...shared(treesName, entryPair, ([name, value], rest) => triple(name as Term, value as Term, rest)),
  'delete/2': tree('delete', 1, delete_(treesName, false)),
  'delete_any/2': tree('is_defined', 1, delete_(treesName, true)),
  'enter/3': (name, value, whole) => {
    const { e0, e1 } = rootOf(treesName, 'is_defined', whole, [name, whole])
    return find(name, e1) === undefined
      ? insert([name, value], e0 as number, e1)
      : pair(e0, replaced([name, value], e1))
  },
  'from_orddict/1': (list) => {
    const items = itemsOf(list) ?? refused('length', [list])
    if (!items.every(isPair)) return functionClause(treesName, 'balance_list_1', [list, items.length])
    return pair(items.length, balanced(items.map(({ e0, e1 }) => [e0, e1])))
  },
  'get/2': tree('get', 1, (root, _size, args) => {
    const found = find(key(args), root)
    return found === undefined ? functionClause(treesName, 'get_1', [key(args), null]) : found.e1
  }),
  'insert/3': tree('insert', 2, (root, size, args) => insert(args.slice(0, 2), size, root)),
  'is_defined/2': tree('is_defined', 1, (root, _size, args) => find(key(args), root) !== undefined),
  'keys/1': tree('keys', 0, (root) => listFrom(entries(root).map(([name]) => name as Term))),
  'lookup/2': tree('lookup', 1, (root, _size, args) => {
    const found = find(key(args), root)
    return found === undefined ? none : pair(atom('value'), found.e1)
  }),
  'map/2': mapTree,
  'take/2': tree('take', 1, take),
  'take_any/2': tree('is_defined', 1, (root, size, args) =>
    find(key(args), root) === undefined ? atom('error') : take(root, size, args),
  ),
  'update/3': tree('update', 2, (root, size, args) => pair(size, replaced(args.slice(0, 2), root))),
  'values/1': tree('values', 0, (root) => listFrom(entries(root).map(([, value]) => value as Term))),
})

const set = (name: string, at: number, run: Run) => over(setsName, name, at, run)
const fromKeys = (keys: readonly Term[], isLate = false): Term => {
  const all = keys.map((each) => [each])
  return pair(all.length, balanced(all, isLate))
}
const keysOf = (name: string, whole: Term, args: readonly Term[]): Term[] =>
  entries(rootOf(setsName, name, whole, args).e1).map(([each]) => each as Term)

function fromList(list: Term): Term {
  const items = itemsOf(list) ?? functionClause(atom('lists'), 'usort', [list])
  return fromKeys(withoutDoubles(sorted(items), (a, b) => compare(a, b) === 0))
}

const add: Run = (root, size, args) =>
  find(key(args), root) === undefined ? insert([key(args)], size, root) : pair(size, root)
const member: Run = (root, _size, args) => find(key(args), root) !== undefined

function* foldSet(fun: Term, start: Term, whole: Term): Proc<Term> {
  if (!isFun(fun, 2)) return functionClause(setsName, 'fold', [fun, start, whole])
  let value = start
  for (const each of keysOf('fold', whole, [fun, start, whole])) value = yield* called(fun, each, value)
  return value
}

function* filterSet(fun: Term, whole: Term): Proc<Term> {
  if (!isFun(fun, 1)) return functionClause(setsName, 'filter', [fun, whole])
  const found: Term[] = []
  for (const each of keysOf('filter', whole, [fun, whole])) {
    const answer = yield* called(fun, each)
    if (answer === true) found.push(each)
    else if (answer !== false) return erlangError('bad_filter', answer)
  }
  return fromKeys(found)
}

function rootsOf(name: string, a: Term, b: Term): { readonly keys: Term[]; readonly other: Term } {
  return { keys: keysOf(name, a, [a, b]), other: rootOf(setsName, name, b, [a, b]).e1 }
}

function difference(a: Term, b: Term): Term {
  const { keys, other } = rootsOf('difference', a, b)
  return fromKeys(
    keys.filter((each) => find(each, other) === undefined),
    true,
  )
}

function intersection(a: Term, b: Term): Term {
  const { keys, other } = rootsOf('intersection', a, b)
  return fromKeys(
    keys.filter((each) => find(each, other) !== undefined),
    true,
  )
}

/** A small set is added to a large one member by member; others are merged. */
function union(a: Term, b: Term): Term {
  const [left, right] = [keysOf('union', a, [a, b]), keysOf('union', b, [a, b])]
  const [few, many, whole] = right.length < left.length ? [right, left, a] : [left, right, b]
  const steps = few.length * Math.round(1.46 * Math.log(many.length))
  if (many.length >= 10 && many.length >= steps)
    return few.reduce<Term>((made, each) => {
      const { e0, e1 } = made as Tuple
      return add(e1, e0 as number, [each]) as Term
    }, whole)
  return fromKeys(
    withoutDoubles(sorted([...few, ...many]), (x, y) => compare(x, y) === 0),
    true,
  )
}

function combined(name: string, all: Term, combine: (a: Term, b: Term) => Term, otherwise?: Term): Term {
  const [first, ...others] = itemsOf(all) ?? functionClause(setsName, name, [all])
  return first === undefined ? (otherwise ?? functionClause(setsName, name, [all])) : others.reduce(combine, first)
}

export const gbSets: Module = nativeModule(setsName, {
  ...shared(
    setsName,
    ([name]) => name as Term,
    ([name], rest) => pair(name as Term, rest),
  ),
  'add/2': set('is_member', 1, add),
  'add_element/2': set('is_member', 1, add),
  'del_element/2': set('is_member', 1, delete_(setsName, true)),
  'delete/2': set('delete', 1, delete_(setsName, false)),
  'delete_any/2': set('is_member', 1, delete_(setsName, true)),
  'difference/2': difference,
  'filter/2': filterSet,
  'fold/3': foldSet,
  'from_list/1': fromList,
  'from_ordset/1': (list) => fromKeys(itemsOf(list) ?? refused('length', [list])),
  'insert/2': set('insert', 1, (root, size, args) => insert([key(args)], size, root)),
  'intersection/1': (all) => combined('intersection', all, intersection),
  'intersection/2': intersection,
  'is_disjoint/2': (a, b) => {
    const { keys, other } = rootsOf('is_disjoint', a, b)
    return !keys.some((each) => find(each, other) !== undefined)
  },
  'is_element/2': set('is_member', 1, member),
  'is_member/2': set('is_member', 1, member),
  'is_set/1': (term) =>
    isPair(term) &&
    typeof term.e0 === 'number' &&
    (term.e0 === 0 ? term.e1 === null : term.e1 instanceof Tuple && term.e1.size === 3),
  'is_subset/2': (a, b) => {
    const { keys, other } = rootsOf('is_subset', a, b)
    return keys.every((each) => find(each, other) !== undefined)
  },
  'is_empty/1': (term) => isPair(term) && term.e0 === 0,
  'new/0': () => empty,
  'singleton/1': (term) => pair(1, triple(term, null, null)),
  'subtract/2': difference,
  'union/1': (all) => combined('union', all, union, empty),
  'union/2': union,
})
