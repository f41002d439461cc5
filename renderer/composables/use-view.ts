import { nextTick, onMounted, watch } from 'vue'
import type { ViewName } from '../../shared/pages/window.js'
import { call } from '../api.js'
import { useCommands } from '../commands.js'
import { intervals, usePreferences } from '../stores/preferences.js'
import { useStatus } from '../stores/status.js'
import { useUndo } from '../stores/undo.js'
import { usePolling } from './use-polling.js'

let readySaid = false

/**
 * What every view does: refreshes at its interval, again at `r`, pauses at `p`, puts the focus into its search at `/`, and refreshes at
 * once when an application changes its state or something is undone.
 *
 * refresh      by the clock; reports its own failure
 * again        by the person; `refresh` where that makes no difference
 * focusSearch  where there is a search
 * pause        of a view that is told of news instead of asking: it has no interval, and this stops and goes on
 *
 * Gives back what ViewHead.vue wants to know and do.
 */
export function useView(
  name: ViewName,
  actions: {
    refresh: () => Promise<void>
    again?: () => Promise<void>
    focusSearch?: () => void
    pause?: () => void
  },
) {
  const preferences = usePreferences()
  const status = useStatus()
  const undo = useUndo()
  let beforePause = 1000

  const interval = () => (actions.pause ? 0 : preferences.intervalMs(name))
  const { now } = usePolling(async () => {
    await actions.refresh()
    void sayReady()
  }, interval)
  onMounted(() => void nextTick(takeFocus))
  watch([() => status.changes, () => undo.changes], () => void now())

  async function refreshNow(): Promise<void> {
    status.asked += 1
    await (actions.again ?? actions.refresh)()
  }

  function setInterval(ms: number): void {
    preferences.setInterval(name, ms)
  }

  function pause(): void {
    if (actions.pause) return actions.pause()
    const ms = interval()
    if (ms > 0) beforePause = ms
    setInterval(ms > 0 ? 0 : beforePause)
  }

  useCommands([
    { id: 'refresh', title: 'Refresh', group: 'View', key: 'r', run: () => void refreshNow() },
    { id: 'pause', title: 'Pause or go on refreshing', group: 'View', key: 'p', run: pause },
    ...(actions.focusSearch
      ? [{ id: 'search', title: 'Search in this view', group: 'View', key: '/', run: actions.focusSearch }]
      : []),
  ])

  return { interval, intervals, setInterval, pause, refreshNow, now }
}

/** One who came by a key goes on by keys: the focus, lost with the view before, goes to what this view is about. */
function takeFocus(): void {
  if (document.activeElement !== document.body) return
  const first = ['[data-first]', '[role="grid"]', '[role="tree"]', '[tabindex="0"]:not([role="separator"])']
  for (const selector of first) {
    const found = document.querySelector<HTMLElement>(`main ${selector}`)
    if (found) return found.focus()
  }
}

/** Tells main once that live data is on the screen: after the first refresh of the first view, when it has been painted. */
async function sayReady(): Promise<void> {
  if (readySaid) return
  readySaid = true
  await nextTick()
  // A window that is not shown yet paints no frame to wait for.
  if (!document.hidden) await new Promise(requestAnimationFrame)
  try {
    await call('window.ready')
  } catch {
    // Main only waits and measures by it; the window is no worse.
  }
}
