/** A session played from a list of inputs, on a clock of its own: the same every time, and without waiting. */
import * as Application from '../otp/application.js'
import { HandClock } from '../otp/process/clock.js'
import type { Runtime } from '../otp/process/runtime.js'
import { bootSystem } from '../otp/system.js'
import { atom } from '../otp/term/term.js'
import { Shell } from './shell.js'

export interface Played {
  readonly prompt: number
  readonly input: string
  readonly output: string
}

/** ms that an input may take; after that the next one is given. */
const longest = 60_000
/** ms after an input in which what it set in motion still counts as its output. */
const afterwards = 60

/**
 * What a shell prints for each of `inputs`.
 *
 * flags  `iex`: the library only; `iex -S mix`: KV is started; `iex -S mix run --no-start`: KV is there but not started
 * installKv  makes KV known to the runtime
 */
export function play(inputs: readonly string[], flags: string, installKv: (runtime: Runtime) => void): Played[] {
  const runtime = bootSystem({ clock: new HandClock() })
  let output = ''
  const shell = new Shell(runtime, (text) => (output += text))
  const hasKv = flags.includes('-S mix')
  if (hasKv) installKv(runtime)
  const start = hasKv && !flags.includes('--no-start') ? ['logger', 'kv'] : ['logger']
  for (const name of start) void runtime.perform(() => Application.ensureAllStarted(atom(name), atom('temporary')))
  runtime.run()
  return inputs.map((input) => {
    output = ''
    const { prompt } = shell
    let isDone = false
    shell.evaluate(input, () => (isDone = true))
    runtime.run()
    for (let ms = 0; !isDone && ms < longest; ms++) runtime.advance(1)
    runtime.advance(afterwards)
    return { prompt, input, output }
  })
}
