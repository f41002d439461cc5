/** The items of whatever is enumerable: one after the other to a step (`each`), all at once (`collect`), or on demand (`open`). */
import { code, type NativeFunction } from '../../../otp/code.js'
import { protocolUndefined } from '../../../otp/exceptions/constructors.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { Raised } from '../../../otp/process/raised.js'
import { add } from '../../../otp/ets/arithmetic.js'
import { compare } from '../../../otp/term/compare.js'
import { put } from '../../../otp/term/growth.js'
import {
  type Atom,
  atom,
  Cons,
  emptyList,
  Fun,
  isInteger,
  isList,
  list,
  pair,
  type Term,
  TermMap,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { functionClause, undefinedFunction } from '../../machine/failing.js'
import { foldedPairs, pairsOf } from '../arguments.js'
import { implementation, structModule } from '../dispatch.js'
import { giveWay, portion, type Step, STOP } from './calls.js'
import {
  ArraySource,
  cont,
  drain,
  halt,
  ListSource,
  NothingToClose,
  END,
  type Source,
  SourceFun,
  SuspendedSource,
} from './source.js'

export const enumerable = atom('Elixir.Enumerable')
const reduceKey = atom('reduce')
const rangeModule = atom('Elixir.Range')
const mapSetModule = atom('Elixir.MapSet')
const mapKey = atom('map')
const firstKey = atom('first')
const lastKey = atom('last')
const stepKey = atom('step')

/** How a struct of the library gives its items. */
export interface Native {
  open(struct: TermMap): Source
  /** Gives each item to `step`; true when it has answered STOP. Left out, they are taken from what `open` gives. */
  each?(struct: TermMap, step: Step): Proc<boolean>
  /** Its parts by position, where they need not be gone through. */
  slice?(struct: TermMap): Slice
}

export interface Slice {
  readonly count: number
  /** True where all items are had as a list to take a part: with a step, Enum then takes as many items as there are places. */
  readonly isWhole?: boolean
  /** `amount` items from `start` on, each `step`th. All of them must be there. */
  take(start: number, amount: number, step: number): Term[] | Proc<Term[]>
}

const natives = new Map<Atom, Native>()

/** Makes structs of `module` enumerable. */
export function enumerableStruct(module: Atom, native: Native): void {
  natives.set(module, native)
}

export interface Range {
  readonly first: number | bigint
  readonly last: number | bigint
  readonly step: number | bigint
}

/** The parts of a range; undefined for what is none. */
export function rangeOf(term: Term): Range | undefined {
  if (!(term instanceof TermMap) || term.get(atoms.struct) !== rangeModule) return undefined
  const first = term.get(firstKey) as Term
  const last = term.get(lastKey) as Term
  if (!isInteger(first) || !isInteger(last)) return undefined
  const step = term.get(stepKey) ?? (first <= last ? 1 : -1)
  return isInteger(step) ? { first, last, step } : undefined
}

/** How many numbers are in a range. */
export function rangeSize({ first, last, step }: Range): number | bigint {
  if (step > 0 ? first > last : first < last) return 0
  if (typeof first === 'number' && typeof last === 'number' && typeof step === 'number')
    return Math.floor((last - first) / step) + 1
  const size = (BigInt(last) - BigInt(first)) / BigInt(step) + 1n
  return size <= 9007199254740991n ? Number(size) : size
}

/** The items of a range, map or MapSet as an array; undefined for anything else. */
export function plainItems(term: Term): readonly Term[] | undefined {
  if (!(term instanceof TermMap)) return undefined
  const struct = term.get(atoms.struct)
  if (struct === undefined) return pairsOf(term)
  if (struct !== mapSetModule) return undefined
  const map = term.get(mapKey)
  return map instanceof TermMap ? map.keyArray() : undefined
}

/** Raises what a function raises where its list ends in `rest`, which is no list. */
export type Ending = (rest: Term) => never

/**
 * Gives each item of `term` to `step`; true when it has answered STOP. `ending`: of a list that is not proper. The order is that of Enum.reduce/3,
 * which folds a large map from the last of its entries to the first.
 */
export function* each(term: Term, step: Step, ending?: Ending): Proc<boolean> {
  if (isLargeMap(term)) return yield* eachOfArray(foldedPairs(term), step)
  return yield* eachListed(term, step, ending)
}

function isLargeMap(term: Term): term is TermMap {
  return term instanceof TermMap && term.isLarge() && !term.has(atoms.struct)
}

/** As `each`, in the order of Enumerable.reduce/3: that in which a map lists its entries. */
export function* eachListed(term: Term, step: Step, ending?: Ending): Proc<boolean> {
  if (isList(term)) return yield* eachOfList(term, step, ending)
  const range = rangeOf(term)
  if (range !== undefined) return yield* eachOfRange(range, step)
  const items = plainItems(term)
  if (items !== undefined) return yield* eachOfArray(items, step)
  if (term instanceof SourceFun) return yield* drain(term.open(), step)
  const struct = structModule(term)
  const native = struct === undefined ? undefined : natives.get(struct)
  if (native === undefined) return yield* eachByReduce(term, step)
  if (native.each !== undefined) return yield* native.each(term as TermMap, step)
  return yield* drain(native.open(term as TermMap), step)
}

function* eachOfList(term: Term, step: Step, ending?: Ending): Proc<boolean> {
  let rest = term
  let left = portion
  try {
    for (; rest instanceof Cons; rest = rest.tail) {
      const answer = step(rest.head)
      if (answer !== undefined && (answer === STOP || (isProc(answer) && (yield* answer) === STOP))) return true
      if (--left === 0) {
        left = portion
        yield* giveWay()
      }
    }
  } catch (thrown) {
    if (thrown instanceof Raised && rest !== term) thrown.isLater = true
    throw thrown
  }
  if (rest !== emptyList) return ending === undefined ? improper(term, rest) : ending(rest)
  return false
}

export function* eachOfArray(items: readonly Term[], step: Step): Proc<boolean> {
  for (let i = 0; i < items.length; i++) {
    const answer = step(items[i] as Term)
    if (answer !== undefined && (answer === STOP || (isProc(answer) && (yield* answer) === STOP))) return true
    if (i % portion === portion - 1) yield* giveWay()
  }
  return false
}

function* eachOfRange(range: Range, step: Step): Proc<boolean> {
  const { first, last, step: by } = range
  if (typeof first !== 'number' || typeof last !== 'number' || typeof by !== 'number')
    return yield* drain(new RangeSource(range), step)
  let left = portion
  for (let i = first; by > 0 ? i <= last : i >= last; i += by) {
    const answer = step(i)
    if (answer !== undefined && (answer === STOP || (isProc(answer) && (yield* answer) === STOP))) return true
    if (--left === 0) {
      left = portion
      yield* giveWay()
    }
  }
  return false
}

export class RangeSource extends NothingToClose implements Source {
  #next: Term
  constructor(readonly range: Range) {
    super()
    this.#next = range.first
  }
  next(): unknown {
    const now = this.#next
    const { last, step } = this.range
    if (step > 0 ? compare(now, last) > 0 : compare(now, last) < 0) return END
    this.#next = add(now, step) as Term
    return now
  }
}

/** `Enumerable.reduce/3` of what the console made enumerable, or of a function. */
export function reduceOf(term: Term): (command: Term, fun: Term) => unknown {
  const module = implementation(enumerable, term)
  if (module !== undefined && !(term instanceof Fun)) {
    const run: NativeFunction | undefined = code().find(module, reduceKey, 3)
    return (command, fun) =>
      run === undefined ? undefinedFunction(module, reduceKey, [term, command, fun]) : run(term, command, fun)
  }
  if (!(term instanceof Fun)) return protocolUndefined(enumerable, term)
  if (term.arity !== 2) return protocolUndefined(enumerable, term, 'only anonymous functions of arity 2 are enumerable')
  return term.apply
}

const goOn = pair(cont, null)
const haltNow = pair(halt, null)

function* eachByReduce(term: Term, step: Step): Proc<boolean> {
  const reduce = reduceOf(term)
  let isStopped = false
  const answered = (answer: unknown): Term => {
    if (answer !== STOP) return goOn
    isStopped = true
    return haltNow
  }
  const reducer = new Fun(
    2,
    atom('Elixir.Enum'),
    atom('reduce'),
    (item) => {
      const answer = step(item)
      return isProc(answer) ? waitFor(answer, answered) : answered(answer)
    },
    false,
    0,
    22346666,
    3,
  )
  const result = reduce(goOn, reducer)
  if (isProc(result)) yield* result
  return isStopped
}

function* waitFor(answer: Proc<unknown>, use: (answer: unknown) => Term): Proc<Term> {
  return use(yield* answer)
}

function improper(term: Term, rest: Term): never {
  return functionClause(atom('Elixir.Enum'), 'reduce', [list(...firstOf(term)), rest])
}

function firstOf(term: Term): Term[] {
  return term instanceof Cons ? [term.head] : []
}

/** Opens `term`, to take its items one by one. */
export function open(term: Term): Source {
  if (isList(term)) return new ListSource(term)
  const range = rangeOf(term)
  if (range !== undefined) return new RangeSource(range)
  const items = plainItems(term)
  if (items !== undefined) return new ArraySource(items)
  if (term instanceof SourceFun) return term.open()
  const struct = structModule(term)
  const native = struct === undefined ? undefined : natives.get(struct)
  return native === undefined ? new SuspendedSource(reduceOf(term)) : native.open(term as TermMap)
}

/** The items of `term` as a new array, in the order of Enum.to_list/1. `ending`: of a list that is not proper, with the items before. */
export function* collect(term: Term, ending?: (rest: Term, items: readonly Term[]) => never): Proc<Term[]> {
  const items: Term[] = []
  if (isList(term)) {
    let rest: Term = term
    for (; rest instanceof Cons; rest = rest.tail) {
      put(items, rest.head)
      if (items.length % portion === 0) yield* giveWay()
    }
    if (rest === emptyList) return items
    return ending === undefined ? improper(term, rest) : ending(rest, items)
  }
  yield* eachListed(term, (item) => void put(items, item))
  return items
}

/** The items of `term` as a new array, in the order of Enum.reduce/3. */
export function* collectFolded(term: Term, ending?: (rest: Term, items: readonly Term[]) => never): Proc<Term[]> {
  return isLargeMap(term) ? foldedPairs(term) : yield* collect(term, ending)
}

/** True for what `each` takes: a list, map, range, stream, function of arity 2, or what implements Enumerable. */
/** The parts of a struct of the library by position; undefined where they must be gone through. */
export function nativeSlice(term: Term): Slice | undefined {
  const struct = structModule(term)
  return struct === undefined ? undefined : natives.get(struct)?.slice?.(term as TermMap)
}

export function isNative(term: Term): boolean {
  const struct = structModule(term)
  return struct !== undefined && natives.has(struct)
}
