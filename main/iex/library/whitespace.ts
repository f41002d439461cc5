/** White space in text. Source: Unicode's White_Space, Elixir 1.14's `String.Break`. */
import { Bitstring, bitstring } from '../../otp/term/bitstring.js'
import { type Binary, validParts } from './graphemes.js'

const breaking = '\\t-\\r \\x85\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000'
/** What holds words together does not split, but is trimmed. */
const space = `[${breaking}\\xa0\\u2007\\u202f]`
const leading = new RegExp(`^${space}+`)
const trailing = new RegExp(`${space}+$`)
const separators = new RegExp(`[${breaking}]+`)

export function trimLeading(binary: Binary): Binary {
  if (typeof binary === 'string') return binary.replace(leading, '')
  const first = validParts(binary)[0]?.text ?? ''
  const size = new TextEncoder().encode(first).length - new TextEncoder().encode(first.replace(leading, '')).length
  return bitstring(binary.bytes.slice(size))
}

export function trimTrailing(binary: Binary): Binary {
  if (typeof binary === 'string') {
    let end = binary.length
    while (end > 0 && trailing.test(binary[end - 1] as string)) end--
    return binary.slice(0, end)
  }
  const last = validParts(binary).at(-1)
  if (last === undefined || last.byte !== undefined) return binary
  const kept = last.text.replace(trailing, '')
  const size = new TextEncoder().encode(last.text).length - new TextEncoder().encode(kept).length
  return bitstring(binary.bytes.slice(0, binary.bytes.length - size))
}

/** The words of `binary`. */
export function words(binary: Binary): Binary[] {
  if (binary instanceof Bitstring) return brokenWords(binary)
  return binary.split(separators).filter((word) => word !== '')
}

function brokenWords(binary: Bitstring): Binary[] {
  const { bytes } = binary
  const found: Binary[] = []
  let start = 0
  const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && !isSpace(bytes[i] as number)) continue
    if (i > start) found.push(bitstring(bytes.slice(start, i)))
    start = i + 1
  }
  return found
}
