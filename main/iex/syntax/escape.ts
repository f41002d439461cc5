/**
 * Escape sequences of strings, charlists, quoted atoms and sigils.
 *
 * Source: elixir_interpolation.erl, unescape_chars/2, of Elixir 1.14.
 */
import { bitstring, type Bitstring } from '../../otp/term/bitstring.js'
import { isHex } from './characters.js'

/** Thrown at an escape that stands for nothing. `message` is Elixir's sentence, `token` the escape. */
export class BadEscape extends Error {
  constructor(
    message: string,
    readonly token: string,
  ) {
    super(message)
  }
}

/** What a single character after a backslash stands for; itself where it has no meaning. */
export function escapedCharacter(code: number): number {
  switch (code) {
    case 48: // 0
      return 0
    case 97: // a
      return 7
    case 98: // b
      return 8
    case 100: // d
      return 127
    case 101: // e
      return 27
    case 102: // f
      return 12
    case 110: // n
      return 10
    case 114: // r
      return 13
    case 115: // s
      return 32
    case 116: // t
      return 9
    case 118: // v
      return 11
    default:
      return code
  }
}

const encoder = new TextEncoder()

/**
 * The binary that `raw`, the text between the delimiters, stands for.
 *
 * deprecated  is called with a warning for each `\xH` and `\x{H}`
 * throws      BadEscape at `\x`, `\u` without their digits or beyond Unicode
 */
export function unescape(raw: string, deprecated?: (warning: string) => void): string | Bitstring {
  let at = raw.indexOf('\\')
  if (at < 0) return raw
  let text = ''
  let bytes: Uint8Array[] | null = null // once a byte above 127 was written by \xHH, all goes to bytes
  let from = 0
  while (at >= 0 && at + 1 < raw.length) {
    text += raw.slice(from, at)
    const code = raw.charCodeAt(at + 1)
    from = at + 2
    if (code === 120 /* x */) {
      const { value, end, isByte } = hexEscape(raw, from, deprecated)
      if (isByte && value > 127) {
        bytes ??= []
        bytes.push(encoder.encode(text), Uint8Array.of(value))
        text = ''
      } else text += String.fromCodePoint(value)
      from = end
    } else if (code === 117 /* u */) {
      const { value, end } = unicodeEscape(raw, from)
      text += String.fromCodePoint(value)
      from = end
    } else if (code === 13 && raw.charCodeAt(from) === 10) {
      from++
    } else if (code !== 10) {
      const stands = escapedCharacter(code)
      if (stands === code && code !== 92)
        from = at + 1 // the character stands for itself, and may take two units
      else text += String.fromCharCode(stands)
    }
    at = raw.indexOf('\\', from)
  }
  text += raw.slice(from)
  if (bytes === null) return text
  bytes.push(encoder.encode(text))
  return bitstring(joined(bytes))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

interface Escape {
  readonly value: number
  readonly end: number
  /** A byte, not a code point. */
  readonly isByte: boolean
}

function hexEscape(raw: string, at: number, deprecated?: (warning: string) => void): Escape {
  const digits = digitsAt(raw, at, 2)
  if (digits.length === 2) return { value: parseInt(digits, 16), end: at + 2, isByte: true }
  const [form, code] = digits.length === 1 ? ['\\xH', digits] : ['\\x{H*}', bracedDigits(raw, at)]
  if (code === null)
    throw new BadEscape('invalid hex escape character, expected \\xHH where H is a hexadecimal digit', '\\x')
  deprecated?.(
    `${form} inside strings/sigils/chars is deprecated, please use \\xHH (byte) or \\uHHHH (code point) instead`,
  )
  return { value: codePoint(code), end: at + code.length + (form === '\\xH' ? 0 : 2), isByte: false }
}

function unicodeEscape(raw: string, at: number): Escape {
  const digits = digitsAt(raw, at, 4)
  if (digits.length === 4) return { value: codePoint(digits), end: at + 4, isByte: false }
  const code = bracedDigits(raw, at)
  if (code === null) {
    const message = 'invalid Unicode escape character, expected \\uHHHH or \\u{H*} where H is a hexadecimal digit'
    throw new BadEscape(message, '\\u')
  }
  return { value: codePoint(code), end: at + code.length + 2, isByte: false }
}

function digitsAt(raw: string, at: number, most: number): string {
  let end = at
  while (end < at + most && isHex(raw.charCodeAt(end))) end++
  return raw.slice(at, end)
}

/** The digits of `{H}` to `{HHHHHH}` at `at`; null where it is not that. */
function bracedDigits(raw: string, at: number): string | null {
  if (raw.charCodeAt(at) !== 123) return null
  const digits = digitsAt(raw, at + 1, 6)
  return digits !== '' && raw.charCodeAt(at + 1 + digits.length) === 125 ? digits : null
}

function codePoint(digits: string): number {
  const value = parseInt(digits, 16)
  if (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
    throw new BadEscape(`invalid or reserved Unicode code point \\u{${digits}}`, '\\u')
  return value
}
