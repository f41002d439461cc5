/** What can be seen of supervisors from outside: the inspector's view, events, reports. */
import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import * as DynamicSupervisor from '../../main/otp/dynamic-supervisor.js'
import { fun } from '../../main/otp/code.js'
import { exitSignal, sleep, trapExit } from '../../main/otp/process/api.js'
import type { Proc } from '../../main/otp/process/proc.js'
import type { Process } from '../../main/otp/process/process.js'
import { inspectSupervisor } from '../../main/otp/supervisor-inspect.js'
import { defaultModule } from '../../main/otp/supervisor-state.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import * as Sys from '../../main/otp/sys.js'
import { atom, emptyList, list, type Pid, type Term, TermMap, triple, type Tuple } from '../../main/otp/term/term.js'
import { named, pidOf, shown, spec, workerModule, type Workers, workers } from '../support/workers.js'

const kill = atom('kill')
const shell = { module: atom('erl_eval'), name: atom('expr'), arity: 6 }

function inspected(sup: Pid): NonNullable<ReturnType<typeof inspectSupervisor>> {
  const found = inspectSupervisor(sup.process as Process)
  if (found === undefined) throw new Error('no supervisor')
  return found
}

describe('inspectSupervisor', () => {
  it('shows strategy, budget and children with their restarts, the oldest first', () => {
    const { run } = workers()
    const seen = run(function* () {
      const sup = pidOf(
        yield* Supervisor.startLink([spec('a'), spec('b', 'transient')], {
          strategy: 'rest_for_one',
          maxRestarts: 7,
          maxSeconds: 60,
        }),
      )
      for (const name of ['a', 'b']) {
        exitSignal(named(name), kill)
        yield* sleep(10)
      }
      yield* Agent.stop(atom('b'))
      yield* sleep(10)
      const { strategy, max, withinMs, recentMs, restarts, count } = inspected(sup)
      const children = [...inspected(sup).children()].map(
        ({ id, state, restarts, restart, shutdown, type }) =>
          `${shown(id)} ${state} ${restarts} ${restart} ${shown(shutdown)} ${type}`,
      )
      const one = inspected(sup).child(named('a'))
      return [{ strategy, max, withinMs, recentMs, restarts, count }, children, shown(one?.id ?? null)]
    })
    expect(seen).toEqual([
      { strategy: 'rest_for_one', max: 7, withinMs: 60_000, recentMs: [0, 10], restarts: 2, count: 2 },
      [':a running 1 permanent 5000 worker', ':b stopped 2 transient 5000 worker'],
      ':a',
    ])
  })

  it('goes on counting restarts when the state is replaced, and knows no supervisor in what is no state', () => {
    const { run } = workers()
    const intensity = (state: Term): Term => (state as Tuple).with(5, atom('infinity'))
    const seen = run(function* () {
      const sup = pidOf(yield* Supervisor.startLink([spec('a')], { strategy: 'one_for_one' }))
      exitSignal(named('a'), kill)
      yield* sleep(10)
      yield* Sys.replaceState(sup, fun(1, shell, intensity))
      const { max, restarts, recentMs } = inspected(sup)
      const again = [...inspected(sup).children()].map((child) => child.restarts)
      yield* Sys.replaceState(
        sup,
        fun(1, shell, () => atom('nothing')),
      )
      return [{ max, restarts, recentMs }, again, inspectSupervisor(sup.process as Process)]
    })
    expect(seen).toEqual([{ max: Infinity, restarts: 1, recentMs: [0] }, [1], undefined])
  })

  it('is undefined for a process that is no supervisor', () => {
    const { run } = workers()
    const seen = run(function* () {
      const agent = pidOf(yield* Agent.start(() => 0))
      return inspectSupervisor(agent.process as Process)
    })
    expect(seen).toBeUndefined()
  })
})

describe('events', () => {
  it('tell each decision of a supervisor, with its reason', () => {
    const { run, runtime } = workers()
    const decisions: string[] = []
    const silence = runtime.listen((event) => {
      if (event.kind === 'supervisor')
        decisions.push(`${event.decision} ${shown(event.child)} ${event.childPid !== null} ${shown(event.reason)}`)
    })
    run(function* () {
      const sup = pidOf(
        yield* Supervisor.startLink([spec('a'), spec('b', 'temporary'), spec('c', 'transient')], {
          strategy: 'one_for_one',
        }),
      )
      exitSignal(named('a'), atom('boom'))
      yield* sleep(1)
      yield* Agent.stop(atom('b'))
      yield* sleep(1)
      yield* Supervisor.terminateChild(sup, atom('c'))
      yield* Supervisor.deleteChild(sup, atom('c'))
      yield* Supervisor.stop(sup)
    })
    silence()
    expect(decisions).toEqual([
      'start :a true nil',
      'start :b true nil',
      'start :c true nil',
      'restart :a true :boom',
      'forget :b true :normal',
      'terminate :c true :shutdown',
      'forget :c false nil',
      'terminate :a true :shutdown',
    ])
  })

  it('tell that it gives up', () => {
    const { run, runtime } = workers()
    const decisions: string[] = []
    runtime.listen((event) => {
      if (event.kind === 'supervisor') decisions.push(`${event.decision} ${shown(event.child)}`)
    })
    expect(() =>
      run(function* () {
        yield* Supervisor.startLink([spec('a'), spec('b')], { strategy: 'one_for_one', maxRestarts: 0 })
        exitSignal(named('a'), kill)
        yield* sleep(1)
      }),
    ).toThrow(':shutdown')
    expect(decisions).toEqual(['start :a', 'start :b', 'give_up :a', 'terminate :b'])
  })
})

/** The decisions of all supervisors while `body` runs. */
function decisions(body: (test: Workers) => Proc<void>): string[] {
  const test = workers()
  const heard: string[] = []
  test.runtime.listen((event) => {
    if (event.kind === 'supervisor') heard.push(`${event.decision} ${shown(event.child)} ${shown(event.reason)}`)
  })
  test.run(() => body(test))
  return heard
}

describe('decisions', () => {
  it('are told of children that cannot be started again at once, and of a start that fails', () => {
    const heard = decisions(function* ({ refuse }) {
      trapExit(true)
      yield* Supervisor.startLink([spec('a')], { strategy: 'one_for_one' })
      yield* Supervisor.startLink([spec('b'), spec('c')], { strategy: 'one_for_all' })
      for (const name of ['a', 'c']) {
        refuse(name, 1)
        exitSignal(named(name), kill)
        yield* sleep(10)
      }
      refuse('e', 1)
      yield* Supervisor.startLink([spec('d'), spec('e')], { strategy: 'one_for_one' })
    })
    expect(heard).toEqual([
      'start :a nil',
      'start :b nil',
      'start :c nil',
      'retry :a :refused',
      'restart :a :restarting',
      'terminate :b :shutdown',
      'restart :b :killed',
      'retry :c :refused',
      'terminate :b :shutdown',
      'restart :b :restarting',
      'restart :c :restarting',
      'start :d nil',
      'give_up :e :refused',
      'terminate :d :shutdown',
      // Who started them has ended.
      'terminate :a :shutdown',
      'terminate :c :shutdown',
      'terminate :b :shutdown',
    ])
  })

  it('are told of auto_shutdown, and of the children of simple_one_for_one', () => {
    const heard = decisions(function* () {
      trapExit(true)
      const significant = (spec('a', 'transient') as TermMap).put(atom('significant'), true)
      const flags = TermMap.from<Term, Term>([[atom('auto_shutdown'), atom('any_significant')]])
      yield* Supervisor.startModule(defaultModule, Supervisor.answerOfInit(flags, list(spec('b'), significant)))
      yield* Agent.stop(atom('a'))
      yield* sleep(10)
      const simple = TermMap.from<Term, Term>([[atom('strategy'), atom('simple_one_for_one')]])
      const template = (spec('c') as TermMap).put(atom('start'), triple(workerModule, atom('start_link'), emptyList))
      const sup = pidOf(yield* Supervisor.startModule(defaultModule, Supervisor.answerOfInit(simple, list(template))))
      yield* Supervisor.startChild(sup, list(atom('c')))
      exitSignal(named('c'), kill)
      yield* sleep(10)
      yield* Supervisor.terminateChild(sup, named('c'))
    })
    expect(heard).toEqual([
      'start :b nil',
      'start :a nil',
      'forget :a :normal',
      'shutdown :a :normal',
      'terminate :b :shutdown',
      'start :c nil',
      'restart :c :killed',
      'terminate :c :shutdown',
    ])
  })

  it('are told of a DynamicSupervisor', () => {
    const heard = decisions(function* ({ refuse }) {
      trapExit(true)
      const sup = pidOf(yield* DynamicSupervisor.startLink({ maxRestarts: 3 }))
      for (const [name, restart] of [['a'], ['b', 'temporary'], ['c', 'transient']] as const)
        yield* DynamicSupervisor.startChild(sup, spec(name, restart))
      refuse('a', 1)
      exitSignal(named('a'), kill)
      yield* sleep(10)
      yield* Agent.stop(atom('b'))
      yield* sleep(10)
      yield* DynamicSupervisor.terminateChild(sup, named('c'))
      for (let i = 0; i < 2; i++) {
        exitSignal(named('a'), kill)
        yield* sleep(10)
      }
    })
    expect(heard).toEqual([
      'start :undefined nil',
      'start :undefined nil',
      'start :undefined nil',
      'retry :undefined :refused',
      'restart :undefined :restarting',
      'forget :undefined :normal',
      'terminate :undefined :shutdown',
      'restart :undefined :killed',
      'give_up :undefined :killed',
    ])
  })
})

describe('reports', () => {
  it('are made when they are wanted: SASL words on starts, ends, failed starts and giving up', () => {
    const { run, runtime, reports, refuse } = workers()
    runtime.parts.saslReports = true
    expect(() =>
      run(function* () {
        yield* Supervisor.startLink([spec('a')], { strategy: 'one_for_one', maxRestarts: 1, name: atom('sup') })
        refuse('a', 1)
        exitSignal(named('a'), kill)
        yield* sleep(1)
      }),
    ).toThrow(':shutdown')
    const said = reports.flatMap(({ level, report, metadata }) => {
      if (report.kind === 'supervisor_progress')
        return [`${level} ${metadata.domain} ${shown(report.supervisor)} progress ${shown(report.child.id)}`]
      if (report.kind !== 'supervisor_child') return []
      return [`${level} ${metadata.domain} ${report.context} ${shown(report.child.id)} ${shown(report.reason)}`]
    })
    expect(said).toEqual([
      'info sasl {:local, :sup} progress :a',
      'error sasl child_terminated :a :killed',
      'error sasl start_error :a :refused',
      'error sasl shutdown :a :reached_max_restart_intensity',
    ])
  })

  it('are not made when nobody wants them', () => {
    const { run, reports } = workers()
    run(function* () {
      yield* Supervisor.startLink([spec('a')], { strategy: 'one_for_one' })
      exitSignal(named('a'), kill)
      yield* sleep(1)
    })
    expect(reports).toEqual([])
  })
})
