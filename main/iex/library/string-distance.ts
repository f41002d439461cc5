/** How alike two texts are. Source: Elixir 1.14's `String.jaro_distance/2`, `String.bag_distance/2`. */
import { type Binary, graphemes } from './graphemes.js'

const textOf = (each: Binary): string => (typeof each === 'string' ? each : `\0${each.bytes.join()}`)

/** From 0.0 for nothing alike to 1.0 for the same. */
export function jaroDistance(a: Binary, b: Binary): number {
  if (textOf(a) === textOf(b)) return 1
  const left = graphemes(a).map(textOf)
  const right = graphemes(b).map(textOf)
  if (left.length === 0 || right.length === 0) return 0
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  const { common, transposed } = matches(short, long, Math.floor(long.length / 2) - 1)
  if (common === 0) return 0
  return (common / left.length + common / right.length + (common - transposed) / common) / 3
}

function matches(
  short: readonly string[],
  long: readonly string[],
  limit: number,
): { common: number; transposed: number } {
  const open: (string | null)[] = [...long]
  let [common, transposed, former] = [0, 0, -1]
  short.forEach((char, i) => {
    const from = Math.max(0, i - limit)
    for (let at = from; at <= Math.min(i + limit, open.length - 1); at++) {
      if (open[at] !== char) continue
      open[at] = null
      common++
      if (at < former) transposed++
      former = at
      return
    }
  })
  return { common, transposed }
}

/** From 0.0 for no grapheme in common to 1.0 for the same graphemes, in any order. */
export function bagDistance(a: Binary, b: Binary): number {
  if (a === '' || b === '') return 0
  const [left, right] = [bag(a), bag(b)]
  const most = Math.max(difference(left.counts, right.counts), difference(right.counts, left.counts))
  return 1 - most / Math.max(left.size, right.size)
}

function bag(text: Binary): { counts: Map<string, number>; size: number } {
  const counts = new Map<string, number>()
  const all = graphemes(text).map(textOf)
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return { counts, size: all.length }
}

function difference(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [each, count] of a) sum += Math.max(count - (b.get(each) ?? 0), 0)
  return sum
}
