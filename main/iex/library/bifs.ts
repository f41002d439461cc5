/** Operators and functions of Kernel that never wait: they stand within expressions and in guards. */
import type { NativeFunction } from '../../otp/code.js'
import * as arithmetic from '../../otp/ets/arithmetic.js'
import { functions } from '../../otp/ets/functions.js'
import { concat, isBinary, isBitstring, joined } from '../../otp/term/bitstring.js'
import { compare, equals, same } from '../../otp/term/compare.js'
import { put } from '../../otp/term/growth.js'
import { atOnce, itemsIn, listOf, type Portioned, portionSize } from '../../otp/term/portioned.js'
import { self, makeRef, Raised, refused } from '../../otp/process/api.js'
import {
  atom,
  Fun,
  integer,
  isAtom,
  isInteger,
  Float,
  type List,
  pair,
  type Term,
  TermMap,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { argumentError, isException } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { badArithmetic } from '../machine/failing.js'
import type { Step } from '../machine/machine.js'
import { inPortions } from './enumeration/portions.js'
import { power } from './power.js'
import { Add, Compare, Equality, Make, Subtract } from '../machine/steps.js'

type Pure = (...args: Term[]) => Term

const arithmeticNames = new Set(['+', '-', '*', '/', 'div', 'rem', 'band', 'bor', 'bxor', 'bsl', 'bsr', 'bnot'])

/** A function of Erlang's, refusing as that does. */
export function bif(name: string, arity: number): Pure {
  const run = functions.get(`${name}/${arity}`) as (...args: Term[]) => Term | undefined
  if (arithmeticNames.has(name)) return (...args) => run(...args) ?? badArithmetic(name, ...args)
  return (...args) => {
    const value = run(...args)
    return value === undefined ? refused(name, args) : value
  }
}

/** `a..b//step`. `form`: what is said to be wrong where the ends are no integers. */
export function range(first: Term, last: Term, step: Term, form = 'first..last//step'): TermMap {
  if (!isInteger(first) || !isInteger(last)) {
    return argumentError(`ranges (${form}) expect both sides to be integers, got: ${shown(first)}..${shown(last)}`)
  }
  return TermMap.from<Term, Term>([
    [atoms.struct, atom('Elixir.Range')],
    [atom('first'), first],
    [atom('last'), last],
    [atom('step'), step],
  ])
}

/** `a..b` of ends that are only known when the code runs. */
export function rangeOf(first: Term, last: Term): TermMap {
  return range(first, last, compare(first, last) <= 0 ? 1 : -1, 'first..last')
}

/** `a ++ b`, in portions. `name`: as what it refuses. */
export function* appended(a: Term, b: Term, name = '++'): Portioned<Term> {
  const items = yield* itemsIn(a)
  return items === undefined ? refused(name, [a, b]) : yield* listOf(items, b as List)
}

/** `a ++ b` */
export function append(a: Term, b: Term): Term {
  return atOnce(appended(a, b))
}

/** `a -- b`, in portions: without the first of each that `b` holds, as often as it holds it. `name`: as what it refuses. */
export function* without(a: Term, b: Term, name = '--'): Portioned<Term> {
  const [items, unwanted] = [yield* itemsIn(a), yield* itemsIn(b)]
  if (items === undefined || unwanted === undefined) return refused(name, [a, b])
  const gone = new Counts()
  for (let i = 0; i < unwanted.length; i++) {
    gone.add(unwanted[i] as Term)
    if (i % portionSize === portionSize - 1) yield
  }
  const kept: Term[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Term
    if (!gone.takes(item)) put(kept, item)
    if (i % portionSize === portionSize - 1) yield
  }
  return kept.length === items.length ? a : yield* listOf(kept)
}

/** How often terms are there. */
class Counts {
  readonly #ofSimple = new Map<Term, number>()
  #ofCompound = TermMap.empty as TermMap<Term, number>

  add(term: Term): void {
    this.#set(term, this.#of(term) + 1)
  }

  /** Takes one of `term` away; false where there is none. */
  takes(term: Term): boolean {
    const left = this.#of(term)
    if (left > 0) this.#set(term, left - 1)
    return left > 0
  }

  #of(term: Term): number {
    return (isOneForm(term) ? this.#ofSimple.get(term) : this.#ofCompound.get(term)) ?? 0
  }

  #set(term: Term, count: number): void {
    if (isOneForm(term)) this.#ofSimple.set(term, count)
    else this.#ofCompound = this.#ofCompound.put(term, count)
  }
}

/** True for terms that are the same only where JavaScript says so. */
function isOneForm(term: Term): boolean {
  return typeof term === 'number' || typeof term === 'string' || isAtom(term)
}

function join(a: Term, b: Term): Term {
  if (!isBinary(a)) return argumentError(`expected binary argument in <> operator but got: ${shown(a)}`)
  if (!isBinary(b)) return argumentError(`expected binary argument in <> operator but got: ${shown(b)}`)
  return typeof a === 'string' && typeof b === 'string' ? joined(a, b) : concat([a, b])
}

/** `ceil`, `floor` of a number as an integer. */
export function rounded(number: Term, round: (value: number) => number, name = 'round'): Term {
  if (isInteger(number)) return number
  if (!(number instanceof Float)) return refused(name, [number])
  return integer(BigInt(round(number.value)))
}

function isStruct(term: Term): boolean {
  if (!(term instanceof TermMap)) return false
  const name = term.get(atoms.struct)
  return name !== undefined && isAtom(name)
}

function isStructOf(term: Term, name: Term): boolean {
  if (!isAtom(name)) return argumentError('argument error')
  return term instanceof TermMap && term.get(atoms.struct) === name
}

function isExceptionOf(term: Term, name: Term): boolean {
  if (!isAtom(name)) return argumentError('argument error')
  return isException(term) && term.get(atoms.struct) === name
}

const plusOne = (index: Term): Term => arithmetic.add(index, 1) ?? badArithmetic('+', index, 1)

function putElem(tuple: Term, index: Term, value: Term): Term {
  const place = plusOne(index)
  if (tuple instanceof Tuple && typeof index === 'number' && index >= 0 && index < tuple.size)
    return tuple.with(index, value)
  return refused('setelement', [place, tuple, value])
}

function isFunctionOf(term: Term, arity: Term): boolean {
  if (!isInteger(arity) || arity < 0) return refused('is_function', [term, arity])
  return term instanceof Fun && term.arity === arity
}

const guards: [string, Pure][] = [
  'is_atom',
  'is_float',
  'is_integer',
  'is_list',
  'is_number',
  'is_pid',
  'is_port',
  'is_reference',
  'is_tuple',
  'is_map',
  'is_binary',
  'is_function',
  'hd',
  'tl',
  'length',
  'bit_size',
  'byte_size',
  'abs',
  'trunc',
  'round',
].map((name) => [`${name}/1`, bif(name, 1)])

const order =
  (holds: (order: number) => boolean): Pure =>
  (a, b) =>
    holds(compare(a, b))

/** Functions of Kernel by `name/arity`. */
export const pureKernel = new Map<string, Pure>([
  ...guards,
  ['is_function/2', isFunctionOf],
  ['is_boolean/1', (a) => typeof a === 'boolean'],
  ['is_nil/1', (a) => a === null],
  ['is_bitstring/1', (a) => isBitstring(a)],
  ['is_struct/1', (a) => isStruct(a)],
  ['is_struct/2', isStructOf],
  ['is_exception/1', (a) => isException(a)],
  ['is_exception/2', isExceptionOf],
  ['is_map_key/2', (map, key) => (map instanceof TermMap ? map.has(key) : badMap(map))],
  ['map_size/1', (map) => (map instanceof TermMap ? map.size : badMap(map))],
  ['tuple_size/1', (t) => (t instanceof Tuple ? t.size : refused('tuple_size', [t]))],
  ['elem/2', (t, i) => bif('element', 2)(plusOne(i), t)],
  ['put_elem/3', putElem],
  ['binary_part/3', bif('binary_part', 3)],
  ['div/2', bif('div', 2)],
  ['rem/2', bif('rem', 2)],
  ['ceil/1', (a) => rounded(a, Math.ceil, 'ceil')],
  ['floor/1', (a) => rounded(a, Math.floor, 'floor')],
  ['max/2', (a, b) => (compare(a, b) >= 0 ? a : b)],
  ['min/2', (a, b) => (compare(a, b) <= 0 ? a : b)],
  ['not/1', (a) => (typeof a === 'boolean' ? !a : refused('not', [a]))],
  ['!/1', (a) => a === null || a === false],
  ['++/2', append],
  ['--/2', (a, b) => atOnce(without(a, b))],
  ['<>/2', join],
  ['../0', () => range(0, -1, 1)],
  ['../2', (a, b) => range(a, b, compare(a, b) <= 0 ? 1 : -1)],
  ['..///3', stepped],
  ['self/0', () => self()],
  ['make_ref/0', () => makeRef()],
  ['node/0', () => atom('nonode@nohost')],
  ['node/1', bif('node', 1)],
  [
    'throw/1',
    (value) => {
      throw new Raised('throw', value)
    },
  ],
  [
    'exit/1',
    (value) => {
      throw new Raised('exit', value)
    },
  ],
  ['+/1', bif('+', 1)],
  ['-/1', bif('-', 1)],
  ['+/2', bif('+', 2)],
  ['-/2', bif('-', 2)],
  ['*/2', bif('*', 2)],
  ['//2', bif('/', 2)],
  ['**/2', power],
  ['</2', order((by) => by < 0)],
  ['>/2', order((by) => by > 0)],
  ['<=/2', order((by) => by <= 0)],
  ['>=/2', order((by) => by >= 0)],
  ['==/2', (a, b) => equals(a, b)],
  ['!=/2', (a, b) => !equals(a, b)],
  ['===/2', (a, b) => same(a, b)],
  ['!==/2', (a, b) => !same(a, b)],
])

/** `first..last//step` as it is written: a step that is none is told of. */
function stepped(first: Term, last: Term, step: Term): Term {
  const made = range(first, last, step)
  if (isInteger(step) && BigInt(step) !== 0n) return made
  return argumentError(`ranges (first..last//step) expect the step to be a non-zero integer, got: ${shown(step)}`)
}

function badMap(map: Term): never {
  throw new Raised('error', pair(atom('badmap'), map))
}

const [plus, minus] = [bif('+', 1), bif('-', 1)]

/** Those of lists that may be of any length, in portions; `pureKernel` has them as well, at once. */
export const portionedKernel: ReadonlyMap<string, NativeFunction> = new Map<string, NativeFunction>([
  ['++/2', (a, b) => inPortions(appended(a, b))],
  ['--/2', (a, b) => inPortions(without(a, b))],
])

/** Operators that have steps of their own. */
export const operators = new Map<string, (operands: readonly Step[]) => Step>([
  ['+/2', ([a, b]) => new Add(a as Step, b as Step)],
  ['-/2', ([a, b]) => new Subtract(a as Step, b as Step)],
  ['</2', ([a, b]) => new Compare(a as Step, b as Step, '<')],
  ['>/2', ([a, b]) => new Compare(a as Step, b as Step, '>')],
  ['<=/2', ([a, b]) => new Compare(a as Step, b as Step, '<=')],
  ['>=/2', ([a, b]) => new Compare(a as Step, b as Step, '>=')],
  ['==/2', ([a, b]) => new Equality(a as Step, b as Step, false, true)],
  ['!=/2', ([a, b]) => new Equality(a as Step, b as Step, false, false)],
  ['===/2', ([a, b]) => new Equality(a as Step, b as Step, true, true)],
  ['!==/2', ([a, b]) => new Equality(a as Step, b as Step, true, false)],
  ['+/1', (operands) => new Make(operands, ([a]) => plus(a as Term))],
  ['-/1', (operands) => new Make(operands, ([a]) => minus(a as Term))],
])
