/** What FunctionClauseError says of arguments and clauses once it was blamed. Source: FunctionClauseError.blame/3 of Elixir 1.14. */
import { current } from '../process/current.js'
import { Atom, atom, isList, type Term, TermMap, toArray, Tuple } from '../term/term.js'
import { shown } from './shown.js'

declare module '../process/runtime.js' {
  interface Parts {
    /** Macro.to_string/1. The console sets it. */
    codeText?: (node: Term) => string
  }
}

const clauseLimit = 10

/**
 * The arguments given and the clauses tried; empty where `args` is nil.
 *
 * show  the text of an argument
 */
export function clausesText(exception: TermMap, mfa: string, show: (term: Term) => string = shown): string {
  const args = exception.get(atom('args')) ?? null
  if (!isList(args)) return ''
  const given = toArray(args).map((arg, i) => `\n    # ${i + 1}\n    ${show(arg).replaceAll('\n', '\n    ')}\n`)
  return `\n\nThe following arguments were given to ${mfa}:\n${given.join('')}${attempted(exception)}`
}

function attempted(exception: TermMap): string {
  const clauses = exception.get(atom('clauses')) ?? null
  if (!isList(clauses)) return ''
  const all = toArray(clauses)
  if (all.length === 0) return ''
  const [kind, name] = ['kind', 'function'].map((key) => exception.get(atom(key)) ?? null) as [Term, Term]
  const head = `${nameOf(kind)} ${nameOf(name)}`
  const top = all.slice(0, clauseLimit).map((clause) => `    ${clauseText(head, clause)}\n`)
  const hidden = all.length - top.length
  const rest = hidden <= 0 ? '' : `    ...\n    (${hidden === 1 ? '1 clause' : `${hidden} clauses`} not shown)\n`
  return `\nAttempted function clauses (showing ${top.length} out of ${all.length}):\n\n${top.join('')}${rest}`
}

const nameOf = (term: Term): string => (term instanceof Atom ? term.name : '')

/** `def take(_enumerable, -0-)`: `clause` is `{args, guards}` */
function clauseText(head: string, clause: Term): string {
  const [args, guards] = clause instanceof Tuple && clause.size === 2 ? [clause.e0, clause.e1] : [null, null]
  const patterns = isList(args) ? toArray(args) : []
  const tests = isList(guards) ? toArray(guards) : []
  return `${head}(${patterns.map(marked).join(', ')})${tests.map((test) => ` when ${guardText(test)}`).join('')}`
}

/** Junctions have no parentheses, as in Elixir. */
function guardText(guard: Term): string {
  if (!(guard instanceof Tuple) || guard.size !== 3 || !isList(guard.e2)) return marked(guard)
  const [left, right] = toArray(guard.e2)
  return left === undefined || right === undefined
    ? marked(guard)
    : `${guardText(left)} ${nameOf(guard.e0)} ${guardText(right)}`
}

/** What does not match stands between dashes. */
function marked(part: Term): string {
  if (!(part instanceof TermMap)) return shown(part)
  const node = part.get(atom('node')) ?? null
  const text = current?.runtime.parts.codeText?.(node) ?? shown(node)
  return part.get(atom('match?')) === true ? text : `-${text}-`
}
