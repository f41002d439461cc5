/**
 * Elixir's quoted form as the tree: what `quoted` of quoted.ts gives, taken back.
 *
 * Source: elixir_expand and Code.Normalizer of Elixir 1.14.
 */
import { shown } from '../../otp/exceptions/shown.js'
import { isBitstring } from '../../otp/term/bitstring.js'
import {
  Atom,
  atom,
  atomName,
  type Cons,
  emptyList,
  Float,
  Fun,
  isAtom,
  isList,
  isProperList,
  Pid,
  type Term,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import type { Clause, MapNode, Node, Origin, Place, TextPart } from '../syntax/ast.js'
import { option } from '../library/arguments.js'
import { CompileFault } from './scope.js'

const dot = atom('.')
const arrow = atom('->')
const access = atom('Elixir.Access')
const kernel = atom('Elixir.Kernel')

/** The tree of `term`; what does not say where it is written stands at `place`. A CompileFault where `term` is no quoted form. */
export function unquoted(term: Term, place: Place): Node {
  if (isLiteral(term)) return { kind: 'literal', value: term, ...place }
  if (isList(term) && isProperList(term)) return listNode(toArray(term), place)
  if (term instanceof Tuple && term.size === 2) return { kind: 'tuple', items: nodes(term.items(), place), ...place }
  const form = formOf(term)
  if (form === undefined) return refuse(term)
  return formNode(form, placeOf(form.meta, place), term)
}

function isLiteral(term: Term): boolean {
  if (isAtom(term) || isBitstring(term)) return true
  if (typeof term === 'number' || typeof term === 'bigint') return true
  return term instanceof Float || term instanceof Pid || (term instanceof Fun && term.external)
}

function refuse(term: Term): never {
  throw new CompileFault(
    0,
    `invalid quoted expression: ${shown(term)}\n\nPlease make sure your quoted expressions are made of valid AST nodes. If you would like to introduce a value into the AST, such as a four-element tuple or a map, make sure to call Macro.escape/1 before`,
  )
}

interface QuotedForm {
  readonly callee: Term
  readonly meta: Term
  /** Null of a variable. */
  readonly args: readonly Term[] | null
}

function formOf(term: Term): QuotedForm | undefined {
  if (!(term instanceof Tuple) || term.size !== 3) return undefined
  const [callee, meta, rest] = term.items() as [Term, Term, Term]
  if (!isList(meta)) return undefined
  if (isList(rest) && isProperList(rest)) return { callee, meta, args: toArray(rest) }
  return isAtom(rest) && isAtom(callee) ? { callee, meta, args: null } : undefined
}

function placeOf(meta: Term, place: Place): Place {
  const line = option(meta, 'line')
  const column = option(meta, 'column')
  if (typeof line !== 'number') return { line: place.line, column: place.column }
  return { line, column: typeof column === 'number' ? column : place.column }
}

function nodes(terms: readonly Term[], place: Place): Node[] {
  return terms.map((term) => unquoted(term, place))
}

function listNode(items: readonly Term[], place: Place): Node {
  const forms = items.map(formOf)
  if (items.length > 0 && forms.every((form) => form?.callee === arrow)) {
    return { kind: 'clauses', clauses: clauses(items, place), ...place }
  }
  return { kind: 'list', items: nodes(items, place), ...place }
}

function clauses(terms: readonly Term[], place: Place): Clause[] {
  return terms.map((term) => {
    const form = formOf(term)
    const [args, body] = form?.args ?? []
    if (form?.callee !== arrow || args === undefined || body === undefined || !isList(args)) return refuse(term)
    const at = placeOf(form.meta, place)
    return { args: nodes(toArray(args), at), body: unquoted(body, at), ...at }
  })
}

function formNode({ callee, meta, args }: QuotedForm, place: Place, term: Term): Node {
  if (args === null) return variableNode(callee as Atom, meta, term as Tuple, place)
  if (!isAtom(callee)) return calledNode(callee, args, place, term)
  const name = atomName(callee)
  switch (name) {
    case '__block__':
      return { kind: 'block', body: nodes(args, place), outer: [], ...place }
    case '__aliases__':
      return aliasNode(args, meta, place)
    case '{}':
      return { kind: 'tuple', items: nodes(args, place), ...place }
    case '%{}':
      return mapNode(args, place)
    case '%': {
      const [struct, fields] = args.map((each) => unquoted(each, place))
      if (struct === undefined || fields?.kind !== 'map') return refuse(term)
      return { kind: 'struct', name: struct, map: fields, ...place }
    }
    case '<<>>': {
      const parts = textParts(args, place)
      if (parts?.some((part) => typeof part !== 'string') === true)
        return { kind: 'interpolated', form: 'string', parts, ...place }
      return { kind: 'bitstring', segments: nodes(args, place), ...place }
    }
    case 'fn':
      return { kind: 'fn', clauses: clauses(args, place), ...place }
    default:
      return (
        sigilNode(name, args, place, meta) ?? {
          kind: 'call',
          name,
          args: nodes(args, place),
          ambiguous: option(meta, 'ambiguous_op') === null,
          ...originOf(meta),
          ...place,
        }
      )
  }
}

/** `Mod.name(args)`, `fun.(args)`, `map[key]`; a call of what is called. */
function calledNode(callee: Term, args: readonly Term[], place: Place, term: Term): Node {
  const form = formOf(callee)
  if (form === undefined) return refuse(term)
  if (form.callee !== dot || form.args === null)
    return { kind: 'call-of-call', callee: unquoted(callee, place), args: nodes(args, place), ...place }
  const [target, name] = form.args
  if (target === undefined) return refuse(term)
  if (name === undefined) return { kind: 'fun-call', fun: unquoted(target, place), args: nodes(args, place), ...place }
  const [container, key] = args
  if (target === access && name === atom('get') && args.length === 2)
    return { kind: 'access', target: unquoted(container ?? null, place), key: unquoted(key ?? null, place), ...place }
  if (!isAtom(name)) return refuse(term)
  const meta = (term as Tuple).items()[1] as Cons
  const parens = option(meta, 'no_parens') !== true
  return {
    kind: 'remote-call',
    target: unquoted(target, place),
    name: atomName(name),
    args: nodes(args, place),
    parens,
    dot: place,
    ...place,
  }
}

/** Names that mean the same wherever they are written. */
const everywhere = /^(_|__[A-Z]+__)$/

function variableNode(callee: Atom, meta: Term, term: Tuple, place: Place): Node {
  const name = atomName(callee)
  const [, , context] = term.items() as [Term, Term, Term]
  const counter = option(meta, 'counter') ?? null
  const isHygienic = context !== null && !everywhere.test(name)
  const scope = { context, counter }
  return { kind: 'variable', name, ...(isHygienic && { scope }), ...originOf(meta), ...place }
}

/** What the meta of a quoted name says of where it comes from. */
function originOf(meta: Term): { readonly origin?: Origin } {
  const given = option(meta, 'imports') ?? emptyList
  const context = option(meta, 'context')
  if (context === undefined || !isList(given) || !isProperList(given)) return {}
  const imports = new Map<number, Atom>()
  for (const each of toArray(given))
    if (each instanceof Tuple && typeof each.e0 === 'number' && each.e1 instanceof Atom) imports.set(each.e0, each.e1)
  return { origin: { context, imports } }
}

function aliasNode(args: readonly Term[], meta: Term, place: Place): Node {
  const full = option(meta, 'alias')
  if (full instanceof Atom && !full.name.startsWith('Elixir.')) return { kind: 'literal', value: full, ...place }
  if (full instanceof Atom) return { kind: 'alias', base: null, names: full.name.split('.'), ...place }
  const [first, ...rest] = args
  const names = (first instanceof Atom ? args : rest).map((each) => atomName(each as Atom))
  return {
    kind: 'alias',
    ...(full === false && { isOwn: true }),
    base: first instanceof Atom || first === undefined ? null : unquoted(first, place),
    names,
    ...place,
  }
}

function mapNode(args: readonly Term[], place: Place): MapNode {
  const update = args.length === 1 ? formOf(args[0] as Term) : undefined
  const [updated, pairs] = update?.callee === atom('|') ? (update.args ?? []) : []
  if (updated === undefined || pairs === undefined || !isList(pairs))
    return { kind: 'map', updated: null, pipe: null, pairs: nodes(args, place), ...place }
  return { kind: 'map', updated: unquoted(updated, place), pipe: place, pairs: nodes(toArray(pairs), place), ...place }
}

/** Text with code in it; undefined where the segments are not all of that kind. */
function textParts(args: readonly Term[], place: Place): TextPart[] | undefined {
  const parts: TextPart[] = []
  for (const arg of args) {
    if (typeof arg === 'string') parts.push(arg)
    else {
      const [value, type] = formOf(arg)?.callee === atom('::') ? (formOf(arg)?.args ?? []) : []
      const call = value === undefined ? undefined : formOf(value)
      const called = call === undefined ? undefined : formOf(call.callee)
      const isText = called?.callee === dot && called.args?.[0] === kernel && called.args[1] === atom('to_string')
      if (!isText || type === undefined || formOf(type)?.callee !== atom('binary')) return undefined
      parts.push({ value: unquoted(call?.args?.[0] ?? null, place), line: place.line, column: place.column })
    }
  }
  return parts
}

function sigilNode(name: string, args: readonly Term[], place: Place, meta: Term): Node | undefined {
  const letter = /^sigil_([a-zA-Z])$/.exec(name)?.[1]
  const [text, modifiers] = args
  const form = text === undefined ? undefined : formOf(text)
  if (letter === undefined || form?.callee !== atom('<<>>') || modifiers === undefined || !isList(modifiers))
    return undefined
  const parts = textParts(form.args ?? [], place)
  if (parts === undefined) return undefined
  const ending = String.fromCharCode(...(toArray(modifiers) as number[]))
  const delimiter = option(meta, 'delimiter')
  const opening = typeof delimiter === 'string' ? delimiter : '"'
  return { kind: 'sigil', letter, parts, modifiers: ending, delimiter: opening, indentation: null, ...place }
}
