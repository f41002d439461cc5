import { beforeEach, describe, expect, it } from 'vitest'
import { Terms } from '../../main/observer/terms.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { Runtime } from '../../main/otp/process/runtime.js'
import { atom, Cons, list, listFrom, pair, Pid, type Term, TermMap, tuple } from '../../main/otp/term/term.js'
import { failureOf } from './observed.js'

let terms: Terms
beforeEach(() => {
  terms = new Terms(new Runtime({ clock: new HandClock() }))
})

const open = (path: (string | number)[], from = 0, limit = 10) => ({ path, from, limit })

describe('a term on show', () => {
  it('is folded until somebody unfolds it, by paths that survive another key', () => {
    const map = TermMap.from<Term, Term>([
      ['eggs', list(1, 2, 3)],
      [atom('milk'), tuple('a', new Pid(3, 0))],
    ])
    const { handle, view } = terms.show(map)
    expect(view).toMatchObject({ kind: 'map', size: 2, children: null, cut: 0 })
    const [milk, eggs] = terms.view({ handle, open: [open([])] }).view.children ?? []
    expect([milk?.label, eggs?.label]).toEqual([':milk =>', '"eggs" =>'])
    const other = terms.show(map.put('bread', 1))
    const unfolded = terms.view({ handle: other.handle, open: [open([]), open([milk?.step ?? ''])] })
    expect(unfolded.view.children?.[0]?.value.children).toMatchObject([
      { label: '0', value: { text: '"a"', kind: 'string', length: 1 } },
      { label: '1', value: { kind: 'pid', thing: { kind: 'process', pid: '<0.3.0>' } } },
    ])
  })

  it('shows a window of many children', () => {
    const { handle } = terms.show(listFrom(Array.from({ length: 5000 }, (_, i) => i * 1000)))
    const { view } = terms.view({ handle, open: [open([], 4990, 100)] })
    expect(view).toMatchObject({ size: 5000, from: 4990 })
    expect(view.children).toHaveLength(10)
    expect(view.children?.at(-1)).toMatchObject({ step: 4999, value: { text: '4999000' } })
  })

  it('finds the first keys of a large map without sorting it', () => {
    const map = TermMap.from(Array.from({ length: 20_000 }, (_, i) => [19_999 - i, i] as const))
    const { handle } = terms.show(map)
    const { view } = terms.view({ handle, open: [open([], 2, 3)] })
    expect(view.children?.map(({ label }) => label)).toEqual(['2 =>', '3 =>', '4 =>'])
  })

  it('knows keywords, charlists, improper lists and structs', () => {
    const kinds = [
      list(pair(atom('a'), 1)),
      list(104, 105),
      new Cons(1, 2),
      TermMap.from<Term, Term>([
        [atom('__struct__'), atom('Elixir.Range')],
        [atom('first'), 1],
        [atom('last'), 3],
        [atom('step'), 1],
      ]),
    ].map((term) => terms.show(term).view)
    expect(kinds.map(({ kind, text, size }) => [kind, text, size])).toEqual([
      ['keyword', '[a: 1]', 1],
      ['charlist', "'hi'", 0],
      ['list', '[1 | 2]', 2],
      ['struct', '1..3', 3],
    ])
    const { handle } = terms.show(new Cons(1, 2))
    expect(terms.view({ handle, open: [open([])] }).view.children?.[1]).toMatchObject({
      label: '|',
      value: { text: '2' },
    })
  })

  it('keeps its handle, until many others have been shown', () => {
    const term = tuple(1, 2)
    const { handle } = terms.show(term)
    expect(terms.show(term).handle).toBe(handle)
    for (let i = 0; i < 700; i++) terms.show(tuple(i))
    expect(failureOf(() => terms.view({ handle, open: [] }))).toMatchObject({ kind: 'gone' })
    expect(terms.show(term).view.text).toBe('{1, 2}')
  })

  it('is read on in pieces, a string as it is', () => {
    const text = 'häuser '.repeat(1000)
    const { handle } = terms.show(tuple(text))
    const piece = terms.text({ handle, path: [0], offset: 7, limit: 6 })
    expect(piece).toEqual({ text: 'häuser', offset: 7, total: 7000 })
    expect(terms.text({ handle, path: [], offset: 0, limit: 3 }).text).toBe('{"h')
    expect(failureOf(() => terms.text({ handle, path: [5], offset: 0, limit: 3 }))).toMatchObject({ kind: 'gone' })
  })

  it('is copied as Elixir and as JSON, and searched', () => {
    const { handle } = terms.show(
      TermMap.from<Term, Term>([
        ['eggs', list(1, 'two')],
        ['milk', atom('ok')],
      ]),
    )
    expect(terms.copy({ handle, path: [], as: 'elixir' })).toBe('%{"eggs" => [1, "two"], "milk" => :ok}')
    expect(terms.copy({ handle, path: ['seggs'], as: 'json' })).toBe('[\n  1,\n  "two"\n]')
    expect(failureOf(() => terms.copy({ handle, path: [], as: 'json' }))).toMatchObject({ kind: 'refused' })
    expect(terms.search({ handle, search: 'TWO', limit: 10 })).toEqual({ paths: [['seggs', 1]], complete: true })
    expect(terms.search({ handle, search: 'milk', limit: 10 }).paths).toEqual([['smilk']])
    expect(terms.search({ handle, search: 'o', limit: 1 })).toEqual({ paths: [['seggs', 1]], complete: false })
  })

  it('that is typed is checked, with the column of what is wrong', () => {
    expect(terms.check(' [1,  "a"] ')).toEqual({ kind: 'list', text: '[1, "a"]' })
    expect(failureOf(() => terms.check('[1, }'))).toMatchObject({ kind: 'syntax', line: 1, column: 5 })
  })
})
