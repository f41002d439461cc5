/**
 * Numbers as text, and text as numbers, in Erlang's notation.
 *
 * Floats are written with the fewest digits that read back as the same float: `1.0e16`, `100000.0`, `1.0e-7`.
 */
import { Float, integer } from './term.js'

/** The text of a float, as Float.to_string/1. Source: OTP 25, float_to_list(F, [short]). */
export function floatText(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const sign = value < 0 ? '-' : ''
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e') as [string, string]
  const digits = mantissa.replace('.', '')
  const place = Number(exponent) + 1 // of the decimal point, counted from the first digit
  if (Math.abs(value) >= 2 ** 53) return sign + scientific(digits, place)
  return sign + shorter(digits, place)
}

/** Decimal or scientific, whichever is shorter; decimal when they are equal. */
function shorter(digits: string, place: number): string {
  const count = digits.length
  if (place > 0 && place < count) return `${digits.slice(0, place)}.${digits.slice(place)}`
  if (place === 0) return `0.${digits}`
  const cost = String(place - 1).length + 1 + (count === 1 ? 2 : 1)
  if (place < 0) return 2 - place <= cost ? `0.${'0'.repeat(-place)}${digits}` : scientific(digits, place)
  return place - count + 2 <= cost ? `${digits}${'0'.repeat(place - count)}.0` : scientific(digits, place)
}

function scientific(digits: string, place: number): string {
  return `${digits[0] as string}.${digits.slice(1) || '0'}e${place - 1}`
}

/** The text of a float as inspect/2 shows it: whole numbers from 1 to below 1.0e16 in full. */
export function inspectedFloat(value: number): string {
  const size = Math.abs(value)
  return size >= 1 && size < 1e16 && Number.isInteger(value) ? `${BigInt(value)}.0` : floatText(value)
}

/** The integer written with `digits` of `base` (2 to 36), with a sign or without; undefined when they are not such digits. */
export function parseInteger(digits: string, base = 10): number | bigint | undefined {
  const text = digits.replace(/^[-+]/, '')
  if (text === '') return undefined
  for (const char of text) if (!isDigit(char, base)) return undefined
  const value = valueOf(text, base)
  return integer(digits.startsWith('-') ? -value : value)
}

/** Nine digits at a time, those of base 36 being still a safe integer; of more the halves, so that a million take no minutes. */
function valueOf(digits: string, base: number): bigint {
  if (base === 10) return BigInt(digits)
  if (digits.length <= 9) return BigInt(Number.parseInt(digits, base))
  const low = digits.length >> 1
  const high = valueOf(digits.slice(0, -low), base)
  return high * BigInt(base) ** BigInt(low) + valueOf(digits.slice(-low), base)
}

function isDigit(char: string, base: number): boolean {
  return /^[0-9a-zA-Z]$/.test(char) && Number.parseInt(char, 36) < base
}

/** The float written as `text` (`1.5`, `-1.0e-7`); undefined when it is not written so, or when it is too large for a float. */
export function parseFloatText(text: string): Float | undefined {
  if (!/^[-+]?\d+\.\d+([eE][-+]?\d+)?$/.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? new Float(value) : undefined
}
