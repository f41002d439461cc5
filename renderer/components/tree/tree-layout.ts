/** Where the boxes of a supervision tree stand. Pure: sizes in px, text measured by whoever asks. */

import { hierarchy, tree, type HierarchyPointNode } from 'd3-hierarchy'
import type { TreeNode } from '../../../shared/pages/applications.js'

export const boxHeight = 28
const rowPitch = 36
const columnGap = 28
/** How far before a column its vertical line runs. */
const elbow = 14

/**
 * x, y         left top corner
 * depth        column, from 0
 * place, among place among its siblings, from 1, and how many these are
 * folded       its children are not shown
 * hidden       processes under it that are not shown because it is folded
 */
export interface Box {
  readonly node: TreeNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly depth: number
  readonly place: number
  readonly among: number
  readonly branches: boolean
  readonly folded: boolean
  readonly hidden: number
}

export interface TreeLayout {
  readonly boxes: readonly Box[]
  readonly byId: ReadonlyMap<string, Box>
  /** The shown box for every node: its own, or that of the folded one above it. */
  readonly standIn: ReadonlyMap<string, Box>
  readonly width: number
  readonly height: number
}

interface Branch {
  readonly node: TreeNode | null
  readonly children: readonly Branch[]
  readonly folded: boolean
}

/**
 * Boxes from left to right, one column a generation, each parent beside the middle of its children, rows as close as they can be
 * without touching. Children stand in the order of `nodes`, which has parents before children.
 */
export function layoutTree(
  nodes: readonly TreeNode[],
  isFolded: (node: TreeNode) => boolean,
  widthOf: (node: TreeNode) => number,
): TreeLayout {
  const children = childrenOf(nodes)
  const shown = (node: TreeNode): Branch => {
    const folded = children.has(node.id) && isFolded(node)
    return { node, folded, children: folded ? [] : (children.get(node.id) ?? []).map(shown) }
  }
  const roots = (children.get(null) ?? []).map(shown)
  if (roots.length === 0) return { boxes: [], byId: new Map(), standIn: new Map(), width: 0, height: 0 }

  // d3 lays out downwards: its x is our y, its depth our column. Over several roots stands one that is not drawn.
  const forest = roots.length > 1
  const top: Branch = forest ? { node: null, folded: false, children: roots } : (roots[0] ?? fail())
  const placed = tree<Branch>()
    .nodeSize([rowPitch, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.25))(hierarchy<Branch>(top, (branch) => [...branch.children]))

  const points = placed.descendants().filter((point) => point.data.node !== null)
  const widths: number[] = []
  let least = Infinity
  for (const point of points) {
    const depth = depthOf(point, forest)
    widths[depth] = Math.max(widths[depth] ?? 0, widthOf(point.data.node ?? fail()))
    least = Math.min(least, point.x)
  }
  const columns: number[] = []
  widths.forEach((_, depth) => {
    columns[depth] = depth === 0 ? 0 : (columns[depth - 1] ?? 0) + (widths[depth - 1] ?? 0) + columnGap
  })

  const places = new Map<string, number>()
  for (const siblings of children.values()) siblings.forEach((node, index) => places.set(node.id, index + 1))
  const boxes = points.map((point): Box => {
    const node = point.data.node ?? fail()
    const depth = depthOf(point, forest)
    return {
      node,
      x: columns[depth] ?? 0,
      y: Math.round(point.x - least),
      width: widthOf(node),
      depth,
      place: places.get(node.id) ?? 1,
      among: children.get(node.parent)?.length ?? 1,
      branches: children.has(node.id),
      folded: point.data.folded,
      hidden: point.data.folded ? processesUnder(node, children) : 0,
    }
  })
  const byId = new Map(boxes.map((box) => [box.node.id, box]))
  return {
    boxes,
    byId,
    standIn: standIns(nodes, byId),
    width: Math.max(...boxes.map((box) => box.x + box.width)),
    height: Math.max(...boxes.map((box) => box.y)) + boxHeight,
  }
}

/** All supervision lines as one SVG path: from a parent to a vertical line, and from that to each child. */
export function elbowPath(layout: TreeLayout): string {
  const ends = new Map<string, Box[]>()
  for (const box of layout.boxes) {
    const parent = box.node.parent
    if (parent === null) continue
    const siblings = ends.get(parent)
    if (siblings) siblings.push(box)
    else ends.set(parent, [box])
  }
  const parts: string[] = []
  for (const [id, children] of ends) {
    const parent = layout.byId.get(id) ?? fail()
    const [first, last] = [children[0] ?? fail(), children.at(-1) ?? fail()]
    const x = first.x - elbow + 0.5
    parts.push(`M${parent.x + parent.width} ${middle(parent)}H${x}`)
    if (first !== last) parts.push(`M${x} ${middle(first)}V${middle(last)}`)
    // One child beside its parent stands at the same height but for rounding.
    else if (middle(first) !== middle(parent)) parts.push(`M${x} ${middle(parent)}V${middle(first)}`)
    for (const child of children) parts.push(`M${x} ${middle(child)}H${child.x}`)
  }
  return parts.join('')
}

/** A curve from box to box for a link or monitor: between columns from side to side, within one column around on the right. */
export function curvePath(from: Box, to: Box): string {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from]
  const [y1, y2] = [middle(left), middle(right)]
  if (left.depth === right.depth) {
    const x = Math.max(left.x + left.width, right.x + right.width)
    const out = x + Math.min(60, 14 + Math.abs(y2 - y1) / 6)
    return `M${left.x + left.width} ${y1}C${out} ${y1} ${out} ${y2} ${right.x + right.width} ${y2}`
  }
  const x1 = left.x + left.width
  const bend = Math.max(24, (right.x - x1) / 2)
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${right.x - bend} ${y2} ${right.x} ${y2}`
}

/**
 * The box an arrow key leads to: Left to the parent, Right to the middle child, Up and Down to the next box of the column, Home to the
 * root, End to the lowest box. Null where there is none.
 */
export function neighbour(layout: TreeLayout, from: Box, key: string): Box | null {
  switch (key) {
    case 'ArrowLeft':
      return (from.node.parent === null ? null : layout.byId.get(from.node.parent)) ?? null
    case 'ArrowRight': {
      const children = layout.boxes.filter((box) => box.node.parent === from.node.id)
      return nearest(children, from.y)
    }
    case 'ArrowUp':
      return layout.boxes.filter((box) => box.depth === from.depth && box.y < from.y).reduce(lower, null)
    case 'ArrowDown':
      return layout.boxes.filter((box) => box.depth === from.depth && box.y > from.y).reduce(upper, null)
    case 'Home':
      return layout.boxes[0] ?? null
    case 'End':
      return layout.boxes.reduce(lower, null)
    default:
      return null
  }
}

function lower(best: Box | null, box: Box): Box {
  return best === null || box.y >= best.y ? box : best
}

function upper(best: Box | null, box: Box): Box {
  return best === null || box.y < best.y ? box : best
}

function nearest(boxes: readonly Box[], y: number): Box | null {
  return boxes.reduce<Box | null>(
    (best, box) => (best === null || Math.abs(box.y - y) < Math.abs(best.y - y) ? box : best),
    null,
  )
}

function middle(box: Box): number {
  return box.y + boxHeight / 2 + 0.5
}

function depthOf(point: HierarchyPointNode<Branch>, forest: boolean): number {
  return point.depth - (forest ? 1 : 0)
}

function childrenOf(nodes: readonly TreeNode[]): ReadonlyMap<string | null, readonly TreeNode[]> {
  const children = new Map<string | null, TreeNode[]>()
  for (const node of nodes) {
    const siblings = children.get(node.parent)
    if (siblings) siblings.push(node)
    else children.set(node.parent, [node])
  }
  return children
}

function processesUnder(node: TreeNode, children: ReadonlyMap<string | null, readonly TreeNode[]>): number {
  const under = children.get(node.id) ?? []
  return under.reduce((sum, child) => sum + Math.max(1, child.count) + processesUnder(child, children), 0)
}

function standIns(nodes: readonly TreeNode[], byId: ReadonlyMap<string, Box>): ReadonlyMap<string, Box> {
  const all = new Map<string, Box>()
  for (const { id, parent } of nodes) {
    const box = byId.get(id) ?? (parent === null ? undefined : all.get(parent))
    if (box) all.set(id, box)
  }
  return all
}

function fail(): never {
  throw new Error('a layout without a node')
}
