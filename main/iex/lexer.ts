/**
 * Elixir's text to tokens, by the rules of Elixir's own tokenizer, with its warnings and its errors.
 *
 * Source: elixir_tokenizer.erl of Elixir 1.14. Columns count code points, from 1; in strings, characters as people see them.
 */
import {
  codePointText,
  hex,
  invisible,
  isBidi,
  isDigit,
  isHorizontalSpace,
  isLower,
  isSpace,
  isUpper,
} from './characters.js'
import { readIdentifier, type Identifier, type IdentifierFault } from './identifier.js'
import { readCharacter, readNumber } from './lexer-numbers.js'
import { readHeredoc, readParts, unescapeParts, type RawPart } from './lexer-strings.js'
import { Terminators, type Closer, type Opener } from './lexer-terminators.js'
import { isAtomOperator, isCallOperator, operatorKind } from './operators.js'
import { SyntaxFailure } from './syntax-error.js'
import { Token, type InterpolationTokens, type TokenKind } from './token.js'
import { badDo, badFnDo } from './do-errors.js'
import { tooDeep } from './grammar-errors.js'

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

const keywords = new Map<string, TokenKind>([
  ['fn', 'fn'],
  ['do', 'do'],
  ['end', 'end'],
  ['true', 'true'],
  ['false', 'false'],
  ['nil', 'nil'],
  ['not', 'unary_op'],
  ['and', 'and_op'],
  ['or', 'or_op'],
  ['when', 'when_op'],
  ['in', 'in_op'],
  ['after', 'block_identifier'],
  ['else', 'block_identifier'],
  ['catch', 'block_identifier'],
  ['rescue', 'block_identifier'],
])

/** Interpolations in interpolations: see the parser's limit. */
const deepest = 400

const sigilClosers: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** Names that are an atom after a colon, and a keyword before one, and no operator. */
const symbolAtoms = ['...', '<<>>', '%{}', '%', '{}', '..//']
const symbolKeywords = ['...', '<<>>', '%{}', '%', '&', '{}', '..//', '.']

const deprecatedOperators: Record<string, string> = {
  '^^^': '^^^ is deprecated. It is typically used as xor but it has the wrong precedence, use Bitwise.bxor/2 instead',
  '<|>': '<|> is deprecated. Use another pipe-like operator',
}

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
          this.readQuoted(code)
          break
        case 40: // (
        case 91: // [
          this.open(text[this.at] as Opener)
          break
        case 123: // {
          if (!this.readSymbolKeyword('{')) this.open('{')
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
          this.readColon()
          break
        case 46: // .
          this.readDot()
          break
        case 37: // %
          this.readPercent()
          break
        case 63: // ?
          if (!readCharacter(this)) this.unexpectedCharacter()
          break
        case 126: // ~
          this.readTilde()
          break
        case 92: // \
          this.readBackslash()
          break
        case 60: // <
          this.readLess()
          break
        case 62: // >
          this.readGreater()
          break
        case 61: // =
          if (text.charCodeAt(this.at + 1) === 62) this.pushInfix('assoc_op', '=>')
          else this.readOperator()
          break
        case 38: // &
          if (!this.readSymbolKeyword('&')) this.readOperator()
          break
        case 33: // !
        case 42: // *
        case 43: // +
        case 45: // -
        case 47: // /
        case 64: // @
        case 94: // ^
        case 124: // |
          this.readOperator()
          break
        default:
          if (isDigit(code)) readNumber(this)
          else this.readWord()
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
  private readComment(): void {
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
      this.readOperator()
      return
    }
    const length = text.charCodeAt(at + 1) === 10 ? 2 : text.startsWith('\r\n', at + 1) ? 3 : 0
    if (at + Math.max(length, 1) === text.length)
      throw new SyntaxFailure(this.line, this.column, 'invalid escape \\ at end of file', '')
    if (length === 0) this.unexpectedCharacter()
    this.startLine(length)
  }

  // Brackets

  private open(opener: Opener): void {
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

  private close(closer: Closer): void {
    this.terminators.close(closer, this.line, this.column, this.indentation)
    this.push(new Token(closer, this.line, this.column, closer), closer.length)
  }

  // Operators

  private readOperator(): void {
    const { text, at, line, column } = this
    let length = 3
    let kind = operatorKind(text.slice(at, at + 3))
    if (kind === undefined || at + 3 > text.length) kind = operatorKind(text.slice(at, at + --length))
    if (kind === undefined || at + length > text.length) kind = operatorKind(text.slice(at, at + --length))
    const name = text.slice(at, at + length)
    switch (kind) {
      case undefined:
        return this.unexpectedCharacter()
      case 'ternary_op':
        return this.pushInfix(kind, name)
      case 'capture_op':
        if (this.isCapturedOperator(at + 1)) this.push(new Token('identifier', line, column, name), 1)
        else this.push(new Token(kind, line, column, name), 1)
        return
      case 'and_op':
      case 'or_op':
      case 'xor_op':
      case 'concat_op':
        if (length === 3 && text[at + 3] === name[0])
          this.warn(
            line,
            column,
            `found "${name}" followed by "${name[0]}", please use a space between "${name}" and the next "${name[0]}"`,
          )
        break
      default:
    }
    if (text.charCodeAt(at + length) === 58 && isSpace(text.charCodeAt(at + length + 1))) {
      this.push(new Token('kw_identifier', line, column, name), length + 1)
      return
    }
    let end = at + length
    while (isHorizontalSpace(text.charCodeAt(end))) end++
    if (text.charCodeAt(end) === 47) {
      this.push(new Token('identifier', line, column, name), end - at) // `&+/2`
    } else if (kind === 'unary_op' || kind === 'at_op' || kind === 'dual_op') {
      this.push(new Token(kind, line, column, name), end - at)
    } else {
      const deprecated = deprecatedOperators[name]
      if (deprecated !== undefined) this.warn(line, column, deprecated)
      this.pushInfix(kind, name, end - at)
    }
  }

  /** An infix operator at the start of a line goes on with the line before. */
  private pushInfix(kind: TokenKind, text: string, length = text.length): void {
    const token = new Token(kind, this.line, this.column, text)
    this.dropLineBreak()
    this.push(token, length)
  }

  private dropLineBreak(): void {
    if (this.tokens.at(-1)?.kind === 'eol') this.tokens.pop()
  }

  /** True when a single slash comes next: `&/2`, `& / 2`. */
  private isCapturedOperator(at: number): boolean {
    const { text } = this
    while (isHorizontalSpace(text.charCodeAt(at))) at++
    if (text.charCodeAt(at) !== 47) return false
    at++
    while (isHorizontalSpace(text.charCodeAt(at))) at++
    return text.charCodeAt(at) !== 47
  }

  private readLess(): void {
    const { text, at } = this
    if (this.column === 1 && text.startsWith('<<<<<<<', at)) {
      const [first] = /^[^\r\n]*/.exec(text.slice(at)) as RegExpExecArray
      const before = 'found an unexpected version control marker, please resolve the conflicts: '
      throw new SyntaxFailure(this.line, 1, before, first)
    }
    if (this.readSymbolKeyword('<<>>')) return
    if (text.charCodeAt(at + 1) !== 60 || operatorKind(text.slice(at, at + 3)) !== undefined) this.readOperator()
    else this.open('<<')
  }

  private readGreater(): void {
    if (this.text.startsWith('>>', this.at) && !this.text.startsWith('>>>', this.at)) this.close('>>')
    else this.readOperator()
  }

  private readPercent(): void {
    const { text, at, line, column } = this
    if (this.readSymbolKeyword('%')) return
    const next = text[at + 1]
    if (next === '(' || next === '[')
      throw new SyntaxFailure(line, column, 'expected %{ to define a map, got: ', `%${next}`)
    if (next === '{') {
      this.push(new Token('%{}', line, column, '%{}'), 1)
      this.open('{')
    } else this.push(new Token('%', line, column, '%'), 1)
  }

  // Dots

  private readDot(): void {
    const { text, at, line, column } = this
    if (this.readSymbolKeyword('.')) return
    if (text.startsWith('...', at)) {
      if (text.charCodeAt(at + 3) === 46)
        this.warn(line, column, 'found "..." followed by ".", please use parens around "..." instead')
      this.push(this.callToken('...', at + 3), 3)
      return
    }
    if (text.startsWith('..', at)) {
      if (!text.startsWith('//', at + 2)) return this.readOperator()
      let end = at + 4
      while (isHorizontalSpace(text.charCodeAt(end))) end++
      if (text.charCodeAt(end) !== 47) this.unexpectedCharacter()
      this.push(new Token('identifier', line, column, '..//'), end - at)
      return
    }
    this.skip(1)
    this.skipToName()
    this.readAfterDot(line, column)
  }

  /** What comes after a dot may be on a later line. */
  private skipToName(): void {
    const { text } = this
    for (;;) {
      const from = this.at
      while (isHorizontalSpace(text.charCodeAt(this.at))) this.at++
      const code = text.charCodeAt(this.at)
      if (code === 35) {
        this.readComment()
        this.column = 1
      } else if (code === 10 || (code === 13 && text.charCodeAt(this.at + 1) === 10)) {
        this.at += code === 10 ? 1 : 2
        this.line++
        this.column = 1
      } else {
        this.column += this.at - from
        return
      }
    }
  }

  private readAfterDot(dotLine: number, dotColumn: number): void {
    const { text, at, line, column } = this
    const next = text.charCodeAt(at)
    if (next === 40) {
      this.dropLineBreak()
      this.tokens.push(new Token('dot_call_op', dotLine, dotColumn, '.'))
      return
    }
    for (let length = 3; length > 0; length--) {
      const name = text.slice(at, at + length)
      if (name.length < length || !isCallOperator(name)) continue
      this.pushDot(dotLine, dotColumn)
      this.push(this.callToken(name, at + length), length)
      return
    }
    if (next !== 34 && next !== 39) {
      this.pushDot(dotLine, dotColumn)
      return
    }
    const quote = String.fromCharCode(next)
    this.skip(1)
    const [name, ...more] = readParts(this, quote, true, ` (for function name starting at line ${line})`)
    if (typeof name !== 'string' || more.length > 0) {
      const before =
        'interpolation is not allowed when calling function/macro. Found interpolation in a call starting with: '
      throw new SyntaxFailure(line, column, before, quote)
    }
    if (isPlainName(name))
      this.warn(
        line,
        column,
        `found quoted call "${name}" but the quotes are not required. Calls made exclusively of Unicode letters, numbers, and ` +
          'underscores and not beginning with a number do not require quotes',
      )
    this.checkLength(name, line, column)
    this.pushDot(dotLine, dotColumn)
    const kind = this.callToken(name, this.at).kind
    this.tokens.push(new Token(kind, line, column, name))
  }

  private pushDot(line: number, column: number): void {
    this.dropLineBreak()
    this.tokens.push(new Token('.', line, column, '.'))
  }

  /** The identifier `name`, of the kind that goes with what stands at `end`. */
  private callToken(name: string, end: number): Token {
    const next = this.text.charCodeAt(end)
    const kind = next === 40 ? 'paren_identifier' : next === 91 ? 'bracket_identifier' : 'identifier'
    return new Token(kind, this.line, this.column, name)
  }

  // Strings and sigils

  private readQuoted(code: number): void {
    const { text, line, column } = this
    const quote = String.fromCharCode(code)
    if (text.startsWith(quote.repeat(3), this.at)) {
      this.skip(3)
      const { parts, indentation } = readHeredoc(this, quote.repeat(3), true, line, column)
      const kind = code === 34 ? 'bin_heredoc' : 'list_heredoc'
      const value = unescapeParts(this, parts, line, column)
      this.tokens.push(new Token(kind, line, column, String(indentation), value))
      return
    }
    this.skip(1)
    const parts = readParts(this, quote, true, ` (for string starting at line ${line})`)
    const isKeyword = text.charCodeAt(this.at) === 58 && isSpace(text.charCodeAt(this.at + 1))
    if (isKeyword && isPlainName(parts[0]) && parts.length === 1)
      this.warn(
        line,
        column + 1,
        `found quoted keyword "${parts[0]}" but the quotes are not required. Note that keywords are always atoms, even when ` +
          'quoted. Similar to atoms, keywords made exclusively of ASCII letters, numbers, and underscores and not beginning ' +
          'with a number do not require quotes',
      )
    const value = unescapeParts(this, parts, line, column + 1)
    if (!isKeyword) {
      this.tokens.push(new Token(code === 34 ? 'bin_string' : 'list_string', line, column, quote, value))
      return
    }
    const [name] = value
    if (value.length === 1 && typeof name === 'string') {
      this.checkLength(name, line, column, true)
      this.push(new Token('kw_identifier', line, column, name), 1)
    } else this.push(new Token('kw_identifier_unsafe', line, column, quote, value), 1)
  }

  private readTilde(): void {
    const { text, at, line, column } = this
    const code = text.charCodeAt(at + 1)
    const delimiter = text[at + 2]
    if ((!isLower(code) && !isUpper(code)) || delimiter === undefined) return this.readOperator()
    const letter = String.fromCharCode(code)
    const quotes = delimiter.repeat(3)
    if ((delimiter === '"' || delimiter === "'") && text.startsWith(quotes, at + 2)) {
      this.skip(5)
      const { parts, indentation } = readHeredoc(this, quotes, isLower(code), line, column)
      this.pushSigil(letter, parts, quotes, indentation, line, column)
      return
    }
    if (!'/<"\'[({|'.includes(delimiter)) {
      const point = text.codePointAt(at + 2) as number
      const shown = `"${String.fromCodePoint(point)}" (column ${column + 2}, code point ${codePointText(point)})`
      const delimiters = 'The available delimiters are: //, ||, "", \'\', (), [], {}, <>'
      throw new SyntaxFailure(line, column, 'invalid sigil delimiter: ', `${shown}. ${delimiters}`)
    }
    this.skip(3)
    const what = ` (for sigil ~${letter}${delimiter} starting at line ${line})`
    const parts = readParts(this, sigilClosers[delimiter] ?? delimiter, isLower(code), what)
    this.pushSigil(letter, parts, delimiter, null, line, column)
  }

  private pushSigil(
    letter: string,
    parts: readonly RawPart[],
    delimiter: string,
    indentation: number | null,
    line: number,
    column: number,
  ): void {
    const { text, at } = this
    let end = at
    for (let code = text.charCodeAt(end); isLower(code) || isUpper(code) || isDigit(code);)
      code = text.charCodeAt(++end)
    const modifiers = text.slice(at, end)
    this.push(new Token('sigil', line, column, letter, { parts, modifiers, delimiter, indentation }), end - at)
  }

  // Atoms and names

  private readColon(): void {
    const { text, at, line, column } = this
    const symbol = symbolAtoms.find((name) => text.startsWith(name, at + 1))
    if (symbol !== undefined) return this.push(new Token('atom', line, column, symbol), symbol.length + 1)
    for (let length = 3; length > 0; length--) {
      const name = text.slice(at + 1, at + 1 + length)
      if (name.length < length) continue
      if (name === '::') {
        this.warn(line, column, 'atom ::: must be written between quotes, as in :"::", to avoid ambiguity')
        return this.push(new Token('atom', line, column, name), 3)
      }
      if (isAtomOperator(name) || name === '.') return this.push(new Token('atom', line, column, name), length + 1)
    }
    const next = text.charCodeAt(at + 1)
    if (next === 58) return this.readOperator()
    if (next === 34 || next === 39) return this.readQuotedAtom(String.fromCharCode(next))
    const word = readIdentifier(text, at + 1)
    if (word === null) return this.unexpectedCharacter()
    if ('fault' in word) return this.wrongWord(word)
    this.checkLength(word.name, line, column)
    this.warnAmbiguousBang('atom', `:${word.name}`, word)
    this.push(new Token('atom', line, column, word.name), 0)
    this.at = word.end
    this.column += word.length + 1
  }

  private readQuotedAtom(quote: string): void {
    const { line, column } = this
    this.skip(2)
    const parts = readParts(this, quote, true, ` (for atom starting at line ${line})`)
    if (parts.length === 1 && isPlainName(parts[0]))
      this.warn(
        line,
        column,
        `found quoted atom "${parts[0]}" but the quotes are not required. Atoms made exclusively of ASCII letters, numbers, ` +
          'underscores, beginning with a letter or underscore, and optionally ending with ! or ? do not require quotes',
      )
    const value = unescapeParts(this, parts, line, column)
    const [name] = value
    if (value.length === 1 && typeof name === 'string') {
      this.checkLength(name, line, column, true)
      this.tokens.push(new Token('atom_quoted', line, column, name))
    } else this.tokens.push(new Token('atom_unsafe', line, column, quote, value))
  }

  private readWord(): void {
    const { text, at, line, column } = this
    const word = readIdentifier(text, at)
    if (word === null) return this.unexpectedCharacter()
    if ('fault' in word) return this.wrongWord(word)
    const { name, end, length } = word
    const colon = text.charCodeAt(end) === 58 && end + 1 < text.length && text.charCodeAt(end + 1) !== 58
    if (word.ascii && !colon && this.tokens.at(-1)?.kind !== '.') {
      const isLoneColon = text.charCodeAt(end) === 58 && end + 1 === text.length
      const keyword = isLoneColon ? undefined : keywords.get(name)
      if (keyword !== undefined) return this.readKeyword(keyword, name)
    }
    this.checkLength(name, line, column)
    if (colon) {
      if (!isSpace(text.charCodeAt(end + 1)))
        throw new SyntaxFailure(line, column, 'keyword argument must be followed by space after: ', `${name}:`)
      this.tokens.push(new Token('kw_identifier', line, column, name))
      this.at = end + 1
      this.column += length + 1
      return
    }
    if (word.hasAt) throw new SyntaxFailure(line, column, invalidCharacter('@', word.kind), name)
    if (name === '__aliases__' || name === '__block__') throw new SyntaxFailure(line, column, 'reserved token: ', name)
    if (word.kind === 'atom') return this.unexpectedCharacter()
    if (word.kind === 'alias') {
      if (!word.ascii || word.punctuated) {
        const wrong = [...name].find((char) => char < 'A' || char > '\x7f') as string
        const what = 'alias (only ASCII characters, without punctuation, are allowed)'
        throw new SyntaxFailure(line, column, invalidCharacter(wrong, what), name)
      }
      return this.push(new Token('alias', line, column, name), length)
    }
    this.warnAmbiguousBang('identifier', name, word)
    this.tokens.push(this.callToken(name, end))
    this.at = end
    this.column += length
  }

  private readKeyword(kind: TokenKind, name: string): void {
    const { text, at, line, column } = this
    const end = at + name.length
    switch (kind) {
      case 'fn':
      case 'do':
      case 'end':
        return this.readBlockWord(kind)
      case 'true':
      case 'false':
      case 'nil':
      case 'block_identifier':
        return this.push(new Token(kind, line, column, name), name.length)
      default:
    }
    let slash = end
    while (isHorizontalSpace(text.charCodeAt(slash))) slash++
    const last = this.tokens.at(-1)
    if (text.charCodeAt(slash) === 47) this.push(new Token('identifier', line, column, name), name.length)
    else if (kind === 'unary_op') this.push(new Token(kind, line, column, name), name.length)
    else if (kind === 'in_op' && last?.kind === 'unary_op' && last.text === 'not') {
      this.tokens.pop()
      this.dropLineBreak()
      this.push(new Token(kind, last.line, last.column, 'not in'), name.length)
    } else this.pushInfix(kind, name)
  }

  private readBlockWord(kind: 'fn' | 'do' | 'end'): void {
    const { line, column } = this
    if (kind === 'end') return this.close(kind)
    if (kind === 'do') {
      const last = this.tokens.at(-1)
      if (last?.kind === 'identifier') last.kind = 'do_identifier'
      else if (last?.kind === 'fn') throw badFnDo(line, column)
      else if (last?.kind === ',' || last?.kind === ';') throw badDo('unexpected reserved word: ', 'do', line, column)
      else this.dropLineBreak()
    }
    this.open(kind)
  }

  /** Reads `name: ` where a symbol is a keyword; false when it is not one here. */
  private readSymbolKeyword(first: string): boolean {
    const { text, at, line, column } = this
    for (const name of symbolKeywords) {
      const end = at + name.length
      if (text.charCodeAt(end) !== 58 || !isSpace(text.charCodeAt(end + 1))) continue
      if (!name.startsWith(first) || !text.startsWith(name, at)) continue
      this.push(new Token('kw_identifier', line, column, name), name.length + 1)
      return true
    }
    return false
  }

  private warnAmbiguousBang(what: string, shown: string, { end, punctuated }: Identifier): void {
    if (!punctuated || this.text.charCodeAt(end) !== 61) return
    const mark = shown.slice(-1)
    this.warn(
      this.line,
      this.column,
      `found ${what} "${shown}", ending with "${mark}", followed by =. It is unclear if you mean "${shown.slice(0, -1)} ${mark}=" ` +
        `or "${shown} =". Please add a space before or after ${mark} to remove the ambiguity`,
    )
  }

  // Errors

  /** Atoms have at most 255 characters; quoted ones are counted in bytes, as Elixir does. */
  private checkLength(name: string, line: number, column: number, inBytes = false): void {
    if (name.length < 64) return
    const length = inBytes ? new TextEncoder().encode(name).length : [...name].length
    if (length > 255) throw new SyntaxFailure(line, column, 'atom length must be less than system limit: ', name)
  }

  private unexpectedCharacter(): never {
    const { column } = this
    const code = this.text.codePointAt(this.at) as number
    const shown = invisible(code)?.[1] ?? `"${String.fromCodePoint(code)}"`
    const token = `${shown} (column ${column}, code point ${codePointText(code)})`
    throw new SyntaxFailure(this.line, column, 'unexpected token: ', token)
  }

  /** Fails at a word with a character that cannot stand in one; proposes a simpler form where Unicode has one. */
  private wrongWord({ wrong, ...fault }: IdentifierFault): never {
    const points = [...wrong]
    const column = this.column + points.length - 1
    if (fault.fault === 'scripts') {
      const before = 'invalid mixed-script identifier found: '
      const more = '\nSee https://hexdocs.pm/elixir/unicode-syntax.html for more information.'
      throw new SyntaxFailure(this.line, this.column, before, wrong, fault.after + more)
    }
    const last = points.at(-1) as string
    for (const form of [wrong, last]) {
      const simpler = form.normalize('NFKC')
      const word = readIdentifier(simpler, 0)
      if (word === null || 'fault' in word) continue
      const message =
        'Elixir expects unquoted Unicode atoms, variables, and calls to use allowed codepoints and to be in NFC form.' +
        `\n\nGot:\n\n    "${form}" (code points${pointsText(form)})\n\nHint: You could write the above in a compatible format ` +
        `that is accepted by Elixir:\n\n    "${simpler}" (code points${pointsText(simpler)})\n\n` +
        'See https://hexdocs.pm/elixir/unicode-syntax.html for more information.'
      throw new SyntaxFailure(this.line, column, 'unexpected token: ', message)
    }
    const token = `"${last}" (column ${column}, code point ${codePointText(last.codePointAt(0) as number)})`
    throw new SyntaxFailure(this.line, column, 'unexpected token: ', token)
  }
}

function pointsText(text: string): string {
  return [...text].map((char) => ` 0x${hex(char.codePointAt(0) as number, 5)}`).join('')
}

function invalidCharacter(char: string, what: string): string {
  return `invalid character "${char}" (code point ${codePointText(char.codePointAt(0) as number)}) in ${what}: `
}

/** True when `part` could be written without its quotes. */
function isPlainName(part: RawPart | undefined): part is string {
  return typeof part === 'string' && /^[a-z_][A-Za-z0-9_]*[!?]?$/.test(part)
}
