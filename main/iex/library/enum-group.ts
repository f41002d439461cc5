/** Enum: items put together: chunks, groups, what occurs once. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Proc } from '../../otp/process/proc.js'
import { same } from '../../otp/term/compare.js'
import { add } from '../../otp/ets/arithmetic.js'
import { put } from '../../otp/term/growth.js'
import {
  atom,
  Cons,
  emptyList,
  Fun,
  isInteger,
  type List,
  listFrom,
  type Term,
  TermMap,
  Tuple,
} from '../../otp/term/term.js'
import { erlangError } from '../machine/failing.js'
import { called, noClause } from './arguments.js'
import { after, callable, giveWay, portion, STOP } from './enumeration/calls.js'
import { whole } from './enumeration/portions.js'
import { collectFolded, each, eachListed } from './enumeration/each.js'
import { cont, halt } from './enumeration/source.js'
import { taken } from './enum-pick.js'
import type { Functions } from './module.js'

const discard = atom('discard')

/** The chunks of `chunk_every`, one after the other: for Enum and for Stream. */
export class Chunks {
  #buffer: Term[] = []
  #skip = 0

  constructor(
    readonly size: number,
    readonly step: number,
  ) {}

  /** Takes an item; answers a chunk when one is full. */
  push(item: Term): Term | undefined {
    if (this.#skip > 0) {
      this.#skip--
      return undefined
    }
    put(this.#buffer, item)
    if (this.#buffer.length < this.size) return undefined
    const chunk = listFrom(this.#buffer)
    this.#skip = Math.max(this.step - this.size, 0)
    this.#buffer = this.#buffer.slice(this.step)
    return chunk
  }

  /** The last chunk, where items are left that are in none; filled up from `leftover`. */
  *rest(leftover: Term): Proc<Term | undefined> {
    const missing = this.size - this.#buffer.length
    if (leftover === discard || this.#buffer.length === 0 || missing <= 0) return undefined
    return listFrom([...this.#buffer, ...(yield* taken(leftover, missing))])
  }
}

/** True for what chunk_every takes: two numbers above zero. */
export function areCounts(...counts: Term[]): boolean {
  return counts.every((count) => isInteger(count) && count > 0)
}

function* chunkEvery(term: Term, count: Term, step: Term = count, leftover: Term = emptyList): Proc<Term> {
  if (!areCounts(count, step)) return noClause('Enum', 'chunk_every', term, count, step, leftover)
  const chunks = new Chunks(Number(count), Number(step))
  const found: Term[] = []
  yield* eachListed(term, (item) => {
    const chunk = chunks.push(item)
    if (chunk !== undefined) put(found, chunk)
  })
  const last = yield* chunks.rest(leftover)
  if (last !== undefined) put(found, last)
  return yield* whole(found)
}

function chunk(term: Term, count: Term, step: Term = count, leftover: Term = null): Proc<Term> {
  return chunkEvery(term, count, step, leftover === null || leftover === false ? discard : leftover)
}

function* chunkWhile(term: Term, start: Term, chunkFun: Term, afterFun: Term): Proc<Term> {
  const call = callable(chunkFun, 2)
  const found: Term[] = []
  let acc = start
  yield* eachListed(term, (item) =>
    after(call(item, acc), (answer) => {
      const { emitted, next, isLast } = chunkAnswer(answer)
      acc = next
      if (emitted !== undefined) put(found, emitted)
      return isLast ? STOP : undefined
    }),
  )
  const { emitted, isLast } = chunkAnswer(yield* called(afterFun, acc))
  if (isLast) return erlangError('case_clause', acc)
  if (emitted !== undefined) put(found, emitted)
  return yield* whole(found)
}

/** What a function of `chunk_while` has said. */
export function chunkAnswer(answer: Term): { readonly emitted?: Term; readonly next: Term; readonly isLast: boolean } {
  if (answer instanceof Tuple && answer.e0 === cont) {
    if (answer.size === 3) return { emitted: answer.e1, next: answer.e2, isLast: false }
    if (answer.size === 2) return { next: answer.e1, isLast: false }
  }
  if (answer instanceof Tuple && answer.size === 2 && answer.e0 === halt) return { next: answer.e1, isLast: true }
  return erlangError('case_clause', answer)
}

function* chunkBy(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  const found: Term[] = []
  let buffer: Term[] = []
  let key: Term | undefined
  yield* eachListed(term, (item) =>
    after(call(item), (value) => {
      if (key !== undefined && !same(key, value)) {
        put(found, listFrom(buffer))
        buffer = []
      }
      key = value
      put(buffer, item)
    }),
  )
  if (buffer.length > 0) put(found, listFrom(buffer))
  return yield* whole(found)
}

function* dedup(term: Term): Proc<Term> {
  let last: Term | undefined
  const found: Term[] = []
  yield* each(term, (item) => {
    if (last === undefined || !same(last, item)) put(found, (last = item))
  })
  return yield* whole(found)
}

function* dedupBy(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  let last: Term | undefined
  const found: Term[] = []
  yield* each(term, (item) =>
    after(call(item), (key) => {
      if (last === undefined || !same(last, key)) put(found, item)
      last = key
    }),
  )
  return yield* whole(found)
}

/** Remembers terms: `add` answers whether the term is new. */
export class Seen {
  readonly #simple = new Set<Term>()
  #others: TermMap = TermMap.empty

  add(term: Term): boolean {
    if (typeof term !== 'object' || term === null) {
      if (this.#simple.has(term)) return false
      this.#simple.add(term)
      return true
    }
    if (this.#others.has(term)) return false
    this.#others = this.#others.put(term, true)
    return true
  }
}

/** `Enum.uniq/1` */
export function* uniq(term: Term): Proc<Term> {
  const seen = new Seen()
  const found: Term[] = []
  yield* each(term, (item) => void (seen.add(item) && put(found, item)))
  return yield* whole(found)
}

function* uniqBy(term: Term, fun: Term): Proc<Term> {
  const call = callable(fun, 1)
  const seen = new Seen()
  const found: Term[] = []
  yield* each(term, (item) => after(call(item), (key) => void (seen.add(key) && put(found, item))))
  return yield* whole(found)
}

/** The number of times that each key has come. */
class Counts {
  #map: TermMap = TermMap.empty
  readonly #quick = new Map<Term, number>()

  add(key: Term): void {
    if (typeof key !== 'object' || key === null) this.#quick.set(key, (this.#quick.get(key) ?? 0) + 1)
    else this.#map = this.#map.put(key, add((this.#map.get(key) ?? 0) as Term, 1) as Term)
  }

  *build(): Proc<TermMap> {
    const builder = TermMap.builder<Term, Term>(this.#map)
    let left = portion
    for (const [key, count] of this.#quick) {
      builder.put(key, count)
      if (--left > 0) continue
      left = portion
      yield* giveWay()
    }
    return builder.build()
  }
}

function* frequencies(term: Term): Proc<Term> {
  const counts = new Counts()
  yield* each(term, (item) => counts.add(item))
  return yield* counts.build()
}

function* frequenciesBy(term: Term, fun: Term): Proc<Term> {
  if (!(fun instanceof Fun)) return noClause('Enum', 'frequencies_by', term, fun)
  const call = callable(fun, 1)
  const counts = new Counts()
  yield* each(term, (item) => after(call(item), (key) => counts.add(key)))
  return yield* counts.build()
}

function* groupBy(term: Term, keyFun: Term, valueFun?: Term): Proc<Term> {
  if (!(keyFun instanceof Fun)) return argumentError(`unsupported dict: ${shown(keyFun)}`)
  const keyOf = callable(keyFun, 1)
  const valueOf = valueFun === undefined ? (item: Term) => item : callable(valueFun, 1)
  const items = (yield* collectFolded(term)).reverse()
  let map: TermMap = TermMap.empty
  yield* each(listFrom(items), (item) =>
    after(keyOf(item), (key) =>
      after(valueOf(item), (value) => {
        map = map.put(key, new Cons(value, (map.get(key) ?? emptyList) as List))
      }),
    ),
  )
  return map
}

export const grouping: Functions = {
  'chunk(enumerable, count)': ['As `chunk_every/4`, without what does not fill a chunk.', chunk],
  'chunk(enumerable, count, step, leftover \\\\ nil)': [
    'As `chunk_every/4`, without what does not fill a chunk.',
    chunk,
  ],
  'chunk_by(enumerable, fun)': ['Lists of neighbours for which `fun` gives the same.', chunkBy],
  'chunk_every(enumerable, count)': ['Lists of `count` items each; the last may have fewer.', chunkEvery],
  'chunk_every(enumerable, count, step, leftover \\\\ [])': [
    'Lists of `count` items, a new one after each `step` items; the last filled up from `leftover`, or left out with `:discard`.',
    chunkEvery,
  ],
  'chunk_while(enumerable, acc, chunk_fun, after_fun)': [
    'Chunks as `chunk_fun` makes them: it gives `{:cont, chunk, acc}`, `{:cont, acc}` or `{:halt, acc}`.',
    chunkWhile,
  ],
  'dedup(enumerable)': ['The items without those that equal the one before.', dedup],
  'dedup_by(enumerable, fun)': [
    'The items without those for which `fun` gives the same as for the one before.',
    dedupBy,
  ],
  'frequencies(enumerable)': ['A map of how often each item occurs.', frequencies],
  'frequencies_by(enumerable, key_fun)': ['A map of how often each value that `key_fun` gives occurs.', frequenciesBy],
  'group_by(enumerable, key_fun, value_fun \\\\ fn x -> x end)': [
    'A map of lists: the items, or what `value_fun` gives for them, by what `key_fun` gives.',
    groupBy,
  ],
  'uniq(enumerable)': ['The items, each once.', uniq],
  'uniq(enumerable, fun)': ['As `uniq_by/2`.', uniqBy],
  'uniq_by(enumerable, fun)': ['The items, the first of those for which `fun` gives the same.', uniqBy],
}
