/** Terms as text, the same as interpreter.exs writes: pids and tables by their labels, stacks and references without what differs. */
import { inspect } from '../../../main/otp/term/inspect.js'
import { floatText } from '../../../main/otp/term/numbers.js'
import {
  Atom,
  atom,
  Cons,
  emptyList,
  Float,
  Fun,
  isProperList,
  Pid,
  Ref,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../../main/otp/term/term.js'

/** What processes and tables are called. */
export type Labels = ReadonlyMap<Pid | Ref, string>

const set = atom('set')
const ok = atom('ok')

export function show(term: Term, labels: Labels): string {
  const text = (item: Term): string => show(item, labels)
  if (term === null) return 'nil'
  if (term instanceof Atom) return term.name
  if (term instanceof Pid) return labels.get(term) ?? 'pid'
  if (term instanceof Ref) return labels.get(term) ?? 'ref'
  if (typeof term === 'string') return `"${term}"`
  if (term instanceof Float) return floatText(term.value)
  if (term instanceof Fun) return 'fun'
  if (term instanceof TermMap)
    return `%{${[...term]
      .map(([key, value]) => `${text(key)}=>${text(value)}`)
      .sort()
      .join(',')}}`
  if (term instanceof Tuple) {
    // A list whose order is not given.
    if (term.size === 2 && term.e0 === set) return `set[${toArray(term.e1).map(text).sort().join(',')}]`
    if (term.size === 2 && term.e0 !== ok && isStack(term.e1)) return `{${text(term.e0)},stack}`
    return `{${term.items().map(text).join(',')}}`
  }
  if (term === emptyList) return '[]'
  if (term instanceof Cons) return `[${items(term, text)}]`
  return inspect(term)
}

function isStack(term: Term): boolean {
  if (term === emptyList) return true
  if (!(term instanceof Cons) || !isProperList(term)) return false
  const frame = toArray(term)[0]
  return frame instanceof Tuple && frame.size === 4 && frame.e0 instanceof Atom && frame.e1 instanceof Atom
}

function items({ head, tail }: Cons, text: (item: Term) => string): string {
  if (tail === emptyList) return text(head)
  return tail instanceof Cons ? `${text(head)},${items(tail, text)}` : `${text(head)}|${text(tail)}`
}
