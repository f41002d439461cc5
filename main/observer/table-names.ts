/** What tables are called on the screen. */
import type { Table } from '../otp/ets/table.js'
import { tablesOf } from '../otp/ets/tables.js'
import type { Runtime } from '../otp/process/runtime.js'
import { atomLiteral } from '../otp/term/atom-text.js'
import { refNumber, refText } from '../otp/term/handle-text.js'
import type { TableId } from '../../shared/things.js'

/** The inspected name, whether or not it can be called by it. */
export function tableName(table: Table): string {
  return atomLiteral(table.name)
}

/** What identifies `table`: the name of a named one, else its reference. */
export function tableIdText(table: Table): TableId {
  return table.named ? tableName(table) : refText(table.ref)
}

/** The table that `id` means; undefined when there is none. */
export function tableAt(runtime: Runtime, id: TableId): Table | undefined {
  const words = /^#Reference<0\.(\d+)\.(\d+)\.(\d+)>$/.exec(id)
  const number = words === null ? undefined : refNumber(Number(words[1]), Number(words[2]), Number(words[3]))
  for (const table of tablesOf(runtime).all) {
    if (number === undefined ? table.named && tableName(table) === id : table.ref.number === number) return table
  }
  return undefined
}
