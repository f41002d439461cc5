/** Escapes of strings, charlists, quoted atoms and regexes, and what counts as printable. Source: Elixir 1.14, Code.Identifier and String. */
import { type Bitstring, sequenceLength } from './bitstring.js'

/** Characters with an escape of their own in strings. */
const stringEscapes = new Map<number, string>([
  [7, '\\a'],
  [8, '\\b'],
  [127, '\\d'],
  [27, '\\e'],
  [12, '\\f'],
  [10, '\\n'],
  [13, '\\r'],
  [9, '\\t'],
  [11, '\\v'],
  [92, '\\\\'],
])

/** Those of regexes: `\b` and others mean something else there. */
export const regexEscapes: ReadonlyMap<number, string> = new Map([
  [7, '\\a'],
  [12, '\\f'],
  [10, '\\n'],
  [13, '\\r'],
  [9, '\\t'],
  [11, '\\v'],
])

/** The characters of a binary, at most `limit` of them: code points, and -1 - byte for bytes that belong to no character. */
export function characters(binary: string | Bitstring, limit: number): number[] {
  const points: number[] = []
  if (typeof binary === 'string') {
    for (let i = 0; i < binary.length && points.length < limit; i++) {
      const point = binary.codePointAt(i) as number
      if (point > 0xffff) i++
      points.push(point)
    }
    return points
  }
  const { bytes } = binary
  for (let i = 0; i < bytes.length && points.length < limit;) {
    const length = sequenceLength(bytes, i)
    points.push(length === 0 ? -1 - (bytes[i] as number) : codePoint(bytes, i, length))
    i += length || 1
  }
  return points
}

function codePoint(bytes: Uint8Array, index: number, length: number): number {
  const first = bytes[index] as number
  let point = length === 1 ? first : first & (0x7f >> length)
  for (let i = index + 1; i < index + length; i++) point = (point << 6) | ((bytes[i] as number) & 0x3f)
  return point
}

/** True when the first `limit` characters of `binary` are printable, as String.printable?/2. */
export function isPrintable(binary: string | Bitstring, limit = Infinity): boolean {
  return characters(binary, limit).every(
    (point) => isVisible(point) || point === 27 || point === 127 || (point >= 7 && point <= 13),
  )
}

/** True when the first `limit` of `points` are printable ASCII characters, as List.ascii_printable?/2. */
export function isPrintableAscii(point: unknown): point is number {
  return typeof point === 'number' && ((point >= 32 && point <= 126) || (point >= 7 && point <= 13) || point === 27)
}

function isVisible(point: number): boolean {
  return (
    (point >= 0x20 && point <= 0x7e) ||
    (point >= 0xa0 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    (point >= 0x10000 && point <= 0x10ffff)
  )
}

export interface Escaped {
  readonly text: string
  /** True when there were more characters than the limit allows. */
  readonly cut: boolean
}

/** `binary` with everything escaped that is not printable, and `quote`, and `#{`. At most `limit` characters of it. */
export function escape(
  binary: string | Bitstring,
  quote: string,
  limit = Infinity,
  escapes: ReadonlyMap<number, string> = stringEscapes,
): Escaped {
  const points = characters(binary, 2 * limit + 1)
  const quotePoint = quote.charCodeAt(0)
  let text = ''
  let count = 0
  for (let i = 0; i < points.length; i++, count++) {
    if (count === limit) return { text, cut: true }
    const point = points[i] as number
    if (point === quotePoint) text += `\\${quote}`
    else if (point === 0x23 && points[i + 1] === 0x7b) {
      text += '\\#{'
      i++
    } else text += point < 0 ? `\\x${hex(-1 - point, 2)}` : (escapes.get(point) ?? escapeCharacter(point))
  }
  return { text, cut: false }
}

function escapeCharacter(point: number): string {
  if (point === 0) return '\\0'
  if (point === 0xfeff) return '\\uFEFF'
  if (isVisible(point)) return String.fromCodePoint(point)
  return point < 0x100 ? `\\x${hex(point, 2)}` : `\\x{${hex(point, 4)}}`
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}
