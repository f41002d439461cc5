/**
 * Elixir's text to tokens, by the rules of Elixir's own tokenizer, with its warnings and its errors.
 *
 * Source: elixir_tokenizer.erl of Elixir 1.14. Columns count code points, from 1; in strings, characters as people see them.
 */
import { growingByOne } from '../../otp/term/growth.js'
import { codePointText, hex, invisible, isBidi, isDigit, isHorizontalSpace } from './characters.js'
import { tooDeep } from './grammar-errors.js'
import { readDot } from './lexer-dots.js'
import { readCharacter, readNumber } from './lexer-numbers.js'
import { readGreater, readLess, readOperator, readPercent, readSymbolKeyword } from './lexer-operators.js'
import { readQuoted, readTilde } from './lexer-quotes.js'
import { Terminators, type Closer, type Opener } from './lexer-terminators.js'
import { readColon, readWord } from './lexer-words.js'
import { SyntaxFailure } from './syntax-error.js'
import { Token, type InterpolationTokens, type TokenKind } from './token.js'

export interface Warning {
  /** 0 where Elixir names no place. */
  readonly line: number
  readonly column: number
  readonly message: string
}

export interface Comment {
  readonly line: number
  readonly column: number
  /** From the `#` to the end of the line. */
  readonly text: string
}

/**
 * The tokens of `text`, whose first character is at `line` and column 1. Throws SyntaxFailure.
 *
 * warnings  are added to the array
 * comments  are added to the array, when one is given
 */
export function tokenize(text: string, line: number, warnings: Warning[], comments?: Comment[]): Token[] {
  const lexer = new Lexer(text, line, 1, warnings, comments ?? null)
  lexer.run(false)
  const open = lexer.terminators.atEnd(lexer.line, lexer.column)
  if (open !== null) throw open
  return lexer.tokens
}

/** Interpolations in interpolations: see the parser's limit. */
const deepest = 400

export class Lexer {
  tokens: Token[] = []
  at = 0
  /** Where the text of a heredoc ends; see lexer-strings.ts. */
  textEnd = 0
  terminators = new Terminators()
  private indentation = 0
  private depth = 0

  constructor(
    readonly text: string,
    public line: number,
    public column: number,
    private readonly warnings: Warning[],
    private readonly comments: Comment[] | null,
  ) {}

  /** Adds a warning at `line` and `column`; line 0 for one that Elixir prints without a place. */
  warn(line: number, column: number, message: string): void {
    this.warnings.push({ line, column, message })
  }

  /** Steps over `count` characters of one column each. */
  skip(count: number): void {
    this.at += count
    this.column += count
  }

  /** Adds `token`, which is `length` characters long. */
  push(token: Token, length: number): void {
    this.tokens.push(token)
    this.at += length
    this.column += length
  }

  /** Reads to the end of the text. `inside` an interpolation: to its closing brace, and answers whether there was one. */
  run(inside: boolean): boolean {
    const { text } = this
    while (this.at < text.length) {
      growingByOne()
      const code = text.charCodeAt(this.at)
      switch (code) {
        case 32: // blank
        case 9:
          this.readSpaces()
          break
        case 10: // line feed
          this.readLineBreak(1)
          break
        case 13: // carriage return
          if (text.charCodeAt(this.at + 1) === 10) this.readLineBreak(2)
          else this.unexpectedCharacter()
          break
        case 35: // #
          this.readComment()
          break
        case 34: // "
        case 39: // '
          readQuoted(this, code)
          break
        case 40: // (
        case 91: // [
          this.open(text[this.at] as Opener)
          break
        case 123: // {
          if (!readSymbolKeyword(this, '{')) this.open('{')
          break
        case 125: // }
          if (inside && this.terminators.isEmpty) return true
          this.close('}')
          break
        case 41: // )
        case 93: // ]
          this.close(text[this.at] as Closer)
          break
        case 44: // ,
          this.push(new Token(',', this.line, this.column, ','), 1)
          break
        case 59: // ;
          if (this.tokens.at(-1)?.kind === ';') this.unexpectedCharacter()
          this.push(new Token(';', this.line, this.column, ';'), 1)
          break
        case 58: // :
          readColon(this)
          break
        case 46: // .
          readDot(this)
          break
        case 37: // %
          readPercent(this)
          break
        case 63: // ?
          if (!readCharacter(this)) this.unexpectedCharacter()
          break
        case 126: // ~
          readTilde(this)
          break
        case 92: // \
          this.readBackslash()
          break
        case 60: // <
          readLess(this)
          break
        case 62: // >
          readGreater(this)
          break
        case 61: // =
          if (text.charCodeAt(this.at + 1) === 62) this.pushInfix('assoc_op', '=>')
          else readOperator(this)
          break
        case 38: // &
          if (!readSymbolKeyword(this, '&')) readOperator(this)
          break
        case 33: // !
        case 42: // *
        case 43: // +
        case 45: // -
        case 47: // /
        case 64: // @
        case 94: // ^
        case 124: // |
          readOperator(this)
          break
        default:
          if (isDigit(code)) readNumber(this)
          else readWord(this)
      }
    }
    return false
  }

  /** Reads `#{…}` of a string, behind it then. `what` ends the sentence of the error when the brace is missing. */
  readInterpolation(what: string): InterpolationTokens {
    const { line, column, tokens, terminators, indentation } = this
    if (++this.depth > deepest) throw tooDeep(this)
    this.tokens = []
    this.terminators = terminators.inner()
    this.skip(2)
    if (!this.run(true)) {
      const open = this.terminators.atEnd(this.line, this.column)
      throw open ?? new SyntaxFailure(line, column, `missing interpolation terminator: "}"${what}`, '')
    }
    const part = { tokens: this.tokens, line, column, endLine: this.line }
    this.skip(1)
    this.tokens = tokens
    this.terminators = terminators
    this.indentation = indentation
    this.depth--
    return part
  }

  // Blanks, line breaks, comments

  private readSpaces(): void {
    const { text } = this
    while (isHorizontalSpace(text.charCodeAt(this.at))) this.skip(1)
    const sign = text.charCodeAt(this.at)
    if (sign !== 43 && sign !== 45) return
    const last = this.tokens.at(-1)
    const next = text[this.at + 1]
    if (last?.kind !== 'identifier' || next === undefined || ' \t\r\n([<{%+-/>:'.includes(next)) return
    last.kind = 'op_identifier' // `f -1` is a call, `f - 1` and `f-1` are not
    this.push(new Token('dual_op', this.line, this.column, text[this.at] as string), 1)
  }

  private readLineBreak(length: number): void {
    const kind = this.tokens.at(-1)?.kind
    if (kind !== 'eol' && kind !== ',' && kind !== ';')
      this.tokens.push(new Token('eol', this.line, this.column, 'eol'))
    this.startLine(length)
  }

  private startLine(breakLength: number): void {
    this.at += breakLength
    this.line++
    this.column = 1
    while (isHorizontalSpace(this.text.charCodeAt(this.at))) this.skip(1)
    this.indentation = this.column - 1
  }

  /** A comment takes no columns: what Elixir does, and nothing but its line break can follow. */
  readComment(): void {
    const { text, at } = this
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd < 0 ? text.length : text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd
    for (let i = at; i < end; i++) {
      const code = text.charCodeAt(i)
      if (code > 0x2029 && isBidi(code)) {
        const before = 'invalid bidirectional formatting character in comment: '
        throw new SyntaxFailure(this.line, this.column, before, `\\u${hex(code, 4)}`)
      }
    }
    this.comments?.push({ line: this.line, column: this.column, text: text.slice(at, end) })
    this.at = end
  }

  private readBackslash(): void {
    const { text, at } = this
    if (text.charCodeAt(at + 1) === 92) {
      readOperator(this)
      return
    }
    const length = text.charCodeAt(at + 1) === 10 ? 2 : text.startsWith('\r\n', at + 1) ? 3 : 0
    if (at + Math.max(length, 1) === text.length)
      throw new SyntaxFailure(this.line, this.column, 'invalid escape \\ at end of file', '')
    if (length === 0) this.unexpectedCharacter()
    this.startLine(length)
  }

  // Brackets

  /** Reads an opening bracket, `do` or `fn`. */
  open(opener: Opener): void {
    const last = this.tokens.at(-1)
    if (opener === '(' && last?.kind === 'alias') {
      const before =
        `unexpected ( after alias ${last.text}. Function names and identifiers in Elixir start with lowercase characters or ` +
        'underscore. For example:\n\n    hello_world()\n    _starting_with_underscore()\n    numb3rs_are_allowed()\n' +
        '    may_finish_with_question_mark?()\n    may_finish_with_exclamation_mark!()\n\nUnexpected token: '
      throw new SyntaxFailure(this.line, this.column + 1, before, '(')
    }
    this.terminators.push(opener, this.line, this.indentation)
    this.push(new Token(opener, this.line, this.column, opener), opener.length)
  }

  /** Reads a closing bracket or `end`, which must fit what is open. */
  close(closer: Closer): void {
    this.terminators.close(closer, this.line, this.column, this.indentation)
    this.push(new Token(closer, this.line, this.column, closer), closer.length)
  }

  /** An infix operator at the start of a line goes on with the line before. */
  pushInfix(kind: TokenKind, text: string, length = text.length): void {
    const token = new Token(kind, this.line, this.column, text)
    this.dropLineBreak()
    this.push(token, length)
  }

  /** Takes back the line break read last, if there is one: what follows goes on with the line before. */
  dropLineBreak(): void {
    if (this.tokens.at(-1)?.kind === 'eol') this.tokens.pop()
  }

  /** The identifier `name`, of the kind that goes with what stands at `end`. */
  callToken(name: string, end: number): Token {
    const next = this.text.charCodeAt(end)
    const kind = next === 40 ? 'paren_identifier' : next === 91 ? 'bracket_identifier' : 'identifier'
    return new Token(kind, this.line, this.column, name)
  }

  // Errors

  /** Atoms have at most 255 characters; quoted ones are counted in bytes, as Elixir does. */
  checkLength(name: string, line: number, column: number, inBytes = false): void {
    if (name.length < 64) return
    const length = inBytes ? new TextEncoder().encode(name).length : [...name].length
    if (length > 255) throw new SyntaxFailure(line, column, 'atom length must be less than system limit: ', name)
  }

  /** Fails at the present character, which begins no token. */
  unexpectedCharacter(): never {
    const { column } = this
    const code = this.text.codePointAt(this.at) as number
    const shown = invisible(code)?.[1] ?? `"${String.fromCodePoint(code)}"`
    const token = `${shown} (column ${column}, code point ${codePointText(code)})`
    throw new SyntaxFailure(this.line, column, 'unexpected token: ', token)
  }
}
