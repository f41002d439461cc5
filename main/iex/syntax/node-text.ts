/** A piece of the tree as text, for messages: Macro.to_string/1 of Elixir 1.14, on one line where it fits there. */
import { inspect } from '../../otp/term/inspect.js'
import { Atom, atom, Float, isAtom, isInteger, listFrom, type Term } from '../../otp/term/term.js'
import { isBitstring } from '../../otp/term/bitstring.js'
import type { CallNode, Clause, MapNode, Node, TextPart } from './ast.js'
import { bindingOf, capturePrecedence, operatorKind, unaryPrecedence } from './operators.js'
import type { TokenKind } from './token.js'

const wordKinds: Readonly<Record<string, TokenKind>> = {
  and: 'and_op',
  or: 'or_op',
  in: 'in_op',
  when: 'when_op',
}
const unary = new Set(['-', '+', '!', '^', '@', '&', 'not', '~~~'])
/** Forms that are written with `do` and `end` when their last argument says so. */
const blockKeys = new Set(['do', 'else', 'rescue', 'catch', 'after'])

/** Operators that as atoms are written between quotes in code, though `inspect` leaves them out. */
const quotedAtoms: ReadonlyMap<Term, string> = new Map([
  [atom('\\\\'), ':"\\\\\\\\"'],
  [atom('..//'), ':"..//"'],
])

/** A number of six digits and more with an underscore before each three. */
function grouped(text: string): string {
  return text.replace(
    /^(-?)(\d{6,})/,
    (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(\d{3})+$)/g, '_'),
  )
}

export function nodeText(node: Node): string {
  switch (node.kind) {
    case 'literal':
      return isInteger(node.value) || node.value instanceof Float
        ? grouped(inspect(node.value))
        : (quotedAtoms.get(node.value) ?? inspect(node.value))
    case 'variable':
      return node.name.replace('@', '')
    case 'alias':
      return (node.base === null ? '' : `${nodeText(node.base)}.`) + node.names.join('.')
    case 'call':
      return callText(node)
    case 'remote-call': {
      const { target, name, args, parens } = node
      if (name === '{}') return `${nodeText(target)}.{${args.map(nodeText).join(', ')}}`
      const called = /^[a-z_]\w*[?!]?$/.test(name) || operatorKind(name) !== undefined ? name : inspect(name)
      const isCall = parens || args.length > 0 || isModuleName(target)
      return `${operandText(target)}.${called}${isCall ? `(${argumentTexts(args)})` : ''}`
    }
    case 'fun-call':
      return `${node.fun.kind === 'fn' ? `(${nodeText(node.fun)})` : operandText(node.fun)}.(${argumentTexts(node.args)})`
    case 'call-of-call':
      return `${nodeText(node.callee)}(${argumentTexts(node.args)})`
    case 'access':
      return `${operandText(node.target)}[${nodeText(node.key)}]`
    case 'list':
      return charlistText(node.items) ?? `[${itemTexts(node.items).join(', ')}]`
    case 'tuple':
      return `{${argumentTexts(node.items)}}`
    case 'map':
      return mapText('', node)
    case 'struct':
      return mapText(nodeText(node.name), node.map)
    case 'bitstring':
      return `<<${node.segments.map(segmentText).join(', ')}>>`
    case 'block':
      return blockText(node.body)
    case 'fn':
      return fnText(node.clauses)
    case 'clauses':
      return `(${node.clauses.map(clauseText).join('; ')})`
    case 'interpolated':
      return interpolatedText(node.form, node.parts)
    case 'sigil': {
      const closer = ({ '(': ')', '[': ']', '{': '}', '<': '>' } as Record<string, string>)[node.delimiter]
      return `~${node.letter}${node.delimiter}${partTexts(node.parts, false)}${closer ?? node.delimiter}${node.modifiers}`
    }
  }
}

/** True of what stands for a module, so that what comes after the dot is a function of it. */
function isModuleName(target: Node): boolean {
  if (target.kind === 'literal') return isAtom(target.value)
  return target.kind === 'alias' || (target.kind === 'variable' && target.name === '__MODULE__')
}

/** The longest line; a map that is longer has its entries on lines of their own. */
const lineLength = 98

function mapText(name: string, { updated, pairs }: MapNode): string {
  const before = updated === null ? '' : `${nodeText(updated)} | `
  const text = `%${name}{${before}${itemTexts(pairs, true).join(', ')}}`
  if (text.length <= lineLength || updated !== null) return text
  return `%${name}{\n${indented(itemTexts(pairs, true).join(',\n'))}\n}`
}

/** Undefined of a list that is not written as a charlist. */
function charlistText(items: readonly Node[]): string | undefined {
  if (items.length === 0) return undefined
  const values = items.map((item) => (item.kind === 'literal' ? item.value : null))
  if (!values.every((value) => typeof value === 'number')) return undefined
  const text = inspect(listFrom(values))
  return text.startsWith("'") ? text : undefined
}

function blockText(body: readonly Node[]): string {
  const [only] = body
  if (only === undefined) return ''
  if (body.length === 1) return nodeText(only)
  return `(\n${indented(body.map(nodeText).join('\n'))}\n)`
}

function fnText(clauses: readonly Clause[]): string {
  const [only] = clauses
  if (clauses.length === 1 && only !== undefined && !isLong(only.body)) return `fn ${clauseText(only)} end`
  return `fn\n${indented(clauses.map(clauseText).join('\n'))}\nend`
}

function isLong(body: Node): boolean {
  return body.kind === 'block' && body.body.length > 1
}

function clauseText({ args, body }: Clause): string {
  const head = args.length === 0 ? '' : `${args.map(nodeText).join(', ')} `
  return isLong(body) ? `${head}->\n${indented(bodyText(body))}` : `${head}-> ${nodeText(body)}`
}

function bodyText(body: Node): string {
  if (body.kind === 'clauses') return body.clauses.map(clauseText).join('\n')
  return body.kind === 'block' ? body.body.map(nodeText).join('\n') : nodeText(body)
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

function callText(node: CallNode): string {
  const { name, args } = node
  const [first, second] = args
  const kind = wordKinds[name] ?? operatorKind(name)
  if (name === '..//' && args.length === 3)
    return args
      .map(operandText)
      .join('..')
      .replace(/\.\.(?!.*\.\.)/, '//')
  if (args.length === 2 && kind !== undefined && bindingOf(kind) !== undefined)
    return infixText(name, kind, first as Node, second as Node)
  if (args.length === 1 && unary.has(name)) return unaryText(name, first as Node)
  if (name === 'when') return `${args.slice(0, -1).map(nodeText).join(', ')} when ${nodeText(args.at(-1) as Node)}`
  const blocks = blocksOf(args.at(-1))
  if (blocks === undefined) return `${name}(${argumentTexts(args)})`
  const head = args.length === 1 ? name : `${name} ${args.slice(0, -1).map(nodeText).join(', ')}`
  return `${head} ${blocks.map(([key, body]) => `${key}\n${indented(bodyText(body))}\n`).join('')}end`
}

/** The blocks of `do … end`; undefined for another last argument. */
function blocksOf(last: Node | undefined): [string, Node][] | undefined {
  if (last?.kind !== 'list' || last.items.length === 0) return undefined
  const found = last.items.map((item): [string, Node] | undefined => {
    const [key, body] = item.kind === 'tuple' && item.items.length === 2 ? item.items : []
    if (key?.kind !== 'literal' || !(key.value instanceof Atom) || body === undefined) return undefined
    return blockKeys.has(key.value.name) ? [key.value.name, body] : undefined
  })
  if (found[0]?.[0] !== 'do' || found.includes(undefined)) return undefined
  return found as [string, Node][]
}

function infixText(name: string, kind: TokenKind, left: Node, right: Node): string {
  const binding = bindingOf(kind)
  if (binding === undefined) return ''
  const { precedence, right: isRight } = binding
  const a = nested(left, { name, precedence }, isRight)
  const b = nested(right, { name, precedence }, !isRight)
  return name === '..' ? `${a}..${b}` : `${a} ${name} ${b}`
}

/** Operators whose operands have parentheses where they are operators themselves. Source: Code.Formatter of Elixir 1.14. */
const apart = new Set('|> <<< >>> <~ ~> <<~ ~>> <~> <|> ^^^ +++ --- in ++ -- .. <>'.split(' '))
const logical = new Set(['||', '|||', 'or', '&&', '&&&', 'and'])

interface Parent {
  readonly name: string
  readonly precedence: number
}

/** The operand of an operator, in parentheses where it binds less tightly, as tightly on the wrong side, or might be mistaken. */
function nested(node: Node, parent: Parent, isWrongSide: boolean): string {
  const own = precedenceOf(node)
  const text = nodeText(node)
  if (own === Infinity) return text
  const isTighter = own > parent.precedence || (own === parent.precedence && !isWrongSide)
  if (node.kind !== 'call' || node.args.length !== 2) return isTighter ? text : `(${text})`
  const { name } = node
  if (!isWrongSide && (name === parent.name || own === parent.precedence)) return text
  const isApart = apart.has(parent.name) && name !== '..'
  return isTighter && !isApart && !(logical.has(name) && logical.has(parent.name)) ? text : `(${text})`
}

function precedenceOf(node: Node): number {
  if (node.kind !== 'call') return Infinity
  const { name, args } = node
  if (args.length === 1 && unary.has(name)) {
    if (name !== '&') return unaryPrecedence
    return args[0]?.kind === 'literal' ? Infinity : capturePrecedence
  }
  const kind = wordKinds[name] ?? operatorKind(name)
  return args.length === 2 && kind !== undefined ? (bindingOf(kind)?.precedence ?? Infinity) : Infinity
}

function unaryText(name: string, operand: Node): string {
  const isIn = operand.kind === 'call' && operand.name === 'in' && operand.args.length === 2
  if (name === 'not' && isIn) return infixText('not in', 'in_op', operand.args[0] as Node, operand.args[1] as Node)
  if (name === '&' && operand.kind === 'literal') return `&${nodeText(operand)}`
  if (name === '&') return `&${captured(operand)}`
  const isInfix = operand.kind === 'call' && operand.args.length === 2 && precedenceOf(operand) !== Infinity
  const text = isInfix ? `(${nodeText(operand)})` : nodeText(operand)
  return name === 'not' ? `not ${text}` : `${name}${text}`
}

/** `Mod.fun/1` has no parentheses of the call, and an operator is put into some. */
function captured(node: Node): string {
  if (node.kind === 'call' && node.name === '/' && node.args.length === 2) {
    const [of, arity] = node.args as [Node, Node]
    if (of.kind === 'remote-call' && of.args.length === 0) return `${nodeText(of.target)}.${of.name}/${nodeText(arity)}`
    if (of.kind === 'variable' && arity.kind === 'literal') return `${of.name}/${nodeText(arity)}`
  }
  if (node.kind === 'call' && node.name === '&' && node.args.length === 1) return ` ${nodeText(node)}`
  return precedenceOf(node) === Infinity ? nodeText(node) : `(${nodeText(node)})`
}

/** What a dot or bracket follows. */
function operandText(node: Node): string {
  return precedenceOf(node) === Infinity || (node.kind === 'call' && node.name === '@')
    ? nodeText(node)
    : `(${nodeText(node)})`
}

function segmentText(node: Node): string {
  if (node.kind !== 'call' || node.name !== '::' || node.args.length !== 2) return nodeText(node)
  return `${operandText(node.args[0] as Node)}::${specText(node.args[1] as Node)}`
}

function specText(node: Node): string {
  if (node.kind === 'call' && node.args.length === 2 && (node.name === '-' || node.name === '*'))
    return node.args.map(specText).join(node.name)
  return node.kind === 'call' && node.args.length === 0 ? node.name : nodeText(node)
}

function interpolatedText(form: 'string' | 'charlist' | 'atom', parts: readonly TextPart[]): string {
  const quote = form === 'charlist' ? "'" : '"'
  return `${form === 'atom' ? ':' : ''}${quote}${partTexts(parts, true)}${quote}`
}

function partTexts(parts: readonly TextPart[], isEscaped: boolean): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return isEscaped ? inspect(part).slice(1, -1) : part
      return isBitstring(part) ? inspect(part) : `#{${nodeText(part.value)}}`
    })
    .join('')
}

/** Arguments, or the items of a tuple; a keyword list that comes last has no brackets. */
function argumentTexts(args: readonly Node[]): string {
  return args
    .map((arg, i) =>
      i === args.length - 1 && arg.kind === 'list' && arg.items.length > 0 && arg.items.every(isKeyword)
        ? itemTexts(arg.items).join(', ')
        : nodeText(arg),
    )
    .join(', ')
}

function isKeyword(item: Node): boolean {
  const key = item.kind === 'tuple' && item.items.length === 2 ? item.items[0] : undefined
  return key?.kind === 'literal' && isAtom(key.value)
}

/** The items of a list or map: pairs with atoms, at the end, as keywords. */
function itemTexts(items: readonly Node[], isMap = false): string[] {
  return items.map((item, i) => {
    const [key, value] = item.kind === 'tuple' && item.items.length === 2 ? item.items : []
    if (key === undefined || value === undefined) return nodeText(item)
    const text = nodeText(key)
    if (items.slice(i).every(isKeyword)) return `${text.replace(/^:/, '')}: ${nodeText(value)}`
    return isMap ? `${text} => ${nodeText(value)}` : `{${text}, ${nodeText(value)}}`
  })
}
