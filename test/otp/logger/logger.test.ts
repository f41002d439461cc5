import { describe, expect, it } from 'vitest'
import { isException } from '../../../main/otp/exceptions/exceptions.js'
import * as GenServer from '../../../main/otp/gen-server.js'
import * as Log from '../../../main/otp/logger/log.js'
import { compareLevels, passes } from '../../../main/otp/logger/levels.js'
import { type Handler, attachLogger, type Logger } from '../../../main/otp/logger/logger.js'
import { LogRing } from '../../../main/otp/logger/ring.js'
import { translate } from '../../../main/otp/logger/translator.js'
import { exitSignal, self, send, spawn } from '../../../main/otp/process/api.js'
import type { LogEvent } from '../../../main/otp/process/report.js'
import { inspect } from '../../../main/otp/term/inspect.js'
import type { Tuple } from '../../../main/otp/term/term.js'
import { alias, atom, Cons, list, pair, type Pid, type Term, TermMap } from '../../../main/otp/term/term.js'
import { testRuntime, type TestRuntime } from '../../support/run.js'

/** A handler that keeps the texts it gets. */
class Texts implements Handler {
  readonly texts: string[] = []
  readonly events: LogEvent[] = []

  constructor(
    readonly id = atom('texts'),
    readonly level: NonNullable<Handler['level']> = 'all',
    readonly sasl = true,
  ) {}

  log(event: LogEvent, logger: Logger): void {
    this.events.push(event)
    this.texts.push(translate(event.report, logger.level) ?? ':skip')
  }
}

function withLogger(...handlers: Handler[]): TestRuntime & { logger: Logger } {
  const test = testRuntime()
  const logger = attachLogger(test.runtime)
  for (const handler of handlers) logger.addHandler(handler)
  return { ...test, logger }
}

describe('levels', () => {
  it('are ordered from emergency to debug, between none and all', () => {
    expect([compareLevels('error', 'warning'), compareLevels('debug', 'info'), compareLevels('info', 'info')]).toEqual([
      1, -1, 0,
    ])
    expect([passes('emergency', 'none'), passes('debug', 'all'), passes('info', 'notice')]).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('what is logged', () => {
  it('is text for chardata, and a list of entries for maps and keyword lists', () => {
    const texts = new Texts()
    const { run } = withLogger(texts)
    const answers = run(() => [
      Log.info('plain'),
      Log.info(list('io', list(100, 'ata'))),
      Log.info(list(pair(atom('foo'), 1), pair(atom('bar'), 'x'))),
      Log.info(
        TermMap.from<Term, Term>([
          [atom('foo'), 1],
          [atom('bar'), 'x'],
        ]),
      ),
      Log.info(TermMap.from<Term, Term>([[atom('label'), 1]])),
      Log.info(list('a', atom('b'))),
      Log.info(new Cons('a', 'b')),
    ])
    expect(answers).toEqual(new Array(7).fill(atom('ok')))
    expect(texts.texts).toEqual([
      'plain',
      'iodata',
      '[foo: 1, bar: "x"]',
      '[bar: "x", foo: 1]',
      ':skip',
      'cannot truncate chardata because it contains something that is not valid chardata: :b',
      'ab',
    ])
  })

  it('passes the level of the logger, of the module, of the process and of the handler', () => {
    const all = new Texts()
    const grave = new Texts(atom('grave'), 'error')
    const { run, logger } = withLogger(all, grave)
    run(() => {
      Log.configure(list(pair(atom('level'), atom('warn'))))
      expect(inspect(Log.level())).toBe(':warning')
      Log.info('too little')
      Log.warning('warning')
      Log.error('error')
      Log.putProcessLevel(atom('critical'))
      Log.error('of a quiet process')
      Log.critical('critical')
      expect(Log.getProcessLevel()).toBe(atom('critical'))
      Log.putProcessLevel(null)
      expect(Log.getProcessLevel()).toBeNull()
    })
    logger.setModuleLevel(alias('KV'), 'all')
    expect([logger.allows('debug'), logger.allows('debug', alias('KV'))]).toEqual([false, true])
    expect(all.texts).toEqual(['warning', 'error', 'critical'])
    expect(grave.texts).toEqual(['error', 'critical'])
  })

  it('refuses a level that is none', () => {
    const { run } = withLogger()
    const raised = run(() => {
      try {
        return Log.configure(list(pair(atom('level'), atom('loud'))))
      } catch (thrown) {
        return (thrown as { reason: Term }).reason
      }
    })
    expect(isException(raised)).toBe(true)
  })

  it('carries who logged, when, and the metadata of the process and of the call', () => {
    const texts = new Texts()
    const { run, advance } = withLogger(texts)
    advance(5)
    const pid = run(() => {
      Log.addMetadata(list(pair(atom('user'), 13), pair(atom('gone'), 1)))
      Log.addMetadata(list(pair(atom('gone'), null)))
      Log.info('x', list(pair(atom('request'), 'r1')))
      return self()
    })
    const metadata = texts.events[0]?.metadata
    expect(metadata).toMatchObject({ pid, domain: 'elixir', user: 13, request: 'r1', time: Date.UTC(2026, 0, 1) + 5 })
    expect(metadata?.['gone']).toBeUndefined()
  })
})

describe('handlers', () => {
  it('are known by their id, added once and removed once', () => {
    const { logger } = withLogger(new Texts())
    expect(inspect(logger.addHandler(new Texts()) as Term)).toBe('{:already_exist, :texts}')
    expect(logger.removeHandler(atom('texts'))).toBeUndefined()
    expect(inspect(logger.removeHandler(atom('texts')) as Term)).toBe('{:not_found, :texts}')
  })

  it('run in the process that logs', () => {
    let seen: Pid | undefined
    const handler: Handler = { id: atom('who'), log: () => void (seen = self()) }
    const { run } = withLogger(handler)
    const pid = run(() => {
      Log.info('x')
      return self()
    })
    expect(seen).toBe(pid)
  })

  it('are removed when they fail, and the others are told', () => {
    const texts = new Texts()
    const broken: Handler = {
      id: atom('broken'),
      log() {
        throw new Error('no disk')
      },
    }
    const { run, logger } = withLogger(broken, texts)
    run(() => [Log.info('first'), Log.info('second')])
    expect(logger.handlers.map(({ id }) => id.name)).toEqual(['texts'])
    expect(texts.texts).toEqual(['Logger - error: {removed_failing_handler,broken}\nno disk', 'first', 'second'])
  })

  it("are not the only ones who hear: all that is logged passes the runtime's events, the removal of a handler included", () => {
    const broken: Handler = {
      id: atom('broken'),
      log: () => {
        throw new Error('no disk')
      },
    }
    const { logger, run, runtime } = withLogger(new Texts())
    logger.addHandler(broken)
    const heard: string[] = []
    runtime.listen((event) => {
      if (event.kind === 'log') heard.push(`${event.event.level} ${event.event.report.kind}`)
    })
    run(() => Log.info('first'))
    expect(heard).toEqual(['info text', 'error text'])
  })

  it('get SASL reports only when they take them, and then they are made', () => {
    const { logger, runtime } = withLogger(new Texts(atom('plain'), 'all', false))
    expect(runtime.parts.saslReports).toBe(false)
    logger.addHandler(new Texts())
    expect(runtime.parts.saslReports).toBe(true)
    logger.removeHandler(atom('texts'))
    expect(runtime.parts.saslReports).toBe(false)
  })
})

describe('reports', () => {
  const bomb: GenServer.Callbacks<number, number> = {
    module: alias('Bomb'),
    init: (start) => GenServer.ok(start),
    handleCall: (_request, _from, state) => GenServer.stopReply(atom('broken'), atom('sorry'), state),
    handleCast: (_request, state) => GenServer.stopWith(atom('gave_up'), state),
  }

  it('of a server that fails in a call name the message, the caller and the state', () => {
    const texts = new Texts()
    const { run } = withLogger(texts)
    const answer = run(function* () {
      const server = ((yield* GenServer.start(bomb, 1)) as Tuple).e1 as Pid
      return [yield* GenServer.call(server, atom('stop')), `#PID<0.${server.number}.0>`, `#PID<0.${self().number}.0>`]
    })
    const [reply, server, client] = answer as [Term, string, string]
    expect(reply).toBe(atom('sorry'))
    expect(texts.texts[0]).toBe(
      `GenServer ${server} terminating\n** (stop) :broken\nLast message (from ${client}): :stop\nState: 1\n` +
        `Client ${client} is alive\n\n    (stdlib 4.2) gen.erl:256: :gen.do_call/4\n` +
        '    (elixir 1.14.0) lib/gen_server.ex:1035: GenServer.call/3',
    )
  })

  it('of a server that fails in a cast show the cast, and at info no state', () => {
    const texts = new Texts(atom('texts'), 'all', false)
    const { run, logger } = withLogger(texts)
    logger.level = 'info'
    run(function* () {
      yield* GenServer.start(bomb, 1, { name: alias('Bomb') })
      GenServer.cast(alias('Bomb'), atom('exit'))
    })
    expect(texts.texts).toEqual(['GenServer Bomb terminating\n** (stop) :gave_up\nLast message: {:"$gen_cast", :exit}'])
  })

  it('come of uncaught errors and throws, not of exits', () => {
    const texts = new Texts()
    const { run } = withLogger(texts)
    run(() => {
      spawn(() => send(atom('nobody'), 1))
      const victim = spawn(function* () {
        yield* GenServer.stop(alias('Nobody'))
      })
      exitSignal(victim, atom('quiet'))
    })
    expect(texts.texts.map((text) => text.split('\n')[1])).toEqual([
      '** (ArgumentError) errors were found at the given arguments:',
    ])
  })
})

describe('the ring', () => {
  function filled(count: number, size: number): LogRing {
    const ring = new LogRing(size)
    const { run } = withLogger(ring)
    run(() => {
      for (let i = 1; i <= count; i++) Log.log(i % 2 === 0 ? 'error' : 'info', `entry ${i}\nsecond line`)
    })
    return ring
  }

  it('keeps the last entries, numbered from 1, the oldest first on a page', () => {
    const ring = filled(7, 5)
    const page = ring.page({ limit: 3 })
    expect(page.entries.map(({ seq, summary }) => [seq, summary])).toEqual([
      [5, 'entry 5'],
      [6, 'entry 6'],
      [7, 'entry 7'],
    ])
    expect(page).toMatchObject({ hasOlder: true, kept: 5, lost: 2, lastSeq: 7 })
    expect(ring.page({ limit: 3, before: 5 }).entries.map(({ seq }) => seq)).toEqual([3, 4])
    expect([ring.entry(2), ring.entry(3)?.text, ring.entry(8)]).toEqual([undefined, 'entry 3\nsecond line', undefined])
  })

  it('finds by level, text, process and application at the source', () => {
    const ring = filled(6, 10)
    const found = (query: object): number[] => ring.page({ limit: 10, ...query }).entries.map(({ seq }) => seq)
    const pid = ring.entry(1)?.pid as Pid
    expect(found({ level: 'error' })).toEqual([2, 4, 6])
    expect(found({ search: 'ENTRY 4' })).toEqual([4])
    expect(found({ pid })).toEqual([1, 2, 3, 4, 5, 6])
    expect(found({ application: atom('kv') })).toEqual([])
    expect(ring.page({ limit: 1, level: 'error' }).hasOlder).toBe(true)
    expect(ring.page({ limit: 3, level: 'error' }).hasOlder).toBe(false)
  })

  it('tells one listener of each entry, and forgets all when it is cleared, but numbers go on', () => {
    const ring = new LogRing(10)
    const { run } = withLogger(ring)
    const heard: number[] = []
    const stop = ring.listen(({ seq }) => heard.push(seq))
    run(() => [Log.info('a'), Log.info('b')])
    ring.clear()
    expect(ring.page({ limit: 10 })).toEqual({ entries: [], hasOlder: false, kept: 0, lost: 2, lastSeq: 2 })
    stop()
    run(() => Log.info('c'))
    expect(heard).toEqual([1, 2])
    expect(ring.page({ limit: 10 }).entries.map(({ seq }) => seq)).toEqual([3])
  })

  it('keeps who logged by name, and what a supervisor said of a child under the child too', () => {
    const ring = new LogRing(10)
    const { run, runtime } = withLogger(ring)
    const child = run(() => {
      const pid = self()
      const report = { pid, id: 1, start: null, restart: null, shutdown: null, type: null }
      runtime.report('info', { kind: 'supervisor_progress', supervisor: atom('sup'), child: report }, null, {
        domain: 'sasl',
      })
      return pid
    })
    expect(ring.page({ limit: 1, pid: child }).entries[0]).toMatchObject({
      pid: null,
      about: child,
      domain: 'sasl',
      kind: 'supervisor_progress',
      summary: 'Child 1 of Supervisor :sup started',
    })
  })
})
