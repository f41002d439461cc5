import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Order } from '../../main/observer/order.js'

const items = fc.array(fc.record({ id: fc.nat(), key: fc.integer({ min: 0, max: 20 }) }), { maxLength: 3000 })

function sorted(of: readonly { id: number; key: number }[], descending: boolean) {
  return of.toSorted((a, b) => (descending ? b.key - a.key : a.key - b.key) || a.id - b.id)
}

describe('an order', () => {
  it('gives any window of the sorted list, whichever windows were asked for before', () => {
    fc.assert(
      fc.property(
        items,
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 1500 })), { minLength: 1, maxLength: 4 }),
        (all, descending, windows) => {
          const unique = [...new Map(all.map((item) => [item.id, item])).values()]
          const order = new Order(
            unique,
            Float64Array.from(unique, ({ key }) => key),
            (a, b) => a.id - b.id,
            descending,
          )
          const expected = sorted(unique, descending)
          for (const [offset, limit] of windows) {
            expect(order.window(offset, limit)).toEqual(expected.slice(offset, offset + limit))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is the same when it is sorted in portions, and can be given up between them', async () => {
    const all = Array.from({ length: 30_000 }, (_, id) => ({ id, key: (id * 7919) % 1009 }))
    const keys = Float64Array.from(all, ({ key }) => key)
    const order = (): Order<{ id: number; key: number }> => new Order(all, keys, (a, b) => a.id - b.id, true)
    const expected = sorted(all, true)
    for (const [offset, limit] of [
      [0, 50],
      [25_000, 50],
    ] as const) {
      let portions = 0
      const portioned = order()
      expect(await portioned.prepare(offset + limit, () => Promise.resolve(++portions > 0))).toBe(true)
      expect(portions).toBeGreaterThan(2)
      expect(portioned.window(offset, limit)).toEqual(expected.slice(offset, offset + limit))
      expect(await order().prepare(offset + limit, () => Promise.resolve(false))).toBe(false)
    }
  })

  it('tells the place of an item without sorting, at once or in portions', async () => {
    const goOn = (): Promise<boolean> => Promise.resolve(true)
    await fc.assert(
      fc.asyncProperty(items, fc.boolean(), async (all, descending) => {
        const unique = [...new Map(all.map((item) => [item.id, item])).values()]
        const keys = unique.map(({ key }) => String.fromCharCode(97 + key))
        const order = new Order(unique, keys, (a, b) => a.id - b.id, descending)
        const expected = sorted(unique, descending)
        for (const item of expected.slice(0, 10)) {
          expect(order.placeOf((other) => other === item)).toBe(expected.indexOf(item))
          expect(await order.placeInPortions((other) => other === item, goOn)).toBe(expected.indexOf(item))
        }
        expect(order.placeOf(() => false)).toBeNull()
        expect(await order.placeInPortions(() => false, goOn)).toBeNull()
      }),
      { numRuns: 40 },
    )
    const many = new Order(Array(5000).fill(0), new Float64Array(5000), () => 0, false)
    expect(
      await many.placeInPortions(
        () => false,
        () => Promise.resolve(false),
      ),
    ).toBeUndefined()
  })

  it('leaves alone what is in its order already', () => {
    const order = new Order(['c', 'a', 'b'], 'inOrder', () => 0, false)
    expect(order.window(1, 5)).toEqual(['a', 'b'])
    const reversed = new Order(['c', 'a', 'b'], 'inOrder', () => 0, true)
    expect(reversed.window(0, 2)).toEqual(['b', 'a'])
    expect(reversed.placeOf((item) => item === 'c')).toBe(2)
  })
})
