/** Small integers go a quick way, and come to what exact arithmetic does. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as arithmetic from '../../../main/otp/ets/arithmetic.js'
import { integer, type Term } from '../../../main/otp/term/term.js'

type Exact = (a: bigint, b: bigint) => bigint

const operations: readonly (readonly [string, (a: Term, b: Term) => Term | undefined, Exact])[] = [
  ['add', arithmetic.add, (a, b) => a + b],
  ['subtract', arithmetic.subtract, (a, b) => a - b],
  ['multiply', arithmetic.multiply, (a, b) => a * b],
  ['div', arithmetic.div, (a, b) => a / b],
  ['rem', arithmetic.rem, (a, b) => a % b],
  ['band', arithmetic.band, (a, b) => a & b],
  ['bor', arithmetic.bor, (a, b) => a | b],
  ['bxor', arithmetic.bxor, (a, b) => a ^ b],
]
const edges = [0n, 1n, 2n ** 30n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 64n].flatMap((edge) =>
  [-2n, -1n, 0n, 1n, 2n].flatMap((by) => [edge + by, -edge - by]),
)
const integers = fc.oneof(
  fc.constantFrom(...edges),
  fc.bigInt({ min: -50n, max: 50n }),
  fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
)

it.each(operations)('%s is exact', (_name, run, exact) => {
  fc.assert(
    fc.property(integers, integers, (a, b) => {
      const isBad = b === 0n && (run === arithmetic.div || run === arithmetic.rem)
      expect(run(integer(a), integer(b))).toBe(isBad ? undefined : integer(exact(a, b)))
    }),
    { numRuns: 2000 },
  )
})

it('shifts are exact', () => {
  fc.assert(
    fc.property(integers, fc.integer({ min: -80, max: 80 }), (a, by) => {
      expect(arithmetic.bsl(integer(a), by)).toBe(integer(by < 0 ? a >> BigInt(-by) : a << BigInt(by)))
      expect(arithmetic.bsr(integer(a), by)).toBe(integer(by < 0 ? a << BigInt(-by) : a >> BigInt(by)))
    }),
    { numRuns: 2000 },
  )
})

it('has no integers beyond the limit of bits', () => {
  const large = 1n << (arithmetic.mostBits - 1n)
  expect(arithmetic.add(large, -1)).toBe(large - 1n)
  expect(arithmetic.add(large, large)).toBeUndefined()
  expect(arithmetic.subtract(-large, large)).toBeUndefined()
  expect(arithmetic.multiply(large, -2)).toBeUndefined()
  expect(arithmetic.bsl(1, Number(arithmetic.mostBits))).toBeUndefined()
  expect(arithmetic.bsl(1, Number(arithmetic.mostBits) - 1)).toBe(large)
})
