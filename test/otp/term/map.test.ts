import { describe, expect, it } from 'vitest'
import { hash } from '../../../main/otp/term/hash.js'
import { type Term, TermMap, atom, integer, list, tuple } from '../../../main/otp/term/term.js'

/** Enough keys of several kinds for a tree of some levels. */
function keys(count: number): Term[] {
  return Array.from(
    { length: count },
    (_, i) => [i, `key ${i}`, tuple(atom('user'), i), list(i, 'x'), integer(2n ** 70n + BigInt(i))][i % 5],
  ) as Term[]
}

describe('a map', () => {
  it('gives back what was put, whatever its size, and loses what was deleted', () => {
    let map: TermMap = TermMap.empty
    const all = keys(5000)
    for (const [i, key] of all.entries()) {
      map = map.put(key, i)
      expect(map.size).toBe(i + 1)
    }
    for (const [i, key] of keys(5000).entries()) expect(map.get(key)).toBe(i)
    expect(map.get('absent')).toBeUndefined()
    for (const [i, key] of keys(5000).entries()) {
      map = map.delete(key)
      expect(map.size).toBe(5000 - i - 1)
      expect(map.has(key)).toBe(false)
    }
    expect(map).toBe(TermMap.empty)
  })

  it('keeps its type when it starts empty', () => {
    const refs: TermMap<string, number> = TermMap.empty
    const more: TermMap<string, number> = refs.put('a', 1)
    const value: number | undefined = more.get('a')
    const term: Term = more
    expect(value).toBe(1)
    expect(hash(term)).toBe(hash(TermMap.from([['a', 1]])))
  })

  it('is itself after a put that changes nothing', () => {
    const map = TermMap.from(keys(100).map((key) => [key, 'v']))
    expect(map.put(5, map.get(5) as Term)).toBe(map)
    expect(map.delete('absent')).toBe(map)
  })

  it('built at once has what single puts give', () => {
    for (const size of [0, 1, 8, 9, 32, 33, 1000]) {
      const builder = TermMap.builder()
      let map: TermMap = TermMap.empty
      for (const key of keys(size)) {
        builder.put(key, 1)
        builder.put(key, key)
        map = map.put(key, key)
      }
      const built = builder.build()
      expect(built.size).toBe(size)
      expect(built.keyArray()).toEqual(map.keyArray())
      expect(built.valueArray()).toEqual(map.valueArray())
    }
  })
})
