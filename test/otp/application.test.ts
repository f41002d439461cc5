import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import * as Application from '../../main/otp/application.js'
import { nativeModule } from '../../main/otp/code.js'
import * as GenServer from '../../main/otp/gen-server.js'
import { exitSignal, receive, register, self, send, spawn, trapExit, whereis } from '../../main/otp/process/api.js'
import { sleep } from '../../main/otp/process/operations.js'
import type { Proc } from '../../main/otp/process/proc.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, emptyList, list, type Pid, type Term, tuple } from '../../main/otp/term/term.js'
import { named, shown, spec, type Workers, workers } from '../support/workers.js'

const Demo = alias('Demo')
const demo = atom('demo')
const kill = atom('kill')
const ok = atom('ok')

interface Applications extends Workers {
  /** What the callbacks of the application were called with, in order. */
  readonly calls: string[]
  /** The lines of the log about applications. */
  readonly exits: () => string[]
}

/** A runtime with the application :demo, whose callbacks are those of golden 41. */
function applications(): Applications {
  const test = workers()
  const calls: string[] = []
  const { runtime } = test
  runtime.parts.code.define(
    nativeModule(Demo, {
      'start/2': (type, args) => {
        if (args === atom('bad')) return tuple(atom('nope'), type)
        calls.push(`start ${inspect(args)}`)
        return Supervisor.startLink([spec('demo_agent')], { strategy: 'one_for_one', maxRestarts: 0 })
      },
      'prep_stop/1': (state) => {
        calls.push(`prep_stop ${inspect(state)} ${whereis(atom('demo_agent')) !== undefined}`)
        return atom('prepared')
      },
      'stop/1': (state) => {
        calls.push(`stop ${inspect(state)} ${whereis(atom('demo_agent')) !== undefined}`)
        return ok
      },
    }),
  )
  Application.installApplications(runtime)
  Application.defineApplication(runtime, {
    name: demo,
    description: 'a demo',
    vsn: '1',
    modules: [Demo],
    mod: [Demo, list(atom('x'))],
  })
  const exits = (): string[] =>
    test.reports.map(({ level, report }) =>
      report.kind === 'application_exited'
        ? `[${level}] ${inspect(report.application)} exited: ${shown(report.reason)}`
        : report.kind,
    )
  return { ...test, calls, exits }
}

describe('an application (golden 41)', () => {
  it('is started and stopped with all its callbacks', () => {
    const { run, calls, exits } = applications()
    const seen = run(function* () {
      const started = yield* Application.start(demo)
      const again = yield* Application.start(demo)
      const stopped = yield* Application.stop(demo)
      return [started, again, stopped, yield* Application.stop(demo)].map((term) => inspect(term))
    })
    expect(seen).toEqual([':ok', '{:error, {:already_started, :demo}}', ':ok', '{:error, {:not_started, :demo}}'])
    expect(calls).toEqual(['start [:x]', 'prep_stop [] true', 'stop :prepared false'])
    expect(exits()).toEqual(['[notice] :demo exited: :stopped'])
  })

  it('ends with its root supervisor, calls back, and can be started and stopped again', () => {
    const { run, calls, exits } = applications()
    const seen = run(function* () {
      yield* Application.start(demo)
      exitSignal(named('demo_agent'), kill)
      yield* sleep(50)
      return [
        yield* Application.startedApplications(),
        yield* Application.stop(demo),
        yield* Application.start(demo),
      ].map((term) => inspect(term))
    })
    expect(seen).toEqual(['[]', ':ok', ':ok'])
    expect(calls).toEqual(['start [:x]', 'prep_stop [] false', 'stop :prepared false', 'start [:x]'])
    expect(exits()).toEqual(['[notice] :demo exited: :shutdown'])
  })
})

/** Defines the application `name`, whose start/2 is `start`. */
function define(
  test: Applications,
  name: string,
  start: () => unknown,
  more: Partial<Application.ApplicationSpec> = {},
): void {
  const module = alias(`App.${name[0]?.toUpperCase()}${name.slice(1)}`)
  test.runtime.parts.code.define(nativeModule(module, { 'start/2': start, 'stop/1': () => ok }))
  Application.defineApplication(test.runtime, { name: atom(name), mod: [module, emptyList], ...more })
}

function oneWorker(name: string): () => Proc<Term> {
  return () => Supervisor.startLink([spec(name)], { strategy: 'one_for_one', maxRestarts: 0 })
}

describe('a start (golden 30)', () => {
  it('fails with what the tree failed with, says so in the log, and leaves nothing behind', () => {
    const test = applications()
    define(test, 'kv', oneWorker('taken'))
    const seen = test.run(function* () {
      yield* Agent.start(() => 0, { name: atom('taken') })
      const failed = yield* Application.start(atom('kv'))
      const state = test.runtime.parts.applications.stateOf(atom('kv'))
      yield* Agent.stop(atom('taken'))
      return [shown(failed), state, shown(yield* Application.start(atom('kv')))]
    })
    const reason =
      '{{:shutdown, {:failed_to_start_child, :taken, {:already_started, pid}}}, {App.Kv, :start, [:normal, []]}}'
    expect(seen).toEqual([`{:error, ${reason}}`, 'stopped', ':ok'])
    expect(test.exits()).toEqual([`[notice] :kv exited: ${reason}`])
  })

  it('may use the controller, while others who start the same wait for it', () => {
    const test = applications()
    define(test, 'slow', function* (): Proc<Term> {
      yield* sleep(100)
      yield* Application.start(demo)
      return yield* oneWorker('w')()
    })
    const seen = test.run(function* () {
      const parent = self()
      for (let i = 0; i < 2; i++)
        spawn(function* () {
          send(parent, yield* Application.start(atom('slow')))
        })
      yield* sleep(50)
      const during = test.runtime.parts.applications.stateOf(atom('slow'))
      const answers = [yield* receive((any) => any), yield* receive((any) => any)]
      return [during, ...answers.map((answer) => shown(answer as Term)), test.calls.length]
    })
    expect(seen).toEqual(['starting', ':ok', ':ok', 1])
  })

  it('of a library needs no process', () => {
    const test = applications()
    Application.defineApplication(test.runtime, { name: atom('lib') })
    const before = test.runtime.processCount
    const answers = test.run(function* () {
      return [yield* Application.start(atom('lib')), yield* Application.stop(atom('lib'))]
    })
    expect([answers, test.runtime.processCount]).toEqual([[ok, ok], before])
  })
})

describe('events of applications', () => {
  it('tell what becomes of each, by itself or because it is asked for', () => {
    const test = applications()
    define(test, 'bad', () => atom('nope'))
    const heard: string[] = []
    test.runtime.listen((event) => {
      if (event.kind === 'application') heard.push(`${event.change} ${shown(event.application)} ${shown(event.reason)}`)
    })
    test.run(function* () {
      yield* Application.start(demo)
      yield* Application.stop(demo)
      yield* Application.start(demo)
      exitSignal(named('demo_agent'), kill)
      yield* sleep(10)
      yield* Application.stop(demo)
      yield* Application.unload(demo)
      yield* Application.start(atom('bad'))
    })
    expect(heard).toEqual([
      'load :demo nil',
      'start :demo nil',
      'stop :demo :stopped',
      'start :demo nil',
      'exit :demo :shutdown',
      'unload :demo nil',
      'load :bad nil',
      'exit :bad {:bad_return, {{App.Bad, :start, [:normal, []]}, :nope}}',
    ])
  })
})

describe('the processes of an application', () => {
  it('have its master as their group leader, so that it is known whose they are', () => {
    const test = applications()
    const seen = test.run(function* () {
      yield* Application.start(demo)
      const { applications } = test.runtime.parts
      const master = applications.master(demo)
      const leaders = [...test.runtime.processes()].filter((process) => process.groupLeader === master)
      const root = applications.root(demo) as Pid
      return [
        Application.applicationOf(named('demo_agent')),
        Application.applicationOf(self()) ?? null,
        leaders.length,
        shown(yield* Supervisor.whichChildren(root)),
        shown(yield* Application.getChild(master as Pid)),
      ]
    })
    // Its master, the process that called start/2, the root supervisor, the agent.
    expect(seen).toEqual([demo, null, 4, '[{:demo_agent, pid, :worker, [Worker]}]', '{pid, Demo}'])
  })

  it('are all gone when it has stopped, also those that no supervisor knows', () => {
    const test = applications()
    define(test, 'stray', function* (): Proc<Term> {
      const stray = spawn(function* () {
        trapExit(true)
        yield* sleep(Infinity)
      })
      register(atom('stray'), stray)
      return yield* oneWorker('w')()
    })
    const before = test.runtime.processCount
    const seen = test.run(function* () {
      yield* Application.start(atom('stray'))
      const there = whereis(atom('stray')) !== undefined
      yield* Application.stop(atom('stray'))
      return [there, whereis(atom('stray'))]
    })
    expect([seen, test.runtime.processCount]).toEqual([[true, undefined], before])
  })
})

describe('the end of an application', () => {
  it.each([
    ['temporary', 'boom', false],
    ['transient', 'normal', false],
    ['transient', 'boom', true],
    ['permanent', 'normal', true],
    ['permanent', 'shutdown', true],
  ] as const)('that is %s with %s: the runtime ends: %s', (type, reason, ends) => {
    const test = applications()
    const halts: string[] = []
    test.runtime.parts.applications.onHalt = (why) => halts.push(shown(why))
    define(test, 'other', oneWorker('other'))
    define(test, 'main', () => GenServer.startLink(plain, null, { name: atom('root') }))
    test.run(function* () {
      yield* Application.start(atom('other'))
      yield* Application.start(atom('main'), atom(type))
      GenServer.cast(atom('root'), atom(reason))
      yield* sleep(10)
    })
    expect(halts).toEqual(ends ? [`{:application_terminated, :main, :${reason}}`] : [])
    expect(test.runtime.whereis(atom('other')) === undefined).toBe(ends)
    expect(test.exits().filter((line) => line.startsWith('['))).toEqual([`[notice] :main exited: :${reason}`])
  })

  it('is told to who watches, as each change of its state is', () => {
    const test = applications()
    const states: string[] = []
    const { applications: table } = test.runtime.parts
    const unwatch = table.watch((name) => states.push(`${name.name} ${table.stateOf(name)}`))
    test.run(function* () {
      yield* Application.start(demo)
      exitSignal(named('demo_agent'), kill)
      yield* sleep(10)
      yield* Application.start(demo)
      yield* Application.stop(demo)
    })
    unwatch()
    test.run(() => Application.unload(demo))
    expect(states).toEqual(
      ['loaded', 'starting', 'running', 'stopped', 'starting', 'running', 'stopping', 'stopped'].map(
        (s) => `demo ${s}`,
      ),
    )
    expect(shown(table.ended.get(demo) ?? null)).toBe('nil')
  })
})

/** A server that ends with what is cast to it. */
const plain: GenServer.Callbacks<Term, Term> = {
  module: alias('Plain'),
  init: (state) => GenServer.ok(state),
  handleCast: (reason, state) => GenServer.stopWith(reason, state),
}
