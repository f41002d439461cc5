/** Checksums of bytes: MD5 (RFC 1321), CRC-32 and Adler-32. */

const sines = Uint32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32))
const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const

/** The 16 bytes of the MD5 of `bytes`. */
export function md5(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n, true)
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
  for (let at = 0; at < padded.length; at += 64) block(state, view, at)
  const made = new Uint8Array(16)
  state.forEach((word, i) => new DataView(made.buffer).setUint32(i * 4, word, true))
  return made
}

function block(state: Uint32Array, view: DataView, at: number): void {
  let [a, b, c, d] = state as unknown as [number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const round = i >> 4
    const [mixed, word] =
      round === 0
        ? [(b & c) | (~b & d), i]
        : round === 1
          ? [(d & b) | (~d & c), (5 * i + 1) % 16]
          : round === 2
            ? [b ^ c ^ d, (3 * i + 5) % 16]
            : [c ^ (b | ~d), (7 * i) % 16]
    const sum = (a + mixed + (sines[i] as number) + view.getUint32(at + word * 4, true)) | 0
    const by = shifts[round]?.[i % 4] as number
    const next = (b + ((sum << by) | (sum >>> (32 - by)))) | 0
    ;[a, d, c, b] = [d, c, b, next]
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
}

const table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The CRC-32 of bytes after others whose own is `start`. */
export function crc32(bytes: Uint8Array, start = 0): number {
  let value = ~start >>> 0
  for (const byte of bytes) value = ((value >>> 8) ^ (table[(value ^ byte) & 255] as number)) >>> 0
  return ~value >>> 0
}

/** The CRC-32 of two texts after another, of those of both and the length of the second. */
export function crc32Combine(first: number, second: number, length: number): number {
  return (crc32(new Uint8Array(length), first) ^ crc32(new Uint8Array(length)) ^ second) >>> 0
}

const modulus = 65_521

/** The Adler-32 of bytes after others whose own is `start`. */
export function adler32(bytes: Uint8Array, start = 1): number {
  let [low, high] = [start & 0xffff, start >>> 16]
  for (const byte of bytes) {
    low = (low + byte) % modulus
    high = (high + low) % modulus
  }
  return ((high << 16) | low) >>> 0
}

/** The Adler-32 of two texts after another. */
export function adler32Combine(first: number, second: number, length: number): number {
  const low = ((first & 0xffff) + (second & 0xffff) + modulus - 1) % modulus
  const shifted = ((length % modulus) * (first & 0xffff)) % modulus
  const high = ((first >>> 16) + (second >>> 16) + shifted + modulus - (length % modulus)) % modulus
  return ((high << 16) | low) >>> 0
}
