/** Numbers as text in other bases and forms. Source: OTP 25's `erlang:float_to_binary/2`, `integer_to_binary/2`. */
import { floatText } from '../../otp/term/numbers.js'
import { isInteger, type Term, toArray, Tuple, isProperList } from '../../otp/term/term.js'
import { isAtomNamed } from './arguments.js'

/** The digits of an integer in `base`, letters large; undefined where one is none, or the base not from 2 to 36. */
export function integerText(value: Term, base: Term): string | undefined {
  if (!isInteger(value) || typeof base !== 'number' || !(base >= 2 && base <= 36)) return undefined
  return value.toString(base).toUpperCase()
}

/** What float_to_binary and float_to_list are told. */
export interface FloatForm {
  readonly kind: 'scientific' | 'decimals' | 'short'
  readonly digits: number
  readonly compact: boolean
}

/** The form that a list of options asks for; undefined where it is none. */
export function floatForm(options: Term): FloatForm | undefined {
  if (!isProperList(options)) return undefined
  let form: FloatForm = { kind: 'scientific', digits: 20, compact: false }
  for (const each of toArray(options)) {
    if (isAtomNamed(each, 'short')) form = { ...form, kind: 'short' }
    else if (isAtomNamed(each, 'compact')) form = { ...form, compact: true }
    else if (each instanceof Tuple && each.size === 2 && typeof each.e1 === 'number') {
      const isDecimals = isAtomNamed(each.e0, 'decimals')
      if (!isDecimals && !isAtomNamed(each.e0, 'scientific')) return undefined
      if (each.e1 < 0 || each.e1 > (isDecimals ? 253 : 249)) return undefined
      form = { ...form, kind: isDecimals ? 'decimals' : 'scientific', digits: each.e1 }
    } else return undefined
  }
  return form
}

/** A float in a form. */
export function formattedFloat(value: number, { kind, digits, compact }: FloatForm): string {
  if (kind === 'short') return floatText(value)
  if (kind === 'scientific') return scientific(value, digits)
  const fixed = decimals(value, digits)
  if (!compact || !fixed.includes('.')) return fixed
  return fixed.replace(/0+$/, '').replace(/\.$/, '.0')
}

/** `1.50000000000000000000e+00` */
function scientific(value: number, digits: number): string {
  const [mantissa, exponent] = exactDigits(value, digits)
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const fraction = digits === 0 ? '' : `.${mantissa.slice(1)}`
  const size = Math.abs(exponent).toString().padStart(2, '0')
  return `${sign}${mantissa[0] as string}${fraction}e${exponent < 0 ? '-' : '+'}${size}`
}

/** The first `digits + 1` digits of a float, rounded half to even from all it has, and the power of ten of the first. */
function exactDigits(value: number, digits: number): [string, number] {
  if (value === 0) return ['0'.repeat(digits + 1), 0]
  const { numerator, denominator } = ratioOf(Math.abs(value))
  let exponent = Math.floor(Math.log10(Math.abs(value)))
  for (;;) {
    const shift = digits - exponent
    const text = rounded(numerator, denominator, shift).toString()
    if (text.length === digits + 1) return [text, exponent]
    exponent += text.length > digits + 1 ? 1 : -1
  }
}

/** `numerator / denominator * 10 ** shift`, rounded half to even. */
function rounded(numerator: bigint, denominator: bigint, shift: number): bigint {
  const top = shift >= 0 ? numerator * 10n ** BigInt(shift) : numerator
  const bottom = shift >= 0 ? denominator : denominator * 10n ** BigInt(-shift)
  const quotient = top / bottom
  const twice = (top - quotient * bottom) * 2n
  return twice > bottom || (twice === bottom && (quotient & 1n) === 1n) ? quotient + 1n : quotient
}

/** A float that is not negative as a fraction of two integers. */
export function ratioOf(value: number): { numerator: bigint; denominator: bigint } {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const raw = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  const mantissa = raw === 0 ? fraction : fraction | (1n << 52n)
  const exponent = (raw === 0 ? 1 : raw) - 1075
  return exponent >= 0
    ? { numerator: mantissa << BigInt(exponent), denominator: 1n }
    : { numerator: mantissa, denominator: 1n << BigInt(-exponent) }
}

/** A float with `digits` places behind the point. */
function decimals(value: number, digits: number): string {
  const { numerator, denominator } = ratioOf(Math.abs(value))
  // OTP rounds half up here, on the value the float has.
  const scaled = numerator * 10n ** BigInt(digits)
  const whole = (2n * scaled + denominator) / (2n * denominator)
  const text = whole.toString().padStart(digits + 1, '0')
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
