/** The comments of a text, for `Code.string_to_quoted_with_comments`. Source: Elixir 1.14's `Code`, preserve_comments/5. */
import { atom, listFrom, type Term, TermMap } from '../../otp/term/term.js'
import { type Comment, tokenize } from '../syntax/lexer.js'

/** The comments of `text`, whose first line has the number `line`; it was read without a fault. */
export function commentsOf(text: string, line: number): Term {
  const comments: Comment[] = []
  tokenize(text, line, [], comments)
  const lines = text.split('\n').map((each) => each.replace(/\r$/, ''))
  return listFrom(comments.map((each) => commentTerm(each, lines, each.line - line)))
}

function commentTerm({ line, column, text }: Comment, lines: readonly string[], at: number): Term {
  const entries = {
    column,
    line,
    next_eol_count: breaksAfter(lines, at),
    previous_eol_count: breaksBefore(lines, at, text),
    text,
  }
  return TermMap.from<Term, Term>(Object.entries(entries).map(([key, value]) => [atom(key), value]))
}

const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === ''

function breaksAfter(lines: readonly string[], at: number): number {
  let next = at + 1
  while (next < lines.length && isBlank(lines[next])) next++
  return Math.min(next, lines.length - 1) - at
}

/** Before the first of all there is one, at least. */
function breaksBefore(lines: readonly string[], at: number, comment: string): number {
  if (!isBlank((lines[at] as string).slice(0, -comment.length))) return 0
  let before = at - 1
  while (before >= 0 && isBlank(lines[before])) before--
  return Math.max(1, before < 0 ? at : at - before)
}
