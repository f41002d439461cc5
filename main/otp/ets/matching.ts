/** The rows of a table that match, found by key where the key is given. */
import { compare, compareKeys } from '../term/compare.js'
import type { Term, Tuple } from '../term/term.js'
import type { MatchSpec } from './match-spec.js'
import { OrderedStore } from './ordered-set.js'
import type { Table } from './table.js'

/**
 * Calls `visit` with each row and the value `spec` has for it, in the order of first and next. Nothing may change meanwhile. The row passed may be
 * another one afterwards (see Store.scan); the value is not.
 */
export function eachMatch(table: Table, spec: MatchSpec, visit: (value: Term, row: Tuple) => void): void {
  const { store } = table
  const { run } = spec
  const keys = spec.keys(table.keyIndex)
  const look = (row: Tuple): void => {
    const value = run(row)
    if (value !== undefined) visit(value, row)
  }
  if (keys === undefined) store.scan(look)
  else for (const key of distinct(keys, store instanceof OrderedStore)) store.rows(key).forEach(look)
}

/** The values `spec` has for the rows, in the order of first and next. */
export function matching(table: Table, spec: MatchSpec): Term[] {
  const values: Term[] = []
  eachMatch(table, spec, (value) => values.push(value))
  return values
}

/** In order, each once. */
function distinct(keys: Term[], ordered: boolean): readonly Term[] {
  if (keys.length < 2) return keys
  const order = ordered ? compare : compareKeys
  return keys.sort(order).filter((key, i) => i === 0 || order(keys[i - 1] as Term, key) !== 0)
}
