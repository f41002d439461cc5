/** The lines of the console's output: pieces as main sends them, cut at their line breaks. */
import type { ConsoleKind, ConsoleLink, ConsolePiece } from '../../shared/pages/console.js'

/** An input of which a line is one: what it says is seen only in the whole. */
export interface ConsoleInputText {
  readonly text: string
}

/**
 * key     unique, and the same as long as the line is there
 * prompt  what stands before it: `iex(3)>` or `...(3)>` of an input, else ''
 * whole   false while its line break has not come
 * input   of Elixir that was typed: the whole of it, else null
 * at      where in that this line begins, in UTF-16 code units; else 0
 */
export interface ConsoleLine {
  readonly key: string
  readonly kind: ConsoleKind
  readonly prompt: string
  readonly text: string
  readonly links: readonly ConsoleLink[]
  readonly whole: boolean
  readonly input: ConsoleInputText | null
  readonly at: number
}

/** Lines kept in the window. */
export const mostLines = 10_000
/** Characters of a line that are shown. */
export const longestLine = 20_000

/** `lines` and those of `pieces` after them, the oldest dropped beyond the limit. */
export function appendedPieces(lines: readonly ConsoleLine[], pieces: readonly ConsolePiece[]): readonly ConsoleLine[] {
  const all = [...lines]
  for (const piece of pieces) append(all, piece)
  return all.length > mostLines ? all.slice(-mostLines) : all
}

function append(all: ConsoleLine[], piece: ConsolePiece): void {
  const added = linesOf(piece)
  const last = all.at(-1)
  const first = added[0]
  if (last && first && !last.whole && piece.kind !== 'input') {
    // What was printed without a line break goes on in the same line, whatever comes.
    added[0] = {
      ...first,
      key: last.key,
      text: cut(last.text + first.text),
      links: [...last.links, ...first.links.map((link) => moved(link, last.text.length))].filter(isShown),
    }
    all.pop()
  }
  for (const line of added.slice(-mostLines)) all.push(line)
}

function cut(text: string): string {
  return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text
}

function isShown({ end }: ConsoleLink): boolean {
  return end <= longestLine
}

function moved(link: ConsoleLink, by: number): ConsoleLink {
  return { ...link, start: link.start + by, end: link.end + by }
}

/** Before Elixir; anything else is what a process asked for a line with. */
const shellPrompt = /^(?:iex|\.\.\.)\(\d+\)>$/

function linesOf({ seq, kind, text, prompt, links }: ConsolePiece): ConsoleLine[] {
  const texts = text.split('\n')
  const ends = kind === 'input' || texts.at(-1) === ''
  if (kind !== 'input' && texts.at(-1) === '') texts.pop()
  const input = prompt !== null && shellPrompt.test(prompt) ? { text } : null
  let at = 0
  return texts.map((line, index) => {
    const start = at
    at += line.length + 1
    const inside = links.filter((link) => link.start >= start && link.end <= start + line.length)
    return {
      key: `${seq}.${index}`,
      kind,
      prompt: prompt === null || index === 0 ? (prompt ?? '') : prompt.replace(/^iex/, '...'),
      text: cut(line),
      links: inside.map((link) => moved(link, -start)).filter(isShown),
      whole: ends || index < texts.length - 1,
      input,
      at: input === null ? 0 : start,
    }
  })
}

/** Indexes of the lines that have `search` in them, without case. */
export function matchesOf(lines: readonly ConsoleLine[], search: string): readonly number[] {
  const wanted = search.toLowerCase()
  if (wanted === '') return []
  return lines.flatMap(({ text }, index) => (text.toLowerCase().includes(wanted) ? [index] : []))
}
