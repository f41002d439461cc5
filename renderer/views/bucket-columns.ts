import type { BucketRow, BucketSort, EntryRow, EntrySort } from '../../shared/pages/buckets.js'
import { formatBytes, formatCount, formatTime } from '../../shared/units.js'
import type { Column } from '../components/table.js'

/** Columns of the list of buckets; for orphans with their "Adopt". */
export const bucketColumns: readonly Column<BucketRow>[] = [
  column('name', 'Name', 104, nameOf, { grow: true }),
  column('entries', 'Entries', 62, (row) => formatCount(row.entries), { align: 'right' }),
  column('lastWrite', 'Last write', 76, lastWrite, {
    align: 'right',
    hint: 'When its entries were last seen to change',
  }),
  column('memory', 'Memory', 66, (row) => formatBytes(row.memoryBytes), { align: 'right', hint: 'Estimate' }),
  column('pid', 'Pid', 84, (row) => row.pid, { code: true }),
]

export const orphanColumns: readonly Column<BucketRow>[] = [
  { ...column('name', 'Name', 80, nameOf), grow: true },
  column('entries', 'Entries', 62, (row) => formatCount(row.entries), { align: 'right' }),
  { key: 'adopt', title: 'Adopt', width: 74, text: () => '' },
  column('pid', 'Pid', 84, (row) => row.pid, { code: true }),
]

/** Columns of the entries of a bucket. */
export const entryColumns: readonly Column<EntryRow>[] = [
  entry('key', 'Key', 132, (row) => row.key.text, { code: true }),
  entry('value', 'Value', 146, (row) => row.value.text, { code: true, grow: true }),
  entry('type', 'Type', 76, (row) => row.type),
]

/** What a bucket is called, or that nobody knows. */
export function nameOf(row: BucketRow): string {
  return row.name ?? 'no name'
}

function lastWrite(row: BucketRow): string {
  return row.lastWriteMs === null ? 'never' : formatTime(row.lastWriteMs).slice(0, 8)
}

function column(
  key: BucketSort,
  title: string,
  width: number,
  text: (row: BucketRow) => string,
  more: Partial<Column<BucketRow>> = {},
): Column<BucketRow> {
  return { key, title, width, text, sortable: true, ...more }
}

function entry(
  key: EntrySort,
  title: string,
  width: number,
  text: (row: EntryRow) => string,
  more: Partial<Column<EntryRow>> = {},
): Column<EntryRow> {
  return { key, title, width, text, sortable: true, ...more }
}
