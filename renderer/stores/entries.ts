import { defineStore } from 'pinia'
import { ref } from 'vue'
import type {
  EntriesPage,
  EntryEdit,
  EntryKey,
  EntryRow,
  EntrySort,
  EntryText,
  PutOrder,
} from '../../shared/pages/buckets.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import type { PidText } from '../../shared/things.js'
import { call, CallFailed } from '../api.js'
import { createList } from './list.js'
import { usePreferences } from './preferences.js'

/** The entries of the bucket that is shown, and edits of them: each all or nothing, and one step to undo. */
export const useEntries = defineStore('entries', () => {
  const kept = usePreferences().table('entries')?.sort
  const bucket = ref<PidText | null>(null)

  const list = createList<EntryRow, EntrySort, EntriesPage>({
    fetch: (query) => {
      if (bucket.value === null) throw new CallFailed({ kind: 'gone', message: 'no bucket is shown' })
      return call('bucket.entries', { ...query, bucket: bucket.value })
    },
    keyOf: (row) => row.id,
    sort: kept?.key === 'value' || kept?.key === 'type' ? kept.key : 'key',
    descending: kept?.descending ?? false,
    changing: ['value', 'type'],
    watched: (row) => ({ value: row.value.text, type: row.type }),
    isGone: (row) => row.mark === 'gone',
  })

  /** Shows the entries of a bucket, or none. */
  function open(pid: PidText | null): void {
    if (bucket.value === pid) return
    bucket.value = pid
    list.clear()
    list.search.value = ''
    if (pid !== null) void list.again()
  }

  function refresh(): Promise<void> {
    return bucket.value === null ? Promise.resolve() : list.refresh()
  }

  /** The whole value under a key as text; null where there is none any more. */
  async function text(key: EntryKey): Promise<EntryText | null> {
    try {
      return await call('bucket.entry', { bucket: bucket.value ?? '', key })
    } catch (error) {
      if (error instanceof CallFailed && error.failure.kind === 'gone') return null
      throw error
    }
  }

  async function put(
    entries: readonly EntryEdit[],
    mode: PutOrder['mode'],
    renamed: EntryKey | null = null,
  ): Promise<UndoStep> {
    const { undo } = await call('bucket.put', { bucket: bucket.value ?? '', entries, mode, renamed })
    await list.again()
    const [first] = entries
    if (first) select(first.key)
    return undo
  }

  async function remove(keys: readonly EntryKey[]): Promise<UndoStep> {
    const index = list.activeIndex.value
    const { undo } = await call('bucket.delete', { bucket: bucket.value ?? '', keys })
    await list.again()
    // The keyboard stays where it is: on what has come into the place.
    if (index !== null && list.found.value > 0) list.select(Math.min(index, list.found.value - 1))
    return undo
  }

  /** Selects the entry of that key where it is among the rows that are here. */
  function select(key: EntryKey): void {
    const row = list.answer.value?.rows.find((one) => one.key.text === key.text && one.key.kind === key.kind)
    if (row) list.selectKey(row.id)
  }

  return { bucket, list, open, refresh, text, put, remove, select }
})
