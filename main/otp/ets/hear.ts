/** Telling who listens to the runtime's events what is written to tables. */
import { running } from '../process/current.js'
import type { Operation } from '../process/events.js'
import type { Process } from '../process/process.js'
import type { Term } from '../term/term.js'
import type { Table } from './table.js'

/** `what` is put into `table`, or taken out, by `process`: a row, a list of rows, or a key. Costs a comparison while nobody listens. */
export function hear(table: Table, operation: Operation, what: Term, process: Process = running()): void {
  process.runtime.events?.emit({ kind: 'ets', pid: process.pid, table: table.id, operation, what })
}
