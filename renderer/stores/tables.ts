import { defineStore } from 'pinia'
import type { TablePage, TableRow, TableSort } from '../../shared/pages/tables.js'
import { call } from '../api.js'
import { createList } from './list.js'
import { usePreferences } from './preferences.js'

const sorts: readonly string[] = [
  'name',
  'id',
  'type',
  'access',
  'owner',
  'size',
  'memory',
  'keyPosition',
] satisfies TableSort[]

/** The list of ETS tables. */
export const useTables = defineStore('tables', () => {
  const preferences = usePreferences()
  const kept = preferences.table('tables')?.sort

  const list = createList<TableRow, TableSort, TablePage>({
    fetch: (query) => call('tables.list', { ...query, system: preferences.flag('tables.system') }),
    keyOf: (row) => row.id,
    sort: kept && isSort(kept.key) ? kept.key : 'name',
    descending: kept?.descending ?? false,
    changing: ['size', 'memory'],
    watched: (row) => ({ size: row.size, memory: row.memoryBytes, owner: row.owner.title }),
    isGone: (row) => row.mark === 'gone',
  })

  return { list }
})

function isSort(key: string): key is TableSort {
  return sorts.includes(key)
}
