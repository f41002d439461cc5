/**
 * The store of an ordered_set: one row a key, in term order, keys compared with `==`: 1 and 1.0 are one key, and the later row replaces the one
 * there, its key too.
 *
 * Three levels: leaves of up to 32 rows, branches of up to 256 leaves, and the list of branches. Each level knows the least key that belongs under
 * each of its children, as a double where it can. The leaf last looked at is tried first: who goes from key to key seldom has to search.
 */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, type Term, type Tuple } from '../term/term.js'
import { Branch, branchSize, Level } from './ordered-branch.js'
import { Leaf, leafSize } from './ordered-leaf.js'
import { type Cell, Layout } from './row-cells.js'
import type { Position, Store } from './store.js'

type Show = (cells: Cell[], at: number) => Tuple

export class OrderedStore implements Store {
  readonly type = 'ordered_set'
  size = 0
  readonly #keyIndex: number
  #layout: Layout
  #root = new Level<Branch>()
  #first: Leaf
  #last: Leaf
  // Where `seek` came to: the leaf, and the place of the key in it or of the first one after it.
  #leaf: Leaf
  #index = 0

  constructor(keyIndex: number) {
    this.#keyIndex = keyIndex
    this.#layout = new Layout(0, keyIndex)
    this.#first = this.#last = this.#leaf = this.#empty()
  }

  insert(row: Tuple): void {
    const key = this.#keyIndex === 0 ? row.e0 : row.at(this.#keyIndex)
    if (this.size === 0) this.#begin(row)
    if (!this.#seek(key)) {
      this.size++
      if (this.#leaf.count === leafSize) this.#grow(key)
      this.#leaf.open(this.#index)
      ;(this.#leaf.branch as Branch).size++
    }
    const layout = this.#layout
    layout.write(this.#leaf.cells, this.#index * layout.width, row, key)
  }

  insertAll(rows: readonly Tuple[]): void {
    for (const row of rows) this.insert(row)
  }

  has(key: Term): boolean {
    return this.#seek(key)
  }

  find(key: Term): Tuple | undefined {
    return this.#seek(key) ? this.#row() : undefined
  }

  lookup(key: Term): List {
    return this.#seek(key) ? new Cons(this.#row(), emptyList) : emptyList
  }

  rows(key: Term): readonly Tuple[] {
    if (!this.#seek(key)) return []
    const layout = this.#layout
    return [layout.keep(this.#leaf.cells, this.#index * layout.width)]
  }

  replace(_old: Tuple, row: Tuple): void {
    this.insert(row)
  }

  delete(key: Term): number {
    if (!this.#seek(key)) return 0
    this.#remove(key)
    return 1
  }

  deleteRow(row: Tuple): number {
    const key = row.at(this.#keyIndex)
    if (!this.#seek(key) || !same(this.#row(), row)) return 0
    this.#remove(key)
    return 1
  }

  clear(): void {
    this.size = 0
    this.#first = this.#last = this.#leaf = this.#empty()
    this.#index = 0
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
    const layout = this.#layout
    this.#each((cells, at) => visit(layout.keep(cells, at)))
  }

  scan(visit: (row: Tuple) => void): void {
    const layout = this.#layout
    this.#each((cells, at) => visit(layout.view(cells, at)))
  }

  walk(from: Position, count: number, visit: (row: Tuple) => number): Position {
    const layout = this.#layout
    return this.#walk(from, count, visit, (cells, at) => layout.keep(cells, at))
  }

  scanFrom(from: Position, count: number, visit: (row: Tuple) => number): Position {
    const layout = this.#layout
    return this.#walk(from, count, visit, (cells, at) => layout.view(cells, at))
  }

  /** As `scanFrom`, from the end backwards. */
  scanBack(from: Position, count: number, visit: (row: Tuple) => number): Position {
    if (this.size === 0) return undefined
    if (from === undefined) {
      this.#leaf = this.#last
      this.#index = this.#last.count - 1
    } else if (!this.#before(from)) return undefined
    const layout = this.#layout
    let leaf: Leaf | null = this.#leaf
    let index = this.#index
    let left = count
    let last: Term = null
    for (;;) {
      for (; index >= 0; index--) {
        if (left <= 0) return last
        left -= visit(layout.view(leaf.cells, index * layout.width))
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
    const layout = this.#layout
    const branches = this.#root.children
    let left = offset
    let b = 0
    while (left >= (branches[b] as Branch).size) left -= (branches[b++] as Branch).size
    let leaf: Leaf | null = (branches[b] as Branch).children[0] as Leaf
    for (; leaf !== null && rows.length < limit; leaf = leaf.next) {
      const cells = leaf.cells
      for (; left < leaf.count && rows.length < limit; left++) rows.push(layout.keep(cells, left * layout.width))
      left = Math.max(0, left - leaf.count)
    }
    return rows
  }

  #each(visit: (cells: Cell[], at: number) => void): void {
    const { width } = this.#layout
    for (let leaf: Leaf | null = this.#first; leaf !== null; leaf = leaf.next) {
      const cells = leaf.cells
      const end = leaf.count * width
      for (let at = 0; at < end; at += width) visit(cells, at)
    }
  }

  #walk(from: Position, count: number, visit: (row: Tuple) => number, show: Show): Position {
    if (this.size === 0) return undefined
    if (from === undefined) {
      this.#leaf = this.#first
      this.#index = 0
    } else if (!this.#after(from)) return undefined
    const { width } = this.#layout
    let leaf: Leaf | null = this.#leaf
    let index = this.#index
    let left = count
    let last: Term = null
    while (leaf !== null) {
      for (; index < leaf.count; index++) {
        if (left <= 0) return last
        left -= visit(show(leaf.cells, index * width))
        last = leaf.key(index)
      }
      leaf = leaf.next
      index = 0
    }
    return undefined
  }

  /** The row come to. */
  #row(): Tuple {
    const layout = this.#layout
    return layout.read(this.#leaf.cells, this.#index * layout.width)
  }

  /** Takes the layout that suits `row`, the first. */
  #begin(row: Tuple): void {
    this.#layout = new Layout(row.size, this.#keyIndex)
    this.clear()
  }

  /** Makes the tree anew with one leaf, which it answers. */
  #empty(): Leaf {
    const leaf = new Leaf(this.#layout)
    const branch = new Branch()
    branch.adopt(0, leaf, 0)
    this.#root = new Level<Branch>()
    this.#root.insert(0, branch, 0)
    return leaf
  }

  /** Looks for `key`; true when it is there. */
  #seek(key: Term): boolean {
    let leaf = this.#leaf
    const { count, cells } = leaf
    const { width, keyCell } = this.#layout
    if (count > 0) {
      // The key last looked at, or the one after it?
      const at = this.#index * width + keyCell
      if (this.#index < count && cells[at] === key) return true
      if (this.#index + 1 < count && cells[at + width] === key) {
        this.#index++
        return true
      }
    }
    if (!this.#isWithin(key)) leaf = this.#leafOf(key)
    this.#leaf = leaf
    const index = leaf.position(key)
    this.#index = index
    return leaf.holds(index, key)
  }

  /** True when `key` is known to belong into the leaf last looked at. */
  #isWithin(key: Term): boolean {
    const { count, cells, next } = this.#leaf
    if (typeof key !== 'number' || count === 0) return false
    const { width, keyCell } = this.#layout
    const first = cells[keyCell]
    const last = cells[(count - 1) * width + keyCell]
    return typeof first === 'number' && key >= first && typeof last === 'number' && (key <= last || next === null)
  }

  #leafOf(key: Term): Leaf {
    const root = this.#root
    const branch = root.children[root.position(key)] as Branch
    return branch.children[branch.position(key)] as Leaf
  }

  /** Comes to the first row after `key`; false when there is none. */
  #after(key: Term): boolean {
    if (this.size === 0) return false
    if (this.#seek(key)) this.#index++
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
    this.#seek(key)
    if (--this.#index >= 0) return true
    this.#index = 0
    const { previous } = this.#leaf
    if (previous === null) return false
    this.#leaf = previous
    this.#index = previous.count - 1
    return true
  }

  /** Splits the leaf come to, which is full, and comes to where `key` belongs now. */
  #grow(key: Term): void {
    const leaf = this.#leaf
    const branch = leaf.branch as Branch
    // Rows that come in ascending order fill their leaves and branches.
    const ascending = leaf.next === null && this.#index === leafSize
    const middle = ascending ? leafSize : leafSize / 2
    const place = branch.position(key)
    const right = leaf.split(middle)
    if (leaf === this.#last) this.#last = right
    branch.adopt(place + 1, right, ascending ? key : right.key(0))
    if (this.#index > middle || ascending) {
      this.#leaf = right
      this.#index -= middle
    }
    if (branch.children.length > branchSize) this.#splitBranch(branch, ascending ? branchSize : branchSize / 2, key)
  }

  #splitBranch(branch: Branch, middle: number, key: Term): void {
    const at = this.#root.position(key)
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
  #remove(key: Term): void {
    const leaf = this.#leaf
    const branch = leaf.branch as Branch
    leaf.remove(this.#index)
    branch.size--
    this.size--
    if (leaf.count > leafSize / 4) return
    const place = branch.position(key)
    if (leaf.count === 0) {
      this.#drop(branch, place, key)
      return
    }
    // What has become small is joined with a neighbour of the same branch.
    const next = branch.children[place + 1]
    const previous = branch.children[place - 1]
    if (next !== undefined && leaf.count + next.count <= leafSize / 2) this.#join(branch, place, leaf)
    else if (previous !== undefined && leaf.count + previous.count <= leafSize / 2) {
      this.#join(branch, place - 1, previous)
    }
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
  #drop(branch: Branch, place: number, key: Term): void {
    if (this.#first === this.#last) return
    const leaf = branch.children[place] as Leaf
    if (branch.children.length === 1) this.#root.remove(this.#root.position(key))
    else branch.remove(place)
    if (this.#first === leaf) this.#first = leaf.next as Leaf
    if (this.#last === leaf) this.#last = leaf.previous as Leaf
    leaf.unlink()
    this.#leaf = this.#first
    this.#index = 0
  }
}
