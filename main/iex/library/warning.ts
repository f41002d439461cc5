/** Warnings that functions of the library give when they are called, where they are called. Source: IO.warn/1 of Elixir 1.14. */
import { settle, type Proc } from '../../otp/process/proc.js'
import { atom } from '../../otp/term/term.js'
import { printTo } from '../shell/device.js'
import { placesOfWarning } from './own-stack.js'

/** Warns of a call; `own`: where in the library that is said. */
export function* warnOnce(message: string, own: readonly string[] = []): Proc<void> {
  const places = (yield* placesOfWarning(own)).map((place) => `  ${place}\n`)
  yield* settle(printTo(atom('stderr'), `warning: ${message}\n${places.join('')}\n`))
}
