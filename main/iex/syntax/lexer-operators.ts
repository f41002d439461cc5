/** Operators, and the brackets and keywords that begin like one. Source: elixir_tokenizer.erl of Elixir 1.14. */
import { isHorizontalSpace, isSpace } from './characters.js'
import type { Lexer } from './lexer.js'
import { operatorKind } from './operators.js'
import { SyntaxFailure } from './syntax-error.js'
import { Token } from './token.js'

/** Names that are a keyword before a colon, and no infix or prefix operator. */
const symbolKeywords = ['...', '<<>>', '%{}', '%', '&', '{}', '..//', '.']

const deprecatedOperators: Record<string, string> = {
  '^^^': '^^^ is deprecated. It is typically used as xor but it has the wrong precedence, use Bitwise.bxor/2 instead',
  '<|>': '<|> is deprecated. Use another pipe-like operator',
}

/** Reads the operator at the lexer's place, or a keyword or name that is spelt like one. */
export function readOperator(lexer: Lexer): void {
  const { text, at, line, column } = lexer
  let length = 3
  let kind = operatorKind(text.slice(at, at + 3))
  if (kind === undefined || at + 3 > text.length) kind = operatorKind(text.slice(at, at + --length))
  if (kind === undefined || at + length > text.length) kind = operatorKind(text.slice(at, at + --length))
  const name = text.slice(at, at + length)
  switch (kind) {
    case undefined:
      return lexer.unexpectedCharacter()
    case 'ternary_op':
      return lexer.pushInfix(kind, name)
    case 'capture_op':
      if (isCapturedOperator(lexer, at + 1)) lexer.push(new Token('identifier', line, column, name), 1)
      else lexer.push(new Token(kind, line, column, name), 1)
      return
    case 'and_op':
    case 'or_op':
    case 'xor_op':
    case 'concat_op':
      if (length === 3 && text[at + 3] === name[0])
        lexer.warn(
          line,
          column,
          `found "${name}" followed by "${name[0]}", please use a space between "${name}" and the next "${name[0]}"`,
        )
      break
    default:
  }
  if (text.charCodeAt(at + length) === 58 && isSpace(text.charCodeAt(at + length + 1))) {
    lexer.push(new Token('kw_identifier', line, column, name), length + 1)
    return
  }
  let end = at + length
  while (isHorizontalSpace(text.charCodeAt(end))) end++
  if (text.charCodeAt(end) === 47) {
    lexer.push(new Token('identifier', line, column, name), end - at) // `&+/2`
  } else if (kind === 'unary_op' || kind === 'at_op' || kind === 'dual_op') {
    lexer.push(new Token(kind, line, column, name), end - at)
  } else {
    const deprecated = deprecatedOperators[name]
    if (deprecated !== undefined) lexer.warn(line, column, deprecated)
    lexer.pushInfix(kind, name, end - at)
  }
}

/** True when a single slash comes next: `&/2`, `& / 2`. */
function isCapturedOperator(lexer: Lexer, at: number): boolean {
  const { text } = lexer
  while (isHorizontalSpace(text.charCodeAt(at))) at++
  if (text.charCodeAt(at) !== 47) return false
  at++
  while (isHorizontalSpace(text.charCodeAt(at))) at++
  return text.charCodeAt(at) !== 47
}

/** Reads what begins with `<`. */
export function readLess(lexer: Lexer): void {
  const { text, at } = lexer
  if (lexer.column === 1 && text.startsWith('<<<<<<<', at)) {
    const [first] = /^[^\r\n]*/.exec(text.slice(at)) as RegExpExecArray
    const before = 'found an unexpected version control marker, please resolve the conflicts: '
    throw new SyntaxFailure(lexer.line, 1, before, first)
  }
  if (readSymbolKeyword(lexer, '<<>>')) return
  if (text.charCodeAt(at + 1) !== 60 || operatorKind(text.slice(at, at + 3)) !== undefined) readOperator(lexer)
  else lexer.open('<<')
}

/** Reads what begins with `>`. */
export function readGreater(lexer: Lexer): void {
  if (lexer.text.startsWith('>>', lexer.at) && !lexer.text.startsWith('>>>', lexer.at)) lexer.close('>>')
  else readOperator(lexer)
}

/** Reads what begins with `%`. */
export function readPercent(lexer: Lexer): void {
  const { text, at, line, column } = lexer
  if (readSymbolKeyword(lexer, '%')) return
  const next = text[at + 1]
  if (next === '(' || next === '[')
    throw new SyntaxFailure(line, column, 'expected %{ to define a map, got: ', `%${next}`)
  if (next === '{') {
    lexer.push(new Token('%{}', line, column, '%{}'), 1)
    lexer.open('{')
  } else lexer.push(new Token('%', line, column, '%'), 1)
}

/** Reads `name: ` where a symbol is a keyword; false when it is not one here. */
export function readSymbolKeyword(lexer: Lexer, first: string): boolean {
  const { text, at, line, column } = lexer
  for (const name of symbolKeywords) {
    const end = at + name.length
    if (text.charCodeAt(end) !== 58 || !isSpace(text.charCodeAt(end + 1))) continue
    if (!name.startsWith(first) || !text.startsWith(name, at)) continue
    lexer.push(new Token('kw_identifier', line, column, name), name.length + 1)
    return true
  }
  return false
}
