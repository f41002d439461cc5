/** `<<…>>` as a pattern. */
import { binaryBytes, bitSize, Bitstring, byteSize, isBitstring, slice } from '../../otp/term/bitstring.js'
import { Float, integer, type Term } from '../../otp/term/term.js'
import type { Frame, Step } from './machine.js'
import type { Matcher } from './match.js'

export interface Segment {
  readonly type: 'integer' | 'float' | 'binary' | 'bits' | 'utf8' | 'utf16' | 'utf32'
  /** Units; null: to the end, or the default of the type. */
  readonly size: Step | null
  readonly unit: number
  readonly isSigned: boolean
  readonly isLittle: boolean
}

type Bits = string | Bitstring

/**
 * What is left of the source of a generator, from the bit `from` of its bytes on: as a term of its own it would have to be made anew for each step. No program
 * ever sees one.
 */
class Walked extends Bitstring {
  constructor(
    bytes: Uint8Array,
    readonly from: number,
    bitSize: number,
  ) {
    super(bytes, bitSize)
  }
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** `source` for who takes it apart from the front, step by step. */
export function walked(source: Bits): Bits {
  if (typeof source === 'string' && isAscii(source)) return source
  return new Walked(binaryBytes(source), 0, bitSize(source))
}

/** `bits` of `rest` from the bit `start` on. */
function cut(rest: Bits, start: number, bits: number): Bits {
  return slice(rest, rest instanceof Walked ? rest.from + start : start, bits)
}

/** `rest` without its first `bits`. */
function after(rest: Bits, bits: number): Bits {
  const left = bitSize(rest) - bits
  return rest instanceof Walked ? new Walked(rest.bytes, rest.from + bits, left) : slice(rest, bits, left)
}

/** The integer that `bits` bits at the beginning of `bytes` say. */
export function readInteger(bytes: Uint8Array, bits: number, isSigned: boolean, isLittle: boolean): number | bigint {
  const whole = Math.ceil(bits / 8)
  const odd = bits % 8
  let value = 0n
  if (isLittle) {
    for (let i = whole - 1; i >= 0; i--) {
      const byte = bytes[i] as number
      const isPart = i === whole - 1 && odd !== 0
      value = (value << BigInt(isPart ? odd : 8)) | BigInt(isPart ? byte >> (8 - odd) : byte)
    }
  } else {
    for (let i = 0; i < whole; i++) value = (value << 8n) | BigInt(bytes[i] as number)
    if (odd !== 0) value >>= BigInt(8 - odd)
  }
  return integer(isSigned ? BigInt.asIntN(bits, value) : value)
}

/** What a segment has taken, and what is left. */
interface Taken {
  readonly value: Term
  readonly rest: Bits
}

/** `<<a, b::size(4), rest::binary>>` */
export class BitstringPattern implements Matcher {
  constructor(readonly segments: readonly (readonly [Segment, Matcher])[]) {}

  match(value: Term, frame: Frame): boolean {
    if (!isBitstring(value)) return false
    let rest: Bits = value
    for (const [segment, pattern] of this.segments) {
      const taken = take(rest, segment, frame)
      if (taken === undefined || !pattern.match(taken.value, frame)) return false
      rest = taken.rest
    }
    return rest === '' || bitSize(rest) === 0
  }
}

function take(rest: Bits, segment: Segment, frame: Frame): Taken | undefined {
  const { type, unit } = segment
  if (type === 'utf8' || type === 'utf16' || type === 'utf32') return takeChar(rest, type, segment.isLittle)
  if (segment.size === null) {
    if (type === 'bits' || type === 'binary')
      return typeof rest === 'string' || bitSize(rest) % unit === 0 ? { value: rest, rest: '' } : undefined
    if (type === 'integer' && typeof rest === 'string') {
      const code = rest.charCodeAt(0)
      if (code < 0x80) return { value: code, rest: rest.slice(1) }
    }
  }
  const size = segment.size === null ? (type === 'float' ? 64 : 8) : segment.size.run(frame)
  if (typeof size !== 'number' || size < 0) return undefined
  const bits = segment.size === null ? size : size * unit
  const total = bitSize(rest)
  if (bits > total) return undefined
  const value = decoded(cut(rest, 0, bits), bits, segment)
  return value === undefined ? undefined : { value, rest: after(rest, bits) }
}

function decoded(part: Bits, bits: number, { type, isSigned, isLittle }: Segment): Term | undefined {
  if (type === 'binary' || type === 'bits') return part
  const bytes = bytesOf(part)
  if (type === 'integer') return readInteger(bytes, bits, isSigned, isLittle)
  const view = new DataView(bytes.slice().buffer)
  const number =
    bits === 64
      ? view.getFloat64(0, isLittle)
      : bits === 32
        ? view.getFloat32(0, isLittle)
        : bits === 16
          ? half(view.getUint16(0, isLittle))
          : NaN
  return Number.isFinite(number) ? new Float(number) : undefined
}

function half(bits: number): number {
  const sign = (bits & 0x8000) !== 0 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 0) return sign * 2 ** -14 * (fraction / 1024)
  return exponent === 31 ? NaN : sign * 2 ** (exponent - 15) * (1 + fraction / 1024)
}

export function bytesOf(part: Bits): Uint8Array {
  return typeof part === 'string' ? binaryBytes(part) : part.bytes
}

function takeChar(rest: Bits, type: 'utf8' | 'utf16' | 'utf32', isLittle: boolean): Taken | undefined {
  if (type === 'utf8') {
    const char = utf8At(rest)
    if (char === undefined) return undefined
    const value = char.codePointAt(0) as number
    if (typeof rest === 'string') return { value, rest: rest.slice(char.length) }
    return { value, rest: after(rest, byteSize(char) * 8) }
  }
  const total = bitSize(rest)
  const read = (from: number, bits: number): number =>
    Number(readInteger(bytesOf(cut(rest, from, bits)), bits, false, isLittle))
  if (type === 'utf32') {
    if (total < 32) return undefined
    const value = read(0, 32)
    const isChar = value <= 0x10ffff && !(value >= 0xd800 && value < 0xe000)
    return isChar ? { value, rest: after(rest, 32) } : undefined
  }
  if (total < 16) return undefined
  const first = read(0, 16)
  if (first < 0xd800 || first >= 0xe000) return { value: first, rest: after(rest, 16) }
  if (first >= 0xdc00 || total < 32) return undefined
  const second = read(16, 16)
  if (second < 0xdc00 || second >= 0xe000) return undefined
  const value = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
  return { value, rest: after(rest, 32) }
}

/** The first character of `rest`, where that is UTF-8. */
function utf8At(rest: Bits): string | undefined {
  if (typeof rest === 'string') {
    const code = rest.codePointAt(0)
    return code === undefined ? undefined : String.fromCodePoint(code)
  }
  const total = bitSize(rest)
  for (let length = 1; length <= 4 && length * 8 <= total; length++) {
    const text = cut(rest, 0, length * 8)
    if (typeof text === 'string') return text
  }
  return undefined
}
