/** Lists, tuples, bitstrings, maps and structs. Source: elixir_parser.yrl of Elixir 1.14. */
import type { BitstringNode, ListNode, MapNode, Node, StructNode, TupleNode } from './ast.js'
import { place, unaryNode } from './build.js'
import { containerExpression, keywords, noParensKeywords } from './parser-calls.js'
import { isKeyword, startsArgument, startsExpression, type Parser } from './parser.js'
import { unexpected } from './syntax-error.js'
import type { Token, TokenKind } from './token.js'

export function listNode(parser: Parser): ListNode {
  const bracket = parser.advance()
  parser.skipLineBreak()
  let items: readonly Node[] = []
  if (isKeyword(parser.token.kind)) items = keywords(parser, 'data').items
  else if (!parser.is(']')) items = containerItems(parser, (last) => last.items)
  parser.close(']')
  parser.valueOf('access')
  return { kind: 'list', items, ...place(bracket) }
}

export function tupleNode(parser: Parser): TupleNode {
  const bracket = parser.token
  return { kind: 'tuple', items: braced(parser, '}'), ...place(bracket) }
}

export function bitstringNode(parser: Parser): BitstringNode {
  const bracket = parser.token
  return { kind: 'bitstring', segments: braced(parser, '>>'), ...place(bracket) }
}

/** `Mod.{A, B}`. The present token is the brace. */
export function dotContainer(parser: Parser, target: Node, dot: Token): Node {
  const args = braced(parser, '}')
  const at = place(dot)
  return { kind: 'remote-call', target, name: '{}', args, parens: true, dot: at, ...at }
}

function braced(parser: Parser, closer: TokenKind): readonly Node[] {
  parser.advance()
  parser.skipLineBreak()
  const items = parser.is(closer) ? [] : containerItems(parser, (last) => [last])
  parser.close(closer)
  parser.valueOf('access')
  return items
}

/** Elements with commas between them; keywords may end them, and so may a comma. */
function containerItems(parser: Parser, keywordItems: (keywords: ListNode) => readonly Node[]): Node[] {
  const items: Node[] = [containerExpression(parser)]
  while (parser.is(',')) {
    parser.advance()
    if (isKeyword(parser.token.kind)) {
      items.push(...keywordItems(keywords(parser, 'data')))
      break
    }
    if (!startsExpression(parser.token.kind)) break
    items.push(containerExpression(parser))
  }
  return items
}

/** The key of `target[key]`. The present token is the bracket. */
export function accessKey(parser: Parser): Node {
  parser.advance()
  parser.skipLineBreak()
  let key: Node
  if (isKeyword(parser.token.kind)) key = keywords(parser, 'data')
  else {
    key = containerExpression(parser)
    if (parser.is(',')) parser.advance()
  }
  parser.close(']')
  return key
}

/** `{a => 1, b: 2}` of a map. The present token should be the brace. */
export function mapNode(parser: Parser): MapNode {
  const brace = parser.expect('{')
  parser.skipLineBreak()
  let updated: Node | null = null
  let pipe: Token | null = null
  let pairs: readonly Node[] = []
  if (isKeyword(parser.token.kind)) pairs = keywords(parser, 'data').items
  else if (!parser.is('}')) {
    const first = parser.expression(true, 0, true)
    if (parser.is('pipe_op') && !parser.was('no-parens')) {
      updated = first
      pipe = parser.advance()
      parser.skipLineBreak()
      if (isKeyword(parser.token.kind)) pairs = keywords(parser, 'data').items
      else pairs = morePairs(parser, association(parser, parser.expression(true)))
    } else pairs = morePairs(parser, association(parser, first))
  }
  parser.close('}')
  parser.valueOf('access')
  return { kind: 'map', updated, pipe: pipe === null ? null : place(pipe), pairs, ...place(brace) }
}

function morePairs(parser: Parser, first: Node): Node[] {
  const pairs = [first]
  while (parser.is(',')) {
    parser.advance()
    if (isKeyword(parser.token.kind)) {
      pairs.push(...keywords(parser, 'data').items)
      break
    }
    if (!startsExpression(parser.token.kind)) break
    pairs.push(association(parser, parser.expression(true)))
  }
  return pairs
}

/** `key => value`, the key parsed already; or a name or call alone, of which only macros can make sense. */
function association(parser: Parser, key: Node): Node {
  if (parser.was('no-parens')) throw unexpected(parser.token)
  if (parser.is('assoc_op')) {
    const operator = parser.advance()
    parser.skipLineBreak()
    const value = parser.expression(true)
    if (parser.was('no-parens')) throw unexpected(parser.token)
    return { kind: 'tuple', items: [key, value], ...place(operator) }
  }
  const alone =
    parser.was('matched') && (parser.form === 'name' || parser.form === 'call' || parser.form === 'no-parens')
  if (!alone) throw unexpected(parser.token)
  return key
}

/** `%Name{…}`. The present token is the percent sign. */
export function structNode(parser: Parser): StructNode {
  const percent = parser.advance()
  const name = structName(parser)
  parser.skipLineBreak()
  const map = mapNode(parser)
  return { kind: 'struct', name, map, ...place(percent) }
}

/** A module, name, attribute or call, behind which a brace begins the fields. Anything else is read as far as Elixir reads it, and fails. */
function structName(parser: Parser): Node {
  const { token } = parser
  switch (token.kind) {
    case 'at_op':
    case 'unary_op':
    case 'dual_op':
    case 'ternary_op':
      parser.advance()
      parser.skipLineBreak()
      return unaryNode(token, structName(parser))
    case 'capture_op':
      parser.expression(false)
      throw unexpected(parser.token)
    case 'identifier':
      parser.advance()
      if (startsArgument(parser.token.kind) && !parser.is('{')) {
        if (isKeyword(parser.token.kind)) noParensKeywords(parser)
        else parser.expression(false)
        throw unexpected(parser.token)
      }
      return nameGoesOn(parser, parser.named(token, false, false, null), true)
    case 'atom':
    case 'atom_quoted':
      return nameGoesOn(parser, parser.primary(false), true)
    default: {
      const first = parser.primary(false)
      return nameGoesOn(parser, first, isStructName(parser, first))
    }
  }
}

function nameGoesOn(parser: Parser, first: Node, fits: boolean): Node {
  let node = first
  let complete = fits
  while (parser.is('.') || parser.is('dot_call_op')) {
    node = parser.dotted(node, false, false)
    complete = isStructName(parser, node)
  }
  if (complete && (parser.is('{') || parser.is('eol'))) return node
  parser.continued(node, false)
  throw unexpected(parser.token)
}

function isStructName(parser: Parser, node: Node): boolean {
  const { form } = parser
  if (form === 'name' || form === 'call' || node.kind === 'alias') return true
  return node.kind === 'remote-call' && node.name === '{}'
}
