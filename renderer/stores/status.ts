import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ApplicationState } from '../../shared/pages/applications.js'
import type { Status } from '../../shared/pages/system.js'
import { call, on } from '../api.js'

/** The figures always in sight, and the switch of the kv application. */
export const useStatus = defineStore('status', () => {
  const status = shallowRef<Status | null>(null)
  const reached = ref(true)
  /** Grows with every change of any application's state: views that show states refresh on it. */
  const changes = ref(0)
  /** Grows when the person asks for a refresh: what is shown beside the view refreshes on it. */
  const asked = ref(0)

  const kv = computed<ApplicationState>(() => status.value?.kv ?? 'loaded')
  const exitReason = ref<string | null>(null)

  let latest = 0
  async function refresh(): Promise<void> {
    const mine = ++latest
    const before = changes.value
    try {
      const answer = await call('system.status')
      reached.value = true
      if (mine !== latest) return
      // What was pushed while the answer was on its way is newer than it.
      status.value = before === changes.value ? answer : { ...answer, kv: kv.value }
    } catch {
      // The status bar says that main does not answer; the next round asks again.
      reached.value = false
    }
  }

  /** Listens for changes of state; gives back how to stop. */
  function listen(): () => void {
    return on('application.changed', (change) => {
      changes.value += 1
      if (change.name !== 'kv') return
      exitReason.value = change.exitReason
      if (status.value) status.value = { ...status.value, kv: change.state }
    })
  }

  async function startKv(): Promise<void> {
    await call('application.startAll', 'kv')
    await refresh()
  }

  async function stopKv(): Promise<void> {
    await call('application.stop', 'kv')
    await refresh()
  }

  return { status, reached, changes, asked, kv, exitReason, refresh, listen, startKv, stopKv }
})
