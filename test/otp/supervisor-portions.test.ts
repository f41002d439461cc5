import { describe, expect, it } from 'vitest'
import { worker } from '../../main/otp/child-spec.js'
import { sleep } from '../../main/otp/process/api.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { atom, list, type Term } from '../../main/otp/term/term.js'
import { pidOf, workerModule, workers } from '../support/workers.js'

describe('a supervisor of many children', () => {
  it.each(['one_for_one', 'simple_one_for_one'] as const)('(%s) lets others run while it stops them', (strategy) => {
    const { run, runtime } = workers()
    const count = 5000
    const name = (i: number): Term => atom(`w${i}`)
    const seen = run(function* () {
      const template = worker(workerModule, [])
      const isSimple = strategy === 'simple_one_for_one'
      const sup = pidOf(yield* Supervisor.startLink(isSimple ? [template] : [], { strategy }))
      for (let i = 0; i < count; i++)
        yield* Supervisor.startChild(sup, isSimple ? list(name(i)) : worker(workerModule, [name(i)], { id: i }))
      const left: number[] = []
      runtime.spawn(function* () {
        while (runtime.processCount > 3) {
          left.push(runtime.processCount)
          yield* sleep(0)
        }
      }, [])
      yield* Supervisor.stop(sup)
      return left.some((n) => n > 10 && n < count)
    })
    expect(seen).toBe(true)
  })
})
