import { describe, expect, it } from 'vitest'
import { createList } from '../../renderer/stores/list.js'
import type { ListQuery, Page } from '../../shared/pages/page.js'

interface Row {
  readonly id: string
  readonly key: string
  readonly value: number
  readonly gone: boolean
}

const row = (key: string, value: number): Row => ({ id: `${key}=${value}`, key, value, gone: false })

/** A source that keeps the order of its last `new`, as main does; its rows get another id with another value. */
function listOf(first: readonly Row[]) {
  let now = first
  let order: readonly Row[] = []
  function fetch(query: ListQuery<string>): Promise<Page<Row>> {
    if (query.take === 'new') order = now
    const rows = order.map((one) => ({ ...one, gone: !now.some(({ id }) => id === one.id) }))
    const followIndex = rows.findIndex((one) => one.id === query.follow)
    const { length } = rows
    return Promise.resolve({
      rows,
      offset: 0,
      found: length,
      total: length,
      followIndex: followIndex < 0 ? null : followIndex,
    })
  }
  const list = createList<Row, string>({
    fetch,
    keyOf: ({ id }) => id,
    sort: 'key',
    watched: ({ value }) => ({ value }),
    sameAs: ({ key }) => key,
    isGone: ({ gone }) => gone,
  })
  const shown = () => list.answer.value?.rows.map(({ id, gone }) => (gone ? `${id} gone` : id))
  return { list, shown, set: (rows: readonly Row[]) => (now = rows) }
}

describe('a list whose rows get new keys with new contents', () => {
  it('shows a row that is gone in its place for one refresh', async () => {
    const { list, shown, set } = listOf([row('a', 1), row('b', 1), row('c', 1)])
    await list.refresh()
    set([row('a', 1), row('c', 1)])
    await list.refresh()
    expect(shown()).toEqual(['a=1', 'b=1 gone', 'c=1'])
    await list.refresh()
    expect(shown()).toEqual(['a=1', 'c=1'])
  })

  it('shows one that was changed as changed, not as gone', async () => {
    const { list, shown, set } = listOf([row('a', 1), row('b', 1)])
    await list.refresh()
    set([row('a', 1), row('b', 2)])
    await list.refresh()
    expect(shown()).toEqual(['a=1', 'b=2'])
    expect([...list.changed.value]).toEqual([['b=2', new Set(['value'])]])
  })

  it('keeps selected what a selected row has become', async () => {
    const { list, set } = listOf([row('a', 1), row('b', 1), row('c', 1)])
    await list.refresh()
    list.select(1)
    list.select(2, 'range')
    set([row('a', 1), row('b', 1), row('c', 9)])
    await list.refresh()
    expect([...list.selected.value]).toEqual(['b=1', 'c=9'])
    expect(list.active.value).toBe('c=9')
    expect(list.activeIndex.value).toBe(2)
  })

  it('takes gone rows away at once when the person asks for everything anew', async () => {
    const { list, shown, set } = listOf([row('a', 1), row('b', 1)])
    await list.refresh()
    set([row('a', 1)])
    await list.again()
    expect(shown()).toEqual(['a=1'])
  })
})
