/** A runtime on a hand-turned clock, for tests: nothing runs but when it is told to, the same way every time. */
import { installCode } from '../../main/otp/code.js'
import { HandClock } from '../../main/otp/process/clock.js'
import type { Proc } from '../../main/otp/process/proc.js'
import { Exited, Runtime } from '../../main/otp/process/runtime.js'
import type { LogEvent } from '../../main/otp/process/report.js'
import type { Term } from '../../main/otp/term/term.js'

export interface TestRuntime {
  readonly runtime: Runtime
  /** Every report, in order. */
  readonly reports: LogEvent[]
  /** Runs `body` as a process, and all that follows of it; answers its value. Throws Exited when the process ends without one. */
  readonly run: <T>(body: () => T | Proc<T>) => T
  /** Turns the clock on by `ms`. */
  readonly advance: (ms: number) => void
}

/** A runtime with nothing on it but a code table. */
export function testRuntime(): TestRuntime {
  const runtime = new Runtime({ clock: new HandClock() })
  installCode(runtime)
  const reports: LogEvent[] = []
  runtime.onReport = (event) => reports.push(event)
  return { runtime, reports, run: (body) => runIn(runtime, body), advance: (ms) => runtime.advance(ms) }
}

/** Runs `body` as a process of `runtime`, and whatever is runnable then; throws Exited when it ends without a value, Error when it still waits. */
export function runIn<T>(runtime: Runtime, body: () => T | Proc<T>): T {
  let outcome: { readonly value: T } | { readonly reason: Term } | undefined
  runtime.performThen(
    body,
    (value) => (outcome = { value }),
    (reason) => (outcome = { reason }),
  )
  runtime.run()
  if (outcome === undefined) throw new Error('it waits for something that does not come without turning the clock')
  if ('reason' in outcome) throw new Exited(outcome.reason)
  return outcome.value
}
