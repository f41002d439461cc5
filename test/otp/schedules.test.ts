/** Supervisors under 1,000 schedules: whoever has the next turn, and whatever runs on the stack of who asks, the tree is whole in the end. */
import { describe, expect, it } from 'vitest'
import * as GenServer from '../../main/otp/gen-server.js'
import { exitSignal, isAlive, link, Raised, sleep, spawn, trapExit, whereis } from '../../main/otp/process/api.js'
import type { Proc } from '../../main/otp/process/proc.js'
import { linksOf } from '../../main/otp/process/links.js'
import type { Process } from '../../main/otp/process/process.js'
import { seededChoice, seededRandom } from '../../main/otp/process/seeded.js'
import { inspectSupervisor } from '../../main/otp/supervisor-inspect.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { type Atom, atom, type Pid, Tuple } from '../../main/otp/term/term.js'
import { leftovers, schedule, underSchedules } from '../support/schedules.js'
import { testRuntime } from '../support/run.js'
import { pidOf, spec, workers } from '../support/workers.js'

const names = ['a', 'b', 'c', 'd']
const reasons = [atom('kill'), atom('boom'), atom('shutdown'), atom('killed')]
const strategies = ['one_for_one', 'one_for_all', 'rest_for_one'] as const

/** What a runtime does, as text, when some processes talk under the schedule of `seed`. */
function story(seed: number): string {
  const { runtime } = testRuntime()
  schedule(runtime, seed)
  const events: string[] = []
  runtime.listen(({ kind, by }) => events.push(`${kind} ${by?.number ?? ''}`))
  const counter: GenServer.Callbacks<number, number> = {
    module: atom('counter'),
    init: (count) => GenServer.ok(count),
    handleCall: (_request, _from, count) => GenServer.reply(count, count + 1),
  }
  runtime.spawn(function* () {
    const server = pidOf(yield* GenServer.start(counter, 0))
    for (let i = 0; i < 5; i++)
      spawn(function* (): Proc<void> {
        for (let j = 0; j < 5; j++) yield* GenServer.call(server, atom('next'))
        if (i === 4) link(server)
      })
  }, [])
  runtime.run()
  return events.join('\n')
}

describe('a schedule', () => {
  it('is the same for the same seed, and another for most others', () => {
    const stories = [1, 2, 3, 4, 5, 6, 7, 8].map(story)
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(story)).toEqual(stories)
    expect(new Set(stories).size).toBeGreaterThan(5)
  })

  it('chooses by numbers that are the same everywhere', () => {
    const random = seededRandom(1)
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
    const choose = seededChoice(7)
    expect(Array.from({ length: 8 }, () => choose(10)).every((index) => index >= 0 && index < 10)).toBe(true)
  })
})

/** Has the worker called `name` ended, if it lives now. */
function end(name: string, reason: Atom): void {
  const pid = whereis(atom(name))
  if (pid !== undefined) exitSignal(pid, reason)
}

/** Asks the supervisor, which may end meanwhile. */
function* ask(root: Pid, what: number, name: string): Proc<void> {
  try {
    if (what === 0) yield* Supervisor.whichChildren(root)
    else if (what === 1) yield* Supervisor.countChildren(root)
    else {
      yield* Supervisor.terminateChild(root, atom(name))
      // A child may be ended while it starts: then it is not kept, and is to be started once more.
      let answer = yield* Supervisor.restartChild(root, atom(name))
      while (answer instanceof Tuple && reasons.includes(answer.e1 as Atom))
        answer = yield* Supervisor.restartChild(root, atom(name))
    }
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown
  }
}

function troubles(seed: number, intensity: number): void {
  const random = seededRandom(seed * 7919)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const test = workers()
  const { runtime } = test
  schedule(runtime, seed)
  const strategy = pick(strategies)
  let root: Pid | undefined
  const parent = runtime.spawn(function* () {
    trapExit(true)
    root = pidOf(
      yield* Supervisor.startLink(
        names.map((name) => spec(name)),
        { strategy, maxRestarts: intensity },
      ),
    )
    yield* sleep(Infinity)
  }, [])
  runtime.run()
  const supervisor = root as unknown as Pid
  for (let i = 0; i < 6; i++) {
    const [what, name, reason] = [Math.floor(random() * 8), pick(names), pick(reasons)]
    runtime.spawn(what < 3 ? () => ask(supervisor, what, name) : () => end(name, reason), [])
  }
  runtime.run()
  expectWhole(runtime, supervisor, parent)
}

function expectWhole(runtime: Process['runtime'], root: Pid, parent: Process): void {
  // The parent heard of the end of the supervisor, if that gave up, and leaves it in its mailbox.
  const left = leftovers(runtime).filter((what) => !what.startsWith(`process ${parent.pid.number} has 1 messages`))
  expect(left).toEqual([])
  if (!isAlive(root)) {
    expect([...runtime.names.keys()]).toEqual([])
    expect(runtime.processCount).toBe(1)
    return
  }
  const children = [...(inspectSupervisor(root.process as Process)?.children() ?? [])]
  expect(children.map(({ id }) => (id as Atom).name)).toEqual(names)
  for (const { id, pid } of children) expect(runtime.whereis(id as Atom)?.pid).toBe(pid)
  expect(linksOf(root.process as Process).length).toBe(names.length + 1)
  expect(runtime.processCount).toBe(names.length + 2)
}

describe('a supervisor whose children end and are asked for at the same time', () => {
  it('has them all in the end, under 500 schedules', { timeout: 60_000 }, () => {
    underSchedules(500, (seed) => troubles(seed, 100))
  })

  it('has them all, or has given up and left nothing, under 500 schedules', { timeout: 60_000 }, () => {
    underSchedules(500, (seed) => troubles(seed, 2))
  })
})
