import { describe, expect, it } from 'vitest'
import { createList, type List } from '../../renderer/stores/list.js'
import type { ListQuery, Page } from '../../shared/pages/page.js'

interface Row {
  readonly key: string
  readonly size: number
}

/** A source of `count` rows whose answers come when `answer` is called, oldest question first. */
function source(count: number) {
  let rows: readonly Row[] = Array.from({ length: count }, (_, index) => ({ key: `k${index}`, size: index }))
  const questions: { query: ListQuery<string>; answer: () => void; fail: (error: Error) => void }[] = []
  const list = createList<Row, string>({
    fetch: (query) =>
      new Promise<Page<Row>>((resolve, reject) => {
        questions.push({ query, answer: () => resolve(page(rows, query)), fail: reject })
      }),
    keyOf: (row) => row.key,
    sort: 'key',
    changing: ['size'],
    watched: (row) => ({ size: row.size }),
  })
  return {
    list,
    questions,
    change: (next: (rows: readonly Row[]) => readonly Row[]) => (rows = next(rows)),
    answer: async (): Promise<void> => {
      questions.at(-1)?.answer()
      await settled()
    },
  }
}

function page(rows: readonly Row[], query: ListQuery<string>): Page<Row> {
  const found = rows.filter((row) => row.key.includes(query.search))
  const sorted = query.descending ? found.toReversed() : found
  const follow = sorted.findIndex((row) => row.key === query.follow)
  return {
    rows: sorted.slice(query.offset, query.offset + query.limit),
    offset: query.offset,
    found: found.length,
    total: rows.length,
    followIndex: follow < 0 ? null : follow,
  }
}

/** All that was resolved has been heard. */
async function settled(): Promise<void> {
  for (let round = 0; round < 5; round++) await Promise.resolve()
}

function keys(list: List<Row>, from: number, to: number): (string | undefined)[] {
  return Array.from({ length: to - from }, (_, index) => list.rowAt(from + index)?.key)
}

describe('a list', () => {
  it('asks for the window that is looked at and knows the whole length', async () => {
    const { list, questions, answer } = source(100_000)
    void list.refresh()
    await answer()
    expect(questions[0]?.query).toMatchObject({ offset: 0, limit: 111, take: 'new', follow: null })
    expect([list.found.value, list.total.value]).toEqual([100_000, 100_000])
    expect(keys(list, 0, 2)).toEqual(['k0', 'k1'])
  })

  it('asks for more of the same order when scrolled beyond what is here, one question at a time', async () => {
    const { list, questions, answer } = source(100_000)
    void list.refresh()
    await answer()
    list.look(5000, 5040)
    list.look(90_000, 90_040)
    expect(questions).toHaveLength(2)
    expect(questions[1]?.query).toMatchObject({ offset: 4940, take: 'more' })
    await answer()
    expect(questions[2]?.query).toMatchObject({ offset: 89_940, take: 'more' })
    await answer()
    expect(keys(list, 90_000, 90_001)).toEqual(['k90000'])
    list.look(90_000, 90_040)
    expect(questions).toHaveLength(3)
  })

  it('never asks for more than a window of 1,000', () => {
    const { list, questions } = source(10)
    list.look(0, 5000)
    void list.refresh()
    expect(questions[0]?.query.limit).toBe(1000)
  })

  it('drops the answer to an older question', async () => {
    const { list, questions } = source(100)
    void list.refresh()
    list.search.value = 'k7'
    void list.again()
    questions[1]?.answer()
    await settled()
    questions[0]?.answer()
    await settled()
    expect(list.found.value).toBe(11)
  })

  it('keeps its rows and says why when a question fails, and forgets it after a good answer', async () => {
    const { list, questions, answer } = source(3)
    void list.refresh()
    await answer()
    void list.refresh()
    questions[1]?.fail(new Error('no process'))
    await settled()
    expect(list.failure.value?.message).toBe('no process')
    expect(list.found.value).toBe(3)
    void list.refresh()
    await answer()
    expect(list.failure.value).toBeNull()
  })

  it('keeps the order while the pointer is inside and the sorted column changes by itself', async () => {
    const { list, questions, answer } = source(3)
    list.sortBy('size')
    await answer()
    list.hold('pointer', true)
    list.hold('menu', true)
    list.hold('menu', false)
    expect(list.held.value).toBe(true)
    void list.refresh()
    expect(questions.at(-1)?.query.take).toBe('values')
    void list.again()
    expect(questions.at(-1)?.query.take).toBe('new')
    await answer()
    list.hold('pointer', false)
    void list.refresh()
    expect(questions.at(-1)?.query.take).toBe('new')
    list.sortBy('key')
    await answer()
    list.hold('pointer', true)
    expect(list.held.value).toBe(false)
  })

  it('sorts the other way at the second time', () => {
    const { list } = source(3)
    list.sortBy('key')
    expect(list.descending.value).toBe(true)
    list.sortBy('size', false)
    expect([list.sort.value, list.descending.value]).toEqual(['size', false])
  })

  it('follows the selected row to its new place', async () => {
    const { list, questions, answer, change } = source(5)
    void list.refresh()
    await answer()
    list.select(1)
    change((rows) => [{ key: 'new', size: 0 }, ...rows])
    void list.refresh()
    expect(questions.at(-1)?.query.follow).toBe('k1')
    await answer()
    expect([list.active.value, list.activeIndex.value]).toEqual(['k1', 2])
    expect([...list.selected.value]).toEqual(['k1'])
  })

  it('selects ranges with Shift and single rows with Ctrl', async () => {
    const { list, answer } = source(10)
    void list.refresh()
    await answer()
    list.select(2)
    list.select(4, 'range')
    expect([...list.selected.value]).toEqual(['k2', 'k3', 'k4'])
    list.select(3, 'toggle')
    expect([...list.selected.value]).toEqual(['k2', 'k4'])
    list.select(9)
    expect([...list.selected.value]).toEqual(['k9'])
  })

  it('says which values changed since the last refresh, not since the last scroll', async () => {
    const { list, answer, change } = source(200)
    void list.refresh()
    await answer()
    change((rows) => rows.map((row) => (row.key === 'k3' ? { ...row, size: 99 } : row)))
    void list.refresh()
    await answer()
    expect([...list.changed.value.keys()]).toEqual(['k3'])
    expect(list.changed.value.get('k3')).toEqual(new Set(['size']))
    void list.refresh()
    await answer()
    expect(list.changed.value.size).toBe(0)
  })

  it('is put back as it was left', async () => {
    const { list, questions, answer } = source(100)
    list.search.value = 'k1'
    void list.again()
    await answer()
    list.select(3)
    list.scrolledTo(240)
    const state = list.save()
    list.search.value = ''
    list.selectKey(null)
    list.scrolledTo(0)
    list.restore(state)
    expect(list.search.value).toBe('k1')
    expect(list.scrollTop.value).toBe(240)
    expect(list.active.value).toBe('k12')
    expect(questions.at(-1)?.query).toMatchObject({ search: 'k1', follow: 'k12', take: 'new' })
  })

  it('forgets all when it is about another thing, the answer under way too', async () => {
    const { list, questions } = source(5)
    void list.refresh()
    list.clear()
    questions[0]?.answer()
    await settled()
    expect(list.answer.value).toBeNull()
  })
})
