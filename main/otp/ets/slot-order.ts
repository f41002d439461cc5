/**
 * SlotOrder: the order in which OTP goes through a small table by hash: its slots one after the other, and in each slot the keys in the order in which they
 * came. So what is shown of a small table is what the BEAM shows. A table for concurrent writing has 64 locks, each for every 64th slot: those of one lock
 * come one after the other.
 *
 * A slot is a matter of the hash of the key: of an atom that of its text, of anything else as in internal-hash.ts, which says what of it is not a matter of
 * the value alone. There are 256 slots, and one more for each key beyond 256: the slots are split one after the other. Source: erl_db_hash.c of OTP 25.
 */
import { atomHash } from '../term/atom-hash.js'
import { same } from '../term/compare.js'
import { internalHash } from '../term/internal-hash.js'
import { atomName, isAtom, type Term } from '../term/term.js'

/** Fewer rows than a portion has (portions.ts). */
export const mostInOrder = 1500

const fewestSlots = 256
/** So many slots are split at most for one new key, where some were not while the table was fixed. */
const mostSplits = 5

const locks = 64

class Entry {
  next: Entry | null = null
  /** Taken out while the table was fixed: it stands for where it was, as long as that lasts. */
  isGone = false

  constructor(
    readonly key: Term,
    readonly hash: number,
  ) {}
}

function slotHash(key: Term): number {
  return isAtom(key) ? atomHash(atomName(key)) : internalHash(key)
}

export class SlotOrder {
  readonly #slots = new Array<Entry | null>(fewestSlots).fill(null)
  /** One less than a power of 2: the least that is not below the number of slots. */
  #mask = fewestSlots - 1
  /** Entries, those that are gone too. */
  #count = 0
  #gone = 0
  #isFixed: boolean

  /**
   * isConcurrent  whether the table is for concurrent writing
   * isFixed       whether somebody goes through it step by step: no slot is split meanwhile, and what is taken out keeps its place
   */
  constructor(
    readonly isConcurrent: boolean,
    isFixed: boolean,
  ) {
    this.#isFixed = isFixed
  }

  get slots(): number {
    return this.#slots.length
  }

  get isFixed(): boolean {
    return this.#isFixed
  }

  /** Source: ets:safe_fixtable/2 */
  fix(isFixed: boolean): void {
    this.#isFixed = isFixed
    if (isFixed || this.#gone === 0) return
    for (let slot = 0; slot < this.#slots.length; slot++) this.#purge(slot)
    this.#count -= this.#gone
    this.#gone = 0
  }

  /** Takes in `key`, which is not there; false when the table has become too large to be in this order. */
  add(key: Term): boolean {
    const hash = slotHash(key)
    if (this.#gone > 0 && this.#revive(key, hash)) return true
    if (this.#count >= mostInOrder && !this.#isFixed) return false
    this.#append(new Entry(key, hash), this.#slotOf(hash))
    this.#count++
    if (this.#isFixed) return true
    for (let left = mostSplits; left > 0 && this.#count > this.#slots.length; left--) this.#split()
    return true
  }

  /** Takes out `key`. */
  remove(key: Term): void {
    const slot = this.#slotOf(slotHash(key))
    let before: Entry | null = null
    for (let entry = this.#slots[slot] as Entry | null; entry !== null; entry = entry.next) {
      if (!same(entry.key, key)) {
        before = entry
        continue
      }
      if (this.#isFixed) {
        entry.isGone = true
        this.#gone++
        return
      }
      if (before === null) this.#slots[slot] = entry.next
      else before.next = entry.next
      this.#count--
      return
    }
  }

  /** The slot to go to after `slot`; as many as there are after the last. */
  #following(slot: number): number {
    const { length } = this.#slots
    if (!this.isConcurrent) return slot + 1
    if (slot + locks < length) return slot + locks
    const next = (slot % locks) + 1
    return next === locks ? length : next
  }

  /** The first key; undefined when there is none. */
  first(): Term | undefined {
    return this.#firstFrom(0)
  }

  #firstFrom(slot: number): Term | undefined {
    for (let at = slot; at < this.#slots.length; at = this.#following(at)) {
      const entry = there(this.#slots[at] as Entry | null)
      if (entry !== null) return entry.key
    }
    return undefined
  }

  /** The key after `key`; undefined when it is the last. */
  after(key: Term): Term | undefined {
    const slot = this.#slotOf(slotHash(key))
    let entry = this.#slots[slot] as Entry | null
    while (entry !== null && !same(entry.key, key)) entry = entry.next
    const next = there(entry?.next ?? null)
    return next === null ? this.#firstFrom(this.#following(slot)) : next.key
  }

  /**
   * Calls `visit` with the keys of each slot from `from` on, until the numbers it answers come to `count` or more. Answers the slot to go on with;
   * undefined at the end. No key may come or go meanwhile.
   */
  walk(from: number, count: number, visit: (key: Term) => number): number | undefined {
    let left = count
    for (let slot = from; slot < this.#slots.length; slot = this.#following(slot)) {
      if (left <= 0) return slot
      this.eachOf(slot, (key) => {
        left -= visit(key)
      })
    }
    return undefined
  }

  /** Calls `visit` with the keys of `slot`. */
  eachOf(slot: number, visit: (key: Term) => void): void {
    for (let entry = there(this.#slots[slot] ?? null); entry !== null; entry = there(entry.next)) visit(entry.key)
  }

  #slotOf(hash: number): number {
    const slot = hash & this.#mask
    return slot < this.#slots.length ? slot : hash & (this.#mask >>> 1)
  }

  #append(entry: Entry, slot: number): void {
    entry.next = null
    let last = this.#slots[slot] as Entry | null
    if (last === null) {
      this.#slots[slot] = entry
      return
    }
    while (last.next !== null) last = last.next
    last.next = entry
  }

  #revive(key: Term, hash: number): boolean {
    for (let entry = this.#slots[this.#slotOf(hash)] as Entry | null; entry !== null; entry = entry.next) {
      if (!entry.isGone || !same(entry.key, key)) continue
      entry.isGone = false
      this.#gone--
      return true
    }
    return false
  }

  /** One slot more: some of the keys of the next slot to be split go there. */
  #split(): void {
    const slot = this.#slots.length
    if (slot > this.#mask) this.#mask = this.#mask * 2 + 1
    this.#slots.push(null)
    const from = slot & (this.#mask >>> 1)
    let entry = this.#slots[from] as Entry | null
    this.#slots[from] = null
    while (entry !== null) {
      const next: Entry | null = entry.next
      this.#append(entry, this.#slotOf(entry.hash))
      entry = next
    }
  }

  #purge(slot: number): void {
    let entry = this.#slots[slot] as Entry | null
    if (entry === null) return
    this.#slots[slot] = null
    while (entry !== null) {
      const next: Entry | null = entry.next
      if (!entry.isGone) this.#append(entry, slot)
      entry = next
    }
  }
}

/** The first from `entry` on that is not gone. */
function there(entry: Entry | null): Entry | null {
  let found = entry
  while (found?.isGone === true) found = found.next
  return found
}
