/** Arguments of calls, with and without parentheses, and keyword lists. Source: elixir_parser.yrl of Elixir 1.14. */
import type { ListNode, Node, TupleNode } from './ast.js'
import { literal, place } from './build.js'
import { ambiguousComma, ambiguousContainer, misplacedKeywords } from './grammar-errors.js'
import { trailingComma } from './grammar-warnings.js'
import { parenthesized } from './parser-blocks.js'
import { isKeyword, startsExpression, type Parser } from './parser.js'
import { interpolated } from './parser-strings.js'

/** `(a, b, c: 1)`. The present token is the opening parenthesis. */
export function parensArguments(parser: Parser): Node[] {
  parser.expect('(')
  parser.skipLineBreak()
  const args: Node[] = []
  if (parser.is(')')) {
    parser.advance()
    return args
  }
  for (;;) {
    if (isKeyword(parser.token.kind)) {
      args.push(keywords(parser, 'call'))
      break
    }
    const arg = parser.expression(true)
    if (parser.was('no-parens')) {
      const alone = args.length === 0 && (parser.is(')') || parser.is('eol'))
      if (!alone) throw ambiguousComma(arg)
    }
    args.push(arg)
    if (!parser.is(',')) break
    parser.advance()
  }
  parser.close(')')
  return args
}

/** `a, b, c: 1` after a name and a blank. Sets the parser's class: no-parens for several, matched for one. */
export function noParensArguments(parser: Parser): Node[] {
  if (isKeyword(parser.token.kind)) {
    const only = noParensKeywords(parser)
    parser.class = 'matched'
    return [only]
  }
  const first = parser.is('(')
    ? parser.continued(parenthesized(parser, 'first argument'), false)
    : parser.expression(false)
  if (parser.was('no-parens')) return [first]
  const args = [first]
  moreArguments(parser, args)
  parser.class = args.length > 1 ? 'no-parens' : 'matched'
  return args
}

/** Adds to `args`, which holds the first, those that follow after commas. */
export function moreArguments(parser: Parser, args: Node[]): void {
  while (parser.is(',')) {
    parser.advance()
    if (isKeyword(parser.token.kind)) {
      args.push(noParensKeywords(parser))
      return
    }
    const arg = parser.expression(false)
    if (parser.was('no-parens')) throw ambiguousComma(arg)
    args.push(arg)
  }
}

/** `a: 1, b: 2` at the end of arguments without parentheses. */
export function noParensKeywords(parser: Parser): ListNode {
  const at = place(parser.token)
  const items: Node[] = []
  for (;;) {
    items.push(pair(parser, () => parser.expression(false)))
    if (!parser.is(',')) break
    const comma = parser.advance()
    if (isKeyword(parser.token.kind)) continue
    parser.expression(false)
    throw misplacedKeywords(comma, 'call')
  }
  return { kind: 'list', items, ...at }
}

/** `a: 1, b: 2` in brackets, whose closing one is the caller's. A comma may follow the last. */
export function keywords(parser: Parser, where: 'call' | 'data'): ListNode {
  const at = place(parser.token)
  const items: Node[] = []
  for (;;) {
    items.push(pair(parser, () => containerExpression(parser)))
    if (!parser.is(',')) break
    const comma = parser.advance()
    if (isKeyword(parser.token.kind)) continue
    if (startsExpression(parser.token.kind)) {
      parser.expression(false)
      throw misplacedKeywords(comma, where)
    }
    if (where === 'call') parser.warn(comma, trailingComma)
    break
  }
  return { kind: 'list', items, ...at }
}

function pair(parser: Parser, value: () => Node): TupleNode {
  const token = parser.advance()
  const key = token.kind === 'kw_identifier' ? literal(token, parser.names) : interpolated(parser, 'atom', token)
  parser.skipLineBreak()
  return { kind: 'tuple', items: [key, value()], ...place(token) }
}

/** An element of a list, tuple or map: a call without parentheses may have one argument only. */
export function containerExpression(parser: Parser): Node {
  const node = parser.expression(true)
  if (parser.was('no-parens')) throw ambiguousContainer(node)
  return node
}
