/** Whatever code of applications throws, wherever it is called: the process concerned ends with a report, and the program goes on. */
import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import * as Application from '../../main/otp/application.js'
import { nativeModule } from '../../main/otp/code.js'
import * as GenEvent from '../../main/otp/gen-event.js'
import * as GenServer from '../../main/otp/gen-server.js'
import { exitSignal, outside, type Proc, receive, send, sleep, spawn } from '../../main/otp/process/api.js'
import { RealClock } from '../../main/otp/process/clock.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { Exited } from '../../main/otp/process/runtime.js'
import { consoleHandler } from '../../main/otp/logger/console.js'
import { installLogger } from '../../main/otp/logger/install.js'
import * as Log from '../../main/otp/logger/log.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { bootSystem } from '../../main/otp/system.js'
import * as Task from '../../main/otp/task.js'
import * as GenTcp from '../../main/otp/tcp-gen.js'
import { alias, atom, emptyList, list, pair, Pid, type Term, triple, Tuple } from '../../main/otp/term/term.js'

/** What may be thrown: errors of JavaScript, of ours, and what is no error at all. */
const thrown: readonly (readonly [string, () => unknown])[] = [
  ['a TypeError', () => new TypeError('x is not a function')],
  ['a RangeError', () => new RangeError('Maximum call stack size exceeded')],
  ['undefined', () => undefined],
  ['null', () => null],
  ['a text', () => 'text'],
  ['an object without prototype', () => Object.create(null) as object],
  [
    'an object that cannot be shown',
    () => ({
      toString() {
        throw new Error('not even this')
      },
    }),
  ],
  ['a symbol', () => Symbol('thrown')],
]

interface Place {
  readonly name: string
  /** Has `fail` called where the name says. It may end, exit or answer as it likes. */
  readonly run: (fail: () => never) => unknown
}

type Server = Partial<GenServer.Callbacks<Term, Term>>

/** A server of which one callback fails, and what then uses it. */
function server(name: string, fails: (fail: () => never) => Server, use: (server: Term) => unknown): Place {
  return {
    name,
    *run(fail) {
      const callbacks: GenServer.Callbacks<Term, Term> = {
        module: alias('Failing'),
        init: () => GenServer.ok(null),
        ...fails(fail),
      }
      const started = yield* GenServer.start(callbacks, null)
      if (!(started instanceof Tuple) || !(started.e1 instanceof Pid)) return
      const result = use(started.e1)
      if (result instanceof Object && 'next' in result) yield* result as Proc<unknown>
      yield* sleep(2)
      exitSignal(started.e1, atom('kill'))
    },
  }
}

function handler(name: string, fails: (fail: () => never) => object, use: (manager: Term) => Proc<unknown>): Place {
  return {
    name,
    *run(fail) {
      const started = (yield* GenEvent.start()) as Tuple
      const callbacks = { module: alias('Failing'), init: () => pair(atom('ok'), null), ...fails(fail) }
      yield* GenEvent.addHandler(started.e1, callbacks, null)
      yield* use(started.e1)
      yield* sleep(2)
      exitSignal(started.e1 as Pid, atom('kill'))
    },
  }
}

const later = function* (fail: () => never): Proc<never> {
  yield* sleep(0)
  return fail()
}

const places: readonly Place[] = [
  { name: 'a process', run: (fail) => spawn(fail) },
  { name: 'a process that has waited', run: (fail) => spawn(later, fail) },
  {
    name: 'a match of receive',
    run: (fail) =>
      send(
        spawn(() => receive(fail)),
        1,
      ),
  },
  { name: 'the beginning of a wait for the world', run: (fail) => spawn(() => outside(fail)) },
  server(
    'init',
    (fail) => ({ init: fail }),
    () => undefined,
  ),
  server(
    'init that waits',
    (fail) => ({ init: () => later(fail) }),
    () => undefined,
  ),
  server(
    'handle_call',
    (fail) => ({ handleCall: fail }),
    (pid) => GenServer.call(pid, 1),
  ),
  server(
    'handle_call that waits',
    (fail) => ({ handleCall: () => later(fail) }),
    (pid) => GenServer.call(pid, 1),
  ),
  server(
    'handle_cast',
    (fail) => ({ handleCast: fail }),
    (pid) => GenServer.cast(pid, 1),
  ),
  server(
    'handle_info',
    (fail) => ({ handleInfo: fail }),
    (pid) => send(pid, 1),
  ),
  server(
    'handle_continue',
    (fail) => ({ init: () => GenServer.ok(null, GenServer.continueWith(1)), handleContinue: fail }),
    () => undefined,
  ),
  server(
    'terminate',
    (fail) => ({ terminate: fail }),
    (pid) => GenServer.stop(pid),
  ),
  server(
    'format_status of one that fails',
    (fail) => ({ formatStatus: fail, handleInfo: fail }),
    (pid) => send(pid, 1),
  ),
  {
    name: 'a function of an agent',
    *run(fail) {
      const { e1: agent } = (yield* Agent.start(() => 1)) as Tuple
      yield* Agent.update(agent, fail)
    },
  },
  { name: 'the first function of an agent', run: (fail) => Agent.start(fail) },
  { name: 'a task', run: (fail) => Task.start(fail) },
  { name: 'a task that is awaited', run: (fail) => Task.await_(Task.async(fail)) },
  handler(
    'handle_event',
    (fail) => ({ handleEvent: fail }),
    (manager) => GenEvent.syncNotify(manager, 1),
  ),
  handler(
    'handle_call of a handler',
    (fail) => ({ handleCall: fail }),
    (manager) => GenEvent.call(manager, alias('Failing'), 1),
  ),
  handler(
    'init of a handler',
    (fail) => ({ init: fail }),
    (manager) => GenEvent.whichHandlers(manager),
  ),
  handler(
    'terminate of a handler',
    (fail) => ({ terminate: fail }),
    (manager) => GenEvent.removeHandler(manager, alias('Failing'), 1),
  ),
  {
    name: 'the init of a supervisor',
    *run(fail) {
      define({ 'init/1': fail })
      yield* Supervisor.startLink(failing, null)
    },
  },
  {
    name: 'the start of a child',
    *run(fail) {
      define({ 'start_link/0': fail })
      const child = triple(atom('child'), triple(failing, atom('start_link'), emptyList), atom('permanent'))
      yield* Supervisor.startLink([child], { strategy: 'one_for_one' })
    },
  },
  ...(['start/2', 'stop/1'] as const).map((name) => ({
    name: `${name} of an application`,
    *run(fail: () => never) {
      const start = (): Proc<Term> => Supervisor.startLink([], { strategy: 'one_for_one' })
      define({ 'start/2': start, 'stop/1': () => atom('ok'), [name]: fail })
      current.parts.applications.define({ name: atom('failing'), mod: [failing, emptyList] })
      yield* Application.start(atom('failing'))
      yield* Application.stop(atom('failing'))
    },
  })),
  {
    name: 'a handler of the log',
    run(fail) {
      current.parts.logger.addHandler({ id: atom('failing'), log: fail })
      Log.error('to the handler that fails')
    },
  },
  {
    name: 'an active socket’s owner',
    *run(fail) {
      const options = list(atom('binary'), pair(atom('ip'), atom('loopback')))
      spawn(function* () {
        yield* GenTcp.listen(0, options)
        fail()
      })
      yield* sleep(5)
    },
  },
]

const failing = alias('Failing')
let current: Runtime

function define(functions: Readonly<Record<string, () => unknown>>): void {
  current.parts.code.define(nativeModule(failing, functions))
}

function system(): Runtime {
  const runtime = bootSystem({ clock: new RealClock() })
  const logger = installLogger(runtime)
  logger.addHandler({ id: atom('quiet'), log: () => undefined })
  logger.removeHandler(consoleHandler.id)
  return runtime
}

describe.each(places)('$name', ({ run }) => {
  it.each(thrown)('may throw %s', async (_what, value) => {
    current = system()
    const fail = (): never => {
      throw value()
    }
    // An exception that leaves the process concerned would fail the test as one that nobody caught.
    await current
      .perform(function* () {
        const result = run(fail)
        return result instanceof Object && 'next' in result ? yield* result as Proc<unknown> : result
      })
      .catch((reason: unknown) => {
        if (!(reason instanceof Exited)) throw reason
      })
    await current.perform(() => sleep(3))
    expect(await current.perform(() => 'it runs')).toBe('it runs')
    expect(current.whereis(atom('init'))).toBeDefined()
  })
})
