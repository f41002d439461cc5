/** What `:erlang` has of terms: conversions, parts, and what Kernel has under other names. Source: erl_bif_info and erlang.erl of OTP 25. */
import { allocate, mostElements } from '../../../otp/allocation.js'
import type { NativeFunction } from '../../../otp/code.js'
import { functions as guardFunctions } from '../../../otp/ets/functions.js'
import type { Proc } from '../../../otp/process/proc.js'
import { error as raiseError, Raised, refused } from '../../../otp/process/raised.js'
import {
  binaryBytes,
  bitSize,
  byteSize,
  bitstring,
  type Bitstring,
  isBinary,
  isBitstring,
  slice,
  concat,
} from '../../../otp/term/bitstring.js'
import { compare } from '../../../otp/term/compare.js'
import { pidText, refText } from '../../../otp/term/handle-text.js'
import { parseFloatText, parseInteger } from '../../../otp/term/numbers.js'
import {
  Atom,
  atom,
  atomName,
  atomTerm,
  Cons,
  emptyList,
  Float,
  Fun,
  isAtom,
  isInteger,
  isList,
  listFrom,
  pair,
  Pid,
  Ref,
  type Term,
  TermMap,
  Tuple,
  tupleFrom,
} from '../../../otp/term/term.js'
import { runtime } from '../../../otp/process/api.js'
import * as atoms from '../../../otp/term/well-known.js'
import { after, applied, isAtomNamed, isPair, itemsOf } from '../arguments.js'
import { existingTerm } from '../atoms.js'
import { appended, bif, portionedKernel, pureKernel, without } from '../bifs.js'
import { charactersText, iodata } from '../chardata.js'
import { charlist } from '../../../otp/term/charlist.js'
import { built, inPortions, whenDone } from '../enumeration/portions.js'
import { termFromBytes, termToBytes } from '../external-term.js'
import { applyMfa } from '../kernel.js'
import { floatForm, formattedFloat, integerText } from '../number-text.js'
import { hash32 } from '../term-hash.js'

type Table = Record<string, NativeFunction>

const arithmetic = [
  '+/2',
  '-/2',
  '*/2',
  '//2',
  'div/2',
  'rem/2',
  'band/2',
  'bor/2',
  'bxor/2',
  'bsl/2',
  'bsr/2',
  'bnot/1',
]

const portioned = (key: string): NativeFunction => portionedKernel.get(key) as NativeFunction

/** Guards, as they are with Erlang's names and order of arguments. */
const guards: Table = {
  ...Object.fromEntries([...guardFunctions.keys()].map((key) => [key, bif(...(split(key) as [string, number]))])),
  ...Object.fromEntries(arithmetic.map((key) => [key, bif(...(split(key) as [string, number]))])),
  ...Object.fromEntries(
    [
      'is_boolean/1',
      'is_bitstring/1',
      'is_function/2',
      'ceil/1',
      'floor/1',
      'tuple_size/1',
      'map_size/1',
      'max/2',
      'min/2',
      'self/0',
      'throw/1',
    ].map((key) => [key, pureKernel.get(key) as NativeFunction]),
  ),
  'map_get/2': (key, map) => {
    if (!(map instanceof TermMap)) return refused('map_get', [key, map], undefined, pair(atom('badmap'), map))
    const value = map.get(key)
    return value === undefined ? refused('map_get', [key, map], undefined, pair(atom('badkey'), key)) : value
  },
  'is_map_key/2': (key, map) => (map instanceof TermMap ? map.has(key) : raiseError(pair(atom('badmap'), map))),
  'and/2': (a, b) => logical('and', a, b, (x, y) => x && y),
  'or/2': (a, b) => logical('or', a, b, (x, y) => x || y),
  '++/2': portioned('++/2'),
  '--/2': portioned('--/2'),
  'subtract/2': (a, b) => inPortions(without(a, b, 'subtract')),
  'append/2': (a, b) => inPortions(appended(a, b, 'append')),
}

function split(key: string): readonly [string, number] {
  const slash = key.lastIndexOf('/')
  return [key.slice(0, slash), Number(key.slice(slash + 1))]
}

function logical(name: string, a: Term, b: Term, run: (a: boolean, b: boolean) => boolean): Term {
  return typeof a === 'boolean' && typeof b === 'boolean' ? run(a, b) : refused(name, [a, b])
}

/** The text of a list of characters, as a list of bytes or code points; the function that wants it refuses what is none. */
function textOf(name: string, args: readonly Term[]): string {
  const [list] = args as [Term]
  return (isList(list) ? charactersText(list) : undefined) ?? refused(name, args)
}

function toAtom(name: string, args: readonly Term[], existing: boolean): Term {
  const [text] = args as [Term]
  if (typeof text !== 'string') return refused(name, args)
  const known = existing ? existingTerm(text) : atomTerm(text)
  return known === undefined ? refused(name, args) : known
}

function integerOf(name: string, text: string, args: readonly Term[], base: Term = 10): Term {
  if (typeof base !== 'number' || base < 2 || base > 36) return refused(name, args)
  return parseInteger(text, base) ?? refused(name, args)
}

function floatOut(name: string, value: Term, options?: Term): string {
  const args = options === undefined ? [value] : [value, options]
  const form = floatForm(options ?? emptyList)
  const text = value instanceof Float && form !== undefined ? formattedFloat(value.value, form) : undefined
  return text ?? refused(name, args)
}

function integerOut(name: string, value: Term, base?: Term): string {
  return integerText(value, base ?? 10) ?? refused(name, base === undefined ? [value] : [value, base])
}

const numbers: Table = {
  'integer_to_list/1': (value) => charlist(integerOut('integer_to_list', value)),
  'integer_to_list/2': (value, base) => charlist(integerOut('integer_to_list', value, base)),
  'integer_to_binary/1': (value) => integerOut('integer_to_binary', value),
  'integer_to_binary/2': (value, base) => integerOut('integer_to_binary', value, base),
  'float_to_list/1': (value) => charlist(floatOut('float_to_list', value)),
  'float_to_list/2': (value, options) => charlist(floatOut('float_to_list', value, options)),
  'float_to_binary/1': (value) => floatOut('float_to_binary', value),
  'float_to_binary/2': (value, options) => floatOut('float_to_binary', value, options),
  'list_to_integer/1': (list) => integerOf('list_to_integer', textOf('list_to_integer', [list]), [list]),
  'list_to_integer/2': (list, base) =>
    integerOf('list_to_integer', textOf('list_to_integer', [list, base]), [list, base], base),
  'list_to_float/1': (list) => parseFloatText(textOf('list_to_float', [list])) ?? refused('list_to_float', [list]),
  'binary_to_integer/1': (text) => integerOf('binary_to_integer', typeof text === 'string' ? text : '', [text]),
  'binary_to_integer/2': (text, base) =>
    integerOf('binary_to_integer', typeof text === 'string' ? text : '', [text, base], base),
  'binary_to_float/1': (text) =>
    (typeof text === 'string' ? parseFloatText(text) : undefined) ?? refused('binary_to_float', [text]),
}

const names: Table = {
  'atom_to_list/1': (term) => (isAtom(term) ? charlist(atomName(term)) : refused('atom_to_list', [term])),
  'atom_to_binary/1': (term) => (isAtom(term) ? atomName(term) : refused('atom_to_binary', [term])),
  'atom_to_binary/2': (term, encoding) => {
    const known = encoding instanceof Atom && /^(?:utf8|unicode|latin1)$/.test(encoding.name)
    return isAtom(term) && known ? atomName(term) : refused('atom_to_binary', [term, encoding])
  },
  'binary_to_atom/1': (text) => toAtom('binary_to_atom', [text], false),
  'binary_to_atom/2': (text, encoding) => toAtom('binary_to_atom', [text, encoding], false),
  'binary_to_existing_atom/1': (text) => toAtom('binary_to_existing_atom', [text], true),
  'binary_to_existing_atom/2': (text, encoding) => toAtom('binary_to_existing_atom', [text, encoding], true),
  'list_to_atom/1': (list) => atomTerm(textOf('list_to_atom', [list])),
  'list_to_existing_atom/1': (list) => {
    const known = existingTerm(textOf('list_to_existing_atom', [list]))
    return known === undefined ? refused('list_to_existing_atom', [list]) : known
  },
  'pid_to_list/1': (pid) => (pid instanceof Pid ? charlist(pidText(pid).slice(4)) : refused('pid_to_list', [pid])),
  'ref_to_list/1': (ref) =>
    ref instanceof Ref ? charlist(refText(ref).replace('#Reference', '#Ref')) : refused('ref_to_list', [ref]),
  'list_to_pid/1': (list) => {
    const found = /^<0\.(\d+)\.(\d+)>$/.exec(textOf('list_to_pid', [list]))
    if (found === null) return refused('list_to_pid', [list])
    const known = runtime().processByNumber(Number(found[1]))?.pid
    return known !== undefined && known.serial === Number(found[2])
      ? known
      : new Pid(Number(found[1]), Number(found[2]))
  },
  'fun_to_list/1': (fun) =>
    fun instanceof Fun
      ? charlist(`#Fun<${fun.module.name}.${fun.index}.${fun.unique}>`)
      : refused('fun_to_list', [fun]),
}

function bytesTerm(name: string, args: readonly Term[], start = 0, end?: number): Term | Proc<Term> {
  const [binary] = args
  if (!isBinary(binary)) return refused(name, args)
  const bytes = binaryBytes(binary).slice(start, end)
  // In an array and in a list.
  allocate(bytes.length, 32)
  return built(bytes.length, (i) => bytes[i] as number)
}

function toBinary(name: string, data: Term): unknown {
  if (isBinary(data)) return data
  return whenDone(inPortions(iodata(data)), (bytes) => (bytes === undefined ? refused(name, [data]) : bitstring(bytes)))
}

function listToBitstring(list: Term): Term {
  const parts: (string | Bitstring)[] = []
  const take = (term: Term): boolean => {
    if (isBitstring(term)) parts.push(term)
    else if (typeof term === 'number' && term >= 0 && term < 256) parts.push(bitstring(Uint8Array.of(term)))
    else if (term instanceof Cons)
      return take(term.head) && (isList(term.tail) || isBitstring(term.tail) ? take(term.tail) : false)
    else return term === emptyList
    return true
  }
  return isList(list) && take(list) ? concat(parts) : refused('list_to_bitstring', [list])
}

const binaries: Table = {
  'binary_to_list/1': (binary) => bytesTerm('binary_to_list', [binary]),
  'binary_to_list/3': (binary, start, stop) =>
    typeof start === 'number' &&
    typeof stop === 'number' &&
    start >= 1 &&
    isBinary(binary) &&
    stop <= binaryBytes(binary).length
      ? bytesTerm('binary_to_list', [binary], start - 1, stop)
      : refused('binary_to_list', [binary, start, stop]),
  'bitstring_to_list/1': (bits) => {
    if (!isBitstring(bits)) return refused('bitstring_to_list', [bits])
    const size = bitSize(bits)
    const whole = [...binaryBytes(bits).slice(0, size >>> 3)]
    return listFrom(size % 8 === 0 ? whole : [...whole, slice(bits, size - (size % 8), size % 8)])
  },
  'list_to_binary/1': (list) => (isList(list) ? toBinary('list_to_binary', list) : refused('list_to_binary', [list])),
  'list_to_bitstring/1': listToBitstring,
  'iolist_to_binary/1': (data) => toBinary('iolist_to_binary', data),
  'iolist_size/1': (data) =>
    whenDone(inPortions(iodata(data)), (bytes) => bytes?.length ?? refused('iolist_size', [data])),
  'iolist_to_iovec/1': (data) =>
    after(toBinary('iolist_to_iovec', data), (binary) => (binary === '' ? emptyList : listFrom([binary]))),
  'split_binary/2': (binary, at) => {
    if (!isBinary(binary) || typeof at !== 'number' || at < 0 || at > binaryBytes(binary).length)
      return refused('split_binary', [binary, at])
    const bytes = binaryBytes(binary)
    return pair(bitstring(bytes.slice(0, at)), bitstring(bytes.slice(at)))
  },
}

function insertElement(index: Term, tuple: Term, value: Term): Term {
  if (!(tuple instanceof Tuple) || typeof index !== 'number' || index < 1 || index > tuple.size + 1)
    return refused('insert_element', [index, tuple, value])
  return tupleFrom(tuple.items().toSpliced(index - 1, 0, value))
}

const tuples: Table = {
  'append_element/2': (tuple, value) =>
    tuple instanceof Tuple ? tupleFrom([...tuple.items(), value]) : refused('append_element', [tuple, value]),
  'delete_element/2': (index, tuple) => {
    if (!(tuple instanceof Tuple) || typeof index !== 'number' || index < 1 || index > tuple.size)
      return refused('delete_element', [index, tuple])
    return tupleFrom(tuple.items().toSpliced(index - 1, 1))
  },
  'insert_element/3': insertElement,
  'list_to_tuple/1': (list) => tupleFrom(itemsOf(list) ?? refused('list_to_tuple', [list])),
  'make_tuple/2': (size, value) =>
    typeof size === 'number' && size >= 0 && size <= mostElements
      ? tupleFrom(new Array<Term>(size).fill(value))
      : refused('make_tuple', [size, value]),
  'make_tuple/3': (size, value, entries) => {
    if (typeof size !== 'number' || size < 0 || size > mostElements)
      return refused('make_tuple', [size, value, entries])
    const items = new Array<Term>(size).fill(value)
    for (const each of itemsOf(entries) ?? refused('make_tuple', [size, value, entries])) {
      const place = isPair(each) && isInteger(each.e0) ? Number(each.e0) : 0
      if (place < 1 || place > size) return refused('make_tuple', [size, value, entries])
      items[place - 1] = (each as Tuple).e1
    }
    return tupleFrom(items)
  },
  'setelement/3': (index, tuple, value) =>
    tuple instanceof Tuple && typeof index === 'number' && index >= 1 && index <= tuple.size
      ? tuple.with(index - 1, value)
      : refused('setelement', [index, tuple, value]),
  'tuple_to_list/1': (tuple) => (tuple instanceof Tuple ? listFrom(tuple.items()) : refused('tuple_to_list', [tuple])),
}

const others: Table = {
  'apply/2': (fun, args) => bareApply(fun, args),
  'apply/3': applyMfa,
  'error/1': (reason) => raiseError(reason),
  'error/2': (reason) => raiseError(reason),
  'error/3': (reason) => raiseError(reason),
  'raise/3': (kind, reason, stack) => raiseAgain(kind, reason, stack),
  'make_fun/3': (module, name, arity) => {
    if (!(module instanceof Atom) || !(name instanceof Atom) || !isInteger(arity) || arity < 0)
      return refused('make_fun', [module, name, arity])
    if (arity > 255) return raiseError(atoms.badarg)
    return new Fun(Number(arity), module, name, (...args: Term[]) => applyMfa(module, name, listFrom(args)), true)
  },
  'is_record/2': (term, tag) =>
    isAtom(tag) ? term instanceof Tuple && term.size > 0 && term.e0 === tag : refused('is_record', [term, tag]),
  'cmp_term/2': (a, b) => Math.sign(compare(a, b)),
  'nif_error/1': (reason) => raiseError(reason),
  'nif_error/2': (reason) => raiseError(reason),
  'display/1': () => true,
}

function bareApply(fun: Term, args: Term): unknown {
  const items = itemsOf(args)
  return items === undefined ? raiseError(atoms.badarg) : applied(fun, ...items)
}

function raiseAgain(kind: Term, reason: Term, stack: Term): Term {
  const known = ['error', 'exit', 'throw'].find((name) => isAtomNamed(kind, name))
  if (known === undefined) return atoms.badarg
  throw new Raised(known as 'error', reason, isList(stack) ? stack : emptyList)
}

/** True for what term_to_binary/2 and its like may be told. */
function isExternalOption(option: Term): boolean {
  if (option instanceof Atom) return option.name === 'compressed' || option.name === 'deterministic'
  if (!(option instanceof Tuple) || option.size !== 2 || !isInteger(option.e1)) return false
  const most = option.e0 === atom('compressed') ? 9 : option.e0 === atom('minor_version') ? 2 : -1
  return option.e1 >= 0 && option.e1 <= most
}

function toExternal(name: string, args: readonly Term[]): Term | Proc<Term> {
  const options = args[1]
  if (options !== undefined && itemsOf(options)?.every(isExternalOption) !== true) return refused(name, args)
  return whenDone(inPortions(termToBytes(args[0] as Term)), (bytes) =>
    bytes === undefined ? refused(name, args) : bitstring(bytes),
  )
}

function fromExternal(args: readonly Term[]): Term | Proc<Term> {
  const [binary, options] = args
  if (!isBinary(binary)) return refused('binary_to_term', args)
  return whenDone(inPortions(termFromBytes(binaryBytes(binary))), (found) => {
    if (found === undefined) return refused('binary_to_term', args)
    const wantsUsed = (itemsOf(options) ?? []).some((each) => isAtomNamed(each, 'used'))
    return wantsUsed ? pair(found.term, found.used) : found.term
  })
}

const external: Table = {
  'binary_to_term/1': (binary) => fromExternal([binary]),
  'binary_to_term/2': (binary, options) => fromExternal([binary, options]),
  'external_size/1': (term) =>
    whenDone(inPortions(termToBytes(term)), (bytes) => bytes?.length ?? refused('external_size', [term])),
  'external_size/2': (...args) => whenDone(toExternal('external_size', args), (binary) => byteSize(binary as string)),
  'phash2/1': (term) => hash32(term) & 0x7ffffff,
  'phash2/2': (term, range) =>
    typeof range === 'number' && range >= 1 && range <= 2 ** 32
      ? hash32(term) % range
      : refused('phash2', [term, range]),
  'term_to_binary/1': (term) => toExternal('term_to_binary', [term]),
  'term_to_binary/2': (term, options) => toExternal('term_to_binary', [term, options]),
  'term_to_iovec/2': (term, options) =>
    whenDone(toExternal('term_to_iovec', [term, options]), (binary) => listFrom([binary])),
  'term_to_iovec/1': (term) => whenDone(toExternal('term_to_iovec', [term]), (binary) => listFrom([binary])),
}

export const erlangTerms: Table = { ...guards, ...numbers, ...names, ...binaries, ...tuples, ...others, ...external }
