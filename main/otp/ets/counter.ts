/** update_counter and update_element: changing elements of a row. Source: OTP 25, ets(3), erl_db.c. */
import { running } from '../process/current.js'
import { hear } from './hear.js'
import { isInteger, isProperList, list, listFrom, type Term, toArray, Tuple } from '../term/term.js'
import { deny, writable } from './access.js'
import { add } from './arithmetic.js'
import { type Cause, refuse } from './raise.js'
import { isBag } from './rows.js'
import type { Table } from './table.js'

/** What is to be refused, and why. */
class Refusal {
  constructor(readonly cause?: Cause) {}
}

/**
 * Adds to integers in the row with `key`; answers the new value, or a list of them for a list of operations.
 *
 * operation     `{position, increment}` or `{position, increment, threshold, value}`, a list of these, or an increment of the element after the key
 * defaultRow    the row to begin with where there is none, its key aside
 * errors        badarg: no row and no default; a position of no integer, or of the key; a bag
 * Source: ets:update_counter/3, /4
 */
export function updateCounter(id: Term, key: Term, operation: Term, defaultRow?: Term): Term {
  const table = writable(id) ?? deny(name, argsOf(id, key, operation, defaultRow))
  const { store, keyIndex } = table
  if (typeof operation === 'number' && store.add !== undefined) {
    const sum = store.add(key, keyIndex + 1, operation)
    if (sum !== undefined) {
      const row = running().runtime.events === null ? undefined : store.find(key)
      if (row !== undefined) hear(table, 'insert', row)
      return sum
    }
  }
  const refused = (cause?: Cause): never => refuse(name, argsOf(id, key, operation, defaultRow), cause)
  if (isBag(table)) return refused('table_type')
  if (defaultRow !== undefined && !(defaultRow instanceof Tuple)) return refused()
  const answer = count(table, key, operation, defaultRow)
  return answer instanceof Refusal ? refused(answer.cause) : answer
}

const name = 'update_counter'

function argsOf(id: Term, key: Term, operation: Term, defaultRow: Term | undefined): Term[] {
  return defaultRow === undefined ? [id, key, operation] : [id, key, operation, defaultRow]
}

function count(table: Table, key: Term, operation: Term, defaultRow: Tuple | undefined): Term | Refusal {
  const { store, keyIndex } = table
  const found = store.find(key)
  let row = found
  if (row === undefined) {
    if (defaultRow === undefined) return new Refusal('badkey')
    if (defaultRow.size <= keyIndex) return new Refusal()
    row = defaultRow.with(keyIndex, key)
  }
  const single = operation instanceof Tuple || isInteger(operation)
  if (!single && !isProperList(operation)) return new Refusal()
  const values: Term[] = []
  for (const one of single ? [operation] : toArray(operation)) {
    // An increment alone is an operation, but not in a list.
    const next: Tuple | Refusal = single || one instanceof Tuple ? apply(table, row, one) : new Refusal()
    if (next instanceof Refusal) return next
    row = next
    values.push(row.at(changed))
  }
  if (values.length > 0 || found === undefined) {
    store.insert(row)
    hear(table, 'insert', row)
  }
  return single ? (values[0] as Term) : listFrom(values)
}

/** The place that `apply` has changed. */
let changed = 0

/** `row` after one operation. */
function apply(table: Table, row: Tuple, operation: Term): Tuple | Refusal {
  if (isInteger(operation)) return step(table, row, table.keyIndex + 1, operation, undefined, undefined)
  if (!(operation instanceof Tuple)) return new Refusal()
  const { size, e0, e1, e2, e3 } = operation
  if ((size !== 2 && size !== 4) || typeof e0 !== 'number' || !isInteger(e1)) return new Refusal()
  if (size === 4 && !(isInteger(e2) && isInteger(e3))) return new Refusal()
  const threshold = size === 4 ? (e2 as number | bigint) : undefined
  return step(table, row, e0 - 1, e1, threshold, e3)
}

/** `row` with `increment` added at `index`; with `reset` there, if that leads beyond `threshold` in the direction of the increment. */
function step(
  table: Table,
  row: Tuple,
  index: number,
  increment: number | bigint,
  threshold: number | bigint | undefined,
  reset: Term | undefined,
): Tuple | Refusal {
  if (index < 0 || index >= row.size) return new Refusal('position')
  if (index === table.keyIndex) return new Refusal('keypos')
  const before = row.at(index)
  if (!isInteger(before)) return new Refusal()
  let value = add(before, increment) as Term
  if (threshold !== undefined && isInteger(value) && (increment < 0 ? value < threshold : value > threshold)) {
    value = reset as Term
  }
  changed = index
  return row.with(index, value)
}

/**
 * Puts values into the row with `key`; whether there is one.
 *
 * elements  `{position, value}`, or a list of these
 * errors    badarg: a position beyond the row, or of the key; a bag
 * Source: ets:update_element/3
 */
export function updateElement(id: Term, key: Term, elements: Term): boolean {
  const args = [id, key, elements]
  const name = 'update_element'
  const table = writable(id) ?? deny(name, args)
  if (isBag(table)) return refuse(name, args)
  const found = table.store.find(key)
  if (found === undefined) return false
  const changes = elements instanceof Tuple ? list(elements) : elements
  if (!isProperList(changes)) return refuse(name, args)
  let row = found
  for (const change of toArray(changes)) {
    if (!(change instanceof Tuple) || change.size !== 2 || typeof change.e0 !== 'number' || change.e0 < 1) {
      return refuse(name, args)
    }
    if (change.e0 === table.keyIndex + 1) return refuse(name, args, 'keypos')
    if (change.e0 > row.size) return refuse(name, args)
    row = row.with(change.e0 - 1, change.e1)
  }
  if (row !== found) {
    table.store.insert(row)
    hear(table, 'insert', row)
  }
  return true
}
