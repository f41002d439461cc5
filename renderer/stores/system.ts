import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Failure } from '../../shared/outcome.js'
import type { SystemInfo } from '../../shared/pages/system.js'
import { call, failureOf } from '../api.js'

/** The System page: the last answer, and why there is no newer one. */
export const useSystem = defineStore('system', () => {
  const info = shallowRef<SystemInfo | null>(null)
  const failure = shallowRef<Failure | null>(null)

  async function refresh(): Promise<void> {
    try {
      info.value = await call('system.info')
      failure.value = null
    } catch (error) {
      failure.value = failureOf(error)
    }
  }

  return { info, failure, refresh }
})
