/** Chance from a seed: the same numbers for the same seed, on every machine. For tests that try schedules and programs. */

/** Numbers from 0 up to 1, evenly, from `seed`, a whole number: mulberry32, a generator with a period of 2^32. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Whole numbers from 0 to one less than `count`: for `scheduler.choose`, so that one seed is one schedule. */
export function seededChoice(seed: number): (count: number) => number {
  const random = seededRandom(seed)
  return (count) => Math.floor(random() * count)
}
