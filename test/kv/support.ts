/** KV under its supervisor on a test runtime, without the application round it. */
import { modules } from '../../main/kv/functions.js'
import * as KvSupervisor from '../../main/kv/supervisor.js'
import { type Proc, sleep } from '../../main/otp/process/api.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { type Atom, type Pid, type Term, type Tuple } from '../../main/otp/term/term.js'
import { testRuntime, type TestRuntime } from '../support/run.js'

export interface Kv extends TestRuntime {
  readonly root: Pid
  /** Runs `body` and shows its answer, pids as `#PID`. */
  readonly show: (body: () => Term | Proc<Term>) => string
  /** Ends a process from outside, and lets all follow. */
  readonly kill: (name: Atom) => void
}

export function startKv(): Kv {
  const test = testRuntime()
  for (const module of modules) test.runtime.parts.code.define(module)
  // Who started it is its parent, and must live.
  let started: Term = null
  test.runtime.spawn(function* (): Proc<void> {
    started = yield* KvSupervisor.startLink()
    yield* sleep(Infinity)
  }, [])
  test.runtime.run()
  return {
    ...test,
    root: (started as unknown as Tuple).e1 as Pid,
    show: (body) => inspect(test.run(body)).replace(/#(PID|Reference)<[^>]*>/g, '#$1'),
    kill(name) {
      const process = test.runtime.whereis(name)
      if (process === undefined) throw new Error(`nobody is called ${name.name}`)
      test.run(() => test.runtime.signals.end(process, null))
    },
  }
}
