/** Warnings that functions of the library give when they are called, where they are called. Source: IO.warn/1 of Elixir 1.14. */
import { settle, type Proc } from '../../otp/process/proc.js'
import { atom } from '../../otp/term/term.js'
import { printTo } from '../shell/device.js'

/** Warns of a call; the frames that Elixir adds are those of its own evaluator. */
export function* warnOnce(message: string): Proc<void> {
  yield* settle(printTo(atom('stderr'), `warning: ${message}\n\n`))
}
