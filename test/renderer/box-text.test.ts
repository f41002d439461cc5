import { describe, expect, it } from 'vitest'
import {
  boxBadges,
  boxFacts,
  boxLabel,
  boxTitle,
  boxWidth,
  budgetText,
  spent,
} from '../../renderer/components/tree/box-text.js'
import { treeNode } from './support/demo-applications.js'

const budget = { max: 3, withinMs: 5000, atMs: [1000, 4000, 8000] }

describe('the restart budget', () => {
  it('counts the restarts that are young enough', () => {
    expect([8000, 6001, 9001, 13_001, Infinity].map((now) => spent(budget, now))).toEqual([2, 2, 1, 0, 0])
    expect(budgetText(budget, 8000)).toBe('2 restarts of 3 allowed within 5.0 s')
  })
})

describe('a box', () => {
  it('cuts a long name in the middle', () => {
    expect(boxTitle(treeNode('a', null, { title: 'KV.Registry' }))).toBe('KV.Registry')
    const long = boxTitle(treeNode('a', null, { title: 'A.Very.Long.Name.Of.Modules.That.Ends.With.Server' }))
    expect(long).toHaveLength(28)
    expect(long).toMatch(/^A\.Very\.Lon….*\.With\.Server$/)
  })

  it('has its badges: strategy, count, restarts, orphan, not running', () => {
    expect(boxBadges(treeNode('a', null, { kind: 'supervisor', strategy: 'rest_for_one', restarts: 2 }))).toEqual([
      '1:rest',
      '↻2',
    ])
    expect(boxBadges(treeNode('g', null, { kind: 'group', count: 1200, orphan: true }))).toEqual([
      '×1\u2009200',
      'orphan',
    ])
    expect(boxBadges(treeNode('m', null, { kind: 'missing' }))).toEqual(['not running'])
  })

  it('is as wide as what is in it', () => {
    const measure = (text: string, small: boolean) => text.length * (small ? 6 : 7)
    const plain = boxWidth(treeNode('a', null, { title: 'abc' }), measure)
    expect(boxWidth(treeNode('a', null, { title: 'abcd' }), measure)).toBe(plain + 7)
    expect(boxWidth(treeNode('a', null, { title: 'abc', restarts: 1 }), measure)).toBe(plain + 12 + 18)
    expect(boxWidth(treeNode('a', null, { title: 'abc', budget }), measure)).toBeGreaterThan(plain)
  })

  it('tells all that is known of it', () => {
    const node = treeNode('<0.5.0>', '<0.4.0>', {
      kind: 'supervisor',
      behaviour: 'Supervisor',
      strategy: 'one_for_all',
      childId: 'KV.Sub',
      restart: 'transient',
      shutdown: 'infinity',
      restarts: 1,
      budget,
    })
    expect(boxFacts(node, Infinity)).toEqual([
      '<0.5.0>',
      'Supervisor',
      'one_for_all',
      'child KV.Sub',
      'transient',
      'shutdown infinity',
      'started again once',
      '0 restarts of 3 allowed within 5.0 s',
    ])
    expect(boxLabel({ ...node, title: 'KV.Sub' })).toBe(
      'KV.Sub, supervisor, one for all, transient, started again once',
    )
  })
})
