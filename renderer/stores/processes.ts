import { defineStore } from 'pinia'
import { processSorts, type ProcessPage, type ProcessRow, type ProcessSort } from '../../shared/pages/processes.js'
import type { PidText } from '../../shared/things.js'
import { call } from '../api.js'
import { createList } from './list.js'
import { usePreferences } from './preferences.js'

/** The Processes page: the list, and what one can do to those selected. */
export const useProcesses = defineStore('processes', () => {
  const preferences = usePreferences()
  const kept = preferences.table('processes')?.sort

  const list = createList<ProcessRow, ProcessSort, ProcessPage>({
    fetch: (query) => call('processes.list', { ...query, accumulate: preferences.flag('processes.accumulate') }),
    keyOf: (row) => row.pid,
    sort: kept && isSort(kept.key) ? kept.key : 'reductions',
    descending: kept ? kept.descending : true,
    changing: ['reductions', 'memory', 'queue', 'current', 'status', 'age', 'links', 'monitors', 'monitoredBy'],
    watched: (row) => ({
      name: row.name,
      memory: row.memoryBytes,
      queue: row.queue,
      status: row.status,
      links: row.links,
      monitors: row.monitors,
      monitoredBy: row.monitoredBy,
    }),
  })

  async function kill(pids: readonly PidText[]): Promise<void> {
    await call('process.kill', pids)
    await list.again()
  }

  return { list, kill }
})

function isSort(key: string): key is ProcessSort {
  return (processSorts as readonly string[]).includes(key)
}
