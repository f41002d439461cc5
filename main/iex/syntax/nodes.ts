/** Nodes of the tree made and looked into by the compiler. */
import { atom, atomName, atomTerm, isAtom, type Term, Tuple } from '../../otp/term/term.js'
import type { CallNode, Node, Place, VariableNode } from './ast.js'

export const call = (name: string, args: readonly Node[], place: Place): CallNode => ({
  kind: 'call',
  name,
  args,
  ambiguous: false,
  line: place.line,
  column: place.column,
})
export const variable = (name: string, place: Place): Node => ({
  kind: 'variable',
  name,
  line: place.line,
  column: place.column,
})
export const literal = (value: Term, place: Place): Node => ({
  kind: 'literal',
  value,
  line: place.line,
  column: place.column,
})

/**
 * The name that the variable of `node` has among all others: those of macros are not those of the code around. `x`, `x@context`, or `x@@counter` of
 * one that a call of a macro has for itself.
 */
export function variableKey({ name, scope }: VariableNode): string {
  if (scope === undefined) return name
  return scope.counter === null ? contextKey(name, scope.context) : `${name}@@${counterText(scope.counter)}`
}

/** The key of the variable of that name in `context`; that of the code around is nil. */
export function contextKey(name: string, context: Term): string {
  if (context === null) return name
  return `${name}@${isAtom(context) ? atomName(context) : ''}`
}

/** The name and the context of the variable of `key`; undefined where it is one of a call of a macro, or of the compiler. */
export function namedBy(key: string): { readonly name: string; readonly context: Term } | undefined {
  const at = key.indexOf('@')
  if (at < 0) return /^[\p{L}_]/u.test(key) ? { name: key, context: null } : undefined
  const context = key.slice(at + 1)
  return key.startsWith('&') || /^@|^\d*$/.test(context)
    ? undefined
    : { name: key.slice(0, at), context: atomTerm(context) }
}

/** Counters are integers, or `{module, integer}` of calls in a module's body. */
function counterText(counter: Term): string {
  return counter instanceof Tuple
    ? counter.items().map(counterText).join('.')
    : isAtom(counter)
      ? atomName(counter)
      : typeof counter === 'number' || typeof counter === 'bigint'
        ? String(counter)
        : ''
}

/** The keyword `name` of a do block or options. */
export function keyword(node: Node | undefined, name: string): Node | undefined {
  if (node?.kind !== 'list') return undefined
  for (const item of node.items) {
    if (item.kind !== 'tuple' || item.items.length !== 2) continue
    const [key, value] = item.items as [Node, Node]
    if (key.kind === 'literal' && key.value === atom(name)) return value
  }
  return undefined
}

/** The names of a keyword list; undefined when `node` is none. */
export function keywordNames(node: Node | undefined): readonly string[] | undefined {
  if (node?.kind !== 'list') return undefined
  const names: string[] = []
  for (const item of node.items) {
    const key = item.kind === 'tuple' && item.items.length === 2 ? item.items[0] : undefined
    if (key?.kind !== 'literal' || !isAtom(key.value)) return undefined
    names.push(atomName(key.value))
  }
  return names
}

/** `node` with each child as `change` makes it. */
export function mapChildren(node: Node, change: (child: Node) => Node): Node {
  const copy: Record<string, unknown> = { ...node }
  for (const [key, value] of Object.entries(copy)) {
    if (key === 'value' && node.kind === 'literal') continue
    copy[key] = mapValue(value, change)
  }
  return copy as unknown as Node
}

const kinds = new Set([
  'literal',
  'interpolated',
  'sigil',
  'alias',
  'variable',
  'call',
  'remote-call',
  'fun-call',
  'call-of-call',
  'access',
  'block',
  'fn',
  'clauses',
  'list',
  'tuple',
  'map',
  'struct',
  'bitstring',
])

function mapValue(value: unknown, change: (child: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapValue(item, change))
  if (typeof value !== 'object' || value === null) return value
  const { kind } = value as { kind?: string }
  if (kind !== undefined && kinds.has(kind)) return change(value as Node)
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapValue(inner, change)]))
}
