import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import { worker } from '../../main/otp/child-spec.js'
import { nativeModule } from '../../main/otp/code.js'
import {
  exit,
  exitSignal,
  isAlive,
  monitor,
  receive,
  self,
  send,
  trapExit,
  whereis,
} from '../../main/otp/process/api.js'
import { sleep } from '../../main/otp/process/operations.js'
import type { Proc } from '../../main/otp/process/proc.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { atom, emptyList, list, pair, type Pid, type Term, triple, tuple, Tuple } from '../../main/otp/term/term.js'
import { named, pidOf, shown, spec, workerModule, workers } from '../support/workers.js'

const kill = atom('kill')
const shutdown = atom('shutdown')
const oneForOne = { strategy: 'one_for_one' } as const

/** Ends the worker called `name` with `reason`, from within. */
function* leave(name: string, reason: Term): Proc<void> {
  Agent.cast(atom(name), () => exit(reason))
  yield* sleep(20)
}

/** The states of the children, oldest first: `a up`, `b -`. */
function* states(sup: Pid): Proc<string> {
  const rows: string[] = []
  for (let rest = yield* Supervisor.whichChildren(sup); rest !== emptyList; rest = (rest as { tail: Term }).tail) {
    const { e0: id, e1: pid } = (rest as unknown as { head: Tuple }).head
    rows.unshift(`${shown(id)} ${shown(pid) === 'pid' ? 'up' : shown(pid)}`)
  }
  return rows.join(', ')
}

/** All messages that wait, printed. */
function* flush(): Proc<string[]> {
  const seen: string[] = []
  for (;;) {
    const message = yield* receive((any) => any, 0)
    if (message === undefined) return seen
    seen.push(shown(message))
  }
}

describe('a one_for_one supervisor (golden 25)', () => {
  it('starts its children in order, and lists the newest first', () => {
    const { run, started } = workers()
    const seen = run(function* () {
      const specs = [spec('one'), spec('two', 'transient'), spec('three', 'temporary')]
      const sup = pidOf(yield* Supervisor.startLink(specs, oneForOne))
      return [shown(yield* Supervisor.countChildren(sup)), shown(yield* Supervisor.whichChildren(sup)), started()]
    })
    expect(seen).toEqual([
      '%{active: 3, specs: 3, supervisors: 0, workers: 3}',
      '[{:three, pid, :worker, [Worker]}, {:two, pid, :worker, [Worker]}, {:one, pid, :worker, [Worker]}]',
      'one two three',
    ])
  })

  it('starts a killed child again under a new pid and leaves the others alone', () => {
    const { run, started } = workers()
    const seen = run(function* () {
      yield* Supervisor.startLink([spec('one'), spec('two')], oneForOne)
      const [one, two] = [named('one'), named('two')]
      started()
      exitSignal(one, kill)
      yield* sleep(20)
      return [isAlive(one), named('one') === one, named('two') === two, started()]
    })
    expect(seen).toEqual([false, false, true, 'one'])
  })

  it.each([
    ['permanent', 'normal', 'up'],
    ['permanent', 'shutdown', 'up'],
    ['permanent', '{:shutdown, :x}', 'up'],
    ['permanent', 'boom', 'up'],
    ['transient', 'normal', ':undefined'],
    ['transient', 'shutdown', ':undefined'],
    ['transient', '{:shutdown, :x}', ':undefined'],
    ['transient', 'boom', 'up'],
    ['temporary', 'normal', 'gone'],
    ['temporary', 'shutdown', 'gone'],
    ['temporary', '{:shutdown, :x}', 'gone'],
    ['temporary', 'boom', 'gone'],
  ] as const)('a %s child that ends with %s is then %s', (restart, reason, after) => {
    const { run } = workers()
    const seen = run(function* () {
      const sup = pidOf(yield* Supervisor.startLink([spec('a', restart)], oneForOne))
      yield* leave('a', reason.startsWith('{') ? pair(shutdown, atom('x')) : atom(reason))
      return yield* states(sup)
    })
    expect(seen).toBe(after === 'gone' ? '' : `:a ${after}`)
  })
})

describe('one_for_all and rest_for_one (golden 26)', () => {
  /** Starts :a1, :a2, :a3, kills :a2 and tells what was stopped and started then, in order. */
  function killed(
    strategy: Supervisor.Strategy,
    restarts: readonly ('permanent' | 'transient' | 'temporary')[],
  ): unknown[] {
    const { run, started, runtime } = workers()
    const ended: string[] = []
    runtime.onDeath = (process) => process.name !== null && ended.push(process.name.name)
    return run(function* () {
      const specs = restarts.map((restart, i) => spec(`a${i + 1}`, restart))
      const sup = pidOf(yield* Supervisor.startLink(specs, { strategy }))
      started()
      exitSignal(named('a2'), kill)
      yield* sleep(20)
      return [ended.join(' '), started(), yield* states(sup)]
    })
  }

  it('one_for_all stops all others, the newest first, and starts all in order', () => {
    expect(killed('one_for_all', ['permanent', 'permanent', 'permanent'])).toEqual([
      'a2 a3 a1',
      'a1 a2 a3',
      ':a1 up, :a2 up, :a3 up',
    ])
  })

  it('rest_for_one stops the later ones, the newest first, and starts them with the killed one', () => {
    expect(killed('rest_for_one', ['permanent', 'permanent', 'permanent'])).toEqual([
      'a2 a3',
      'a2 a3',
      ':a1 up, :a2 up, :a3 up',
    ])
  })

  it('temporary children that had to be stopped are not started again', () => {
    expect(killed('one_for_all', ['temporary', 'permanent', 'transient'])).toEqual([
      'a2 a3 a1',
      'a2 a3',
      ':a2 up, :a3 up',
    ])
    expect(killed('rest_for_one', ['temporary', 'transient', 'temporary'])).toEqual(['a2 a3', 'a2', ':a1 up, :a2 up'])
  })

  it('a temporary child that ends takes nobody along', () => {
    expect(killed('one_for_all', ['permanent', 'temporary', 'permanent'])).toEqual(['a2', '', ':a1 up, :a3 up'])
  })

  it('tries again, with all others, when one cannot be started again', () => {
    const { run, started, refuse } = workers()
    const seen = run(function* () {
      const specs = [spec('a'), spec('b'), spec('c')]
      const sup = pidOf(yield* Supervisor.startLink(specs, { strategy: 'one_for_all' }))
      started()
      refuse('b', 1)
      exitSignal(named('c'), kill)
      yield* sleep(20)
      return [started(), yield* states(sup)]
    })
    // The second try stops :a, which the first one started, before it starts all.
    expect(seen).toEqual(['a b a b c', ':a up, :b up, :c up'])
  })
})

describe('the budget of restarts (golden 27)', () => {
  it('one more than max_restarts within max_seconds ends the supervisor with :shutdown', () => {
    const { run } = workers()
    const seen = run(function* () {
      trapExit(true)
      const sup = pidOf(yield* Supervisor.startLink([spec('w')], { ...oneForOne, maxRestarts: 2 }))
      for (let i = 0; i < 2; i++) {
        exitSignal(named('w'), kill)
        yield* sleep(30)
      }
      const alive = isAlive(sup)
      monitor(sup)
      exitSignal(named('w'), kill)
      yield* sleep(30)
      return [alive, isAlive(sup), whereis(atom('w')), ...(yield* flush())]
    })
    expect(seen).toEqual([true, false, undefined, '{:EXIT, pid, :shutdown}', '{:DOWN, ref, :process, pid, :shutdown}'])
  })

  it('with max_restarts 0 the first death ends it, and who is linked to it', () => {
    const { run } = workers()
    expect(() =>
      run(function* () {
        yield* Supervisor.startLink([spec('w')], { ...oneForOne, maxRestarts: 0 })
        exitSignal(named('w'), kill)
        yield* sleep(30)
      }),
    ).toThrow('the process exited: :shutdown')
  })

  it.each([
    [5999, false],
    [6000, true],
  ])('counts in whole seconds: three deaths at 0 and one at %i ms, and it lives: %s', (at, lives) => {
    const { run } = workers()
    const seen = run(function* () {
      trapExit(true)
      const sup = pidOf(yield* Supervisor.startLink([spec('w')], oneForOne))
      for (let i = 0; i < 3; i++) {
        exitSignal(named('w'), kill)
        yield* sleep(1)
      }
      yield* sleep(at - 3)
      exitSignal(named('w'), kill)
      yield* sleep(1)
      return isAlive(sup)
    })
    expect(seen).toBe(lives)
  })

  it('counts each try to start a child again that cannot be started', () => {
    const { run, started, refuse } = workers()
    const seen = run(function* () {
      trapExit(true)
      const sup = pidOf(yield* Supervisor.startLink([spec('a'), spec('w')], { ...oneForOne, maxRestarts: 4 }))
      started()
      refuse('w', Infinity)
      exitSignal(named('w'), kill)
      yield* sleep(1)
      return [started(), isAlive(sup), ...(yield* flush())]
    })
    expect(seen).toEqual(['w w w w', false, '{:EXIT, pid, :shutdown}'])
  })

  it('starts a child at a later try', () => {
    const { run, started, refuse } = workers()
    const seen = run(function* () {
      const sup = pidOf(yield* Supervisor.startLink([spec('w')], oneForOne))
      started()
      refuse('w', 2)
      exitSignal(named('w'), kill)
      yield* sleep(1)
      return [started(), yield* states(sup)]
    })
    expect(seen).toEqual(['w w w', ':w up'])
  })

  it('a child between two tries is :restarting, and can be stopped and deleted then', () => {
    const { run, refuse } = workers()
    const seen = run(function* () {
      const sup = pidOf(yield* Supervisor.startLink([spec('w')], { ...oneForOne, maxRestarts: 1_000_000 }))
      refuse('w', Infinity)
      exitSignal(named('w'), kill)
      const seen: string[] = []
      // The supervisor takes one message after the other: between two tries it answers.
      for (const ask of [
        () => Supervisor.whichChildren(sup),
        () => Supervisor.countChildren(sup),
        () => Supervisor.restartChild(sup, atom('w')),
        () => Supervisor.deleteChild(sup, atom('w')),
        () => Supervisor.startChild(sup, spec('w')),
        () => Supervisor.terminateChild(sup, atom('w')),
        () => Supervisor.whichChildren(sup),
        () => Supervisor.deleteChild(sup, atom('w')),
      ])
        seen.push(shown(yield* ask()))
      return seen
    })
    expect(seen).toEqual([
      '[{:w, :restarting, :worker, [Worker]}]',
      '%{active: 0, specs: 1, supervisors: 0, workers: 1}',
      '{:error, :restarting}',
      '{:error, :restarting}',
      '{:error, :already_present}',
      ':ok',
      '[{:w, :undefined, :worker, [Worker]}]',
      ':ok',
    ])
  })
})

describe('stopping', () => {
  it('ends the children in the reverse order with :shutdown, and answers when all are gone', () => {
    const { run, runtime } = workers()
    const ended: string[] = []
    runtime.onDeath = (process, reason) => process.name !== null && ended.push(`${process.name.name} ${shown(reason)}`)
    const seen = run(function* () {
      const sup = pidOf(yield* Supervisor.startLink([spec('a'), spec('b'), spec('c')], oneForOne))
      return [yield* Supervisor.stop(sup), isAlive(sup)]
    })
    expect([seen, ended]).toEqual([
      [atom('ok'), false],
      ['c :shutdown', 'b :shutdown', 'a :shutdown'],
    ])
  })

  it.each([
    [100, 100, 'killed'],
    [Infinity, 500, 'shutdown'],
    ['brutal_kill', 0, 'killed'],
  ] as const)('a stubborn child with shutdown %s ends after %i ms with %s', (limit, after, reason) => {
    const { run, runtime, stubborn } = workers()
    const ended: string[] = []
    runtime.onDeath = (process, why) => process.name?.name === 'a' && ended.push(`${runtime.clock.now()} ${shown(why)}`)
    const seen = run(function* () {
      const child = worker(workerModule, [atom('a'), 500], { id: atom('a'), function: stubborn, shutdown: limit })
      const sup = pidOf(yield* Supervisor.startLink([child], oneForOne))
      yield* Supervisor.stop(sup)
      return runtime.clock.now()
    })
    expect([seen, ended]).toEqual([after, [`${after} :${reason}`]])
  })

  it('terminate_child waits for one child while others can be asked', () => {
    const { run, stubborn } = workers()
    const seen = run(function* () {
      const child = worker(workerModule, [atom('a'), 300], { id: atom('a'), function: stubborn })
      const sup = pidOf(yield* Supervisor.startLink([child, spec('b')], oneForOne))
      const before = isAlive(named('a'))
      const answer = yield* Supervisor.terminateChild(sup, atom('a'))
      return [before, answer, whereis(atom('a')), yield* states(sup)]
    })
    expect(seen).toEqual([true, atom('ok'), undefined, ':a :undefined, :b up'])
  })

  it('stops the children of a simple_one_for_one all at once', () => {
    const { run, runtime, stubborn } = workers()
    const seen = run(function* () {
      const child = worker(workerModule, [], { function: stubborn, shutdown: 1000 })
      const sup = pidOf(yield* Supervisor.startLink([child], { strategy: 'simple_one_for_one' }))
      for (const ms of [100, 400, 5000]) yield* Supervisor.startChild(sup, list(atom(`s${ms}`), ms))
      yield* Supervisor.stop(sup)
      return [runtime.clock.now(), ...[100, 400, 5000].map((ms) => whereis(atom(`s${ms}`)))]
    })
    expect(seen).toEqual([1000, undefined, undefined, undefined])
  })

  it('happens when its parent ends', () => {
    const { run, runtime } = workers()
    const seen = run(function* () {
      const parent = runtime.spawn(function* () {
        yield* Supervisor.startLink([spec('a')], { ...oneForOne, name: atom('sup') })
        yield* sleep(10)
        exit(atom('gone'))
      }, [])
      const sup = yield* until(() => whereis(atom('sup')))
      const ref = monitor(sup)
      const reason = yield* receive((message) =>
        message instanceof Tuple && message.e1 === ref ? message.at(4) : undefined,
      )
      return [reason, whereis(atom('a')), isAlive(parent.pid)]
    })
    expect(seen).toEqual([atom('gone'), undefined, false])
  })

  it('of a killed supervisor is the death of its children by their links', () => {
    const { run } = workers()
    const seen = run(function* () {
      trapExit(true)
      const sup = pidOf(yield* Supervisor.startLink([spec('a')], oneForOne))
      exitSignal(sup, kill)
      yield* sleep(1)
      return [whereis(atom('a')), ...(yield* flush())]
    })
    expect(seen).toEqual([undefined, '{:EXIT, pid, :killed}'])
  })
})

describe('a supervisor', () => {
  it('starts the next child with the module as it then is', () => {
    const { run, runtime } = workers()
    const seen = run(function* () {
      yield* Supervisor.startLink([spec('a')], oneForOne)
      runtime.parts.code.define(
        nativeModule(workerModule, { 'start_link/1': () => Agent.startLink(() => 'new', { name: atom('a') }) }),
      )
      const before = yield* Agent.get(atom('a'), (state) => state)
      exitSignal(named('a'), kill)
      yield* sleep(1)
      return [before, yield* Agent.get(atom('a'), (state) => state)]
    })
    expect(seen).toEqual([atom('a'), 'new'])
  })

  it('is found by its name, local or global', () => {
    const { run } = workers()
    const seen = run(function* () {
      yield* Supervisor.startLink([spec('a')], { ...oneForOne, name: atom('sup') })
      const global = pair(atom('global'), 'sup')
      yield* Supervisor.startLink([spec('b')], { ...oneForOne, name: global })
      const again = yield* Supervisor.startLink([], { ...oneForOne, name: atom('sup') })
      return [
        shown(yield* Supervisor.countChildren(atom('sup'))),
        shown(yield* Supervisor.whichChildren(global)),
        shown(again),
      ]
    })
    expect(seen).toEqual([
      '%{active: 1, specs: 1, supervisors: 0, workers: 1}',
      '[{:b, pid, :worker, [Worker]}]',
      '{:error, {:already_started, pid}}',
    ])
  })

  it('knows children by ids that are compound terms', () => {
    const { run } = workers()
    const seen = run(function* () {
      const child = (name: string, id: Term): Term => worker(workerModule, [atom(name)], { id })
      const ids = [tuple(1, 'a'), tuple(1, 'b'), list(1), 1, '1']
      const sup = pidOf(
        yield* Supervisor.startLink(
          ids.map((id, i) => child(`c${i}`, id)),
          oneForOne,
        ),
      )
      const again = yield* Supervisor.startChild(sup, child('x', tuple(1, 'b')))
      const stopped = yield* Supervisor.terminateChild(sup, tuple(1, 'a'))
      const deleted = yield* Supervisor.deleteChild(sup, tuple(1, 'a'))
      return [shown(again), stopped, deleted, yield* states(sup)]
    })
    expect(seen).toEqual([
      '{:error, {:already_started, pid}}',
      atom('ok'),
      atom('ok'),
      '{1, "b"} up, [1] up, 1 up, "1" up',
    ])
  })

  it('logs a message that it does not expect, and goes on', () => {
    const { run, reports } = workers()
    const alive = run(function* () {
      const sup = pidOf(yield* Supervisor.startLink([], oneForOne))
      send(sup, pair(atom('what'), 1))
      yield* sleep(1)
      return isAlive(sup)
    })
    expect([alive, reports.map((event) => [event.level, event.report])]).toEqual([
      true,
      [['error', { kind: 'text', text: 'Supervisor received unexpected message: {:what, 1}\n' }]],
    ])
  })

  it('waits for a child whose start takes its time, then for the next', () => {
    const { run, runtime, slow } = workers()
    const seen = run(function* () {
      const child = worker(workerModule, [atom('a'), 200], { id: atom('a'), function: slow })
      const sup = pidOf(yield* Supervisor.startLink([child, spec('b')], oneForOne))
      const first = runtime.clock.now()
      const added = yield* Supervisor.startChild(
        sup,
        worker(workerModule, [atom('c'), 50], { id: atom('c'), function: slow }),
      )
      exitSignal(named('a'), kill)
      yield* sleep(300)
      return [first, shown(added), yield* states(sup)]
    })
    expect(seen).toEqual([200, '{:ok, pid}', ':a up, :b up, :c up'])
  })
})

describe('a supervisor of supervisors', () => {
  it('starts a whole branch again when its supervisor has given up', () => {
    const { run, started } = workers()
    const seen = run(function* () {
      const branch = triple(atom('Elixir.Branch'), atom('start_link'), emptyList)
      yield* Supervisor.startLink(
        [tuple(atom('branch'), branch, atom('permanent'), atom('infinity'), atom('supervisor'), emptyList), spec('z')],
        { ...oneForOne, name: atom('root') },
      )
      started()
      for (let i = 0; i < 2; i++) {
        exitSignal(named('x'), kill)
        yield* sleep(1)
      }
      return [started(), shown(yield* Supervisor.countChildren(atom('root')))]
    })
    expect(seen).toEqual(['x x y', '%{active: 2, specs: 2, supervisors: 1, workers: 1}'])
  })
})

/** Waits until `find` finds something. */
function* until<T>(find: () => T | undefined): Proc<T> {
  for (;;) {
    const found = find()
    if (found !== undefined) return found
    yield* sleep(1)
  }
}

describe('self', () => {
  it('is the parent of what it starts', () => {
    const { run } = workers()
    const seen = run(function* () {
      const sup = pidOf(yield* Supervisor.startLink([spec('a')], oneForOne))
      const process = sup.process as { ancestors: Term }
      return shown(process.ancestors) === shown(list(self()))
    })
    expect(seen).toBe(true)
  })
})
