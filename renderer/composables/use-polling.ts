import { onScopeDispose, watch } from 'vue'

/**
 * Runs `task` now and again `interval()` ms after each run ends, until the scope ends. Interval 0 means paused: nothing runs by
 * itself. While the window is hidden nothing runs either; when it is seen again a run that is due is made up for.
 *
 * `task` reports its own failure, so it does not reject.
 */
export function usePolling(task: () => Promise<void>, interval: () => number): { now: () => Promise<void> } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let round = 0 // only the latest run sets the next one, so that a change of interval during a run leaves one loop
  let stopped = false

  async function now(): Promise<void> {
    const mine = ++round
    clearTimeout(timer)
    try {
      await task()
    } finally {
      if (mine === round) plan()
    }
  }

  function plan(): void {
    clearTimeout(timer)
    const ms = interval()
    if (stopped || ms <= 0 || document.hidden) return
    timer = setTimeout(() => void now(), ms)
  }

  function seen(): void {
    if (document.hidden) clearTimeout(timer)
    else if (interval() > 0) void now()
  }

  document.addEventListener('visibilitychange', seen)
  watch(interval, plan)
  onScopeDispose(() => {
    stopped = true
    round += 1
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
  })
  void now()
  return { now }
}
