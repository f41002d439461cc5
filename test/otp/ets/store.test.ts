/** The stores against models: what a sorted array or a list of rows would answer, after the same random operations. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BagStore } from '../../../main/otp/ets/bag.js'
import { OrderedStore } from '../../../main/otp/ets/ordered-set.js'
import { lasting } from '../../../main/otp/ets/row-cells.js'
import { SetStore } from '../../../main/otp/ets/set.js'
import type { Store } from '../../../main/otp/ets/store.js'
import { compare, compareKeys, equals, same } from '../../../main/otp/term/compare.js'
import { atom, Float, list, pair, type Term, toArray, tuple, type Tuple } from '../../../main/otp/term/term.js'

/** Keys that meet often, of many kinds, some `==` but not `===`. */
const key: fc.Arbitrary<Term> = fc.oneof(
  fc.integer({ min: -20, max: 300 }),
  fc.integer({ min: -20, max: 20 }).map((n) => new Float(n)),
  fc.integer({ min: 0, max: 200 }).map((n) => `key ${n}`),
  fc.integer({ min: 0, max: 50 }).map((n) => tuple(atom('user'), n)),
  fc.integer({ min: 0, max: 9 }).map((n) => list(n)),
  fc.constantFrom<Term>(null, true, atom('a'), 2n ** 70n, -(2n ** 70n), 2 ** 40),
)

type Operation = readonly ['insert' | 'delete' | 'deleteRow' | 'clear', Term, Term]

const operations: fc.Arbitrary<Operation[]> = fc.array(
  fc.tuple(
    fc.constantFrom('insert', 'insert', 'insert', 'insert', 'delete', 'deleteRow', 'clear' as const),
    key,
    fc.integer({ min: 0, max: 2 }),
  ),
  { maxLength: 600, size: 'max' },
)

/** Rows in a plain array, in the order in which they came. */
function modelOf(type: Store['type']) {
  const equal = type === 'ordered_set' ? equals : same
  let rows: Tuple[] = []
  return {
    get rows() {
      return rows
    },
    insert(row: Tuple) {
      const at = rows.findIndex((other) => equal(other.e0, row.e0))
      if (type === 'set' || type === 'ordered_set') {
        if (at < 0) rows.push(row)
        else rows[at] = row
      } else if (type === 'duplicate_bag' || !rows.some((other) => same(other, row))) rows.push(row)
    },
    delete(key: Term) {
      const before = rows.length
      rows = rows.filter((row) => !equal(row.e0, key))
      return before - rows.length
    },
    deleteRow(row: Tuple) {
      const before = rows.length
      rows = rows.filter((other) => !same(other, row))
      return before - rows.length
    },
    lookup: (key: Term) => rows.filter((row) => equal(row.e0, key)),
    clear() {
      rows = []
    },
  }
}

const stores: Record<Store['type'], () => Store> = {
  set: () => new SetStore(0),
  ordered_set: () => new OrderedStore(0),
  bag: () => new BagStore('bag', 0),
  duplicate_bag: () => new BagStore('duplicate_bag', 0),
}

const byOrder = (a: Tuple, b: Tuple): number => compareKeys(a, b)

describe.each(Object.entries(stores))('the store of a %s', (type, makeStore) => {
  it('answers what a plain list of rows would, after any operations', () => {
    fc.assert(
      fc.property(operations, key, (all, asked) => {
        const store = makeStore()
        const model = modelOf(type as Store['type'])
        for (const [operation, key, value] of all) {
          const row = pair(key, value)
          if (operation === 'clear' && value !== 0) continue
          if (operation === 'insert') {
            store.insert(row)
            model.insert(row)
          } else if (operation === 'clear') {
            store.clear()
            model.clear()
          } else if (operation === 'delete') expect(store.delete(key)).toBe(model.delete(key))
          else expect(store.deleteRow(row)).toBe(model.deleteRow(row))
          expect(store.size).toBe(model.rows.length)
        }
        const seen: Tuple[] = []
        store.forEach((row) => seen.push(row))
        expect([...seen].sort(byOrder)).toEqual([...model.rows].sort(byOrder))
        for (const k of [asked, ...model.rows.map((row) => row.e0)]) {
          const expected = model.lookup(k)
          expect(toArray(store.lookup(k))).toEqual(expected)
          expect(store.rows(k)).toEqual(expected)
          expect(store.find(k)).toEqual(expected[0])
          expect(store.has(k)).toBe(expected.length > 0)
        }
        if (type === 'ordered_set') expect(seen).toEqual([...seen].sort(compare))
      }),
      { numRuns: 150 },
    )
  })

  it('shows a row as the same object each time, until another takes its place', () => {
    const store = makeStore()
    for (const row of [pair(1, 2), tuple(1, 2, 3), tuple(2), tuple(3, 4, 5, 6, 7)]) store.insert(row)
    const seen: Tuple[] = []
    store.forEach((row) => seen.push(row))
    const again: Tuple[] = []
    store.walk(undefined, 9, (row) => again.push(row) && 1)
    expect(new Set(again)).toEqual(new Set(seen))
    for (const row of seen) expect(store.rows(row.e0)).toContain(row)
    for (const row of seen) expect(again).toContain(row)
    const views: Tuple[] = []
    store.scan(undefined, Infinity, (row) => views.push(lasting(row)))
    expect(views).toEqual(again)
  })

  it('goes from key to key once through all of them', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 400, size: 'max' }), (keys) => {
        const store = makeStore()
        for (const key of keys) store.insert(pair(key, 1))
        const walked: Term[] = []
        for (let key = store.firstKey(); key !== undefined; key = store.nextKey(key)) walked.push(key)
        const expected: Term[] = []
        store.forEach(({ e0 }) => {
          if (expected.length === 0 || !same(expected.at(-1) as Term, e0)) expected.push(e0)
        })
        expect(walked).toEqual(expected)
        const back: Term[] = []
        for (let key = store.lastKey(); key !== undefined; key = store.previousKey(key)) back.push(key)
        expect(back).toEqual(type === 'ordered_set' ? expected.reverse() : expected)
      }),
      { numRuns: 100 },
    )
  })

  it('walks in portions over every row that stays, whatever comes and goes between them while it is fixed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 10, maxLength: 2000, size: 'max' }),
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 5001, max: 9000 })), { maxLength: 3000, size: 'max' }),
        (staying, changes) => {
          const store = makeStore()
          for (const key of staying) store.insert(pair(key, 0))
          store.fix?.(true)
          const seen: Term[] = []
          let change = 0
          let position = store.walk(undefined, 7, (row) => seen.push(row.e0))
          while (position !== undefined) {
            for (let i = 0; i < 20; i++) {
              const [comes, key] = changes[change++ % Math.max(1, changes.length)] ?? [true, 6000]
              if (comes) store.insert(pair(key, 0))
              else store.delete(key)
            }
            position = store.walk(position, 7, (row) => seen.push(row.e0))
          }
          const wanted = seen.filter((key) => (key as number) <= 5000)
          expect([...wanted].sort((a, b) => (a as number) - (b as number))).toEqual([...staying].sort((a, b) => a - b))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('holds a hundred thousand rows, and lets all of them go', () => {
    const store = makeStore()
    const count = 100_000
    for (let i = 0; i < count; i++) store.insert(pair((i * 7919) % count, i))
    expect(store.size).toBe(count)
    for (let i = 0; i < count; i += 997) expect(store.find((i * 7919) % count)?.e1).toBe(i)
    expect(store.find(count)).toBeUndefined()
    for (let i = 0; i < count; i++) expect(store.delete((i * 13) % count)).toBe(1)
    expect(store.size).toBe(0)
    expect(store.firstKey()).toBeUndefined()
    store.insert(pair(1, 1))
    expect(store.firstKey()).toBe(1)
  })
})

describe('an ordered_set of thousands of rows', () => {
  /** Keys of one kind that are many, and some of others among them. */
  const kinds: Record<string, (n: number) => Term> = {
    numbers: (n) => n * 3,
    floats: (n) => new Float(n / 7),
    'tuples with a number': (n) => tuple(atom('user'), n),
    'tuples with a float or a number': (n) => tuple(atom('user'), n % 2 === 0 ? n : new Float(n - 1)),
    'texts that end in a number': (n) => `key:${n}`,
    'texts of all sorts': (n) => `k${String.fromCodePoint(33 + ((n * 7919) % 3000))}${'ab'.repeat(n % 5)}é${n % 100}`,
    lists: (n) => list(n % 50, `x${n}`),
    'large integers': (n) => 2n ** 60n + BigInt(n),
  }
  const others: Term[] = [
    0,
    new Float(1.5),
    atom('a'),
    'key:',
    'other',
    tuple(atom('user'), 'x'),
    tuple(atom('v'), 1),
    list(1),
    2n ** 80n,
    null,
  ]

  it.each(Object.keys(kinds))('keeps the order, whatever its first key makes it expect: %s', (kind) => {
    const makeKey = kinds[kind] as (n: number) => Term
    const store = new OrderedStore(0)
    const model = new Map<string, Tuple>()
    // Keys that are == have one name.
    const name = (key: Term): string =>
      JSON.stringify(key, (_, value: unknown) =>
        value instanceof Float ? value.value : typeof value === 'bigint' ? String(value) : value,
      )
    for (let i = 0; i < 9000; i++) {
      const key = i % 300 === 299 ? (others[((i / 300) % others.length) | 0] as Term) : makeKey((i * 7919) % 6007)
      const row = pair(key, i)
      const gone = i % 3 === 2 ? makeKey((i * 104729) % 6007) : undefined
      store.insert(row)
      model.set(name(key), row)
      if (gone !== undefined) {
        expect(store.delete(gone)).toBe(model.delete(name(gone)) ? 1 : 0)
      }
    }
    const seen: Tuple[] = []
    store.forEach((row) => seen.push(row))
    for (let i = 1; i < seen.length; i++)
      expect(compare((seen[i - 1] as Tuple).e0, (seen[i] as Tuple).e0)).toBeLessThan(0)
    expect(store.size).toBe(seen.length)
    for (const row of seen) expect(store.find(row.e0)).toBe(row)
    const walked: Term[] = []
    for (let key = store.firstKey(); key !== undefined; key = store.nextKey(key)) walked.push(key)
    expect(walked).toEqual(seen.map((row) => row.e0))
    expect(seen).toEqual([...model.values()].sort((a, b) => compare(a.e0, b.e0)))
  })
})

describe('a set of so many keys that some have one hash', () => {
  it('tells them apart', () => {
    const store = new SetStore(0)
    const count = 250_000 // of which some 7 pairs must be expected to meet in 32 bits
    const keyOf = (i: number): Term => (i % 2 === 0 ? `k${i}` : tuple(`k${i}`, i))
    for (let i = 0; i < count; i++) store.insert(pair(keyOf(i), i))
    expect(store.size).toBe(count)
    let wrong = 0
    for (let i = 0; i < count; i++) if (store.find(keyOf(i))?.e1 !== i) wrong++
    for (let i = 0; i < count; i += 2) if (store.delete(keyOf(i)) !== 1) wrong++
    for (let i = 1; i < count; i += 2) if (store.find(keyOf(i))?.e1 !== i) wrong++
    expect(wrong).toBe(0)
    // The two integers of 32 bits that have one hash.
    const twins = [0, 224523276]
    for (const twin of twins) store.insert(pair(twin, twin))
    for (const twin of twins) expect(store.find(twin)?.e1).toBe(twin)
  })
})
