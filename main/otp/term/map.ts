/**
 * TermMap: Elixir's map. Immutable; keys are compared with `===` (`1` and `1.0` are two keys).
 *
 * Up to 32 entries lie in two arrays, keys in term order, so a map that only changes values shares its keys with the map it came from. Beyond,
 * a tree of hashes (trie.ts), listed in the order in which the BEAM lists it (map-order.ts). A map that shrinks comes back to arrays: equal maps
 * have one form.
 */
import { Atom } from './atom.js'
import { compareKeys, same } from './compare.js'
import { compareTries } from './map-compare.js'
import { mapOrder } from './map-order.js'
import type { Term } from './term.js'
import {
  type Branch,
  changed,
  eachEntry,
  emptyTrie,
  find,
  insert,
  keysHash,
  pairTries,
  remove,
  someEntry,
  trieHash,
} from './trie.js'

/** The most entries of the form with arrays. Source: OTP 25, MAP_SMALL_MAP_LIMIT. */
const smallLimit = 32

/** Up to so many keys are looked at one after the other; among more the key is searched by order. */
const scanLimit = 8

interface Listed {
  readonly keys: readonly Term[]
  readonly values: readonly Term[]
}

const nothing: readonly Term[] = []

export class TermMap<K extends Term = Term, V extends Term = Term> {
  /** `%{}` */
  static readonly empty: TermMap<never, never> = new TermMap(0, nothing, nothing, null)

  /** The map of `entries`; of two with one key the later counts. */
  static from<K extends Term, V extends Term>(entries: Iterable<readonly [K, V]>): TermMap<K, V> {
    const builder = new MapBuilder<K, V>()
    for (const [key, value] of entries) builder.put(key, value)
    return builder.build()
  }

  /** A builder that starts with `base`, or with `%{}`: for many changes at once. */
  static builder<K extends Term = Term, V extends Term = Term>(base?: TermMap<K, V>): MapBuilder<K, V> {
    return new MapBuilder<K, V>(base)
  }

  /** Only for this file, which keeps the one form. The arrays of a large map are filled when it is first read in order. */
  constructor(
    readonly size: number,
    private keys_: readonly Term[] | null,
    private values_: readonly Term[] | null,
    private readonly root: Branch | null,
  ) {}

  /** The value at `key`; undefined when there is none. */
  get(key: Term): V | undefined {
    if (this.root === null) {
      const index = position(this.keys_ as readonly Term[], key)
      return index < 0 ? undefined : ((this.values_ as readonly Term[])[index] as V)
    }
    return find(this.root, trieHash(key), key) as V | undefined
  }

  has(key: Term): boolean {
    if (this.root === null) return position(this.keys_ as readonly Term[], key) >= 0
    return find(this.root, trieHash(key), key) !== undefined
  }

  /** This map with `value` at `key`; this map itself when it is there already. */
  put<A extends Term, B extends Term>(key: A, value: B): TermMap<K | A, V | B> {
    if (this.root !== null) {
      const root = insert(this.root, 0, trieHash(key), key, value, null)
      if (root === this.root) return this
      return make(this.size + changed.by, null, null, root)
    }
    const keys = this.keys_ as readonly Term[]
    const values = this.values_ as readonly Term[]
    const index = position(keys, key)
    if (index >= 0) {
      if (values[index] === value) return this
      const copy = values.slice()
      copy[index] = value
      return make(this.size, keys, copy, null)
    }
    if (this.size === smallLimit) {
      const root = insert(grown(keys, values, null), 0, trieHash(key), key, value, null)
      return make(this.size + 1, null, null, root)
    }
    const at = keys.length <= scanLimit ? place(keys, key) : ~index
    return make(this.size + 1, inserted(keys, at, key), inserted(values, at, value), null)
  }

  /** This map without `key`; this map itself when it is not there. */
  delete(key: Term): TermMap<K, V> {
    if (this.root !== null) {
      const root = remove(this.root, 0, trieHash(key), key)
      if (root === this.root) return this
      const size = this.size - 1
      return size > smallLimit ? make(size, null, null, root as Branch) : small(root as Branch)
    }
    const keys = this.keys_ as readonly Term[]
    const index = position(keys, key)
    if (index < 0) return this
    if (this.size === 1) return TermMap.empty
    return make(this.size - 1, without(keys, index), without(this.values_ as readonly Term[], index), null)
  }

  /** This map with all entries of `other`, whose values count where both have a key. */
  merge<A extends Term, B extends Term>(other: TermMap<A, B>): TermMap<K | A, V | B> {
    if (this.size === 0) return other
    if (other.size === 0) return this
    if (other.size <= 4) {
      const values = other.valueArray()
      return other.keyArray().reduce<TermMap<K | A, V | B>>((map, key, i) => map.put(key, values[i] as B), this)
    }
    const builder = new MapBuilder<K | A, V | B>(this)
    other.each((key, value) => builder.put(key, value))
    return builder.build()
  }

  /** True beyond 32 entries: its entries are listed in the order of the BEAM's hashes, and folded from the last of them to the first. */
  isLarge(): boolean {
    return this.root !== null
  }

  /** The keys: up to 32 of them in term order, integers before floats; more in the order of the BEAM's hashes. */
  keys(): IterableIterator<K> {
    return this.keyArray()[Symbol.iterator]()
  }

  /** The values, in the order of their keys. */
  values(): IterableIterator<V> {
    return this.valueArray()[Symbol.iterator]()
  }

  /** The entries in the order of their keys. */
  *entries(): Generator<[K, V], void, undefined> {
    const keys = this.keyArray()
    const values = this.valueArray()
    for (let i = 0; i < keys.length; i++) yield [keys[i] as K, values[i] as V]
  }

  [Symbol.iterator](): Generator<[K, V], void, undefined> {
    return this.entries()
  }

  /** The entries in the order in which `:maps.fold/3` takes them: those of a large map from the last to the first. */
  folded(): [K, V][] {
    const entries = [...this.entries()]
    return this.isLarge() ? entries.reverse() : entries
  }

  /** `keys()` as an array, which is the map's own. Orders a large map once. */
  keyArray(): readonly K[] {
    if (this.keys_ === null) this.list()
    return this.keys_ as readonly K[]
  }

  /** `values()` as an array, which is the map's own. Orders a large map once. */
  valueArray(): readonly V[] {
    if (this.values_ === null) this.list()
    return this.values_ as readonly V[]
  }

  /** Calls `visit` with each entry, in no order: the quick way through a large map. */
  each(visit: (key: K, value: V) => void): void {
    if (this.root !== null) {
      eachEntry(this.root, visit as (key: Term, value: Term) => void)
      return
    }
    const keys = this.keyArray()
    const values = this.valueArray()
    for (let i = 0; i < keys.length; i++) visit(keys[i] as K, values[i] as V)
  }

  /** Calls `visit` as `each` does, until it answers true; true when it did: for who looks at a part of a large map. */
  some(visit: (key: K, value: V) => boolean): boolean {
    if (this.root !== null) return someEntry(this.root, visit as (key: Term, value: Term) => boolean)
    const values = this.valueArray()
    return this.keyArray().some((key, i) => visit(key, values[i] as V))
  }

  /** For compare.ts: the values of both maps, side by side by key, without pairs that are identical; undefined when the keys differ. */
  pairUp(other: TermMap): readonly [readonly Term[], readonly Term[]] | undefined {
    if (this.size !== other.size) return undefined
    if (this.root !== null) return other.root === null ? undefined : pairTries(this.root, other.root)
    const mine = this.keyArray()
    const theirs = other.keyArray()
    if (mine !== theirs) {
      for (let i = 0; i < mine.length; i++) if (!same(mine[i] as Term, theirs[i] as Term)) return undefined
    }
    return [this.valueArray(), other.valueArray()]
  }

  /** For compare.ts, of two large maps of one size: see `compareTries`; undefined when they are small. */
  compareTo(other: TermMap): number | readonly [readonly Term[], readonly Term[]] | undefined {
    return this.root === null || other.root === null ? undefined : compareTries(this.root, other.root)
  }

  /** For hash.ts: the hash of all keys of a large map; undefined for a small one. */
  hashOfKeys(): number | undefined {
    return this.root === null ? undefined : keysHash(this.root)
  }

  /** For the builder: the tree, or a new one that `owner` may write to. */
  trie(owner: object): Branch {
    return this.root ?? grown(this.keys_ as readonly Term[], this.values_ as readonly Term[], owner)
  }

  /** For the builder: the map of a tree. */
  static ofTrie<K extends Term, V extends Term>(root: Branch, size: number): TermMap<K, V> {
    return size > smallLimit ? make(size, null, null, root) : size === 0 ? TermMap.empty : small(root)
  }

  private list(): void {
    const { keys, values } = listed(this.root as Branch)
    this.keys_ = keys
    this.values_ = values
  }
}

/** `%{}` for a map that takes anything. */
export const emptyMap: TermMap = TermMap.empty

/** Puts many entries into one map without a copy for each. Not to be used after `build`. */
export class MapBuilder<K extends Term = Term, V extends Term = Term> {
  private map: TermMap<K, V>
  private root: Branch | null = null
  private size = 0

  constructor(base: TermMap<K, V> = TermMap.empty) {
    this.map = base
  }

  put(key: K, value: V): this {
    if (this.root === null) {
      if (this.map.size < smallLimit) {
        this.map = this.map.put(key, value)
        return this
      }
      this.root = this.map.trie(this)
      this.size = this.map.size
    }
    changed.by = 0
    this.root = insert(this.root, 0, trieHash(key), key, value, this)
    this.size += changed.by
    return this
  }

  build(): TermMap<K, V> {
    return this.root === null ? this.map : TermMap.ofTrie(this.root, this.size)
  }
}

function make<K extends Term, V extends Term>(
  size: number,
  keys: readonly Term[] | null,
  values: readonly Term[] | null,
  root: Branch | null,
): TermMap<K, V> {
  return new TermMap<K, V>(size, keys, values, root)
}

/** Where `key` is in `keys`; else a negative number, the complement of where it belongs when the keys were searched by order. */
function position(keys: readonly Term[], key: Term): number {
  const size = keys.length
  if (size > scanLimit) {
    // Comparing atoms by name costs more than a look at all of them.
    const found = key instanceof Atom ? keys.indexOf(key) : -1
    return found >= 0 ? found : search(keys, key)
  }
  for (let i = 0; i < size; i++) if (keys[i] === key) return i
  if (typeof key === 'object' && key !== null) {
    for (let i = 0; i < size; i++) if (same(keys[i] as Term, key)) return i
  }
  return -1
}

/** Where `key` belongs among `keys`, where it is not. */
function place(keys: readonly Term[], key: Term): number {
  for (let i = 0; i < keys.length; i++) if (compareKeys(keys[i] as Term, key) > 0) return i
  return keys.length
}

function search(keys: readonly Term[], key: Term): number {
  let from = 0
  let to = keys.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const order = compareKeys(keys[middle] as Term, key)
    if (order === 0) return middle
    if (order < 0) from = middle + 1
    else to = middle
  }
  return ~from
}

function inserted(items: readonly Term[], at: number, item: Term): Term[] {
  const copy = items.slice()
  copy.splice(at, 0, item)
  return copy
}

function without(items: readonly Term[], at: number): Term[] {
  const copy = items.slice()
  copy.splice(at, 1)
  return copy
}

function grown(keys: readonly Term[], values: readonly Term[], owner: object | null): Branch {
  const mine = owner ?? {}
  let root = emptyTrie(mine)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as Term
    root = insert(root, 0, trieHash(key), key, values[i] as Term, mine)
  }
  return root
}

function small<K extends Term, V extends Term>(root: Branch): TermMap<K, V> {
  const entries: (readonly [Term, Term])[] = []
  eachEntry(root, (key, value) => entries.push([key, value]))
  entries.sort(([a], [b]) => compareKeys(a, b))
  return make(
    entries.length,
    entries.map(([key]) => key),
    entries.map(([, value]) => value),
    null,
  )
}

/** The entries of a tree, each key and value apart, in the order of a large map. */
function listed(root: Branch): Listed {
  const keys: Term[] = []
  const values: Term[] = []
  eachEntry(root, (key, value) => {
    keys.push(key)
    values.push(value)
  })
  const places = mapOrder(keys)
  return { keys: picked(keys, places), values: picked(values, places) }
}

function picked(items: readonly Term[], places: Uint32Array): Term[] {
  const found = new Array<Term>(places.length)
  for (let i = 0; i < places.length; i++) found[i] = items[places[i] as number] as Term
  return found
}
