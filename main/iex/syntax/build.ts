/** Small makers of nodes that the parts of the parser share. Source: elixir_parser.yrl of Elixir 1.14. */
import { Float, type Term } from '../../otp/term/term.js'
import type { CallNode, Node, Place } from './ast.js'
import { misplacedStep } from './grammar-errors.js'
import type { Token, TokenValue } from './token.js'

/** Makes the atom a token writes; may throw where an atom is not to be made. */
export type Names = (name: string, place: Place) => Term

export function place({ line, column }: Place): Place {
  return { line, column }
}

export const noPlace: Place = { line: 0, column: 0 }

/** The literal that `token`, a number, character or atom, stands for. */
export function literal(token: Token, names: Names): Node {
  return { kind: 'literal', value: literalValue(token, names), ...place(token) }
}

function literalValue(token: Token, names: Names): Term {
  switch (token.kind) {
    case 'nil':
      return null
    case 'true':
      return true
    case 'false':
      return false
    case 'int':
    case 'char':
      return token.value as Exclude<TokenValue, object>
    case 'flt':
      return new Float(token.value as number)
    default:
      return names(token.text, token)
  }
}

export function unaryNode(operator: Token, operand: Node): Node {
  if (operator.kind !== 'ternary_op')
    return { kind: 'call', name: operator.text, args: [operand], ambiguous: false, ...place(operator) }
  // `&//2`: the first slash is a name, the second divides
  const { line, column } = operator
  const slash: Node = { kind: 'variable', name: '/', line, column }
  return { kind: 'call', name: '/', args: [slash, operand], ambiguous: false, line, column: column + 1 }
}

/** `left operator right`. Calls `warn` where the form is deprecated. */
export function infixNode(left: Node, operator: Token, right: Node, warn: (message: string) => void): Node {
  const at = place(operator)
  if (operator.kind === 'ternary_op') {
    if (left.kind !== 'call' || left.name !== '..' || left.args.length !== 2) throw misplacedStep(operator)
    return { ...left, name: '..//', args: [...left.args, right] }
  }
  if (operator.text === 'not in') return call('not', [call('in', [left, right], at)], at)
  if (operator.text === 'in' && isNegation(left)) {
    warn('"not expr1 in expr2" is deprecated, use "expr1 not in expr2" instead')
    return call(left.name, [call('in', [left.args[0] as Node, right], at)], at)
  }
  return call(operator.text, [left, right], at)
}

function call(name: string, args: readonly Node[], at: Place): Node {
  return { kind: 'call', name, args, ambiguous: false, ...at }
}

function isNegation(node: Node): node is CallNode {
  return node.kind === 'call' && (node.name === 'not' || node.name === '!') && node.args.length === 1
}

/** `body` as one node: a single expression as it is, others as a block. */
export function blockNode(body: readonly Node[]): Node {
  const [only] = body
  if (body.length === 1 && only !== undefined) {
    // Elixir keeps these in a block of their own, so that `(not a) in b` is not taken for `not a in b`
    const wrapped =
      only.kind === 'call' && only.args.length === 1 && ['not', '!', 'unquote_splicing'].includes(only.name)
    if (!wrapped) return only
  }
  return { kind: 'block', body, outer: [], ...noPlace }
}
