import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useNavigation } from '../../renderer/stores/navigation.js'
import { usePreferences } from '../../renderer/stores/preferences.js'
import { useToasts } from '../../renderer/stores/toasts.js'
import ProcessesView from '../../renderer/views/ProcessesView.vue'
import { demoAnswers } from './support/demo-answers.js'
import { createFakeBridge, installBridge, Refusal, type FakeBridge } from './support/fake-bridge.js'
import { everythingIs } from './support/sized.js'
import { patience } from '../support/patience.js'

let bridge: FakeBridge
let view: VueWrapper

beforeEach(async () => {
  everythingIs(900, 800)
  const pinia = createPinia()
  setActivePinia(pinia)
  bridge = createFakeBridge(demoAnswers(30))
  installBridge(bridge)
  useNavigation().begin('processes')
  view = mount(ProcessesView, { global: { plugins: [pinia] }, attachTo: document.body })
  await flushPromises()
  await sortByPid()
})
afterEach(() => {
  view.unmount()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function sortByPid(): Promise<void> {
  await view.findAll('[role="columnheader"] button')[0]?.trigger('click')
  await flushPromises()
}

function rows() {
  return view.findAll('[role="rowgroup"]:last-child [role="row"]')
}

async function keydown(key: string, init: KeyboardEventInit = {}): Promise<void> {
  await view.get('[role="grid"]').trigger('keydown', { key, ...init })
  await flushPromises()
}

/** Chooses an item of the menu that is open, which has come on demand. */
async function choose(text: string): Promise<void> {
  const item = await vi.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find((one) =>
      one.textContent.includes(text),
    )
    if (!found) throw new Error(`no ${text} in the menu yet`)
    return found
  }, patience)
  item.click()
  await flushPromises()
}

describe('the Processes page', () => {
  it('searches at the source and says how many there are of how many', async () => {
    await view.get('input[type="text"]').setValue('KV.Reg')
    await flushPromises()
    expect(bridge.of('processes.list').at(-1)?.[0].search).toBe('KV.Reg')
    expect(view.get('header').text()).toContain('1 of 30')
    expect(rows()).toHaveLength(1)
  })

  it('says so where nothing is found, and offers all again', async () => {
    await view.get('input[type="text"]').setValue('nothing like it')
    await flushPromises()
    expect(view.text()).toContain('None of 30 processes has “nothing like it”')
    await view.get('.empty button').trigger('click')
    await flushPromises()
    expect(rows()).toHaveLength(30)
  })

  it('opens a process in the inspector by Enter', async () => {
    await rows()[2]?.trigger('mousedown', { button: 0 })
    await keydown('Enter')
    expect(useNavigation().place.inspected).toEqual([{ pid: '<0.102.0>', pinned: false }])
  })

  it('kills what is selected by Delete, at once, and says so', async () => {
    await rows()[8]?.trigger('mousedown', { button: 0 })
    await rows()[9]?.trigger('mousedown', { button: 0, ctrlKey: true })
    await keydown('Delete')
    expect(bridge.of('process.kill')).toEqual([[['<0.108.0>', '<0.109.0>']]])
    expect(useToasts().toasts.map((toast) => toast.text)).toEqual(['Killed 2 processes'])
  })

  it('shows why a kill failed', async () => {
    bridge.answer({
      'process.kill': () => {
        throw new Refusal({ kind: 'gone', message: 'no process <0.108.0>' })
      },
    })
    await rows()[8]?.trigger('mousedown', { button: 0 })
    await keydown('Delete')
    expect(useToasts().toasts).toMatchObject([{ kind: 'failed', text: 'no process <0.108.0>' }])
  })

  it('copies the pids of several rows from their menu', async () => {
    await rows()[0]?.trigger('mousedown', { button: 0 })
    await rows()[1]?.trigger('mousedown', { button: 0, shiftKey: true })
    await rows()[1]?.trigger('contextmenu', { clientX: 10, clientY: 10 })
    await choose('Copy 2 pids')
    expect(bridge.of('window.copy')).toEqual([['#PID<0.100.0>\n#PID<0.101.0>']])
  })

  it('searches for the like of a row from its menu', async () => {
    await view.findAll('[role="columnheader"] button')[2]?.trigger('click')
    await flushPromises()
    await rows()[1]?.trigger('contextmenu', { clientX: 10, clientY: 10 })
    await choose('Show only')
    expect(bridge.of('processes.list').at(-1)?.[0]).toMatchObject({ take: 'new', sort: 'reductions' })
    expect(bridge.of('processes.list').at(-1)?.[0].search).not.toBe('')
  })

  it('counts reductions since each start on request, and keeps that choice', async () => {
    await view.get('input[type="checkbox"]').setValue(true)
    await flushPromises()
    expect(bridge.of('processes.list').at(-1)?.[0]).toMatchObject({ accumulate: true })
    expect(usePreferences().flag('processes.accumulate')).toBe(true)
  })
})
