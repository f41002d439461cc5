import { describe, expect, it } from 'vitest'
import * as Application from '../../../main/otp/application.js'
import * as ErlangGenEvent from '../../../main/otp/erlang-gen-event.js'
import { consoleModule } from '../../../main/otp/logger/console.js'
import { addBackend, removeBackend } from '../../../main/otp/logger/backends.js'
import { installLogger } from '../../../main/otp/logger/install.js'
import * as Log from '../../../main/otp/logger/log.js'
import { LogRing } from '../../../main/otp/logger/ring.js'
import { exitSignal, type Proc, self, whereis } from '../../../main/otp/process/api.js'
import { HandClock } from '../../../main/otp/process/clock.js'
import type { Runtime } from '../../../main/otp/process/runtime.js'
import * as Supervisor from '../../../main/otp/supervisor.js'
import { bootSystem } from '../../../main/otp/system.js'
import { inspect } from '../../../main/otp/term/inspect.js'
import type { Tuple } from '../../../main/otp/term/term.js'
import { alias, atom, Fun, list, pair, type Pid, type Term, toArray } from '../../../main/otp/term/term.js'
import { runIn } from '../../support/run.js'

const logger = atom('logger')

interface System {
  readonly runtime: Runtime
  readonly printed: string[]
  readonly ring: LogRing
  readonly show: (body: () => Term | Proc<Term>) => string
}

function system(): System {
  const runtime = bootSystem({ clock: new HandClock() })
  const ring = new LogRing()
  installLogger(runtime).addHandler(ring)
  const printed: string[] = []
  runtime.parts.printLog = (text) => void printed.push(text)
  return { runtime, printed, ring, show: (body) => inspect(runIn(runtime, body)) }
}

describe('the application :logger', () => {
  it('is started and stopped by name, with its tree', () => {
    const { show, runtime } = system()
    expect(show(() => Application.ensureAllStarted(logger))).toBe('{:ok, [:logger]}')
    expect(show(() => Application.start(logger))).toBe('{:error, {:already_started, :logger}}')
    const ids = function* (supervisor: string): Proc<Term> {
      const children = yield* Supervisor.whichChildren(alias(supervisor))
      return list(...toArray(children).map((child) => (child as Tuple).e0))
    }
    expect(show(() => ids('Logger.Supervisor'))).toBe('[Logger.BackendSupervisor, Logger.Watcher, :gen_event]')
    expect(show(() => ids('Logger.BackendSupervisor'))).toBe('[Logger.Backends.Console]')
    expect(show(() => ErlangGenEvent.whichHandlers(alias('Logger')))).toBe('[Logger.Backends.Console, Logger.Config]')
    expect(show(() => Application.stop(logger))).toBe(':ok')
    expect(runtime.whereis(alias('Logger'))).toBeUndefined()
    expect(show(() => Application.stop(logger))).toBe('{:error, {:not_started, :logger}}')
  })

  it('prints what is logged while it runs, in the form of the console', () => {
    const { show, runtime, printed } = system()
    show(() => Log.info('too early'))
    show(() => Application.ensureAllStarted(logger))
    runtime.advance(1234)
    show(() => Log.warning('low on milk'))
    show(() => Log.error('two\nlines'))
    show(() => Application.stop(logger))
    show(() => Log.info('too late'))
    const minutes = String((60 - (new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset() % 60)) % 60).padStart(2, '0')
    expect(printed.map((text) => text.replace(/^\n\d\d:/, '\nHH:'))).toEqual([
      `\nHH:${minutes}:01.234 [warning] low on milk\n`,
      `\nHH:${minutes}:01.234 [error] two\nlines\n`,
    ])
  })

  it('leaves SASL reports to handlers that take them', () => {
    const { show, printed, ring } = system()
    show(() => Application.ensureAllStarted(logger))
    expect(printed).toEqual([])
    const seen = ring.page({ limit: 100 }).entries.map(({ summary }) => summary)
    expect(seen).toContain('Application logger started at :nonode@nohost')
    expect(seen).toContain('Child Logger.Backends.Console of Supervisor Logger.BackendSupervisor started')
  })

  it('cuts what it prints after 8,096 bytes, never in the middle of a character', () => {
    const { show, printed, ring } = system()
    show(() => Application.ensureAllStarted(logger))
    show(() => Log.info(`x${'é'.repeat(5000)}`))
    expect(printed[0]).toBe(printed[0]?.replace(/\[info\][^]*/, `[info] x${'é'.repeat(4047)} (truncated)\n`))
    expect(ring.page({ limit: 1 }).entries[0]?.text).toHaveLength(5001)
  })

  it('starts what died in it again', () => {
    const { show, runtime, printed } = system()
    show(() => Application.ensureAllStarted(logger))
    const before = runtime.whereis(alias('Logger'))
    show(() => exitSignal(whereis(alias('Logger')) as Pid, atom('kill')))
    expect(runtime.whereis(alias('Logger'))).not.toBe(before)
    show(() => Log.info('again'))
    expect(printed.at(-1)).toContain('[info] again\n')
  })

  it('adds and removes backends', () => {
    const { show, printed } = system()
    show(() => Application.ensureAllStarted(logger))
    expect(show(() => removeBackend(consoleModule))).toBe(':ok')
    expect(show(() => removeBackend(consoleModule))).toBe('{:error, :not_found}')
    show(() => Log.info('unseen'))
    expect(show(() => addBackend(consoleModule))).toMatch(/^\{:ok, #PID<.*>\}$/)
    show(() => Log.info('seen'))
    expect(printed.map((text) => text.slice(21))).toEqual(['seen\n'])
  })
})

describe('the functions of the code table', () => {
  it('log, ask for the level and change it, and call a function only for what is logged', () => {
    const { show, runtime, ring } = system()
    const call = (name: string, ...args: Term[]): string =>
      show(() => runtime.parts.code.call(alias('Logger'), atom(name), args) as Term | Proc<Term>)
    let asked = 0
    const lazy = new Fun(0, alias('Test'), atom('fun'), () => `lazy ${++asked}`, false)
    expect([
      call('info', 'plain'),
      call('debug', lazy),
      call('warn', 'old'),
      call('log', atom('error'), 'any'),
    ]).toEqual(new Array(4).fill(':ok'))
    expect(call('configure', list(pair(atom('level'), atom('error'))))).toBe(':ok')
    expect([call('info', lazy), call('level')]).toEqual([':ok', ':error'])
    expect(asked).toBe(1)
    const logged = ring.page({ limit: 10 }).entries.map(({ level, summary }) => `${level} ${summary}`)
    expect(logged.filter((line) => !line.startsWith('info Child'))).toEqual(
      expect.arrayContaining(['info plain', 'debug lazy 1', 'warning old', 'error any']) as string[],
    )
    expect(call('compare_levels', atom('error'), atom('warn'))).toBe(':gt')
    expect(call('put_module_level', alias('KV'), atom('all'))).toBe(':ok')
    expect(call('get_module_level', list(alias('KV'), alias('Other')))).toBe('[{KV, :all}]')
  })

  it('keep metadata and level for a process', () => {
    const { show, runtime } = system()
    const call = (name: string, ...args: Term[]): Term =>
      runtime.parts.code.call(alias('Logger'), atom(name), args) as Term
    expect(
      show(() => {
        call('metadata', list(pair(atom('user'), 1)))
        call('put_process_level', self(), atom('none'))
        return list(call('metadata'), call('get_process_level', self()))
      }),
    ).toBe('[[user: 1], :none]')
  })
})
