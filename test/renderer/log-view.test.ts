import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runKey } from '../../renderer/commands.js'
import { openKey } from '../../renderer/composables/use-open.js'
import { useLog } from '../../renderer/stores/log.js'
import { useToasts } from '../../renderer/stores/toasts.js'
import LogView from '../../renderer/views/LogView.vue'
import type { LogLine } from '../../shared/pages/log.js'
import { demoAnswers } from './support/demo-answers.js'
import { crash, logLine, logPage } from './support/demo-log.js'
import { createFakeBridge, installBridge, type FakeBridge } from './support/fake-bridge.js'
import { everythingIs } from './support/sized.js'
import { patience } from '../support/patience.js'

const registry = { thing: { kind: 'process', pid: '<0.103.0>' }, title: 'KV.Registry' } as const
const opened = vi.fn()
let view: VueWrapper
let bridge: FakeBridge
let ring: LogLine[]

async function show(lines: readonly LogLine[]): Promise<void> {
  ring = [...lines]
  bridge = createFakeBridge({
    ...demoAnswers(),
    'log.lines': (query) => logPage(ring, query),
    'log.clear': () => void (ring = []),
  })
  installBridge(bridge)
  view = mount(LogView, { attachTo: document.body, global: { provide: { [openKey]: opened } } })
  await flushPromises()
}

beforeEach(() => {
  everythingIs(900, 600)
  opened.mockClear()
  setActivePinia(createPinia())
})
afterEach(() => {
  view.unmount()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const rows = () => view.findAll('[data-test="log-row"]')
const grid = () => view.get('[role="treegrid"]')
const crashed = (seq: number, more: Partial<LogLine> = {}) =>
  logLine(seq, crash, { level: 'error', kind: 'report', source: registry, ...more })

describe('a line of the log', () => {
  it('has its time, level, application and source, which are links', async () => {
    await show([logLine(1, 'hello', { source: registry, level: 'warning' })])
    expect(rows()[0]?.text()).toMatch(/\d\d:\d\d:\d\d\.000.*warning.*kv.*KV\.Registry.*hello/)
    for (const link of rows()[0]?.findAll('button.link') ?? []) await link.trigger('click')
    expect(opened.mock.calls).toEqual([[{ kind: 'application', application: 'kv' }], [registry.thing]])
  })

  it('is counted where equal ones follow', async () => {
    await show([1, 2, 3].map((seq) => logLine(seq, 'again')))
    expect(rows()).toHaveLength(1)
    expect(rows()[0]?.text()).toContain('×3')
  })

  it('folds a report to its first line and opens it to its whole text', async () => {
    await show([crashed(1)])
    expect(rows()[0]?.attributes('aria-expanded')).toBe('false')
    expect(view.text()).not.toContain('Last message')
    await view.get('[data-test="log-fold"]').trigger('click')
    expect(view.get('pre').text()).toBe(crash)
    expect(rows()[0]?.attributes('aria-expanded')).toBe('true')
  })

  it('says how much of a long text is left out, and shows it', async () => {
    await show([crashed(1, { more: 12_480 })])
    bridge.answer({ 'log.text': () => ({ text: 'all of it' }) })
    await view.get('[data-test="log-fold"]').trigger('click')
    const more = view.findAll('button').find((button) => button.text().includes('more characters'))
    expect(more?.text()).toBe('Show 12\u2009480 more characters')
    await more?.trigger('click')
    await flushPromises()
    expect(view.get('pre').text()).toBe('all of it')
  })

  it('has what was searched for marked', async () => {
    await show([logLine(1, 'the bucket is a bucket')])
    await view.get('input.field').setValue('Bucket')
    await vi.waitFor(() => {
      expect(view.findAll('mark').map((mark) => mark.text())).toEqual(['bucket', 'bucket'])
    }, patience)
  })
})

describe('the log', () => {
  it('has only the lines in sight in the page', async () => {
    await show(Array.from({ length: 1000 }, (_, index) => logLine(index + 1, `line ${index}`)))
    expect(rows().length).toBeGreaterThan(10)
    expect(rows().length).toBeLessThan(120)
    expect(grid().attributes('aria-rowcount')).toBe('1000')
  })

  it('is walked and unfolded by keys', async () => {
    await show([logLine(1, 'a'), crashed(2), logLine(3, 'c')])
    await grid().trigger('keydown', { key: 'ArrowUp' })
    await grid().trigger('keydown', { key: 'ArrowUp' })
    await grid().trigger('keydown', { key: 'Enter' })
    expect(view.find('pre').exists()).toBe(true)
    await grid().trigger('keydown', { key: 'ArrowLeft' })
    expect(view.find('pre').exists()).toBe(false)
    expect(rows()[1]?.attributes('aria-selected')).toBe('true')
  })

  it('says what is dropped, with the number', async () => {
    await show([logLine(501, 'a')])
    bridge.answer({ 'log.lines': (query) => logPage(ring, query, 500) })
    await useLog().again()
    await flushPromises()
    expect(grid().text()).toContain('500 older lines dropped: the log is full.')
    bridge.push('log.lines', { lines: [logLine(1502, 'b')], skipped: 1000 })
    await flushPromises()
    expect(grid().text()).toContain('1\u2009000 lines came faster than they could be shown.')
  })

  it('pauses and goes on by a key', async () => {
    await show([logLine(1, 'a')])
    const press = async () => {
      runKey(new KeyboardEvent('keydown', { key: 'p' }))
      await flushPromises()
    }
    await press()
    ring.push(logLine(2, 'b'))
    bridge.push('log.lines', { lines: [logLine(2, 'b')], skipped: 0 })
    await flushPromises()
    expect(view.get('.count').text()).toBe('2 lines, paused, 1 new')
    expect(rows()).toHaveLength(1)
    await press()
    expect(rows()).toHaveLength(2)
  })

  it('shows a level and stronger', async () => {
    await show([logLine(1, 'a'), crashed(2)])
    await view.get('[data-test="log-level"]').setValue('warning')
    await vi.waitFor(
      () => expect(rows().map((row) => row.text())).toEqual([expect.stringContaining('terminating')]),
      patience,
    )
    expect(view.get('.count').text()).toBe('1 of 2 lines')
  })

  it('shows one process only, and all again', async () => {
    await show([logLine(1, 'a'), crashed(2)])
    useLog().pid = '<0.103.0>'
    await vi.waitFor(() => expect(rows()).toHaveLength(1), patience)
    await view.get('[aria-label="Lines of all processes"]').trigger('click')
    await vi.waitFor(() => expect(rows()).toHaveLength(2), patience)
  })

  it('is cleared, and says so', async () => {
    await show([logLine(1, 'a')])
    await view.get('[data-test="log-clear"]').trigger('click')
    await flushPromises()
    expect(view.text()).toContain('Nothing has been logged since the log was cleared.')
  })

  it('is saved and copied by keys', async () => {
    await show([logLine(1, 'a'), logLine(2, 'b')])
    runKey(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }))
    runKey(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true }))
    await flushPromises()
    expect(bridge.of('log.save')).toEqual([[{ level: 'debug', search: '', pid: null }]])
    expect(bridge.of('window.copy')[0]?.[0]).toMatch(/\[info\] a\n.*\[info\] b$/)
    expect(useToasts().toasts.at(-1)?.text).toBe('Copied 2 lines')
  })
})
