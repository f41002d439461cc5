/**
 * Edits of tables: each is done by a short-lived process, which has the rights that any process has, in one go: all or nothing, and nobody sees a part of
 * it. What it did can be undone.
 */
import * as Ets from '../otp/ets/ets.js'
import type { Table } from '../otp/ets/table.js'
import { tablesOf } from '../otp/ets/tables.js'
import { same } from '../otp/term/compare.js'
import { emptyList, type Term, Tuple } from '../otp/term/term.js'
import type { DeleteOrder, InsertOrder, ObjectId, ReplaceOrder, TableEdit } from '../../shared/pages/tables.js'
import type { TableId } from '../../shared/things.js'
import { formatPlural } from '../../shared/units.js'
import { act } from './act.js'
import { changed, gone, invalid } from './failed.js'
import type { KeptRows } from './kept-rows.js'
import { lineOf, wholeLine } from './line.js'
import { isIn } from './objects.js'
import type { Room } from './room.js'
import { tableAt, tableIdText, tableName } from './table-names.js'
import type { Change, Undo } from './undo.js'

export class TableEdits {
  constructor(
    readonly room: Room,
    readonly rows: KeptRows,
    readonly undo: Undo,
  ) {}

  async insert({ table: id, text }: InsertOrder): Promise<TableEdit> {
    const table = this.#table(id)
    const row = this.#read(table, text)
    await this.#exchange(table, [], [row])
    return this.#done(table, this.#change(`Inserted ${short(row)} into ${tableName(table)}`, table, [], [row]), row)
  }

  async replace({ table: id, object, text }: ReplaceOrder): Promise<TableEdit> {
    const table = this.#table(id)
    const row = this.#read(table, text)
    const old = this.rows.row(object)
    if (!isIn(table, old))
      return changed('this row is not in the table any more as it was shown', presentText(table, old))
    await this.#exchange(table, [old], [row])
    return this.#done(table, this.#change(`Changed ${short(old)} in ${tableName(table)}`, table, [old], [row]), row)
  }

  async delete({ table: id, objects }: DeleteOrder): Promise<TableEdit> {
    const table = this.#table(id)
    const rows = [...new Set(objects)].map((object) => this.rows.row(object))
    const missing = rows.find((row) => !isIn(table, row))
    if (missing !== undefined) {
      return changed('a row is not in the table any more as it was shown', presentText(table, missing))
    }
    await this.#exchange(table, rows, [])
    const [first] = rows
    const what = rows.length === 1 && first !== undefined ? short(first) : formatPlural(rows.length, 'row')
    return this.#done(table, this.#change(`Deleted ${what} from ${tableName(table)}`, table, rows, []), null)
  }

  #done(table: Table, change: Change, row: Tuple | null): TableEdit {
    return { object: row === null ? null : this.#idIn(table, row), undo: this.undo.record(change) }
  }

  /** The name of the row that equals `row`, as the table itself shows it. */
  #idIn(table: Table, row: Tuple): ObjectId | null {
    const shown = table.store.rows(row.at(table.keyIndex)).find((other) => same(other, row))
    return shown === undefined ? null : this.rows.idOf(shown)
  }

  #change(text: string, table: Table, out: readonly Tuple[], into: readonly Tuple[]): Change {
    return {
      text,
      apply: () => this.#exchange(table, out, into),
      revert: () => this.#exchange(table, into, out),
      thing: () => (tablesOf(this.room.runtime).all.has(table) ? { kind: 'table', table: tableIdText(table) } : null),
    }
  }

  /** Takes the rows of `out` out and puts those of `into` in, by a process of its own. Fails before anything has changed. */
  #exchange(table: Table, out: readonly Tuple[], into: readonly Tuple[]): Promise<void> {
    if (!tablesOf(this.room.runtime).all.has(table)) return gone(`the table ${tableName(table)} is gone`)
    return act(this.room.runtime, () => {
      // Puts nothing in, but is refused as every write is, before anything has changed.
      Ets.insert(table.id, emptyList)
      for (const row of out) checkThere(table, row)
      for (const row of into) checkFree(table, row, out)
      for (const row of out) takeOut(table, row)
      for (const row of into) Ets.insert(table.id, row)
    })
  }

  #table(id: TableId): Table {
    return tableAt(this.room.runtime, id) ?? gone(`there is no table ${id}`)
  }

  #read(table: Table, text: string): Tuple {
    const term = this.room.terms.read(text)
    if (!(term instanceof Tuple)) return invalid('a row of a table is a tuple: write {…}')
    if (term.size > table.keyIndex) return term
    return invalid(
      `a row of this table needs at least ${formatPlural(table.keyIndex + 1, 'element')}: its key is there`,
    )
  }
}

function checkThere(table: Table, row: Tuple): void {
  if (table.store.rows(row.at(table.keyIndex)).some((other) => same(other, row))) return
  changed('somebody has changed this row since', presentText(table, row))
}

/** `out` are the rows that go at the same time. */
function checkFree(table: Table, row: Tuple, out: readonly Tuple[]): void {
  const key = row.at(table.keyIndex)
  const there = table.store.rows(key).filter((other) => !out.some((going) => same(going, other)))
  if (table.options.type === 'duplicate_bag' || there.length === 0) return
  if (table.options.type !== 'bag') invalid(`there is a row with the key ${short(key)} already`)
  if (there.some((other) => same(other, row))) invalid('this row is in the table already')
}

/** Takes out one row. In a duplicate_bag its equals stay. */
function takeOut(table: Table, row: Tuple): void {
  const equals = table.store.rows(row.at(table.keyIndex)).filter((other) => same(other, row))
  Ets.deleteObject(table.id, row)
  for (const other of equals.slice(1)) Ets.insert(table.id, other)
}

/** What is there now under the key of `row`, as text; null when nothing is. */
function presentText(table: Table, row: Tuple): string | null {
  const now = table.store.find(row.at(table.keyIndex))
  return now === undefined ? null : wholeLine(now, { typed: true })
}

function short(term: Term): string {
  return lineOf(term, 60).text
}
