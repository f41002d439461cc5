/** What sys has servers do with their events; the answers are those of the BEAM to the same program. */
import { describe, expect, it } from 'vitest'
import * as GenEvent from '../../main/otp/erlang-gen-event.js'
import * as GenServer from '../../main/otp/gen-server.js'
import { fromTerm } from '../../main/otp/gen.js'
import { type Code, fun, nativeModule } from '../../main/otp/code.js'
import { exit, monitor, receive, self, send, spawnLink, trapExit } from '../../main/otp/process/api.js'
import type { RuntimeEvent } from '../../main/otp/process/events.js'
import * as Sys from '../../main/otp/sys.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, list, pair, Pid, type Term, triple, Tuple } from '../../main/otp/term/term.js'
import { testRuntime } from '../support/run.js'

const server: GenServer.Callbacks<Term, Term> = {
  module: alias('S'),
  init: (state) => GenServer.ok(state),
  handleCall(request, from, state) {
    if (request === atom('later')) return GenServer.noreply(fromTerm(from))
    return GenServer.reply(state, state)
  },
  handleCast: (request) => GenServer.noreply((request as Tuple).e1),
  handleInfo: (_message, state) => GenServer.noreply(state),
  codeChange: (oldVsn, state, extra) =>
    extra === atom('bad') ? pair(atom('error'), atom('nope')) : pair(atom('ok'), triple(oldVsn, state, extra)),
}

const anyFrom = (text: string): string =>
  text.replace(/#PID<[\d.]+>/g, 'pid').replace(/\[:alias \| #Reference<[\d.]+>\]|#Reference<[\d.]+>/g, 'tag')

const get = atom('get')
const log = atom('log')
const statistics = atom('statistics')
const noArguments = { module: alias('T'), name: atom('t'), arity: 3 }

function* start(options: GenServer.StartOptions = {}) {
  const started = yield* GenServer.startLink(server, 0, options)
  return (started as Tuple).e1 as Pid
}

describe('sys', () => {
  it('logs the last events', () => {
    const { run } = testRuntime()
    const logged = run(function* () {
      const pid = yield* start()
      const on = yield* Sys.debug(pid, pair(log, true))
      yield* GenServer.call(pid, get)
      GenServer.cast(pid, pair(atom('put'), 7))
      return inspect(list(on, yield* Sys.debug(pid, pair(log, get))))
    })
    expect(anyFrom(logged)).toBe(
      '[:ok, {:ok, [{:in, {:"$gen_call", {pid, tag}, :get}}, {:out, 0, {pid, tag}, 0}, {:in, {:"$gen_cast", {:put, 7}}}, {:noreply, 7}]}]',
    )
  })

  it('keeps as many events as were asked for, of a server that was started so', () => {
    const { run } = testRuntime()
    const logged = run(function* () {
      const pid = yield* start({ debug: list(pair(log, 3)) })
      send(pid, atom('a'))
      send(pid, atom('b'))
      return inspect(yield* Sys.debug(pid, pair(log, get)))
    })
    expect(logged).toBe('{:ok, [noreply: 0, in: :b, noreply: 0]}')
  })

  it('counts messages', () => {
    const { run } = testRuntime()
    const counted = run(function* () {
      const pid = yield* start()
      const none = yield* Sys.debug(pid, pair(statistics, get))
      yield* Sys.debug(pid, pair(statistics, true))
      yield* GenServer.call(pid, get)
      GenServer.cast(pid, pair(atom('put'), 7))
      return [inspect(none), inspect(yield* Sys.debug(pid, pair(statistics, get)))]
    })
    expect(counted[0]).toBe('{:ok, :no_statistics}')
    expect(counted[1]).toMatch(/^\{:ok, \[start_time: .*, reductions: \d+, messages_in: 2, messages_out: 1\]\}$/)
  })

  it('runs functions until they answer :done', () => {
    const { run } = testRuntime()
    const seen: string[] = []
    run(function* () {
      const pid = yield* start({ name: atom('named') })
      const heard = fun(3, noArguments, (state, event, name) => {
        seen.push(anyFrom(inspect(triple(state, event, name))))
        return state === 1 ? atom('done') : (state as number) + 1
      })
      yield* Sys.debug(pid, pair(atom('install'), pair(heard, 0)))
      yield* GenServer.call(pid, get)
      yield* GenServer.call(pid, get)
    })
    expect(seen).toEqual([
      '{0, {:in, {:"$gen_call", {pid, tag}, :get}}, :named}',
      '{1, {:out, 0, {pid, tag}, 0}, :named}',
    ])
  })

  it('traces to the seam of events, until it is turned off', () => {
    const { run, runtime } = testRuntime()
    const events: string[] = []
    runtime.listen((event: RuntimeEvent) => {
      if (event.kind === 'debug') events.push(anyFrom(inspect(event.event)))
    })
    run(function* () {
      const pid = yield* start()
      yield* Sys.debug(pid, pair(atom('trace'), true))
      send(pid, atom('hello'))
      yield* Sys.debug(pid, pair(atom('trace'), false))
      send(pid, atom('unheard'))
      yield* GenServer.call(pid, get)
    })
    expect(events).toEqual(['{:in, :hello}', '{:noreply, 0}'])
  })

  it('changes the code of a suspended server, and of no other', () => {
    const { run } = testRuntime()
    const answers = run(function* () {
      const pid = yield* start()
      const change = (extra: string): Generator<void, Term> =>
        Sys.changeCode(pid, alias('S'), '1', atom(extra)) as Generator<void, Term>
      const early = yield* change('x')
      yield* Sys.suspend(pid)
      const ok = yield* change('x')
      const bad = yield* change('bad')
      return [early, ok, bad, yield* Sys.getState(pid)].map((term) => inspect(term))
    })
    expect(answers).toEqual([
      '{:error, {:unknown_system_msg, {:change_code, S, "1", :x}}}',
      ':ok',
      '{:error, {:error, :nope}}',
      '{"1", 0, :x}',
    ])
  })

  it('hears and changes event managers', () => {
    const { run, runtime } = testRuntime()
    const H = alias('H')
    ;(runtime.parts as { code: Code }).code.define(
      nativeModule(H, {
        'init/1': (state) => pair(atom('ok'), state),
        'handle_event/2': (_event, state) => pair(atom('ok'), state),
        'handle_call/2': (_request, state) => triple(atom('ok'), state, state),
        'code_change/3': (oldVsn, state, extra) => pair(atom('ok'), triple(oldVsn, state, extra)),
      }),
    )
    const answers = run(function* () {
      const manager = ((yield* GenEvent.startLink({})) as Tuple).e1 as Pid
      yield* GenEvent.addHandler(manager, H, 1)
      yield* Sys.debug(manager, pair(log, true))
      GenEvent.notify(manager, atom('hello'))
      yield* GenEvent.call(manager, H, atom('q'))
      send(manager, atom('info'))
      const logged = yield* Sys.debug(manager, pair(log, get))
      yield* Sys.suspend(manager)
      const changed = yield* Sys.changeCode(manager, H, '2', atom('x'))
      return [logged, changed, yield* Sys.getState(manager)].map((term) => anyFrom(inspect(term)))
    })
    expect(answers).toEqual([
      '{:ok, [in: {:notify, :hello}, in: {pid, {pid, tag}, {:call, H, :q}}, in: :info]}',
      ':ok',
      '[{H, false, {"2", 1, :x}}]',
    ])
  })

  it('lets a suspended event manager end with its parent', () => {
    const { run } = testRuntime()
    const reason = run(function* () {
      trapExit(true)
      const parent = self()
      spawnLink(function* () {
        const manager = ((yield* GenEvent.startLink({})) as Tuple).e1 as Pid
        yield* Sys.suspend(manager)
        send(parent, manager)
        exit(atom('gone'))
      })
      const manager = (yield* receive((message) => (message instanceof Pid ? message : undefined))) as Pid
      monitor(manager)
      const down = yield* receive((message) => (message instanceof Tuple && message.size === 5 ? message : undefined))
      return inspect((down as Tuple).at(4))
    })
    expect(reason).toMatch(/^:(gone|noproc)$/)
  })
})
