/** How long maps take: `npx vitest bench --project node test/otp/term`. Each run is a thousand operations. */
import { bench, describe } from 'vitest'
import { type Term, TermMap, atom, pair } from '../../../main/otp/term/term.js'

const kinds: Readonly<Record<string, (i: number) => Term>> = {
  strings: (i) => `key ${i}`,
  integers: (i) => i,
  atoms: (i) => atom(`key ${i}`),
  tuples: (i) => pair(atom('key'), i),
}

for (const [kind, key] of Object.entries(kinds)) {
  for (const size of [8, 32, 1000, 100_000]) {
    describe(`a map of ${size} ${kind}`, () => {
      const map: TermMap = TermMap.from(Array.from({ length: size }, (_, i) => [key(i), i] as const))
      // Fresh keys, equal to those of the map, in an order that is not theirs.
      const asked = Array.from({ length: 1000 }, (_, i) => key((i * 7919) % size))

      bench('get', () => {
        for (const term of asked) if (!map.has(term)) throw new Error('a key is missing')
      })

      bench('put', () => {
        let result = map
        for (const term of asked) result = result.put(term, null)
        if (result.size !== size) throw new Error('a key is new')
      })
    })
  }
}
