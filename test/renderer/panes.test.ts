import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import BaseTabs from '../../renderer/components/BaseTabs.vue'
import PaneSplit from '../../renderer/components/PaneSplit.vue'
import type { Column } from '../../renderer/components/table.js'
import { useColumns } from '../../renderer/composables/use-columns.js'
import type { TableChoice } from '../../shared/pages/window.js'

describe('PaneSplit', () => {
  it('is moved by the arrows, the sized pane getting wider towards the other', async () => {
    const wide = (of: unknown) => Object.defineProperty(of as Element, 'clientWidth', { value: 1000 })
    const start = mount(PaneSplit, { props: { label: 'Width', size: 300 } })
    wide(start.element)
    await start.get('[role="separator"]').trigger('keydown', { key: 'ArrowRight' })
    const end = mount(PaneSplit, { props: { label: 'Width', size: 300, side: 'end' } })
    wide(end.element)
    await end.get('[role="separator"]').trigger('keydown', { key: 'ArrowRight' })
    expect([start.emitted('update:size'), end.emitted('update:size')]).toEqual([[[316]], [[284]]])
  })

  it('keeps the other pane as it is when the sized one opens', async () => {
    const split = mount(PaneSplit, {
      props: { label: 'Width', size: 300, side: 'end', closed: true },
      slots: { start: '<input class="kept" />', end: '<p class="opened" />' },
    })
    const kept = split.get('.kept').element
    expect(split.find('.opened').exists()).toBe(false)
    await split.setProps({ closed: false })
    expect(split.get('.kept').element).toBe(kept)
    expect(split.find('.opened').exists()).toBe(true)
  })
})

describe('BaseTabs', () => {
  it('goes round by the arrows', async () => {
    const tabs = mount(BaseTabs, {
      props: {
        label: 'Pages',
        modelValue: 'b',
        tabs: [
          { name: 'a', title: 'A' },
          { name: 'b', title: 'B', count: '3' },
        ],
      },
    })
    expect(tabs.get('[aria-selected="true"]').text()).toBe('B3')
    await tabs.get('[role="tablist"]').trigger('keydown', { key: 'ArrowRight' })
    expect(tabs.emitted('update:modelValue')).toEqual([['a']])
  })
})

describe('useColumns', () => {
  const columns: readonly Column<string>[] = [
    { key: 'a', title: 'A', width: 80, text: (row) => row },
    { key: 'b', title: 'B', width: 90, hidden: true, text: (row) => row },
  ]

  function chosen(first: TableChoice | null = null) {
    const choice = ref(first)
    const made = useColumns(
      () => columns,
      () => choice.value,
      (next) => (choice.value = next),
    )
    return { choice, ...made, shownKeys: () => made.shown.value.map((one) => [one.column.key, one.width]) }
  }

  it('lays what was chosen over what is declared', () => {
    const { shownKeys, show, resize, reset } = chosen()
    expect(shownKeys()).toEqual([['a', 80]])
    show('b', true)
    resize('a', 123.4)
    expect(shownKeys()).toEqual([
      ['a', 123],
      ['b', 90],
    ])
    reset()
    expect(shownKeys()).toEqual([['a', 80]])
  })

  it('never hides the last column, nor makes one narrower than can be grasped', () => {
    const { shownKeys, show, resize } = chosen()
    show('a', false)
    resize('a', -5)
    expect(shownKeys()).toEqual([['a', 40]])
  })

  it('drops what is no column any more, and keeps the sort', () => {
    const { choice, shownKeys, keepSort, resize } = chosen({
      columns: [{ key: 'old', width: 10, shown: true }],
      sort: null,
    })
    expect(shownKeys()).toEqual([['a', 80]])
    keepSort('b', true)
    resize('a', 100)
    expect(choice.value?.sort).toEqual({ key: 'b', descending: true })
    expect(choice.value?.columns.map((one) => one.key)).toEqual(['a', 'b'])
  })
})
