/**
 * The store of an ordered_set: one row a key, in term order, keys compared with `==`: 1 and 1.0 are one key, and the later row replaces the one
 * there, its key too.
 *
 * Three levels: leaves of up to 64 rows, branches of up to 256 leaves, and the list of branches. Each level knows the least key that belongs under
 * each of its children, as a double where it can. The leaf last looked at is tried first: who goes from key to key seldom has to search.
 */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, type Term, type Tuple } from '../term/term.js'
import { Branch, branchSize, Level } from './ordered-branch.js'
import { Leaf, leafSize, numberOf } from './ordered-leaf.js'
import type { Position, Store } from './store.js'

export class OrderedStore implements Store {
  readonly type = 'ordered_set'
  size = 0
  readonly #keyIndex: number
  #root = new Level<Branch>()
  #first: Leaf
  #last: Leaf
  // Where `seek` came to: the leaf, the place of the key in it or of the first one after it, and whether the key is there.
  #leaf: Leaf
  #index = 0

  constructor(keyIndex: number) {
    this.#keyIndex = keyIndex
    this.#first = this.#last = this.#leaf = this.#empty()
  }

  insert(row: Tuple): void {
    const key = this.#keyIndex === 0 ? row.e0 : row.at(this.#keyIndex)
    const number = numberOf(key)
    if (this.#seek(key, number)) {
      this.#leaf.replace(this.#index, row)
      return
    }
    this.size++
    const leaf = this.#leaf
    if (leaf.count === leafSize) {
      this.#grow(row, key, number)
      return
    }
    leaf.insert(this.#index, row, number)
    ;(leaf.branch as Branch).size++
  }

  insertAll(rows: readonly Tuple[]): void {
    for (const row of rows) this.insert(row)
  }

  has(key: Term): boolean {
    return this.#seek(key, numberOf(key))
  }

  find(key: Term): Tuple | undefined {
    return this.#seek(key, numberOf(key)) ? this.#leaf.at(this.#index) : undefined
  }

  lookup(key: Term): List {
    return this.#seek(key, numberOf(key)) ? new Cons(this.#leaf.at(this.#index), emptyList) : emptyList
  }

  rows(key: Term): readonly Tuple[] {
    const row = this.find(key)
    return row === undefined ? [] : [row]
  }

  replace(_old: Tuple, row: Tuple): void {
    this.insert(row)
  }

  delete(key: Term): number {
    const number = numberOf(key)
    if (!this.#seek(key, number)) return 0
    this.#remove(key, number)
    return 1
  }

  deleteRow(row: Tuple): number {
    const key = row.at(this.#keyIndex)
    const number = numberOf(key)
    if (!this.#seek(key, number) || !same(this.#leaf.at(this.#index), row)) return 0
    this.#remove(key, number)
    return 1
  }

  clear(): void {
    this.size = 0
    this.#first = this.#last = this.#leaf = this.#empty()
  }

  firstKey(): Term | undefined {
    return this.size === 0 ? undefined : this.#first.key(0)
  }

  lastKey(): Term | undefined {
    return this.size === 0 ? undefined : this.#last.key(this.#last.count - 1)
  }

  nextKey(key: Term): Term | undefined {
    return this.#after(key) ? this.#leaf.key(this.#index) : undefined
  }

  previousKey(key: Term): Term | undefined {
    return this.#before(key) ? this.#leaf.key(this.#index) : undefined
  }

  forEach(visit: (row: Tuple) => void): void {
    for (let leaf: Leaf | null = this.#first; leaf !== null; leaf = leaf.next) {
      const { count } = leaf
      for (let i = 0; i < count; i++) visit(leaf.at(i))
    }
  }

  walk(from: Position, count: number, visit: (row: Tuple) => number): Position {
    if (this.size === 0) return undefined
    if (from === undefined) {
      this.#leaf = this.#first
      this.#index = 0
    } else if (!this.#after(from)) return undefined
    let leaf: Leaf | null = this.#leaf
    let index = this.#index
    let left = count
    let last: Term = null
    while (leaf !== null) {
      for (; index < leaf.count; index++) {
        if (left <= 0) return last
        left -= visit(leaf.at(index))
        last = leaf.key(index)
      }
      leaf = leaf.next
      index = 0
    }
    return undefined
  }

  /** As `walk`, from the end backwards. */
  walkBack(from: Position, count: number, visit: (row: Tuple) => number): Position {
    if (this.size === 0) return undefined
    if (from === undefined) {
      this.#leaf = this.#last
      this.#index = this.#last.count - 1
    } else if (!this.#before(from)) return undefined
    let leaf: Leaf | null = this.#leaf
    let index = this.#index
    let left = count
    let last: Term = null
    for (;;) {
      for (; index >= 0; index--) {
        if (left <= 0) return last
        left -= visit(leaf.at(index))
        last = leaf.key(index)
      }
      leaf = leaf.previous
      if (leaf === null) return undefined
      index = leaf.count - 1
    }
  }

  /** The `limit` rows that have `offset` or more before them, counted through the branches. */
  rowsAt(offset: number, limit: number): Tuple[] {
    const rows: Tuple[] = []
    if (offset >= this.size) return rows
    let left = offset
    let b = 0
    const branches = this.#root.children
    while (left >= (branches[b] as Branch).size) left -= (branches[b++] as Branch).size
    let leaf: Leaf | null = (branches[b] as Branch).children[0] as Leaf
    for (; leaf !== null && rows.length < limit; leaf = leaf.next) {
      for (; left < leaf.count && rows.length < limit; left++) rows.push(leaf.at(left))
      left = Math.max(0, left - leaf.count)
    }
    return rows
  }

  /** Makes the tree anew with one leaf, which it answers. */
  #empty(): Leaf {
    const leaf = new Leaf(this.#keyIndex)
    const branch = new Branch()
    branch.adopt(0, leaf, 0)
    this.#root = new Level<Branch>()
    this.#root.insert(0, branch, 0)
    return leaf
  }

  /** Looks for `key`; true when it is there. */
  #seek(key: Term, number: number): boolean {
    let leaf = this.#leaf
    const { numbers, count } = leaf
    if (numbers !== null && number === number && count > 0) {
      // The key last looked at, or the one after it?
      const index = this.#index
      if (index < count && numbers[index] === number) return true
      if (index + 1 < count && numbers[index + 1] === number) {
        this.#index = index + 1
        return true
      }
      const inside =
        number >= (numbers[0] as number) && (number <= (numbers[count - 1] as number) || leaf.next === null)
      if (!inside) leaf = this.#leafOf(key, number)
    } else leaf = this.#leafOf(key, number)
    this.#leaf = leaf
    const index = leaf.position(key, number)
    this.#index = index
    return leaf.holds(index, key, number)
  }

  #leafOf(key: Term, number: number): Leaf {
    const branch = this.#branchOf(key, number)
    return branch.children[branch.position(key, number)] as Leaf
  }

  #branchOf(key: Term, number: number): Branch {
    const root = this.#root
    return root.children[root.position(key, number)] as Branch
  }

  /** Comes to the first row after `key`; false when there is none. */
  #after(key: Term): boolean {
    if (this.size === 0) return false
    if (this.#seek(key, numberOf(key))) this.#index++
    if (this.#index < this.#leaf.count) return true
    const { next } = this.#leaf
    if (next === null) return false
    this.#leaf = next
    this.#index = 0
    return true
  }

  /** Comes to the last row before `key`; false when there is none. */
  #before(key: Term): boolean {
    if (this.size === 0) return false
    this.#seek(key, numberOf(key))
    if (--this.#index >= 0) return true
    this.#index = 0
    const { previous } = this.#leaf
    if (previous === null) return false
    this.#leaf = previous
    this.#index = previous.count - 1
    return true
  }

  /** Puts `row` into the leaf come to, which is full. */
  #grow(row: Tuple, key: Term, number: number): void {
    const leaf = this.#leaf
    const branch = leaf.branch as Branch
    // Rows that come in ascending order fill their leaves and branches.
    const ascending = leaf.next === null && this.#index === leafSize
    const middle = ascending ? leafSize : leafSize / 2
    const place = branch.position(key, number)
    const right = leaf.split(middle)
    if (leaf === this.#last) this.#last = right
    branch.adopt(place + 1, right, ascending ? key : right.key(0))
    branch.size++
    if (this.#index > middle || ascending) {
      this.#leaf = right
      this.#index -= middle
    }
    this.#leaf.insert(this.#index, row, number)
    if (branch.children.length > branchSize)
      this.#splitBranch(branch, ascending ? branchSize : branchSize / 2, key, number)
  }

  #splitBranch(branch: Branch, middle: number, key: Term, number: number): void {
    const at = this.#root.position(key, number)
    const right = new Branch()
    for (let i = middle; i < branch.children.length; i++) {
      const leaf = branch.children[i] as Leaf
      right.adopt(i - middle, leaf, branch.keys[i] as Term)
      right.size += leaf.count
    }
    branch.size -= right.size
    branch.children.length = branch.keys.length = middle
    if (branch.numbers !== null) branch.numbers.length = middle
    this.#root.insert(at + 1, right, right.keys[0] as Term)
  }

  /** Takes out the row come to. */
  #remove(key: Term, number: number): void {
    const leaf = this.#leaf
    const branch = leaf.branch as Branch
    leaf.remove(this.#index)
    branch.size--
    this.size--
    if (leaf.count > leafSize / 4) return
    const place = branch.position(key, number)
    if (leaf.count === 0) {
      this.#drop(branch, place, key, number)
      return
    }
    // What has become small is joined with a neighbour of the same branch.
    const next = branch.children[place + 1]
    const previous = branch.children[place - 1]
    if (next !== undefined && leaf.count + next.count <= leafSize / 2) this.#join(branch, place, leaf)
    else if (previous !== undefined && leaf.count + previous.count <= leafSize / 2)
      this.#join(branch, place - 1, previous)
  }

  /** Joins the leaf at `place` with the one after it. */
  #join(branch: Branch, place: number, leaf: Leaf): void {
    if (this.#last === leaf.next) this.#last = leaf
    leaf.merge()
    branch.remove(place + 1)
    this.#leaf = leaf
    this.#index = 0
  }

  /** Takes out the leaf at `place`, which is empty, unless it is the only one. */
  #drop(branch: Branch, place: number, key: Term, number: number): void {
    if (this.#first === this.#last) return
    const leaf = branch.children[place] as Leaf
    if (branch.children.length === 1) this.#root.remove(this.#root.position(key, number))
    else branch.remove(place)
    if (this.#first === leaf) this.#first = leaf.next as Leaf
    if (this.#last === leaf) this.#last = leaf.previous as Leaf
    leaf.unlink()
    this.#leaf = this.#first
    this.#index = 0
  }
}
