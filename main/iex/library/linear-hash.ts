/**
 * The tables of `:sets` and `:dict`: records of buckets that grow and shrink by one bucket at a time, found by `phash/2`. The order in which their
 * items are told comes from there. Source: OTP 25's sets.erl and dict.erl (after Larson's dynamic hash tables).
 */
import { same } from '../../otp/term/compare.js'
import { type Atom, emptyList, listFrom, type Term, toArray, Tuple, tuple, tupleFrom } from '../../otp/term/term.js'
import { phash } from './phash.js'

const segmentSize = 16
const expandLoad = 5
const contractLoad = 3

const emptySegment = tupleFrom(new Array<Term>(segmentSize).fill(emptyList))

/** The fields of such a record: `{tag, size, n, maxn, bso, exp_size, con_size, empty, segs}`. */
interface Table {
  readonly size: number
  /** Buckets in use, of so many that there are places for. */
  readonly used: number
  readonly places: number
  /** Bucket that the next one to come into use is split off. */
  readonly offset: number
  readonly buckets: readonly (readonly Term[])[]
}

export class LinearHash {
  readonly empty: Tuple

  /** `keyOf`: what an item of a bucket is found by. */
  constructor(
    readonly tag: Atom,
    readonly keyOf: (item: Term) => Term,
  ) {
    const buckets = new Array<readonly Term[]>(segmentSize).fill([])
    this.empty = this.#record({ size: 0, used: segmentSize, places: segmentSize, offset: segmentSize / 2, buckets })
  }

  is(term: Term | undefined): term is Tuple {
    return term instanceof Tuple && term.size === 9 && term.e0 === this.tag && term.at(8) instanceof Tuple
  }

  size(record: Tuple): Term {
    return record.e1
  }

  /** All items, in the order in which folding goes through them. */
  items(record: Tuple): Term[] {
    const segments = (record.at(8) as Tuple).items().toReversed() as Tuple[]
    return segments.flatMap((segment) => segment.items().toReversed().flatMap(toArray))
  }

  find(record: Tuple, key: Term): Term | undefined {
    const { used, places, offset } = read(record)
    const slot = slotOf(key, used, places, offset)
    const segment = (record.at(8) as Tuple).at(Math.floor(slot / segmentSize)) as Tuple
    return toArray(segment.at(slot % segmentSize)).find((item) => same(this.keyOf(item), key))
  }

  /** `record` with what `change` makes of the bucket that `key` belongs in; it grows when that got longer, and shrinks when shorter. */
  change(record: Tuple, key: Term, change: (bucket: readonly Term[]) => readonly Term[]): Tuple {
    const table = read(record)
    const slot = slotOf(key, table.used, table.places, table.offset)
    const before = table.buckets[slot] as readonly Term[]
    const after = change(before)
    const changed = { ...table, buckets: table.buckets.with(slot, after) }
    if (after.length < before.length) return this.#record(contracted(changed, before.length - after.length))
    return this.#record(this.#expanded(changed, after.length - before.length))
  }

  /** The items that `keep` holds for, by their places in the order of buckets; `reversed`: each bucket in reverse. */
  withBuckets(record: Tuple, buckets: readonly (readonly Term[])[], fewer: number): Tuple {
    return this.#record(contracted({ ...read(record), buckets }, fewer))
  }

  buckets(record: Tuple): readonly (readonly Term[])[] {
    return read(record).buckets
  }

  #expanded(table: Table, by: number): Table {
    const size = table.size + by
    if (size <= table.used * expandLoad) return { ...table, size }
    const { places, offset, buckets } = table.used === table.places ? doubled(table) : table
    const used = table.used + 1
    const [from, to] = [used - offset - 1, used - 1]
    const stays: Term[] = []
    const goes: Term[] = []
    for (const item of buckets[from] as readonly Term[])
      (phash(this.keyOf(item), places) - 1 === from ? stays : goes).push(item)
    return { size, used, places, offset, buckets: buckets.with(from, stays).with(to, goes) }
  }

  #record({ size, used, places, offset, buckets }: Table): Tuple {
    const segments: Term[] = []
    for (let at = 0; at < buckets.length; at += segmentSize)
      segments.push(tupleFrom(buckets.slice(at, at + segmentSize).map((bucket) => listFrom(bucket))))
    const [most, least] = [used * expandLoad, used * contractLoad]
    return tuple(this.tag, size, used, places, offset, most, least, emptySegment, tupleFrom(segments))
  }
}

function read(record: Tuple): Table {
  const [, size, used, places, offset, , , , segments] = record.items() as [
    Term,
    number,
    number,
    number,
    number,
    ...Term[],
  ]
  const buckets = (segments as Tuple).items().flatMap((segment) => (segment as Tuple).items().map(toArray))
  return { size, used, places, offset, buckets }
}

/** The bucket of `key`, counted from 0. */
function slotOf(key: Term, used: number, places: number, offset: number): number {
  const hash = phash(key, places)
  return (hash > used ? hash - offset : hash) - 1
}

function doubled({ places, offset, buckets, ...rest }: Table): Table {
  const more = new Array<readonly Term[]>(buckets.length).fill([])
  return { ...rest, places: places * 2, offset: offset * 2, buckets: [...buckets, ...more] }
}

function contracted(table: Table, by: number): Table {
  const size = table.size - by
  if (size >= table.used * contractLoad || table.used <= segmentSize) return { ...table, size }
  const { used, places, offset, buckets } = table
  const [into, last] = [used - offset - 1, used - 1]
  const joined = [...(buckets[into] as readonly Term[]), ...(buckets[last] as readonly Term[])]
  const left = buckets.with(into, joined).with(last, [])
  if (used - 1 !== offset) return { size, used: used - 1, places, offset, buckets: left }
  return { size, used: used - 1, places: places / 2, offset: offset / 2, buckets: left.slice(0, left.length / 2) }
}
