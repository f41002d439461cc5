/** What a regular expression is matched against: characters, or bytes where it is not Unicode, and where they are in bytes. */
import { binaryBytes, bitstring } from '../../otp/term/bitstring.js'
import type { Binary } from '../library/graphemes.js'

export interface Subject {
  readonly codes: ArrayLike<number>
  /** Where the character at `index` begins, in bytes. */
  byteAt(index: number): number
  /** Which character begins at the byte `at`, or the next one. */
  indexOf(at: number): number
  /** The text of the characters from `from` to before `to`. */
  text(from: number, to: number): Binary
}

class Bytes implements Subject {
  constructor(readonly codes: Uint8Array) {}
  byteAt(index: number): number {
    return index
  }
  indexOf(at: number): number {
    return at
  }
  text(from: number, to: number): Binary {
    return bitstring(this.codes.slice(from, to))
  }
}

/** Text whose characters are a byte each. */
class Ascii extends Bytes {
  constructor(
    readonly source: string,
    codes: Uint8Array,
  ) {
    super(codes)
  }
  override text(from: number, to: number): Binary {
    return this.source.slice(from, to)
  }
}

class Characters implements Subject {
  readonly codes: Uint32Array
  readonly #starts: Uint32Array

  constructor(text: string) {
    const chars = Array.from(text)
    this.codes = new Uint32Array(chars.length)
    this.#starts = new Uint32Array(chars.length + 1)
    chars.forEach((char, i) => {
      const code = char.codePointAt(0) as number
      this.codes[i] = code
      this.#starts[i + 1] = (this.#starts[i] as number) + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
    })
  }
  byteAt(index: number): number {
    return this.#starts[index] as number
  }
  indexOf(at: number): number {
    const found = this.#starts.findIndex((start) => start >= at)
    return found < 0 ? this.codes.length + 1 : found
  }
  text(from: number, to: number): Binary {
    let text = ''
    for (let i = from; i < to; i++) text += String.fromCodePoint(this.codes[i] as number)
    return text
  }
}

/** The subject for `binary`; undefined where that must be text and is none. */
export function subjectOf(binary: Binary, isUnicode: boolean): Subject | undefined {
  if (typeof binary !== 'string') return isUnicode ? undefined : new Bytes(binary.bytes)
  const bytes = binaryBytes(binary)
  if (bytes.length === binary.length) return new Ascii(binary, bytes)
  return isUnicode ? new Characters(binary) : new Bytes(bytes)
}
