import { defineStore } from 'pinia'
import type { PortPage, PortRow, PortSort } from '../../shared/pages/ports.js'
import { call } from '../api.js'
import { createList } from './list.js'
import { usePreferences } from './preferences.js'

const sorts: readonly string[] = [
  'id',
  'owner',
  'state',
  'local',
  'peer',
  'bytesIn',
  'bytesOut',
  'queue',
  'age',
] satisfies PortSort[]

/** The list of ports. */
export const usePorts = defineStore('ports', () => {
  const preferences = usePreferences()
  const kept = preferences.table('ports')?.sort

  const list = createList<PortRow, PortSort, PortPage>({
    fetch: (query) => call('ports.list', query),
    keyOf: (row) => row.id,
    sort: kept && isSort(kept.key) ? kept.key : 'id',
    descending: kept?.descending ?? false,
    changing: ['bytesIn', 'bytesOut', 'queue', 'age'],
    watched: ({ bytesIn, bytesOut, queuedIn, queuedOut, state }) => ({
      bytesIn,
      bytesOut,
      queue: queuedIn + queuedOut,
      state,
    }),
    isGone: (row) => row.mark === 'gone',
  })

  return { list }
})

function isSort(key: string): key is PortSort {
  return sorts.includes(key)
}
