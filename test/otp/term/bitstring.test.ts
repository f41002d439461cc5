import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Bitstring,
  binaryBytes,
  bitSize,
  bitstring,
  byteSize,
  byteText,
  compareText,
  concat,
  isBinary,
  isUtf8,
  slice,
} from '../../../main/otp/term/bitstring.js'

/** Any bitstring, together with its bits as text. */
const bits = fc
  .tuple(
    fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => new TextEncoder().encode(text)),
    ),
    fc.integer({ min: 0, max: 7 }),
  )
  .map(([bytes, less]) => {
    const size = Math.max(0, bytes.length * 8 - less)
    return { term: bitstring(bytes, size), text: bitText(bytes).slice(0, size) }
  })

function bitText(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
}

function textOf(term: string | Bitstring): string {
  return bitText(binaryBytes(term)).slice(0, bitSize(term))
}

describe('a bitstring', () => {
  it('gives a text of its bytes, however many they are', () => {
    const bytes = Uint8Array.from({ length: 600_000 }, (_, i) => i % 256)
    const text = byteText(bytes)
    expect(text).toHaveLength(bytes.length)
    expect(bytes.every((byte, i) => text.charCodeAt(i) === byte)).toBe(true)
  })

  it('is a string exactly when it is valid UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
        let valid = true
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        } catch {
          valid = false // that is what is asked here
        }
        expect(isUtf8(bytes)).toBe(valid)
        expect(typeof bitstring(bytes)).toBe(valid ? 'string' : 'object')
      }),
      { numRuns: 2000 },
    )
    for (const bytes of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
    ]) {
      expect(bitstring(Uint8Array.from(bytes))).toBeInstanceOf(Bitstring)
    }
    expect(bitstring(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toBe('\uFEFFa')
    expect(bitstring(new Uint8Array(0))).toBe('')
  })

  it('gives back its bits, and zeroes what fills up the last byte', () => {
    fc.assert(
      fc.property(bits, ({ term, text }) => {
        expect(textOf(term)).toBe(text)
        expect(byteSize(term)).toBe(Math.ceil(text.length / 8))
        expect(isBinary(term)).toBe(text.length % 8 === 0)
        expect(bitText(binaryBytes(term)).slice(text.length)).toMatch(/^0*$/)
      }),
    )
  })

  it('is put together to the bit', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 4 }), (parts) => {
        const whole = concat(parts.map(({ term }) => term))
        expect(textOf(whole)).toBe(parts.map(({ text }) => text).join(''))
      }),
    )
    expect(concat([bitstring(Uint8Array.of(0xc3)), bitstring(Uint8Array.of(0xa9))])).toBe('é')
  })

  it('is cut to the bit', () => {
    fc.assert(
      fc.property(bits, fc.nat(48), fc.nat(48), ({ term, text }, from, count) => {
        fc.pre(from + count <= text.length)
        expect(textOf(slice(term, from, count))).toBe(text.slice(from, from + count))
      }),
      { numRuns: 1000 },
    )
    expect(slice('héllo', 8, 16)).toBe('é')
  })

  it('orders texts as their bytes', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'é', '\uD7FF', '\uE000', '\uFFFF', '\u{10000}', '\u{1F600}'),
      maxLength: 3,
    })
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
      { numRuns: 2000 },
    )
  })
})
