/** A session played from a list of inputs, on a clock of its own: the same every time, and without waiting where nothing real is waited for. */
import * as Application from '../otp/application.js'
import { HandClock } from '../otp/process/clock.js'
import type { Runtime } from '../otp/process/runtime.js'
import { bootSystem } from '../otp/system.js'
import { atom } from '../otp/term/term.js'
import { Console } from './console.js'

export interface Played {
  readonly prompt: number
  readonly input: string
  readonly output: string
}

/** ms that an input may take; after that it is interrupted and the next one is given. */
const longest = 60_000
/** ms after an input in which what it set in motion still counts as its output. */
const afterwards = 60

/** Starts what `flags` ask for: `iex`: the library only; `iex -S mix`: KV is started; `iex -S mix run --no-start`: it is there but not started. */
export function startSession(runtime: Runtime, flags: string, installKv: (runtime: Runtime) => void): Promise<unknown> {
  const hasKv = flags.includes('-S mix')
  if (hasKv) installKv(runtime)
  const start = hasKv && !flags.includes('--no-start') ? ['logger', 'kv'] : ['logger']
  return Promise.all(
    start.map((name) => runtime.perform(() => Application.ensureAllStarted(atom(name), atom('temporary')))),
  )
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
  const runtime = bootSystem({ clock: new HandClock() })
  let output = ''
  const console = new Console(runtime, {
    deliver(pieces, taken) {
      for (const { text } of pieces) output += text
      taken()
    },
  })
  const pass = new Passing(runtime)
  void startSession(runtime, flags, installKv)
  runtime.run()
  const played: Played[] = []
  for (const input of inputs) {
    output = ''
    const { prompt } = console.state
    console.evaluate(input)
    runtime.run()
    for (let ms = 0; console.state.busy && ms < longest; ms++) await pass.ms(1)
    if (console.state.busy) console.interrupt()
    await pass.ms(afterwards)
    played.push({ prompt, input, output })
  }
  return played
}

/** Lets time pass: at once, or as long as it says where the world may have something to say. */
class Passing {
  constructor(readonly runtime: Runtime) {}

  async ms(ms: number): Promise<void> {
    const { runtime } = this
    for (let left = ms; left > 0; left--) {
      if (!hasPorts(runtime)) {
        runtime.advance(left)
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 1))
      runtime.advance(1)
    }
  }
}

function hasPorts(runtime: Runtime): boolean {
  const { ports } = runtime.parts as { readonly ports?: { readonly count: number } }
  return ports !== undefined && ports.count > 0
}
