import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { markOf, partsOf } from '../../renderer/components/term-text.js'
import { createTerm } from '../../renderer/stores/term.js'
import type { TermKind } from '../../shared/term-view.js'
import { demoAnswers, demoTerm, leaf } from './support/demo-answers.js'
import { createFakeBridge, installBridge, Refusal, type FakeBridge } from './support/fake-bridge.js'

let bridge: FakeBridge

beforeEach(() => {
  bridge = createFakeBridge(demoAnswers())
  installBridge(bridge)
})

describe('a term being looked at', () => {
  it('asks for exactly the nodes that are unfolded', async () => {
    const term = createTerm()
    term.show(demoTerm([]))
    await term.unfold([])
    await term.unfold([2])
    expect(bridge.of('term.view').at(-1)?.[0]).toEqual({
      handle: 1,
      open: [
        { path: [], from: 0, limit: 100 },
        { path: [2], from: 0, limit: 100 },
      ],
    })
    expect(term.root.value?.view.children?.[2]?.value.children?.map((child) => child.value.text)).toContain('3.5')
    await term.fold([2])
    expect(term.root.value?.view.children?.[2]?.value.children).toBeNull()
  })

  it('shows more children in larger steps', async () => {
    const term = createTerm()
    term.show(demoTerm([]))
    await term.unfold([])
    await term.unfold([1])
    expect(term.root.value?.view.children?.[1]?.value.children).toHaveLength(100)
    await term.more([1])
    expect(term.root.value?.view.children?.[1]?.value.children).toHaveLength(450)
  })

  it('keeps what is unfolded when a newer term is shown', async () => {
    const term = createTerm()
    term.show(demoTerm([]))
    await term.unfold([2])
    term.show(demoTerm(term.openPaths()))
    expect(term.root.value?.view.children?.[2]?.value.children).not.toBeNull()
  })

  it('unfolds down to what a search found', async () => {
    bridge.answer({ 'term.search': () => ({ paths: [[2, 1]], complete: false }) })
    const term = createTerm()
    term.show(demoTerm([]))
    await term.find('shop')
    expect(term.found.value).toEqual([[2, 1]])
    expect(term.complete.value).toBe(false)
    expect(term.openPaths().map((one) => one.path)).toEqual([[], [2]])
    await term.find('')
    expect(term.found.value).toEqual([])
  })

  it('says why it could not, and goes on', async () => {
    bridge.answer({
      'term.copy': () => {
        throw new Refusal({ kind: 'refused', message: 'a pid has no JSON' })
      },
    })
    const term = createTerm()
    term.show(demoTerm([]))
    await term.copy([2], 'json')
    expect(term.failure.value).toBe('a pid has no JSON')
    await term.unfold([])
    expect(term.failure.value).toBeNull()
  })

  it('copies to the clipboard', async () => {
    const term = createTerm()
    term.show(demoTerm([]))
    await term.copy([], 'elixir')
    expect(bridge.of('window.copy')).toEqual([['%{}']])
  })
})

describe('partsOf', () => {
  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          partsOf(leaf('map', text))
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('tells atoms, strings, numbers and things apart', () => {
    const text = '{:ok, nil, KV.Registry, "a :b", -1.5e3, #PID<0.1.0>, a: 12}'
    const by = (kind: string) =>
      partsOf(leaf('tuple', text))
        .filter((part) => part.kind === kind)
        .map((part) => part.text)
    expect(by('atom')).toEqual([':ok', 'nil', 'KV.Registry'])
    expect(by('string')).toEqual(['"a :b"'])
    expect(by('number')).toEqual(['-1.5e3', '12'])
    expect(by('thing')).toEqual(['#PID<0.1.0>'])
    expect(by('word')).toEqual(['a:'])
  })

  it('takes a leaf whole', () => {
    expect(partsOf(leaf('string', '"a :b'))).toEqual([{ kind: 'string', text: '"a :b' }])
  })
})

describe('markOf', () => {
  it.each<[TermKind, string, string]>([
    ['map', '%{a: 1}', '%{ 3 }'],
    ['tuple', '{1}', '{ 3 }'],
    ['keyword', '[a: 1]', '[ 3 ]'],
    ['struct', '%KV.Item{a: 1}', '%KV.Item{ 3 }'],
  ])('is the brackets of a %s and how many it holds', (kind, text, mark) => {
    expect(markOf(leaf(kind, text, { size: 3 }))).toBe(mark)
  })
})
