/** Code that macros of the library give, written as text. */
import {
  type Atom,
  emptyList,
  isAtom,
  isList,
  isProperList,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
  Tuple,
  atomName,
} from '../../otp/term/term.js'
import { parse } from '../syntax/parse.js'
import { quoted } from '../syntax/quoted.js'

/**
 * The quoted form of `text`, as `quote` in `module` gives it: its variables are the macro's own, and it stands in the line of the call.
 *
 * given  what stands in the place of variables, by name
 */
export function macroCode(module: Atom, text: string, given: Readonly<Record<string, Term>>): Term {
  const parsed = parse(text, { file: 'nofile', line: 1 })
  if (parsed.status !== 'ok') throw new Error(`no code: ${text}`)
  return filled(quoted(parsed.forms), module, given)
}

function filled(term: Term, module: Atom, given: Readonly<Record<string, Term>>): Term {
  const inner = (each: Term): Term => filled(each, module, given)
  if (isList(term)) return isProperList(term) ? listFrom(toArray(term).map(inner)) : term
  if (!(term instanceof Tuple)) return term
  if (term.size === 2) return pair(inner(term.e0), inner(term.e1))
  const [head, , rest] = term.items() as [Term, Term, Term]
  if (rest !== null || !isAtom(head)) return triple(inner(head), emptyList, inner(rest))
  const value = given[atomName(head)]
  return value === undefined ? triple(head, emptyList, module) : value
}
