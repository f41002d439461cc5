import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runKey } from '../../renderer/commands.js'
import { useNavigation } from '../../renderer/stores/navigation.js'
import { useObjects } from '../../renderer/stores/objects.js'
import { useToasts } from '../../renderer/stores/toasts.js'
import TablesView from '../../renderer/views/TablesView.vue'
import { demoAnswers } from './support/demo-answers.js'
import { demoTables, type DemoTables } from './support/demo-tables.js'
import { createFakeBridge, installBridge, type FakeBridge } from './support/fake-bridge.js'
import { everythingIs } from './support/sized.js'

let view: VueWrapper
let bridge: FakeBridge
let demo: DemoTables

beforeEach(async () => {
  everythingIs(900, 600)
  setActivePinia(createPinia())
  demo = demoTables([
    ['"a"', '1'],
    ['"b"', '2'],
    ['"c"', '3'],
  ])
  bridge = createFakeBridge({ ...demoAnswers(), ...demo.answers })
  installBridge(bridge)
  view = mount(TablesView, { attachTo: document.body })
  await flushPromises()
})
afterEach(() => {
  view.unmount()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const contents = () => view.get('[data-test="table-contents"]')
const rows = () =>
  contents()
    .findAll('.body [aria-selected]')
    .map((row) => row.findAll('.cell').map((one) => one.text()))
const classes = () =>
  contents()
    .findAll('.body [aria-selected]')
    .map((row) => row.classes().filter((name) => name.startsWith('is-')))

async function open(table: string): Promise<void> {
  useNavigation().open({ kind: 'table', table })
  await flushPromises()
}

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

async function type(text: string): Promise<HTMLTextAreaElement> {
  const field = (await appeared('[role="dialog"] textarea')) as HTMLTextAreaElement
  field.value = text
  field.dispatchEvent(new Event('input'))
  return field
}

async function save(): Promise<void> {
  document.querySelector<HTMLElement>('[data-test="object-save"]')?.click()
  await flushPromises()
}

describe('the list of tables', () => {
  it('tells type, access, owner and sizes, the private ones calmer', () => {
    const [counters] = view.findAll('[aria-label="Tables"] .body [aria-selected]')
    expect(counters?.text()).toContain(':counters')
    expect(counters?.text()).toContain('public')
    expect(counters?.text()).toContain('KV.Registry')
    expect(view.findAll('.is-closed').map((row) => row.text())).toEqual([expect.stringContaining(':secret')])
  })

  it('opens a table by Enter beside the list, and what is opened follows the keyboard', async () => {
    const grid = view.get('[role="grid"]')
    await grid.trigger('keydown', { key: 'ArrowDown' })
    expect(view.find('[data-test="table-contents"]').exists()).toBe(false)
    await grid.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(rows()).toHaveLength(3)
    await grid.trigger('keydown', { key: 'ArrowDown' })
    await flushPromises()
    expect(useObjects().table).toBe('KV.Registry')
    expect(useNavigation().place.focus).toEqual({ kind: 'table', table: 'KV.Registry' })
  })

  it('says why a private table stays closed', async () => {
    await open(':secret')
    expect(contents().text()).toContain(':secret is private: only its owner may read it')
  })

  it('closes the contents by Esc', async () => {
    await open(':counters')
    expect(runKey(new KeyboardEvent('keydown', { key: 'Escape' }))).toBe(true)
    await flushPromises()
    expect(view.find('[data-test="table-contents"]').exists()).toBe(false)
  })
})

describe('the rows', () => {
  it('have a column for each element, the key marked, and pids that lead to their processes', async () => {
    await open('KV.Registry')
    expect(
      contents()
        .findAll('[role="columnheader"]')
        .map((head) => head.text()),
    ).toEqual(['1 key', '2'])
    expect(rows()).toEqual([['"shopping"', '#PID<0.104.0>']])
    expect(contents().find('.body .link').attributes('title')).toBe('#PID<0.104.0>')
  })

  it('are sorted and searched at the source', async () => {
    await open(':counters')
    await contents().findAll('[role="columnheader"] button')[1]?.trigger('click')
    await contents().get('input[aria-label="Search rows"]').setValue('b')
    await flushPromises()
    expect(bridge.of('table.objects').at(-1)).toMatchObject([{ table: ':counters', sort: 2, search: 'b' }])
    expect(rows()).toEqual([['"b"', '2']])
  })

  it('that are new, changed and gone are marked, then calm', async () => {
    await open(':counters')
    demo.set([
      ['"a"', '1'],
      ['"b"', '20'],
      ['"d"', '4'],
      ['"c"', '3'],
    ])
    await useObjects().refresh()
    await flushPromises()
    expect(rows().map(([key]) => key)).toEqual(['"a"', '"b"', '"d"', '"c"'])
    expect(classes()).toEqual([[], [], ['is-new'], []])
    expect(
      contents()
        .findAll('.cell.changed')
        .map((one) => one.text()),
    ).toEqual(['20'])
    demo.set([['"a"', '1']])
    await useObjects().refresh()
    await flushPromises()
    expect(classes()).toEqual([[], ['is-gone'], ['is-gone'], ['is-gone']])
    await useObjects().refresh()
    await flushPromises()
    expect(rows()).toEqual([['"a"', '1']])
  })

  it('are edited as a whole; a mistake is shown under the field and nothing is lost', async () => {
    await open(':counters')
    useObjects().list.select(1)
    await contents().get('[role="grid"]').trigger('keydown', { key: 'F2' })
    const field = await type('"b", 5')
    await save()
    const alert = await appeared('[role="dialog"] [role="alert"]')
    expect(alert.textContent).toContain('a row of a table is a tuple')
    expect(demo.rows()).toContainEqual(['"b"', '2'])
    field.value = '{"b", 5}'
    field.dispatchEvent(new Event('input'))
    await save()
    expect(demo.rows()).toContainEqual(['"b"', '5'])
    expect(useToasts().toasts.map(({ text }) => text)).toEqual(['Changed {"b", 5}'])
    expect([...useObjects().list.selected.value]).toEqual(['"b" 5'])
  })

  it('show beside the edit what others made of them', async () => {
    await open(':counters')
    useObjects().list.select(0)
    await contents().get('[role="grid"]').trigger('keydown', { key: 'Enter' })
    const field = await type('{"a", 100}')
    demo.set([['"a"', '7']])
    await useObjects().refresh()
    await flushPromises()
    expect((await appeared('[role="dialog"] .theirs')).textContent).toContain('{"a", 7}')
    expect(field.value).toBe('{"a", 100}')
    await save()
    expect(demo.rows()).toEqual([['"a"', '100']])
  })

  it("are refused in ETS's words where the rights say so", async () => {
    await open('KV.Registry')
    await contents().get('[data-test="row-insert"]').trigger('click')
    await type('{"x", 1}')
    await save()
    const alert = await appeared('[role="dialog"] [role="alert"]')
    expect(alert.textContent).toContain('insufficient access rights')
  })

  it('are deleted together by Delete', async () => {
    await open(':counters')
    useObjects().list.select(0)
    useObjects().list.select(2, 'toggle')
    await contents().get('[role="grid"]').trigger('keydown', { key: 'Delete' })
    await flushPromises()
    expect(demo.rows()).toEqual([['"b"', '2']])
    expect(useToasts().toasts[0]?.action?.title).toBe('Undo')
  })

  it('are gone to by their number', async () => {
    await open(':counters')
    runKey(new KeyboardEvent('keydown', { key: 'g' }))
    await flushPromises()
    await contents().get('.going input').setValue('3')
    await contents().get('.going').trigger('submit')
    await flushPromises()
    expect(useObjects().list.active.value).toBe('"c" 3')
  })
})
