/** Upper, lower and title case of text. Source: Elixir 1.14's `String`, Unicode's SpecialCasing. */
import { Bitstring, bitstring, concat } from '../../otp/term/bitstring.js'
import { type Binary, validParts } from './graphemes.js'

export type Mode = 'default' | 'ascii' | 'greek' | 'turkic'

/** `change` done to all text of `binary`. */
function changed(binary: Binary, change: (text: string) => string): Binary {
  if (typeof binary === 'string') return change(binary)
  return concat(validParts(binary).flatMap(({ text, byte }) => [change(text), byte ?? '']))
}

export function upcase(binary: Binary, mode: Mode): Binary {
  if (mode === 'ascii') return asciiCase(binary, 0x61, -32)
  return changed(binary, (text) => (mode === 'turkic' ? text.replaceAll('i', 'İ') : text).toUpperCase())
}

export function downcase(binary: Binary, mode: Mode): Binary {
  if (mode === 'ascii') return asciiCase(binary, 0x41, 32)
  return changed(binary, (text) => {
    if (mode === 'greek') return greek(text)
    const given = mode === 'turkic' ? text.replaceAll('I\u0307', 'i').replaceAll('I', 'ı').replaceAll('İ', 'i') : text
    return lower(given)
  })
}

/** Lower case of each character by itself: JavaScript's own knows the sigma at the end of a word. */
function lower(text: string): string {
  if (!text.includes('Σ')) return text.toLowerCase()
  return Array.from(text, (char) => char.toLowerCase()).join('')
}

/** A sigma at the end of a word, or alone, is the final one. */
function greek(text: string): string {
  return lower(text).replace(/(?<=\p{L})σ(?!\p{L})/gu, 'ς')
}

function asciiCase(binary: Binary, first: number, by: number): Binary {
  const change = (code: number): number => (code >= first && code < first + 26 ? code + by : code)
  if (binary instanceof Bitstring) return bitstring(binary.bytes.map(change))
  return binary.replace(by < 0 ? /[a-z]/g : /[A-Z]/g, (char) => String.fromCharCode(change(char.charCodeAt(0))))
}

/** The first character in title case, the rest in lower case. */
export function capitalize(binary: Binary, mode: Mode): Binary {
  if (typeof binary !== 'string') {
    const [part] = validParts(binary)
    if (part === undefined) return binary
    const { text } = part
    if (text === '') return concat([part.byte as Binary, downcase(rest(binary, 1), mode)])
    const first = String.fromCodePoint(text.codePointAt(0) as number)
    return concat([title(first, mode), downcase(rest(binary, new TextEncoder().encode(first).length), mode)])
  }
  if (binary === '') return binary
  const first = String.fromCodePoint(binary.codePointAt(0) as number)
  return title(first, mode) + (downcase(binary.slice(first.length), mode) as string)
}

function rest(binary: Bitstring, from: number): Binary {
  return bitstring(binary.bytes.slice(from))
}

/** Letters of two, which have a form with only the first one large. */
const digraphs: Readonly<Record<string, string>> = {
  Ǆ: 'ǅ',
  ǅ: 'ǅ',
  ǆ: 'ǅ',
  Ǉ: 'ǈ',
  ǈ: 'ǈ',
  ǉ: 'ǈ',
  Ǌ: 'ǋ',
  ǋ: 'ǋ',
  ǌ: 'ǋ',
  Ǳ: 'ǲ',
  ǲ: 'ǲ',
  ǳ: 'ǲ',
}

/** `char` in title case. */
function title(char: string, mode: Mode): string {
  if (mode === 'ascii') return /[a-z]/.test(char) ? char.toUpperCase() : char
  if (mode === 'turkic' && char === 'i') return 'İ'
  const code = char.codePointAt(0) as number
  if (digraphs[char] !== undefined) return digraphs[char]
  if (isGeorgian(code)) return char
  const iota = withIota(code)
  if (iota !== undefined) return String.fromCodePoint(iota)
  const upper = char.toUpperCase()
  const [first, ...others] = upper
  return others.length === 0 || char === 'ŉ' ? upper : `${first as string}${others.join('').toLowerCase()}`
}

/** Georgian letters stand for themselves at the beginning of a word. */
function isGeorgian(code: number): boolean {
  return (code >= 0x10d0 && code <= 0x10fa) || (code >= 0x10fd && code <= 0x10ff)
}

/** Greek letters with a iota below, whose large form in a word is one letter. */
function withIota(code: number): number | undefined {
  if (code >= 0x1f80 && code <= 0x1faf) return code % 16 < 8 ? code + 8 : code
  return { 0x1fb3: 0x1fbc, 0x1fc3: 0x1fcc, 0x1ff3: 0x1ffc }[code]
}
