/**
 * HashTable: entries by key, where keys are equal if they are `===`. The structure under set, bag and duplicate_bag.
 *
 * Entries lie in the order of the hashes of their keys, in shards of some thousands: a directory leads from the first bits of a hash to its shard,
 * and within the shard the next bits to its place, or a few places further where that one is taken. A shard that is full doubles and, once it is
 * large, becomes two. So no insert ever moves more than one shard, however large the table is; and a walk in the order of hashes stays right whatever
 * is put in or taken out meanwhile.
 */
import { compareKeys, same } from '../term/compare.js'
import { hash } from '../term/hash.js'
import { Tuple, type Term } from '../term/term.js'

/** What has a key in the table and is no row itself. */
export interface Keyed {
  readonly key: Term
}

const spareAtFirst = 8
/** Bits of the number of places of the largest shard. */
const largest = 12

class Shard<E> {
  size = 0
  /** Hashes by place, growing; 0 where a place is free. Behind the 2^bits places a hash can point to lie some more for what is pushed on; the last stays free. */
  readonly hashes: Uint32Array
  readonly entries: (E | null)[]

  constructor(
    /** How many first bits of the hash all entries here share. */
    readonly depth: number,
    /** 2^bits places. */
    readonly bits: number,
    spare: number,
  ) {
    const places = (1 << bits) + spare
    this.hashes = new Uint32Array(places)
    this.entries = new Array<E | null>(places).fill(null)
  }
}

/** The hash of a key, 1 to 2^32 - 1. Different for different 32-bit integers, 0 and the one whose hash is 1 left aside. */
export function hashKey(key: Term): number {
  if (typeof key === 'number' && (key | 0) === key) return spread(key) || 1
  return hash(key) >>> 0 || 1
}

function spread(key: number): number {
  let h = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

export class HashTable<E extends Tuple | Keyed> {
  /** How many entries, that is keys, there are. */
  count = 0
  #directory: Shard<E>[] = [new Shard<E>(0, 3, spareAtFirst)]
  /** The directory has 2^depth places. */
  #depth = 0
  /** True while all keys are 32-bit integers: then equal hashes are equal keys, and no row need be looked at. */
  #integers = true
  // What `locate` found: where the key is, or where it belongs.
  #shard: Shard<E> = this.#directory[0] as Shard<E>
  #place = 0
  #hash = 0

  constructor(readonly keyIndex: number) {}

  keyOf(entry: E): Term {
    if (entry instanceof Tuple) return this.keyIndex === 0 ? entry.e0 : entry.at(this.keyIndex)
    return entry.key
  }

  get(key: Term): E | undefined {
    return this.locate(key) ? this.entry() : undefined
  }

  /** Looks for `key`; true when it is there. `entry`, `put` and `remove` then mean the place found, until something changes. */
  locate(key: Term): boolean {
    const integer = typeof key === 'number' && (key | 0) === key
    const h = integer ? spread(key) || 1 : hash(key) >>> 0 || 1
    const shard = this.#directory[this.#depth === 0 ? 0 : h >>> (32 - this.#depth)] as Shard<E>
    const hashes = shard.hashes
    let place = (h << shard.depth) >>> (32 - shard.bits)
    let found = hashes[place] as number
    while (found < h && found !== 0) found = hashes[++place] as number
    this.#shard = shard
    this.#hash = h
    this.#place = place
    if (found !== h) return false
    if (integer && this.#integers && h !== 1) return true
    return this.#locateEqual(key)
  }

  /** The entry that was located. */
  entry(): E {
    return this.#shard.entries[this.#place] as E
  }

  /** Puts `entry` in the place of the one located, which has the same key. */
  exchange(entry: E): void {
    this.#shard.entries[this.#place] = entry
  }

  /** Puts `entry` in, whose key has been looked for and is not there. */
  add(entry: E): void {
    if (this.#integers) {
      const key = this.keyOf(entry)
      if (typeof key !== 'number' || (key | 0) !== key) this.#integers = false
    }
    this.count++
    const shard = this.#shard
    const h = this.#hash
    if (shard.size * 5 >= 4 << shard.bits) this.#grow(shard)
    else if (insertAt(shard, this.#place, h, entry)) return
    // The shard has been made anew, or has no free place left behind the last.
    for (;;) {
      this.locate(this.keyOf(entry))
      if (insertAt(this.#shard, this.#place, h, entry)) return
      // It has room, but more hashes in one place than were to be expected: more places behind the last.
      const full = this.#shard
      this.#put(moved(full, 0, full.hashes.length, full.depth, full.bits, spareOf(full) * 2))
    }
  }

  /** Takes out the entry that was located. */
  remove(): void {
    this.count--
    const shard = this.#shard
    const { hashes, entries, depth, bits } = shard
    shard.size--
    let place = this.#place
    // Those behind it move up, as far as they are not where they belong.
    for (;;) {
      const next = hashes[place + 1]
      if (next === undefined || next === 0 || (next << depth) >>> (32 - bits) === place + 1) break
      hashes[place] = next
      entries[place] = entries[place + 1] as E
      place++
    }
    hashes[place] = 0
    entries[place] = null
  }

  clear(): void {
    this.count = 0
    this.#depth = 0
    this.#integers = true
    this.#directory = [new Shard<E>(0, 3, spareAtFirst)]
  }

  /** Calls `visit` with every entry, in the order of hashes. Nothing may be put in or taken out meanwhile. */
  forEach(visit: (entry: E) => void): void {
    const directory = this.#directory
    for (let i = 0; i < directory.length;) {
      const shard = directory[i] as Shard<E>
      const { entries } = shard
      for (let place = 0; place < entries.length; place++) {
        const entry = entries[place] as E | null
        if (entry !== null) visit(entry)
      }
      i += 1 << (this.#depth - shard.depth)
    }
  }

  /** Calls `visit` with the entries whose hash is above `after`, until the numbers it answers come to `count` or more. Answers the last hash; 0 at the end. */
  walk(after: number, count: number, visit: (entry: E) => number): number {
    let left = count
    const directory = this.#directory
    let h = after + 1
    while (h <= 0xffffffff) {
      const index = this.#depth === 0 ? 0 : h >>> (32 - this.#depth)
      const shard = directory[index] as Shard<E>
      const { hashes, entries } = shard
      let place = (h << shard.depth) >>> (32 - shard.bits)
      let last = 0
      for (; place < hashes.length; place++) {
        const found = hashes[place] as number
        if (found < h) continue // a free place, or one that was pushed on to here
        if (left <= 0 && found !== last) return last
        last = found
        left -= visit(entries[place] as E)
      }
      const span = 1 << (this.#depth - shard.depth)
      const beyond = (index & -span) + span
      if (beyond === directory.length) break
      h = this.#depth === 0 ? 0x100000000 : beyond * 2 ** (32 - this.#depth)
      if (left <= 0) return h - 1
    }
    return 0
  }

  /** The first entry; undefined when there is none. */
  first(): E | undefined {
    return this.#from(0)
  }

  /** The entry after `key` in the order of hashes, whether `key` is there or not; undefined at the end. */
  after(key: Term): E | undefined {
    const found = this.locate(key)
    const { hashes, entries } = this.#shard
    for (let place = this.#place + (found ? 1 : 0); place < hashes.length; place++) {
      if (hashes[place] !== 0) return entries[place] as E
    }
    const span = 1 << (this.#depth - this.#shard.depth)
    return this.#from((this.#index() & -span) + span)
  }

  #from(index: number): E | undefined {
    const directory = this.#directory
    for (let i = index; i < directory.length;) {
      const shard = directory[i] as Shard<E>
      const { hashes, entries } = shard
      if (shard.size > 0) {
        for (let at = 0; at < hashes.length; at++) if (hashes[at] !== 0) return entries[at] as E
      }
      i += 1 << (this.#depth - shard.depth)
    }
    return undefined
  }

  /** Among several keys of one hash, which lie in the order of keys. */
  #locateEqual(key: Term): boolean {
    const { hashes, entries } = this.#shard
    for (let place = this.#place; hashes[place] === this.#hash; place++) {
      const other = this.keyOf(entries[place] as E)
      if (same(other, key)) {
        this.#place = place
        return true
      }
      if (compareKeys(other, key) > 0) break
      this.#place = place + 1
    }
    return false
  }

  /** Makes room in `shard`, in which what was located belongs. A directory much larger than the table is no gain: then the shard doubles too. */
  #grow(shard: Shard<E>): void {
    const { depth, bits } = shard
    if (bits < largest || (depth === this.#depth && this.#directory.length << 8 > this.count)) {
      this.#put(moved(shard, 0, shard.hashes.length, depth, bits + 1))
      return
    }
    const bit = 2 ** (31 - depth)
    const { hashes } = shard
    let middle = 0
    while (middle < hashes.length && Math.floor((hashes[middle] as number) / bit) % 2 === 0) middle++
    if (depth === this.#depth) {
      this.#directory = this.#directory.flatMap((one) => [one, one])
      this.#depth++
    }
    const span = 1 << (this.#depth - depth)
    const first = this.#index() & -span
    this.#directory.fill(moved(shard, 0, middle, depth + 1, bits), first, first + span / 2)
    this.#directory.fill(moved(shard, middle, hashes.length, depth + 1, bits), first + span / 2, first + span)
  }

  /** Puts `shard` in the place of that in which what was located belongs. */
  #put(shard: Shard<E>): void {
    const span = 1 << (this.#depth - shard.depth)
    const first = this.#index() & -span
    this.#directory.fill(shard, first, first + span)
  }

  /** Where the directory leads to what was located. */
  #index(): number {
    return this.#depth === 0 ? 0 : this.#hash >>> (32 - this.#depth)
  }
}

/** Puts `entry` at `place`, pushing on what is there; false when there is no free place to push to. */
function insertAt<E>(shard: Shard<E>, place: number, h: number, entry: E): boolean {
  const { hashes, entries } = shard
  let free = place
  while (hashes[free] !== 0) if (++free >= hashes.length - 1) return false
  for (; free > place; free--) {
    hashes[free] = hashes[free - 1] as number
    entries[free] = entries[free - 1] as E
  }
  hashes[place] = h
  entries[place] = entry
  shard.size++
  return true
}

/** A new shard with the entries of `shard` at the places `from` to `to`, and at least `spare` places behind the last a hash can point to. */
function moved<E>(
  shard: Shard<E>,
  from: number,
  to: number,
  depth: number,
  bits: number,
  spare: number = spareOf(shard),
): Shard<E> {
  const { hashes, entries } = shard
  const target = new Shard<E>(depth, bits, spare)
  const end = target.hashes.length - 1
  let free = 0
  for (let place = from; place < to; place++) {
    const h = hashes[place] as number
    if (h === 0) continue
    const home = (h << depth) >>> (32 - bits)
    if (home > free) free = home
    if (free >= end) return moved(shard, from, to, depth, bits, spare * 2)
    target.hashes[free] = h
    target.entries[free] = entries[place] as E
    free++
    target.size++
  }
  return target
}

function spareOf(shard: Shard<unknown>): number {
  return shard.hashes.length - (1 << shard.bits)
}
