/**
 * Matching in portions: what a limit and a continuation make of a select.
 *
 * A continuation is the term that OTP makes: of a table by hash `{table, slot, limit, spec, rest, count}`, where the slot is here the hash that was
 * come to, and `rest` what has matched beyond the limit; of an ordered_set `{table, key, [], limit, spec, [], reverse, 0}`. So nothing is kept for who
 * does not come back.
 */
import type { Tuple } from '../term/term.js'
import { listFrom, Cons, emptyList, pair, Ref, type Term, toArray, tuple } from '../term/term.js'
import { running } from '../process/current.js'
import { MatchSpec } from './match-spec.js'
import { OrderedStore } from './ordered-set.js'
import { endOfTable } from './rows.js'
import { matching } from './matching.js'
import type { Table } from './table.js'
import { TableId } from './table.js'

/** The slot that stands for the end. */
const ended = -1

/** Where a portion begins. */
interface Start {
  readonly table: Table
  readonly spec: MatchSpec
  /** The reference by which a continuation has `spec`. */
  readonly ref: Ref
  readonly limit: number
  /** By hash: how far it has come. */
  readonly slot: number
  /** By order: the key it has come to, undefined at the beginning. */
  readonly key: Term | undefined
  readonly backwards: boolean
  /** What has matched and not been answered. */
  readonly rest: readonly Term[]
}

/** A reference that stands for a compiled match specification. */
export function specRef(spec: MatchSpec): Ref {
  const ref = running().runtime.newRef()
  ref.record = spec
  return ref
}

/** The compiled match specification that `term` stands for. */
export function specOf(term: Term): MatchSpec | undefined {
  return term instanceof Ref && term.record instanceof MatchSpec ? term.record : undefined
}

/** The first portion: `{matches, continuation}`, or `:"$end_of_table"` where nothing matches. */
export function firstChunk(table: Table, spec: MatchSpec, limit: number, backwards: boolean): Term {
  const start = { table, spec, ref: specRef(spec), limit, slot: 0, key: undefined, backwards, rest: [] }
  if (spec.keys(table.keyIndex) === undefined) return chunk(start)
  // All rows of keys that are given are found at once.
  const found = matching(table, spec)
  if (table.store instanceof OrderedStore) return end(found)
  return hashed(start, found.reverse(), ended)
}

/** The next portion, after `continuation`; undefined when that is none, or its table is gone or not to be read. */
export function nextChunk(continuation: Tuple): Term | undefined {
  const start = startOf(continuation)
  return start === undefined ? undefined : chunk(start)
}

function startOf(continuation: Tuple): Start | undefined {
  const { size, e0, e1 } = continuation
  if (!(e0 instanceof Ref && e0.record instanceof TableId) || (size !== 6 && size !== 8)) return undefined
  const { table } = e0.record
  const ordered = size === 8
  const at = ordered ? 3 : 2
  const limit = continuation.at(at)
  const ref = continuation.at(at + 1)
  const spec = specOf(ref)
  if (table === null || (table.isPrivate && table.owner !== running())) return undefined
  if (typeof limit !== 'number' || limit < 1 || spec === undefined || !(ref instanceof Ref)) return undefined
  if (ordered !== table.store instanceof OrderedStore) return undefined
  if (ordered) return { table, spec, ref, limit, slot: 0, key: e1, backwards: continuation.at(6) === 1, rest: [] }
  const rest = continuation.at(4)
  if (typeof e1 !== 'number' || !(rest instanceof Cons || rest === emptyList)) return undefined
  return { table, spec, ref, limit, slot: e1, key: undefined, backwards: false, rest: toArray(rest) }
}

function chunk(start: Start): Term {
  if (start.table.store instanceof OrderedStore) return ordered(start, start.table.store)
  const { rest, limit } = start
  if (rest.length > limit) {
    // As OTP does, each portion of what is left over turns the others round.
    const turned = rest.toReversed()
    return pair(listFrom(turned.slice(0, limit).reverse()), again(start, start.slot, turned.slice(limit)))
  }
  if (start.slot === ended) return end(rest)
  const found: Term[] = rest.toReversed()
  const { spec, table } = start
  const before = found.length
  const slot = table.store.scanFrom(start.slot, limit - before, (row) => {
    const value = spec.run(row)
    if (value === undefined) return 0
    found.push(value)
    return 1
  })
  return hashed(start, found, slot === undefined ? ended : (slot as number))
}

/** `found`, the last first, as far as the limit goes. */
function hashed(start: Start, found: readonly Term[], slot: number): Term {
  const { limit } = start
  if (found.length <= limit && slot === ended) return end(found.toReversed())
  return pair(listFrom(found.slice(0, limit).reverse()), again(start, slot, found.slice(limit).reverse()))
}

function again(start: Start, slot: number, rest: readonly Term[]): Term {
  return tuple(start.table.ref, slot, start.limit, start.ref, listFrom(rest), rest.length)
}

function ordered(start: Start, store: OrderedStore): Term {
  const { spec, limit, backwards, table } = start
  const found: Term[] = []
  let last: Term = null
  const visit = (row: Tuple): number => {
    const value = spec.run(row)
    if (value === undefined) return 0
    found.push(value)
    last = row.at(table.keyIndex)
    return 1
  }
  if (backwards) store.scanBack(start.key, limit, visit)
  else store.scanFrom(start.key, limit, visit)
  if (found.length < limit) return end(found)
  return pair(listFrom(found), tuple(table.ref, last, emptyList, limit, start.ref, emptyList, backwards ? 1 : 0, 0))
}

function end(found: readonly Term[]): Term {
  return found.length === 0 ? endOfTable : pair(listFrom(found), endOfTable)
}
