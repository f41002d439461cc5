/** A plain text in parts: the pids in it, which lead to their processes, and what a search found. */
import type { PidText } from '../../shared/things.js'

export interface TextPart {
  readonly text: string
  readonly pid: PidText | null
  readonly found: boolean
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

const pidPattern = /#PID(<0\.\d+\.0>)/g

/** Where `search` is in `text`, without case. */
export function foundIn(text: string, search: string): Stretch[] {
  const wanted = search.toLowerCase()
  const lower = text.toLowerCase()
  const found: Stretch[] = []
  // A text that becomes longer in lower case has its places elsewhere.
  if (wanted === '' || lower.length !== text.length) return found
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length })
  return found
}

/** All places where one of `stretches` begins or ends, and both ends of a text of that length; in order, each once. */
export function edgesOf(length: number, stretches: readonly Stretch[]): readonly number[] {
  const edges = [0, length, ...stretches.flatMap(({ start, end }) => [start, end])]
  return [...new Set(edges.filter((at) => at <= length))].sort((a, b) => a - b)
}

/** `text` in parts; joined they are the text again. */
export function partsOfText(text: string, search: string): readonly TextPart[] {
  const pids = [...text.matchAll(pidPattern)].map(({ index, 0: whole, 1: pid = '' }) => ({
    start: index,
    end: index + whole.length,
    pid,
  }))
  const found = foundIn(text, search)
  const edges = edgesOf(text.length, [...pids, ...found])
  return edges.slice(0, -1).map((start, index) => ({
    text: text.slice(start, edges[index + 1]),
    pid: pids.find((one) => one.start <= start && start < one.end)?.pid ?? null,
    found: found.some((one) => one.start <= start && start < one.end),
  }))
}
