/** Bob Jenkins' mixing, on which the BEAM's hashes are built: those of maps (internal-hash.ts) and `:erlang.phash2`. All results are signed. */

const golden = 0x9e3779b9

/** The word that tells the kinds of terms apart: `n` times the golden ratio. */
export function constant(n: number): number {
  return Math.imul(golden, n)
}

/** Mixes two words into `hash`, each after `by`. */
export function mixed(hash: number, x: number, y: number, by: number): number {
  let a = (by + x) | 0
  let b = (by + y) | 0
  let c = hash | 0
  a = (a - b - c) ^ (c >>> 13)
  b = (b - c - a) ^ (a << 8)
  c = (c - a - b) ^ (b >>> 13)
  a = (a - b - c) ^ (c >>> 12)
  b = (b - c - a) ^ (a << 16)
  c = (c - a - b) ^ (b >>> 5)
  a = (a - b - c) ^ (c >>> 3)
  b = (b - c - a) ^ (a << 10)
  return (c - a - b) ^ (b >>> 15)
}

/** What bytes are read from: those of an array, or the characters of a text of ASCII only. */
export type Bytes = Uint8Array | string

const byte = (bytes: Bytes, at: number): number =>
  typeof bytes === 'string' ? bytes.charCodeAt(at) : (bytes[at] as number)

/** Four bytes as a word, the first the lowest; where there is none, 0. */
function word(bytes: Bytes, at: number, size: number): number {
  let value = 0
  const end = Math.min(at + 4, size)
  for (let i = end - 1; i >= at; i--) value = (value << 8) | byte(bytes, i)
  return value
}

/** The hash of the first `size` of `bytes`, mixed into `start`. */
export function blockHash(bytes: Bytes, size: number, start: number): number {
  let a = golden | 0
  let b = golden | 0
  let c = start | 0
  let at = 0
  for (let isLast = false; !isLast;) {
    isLast = size - at < 12
    a = (a + word(bytes, at, size)) | 0
    b = (b + word(bytes, at + 4, size)) | 0
    // The first byte of the last word is the length's.
    c = (c + (isLast ? (word(bytes, at + 8, size) << 8) + size : word(bytes, at + 8, size))) | 0
    a = (a - b - c) ^ (c >>> 13)
    b = (b - c - a) ^ (a << 8)
    c = (c - a - b) ^ (b >>> 13)
    a = (a - b - c) ^ (c >>> 12)
    b = (b - c - a) ^ (a << 16)
    c = (c - a - b) ^ (b >>> 5)
    a = (a - b - c) ^ (c >>> 3)
    b = (b - c - a) ^ (a << 10)
    c = (c - a - b) ^ (b >>> 15)
    at += 12
  }
  return c
}
