/** Dots and the names after them. Source: elixir_tokenizer.erl of Elixir 1.14. */
import { isHorizontalSpace } from './characters.js'
import type { Lexer } from './lexer.js'
import { readOperator, readSymbolKeyword } from './lexer-operators.js'
import { isPlainName, readParts } from './lexer-strings.js'
import { isCallOperator } from './operators.js'
import { SyntaxFailure } from './syntax-error.js'
import { Token } from './token.js'

/** Reads what begins with a dot: a range, `...`, or a dot with the operator or quoted name after it. */
export function readDot(lexer: Lexer): void {
  const { text, at, line, column } = lexer
  if (readSymbolKeyword(lexer, '.')) return
  if (text.startsWith('...', at)) {
    if (text.charCodeAt(at + 3) === 46)
      lexer.warn(line, column, 'found "..." followed by ".", please use parens around "..." instead')
    lexer.push(lexer.callToken('...', at + 3), 3)
    return
  }
  if (text.startsWith('..', at)) {
    if (!text.startsWith('//', at + 2)) return readOperator(lexer)
    let end = at + 4
    while (isHorizontalSpace(text.charCodeAt(end))) end++
    if (text.charCodeAt(end) !== 47) lexer.unexpectedCharacter()
    lexer.push(new Token('identifier', line, column, '..//'), end - at)
    return
  }
  lexer.skip(1)
  skipToName(lexer)
  readAfterDot(lexer, line, column)
}

/** What comes after a dot may be on a later line. */
function skipToName(lexer: Lexer): void {
  const { text } = lexer
  for (;;) {
    const from = lexer.at
    while (isHorizontalSpace(text.charCodeAt(lexer.at))) lexer.at++
    const code = text.charCodeAt(lexer.at)
    if (code === 35) {
      lexer.readComment()
      lexer.column = 1
    } else if (code === 10 || (code === 13 && text.charCodeAt(lexer.at + 1) === 10)) {
      lexer.at += code === 10 ? 1 : 2
      lexer.line++
      lexer.column = 1
    } else {
      lexer.column += lexer.at - from
      return
    }
  }
}

function readAfterDot(lexer: Lexer, dotLine: number, dotColumn: number): void {
  const { text, at, line, column } = lexer
  const next = text.charCodeAt(at)
  if (next === 40) {
    lexer.dropLineBreak()
    lexer.tokens.push(new Token('dot_call_op', dotLine, dotColumn, '.'))
    return
  }
  for (let length = 3; length > 0; length--) {
    const name = text.slice(at, at + length)
    if (name.length < length || !isCallOperator(name)) continue
    pushDot(lexer, dotLine, dotColumn)
    lexer.push(lexer.callToken(name, at + length), length)
    return
  }
  if (next !== 34 && next !== 39) {
    pushDot(lexer, dotLine, dotColumn)
    return
  }
  const quote = String.fromCharCode(next)
  lexer.skip(1)
  const [name, ...more] = readParts(lexer, quote, true, ` (for function name starting at line ${line})`)
  if (typeof name !== 'string' || more.length > 0) {
    const before =
      'interpolation is not allowed when calling function/macro. Found interpolation in a call starting with: '
    throw new SyntaxFailure(line, column, before, quote)
  }
  if (isPlainName(name))
    lexer.warn(
      line,
      column,
      `found quoted call "${name}" but the quotes are not required. Calls made exclusively of Unicode letters, numbers, and ` +
        'underscores and not beginning with a number do not require quotes',
    )
  lexer.checkLength(name, line, column)
  pushDot(lexer, dotLine, dotColumn)
  const kind = lexer.callToken(name, lexer.at).kind
  lexer.tokens.push(new Token(kind, line, column, name))
}

function pushDot(lexer: Lexer, line: number, column: number): void {
  lexer.dropLineBreak()
  lexer.tokens.push(new Token('.', line, column, '.'))
}
