import { defineStore } from 'pinia'
import { ref } from 'vue'
import type {
  BucketCreated,
  BucketPage,
  BucketQuery,
  BucketRow,
  BucketSort,
  Transfer,
} from '../../shared/pages/buckets.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import type { PidText } from '../../shared/things.js'
import { call } from '../api.js'
import { createList } from './list.js'
import { usePreferences } from './preferences.js'

const sorts: readonly string[] = ['name', 'pid', 'entries', 'memory', 'lastWrite'] satisfies BucketSort[]

/** The buckets: those that the registry knows, and the orphans, which it has forgotten. */
export const useBuckets = defineStore('buckets', () => {
  const preferences = usePreferences()
  const registered = createBucketList('registered')
  const orphans = createBucketList('orphans')
  /** The bucket whose entries are shown. */
  const opened = ref<PidText | null>(null)

  function createBucketList(of: BucketQuery['of']) {
    const kept = preferences.table('buckets')?.sort
    return createList<BucketRow, BucketSort, BucketPage>({
      fetch: (query) => call('buckets.list', { ...query, of }),
      keyOf: (row) => row.pid,
      sort: kept && isSort(kept.key) ? kept.key : 'name',
      descending: kept?.descending ?? false,
      changing: ['entries', 'memory', 'lastWrite'],
      watched: (row) => ({ name: row.name, entries: row.entries, memory: row.memoryBytes, lastWrite: row.lastWriteMs }),
      isGone: (row) => row.mark === 'gone',
    })
  }

  async function refresh(): Promise<void> {
    await registered.refresh()
    await orphans.refresh()
  }

  async function again(): Promise<void> {
    await registered.again()
    await orphans.again()
  }

  function search(text: string): void {
    registered.search.value = text
    orphans.search.value = text
    void again()
  }

  /** Shows the entries of a bucket; it is the selected one in whichever list it is. */
  function open(pid: PidText | null): void {
    opened.value = pid
    for (const list of [registered, orphans]) if (list.active.value !== pid) list.selectKey(pid)
  }

  function rowOf(pid: PidText): BucketRow | undefined {
    return registered.rowOf(pid) ?? orphans.rowOf(pid)
  }

  async function create(name: string): Promise<BucketCreated> {
    const created = await call('bucket.create', name)
    open(created.bucket.pid)
    await again()
    return created
  }

  /** Stops a bucket; the next in the list is shown then. */
  async function stop(pid: PidText): Promise<UndoStep> {
    const next = opened.value === pid ? neighbour(pid) : opened.value
    const { undo } = await call('bucket.stop', pid)
    open(next)
    await again()
    return undo
  }

  function neighbour(pid: PidText): PidText | null {
    const rows = [...(registered.answer.value?.rows ?? []), ...(orphans.answer.value?.rows ?? [])]
    const at = rows.findIndex((row) => row.pid === pid)
    return (rows[at + 1] ?? rows[at - 1])?.pid ?? null
  }

  async function adopt(pid: PidText, name: string): Promise<void> {
    await call('bucket.adopt', { pid, name })
    await again()
  }

  /** Writes one bucket, or all, to a file that main asks for. */
  function exportTo(bucket: PidText | null): Promise<Transfer> {
    return call('bucket.export', { bucket })
  }

  async function importFrom(bucket: PidText | null): Promise<Transfer> {
    const transfer = await call('bucket.import', { bucket })
    if (transfer.file !== null) await again()
    return transfer
  }

  return {
    registered,
    orphans,
    opened,
    refresh,
    again,
    search,
    open,
    rowOf,
    create,
    stop,
    adopt,
    exportTo,
    importFrom,
  }
})

function isSort(key: string): key is BucketSort {
  return sorts.includes(key)
}
