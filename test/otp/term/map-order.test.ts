/** The order in which large maps list their entries, against sets of keys recorded from the BEAM. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, compareKeys, same } from '../../../main/otp/term/compare.js'
import { internalHash } from '../../../main/otp/term/internal-hash.js'
import { mapOrder } from '../../../main/otp/term/map-order.js'
import { atom, type Term, TermMap, tuple } from '../../../main/otp/term/term.js'
import { readTerm, recorded, terms, type Written } from '../../support/terms.js'

const mapOf = (keys: readonly Term[]): TermMap => TermMap.from(keys.map((key, i) => [key, i]))

/** Many different keys. */
const manyKeys = fc.uniqueArray(terms, { minLength: 40, maxLength: 80, comparator: same })

describe('a large map', () => {
  it('lists its keys as the BEAM lists them', () => {
    const sets = recorded<Written[][]>('map-order.json')
    for (const written of sets) {
      const keys = written.map(readTerm)
      const listed = mapOf(keys.toReversed()).keyArray()
      expect(keys.findIndex((key, i) => !same(key, listed[i] as Term))).toBe(-1)
    }
    expect(sets.length).toBeGreaterThan(30)
  })

  it('lists each value with its key, and is folded the other way round', () => {
    const keys = Array.from({ length: 100 }, (_, i) => `key ${i}`)
    const map = mapOf(keys)
    for (const [key, value] of map) expect(keys[value as number]).toBe(key)
    expect(map.valueArray()).toEqual(map.keyArray().map((key) => map.get(key)))
    expect(map.folded().toReversed()).toEqual([...map])
  })

  it('lists the same keys in one order, however it came to them', () => {
    fc.assert(
      fc.property(manyKeys, fc.array(fc.nat(79)), (keys, gone) => {
        const left = keys.filter((_, i) => !gone.includes(i))
        const shrunk = gone.reduce((map, i) => (i < keys.length ? map.delete(keys[i] as Term) : map), mapOf(keys))
        const grown = left.toReversed().reduce<TermMap>((map, key) => map.put(key, true), TermMap.empty)
        expect(shrunk.keyArray()).toEqual(grown.keyArray())
        expect(shrunk.isLarge()).toBe(left.length > 32)
        if (left.length <= 32) expect(shrunk.keyArray()).toEqual(left.toSorted(compareKeys))
      }),
    )
  })

  it('gives atoms that the BEAM does not begin with a place by their name, which stays', () => {
    const [mine, other] = [atom('an_atom_of_mine'), atom('another_atom_of_mine')]
    expect(internalHash(mine)).not.toBe(internalHash(other))
    const keys = Array.from({ length: 40 }, (_, i) => tuple(atom(`atom_${i}`), i))
    expect(mapOf(keys).keyArray()).toEqual(mapOf(keys.toReversed()).keyArray())
  })

  it('lists keys whose hashes agree in all bits in term order', () => {
    expect(internalHash(250_516)).toBe(internalHash(559_107))
    expect([...mapOrder([250_516, 559_107])]).toEqual([0, 1])
    expect([...mapOrder([559_107, 250_516])]).toEqual([1, 0])
  })

  it('comes in term order by the lowest key that only one has, then by the values, lowest key first', () => {
    const inOrder = (map: TermMap): [Term, Term][] => [...map].sort(([a], [b]) => compareKeys(a, b))
    const naive = (a: TermMap, b: TermMap): number => {
      const [left, right] = [inOrder(a), inOrder(b)]
      const keys = left.findIndex(([key], i) => !same(key, right[i]?.[0] as Term))
      if (keys >= 0) return Math.sign(compareKeys(left[keys]?.[0] as Term, right[keys]?.[0] as Term))
      const value = left.findIndex(([, each], i) => compare(each, right[i]?.[1] as Term) !== 0)
      return value < 0 ? 0 : Math.sign(compare(left[value]?.[1] as Term, right[value]?.[1] as Term))
    }
    fc.assert(
      fc.property(manyKeys, fc.nat(39), fc.nat(39), fc.boolean(), fc.boolean(), (keys, i, j, drops, changes) => {
        const all = mapOf(keys)
        const without = (map: TermMap, at: number): TermMap => (drops ? map.delete(keys[at] as Term) : map)
        const a = without(all, i)
        const b = without(changes ? all.put(keys[j] as Term, tuple(1)).put(keys[i] as Term, 3) : all, j)
        expect(Math.sign(compare(a, b))).toBe(naive(a, b))
        expect(Math.sign(compare(b, a))).toBe(0 - naive(a, b))
      }),
    )
  })
})
