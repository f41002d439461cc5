/** Sorting: by term order, by functions and by modules that compare. */
import { code } from '../../../otp/code.js'
import { current } from '../../../otp/process/current.js'
import { turn, turnIsOver } from '../../../otp/process/operations.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { compare } from '../../../otp/term/compare.js'
import { put } from '../../../otp/term/growth.js'
import { type Atom, atom, Fun, isAtom, type Term, Tuple } from '../../../otp/term/term.js'
import { undefinedFunction } from '../../machine/failing.js'
import { after, type Call, giveWay, truthy } from './calls.js'

/** `&:erlang.name/arity` */
export function external(name: string, arity: number): Fun {
  const erlang = atom('erlang')
  return new Fun(arity, erlang, atom(name), (...args: Term[]) => code().call(erlang, atom(name), args), true)
}

/** A function that Enum would have made in `name/homeArity`, as it is shown where arguments are refused. */
export function anonymous(name: string, homeArity: number): Fun {
  return new Fun(0, atom('Elixir.Enum'), atom(name), () => null, false, 111, 22346666, homeArity)
}

const compareName = atom('compare')

/**
 * Whether the first of two terms is kept before the second, as a function, or a module with a compare/2, says; undefined for what is neither.
 *
 * refused  the answer of compare/2 that says no; `only lt`: all but `:lt` say no
 */
export function compareCall(sorter: Term, refused: 'lt' | 'gt' | 'only lt'): Call | undefined {
  if (sorter instanceof Fun) return sorter.arity === 2 ? sorter.apply : undefined
  if (!isAtom(sorter)) return undefined
  const lt = atom('lt')
  const no = atom(refused)
  return (a, b) =>
    after(compared(sorter as Atom, a, b), (order) => (refused === 'only lt' ? order === lt : order !== no))
}

function compared(module: Atom, a: Term, b: Term): unknown {
  const run = code().find(module, compareName, 2)
  return run === undefined ? undefinedFunction(module, compareName, [a, b]) : run(a, b)
}

/** A sorter of sort/2: `:asc` and `:desc` as a sign, others as a call; undefined where it is none. */
export function sorterOf(sorter: Term): 1 | -1 | Call | undefined {
  if (sorter === atom('asc')) return 1
  if (sorter === atom('desc')) return -1
  if (!(sorter instanceof Tuple)) return compareCall(sorter, 'gt')
  if (sorter.size !== 2 || !isAtom(sorter.e1)) return undefined
  if (sorter.e0 === atom('asc')) return compareCall(sorter.e1, 'gt')
  return sorter.e0 === atom('desc') ? compareCall(sorter.e1, 'lt') : undefined
}

/** Pieces are sorted by the engine, then merged. */
const piece = 1024

/** `items` in the order of their keys; equal ones stay in theirs. */
export function* sorted<T>(items: T[], keyOf: (item: T) => Term, sorter: 1 | -1 | Call): Proc<T[]> {
  if (typeof sorter === 'function') return yield* mergeSorted(items, keyOf, sorter)
  const order = (a: T, b: T): number => sorter * compare(keyOf(a), keyOf(b))
  if (items.length <= piece) return items.sort(order)
  let runs: T[][] = []
  for (let i = 0; i < items.length; i += piece) {
    runs.push(items.slice(i, i + piece).sort(order))
    yield* giveWay()
  }
  while (runs.length > 1) {
    const next: T[][] = []
    for (let i = 0; i < runs.length; i += 2) next.push(yield* merged(runs[i] as T[], runs[i + 1] ?? [], order))
    runs = next
  }
  return runs[0] as T[]
}

function* merged<T>(left: T[], right: T[], order: (a: T, b: T) => number): Proc<T[]> {
  const found: T[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    put(found, order(left[i] as T, right[j] as T) <= 0 ? (left[i++] as T) : (right[j++] as T))
    if (found.length % piece === 0) yield* giveWay()
  }
  while (i < left.length) put(found, left[i++] as T)
  while (j < right.length) put(found, right[j++] as T)
  return found
}

function* mergeSorted<T>(items: T[], keyOf: (item: T) => Term, before: Call): Proc<T[]> {
  if (items.length < 2) return items
  const middle = items.length >> 1
  const left = yield* mergeSorted(items.slice(0, middle), keyOf, before)
  const right = yield* mergeSorted(items.slice(middle), keyOf, before)
  const found: T[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const answer = before(keyOf(left[i] as T), keyOf(right[j] as T))
    const isFirst = isProc(answer) ? yield* answer : answer
    put(found, truthy(isFirst) ? (left[i++] as T) : (right[j++] as T))
    // What is compared without being waited for counts no reductions.
    if (current !== null && turnIsOver()) yield* turn()
  }
  return found.concat(left.slice(i), right.slice(j))
}
