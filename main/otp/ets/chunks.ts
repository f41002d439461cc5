/**
 * Matching in portions: what a limit and a continuation make of a select.
 *
 * A continuation is the term that OTP makes: of a table by hash `{table, slot, limit, spec, rest, count}`, where the slot is here the hash that was
 * come to, and `rest` what has matched beyond the limit; of an ordered_set `{table, key, [], limit, spec, [], reverse, 0}`. So nothing is kept for who
 * does not come back.
 */
import type { Proc } from '../process/proc.js'
import type { List, Tuple } from '../term/term.js'
import { listFrom, Cons, emptyList, pair, Ref, type Term, toArray, tuple } from '../term/term.js'
import { running } from '../process/current.js'
import { MatchSpec } from './match-spec.js'
import { OrderedStore } from './ordered-set.js'
import { endOfTable } from './rows.js'
import { readable } from './access.js'
import { Appended } from './appended.js'
import { inPortions } from './portions.js'
import { check, matchesOfKeys, type Trap } from './sweep.js'
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
export function firstChunk(table: Table, spec: MatchSpec, limit: number, backwards: boolean): Term | Proc<Term> {
  const start = { table, spec, ref: specRef(spec), limit, slot: 0, key: undefined, backwards, rest: [] }
  const known = matchesOfKeys(table, spec)
  if (known === undefined) return chunk(start)
  // All rows of keys that are given are found at once.
  if (table.store instanceof OrderedStore) return end(listFrom(known))
  const found = new Found(limit)
  for (const value of known.toReversed()) found.add(value)
  return hashed(start, found, ended)
}

/** The next portion, after `continuation`; undefined when that is none, or its table is gone or not to be read. */
export function nextChunk(continuation: Tuple): Term | Proc<Term> | undefined {
  const start = startOf(continuation)
  return start === undefined ? undefined : chunk(start)
}

function startOf(continuation: Tuple): Start | undefined {
  const { size, e0, e1 } = continuation
  if (!(e0 instanceof Ref && e0.record instanceof TableId) || (size !== 6 && size !== 8)) return undefined
  const table = readable(e0)
  const ordered = size === 8
  const at = ordered ? 3 : 2
  const limit = continuation.at(at)
  const ref = continuation.at(at + 1)
  const spec = specOf(ref)
  if (table === undefined) return undefined
  if (typeof limit !== 'number' || limit < 1 || spec === undefined || !(ref instanceof Ref)) return undefined
  if (ordered !== table.store instanceof OrderedStore) return undefined
  if (ordered) return { table, spec, ref, limit, slot: 0, key: e1, backwards: continuation.at(6) === 1, rest: [] }
  const rest = continuation.at(4)
  if (typeof e1 !== 'number' || !(rest instanceof Cons || rest === emptyList)) return undefined
  return { table, spec, ref, limit, slot: e1, key: undefined, backwards: false, rest: toArray(rest) }
}

const trap: Trap = { name: 'select_trap' }

/** What has been found, as far as the limit goes, the last first; and what is over. */
class Found {
  list: List = emptyList
  count = 0
  readonly over: Term[] = []

  constructor(readonly limit: number) {}

  add(value: Term): void {
    if (this.count < this.limit) {
      this.list = new Cons(value, this.list)
      this.count++
    } else this.over.push(value)
  }
}

function chunk(start: Start): Term | Proc<Term> {
  const { rest, limit, table, spec } = start
  if (table.store instanceof OrderedStore) return ordered(start, table.store)
  if (rest.length > limit) {
    // As OTP does, each portion of what is left over turns the others round.
    const turned = rest.toReversed()
    return pair(listFrom(turned.slice(0, limit).reverse()), again(start, start.slot, turned.slice(limit)))
  }
  if (start.slot === ended) return end(listFrom(rest))
  const found = new Found(limit)
  for (const value of rest.toReversed()) found.add(value)
  let { slot } = start
  return inPortions(table.store.size, (rows) => {
    if (slot !== start.slot) check(table, trap)
    let seen = 0
    slot = (table.store.scanFrom(slot, 1, (row) => {
      seen++
      const value = spec.run(row)
      if (value !== undefined) found.add(value)
      return found.count === limit || seen >= rows ? 1 : 0
    }) ?? ended) as number
    return found.count === limit || slot === ended ? hashed(start, found, slot) : undefined
  })
}

function hashed(start: Start, found: Found, slot: number): Term {
  if (found.over.length === 0 && slot === ended) return end(found.list)
  return pair(found.list, again(start, slot, found.over.reverse()))
}

function again(start: Start, slot: number, rest: readonly Term[]): Term {
  return tuple(start.table.ref, slot, start.limit, start.ref, listFrom(rest), rest.length)
}

function ordered(start: Start, store: OrderedStore): Term | Proc<Term> {
  const { spec, limit, backwards, table } = start
  const found = new Appended()
  let count = 0
  let last: Term = null
  let position = start.key
  return inPortions(store.size, (rows) => {
    if (position !== start.key) check(table, trap)
    let seen = 0
    const visit = (row: Tuple): number => {
      seen++
      const value = spec.run(row)
      if (value !== undefined) {
        found.add(value)
        count++
        last = row.at(table.keyIndex)
      }
      return count === limit || seen >= rows ? 1 : 0
    }
    position = backwards ? store.scanBack(position, 1, visit) : store.scanFrom(position, 1, visit)
    if (count === limit) {
      return pair(found.list, tuple(table.ref, last, emptyList, limit, start.ref, emptyList, backwards ? 1 : 0, 0))
    }
    return position === undefined ? end(found.list) : undefined
  })
}

function end(found: List): Term {
  return found === emptyList ? endOfTable : pair(found, endOfTable)
}
