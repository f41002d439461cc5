/** Operators and functions of Kernel that never wait: they stand within expressions and in guards. */
import { functions } from '../../otp/ets/functions.js'
import { bitSize, isBinary, isBitstring, slice, concat, byteSize } from '../../otp/term/bitstring.js'
import { compare } from '../../otp/term/compare.js'
import { self, makeRef, Raised, refused } from '../../otp/process/api.js'
import {
  atom,
  Atom,
  Cons,
  emptyList,
  Fun,
  integer,
  isAtom,
  isInteger,
  Float,
  listFrom,
  type Term,
  TermMap,
  toArray,
  Tuple,
  tupleFrom,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { argumentError, isException } from '../../otp/exceptions/constructors.js'
import { badArithmetic } from '../failing.js'
import type { Step } from '../machine.js'
import { Add, Compare, Equality, Make, Subtract } from '../steps.js'

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

/** `a..b//step` */
export function range(first: Term, last: Term, step: Term): TermMap {
  if (!isInteger(first) || !isInteger(last)) {
    return argumentError(`ranges (first..last) expect both sides to be integers, got: ${shown(first)}..${shown(last)}`)
  }
  return TermMap.from<Term, Term>([
    [atoms.struct, atom('Elixir.Range')],
    [atom('first'), first],
    [atom('last'), last],
    [atom('step'), step],
  ])
}

import { shown } from '../../otp/exceptions/shown.js'

function append(a: Term, b: Term): Term {
  const items: Term[] = []
  let rest = a
  for (; rest instanceof Cons; rest = rest.tail) items.push(rest.head)
  if (rest !== emptyList) return refused('++', [a, b])
  let result = b
  for (let i = items.length - 1; i >= 0; i--) result = new Cons(items[i] as Term, result)
  return result
}

function without(a: Term, b: Term): Term {
  const items = toArray(a)
  for (const gone of toArray(b)) {
    const at = items.findIndex((item) => same(item, gone))
    if (at >= 0) items.splice(at, 1)
  }
  return listFrom(items)
}

import { same } from '../../otp/term/compare.js'

function join(a: Term, b: Term): Term {
  if (!isBinary(a)) return argumentError(`expected binary argument in <> operator but got: ${shown(a)}`)
  if (!isBinary(b)) return argumentError(`expected binary argument in <> operator but got: ${shown(b)}`)
  return typeof a === 'string' && typeof b === 'string' ? a + b : concat([a, b])
}

export function rounded(number: Term, round: (value: number) => number): Term {
  if (isInteger(number)) return number
  if (!(number instanceof Float)) return refused('round', [number])
  return integer(BigInt(round(number.value)))
}

function isStruct(term: Term): boolean {
  return term instanceof TermMap && term.get(atoms.struct) instanceof Atom
}

function putElem(tuple: Term, index: Term, value: Term): Term {
  if (tuple instanceof Tuple && typeof index === 'number' && index >= 0 && index < tuple.size)
    return tuple.with(index, value)
  return refused('setelement', [typeof index === 'number' ? index + 1 : index, tuple, value])
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
  'hd',
  'tl',
  'length',
  'bit_size',
  'byte_size',
  'map_size',
  'abs',
  'trunc',
  'round',
].map((name) => [`${name}/1`, bif(name, 1)])

/** Functions of Kernel by `name/arity`. */
export const pureKernel = new Map<string, Pure>([
  ...guards,
  ['is_function/1', (a) => a instanceof Fun],
  ['is_function/2', (a, n) => a instanceof Fun && a.arity === n],
  ['is_boolean/1', (a) => typeof a === 'boolean'],
  ['is_nil/1', (a) => a === null],
  ['is_bitstring/1', (a) => isBitstring(a)],
  ['is_struct/1', (a) => isStruct(a)],
  ['is_struct/2', (a, name) => a instanceof TermMap && a.get(atoms.struct) === name],
  ['is_exception/1', (a) => isException(a)],
  ['is_exception/2', (a, name) => isException(a) && a.get(atoms.struct) === name],
  ['is_map_key/2', (map, key) => (map instanceof TermMap ? map.has(key) : badMap(map))],
  ['map_get/2', bif('map_get', 2)],
  ['tuple_size/1', (t) => (t instanceof Tuple ? t.size : refused('tuple_size', [t]))],
  ['elem/2', (t, i) => bif('element', 2)(typeof i === 'number' ? i + 1 : i, t)],
  ['put_elem/3', putElem],
  ['binary_part/3', bif('binary_part', 3)],
  ['div/2', bif('div', 2)],
  ['rem/2', bif('rem', 2)],
  ['ceil/1', (a) => rounded(a, Math.ceil)],
  ['floor/1', (a) => rounded(a, Math.floor)],
  ['max/2', (a, b) => (compare(a, b) >= 0 ? a : b)],
  ['min/2', (a, b) => (compare(a, b) <= 0 ? a : b)],
  ['not/1', (a) => (typeof a === 'boolean' ? !a : refused('not', [a]))],
  ['!/1', (a) => a === null || a === false],
  ['++/2', append],
  ['--/2', without],
  ['<>/2', join],
  ['../2', (a, b) => range(a, b, compare(a, b) <= 0 ? 1 : -1)],
  ['..///3', range],
  ['self/0', () => self()],
  ['make_ref/0', () => makeRef()],
  ['node/0', () => atom('nonode@nohost')],
  ['node/1', () => atom('nonode@nohost')],
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
  ['*/2', bif('*', 2)],
  ['//2', bif('/', 2)],
])

function badMap(map: Term): never {
  throw new Raised('error', new Tuple(2, atom('badmap'), map, null, null, null))
}

const [plus, minus] = [bif('+', 1), bif('-', 1)]

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

export { bitSize, byteSize, isAtom, slice, tupleFrom }
