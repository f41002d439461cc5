import type { PortRow, PortSort } from '../../shared/pages/ports.js'
import { formatBytes, formatDuration } from '../../shared/units.js'
import type { Column } from '../components/table.js'

/** Columns of the list of ports. Each key is what the source sorts by. */
export const portColumns: readonly Column<PortRow>[] = [
  column('id', 'Port', 96, (row) => row.id, { code: true }),
  column('owner', 'Owner', 176, (row) => row.owner.title, { grow: true }),
  column('state', 'State', 84, (row) => row.state),
  column('local', 'Local address', 128, (row) => row.local ?? '', { code: true }),
  column('peer', 'Peer', 132, (row) => row.peer ?? '', { code: true }),
  column('bytesIn', 'In', 70, (row) => formatBytes(row.bytesIn), { align: 'right', hint: 'Bytes received' }),
  column('bytesOut', 'Out', 70, (row) => formatBytes(row.bytesOut), {
    align: 'right',
    hint: 'Bytes sent, or waiting to be',
  }),
  column('queue', 'Queue', 94, queueText, {
    align: 'right',
    hint: 'Received and not taken, then waiting to be sent; of a port that listens, connections not yet accepted',
  }),
  column('reading', 'Reads', 84, (row) => row.reading, {
    hidden: true,
    hint: 'What its owner does for data: receiving or accepting while it waits, active when data comes as messages',
  }),
  column('writing', 'Writes', 84, (row) => row.writing, {
    hidden: true,
    hint: 'sending while a process waits to send',
  }),
  column('age', 'Age', 88, (row) => formatDuration(row.ageMs), { align: 'right', hidden: true }),
]

function queueText({ state, queuedIn, queuedOut }: PortRow): string {
  return state === 'listening' ? String(queuedIn) : `${formatBytes(queuedIn)} / ${formatBytes(queuedOut)}`
}

function column(
  key: PortSort,
  title: string,
  width: number,
  text: (row: PortRow) => string,
  more: Partial<Column<PortRow>> = {},
): Column<PortRow> {
  return { key, title, width, text, sortable: true, ...more }
}
