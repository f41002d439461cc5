/**
 * Bitstrings: bytes and single bits.
 *
 * A binary that is valid UTF-8 is a JavaScript string, every other bitstring a `Bitstring`: one term, one form. `bitstring` picks the form,
 * so everything that makes bytes ends with it.
 */
import { growing } from './growth.js'

/** Bytes from which on a binary is told of before it is made. */
const largeBytes = 0x100000
/** Characters up to which parts are copied into one text at once. */
const joinedAtMost = 1024

/** A bitstring that is no valid UTF-8 text, or not of whole bytes. Made by `bitstring` only. */
export class Bitstring {
  constructor(
    /** Null until they are asked for, of one that is a part of another. */
    protected known: Uint8Array | null,
    readonly bitSize: number,
  ) {}

  /** The bits, the first in the highest bit of the first byte. Bits after `bitSize` are zero. Never written to. */
  get bytes(): Uint8Array {
    return (this.known ??= this.made())
  }

  protected made(): Uint8Array {
    throw new Error('a bitstring without bytes')
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The bitstring of the first `bitSize` bits of `bytes`, all of them when left out: a string for whole bytes of valid UTF-8. Takes `bytes` over
 * where it needs no copy: do not write to it afterwards.
 */
export function bitstring(bytes: Uint8Array, bitSize: number = bytes.length * 8): string | Bitstring {
  const odd = bitSize & 7
  const size = (bitSize + 7) >>> 3
  if (odd === 0) {
    const whole = size === bytes.length ? bytes : bytes.subarray(0, size)
    const text = decode(whole)
    return text === undefined ? new Bitstring(whole, bitSize) : text
  }
  const last = (bytes[size - 1] as number) & (0xff00 >> odd)
  if (size === bytes.length && last === bytes[size - 1]) return new Bitstring(bytes, bitSize)
  const own = bytes.slice(0, size)
  own[size - 1] = last
  return new Bitstring(own, bitSize)
}

/** The text whose UTF-8 form `bytes` is; undefined when they are not valid UTF-8, as String.valid?/1. */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes.length <= 32) {
    let text = ''
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number
      if (byte > 0x7f) return isUtf8(bytes) ? decoder.decode(bytes) : undefined
      text += String.fromCharCode(byte)
    }
    return text
  }
  return isUtf8(bytes) ? decoder.decode(bytes) : undefined
}

/** True when `bytes` are valid UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i)
    if (length === 0) return false
    i += length
  }
  return true
}

/** How many bytes the UTF-8 character at `index` takes; 0 when none is there. */
export function sequenceLength(bytes: Uint8Array, index: number): 0 | 1 | 2 | 3 | 4 {
  const b0 = bytes[index]
  if (b0 === undefined) return 0
  if (b0 < 0x80) return 1
  if (b0 < 0xc2) return 0
  const b1 = bytes[index + 1]
  if (b1 === undefined || (b1 & 0xc0) !== 0x80) return 0
  if (b0 < 0xe0) return 2
  const b2 = bytes[index + 2]
  if (b2 === undefined || (b2 & 0xc0) !== 0x80) return 0
  if (b0 < 0xf0) {
    if (b0 === 0xe0 && b1 < 0xa0) return 0 // could be shorter
    if (b0 === 0xed && b1 > 0x9f) return 0 // surrogate
    return 3
  }
  const b3 = bytes[index + 3]
  if (b3 === undefined || (b3 & 0xc0) !== 0x80) return 0
  if (b0 === 0xf0 && b1 < 0x90) return 0 // could be shorter
  if (b0 > 0xf4 || (b0 === 0xf4 && b1 > 0x8f)) return 0 // above U+10FFFF
  return 4
}

/** is_bitstring/1 */
export function isBitstring(term: unknown): term is string | Bitstring {
  return typeof term === 'string' || term instanceof Bitstring
}

/** is_binary/1 */
export function isBinary(term: unknown): term is string | Bitstring {
  return typeof term === 'string' || (term instanceof Bitstring && (term.bitSize & 7) === 0)
}

/** Tells that the whole of `text` is about to be looked at: V8 copies one that was made of many into one piece then. */
export function looksAt(text: string): void {
  if (text.length >= largeBytes) growing(text.length)
}

/** The bytes of `term`, the last one filled up with zero bits. Do not write to them. */
export function binaryBytes(term: string | Bitstring): Uint8Array {
  if (typeof term !== 'string') return term.bytes
  looksAt(term)
  return encoder.encode(term)
}

/** byte_size/1: bytes, a last incomplete one counted whole. */
export function byteSize(term: string | Bitstring): number {
  if (typeof term !== 'string') return (term.bitSize + 7) >>> 3
  looksAt(term)
  let size = term.length
  for (let i = 0; i < term.length; i++) {
    const unit = term.charCodeAt(i)
    if (unit > 0x7f) size += unit > 0x7ff && (unit & 0xf800) !== 0xd800 ? 2 : 1 // a pair of surrogates is four bytes: 2 × (1 + 1)
  }
  return size
}

/** bit_size/1 */
export function bitSize(term: string | Bitstring): number {
  return typeof term === 'string' ? byteSize(term) * 8 : term.bitSize
}

/** `a` and `b`, which V8 joins when the whole is looked at. */
export function joined(a: string, b: string): string {
  const length = a.length + b.length
  if (length >= largeBytes) growing(length)
  return a + b
}

/** The binary `term`, `times` after each other. */
export function repeat(term: string | Bitstring, times: number): string | Bitstring {
  if (typeof term === 'string') return term.repeat(times)
  const { length } = term.bytes
  const bytes = new Uint8Array(length * times)
  if (times > 0) bytes.set(term.bytes)
  for (let done = length; done < bytes.length; done *= 2) bytes.copyWithin(done, 0, Math.min(done, bytes.length - done))
  return bitstring(bytes)
}

/** `parts` one after the other, to the bit. */
export function concat(parts: readonly (string | Bitstring)[]): string | Bitstring {
  let size = 0
  if (parts.every((part) => typeof part === 'string')) {
    for (const part of parts) size += part.length
    if (size < joinedAtMost) return parts.join('')
    if (size >= largeBytes) growing(size)
    // Not copied before it is looked at: a text that grows by a little again and again costs no more than what is added.
    return parts.reduce((whole, part) => whole + part, '')
  }
  for (const part of parts) size += bitSize(part)
  if (size >= largeBytes * 8) growing(size >>> 3)
  const bytes = new Uint8Array((size + 7) >>> 3)
  let at = 0
  for (const part of parts) {
    const source = binaryBytes(part)
    const bits = typeof part === 'string' ? source.length * 8 : part.bitSize
    copyBits(source, 0, bytes, at, bits)
    at += bits
  }
  return bitstring(bytes, size)
}

/** The `bits` bits of `term` from bit `start` on. They must all be there. */
export function slice(term: string | Bitstring, start: number, bits: number): string | Bitstring {
  const source = binaryBytes(term)
  if ((start & 7) === 0) {
    const from = start >>> 3
    return bitstring(source.subarray(from, from + ((bits + 7) >>> 3)), bits)
  }
  const bytes = new Uint8Array((bits + 7) >>> 3)
  copyBits(source, start, bytes, 0, bits)
  return bitstring(bytes, bits)
}

/** Copies `bits` bits of `source` from bit `from` on over `target` from bit `to` on. The target's bits there must be zero. */
export function copyBits(source: Uint8Array, from: number, target: Uint8Array, to: number, bits: number): void {
  if (((from | to) & 7) === 0) {
    const whole = bits >>> 3
    target.set(source.subarray(from >>> 3, (from >>> 3) + whole), to >>> 3)
    const odd = bits & 7
    if (odd !== 0) {
      const last = (to >>> 3) + whole
      target[last] = (target[last] as number) | ((source[(from >>> 3) + whole] as number) & (0xff00 >> odd))
    }
    return
  }
  let i = 0
  if ((to & 7) === 0) {
    const shift = from & 7
    const first = from >>> 3
    const size = bits >>> 3
    for (let k = 0; k < size; k++)
      target[(to >>> 3) + k] =
        ((source[first + k] as number) << shift) | ((source[first + k + 1] as number) >> (8 - shift))
    i = size * 8
  }
  for (; i < bits; i++) {
    const read = from + i
    if (((source[read >>> 3] as number) >> (7 - (read & 7))) & 1) {
      const write = to + i
      target[write >>> 3] = (target[write >>> 3] as number) | (0x80 >> (write & 7))
    }
  }
}

/** True when both are the same bits. */
export function sameBits(a: Bitstring, b: Bitstring): boolean {
  if (a.bitSize !== b.bitSize) return false
  for (let i = 0; i < a.bytes.length; i++) if (a.bytes[i] !== b.bytes[i]) return false
  return true
}

/** Order of two bitstrings: bit by bit, a beginning of the other first. Negative, zero or positive. */
export function compareBits(a: string | Bitstring, b: string | Bitstring): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  const x = binaryBytes(a)
  const y = binaryBytes(b)
  const bits = Math.min(bitSize(a), bitSize(b))
  const whole = bits >>> 3
  for (let i = 0; i < whole; i++) if (x[i] !== y[i]) return (x[i] as number) - (y[i] as number)
  const odd = bits & 7
  if (odd !== 0) {
    const mask = 0xff00 >> odd
    const difference = ((x[whole] as number) & mask & 0xff) - ((y[whole] as number) & mask & 0xff)
    if (difference !== 0) return difference
  }
  return bitSize(a) - bitSize(b)
}

/** Order of two texts by their UTF-8 bytes, read off their JavaScript strings, whose own `<` goes wrong above U+D7FF. */
export function compareText(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  for (let i = 0; i < end; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) {
      const xHigh = (x & 0xf800) === 0xd800
      return xHigh === ((y & 0xf800) === 0xd800) ? x - y : xHigh ? 1 : -1
    }
  }
  return a.length - b.length
}

/** Arguments that a call can have without filling the stack. */
const argumentsAtOnce = 8192

/** A text with the byte itself as the code of each character. */
export function byteText(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += argumentsAtOnce)
    text += String.fromCharCode(...bytes.subarray(i, i + argumentsAtOnce))
  return text
}
