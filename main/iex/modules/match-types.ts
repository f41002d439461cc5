/** The types of a pattern and of the value that it is to take, where both are written out and contradict one another. Source: Module.Types.Unify of Elixir 1.14. */
import { Float, emptyList, isAtom, type Term } from '../../otp/term/term.js'
import { inspect } from '../../otp/term/inspect.js'
import type { Node } from '../syntax/ast.js'
import { nodeText } from '../syntax/node-text.js'
import { variableKey } from '../syntax/nodes.js'

/** Types that are not the same, as Elixir writes them, and by what they are sorted. */
export interface Mismatch {
  readonly left: string
  readonly right: string
  readonly order: string
}

/** What `pattern` and `value` say against one another; undefined where they may be the same. */
export function mismatch(pattern: Node, value: Node): Mismatch | undefined {
  if (pattern.kind === 'tuple' && value.kind === 'tuple' && pattern.items.length === value.items.length) {
    for (const [i, item] of pattern.items.entries()) {
      const found = mismatch(item, value.items[i] as Node)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (pattern.kind === 'list' && value.kind === 'list') {
    const [first] = pattern.items
    const [given] = value.items
    // of several items the type is any of theirs
    const areSingle = pattern.items.length === 1 && value.items.length === 1
    return !areSingle || isBar(first as Node) || isBar(given as Node)
      ? undefined
      : mismatch(first as Node, given as Node)
  }
  const [a, b] = [orderOf(value), orderOf(pattern)]
  const isSame = a === b && a?.startsWith('2tuple') !== true
  if (a === undefined || b === undefined || isSame) return undefined
  const names = new Map<string, string>()
  return { left: textOf(value, names), right: textOf(pattern, names), order: `${a} ${b} =` }
}

function isBar(node: Node): boolean {
  return node.kind === 'call' && node.name === '|'
}

function orderOf(node: Node): string | undefined {
  switch (node.kind) {
    case 'literal':
      return literalOrder(node.value)
    case 'interpolated':
      return node.form === 'string' ? '0binary' : undefined
    case 'bitstring':
      return '0binary'
    case 'tuple':
      return `2tuple${String(node.items.length).padStart(4, '0')}`
    case 'list':
      return '1list'
    case 'map':
      return node.updated === null ? '1map' : undefined
    case 'struct':
      return node.map.updated === null ? '1map' : undefined
    default:
      return undefined
  }
}

function literalOrder(value: Term): string | undefined {
  if (isAtom(value)) return `1atom:${inspect(value)}`
  if (typeof value === 'string') return '0binary'
  if (typeof value === 'number' || typeof value === 'bigint') return '0integer'
  if (value instanceof Float) return '0float'
  return value === emptyList ? '1list' : undefined
}

function textOf(node: Node, names: Map<string, string>): string {
  if (node.kind === 'variable') {
    const key = node.name === '_' ? `_${names.size}` : variableKey(node)
    const name = names.get(key) ?? `var${names.size + 1}`
    names.set(key, name)
    return name
  }
  if (node.kind === 'tuple') return `{${node.items.map((item) => textOf(item, names)).join(', ')}}`
  if (node.kind === 'struct') return `%${nodeText(node.name)}{}`
  const order = orderOf(node)
  if (order === undefined) return 'dynamic()'
  if (node.kind === 'list') return node.items.length === 0 ? '[dynamic()]' : `[${textOf(node.items[0] as Node, names)}]`
  return order.startsWith('1atom:') ? order.slice('1atom:'.length) : `${order.slice(1)}()`
}
