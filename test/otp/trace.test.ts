import { describe, expect, it } from 'vitest'
import {
  exit,
  type Proc,
  receive,
  receiveAny,
  register,
  self,
  send,
  sleep,
  spawn,
  spawnLink,
  unregister,
} from '../../main/otp/process/api.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { atom, list, pair, type Pid, type Term } from '../../main/otp/term/term.js'
import { trace, traceInfo } from '../../main/otp/trace.js'
import { testRuntime } from '../support/run.js'

const go = atom('go')
const flags = (...names: string[]): Term => list(...names.map((name) => atom(name)))

/** What waits, as text, pids numbered by their first appearance. */
function* heard(): Proc<string[]> {
  const lines: string[] = []
  const pids: string[] = []
  for (let m = yield* receive((message) => message, 0); m !== undefined; m = yield* receive((message) => message, 0)) {
    const text = inspect(m)
    if (!text.startsWith('{:trace')) continue
    lines.push(
      text.replace(/#PID<[^>]*>/g, (pid) => {
        if (!pids.includes(pid)) pids.push(pid)
        return `P${pids.indexOf(pid) + 1}`
      }),
    )
  }
  return lines
}

function* settled(): Proc<void> {
  for (let i = 0; i < 5; i++) yield* sleep(0)
}

/** Recorded of erlang:trace/3, but for the arguments of spawned functions. */
describe('trace', () => {
  it('tells of sends, receives and what processes do, in their order', () => {
    const { run, runtime } = testRuntime()
    const lines = run(function* () {
      const me = self()
      const pid = spawn(function* (): Proc<void> {
        yield* receiveAny()
        send(me, atom('hi'))
        spawnLink(() => undefined)
        register(atom('foo'), self())
        unregister(atom('foo'))
        yield* settled()
        exit(atom('done'))
      })
      expect(trace(pid, true, flags('send', 'receive', 'procs'))).toBe(1)
      send(pid, go)
      for (let i = 0; i < 4; i++) yield* settled()
      return yield* heard()
    })
    expect(lines).toEqual([
      '{:trace, P1, :receive, :go}',
      '{:trace, P1, :send, :hi, P2}',
      '{:trace, P1, :spawn, P3, {:erlang, :apply, []}}',
      '{:trace, P1, :link, P3}',
      '{:trace, P1, :register, :foo}',
      '{:trace, P1, :unregister, :foo}',
      '{:trace, P1, :exit, :done}',
    ])
    expect(runtime.events).toBeNull()
  })

  it('goes on with children when set_on_spawn says so, with times when asked', () => {
    const { run } = testRuntime()
    const lines = run(function* () {
      const pid = spawn(function* (): Proc<void> {
        yield* receiveAny()
        spawn(() => spawn(() => undefined))
      })
      trace(pid, true, flags('procs', 'timestamp', 'set_on_spawn'))
      send(pid, go)
      for (let i = 0; i < 4; i++) yield* settled()
      return yield* heard()
    })
    expect(lines.map((line) => line.replace(/\{\d+, \d+, \d+\}\}$/, 'TIME}'))).toEqual([
      '{:trace_ts, P1, :spawn, P2, {:erlang, :apply, []}, TIME}',
      '{:trace_ts, P2, :spawned, P1, {:erlang, :apply, []}, TIME}',
      '{:trace_ts, P1, :exit, :normal, TIME}',
      '{:trace_ts, P2, :spawn, P3, {:erlang, :apply, []}, TIME}',
      '{:trace_ts, P3, :spawned, P2, {:erlang, :apply, []}, TIME}',
      '{:trace_ts, P2, :exit, :normal, TIME}',
      '{:trace_ts, P3, :exit, :normal, TIME}',
    ])
  })

  it('says who is traced, refuses a second tracer, unknown flags and the dead', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const waits = function* (): Proc<void> {
        yield* sleep(Infinity)
      }
      const [pid, other] = [spawn(waits), spawn(waits)] as [Pid, Pid]
      trace(pid, true, flags('send', 'procs'))
      const info = [traceInfo(pid, atom('flags')), traceInfo(pid, atom('tracer'))].map((term) => inspect(term))
      const refused = [
        () => trace(pid, true, list(atom('send'), pair(atom('tracer'), other))),
        () => trace(pid, true, flags('nonsense')),
        () => trace(atom('nobody'), true, flags('send')),
      ].map((attempt) => {
        try {
          return attempt()
        } catch {
          return 'refused'
        }
      })
      trace(pid, false, flags('all'))
      yield* settled()
      return [info[0], info[1]?.startsWith('{:tracer, #PID<'), refused, inspect(traceInfo(pid, atom('flags')))]
    })
    expect(seen).toEqual(['{:flags, [:procs, :send]}', true, ['refused', 'refused', 'refused'], '{:flags, []}'])
  })
})
