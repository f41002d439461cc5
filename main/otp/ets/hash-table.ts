/**
 * HashTable: places of some cells each, found by key, where keys are equal if they are `===`. The structure under set, bag and duplicate_bag.
 *
 * Places lie in the order of the hashes of their keys, in shards of some thousands: a directory leads from the first bits of a hash to its shard, and
 * within the shard the next bits to its place, or a few places further where that one is taken. A shard that is full doubles and, once it is large,
 * becomes two. So no insert ever moves more than one shard, however large the table is; and a walk in the order of hashes stays right whatever is put
 * in or taken out meanwhile.
 */
import { compareKeys, same } from '../term/compare.js'
import { Tuple, type Term } from '../term/term.js'
import { Hashing } from './hashing.js'

const spareAtFirst = 8
/** Bits of the number of places of the largest shard. */
const largest = 12

const fewestSlots = 256
/** Free places that cost as much to pass as one row to visit: a table that was large has many. */
const freePerRow = 16

/** Some thousand places, whose hashes all begin with the same bits. */
export class Shard<Cell> {
  size = 0
  /** Hashes by place, growing; 0 where a place is free. Behind the 2^bits places a hash can point to lie some more for what is pushed on; the last stays free. */
  readonly hashes: Uint32Array
  readonly cells: Cell[]
  /** What the table's user keeps by place, beside the cells; null until it keeps something. */
  kept: (Tuple | null)[] | null = null

  constructor(
    /** How many first bits of the hash all keys here share. */
    readonly depth: number,
    /** 2^bits places. */
    readonly bits: number,
    spare: number,
    width: number,
  ) {
    const places = (1 << bits) + spare
    this.hashes = new Uint32Array(places)
    this.cells = new Array<Cell | null>(places * width).fill(null) as Cell[]
  }

  /** Keeps `row` beside the cells of `place`, or nothing. */
  keep(place: number, row: Tuple | null): void {
    if (this.kept === null) {
      if (row === null) return
      this.kept = new Array<Tuple | null>(this.hashes.length).fill(null)
    }
    this.kept[place] = row
  }
}

/** `===`, with the frequent cases at hand. */
function isSame(other: Term, key: Term): boolean {
  if (other === key) return true
  if (!(key instanceof Tuple)) return typeof key === 'object' && same(other, key)
  if (!(other instanceof Tuple) || other.size !== key.size) return false
  for (let i = 0; i < key.size; i++) {
    const a = other.at(i)
    const b = key.at(i)
    if (a !== b && (typeof a !== 'object' || typeof b !== 'object' || !same(a, b))) return false
  }
  return true
}

export class HashTable<Cell> {
  /** How many places are taken, that is how many keys there are. */
  count = 0
  /** Where `locate`, `open`, `first` and `after` have come to: this place of this shard. Until something changes. */
  shard: Shard<Cell>
  place = 0

  #directory: Shard<Cell>[]
  /** The directory has 2^depth places. */
  #depth = 0
  #hashing = new Hashing(0)
  #hash = 0

  /** width  cells a place; keyCell  which of them holds the key */
  constructor(
    readonly width: number,
    readonly keyCell: number,
  ) {
    this.shard = new Shard<Cell>(0, 3, spareAtFirst, width)
    this.#directory = [this.shard]
  }

  /** Looks for `key`; true when it is there. */
  locate(key: Term): boolean {
    const h = this.#hashing.of(key)
    const shard = this.#directory[this.#depth === 0 ? 0 : h >>> (32 - this.#depth)] as Shard<Cell>
    const { hashes } = shard
    let place = (h << shard.depth) >>> (32 - shard.bits)
    let found = hashes[place] as number
    while (found < h && found !== 0) found = hashes[++place] as number
    this.shard = shard
    this.#hash = h
    this.place = place
    return found === h && (this.#hashing.isExact(h) || this.#locateEqual(key))
  }

  /** Makes a place for `key`, which has been looked for and is not there. Its cells are to be written. */
  open(key: Term): void {
    if (this.count === 0) {
      this.#hashing = new Hashing(key)
      this.locate(key)
    }
    this.#hashing.note()
    this.count++
    const { shard } = this
    if (shard.size * 5 < 4 << shard.bits) {
      if (this.#push()) return
    } else this.#grow(shard)
    // The shard has been made anew, or has no free place behind the last.
    for (;;) {
      this.locate(key)
      if (this.#push()) return
      // It has room, but more hashes in one place than were to be expected: more places behind the last.
      const full = this.shard
      this.#put(this.#moved(full, 0, full.hashes.length, full.depth, full.bits, spareOf(full) * 2))
    }
  }

  /** Takes out the place that was located. */
  remove(): void {
    this.count--
    const { width } = this
    const { shard } = this
    const { hashes, cells, kept, depth, bits } = shard
    shard.size--
    let place = this.place
    // Those behind it move up, as far as they are not where they belong.
    for (;;) {
      const next = hashes[place + 1] as number
      if (next === 0 || (next << depth) >>> (32 - bits) === place + 1) break
      hashes[place] = next
      place++
    }
    const from = this.place * width
    const end = place * width
    for (let i = from; i < end; i++) cells[i] = cells[i + width] as Cell
    hashes[place] = 0
    for (let i = end; i < end + width; i++) cells[i] = null as Cell
    if (kept === null) return
    for (let i = this.place; i < place; i++) kept[i] = kept[i + 1] as Tuple | null
    kept[place] = null
  }

  /** Calls `visit` with every place, in the order of hashes. No place may be made or taken out meanwhile. */
  forEach(visit: (shard: Shard<Cell>, place: number) => void): void {
    const directory = this.#directory
    for (let i = 0; i < directory.length;) {
      const shard = directory[i] as Shard<Cell>
      const { hashes } = shard
      for (let place = 0; place < hashes.length; place++) if (hashes[place] !== 0) visit(shard, place)
      i += 1 << (this.#depth - shard.depth)
    }
  }

  /**
   * Calls `visit` with the places whose hash is above `after`, until the numbers it answers come to `count` or more; those of one hash are visited
   * together. Answers the last hash; 0 at the end.
   */
  walk(after: number, count: number, visit: (shard: Shard<Cell>, place: number) => number): number {
    return this.#walkHashes(after, count, visit)
  }

  #walkHashes(after: number, count: number, visit: (shard: Shard<Cell>, place: number) => number): number {
    const directory = this.#directory
    let left = count
    let h = after + 1
    while (h <= 0xffffffff) {
      const index = this.#depth === 0 ? 0 : h >>> (32 - this.#depth)
      const shard = directory[index] as Shard<Cell>
      const { hashes } = shard
      let last = 0
      for (let place = (h << shard.depth) >>> (32 - shard.bits); place < hashes.length; place++) {
        const found = hashes[place] as number
        if (found < h) continue // a free place, or one that was pushed on to here
        if (left <= 0 && found !== last) return last
        last = found
        left -= visit(shard, place)
      }
      left -= (hashes.length - shard.size) / freePerRow
      const span = 1 << (this.#depth - shard.depth)
      const beyond = (index & -span) + span
      if (beyond === directory.length) return 0
      h = beyond * 2 ** (32 - this.#depth)
      if (left <= 0) return h - 1
    }
    return 0
  }

  /** How many slots there are: equal parts of all hashes, some rows in each. As many as in OTP, as long as the table is small. */
  get slots(): number {
    return Math.max(fewestSlots, 2 ** (31 - Math.clz32(this.count)))
  }

  /** Calls `visit` with the places of the slot `index`, in the order of hashes. */
  eachOfSlot(index: number, visit: (shard: Shard<Cell>, place: number) => void): void {
    const span = 2 ** 32 / this.slots
    const end = (index + 1) * span
    this.#walkHashes(Math.max(index * span - 1, 0), 1, (shard, place) => {
      if ((shard.hashes[place] as number) >= end) return 1
      visit(shard, place)
      return 0
    })
  }

  /** Comes to the first place; false when there is none. */
  first(): boolean {
    return this.#firstFrom(0)
  }

  /** Comes to the place after `key` in the order of hashes, whether `key` is there or not; false at the end. */
  after(key: Term): boolean {
    const found = this.locate(key)
    const shard = this.shard
    if (this.#firstIn(shard, this.place + (found ? 1 : 0))) return true
    const span = 1 << (this.#depth - shard.depth)
    return this.#firstFrom((this.#index() & -span) + span)
  }

  #firstFrom(index: number): boolean {
    const directory = this.#directory
    for (let i = index; i < directory.length;) {
      const shard = directory[i] as Shard<Cell>
      if (shard.size > 0 && this.#firstIn(shard, 0)) return true
      i += 1 << (this.#depth - shard.depth)
    }
    return false
  }

  #firstIn(shard: Shard<Cell>, from: number): boolean {
    const { hashes } = shard
    for (let place = from; place < hashes.length; place++) {
      if (hashes[place] === 0) continue
      this.shard = shard
      this.place = place
      return true
    }
    return false
  }

  /** Among several keys of one hash, which lie in the order of keys. */
  #locateEqual(key: Term): boolean {
    const { hashes, cells } = this.shard
    for (let place = this.place; hashes[place] === this.#hash; place++) {
      const other = cells[place * this.width + this.keyCell] as Term
      if (isSame(other, key)) {
        this.place = place
        return true
      }
      if (compareKeys(other, key) > 0) break
      this.place = place + 1
    }
    return false
  }

  /** Makes a place where the key that was looked for belongs, pushing on what is there; false when there is no free place to push to. */
  #push(): boolean {
    const { shard, place, width } = this
    const { hashes, cells, kept } = shard
    const end = hashes.length - 1
    let free = place
    while (free < end && hashes[free] !== 0) free++
    if (free === end) return false
    for (let i = free; i > place; i--) hashes[i] = hashes[i - 1] as number
    const at = place * width
    for (let i = (free + 1) * width - 1; i >= at + width; i--) cells[i] = cells[i - width] as Cell
    hashes[place] = this.#hash
    if (kept !== null) {
      for (let i = free; i > place; i--) kept[i] = kept[i - 1] as Tuple | null
      kept[place] = null
    }
    shard.size++
    return true
  }

  /** Makes room in `shard`, in which what was located belongs. A directory much larger than the table is no gain: then the shard doubles too. */
  #grow(shard: Shard<Cell>): void {
    const { depth, bits, hashes } = shard
    const spare = spareOf(shard)
    if (bits < largest || (depth === this.#depth && this.#directory.length << 8 > this.count)) {
      this.#put(this.#moved(shard, 0, hashes.length, depth, bits + 1, spare))
      return
    }
    const bit = 2 ** (31 - depth)
    let middle = 0
    while (middle < hashes.length && Math.floor((hashes[middle] as number) / bit) % 2 === 0) middle++
    if (depth === this.#depth) {
      this.#directory = this.#directory.flatMap((one) => [one, one])
      this.#depth++
    }
    const span = 1 << (this.#depth - depth)
    const first = this.#index() & -span
    const half = first + span / 2
    this.#directory.fill(this.#moved(shard, 0, middle, depth + 1, bits, spare), first, half)
    this.#directory.fill(this.#moved(shard, middle, hashes.length, depth + 1, bits, spare), half, first + span)
  }

  /** Puts `shard` in the place of that in which what was located belongs. */
  #put(shard: Shard<Cell>): void {
    const span = 1 << (this.#depth - shard.depth)
    const first = this.#index() & -span
    this.#directory.fill(shard, first, first + span)
  }

  /** Where the directory leads to what was located. */
  #index(): number {
    return this.#depth === 0 ? 0 : this.#hash >>> (32 - this.#depth)
  }

  /** A new shard with the places `from` to `to` of `shard`, and at least `spare` places behind the last a hash can point to. */
  #moved(shard: Shard<Cell>, from: number, to: number, depth: number, bits: number, spare: number): Shard<Cell> {
    const { width } = this
    const { hashes, cells, kept } = shard
    const target = new Shard<Cell>(depth, bits, spare, width)
    const end = target.hashes.length - 1
    let free = 0
    for (let place = from; place < to; place++) {
      const h = hashes[place] as number
      if (h === 0) continue
      const home = (h << depth) >>> (32 - bits)
      if (home > free) free = home
      if (free >= end) return this.#moved(shard, from, to, depth, bits, spare * 2)
      target.hashes[free] = h
      for (let i = 0; i < width; i++) target.cells[free * width + i] = cells[place * width + i] as Cell
      if (kept !== null) target.keep(free, kept[place] as Tuple | null)
      free++
      target.size++
    }
    return target
  }
}

function spareOf(shard: Shard<unknown>): number {
  return shard.hashes.length - (1 << shard.bits)
}
