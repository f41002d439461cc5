/**
 * The order in which a large map lists its entries: that of the BEAM, which reads its tree of hashes from the last branch to the first, four bits of
 * a hash a level, the lowest first (see internal-hash.ts for what of it is a matter of the value alone). Keys whose hashes agree in all bits, as one pair
 * of 65,000 keys does by chance, come in term order.
 */
import { compareKeys } from './compare.js'
import { internalHash } from './internal-hash.js'
import type { Term } from './term.js'

/** The most entries whose place fits beside a hash into a number. */
const most = 2 ** 21

/** The places of `keys` in the order in which a map lists them. */
export function mapOrder(keys: readonly Term[]): Uint32Array {
  const { length } = keys
  const ranks = new Uint32Array(length)
  for (let i = 0; i < length; i++) ranks[i] = rank(internalHash(keys[i] as Term))
  const places = length <= most ? packed(ranks) : compared(ranks)
  for (let i = 1; i < length; i++) {
    if (ranks[places[i] as number] === ranks[places[i - 1] as number]) i = untie(keys, ranks, places, i - 1)
  }
  return places
}

/** Places by falling rank: each rank and its place in one number, which sorts quickly. */
function packed(ranks: Uint32Array): Uint32Array {
  const { length } = ranks
  const numbers = new Float64Array(length)
  for (let i = 0; i < length; i++) numbers[i] = (ranks[i] as number) * most + i
  numbers.sort()
  const places = new Uint32Array(length)
  for (let i = 0; i < length; i++) places[i] = (numbers[length - 1 - i] as number) % most
  return places
}

function compared(ranks: Uint32Array): Uint32Array {
  return ranks.map((_, i) => i).sort((a, b) => (ranks[b] as number) - (ranks[a] as number))
}

/** Orders those of `places` from `from` on whose ranks are one; the place of the last of them. */
function untie(keys: readonly Term[], ranks: Uint32Array, places: Uint32Array, from: number): number {
  let to = from + 1
  while (to < places.length && ranks[places[to] as number] === ranks[places[from] as number]) to++
  const tied = [...places.subarray(from, to)].sort((a, b) => compareKeys(keys[a] as Term, keys[b] as Term))
  places.set(tied, from)
  return to - 1
}

/** The hash with its groups of four bits in reverse: of two hashes the lower is the one whose branch comes first. */
function rank(hash: number): number {
  const pairs = ((hash & 0x0f0f0f0f) << 4) | ((hash >>> 4) & 0x0f0f0f0f)
  const halves = ((pairs & 0x00ff00ff) << 8) | ((pairs >>> 8) & 0x00ff00ff)
  return ((halves << 16) | (halves >>> 16)) >>> 0
}
