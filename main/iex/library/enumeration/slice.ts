/** Parts of enumerables by position, without going through those before where that can be had: Enumerable.slice/1 and count/1. */
import { code } from '../../../otp/code.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { refused } from '../../../otp/process/raised.js'
import { add, multiply } from '../../../otp/ets/arithmetic.js'
import { same } from '../../../otp/term/compare.js'
import { put } from '../../../otp/term/growth.js'
import {
  atom,
  Cons,
  emptyList,
  Fun,
  isInteger,
  isList,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { erlangError } from '../../machine/failing.js'
import { noClause, stdlibRefused } from '../arguments.js'
import { implementation, requiredImplementation, structModule } from '../dispatch.js'
import { callable, giveWay, portion, STOP } from './calls.js'
import {
  collect,
  each,
  enumerable,
  isNative,
  nativeSlice,
  plainItems,
  type Range,
  rangeOf,
  rangeSize,
  type Slice,
} from './each.js'

export type { Slice } from './each.js'

function ofArray(items: readonly Term[]): Slice {
  return { count: items.length, take: (start, amount, step) => every(items, start, amount, step) }
}

function every(items: readonly Term[], start: number, amount: number, step: number): Term[] {
  if (step === 1) return items.slice(start, start + amount)
  const found: Term[] = []
  for (let i = start; i < items.length && found.length < amount; i += step) put(found, items[i] as Term)
  return found
}

function ofRange(range: Range): Slice {
  const { first, step } = range
  return {
    count: Number(rangeSize(range)),
    take: (start, amount, by) =>
      Array.from({ length: amount }, (_, i) => add(first, multiply(start + i * by, step) as Term) as Term),
  }
}

/** What Enumerable's `name` answers for what is not the library's own: the tuple after `:ok`; undefined after `:error`. */
function* asked(term: Term, name: 'count' | 'slice' | 'member?', args: readonly Term[]): Proc<Tuple | undefined> {
  if (term instanceof Fun) {
    if (implementation(enumerable, term) === undefined) requiredImplementation(enumerable, term)
    return undefined
  }
  const module = requiredImplementation(enumerable, term)
  const run = code().find(module, atom(name), args.length + 1)
  if (run === undefined) return undefined
  const result = run(term, ...args)
  const answer = (isProc(result) ? yield* result : result) as Term
  if (answer instanceof Tuple && answer.e0 === atoms.ok) return answer
  if (answer instanceof Tuple && answer.e0 === atoms.error) return undefined
  return erlangError('case_clause', answer)
}

/** The parts of what knows its size and can be cut; undefined for what can only be gone through. */
export function* sliceOf(term: Term): Proc<Slice | undefined> {
  if (isList(term)) return ofArray(yield* collect(term))
  const range = rangeOf(term)
  if (range !== undefined) return ofRange(range)
  const items = plainItems(term)
  if (items !== undefined) return { ...ofArray(items), isWhole: true }
  if (isNative(term)) return nativeSlice(term)
  const answer = yield* asked(term, 'slice', [])
  if (answer === undefined) return undefined
  const { e1: count, e2: fun } = answer
  if (answer.size !== 3 || typeof count !== 'number' || !(fun instanceof Fun)) return erlangError('case_clause', answer)
  const take: Slice['take'] = (start, amount, step) => taken(term, fun, count, start, amount, step)
  return { count, take, isWhole: fun.arity === 1 }
}

function* taken(term: Term, fun: Fun, count: number, start: number, amount: number, step: number): Proc<Term[]> {
  const cut =
    fun.arity === 1 ? [term] : fun.arity === 2 ? [start, Math.min(amount * step, count - start)] : [start, amount, step]
  const result = callable(fun, fun.arity)(...cut)
  const found = toArray((isProc(result) ? yield* result : result) as Term)
  if (fun.arity === 1) return every(found, start, amount, step)
  return fun.arity === 2 && step !== 1 ? every(found, 0, amount, step) : found
}

/** As `sliceOf`, having gone through what cannot be cut. */
export function* wholeSlice(term: Term): Proc<Slice> {
  return (yield* sliceOf(term)) ?? ofArray(yield* collect(term))
}

/** `amount` items from `start` on, each `step`th of them; fewer where there are no more. A negative start counts from the end. */
export function* sliceForward(term: Term, start: number, amount: number, step: number): Proc<Term[]> {
  if (start >= 0 && isList(term)) return yield* forwardInList(term, start, amount, step)
  const parts = start < 0 ? yield* wholeSlice(term) : yield* sliceOf(term)
  if (parts === undefined) return yield* forwardInOther(term, start, amount, step)
  const from = start < 0 ? start + parts.count : start
  if (from < 0 || from >= parts.count) return []
  const most = Math.min(amount, parts.count - from)
  const found = parts.take(from, step === 1 || parts.isWhole === true ? most : Math.floor((most - 1) / step) + 1, step)
  return isProc(found) ? yield* found : found
}

function* forwardInList(term: Term, start: number, amount: number, step: number): Proc<Term[]> {
  const found: Term[] = []
  let rest = term
  let i = 0
  for (; rest instanceof Cons && i < start + amount; i++, rest = rest.tail) {
    if (i >= start && (i - start) % step === 0) put(found, rest.head)
    if (i % portion === portion - 1) yield* giveWay()
  }
  if (rest instanceof Cons || rest === emptyList || i === start + amount) return found
  if (i < start) return noClause('Enum', 'drop_list', rest, start - i)
  if (amount !== Infinity) return noClause('Enum', 'take_list', rest, start + amount - i)
  return found
}

function* forwardInOther(term: Term, start: number, amount: number, step: number): Proc<Term[]> {
  const found: Term[] = []
  let at = 0
  if (amount <= 0) return found
  yield* each(term, (item) => {
    const position = at++ - start
    if (position >= 0 && position % step === 0) put(found, item)
    return position === amount - 1 ? STOP : undefined
  })
  return found
}

/** How many items `term` has. */
export function* count(term: Term): Proc<Term> {
  if (isList(term)) {
    let size = 0
    let rest: Term = term
    for (; rest instanceof Cons; rest = rest.tail) if (++size % (portion * 10) === 0) yield* giveWay()
    return rest === emptyList ? size : refused('length', [term])
  }
  return (yield* knownCount(term)) ?? (yield* countAll(term))
}

/** The number of items where it need not be counted. */
export function* knownCount(term: Term): Proc<Term | undefined> {
  const range = rangeOf(term)
  if (range !== undefined) return rangeSize(range)
  if (term instanceof TermMap) {
    const struct = structModule(term)
    if (struct === undefined && term.get(atoms.struct) === undefined) return term.size
    const items = plainItems(term)
    if (items !== undefined) return items.length
    const size = isNative(term) ? term.get(atom('size')) : undefined
    if (isInteger(size ?? null)) return size
    if (isNative(term)) return nativeSlice(term)?.count
  }
  return (yield* asked(term, 'count', []))?.e1
}

function* countAll(term: Term): Proc<Term> {
  let size = 0
  yield* each(term, () => void size++)
  return size
}

const mapKey = atom('map')
const mapSet = atom('Elixir.MapSet')

/** `value in term` */
export function* isMember(term: Term, value: Term): Proc<boolean> {
  if (isList(term)) {
    let rest: Term = term
    for (; rest instanceof Cons; rest = rest.tail) if (same(rest.head, value)) return true
    return rest === emptyList ? false : stdlibRefused('lists', 'member', [value, term])
  }
  const range = rangeOf(term)
  if (range !== undefined) return isInteger(value) && inRange(range, value)
  if (term instanceof TermMap) {
    if (term.get(atoms.struct) === undefined) return value instanceof Tuple && value.size === 2 && hasEntry(term, value)
    const map = term.get(atoms.struct) === mapSet ? term.get(mapKey) : undefined
    if (map instanceof TermMap) return map.has(value)
  }
  const answer = isNative(term) ? undefined : yield* asked(term, 'member?', [value])
  if (answer !== undefined) return answer.e1 === true
  return yield* each(term, (item) => (same(item, value) ? STOP : undefined))
}

function hasEntry(map: TermMap, { e0, e1 }: Tuple): boolean {
  const found = map.get(e0)
  return found !== undefined && same(found, e1)
}

function inRange({ first, last, step }: Range, value: number | bigint): boolean {
  if (step > 0 ? value < first || value > last : value > first || value < last) return false
  return (BigInt(value) - BigInt(first)) % BigInt(step) === 0n
}
