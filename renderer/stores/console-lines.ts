/** The lines of the console's output: pieces as main sends them, cut at their line breaks. */
import type { ConsoleKind, ConsoleLink, ConsolePiece } from '../../shared/pages/console.js'

/**
 * key     unique, and the same as long as the line is there
 * prompt  what stands before it: `iex(3)>` or `...(3)>` of an input, else ''
 * whole   false while its line break has not come
 */
export interface ConsoleLine {
  readonly key: string
  readonly kind: ConsoleKind
  readonly prompt: string
  readonly text: string
  readonly links: readonly ConsoleLink[]
  readonly whole: boolean
}

/** Lines kept in the window. */
export const mostLines = 10_000
/** Characters of a line that are shown. */
export const longestLine = 20_000

/** `lines` and those of `piece` after them, the oldest dropped beyond the limit. */
export function appendedPiece(lines: readonly ConsoleLine[], piece: ConsolePiece): readonly ConsoleLine[] {
  const added = linesOf(piece)
  const last = lines.at(-1)
  const [first, ...rest] = added
  if (last && first && !last.whole && piece.kind !== 'input') {
    // What was printed without a line break goes on in the same line, whatever comes.
    const joined = {
      ...first,
      key: last.key,
      kind: last.kind === first.kind ? last.kind : first.kind,
      text: last.text + first.text,
      links: [...last.links, ...first.links.map((link) => moved(link, last.text.length))],
    }
    return trimmed([...lines.slice(0, -1), joined, ...rest])
  }
  return trimmed([...lines, ...added])
}

/** The same for many pieces at once. */
export function appendedPieces(lines: readonly ConsoleLine[], pieces: readonly ConsolePiece[]): readonly ConsoleLine[] {
  return pieces.reduce(appendedPiece, lines)
}

function trimmed(lines: readonly ConsoleLine[]): readonly ConsoleLine[] {
  return lines.length > mostLines ? lines.slice(-mostLines) : lines
}

function moved(link: ConsoleLink, by: number): ConsoleLink {
  return { ...link, start: link.start + by, end: link.end + by }
}

function linesOf({ seq, kind, text, prompt, links }: ConsolePiece): ConsoleLine[] {
  const texts = text.split('\n')
  const ends = kind === 'input' || texts.at(-1) === ''
  if (kind !== 'input' && texts.at(-1) === '') texts.pop()
  let at = 0
  return texts.map((line, index) => {
    const start = at
    at += line.length + 1
    const inside = links.filter((link) => link.start >= start && link.end <= start + line.length)
    return {
      key: `${seq}.${index}`,
      kind,
      prompt: prompt === null || index === 0 ? (prompt ?? '') : prompt.replace(/^iex/, '...'),
      text: line.length > longestLine ? `${line.slice(0, longestLine)}…` : line,
      links: inside.map((link) => moved(link, -start)),
      whole: ends || index < texts.length - 1,
    }
  })
}

/** Indexes of the lines that have `search` in them, without case. */
export function matchesOf(lines: readonly ConsoleLine[], search: string): readonly number[] {
  const wanted = search.toLowerCase()
  if (wanted === '') return []
  return lines.flatMap(({ text }, index) => (text.toLowerCase().includes(wanted) ? [index] : []))
}
