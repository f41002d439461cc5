import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runKey } from '../../renderer/commands.js'
import { useBuckets } from '../../renderer/stores/buckets.js'
import { useEntries } from '../../renderer/stores/entries.js'
import { useNavigation } from '../../renderer/stores/navigation.js'
import { useToasts } from '../../renderer/stores/toasts.js'
import BucketsView from '../../renderer/views/BucketsView.vue'
import { demoAnswers } from './support/demo-answers.js'
import { demoBuckets, type DemoBuckets } from './support/demo-buckets.js'
import { createFakeBridge, installBridge, type FakeBridge } from './support/fake-bridge.js'
import { everythingIs } from './support/sized.js'

let view: VueWrapper
let bridge: FakeBridge
let demo: DemoBuckets

beforeEach(async () => {
  everythingIs(900, 600)
  setActivePinia(createPinia())
  demo = demoBuckets({ shopping: { eggs: ':none', milk: '2' }, work: {} })
  bridge = createFakeBridge({ ...demoAnswers(), ...demo.answers })
  installBridge(bridge)
  view = mount(BucketsView, { attachTo: document.body })
  await flushPromises()
})
afterEach(() => {
  view.unmount()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const grid = () => view.get('[role="grid"][aria-label^="Entries"]')
const rows = () =>
  grid()
    .findAll('.body [aria-selected]')
    .map((row) => row.findAll('.cell').map((cell) => cell.text()))
const toasts = () => useToasts().toasts.map((toast) => toast.text)
const press = async (key: string, init: KeyboardEventInit = {}) => {
  await grid().trigger('keydown', { key, ...init })
  await flushPromises()
}
const editor = () => view.get<HTMLTextAreaElement>('[data-test="cell-editor"] textarea')
async function editValue(index: number): Promise<void> {
  useEntries().list.select(index)
  await press('Enter')
}
async function add(key: string, value: string): Promise<void> {
  await view.get('[data-test="add-entry"] input').setValue(key)
  await view.get('[data-test="add-entry"] textarea').setValue(value)
  await view.get('[data-test="add-entry"]').trigger('submit')
  await flushPromises()
}
async function undo(): Promise<void> {
  useToasts().toasts.at(-1)?.action?.run()
  await flushPromises()
}

describe('the entries', () => {
  it('are those of the first bucket, with key, value and type', () => {
    expect(rows()).toEqual([
      ['eggs', ':none', 'atom'],
      ['milk', '2', 'integer'],
    ])
    expect(useNavigation().place.focus).toEqual({ kind: 'bucket', pid: demo.bucket('shopping').pid })
  })

  it('are added below the grid, and the addition is undone', async () => {
    await add('bread', '[1]')
    expect(rows()).toContainEqual(['bread', '[1]', 'list'])
    expect(toasts()).toEqual(['Added "bread"'])
    await undo()
    expect(demo.bucket('shopping').entries.has('bread')).toBe(false)
    expect(rows()).toHaveLength(2)
  })

  it('show what is wrong with a value under its field, and change nothing', async () => {
    await add('bread', '[1, [')
    expect(view.get('[data-test="add-entry"] [role="alert"]').text()).toContain('column 6: expected a term')
    expect(demo.bucket('shopping').entries.size).toBe(2)
  })

  it('are not written over by an addition, unless one says so', async () => {
    await add('milk', '3')
    expect(demo.bucket('shopping').entries.get('milk')).toBe('2')
    const alert = view.get('[data-test="add-entry"] [role="alert"]')
    expect(alert.text()).toContain('there is an entry "milk" already')
    await alert.get('button').trigger('click')
    await flushPromises()
    expect(demo.bucket('shopping').entries.get('milk')).toBe('3')
  })

  it('are deleted by Delete, several at once, and come back', async () => {
    useEntries().list.select(0)
    useEntries().list.select(1, 'range')
    await press('Delete')
    expect(view.text()).toContain('This bucket is empty')
    await undo()
    expect(rows()).toHaveLength(2)
  })

  it('come out of several pasted lines, as one step', async () => {
    await paste('bread\t1\nbutter\t[2]')
    expect(rows()).toHaveLength(4)
    expect(toasts()).toEqual(['Changed 2 entries'])
  })

  it('are put all or not at all: what cannot be is to be mended', async () => {
    await paste('bread\t1\nbutter\t[')
    expect(rows()).toHaveLength(2)
    const dialog = await appeared('[role="dialog"]')
    expect(dialog.querySelector('[role="alert"]')?.textContent).toContain('line 2, column 9')
  })
})

describe('a cell that is edited', () => {
  it('has the whole value in its field; Enter saves it', async () => {
    await editValue(1)
    expect(editor().element.value).toBe('2')
    await editor().setValue('3')
    await editor().trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(demo.bucket('shopping').entries.get('milk')).toBe('3')
    expect(view.find('[data-test="cell-editor"]').exists()).toBe(false)
  })

  it('stays as it was at Esc', async () => {
    await editValue(1)
    await editor().setValue('3')
    await editor().trigger('keydown', { key: 'Escape' })
    await flushPromises()
    expect(view.find('[data-test="cell-editor"]').exists()).toBe(false)
    expect(bridge.of('bucket.put')).toEqual([])
  })

  it('goes on to the next cell by Tab, saved', async () => {
    await editValue(0)
    await editor().setValue('12')
    await editor().trigger('keydown', { key: 'Tab' })
    await flushPromises()
    expect(demo.bucket('shopping').entries.get('eggs')).toBe('12')
    expect(editor().element.value).toBe('milk')
  })

  it('renames its key, with the value that is there', async () => {
    useEntries().list.select(0)
    await press('ArrowLeft')
    await press('Enter')
    await editor().setValue('brown eggs')
    await editor().trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect([...demo.bucket('shopping').entries]).toEqual([
      ['milk', '2'],
      ['brown eggs', ':none'],
    ])
  })

  it('keeps what is typed while another process writes, and shows what it wrote', async () => {
    await editValue(1)
    await editor().setValue('3')
    demo.write('shopping', 'milk', '"theirs"')
    await useEntries().refresh()
    await flushPromises()
    expect(editor().element.value).toBe('3')
    expect(view.get('[data-test="cell-editor"] [role="status"]').text()).toContain('"theirs"')
    await view.get('[data-test="cell-editor"] [role="status"] button').trigger('click')
    expect(editor().element.value).toBe('"theirs"')
  })

  it('is not saved over what came between, before that was seen', async () => {
    await editValue(1)
    await editor().setValue('3')
    demo.write('shopping', 'milk', '7')
    await editor().trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(demo.bucket('shopping').entries.get('milk')).toBe('7')
    expect(view.get('[data-test="cell-editor"]').text()).toContain('Meanwhile another process wrote 7')
    await editor().trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(demo.bucket('shopping').entries.get('milk')).toBe('3')
  })

  it('says that its entry was deleted', async () => {
    await editValue(1)
    demo.write('shopping', 'milk', null)
    demo.write('shopping', 'zest', '1')
    await useEntries().refresh()
    await flushPromises()
    expect(view.get('[data-test="cell-editor"]').text()).toContain('Meanwhile the entry was deleted')
  })
})

describe('the buckets', () => {
  it('are created by their name, and shown', async () => {
    await view.get('[data-test="bucket-name"]').setValue('books')
    await view.get('form[aria-label="Create a bucket"]').trigger('submit')
    await flushPromises()
    expect(useBuckets().opened).toBe(demo.bucket('books').pid)
    expect(toasts()).toEqual(['Created books'])
  })

  it('need a name; the reason stands under the field', async () => {
    await view.get('form[aria-label="Create a bucket"]').trigger('submit')
    await flushPromises()
    expect(view.get('.create [role="alert"]').text()).toBe('a bucket needs a name')
  })

  it('are stopped, the next one is shown, and undo starts them again', async () => {
    await view.get('[data-test="bucket-stop"]').trigger('click')
    await flushPromises()
    expect(useBuckets().opened).toBe(demo.bucket('work').pid)
    await undo()
    expect(demo.bucket('shopping').entries.size).toBe(2)
  })

  it('that the registry forgot stand in a group of their own and are adopted', async () => {
    demo.forget()
    await useBuckets().again()
    await flushPromises()
    expect(view.get('[data-test="orphans"]').text()).toContain('2 orphans')
    await view.get('[data-test="adopt-all"]').trigger('click')
    await flushPromises()
    expect(view.find('[data-test="orphans"]').exists()).toBe(false)
    expect(toasts()).toEqual(['The registry knows 2 buckets again'])
  })

  it('ask for another name where theirs is taken', async () => {
    demo.forget()
    await useBuckets().create('shopping')
    await flushPromises()
    await view.get('[data-test="orphans"] .adopt').trigger('click')
    const dialog = await appeared('[role="dialog"]')
    expect(dialog.textContent).toContain('there is a bucket called shopping already')
  })

  it('say that kv is stopped, and start it', async () => {
    demo.stopKv()
    await useBuckets().again()
    await flushPromises()
    expect(view.text()).toContain('kv is stopped.')
    await view.get('.state button').trigger('click')
    await flushPromises()
    expect(bridge.of('application.startAll')).toEqual([['kv']])
    expect(rows()).toHaveLength(2)
  })

  it('list what was done, to be undone out of turn', async () => {
    await add('bread', '1')
    runKey(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, altKey: true }))
    const menu = await appeared('[role="menu"]')
    expect(menu.textContent).toContain('Undo: Added "bread"')
  })
})

async function paste(text: string): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } })
  grid().element.dispatchEvent(event)
  await flushPromises()
}

/** Boxes and menus come on demand, their code with them. */
async function appeared(selector: string): Promise<HTMLElement> {
  return vi.waitFor(
    () => {
      const element = document.querySelector<HTMLElement>(selector)
      if (!element) throw new Error(`no ${selector} yet`)
      return element
    },
    { timeout: 4000 },
  )
}
