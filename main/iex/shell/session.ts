/** A session played from a list of inputs, on a clock of its own: the same every time, and without waiting where nothing real is waited for. */
import * as Application from '../../otp/application.js'
import { HandClock } from '../../otp/process/clock.js'
import { type Process, WAITING } from '../../otp/process/process.js'
import type { Runtime } from '../../otp/process/runtime.js'
import { bootSystem } from '../../otp/system.js'
import { atom } from '../../otp/term/term.js'
import { shellApplications } from './applications.js'
import { Console } from './console.js'

export interface Played {
  readonly prompt: number
  readonly input: string
  readonly output: string
}

/** ms that an input may take, of the session's time and of the world's; after that it is interrupted and the next one is given. */
const longest = 60_000
/** ms of the world's time for what is to take less. */
const leastPatience = 5_000
/** ms after an input in which what it set in motion still counts as its output. */
const afterwards = 60

/**
 * Starts what `flags` ask for: `iex`: the library only; `iex -S mix`: KV is started; `iex -S mix run --no-start`: it is loaded but not started. With
 * `--logger-sasl-reports true` Logger prints the reports of SASL as well.
 */
export function startSession(runtime: Runtime, flags: string, installKv: (runtime: Runtime) => void): Promise<unknown> {
  const hasKv = flags.includes('-S mix')
  if (hasKv) installKv(runtime)
  // Mix has built the project, and consolidated the protocols.
  runtime.parts.hasConsolidated = hasKv
  if (flags.includes('--logger-sasl-reports true'))
    runtime.parts.applications.setEnv(atom('logger'), atom('handle_sasl_reports'), true)
  const kv = atom('kv')
  const isStarted = hasKv && !flags.includes('--no-start')
  const shell = shellApplications(runtime, hasKv)
  // Mix starts Logger itself where it starts nothing else.
  const names = isStarted || !hasKv ? [...shell, 'logger'] : ['iex', 'logger', 'mix']
  return runtime.perform(function* () {
    for (const name of names) yield* Application.ensureAllStarted(atom(name), atom('temporary'))
    if (isStarted) yield* Application.ensureAllStarted(kv, atom('temporary'))
    else if (hasKv) yield* Application.load(kv)
  })
}

/**
 * What a shell prints for each of `inputs`. Time passes only while the session waits for it; while it has ports open, real time does.
 *
 * flags  see `startSession`
 * installKv  makes KV known to the runtime
 */
export async function play(
  inputs: readonly string[],
  flags: string,
  installKv: (runtime: Runtime) => void,
): Promise<Played[]> {
  const clock = new HandClock()
  const runtime = bootSystem({ clock })
  let output = ''
  const console = new Console(runtime, {
    deliver(pieces, taken) {
      for (const { text } of pieces) output += text
      taken()
    },
  })
  const time = new Passing(runtime, clock, console)
  // Nobody types but what is played.
  console.end()
  void startSession(runtime, flags, installKv)
  await time.pass(0)
  const played: Played[] = []
  for (const input of inputs) {
    output = ''
    const { prompt } = console.state
    console.give(input)
    await time.pass(longest, () => !console.state.busy)
    if (console.state.busy) console.interrupt()
    await time.pass(afterwards)
    played.push({ prompt, input, output })
  }
  return played
}

/** Turns of processes in a ms of the session's time, when there are so many to be had. */
const turnsAMs = 1000

/** The time of a session: it passes when all wait for it, or with work; where the world may have something to say, no faster than that of the world. */
class Passing {
  constructor(
    readonly runtime: Runtime,
    readonly clock: HandClock,
    readonly console: Console,
  ) {}

  /** Lets `ms` pass, less once `isOver`; an end without end to the work comes after as much of the world's time. */
  async pass(ms: number, isOver = (): boolean => false): Promise<void> {
    const { runtime, clock } = this
    const end = clock.now() + ms
    const latest = performance.now() + Math.max(ms, leastPatience)
    runtime.timers.advance(clock.now())
    for (;;) {
      const isBusy = this.#work()
      if (isOver() || performance.now() > latest) return
      const isOpen = hasWorld(runtime, this.console)
      if (isOpen) await new Promise((resolve) => setTimeout(resolve, 1))
      const next = isBusy || isOpen ? clock.now() + 1 : runtime.timers.next()
      const isLast = next > end
      clock.turn(isLast ? end : Math.max(next, clock.now()))
      runtime.timers.advance(clock.now())
      if (isLast) return
    }
  }

  /** Turns until nothing is runnable, or a ms is over: then true. */
  #work(): boolean {
    const { scheduler } = this.runtime
    for (let turns = 0; turns < turnsAMs; turns++) if (!scheduler.turn()) return false
    return true
  }
}

/** Whether something may come from the world: by a port, or to a process that waits for what is outside of the runtime. */
function hasWorld(runtime: Runtime, console: Console): boolean {
  if ((runtime.parts.ports?.count ?? 0) > 0) return true
  const { pid, busy } = console.state
  for (const process of runtime.processes()) if (waitsForWorld(process) && (busy || process.pid !== pid)) return true
  return false
}

/** A wait for time or for another process is an object of its own kind; one for the world is a plain one. */
function waitsForWorld({ status, pending }: Process): boolean {
  return status === WAITING && pending !== null && Object.getPrototypeOf(pending) === Object.prototype
}
