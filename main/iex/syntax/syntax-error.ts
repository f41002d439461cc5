/**
 * Syntax errors in Elixir's words.
 *
 * The lexer and the parser throw a `SyntaxFailure`; `parse` turns it into the SyntaxError or TokenMissingError that Elixir raises.
 * Source: elixir_errors.erl, parse_error/5, and exception.ex of Elixir 1.14.
 */
import { erlangAtom, reprinted } from './erlang-text.js'
import { isInterpolation, tokenText, type SigilToken, type StringPart, type Token } from './token.js'

/** Thrown where the text stops being Elixir. Carries what Elixir's own tokenizer and parser answer: a place, words and a token. */
export class SyntaxFailure extends Error {
  constructor(
    readonly line: number,
    /** From 1; null where Elixir names the line only. */
    readonly column: number | null,
    readonly before: string,
    /** What stands at the place, as the error shows it; `''` at the end of the text, which makes the input incomplete. */
    readonly token: string,
    /** What follows the token in the sentence; null where the token ends it. */
    readonly after: string | null = null,
    /** The token itself, where the parser stopped at it. */
    readonly source: Token | null = null,
  ) {
    super(`${before}${token}${after ?? ''}`)
  }
}

/** The parser's error for a token that cannot stand where it does. `last` is the one before it. */
export function unexpected(token: Token): SyntaxFailure {
  return new SyntaxFailure(token.line, token.column, 'syntax error before: ', tokenText(token), null, token)
}

/** The fields of Elixir's SyntaxError and TokenMissingError. */
export interface SyntaxProblem {
  readonly kind: 'SyntaxError' | 'TokenMissingError'
  readonly file: string
  readonly line: number
  readonly column: number | null
  readonly description: string
  readonly snippet: Snippet | null
  /** What the tokenizer or the parser said. */
  readonly failure: SyntaxFailure
}

/** The line of the error and how many columns before its place. */
export interface Snippet {
  readonly content: string
  readonly offset: number
}

export interface Origin {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The error Elixir raises for `failure` in `text`, which begins at `origin`. */
export function problemOf(failure: SyntaxFailure, text: string, origin: Origin): SyntaxProblem {
  const { line, column, before, token, after } = failure
  const place = { file: origin.file, line, column, failure }
  if (token === '') {
    const description = before === 'syntax error before: ' ? 'syntax error: expression is incomplete' : before
    return { kind: 'TokenMissingError', ...place, description, snippet: snippetOf(text, line, column, origin) }
  }
  const special = after === null ? specialDescription(before, token, failure.source) : `${before}${token}${after}`
  if (special !== null) return { kind: 'SyntaxError', ...place, description: special, snippet: null }
  const snippet = snippetOf(text, line, column, origin)
  return { kind: 'SyntaxError', ...place, description: `${before}${token}`, snippet }
}

/** Exception.message/1 of a syntax error: `iex:1:5: syntax error before: …`, and the line with a caret where there is one. */
export function problemMessage(problem: SyntaxProblem): string {
  const { file, line, column, description, snippet } = problem
  const place = column === null ? `${file}:${line}:` : `${file}:${line}:${column}:`
  if (snippet === null || column === null) return `${place} ${description}`
  const digits = String(line)
  const blank = ' '.repeat(Math.max(digits.length, 2))
  const padding = digits.length < 2 ? ' ' : ''
  return (
    `${place} ${description}\n ${blank} |\n ${padding}${line} | ${snippet.content}\n` +
    ` ${blank} | ${' '.repeat(snippet.offset)}^`
  )
}

const reservedWords = new Set(['not', 'and', 'or', 'when', 'after', 'catch', 'end'].map(erlangAtom))
const ownWords = new Set(['fn', 'else', 'rescue', 'true', 'false', 'nil', 'in'])

/** The sentences that Elixir prints without the line; null for the ordinary form. */
function specialDescription(before: string, token: string, source: Token | null): string | null {
  if (before === 'syntax error before: ') {
    if (token === 'eol') return 'unexpectedly reached end of line. The current expression is invalid or incomplete'
    if (reservedWords.has(token)) return reservedDescription(token.slice(1, -1))
    if (ownWords.has(token)) return reservedDescription(token)
    if (source?.kind === 'sigil') {
      const first = (source.value as SigilToken).parts[0]
      return `${before}sigil ~${source.text} starting with content '${contentOf(first)}'`
    }
    if (source?.kind === 'char') return `${before}?${source.text}`
  }
  if (token.startsWith('[')) {
    const first = Array.isArray(source?.value) ? (source.value as readonly StringPart[])[0] : undefined
    return first === undefined || isInterpolation(first) ? `${before}"` : `${before}"${reprinted(first)}"`
  }
  return null
}

function contentOf(first: StringPart | undefined): string {
  return first === undefined || isInterpolation(first) ? '' : reprinted(first)
}

function reservedDescription(word: string): string {
  return (
    `syntax error before: ${word}. "${word}" is a reserved word in Elixir and therefore its usage is limited. ` +
    "For instance, it can't be used as a variable or be defined nor invoked as a regular function"
  )
}

function snippetOf(text: string, line: number, column: number | null, origin: Origin): Snippet | null {
  if (column === null) return null
  const content = text.split('\n')[line - origin.line] ?? ''
  if (content.trim() === '') return null
  return { content, offset: line === origin.line ? column - origin.column : column - 1 }
}
