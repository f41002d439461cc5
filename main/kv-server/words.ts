/**
 * Words of a line: String.split/1 of Elixir 1.14, for text and for bytes that are none.
 *
 * White space is Unicode's but for what forbids a break (U+00A0, U+2007, U+202F); a byte that is no UTF-8 is part of a word.
 */
import { type Bitstring, bitstring, sequenceLength } from '../otp/term/bitstring.js'

/** From this length on V8 cuts a text without copying, and the part keeps the whole. */
const sharedLength = 13

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0x85
  if (code >= 0x2000 && code <= 0x200a) return code !== 0x2007
  return code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x205f || code === 0x3000
}

/** The words of `line`, in order. */
export function words(line: string | Bitstring): (string | Bitstring)[] {
  return typeof line === 'string' ? wordsOfText(line) : wordsOfBytes(line.bytes)
}

function wordsOfText(line: string): string[] {
  const found: string[] = []
  let start = -1
  for (let i = 0; i < line.length; i++) {
    if (!isSpace(line.charCodeAt(i))) {
      if (start < 0) start = i
    } else if (start >= 0) {
      found.push(line.slice(start, i))
      start = -1
    }
  }
  if (start >= 0) found.push(line.slice(start))
  return found
}

function wordsOfBytes(bytes: Uint8Array): (string | Bitstring)[] {
  const found: (string | Bitstring)[] = []
  let start = -1
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i)
    const space = length > 0 && length < 4 && isSpace(codePoint(bytes, i, length))
    if (!space && start < 0) start = i
    if (space && start >= 0) {
      found.push(bitstring(bytes.slice(start, i)))
      start = -1
    }
    i += length === 0 ? 1 : length
  }
  if (start >= 0) found.push(bitstring(bytes.slice(start)))
  return found
}

function codePoint(bytes: Uint8Array, index: number, length: number): number {
  const [b0 = 0, b1 = 0, b2 = 0] = [bytes[index], bytes[index + 1], bytes[index + 2]]
  if (length === 1) return b0
  return length === 2 ? ((b0 & 0x1f) << 6) | (b1 & 0x3f) : ((b0 & 0x0f) << 12) | ((b1 & 0x3f) << 6) | (b2 & 0x3f)
}

/** `word` without the line that it was cut from: what is kept must not keep all that came with it. */
export function detached(word: string | Bitstring): string | Bitstring {
  return typeof word === 'string' && word.length >= sharedLength ? ` ${word}`.slice(1) : word
}
