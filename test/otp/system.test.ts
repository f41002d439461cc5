import { describe, expect, it } from 'vitest'
import * as Application from '../../main/otp/application.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { whereis } from '../../main/otp/process/api.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { bootSystem, stopSystem } from '../../main/otp/system.js'
import { inspect } from '../../main/otp/term/inspect.js'
import type { Tuple } from '../../main/otp/term/term.js'
import { atom, type Pid, type Term, toArray } from '../../main/otp/term/term.js'
import { runIn } from '../support/run.js'

function names(applications: Term): string[] {
  return toArray(applications).map((application) => inspect((application as Tuple).e0))
}

describe('a system', () => {
  it('has kernel, stdlib, compiler and elixir running, in this order', () => {
    const runtime = bootSystem({ clock: new HandClock() })
    expect(names(runIn(runtime, () => Application.startedApplications()))).toEqual([
      ':elixir',
      ':compiler',
      ':stdlib',
      ':kernel',
    ])
  })

  it('has init, the application controller and kernel_sup as real processes', () => {
    const runtime = bootSystem({ clock: new HandClock() })
    const found = runIn(runtime, () => {
      const master = Application.getMaster(atom('kernel')) as Pid
      return [
        Application.applicationOf(whereis(atom('kernel_sup')) as Pid),
        whereis(atom('init')) !== undefined,
        whereis(atom('application_controller')) !== undefined,
        Application.applicationOf(master),
      ]
    })
    expect(found).toEqual([atom('kernel'), true, true, atom('kernel')])
  })

  it('knows the supervisor of kernel as the child of its master', () => {
    const runtime = bootSystem({ clock: new HandClock() })
    const child = runIn(runtime, function* () {
      const master = Application.getMaster(atom('kernel')) as Pid
      const child = (yield* Application.getChild(master)) as Tuple
      return [child.e0 === whereis(atom('kernel_sup')), child.e1, yield* Supervisor.whichChildren(child.e0)]
    })
    expect(child.map((term) => inspect(term))).toEqual(['true', ':kernel', '[]'])
  })

  it('stops when it is asked, with all its processes', () => {
    for (const status of [0, 3]) {
      const halts: [Term | null, number][] = []
      const runtime = bootSystem({
        clock: new HandClock(),
        onHalt: (reason, status) => halts.push([reason, status]),
      })
      stopSystem(runtime, status)
      runtime.run()
      expect([halts, runtime.processCount]).toEqual([[[null, status]], 0])
    }
  })
})
