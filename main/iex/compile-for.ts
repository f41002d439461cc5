/** `for`: a fold over each generator, one in the other. */
import { atom, pair } from '../otp/term/term.js'
import type { Clause, Node, Place } from './ast.js'
import type { Compiler } from './compiler.js'
import { call, keyword, literal, splitClause, variable } from './compile-forms.js'
import type { Step } from './machine.js'

const enumModule = atom('Elixir.Enum')

function remote(name: string, args: readonly Node[], place: Place): Node {
  return {
    kind: 'remote-call',
    target: literal(enumModule, place),
    name,
    args,
    parens: true,
    dot: place,
    line: place.line,
    column: place.column,
  }
}

/** Compiled by what it means: `Enum.reduce(list, [], fn pattern, acc -> … end)`, then into what `into` names. */
export function comprehension(c: Compiler, args: readonly Node[], isTail: boolean, node: Node): Step {
  const options = args[args.length - 1] as Node
  const hasTwo =
    args.length > 1 &&
    args[args.length - 2]?.kind === 'list' &&
    options.kind === 'list' &&
    keyword(options, 'do') !== undefined &&
    isKeywords(args[args.length - 2] as Node)
  const extra = hasTwo ? args[args.length - 2] : undefined
  const option = (name: string): Node | undefined => keyword(options, name) ?? keyword(extra, name)
  const parts = args.slice(0, hasTwo ? -2 : -1)
  const done = option('do') as Node
  const into = option('into')
  const reduce = option('reduce')
  const isUnique = option('uniq')
  const place: Place = { line: node.line, column: node.column }
  const acc = variable('for@', place)
  const innermost: Node =
    reduce === undefined
      ? { kind: 'list', items: [call('|', [done, acc], place)], ...place }
      : {
          kind: 'call',
          name: 'case',
          args: [
            acc,
            { kind: 'list', items: [{ kind: 'tuple', items: [literal(atom('do'), place), done], ...place }], ...place },
          ],
          ambiguous: false,
          ...place,
        }
  const chain = (rest: readonly Node[], start: Node): Node => {
    const [first, ...more] = rest
    if (first === undefined) return innermost
    if (first.kind === 'call' && first.name === '<-')
      return generator(first.args[0] as Node, first.args[1] as Node, more, start)
    if (first.kind === 'bitstring') {
      const last = first.segments[first.segments.length - 1] as Node & { args: Node[] }
      const [segment, source] = last.args as [Node, Node]
      const pattern: Node = { ...first, segments: [...first.segments.slice(0, -1), segment] }
      return bits(pattern, source, more, start)
    }
    const blocks: Node = {
      kind: 'list',
      items: [['do', chain(more, acc)] as const, ['else', acc] as const].map(([name, value]) => ({
        kind: 'tuple',
        items: [literal(atom(name), place), value],
        ...place,
      })),
      ...place,
    }
    return call('if', [first, blocks], place)
  }
  const generator = (pattern: Node, source: Node, more: readonly Node[], start: Node): Node => {
    const { patterns, guard } = splitClause([pattern])
    const args = [patterns[0] as Node, acc]
    const clause: Clause = {
      args: guard === null ? args : [call('when', [...args, guard], place)],
      body: chain(more, acc),
      ...place,
    }
    const other: Clause = { args: [variable('_', place), acc], body: acc, ...place }
    const isAll = guard === null && patterns[0]?.kind === 'variable'
    return remote(
      'reduce',
      [source, start, { kind: 'fn', clauses: isAll ? [clause] : [clause, other], ...place }],
      place,
    )
  }
  const bits = (pattern: Node & { kind: 'bitstring' }, source: Node, more: readonly Node[], start: Node): Node => {
    const rest = variable('bits@', place)
    const open: Node = {
      ...pattern,
      segments: [...pattern.segments, call('::', [rest, variable('bitstring', place)], place)],
    }
    const clause: Clause = {
      args: [open],
      body: { kind: 'tuple', items: [{ kind: 'tuple', items: bound(pattern), ...place }, rest], ...place },
      ...place,
    }
    const none: Clause = { args: [variable('_', place)], body: literal(null, place), ...place }
    const unfolded = {
      ...remote('unfold', [source, { kind: 'fn', clauses: [clause, none], ...place }], place),
      target: literal(atom('Elixir.Stream'), place),
    } as Node
    return generator({ kind: 'tuple', items: bound(pattern), ...place }, unfolded, more, start)
  }
  const base = reduce ?? literal(emptyTerm, place)
  const folded = chain(parts, base)
  if (reduce !== undefined) return c.scoped(() => c.block(() => c.expression(folded, isTail)))
  let result = remote('reverse', [folded], place)
  if (isUnique !== undefined) result = remote('uniq', [result], place)
  if (into !== undefined) result = remote('into', [result, into], place)
  return c.scoped(() => c.block(() => c.expression(result, isTail)))
}

import { emptyList } from '../otp/term/term.js'
const emptyTerm = emptyList

/** The variables of a binary pattern. */
function bound(pattern: Node & { kind: 'bitstring' }): Node[] {
  return pattern.segments
    .map((segment) => (segment.kind === 'call' && segment.name === '::' ? (segment.args[0] as Node) : segment))
    .filter((value) => value.kind === 'variable' && value.name !== '_')
}

function isKeywords(node: Node): boolean {
  return node.kind === 'list' && node.items.every((item) => item.kind === 'tuple' && item.items[0]?.kind === 'literal')
}

export { pair }
