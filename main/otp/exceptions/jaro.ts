/** How alike two texts are. Source: String.jaro_distance/2 of Elixir 1.14. */
import { graphemesOf } from '../term/graphemes.js'

/** From 0.0, nothing alike, to 1.0, the same: Jaro's distance, by graphemes. */
export function jaroDistance(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [graphemesOf(a), graphemesOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const reach = Math.max(0, Math.floor(long.length / 2) - 1)
  const taken = new Array<boolean>(long.length).fill(false)
  const matches: string[] = []
  short.forEach((char, i) => {
    const end = Math.min(long.length - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if (taken[j] === true || long[j] !== char) continue
      taken[j] = true
      matches.push(char)
      return
    }
  })
  if (matches.length === 0) return 0
  const others = long.filter((_, j) => taken[j])
  const transpositions = Math.floor(matches.filter((char, i) => char !== others[i]).length / 2)
  const common = matches.length
  return (common / left.length + common / right.length + (common - transpositions) / common) / 3
}
