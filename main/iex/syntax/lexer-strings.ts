/**
 * The inside of strings, charlists, quoted atoms, heredocs and sigils: where it ends, what is interpolated, which indentation goes.
 *
 * Escapes stay as they are here, but for an escaped delimiter. Source: elixir_interpolation.erl and elixir_tokenizer.erl of Elixir 1.14.
 */
import { graphemeAt, standsAlone } from '../../otp/term/graphemes.js'
import { hex, isBidi, isHorizontalSpace } from './characters.js'
import { BadEscape, unescape } from './escape.js'
import type { Lexer } from './lexer.js'
import { SyntaxFailure } from './syntax-error.js'
import type { InterpolationTokens, StringPart } from './token.js'

export type RawPart = string | InterpolationTokens

const BACKSLASH = 92
const HASH = 35
const OPEN_BRACE = 123

/**
 * The parts up to `delimiter`, one character or three; the lexer then stands behind it. At least one part; text never twice in a row.
 *
 * interpolates  whether `#{…}` is code
 * what          ends the sentence of the error when the delimiter is missing: `" (for string starting at line 1)"`
 */
export function readParts(lexer: Lexer, delimiter: string, interpolates: boolean, what: string): RawPart[] {
  const { text } = lexer
  const stop = delimiter.charCodeAt(0)
  const heredoc = delimiter.length === 3
  const parts: RawPart[] = []
  let buffer = ''
  let from = lexer.at
  for (;;) {
    if (lexer.at >= text.length)
      throw new SyntaxFailure(lexer.line, lexer.column, `missing terminator: ${delimiter}${what}`, '')
    const code = text.charCodeAt(lexer.at)
    if (code === 10) {
      if (newline(lexer, heredoc ? delimiter : null)) return finish(parts, buffer + text.slice(from, lexer.textEnd))
    } else if (code === stop && !heredoc) {
      buffer += text.slice(from, lexer.at)
      lexer.skip(1)
      return finish(parts, buffer)
    } else if (code === BACKSLASH) {
      const next = text.charCodeAt(lexer.at + 1)
      if (next === 10 || (next === 13 && text.charCodeAt(lexer.at + 2) === 10)) {
        lexer.at += next === 10 ? 1 : 2
        if (newline(lexer, heredoc ? delimiter : null)) return finish(parts, buffer + text.slice(from, lexer.textEnd))
      } else if (next === stop && (!heredoc || text.startsWith(delimiter, lexer.at + 1))) {
        buffer += text.slice(from, lexer.at) + delimiter
        lexer.skip(1 + delimiter.length)
        from = lexer.at
      } else if (interpolates && next === HASH && text.charCodeAt(lexer.at + 2) === OPEN_BRACE) {
        lexer.at += 3
        lexer.column += 1 // the reference counts one here, so do we
      } else {
        lexer.skip(1)
        grapheme(lexer)
      }
    } else if (interpolates && code === HASH && text.charCodeAt(lexer.at + 1) === OPEN_BRACE) {
      buffer += text.slice(from, lexer.at)
      if (buffer !== '') parts.push(buffer)
      buffer = ''
      parts.push(lexer.readInterpolation(what))
      from = lexer.at
    } else if (code <= 255 && text.charCodeAt(lexer.at + 1) <= 255) {
      lexer.skip(1)
    } else {
      grapheme(lexer)
    }
  }
}

function finish(parts: RawPart[], last: string): RawPart[] {
  if (last !== '' || parts.length === 0) parts.push(last)
  return parts
}

/** Steps over a line break. True when a heredoc's delimiter ends the text there; `textEnd` then says where, the indentation left out. */
function newline(lexer: Lexer, heredoc: string | null): boolean {
  const { text } = lexer
  lexer.at++
  lexer.line++
  lexer.column = 1
  if (heredoc === null) return false
  lexer.textEnd = lexer.at
  while (isHorizontalSpace(text.charCodeAt(lexer.at))) lexer.skip(1)
  if (!text.startsWith(heredoc, lexer.at)) return false
  lexer.skip(3)
  return true
}

/** Steps over one character as people see it, which counts as one column. */
function grapheme(lexer: Lexer): void {
  const { text, at } = lexer
  if (at >= text.length) return
  const code = text.charCodeAt(at)
  if (standsAlone(code) && standsAlone(text.charCodeAt(at + 1))) {
    lexer.skip(1)
    return
  }
  if (isBidi(code)) {
    const escaped = `\\u${hex(code, 4)}`
    const before = 'invalid bidirectional formatting character in string: '
    const after = `. If you want to use such character, use it in its escaped ${escaped} form instead`
    throw new SyntaxFailure(lexer.line, lexer.column, before, escaped, after)
  }
  lexer.at += graphemeAt(text, at).length
  lexer.column++
}

export interface Heredoc {
  readonly parts: readonly RawPart[]
  /** Blanks before the closing delimiter, which are taken off every line. */
  readonly indentation: number
}

/** The heredoc whose opening `delimiter` the lexer stands behind; `line` and `column` are where the token began. */
export function readHeredoc(
  lexer: Lexer,
  delimiter: string,
  interpolates: boolean,
  line: number,
  column: number,
): Heredoc {
  const { text } = lexer
  let at = lexer.at
  while (isHorizontalSpace(text.charCodeAt(at))) at++
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++
  if (text.charCodeAt(at) !== 10) {
    const before = 'heredoc allows only zero or more whitespace characters followed by a new line after '
    throw new SyntaxFailure(line, column, before, delimiter)
  }
  lexer.at = at // the first line break is read with the text, so that every line begins with one
  const raw = readParts(lexer, delimiter, interpolates, ` (for heredoc starting at line ${line})`)
  const indentation = lexer.column - 4
  const outdented = outdentedLine(raw, indentation, line)
  if (outdented !== null) lexer.warn(outdented, column, outdentedWarning(delimiter))
  const blanks = new RegExp(`\\n[ \\t]{0,${indentation}}`, 'g')
  const parts = raw.map((part) => (typeof part === 'string' ? part.replace(blanks, '\n') : part))
  parts[0] = (parts[0] as string).slice(1)
  return { parts, indentation }
}

/** The first line that is indented less than the closing delimiter; null when there is none. `line` is that of the opening one. */
function outdentedLine(parts: readonly RawPart[], indentation: number, line: number): number | null {
  let current = line
  for (const part of parts) {
    if (typeof part !== 'string') {
      current = part.endLine
      continue
    }
    const [, ...lines] = part.split('\n')
    for (const [index, content] of lines.entries()) {
      current++
      const rest = content.replace(/^[ \t]+/, '')
      const isBlank = rest === '' || (rest === '\r' && index < lines.length - 1)
      if (!isBlank && content.length - rest.length < indentation) return current
    }
  }
  return null
}

function outdentedWarning(delimiter: string): string {
  return (
    'outdented heredoc line. The contents inside the heredoc should be indented at the same level as the closing ' +
    `${delimiter}. The following is forbidden:\n\n    def text do\n      """\n    contents\n      """\n    end\n\n` +
    'Instead make sure the contents are indented as much as the heredoc closing:\n\n' +
    '    def text do\n      """\n      contents\n      """\n    end\n\nThe current heredoc line is indented too little'
  )
}

/** `parts` with their escapes replaced. A bad escape is a failure at `line` and `column`. */
export function unescapeParts(
  lexer: Lexer,
  parts: readonly RawPart[],
  line: number,
  column: number,
): readonly StringPart[] {
  try {
    return parts.map((part) =>
      typeof part === 'string' ? unescape(part, (warning) => lexer.warn(0, 0, warning)) : part,
    )
  } catch (error) {
    if (error instanceof BadEscape)
      throw new SyntaxFailure(line, column, `${error.message}. Syntax error after: `, error.token)
    throw error
  }
}

/** True when `part` could be written without its quotes. */
export function isPlainName(part: RawPart | undefined): part is string {
  return typeof part === 'string' && /^[a-z_][A-Za-z0-9_]*[!?]?$/.test(part)
}
