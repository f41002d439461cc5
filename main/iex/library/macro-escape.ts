/** Macro.escape/2: the tree that stands for a value. Source: elixir_quote.erl of Elixir 1.14, escape/3. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import {
  atom,
  Bitstring,
  Cons,
  emptyList,
  Fun,
  isList,
  isProperList,
  list,
  listFrom,
  pair,
  Port,
  Ref,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import { bitstring } from '../../otp/term/bitstring.js'
import { erlangError, functionClause } from '../machine/failing.js'
import { isPair, noClause, option, truthy } from './arguments.js'

/** `isUnquoting`: `unquote` and `unquote_splicing` give what they are called with; `isPruned`: metadata is code of itself, and little of it is kept. */
interface How {
  readonly isUnquoting: boolean
  readonly isPruned: boolean
}

const tupleOf = (...items: Term[]): Term => triple(atom('{}'), emptyList, listFrom(items))

/** The tree that stands for `term`. */
export function escape(term: Term, options: Term = emptyList): Term {
  if (!isList(options)) return noClause('Keyword', 'get', options, atom('unquote'), false)
  const isUnquoting = option(options, 'unquote') === true
  return tree(term, { isUnquoting, isPruned: truthy(option(options, 'prune_metadata') ?? null) })
}

function tree(term: Term, how: How): Term {
  if (term instanceof Tuple) return (term.size === 3 ? node(term, how) : undefined) ?? tupleTree(term, how)
  if (term instanceof Cons) return listTree(term, how)
  if (term instanceof TermMap) {
    const pairs = listFrom([...term].map(([key, value]) => pair(key, value)))
    return triple(atom('%{}'), emptyList, tree(pairs, how))
  }
  if (term instanceof Bitstring && term.bitSize % 8 !== 0) return bitsTree(term)
  if (term instanceof Ref || term instanceof Port || (term instanceof Fun && !term.external))
    return argumentError(
      `cannot escape ${shown(term)}. The supported values are: lists, tuples, maps, atoms, numbers, bitstrings, PIDs and remote functions in the format &Mod.fun/arity`,
    )
  if (!(term instanceof Fun)) return term
  const called = triple(dotted(term.module, term.name), list(pair(atom('no_parens'), true)), emptyList)
  return triple(atom('&'), emptyList, list(triple(atom('/'), emptyList, list(called, term.arity))))
}

/** Of `quote`, `unquote` and calls whose name is unquoted; undefined of what is escaped as any tuple. */
function node(term: Tuple, how: How): Term | undefined {
  const [head, meta, args] = term.items() as [Term, Term, Term]
  const given = isList(args) && isProperList(args) ? toArray(args) : undefined
  if (head === atom('quote') && (given?.length === 1 || given?.length === 2)) {
    const body = tree(given.at(-1) as Term, { ...how, isUnquoting: false })
    return tupleOf(head, meta, given.length === 1 ? list(body) : list(tree(given[0] as Term, how), body))
  }
  if (!how.isUnquoting) return undefined
  if (head === atom('unquote') && given?.length === 1) return given[0]
  const inner = head instanceof Tuple && head.size === 3 ? unquotedName(head) : undefined
  if (inner !== undefined) return named(inner, args, how)
  const own = unquotedName(term)
  return own === undefined ? undefined : named(own, null, how)
}

interface UnquotedName {
  readonly target: Term
  readonly meta: Term
  readonly name: Term
}

/** The parts of `target.unquote(name)`. */
function unquotedName(call: Tuple): UnquotedName | undefined {
  const [callee, , args] = call.items()
  if (!(callee instanceof Tuple) || callee.size !== 3 || callee.e0 !== atom('.') || args === undefined) return undefined
  const [left, right, ...more] = isList(callee.e2) ? toArray(callee.e2) : []
  const [name, ...others] = isList(args) ? toArray(args) : []
  if (left === undefined || right !== atom('unquote') || more.length > 0) return undefined
  return name === undefined || others.length > 0 ? undefined : { target: left, meta: callee.e1, name }
}

/** Code that makes the call once its name is known. */
function named({ target, meta, name }: UnquotedName, args: Term, how: How): Term {
  const parts = [target, triple(atom('unquote'), meta, list(name)), args, null].map((each) => tree(each, how))
  return triple(dotted(quoteModule, atom('dot'), meta), meta, listFrom([meta, ...parts]))
}

const quoteModule = atom('elixir_quote')

const dotted = (module: Term, name: Term, meta: Term = emptyList): Term => triple(atom('.'), meta, list(module, name))

function tupleTree(term: Tuple, how: How): Term {
  const items = term.items() as readonly Term[]
  if (items.length === 2) {
    const isSpliced = how.isUnquoting && items.some((each) => each instanceof Tuple && each.e0 === splicing)
    if (!isSpliced) return pair(tree(items[0] as Term, how), tree(items[1] as Term, how))
    return tree(triple(atom('{}'), emptyList, listFrom(items)), how)
  }
  if (items.length !== 3 || !how.isPruned) return triple(atom('{}'), emptyList, tree(listFrom(items), how))
  const [left, meta, right] = items as [Term, Term, Term]
  let rest = meta
  while (rest instanceof Cons) rest = rest.tail
  if (rest !== emptyList) return erlangError('bad_generator', rest)
  const kept = toArray(meta).filter((each) => isPair(each) && keptMeta.has(each.e0))
  return tupleOf(tree(left, how), listFrom(kept), tree(right, how))
}

const keptMeta: ReadonlySet<Term> = new Set([atom('no_parens'), atom('line')])
const splicing = atom('unquote_splicing')

function listTree(cells: Cons, how: How): Term {
  const items: Term[] = []
  let rest: Term = cells
  for (; rest instanceof Cons; rest = rest.tail) items.push(rest.head)
  const bar = items.at(-1) ?? null
  const isBar = rest === emptyList && how.isUnquoting && bar instanceof Tuple && bar.size === 3 && bar.e0 === atom('|')
  const [left, right] = isBar && isList(bar.e2) ? toArray(bar.e2) : []
  const spliced = left === undefined || right === undefined ? undefined : splicedIn(left)
  if (spliced !== undefined) {
    const before = joined(items.slice(0, -1), how)
    return calling('tail_list', (bar as Tuple).e1, spliced.code, tree(right as Term, how), before)
  }
  if (rest === emptyList) return joined(items, how)
  const before = joined(items, how)
  if (!isList(before)) {
    const fun = new Fun(1, quoteModule, atom('do_escape'), () => null, false, 7, 0, 3)
    return functionClause(quoteModule, 'update_last', [before, fun])
  }
  const all = toArray(before)
  const last = all.pop() as Term
  return listFrom([...all, triple(atom('|'), emptyList, list(last, tree(rest, how)))])
}

/** What `unquote_splicing(code)` splices in. */
function splicedIn(term: Term): { readonly meta: Term; readonly code: Term } | undefined {
  if (!(term instanceof Tuple) || term.size !== 3 || term.e0 !== splicing) return undefined
  const [code, ...more] = isList(term.e2) ? toArray(term.e2) : []
  return code === undefined || more.length > 0 ? undefined : { meta: term.e1, code }
}

/** Code of a list: what is spliced in is added to what comes after it. */
function joined(items: readonly Term[], how: How): Term {
  let [made, buffer]: [Term, Term[]] = [emptyList, []]
  for (const item of items.toReversed()) {
    const spliced = how.isUnquoting ? splicedIn(item) : undefined
    if (spliced === undefined) buffer.push(tree(item, how))
    else {
      made = calling('list', spliced.meta, spliced.code, concatenated(buffer, made))
      buffer = []
    }
  }
  return concatenated(buffer, made)
}

/** `reversed` in its order, before what `after` is code of. */
function concatenated(reversed: readonly Term[], after: Term): Term {
  const items = listFrom(reversed.toReversed())
  if (after === emptyList) return items
  return items === emptyList ? after : triple(dotted(atom('erlang'), atom('++')), emptyList, list(items, after))
}

const calling = (name: string, meta: Term, ...args: Term[]): Term =>
  triple(dotted(quoteModule, atom(name), meta), meta, listFrom(args))

/** `<<bits::size(n), bytes::binary>>`, the odd bits first. */
function bitsTree(term: Bitstring): Term {
  const odd = term.bitSize % 8
  const { bytes } = term
  const whole = Uint8Array.from(
    { length: bytes.length - 1 },
    (_, i) => ((bytes[i] as number) << odd) | ((bytes[i + 1] as number) >> (8 - odd)),
  )
  const bits = (bytes[0] as number) >> (8 - odd)
  const typed = (value: Term, type: Term): Term => triple(atom('::'), emptyList, list(value, type))
  const size = triple(atom('size'), emptyList, list(odd))
  const binary = triple(atom('binary'), emptyList, emptyList)
  return triple(atom('<<>>'), emptyList, list(typed(bits, size), typed(bitstring(whole), binary)))
}
