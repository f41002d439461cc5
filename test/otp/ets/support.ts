/** Running ETS in tests. */
import { isProc, type Proc, Raised } from '../../../main/otp/process/api.js'
import { HandClock } from '../../../main/otp/process/clock.js'
import { Runtime } from '../../../main/otp/process/runtime.js'
import { atom, type Cons, type TermMap, type Tuple } from '../../../main/otp/term/term.js'

/** Runs `body` as a process of a runtime of its own until nothing is left to do. */
export function run<T>(body: () => T | Proc<T>): T {
  const runtime = new Runtime({ clock: new HandClock() })
  let answer: { value: T } | undefined
  let thrown: unknown
  runtime.spawn(function* () {
    try {
      const result = body()
      answer = { value: isProc(result) ? yield* result : result }
    } catch (error) {
      thrown = error
    }
  }, [])
  runtime.advance(1000)
  if (thrown !== undefined) throw thrown
  if (answer === undefined) throw new Error('the process did not end')
  return answer.value
}

/** The cause of the error `body` raises, `:none` where it is badarg without one; undefined when it raises nothing. */
export function causeOf(body: () => unknown): string | undefined {
  try {
    body()
    return undefined
  } catch (thrown) {
    if (!(thrown instanceof Raised) || thrown.reason !== atom('badarg')) throw thrown
    const frame = (thrown.stack as Cons).head as Tuple
    const info = ((frame.at(3) as Cons).head as Tuple).at(1) as TermMap
    return (info.get(atom('cause')) as { name: string } | undefined)?.name ?? 'none'
  }
}
