/** `<<…>>` as a pattern. */
import { isBitstring } from '../../otp/term/bitstring.js'
import { Float, integer, type Term } from '../../otp/term/term.js'
import { afterChar, type Bits, Cursor } from './bit-source.js'
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

/** What is left while a pattern is matched: a term, or a place in one. */
type Left = Bits | Cursor

/** What a segment has taken, and what is left. */
interface Taken {
  readonly value: Term
  readonly rest: Left
}

/** `<<a, b::size(4), rest::binary>>` */
export class BitstringPattern implements Matcher {
  constructor(readonly segments: readonly (readonly [Segment, Matcher])[]) {}

  match(value: Term, frame: Frame): boolean {
    if (!isBitstring(value)) return false
    let rest: Left = value
    for (const [segment, pattern] of this.segments) {
      const taken = take(rest, segment, frame)
      if (taken === undefined || !pattern.match(taken.value, frame)) return false
      rest = taken.rest
    }
    return rest === '' || (typeof rest !== 'string' && (rest instanceof Cursor ? rest.left : rest.bitSize) === 0)
  }
}

function take(rest: Left, segment: Segment, frame: Frame): Taken | undefined {
  const { type, unit } = segment
  if (typeof rest === 'string') {
    if (type === 'utf8') {
      const code = rest.codePointAt(0)
      return code === undefined
        ? undefined
        : { value: code, rest: afterChar(rest, code > 0xffff ? 2 : 1, utf8Size(code)) }
    }
    if (segment.size === null) {
      if (type === 'bits' || type === 'binary') return { value: rest, rest: '' }
      const code = rest.charCodeAt(0)
      if (type === 'integer' && code < 0x80) return { value: code, rest: afterChar(rest, 1, 1) }
    }
  }
  const cursor = rest instanceof Cursor ? rest : Cursor.at(rest)
  if (type === 'utf8' || type === 'utf16' || type === 'utf32') return takeChar(cursor, type, segment.isLittle)
  if (segment.size === null && (type === 'bits' || type === 'binary'))
    return cursor.left % unit === 0 ? { value: cursor.rest(), rest: '' } : undefined
  const size = segment.size === null ? (type === 'float' ? 64 : 8) : segment.size.run(frame)
  if (typeof size !== 'number' || size < 0) return undefined
  const bits = segment.size === null ? size : size * unit
  if (bits > cursor.left) return undefined
  const value = decoded(cursor, bits, segment)
  return value === undefined ? undefined : { value, rest: cursor.after(bits) }
}

const utf8Size = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

function decoded(cursor: Cursor, bits: number, { type, isSigned, isLittle }: Segment): Term | undefined {
  if (type === 'binary' || type === 'bits') return cursor.take(bits)
  const bytes = cursor.bytes(bits)
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

function takeChar(cursor: Cursor, type: 'utf8' | 'utf16' | 'utf32', isLittle: boolean): Taken | undefined {
  if (type === 'utf8') {
    const { charLength } = cursor
    if (charLength === 0) return undefined
    const value = (cursor.take(charLength * 8) as string).codePointAt(0) as number
    return { value, rest: cursor.after(charLength * 8) }
  }
  const { left } = cursor
  const read = (from: number, bits: number): number =>
    Number(readInteger(cursor.after(from).bytes(bits), bits, false, isLittle))
  if (type === 'utf32') {
    if (left < 32) return undefined
    const value = read(0, 32)
    const isChar = value <= 0x10ffff && !(value >= 0xd800 && value < 0xe000)
    return isChar ? { value, rest: cursor.after(32) } : undefined
  }
  if (left < 16) return undefined
  const first = read(0, 16)
  if (first < 0xd800 || first >= 0xe000) return { value: first, rest: cursor.after(16) }
  if (first >= 0xdc00 || left < 32) return undefined
  const second = read(16, 16)
  if (second < 0xdc00 || second >= 0xe000) return undefined
  const value = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
  return { value, rest: cursor.after(32) }
}
