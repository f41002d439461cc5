import { describe, expect, it } from 'vitest'
import { changesBetween, lastingKeys, withGhosts } from '../../renderer/stores/tree-marks.js'
import { kvNodes, treeNode } from './support/demo-applications.js'

const kinds = (...args: Parameters<typeof changesBetween>) => [...changesBetween(...args).kinds]

describe('lastingKeys', () => {
  it('are the same for a child that was started again, and for the one that is missing meanwhile', () => {
    const [before, missing, after] = [
      kvNodes(1),
      kvNodes(1, 0, { id: 'missing registry', pid: null, kind: 'missing', name: null }),
      kvNodes(1, 0, { id: '<0.203.0>', pid: '<0.203.0>' }),
    ]
    const keyOf = (nodes: typeof before) => lastingKeys(nodes).get(nodes.at(-1)?.id ?? '')
    expect(keyOf(missing)).toBe(keyOf(before))
    expect(keyOf(after)).toBe(keyOf(before))
  })

  it('differ for children of one id', () => {
    const keys = [...lastingKeys(kvNodes(4)).values()]
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('changesBetween', () => {
  it('finds nothing in the same tree', () => {
    expect(changesBetween(kvNodes(4, 20), kvNodes(4, 20))).toEqual({ kinds: new Map(), ghosts: [] })
  })

  it('tells new, gone and started again apart', () => {
    const after = kvNodes(3, 0, { id: '<0.203.0>', pid: '<0.203.0>' }).filter(({ id }) => id !== '<0.110.0>')
    const { kinds: found, ghosts } = changesBetween(kvNodes(2), after)
    expect([...found]).toEqual([
      ['<0.112.0>', 'new'],
      ['<0.203.0>', 'restarted'],
      ['<0.110.0>', 'gone'],
    ])
    expect(ghosts.map(({ id }) => id)).toEqual(['<0.110.0>'])
  })

  it('marks a child that is missing neither as gone nor as new', () => {
    const missing = kvNodes(1, 0, { id: 'missing', pid: null, kind: 'missing', name: null })
    expect(kinds(kvNodes(1), missing)).toEqual([])
    expect(kinds(missing, kvNodes(1, 0, { id: '<0.203.0>' }))).toEqual([['<0.203.0>', 'restarted']])
  })

  it('does not take children for gone that went into a group, nor for new that came out of one', () => {
    expect(kinds(kvNodes(12), kvNodes(0, 13))).toEqual([])
    expect(kinds(kvNodes(0, 13), kvNodes(12))).toEqual([])
  })

  it('marks a child beside a group that stays as it is', () => {
    const without = kvNodes(3, 20).filter(({ id }) => id !== '<0.111.0>')
    expect(kinds(kvNodes(3, 20), without)).toEqual([['<0.111.0>', 'gone']])
  })

  it('keeps no ghost under a parent that is gone itself', () => {
    const after = kvNodes(2).filter(({ id, parent }) => id !== '<0.104.0>' && parent !== '<0.104.0>')
    expect(kinds(kvNodes(2), after)).toEqual([['<0.104.0>', 'gone']])
  })
})

describe('withGhosts', () => {
  it('puts a ghost where it was among its siblings', () => {
    const before = ['a', 'b', 'c'].map((id) => treeNode(id, 'root'))
    const root = treeNode('root', null)
    const [a, b, c] = before
    if (!a || !b || !c) throw new Error('three siblings')
    const order = ['root', 'a', 'b', 'c']
    const ids = (ghost: typeof a, rest: readonly (typeof a)[]) =>
      withGhosts([root, ...rest], [ghost], order).map(({ id }) => id)
    expect(ids(a, [b, c])).toEqual(['root', 'a', 'b', 'c'])
    expect(ids(b, [a, c])).toEqual(['root', 'a', 'b', 'c'])
    expect(ids(c, [a, b])).toEqual(['root', 'a', 'b', 'c'])
    expect(ids(b, [])).toEqual(['root', 'b'])
  })
})
