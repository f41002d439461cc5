/** Patterns, compiled: each looks at a value and puts what it binds into the frame. */
import { bitSize, binaryBytes, byteSize, isBitstring, slice } from '../otp/term/bitstring.js'
import { same } from '../otp/term/compare.js'
import { Cons, emptyList, Float, integer, type Term, TermMap, Tuple } from '../otp/term/term.js'
import type { Frame, Step } from './machine.js'

export interface Matcher {
  match(value: Term, frame: Frame): boolean
}

export const anything: Matcher = { match: () => true }

export class Bind implements Matcher {
  constructor(readonly slot: number) {}
  match(value: Term, frame: Frame): boolean {
    frame[this.slot] = value
    return true
  }
}

/** A variable that stands in the pattern a second time, or is pinned. */
export class Same implements Matcher {
  constructor(readonly slot: number) {}
  match(value: Term, frame: Frame): boolean {
    return same(value, frame[this.slot] as Term)
  }
}

export class SameAs implements Matcher {
  constructor(readonly step: Step) {}
  match(value: Term, frame: Frame): boolean {
    return same(value, this.step.run(frame))
  }
}

export class Identical implements Matcher {
  constructor(readonly wanted: Term) {}
  match(value: Term): boolean {
    return value === this.wanted
  }
}

export class Equal implements Matcher {
  constructor(readonly wanted: Term) {}
  match(value: Term): boolean {
    return same(value, this.wanted)
  }
}

export class ConsPattern implements Matcher {
  constructor(
    readonly head: Matcher,
    readonly tail: Matcher,
  ) {}
  match(value: Term, frame: Frame): boolean {
    return value instanceof Cons && this.head.match(value.head, frame) && this.tail.match(value.tail, frame)
  }
}

export class TuplePattern implements Matcher {
  constructor(readonly items: readonly Matcher[]) {}
  match(value: Term, frame: Frame): boolean {
    const { items } = this
    if (!(value instanceof Tuple) || value.size !== items.length) return false
    for (let i = 0; i < items.length; i++) if (!(items[i] as Matcher).match(value.at(i), frame)) return false
    return true
  }
}

export class MapPattern implements Matcher {
  constructor(readonly entries: readonly (readonly [Step, Matcher])[]) {}
  match(value: Term, frame: Frame): boolean {
    if (!(value instanceof TermMap)) return false
    for (const [key, pattern] of this.entries) {
      const found = value.get(key.run(frame))
      if (found === undefined || !pattern.match(found, frame)) return false
    }
    return true
  }
}

/** Both sides of `=` within a pattern. */
export class Both implements Matcher {
  constructor(
    readonly left: Matcher,
    readonly right: Matcher,
  ) {}
  match(value: Term, frame: Frame): boolean {
    return this.left.match(value, frame) && this.right.match(value, frame)
  }
}

/** `"prefix" <> rest` */
export class PrefixPattern implements Matcher {
  constructor(
    readonly prefix: string,
    readonly rest: Matcher,
  ) {}
  match(value: Term, frame: Frame): boolean {
    if (typeof value === 'string') {
      return value.startsWith(this.prefix) && this.rest.match(value.slice(this.prefix.length), frame)
    }
    if (!isBitstring(value)) return false
    const length = byteSize(this.prefix)
    if (bitSize(value) < length * 8 || slice(value, 0, length * 8) !== this.prefix) return false
    return this.rest.match(slice(value, length * 8, bitSize(value) - length * 8), frame)
  }
}

export interface Segment {
  readonly type: 'integer' | 'float' | 'binary' | 'bits' | 'utf8'
  /** Units; null: to the end, or the default of the type. */
  readonly size: Step | null
  readonly unit: number
  readonly signed: boolean
  readonly little: boolean
}

export function readInteger(bytes: Uint8Array, bits: number, signed: boolean, little: boolean): number | bigint {
  const whole = Math.ceil(bits / 8)
  let value = 0n
  const ordered = little ? [...bytes.subarray(0, whole)].reverse() : bytes.subarray(0, whole)
  for (const byte of ordered) value = (value << 8n) | BigInt(byte)
  if (bits % 8 !== 0) value >>= BigInt(8 - (bits % 8))
  return integer(signed ? BigInt.asIntN(bits, value) : value)
}

/** `<<a, b::size(4), rest::binary>>` */
export class BitstringPattern implements Matcher {
  constructor(readonly segments: readonly (readonly [Segment, Matcher])[]) {}

  match(value: Term, frame: Frame): boolean {
    if (!isBitstring(value)) return false
    let position = 0
    const total = bitSize(value)
    for (const [segment, pattern] of this.segments) {
      if (segment.type === 'utf8') {
        const char = utf8At(slice(value, position, total - position))
        if (char === undefined || !pattern.match(char.codePointAt(0) as number, frame)) return false
        position += byteSize(char) * 8
        continue
      }
      const size = segment.size === null ? null : segment.size.run(frame)
      if (size !== null && typeof size !== 'number') return false
      const bits =
        size !== null
          ? size * segment.unit
          : segment.type === 'integer'
            ? 8
            : segment.type === 'float'
              ? 64
              : total - position
      if (bits < 0 || position + bits > total) return false
      if (segment.type === 'binary' && bits % 8 !== 0) return false
      const part = slice(value, position, bits)
      position += bits
      if (!pattern.match(decoded(part, bits, segment), frame)) return false
    }
    return position === total
  }
}

function decoded(part: Term & (string | object), bits: number, { type, signed, little }: Segment): Term {
  if (type === 'binary' || type === 'bits') return part
  const bytes = isBitstring(part) ? bytesOf(part) : new Uint8Array()
  if (type === 'integer') return readInteger(bytes, bits, signed, little)
  const view = new DataView(bytes.slice().buffer)
  return new Float(bits === 32 ? view.getFloat32(0, little) : view.getFloat64(0, little))
}

export function bytesOf(part: Term): Uint8Array {
  return typeof part === 'string' ? binaryBytes(part) : (part as { bytes: Uint8Array }).bytes
}

/** The first character of `rest`, where that is UTF-8. */
function utf8At(rest: Term): string | undefined {
  if (typeof rest === 'string') {
    const code = rest.codePointAt(0)
    return code === undefined ? undefined : String.fromCodePoint(code)
  }
  const bytes = bytesOf(rest)
  for (let length = 1; length <= 4 && length <= bytes.length; length++) {
    const text = slice(rest as unknown as string, 0, length * 8)
    if (typeof text === 'string') return text
  }
  return undefined
}

export const emptyListPattern = new Identical(emptyList)
