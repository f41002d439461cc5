import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cancelTimer,
  readTimer,
  receive,
  self,
  sendAfter,
  sleep,
  startTimer,
  yieldNow,
} from '../../../main/otp/process/api.js'
import { HandClock } from '../../../main/otp/process/clock.js'
import { Runtime } from '../../../main/otp/process/runtime.js'
import { type Alarm, type MessageTimer, Timer, Timers } from '../../../main/otp/process/timers.js'
import type { Tuple } from '../../../main/otp/term/term.js'
import { atom } from '../../../main/otp/term/term.js'
import { runIn, testRuntime } from '../../support/run.js'

class Noted extends Timer {
  constructor(
    readonly name: number,
    readonly fired: [number, number][],
    readonly now: () => number,
  ) {
    super()
  }

  fire(): void {
    this.fired.push([this.name, this.now()])
  }
}

const unheard = (): void => undefined

describe('timers', () => {
  it('fire in the order of their times, those of one time in the order of setting, whatever the steps of the clock', () => {
    const delays = fc.array(fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 20_000_000 })), {
      maxLength: 60,
    })
    const steps = fc.array(fc.integer({ min: 1, max: 3_000_000 }), { maxLength: 12 })
    fc.assert(
      fc.property(delays, steps, fc.integer({ min: 0, max: 2 ** 31 }), (delays, steps, start) => {
        const timers = new Timers(start, unheard)
        const fired: [number, number][] = []
        let now = start
        delays.forEach((delay, name) => timers.set(new Noted(name, fired, () => now), start + delay))
        for (const step of [...steps, 30_000_000]) {
          now += step
          timers.advance(now)
        }
        const expected = delays
          .map((delay, name) => ({ name, delay }))
          .sort((a, b) => a.delay - b.delay || a.name - b.name)
        expect(fired.map(([name]) => name)).toEqual(expected.map(({ name }) => name))
        for (const [name, at] of fired) expect(at).toBeGreaterThanOrEqual(start + (delays[name] as number))
        expect(timers.count).toBe(0)
      }),
    )
  })

  it('never say a later time than the next one is due, and cancelled ones do not fire', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 30 }), (delays) => {
        const timers = new Timers(0, unheard)
        const fired: [number, number][] = []
        const set = delays.map((delay, name) => {
          const timer = new Noted(name, fired, () => 0)
          timers.set(timer, delay)
          return timer
        })
        expect(timers.next()).toBeLessThanOrEqual(Math.min(...delays))
        for (const timer of set) expect(timers.cancel(timer)).toBe(true)
        expect(timers.next()).toBe(Infinity)
        timers.advance(200_000_000)
        expect(fired).toEqual([])
      }),
    )
  })

  it('further away than the wheel reaches fire all the same', () => {
    const timers = new Timers(0, unheard)
    const fired: [number, number][] = []
    timers.set(new Noted(0, fired, () => 0), 2 ** 33)
    timers.advance(2 ** 33 - 1)
    expect(fired).toEqual([])
    timers.advance(2 ** 33)
    expect(fired).toHaveLength(1)
  })
})

describe('sendAfter', () => {
  it('sends at its time, and not when it was cancelled before', () => {
    const { runtime, advance } = testRuntime()
    const got: unknown[] = []
    runtime.performThen(
      function* () {
        sendAfter(self(), atom('late'), 100)
        const cancelled = sendAfter(self(), atom('never'), 50)
        yield* sleep(10)
        got.push(readTimer(cancelled), cancelTimer(cancelled), cancelTimer(cancelled))
        got.push(yield* receive((message) => message))
        const ref = startTimer(self(), atom('again'), 5)
        got.push(((yield* receive((message) => message)) as Tuple).e1 === ref)
      },
      () => undefined,
      () => undefined,
    )
    runtime.run()
    advance(99)
    expect(got).toEqual([40, 40, false])
    advance(10)
    expect(got).toEqual([40, 40, false, atom('late'), true])
  })
})

describe('receive with a time limit', () => {
  it('answers undefined when nothing matching came in time, and leaves the rest where it was', () => {
    const { runtime, advance } = testRuntime()
    let outcome: unknown
    runtime.performThen(
      function* () {
        sendAfter(self(), 1, 10)
        const missing = yield* receive((message) => (message === 2 ? message : undefined), 50)
        return [missing, yield* receive((message) => message, 0)]
      },
      (value) => (outcome = value),
      () => undefined,
    )
    runtime.run()
    advance(49)
    expect(outcome).toBeUndefined()
    advance(1)
    expect(outcome).toEqual([undefined, 1])
  })
})

/** A clock on which every look takes a millisecond. */
class SlowClock extends HandClock {
  looks = 0

  override now(): number {
    this.looks++
    this.turn(super.now() + 1)
    return super.now()
  }
}

describe('the time from which a timer counts', () => {
  it('is that of the turn for a run of timers, and never before what a process was told', () => {
    const clock = new SlowClock()
    const runtime = new Runtime({ clock })
    const left = runIn(runtime, function* () {
      const at = (): number => runtime.timers.timeOf(sendAfter(self(), atom('due'), 1000) as MessageTimer)
      const first = at()
      const before = clock.looks
      expect(Array.from({ length: 16 }, at)).toEqual(new Array(16).fill(first))
      expect(clock.looks).toBe(before)
      // The next one looks again.
      expect(at()).toBe(first + 1)
      // And so does whoever asks for the time: from then on it is known to all.
      const told = clock.now()
      expect(at()).toBe(told + 1000)
      const ref = sendAfter(self(), atom('due'), 1000)
      const left = [readTimer(ref), cancelTimer(ref)]
      yield* yieldNow()
      // Another turn, another look.
      expect(at()).toBeGreaterThan(told + 1000)
      return left
    })
    expect(left).toEqual([1000, 1000])
  })

  it('is now, outside of a turn', () => {
    const clock = new SlowClock()
    const runtime = new Runtime({ clock })
    const fired: string[] = []
    const alarm = (name: string): Alarm => ({ place: -1, fire: () => void fired.push(name) })
    const times = ['a', 'b'].map((name) => {
      const one = alarm(name)
      runtime.setTimer(one, 5)
      return runtime.timers.timeOf(one)
    })
    expect(times[1]).toBeGreaterThan(times[0] as number)
    clock.turn(clock.latest + 20)
    runtime.run()
    expect(fired).toEqual(['a', 'b'])
  })
})
