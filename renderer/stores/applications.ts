import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { ApplicationRow } from '../../shared/pages/applications.js'
import type { Failure } from '../../shared/outcome.js'
import type { ApplicationName } from '../../shared/things.js'
import { call, failureOf } from '../api.js'

/** The applications main knows, and how each is started and stopped. */
export const useApplications = defineStore('applications', () => {
  const rows = shallowRef<readonly ApplicationRow[]>([])
  const asked = shallowRef(false)
  const failure = shallowRef<Failure | null>(null)
  const byName = computed(() => new Map(rows.value.map((row) => [row.name, row])))

  async function refresh(): Promise<void> {
    try {
      const next = await call('applications.list')
      // The same list again is no news: nothing is drawn anew.
      if (JSON.stringify(next) !== JSON.stringify(rows.value)) rows.value = next
      asked.value = true
      failure.value = null
    } catch (error) {
      failure.value = failureOf(error)
    }
  }

  async function start(name: ApplicationName): Promise<void> {
    await call('application.start', name)
    await refresh()
  }

  /** Starts it with all it needs; gives back the names of those that were started, in order. */
  async function startAll(name: ApplicationName): Promise<readonly ApplicationName[]> {
    const { started } = await call('application.startAll', name)
    await refresh()
    return started
  }

  async function stop(name: ApplicationName): Promise<void> {
    await call('application.stop', name)
    await refresh()
  }

  return { rows, asked, failure, byName, refresh, start, startAll, stop }
})

/** What of `row` does not run though it needs it. */
export function missingDependencies(row: ApplicationRow): readonly ApplicationName[] {
  return row.dependencies.filter(({ state }) => state !== 'running').map(({ name }) => name)
}
