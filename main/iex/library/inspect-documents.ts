/** The documents of `Inspect.Algebra`, as terms. Source: Elixir 1.14's `Inspect.Algebra`. */
import type { Proc } from '../../otp/process/proc.js'
import { isBinary } from '../../otp/term/bitstring.js'
import { graphemeCountOf } from '../../otp/term/graphemes.js'
import { put } from '../../otp/term/growth.js'
import {
  atom,
  atomName,
  Cons,
  emptyList,
  isAtom,
  isInteger,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  triple,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import { infinity } from '../../otp/term/well-known.js'
import { badKey, called, itemsOf, noClause, option, truthy } from './arguments.js'
import { isFunOf } from './enumeration/calls.js'
import { isOpts } from './inspect-docs.js'
import { kindOf, pieces } from './inspect-layout.js'
import { made } from './protocols.js'

const module = 'Inspect.Algebra'
export const empty = atom('doc_nil')
export const lineEnd = atom('doc_line')

export const isDoc = (term: Term | undefined): boolean => term !== undefined && kindOf(term) !== undefined

export function concat(left: Term, right: Term): Term {
  return isDoc(left) && isDoc(right) ? triple(atom('doc_cons'), left, right) : noClause(module, 'concat', left, right)
}

const concatFun = made(module, '-fun.concat/2-', -1, 2, (left, right) => concat(left, right))

export function concatAll(docs: Term): Term {
  if (!isList(docs)) return noClause(module, 'concat', docs)
  const { items, end } = partsOf(docs)
  if (end !== emptyList) return noClause(module, 'fold_doc', end, concatFun)
  return items.length === 0 ? empty : items.reduceRight((folded, doc) => concat(doc, folded))
}

/** The items of a list, and what it ends in. */
function partsOf(docs: Term): { items: Term[]; end: Term } {
  const items: Term[] = []
  let end = docs
  for (; end instanceof Cons; end = end.tail) put(items, end.head)
  return { items, end }
}

export function* folded(docs: Term, fun: Term): Proc<Term> {
  const { items, end } = partsOf(docs)
  if (end !== emptyList) return noClause(module, 'fold_doc', end, fun)
  if (items.length > 1 && !isFunOf(fun, 2)) return noClause(module, 'fold_doc', docs, fun)
  let result: Term = items.pop() ?? empty
  for (let item = items.pop(); item !== undefined; item = items.pop()) result = yield* called(fun, item, result)
  return result
}

/** A document that has another one within. */
function within(name: string, tag: string, doc: Term): Term {
  return isDoc(doc) ? pair(atom(tag), doc) : noClause(module, name, doc)
}

export function nest(doc: Term, level: Term, mode: Term = atom('always')): Term {
  const isMode = mode === atom('always') || mode === atom('break')
  if (isDoc(doc) && level === 0) return doc
  const isLevel = level === atom('cursor') || level === atom('reset') || (isInteger(level) && level > 0)
  if (!isDoc(doc) || !isLevel || !isMode) return noClause(module, 'nest', doc, level, mode)
  return tuple(atom('doc_nest'), doc, level, mode)
}

export const breaking =
  (name: string, kind: string) =>
  (text: Term = ' '): Term =>
    isBinary(text) ? triple(atom('doc_break'), text, atom(kind)) : noClause(module, name, text)

export const gluing =
  (name: string, kind: string) =>
  (...args: Term[]): Term => {
    const [left, text, right] = (args.length === 2 ? [args[0], ' ', args[1]] : args) as [Term, Term, Term]
    if (!isBinary(text)) return noClause(module, name, left, text, right)
    return concat(left, concat(triple(atom('doc_break'), text, atom(kind)), right))
  }

const glue = gluing('glue', 'strict')
const flexGlue = gluing('flex_glue', 'flex')

export function group(doc: Term, mode: Term = atom('self')): Term {
  return isDoc(doc) ? triple(atom('doc_group'), doc, mode) : noClause(module, 'group', doc, mode)
}

export function nextBreakFits(doc: Term, mode: Term = atom('enabled')): Term {
  const isMode = mode === atom('enabled') || mode === atom('disabled')
  return isDoc(doc) && isMode ? triple(atom('doc_fits'), doc, mode) : noClause(module, 'next_break_fits', doc, mode)
}

export const forceUnfit = (doc: Term): Term => within('force_unfit', 'doc_force', doc)

export function collapseLines(max: Term): Term {
  return isInteger(max) && max > 0 ? pair(atom('doc_collapse'), max) : noClause(module, 'collapse_lines', max)
}

export function text(string: Term): Term {
  if (!isBinary(string)) return noClause(module, 'string', string)
  return triple(atom('doc_string'), string, typeof string === 'string' ? graphemeCountOf(string) : string.bytes.length)
}

export function color(doc: Term, key: Term, opts: Term): Term {
  if (!isDoc(doc) || !isOpts(opts)) return noClause(module, 'color', doc, key, opts)
  const colors = opts.get(atom('syntax_colors')) ?? emptyList
  const find = (wanted: Term): Term | undefined =>
    (itemsOf(colors) ?? []).find((each): each is Tuple => each instanceof Tuple && each.e0 === wanted)?.e1
  const before = find(key) ?? null
  if (!truthy(before)) return doc
  const after = find(atom('reset')) ?? atom('reset')
  return concat(triple(atom('doc_color'), doc, before), triple(atom('doc_color'), empty, after))
}

/** The pieces of text of `doc` laid out in `width` columns. */
export function* formatted(doc: Term, width: Term): Proc<Term> {
  const columns = width === infinity ? Infinity : isInteger(width) ? Number(width) : -1
  if (!isDoc(doc) || columns < 0) return noClause(module, 'format', doc, width)
  return listFrom(yield* pieces(doc, columns))
}

export function surround(left: Term, doc: Term, right: Term): Term {
  if (![left, doc, right].every(isDoc)) return noClause(module, 'surround', left, doc, right)
  return concat(concat(left, nest(doc, 1)), right)
}

export function* surroundMany(
  left: Term,
  docs: Term,
  right: Term,
  opts: Term,
  fun: Term,
  separator: Term = ',',
): Proc<Term> {
  if (!isDoc(left) || !isDoc(right) || !isList(docs) || !isOpts(opts) || !isFunOf(fun, 2))
    return noClause(module, 'surround_many', left, docs, right, opts, fun, separator)
  return yield* container(left, docs, right, opts, fun, list(pair(atom('separator'), separator)))
}

function joined(left: Term, right: Term, isFlex: boolean, separator: Term): Term {
  if (left === empty || right === empty) return left === empty ? right : left
  return (isFlex ? flexGlue : glue)(concat(left, separator), right)
}

/** True for a document of text only. */
function isSimple(doc: Term): boolean {
  const waiting = [doc]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const kind = kindOf(next)
    if (kind === 'cons') waiting.push((next as Tuple).e2, (next as Tuple).e1)
    else if (kind === 'color') waiting.push((next as Tuple).e1)
    else if (kind !== 'string' && kind !== 'nil' && kind !== 'text') return false
  }
  return true
}

export function* container(
  left: Term,
  collection: Term,
  right: Term,
  opts: Term,
  fun: Term,
  options: Term = emptyList,
): Proc<Term> {
  if (!isDoc(left) || !isDoc(right) || !isList(collection) || !isFunOf(fun, 2) || !isList(options))
    return noClause(module, 'container_doc', left, collection, right, opts, fun, options)
  if (collection === emptyList) return concat(left, right)
  const breaks = option(options, 'break') ?? atom('maybe')
  const separator = option(options, 'separator') ?? ','
  const { docs, simple } = yield* each(collection, opts, fun, breaks === atom('maybe'))
  const isFlex = simple || breaks === atom('flex')
  const inner = docs.length === 0 ? empty : docs.reduceRight((rest, doc) => joined(doc, rest, isFlex, separator))
  if (isFlex) return group(concat(concat(left, nest(inner, 1)), right))
  return group(glue(nest(glue(left, '', inner), 2), '', right))
}

const limitKey = atom('limit')

/** The documents of the items, up to the limit; whether all of them are of text only. */
function* each(collection: Term, opts: Term, fun: Term, mayBeSimple: boolean): Proc<{ docs: Term[]; simple: boolean }> {
  const found = opts instanceof TermMap ? opts.get(limitKey) : undefined
  if (found === undefined) return badKey(limitKey, opts)
  let limit: Term = found
  let simple = mayBeSimple
  const docs: Term[] = []
  const document = function* (item: Term, room: Term): Proc<Term> {
    const doc = yield* called(fun, item, (opts as TermMap).put(limitKey, room))
    simple &&= isSimple(doc)
    return doc
  }
  for (let rest = collection; rest instanceof Cons; rest = rest.tail) {
    if (limit === 0) {
      docs.push('...')
      break
    }
    if (limit !== infinity && !(isInteger(limit) && limit > 0))
      return noClause(module, 'container_each', rest, limit, opts, fun, listFrom(docs.reverse()), simple)
    const room: Term = isInteger(limit) ? Number(limit) - 1 : limit
    const doc = yield* document(rest.head, room)
    if (isList(rest.tail)) {
      if (doc !== empty) limit = room
      docs.push(doc)
    } else {
      const last = yield* document(rest.tail, room)
      docs.push(joined(doc, last, simple, ' |'))
    }
  }
  return { docs, simple }
}

/** `Inspect.List.keyword?/1` */
export function isKeyword(term: Term): boolean {
  const isEntry = (each: Term): boolean =>
    each instanceof Tuple && each.size === 2 && isAtom(each.e0) && !atomName(each.e0).startsWith('Elixir.')
  return itemsOf(term)?.every(isEntry) === true
}
