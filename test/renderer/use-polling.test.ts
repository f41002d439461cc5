import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { usePolling } from '../../renderer/composables/use-polling.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function polling(ms = 1000) {
  const interval = ref(ms)
  const runs: (() => void)[] = []
  const scope = effectScope(true)
  const { now } = scope.run(() =>
    usePolling(
      () => new Promise<void>((resolve) => runs.push(resolve)),
      () => interval.value,
    ),
  ) ?? { now: () => Promise.resolve() }
  return { interval, runs, scope, now }
}

describe('usePolling', () => {
  it('runs at once, and again an interval after each run has ended', async () => {
    const { runs } = polling()
    expect(runs).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(runs).toHaveLength(1) // a slow answer does not pile up questions
    runs[0]?.()
    await vi.advanceTimersByTimeAsync(1000)
    expect(runs).toHaveLength(2)
  })

  it('rests while paused, and goes on when it is not', async () => {
    const { runs, interval } = polling(0)
    runs[0]?.()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(runs).toHaveLength(1)
    interval.value = 500
    await nextTick()
    await vi.advanceTimersByTimeAsync(500)
    expect(runs).toHaveLength(2)
  })

  it('runs by hand while paused', async () => {
    const { runs, now } = polling(0)
    runs[0]?.()
    void now()
    await vi.advanceTimersByTimeAsync(0)
    expect(runs).toHaveLength(2)
  })

  it('is one loop after a run by hand', async () => {
    const { runs, now } = polling()
    void now()
    runs.forEach((end) => end())
    await vi.advanceTimersByTimeAsync(1000)
    expect(runs).toHaveLength(3)
  })

  it('ends with its scope', async () => {
    const { runs, scope } = polling()
    scope.stop()
    runs[0]?.()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(runs).toHaveLength(1)
  })
})
