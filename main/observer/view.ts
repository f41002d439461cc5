/** Terms as the window shows them: a kind, one line, and the children that somebody unfolded. */
import { bitSize } from '../otp/term/bitstring.js'
import { isStruct } from '../otp/term/inspect.js'
import { refText } from '../otp/term/handle-text.js'
import { TableId } from '../otp/ets/table.js'
import {
  Bitstring,
  Cons,
  EmptyList,
  Float,
  Fun,
  isAtom,
  isInteger,
  Pid,
  Port,
  Ref,
  type Term,
  Tuple,
} from '../otp/term/term.js'
import type { OpenPath, TermKind, TermStep, TermView } from '../../shared/term-view.js'
import type { Thing } from '../../shared/things.js'
import { childCount, childrenOf } from './children.js'
import { lineOf } from './line.js'
import { pidText } from './names.js'
import { isCharlist, isKeyword } from './shape.js'

/** Characters of one line in a tree. */
export const treeLine = 200
/** The most nodes of one answer, whatever is asked to be open. */
const mostNodes = 20_000
/** Texts up to this length are counted by character; longer ones by UTF-16 unit. */
const counted = 100_000

export function kindOf(term: Term): TermKind {
  if (isAtom(term)) return 'atom'
  if (typeof term === 'string') return 'string'
  if (isInteger(term)) return 'integer'
  if (term instanceof Float) return 'float'
  if (term instanceof Bitstring) return 'bitstring'
  if (term instanceof EmptyList) return 'list'
  if (term instanceof Cons) return isCharlist(term) ? 'charlist' : isKeyword(term) ? 'keyword' : 'list'
  if (term instanceof Tuple) return 'tuple'
  if (term instanceof Pid) return 'pid'
  if (term instanceof Ref) return 'reference'
  if (term instanceof Port) return 'port'
  if (term instanceof Fun) return 'function'
  return isStruct(term) ? 'struct' : 'map'
}

/** `term` folded, on a line of at most `most` characters. */
export function viewOf(term: Term, most = treeLine): TermView {
  const { text, cut } = lineOf(term, most)
  return {
    kind: kindOf(term),
    text,
    cut,
    size: childCount(term),
    length: lengthOf(term),
    children: null,
    from: 0,
    thing: thingOf(term),
  }
}

/** `term` with the nodes of `open` unfolded; a path that does not exist is left out. */
export function openView(term: Term, open: readonly OpenPath[], most = treeLine): TermView {
  return unfold(term, planOf(open), most, { left: mostNodes })
}

/** What is to be open below a node. */
interface Plan {
  open: { readonly from: number; readonly limit: number } | null
  readonly below: Map<TermStep, Plan>
}

function planOf(open: readonly OpenPath[]): Plan {
  const root: Plan = { open: null, below: new Map() }
  for (const { path, from, limit } of open) {
    let plan = root
    for (const step of path) {
      let next = plan.below.get(step)
      if (next === undefined) plan.below.set(step, (next = { open: null, below: new Map() }))
      plan = next
    }
    plan.open = { from, limit }
  }
  return root
}

function unfold(term: Term, plan: Plan | undefined, most: number, nodes: { left: number }): TermView {
  const view = viewOf(term, most)
  if (plan === undefined || plan.open === null || view.size === 0) return view
  const { from, limit } = plan.open
  const children = childrenOf(term, from, Math.min(limit, nodes.left))
  nodes.left -= children.length
  return {
    ...view,
    from,
    children: children.map(({ step, label, value }) => ({
      step,
      label,
      value: unfold(value, plan.below.get(step), most, nodes),
    })),
  }
}

function lengthOf(term: Term): number {
  if (typeof term === 'string') return term.length > counted ? term.length : [...term].length
  return term instanceof Bitstring ? Math.ceil(bitSize(term) / 8) : 0
}

function thingOf(term: Term): Thing | null {
  if (term instanceof Pid) return { kind: 'process', pid: pidText(term) }
  if (term instanceof Ref && term.record instanceof TableId && term.record.table !== null) {
    return { kind: 'table', table: refText(term) }
  }
  return null
}
