/**
 * Elixir's tokens to a tree: expressions, operators and what may follow a value.
 *
 * An operator-precedence parser that stops at the very token where Elixir's own stops, and with the same words. Expressions are of three
 * classes, as in Elixir's grammar: *matched* (may stand anywhere), *unmatched* (end in a do block: not as an argument without parentheses),
 * and *no-parens* (calls without parentheses of several arguments: where a comma would be ambiguous they are refused).
 *
 * Source: elixir_parser.yrl of Elixir 1.14. Calls are in parser-calls.ts, brackets in parser-containers.ts, blocks in parser-blocks.ts.
 */
import { growingByOne } from '../../otp/term/growth.js'
import { isAtom } from '../../otp/term/term.js'
import type { AliasNode, Node } from './ast.js'
import { infixNode, literal, place, unaryNode, type Names } from './build.js'
import { badAtom, invalidKeyword, tooDeep } from './grammar-errors.js'
import type { Warning } from './lexer.js'
import { bindingOf, capturePrecedence, unaryPrecedence } from './operators.js'
import { doBlock, fnNode, parenthesized, programNode } from './parser-blocks.js'
import { noParensArguments, noParensKeywords, parensArguments } from './parser-calls.js'
import {
  accessKey,
  bitstringNode,
  dotContainer,
  listNode,
  mapNode,
  structNode,
  tupleNode,
} from './parser-containers.js'
import { interpolated, sigilNode, stringNode } from './parser-strings.js'
import { unexpected } from './syntax-error.js'
import { Token, type TokenKind } from './token.js'
import { pipeWarning } from './grammar-warnings.js'

export type Class = 'matched' | 'unmatched' | 'no-parens'

/**
 * What the expression parsed last is by itself, without operators round it:
 *
 * access      may be followed by `[key]`
 * call        a call with parentheses; may be followed by `[key]` too
 * name        a name without arguments
 * no-parens   a call without parentheses
 */
export type Form = 'access' | 'call' | 'name' | 'bracket-name' | 'no-parens' | 'other'

/** The tree of `tokens`. Warnings are added to `warnings`; `names` makes the atoms. Throws SyntaxFailure. */
export function parseTokens(tokens: readonly Token[], names: Names, warnings: Warning[]): Node {
  return programNode(new Parser(tokens, names, warnings))
}

/**
 * How deep code may be nested, so that neither the parser nor what walks its tree runs out of stack. A bracket or an argument counts three, a
 * block six, an operand of an operator that binds to the right one. Elixir itself knows no limit.
 */
const deepest = 2400

export class Parser {
  token: Token
  /** Of the expression parsed last. */
  class: Class = 'matched'
  form: Form = 'other'
  private position = 0
  private depth: number
  private readonly end: Token

  constructor(
    private readonly tokens: readonly Token[],
    readonly names: Names,
    private readonly warnings: Warning[],
    outerDepth = 0,
  ) {
    this.depth = outerDepth
    const last = tokens.at(-1)
    this.end = new Token('$end', last?.line ?? 0, last?.column ?? 0, '')
    this.token = tokens[0] ?? this.end
  }

  /** The token after the present one. */
  get next(): Token {
    return this.tokens[this.position + 1] ?? this.end
  }

  /** True when the present token is of `kind`. */
  is(kind: TokenKind): boolean {
    return this.token.kind === kind
  }

  /** True when the expression parsed last is of `expected` class. */
  was(expected: Class): boolean {
    return this.class === expected
  }

  /** Steps to the next token; answers the one left behind. */
  advance(): Token {
    const { token } = this
    growingByOne()
    this.token = this.tokens[++this.position] ?? this.end
    return token
  }

  /** Steps over a token of `kind`, or fails. */
  expect(kind: TokenKind): Token {
    if (this.token.kind !== kind) throw unexpected(this.token)
    return this.advance()
  }

  skipLineBreak(): void {
    if (this.token.kind === 'eol') this.advance()
  }

  /** Steps over a closing bracket, which may stand on its own line. */
  close(kind: TokenKind): Token {
    this.skipLineBreak()
    return this.expect(kind)
  }

  warn(token: Token, message: string): void {
    this.warnings.push({ line: token.line, column: token.column, message })
  }

  /** The tree of the tokens inside an interpolation. */
  inner(tokens: readonly Token[]): Node {
    return programNode(new Parser(tokens, this.names, this.warnings, this.depth))
  }

  /**
   * An expression of any class, up to the first operator that binds less than `precedence`.
   *
   * takesDo     whether a do block may belong to a call in it; false among arguments without parentheses, where it belongs to the outer call
   * stopAtPipe  leaves a `|` of its own to the caller: the update of a map
   */
  expression(takesDo: boolean, precedence = 0, stopAtPipe = false): Node {
    return this.nested(3, takesDo, precedence, stopAtPipe)
  }

  private nested(weight: number, takesDo: boolean, precedence: number, stopAtPipe: boolean): Node {
    this.enter(weight)
    const node = this.infix(this.operand(takesDo), takesDo, precedence, stopAtPipe)
    this.leave(weight)
    return node
  }

  /** Counts what is nested `weight` deeper, until `leave`; fails where it gets too deep. */
  enter(weight: number): void {
    this.depth += weight
    if (this.depth > deepest) throw tooDeep(this.token)
  }

  leave(weight: number): void {
    this.depth -= weight
  }

  /** As `expression`, for one whose first value was parsed already. */
  continued(first: Node, takesDo: boolean): Node {
    return this.infix(this.postfix(first, takesDo), takesDo, 0, false)
  }

  private infix(first: Node, takesDo: boolean, precedence: number, stopAtPipe: boolean): Node {
    let left = first
    while (this.class !== 'no-parens') {
      const operator = this.token
      const binding = bindingOf(operator.kind)
      if (binding === undefined || binding.precedence < precedence) break
      if (stopAtPipe && operator.kind === 'pipe_op') break
      const leftClass: Class = this.class
      this.advance()
      this.skipLineBreak()
      let right: Node
      if (operator.kind === 'when_op' && isKeyword(this.token.kind)) {
        right = noParensKeywords(this)
        this.class = 'no-parens'
      } else {
        right = this.nested(1, takesDo, binding.right ? binding.precedence : binding.precedence + 1, false)
        if (operator.kind === 'arrow_op' && this.form === 'no-parens') this.warn(operator, pipeWarning(operator.text))
      }
      left = infixNode(left, operator, right, (message) => this.warn(operator, message))
      if (leftClass === 'unmatched') this.class = 'unmatched'
      this.form = 'other'
    }
    return left
  }

  /** A value with what follows it directly, or a prefix operator with its operand. */
  private operand(takesDo: boolean): Node {
    const operator = this.token
    switch (operator.kind) {
      case 'unary_op':
      case 'dual_op':
      case 'ternary_op':
        this.advance()
        this.skipLineBreak()
        return this.prefixed(operator, this.prefixOperand(takesDo), takesDo)
      case 'capture_op':
        this.advance()
        this.skipLineBreak()
        if (this.token.kind !== 'int')
          return this.prefixed(operator, this.expression(takesDo, capturePrecedence), takesDo)
        return this.postfix(unaryNode(operator, this.literal()), takesDo)
      case 'at_op':
        return this.attribute(takesDo)
      default:
        return this.postfix(this.primary(takesDo), takesDo)
    }
  }

  private prefixOperand(takesDo: boolean): Node {
    return this.nested(1, takesDo, unaryPrecedence, false)
  }

  /** An operand that ends in a do block takes all operators that follow; others take those that bind tighter, and have them already. */
  private prefixed(operator: Token, operand: Node, takesDo: boolean): Node {
    const whole = this.class === 'unmatched' ? this.infix(operand, takesDo, 0, false) : operand
    this.form = 'other'
    return unaryNode(operator, whole)
  }

  /** `@name`, which binds tighter than a dot: `@a.b` is `(@a).b`, and `@a[b]` is `(@a)[b]`. */
  private attribute(takesDo: boolean): Node {
    const operator = this.advance()
    this.skipLineBreak()
    if (isPrefix(this.token.kind)) return this.prefixed(operator, this.prefixOperand(takesDo), takesDo)
    const operand = this.primary(takesDo)
    if (this.token.kind === '[' && this.takesKey()) {
      return this.postfix(this.access(unaryNode(operator, operand)), takesDo)
    }
    if (this.is('kw_identifier') && this.takesKey() && this.form !== 'bracket-name') throw invalidKeyword(this.token)
    return this.postfix(this.prefixed(operator, operand, takesDo), takesDo)
  }

  private takesKey(): boolean {
    return this.class === 'matched' && (this.form === 'access' || this.form === 'call' || this.form === 'bracket-name')
  }

  /** `[key]`, `.name` and `.()` after a value, as many as there are. */
  private postfix(first: Node, takesDo: boolean): Node {
    let node = first
    while (this.class === 'matched') {
      switch (this.token.kind) {
        case '[':
          if (!this.takesKey()) return node
          node = this.access(node)
          break
        case 'kw_identifier':
          if (this.form === 'access' || this.form === 'call') throw invalidKeyword(this.token)
          return node
        case '.':
        case 'dot_call_op':
          if (this.form === 'no-parens') return node
          node = this.dotted(node, takesDo, true)
          break
        default:
          return node
      }
    }
    return node
  }

  private access(target: Node): Node {
    const bracket = this.token
    const key = accessKey(this)
    this.valueOf('access')
    return { kind: 'access', target, key, ...place(bracket) }
  }

  /**
   * What a dot makes of `target`. The present token is the dot.
   *
   * takesArguments  false in the name of a struct, where a brace begins its fields
   */
  dotted(target: Node, takesDo: boolean, takesArguments: boolean): Node {
    const dot = this.advance()
    if (dot.kind === 'dot_call_op') {
      const make = (args: readonly Node[]): Node => ({ kind: 'fun-call', fun: target, args, ...place(dot) })
      return this.parensCall(make, takesDo)
    }
    this.skipLineBreak() // there is one where a backslash hid the first
    const { token } = this
    switch (token.kind) {
      case 'alias':
        this.advance()
        return this.dottedAlias(target, dot, token)
      case '{':
        return dotContainer(this, target, dot)
      case 'identifier':
      case 'paren_identifier':
      case 'bracket_identifier':
      case 'do_identifier':
      case 'op_identifier':
        this.advance()
        return this.named(token, takesDo, takesArguments, { target, dot })
      default:
        throw unexpected(token)
    }
  }

  private dottedAlias(target: Node, dot: Token, segment: Token): AliasNode {
    if (target.kind === 'literal' && isAtom(target.value)) throw badAtom(segment)
    this.valueOf('access')
    if (target.kind !== 'alias') return { kind: 'alias', base: target, names: [segment.text], ...place(dot) }
    return { ...target, names: [...target.names, segment.text] }
  }

  /** A value without operators and without what follows it. */
  primary(takesDo: boolean): Node {
    const { token } = this
    switch (token.kind) {
      case 'identifier':
      case 'paren_identifier':
      case 'bracket_identifier':
      case 'do_identifier':
      case 'op_identifier':
        this.advance()
        return this.named(token, takesDo, true, null)
      case 'alias':
        this.advance()
        this.valueOf('access')
        return { kind: 'alias', base: null, names: [token.text], ...place(token) }
      case 'int':
      case 'flt':
      case 'char':
      case 'true':
      case 'false':
      case 'nil':
      case 'atom':
      case 'atom_quoted':
        return this.literal()
      case 'bin_string':
      case 'list_string':
      case 'bin_heredoc':
      case 'list_heredoc':
        this.advance()
        this.valueOf('access')
        return stringNode(this, token)
      case 'atom_unsafe':
        this.advance()
        this.valueOf('access')
        return interpolated(this, 'atom', token)
      case 'sigil':
        this.advance()
        this.valueOf('access')
        return sigilNode(this, token)
      case '(':
        return parenthesized(this, 'value')
      case '[':
        return listNode(this)
      case '{':
        return tupleNode(this)
      case '<<':
        return bitstringNode(this)
      case '%{}':
        this.advance()
        return mapNode(this)
      case '%':
        return structNode(this)
      case 'fn':
        return fnNode(this)
      case 'range_op':
        this.advance()
        this.valueOf('access')
        return { kind: 'call', name: token.text, args: [], ambiguous: false, ...place(token) }
      default:
        throw unexpected(token)
    }
  }

  private literal(): Node {
    const token = this.advance()
    this.valueOf('access')
    return literal(token, this.names)
  }

  /** Notes that the expression parsed last is a plain value. */
  valueOf(form: Form): void {
    this.class = 'matched'
    this.form = form
  }

  /** The name `token`, just stepped over, as a variable or as a call with its arguments. */
  named(token: Token, takesDo: boolean, takesArguments: boolean, remote: Remote | null): Node {
    const make = (args: readonly Node[], ambiguous = false): Node =>
      remote === null
        ? { kind: 'call', name: token.text, args, ambiguous, ...place(token) }
        : remoteCall(remote, token, args, true)
    switch (token.kind) {
      case 'paren_identifier':
        return this.parensCall(make, takesDo)
      case 'do_identifier':
        if (!takesDo) break
        return this.withDoBlock(make, [])
      case 'op_identifier':
      case 'identifier': {
        if (token.kind === 'identifier' && !(takesArguments && startsArgument(this.token.kind))) break
        const args = noParensArguments(this)
        if (takesDo && this.token.kind === 'do') return this.withDoBlock(make, args)
        if (takesDo && this.was('no-parens') && !endsExpression(this.token.kind)) throw unexpected(this.token)
        this.form = 'no-parens'
        return make(args, token.kind === 'op_identifier' && args.length === 1)
      }
      default:
    }
    this.valueOf(token.kind === 'bracket_identifier' ? 'bracket-name' : 'name')
    if (remote !== null) return remoteCall(remote, token, [], false)
    return { kind: 'variable', name: token.text, ...place(token) }
  }

  private parensCall(make: (args: readonly Node[]) => Node, takesDo: boolean): Node {
    let args = parensArguments(this)
    let build = make
    if (this.token.kind === '(') {
      const callee = make(args)
      args = parensArguments(this)
      build = (more) => ({ kind: 'call-of-call', callee, args: more, ...place(callee) })
    }
    if (takesDo && this.token.kind === 'do') return this.withDoBlock(build, args)
    this.valueOf('call')
    return build(args)
  }

  private withDoBlock(make: (args: readonly Node[]) => Node, args: readonly Node[]): Node {
    const block = doBlock(this)
    this.class = 'unmatched'
    this.form = 'other'
    return make([...args, block])
  }
}

interface Remote {
  readonly target: Node
  readonly dot: Token
}

function remoteCall({ target, dot }: Remote, name: Token, args: readonly Node[], parens: boolean): Node {
  return { kind: 'remote-call', target, name: name.text, args, parens, dot: place(dot), ...place(name) }
}

export function isKeyword(kind: TokenKind): boolean {
  return kind === 'kw_identifier' || kind === 'kw_identifier_unsafe'
}

function isPrefix(kind: TokenKind): boolean {
  return kind === 'unary_op' || kind === 'dual_op' || kind === 'ternary_op' || kind === 'capture_op' || kind === 'at_op'
}

const values = new Set<TokenKind>([
  'identifier',
  'paren_identifier',
  'bracket_identifier',
  'do_identifier',
  'op_identifier',
  'alias',
  'atom',
  'atom_quoted',
  'atom_unsafe',
  'int',
  'flt',
  'char',
  'bin_string',
  'list_string',
  'bin_heredoc',
  'list_heredoc',
  'sigil',
  'true',
  'false',
  'nil',
  'fn',
  '(',
  '[',
  '{',
  '<<',
  '%{}',
  '%',
  'unary_op',
  'at_op',
  'capture_op',
])

/** What may come after a call without parentheses of several arguments. */
const enders = new Set<TokenKind>(['eol', ';', ',', ')', ']', '}', '>>', 'end', 'block_identifier', 'stab_op', '$end'])

function endsExpression(kind: TokenKind): boolean {
  return enders.has(kind)
}

/** True for what begins the first argument of a call without parentheses, and is no operator between two values. */
export function startsArgument(kind: TokenKind): boolean {
  return values.has(kind) || isKeyword(kind)
}

/** True for what an expression may begin with. */
export function startsExpression(kind: TokenKind): boolean {
  return values.has(kind) || kind === 'dual_op' || kind === 'ternary_op' || kind === 'range_op'
}
