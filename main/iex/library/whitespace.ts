/** White space in text. Source: Unicode's White_Space, Elixir 1.14's `String.Break`. */
import { Bitstring, bitstring } from '../../otp/term/bitstring.js'
import { growingByOne, manyItems, put } from '../../otp/term/growth.js'
import { type Binary, validParts } from './graphemes.js'

const breaking = '\\t-\\r \\x85\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000'
/** What holds words together does not split, but is trimmed. */
const space = `[${breaking}\\xa0\\u2007\\u202f]`
const leading = new RegExp(`^${space}+`)
const trailing = new RegExp(`${space}+$`)
const separators = new RegExp(`[${breaking}]+`)
const unbroken = new RegExp(`[^${breaking}]+`, 'g')

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
  if (binary.length < manyItems) return binary.split(separators).filter((word) => word !== '')
  const found: string[] = []
  for (const { index, 0: word } of binary.matchAll(unbroken)) {
    growingByOne()
    put(found, binary.slice(index, index + word.length))
  }
  return found
}

function brokenWords(binary: Bitstring): Binary[] {
  const { bytes } = binary
  const found: Binary[] = []
  let start = 0
  const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && !isSpace(bytes[i] as number)) continue
    if (i > start) {
      growingByOne()
      put(found, bitstring(bytes.slice(start, i)))
    }
    start = i + 1
  }
  return found
}
