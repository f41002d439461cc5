import { describe, expect, it } from 'vitest'
import { nativeModule } from '../../main/otp/code.js'
import { isAlive, type Proc, receive, self, send, sleep, spawn } from '../../main/otp/process/api.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, list, type Pid, type Term, type Tuple } from '../../main/otp/term/term.js'
import * as timer from '../../main/otp/timer.js'
import { testRuntime } from '../support/run.js'

const tick = atom('tick')
const module = alias('Bell')

/** Starts `body` in a process that then keeps all messages it gets, with the ms of their coming. */
function listening(body: (me: Pid) => Term): {
  readonly answer: () => Term
  readonly heard: (string | number)[][]
  readonly advance: (ms: number) => void
  readonly count: () => number
} {
  const { runtime, advance } = testRuntime()
  runtime.parts.code.define(nativeModule(module, { 'ring/2': (to, what) => send(to, what) }))
  const heard: (string | number)[][] = []
  let answer: Term = null
  runtime.spawn(function* (): Proc<void> {
    answer = body(self())
    for (;;) {
      const message = (yield* receive((m) => m)) as Term
      heard.push([runtime.clock.now(), inspect(message)])
    }
  }, [])
  runtime.run()
  return { answer: () => answer, heard, advance, count: () => runtime.timers.count }
}

function shown(term: Term): string {
  return inspect(term).replace(/#Reference<[^>]*>/g, '#Ref')
}

describe('timer', () => {
  it('sends once, at its time, or at once for 0', () => {
    const later = listening((me) => timer.sendAfterMs(50, me, tick))
    expect(shown(later.answer())).toBe('{:ok, {:send_local, #Ref}}')
    later.advance(200)
    expect(later.heard).toEqual([[50, ':tick']])
    const now = listening((me) => timer.sendAfterMs(0, me, tick))
    expect(shown(now.answer())).toBe('{:ok, {:instant, #Ref}}')
    expect(now.heard).toEqual([[0, ':tick']])
  })

  it('sends again and again until it is cancelled', () => {
    const every = listening((me) => timer.sendInterval(20, me, tick))
    expect(shown(every.answer())).toBe('{:ok, {:interval, #Ref}}')
    every.advance(70)
    expect(every.heard.map(([at]) => at)).toEqual([20, 40, 60])
    expect(every.count()).toBe(1)
  })

  it('leaves no timer behind when it is cancelled, twice or not at all there', () => {
    const { run, runtime } = testRuntime()
    const answers = run(() => {
      const started = timer.sendInterval(20, self(), tick) as Tuple
      return [timer.cancel(started.e1), timer.cancel(started.e1), timer.cancel(atom('foo'))].map(shown)
    })
    expect(answers).toEqual(['{:ok, :cancel}', '{:ok, :cancel}', '{:error, :badarg}'])
    expect(runtime.timers.count).toBe(0)
  })

  it('stops sending to a process that is gone', () => {
    const { run, runtime, advance } = testRuntime()
    run(() =>
      timer.sendInterval(
        20,
        spawn(() => undefined),
        tick,
      ),
    )
    advance(100)
    expect(runtime.timers.count).toBe(0)
  })

  it('calls a function in a process of its own, once or while who asked lives', () => {
    const ring = atom('ring')
    const once = listening((me) => timer.applyAfter(10, module, ring, list(me, 1)))
    once.advance(100)
    expect(once.heard).toEqual([[10, '1']])
    const every = listening((me) => timer.applyInterval(30, module, ring, list(me, 2)))
    every.advance(100)
    expect(every.heard).toEqual([
      [30, '2'],
      [60, '2'],
      [90, '2'],
    ])
  })

  it('ends a process after a time', () => {
    const { run, advance, runtime } = testRuntime()
    const pid = run(() => {
      const pid = spawn(function* () {
        yield* sleep(Infinity)
      })
      timer.killAfter(100, pid)
      return pid
    })
    advance(99)
    expect(pid.process).not.toBeNull()
    advance(1)
    expect(run(() => isAlive(pid))).toBe(false)
    expect(runtime.timers.count).toBe(0)
  })

  it('refuses times and receivers that are none', () => {
    const { run } = testRuntime()
    const answers = run(() =>
      [timer.sendAfterMs(-1, self(), tick), timer.sendInterval(1, 'x', tick), timer.exitAfter(1, atom('x'), tick)].map(
        shown,
      ),
    )
    expect(answers).toEqual(['{:error, :badarg}', '{:error, :badarg}', '{:error, :badarg}'])
    expect(() => run(() => timer.sleep(tick))).toThrow(':timeout_value')
  })
})
