import { flushPromises, mount, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useNavigation } from '../../renderer/stores/navigation.js'
import { useToasts } from '../../renderer/stores/toasts.js'
import { useTree } from '../../renderer/stores/tree.js'
import ApplicationsView from '../../renderer/views/ApplicationsView.vue'
import { runKey } from '../../renderer/commands.js'
import { demoAnswers } from './support/demo-answers.js'
import { demoApplications } from './support/demo-applications.js'
import { createFakeBridge, installBridge, type FakeBridge } from './support/fake-bridge.js'
import { everythingIs } from './support/sized.js'
import { patience } from '../support/patience.js'

let view: VueWrapper
let bridge: FakeBridge

async function show(buckets = 3, grouped = 0): Promise<void> {
  bridge = createFakeBridge({ ...demoAnswers(), ...demoApplications(buckets, grouped) })
  installBridge(bridge)
  view = mount(ApplicationsView, { attachTo: document.body })
  await flushPromises()
}

beforeEach(() => {
  everythingIs(900, 600)
  setActivePinia(createPinia())
})
afterEach(() => {
  view.unmount()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const boxes = () => view.findAll('[role="treeitem"]')
function box(label: string): DOMWrapper<Element> {
  const found = boxes().find((one) => one.attributes('aria-label')?.startsWith(label))
  if (!found) throw new Error(`no box ${label}`)
  return found
}
const selected = () => view.find('[role="treeitem"][aria-selected="true"]').attributes('aria-label')
const key = (name: string, init: KeyboardEventInit = {}) =>
  view.get('[role="tree"]').trigger('keydown', { key: name, ...init })

async function appeared(selector: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const element = document.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(`no ${selector} yet`)
    return element
  }, patience)
}

describe('the list of applications', () => {
  it('has each with its state, version and description, kv chosen at first', async () => {
    await show()
    const options = view.findAll('[role="option"]')
    expect(options.map((one) => one.attributes('aria-selected'))).toEqual(['false', 'true', 'false', 'false'])
    expect(options[1]?.text()).toMatch(/kv.*0\.0\.1.*running.*Distributed key-value store/)
    expect(options[3]?.text()).toContain('loaded')
  })

  it('is walked by the arrows; what the window is about follows', async () => {
    await show()
    await view.get('[role="listbox"]').trigger('keydown', { key: 'ArrowDown' })
    await flushPromises()
    expect(useTree().application).toBe('logger')
    expect(useNavigation().place.focus).toEqual({ kind: 'application', application: 'logger' })
    expect(view.text()).toContain('logger runs, and has no processes')
  })

  it('follows a link to an application', async () => {
    await show()
    useNavigation().open({ kind: 'application', application: 'sasl' })
    await flushPromises()
    expect(view.text()).toContain('sasl is loaded and has not been started.')
  })

  it('stops and starts, with what is needed where that does not run', async () => {
    await show()
    await view.get('[data-test="application-stop"]').trigger('click')
    await flushPromises()
    expect(view.text()).toContain('kv is stopped.')
    expect(boxes()).toHaveLength(0)
    await view.get('[data-test="application-start"]').trigger('click')
    await flushPromises()
    expect(boxes()).toHaveLength(8)
    useTree().choose('sasl')
    await flushPromises()
    const all = view.get('[data-test="application-start-all"]')
    expect(all.classes()).toContain('primary')
    expect(all.attributes('title')).toBe('Starts runtime_tools first')
    expect(bridge.of('application.start')).toEqual([['kv']])
  })
})

describe('the tree', () => {
  it('says of each box what it is and where it stands', async () => {
    await show()
    expect(box('KV.Supervisor').attributes()).toMatchObject({ 'aria-level': '1', 'aria-expanded': 'true' })
    expect(box('KV.Registry').attributes()).toMatchObject({
      'aria-label': 'KV.Registry, worker, permanent',
      'aria-level': '2',
      'aria-posinset': '3',
      'aria-setsize': '3',
    })
    expect(box('KV.Supervisor').text()).toContain('1:1')
    expect(box('KV.Bucket.Supervisor').text()).toContain('1:n')
  })

  it('is walked by the arrows and folded by Space', async () => {
    await show()
    await key('ArrowRight')
    expect(selected()).toMatch(/^KV\.Supervisor/)
    await key('ArrowRight')
    expect(selected()).toMatch(/^Supervisor\.init/)
    await key('ArrowDown')
    expect(selected()).toMatch(/^KV\.Registry/)
    await key('ArrowUp')
    await key(' ')
    expect(boxes()).toHaveLength(4)
    expect(box('Supervisor.init').attributes('aria-expanded')).toBe('false')
    expect(box('Supervisor.init').text()).toContain('+4')
    await key('ArrowRight')
    expect(boxes()).toHaveLength(8)
  })

  it('opens a process by Enter and by a double click', async () => {
    await show()
    await box('KV.Registry').trigger('mousedown', { button: 0 })
    await key('Enter')
    expect(useNavigation().place.inspected.map(({ pid }) => pid)).toEqual(['<0.103.0>'])
    await box('KV.EventManager').trigger('dblclick')
    expect(useNavigation().place.inspected.map(({ pid }) => pid)).toEqual(['<0.101.0>'])
  })

  it('kills by Delete, and marks what was started again', async () => {
    await show()
    await box('KV.Registry').trigger('mousedown', { button: 0 })
    await key('Delete')
    await flushPromises()
    expect(bridge.of('process.kill')).toEqual([[['<0.103.0>']]])
    expect(box('KV.Registry').text()).toContain('restarted')
    expect(box('KV.Bucket (list-0)').attributes('aria-label')).toContain('orphan')
    expect(useToasts().toasts.map(({ text }) => text)).toEqual(['Killed KV.Registry'])
  })

  it('asks for a message or a reason, with the error under the field', async () => {
    await show()
    await box('KV.Registry').trigger('contextmenu')
    const menu = await appeared('[role="menu"]')
    expect(menu.textContent).toContain('KV.Supervisor starts it again')
    const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')]
    items.find((item) => item.textContent?.startsWith('Exit'))?.click()
    const dialog = await appeared('[role="dialog"]')
    const field = dialog.querySelector('textarea')
    if (!field) throw new Error('no field')
    field.value = '{:bad, ['
    field.dispatchEvent(new Event('input'))
    const note = await appeared('[role="dialog"] [role="alert"]')
    expect(note.textContent).toContain('column 9')
    field.value = ':shutdown'
    field.dispatchEvent(new Event('input'))
    dialog.querySelector<HTMLElement>('[data-test="signal"]')?.click()
    await flushPromises()
    expect(bridge.of('process.exit')).toEqual([[{ pids: ['<0.103.0>'], reason: ':shutdown' }]])
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })

  it('opens a group as a list with a search', async () => {
    await show(0, 200)
    await box('KV.Bucket, group of 200').trigger('dblclick')
    await appeared('[data-test="group-members"]')
    await view.get('[data-test="group-members"] input').setValue('item-19')
    await flushPromises()
    expect(view.get('[data-test="group-members"]').text()).toContain('11 of 200')
    await view.get('[data-test="group-members"] input').trigger('keydown', { key: 'Escape' })
    await view.get('[data-test="group-members"] input').trigger('keydown', { key: 'Escape' })
    expect(view.find('[data-test="group-members"]').exists()).toBe(false)
  })

  it('finds boxes and goes from one to the next', async () => {
    await show()
    await view.get('input.field').setValue('list-')
    await flushPromises()
    expect(view.text()).toContain('3 boxes found')
    await view.get('input.field').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(selected()).toMatch(/list-0/)
    runKey(new KeyboardEvent('keydown', { key: 'n' }))
    await flushPromises()
    expect(selected()).toMatch(/list-1/)
  })

  it('hides the lines of a kind, and keeps that choice', async () => {
    await show()
    expect(view.findAll('path.monitor')).toHaveLength(3)
    await view.findAll('.foot input[type="checkbox"]')[1]?.setValue(false)
    expect(view.findAll('path.monitor')).toHaveLength(0)
  })

  it('zooms at the pointer: what is under it stays there', async () => {
    await show()
    const tree = useTree()
    const before = tree.camera
    const under = (camera: typeof before) => [(300 - camera.x) / camera.scale, (200 - camera.y) / camera.scale]
    await view.get('[role="tree"]').trigger('wheel', { deltaY: -100, clientX: 300, clientY: 200 })
    expect(tree.camera.scale).toBeGreaterThan(before.scale)
    under(tree.camera).forEach((at, index) => expect(at).toBeCloseTo(under(before)[index] ?? NaN, 6))
    runKey(new KeyboardEvent('keydown', { key: 'f' }))
    expect(tree.camera).toMatchObject({ mode: 'whole', x: before.x, y: before.y })
  })

  it('has only the boxes in sight in the page', async () => {
    await show(2000)
    expect(boxes().length).toBeLessThan(120)
    expect(useTree().nodes).toHaveLength(2005)
  })
})
