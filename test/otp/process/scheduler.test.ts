import { describe, expect, it } from 'vitest'
import { type Proc, receive } from '../../../main/otp/process/api.js'
import type { Clock } from '../../../main/otp/process/clock.js'
import { Runtime } from '../../../main/otp/process/runtime.js'
import { sliceMs } from '../../../main/otp/process/scheduler.js'
import { deliver } from '../../../main/otp/process/deliver.js'
import type { Process } from '../../../main/otp/process/process.js'

/** A clock on which work takes time, and an event loop that comes round when the test says so. */
class WorkClock implements Clock {
  ms = 0
  readonly #soon: (() => void)[] = []

  now(): number {
    return this.ms
  }

  get latest(): number {
    return this.ms
  }

  systemTime(): number {
    return this.ms
  }

  alarm(): void {
    // Nothing here waits for a time.
  }

  soon(run: () => void): void {
    this.#soon.push(run)
  }

  comeRound(): void {
    for (const run of this.#soon.splice(0)) run()
  }
}

describe('slices for what has come from the world', () => {
  const workMs = sliceMs / 4

  /** A process that works a while for each message; `arrive` is what a socket does when something has come for it. */
  function setting() {
    const clock = new WorkClock()
    const runtime = new Runtime({ clock })
    let done = 0
    function* works(): Proc<never> {
      for (;;) {
        yield* receive((message) => message)
        clock.ms += workMs
        done++
      }
    }
    let process: Process | undefined
    runtime.performThen(
      () => (process = runtime.spawn(works, [])),
      () => undefined,
      () => undefined,
    )
    clock.comeRound()
    const { scheduler } = runtime
    return {
      clock,
      done: () => done,
      arrive: (): void => {
        const holds = scheduler.hold()
        deliver(process as Process, 1)
        if (holds) scheduler.runHeld()
      },
    }
  }

  it('run at once, until they have taken as long as a slice; then the event loop comes round first', () => {
    const { clock, done, arrive } = setting()
    for (let i = 0; i < 4; i++) arrive()
    expect(done()).toBe(4)
    for (let i = 0; i < 100; i++) arrive()
    expect(done()).toBe(4)
    clock.comeRound()
    expect(done()).toBe(8)
    for (let i = 0; i < 30; i++) clock.comeRound()
    expect(done()).toBe(104)
    arrive()
    expect(done()).toBe(105)
  })

  it('run at once when there was time between them', () => {
    const { clock, done, arrive } = setting()
    for (let i = 1; i < 50; i++) {
      clock.ms += 1
      arrive()
      expect(done()).toBe(i)
    }
  })
})
