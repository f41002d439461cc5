/** `:binary` and `:unicode`. Source: OTP 25's binary.erl and unicode.erl. */
import { allocate, allocateList } from '../../../otp/allocation.js'
import { type Module, nativeModule } from '../../../otp/code.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { binaryBytes, bitstring, byteText, concat, isBinary, repeat } from '../../../otp/term/bitstring.js'
import { atom, emptyList, Fun, integer, isInteger, listFrom, pair, type Term, Tuple } from '../../../otp/term/term.js'
import { applied, isAtomNamed, itemsOf, stdlibRefused } from '../arguments.js'
import { compilePattern, findAll, type Found, find, partsOf } from '../binary-pattern.js'
import { iodataBytes } from '../chardata.js'
import type { Binary } from '../graphemes.js'

const refuse = (name: string, ...args: Term[]): never => stdlibRefused('binary', name, args)

function bytes(name: string, args: readonly Term[]): Uint8Array {
  return isBinary(args[0]) ? binaryBytes(args[0]) : stdlibRefused('binary', name, args)
}

/** A part by its begin and length, which may be negative. */
function part(name: string, args: readonly Term[], from: Term, size: Term): Uint8Array {
  const all = bytes(name, args)
  if (typeof from !== 'number' || typeof size !== 'number') return stdlibRefused('binary', name, args)
  const [start, end] = size < 0 ? [from + size, from] : [from, from + size]
  return start < 0 || end > all.length || from < 0 ? stdlibRefused('binary', name, args) : all.slice(start, end)
}

interface Options {
  readonly isGlobal: boolean
  readonly trim: 'no' | 'end' | 'all'
  readonly from: number
  readonly to: number
}

/** `bytes` as a list. */
function byteList(bytes: Uint8Array): Term {
  allocateList(bytes.length)
  return listFrom([...bytes])
}

function optionsOf(name: string, args: readonly Term[], options: Term): Options {
  const all = bytes(name, args)
  let found: Options = { isGlobal: false, trim: 'no', from: 0, to: all.length }
  for (const each of itemsOf(options) ?? stdlibRefused('binary', name, args)) {
    if (isAtomNamed(each, 'global')) found = { ...found, isGlobal: true }
    else if (isAtomNamed(each, 'trim')) found = { ...found, trim: 'end' }
    else if (isAtomNamed(each, 'trim_all')) found = { ...found, trim: 'all' }
    else if (each instanceof Tuple && isAtomNamed(each.e0, 'scope') && each.e1 instanceof Tuple) {
      const [start, size] = [Number(each.e1.e0), Number(each.e1.e1)]
      const [from, to] = size < 0 ? [start + size, start] : [start, start + size]
      if (from < 0 || to > all.length) return stdlibRefused('binary', name, args)
      found = { ...found, from, to }
    } else if (!(each instanceof Tuple && isAtomNamed(each.e0, 'insert_replaced')))
      return stdlibRefused('binary', name, args)
  }
  return found
}

function places(name: string, args: readonly Term[], options: Options): readonly Found[] {
  const all = bytes(name, args)
  const parts = partsOf(args[1] as Term) ?? stdlibRefused('binary', name, args)
  if (options.isGlobal) return findAll(all, parts, options.from, options.to)
  const first = find(all, parts, options.from, options.to)
  return first === undefined ? [] : [first]
}

const placeTerm = ({ at, length }: Found): Term => pair(at, length)

function match(subject: Term, pattern: Term, given: Term = emptyList): Term {
  const args = given === emptyList ? [subject, pattern] : [subject, pattern, given]
  const [first] = places('match', args, optionsOf('match', args, given))
  return first === undefined ? atom('nomatch') : placeTerm(first)
}

function matches(subject: Term, pattern: Term, given: Term = emptyList): Term {
  const args = given === emptyList ? [subject, pattern] : [subject, pattern, given]
  return listFrom(places('matches', args, { ...optionsOf('matches', args, given), isGlobal: true }).map(placeTerm))
}

function split(subject: Term, pattern: Term, given: Term = emptyList): Term {
  const args = given === emptyList ? [subject, pattern] : [subject, pattern, given]
  const options = optionsOf('split', args, given)
  const all = bytes('split', args)
  const pieces: Binary[] = []
  let from = 0
  for (const { at, length } of places('split', args, options)) {
    pieces.push(bitstring(all.slice(from, at)))
    from = at + length
  }
  pieces.push(bitstring(all.slice(from)))
  if (options.trim === 'all') return listFrom(pieces.filter((piece) => piece !== ''))
  if (options.trim === 'end') while (pieces.at(-1) === '') pieces.pop()
  return listFrom(pieces)
}

function* replace(subject: Term, pattern: Term, by: Term, given: Term = emptyList): Proc<Term> {
  const args = given === emptyList ? [subject, pattern, by] : [subject, pattern, by, given]
  if (!isBinary(by) && !(by instanceof Fun)) return stdlibRefused('binary', 'replace', args)
  const found = places('replace', args, optionsOf('replace', args, given))
  const all = bytes('replace', args)
  const made: Binary[] = []
  let from = 0
  for (const { at, length } of found) {
    const middle = bitstring(all.slice(at, at + length))
    const result = by instanceof Fun ? applied(by, middle) : by
    const replacement = (isProc(result) ? yield* result : result) as Binary
    made.push(bitstring(all.slice(from, at)), inserted(replacement, middle, given))
    from = at + length
  }
  return concat([...made, bitstring(all.slice(from))])
}

/** What was found, put into the replacement at the places of `:insert_replaced`. */
function inserted(replacement: Binary, found: Binary, options: Term): Binary {
  const option = (itemsOf(options) ?? []).find(
    (each) => each instanceof Tuple && isAtomNamed(each.e0, 'insert_replaced'),
  )
  if (!(option instanceof Tuple)) return replacement
  const spots = (isInteger(option.e1) ? [option.e1] : (itemsOf(option.e1) ?? [])).map(Number).sort((a, b) => a - b)
  const all = binaryBytes(replacement)
  const pieces: Binary[] = []
  let from = 0
  for (const spot of spots) {
    pieces.push(bitstring(all.slice(from, spot)), found)
    from = spot
  }
  return concat([...pieces, bitstring(all.slice(from))])
}

function decodeUnsigned(binary: Term, endianness: Term = atom('big')): Term {
  const all = [...bytes('decode_unsigned', [binary])]
  const ordered = isAtomNamed(endianness, 'little') ? all.reverse() : all
  return integer(ordered.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n))
}

function encodeUnsigned(value: Term, endianness: Term = atom('big')): Term {
  if (!isInteger(value) || value < 0) return refuse('encode_unsigned', value)
  const found: number[] = []
  let rest = BigInt(value)
  do {
    found.push(Number(rest & 255n))
    rest >>= 8n
  } while (rest > 0n)
  return bitstring(Uint8Array.from(isAtomNamed(endianness, 'little') ? found : found.reverse()))
}

function common(name: string, given: Term, isSuffix: boolean): Term {
  const all = itemsOf(given)?.map((each) => (isBinary(each) ? [...binaryBytes(each)] : refuse(name, given)))
  const [first] = all ?? []
  if (all === undefined || first === undefined) return refuse(name, given)
  if (isSuffix) for (const each of all) each.reverse()
  let count = 0
  while (count < first.length && all.every((each) => each[count] === first[count])) count++
  return count
}

function hex(text: Term): Term {
  if (!isBinary(text)) return refuse('decode_hex', text)
  const digits = byteText(binaryBytes(text))
  if (digits.length % 2 !== 0) return refuse('decode_hex', text)
  if (!/^[0-9a-fA-F]*$/.test(digits)) return refuse('decode_hex', text)
  return bitstring(Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
}

export const binary: Module = nativeModule(atom('binary'), {
  'at/2': (binary, at) => bytes('at', [binary, at])[at as number] ?? refuse('at', binary, at),
  'bin_to_list/1': (binary) => byteList(bytes('bin_to_list', [binary])),
  'bin_to_list/2': (binary, range) => {
    const [from, size] = range instanceof Tuple ? [range.e0, range.e1] : [null, null]
    return byteList(part('bin_to_list', [binary, range], from, size))
  },
  'bin_to_list/3': (binary, from, size) => byteList(part('bin_to_list', [binary, from, size], from, size)),
  'compile_pattern/1': (pattern) => compilePattern(pattern) ?? refuse('compile_pattern', pattern),
  'copy/1': (binary) => bitstring(bytes('copy', [binary])),
  'copy/2': (binary, n) => {
    const { length } = bytes('copy', [binary, n])
    if (!isInteger(n) || n < 0) return refuse('copy', binary, n)
    allocate(n, length)
    return repeat(binary as Binary, Number(n))
  },
  'decode_hex/1': hex,
  'decode_unsigned/1': decodeUnsigned,
  'decode_unsigned/2': decodeUnsigned,
  'encode_hex/1': (binary) =>
    Array.from(bytes('encode_hex', [binary]), (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(''),
  'encode_unsigned/1': encodeUnsigned,
  'encode_unsigned/2': encodeUnsigned,
  'first/1': (binary) => bytes('first', [binary])[0] ?? refuse('first', binary),
  'last/1': (binary) => bytes('last', [binary]).at(-1) ?? refuse('last', binary),
  'list_to_bin/1': (list) => bitstring(iodataBytes(list) ?? refuse('list_to_bin', list)),
  'longest_common_prefix/1': (all) => common('longest_common_prefix', all, false),
  'longest_common_suffix/1': (all) => common('longest_common_suffix', all, true),
  'match/2': match,
  'match/3': match,
  'matches/2': matches,
  'matches/3': matches,
  'part/2': (binary, range) => {
    const [from, size] = range instanceof Tuple ? [range.e0, range.e1] : [null, null]
    return bitstring(part('part', [binary, range], from, size))
  },
  'part/3': (binary, from, size) => bitstring(part('part', [binary, from, size], from, size)),
  'referenced_byte_size/1': (binary) => bytes('referenced_byte_size', [binary]).length,
  'replace/3': replace,
  'replace/4': replace,
  'split/2': split,
  'split/3': split,
})
