/** The rows of a table, one by one: insert, lookup, member, delete, take, and what lies beside them. */
import type { Proc } from '../process/proc.js'
import { atom, Cons, emptyList, type List, listFrom, type Term, Tuple } from '../term/term.js'
import { deny, readable, writable } from './access.js'
import { Appended } from './appended.js'
import { fill } from './filling.js'
import { hear } from './hear.js'
import { OrderedStore } from './ordered-set.js'
import { type Caller, refuse } from './raise.js'
import { lasting } from './row-cells.js'
import { sweep, type Trap } from './sweep.js'
import type { Table } from './table.js'

/** `:"$end_of_table"` */
export const endOfTable = atom('$end_of_table')

/** Puts in a row, or a list of rows, all or none: `true`. Source: ets:insert/2. */
export function insert(id: Term, rows: Tuple): true
export function insert(id: Term, rows: Term): true | Proc<true>
export function insert(id: Term, rows: Term): true | Proc<true> {
  const table = writable(id) ?? deny('insert', [id, rows])
  if (rows instanceof Tuple && rows.size > table.keyIndex) {
    table.store.insert(rows)
    hear(table, 'insert', rows)
    return true
  }
  return fill(table, rows, false, (filled) => filled === 'done' || refuse('insert', [id, rows]))
}

/** Puts in a row, or a list of rows, unless one of their keys is there: whether it did. Source: ets:insert_new/2. */
export function insertNew(id: Term, rows: Tuple): boolean
export function insertNew(id: Term, rows: Term): boolean | Proc<boolean>
export function insertNew(id: Term, rows: Term): boolean | Proc<boolean> {
  const table = writable(id) ?? deny('insert_new', [id, rows])
  if (rows instanceof Tuple && rows.size > table.keyIndex) {
    if (table.store.has(rows.at(table.keyIndex))) return false
    table.store.insert(rows)
    hear(table, 'insert', rows)
    return true
  }
  return fill(table, rows, true, (filled) => (filled === 'bad' ? refuse('insert_new', [id, rows]) : filled === 'done'))
}

/** The list of rows with `key`, the oldest first. Source: ets:lookup/2. */
export function lookup(id: Term, key: Term): List {
  const table = readable(id) ?? deny('lookup', [id, key])
  return table.store.lookup(key)
}

/** The row with `key`, the oldest of several, or undefined: `lookup` without a list. */
export function find(id: Term, key: Term): Tuple | undefined {
  const table = readable(id) ?? deny('lookup', [id, key])
  return table.store.find(key)
}

/** The rows with `key`, the oldest first, as an array that is not to be written to. */
export function rows(id: Term, key: Term): readonly Tuple[] {
  const table = readable(id) ?? deny('lookup', [id, key])
  return table.store.rows(key)
}

/** The element at `position`, from 1, of the row with `key`; of a bag a list of those of all rows. Source: ets:lookup_element/3. */
export function lookupElement(id: Term, key: Term, position: Term): Term {
  const name = 'lookup_element'
  const table = readable(id) ?? deny(name, [id, key, position])
  if (typeof position !== 'number' || position < 1) return refuse(name, [id, key, position])
  const rows = table.store.rows(key)
  if (rows.length === 0) return refuse(name, [id, key, position], 'badkey')
  if (rows.some((row) => row.size < position)) return refuse(name, [id, key, position])
  const elements = rows.map((row) => row.at(position - 1))
  return isBag(table) ? listFrom(elements) : (elements[0] as Term)
}

/** Whether there is a row with `key`. Source: ets:member/2. */
export function member(id: Term, key: Term): boolean {
  const table = readable(id) ?? deny('member', [id, key])
  return table.store.has(key)
}

/** Takes out all rows with `key`: `true`, whether there were any or not. Source: ets:delete/2. */
export function deleteKey(id: Term, key: Term): true {
  const table = writable(id) ?? deny('delete', [id, key])
  if (table.store.delete(key) > 0) table.remember(key)
  hear(table, 'delete', key)
  return true
}

/** Takes out all rows that are `===` `row`: `true`. Source: ets:delete_object/2. */
export function deleteObject(id: Term, row: Term): true {
  const table = writable(id) ?? deny('delete_object', [id, row])
  if (!(row instanceof Tuple) || row.size <= table.keyIndex) return refuse('delete_object', [id, row])
  if (table.store.deleteRow(row) > 0) table.remember(row.at(table.keyIndex))
  hear(table, 'delete_object', row)
  return true
}

/** Takes out all rows: `true`. Source: ets:delete_all_objects/1. */
export function deleteAllObjects(id: Term): true {
  clear(id, [['delete_all_objects', 1, 126]])
  return true
}

/** Takes out all rows, for who is called from `callers`; answers how many. Source: ets:internal_delete_all/2. */
export function clear(id: Term, callers: readonly Caller[]): number {
  const table = writable(id) ?? deny('internal_delete_all', [id, atom('undefined')], callers)
  const { size } = table.store
  const was = table.store.clear()
  if (table.fixed !== null && size > 0) table.cleared.push(was)
  hear(table, 'clear', null)
  return size
}

/** The list of rows with `key`, which are taken out. Source: ets:take/2. */
export function take(id: Term, key: Term): List {
  const table = writable(id) ?? deny('take', [id, key])
  const rows = table.store.lookup(key)
  if (table.store.delete(key) > 0) table.remember(key)
  hear(table, 'delete', key)
  return rows
}

/** All rows: of an ordered_set in the order of keys, else the last first. Source: ets:tab2list/1. */
export function tab2list(id: Term): List | Proc<List> {
  const callers: readonly Caller[] = [['tab2list', 1, 771]]
  const table = readable(id) ?? deny('match_object', [id, atom('_')], callers)
  const trap: Trap = { name: 'select_trap', callers }
  if (table.store instanceof OrderedStore) {
    const all = new Appended()
    return sweep(
      table,
      (row) => all.add(lasting(row)),
      () => all.list,
      trap,
    )
  }
  let all: List = emptyList
  return sweep(
    table,
    (row) => {
      all = new Cons(lasting(row), all)
    },
    () => all,
    trap,
  )
}

/**
 * The list of the rows in the slot `index`, counted from 0, the last first; `:"$end_of_table"` for the first one there is none of. In an ordered_set the row
 * at that place in its order.
 *
 * errors  badarg: no integer, or beyond the end
 * Source: ets:slot/2
 */
export function slot(id: Term, index: Term): Term {
  const args = [id, index]
  const { store } = readable(id) ?? deny('slot', args)
  if (typeof index !== 'number' || index < 0 || index > store.slots) return refuse('slot', args)
  return index === store.slots ? endOfTable : listFrom(store.slot(index).toReversed())
}

/** The first key, or `:"$end_of_table"`. Source: ets:first/1. */
export function first(id: Term): Term {
  const table = readable(id) ?? deny('first', [id])
  return keyOrEnd(table.store.firstKey())
}

/** The last key, or `:"$end_of_table"`; of a table without order the first. Source: ets:last/1. */
export function last(id: Term): Term {
  const table = readable(id) ?? deny('last', [id])
  return keyOrEnd(table.store.lastKey())
}

/**
 * The key after `key`, or `:"$end_of_table"`.
 *
 * errors  badarg in a table without order where there is no such key; one that was taken out while the table is fixed counts as there
 * Source: ets:next/2
 */
export function next(id: Term, key: Term): Term {
  const table = readable(id) ?? deny('next', [id, key])
  if (!knows(table, key)) return refuse('next', [id, key])
  return keyOrEnd(table.store.nextKey(key))
}

/** The key before `key`, or `:"$end_of_table"`; in a table without order what `next` says. Source: ets:prev/2. */
export function prev(id: Term, key: Term): Term {
  const table = readable(id) ?? deny('prev', [id, key])
  if (!knows(table, key)) return refuse('prev', [id, key])
  return keyOrEnd(table.store.previousKey(key))
}

function knows(table: Table, key: Term): boolean {
  return table.options.type === 'ordered_set' || table.store.has(key) || table.wasRemoved(key)
}

function keyOrEnd(key: Term | undefined): Term {
  return key === undefined ? endOfTable : key
}

/** True for a bag and for a duplicate_bag. */
export function isBag(table: Table): boolean {
  return table.options.type === 'bag' || table.options.type === 'duplicate_bag'
}
