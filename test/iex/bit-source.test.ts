/** What is left of a bitstring that is taken apart from the front is the same term as its end. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterChar, type Bits, Cursor } from '../../main/iex/machine/bit-source.js'
import { binaryBytes, bitSize, bitstring, slice } from '../../main/otp/term/bitstring.js'

const text = fc.string({ unit: fc.constantFrom('a', 'é', '字', '😀', '\0') })
const bytes = fc.uint8Array({ maxLength: 40 }).map((made) => bitstring(made))
/** Valid at the end only, or at the beginning. */
const mixed = fc.tuple(text, fc.uint8Array({ maxLength: 3 }), text).map(([a, b, c]) => {
  const parts = [binaryBytes(a), b, binaryBytes(c)].map((part) => [...part])
  return bitstring(Uint8Array.from(parts.flat()))
})
const bits = fc.oneof(text, bytes, mixed)
const steps = fc.array(fc.oneof(fc.constantFrom(8, 16), fc.integer({ min: 1, max: 20 })), { maxLength: 30 })

/** The form in which a term is compared. */
const shown = (value: Bits): unknown => (typeof value === 'string' ? value : [[...value.bytes], value.bitSize])

function endOf(whole: Bits, from: number): unknown {
  return shown(slice(whole, from, bitSize(whole) - from))
}

describe('the end of a bitstring', () => {
  it('is the term that its bits are, after any steps', () => {
    fc.assert(
      fc.property(bits, steps, (whole, sizes) => {
        let rest: Bits = whole
        let from = 0
        for (const size of sizes) {
          if (from + size > bitSize(whole)) break
          const cursor = Cursor.at(rest)
          expect(shown(cursor.take(size))).toEqual(shown(slice(whole, from, size)))
          from += size
          rest = cursor.after(size).rest()
          expect(shown(rest)).toEqual(endOf(whole, from))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same where two are taken apart in turn, by characters and by bytes', () => {
    fc.assert(
      fc.property(text, text, fc.array(fc.tuple(fc.boolean(), fc.boolean())), (first, second, turns) => {
        const wholes = [first, second]
        const rests: Bits[] = [first, second]
        const from = [0, 0]
        for (const [isFirst, byChar] of turns) {
          const which = isFirst ? 0 : 1
          const rest = rests[which] as Bits
          if (bitSize(rest) === 0) continue
          const char = typeof rest === 'string' && byChar ? String.fromCodePoint(rest.codePointAt(0) as number) : null
          const size = char === null ? 8 : bitSize(char)
          rests[which] =
            char === null ? Cursor.at(rest).after(8).rest() : afterChar(rest as string, char.length, size / 8)
          from[which] = (from[which] as number) + size
          expect(shown(rests[which])).toEqual(endOf(wholes[which] as string, from[which]))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
