/** What changed between two looks at a tree: boxes that are new, gone, or started again. Pure. */

import type { TreeNode } from '../../shared/pages/applications.js'

export type MarkKind = 'new' | 'gone' | 'restarted'

/** The changes: kinds by node id; `ghosts` are the nodes that are gone, to be shown a while longer where they were. */
export interface TreeChanges {
  readonly kinds: ReadonlyMap<string, MarkKind>
  readonly ghosts: readonly TreeNode[]
}

/** More gone boxes than this would be a crowd that hides what is there. */
const mostGhosts = 24

/**
 * A name for each node, by id, that outlives a restart: what its supervisor calls it, after the supervisor's own name, else its
 * registered name. A node that has neither (a bucket) is named by its id. A child that is missing has the name of the one that was.
 */
export function lastingKeys(nodes: readonly TreeNode[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  for (const node of nodes) {
    const above = node.parent === null ? '' : (keys.get(node.parent) ?? '')
    let key = node.id
    if (node.parent === null) key = 'root'
    else if (node.kind !== 'group' && node.childId !== null && node.childId !== ':undefined') {
      key = `${above} / ${node.childId}`
    } else if (node.name !== null) key = node.name
    // Two children of one id (simple_one_for_one) are told apart by what they are alone.
    if (taken.has(key)) key = node.id
    taken.add(key)
    keys.set(node.id, key)
  }
  return keys
}

/** What became of `before`. Children that went into a group, or came out of one, are neither gone nor new. */
export function changesBetween(before: readonly TreeNode[], after: readonly TreeNode[]): TreeChanges {
  const [oldKeys, newKeys] = [lastingKeys(before), lastingKeys(after)]
  const known = new Set(oldKeys.values())
  const present = new Set(newKeys.values())
  const [grouped, groupedBefore] = [grownGroups(before, after), grownGroups(after, before)]
  const kinds = new Map<string, MarkKind>()
  for (const node of after) {
    if (oldKeys.has(node.id) || node.kind === 'group' || groupedBefore.has(node.parent)) continue
    if (known.has(newKeys.get(node.id) ?? '')) {
      // A child that is only missing has not been started again yet.
      if (node.kind !== 'missing') kinds.set(node.id, 'restarted')
    } else kinds.set(node.id, 'new')
  }
  const there = new Set(after.map((node) => node.id))
  const ghosts: TreeNode[] = []
  for (const node of before) {
    if (there.has(node.id) || present.has(oldKeys.get(node.id) ?? '')) continue
    if (node.kind === 'group' || node.kind === 'missing' || grouped.has(node.parent)) continue
    // A ghost needs its parent to hang on.
    if (node.parent !== null && !there.has(node.parent)) continue
    ghosts.push({ ...node, children: 0 })
    if (ghosts.length === mostGhosts) break
  }
  for (const ghost of ghosts) kinds.set(ghost.id, 'gone')
  return { kinds, ghosts }
}

/** The nodes with the ghosts among their former siblings: each behind the one it stood behind in `before`. */
export function withGhosts(
  nodes: readonly TreeNode[],
  ghosts: readonly TreeNode[],
  order: readonly string[],
): readonly TreeNode[] {
  if (ghosts.length === 0) return nodes
  const place = new Map(order.map((id, index) => [id, index]))
  const all = [...nodes]
  for (const ghost of ghosts) {
    const at = place.get(ghost.id) ?? Infinity
    let index = all.findIndex((node) => node.id === ghost.parent) + 1
    for (let i = index; i < all.length; i++) {
      const node = all[i]
      if (node?.parent === ghost.parent && (place.get(node.id) ?? Infinity) < at) index = i + 1
    }
    all.splice(index, 0, ghost)
  }
  return all
}

/** Parents of the groups in `to` that are larger than they were in `from`: they may have taken in what is missed. */
function grownGroups(from: readonly TreeNode[], to: readonly TreeNode[]): ReadonlySet<string | null> {
  const counts = new Map(from.filter((node) => node.kind === 'group').map((node) => [node.id, node.count]))
  return new Set(
    to.filter((node) => node.kind === 'group' && node.count > (counts.get(node.id) ?? 0)).map((node) => node.parent),
  )
}
