/**
 * Terms as Erlang writes them: the form in which tokens appear in syntax errors.
 *
 * Source: io_lib:write_atom/1 and io_lib:format("~tp") of OTP 25.
 */
import { binaryBytes, type Bitstring, byteText } from '../../otp/term/bitstring.js'

const reserved = new Set(
  'after and andalso band begin bnot bor bsl bsr bxor case catch cond div end fun if let not of or orelse receive rem try when xor'.split(
    ' ',
  ),
)

/** An atom as Erlang writes it: `foo`, `'Foo'`, `'end'`. */
export function erlangAtom(name: string): string {
  if (/^[a-zß-öø-ÿ][a-zß-öø-ÿA-ZÀ-ÖØ-Þ0-9_@]*$/.test(name) && !reserved.has(name)) return name
  return `'${escape(name, "'")}'`
}

/** A binary of text as Erlang writes it: `<<"foo">>`. */
export function erlangBinary(text: string): string {
  return /^[\x00-\xff]*$/.test(text) ? `<<"${escape(text, '"')}">>` : `<<"${escape(text, '"')}"/utf8>>`
}

/** A list of characters as Erlang writes it: `"foo"`. */
export function erlangCharacters(text: string): string {
  return `"${escape(text, '"')}"`
}

/** A character as Erlang writes it after its dollar sign. Source: io_lib:write_char/1. */
export function erlangCharacter(code: number): string {
  return code === 32 ? '\\s' : escape(String.fromCodePoint(code), '')
}

/**
 * A text as Elixir names it where its parser stopped: printed by Erlang and read back byte by byte, which turns each letter beyond ASCII into
 * two or more, unless a byte of it cannot be printed.
 */
export function reprinted(binary: string | Bitstring): string {
  const bytes = binaryBytes(binary)
  const printable = bytes.every(
    (byte) => (byte >= 32 && byte < 127) || byte >= 160 || (byte >= 7 && byte <= 13) || byte === 27,
  )
  if (printable) return byteText(bytes)
  return typeof binary === 'string' ? binary : new TextDecoder().decode(binary.bytes)
}

const names: Record<string, string> = {
  '\n': 'n',
  '\t': 't',
  '\r': 'r',
  '\v': 'v',
  '\b': 'b',
  '\f': 'f',
  '\x1b': 'e',
  '\x7f': 'd',
  '\\': '\\',
}

function escape(text: string, quote: string): string {
  let result = ''
  for (const char of text) {
    const name = char === quote ? quote : names[char]
    if (name !== undefined) result += `\\${name}`
    else if (char < ' ') result += `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`
    else result += char
  }
  return result
}
