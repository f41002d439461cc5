import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { ObjectId, ObjectRow, ObjectsPage, ObjectText, TableEdit, TableRow } from '../../shared/pages/tables.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import type { TableId } from '../../shared/things.js'
import { call, CallFailed } from '../api.js'
import { createList } from './list.js'

export type ObjectSort = 'key' | number

/** The contents of the table that is open, and edits of its rows. */
export const useObjects = defineStore('objects', () => {
  const table = ref<TableId | null>(null)
  let shown: TableRow | null = null

  const list = createList<ObjectRow, ObjectSort, ObjectsPage>({
    fetch: async (query) => {
      if (table.value === null) throw new CallFailed({ kind: 'gone', message: 'no table is open' })
      const page = await call('table.objects', { ...query, table: table.value })
      shown = page.table
      return page
    },
    keyOf: (row) => row.id,
    sort: 'key',
    sortOf: (key) => (key === 'key' ? 'key' : Number(key)),
    watched: (row) =>
      Object.fromEntries(row.cells.map((cell, index) => [columnKey(index + 1, shown?.keyPosition ?? 1), cell.text])),
    sameAs: (row) => identity(row, shown),
    isGone: (row) => row.mark === 'gone',
  })

  /** Opens a table, or none. Search and sort begin anew with another one. */
  function open(id: TableId | null): void {
    if (table.value === id) return
    table.value = id
    shown = null
    list.clear()
    list.search.value = ''
    if (id !== null) void list.again()
  }

  function refresh(): Promise<void> {
    return table.value === null ? Promise.resolve() : list.refresh()
  }

  function text(object: ObjectId): Promise<ObjectText> {
    return call('table.object', { table: table.value ?? '', object })
  }

  async function insert(row: string): Promise<UndoStep> {
    return done(await call('table.insert', { table: table.value ?? '', text: row }))
  }

  async function replace(object: ObjectId, row: string): Promise<UndoStep> {
    return done(await call('table.replace', { table: table.value ?? '', object, text: row }))
  }

  async function remove(objects: readonly ObjectId[]): Promise<UndoStep> {
    return done(await call('table.delete', { table: table.value ?? '', objects }))
  }

  async function done({ object, undo }: TableEdit): Promise<UndoStep> {
    list.selectKey(object)
    await list.again()
    return undo
  }

  /** The row that has taken the place of `was`: of a set the one with the same key. Undefined where there is none on the screen. */
  function present(was: ObjectRow): ObjectRow | undefined {
    return list.answer.value?.rows.find((row) => row.mark !== 'gone' && identity(row, shown) === identity(was, shown))
  }

  return { table, list, open, refresh, text, insert, replace, remove, present }
})

/** The name of an element's column: the key's is `key`, whatever its place. */
export function columnKey(position: number, keyPosition: number): string {
  return position === keyPosition ? 'key' : String(position)
}

/** In a set a row is what its key is; in a bag, or where the key is cut, only itself. */
function identity(row: ObjectRow, table: TableRow | null): string {
  const key = table === null ? undefined : row.cells[table.keyPosition - 1]
  if (!table || !key || key.cut > 0 || table.type.endsWith('bag')) return row.id
  return `${key.kind} ${key.text}`
}
