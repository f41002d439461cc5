/**
 * Graphemes: what people see as one character, by Unicode's rules as OTP 25 has them.
 *
 * V8's segmenter takes a time that grows with the square of the text; so it is given a stretch at a time, and only of what may join with its neighbours. What
 * it says of a stretch holds but for the last grapheme, which may go on behind it.
 */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Code units of a stretch. */
const stretch = 64

/** Text of which each unit is a grapheme by itself. */
const plain = /^[\x20-\x7e\n\t]*$/

/** The beginning of an Indic conjunct: one grapheme since Unicode 15.1, but OTP 25 counts its letters singly. */
const conjunct = /^.*?[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d][\p{M}\u200d]*(?=\p{Lo})/u

/** True for code units that never join with one another: Latin, Greek, Cyrillic, Kana, Han. Spares the segmenter, which is slow. */
export function standsAlone(code: number): boolean {
  return (
    (code >= 32 && code < 0x300) ||
    code === 9 ||
    code === 10 ||
    (code >= 0x370 && code < 0x483) ||
    (code >= 0x48a && code < 0x530) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x4e00 && code <= 0x9fff)
  )
}

/** Calls `visit` with each grapheme of `text`, in order, until it answers true. */
export function eachGrapheme(text: string, visit: (grapheme: string) => boolean | void): void {
  const { length } = text
  let at = 0
  let size = stretch
  while (at < length) {
    for (; at < length && isAlone(text, at); at++) if (visit(text[at] as string) === true) return
    if (at === length) return
    let end = at + 1
    while (end < length && end < at + size && !(standsAlone(text.charCodeAt(end - 1)) && isAlone(text, end))) end++
    end = endOf(text, end)
    const isWhole = end >= length || (standsAlone(text.charCodeAt(end - 1)) && standsAlone(text.charCodeAt(end)))
    let known = ''
    let start = 0
    for (const { segment, index } of segmenter.segment(text.slice(at, end))) {
      if (known !== '' && visitLetters(known, visit)) return
      known = segment
      start = index
    }
    if (isWhole) {
      if (visitLetters(known, visit)) return
      at = end
    } else at += start
    // One that fills its stretch is looked at in a longer one.
    size = !isWhole && start === 0 ? size * 2 : stretch
  }
}

/** True when the code unit at `at` is a grapheme, as what stands before it is one. */
function isAlone(text: string, at: number): boolean {
  return standsAlone(text.charCodeAt(at)) && (at + 1 === text.length || standsAlone(text.charCodeAt(at + 1)))
}

/** `at`, or one more where a surrogate pair would be cut. */
function endOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code < 0xe000 ? at + 1 : at
}

/** Visits what OTP takes `cluster` for; true when that has answered true. */
function visitLetters(cluster: string, visit: (grapheme: string) => boolean | void): boolean {
  let rest = cluster
  for (let first = conjunct.exec(rest)?.[0]; first !== undefined; first = conjunct.exec(rest)?.[0]) {
    if (visit(first) === true) return true
    rest = rest.slice(first.length)
  }
  return visit(rest) === true
}

/** The graphemes of `text`. */
export function graphemesOf(text: string): string[] {
  if (plain.test(text)) return text.split('')
  const found: string[] = []
  eachGrapheme(text, (grapheme) => void found.push(grapheme))
  return found
}

/** How many graphemes `text` has. */
export function graphemeCountOf(text: string): number {
  if (plain.test(text)) return text.length
  let count = 0
  eachGrapheme(text, () => void count++)
  return count
}

/** The first grapheme of `text`, from the code unit `at` on; empty at the end. */
export function graphemeAt(text: string, at = 0): string {
  let first = ''
  for (let size = 64; ; size *= 4) {
    const end = endOf(text, at + size)
    eachGrapheme(text.slice(at, end), (grapheme) => {
      first = grapheme
      return true
    })
    if (first.length < end - at || end >= text.length) return first
  }
}
