/** Arithmetic of match specifications: that of Erlang's operators. undefined stands for badarith; or for system_limit, of integers that would be too large. */
import { Float, integer, type Term } from '../term/term.js'

type Whole = number | bigint

/** The most bits an integer may have: fewer than OTP's 33,554,368, since of one so long everything would wait some seconds for its digits. */
export const mostBits = 4_194_304n
const tooLarge = 1n << mostBits
const tooSmall = -tooLarge

function fitting(result: bigint): Term | undefined {
  return result < tooLarge && result > tooSmall ? integer(result) : undefined
}

function isWhole(term: Term): term is Whole {
  return typeof term === 'number' || typeof term === 'bigint'
}

/** The double of a number, undefined for what is none or too large. */
function double(term: Term): number | undefined {
  const value = term instanceof Float ? term.value : isWhole(term) ? Number(term) : NaN
  return Number.isFinite(value) ? value : undefined
}

function float(value: number): Float | undefined {
  return Number.isFinite(value) ? new Float(value) : undefined
}

/** An operation on two integers, exactly, or on two numbers as doubles. */
function operation(
  quick: (a: number, b: number) => number,
  exact: (a: bigint, b: bigint) => bigint,
): (a: Term, b: Term) => Term | undefined {
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') {
      const result = quick(a, b)
      return Number.isSafeInteger(result) ? result : integer(exact(BigInt(a), BigInt(b)))
    }
    if (isWhole(a) && isWhole(b)) return fitting(exact(BigInt(a), BigInt(b)))
    const x = double(a)
    const y = double(b)
    return x === undefined || y === undefined ? undefined : float(quick(x, y))
  }
}

export const add = operation(
  (a, b) => a + b,
  (a, b) => a + b,
)
export const subtract = operation(
  (a, b) => a - b,
  (a, b) => a - b,
)
const product = operation(
  (a, b) => a * b,
  (a, b) => a * b,
)

/** Zero has no sign among integers. */
export function multiply(a: Term, b: Term): Term | undefined {
  const result = product(a, b)
  return result === 0 ? 0 : result
}

/** `/`: a float always. */
export function divide(a: Term, b: Term): Term | undefined {
  const x = double(a)
  const y = double(b)
  return x === undefined || y === undefined || y === 0 ? undefined : float(x / y)
}

/** An operation on integers alone; `quick` answers NaN where it does not know the exact result. */
function whole(
  quick: (a: number, b: number) => number,
  exact: (a: bigint, b: bigint) => bigint | undefined,
): (a: Term, b: Term) => Term | undefined {
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') {
      const result = quick(a, b)
      if (result === result) return result
    }
    if (!isWhole(a) || !isWhole(b)) return undefined
    const result = exact(BigInt(a), BigInt(b))
    return result === undefined ? undefined : fitting(result)
  }
}

/** Of two integers of 32 bits. */
function bitwise(quick: (a: number, b: number) => number): (a: number, b: number) => number {
  return (a, b) => ((a | 0) === a && (b | 0) === b ? quick(a, b) : NaN)
}

// A remainder of doubles is exact, and zero has no sign among integers.
export const rem = whole(
  (a, b) => (a % b) + 0,
  (a, b) => (b === 0n ? undefined : a % b),
)
export const div = whole(
  (a, b) => (b === 0 ? NaN : (a - (a % b)) / b + 0),
  (a, b) => (b === 0n ? undefined : a / b),
)
export const band = whole(
  bitwise((a, b) => a & b),
  (a, b) => a & b,
)
export const bor = whole(
  bitwise((a, b) => a | b),
  (a, b) => a | b,
)
export const bxor = whole(
  bitwise((a, b) => a ^ b),
  (a, b) => a ^ b,
)
export const bsl = whole(
  () => NaN,
  (a, b) => shift(a, b),
)
export const bsr = whole(
  bitwise((a, b) => (b < 0 ? NaN : a >> Math.min(b, 31))),
  (a, b) => shift(a, -b),
)

function shift(a: bigint, by: bigint): bigint | undefined {
  if (by <= 0n) return a >> -by
  if (by > mostBits) return a === 0n ? 0n : undefined
  return a << by
}

export function bnot(a: Term): Term | undefined {
  return isWhole(a) ? integer(~BigInt(a)) : undefined
}

export function negate(a: Term): Term | undefined {
  return a instanceof Float ? new Float(-a.value) : isWhole(a) ? subtract(0, a) : undefined
}

export function plus(a: Term): Term | undefined {
  return a instanceof Float || isWhole(a) ? a : undefined
}

export function abs(a: Term): Term | undefined {
  if (a instanceof Float) return new Float(Math.abs(a.value))
  return isWhole(a) ? (a < 0 ? negate(a) : a) : undefined
}

export function toFloat(a: Term): Term | undefined {
  if (a instanceof Float) return a
  const value = double(a)
  return value === undefined ? undefined : new Float(value)
}

/** Half goes away from zero. */
export function round(a: Term): Term | undefined {
  if (isWhole(a)) return a
  if (!(a instanceof Float)) return undefined
  const { value } = a
  // From 2^52 on there are no fractions; below 0.5 adding a half would round up.
  const rounded = Math.abs(value) >= 2 ** 52 ? value : Math.sign(value) * Math.floor(Math.abs(value) + 0.5)
  return integer(BigInt(Math.abs(value) < 0.5 ? 0 : rounded))
}

export function trunc(a: Term): Term | undefined {
  if (isWhole(a)) return a
  return a instanceof Float ? integer(BigInt(Math.trunc(a.value))) : undefined
}
