import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import BaseTable from '../../renderer/components/BaseTable.vue'
import type { Column } from '../../renderer/components/table.js'
import { createList } from '../../renderer/stores/list.js'
import type { ProcessPage, ProcessRow, ProcessSort } from '../../shared/pages/processes.js'
import { formatCount } from '../../shared/units.js'
import { demoProcesses, processPage } from './support/demo-answers.js'
import { everythingIs } from './support/sized.js'

const columns: readonly Column<ProcessRow>[] = [
  { key: 'pid', title: 'Pid', width: 80, sortable: true, text: (row) => row.pid },
  { key: 'name', title: 'Name', width: 200, grow: true, sortable: true, text: (row) => row.name },
  { key: 'queue', title: 'MsgQ', width: 60, align: 'right', sortable: true, text: (row) => formatCount(row.queue) },
  { key: 'links', title: 'Links', width: 60, hidden: true, sortable: true, text: (row) => formatCount(row.links) },
]

let table: VueWrapper | undefined
beforeEach(() => everythingIs(900, 800))
afterEach(() => {
  table?.unmount()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function show(count: number) {
  const asked: { sort: ProcessSort; descending: boolean }[] = []
  const list = createList<ProcessRow, ProcessSort, ProcessPage>({
    fetch: ({ sort, descending, ...rest }) => {
      asked.push({ sort, descending })
      return Promise.resolve(processPage(demoProcesses(count), { sort, descending, ...rest, accumulate: false }))
    },
    keyOf: (row) => row.pid,
    sort: 'pid',
  })
  const wrapper = mount(BaseTable<ProcessRow, ProcessSort, ProcessPage>, {
    props: { list, columns, label: 'Processes' },
    attachTo: document.body,
  })
  table = wrapper
  await list.refresh()
  await flushPromises()
  const grid = wrapper.get('[role="grid"]')
  return { wrapper, list, grid, asked }
}

describe('BaseTable', () => {
  it('has only the rows on the screen in the document, and says how many there are', async () => {
    const { wrapper, grid } = await show(100_000)
    const rows = wrapper.findAll('[role="rowgroup"]:last-child [role="row"]')
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.length).toBeLessThan(60)
    expect(grid.attributes('aria-rowcount')).toBe('100001')
    expect(rows[2]?.text()).toContain('KV.Registry')
  })

  it('leaves out hidden columns until they are chosen', async () => {
    const { wrapper } = await show(3)
    expect(wrapper.findAll('[role="columnheader"]').map((head) => head.text())).toEqual(['Pid', 'Name', 'MsgQ'])
    await wrapper.setProps({ choice: { sort: null, columns: [{ key: 'links', width: 90, shown: true }] } })
    expect(wrapper.findAll('[role="columnheader"]').map((head) => head.text())).toEqual([
      'Pid',
      'Name',
      'MsgQ',
      'Links',
    ])
  })

  it('sorts by a header: names upwards first, numbers downwards', async () => {
    const { wrapper, asked } = await show(3)
    const [, name, queue] = wrapper.findAll('[role="columnheader"] button')
    await name?.trigger('click')
    await queue?.trigger('click')
    await queue?.trigger('click')
    expect(asked.slice(-3)).toEqual([
      { sort: 'name', descending: false },
      { sort: 'queue', descending: true },
      { sort: 'queue', descending: false },
    ])
    await flushPromises()
    expect(wrapper.findAll('[role="columnheader"]').map((head) => head.attributes('aria-sort'))).toEqual([
      'none',
      'none',
      'ascending',
    ])
  })

  it('walks by the arrows, opens by Enter, and tells which row it is on', async () => {
    const { wrapper, list, grid } = await show(30)
    await grid.trigger('keydown', { key: 'ArrowDown' })
    await flushPromises()
    await grid.trigger('keydown', { key: 'ArrowDown' })
    await flushPromises()
    expect(list.active.value).toBe('<0.101.0>')
    const active = wrapper.get(`#${grid.attributes('aria-activedescendant')}`)
    expect(active.attributes('aria-selected')).toBe('true')
    await grid.trigger('keydown', { key: 'ArrowDown', shiftKey: true })
    await flushPromises()
    expect([...list.selected.value]).toEqual(['<0.101.0>', '<0.102.0>'])
    await grid.trigger('keydown', { key: 'Enter' })
    expect(wrapper.emitted('open')?.[0]).toMatchObject([{ pid: '<0.102.0>' }])
    await grid.trigger('keydown', { key: 'Delete' })
    expect(wrapper.emitted('remove')).toHaveLength(1)
  })

  it('goes to the last of 100,000 rows, and selects it when it has come', async () => {
    const { list, grid } = await show(100_000)
    await grid.trigger('keydown', { key: 'End' })
    await flushPromises()
    expect(list.active.value).toBe('<0.100099.0>')
    expect(list.activeIndex.value).toBe(99_999)
  })

  it('leaves Alt and Ctrl with arrows to the window', async () => {
    const { list, grid } = await show(5)
    await grid.trigger('keydown', { key: 'ArrowDown', altKey: true })
    await flushPromises()
    expect(list.active.value).toBeNull()
  })

  it('asks for the menu of a row, which it selects first unless it is selected already', async () => {
    const { wrapper, list } = await show(5)
    const rows = wrapper.findAll('[role="rowgroup"]:last-child [role="row"]')
    await rows[1]?.trigger('contextmenu', { clientX: 30, clientY: 40 })
    expect([...list.selected.value]).toEqual(['<0.101.0>'])
    expect(wrapper.emitted('menu')?.[0]?.[1]).toEqual({ x: 30, y: 40 })
  })

  it('changes a width by Shift and arrows on the header', async () => {
    const { wrapper } = await show(1)
    await wrapper.findAll('[role="columnheader"] button')[0]?.trigger('keydown', { key: 'ArrowRight', shiftKey: true })
    expect(wrapper.emitted('update:choice')?.[0]?.[0]).toMatchObject({
      columns: [{ key: 'pid', width: 88, shown: true }, {}, {}, { key: 'links', shown: false }],
    })
  })
})
