/** Programs, parentheses, do blocks, functions and their clauses. Source: elixir_parser.yrl of Elixir 1.14. */
import type { Clause, FnNode, ListNode, Node, Place, TupleNode } from './ast.js'
import { blockNode, noPlace, place } from './build.js'
import { fnWithoutArrow, misplacedArrow, spaceBeforeParens } from './grammar-errors.js'
import { emptyClause, emptyParens } from './grammar-warnings.js'
import { moreArguments, noParensKeywords } from './parser-calls.js'
import { isKeyword, startsExpression, type Parser } from './parser.js'
import { unexpected } from './syntax-error.js'
import type { Token } from './token.js'

/** An expression between separators, or the beginning of a clause, whose body goes on with the expressions after it. */
type Item =
  | { readonly kind: 'expression'; readonly node: Node }
  | { readonly kind: 'clause'; readonly args: readonly Node[]; readonly right: Node; readonly arrow: Token }

/** Arguments in parentheses, which only the arrow of a clause can follow. */
interface ClauseArguments {
  readonly kind: 'arguments'
  readonly args: readonly Node[]
}

/** The whole text: expressions with line breaks or semicolons between them. */
export function programNode(parser: Parser): Node {
  const start = parser.token
  const separated = skipSeparator(parser)
  if (parser.is('$end')) return { kind: 'block', body: [], outer: [], ...(separated ? place(start) : noPlace) }
  const body: Node[] = []
  do {
    body.push(parser.expression(true))
    if (!skipSeparator(parser)) break
  } while (!parser.is('$end'))
  if (!parser.is('$end')) throw unexpected(parser.token)
  return blockNode(body)
}

/** Steps over a line break, a semicolon, or one after the other. */
function skipSeparator(parser: Parser): boolean {
  const { kind } = parser.token
  if (kind !== 'eol' && kind !== ';') return false
  parser.advance()
  if (kind === 'eol' && parser.is(';')) parser.advance()
  return true
}

/**
 * `(…)`: one expression, a block, or clauses. The present token is the parenthesis.
 *
 * as  what several values in it would be: nothing for a value; for the first argument of a call without parentheses, a blank too many
 */
export function parenthesized(parser: Parser, as: 'value' | 'first argument'): Node {
  const result = parens(parser, as)
  if (result.kind === 'arguments') throw new Error('only a clause may begin with arguments in parentheses')
  return result
}

function parens(parser: Parser, as: 'value' | 'first argument' | 'clause'): Node | ClauseArguments {
  const open = parser.advance()
  parser.skipLineBreak()
  if (parser.is(')')) {
    parser.advance()
    if (as === 'clause' && (parser.is('stab_op') || parser.is('when_op'))) return { kind: 'arguments', args: [] }
    parser.warn(open, emptyParens)
    parser.valueOf('access')
    return { kind: 'block', body: [], outer: [], ...noPlace }
  }
  let items: Item[] = []
  const separated = parser.is(';')
  if (separated) parser.advance()
  if (!separated || !parser.is(')')) {
    parser.enter(3)
    const first = item(parser, !separated)
    parser.leave(3)
    if (first.kind === 'arguments') {
      if (as === 'value') throw unexpected(parser.token)
      parser.close(')')
      if (as === 'first argument') throw spaceBeforeParens(open)
      return first
    }
    items = itemsInParens(parser, first)
  }
  if (parser.is(';')) parser.advance()
  parser.close(')')
  const node = bodyNode(items)
  parser.valueOf('access')
  if (node.kind !== 'block') return node
  if (node.line === 0 && node.outer.length === 0) return { ...node, ...place(open) }
  return { ...node, outer: [...node.outer, place(open)] }
}

function itemsInParens(parser: Parser, first: Item): Item[] {
  const items = [first]
  for (;;) {
    const { kind } = parser.token
    if ((kind !== 'eol' && kind !== ';') || parser.next.kind === ')') return items
    skipSeparator(parser)
    items.push(item(parser, false) as Item)
  }
}

/** Expressions and clauses up to `end` or a word like `else`, which is the caller's. */
function itemsInBlock(parser: Parser): Item[] {
  const items: Item[] = []
  parser.enter(3)
  do {
    items.push(item(parser, false) as Item)
    if (!skipSeparator(parser)) break
  } while (!parser.is('end') && !parser.is('block_identifier'))
  parser.leave(3)
  return items
}

/** One expression or clause; arguments without an arrow only where `maybeArguments` and a closing parenthesis follows. */
function item(parser: Parser, maybeArguments: boolean): Item | ClauseArguments {
  const { kind } = parser.token
  if (kind === 'stab_op') return clause(parser, [])
  const args: Node[] = []
  if (isKeyword(kind)) args.push(noParensKeywords(parser))
  else {
    let first: Node
    if (kind === '(') {
      const inside = parens(parser, 'clause')
      if (inside.kind === 'arguments') return clauseAfterParens(parser, inside.args)
      first = parser.continued(inside, true)
    } else first = parser.expression(true)
    const isArgument = !parser.was('unmatched')
    if (parser.is('stab_op') && isArgument) return clause(parser, whenLast(spliced([first])))
    if (!parser.is(',') || !parser.was('matched')) return { kind: 'expression', node: first }
    args.push(first)
    moreArguments(parser, args)
  }
  if (parser.is('stab_op')) return clause(parser, whenLast(spliced(args)))
  const closes = parser.is(')') || parser.is('eol')
  if (maybeArguments && closes) return { kind: 'arguments', args }
  throw unexpected(parser.token)
}

/** `(a, b) ->` and `(a, b) when guard ->`, from after the parentheses. */
function clauseAfterParens(parser: Parser, args: readonly Node[]): Item {
  if (parser.is('stab_op')) return clause(parser, spliced(args))
  const when = parser.expect('when_op')
  const guard = parser.expression(true)
  if (!parser.is('stab_op')) throw unexpected(parser.token)
  const guarded = [...spliced(args), guard]
  return clause(parser, [{ kind: 'call', name: 'when', args: guarded, ambiguous: false, ...place(when) }])
}

/** `args ->` and what follows it. The present token is the arrow. */
function clause(parser: Parser, args: readonly Node[]): Item {
  const arrow = parser.advance()
  parser.skipLineBreak()
  if (startsExpression(parser.token.kind)) return { kind: 'clause', args, right: parser.expression(true), arrow }
  parser.warn(arrow, emptyClause)
  return { kind: 'clause', args, right: { kind: 'literal', value: null, ...place(arrow) }, arrow }
}

/** `(unquote_splicing(a)) ->` splices arguments, not a block. */
function spliced(args: readonly Node[]): readonly Node[] {
  const [only] = args
  if (args.length !== 1 || only?.kind !== 'block' || only.body.length !== 1) return args
  const inner = only.body[0] as Node
  const isSplice = (inner.kind === 'call' || inner.kind === 'variable') && inner.name === 'unquote_splicing'
  return isSplice ? [inner] : args
}

/** `a, b when guard`: the guard is for all arguments. */
function whenLast(args: readonly Node[]): readonly Node[] {
  const last = args.at(-1)
  if (last?.kind !== 'call' || last.name !== 'when' || last.args.length !== 2) return args
  return [{ ...last, args: [...args.slice(0, -1), ...last.args] }]
}

/** Items as clauses, where the first is one, else as one expression or a block. */
function bodyNode(items: readonly Item[]): Node {
  const arrow = items.find((each) => each.kind === 'clause')?.arrow
  if (arrow === undefined) return blockNode(items.map((each) => (each as { node: Node }).node))
  return { kind: 'clauses', clauses: clausesOf(items, arrow), ...place(arrow) }
}

function clausesOf(items: readonly Item[], arrow: Token): Clause[] {
  if (items[0]?.kind !== 'clause') throw misplacedArrow(arrow)
  const open: { args: readonly Node[]; body: Node[]; at: Place }[] = []
  for (const each of items) {
    if (each.kind === 'clause') open.push({ args: each.args, body: [each.right], at: place(each.arrow) })
    else open.at(-1)?.body.push(each.node)
  }
  return open.map(({ args, body, at }) => ({ args, body: blockNode(body), ...at }))
}

/** `do … end` as the keyword list it stands for. The present token is `do`. */
export function doBlock(parser: Parser): ListNode {
  const start = parser.advance()
  skipSeparator(parser)
  const hasBody = !parser.is('end') && !parser.is('block_identifier')
  const items = hasBody ? itemsInBlock(parser) : []
  const more: TupleNode[] = []
  while (parser.is('block_identifier')) {
    const word = parser.advance()
    skipSeparator(parser)
    const empty = parser.is('end') || parser.is('block_identifier')
    more.push(section(parser, word, bodyNode(empty ? [] : itemsInBlock(parser))))
  }
  parser.expect('end')
  return { kind: 'list', items: [section(parser, start, bodyNode(items)), ...more], ...place(start) }
}

function section(parser: Parser, word: Token, value: Node): TupleNode {
  const key: Node = { kind: 'literal', value: parser.names(word.text, word), ...place(word) }
  return { kind: 'tuple', items: [key, value], ...place(word) }
}

/** `fn … end`. The present token is `fn`. */
export function fnNode(parser: Parser): FnNode {
  const start = parser.advance()
  skipSeparator(parser)
  const items = itemsInBlock(parser)
  parser.expect('end')
  const node = bodyNode(items)
  if (node.kind !== 'clauses' || items[0]?.kind !== 'clause') throw fnWithoutArrow(start)
  parser.valueOf('access')
  return { kind: 'fn', clauses: node.clauses, ...place(start) }
}
