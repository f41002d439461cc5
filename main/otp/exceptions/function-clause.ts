/** What FunctionClauseError says of arguments and clauses once it was blamed. Source: FunctionClauseError.blame/3 of Elixir 1.14. */
import { atom, isList, type Term, type TermMap, toArray } from '../term/term.js'
import { shown } from './shown.js'

const clauseLimit = 10

/**
 * The arguments given and the clauses tried; empty where `args` is nil. `clauses` of the exception is a list of texts here, a clause each, such as
 * `def length(string) when is_binary(string)`.
 *
 * show  the text of an argument
 */
export function clausesText(exception: TermMap, mfa: string, show: (term: Term) => string = shown): string {
  const args = exception.get(atom('args')) ?? null
  if (!isList(args)) return ''
  const given = toArray(args).map((arg, i) => `\n    # ${i + 1}\n    ${show(arg).replaceAll('\n', '\n    ')}\n`)
  return `\n\nThe following arguments were given to ${mfa}:\n${given.join('')}${attempted(exception.get(atom('clauses')) ?? null)}`
}

function attempted(clauses: Term): string {
  if (!isList(clauses)) return ''
  const all = toArray(clauses)
  if (all.length === 0) return ''
  const top = all.slice(0, clauseLimit).map((clause) => `    ${typeof clause === 'string' ? clause : shown(clause)}\n`)
  const hidden = all.length - top.length
  const rest = hidden <= 0 ? '' : `    ...\n    (${hidden === 1 ? '1 clause' : `${hidden} clauses`} not shown)\n`
  return `\nAttempted function clauses (showing ${top.length} out of ${all.length}):\n\n${top.join('')}${rest}`
}
