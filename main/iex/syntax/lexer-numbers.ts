/** Numbers and `?c` characters. Source: elixir_tokenizer.erl of Elixir 1.14. */
import { integer } from '../../otp/term/term.js'
import { invisible, isLower, isUpper } from './characters.js'
import { escapedCharacter } from './escape.js'
import { erlangCharacter } from './erlang-text.js'
import type { Lexer } from './lexer.js'
import { SyntaxFailure } from './syntax-error.js'
import { Token } from './token.js'

const based = /0(?:x[\da-fA-F](?:_?[\da-fA-F])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)/y
const decimal = /\d(?:_?\d)*(?:\.\d(?:_?\d)*((?:[eE][+-]?\d(?:_?\d)*)*))?/y

/** Reads the number that begins with the digit at the lexer's place. */
export function readNumber(lexer: Lexer): void {
  const { text, at, line, column } = lexer
  based.lastIndex = at
  const withBase = based.exec(text)
  if (withBase !== null) {
    const [written] = withBase
    lexer.push(new Token('int', line, column, written, integer(BigInt(written.replaceAll('_', '')))), written.length)
    return
  }
  decimal.lastIndex = at
  const [written, exponent] = decimal.exec(text) as RegExpExecArray
  const digits = written.includes('_') ? written.replaceAll('_', '') : written
  const isFloat = exponent !== undefined
  const value = isFloat ? Number(digits) : digits.length < 16 ? Number(digits) : integer(BigInt(digits))
  if (isFloat && !Number.isFinite(value)) throw new SyntaxFailure(line, column, 'invalid float number ', written)
  const next = text.charCodeAt(at + written.length)
  if (isLower(next) || isUpper(next) || next === 95) {
    const char = String.fromCharCode(next)
    const before =
      `invalid character "${char}" after number ${written}. If you intended to write a number, make sure to separate the ` +
      'number from the character (using comma, space, etc). If you meant to write a function name or a variable, note that ' +
      'identifiers in Elixir cannot start with numbers. Unexpected token: '
    throw new SyntaxFailure(line, column, before, char)
  }
  lexer.push(new Token(isFloat ? 'flt' : 'int', line, column, written, value), written.length)
}

/** Reads the `?c` at the lexer's place; false where nothing follows the question mark. */
export function readCharacter(lexer: Lexer): boolean {
  const { text, at, line, column } = lexer
  const escaped = text.charCodeAt(at + 1) === 92 && at + 2 < text.length
  const code = text.codePointAt(at + (escaped ? 2 : 1))
  if (code === undefined) return false
  const written = String.fromCodePoint(code)
  const value = escaped ? escapedCharacter(code) : code
  const shown = invisible(value)
  if (!escaped || (value === code && code !== 92)) {
    const form = escaped ? '?\\' : '?'
    if (shown !== undefined) {
      const number = code.toString(16).toUpperCase()
      lexer.warn(
        line,
        column,
        `found ${form} followed by code point 0x${number} (${shown[1]}), please use ?${shown[0]} instead`,
      )
    } else if (escaped && (isLower(code) || isUpper(code))) {
      lexer.warn(line, column, `unknown escape sequence ?\\${written}, use ?${written} instead`)
    }
  }
  lexer.push(new Token('char', line, column, erlangCharacter(value), value), (escaped ? 2 : 1) + written.length)
  if (written.length === 2) lexer.column--
  return true
}
