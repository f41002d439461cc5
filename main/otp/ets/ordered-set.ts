/**
 * The store of an ordered_set: one row a key, in term order, keys compared with `==`: 1 and 1.0 are one key, and the later row replaces the one
 * there, its key too.
 *
 * Three levels: leaves of up to 128 rows, branches of up to 256 leaves, and the list of branches. Each level knows the least key that belongs under
 * each of its children, as a double where it can. The leaf last looked at is tried first: who goes from key to key seldom has to search.
 */
import { same } from '../term/compare.js'
import { Cons, emptyList, type List, type Term, type Tuple } from '../term/term.js'
import { Branch, branchSize, leafSize, newLeaf } from './ordered-branch.js'
import { frameOf, order } from './ordered-frame.js'
import { Level } from './ordered-level.js'
import { Boxing, type Cell } from './boxing.js'
import type { Position, Store } from './store.js'

type Show = (cells: Cell[], at: number) => Tuple

export class OrderedStore implements Store {
  readonly type = 'ordered_set'
  size = 0
  readonly #keyIndex: number
  #layout: Boxing
  #root = new Level<Branch>(frameOf(0))
  #first: Branch
  #last: Branch
  // Where `seek` came to: the leaf, and the place of the key in it or of the first one after it.
  #branch: Branch
  #place = 0
  #index = 0
  /** The double of the key that was last looked for from the root on. */
  #number = NaN

  constructor(keyIndex: number) {
    this.#keyIndex = keyIndex
    this.#layout = new Boxing(0, keyIndex, frameOf(0))
    this.#first = this.#last = this.#branch = this.#empty()
  }

  insert(row: Tuple): void {
    const key = this.#keyIndex === 0 ? row.e0 : row.at(this.#keyIndex)
    if (this.size === 0) this.#begin(row)
    if (!this.#seek(key)) {
      this.size++
      if (this.#branch.count(this.#place) === leafSize) this.#grow(key)
      this.#index = this.#branch.append(this.#place, key, this.#number)
    }
    const layout = this.#layout
    layout.write(this.#cells(), this.#index * layout.width, row, key)
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
    return [layout.keep(this.#cells(), this.#index * layout.width)]
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

  get slots(): number {
    return this.size
  }

  slot(index: number): readonly Tuple[] {
    return this.rowsAt(index, 1)
  }

  clear(): (key: Term) => boolean {
    this.size = 0
    this.#first = this.#last = this.#branch = this.#empty()
    this.#place = this.#index = 0
    // Its order of keys knows where to go on from any key, there or not.
    return () => false
  }

  firstKey(): Term | undefined {
    if (this.size === 0) return undefined
    this.#toFirst()
    return this.#key()
  }

  lastKey(): Term | undefined {
    if (this.size === 0) return undefined
    this.#toLast()
    return this.#key()
  }

  nextKey(key: Term): Term | undefined {
    return this.#after(key) ? this.#key() : undefined
  }

  previousKey(key: Term): Term | undefined {
    return this.#before(key) ? this.#key() : undefined
  }

  forEach(visit: (row: Tuple) => void): void {
    const layout = this.#layout
    this.#each((cells, at) => visit(layout.keep(cells, at)))
  }

  scan(from: Position, count: number, visit: (row: Tuple) => void): Position {
    return this.scanFrom(from, count, (row) => {
      visit(row)
      return 1
    })
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
    if (from === undefined) this.#toLast()
    else if (!this.#before(from)) return undefined
    const layout = this.#layout
    let left = count
    for (;;) {
      left -= visit(layout.view(this.#cells(), this.#index * layout.width))
      const last = this.#key()
      if (!this.#toPrevious()) return undefined
      if (left <= 0) return last
    }
  }

  /** The `limit` rows that have `offset` or more before them, counted through the branches. */
  rowsAt(offset: number, limit: number): Tuple[] {
    const rows: Tuple[] = []
    if (offset >= this.size) return rows
    const layout = this.#layout
    let left = offset
    let branch: Branch | null = this.#first
    while (branch !== null && left >= branch.size) {
      left -= branch.size
      branch = branch.next
    }
    for (; branch !== null; branch = branch.next) {
      for (let place = 0; place < branch.children.length; place++) {
        branch.settle(place)
        const cells = branch.children[place] as Cell[]
        const count = branch.count(place)
        for (; left < count; left++) {
          if (rows.length === limit) return rows
          rows.push(layout.keep(cells, left * layout.width))
        }
        left -= count
      }
    }
    return rows
  }

  #each(visit: (cells: Cell[], at: number) => void): void {
    const { width } = this.#layout
    for (let branch: Branch | null = this.#first; branch !== null; branch = branch.next) {
      const { children } = branch
      for (let place = 0; place < children.length; place++) {
        branch.settle(place)
        const cells = children[place] as Cell[]
        const end = branch.count(place) * width
        for (let at = 0; at < end; at += width) visit(cells, at)
      }
    }
  }

  #walk(from: Position, count: number, visit: (row: Tuple) => number, show: Show): Position {
    if (this.size === 0) return undefined
    if (from === undefined) this.#toFirst()
    else if (!this.#after(from)) return undefined
    const { width } = this.#layout
    let left = count
    for (;;) {
      left -= visit(show(this.#cells(), this.#index * width))
      const last = this.#key()
      this.#index++
      if (!this.#isOnRow()) return undefined
      if (left <= 0) return last
    }
  }

  /** The cells of the leaf come to. */
  #cells(): Cell[] {
    return this.#branch.children[this.#place] as Cell[]
  }

  /** The key come to. */
  #key(): Term {
    return this.#branch.key(this.#place, this.#index)
  }

  /** The row come to. */
  #row(): Tuple {
    const layout = this.#layout
    return layout.read(this.#cells(), this.#index * layout.width)
  }

  /** Takes the layout and the frame that suit `row`, the first. */
  #begin(row: Tuple): void {
    this.#layout = new Boxing(row.size, this.#keyIndex, frameOf(row.at(this.#keyIndex)))
    this.clear()
  }

  /** Makes the tree anew, with one branch, which it answers. */
  #empty(): Branch {
    const branch = new Branch(this.#layout)
    branch.adopt(0, newLeaf(this.#layout), 0, 0)
    this.#root = new Level<Branch>(this.#layout.frame)
    this.#root.insert(0, branch, 0)
    return branch
  }

  /** Looks for `key`; true when it is there. */
  #seek(key: Term): boolean {
    const { width, keyCell } = this.#layout
    const cells = this.#cells()
    // The key last looked at, or the one after it?
    const at = this.#index * width + keyCell
    const count = this.#branch.count(this.#place)
    if (this.#index < count && isIdentical(cells[at], key)) return true
    if (this.#index + 1 < count && isIdentical(cells[at + width], key)) {
      this.#index++
      return true
    }
    this.#toLeafOf(key)
    const index = this.#branch.find(this.#place, key, this.#number)
    if (index >= 0) this.#index = index
    return index >= 0
  }

  /** Comes to the leaf into which `key` belongs, and to no row of it. */
  #toLeafOf(key: Term): void {
    this.#number = this.#layout.frame.digest(key)
    if (this.#isWithin(this.#number)) return
    const root = this.#root
    const branch = root.children[root.childOf(key, this.#number)] as Branch
    this.#branch = branch
    this.#place = branch.childOf(key, this.#number)
  }

  /** True when a key with the double `number` is known to belong into the leaf last looked at. */
  #isWithin(number: number): boolean {
    const place = this.#place
    const { numbers, next } = this.#branch
    // Where doubles are the same the keys would have to be compared.
    if (numbers === null || place === 0 || !(number > (numbers[place] as number))) return false
    return place + 1 < numbers.length ? number < (numbers[place + 1] as number) : next === null
  }

  /** Comes to the first row. There must be one. */
  #toFirst(): void {
    this.#branch = this.#first
    this.#place = this.#index = 0
    this.#first.settle(0)
  }

  /** Comes to the last row. There must be one. */
  #toLast(): void {
    this.#branch = this.#last
    this.#place = this.#last.children.length - 1
    this.#last.settle(this.#place)
    this.#index = this.#last.count(this.#place) - 1
  }

  /** Where it has come to the end of a leaf: comes to the beginning of the next one. False when there is none. */
  #isOnRow(): boolean {
    if (this.#index < this.#branch.count(this.#place)) return true
    if (this.#place + 1 < this.#branch.children.length) this.#place++
    else {
      const { next } = this.#branch
      if (next === null) return false
      this.#branch = next
      this.#place = 0
    }
    this.#branch.settle(this.#place)
    this.#index = 0
    return true
  }

  /** Comes to the row before; false when there is none. */
  #toPrevious(): boolean {
    if (this.#index > 0) {
      this.#index--
      return true
    }
    if (this.#place > 0) this.#place--
    else {
      const { previous } = this.#branch
      if (previous === null) return false
      this.#branch = previous
      this.#place = previous.children.length - 1
    }
    this.#branch.settle(this.#place)
    this.#index = this.#branch.count(this.#place) - 1
    return true
  }

  /** Comes to the first row after `key`; false when there is none. */
  #after(key: Term): boolean {
    if (this.size === 0) return false
    if (this.#toPositionOf(key)) this.#index++
    return this.#isOnRow()
  }

  /** Comes to the last row before `key`; false when there is none. */
  #before(key: Term): boolean {
    if (this.size === 0) return false
    this.#toPositionOf(key)
    return this.#toPrevious()
  }

  /** Comes to `key` in the order of keys, or to where it would be; true when it is there. */
  #toPositionOf(key: Term): boolean {
    const { width, keyCell } = this.#layout
    const at = this.#index * width + keyCell
    if (
      this.#branch.isSettled(this.#place) &&
      this.#index < this.#branch.count(this.#place) &&
      isIdentical(this.#cells()[at], key)
    ) {
      return true
    }
    this.#toLeafOf(key)
    const branch = this.#branch
    this.#index = branch.position(this.#place, key, this.#number)
    return this.#index < branch.count(this.#place) && order(this.#key(), key) === 0
  }

  /** Splits the leaf come to, which is full, and comes to the one into which `key` belongs now. */
  #grow(key: Term): void {
    const branch = this.#branch
    const place = this.#place
    const index = branch.position(place, key, this.#number)
    // Rows that come in ascending order fill their leaves and branches.
    const ascending = index === leafSize && place === branch.children.length - 1 && branch.next === null
    const middle = ascending ? leafSize : leafSize / 2
    branch.splitLeaf(place, middle, ascending ? key : branch.key(place, middle))
    if (branch.children.length > branchSize) {
      const at = this.#root.childOf(key, this.#number)
      const right = branch.splitAt(ascending ? branchSize : branchSize / 2)
      this.#root.insert(at + 1, right, right.keys[0] as Term)
      if (this.#last === branch) this.#last = right
    }
    this.#branch = this.#root.children[this.#root.childOf(key, this.#number)] as Branch
    this.#place = this.#branch.childOf(key, this.#number)
    this.#branch.find(this.#place, key, this.#number)
  }

  /** Takes out the row come to. */
  #remove(key: Term): void {
    const branch = this.#branch
    const place = this.#place
    branch.removeRow(place, this.#index)
    this.size--
    const count = branch.count(place)
    if (count > leafSize / 4 || this.size === 0) return
    if (count === 0) this.#drop(branch, place, key)
    // What has become small is joined with a neighbour of the same branch.
    else if (count + branch.count(place + 1) <= leafSize / 2) branch.joinNext(place)
    else if (count + branch.count(place - 1) <= leafSize / 2) {
      branch.joinNext(place - 1)
      this.#place--
      this.#index = 0
    }
  }

  /** Takes out the leaf at `place`, which is empty. There are others. */
  #drop(branch: Branch, place: number, key: Term): void {
    if (branch.children.length > 1) branch.drop(place)
    else {
      this.#root.remove(this.#root.childOf(key, this.#layout.frame.digest(key)))
      branch.unlink()
      if (this.#first === branch) this.#first = branch.next as Branch
      if (this.#last === branch) this.#last = branch.previous as Branch
    }
    this.#branch = this.#first
    this.#place = this.#index = 0
  }
}

/** `===` of JavaScript. It is asked of numbers by itself, since V8 is quick only where it knows that it compares numbers. */
function isIdentical(cell: Cell | undefined, key: Term): boolean {
  return typeof key === 'number' ? typeof cell === 'number' && cell === key : cell === key
}
