/** Integer. Source: Elixir 1.14's `Integer`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { refused } from '../../otp/process/raised.js'
import { binaryBytes, bitstring, isBinary } from '../../otp/term/bitstring.js'
import { parseInteger } from '../../otp/term/numbers.js'
import {
  alias,
  integer as term,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { badArithmetic } from '../machine/failing.js'
import { noClause } from './arguments.js'
import { charlist } from '../../otp/term/charlist.js'
import { integerText } from './number-text.js'
import { libraryModule } from './module.js'
import { power } from './power.js'

type Whole = number | bigint

/** `div` and `rem` of two integers. errors  badarith */
function divided(a: Term, b: Term, name: string): readonly [bigint, bigint, bigint] {
  if (!isInteger(a) || !isInteger(b) || BigInt(b) === 0n) return badArithmetic(name, a, b)
  const [x, y] = [BigInt(a), BigInt(b)]
  return [x / y, x % y, y]
}

function mod(a: Term, b: Term): Term {
  const [, rest, by] = divided(a, b, 'rem')
  return term(rest !== 0n && rest < 0n !== by < 0n ? rest + by : rest)
}

function floorDiv(a: Term, b: Term): Term {
  if (!isInteger(a) || !isInteger(b)) return badArithmetic('*', a, b)
  const [quotient, rest, by] = divided(a, b, 'div')
  return term(rest !== 0n && rest < 0n !== by < 0n ? quotient - 1n : quotient)
}

function digits(value: Term, base: Term = 10): Term {
  if (!isInteger(value) || !isInteger(base) || base < 2) return noClause('Integer', 'digits', value, base)
  const [sign, by] = [value < 0 ? -1n : 1n, BigInt(base)]
  const found: Term[] = []
  let rest = BigInt(value) * sign
  do {
    found.push(term((rest % by) * sign))
    rest /= by
  } while (rest > 0n)
  return listFrom(found.reverse())
}

function undigits(list: Term, base: Term = 10): Term {
  if (!isList(list) || !isInteger(base) || base < 2) return noClause('Integer', 'undigits', list, base)
  let value = 0n
  for (const digit of toArray(list)) {
    if (!isInteger(digit)) return noClause('Integer', 'do_undigits', list, base, term(value))
    if (digit >= base) return argumentError(`invalid digit ${digit} in base ${base}`)
    value = value * BigInt(base) + BigInt(digit)
  }
  return term(value)
}

function parse(text: Term, base: Term = 10): Term {
  if (typeof base !== 'number' || base < 2 || base > 36) return argumentError(`invalid base ${shown(base)}`)
  if (!isBinary(text)) return noClause('Integer', 'parse', text, base)
  const bytes = binaryBytes(text)
  const start = bytes[0] === 43 || bytes[0] === 45 ? 1 : 0
  let end = start
  while (end < bytes.length && digitOf(bytes[end] as number) < base) end++
  if (end === start) return atoms.error
  const value = parseInteger(bitstring(bytes.slice(0, end)) as string, base) as Whole
  return pair(value, bitstring(bytes.slice(end)))
}

/** The value of a digit by its character; 99 for what is none. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 122 ? letter - 87 : 99
}

function gcd(a: Term, b: Term): Term {
  if (!isInteger(a) || !isInteger(b)) return noClause('Integer', 'gcd', a, b)
  let [x, y] = [BigInt(a), BigInt(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return term(x < 0n ? -x : x)
}

function extendedGcd(a: Term, b: Term): Term {
  if (!isInteger(a) || !isInteger(b)) return noClause('Integer', 'extended_gcd', a, b)
  if (BigInt(a) === 0n) return b === 0 ? triple(0, 0, 0) : triple(b, 0, 1)
  if (BigInt(b) === 0n) return triple(a, 1, 0)
  let [r0, r1, s0, s1, t0, t1] = [BigInt(a), BigInt(b), 1n, 0n, 0n, 1n]
  while (r1 !== 0n) {
    const quotient = r0 / r1
    ;[r0, r1] = [r1, r0 - quotient * r1]
    ;[s0, s1] = [s1, s0 - quotient * s1]
    ;[t0, t1] = [t1, t0 - quotient * t1]
  }
  const sign = r0 < 0n ? -1n : 1n
  return triple(term(r0 * sign), term(s0 * sign), term(t0 * sign))
}

function pow(base: Term, exponent: Term): Term {
  if (!isInteger(base) || !isInteger(exponent)) return noClause('Integer', 'pow', base, exponent)
  return exponent < 0 ? badArithmetic('pow', base, exponent) : power(base, exponent)
}

function text(name: string, value: Term, base?: Term): string {
  const args = base === undefined ? [value, 10] : [value, base]
  return integerText(value, base ?? 10) ?? refused(name, args)
}

export const integer = libraryModule(
  alias('Integer'),
  'Functions for integers.',
  {
    'digits(integer, base \\\\ 10)': ['The digits of an integer in `base`.', digits],
    'extended_gcd(integer1, integer2)': [
      'The greatest common divisor, and the factors that give it as a sum.',
      extendedGcd,
    ],
    'floor_div(dividend, divisor)': ['The quotient, rounded down.', floorDiv],
    'gcd(integer1, integer2)': ['The greatest common divisor.', gcd],
    'is_even(integer)': ['', (value) => isInteger(value) && BigInt(value) % 2n === 0n],
    'is_odd(integer)': ['', (value) => isInteger(value) && BigInt(value) % 2n !== 0n],
    'mod(dividend, divisor)': ['What is left by `floor_div/2`: it has the sign of the divisor.', mod],
    'parse(binary, base \\\\ 10)': ['`{integer, rest}` for the integer that a string begins with, or `:error`.', parse],
    'pow(base, exponent)': ['The power, for an exponent that is not negative.', pow],
    'to_char_list(integer, base \\\\ 10)': [
      'Use `to_charlist/2`.',
      (value, base) => charlist(text('integer_to_list', value, base)),
    ],
    'to_charlist(integer, base \\\\ 10)': [
      'The digits in `base` as a charlist.',
      (value, base) => charlist(text('integer_to_list', value, base)),
    ],
    'to_string(integer, base \\\\ 10)': [
      'The digits in `base` as a string.',
      (value, base) => text('integer_to_binary', value, base),
    ],
    'undigits(digits, base \\\\ 10)': ['The integer of a list of digits.', undigits],
  },
  {
    'is_even(integer)': 'True for an even integer. Allowed in guards; `require Integer` first.',
    'is_odd(integer)': 'True for an odd integer. Allowed in guards; `require Integer` first.',
  },
)
