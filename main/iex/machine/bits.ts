/** Building binaries from values, and what is said when one does not fit its segment. */
import { allocate } from '../../otp/allocation.js'
import { bitSize, bitstring, concat, isBitstring, joined, slice } from '../../otp/term/bitstring.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { Raised, refused } from '../../otp/process/raised.js'
import * as atoms from '../../otp/term/well-known.js'
import { atom, Float, isInteger, list, type Term, tuple } from '../../otp/term/term.js'
import { type Frame, type Step, thrownAt } from './machine.js'
import type { Segment } from './match-bits.js'

export interface Piece {
  readonly value: Step
  readonly segment: Segment
}

type Bits = ReturnType<typeof bitstring>

export class BuildBits implements Step {
  readonly isSimple = true
  constructor(
    readonly pieces: readonly Piece[],
    readonly line: number,
    /** At the prompt, where Erlang's evaluator asks for the size of a binary before it takes it. */
    readonly isEvaluated: boolean,
  ) {}
  run(frame: Frame): Bits {
    const { pieces } = this
    const parts = new Array<Bits>(pieces.length)
    try {
      for (let i = 0; i < pieces.length; i++) {
        const { value, segment } = pieces[i] as Piece
        parts[i] = this.#piece(i + 1, value.run(frame), segment.size === null ? null : segment.size.run(frame), segment)
      }
    } catch (thrown) {
      thrownAt(thrown, this.line)
      throw thrown
    }
    if (parts.length === 2 && typeof parts[0] === 'string' && typeof parts[1] === 'string')
      return joined(parts[0], parts[1])
    return concat(parts)
  }

  #piece(n: number, value: Term, size: Term, segment: Segment): Bits {
    const { type, unit } = segment
    if (this.isEvaluated && segment.size !== null && !isInteger(size)) {
      // Erlang's evaluator multiplies them
      const place = tuple(atom('erlang'), atom('*'), list(size, unit), list())
      throw new Raised('error', atoms.badarg, list(place))
    }
    if (type === 'binary' || type === 'bits') {
      if (size === null && isBitstring(value)) {
        if (typeof value === 'string' || bitSize(value) % unit === 0) return value
        if (this.isEvaluated) throw new Raised('error', atoms.badarg)
        return failed(n, type, `the size of the value ${shown(value)} is not a multiple of the unit for the segment`)
      }
      if (size === null && this.isEvaluated) return refused('bit_size', [value])
      if (!isBitstring(value)) return failed(n, 'binary', `expected a binary but got: ${shown(value)}`)
      const bits = sizeOf(n, 'binary', size) * unit
      if (bits > bitSize(value))
        return failed(n, 'binary', `the value ${shown(value)} is shorter than the size of the segment`)
      return slice(value, 0, bits)
    }
    if (type === 'integer') {
      const bits = size === null ? 8 : sizeOf(n, type, size) * unit
      if (isInteger(value)) return integerBits(value, bits, segment.isLittle)
      return failed(n, type, `expected an integer but got: ${shown(value)}`)
    }
    if (type === 'float')
      return floatBits(n, value, size === null ? 64 : sizeOf(n, type, size) * unit, segment.isLittle)
    return encoded(n, value, type, segment.isLittle)
  }
}

function failed(n: number, type: string, why: string): never {
  return argumentError(
    `construction of binary failed: segment ${n} of type '${type === 'bits' ? 'binary' : type}': ${why}`,
  )
}

function sizeOf(n: number, type: string, size: Term): number {
  if (typeof size === 'number' && size >= 0) return size
  return failed(n, type, `expected a non-negative integer as size but got: ${shown(size)}`)
}

function integerBits(value: number | bigint, bits: number, isLittle: boolean): Bits {
  if (bits === 8) {
    const byte = Number(typeof value === 'bigint' ? BigInt.asUintN(8, value) : value & 255)
    return byte < 0x80 ? String.fromCharCode(byte) : bitstring(Uint8Array.of(byte))
  }
  const whole = Math.ceil(bits / 8)
  allocate(whole, 4)
  const bytes = new Uint8Array(whole)
  let rest = BigInt.asUintN(bits, BigInt(value))
  const odd = bits % 8
  if (odd !== 0 && !isLittle) rest <<= BigInt(8 - odd)
  // By way of its digits, since each shift of a long number costs as much as the number is long.
  const digits = rest.toString(16)
  for (let i = whole - 1, end = digits.length; end > 0; i--, end -= 2)
    bytes[i] = parseInt(digits.slice(Math.max(0, end - 2), end), 16)
  if (!isLittle) return bitstring(bytes, bits)
  bytes.reverse()
  // the last, highest bits come last, in the high bits of their byte
  if (odd !== 0) bytes[whole - 1] = ((bytes[whole - 1] as number) << (8 - odd)) & 255
  return bitstring(bytes, bits)
}

function floatBits(n: number, value: Term, bits: number, isLittle: boolean): Bits {
  const number = value instanceof Float ? value.value : isInteger(value) ? Number(value) : undefined
  if (number === undefined) return failed(n, 'float', `expected a float or an integer but got: ${shown(value)}`)
  const view = new DataView(new ArrayBuffer(bits / 8))
  if (bits === 64) view.setFloat64(0, number, isLittle)
  else if (bits === 32) view.setFloat32(0, number, isLittle)
  else view.setUint16(0, halfBits(number), isLittle)
  return bitstring(new Uint8Array(view.buffer))
}

/** A number as the 16 bits of IEEE 754's half precision, rounded to the nearest. */
function halfBits(value: number): number {
  const view = new DataView(new ArrayBuffer(4))
  view.setFloat32(0, value)
  const bits = view.getUint32(0)
  const sign = (bits >>> 16) & 0x8000
  const exponent = ((bits >>> 23) & 0xff) - 112
  const fraction = bits & 0x7fffff
  if (exponent <= 0) {
    if (exponent < -10) return sign
    return sign | (((fraction | 0x800000) + (1 << (12 - exponent))) >>> (14 - exponent))
  }
  return sign | (((exponent << 10) | (fraction >>> 13)) + ((fraction >>> 12) & 1))
}

function encoded(n: number, value: Term, type: 'utf8' | 'utf16' | 'utf32', isLittle: boolean): Bits {
  const isChar = typeof value === 'number' && value >= 0 && value <= 0x10ffff && !(value >= 0xd800 && value < 0xe000)
  if (!isChar) return failed(n, type, `expected a non-negative integer encodable as ${type} but got: ${shown(value)}`)
  if (type === 'utf8') return String.fromCodePoint(value)
  if (type === 'utf32') return integerBits(value, 32, isLittle)
  return concat(
    Array.from({ length: value > 0xffff ? 2 : 1 }, (_, i) =>
      integerBits(String.fromCodePoint(value).charCodeAt(i), 16, isLittle),
    ),
  )
}
