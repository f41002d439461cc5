import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import App from '../../renderer/App.vue'
import { useNavigation } from '../../renderer/stores/navigation.js'
import { usePreferences } from '../../renderer/stores/preferences.js'
import { useStatus } from '../../renderer/stores/status.js'
import type { ApplicationState } from '../../shared/pages/applications.js'
import { demoAnswers } from './support/demo-answers.js'
import { createFakeBridge, installBridge, Refusal, type Answers, type FakeBridge } from './support/fake-bridge.js'
import { patience } from '../support/patience.js'

let app: VueWrapper
let bridge: FakeBridge

async function start(): Promise<void> {
  const pinia = createPinia()
  setActivePinia(pinia)
  await usePreferences().load()
  useNavigation().begin('system')
  app = mount(App, { global: { plugins: [pinia] }, attachTo: document.body })
  await arrived('h2')
}

/** Views come on demand, so what they show is there some turns of the event loop later. */
async function arrived(selector: string): Promise<void> {
  await vi.waitFor(() => {
    if (!document.querySelector(selector)) throw new Error(`no ${selector} yet`)
  }, patience)
  await flushPromises()
}

async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
  await flushPromises()
}

/** kv running at first, with a switch that works. */
function kvSwitch(): Answers {
  const { 'system.status': status, 'application.stop': stop } = demoAnswers()
  if (!status || !stop) throw new Error('the demo answers neither status nor stop')
  let kv: ApplicationState = 'running'
  return {
    'system.status': async () => ({ ...(await status()), kv }),
    'application.startAll': () => {
      kv = 'running'
      return { started: ['kv'] }
    },
    'application.stop': async (name) => {
      kv = 'stopped'
      return { ...(await stop(name)), state: kv }
    },
  }
}

beforeEach(async () => {
  bridge = createFakeBridge({ ...demoAnswers(), ...kvSwitch() })
  installBridge(bridge)
  await start()
})
afterEach(() => app.unmount())

describe('the window', () => {
  it('says whether kv runs, and stops and starts it', async () => {
    const kv = () => app.get('.kv').text()
    expect(kv()).toBe('kv running')
    await app.get('[data-test="kv-switch"]').trigger('click')
    await flushPromises()
    expect(kv()).toBe('kv stopped')
    await app.get('[data-test="kv-switch"]').trigger('click')
    await flushPromises()
    expect(kv()).toBe('kv running')
    expect(bridge.calls.map((one) => one.name)).toContain('application.startAll')
  })

  it('has the state of kv right as soon as main pushes it, with the reason', async () => {
    bridge.push('application.changed', { name: 'kv', state: 'stopped', exitReason: ':shutdown' })
    await flushPromises()
    expect(app.get('.kv').text()).toBe('kv stopped')
    expect(app.get('.reason').text()).toBe(':shutdown')
  })

  it('shows why something was refused', async () => {
    bridge.answer({
      'application.stop': () => {
        throw new Refusal({ kind: 'refused', message: 'kv_server needs kv' })
      },
    })
    await app.get('[data-test="kv-switch"]').trigger('click')
    await flushPromises()
    expect(app.get('.toast').text()).toContain('kv_server needs kv')
  })

  it('goes to a view by its key and back', async () => {
    const key = String(app.findAll('nav button').findIndex((button) => button.text() === 'Processes') + 1)
    await press(key, { ctrlKey: true })
    await arrived('[role="grid"]')
    expect(app.get('[aria-current="page"]').text()).toBe('Processes')
    await press('ArrowLeft', { altKey: true })
    expect(app.get('[aria-current="page"]').text()).toBe('System')
  })

  it('obeys the native menu', async () => {
    bridge.push('window.command', { do: 'show', view: 'processes' })
    await arrived('[role="grid"]')
    bridge.push('window.command', { do: 'pause' })
    await flushPromises()
    expect(usePreferences().intervalMs('processes')).toBe(0)
    bridge.push('window.command', { do: 'pause' })
    expect(usePreferences().intervalMs('processes')).toBe(1000)
  })

  it('lists all keys at `?`, and closes the list at Esc', async () => {
    await press('?')
    await arrived('[role="dialog"]')
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Refresh')
  })

  it('finds things and actions by name and opens them', async () => {
    await press('k', { ctrlKey: true })
    await arrived('[role="combobox"]')
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]')
    if (!field) throw new Error('no field')
    field.value = 'kv.reg'
    field.dispatchEvent(new Event('input'))
    await flushPromises()
    expect(document.querySelector('[role="option"]')?.textContent).toContain('KV.Registry')
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await arrived('[data-test="process-detail"]')
    expect(useNavigation().place.inspected).toEqual([{ pid: '<0.102.0>', pinned: false }])
  })

  it('closes the process shown last at Esc', async () => {
    useNavigation().inspect('<0.102.0>')
    await arrived('[data-test="process-detail"]')
    await press('Escape')
    expect(useNavigation().place.inspected).toEqual([])
  })

  it('undoes the newest step by Ctrl-Z and says what it was', async () => {
    const step = { id: 7, text: 'Deleted "eggs" from shopping', atMs: 0, thing: null, state: 'done' } as const
    bridge.answer({
      'undo.list': () => ({ steps: [step] }),
      'undo.undo': () => ({ ...step, state: 'undone' }),
    })
    await press('z', { ctrlKey: true })
    expect(bridge.of('undo.undo')).toEqual([[7]])
    expect(app.get('.toast').text()).toContain('Deleted "eggs" from shopping')
  })

  it('follows the choice of theme', async () => {
    await usePreferences().chooseTheme('dark')
    await flushPromises()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(bridge.of('window.theme')).toEqual([['dark']])
  })

  it('says when main does not answer', async () => {
    bridge.answer({
      'system.status': () => {
        throw new Refusal({ kind: 'broken', message: 'no' })
      },
    })
    await useStatus().refresh()
    await flushPromises()
    expect(app.get('footer').text()).toContain('does not answer')
  })
})
