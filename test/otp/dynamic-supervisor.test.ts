import { describe, expect, it } from 'vitest'
import { worker } from '../../main/otp/child-spec.js'
import * as DynamicSupervisor from '../../main/otp/dynamic-supervisor.js'
import { exitSignal, isAlive, receive, send, sleep, trapExit, whereis } from '../../main/otp/process/api.js'
import type { Proc } from '../../main/otp/process/proc.js'
import { inspectSupervisor } from '../../main/otp/supervisor-inspect.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import type { Process } from '../../main/otp/process/process.js'
import { atom, emptyList, list, pair, type Pid, type Term } from '../../main/otp/term/term.js'
import { named, pidOf, shown, workerModule, workers } from '../support/workers.js'

const kill = atom('kill')

type Restart = 'permanent' | 'transient' | 'temporary'

/** Starts a supervisor of either kind; answers it, and what starts one more child in it. */
type Kind = (
  restart: Restart,
  more: { readonly maxRestarts?: number },
) => Proc<{ readonly sup: Pid; readonly add: (name: string) => Proc<Term> }>

const kinds: readonly (readonly [string, Kind])[] = [
  [
    'a simple_one_for_one supervisor',
    function* (restart, more) {
      const template = worker(workerModule, [], { restart })
      const sup = pidOf(yield* Supervisor.startLink([template], { strategy: 'simple_one_for_one', ...more }))
      return { sup, add: (name) => Supervisor.startChild(sup, list(atom(name))) }
    },
  ],
  [
    'a DynamicSupervisor',
    function* (restart, more) {
      const sup = pidOf(yield* DynamicSupervisor.startLink(more))
      return { sup, add: (name) => DynamicSupervisor.startChild(sup, worker(workerModule, [atom(name)], { restart })) }
    },
  ],
]

/** What the supervisor shows of its children, without messages. */
function rows(sup: Pid): string[] {
  const inspected = inspectSupervisor(sup.process as Process)
  return [...(inspected?.children() ?? [])].map(({ pid, state, restarts }) => `${state} ${restarts} ${pid !== null}`)
}

describe.each(kinds)('%s', (_name, kind) => {
  it.each([
    ['permanent', 'normal', true],
    ['permanent', 'boom', true],
    ['transient', 'normal', false],
    ['transient', 'shutdown', false],
    ['transient', 'boom', true],
    ['temporary', 'boom', false],
  ] as const)('has a %s child that ends with %s started again: %s', (restart, reason, again) => {
    const { run, runtime, started } = workers()
    const seen = run(function* () {
      const { sup, add } = yield* kind(restart, {})
      const pid = pidOf(yield* add('a'))
      yield* add('b')
      started()
      runtime.signals.end(pid.process as Process, atom(reason))
      yield* sleep(1)
      return [started(), rows(sup), whereis(atom('a')) !== undefined]
    })
    const other = 'running 0 true'
    expect(seen).toEqual([again ? 'a' : '', again ? [other, 'running 1 true'] : [other], again])
  })

  it('tries again when a child cannot be started, and gives up when that happens too often', () => {
    const { run, started, refuse } = workers()
    const seen = run(function* () {
      trapExit(true)
      const { sup, add } = yield* kind('permanent', { maxRestarts: 3 })
      yield* add('a')
      yield* add('b')
      started()
      refuse('a', 2)
      exitSignal(named('a'), kill)
      yield* sleep(1)
      const first = [started(), isAlive(sup), rows(sup)]
      refuse('b', Infinity)
      yield* sleep(20_000)
      exitSignal(named('b'), kill)
      yield* sleep(1)
      return [...first, started(), isAlive(sup), shown((yield* receive((any) => any, 0)) ?? null), whereis(atom('a'))]
    })
    expect(seen).toEqual([
      'a a a',
      true,
      ['running 0 true', 'running 1 true'],
      'b b b',
      false,
      '{:EXIT, pid, :shutdown}',
      undefined,
    ])
  })

  it('shows a child between two tries as restarting, and forgets it when it is stopped then', () => {
    const { run, refuse } = workers()
    const seen = run(function* () {
      const { sup, add } = yield* kind('permanent', { maxRestarts: 1_000_000 })
      const pid = pidOf(yield* add('a'))
      refuse('a', Infinity)
      exitSignal(pid, kill)
      const which = shown(yield* Supervisor.whichChildren(sup))
      const count = shown(yield* Supervisor.countChildren(sup))
      const shownRows = rows(sup)
      const stopped = yield* Supervisor.terminateChild(sup, pid)
      return [which, count, shownRows, stopped, shown(yield* Supervisor.whichChildren(sup))]
    })
    expect(seen).toEqual([
      '[{:undefined, :restarting, :worker, [Worker]}]',
      '%{active: 0, specs: 1, supervisors: 0, workers: 1}',
      ['restarting 0 false'],
      atom('ok'),
      '[]',
    ])
  })

  it('keeps its budget of restarts for the inspector', () => {
    const { run } = workers()
    const seen = run(function* () {
      const { sup, add } = yield* kind('permanent', { maxRestarts: 5 })
      yield* add('a')
      for (const wait of [1000, 3000, 3000]) {
        yield* sleep(wait)
        exitSignal(named('a'), kill)
        yield* sleep(1)
      }
      const { max, withinMs, recentMs, restarts, count } = inspectSupervisor(sup.process as Process) as never
      return { max, withinMs, recentMs, restarts, count }
    })
    expect(seen).toEqual({ max: 5, withinMs: 5000, recentMs: [4001, 7002], restarts: 3, count: 1 })
  })
})

describe('a DynamicSupervisor', () => {
  it('stops all children at once, each within its own time', () => {
    const { run, runtime, stubborn } = workers()
    const seen = run(function* () {
      const dynamic = pidOf(yield* DynamicSupervisor.startLink({}))
      for (const [name, ms, shutdown] of [
        ['x', 300, 1000],
        ['y', 5000, 400],
        ['z', 5000, 'brutal_kill'],
      ] as const)
        yield* DynamicSupervisor.startChild(
          dynamic,
          worker(workerModule, [atom(name), ms], { function: stubborn, shutdown }),
        )
      yield* DynamicSupervisor.stop(dynamic)
      return [runtime.clock.now(), whereis(atom('x')), whereis(atom('y')), whereis(atom('z'))]
    })
    expect(seen).toEqual([400, undefined, undefined, undefined])
  })

  it('puts its extra arguments before those of each child, also when it starts one again', () => {
    const { run, started } = workers()
    const seen = run(function* () {
      yield* DynamicSupervisor.startLink({ extraArguments: [atom('a')], name: atom('dyn') })
      const child = worker(workerModule, [])
      const answer = yield* DynamicSupervisor.startChild(atom('dyn'), child)
      exitSignal(named('a'), kill)
      yield* sleep(1)
      return [shown(answer), started()]
    })
    expect(seen).toEqual(['{:ok, pid}', 'a a'])
  })

  it('logs a message that it does not expect, and ignores casts', () => {
    const { run, reports } = workers()
    const alive = run(function* () {
      const sup = pidOf(yield* DynamicSupervisor.startLink())
      yield* sleep(1)
      send(sup, pair(atom('$gen_cast'), 1))
      send(sup, pair(atom('what'), emptyList))
      yield* sleep(1)
      return isAlive(sup)
    })
    expect(alive).toBe(true)
    expect(reports.map(({ report }) => report)).toEqual([
      { kind: 'text', text: 'DynamicSupervisor received unexpected message: {:what, []}\n' },
    ])
  })
})
