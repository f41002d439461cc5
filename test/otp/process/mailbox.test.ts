import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  makeRef,
  receive,
  resumeProcess,
  self,
  send,
  spawn,
  suspendProcess,
  turn,
  yieldNow,
} from '../../../main/otp/process/api.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import type { Term } from '../../../main/otp/term/term.js'
import { testRuntime } from '../../support/run.js'

describe('a mailbox', () => {
  it('gives the first matching message and keeps the others in order', () => {
    const operation = fc.oneof(
      fc.record({ send: fc.integer({ min: 0, max: 9 }) }),
      fc.record({ take: fc.integer({ min: 0, max: 9 }) }),
      fc.constant('any' as const),
    )
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 300 }), (operations) => {
        const { run } = testRuntime()
        const model: number[] = []
        run(function* () {
          for (const step of operations) {
            if (step === 'any') {
              expect(yield* receive((message) => message, 0)).toBe(model.shift())
            } else if ('send' in step) {
              send(self(), step.send)
              model.push(step.send)
            } else {
              const index = model.indexOf(step.take)
              const expected = index < 0 ? undefined : model.splice(index, 1)[0]
              expect(yield* receive((message) => (message === step.take ? message : undefined), 0)).toBe(expected)
            }
          }
          const rest: Term[] = []
          for (let message = yield* receive((m) => m, 0); message !== undefined; message = yield* receive((m) => m, 0))
            rest.push(message)
          expect(rest).toEqual(model)
        })
      }),
    )
  })

  it('looks at no message twice while one receive waits', () => {
    const { run } = testRuntime()
    let looked = 0
    run(function* () {
      const me = self()
      spawn(function* (): Proc<void> {
        for (let i = 0; i < 100; i++) {
          send(me, i)
          yield* yieldNow()
        }
      })
      yield* receive((message) => {
        looked++
        return message === 99 ? message : undefined
      })
    })
    expect(looked).toBe(100)
  })
})

describe('the scheduler', () => {
  it('lets others run when a turn is used up', () => {
    const { run } = testRuntime()
    const order: string[] = []
    run(function* () {
      spawn(() => order.push('other'))
      for (let i = 0; i < 10_000; i++) yield* turn()
      order.push('loop')
    })
    expect(order).toEqual(['other', 'loop'])
  })

  it('gives a suspended process no turn until it is resumed', () => {
    const { run } = testRuntime()
    const order: string[] = []
    run(function* () {
      const pid = spawn(() => order.push('suspended'))
      suspendProcess(pid)
      yield* yieldNow()
      yield* yieldNow()
      order.push('before')
      resumeProcess(pid)
      yield* yieldNow()
      order.push('after')
    })
    expect(order).toEqual(['before', 'suspended', 'after'])
  })

  it('runs high priority before all others, and low priority after every eighth turn of the normal ones', () => {
    const { runtime } = testRuntime()
    const order: string[] = []
    for (const priority of ['low', 'normal', 'high'] as const) {
      const process = runtime.spawn(
        function* (): Proc<void> {
          for (let i = 0; i < 16; i++) {
            order.push(priority)
            yield* yieldNow()
          }
        },
        [],
        { priority },
      )
      expect(process.priority).toBe(priority)
    }
    runtime.run()
    expect(order.slice(0, 16)).toEqual(new Array(16).fill('high'))
    const rest = order.slice(16)
    expect([rest.indexOf('low'), rest.lastIndexOf('normal')]).toEqual([7, 17])
  })
})

describe('a receive since a reference', () => {
  it('does not look at what waited before the reference was made, unless something was taken in between', () => {
    const { run } = testRuntime()
    const looked: Term[][] = [[], []]
    run(function* () {
      for (const [round, seen] of looked.entries()) {
        for (let i = 0; i < 3; i++) send(self(), i)
        const ref = makeRef()
        if (round === 1) yield* receive((message) => message)
        send(self(), ref)
        yield* receive(
          (message) => {
            seen.push(message)
            return message === ref ? message : undefined
          },
          Infinity,
          ref,
        )
        while ((yield* receive((message) => message, 0)) !== undefined);
      }
    })
    expect(looked.map((seen) => seen.length)).toEqual([1, 3])
  })
})
