import { describe, expect, it } from 'vitest'
import * as Application from '../../main/otp/application.js'
import { nativeModule } from '../../main/otp/code.js'
import { exitSignal, whereis } from '../../main/otp/process/api.js'
import { sleep } from '../../main/otp/process/operations.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, list, tuple } from '../../main/otp/term/term.js'
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
