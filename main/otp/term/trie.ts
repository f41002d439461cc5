/**
 * The tree of hashes behind a large TermMap: five bits of the hash a level, and at its ends buckets of a few entries.
 *
 * A bucket is one flat array, `[hash, key, value, hash, key, value, …]`, so that a look-up touches little memory: with 100,000 keys that is
 * what it costs. It becomes a branch when it grows beyond `bucketLimit` entries, unless the hashes have no more bits to tell them apart.
 */
import { same } from './compare.js'
import { hash } from './hash.js'
import type { Term } from './term.js'

type Bucket = readonly Term[]

type Node = Branch | Bucket

export class Branch {
  constructor(
    /** 32 of them; where there is nothing, the empty bucket. */
    readonly children: Node[],
    /** The builder that made this branch and may still write to it. */
    readonly owner: object | null,
  ) {}
}

const width = 32

/** Array items an entry takes in a bucket. */
const stride = 3

const bucketLimit = 8 * stride

/** Bits in the hashes here: few enough for a small integer of V8 on every platform. */
const hashBits = 30

const empty: Bucket = []

/** What the last `insert` or `remove` that changed anything did to the number of entries. */
export const changed = { by: 0 }

/** A tree without entries. */
export function emptyTrie(owner: object | null): Branch {
  return new Branch(new Array<Node>(width).fill(empty), owner)
}

/** The hash of `key` as all functions here take it. */
export function trieHash(key: Term): number {
  return hash(key) >>> (32 - hashBits)
}

/** The value at `key`; undefined when there is none. */
export function find(root: Branch, hash: number, key: Term): Term | undefined {
  let node: Node = root.children[hash & 31] as Node
  for (let shift = 5; node instanceof Branch; shift += 5) node = node.children[(hash >>> shift) & 31] as Node
  const index = indexIn(node, hash, key)
  return index < 0 ? undefined : node[index + 2]
}

function indexIn(bucket: Bucket, hash: number, key: Term): number {
  for (let i = 0; i < bucket.length; i += stride) {
    if (bucket[i] === hash) {
      const known = bucket[i + 1] as Term
      if (known === key || same(known, key)) return i
    }
  }
  return -1
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
  const slot = (hash >>> shift) & 31
  const child = branch.children[slot] as Node
  const next =
    child instanceof Branch
      ? insert(child, shift + 5, hash, key, value, owner)
      : insertIn(child, shift + 5, hash, key, value, owner)
  return next === child ? branch : withChild(branch, slot, next, owner)
}

function withChild(branch: Branch, slot: number, child: Node, owner: object | null): Branch {
  if (owner !== null && branch.owner === owner) {
    branch.children[slot] = child
    return branch
  }
  const children = branch.children.slice()
  children[slot] = child
  return new Branch(children, owner)
}

function insertIn(bucket: Bucket, shift: number, hash: number, key: Term, value: Term, owner: object | null): Node {
  const index = indexIn(bucket, hash, key)
  if (index >= 0) {
    if (bucket[index + 2] === value) return bucket
    changed.by = 0
    const copy = bucket.slice()
    copy[index + 2] = value
    return copy
  }
  changed.by = 1
  if (bucket.length < bucketLimit || shift >= hashBits) return withEntry(bucket, hash, key, value)
  // Split: everything goes one level down.
  const mine = owner ?? {}
  let branch = emptyTrie(mine)
  for (let i = 0; i < bucket.length; i += stride) {
    branch = insert(branch, shift, bucket[i] as number, bucket[i + 1] as Term, bucket[i + 2] as Term, mine)
  }
  return insert(branch, shift, hash, key, value, mine)
}

/** `bucket` and one entry more. Spread or pushed it would take several times the memory. */
function withEntry(bucket: Bucket, hash: number, key: Term, value: Term): Bucket {
  const size = bucket.length
  const entries = new Array<Term>(size + stride)
  for (let i = 0; i < size; i++) entries[i] = bucket[i] as Term
  entries[size] = hash
  entries[size + 1] = key
  entries[size + 2] = value
  return entries
}

/** `branch` without `key`: itself when the key is not there. A branch below the root that becomes empty is the empty bucket. */
export function remove(branch: Branch, shift: number, hash: number, key: Term): Node {
  const slot = (hash >>> shift) & 31
  const child = branch.children[slot] as Node
  let next: Node
  if (child instanceof Branch) next = remove(child, shift + 5, hash, key)
  else {
    const index = indexIn(child, hash, key)
    if (index < 0) return branch
    next = child.length === stride ? empty : child.toSpliced(index, stride)
  }
  if (next === child) return branch
  const result = withChild(branch, slot, next, null)
  return shift > 0 && next === empty && result.children.every((node) => node === empty) ? empty : result
}

/** Calls `visit` with each entry, in the order of the tree. */
export function eachEntry(node: Node, visit: (key: Term, value: Term, hash: number) => void): void {
  if (node instanceof Branch) for (const child of node.children) eachEntry(child, visit)
  else {
    for (let i = 0; i < node.length; i += stride) {
      visit(node[i + 1] as Term, node[i + 2] as Term, node[i] as number)
    }
  }
}

/** Calls `visit` as `eachEntry` does until it answers true; true when it did. */
export function someEntry(node: Node, visit: (key: Term, value: Term) => boolean): boolean {
  if (node instanceof Branch) return node.children.some((child) => someEntry(child, visit))
  for (let i = 0; i < node.length; i += stride) if (visit(node[i + 1] as Term, node[i + 2] as Term)) return true
  return false
}

/** A hash of the keys that does not depend on their order. */
export function keysHash(root: Branch): number {
  let sum = 0
  eachEntry(root, (_key, _value, hash) => {
    sum = (sum + Math.imul(hash, 0x9e3779b1)) | 0
  })
  return sum
}

/** The values of two trees of one size, side by side by key, without pairs that are identical; undefined when the keys differ. */
export function pairTries(a: Branch, b: Branch): [Term[], Term[]] | undefined {
  const values: [Term[], Term[]] = [[], []]
  return pair(a, b, b, values) ? values : undefined
}

/** Pairs what is below `a` with what is in the tree `b`, where `at` is in its place, if there is such a branch. */
function pair(a: Node, b: Branch, at: Node | undefined, values: [Term[], Term[]]): boolean {
  if (a === at) return true
  if (a instanceof Branch) {
    return a.children.every((child, i) => pair(child, b, at instanceof Branch ? at.children[i] : undefined, values))
  }
  for (let i = 0; i < a.length; i += stride) {
    const value = a[i + 2] as Term
    const other = find(b, a[i] as number, a[i + 1] as Term)
    if (other === undefined) return false
    if (value !== other) {
      values[0].push(value)
      values[1].push(other)
    }
  }
  return true
}
