import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usePreferences } from '../../renderer/stores/preferences.js'
import { useProcesses } from '../../renderer/stores/processes.js'
import { useStatus } from '../../renderer/stores/status.js'
import { useToasts } from '../../renderer/stores/toasts.js'
import { useUndo } from '../../renderer/stores/undo.js'
import type { UndoStep } from '../../shared/pages/undo.js'
import { demoAnswers } from './support/demo-answers.js'
import { createFakeBridge, installBridge, Refusal, type FakeBridge } from './support/fake-bridge.js'

let bridge: FakeBridge

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
  bridge = createFakeBridge(demoAnswers(20, { theme: 'dark', intervalsMs: { log: 500 } }))
  installBridge(bridge)
})
afterEach(() => void vi.useRealTimers())

describe('preferences', () => {
  it('are what main kept, with defaults for the rest', async () => {
    const preferences = usePreferences()
    await preferences.load()
    expect(preferences.theme).toBe('dark')
    expect([preferences.intervalMs('log'), preferences.intervalMs('system')]).toEqual([500, 1000])
    expect(preferences.size('inspector', 380)).toBe(380)
  })

  it('are sent once, whole fields, after the last of several changes', async () => {
    const preferences = usePreferences()
    await preferences.load()
    preferences.setInterval('system', 0)
    preferences.setSize('inspector', 412.4)
    preferences.setFlag('processes.accumulate', true)
    await vi.advanceTimersByTimeAsync(299)
    expect(bridge.of('window.prefer')).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(bridge.of('window.prefer')).toEqual([
      [
        {
          intervalsMs: { log: 500, system: 0 },
          sizes: { inspector: 412 },
          flags: { 'processes.accumulate': true },
        },
      ],
    ])
  })

  it('stay in force where they could not be kept', async () => {
    bridge.answer({
      'window.prefer': () => {
        throw new Refusal({ kind: 'refused', message: 'the disk is full' })
      },
    })
    const preferences = usePreferences()
    preferences.change({ compact: true })
    await vi.advanceTimersByTimeAsync(300)
    expect(preferences.kept.compact).toBe(true)
  })
})

describe('processes', () => {
  it('begin in the order that was kept, where that is a column', async () => {
    const preferences = usePreferences()
    preferences.setTable('processes', { columns: [], sort: { key: 'memory', descending: false } })
    const { list } = useProcesses()
    await list.refresh()
    expect(bridge.of('processes.list')[0]?.[0]).toMatchObject({ sort: 'memory', descending: false, accumulate: false })
  })

  it('fall back to reductions where it is none', async () => {
    usePreferences().setTable('processes', { columns: [], sort: { key: 'weight', descending: false } })
    const { list } = useProcesses()
    await list.refresh()
    expect(bridge.of('processes.list')[0]?.[0]).toMatchObject({ sort: 'reductions', descending: false })
  })

  it('are read anew after a kill', async () => {
    const store = useProcesses()
    await store.kill(['<0.104.0>', '<0.105.0>'])
    expect(bridge.of('process.kill')).toEqual([[['<0.104.0>', '<0.105.0>']]])
    expect(bridge.of('processes.list')[0]?.[0].take).toBe('new')
  })
})

describe('status', () => {
  it('says that main does not answer until it does', async () => {
    const store = useStatus()
    bridge.answer({
      'system.status': () => {
        throw new Refusal({ kind: 'broken', message: 'no' })
      },
    })
    await store.refresh()
    expect(store.reached).toBe(false)
    bridge.answer({ 'system.status': demoAnswers()['system.status'] ?? (() => Promise.reject(new Error('none'))) })
    await store.refresh()
    expect([store.reached, store.kv]).toEqual([true, 'running'])
  })

  it('believes a push rather than an answer that was on its way', async () => {
    const store = useStatus()
    await store.refresh()
    const stop = store.listen()
    const refreshed = store.refresh()
    bridge.push('application.changed', { name: 'kv', state: 'stopped', exitReason: ':killed' })
    await refreshed
    expect([store.kv, store.exitReason]).toEqual(['stopped', ':killed'])
    await store.refresh()
    expect(store.kv).toBe('running')
    stop()
  })

  it('counts changes of any application, and takes the state of kv', async () => {
    const store = useStatus()
    await store.refresh()
    const stop = store.listen()
    bridge.push('application.changed', { name: 'logger', state: 'stopped', exitReason: null })
    bridge.push('application.changed', { name: 'kv', state: 'stopping', exitReason: null })
    expect([store.changes, store.kv]).toEqual([2, 'stopping'])
    stop()
    bridge.push('application.changed', { name: 'kv', state: 'stopped', exitReason: null })
    expect(store.changes).toBe(2)
  })
})

describe('toasts', () => {
  it('go by themselves, but not from under the pointer', async () => {
    const store = useToasts()
    const first = store.show('first')
    store.show('second')
    store.hold(first)
    await vi.advanceTimersByTimeAsync(4000)
    expect(store.toasts.map((toast) => toast.text)).toEqual(['first'])
    store.leave(first)
    await vi.advanceTimersByTimeAsync(4000)
    expect(store.toasts).toEqual([])
  })

  it('stay longer where there is something to do or to read', async () => {
    const store = useToasts()
    store.show('deleted', { title: 'Undo', run: () => undefined })
    store.showFailure(new Error('no'))
    store.show('killed')
    await vi.advanceTimersByTimeAsync(4000)
    expect(store.toasts.map((toast) => toast.text)).toEqual(['deleted', 'no'])
    await vi.advanceTimersByTimeAsync(6000)
    expect(store.toasts).toEqual([])
  })

  it('are never more than four', () => {
    const store = useToasts()
    for (const text of ['1', '2', '3', '4', '5']) store.show(text)
    expect(store.toasts.map((toast) => toast.text)).toEqual(['2', '3', '4', '5'])
  })
})

describe('undo', () => {
  const step = (id: number, state: UndoStep['state']): UndoStep => ({
    id,
    text: `step ${id}`,
    atMs: id,
    thing: null,
    state,
  })

  function steps(...all: readonly UndoStep[]): void {
    bridge.answer({
      'undo.list': () => ({ steps: all }),
      'undo.undo': (id) => step(id, 'undone'),
      'undo.redo': (id) => step(id, 'done'),
    })
  }

  it('takes the newest step that is done', async () => {
    steps(step(4, 'undone'), step(3, 'done'), step(2, 'done'))
    const undo = useUndo()
    expect((await undo.undoLast())?.id).toBe(3)
    expect(undo.changes).toBe(1)
  })

  it('does again what was undone last', async () => {
    steps(step(5, 'undone'), step(4, 'undone'), step(3, 'done'), step(2, 'undone'))
    expect((await useUndo().redoLast())?.id).toBe(4)
  })

  it('has nothing to do in an empty list', async () => {
    steps()
    const undo = useUndo()
    expect([await undo.undoLast(), await undo.redoLast(), undo.changes]).toEqual([null, null, 0])
  })
})
