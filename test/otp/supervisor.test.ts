import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import { exitSignal, isAlive } from '../../main/otp/process/api.js'
import { sleep } from '../../main/otp/process/operations.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { atom, type Pid } from '../../main/otp/term/term.js'
import { named, pidOf, shown, spec, workers } from '../support/workers.js'

const kill = atom('kill')

function children(sup: Pid): ReturnType<typeof Supervisor.whichChildren> {
  return Supervisor.whichChildren(sup)
}

describe('a one_for_one supervisor (golden 25)', () => {
  it('starts its children in order, and lists the newest first', () => {
    const { run, started } = workers()
    const seen = run(function* () {
      const specs = [spec('one'), spec('two', 'transient'), spec('three', 'temporary')]
      const sup = pidOf(yield* Supervisor.startLink(specs, { strategy: 'one_for_one' }))
      return [shown(yield* Supervisor.countChildren(sup)), shown(yield* children(sup)), started()]
    })
    expect(seen).toEqual([
      '%{active: 3, specs: 3, supervisors: 0, workers: 3}',
      '[{:three, pid, :worker, [Worker]}, {:two, pid, :worker, [Worker]}, {:one, pid, :worker, [Worker]}]',
      'one two three',
    ])
  })

  it('starts a permanent child again, keeps a transient one that ended normally, forgets a temporary one', () => {
    const { run } = workers()
    const seen = run(function* () {
      const specs = [spec('one'), spec('two', 'transient'), spec('three', 'temporary')]
      const sup = pidOf(yield* Supervisor.startLink(specs, { strategy: 'one_for_one', maxRestarts: 10 }))
      const before = named('one')
      exitSignal(before, kill)
      yield* sleep(20)
      const restarted = [isAlive(before), named('one') === before]
      yield* Agent.stop(atom('two'))
      yield* sleep(20)
      const stopped = shown(yield* children(sup))
      exitSignal(named('three'), kill)
      yield* sleep(20)
      return [restarted, stopped, shown(yield* Supervisor.countChildren(sup))]
    })
    expect(seen).toEqual([
      [false, false],
      '[{:three, pid, :worker, [Worker]}, {:two, :undefined, :worker, [Worker]}, {:one, pid, :worker, [Worker]}]',
      '%{active: 1, specs: 2, supervisors: 0, workers: 2}',
    ])
  })
})
