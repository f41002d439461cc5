/** Regex.split/3. Source: Elixir 1.14's `Regex`. */
import { binaryBytes, bitstring } from '../../otp/term/bitstring.js'
import { growingByOne } from '../../otp/term/growth.js'
import type { Binary } from '../library/graphemes.js'

export interface SplitOptions {
  /** At most so many pieces; 0 for any number. */
  readonly parts: number
  readonly trim: boolean
  readonly withCaptures: boolean
}

/** The pieces of `text` between `places`: begin and length in bytes, in order. */
export function splitAt(text: Binary, places: readonly (readonly [number, number])[], options: SplitOptions): Binary[] {
  const { trim, withCaptures } = options
  const bytes = binaryBytes(text)
  const part = (from: number, to: number): Binary => bitstring(bytes.slice(from, to))
  const pieces: Binary[] = []
  let left = options.parts
  let offset = 0
  for (const [at, length] of places) {
    if (trim && bytes.length <= offset) return pieces
    if (left === 1) break
    const kept = at - offset
    if (kept < 0) continue
    const isLeftOut = kept === 0 && trim
    growingByOne()
    if (!isLeftOut) pieces.push(part(offset, at))
    if (withCaptures) pieces.push(part(at, at + length))
    if (!isLeftOut || withCaptures) left--
    offset = at + length
  }
  if (!(trim && bytes.length <= offset)) pieces.push(part(offset, bytes.length))
  return pieces
}
