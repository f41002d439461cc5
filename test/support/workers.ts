/** Children for supervisors under test: agents with names, and a note of the order in which they were started. */
import * as Agent from '../../main/otp/agent.js'
import { worker } from '../../main/otp/child-spec.js'
import { nativeModule } from '../../main/otp/code.js'
import * as GenServer from '../../main/otp/gen-server.js'
import { sleep, trapExit, whereis } from '../../main/otp/process/api.js'
import type { Proc } from '../../main/otp/process/proc.js'
import { Exited, type Runtime } from '../../main/otp/process/runtime.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { inspect } from '../../main/otp/term/inspect.js'

import { alias, type Atom, atom, pair, Pid, type Term, Tuple } from '../../main/otp/term/term.js'
import { type TestRuntime, testRuntime } from './run.js'

export const workerModule = alias('Worker')

/** Runs tests whose processes may sleep: the clock is turned while nothing else happens. */
export interface Workers extends TestRuntime {
  /** The names started since the last time this was asked, in order; tries that failed as well. */
  readonly started: () => string
  /** Makes the next `times` starts of the worker called `name` fail. */
  readonly refuse: (name: string, times: number) => void
  /** `Worker.stubborn(name, ms)` starts one that traps exits and takes `ms` to end. */
  readonly stubborn: Atom
  /** `Worker.slow(name, ms)` starts one that takes `ms` to start. */
  readonly slow: Atom
}

const stubborn = atom('stubborn')
const slow = atom('slow')

const stubbornServer: GenServer.Callbacks<Term, Term> = {
  module: alias('Stubborn'),
  init(ms) {
    trapExit(true)
    return GenServer.ok(ms)
  },
  *terminate(_reason, ms) {
    yield* sleep(ms as number)
  },
}

const slowServer: GenServer.Callbacks<Term, Term> = {
  module: alias('Slow'),
  *init(ms) {
    yield* sleep(ms as number)
    return GenServer.ok(ms)
  },
}

/** A runtime where `Worker.start_link(name)` starts an agent of that name whose state is the name. */
export function workers(): Workers {
  const test = testRuntime()
  let names: string[] = []
  const refused = new Map<Term, number>()
  test.runtime.parts.code.define(
    nativeModule(workerModule, {
      'start_link/1': (name) => {
        names.push((name as Atom).name)
        const left = refused.get(name) ?? 0
        if (left > 0) {
          refused.set(name, left - 1)
          return pair(atom('error'), atom('refused'))
        }
        return Agent.startLink(() => name, { name: name })
      },
      'stubborn/2': (name, ms) => GenServer.startLink(stubbornServer, ms, { name: name }),
      'slow/2': (name, ms) => GenServer.startLink(slowServer, ms, { name: name }),
    }),
  )
  test.runtime.parts.code.define(
    nativeModule(alias('Branch'), {
      'start_link/0': () => Supervisor.startLink([spec('x'), spec('y')], { strategy: 'one_for_one', maxRestarts: 1 }),
    }),
  )
  return {
    ...test,
    stubborn,
    slow,
    started: () => {
      const all = names.join(' ')
      names = []
      return all
    },
    refuse: (name, times) => refused.set(atom(name), times),
    run: (body) => runTurning(test.runtime, body),
  }
}

/** As `runIn`, but turns the clock, up to an hour, while the body waits for time to pass. */
export function runTurning<T>(runtime: Runtime, body: () => T | Proc<T>): T {
  let outcome: { readonly value: T } | { readonly reason: Term } | undefined
  runtime.performThen(
    body,
    (value) => (outcome = { value }),
    (reason) => (outcome = { reason }),
  )
  runtime.run()
  const end = runtime.clock.now() + 3_600_000
  while (outcome === undefined) {
    const next = runtime.timers.next()
    if (next > end) throw new Error('it waits for something that does not come')
    runtime.advance(Math.max(0, next - runtime.clock.now()))
  }
  if ('reason' in outcome) throw new Exited(outcome.reason)
  return outcome.value
}

/** The specification of the worker called `name`. */
export function spec(name: string, restart: 'permanent' | 'transient' | 'temporary' = 'permanent'): Term {
  return worker(workerModule, [atom(name)], { id: atom(name), restart })
}

/** The pid in `{:ok, pid}`. */
export function pidOf(answer: Term): Pid {
  if (answer instanceof Tuple && answer.e1 instanceof Pid) return answer.e1
  throw new Error(`no {:ok, pid}: ${inspect(answer)}`)
}

/** The pid registered under `name`. */
export function named(name: string): Pid {
  const pid = whereis(atom(name))
  if (pid === undefined) throw new Error(`nobody is called ${name}`)
  return pid
}

/** `term` printed, with `pid` for each pid and `ref` for each reference. */
export function shown(term: Term): string {
  return inspect(term)
    .replace(/#PID<[\d.]+>/g, 'pid')
    .replace(/#Reference<[\d.]+>/g, 'ref')
}
