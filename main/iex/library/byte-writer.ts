/** ByteWriter: bytes, written one after the other into one array that grows. */
import { binaryBytes, type Bitstring } from '../../otp/term/bitstring.js'
import { growing } from '../../otp/term/growth.js'

const encoder = new TextEncoder()
/** Texts up to so many code units are written without the encoder, whose call costs more than they do. */
const short = 32

export class ByteWriter {
  #bytes = new Uint8Array(256)
  #length = 0

  byte(byte: number): void {
    this.#room(1)
    this.#bytes[this.#length++] = byte
  }

  /** The bytes of a binary. */
  binary(binary: string | Bitstring): void {
    if (typeof binary !== 'string') this.all(binaryBytes(binary))
    else if (binary.length > short || !this.#ascii(binary)) {
      this.#room(binary.length * 3)
      this.#length += encoder.encodeInto(binary, this.#bytes.subarray(this.#length)).written
    }
  }

  all(bytes: ArrayLike<number>): void {
    this.#room(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** All that was written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  /** Writes a short text; false, and nothing, where it is more than ASCII. */
  #ascii(text: string): boolean {
    this.#room(text.length)
    const bytes = this.#bytes
    const start = this.#length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 127) return false
      bytes[start + i] = code
    }
    this.#length = start + text.length
    return true
  }

  #room(count: number): void {
    const least = this.#length + count
    if (least <= this.#bytes.length) return
    const size = Math.max(least, this.#bytes.length * 2)
    growing(size)
    const larger = new Uint8Array(size)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
