/** `:counters`, `:atomics` and `:persistent_term`: what all processes share. Source: OTP 25's counters.erl, atomics.erl, persistent_term.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { defineErrorModule, type Explain } from '../../../otp/exceptions/error-info.js'
import { makeRef, runtime } from '../../../otp/process/api.js'
import { termSize } from '../../../otp/size.js'
import { atom, integer, isInteger, listFrom, pair, Ref, type Term, TermMap, Tuple } from '../../../otp/term/term.js'
import { ok } from '../../../otp/term/well-known.js'
import { isAtomNamed, itemsOf, stdlibRefused } from '../arguments.js'

interface Cells {
  readonly values: bigint[]
  readonly isSigned: boolean
}

const cellsOf = new WeakMap<Ref, Cells>()
type Run = (cells: Cells, index: number, ...args: bigint[]) => Term

const wrapped = (value: bigint, isSigned: boolean): bigint =>
  isSigned ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value)

/** What is wrong with arguments, in words. Source: erl_erts_errors.erl. */
function wordsFor(nameOfArray: string): Explain {
  return ({ name, args: [array, place, ...more] }) => {
    if (name === 'new') return { args: isSize(array as Term) ? ['', 'invalid option in list'] : [sizeWords(array)] }
    const ref = array instanceof Tuple ? array.e1 : array
    const cells = about(ref)
    if (cells === undefined) return { args: [`invalid ${nameOfArray} reference`] }
    const isThere = typeof place === 'number' && place >= 1 && place <= cells.values.length
    const wrongPlace = isInteger(place ?? null) ? 'out of range' : 'not an integer'
    return { args: ['', isThere ? '' : wrongPlace, ...more.map((each) => (isInteger(each) ? '' : 'not an integer'))] }
  }
}

const sizeWords = (size: Term | undefined): string => (isInteger(size ?? null) ? 'out of range' : 'not an integer')

for (const module of ['counters', 'atomics'])
  defineErrorModule(atom('erl_stdlib_errors'), wordsFor('atomics'), atom(module))
defineErrorModule(
  atom('erl_stdlib_errors'),
  () => ({ args: ['no persistent term stored with this key'] }),
  atom('persistent_term'),
)

/** A function of a cell: its array, its place from 1, and integers. */
function ofCell(module: string, name: string, refOf: (term: Term) => Term | undefined, run: Run) {
  return (...args: Term[]): Term => {
    const [array, place, ...more] = args as [Term, Term, ...Term[]]
    const ref = refOf(array)
    const cells = ref instanceof Ref ? cellsOf.get(ref) : undefined
    const index = typeof place === 'number' ? place - 1 : -1
    if (cells === undefined || cells.values[index] === undefined || !more.every(isInteger))
      return stdlibRefused(module, name, args)
    return run(cells, index, ...more.map((each) => BigInt(each as number)))
  }
}

function put({ values, isSigned }: Cells, index: number, value: bigint): Term {
  values[index] = wrapped(value, isSigned)
  return ok
}

const get: Run = ({ values }, index) => integer(values[index] as bigint)
const add: Run = (cells, index, by) => put(cells, index, (cells.values[index] as bigint) + by)
const sub: Run = (cells, index, by) => put(cells, index, (cells.values[index] as bigint) - by)
const set: Run = (cells, index, value) => put(cells, index, value)

/** `run`, and what the cell holds then. */
const andGet =
  (run: Run): Run =>
  (cells, index, ...args) => {
    run(cells, index, ...args)
    return get(cells, index)
  }

function cells(size: number, isSigned: boolean): Ref {
  const ref = makeRef()
  cellsOf.set(ref, { values: Array.from({ length: size }, () => 0n), isSigned })
  return ref
}

const isSize = (term: Term): term is number => typeof term === 'number' && term > 0 && term < 2 ** 28

const counterRef = (term: Term): Term | undefined =>
  term instanceof Tuple &&
  term.size === 2 &&
  ['atomics', 'write_concurrency'].some((name) => isAtomNamed(term.e0, name))
    ? term.e1
    : undefined

/** What an array says of itself; undefined of what is none. */
function about(ref: Term | undefined): Cells | undefined {
  return ref instanceof Ref ? cellsOf.get(ref) : undefined
}

const map = (entries: Readonly<Record<string, Term>>): Term =>
  TermMap.from<Term, Term>(Object.entries(entries).map(([name, value]): [Term, Term] => [atom(name), value]))

function infoOf({ values, isSigned }: Cells): Term {
  const [max, min] = isSigned ? [2n ** 63n - 1n, -(2n ** 63n)] : [2n ** 64n - 1n, 0n]
  return map({ max: integer(max), memory: values.length * 8 + 40, min: integer(min), size: values.length })
}

const counter = (name: string, run: Run) => ofCell('counters', name, counterRef, run)

export const counters: Module = nativeModule(atom('counters'), {
  'add/3': counter('add', add),
  'get/2': counter('get', get),
  'info/1': (array) => {
    const found = about(counterRef(array))
    if (found === undefined) return stdlibRefused('counters', 'info', [array])
    return infoOf(found)
  },
  'new/2': (size, options) => {
    const modes = itemsOf(options) ?? []
    const isKnown = modes.every((mode) => isAtomNamed(mode, 'atomics') || isAtomNamed(mode, 'write_concurrency'))
    if (!isSize(size) || !isKnown || itemsOf(options) === undefined)
      return stdlibRefused('counters', 'new', [size, options])
    const isConcurrent = modes.some((mode) => isAtomNamed(mode, 'write_concurrency'))
    return pair(atom(isConcurrent ? 'write_concurrency' : 'atomics'), cells(size, true))
  },
  'put/3': counter('put', set),
  'sub/3': counter('sub', sub),
})

const atomic = (name: string, run: Run) => ofCell('atomics', name, (term) => term, run)

export const atomics: Module = nativeModule(atom('atomics'), {
  'add/3': atomic('add', add),
  'add_get/3': atomic('add_get', andGet(add)),
  'compare_exchange/4': atomic('compare_exchange', (found, index, expected, wanted) => {
    const before = found.values[index] as bigint
    if (before !== wrapped(expected, found.isSigned)) return integer(before)
    return put(found, index, wanted)
  }),
  'exchange/3': atomic('exchange', (found, index, value) => {
    const before = found.values[index] as bigint
    put(found, index, value)
    return integer(before)
  }),
  'get/2': atomic('get', get),
  'info/1': (ref) => {
    const found = about(ref)
    if (found === undefined) return stdlibRefused('atomics', 'info', [ref])
    return infoOf(found)
  },
  'new/2': (size, options) => {
    const given = itemsOf(options)
    const signed = given?.find((each) => each instanceof Tuple && isAtomNamed(each.e0, 'signed')) as Tuple | undefined
    if (!isSize(size) || given === undefined) return stdlibRefused('atomics', 'new', [size, options])
    return cells(size, signed?.e1 !== false)
  },
  'put/3': atomic('put', set),
  'sub/3': atomic('sub', sub),
  'sub_get/3': atomic('sub_get', andGet(sub)),
})

declare module '../../../otp/process/runtime.js' {
  interface Parts {
    /** What `:persistent_term` keeps. */
    persistentTerms?: TermMap
  }
}

const kept = (): TermMap => runtime().parts.persistentTerms ?? TermMap.empty

export const persistentTerm: Module = nativeModule(atom('persistent_term'), {
  'erase/1': (key) => {
    const had = kept().has(key)
    runtime().parts.persistentTerms = kept().delete(key)
    return had
  },
  'get/0': () =>
    listFrom(
      kept()
        .keyArray()
        .map((key) => pair(key, kept().get(key) as Term)),
    ),
  'get/1': (key) => kept().get(key) ?? stdlibRefused('persistent_term', 'get', [key]),
  'get/2': (key, otherwise) => kept().get(key) ?? otherwise,
  'info/0': () => map({ count: kept().size, memory: termSize(kept()) }),
  'put/2': (key, value) => {
    runtime().parts.persistentTerms = kept().put(key, value)
    return ok
  },
})
