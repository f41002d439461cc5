/**
 * Taking bitstrings apart from the front: what is left of one is a part of the same bytes, as on the BEAM, however it is written as a term. Else each step of a
 * recursion over `<<byte, rest::binary>>` would look at all that is left.
 */
import { Bitstring, binaryBytes, bitstring, copyBits, decode, sequenceLength } from '../../otp/term/bitstring.js'

export type Bits = string | Bitstring

/** Bytes that several bitstrings are the ends of. */
class Source {
  /** All from this byte on is valid UTF-8. */
  readonly #textFrom: number
  #text: string | undefined
  /** A byte and the index of its character in the text. */
  #byte: number
  #unit = 0

  constructor(
    readonly bytes: Uint8Array,
    readonly bitSize: number,
    text?: string,
  ) {
    this.#textFrom = text === undefined ? endOfOthers(bytes, bitSize) : 0
    this.#text = text
    this.#byte = this.#textFrom
  }

  /** The text from the byte `from` on; undefined where that is none. */
  textFrom(from: number): string | undefined {
    if (from < this.#textFrom || isInside(this.bytes[from] as number)) return undefined
    const text = (this.#text ??= decode(this.bytes.subarray(this.#textFrom)) as string)
    if (from < this.#byte) {
      this.#byte = this.#textFrom
      this.#unit = 0
    }
    let unit = this.#unit
    for (let i = this.#byte; i < from; i++) {
      const byte = this.bytes[i] as number
      if (!isInside(byte)) unit += byte < 0xf0 ? 1 : 2
    }
    this.#byte = from
    this.#unit = unit
    return text.slice(unit)
  }
}

/** Whether `byte` is one of a character after its first. */
const isInside = (byte: number): boolean => (byte & 0xc0) === 0x80

/** The first byte from which on all is valid UTF-8. */
function endOfOthers(bytes: Uint8Array, bitSize: number): number {
  if ((bitSize & 7) !== 0) return bytes.length
  let end = 0
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i)
    if (length === 0) end = i + 1
    i += length === 0 ? 1 : length
  }
  return end
}

/** A bitstring that is the end of others. */
class Rest extends Bitstring {
  constructor(
    readonly source: Source,
    readonly from: number,
  ) {
    super(null, source.bitSize - from)
  }

  protected override made(): Uint8Array {
    return new Cursor(this.source, this.from).bytes(this.bitSize)
  }
}

/** What is left of the source of a generator: no program ever sees it, so that it need not be a term as others are. */
class Walked extends Bitstring {
  constructor(
    readonly source: Source,
    readonly from: number,
  ) {
    super(source.bytes, source.bitSize - from)
  }
}

/** `value` for who takes it apart from the front, step by step. */
export function walked(value: Bits): Bits {
  const { source, from } = Cursor.at(value)
  return new Walked(source, from)
}

/** The text that was left last: a text cannot say itself what it is the end of. */
const lastText = { text: '', source: new Source(new Uint8Array(0), 0), from: 0 }

/** A place in a source, in bits: what is before it has been taken. */
export class Cursor {
  constructor(
    readonly source: Source,
    readonly from: number,
    readonly isWalked = false,
  ) {}

  static at(value: Bits): Cursor {
    if (value instanceof Rest) return new Cursor(value.source, value.from)
    if (value instanceof Walked) return new Cursor(value.source, value.from, true)
    if (typeof value !== 'string') return new Cursor(new Source(value.bytes, value.bitSize), 0)
    if (value === lastText.text) return new Cursor(lastText.source, lastText.from)
    const bytes = binaryBytes(value)
    return new Cursor(new Source(bytes, bytes.length * 8, value), 0)
  }

  get left(): number {
    return this.source.bitSize - this.from
  }

  /** The first `bits`. They must be there. */
  take(bits: number): Bits {
    return bitstring(this.bytes(bits), bits)
  }

  /** The bytes of the first `bits`, which must be there. */
  bytes(bits: number): Uint8Array {
    const { source, from } = this
    const size = (bits + 7) >>> 3
    if ((from & 7) === 0 && (bits & 7) === 0) return source.bytes.subarray(from >>> 3, (from >>> 3) + size)
    const bytes = new Uint8Array(size)
    copyBits(source.bytes, from, bytes, 0, bits)
    return bytes
  }

  /** Bytes of the UTF-8 character that comes first; 0 where none does. */
  get charLength(): number {
    const { source, from } = this
    if ((from & 7) === 0) return sequenceLength(source.bytes, from >>> 3)
    const bits = Math.min(32, this.left & ~7)
    return sequenceLength(this.bytes(bits), 0)
  }

  /** Whether all that is left is UTF-8: for ends that begin within a byte, where most are none from their first bytes on. */
  get #isText(): boolean {
    if ((this.left & 7) !== 0) return false
    for (let cursor = new Cursor(this.source, this.from); cursor.left > 0;) {
      const { charLength } = cursor
      if (charLength === 0) return false
      cursor = cursor.after(charLength * 8)
    }
    return true
  }

  after(bits: number): Cursor {
    return new Cursor(this.source, this.from + bits, this.isWalked)
  }

  /** What is left, as a term. */
  rest(): Bits {
    const { source, from, left } = this
    if (left === 0) return ''
    if (this.isWalked) return new Walked(source, from)
    if ((from & 7) !== 0) return this.#isText ? this.take(left) : new Rest(source, from)
    const text = source.textFrom(from >>> 3)
    if (text === undefined) return new Rest(source, from)
    lastText.text = text
    lastText.source = source
    lastText.from = from
    return text
  }
}

/** `text` without its first character, of `units` units and `bytes` bytes. */
export function afterChar(text: string, units: number, bytes: number): string {
  const rest = text.slice(units)
  if (text === lastText.text) {
    lastText.text = rest
    lastText.from += bytes * 8
  }
  return rest
}
