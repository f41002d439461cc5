/** IEx.Helpers. Source: Elixir 1.14's `IEx.Helpers`. */
import { runtimeError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import * as api from '../../otp/process/api.js'
import { running } from '../../otp/process/current.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { alias, atom, Pid, type Term } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { printTo } from '../device.js'
import { dontDisplay, shellOf } from '../shell.js'
import { libraryModule } from './module.js'

const stdio = atom('stdio')

function* flush(): Proc<Term> {
  for (;;) {
    const message = yield* api.receive((each) => [each], 0)
    if (message === undefined) return atoms.ok
    yield* settle(printTo(stdio, `${shown(message[0] as Term, { pretty: true, width: 80 })}\n`))
  }
}

function v(n: Term = -1): Term {
  const value = shellOf(running())?.history.at(n as number)
  return value === undefined ? runtimeError(`v(${shown(n)}) is out of bounds`) : value
}

function pidOf(number: number): Term {
  return api.runtime().processByNumber(number)?.pid ?? new Pid(number, 0)
}

export const iexHelpers = libraryModule(alias('IEx.Helpers'), 'What helps at the prompt.', {
  'flush()': ['Prints all messages that wait for the shell, and takes them out.', flush],
  'v(n \\\\ -1)': ['The value of prompt `n`, or of the one before when it is negative.', v],
  'pid(a, b, c)': ['The pid `#PID<a.b.c>`.', (_a, b) => pidOf(b as number)],
  'pid(text)': [
    'The pid that `text`, as in `"0.101.0"`, names.',
    (text) => pidOf(Number((text as string).split('.')[1])),
  ],
  'clear()': ['Clears the screen.', () => dontDisplay],
})
