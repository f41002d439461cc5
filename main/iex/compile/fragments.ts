/** `unquote` in a definition: values of the module's body become part of the code. Source: elixir_quote:escape/3 of Elixir 1.14. */
import { shown } from '../../otp/exceptions/shown.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { atomName, isAtom, isList, isProperList, type Term, toArray } from '../../otp/term/term.js'
import type { CallNode, Node } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import type { Step } from '../machine/machine.js'
import { mapChildren } from '../syntax/nodes.js'
import { unquoted } from './unquoted.js'

const splicing = 'unquote_splicing'

/** Code with values missing in it: `operands` give them, `filled` puts them in. */
export interface Fragments {
  readonly operands: readonly Step[]
  readonly filled: (node: Node, values: readonly Term[]) => Node
  /** Whether nothing is missing. */
  readonly isWhole: boolean
}

/** What `roots` unquote, compiled where the definition stands. */
export function fragmentsOf(c: Compiler, roots: readonly Node[]): Fragments {
  const places = new Map<Node, number>()
  const operands: Step[] = []
  const collect = (node: Node): Node => {
    if (isQuote(node)) return node
    const given = unquoteOf(node)
    if (given !== undefined && !places.has(node)) {
      places.set(node, operands.length)
      operands.push(c.operand(given))
    }
    return given === undefined ? mapChildren(node, collect) : node
  }
  roots.forEach(collect)
  return {
    operands,
    isWhole: operands.length === 0,
    filled: (node, values) => (operands.length === 0 ? node : fill(node, (each) => values[places.get(each) ?? -1])),
  }
}

function isQuote(node: Node): boolean {
  return node.kind === 'call' && node.name === 'quote'
}

/** The expression within `unquote(…)`, `Mod.unquote(…)` or `unquote_splicing(…)`. */
function unquoteOf(node: Node): Node | undefined {
  if ((node.kind !== 'call' && node.kind !== 'remote-call') || node.args.length !== 1) return undefined
  return node.name === 'unquote' || (node.name === splicing && node.kind === 'call') ? node.args[0] : undefined
}

function isSplice(node: Node): node is CallNode {
  return node.kind === 'call' && node.name === splicing && node.args.length === 1
}

function fill(node: Node, valueOf: (node: Node) => Term | undefined): Node {
  const all = (each: Node): Node => fill(each, valueOf)
  if (isQuote(node)) return node
  const value = valueOf(node)
  if (value !== undefined && node.kind === 'remote-call') {
    if (isAtom(value)) return { ...node, target: all(node.target), name: atomName(value), args: [], parens: false }
  } else if (value !== undefined) return unquoted(value, placeOf(node))
  const named = node.kind === 'call-of-call' ? valueOf(node.callee) : undefined
  if (node.kind === 'call-of-call' && named !== undefined && isAtom(named)) {
    const args = spliced(node.args.map(all), node.args, valueOf)
    const { callee } = node
    if (callee.kind === 'remote-call')
      return { ...callee, target: all(callee.target), name: atomName(named), args, parens: true }
    return { kind: 'call', name: atomName(named), args, ambiguous: false, ...placeOf(node) }
  }
  const copy = mapChildren(node, all)
  const splices = childrenOf(node)
  if (splices === undefined || !splices.some(isSplice)) return copy
  const made = spliced(childrenOf(copy) as readonly Node[], splices, valueOf)
  return { ...copy, [listKey(node) as string]: made }
}

function placeOf({ line, column }: Node): { line: number; column: number } {
  return { line, column }
}

function listKey(node: Node): 'args' | 'items' | 'pairs' | 'body' | undefined {
  switch (node.kind) {
    case 'call':
    case 'remote-call':
    case 'fun-call':
    case 'call-of-call':
      return 'args'
    case 'list':
    case 'tuple':
      return 'items'
    case 'map':
      return 'pairs'
    case 'block':
      return 'body'
    default:
      return undefined
  }
}

function childrenOf(node: Node): readonly Node[] | undefined {
  const key = listKey(node)
  return key === undefined ? undefined : (node as unknown as Record<string, readonly Node[]>)[key]
}

/** `filled` with the elements of each list that is spliced in the place of that list. */
function spliced(
  filled: readonly Node[],
  written: readonly Node[],
  valueOf: (node: Node) => Term | undefined,
): readonly Node[] {
  return filled.flatMap((each, i) => {
    const from = written[i] as Node
    if (!isSplice(from)) return [each]
    const value = valueOf(from) ?? null
    if (!isList(value) || !isProperList(value))
      return argumentError(`expected a list with quoted expressions in unquote_splicing/1, got: ${shown(value)}`)
    return toArray(value).map((item) => unquoted(item, placeOf(from)))
  })
}
