import { describe, expect, it } from 'vitest'
import * as Kv from '../../main/kv/application.js'
import * as EventManager from '../../main/kv/event-manager.js'
import { installKv } from '../../main/kv/install.js'
import * as Registry from '../../main/kv/registry.js'
import * as Application from '../../main/otp/application.js'
import { installLogger } from '../../main/otp/logger/install.js'
import type { Proc } from '../../main/otp/process/api.js'
import { HandClock } from '../../main/otp/process/clock.js'
import { bootSystem } from '../../main/otp/system.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { atom, type Atom, type Term } from '../../main/otp/term/term.js'
import { runIn } from '../support/run.js'

const logger = atom('logger')

function system(): {
  readonly show: (body: () => Term | Proc<Term>) => string
  readonly kill: (name: Atom) => void
  readonly log: string[]
  readonly isRegistered: (name: Atom) => boolean
} {
  const runtime = bootSystem({ clock: new HandClock() })
  installLogger(runtime)
  installKv(runtime)
  const log: string[] = []
  runtime.listen((event) => {
    if (event.kind === 'log') log.push(event.event.report.kind)
  })
  return {
    log,
    show: (body) => inspect(runIn(runtime, body)),
    kill: (name) => {
      const process = runtime.whereis(name)
      if (process === undefined) throw new Error(`nobody is called ${name.name}`)
      runIn(runtime, () => runtime.signals.end(process, atom('killed')))
    },
    isRegistered: (name) => runtime.whereis(name) !== undefined,
  }
}

describe('the application :kv', () => {
  it('is started after logger, with what it depends on', () => {
    const { show, isRegistered } = system()
    expect(show(() => Application.start(Kv.NAME))).toBe('{:error, {:not_started, :logger}}')
    expect(show(() => Application.ensureAllStarted(Kv.NAME))).toBe('{:ok, [:logger, :kv]}')
    expect(show(() => Application.ensureAllStarted(Kv.NAME))).toBe('{:ok, []}')
    expect(show(() => Application.start(Kv.NAME))).toBe('{:error, {:already_started, :kv}}')
    expect(isRegistered(Registry.MODULE)).toBe(true)
  })

  it('stops with its whole tree, and says so in the log', () => {
    const { show, isRegistered, log } = system()
    show(() => Application.ensureAllStarted(Kv.NAME))
    expect(show(() => Application.stop(Kv.NAME))).toBe(':ok')
    expect(isRegistered(Registry.MODULE)).toBe(false)
    expect(log).toContain('application_exited')
    expect(show(() => Application.stop(Kv.NAME))).toBe('{:error, {:not_started, :kv}}')
    expect(show(() => Application.start(Kv.NAME))).toBe(':ok')
  })

  it('is taken down by the fourth death of a permanent child, and can be started again', () => {
    const { show, kill, log } = system()
    show(() => Application.ensureAllStarted(Kv.NAME))
    for (let i = 0; i < 4; i++) kill(EventManager.MODULE)
    expect(() => show(() => Registry.lookup(Registry.MODULE, 'x'))).toThrow('badarg')
    expect(log.filter((kind) => kind === 'application_exited')).toHaveLength(1)
    expect(show(() => Application.start(Kv.NAME))).toBe(':ok')
    expect(show(() => Application.stop(logger))).toBe(':ok')
  })

  it('has the specification of the reference', () => {
    const { show } = system()
    expect(show(() => Application.specKey(Kv.NAME, atom('applications')))).toBe('nil')
    show(() => Application.ensureAllStarted(Kv.NAME))
    expect(show(() => Application.specKey(Kv.NAME, atom('vsn')))).toBe("'0.0.1'")
    expect(show(() => Application.specKey(Kv.NAME, atom('applications')))).toBe('[:kernel, :stdlib, :elixir, :logger]')
    expect(show(() => Application.specKey(Kv.NAME, atom('modules')))).toBe(
      '[KV, KV.Bucket, KV.Bucket.Supervisor, KV.EventManager, KV.Registry, KV.Supervisor]',
    )
  })
})
