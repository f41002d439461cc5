/** The contents of tables: pages of rows, in the table's order or sorted by a column, searched in portions. */
import type { Position } from '../otp/ets/store.js'
import type { Table } from '../otp/ets/table.js'
import { compare } from '../otp/term/compare.js'
import { Pid, type Term, type Tuple } from '../otp/term/term.js'
import type { TableId } from '../../shared/things.js'
import type { ObjectQuery, ObjectRow, ObjectsPage, ObjectsQuery, ObjectText } from '../../shared/pages/tables.js'
import { gone, invalid, refused } from './failed.js'
import { KeptList } from './list.js'
import type { KeptRows } from './kept-rows.js'
import { lineOf, wholeLine } from './line.js'
import type { Room } from './room.js'
import { termSize } from '../otp/size.js'
import { tableAt, tableName } from './table-names.js'
import type { Tables } from './tables.js'
import { viewOf } from './view.js'

type Sort = 'key' | number

const cellCharacters = 200
/** Characters of a row in which the search looks. */
const searched = 2000
/** Bytes of a row that is edited as text. */
const mostText = 1_000_000
/** Of larger tables it is not remembered which rows there were before. */
const marked = 20_000
/** Rows that are read in one go: all of a table that is in the order of OTP, whose slots may be split between two portions. */
const portion = 2000

interface Opened {
  readonly table: Table
  readonly list: KeptList<Tuple, Sort>
  before: Set<Tuple> | null
  now: Set<Tuple> | null
}

export class Objects {
  /** The table whose order is kept: one at a time is shown. */
  #opened: Opened | null = null

  constructor(
    readonly room: Room,
    readonly tables: Tables,
    readonly rows: KeptRows,
  ) {}

  async page({ table: id, ...query }: ObjectsQuery): Promise<ObjectsPage> {
    const table = this.readable(id)
    if (this.#opened?.table !== table) this.#opened = this.#open(table)
    const opened = this.#opened
    let columns = 0
    const row = (row: Tuple): ObjectRow => {
      columns = Math.max(columns, row.size)
      return this.#row(opened, row)
    }
    const portions = this.room.portions()
    const page = await opened.list.pageInPortions(query, row, { portions })
    portions.end()
    if (page === null) return invalid('another search of this table was asked for meanwhile')
    return { ...page, table: this.tables.row(table), columns }
  }

  object({ table: id, object }: ObjectQuery): ObjectText {
    const table = this.readable(id)
    const row = this.rows.row(object)
    if (!isIn(table, row)) return gone(`this row is not in ${tableName(table)} any more`)
    if (termSize(row) > 4 * mostText) return tooLarge()
    const text = wholeLine(row, { typed: true })
    return text.length > mostText ? tooLarge() : { text, term: this.room.terms.show(row) }
  }

  /** The table that `id` means. Fails with `gone`, and for a private one with `refused`. */
  readable(id: TableId): Table {
    const table = tableAt(this.room.runtime, id) ?? gone(`there is no table ${id}`)
    if (table.isPrivate) return refused(`${tableName(table)} is private: only its owner may read it`)
    return table
  }

  #open(table: Table): Opened {
    const opened: Opened = {
      table,
      before: null,
      now: null,
      list: new KeptList<Tuple, Sort>({
        items: () => [...this.#portions(opened)].flat(),
        portions: () => this.#portions(opened),
        words: (row) => lineOf(row, searched).text,
        keys: (rows, sort) => {
          if (sort !== 'key') return { terms: rows.map((row) => (sort <= row.size ? row.at(sort - 1) : null)) }
          if (table.options.type === 'ordered_set') return 'inOrder'
          return { terms: rows.map((row) => row.at(table.keyIndex)) }
        },
        tie: (a, b) => compare(a.at(table.keyIndex), b.at(table.keyIndex)) || compare(a, b),
        followed: (follow) => {
          const row = this.#followed(follow)
          return (other) => other === row
        },
      }),
    }
    return opened
  }

  /** All rows of a table, some at a time. What is put in meanwhile may be among them or not. */
  *#portions(opened: Opened): Generator<Tuple[], void, undefined> {
    const { store } = opened.table
    const remembered = store.size <= marked ? new Set<Tuple>() : null
    let position: Position = undefined
    do {
      const some: Tuple[] = []
      position = store.walk(position, portion, (row) => some.push(row) && 1)
      if (remembered !== null) for (const row of some) remembered.add(row)
      yield some
    } while (position !== undefined)
    opened.before = opened.now
    opened.now = remembered
  }

  #followed(follow: string): Tuple | null {
    try {
      return this.rows.row(follow)
    } catch {
      // A row that is kept no longer is in no order.
      return null
    }
  }

  #row({ table, before }: Opened, row: Tuple): ObjectRow {
    const cells = row.items()
    return {
      id: this.rows.idOf(row),
      cells: cells.map((cell) => viewOf(cell, cellCharacters)),
      deadPid: cells.some(isDead),
      mark: !isIn(table, row) ? 'gone' : before !== null && !before.has(row) ? 'new' : null,
    }
  }
}

/** True while `row` itself is in `table`. */
export function isIn(table: Table, row: Tuple): boolean {
  return table.store.rows(row.at(table.keyIndex)).includes(row)
}

function isDead(term: Term): boolean {
  return term instanceof Pid && term.process === null
}

function tooLarge(): never {
  return refused('this row is larger than 1 MB: too large to be edited as text')
}
