import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareKeys, same } from '../../../main/otp/term/compare.js'
import { hash } from '../../../main/otp/term/hash.js'
import { Float, type Term, TermMap, atom, integer, list, tuple } from '../../../main/otp/term/term.js'
import { terms } from '../../support/terms.js'

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

/** What a map is to be: its entries in an array, found by `===`. */
class Model {
  entries: [Term, Term][] = []

  put(key: Term, value: Term): void {
    const entry = this.entries.find(([known]) => same(known, key))
    if (entry) entry[1] = value
    else this.entries.push([key, value])
  }

  delete(key: Term): void {
    this.entries = this.entries.filter(([known]) => !same(known, key))
  }
}

/** Keys that are often equal, and often of one hash: large integers that differ above bit 32 only, and equal terms of several forms. */
const someKeys = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 60 }).map((i) => new Float(i)),
  fc.integer({ min: 0, max: 60 }).map((i) => `key ${i}`),
  fc.integer({ min: 0, max: 20 }).map((i) => tuple(atom('k'), i)),
  terms,
)

const changes = fc.array(fc.record({ key: someKeys, value: fc.integer({ min: 0, max: 3 }), put: fc.boolean() }), {
  maxLength: 150,
  size: 'max',
})

describe('any map', () => {
  it('holds what a list of entries would hold after the same changes', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const model = new Model()
        let map: TermMap = TermMap.empty
        for (const { key, value, put } of [...first.map((change) => ({ ...change, put: true })), ...second]) {
          if (put) model.put(key, value)
          else model.delete(key)
          map = put ? map.put(key, value) : map.delete(key)
        }
        expect(map.size).toBe(model.entries.length)
        for (const [key, value] of model.entries) expect(map.get(key)).toBe(value)
        if (!map.isLarge()) {
          const sorted = model.entries.toSorted(([a], [b]) => compareKeys(a, b))
          expect([...map.keys()].every((key, i) => same(key, sorted[i]?.[0] as Term))).toBe(true)
        }
        expect([...map.values()]).toEqual([...map.keys()].map((key) => map.get(key)))

        const again = TermMap.from(model.entries.toReversed())
        expect(same(map, again)).toBe(true)
        expect(hash(map)).toBe(hash(again))
        expect(compareKeys(map, again)).toBe(0)
        const seen: Term[] = []
        map.each((key) => seen.push(key))
        expect(seen).toHaveLength(map.size)
      }),
      { numRuns: 300 },
    )
  })

  it('merged with another has the entries of both, the second counting', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const entries = (from: typeof first) => from.map(({ key, value }) => [key, value] as const)
        const merged = TermMap.from(entries(first)).merge(TermMap.from(entries(second)))
        expect(same(merged, TermMap.from([...entries(first), ...entries(second)]))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('is not changed by what is made of it', () => {
    const base = TermMap.from(keys(1000).map((key) => [key, 'old']))
    const copy = TermMap.from([...base.entries()])
    const builder = TermMap.builder(base)
    for (const key of keys(1000)) builder.put(key, 'new')
    expect(builder.put('more', 'new').build().size).toBe(1001)
    keys(1000).reduce<TermMap>((map, key) => map.delete(key), base)
    expect(same(base, copy)).toBe(true)
  })

  it('keeps keys of one hash apart', () => {
    const byHash = new Map<number, Term>()
    let twins: [Term, Term] | undefined
    for (let i = 0; twins === undefined; i++) {
      const known = byHash.get(hash(`k${i}`) >>> 2)
      if (known !== undefined) twins = [known, `k${i}`]
      byHash.set(hash(`k${i}`) >>> 2, `k${i}`)
    }
    const [a, b] = twins
    const base = TermMap.from(keys(40).map((key) => [key, 0]))
    const both = base.put(a, 1).put(b, 2)
    expect([both.get(a), both.get(b), both.size]).toEqual([1, 2, 42])
    expect(both.delete(a).get(b)).toBe(2)
    expect(both.delete(a).has(a)).toBe(false)
    expect(same(both, base.put(b, 2).put(a, 1))).toBe(true)
  })

  it('finds an entry by a condition', () => {
    for (const size of [3, 100]) {
      const map = TermMap.from(Array.from({ length: size }, (_, i) => [i, i] as const))
      expect(map.some((_, value) => value === 2)).toBe(true)
      expect(map.some((_, value) => value === size)).toBe(false)
    }
  })
})
