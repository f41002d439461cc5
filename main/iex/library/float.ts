/** Float. Source: Elixir 1.14's `Float`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { refused } from '../../otp/process/raised.js'
import { binaryBytes, bitstring, isBinary } from '../../otp/term/bitstring.js'
import { floatText } from '../../otp/term/numbers.js'
import {
  alias,
  atom,
  Float,
  integer,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { badArithmetic } from '../machine/failing.js'
import { after, isAtomNamed, noClause } from './arguments.js'
import { pow as power } from './elementary.js'
import { charlist } from '../../otp/term/charlist.js'
import { libraryModule } from './module.js'
import { floatForm, formattedFloat, ratioOf } from './number-text.js'
import { toText } from './text.js'

type Rounding = 'round' | 'floor' | 'ceil'

const mostPlaces = 15

/** `round/2`, `floor/2` and `ceil/2`: to so many places, from all the digits the float has. */
function rounding(name: Rounding): (value: Term, places?: Term) => unknown {
  return (value, places = 0) => {
    if (!(value instanceof Float)) return noClause('Float', name, value, places)
    if (typeof places !== 'number' || places < 0 || places > mostPlaces)
      return after(toText(places), (text) =>
        argumentError(`precision ${text as string} is out of valid range of 0..15`),
      )
    return new Float(places === 0 ? toWhole(value.value, name) : toPlaces(value.value, places, name))
  }
}

function toWhole(value: number, name: Rounding): number {
  if (name !== 'round') return name === 'floor' ? Math.floor(value) : Math.ceil(value)
  const size = Math.abs(value)
  if (size >= 2 ** 52) return value
  const rounded = size < 0.5 ? 0 : Math.floor(size + 0.5)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

function toPlaces(value: number, places: number, name: Rounding): number {
  if (value === 0 || Math.abs(value) >= 2 ** 52) return value
  const isNegative = value < 0
  const { numerator, denominator } = ratioOf(Math.abs(value))
  const scale = 10n ** BigInt(places)
  const scaled = numerator * scale
  const quotient = scaled / denominator
  const rest = scaled % denominator
  if (rest === 0n) return value
  const isUp = name === 'round' ? rest * 2n >= denominator : name === (isNegative ? 'floor' : 'ceil')
  const digits = (isUp ? quotient + 1n : quotient).toString().padStart(places + 1, '0')
  const size = Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`)
  return isNegative && size !== 0 ? -size : size
}

function ratio(value: Term): Term {
  if (!(value instanceof Float)) return noClause('Float', 'ratio', value)
  let { numerator, denominator } = ratioOf(Math.abs(value.value))
  if (numerator === 0n) return pair(0, 1)
  while (denominator > 1n && (numerator & 1n) === 0n) {
    numerator >>= 1n
    denominator >>= 1n
  }
  return pair(integer(value.value < 0 ? -numerator : numerator), integer(denominator))
}

function parse(text: Term): Term {
  if (!isBinary(text)) return noClause('Float', 'parse_unsigned', text)
  const bytes = binaryBytes(text)
  const found = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(String.fromCharCode(...bytes.subarray(0, 2000)))?.[0]
  if (found === undefined) return atoms.error
  const value = Number(found)
  if (!Number.isFinite(value)) return /[.eE]/.test(found) ? atoms.error : refused('binary_to_float', [`${found}.0`])
  return pair(new Float(value), bitstring(bytes.slice(found.length)))
}

function pow(base: Term, exponent: Term): Term {
  if (!(base instanceof Float) || !(exponent instanceof Float || isInteger(exponent)))
    return noClause('Float', 'pow', base, exponent)
  const value = power(base.value, exponent instanceof Float ? exponent.value : Number(exponent))
  return Number.isFinite(value) ? new Float(value) : badArithmetic('pow', base, exponent)
}

/** The options of `to_string/2`: `compact: true` stands for `:compact`. */
function expanded(options: Term): Term {
  if (!isList(options)) return noClause('Float', 'expand_compact', options)
  return listFrom(
    toArray(options).flatMap((each) => {
      if (!(each instanceof Tuple) || each.size !== 2 || !isAtomNamed(each.e0, 'compact')) return [each]
      return each.e1 === true ? [atom('compact')] : []
    }),
  )
}

function text(name: string, value: Term, given: Term): string {
  const options = expanded(given)
  const form = floatForm(options)
  const made = value instanceof Float && form !== undefined ? formattedFloat(value.value, form) : undefined
  return made ?? refused(name, [value, options])
}

function plain(name: string, value: Term): string {
  return value instanceof Float ? floatText(value.value) : noClause('Float', name, value)
}

const largest = 1.7976931348623157e308

export const float = libraryModule(alias('Float'), 'Functions for floats.', {
  'ceil(number, precision \\\\ 0)': ['The float rounded up to so many places.', rounding('ceil')],
  'floor(number, precision \\\\ 0)': ['The float rounded down to so many places.', rounding('floor')],
  'max_finite()': ['The largest float.', () => new Float(largest)],
  'min_finite()': ['The smallest float: the largest one, negative.', () => new Float(-largest)],
  'parse(binary)': ['`{float, rest}` for the number that a string begins with, or `:error`.', parse],
  'pow(base, exponent)': ['The power, as a float.', pow],
  'ratio(float)': ['Two integers whose quotient the float is.', ratio],
  'round(float, precision \\\\ 0)': ['The float rounded to so many places, halves away from zero.', rounding('round')],
  'to_char_list(float)': ['Use `to_charlist/1`.', (value) => charlist(plain('to_charlist', value))],
  'to_char_list(float, options)': [
    'Use `:erlang.float_to_list/2`.',
    (value, options) => charlist(text('float_to_list', value, options)),
  ],
  'to_charlist(float)': [
    'The float in its shortest form, as a charlist.',
    (value) => charlist(plain('to_charlist', value)),
  ],
  'to_string(float)': ['The float in its shortest form, as a string.', (value) => plain('to_string', value)],
  'to_string(float, options)': [
    'Use `:erlang.float_to_binary/2`.',
    (value, options) => text('float_to_binary', value, options),
  ],
})
