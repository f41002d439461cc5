/** Estimated bytes of tables, from some of their rows. */
import type { Table } from '../otp/ets/table.js'
import { termSize } from '../otp/size.js'

const tableBytes = 2400
const rowBytes = 24
/** How many rows are measured; the others are taken to be like them. */
const looked = 200

/** Estimated bytes of `table`: what its rows would take in Erlang, not what V8 really holds. */
export function tableMemory(table: Table): number {
  const { store } = table
  if (store.size === 0) return tableBytes
  let size = 0
  let seen = 0
  store.walk(undefined, looked, (row) => {
    size += rowBytes + termSize(row)
    seen++
    return 1
  })
  return tableBytes + Math.round((size / Math.max(1, seen)) * store.size)
}
