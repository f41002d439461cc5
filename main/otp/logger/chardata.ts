/** Chardata: text as binaries and code points in lists. Source: IO.chardata of Elixir 1.14. */
import { Cons, emptyList, type Term } from '../term/term.js'

/** The text of `term`; undefined when it is no chardata. */
export function chardataText(term: Term): string | undefined {
  const parts: string[] = []
  return gather(term, parts) ? parts.join('') : undefined
}

function gather(term: Term, parts: string[]): boolean {
  let rest = term
  for (; rest instanceof Cons; rest = rest.tail) if (!gather(rest.head, parts)) return false
  if (rest === emptyList) return true
  if (typeof rest === 'string') return parts.push(rest) > 0
  if (typeof rest !== 'number' || rest < 0 || rest > 0x10ffff || !Number.isInteger(rest)) return false
  return parts.push(String.fromCodePoint(rest)) > 0
}
