/** What can be printed. Source: Elixir 1.14's `String.printable?/2`. */
import { type Binary, codepoints } from './graphemes.js'

/** True where the first `limit` characters of `binary` can all be printed. */
export function isPrintable(binary: Binary, limit = Infinity): boolean {
  let count = 0
  for (const each of typeof binary === 'string' ? binary : codepoints(binary)) {
    if (count++ >= limit) return true
    if (typeof each !== 'string' || !isPrintableCode(each.codePointAt(0) as number)) return false
  }
  return true
}

function isPrintableCode(code: number): boolean {
  if (code < 0x7f) return code >= 0x20 || (code >= 7 && code <= 13) || code === 0x1b
  return code === 0x7f || (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
}
