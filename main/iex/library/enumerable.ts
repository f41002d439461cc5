/** The protocol Enumerable. */
import type { Module } from '../../otp/code.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { alias, atom, emptyList, Fun, isList, listFrom, pair, type Term, TermMap, triple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { implName, structModule, typeOf } from './dispatch.js'
import { nativeSlice, open, plainItems, rangeOf, reduceOf } from './enumeration/each.js'
import { isMember, knownCount, count, sliceOf } from './enumeration/slice.js'
import { reduceSource, SourceFun } from './enumeration/source.js'
import { made, protocolModules } from './protocols.js'

const protocol = alias('Enumerable')

/** `{:error, Enumerable.Type}`: to be found out by going through it. */
function unknown(term: Term): Term {
  return pair(atoms.error, implName(protocol, structModule(term) ?? typeOf(term)))
}

const isPlain = (term: Term): boolean =>
  rangeOf(term) !== undefined || plainItems(term) !== undefined || nativeSlice(term) !== undefined

function* counted(term: Term): Proc<Term> {
  if (isList(term)) return pair(atoms.ok, yield* count(term))
  if (term instanceof Fun) return unknown(term)
  const size = isPlain(term) || hasSize(term) ? yield* knownCount(term) : undefined
  return size === undefined ? unknown(term) : pair(atoms.ok, size)
}

function hasSize(term: Term): boolean {
  return term instanceof TermMap && typeof term.get(atom('size')) === 'number'
}

function* member(term: Term, value: Term): Proc<Term> {
  if (term === emptyList) return pair(atoms.ok, false)
  if (!isPlain(term) && !hasSize(term)) return unknown(term)
  return pair(atoms.ok, yield* isMember(term, value))
}

function reduce(term: Term, command: Term, fun: Term): unknown {
  if (term instanceof Fun && !(term instanceof SourceFun)) return reduceOf(term)(command, fun)
  return reduceSource(open(term), command, fun)
}

function* slice(term: Term): Proc<Term> {
  if (term === emptyList)
    return triple(
      atoms.ok,
      0,
      made('Enumerable.List', 'slice', 1, 3, () => emptyList),
    )
  if (!isPlain(term)) return unknown(term)
  const parts = yield* sliceOf(term)
  if (parts === undefined) return unknown(term)
  const cut = function* (start: Term, amount: Term, step: Term): Proc<Term> {
    const items = parts.take(
      start as number,
      amount as number,
      (step as Term | undefined) === undefined ? 1 : (step as number),
    )
    return listFrom(isProc(items) ? yield* items : items)
  }
  if (rangeOf(term) !== undefined) return triple(atoms.ok, parts.count, made('Enumerable.Range', 'slice', 1, 3, cut))
  if (nativeSlice(term) !== undefined)
    return triple(atoms.ok, parts.count, made('Enumerable.Date.Range', 'slice', 1, 3, cut))
  const whole = structModule(term) === undefined ? ['maps', 'to_list'] : ['Elixir.MapSet', 'to_list']
  const all = new Fun(1, atom(whole[0] as string), atom('to_list'), () => cut(0, parts.count, 1), true)
  return triple(atoms.ok, parts.count, all)
}

export const enumerableProtocol: readonly Module[] = protocolModules({
  name: 'Enumerable',
  doc: 'The protocol of what the functions of Enum and Stream go through.',
  functions: {
    'count(enumerable)': ['`{:ok, count}`, or `{:error, module}` where the items must be counted.', counted],
    'member?(enumerable, element)': [
      '`{:ok, boolean}`, or `{:error, module}` where the items must be looked at.',
      member,
    ],
    'reduce(enumerable, acc, fun)': [
      'Gives the items to `fun`, as `{:cont, acc}`, `{:halt, acc}` and `{:suspend, acc}` say.',
      reduce,
    ],
    'slice(enumerable)': ['`{:ok, size, fun}` where parts can be cut out, or `{:error, module}`.', slice],
  },
  types: [
    'Date.Range',
    'File.Stream',
    'Function',
    'GenEvent.Stream',
    'HashDict',
    'HashSet',
    'IO.Stream',
    'List',
    'Map',
    'MapSet',
    'Range',
    'Stream',
  ],
})
