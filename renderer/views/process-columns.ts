import type { ProcessRow, ProcessSort } from '../../shared/pages/processes.js'
import { formatBytes, formatCount, formatDuration } from '../../shared/units.js'
import type { Column } from '../components/table.js'

/** Columns of the Processes page: observer's six, then those one may choose. Each key is what the source sorts by. */
export function processColumns(accumulate: boolean): readonly Column<ProcessRow>[] {
  const reductions = accumulate ? 'since each started' : 'since the last refresh'
  return [
    column('pid', 'Pid', 98, (row) => row.pid, { code: true }),
    column('name', 'Name or initial call', 184, (row) => row.name, { grow: true }),
    column('reductions', 'Reds', 84, (row) => formatCount(row.reductions), {
      align: 'right',
      hint: `Reductions, here turns taken, ${reductions}`,
    }),
    column('memory', 'Memory', 74, (row) => formatBytes(row.memoryBytes), {
      align: 'right',
      hint: 'Estimate: mailbox, dictionary and state',
    }),
    column('queue', 'MsgQ', 64, (row) => formatCount(row.queue), { align: 'right', hint: 'Messages waiting' }),
    column('current', 'Current function', 170, (row) => row.current, { code: true }),
    column('status', 'Status', 88, (row) => row.status),
    column('application', 'Application', 86, (row) => row.application ?? ''),
    column('parent', 'Parent', 150, (row) => row.parent?.title ?? '', { hidden: true }),
    column('initial', 'Initial call', 200, (row) => row.initial, { code: true, hidden: true }),
    column('links', 'Links', 60, (row) => formatCount(row.links), { align: 'right', hidden: true }),
    column('monitors', 'Monitors', 76, (row) => formatCount(row.monitors), { align: 'right', hidden: true }),
    column('monitoredBy', 'Monitored by', 96, (row) => formatCount(row.monitoredBy), { align: 'right', hidden: true }),
    column('priority', 'Priority', 76, (row) => row.priority, { hidden: true }),
    column('trapsExit', 'Traps exits', 88, (row) => (row.trapsExit ? 'yes' : ''), { hidden: true }),
    column('age', 'Age', 96, (row) => formatDuration(row.ageMs), { align: 'right', hidden: true }),
  ]
}

function column(
  key: ProcessSort,
  title: string,
  width: number,
  text: (row: ProcessRow) => string,
  more: Partial<Column<ProcessRow>> = {},
): Column<ProcessRow> {
  return { key, title, width, text, sortable: true, ...more }
}
