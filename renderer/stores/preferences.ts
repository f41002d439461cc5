import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import {
  defaultPreferences,
  type Preferences,
  type PreferencesPatch,
  type TableChoice,
  type ThemeChoice,
  type ViewName,
} from '../../shared/pages/window.js'
import { call } from '../api.js'

/** Refresh intervals that can be chosen, ms; 0 is paused. */
export const intervals = [0, 500, 1000, 2000, 5000, 10_000, 30_000, 60_000] as const

const defaultInterval = 1000

/** Choices that are kept from one start to the next. Main owns the file; changes are sent 300 ms after the last one. */
export const usePreferences = defineStore('preferences', () => {
  const kept = shallowRef<Preferences>(defaultPreferences)
  const systemDark = ref(matchMedia('(prefers-color-scheme: dark)').matches)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', (event) => (systemDark.value = event.matches))

  const theme = computed(() => {
    if (kept.value.theme !== 'system') return kept.value.theme
    return systemDark.value ? 'dark' : 'light'
  })

  watch(
    [theme, () => kept.value.compact],
    () => {
      document.documentElement.dataset['theme'] = theme.value
      document.documentElement.dataset['density'] = kept.value.compact ? 'compact' : 'normal'
    },
    { immediate: true },
  )

  let unsent: PreferencesPatch = {}
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    kept.value = { ...defaultPreferences, ...(await call('window.preferences')) }
  }

  function change(patch: PreferencesPatch): void {
    kept.value = { ...kept.value, ...patch }
    unsent = { ...unsent, ...patch }
    clearTimeout(timer)
    timer = setTimeout(send, 300)
  }

  function send(): void {
    const patch = unsent
    unsent = {}
    // A choice that could not be kept is still in force in this window; there is nothing to do about it here.
    call('window.prefer', patch).catch(() => undefined)
  }

  async function chooseTheme(choice: ThemeChoice): Promise<void> {
    kept.value = { ...kept.value, theme: choice }
    await call('window.theme', choice)
  }

  function intervalMs(view: ViewName | 'inspector'): number {
    return kept.value.intervalsMs[view] ?? defaultInterval
  }

  function setInterval(view: ViewName | 'inspector', ms: number): void {
    change({ intervalsMs: { ...kept.value.intervalsMs, [view]: ms } })
  }

  function size(name: string, otherwise: number): number {
    return kept.value.sizes[name] ?? otherwise
  }

  function setSize(name: string, pixels: number): void {
    change({ sizes: { ...kept.value.sizes, [name]: Math.round(pixels) } })
  }

  function flag(name: string, otherwise = false): boolean {
    return kept.value.flags[name] ?? otherwise
  }

  function setFlag(name: string, on: boolean): void {
    change({ flags: { ...kept.value.flags, [name]: on } })
  }

  function table(name: string): TableChoice | null {
    return kept.value.tables[name] ?? null
  }

  function setTable(name: string, choice: TableChoice): void {
    change({ tables: { ...kept.value.tables, [name]: choice } })
  }

  return {
    kept,
    theme,
    load,
    change,
    chooseTheme,
    intervalMs,
    setInterval,
    size,
    setSize,
    flag,
    setFlag,
    table,
    setTable,
  }
})
