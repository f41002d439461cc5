import { describe, expect, it } from 'vitest'
import {
  boxHeight,
  curvePath,
  elbowPath,
  layoutTree,
  neighbour,
  type TreeLayout,
} from '../../renderer/components/tree/tree-layout.js'
import type { TreeNode } from '../../shared/pages/applications.js'
import { kvNodes, treeNode } from './support/demo-applications.js'

const pitch = boxHeight + 8

function layout(nodes: readonly TreeNode[], folded: readonly string[] = []): TreeLayout {
  return layoutTree(
    nodes,
    (node) => folded.includes(node.id),
    (node) => 20 + node.title.length * 7,
  )
}

/** The box of that title, which has to be there. */
function titled(of: TreeLayout, title: string) {
  const box = of.boxes.find(({ node }) => node.title === title)
  if (!box) throw new Error(`no box ${title}`)
  return box
}

describe('layoutTree', () => {
  it('is no taller than its largest generation needs', () => {
    const of = layout(kvNodes(8))
    expect(of.height).toBe(8 * pitch - (pitch - boxHeight))
    expect(Math.min(...of.boxes.map((box) => box.y))).toBe(0)
  })

  it('has each generation in one column, to the right of the one before', () => {
    const of = layout(kvNodes(3))
    const columns = [0, 1, 2, 3].map((depth) => of.boxes.filter((box) => box.depth === depth))
    for (const column of columns) expect(new Set(column.map((box) => box.x)).size).toBe(1)
    const ends = columns.map((column) => Math.max(...column.map((box) => box.x + box.width)))
    columns.slice(1).forEach((column, index) => expect(column[0]?.x).toBeGreaterThan(ends[index] ?? Infinity))
    expect(of.width).toBe(ends.at(-1))
  })

  it('has children in their supervisor’s order, the parent beside their middle', () => {
    const of = layout(kvNodes(3))
    const children = ['KV.EventManager', 'Supervisor.init/1', 'KV.Registry'].map((title) => titled(of, title))
    expect(children.map((box) => box.place)).toEqual([1, 2, 3])
    expect(children.map((box) => box.y)).toEqual(children.map((box) => box.y).toSorted((a, b) => a - b))
    expect(titled(of, 'KV.Supervisor').y).toBe(titled(of, 'Supervisor.init/1').y)
  })

  it('lets no two boxes of a column touch', () => {
    const many = [
      treeNode('root', null),
      ...['a', 'b', 'c'].flatMap((id, index) => [
        treeNode(id, 'root'),
        ...Array.from({ length: 1 + 5 * index }, (_, child) => treeNode(`${id}${child}`, id)),
      ]),
    ]
    const of = layout(many)
    for (const depth of [1, 2]) {
      const ys = of.boxes.filter((box) => box.depth === depth).map((box) => box.y)
      const sorted = ys.toSorted((a, b) => a - b)
      sorted.slice(1).forEach((y, index) => expect(y - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(pitch))
    }
  })

  it('counts what a fold hides, members of groups too, and lets the folded box stand in for it', () => {
    const of = layout(kvNodes(4, 100), ['<0.102.0>'])
    expect(of.boxes.map((box) => box.node.title)).toEqual([
      'KV.Supervisor',
      'KV.EventManager',
      'Supervisor.init/1',
      'KV.Registry',
    ])
    expect(titled(of, 'Supervisor.init/1')).toMatchObject({ folded: true, hidden: 105 })
    expect(of.standIn.get('<0.112.0>')?.node.title).toBe('Supervisor.init/1')
  })

  it('stands several roots under each other, and nothing as nothing', () => {
    const of = layout([treeNode('a', null), treeNode('b', null)])
    expect(of.boxes.map((box) => [box.x, box.y, box.depth])).toEqual([
      [0, 0, 0],
      [0, pitch, 0],
    ])
    expect(layout([])).toMatchObject({ boxes: [], width: 0, height: 0 })
  })
})

describe('the lines', () => {
  it('are elbows from the parent’s right edge to each child’s left edge', () => {
    const of = layout([treeNode('a', null), treeNode('b', 'a'), treeNode('c', 'a')])
    const [a, b] = [titled(of, 'a'), titled(of, 'b')]
    const path = elbowPath(of)
    expect(path.startsWith(`M${a.width} ${a.y + boxHeight / 2 + 0.5}H${b.x - 13.5}`)).toBe(true)
    expect(path.match(new RegExp(`H${b.x}(M|$)`, 'g'))).toHaveLength(2)
    expect(elbowPath(layout([treeNode('a', null)]))).toBe('')
  })

  it('of other kinds begin and end at the boxes’ sides', () => {
    const of = layout(kvNodes(2))
    const [registry, manager] = [titled(of, 'KV.Registry'), titled(of, 'KV.EventManager')]
    const bucket = titled(of, 'KV.Bucket (list-1)')
    expect(curvePath(bucket, registry)).toMatch(new RegExp(`^M${registry.x + registry.width} .* ${bucket.x} [\\d.]+$`))
    expect(curvePath(registry, manager).startsWith(`M${registry.x + registry.width} `)).toBe(true)
  })
})

describe('neighbour', () => {
  const of = layout(kvNodes(3))
  const from = (title: string, key: string) => neighbour(of, titled(of, title), key)?.node.title ?? null

  it('goes to parent and child', () => {
    expect(from('KV.Registry', 'ArrowLeft')).toBe('KV.Supervisor')
    expect(from('KV.Supervisor', 'ArrowLeft')).toBeNull()
    expect(from('KV.Supervisor', 'ArrowRight')).toBe('Supervisor.init/1')
    expect(from('KV.Registry', 'ArrowRight')).toBeNull()
  })

  it('goes up and down the column, and to both ends', () => {
    expect(from('Supervisor.init/1', 'ArrowUp')).toBe('KV.EventManager')
    expect(from('Supervisor.init/1', 'ArrowDown')).toBe('KV.Registry')
    expect(from('KV.EventManager', 'ArrowUp')).toBeNull()
    expect(from('KV.Registry', 'Home')).toBe('KV.Supervisor')
    expect(from('KV.Registry', 'End')).toBe('KV.Bucket (list-2)')
  })
})
