/** A mailbox of thousands of messages against a plain array. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Mailbox, mostMessages } from '../../../main/otp/process/mailbox.js'

type Operation = readonly ['push' | 'shift' | 'take', number]

const operations: fc.Arbitrary<readonly Operation[]> = fc.array(
  fc.tuple(fc.constantFrom('push', 'push', 'shift', 'take' as const), fc.integer({ min: 0, max: 9000 })),
  { maxLength: 30, size: 'max' },
)

/** What a take from `start` on for `wanted` comes to: how many were looked at, and whether it was there. */
function taken(model: number[], wanted: number, start: number): readonly [looked: number, found: boolean] {
  const at = model.indexOf(wanted, start)
  if (at < 0) return [Math.max(0, model.length - start), false]
  model.splice(at, 1)
  return [at - start + 1, true]
}

it('answers what an array would, after any operations on thousands of messages', () => {
  fc.assert(
    fc.property(operations, (all) => {
      const mailbox = new Mailbox()
      let model: number[] = []
      let next = 0
      for (const [operation, count] of all) {
        if (operation === 'push') {
          for (let i = 0; i < count; i++) {
            mailbox.push(next)
            model.push(next++)
          }
        } else if (operation === 'shift') {
          const shifted = Array.from({ length: Math.min(count, model.length) }, () => mailbox.shift())
          expect(shifted).toEqual(model.slice(0, count))
          model = model.slice(count)
        } else {
          const start = count % 7
          const wanted = (model[0] ?? 0) + count
          const found = mailbox.take((message) => (message === wanted ? wanted : undefined), start)
          const [looked, isThere] = taken(model, wanted, start)
          expect([mailbox.looked, found]).toEqual([looked, isThere ? wanted : undefined])
        }
        expect(mailbox.length).toBe(model.length)
        expect(model.map((_, i) => mailbox.at(i))).toEqual(model)
      }
    }),
    { numRuns: 10 },
  )
})

it('refuses what is more than there may be', () => {
  const mailbox = new Mailbox()
  for (let i = 0; i < mostMessages; i++) mailbox.push(i)
  expect(mailbox.push(0)).toBe(false)
  expect(mailbox.shift()).toBe(0)
  expect(mailbox.push(0)).toBe(true)
  expect(mailbox.at(mostMessages - 1)).toBe(0)
})
