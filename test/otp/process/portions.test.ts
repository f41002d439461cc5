/** Deaths of which many are to be told, on a clock that goes on with each look at it: the event loop has its turn in between, no process has. */
import { describe, expect, it } from 'vitest'
import { demonitor, exitSignal, monitor, receive, sleep, spawn, spawnLink } from '../../../main/otp/process/api.js'
import type { Clock } from '../../../main/otp/process/clock.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import { processOf } from '../../../main/otp/process/process.js'
import { Runtime } from '../../../main/otp/process/runtime.js'
import { atom, type Pid, type Ref, type Term, Tuple } from '../../../main/otp/term/term.js'

const boom = atom('boom')
const many = 1000

class LookedAtClock implements Clock {
  latest = 0
  /** How often the event loop came round. */
  rounds = 0
  readonly #soon: (() => void)[] = []

  now(): number {
    return (this.latest += 0.3)
  }

  systemTime(): number {
    return this.latest
  }

  alarm(): void {
    // Nothing here waits for a time.
  }

  soon(run: () => void): void {
    this.#soon.push(run)
  }

  /** Lets the event loop come round until nothing is left to do. */
  comeRound(): void {
    for (let due = this.#soon.splice(0); due.length > 0; due = this.#soon.splice(0)) {
      this.rounds++
      for (const run of due) run()
    }
  }
}

const count = (runtime: Runtime): number => [...runtime.processes()].length

function* forever(): Proc<void> {
  yield* receive(() => undefined)
}

/** A runtime, what begins something in it, and how often the event loop has come round. */
function setting() {
  const clock = new LookedAtClock()
  const runtime = new Runtime({ clock })
  return {
    runtime,
    begin: (body: () => Proc<unknown>): void => {
      runtime.performThen(
        body,
        () => undefined,
        () => undefined,
      )
      clock.comeRound()
    },
    rounds: () => clock.rounds,
  }
}

describe('a death of which many are to be told', () => {
  it('reaches all whom it ends by a link, with the event loop in between', () => {
    const { runtime, begin, rounds } = setting()
    let root: Pid | undefined
    const before = count(runtime)
    begin(function* () {
      root = spawn(function* () {
        for (let i = 0; i < many; i++) spawnLink(forever)
        yield* forever()
      })
    })
    expect(count(runtime)).toBe(before + many + 1)
    const begun = rounds()
    begin(function* () {
      exitSignal(root as Pid, boom)
    })
    expect(count(runtime)).toBe(before)
    expect(rounds() - begun).toBeGreaterThan(4)
  })

  it('reaches all who watch, the oldest monitor first, but those that are taken back meanwhile', () => {
    const { begin, rounds } = setting()
    const heard: number[] = []
    let watched: Pid | undefined
    const refs: Ref[] = []
    begin(function* () {
      watched = spawn(forever)
      for (let i = 0; i < many; i++) refs.push(monitor(watched))
      const before = rounds()
      exitSignal(watched, boom)
      for (const at of [many - 1, many - 3, many - 2, 900]) demonitor(refs[at] as Ref)
      for (let i = 0; i < many - 4; i++) {
        yield* receive((message: Term) => {
          if (!(message instanceof Tuple) || message.size !== 5) return undefined
          expect(message.e3).toBe(watched)
          heard.push(refs.indexOf(message.e1 as Ref))
          return true
        })
      }
      expect(rounds() - before).toBeGreaterThan(10)
    })
    const gone = new Set([many - 1, many - 3, many - 2, 900])
    expect(heard).toEqual(refs.map((_ref, index) => index).filter((index) => !gone.has(index)))
  })

  it('takes back what the dead one watched', () => {
    const { begin } = setting()
    let watcher: Pid | undefined
    const watched: Pid[] = []
    begin(function* () {
      for (let i = 0; i < many; i++) watched.push(spawn(forever))
      watcher = spawn(function* () {
        for (const pid of watched) monitor(pid)
        yield* forever()
      })
    })
    begin(function* () {
      exitSignal(watcher as Pid, boom)
    })
    expect(watched.filter((pid) => processOf(pid)?.monitoredBy !== null)).toEqual([])
  })

  it('lets nobody run before all are told', () => {
    const { begin } = setting()
    const watchers: Pid[] = []
    const notTold: number[] = []
    begin(function* () {
      const watched = spawn(forever)
      for (let i = 0; i < many; i++)
        watchers.push(
          spawn(function* () {
            monitor(watched)
            yield* receive((message: Term) => (message instanceof Tuple ? true : undefined))
            if (i === 0) notTold.push(watchers.slice(1).filter((pid) => processOf(pid)?.queueLength !== 1).length)
          }),
        )
      yield* sleep(0)
      exitSignal(watched, boom)
    })
    expect(notTold).toEqual([0])
  })
})
