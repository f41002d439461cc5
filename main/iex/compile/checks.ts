/** What the compiler says of code that it takes but that can hardly be meant so, and of what may not stand where it does. */
import { Float } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { isDateSigil } from './date-sigils.js'
import type { Compiler } from './compiler.js'
import { variableKey } from '../syntax/nodes.js'
import { CompileFault } from './scope.js'

const guide = 'To learn more about guards, visit: https://hexdocs.pm/elixir/patterns-and-guards.html'

/** Refuses `kind` where only guards' expressions may stand. */
export function refuseInGuard(c: Compiler, line: number, kind: string): void {
  if (c.mode === 'guard' && ['&&', '||', '!'].includes(kind))
    throw new CompileFault(
      line,
      `invalid expression in guard, ${kind} is not allowed in guards. ${guide}`,
      'ArgumentError',
    )
  if (c.mode === 'guard')
    throw new CompileFault(line, `invalid expression in guards, ${kind} is not allowed in guards. ${guide}`)
  if (c.mode === 'size')
    throw new CompileFault(
      line,
      `${kind} is not allowed in bitstring size specifier. The size specifier in matches works like guards. ${guide}`,
    )
}

/** A call with a block of `->` clauses, of something that is no macro. */
export function checkCall(name: string, args: readonly Node[], line: number): void {
  const last = args[args.length - 1]
  if (last?.kind !== 'list') return
  for (const item of last.items) {
    if (item.kind !== 'tuple' || item.items[0]?.kind !== 'literal' || item.items[1]?.kind !== 'clauses') continue
    throw new CompileFault(
      line,
      `the function "${name}" cannot handle clauses with the -> operator because it is not a macro. Please make sure you are invoking the proper name and that it is a macro`,
    )
  }
}

/** `1..3`, `-1..3//2`: what is a struct already when it is compiled. */
function isLiteralRange(node: Node): boolean {
  const isInteger = (each: Node): boolean =>
    each.kind === 'call' && each.name === '-' && each.args.length === 1
      ? isInteger(each.args[0] as Node)
      : each.kind === 'literal' && (typeof each.value === 'number' || typeof each.value === 'bigint')
  return node.kind === 'call' && (node.name === '..' || node.name === '..//') && node.args.every(isInteger)
}

const orders = new Set(['<', '>', '<=', '>=', 'min', 'max'])

/** Warns of `a < b < c` and of comparing with a struct literal. */
export function checkComparison(c: Compiler, name: string, args: readonly Node[], node: Node): void {
  if (!orders.has(name) || args.length !== 2) return
  const struct = args.find(
    (each) => each.kind === 'struct' || (each.kind === 'sigil' && isDateSigil(each.letter)) || isLiteralRange(each),
  )
  if (struct !== undefined) {
    c.warn(
      node.line,
      `invalid comparison with struct literal ${c.text(struct)}. Comparison operators (>, <, >=, <=, min, and max) perform structural and not semantic comparison. Comparing with a struct literal is unlikely to give a meaningful result. Struct modules typically define a compare/2 function that can be used for semantic comparison`,
    )
    return
  }
  const isNested = args.some(
    (each) => each.kind === 'call' && each.args.length === 2 && orders.has(each.name) && each.name.length <= 2,
  )
  if (!isNested || name.length > 2) return
  c.warn(
    node.line,
    `Elixir does not support nested comparisons. Something like\n\n     x < y < z\n\nis equivalent to\n\n     (x < y) < z\n\nwhich ultimately compares z with the boolean result of (x < y). Instead, consider joining together each comparison segment with an "and", for example,\n\n     x < y and y < z\n\nYou wrote: ${c.text(node)}`,
  )
}

/** Warns of a statement whose value goes nowhere; `line` is that of the block it stands in. */
export function uselessWarning(c: Compiler, node: Node, line: number): void {
  if (node.kind === 'literal') {
    const { value } = node
    const isUseless = ['number', 'string', 'bigint'].includes(typeof value) || value instanceof Float
    if (isUseless)
      c.warn(
        line,
        `code block contains unused literal ${c.text(node)} (remove the literal or assign it to _ to avoid warnings)`,
      )
  } else if (node.kind === 'variable' && c.context.lookupQuietly(variableKey(node)) !== undefined) {
    c.warn(
      node.line,
      `variable ${node.name} in code block has no effect as it is never returned (remove the variable or assign it to _ to avoid warnings)`,
    )
  } else if (node.kind === 'call' && node.name === '@' && node.args[0]?.kind === 'variable') {
    c.warn(
      node.line,
      `module attribute @${node.args[0].name} in code block has no effect as it is never returned (remove the attribute or assign it to _ to avoid warnings)`,
    )
  }
}
