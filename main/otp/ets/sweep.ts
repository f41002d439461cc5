/** Going through the rows of a table in portions: all of them, or those that match. */
import type { Proc } from '../process/proc.js'
import { compare } from '../term/compare.js'
import { type Term, type Tuple, tuple } from '../term/term.js'
import { deny, readable, writable } from './access.js'
import { HashTable } from './hash-table.js'
import type { MatchSpec } from './match-spec.js'
import { OrderedStore } from './ordered-set.js'
import { inPortions } from './portions.js'
import type { Caller } from './raise.js'
import type { Position, Store } from './store.js'
import type { Table } from './table.js'

/** Where OTP goes on with a long operation, and so which function an error comes from when the table is gone, or no longer to be used. */
export interface Trap {
  readonly name: 'select_trap' | 'count_trap' | 'select_delete_trap' | 'replace_trap'
  readonly callers?: readonly Caller[]
}

/**
 * Calls `visit` with each row, in the order of first and next, and answers what `end` does. The row passed may be another one afterwards (Store.scan).
 * Nothing may change while `visit` runs; what is to be changed waits for `settle`, which is called after each portion.
 */
export function sweep<T>(
  table: Table,
  visit: (row: Tuple) => void,
  end: () => T,
  trap: Trap,
  settle?: () => void,
): T | Proc<T> {
  let position: Position = undefined
  let begun = false
  return inPortions(table.store.size, (rows) => {
    if (begun) check(table, trap)
    begun = true
    position = table.store.scan(position, rows, visit)
    settle?.()
    return position === undefined ? end() : undefined
  })
}

/** Raises what OTP does where `table` can no longer be used as it was before the last portion. */
export function check(table: Table, { name, callers }: Trap): void {
  const isRead = name === 'select_trap' || name === 'count_trap'
  if ((isRead ? readable(table.ref) : writable(table.ref)) !== undefined) return
  // An ordered_set goes on with what has a continuation too.
  const from = name === 'select_trap' && table.store instanceof OrderedStore ? 'select' : name
  // What OTP shows here is what it goes on with, which is its own.
  deny(from, [tuple(table.ref)], callers, table.ref)
}

/** As `sweep`, over the rows that match `spec`, with the value it has for each; where their keys are given they are looked up, at once. */
export function eachMatch<T>(
  table: Table,
  spec: MatchSpec,
  visit: (value: Term, row: Tuple) => void,
  end: () => T,
  trap: Trap,
  settle?: () => void,
): T | Proc<T> {
  const { store } = table
  const { run } = spec
  const keys = spec.keys(table.keyIndex)
  const look = (row: Tuple): void => {
    const value = run(row)
    if (value !== undefined) visit(value, row)
  }
  if (keys === undefined) return sweep(table, look, end, trap, settle)
  for (const key of distinct(keys, store)) store.rows(key).toReversed().forEach(look)
  settle?.()
  return end()
}

/**
 * The values `spec` has for the rows of the keys it gives, as a match lists them: in the order of keys of an ordered_set, else the last first; undefined when
 * it gives no keys.
 */
export function matchesOfKeys(table: Table, spec: MatchSpec): Term[] | undefined {
  const keys = spec.keys(table.keyIndex)
  if (keys === undefined) return undefined
  const values: Term[] = []
  const { store } = table
  for (const key of distinct(keys, store)) {
    for (const row of store.rows(key).toReversed()) {
      const value = spec.run(row)
      if (value !== undefined) values.push(value)
    }
  }
  return store instanceof OrderedStore ? values : values.reverse()
}

/** Each once: in the order of an ordered_set, else in that in which they are given. */
function distinct(keys: Term[], store: Store): readonly Term[] {
  if (keys.length < 2) return keys
  if (store instanceof OrderedStore) {
    return keys.sort(compare).filter((key, i) => i === 0 || compare(keys[i - 1] as Term, key) !== 0)
  }
  const seen = new HashTable<Term>(1, 0)
  return keys.filter((key) => {
    if (seen.locate(key)) return false
    seen.open(key)
    seen.shard.cells[seen.place] = key
    return true
  })
}
