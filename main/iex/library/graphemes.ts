/** Graphemes and code points of binaries; a byte that belongs to no character counts as one by itself. Source: Elixir 1.14's `String`. */
import type { Bitstring } from '../../otp/term/bitstring.js'
import { binaryBytes, bitstring, sequenceLength } from '../../otp/term/bitstring.js'
import { graphemeAt, graphemeCountOf, graphemesOf } from '../../otp/term/graphemes.js'
import { fitsArray, growing, manyItems } from '../../otp/term/growth.js'

/** Bytes of a place in an array, which may grow by half while it is made. */
const placeBytes = 8

export type Binary = string | Bitstring

/** `binary` as valid text and single bytes that are no text, in order. */
export function validParts(binary: Binary): { readonly text: string; readonly byte: Binary | undefined }[] {
  if (typeof binary === 'string') return [{ text: binary, byte: undefined }]
  const { bytes } = binary
  const parts: { text: string; byte: Binary | undefined }[] = []
  let start = 0
  let at = 0
  while (at < bytes.length) {
    const size = sequenceLength(bytes, at)
    if (size > 0) at += size
    else {
      parts.push({ text: bitstring(bytes.slice(start, at)) as string, byte: bitstring(bytes.slice(at, at + 1)) })
      start = ++at
    }
  }
  if (start < at) parts.push({ text: bitstring(bytes.slice(start)) as string, byte: undefined })
  return parts
}

function inParts(binary: Binary, split: (text: string) => string[]): Binary[] {
  const length = typeof binary === 'string' ? binary.length : binary.bytes.length
  fitsArray(length)
  if (length >= manyItems) growing(length * placeBytes)
  if (typeof binary === 'string') return split(binary)
  return validParts(binary).flatMap(({ text, byte }) => (byte === undefined ? split(text) : [...split(text), byte]))
}

/** String.graphemes/1 */
export function graphemes(binary: Binary): Binary[] {
  return inParts(binary, graphemesOf)
}

/** String.codepoints/1 */
export function codepoints(binary: Binary): Binary[] {
  return inParts(binary, (text) => Array.from(text))
}

/** The first code point, or a byte that is of none; undefined of an empty binary. */
export function firstCodepoint(binary: Binary): Binary | undefined {
  if (typeof binary !== 'string') return codepoints(binary)[0]
  const point = binary.codePointAt(0)
  return point === undefined ? undefined : String.fromCodePoint(point)
}

/** String.length/1 */
export function graphemeCount(binary: Binary): number {
  if (typeof binary === 'string') return graphemeCountOf(binary)
  return graphemes(binary).length
}

/** The first grapheme; undefined of an empty binary. */
export function firstGrapheme(binary: Binary): Binary | undefined {
  if (typeof binary !== 'string') return graphemes(binary)[0]
  return binary === '' ? undefined : graphemeAt(binary)
}

/** The bytes of `binary` from `start` on, `length` of them. */
export function bytesOf(binary: Binary, start: number, length?: number): Binary {
  const bytes = binaryBytes(binary)
  return bitstring(bytes.slice(start, length === undefined ? undefined : start + length))
}
