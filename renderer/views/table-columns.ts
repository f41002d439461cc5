import type { ObjectRow, TableRow, TableSort } from '../../shared/pages/tables.js'
import { formatBytes, formatCount } from '../../shared/units.js'
import type { Column } from '../components/table.js'
import { columnKey } from '../stores/objects.js'

/** Columns of the list of tables. Each key is what the source sorts by. */
export const tableColumns: readonly Column<TableRow>[] = [
  column('name', 'Name', 130, (row) => row.name, { grow: true }),
  column('size', 'Objects', 70, (row) => formatCount(row.size), { align: 'right' }),
  column('memory', 'Memory', 72, (row) => formatBytes(row.memoryBytes), { align: 'right', hint: 'Estimate' }),
  column('owner', 'Owner', 130, (row) => row.owner.title),
  column('type', 'Type', 92, (row) => row.type),
  column('access', 'Access', 80, (row) => row.access),
  column('keyPosition', 'Key at', 58, (row) => String(row.keyPosition), {
    align: 'right',
    hint: 'Which element of a row is its key',
  }),
  {
    key: 'heir',
    title: 'Heir',
    width: 110,
    hint: 'The process that gets the table when its owner dies',
    text: (row) => row.heir?.title ?? '',
  },
  column('id', 'Id', 150, (row) => row.id, { code: true, hidden: true }),
]

/** One column a tuple element; the key's says so. */
export function objectColumns(count: number, keyPosition: number): readonly Column<ObjectRow>[] {
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    const isKey = index + 1 === keyPosition
    return {
      key: columnKey(index + 1, keyPosition),
      title: isKey ? `${index + 1} key` : String(index + 1),
      hint: isKey ? 'The key of a row' : `Element ${index + 1} of a row`,
      width: 140,
      grow: index === count - 1,
      code: true,
      sortable: true,
      text: (row: ObjectRow) => row.cells[index]?.text ?? '',
    }
  })
}

function column(
  key: TableSort,
  title: string,
  width: number,
  text: (row: TableRow) => string,
  more: Partial<Column<TableRow>> = {},
): Column<TableRow> {
  return { key, title, width, text, sortable: true, ...more }
}
