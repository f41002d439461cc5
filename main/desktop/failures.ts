/** What nobody caught in the main process: told on the standard error and in the runtime's log, and the app goes on. */
import type { Runtime } from '../otp/process/runtime.js'

let runtime: Runtime | null = null

/** To be called first. */
export function catchFailures(): void {
  process.on('uncaughtException', (thrown) => tell('Uncaught exception', thrown))
  process.on('unhandledRejection', (thrown) => tell('Unhandled rejection', thrown))
}

/** From now on failures are in the log of `of` too. */
export function logFailuresTo(of: Runtime): void {
  runtime = of
}

/** Tells of a failure of our own. `what` begins its sentence. */
export function tell(what: string, thrown: unknown): void {
  const text = `${what} in the main process: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`
  process.stderr.write(`${text}\n`)
  try {
    runtime?.report('error', { kind: 'text', text }, null, { domain: 'elixir' })
  } catch (failed) {
    // The log itself has failed: then the standard error is all there is, and must not end the app either.
    process.stderr.write(`Unlogged: ${String(failed)}\n`)
  }
}
