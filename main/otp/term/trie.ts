/**
 * The tree of hashes behind a large TermMap: five bits of the hash a level, a bitmap and the children that are there in each branch.
 *
 * The shape depends on the keys alone: a branch below the root holds at least two leaves, and leaves go only as deep as they must. So two trees
 * with the same keys can be walked side by side.
 */
import { same } from './compare.js'
import type { Term } from './term.js'

export class Leaf {
  constructor(
    readonly hash: number,
    readonly key: Term,
    readonly value: Term,
  ) {}
}

/** Two keys or more with one hash. */
class Collision {
  constructor(
    readonly hash: number,
    readonly leaves: readonly Leaf[],
  ) {}
}

type Node = Branch | Leaf | Collision

export class Branch {
  constructor(
    /** Bit n is set when there is a child for hash bits n. */
    public bitmap: number,
    public readonly children: Node[],
    /** The builder that made this branch and may still write to it. */
    readonly owner: object | null,
  ) {}
}

/** What the last `insert` that changed anything did to the number of entries. */
export const changed = { by: 0 }

function childIndex(bitmap: number, bit: number): number {
  let rest = bitmap & (bit - 1)
  rest -= (rest >>> 1) & 0x55555555
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The leaf of `key` below `root`. */
export function find(root: Branch, hash: number, key: Term): Leaf | undefined {
  let branch = root
  for (let shift = 0; ; shift += 5) {
    const bit = 1 << ((hash >>> shift) & 31)
    if ((branch.bitmap & bit) === 0) return undefined
    const child = branch.children[childIndex(branch.bitmap, bit)] as Node
    if (child instanceof Branch) {
      branch = child
      continue
    }
    if (child.hash !== hash) return undefined
    if (child instanceof Leaf) return child.key === key || same(child.key, key) ? child : undefined
    return child.leaves.find((leaf) => same(leaf.key, key))
  }
}

/**
 * `branch` with `value` at `key`; `branch` itself when that is there. Writes to the branches of `owner`, copies all others. When anything
 * changed, `changed.by` tells whether the key is new.
 */
export function insert(
  branch: Branch,
  shift: number,
  hash: number,
  key: Term,
  value: Term,
  owner: object | null,
): Branch {
  const bit = 1 << ((hash >>> shift) & 31)
  const index = childIndex(branch.bitmap, bit)
  if ((branch.bitmap & bit) === 0) {
    changed.by = 1
    return withChild(branch, bit, index, new Leaf(hash, key, value), owner)
  }
  const child = branch.children[index] as Node
  let next: Node
  if (child instanceof Branch) {
    next = insert(child, shift + 5, hash, key, value, owner)
  } else if (child.hash !== hash) {
    changed.by = 1
    next = split(child, new Leaf(hash, key, value), shift + 5, owner)
  } else if (child instanceof Leaf) {
    if (child.key === key || same(child.key, key)) {
      if (child.value === value) return branch
      changed.by = 0
      next = new Leaf(hash, child.key, value)
    } else {
      changed.by = 1
      next = new Collision(hash, [child, new Leaf(hash, key, value)])
    }
  } else {
    next = insertColliding(child, key, value)
  }
  if (next === child) return branch
  if (owner !== null && branch.owner === owner) {
    branch.children[index] = next
    return branch
  }
  const children = branch.children.slice()
  children[index] = next
  return new Branch(branch.bitmap, children, owner)
}

function withChild(branch: Branch, bit: number, index: number, child: Node, owner: object | null): Branch {
  const old = branch.children
  if (owner !== null && branch.owner === owner) {
    old.splice(index, 0, child)
    branch.bitmap |= bit
    return branch
  }
  const children: Node[] = []
  for (let i = 0; i < index; i++) children.push(old[i] as Node)
  children.push(child)
  for (let i = index; i < old.length; i++) children.push(old[i] as Node)
  return new Branch(branch.bitmap | bit, children, owner)
}

/** A branch with both, which have different hashes. */
function split(a: Leaf | Collision, b: Leaf, shift: number, owner: object | null): Branch {
  const x = (a.hash >>> shift) & 31
  const y = (b.hash >>> shift) & 31
  if (x === y) return new Branch(1 << x, [split(a, b, shift + 5, owner)], owner)
  return new Branch((1 << x) | (1 << y), x < y ? [a, b] : [b, a], owner)
}

function insertColliding(node: Collision, key: Term, value: Term): Collision {
  const index = node.leaves.findIndex((leaf) => same(leaf.key, key))
  if (index < 0) {
    changed.by = 1
    return new Collision(node.hash, [...node.leaves, new Leaf(node.hash, key, value)])
  }
  const known = node.leaves[index] as Leaf
  if (known.value === value) return node
  changed.by = 0
  const leaves = node.leaves.slice()
  leaves[index] = new Leaf(node.hash, known.key, value)
  return new Collision(node.hash, leaves)
}

/** `branch` without `key`: itself when the key is not there. Below the root, a branch left with one leaf is that leaf. */
export function remove(branch: Branch, shift: number, hash: number, key: Term): Node {
  const bit = 1 << ((hash >>> shift) & 31)
  if ((branch.bitmap & bit) === 0) return branch
  const index = childIndex(branch.bitmap, bit)
  const child = branch.children[index] as Node
  let next: Node | undefined
  if (child instanceof Branch) next = remove(child, shift + 5, hash, key)
  else if (child.hash !== hash) return branch
  else if (child instanceof Leaf) {
    if (!same(child.key, key)) return branch
  } else {
    const leaves = child.leaves.filter((leaf) => !same(leaf.key, key))
    if (leaves.length === child.leaves.length) return branch
    next = leaves.length === 1 ? leaves[0] : new Collision(hash, leaves)
  }
  if (next === child) return branch
  const children = branch.children.slice()
  if (next === undefined) {
    children.splice(index, 1)
    const only = children[0] as Node
    if (shift > 0 && children.length === 1 && !(only instanceof Branch)) return only
    return new Branch(branch.bitmap & ~bit, children, null)
  }
  if (shift > 0 && children.length === 1 && !(next instanceof Branch)) return next
  children[index] = next
  return new Branch(branch.bitmap, children, null)
}

/** All leaves, in the order of the tree. */
export function leavesOf(root: Branch): Leaf[] {
  const leaves: Leaf[] = []
  collect(root, leaves)
  return leaves
}

function collect(branch: Branch, leaves: Leaf[]): void {
  for (const child of branch.children) {
    if (child instanceof Leaf) leaves.push(child)
    else if (child instanceof Branch) collect(child, leaves)
    else leaves.push(...child.leaves)
  }
}

/** True when `wanted` holds for a leaf; the leaves after that one are not looked at. */
export function someLeaf(branch: Branch, wanted: (leaf: Leaf) => boolean): boolean {
  return branch.children.some((child) =>
    child instanceof Leaf
      ? wanted(child)
      : child instanceof Branch
        ? someLeaf(child, wanted)
        : child.leaves.some(wanted),
  )
}

/** A hash of the keys that does not depend on their order. */
export function keysHash(root: Branch): number {
  let sum = 0
  for (const leaf of leavesOf(root)) sum = (sum + Math.imul(leaf.hash, 0x9e3779b1)) | 0
  return sum
}

/** The values of both trees, side by side by key, without pairs that are identical; undefined when the keys differ. */
export function pairTries(a: Branch, b: Branch): [Term[], Term[]] | undefined {
  const values: [Term[], Term[]] = [[], []]
  return pair(a, b, values) ? values : undefined
}

function pair(a: Branch, b: Branch, values: [Term[], Term[]]): boolean {
  if (a === b) return true
  if (a.bitmap !== b.bitmap) return false
  return a.children.every((x, i) => {
    const y = b.children[i] as Node
    if (x === y) return true
    if (x instanceof Branch) return y instanceof Branch && pair(x, y, values)
    if (y instanceof Branch || x.hash !== y.hash) return false
    if (x instanceof Leaf) return y instanceof Leaf && pairLeaves(x, y, values)
    if (y instanceof Leaf || x.leaves.length !== y.leaves.length) return false
    return x.leaves.every((leaf) => {
      const partner = y.leaves.find((other) => same(leaf.key, other.key))
      return partner !== undefined && pairLeaves(leaf, partner, values)
    })
  })
}

function pairLeaves(x: Leaf, y: Leaf, values: [Term[], Term[]]): boolean {
  if (x.key !== y.key && !same(x.key, y.key)) return false
  if (x.value !== y.value) {
    values[0].push(x.value)
    values[1].push(y.value)
  }
  return true
}
