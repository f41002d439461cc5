/** What a box of the tree says, in it and about it. */

import type { RestartBudget, Strategy, TreeNode } from '../../../shared/pages/applications.js'
import { formatCount, formatDuration, formatPlural } from '../../../shared/units.js'

export const strategyBadge: Readonly<Record<Strategy, string>> = {
  one_for_one: '1:1',
  one_for_all: '1:all',
  rest_for_one: '1:rest',
  simple_one_for_one: '1:n',
}

export const strategyText: Readonly<Record<Strategy, string>> = {
  one_for_one: 'a child that ends is started again alone',
  one_for_all: 'when one child ends all are started again',
  rest_for_one: 'a child that ends is started again with those after it',
  simple_one_for_one: 'alike children, started on demand',
}

const mostText = 28
const budgetWidth = 25

/** The name in the box, cut in the middle, so that both the module's room and its last word stay. */
export function boxTitle(node: TreeNode): string {
  const { title } = node
  if (title.length <= mostText) return title
  return `${title.slice(0, 10)}…${title.slice(-(mostText - 11))}`
}

/** Width in px of the box with all that is in it; `measure` tells the width of a text of the box. */
export function boxWidth(node: TreeNode, measure: (text: string, small: boolean) => number): number {
  const badges = boxBadges(node).map((text) => measure(text, true) + 12 + 6)
  const budget = node.budget ? budgetWidth + 6 : 0
  const ends = node.kind === 'supervisor' ? 22 : 26
  return Math.ceil(ends + measure(boxTitle(node), false) + badges.reduce((sum, width) => sum + width, 0) + budget)
}

/** Badges behind the title. */
export function boxBadges(node: TreeNode): readonly string[] {
  const badges: string[] = []
  if (node.strategy) badges.push(strategyBadge[node.strategy])
  if (node.kind === 'group') badges.push(`×${formatCount(node.count)}`)
  if (node.restarts > 0) badges.push(`↻${formatCount(node.restarts)}`)
  if (node.orphan) badges.push('orphan')
  if (node.kind === 'missing') badges.push('not running')
  return badges
}

/** Restarts of the budget that count now; `uptimeMs` is the clock they are on. */
export function spent(budget: RestartBudget, uptimeMs: number): number {
  return budget.atMs.filter((at) => uptimeMs - at <= budget.withinMs).length
}

export function budgetText(budget: RestartBudget, uptimeMs: number): string {
  const restarts = formatPlural(spent(budget, uptimeMs), 'restart')
  return `${restarts} of ${formatCount(budget.max)} allowed within ${formatDuration(budget.withinMs)}`
}

const kinds = {
  supervisor: 'supervisor',
  worker: 'worker',
  process: 'process without a supervisor',
  group: 'group',
  missing: 'not running',
} as const

/** All that is known about the box, in the order of interest. */
export function boxFacts(node: TreeNode, uptimeMs: number): readonly string[] {
  const facts: string[] = []
  if (node.kind === 'group') return [`${formatCount(node.count)} alike children of one supervisor`, node.initialCall]
  if (node.pid !== null) facts.push(node.pid)
  facts.push(node.behaviour ?? kinds[node.kind])
  if (node.kind === 'missing') facts.push(kinds.missing)
  if (node.strategy) facts.push(node.strategy)
  if (node.childId !== null) facts.push(`child ${node.childId}`)
  if (node.restart) facts.push(node.restart)
  if (node.shutdown !== null) facts.push(`shutdown ${node.shutdown}`)
  if (node.restarts > 0) facts.push(`started again ${times(node.restarts)}`)
  if (node.budget) facts.push(budgetText(node.budget, uptimeMs))
  if (node.orphan) facts.push('orphan: the registry has forgotten it')
  return facts
}

/** The box as a screen reader says it. */
export function boxLabel(node: TreeNode): string {
  const words: string[] = [node.title, kinds[node.kind]]
  if (node.kind === 'group') words[1] = `group of ${formatCount(node.count)}`
  if (node.strategy) words.push(node.strategy.replaceAll('_', ' '))
  if (node.restart) words.push(node.restart)
  if (node.restarts > 0) words.push(`started again ${times(node.restarts)}`)
  if (node.orphan) words.push('orphan')
  return words.join(', ')
}

function times(count: number): string {
  return count === 1 ? 'once' : `${formatCount(count)} times`
}
