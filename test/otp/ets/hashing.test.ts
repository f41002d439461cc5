/** Keys that are alike are known by their hashes: others that have one of these hashes must not be taken for them. */
import { describe, expect, it } from 'vitest'
import { Hashing } from '../../../main/otp/ets/hashing.js'
import { SetStore } from '../../../main/otp/ets/set.js'
import { atom, Float, list, pair, type Term, triple, tuple } from '../../../main/otp/term/term.js'

/** The integer of 32 bits whose hash is `h`: the steps of `spread`, undone. */
function integerOf(h: number): number {
  let n = h ^ (h >>> 16)
  n = Math.imul(n, 0x7ed1b41d)
  n ^= (n >>> 13) ^ (n >>> 26)
  n = Math.imul(n, 0xa5cb9243)
  return (n ^ (n >>> 16)) | 0
}

const user = atom('user')

const kinds: readonly (readonly [string, (n: number) => Term])[] = [
  ['integers', (n) => n],
  ['pairs with an integer', (n) => pair(user, n)],
  ['triples with an integer', (n) => triple('session', null, n)],
  ['fours with an integer', (n) => tuple(1, user, true, n)],
]

const others: readonly Term[] = [
  atom('a'),
  null,
  'text',
  'key:7',
  new Float(7),
  2 ** 40,
  2n ** 70n,
  list(1, 2),
  pair(atom('post'), 5),
  pair(user, new Float(5)),
  pair(user, 2 ** 40),
  pair(pair(user, 1), 5),
  triple('session', null, user),
  tuple(1, user, false, 3),
]

describe.each(kinds)('among %s', (name, alike) => {
  it.each(name === 'integers' ? others : [...others, 7])(
    'another key with the hash of one of them is told from it',
    (other) => {
      const hashing = new Hashing(alike(1))
      const twin = alike(integerOf(hashing.of(other)))
      expect(hashing.of(twin)).toBe(hashing.of(other))
      const store = new SetStore(0)
      store.insert(pair(alike(1), 'first'))
      store.insert(pair(twin, 'twin'))
      expect(store.find(other)).toBeUndefined()
      store.insert(pair(other, 'other'))
      expect(store.find(other)?.e1).toBe('other')
      expect(store.find(twin)?.e1).toBe('twin')
      expect(store.delete(other)).toBe(1)
      expect(store.find(other)).toBeUndefined()
      expect(store.find(twin)?.e1).toBe('twin')
      expect(store.delete(twin)).toBe(1)
      expect(store.find(twin)).toBeUndefined()
      expect(store.size).toBe(1)
    },
  )
})

it('tells texts that end in a number from those that do not end so', () => {
  const texts = [
    'key:1',
    ...['key:0', 'key:00', 'key:01', 'key:10', 'key:', 'key', 'key:1 ', 'key:1a', 'key:-1', 'key:+1', 'key:1.0', ''],
    ...['Key:1', 'kez:1', 'key:1key:1', 'key:999999999', 'key:1000000000', 'key:4294967297', 'key:٣', '1', '01', '0'],
  ]
  for (const first of texts) {
    const store = new SetStore(0)
    const put = [first, ...texts.filter((text, i) => text !== first && i % 2 === 0)]
    for (const text of put) store.insert(pair(text, text))
    for (const text of texts) expect(store.find(text)?.e1).toBe(put.includes(text) ? text : undefined)
    for (const text of put) expect(store.delete(text)).toBe(1)
    for (const text of texts) expect(store.has(text)).toBe(false)
    // Emptied, it takes other keys to be like their first.
    store.insert(pair(pair(user, 7), 7))
    expect(store.find(pair(user, 7))?.e1).toBe(7)
    expect(store.has(first)).toBe(false)
  }
})

it('knows a tuple whose elements are equal and not the same', () => {
  const store = new SetStore(0)
  const key = (n: number): Term => triple(list('a'), 2n ** 70n, n)
  for (let n = 0; n < 1000; n++) store.insert(pair(key(n), n))
  for (let n = 0; n < 1000; n++) expect(store.find(key(n))?.e1).toBe(n)
  expect(store.size).toBe(1000)
})

it('keeps the last place free, whatever hashes come together', () => {
  // All belong in the last place of a small shard, and lie behind it one after the other.
  const hashing = new Hashing(0)
  const keys = Array.from({ length: 8000 }, (_, i) => i)
    .filter((key) => hashing.of(key) >= 0xff000000)
    .sort((a, b) => hashing.of(a) - hashing.of(b))
  expect(keys.length).toBeGreaterThan(12)
  for (let count = 1; count <= keys.length; count++) {
    const store = new SetStore(0)
    const some = keys.slice(0, count)
    for (const key of some) store.insert(pair(key, key))
    for (const key of some) expect(store.find(key)?.e1).toBe(key)
    for (const key of some) expect(store.delete(key)).toBe(1)
    expect(store.size).toBe(0)
  }
})
