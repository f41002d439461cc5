import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import * as GenServer from '../../main/otp/gen-server.js'
import {
  exitSignal,
  isAlive,
  monitor,
  receive,
  self,
  send,
  spawn,
  trapExit,
  yieldNow,
} from '../../main/otp/process/api.js'
import { Exited } from '../../main/otp/process/runtime.js'
import * as sys from '../../main/otp/sys.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, pair, type Pid, type Term, Tuple } from '../../main/otp/term/term.js'
import { testRuntime } from '../support/run.js'

const get = atom('get')
const counter: GenServer.Callbacks<number, number> = {
  module: alias('Counter'),
  init: (start) => GenServer.ok(start),
  handleCall(request, from, state) {
    if (request === get) return GenServer.reply(state, state)
    if (request === atom('later')) {
      GenServer.answer(from, 'answered')
      return GenServer.noreply(state)
    }
    if (request === atom('never')) return GenServer.noreply(state)
    if (request === atom('crash')) throw new Error('boom')
    if (request === atom('stop')) return GenServer.stopReply(atom('broken'), 'bye', state)
    if (request === atom('through'))
      return (function* () {
        const other = startedPid(yield* GenServer.start(counter, 7))
        return GenServer.reply(yield* GenServer.call(other, get), state)
      })()
    return GenServer.reply(null, state)
  },
  handleCast(request, state) {
    return GenServer.noreply(state + Number(request))
  },
}

function startedPid(answer: Term): Pid {
  return (answer as Tuple).e1 as Pid
}

describe('a GenServer', () => {
  it('answers a call from its state, which casts change in order', () => {
    const { run } = testRuntime()
    const value = run(function* () {
      const server = startedPid(yield* GenServer.startLink(counter, 1))
      for (let i = 0; i < 1000; i++) GenServer.cast(server, 2)
      return yield* GenServer.call(server, get)
    })
    expect(value).toBe(2001)
  })

  it('answers by `answer` as well as by what the callback returns', () => {
    const { run } = testRuntime()
    const value = run(function* () {
      const server = startedPid(yield* GenServer.start(counter, 1))
      return yield* GenServer.call(server, atom('later'))
    })
    expect(value).toBe('answered')
  })

  it('may wait in a callback', () => {
    const { run } = testRuntime()
    const value = run(function* () {
      const server = startedPid(yield* GenServer.start(counter, 1))
      return yield* GenServer.call(server, atom('through'))
    })
    expect(value).toBe(7)
  })

  it('leaves no timer of a call: not when the answer took its time, nor when the server or the caller died meanwhile', () => {
    const { run, runtime } = testRuntime()
    const slow: GenServer.Callbacks<Term, null> = {
      module: alias('Slow'),
      init: () => GenServer.ok(null),
      *handleCall() {
        for (let i = 0; i < 3; i++) yield* yieldNow()
        return GenServer.reply('answered', null)
      },
    }
    const server = run(function* () {
      const started = startedPid(yield* GenServer.start(slow, null))
      for (const victim of [0, 1]) {
        const other = startedPid(yield* GenServer.start(counter, 1))
        const caller = spawn(() => GenServer.call(other, atom('never')))
        yield* yieldNow()
        exitSignal(victim === 0 ? other : caller, atom('kill'))
      }
      return started
    })
    expect(runtime.timers.count).toBe(0)
    expect(run(() => GenServer.call(server, get))).toBe('answered')
    expect(runtime.timers.count).toBe(0)
  })

  it('ends the caller with timeout when no answer comes in time', () => {
    const { runtime, advance } = testRuntime()
    let exited: Term | undefined
    runtime.performThen(
      function* () {
        const server = startedPid(yield* GenServer.start(counter, 1))
        yield* GenServer.call(server, atom('never'), 100)
      },
      () => undefined,
      (reason) => (exited = reason),
    )
    runtime.run()
    advance(99)
    expect(exited).toBeUndefined()
    advance(1)
    expect(inspect(exited as Term)).toMatch(/^\{:timeout, \{GenServer, :call, \[#PID<0\.\d+\.0>, :never, 100\]\}\}$/)
  })

  it('reports and takes its linked starter along when a callback raises', () => {
    const { run, reports } = testRuntime()
    const crash = (): unknown =>
      run(function* () {
        const server = startedPid(yield* GenServer.startLink(counter, 1))
        yield* GenServer.call(server, atom('crash'))
      })
    expect(crash).toThrow(Exited)
    expect(reports.map((event) => event.report.kind)).toEqual(['gen_server_terminating'])
  })

  it('tells a linked starter that traps exits, after the answer to the call', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      trapExit(true)
      const server = startedPid(yield* GenServer.startLink(counter, 1))
      const answer = yield* GenServer.call(server, atom('stop'))
      return [answer, yield* receive((message) => message)]
    })
    expect(seen.map((term) => inspect(term as Term))).toEqual([
      '"bye"',
      expect.stringMatching(/^\{:EXIT, #PID<.*>, :broken\}$/),
    ])
  })

  it('exits with noproc when nobody has the name', () => {
    const { run } = testRuntime()
    let reason = ''
    try {
      run(() => GenServer.call(atom('nobody'), get))
    } catch (thrown) {
      reason = inspect((thrown as Exited).reason)
    }
    expect(reason).toBe('{:noproc, {GenServer, :call, [:nobody, :get, 5000]}}')
  })

  it('is stopped with its reason, and its monitor hears it', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const server = startedPid(yield* GenServer.start(counter, 1))
      const ref = monitor(server)
      const stopped = yield* GenServer.stop(server)
      const down = yield* receive((message) => (message instanceof Tuple && message.e1 === ref ? message : undefined))
      return [stopped, (down as Tuple).at(4), isAlive(server)]
    })
    expect(seen).toEqual([atom('ok'), atom('normal'), false])
  })

  it('shows and takes a state through sys, and waits while suspended', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const server = startedPid(yield* GenServer.start(counter, 5))
      const parent = self()
      yield* sys.suspend(server)
      spawn(function* () {
        send(parent, pair(atom('got'), yield* GenServer.call(server, get)))
      })
      const nothing = yield* receive((message) => message, 0)
      const state = yield* sys.getState(server)
      yield* sys.resume(server)
      return [nothing, state, yield* receive((message) => message)]
    })
    expect(seen[0]).toBeUndefined()
    expect(seen[1]).toBe(5)
    expect(inspect(seen[2] as Term)).toBe('{:got, 5}')
  })
})

describe('an Agent', () => {
  it('gets, updates and answers the old value by get_and_update', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const agent = startedPid(yield* Agent.startLink(() => 1))
      yield* Agent.update(agent, (n: number) => n + 1)
      const old = yield* Agent.getAndUpdate(agent, (n: number) => pair(n, n * 10))
      return [old, yield* Agent.get(agent, (n: number) => n)]
    })
    expect(seen).toEqual([2, 20])
  })
})

describe('an exit signal', () => {
  it('of another reason than normal ends who does not trap exits', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const server = startedPid(yield* GenServer.start(counter, 1))
      exitSignal(server, atom('normal'))
      const before = isAlive(server)
      exitSignal(server, atom('boom'))
      return [before, isAlive(server)]
    })
    expect(seen).toEqual([true, false])
  })
})

describe('the answers of init', () => {
  const init = (answer: unknown): GenServer.Callbacks<null, number> => ({
    module: alias('Init'),
    init: () => answer as GenServer.Result<number>,
    handleCall: (_request, _from, state) => GenServer.reply(state, state),
    handleInfo: (message, state) => GenServer.noreply(message === atom('timeout') ? state + 1 : state),
    handleContinue: (by, state) => GenServer.noreply(state + (by as number)),
  })

  it('may be a timeout: 0 comes before the first message, a longer one when none came', () => {
    const { runtime, run, advance } = testRuntime()
    const state = (server: Pid): unknown => run(() => GenServer.call(server, get))
    const at0 = run(() => GenServer.start(init(GenServer.ok(1, 0)), null)) as Tuple
    expect(state(at0.e1 as Pid)).toBe(2)
    const at50 = run(() => GenServer.start(init(GenServer.ok(1, 50)), null)) as Tuple
    advance(49)
    const body = (at50.e1 as Pid).process as { body: { state: () => unknown } } | null
    expect(body?.body.state()).toBe(1)
    advance(1)
    expect(state(at50.e1 as Pid)).toBe(2)
    expect(runtime.timers.count).toBe(0)
  })

  it('may go on with handle_continue before any message', () => {
    const { run } = testRuntime()
    const started = run(() => GenServer.start(init(GenServer.ok(1, GenServer.continueWith(41))), null)) as Tuple
    expect(run(() => GenServer.call(started.e1, get))).toBe(42)
  })

  it('stop, ignore and anything else answer their starter, which hears of the end only after that', () => {
    const { run } = testRuntime()
    const seen = [GenServer.stopWith(atom('no_disk')), atom('ignore'), 17].map((answer) =>
      run(function* () {
        trapExit(true)
        const started = yield* GenServer.startLink(init(answer), null)
        const message = (yield* receive((m) => m)) as Tuple
        return inspect(pair(started, message.e2))
      }),
    )
    expect(seen).toEqual([
      '{{:error, :no_disk}, :no_disk}',
      '{:ignore, :normal}',
      '{{:error, {:bad_return_value, 17}}, {:bad_return_value, 17}}',
    ])
  })
})
