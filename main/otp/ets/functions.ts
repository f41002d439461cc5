/**
 * The functions match specifications may call. What a function refuses is undefined: in a guard the guard then fails, in a body the call's value is
 * `:EXIT`. Source: OTP 25, erl_db_util.c, guard_tab; each asked for which numbers of arguments it takes.
 */
import { compare, equals, same } from '../term/compare.js'
import { binaryBytes, bitSize, byteSize, isBinary, isBitstring, slice } from '../term/bitstring.js'
import {
  Atom,
  atom,
  Cons,
  emptyList,
  Float,
  isAtom,
  isFun,
  isInteger,
  isList,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  Tuple,
} from '../term/term.js'
import { running } from '../process/current.js'
import * as arithmetic from './arithmetic.js'

export type Operation = (...args: Term[]) => Term | undefined

const nodeName = atom('nonode@nohost')

function test(holds: (a: Term) => boolean): Operation {
  return (a) => holds(a)
}

function comparison(holds: (a: Term, b: Term) => boolean): Operation {
  return (a, b) => holds(a, b)
}

function isIndex(term: Term | undefined): term is number {
  return typeof term === 'number'
}

/** length/1: of proper lists only. */
function length(list: Term | undefined): Term | undefined {
  let count = 0
  let rest = list as Term
  for (; rest instanceof Cons; rest = rest.tail) count++
  return rest === emptyList ? count : undefined
}

function element(index: Term | undefined, tuple: Term | undefined): Term | undefined {
  return isIndex(index) && tuple instanceof Tuple && index >= 1 && index <= tuple.size ? tuple.at(index - 1) : undefined
}

/** size/1: elements, or whole bytes. */
function size(term: Term | undefined): Term | undefined {
  if (term instanceof Tuple) return term.size
  return isBitstring(term) ? Math.floor(bitSize(term) / 8) : undefined
}

function isRecord(term: Term | undefined, tag: Term | undefined, size: Term | undefined): Term | undefined {
  if (!isAtom(tag as Term) || !isInteger(size as Term)) return undefined
  return term instanceof Tuple && term.size === size && term.size > 0 && term.e0 === tag
}

function binaryPart(binary: Term | undefined, start: Term | undefined, count: Term | undefined): Term | undefined {
  if (!isBinary(binary) || !isIndex(start) || !isIndex(count)) return undefined
  const from = count < 0 ? start + count : start
  const to = count < 0 ? start : start + count
  if (from < 0 || to > binaryBytes(binary).length) return undefined
  return slice(binary, from * 8, (to - from) * 8)
}

function node(term?: Term): Term | undefined {
  return term === undefined || term instanceof Pid || term instanceof Ref || term instanceof Port ? nodeName : undefined
}

/** By name and number of arguments: `element/2`. */
export const functions = new Map<string, Operation>([
  ['is_atom/1', test(isAtom)],
  ['is_float/1', test((a) => a instanceof Float)],
  ['is_integer/1', test(isInteger)],
  ['is_list/1', test(isList)],
  ['is_number/1', test((a) => isInteger(a) || a instanceof Float)],
  ['is_pid/1', test((a) => a instanceof Pid)],
  ['is_port/1', test((a) => a instanceof Port)],
  ['is_reference/1', test((a) => a instanceof Ref)],
  ['is_tuple/1', test((a) => a instanceof Tuple)],
  ['is_map/1', test((a) => a instanceof TermMap)],
  ['is_binary/1', test(isBinary)],
  ['is_function/1', test(isFun)],
  ['is_record/3', isRecord],
  ['is_map_key/2', (key, map) => (map instanceof TermMap ? map.has(key) : undefined)],
  ['map_get/2', (key, map) => (map instanceof TermMap ? map.get(key) : undefined)],
  ['map_size/1', (map) => (map instanceof TermMap ? map.size : undefined)],
  ['element/2', element],
  ['hd/1', (list) => (list instanceof Cons ? list.head : undefined)],
  ['tl/1', (list) => (list instanceof Cons ? list.tail : undefined)],
  ['length/1', length],
  ['size/1', size],
  ['bit_size/1', (bits) => (isBitstring(bits) ? bitSize(bits) : undefined)],
  ['byte_size/1', (bits) => (isBitstring(bits) ? byteSize(bits) : undefined)],
  [
    'binary_part/2',
    (binary, part) => (part instanceof Tuple && part.size === 2 ? binaryPart(binary, part.e0, part.e1) : undefined),
  ],
  ['binary_part/3', binaryPart],
  ['node/0', node],
  ['node/1', node],
  ['self/0', () => running().pid],
  ['not/1', (a) => (typeof a === 'boolean' ? !a : undefined)],
  ['xor/2', (a, b) => (typeof a === 'boolean' && typeof b === 'boolean' ? a !== b : undefined)],
  ['abs/1', arithmetic.abs],
  ['float/1', arithmetic.toFloat],
  ['round/1', arithmetic.round],
  ['trunc/1', arithmetic.trunc],
  ['+/1', arithmetic.plus],
  ['-/1', arithmetic.negate],
  ['bnot/1', arithmetic.bnot],
  ['+/2', arithmetic.add],
  ['-/2', arithmetic.subtract],
  ['*/2', arithmetic.multiply],
  ['//2', arithmetic.divide],
  ['div/2', arithmetic.div],
  ['rem/2', arithmetic.rem],
  ['band/2', arithmetic.band],
  ['bor/2', arithmetic.bor],
  ['bxor/2', arithmetic.bxor],
  ['bsl/2', arithmetic.bsl],
  ['bsr/2', arithmetic.bsr],
  ['>/2', comparison((a, b) => compare(a, b) > 0)],
  ['>=/2', comparison((a, b) => compare(a, b) >= 0)],
  ['</2', comparison((a, b) => compare(a, b) < 0)],
  ['=</2', comparison((a, b) => compare(a, b) <= 0)],
  ['==/2', comparison(equals)],
  ['/=/2', comparison((a, b) => !equals(a, b))],
  ['=:=/2', comparison(same)],
  ['=/=/2', comparison((a, b) => !same(a, b))],
])

/** True when the function `name` takes `count` arguments. */
export function isFunction(name: Term, count: number): boolean {
  return name instanceof Atom && functions.has(`${name.name}/${count}`)
}
