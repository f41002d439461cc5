/** The one seam for events: whatever changes passes it, with what caused it. */
import { describe, expect, it } from 'vitest'
import * as GenServer from '../../../main/otp/gen-server.js'
import { reply } from '../../../main/otp/gen.js'
import * as api from '../../../main/otp/process/api.js'
import type { RuntimeEvent } from '../../../main/otp/process/events.js'
import { linksOf } from '../../../main/otp/process/links.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import type { Process } from '../../../main/otp/process/process.js'
import type { Runtime } from '../../../main/otp/process/runtime.js'
import { inspect } from '../../../main/otp/term/inspect.js'
import { atom, pair, type Pid, type Term } from '../../../main/otp/term/term.js'
import * as Timer from '../../../main/otp/timer.js'
import { generate } from '../differential/generate.js'
import { World } from '../differential/world.js'
import { HeardWorld } from '../../support/heard-world.js'
import { testRuntime } from '../../support/run.js'
import { schedule, underSchedules } from '../../support/schedules.js'
import { pidOf } from '../../support/workers.js'

const go = atom('go')

/** Events as lines: their number, what they are, and the number of what caused them. Pids by their order. */
function lines(events: readonly RuntimeEvent[]): string[] {
  const pids: Pid[] = []
  const numbers = new Map(events.map(({ seq }, index) => [seq, index + 1]))
  const text = (term: Term): string =>
    inspect(term)
      .replace(/#PID<0\.(\d+)\.0>/g, (all, number: string) => {
        const index = pids.findIndex((pid) => String(pid.number) === number)
        return index < 0 ? all : `P${index + 1}`
      })
      .replace(/#Reference<[\d.]+>/g, 'ref')
  return events.map((event, index) => {
    if (event.kind === 'spawn') pids.push(event.pid)
    const by = event.by === null ? 'nobody' : text(event.by)
    return `${index + 1} ${by} ${shownEvent(event, text)} < ${numbers.get(event.cause) ?? 0}`
  })
}

function shownEvent(event: RuntimeEvent, text: (term: Term) => string): string {
  switch (event.kind) {
    case 'spawn':
      return `spawns ${text(event.pid)}`
    case 'exit':
      return `exits ${text(event.reason)}`
    case 'link':
    case 'unlink':
      return `${event.kind} ${text(event.other)}`
    case 'monitor':
    case 'demonitor':
      return `${event.kind} ${text(event.object)}`
    case 'signal':
      return `${event.linked ? 'link' : 'exit'} signal ${text(event.from)} -> ${text(event.to)} ${text(event.reason)}`
    case 'send':
      return `${event.as} ${text(event.from)} -> ${text(event.to)} ${text(event.message)}`
    case 'lost':
      return `lost ${text(event.from)} -> ${text(event.to)} ${text(event.message)}`
    case 'receive':
      return `receives ${text(event.message)}`
    case 'register':
    case 'unregister':
      return `${event.kind} ${text(event.name)}`
    default:
      return event.kind
  }
}

/** The world of random programs, and what is heard of it. */
function heardProgram(seed: number, prepare: (runtime: Runtime) => void): { heard: string[]; found: string[] } {
  let heardWorld: HeardWorld | undefined
  const world = new World((runtime) => {
    prepare(runtime)
    heardWorld = new HeardWorld(runtime)
  })
  world.run(generate(seed))
  const { heard, found } = { heard: heardWorld?.heard() ?? [], found: heardWorld?.found() ?? [] }
  return { heard, found }
}

/** What is heard of `body`, which runs as a process that was there before. */
function heard(body: () => unknown, ms = 100): string[] {
  const { runtime } = testRuntime()
  const events: RuntimeEvent[] = []
  const stop = runtime.listen((event) => events.push(event))
  runtime.spawn(body, [])
  runtime.advance(ms)
  stop()
  return lines(events)
}

describe('events of processes', () => {
  it('tell of a chain of deaths: the signal by which each dies, and what its own death brings', () => {
    const seen = heard(function* (): Proc<void> {
      api.trapExit(true)
      const first = api.spawnLink(function* () {
        const second = api.spawn(function* () {
          yield* api.receiveAny()
          api.link(first)
          yield* api.sleep(Infinity)
        })
        api.monitor(second)
        api.send(second, go)
        yield* api.sleep(Infinity)
      })
      yield* api.sleep(1)
      const second = linksOf(first.process as Process)[1]?.pid as Pid
      api.exitSignal(second, atom('boom'))
      yield* api.receiveAny()
    })
    expect(seen).toEqual([
      '1 nobody spawns P1 < 0',
      '2 P1 spawns P2 < 0',
      '3 P1 link P2 < 0',
      '4 P2 spawns P3 < 0',
      '5 P2 monitor P3 < 0',
      '6 P2 message P2 -> P3 :go < 0',
      '7 P3 receives :go < 0',
      '8 P3 link P2 < 7',
      '9 P1 exit signal P1 -> P3 :boom < 0',
      '10 P3 exits :boom < 9',
      '11 P3 link signal P3 -> P2 :boom < 10',
      '12 P3 lost P3 -> P2 {:DOWN, ref, :process, P3, :boom} < 10',
      '13 P2 exits :boom < 11',
      '14 P2 link signal P2 -> P1 :boom < 13',
      '15 P2 message P2 -> P1 {:EXIT, P2, :boom} < 13',
      '16 P1 receives {:EXIT, P2, :boom} < 0',
      '17 P1 exits :normal < 16',
    ])
  })

  it('tell of names, also of the one that a death frees, and of what is unlinked and no longer watched', () => {
    const seen = heard(function* (): Proc<void> {
      const other = api.spawn(api.receiveAny)
      api.register(atom('one'), api.self())
      api.unregister(atom('one'))
      api.register(atom('two'), other)
      api.link(other)
      api.unlink(other)
      api.demonitor(api.monitor(atom('two')))
      api.send(atom('two'), go)
      yield* api.sleep(1)
    })
    expect(seen.slice(2)).toEqual([
      '3 P1 register :one < 0',
      '4 P1 unregister :one < 0',
      '5 P1 register :two < 0',
      '6 P1 link P2 < 0',
      '7 P1 unlink P2 < 0',
      '8 P1 monitor :two < 0',
      '9 P1 demonitor P2 < 0',
      '10 P1 message P1 -> P2 :go < 0',
      '11 P2 receives :go < 0',
      '12 P2 exits :normal < 11',
      '13 P2 unregister :two < 12',
      '14 P1 exits :normal < 0',
    ])
  })

  it('tell what nobody gets', () => {
    const seen = heard(function* (): Proc<void> {
      const dead = api.spawn(() => undefined)
      yield* api.sleep(1)
      api.send(dead, go)
      api.send(pair(atom('nobody'), api.nodeName), go)
      api.sendAfter(dead, go, 1)
      api.sendAfter(atom('nobody'), go, 1)
      GenServer.cast(dead, go)
    })
    const lost = seen.filter((line) => line.includes(' lost '))
    expect(lost).toEqual([
      '4 P1 lost P1 -> P2 :go < 0',
      '5 P1 lost P1 -> {:nobody, :nonode@nohost} :go < 0',
      '6 P1 lost P1 -> P2 {:"$gen_cast", :go} < 0',
      '8 nobody lost nil -> P2 :go < 0',
      '9 nobody lost nil -> :nobody :go < 0',
    ])
  })
})

describe('events of calls', () => {
  const echo: GenServer.Callbacks<null, null> = {
    module: atom('echo'),
    init: () => GenServer.ok(null),
    handleCall: (request, from) => {
      if (request !== atom('late')) return GenServer.reply(request, null)
      reply(from, atom('early'))
      return GenServer.reply(atom('late'), null)
    },
  }
  const ask = function* (request: Term): Proc<void> {
    const server = pidOf(yield* GenServer.start(echo, null))
    yield* GenServer.call(server, request)
    api.send(api.self(), atom('done'))
  }
  const asked = [
    '1 nobody spawns P1 < 0',
    '2 P1 spawns P2 < 0',
    '3 P1 call P1 -> P2 {:"$gen_call", {P1, [:alias | ref]}, :go} < 0',
    '4 P2 receives {:"$gen_call", {P1, [:alias | ref]}, :go} < 0',
    '5 P2 reply P2 -> P1 {[:alias | ref], :go} < 4',
    '6 P1 receives {[:alias | ref], :go} < 0',
    '7 P1 message P1 -> P1 :done < 6',
  ]

  it('are the same whether a call is handled on the stack of who asks or out of the mailbox', () => {
    expect(heard(() => ask(go)).slice(0, 7)).toEqual(asked)
    const { runtime } = testRuntime()
    runtime.scheduler.nests = () => false
    const events: RuntimeEvent[] = []
    runtime.listen((event) => events.push(event))
    runtime.spawn(ask, [go])
    runtime.run()
    expect(lines(events).slice(0, 7)).toEqual(asked)
  })

  it('tell of a second answer before the first is taken, which comes as a message', () => {
    const seen = heard(() => ask(atom('late')))
    expect(seen[4]).toBe('5 P2 reply P2 -> P1 {[:alias | ref], :early} < 4')
    expect(seen[6]).toBe('7 P2 message P2 -> P1 {[:alias | ref], :late} < 4')
  })

  it('tell who asks of the death of who is asked, as its monitor would', () => {
    const seen = heard(function* (): Proc<void> {
      const server = pidOf(yield* GenServer.start({ ...echo, handleCall: () => api.exit(atom('boom')) }, null))
      try {
        yield* GenServer.call(server, go)
      } catch {
        api.send(api.self(), atom('done'))
      }
    })
    expect(seen.filter((line) => !line.includes(' log '))).toEqual([
      ...asked.slice(0, 4),
      '6 P2 exits :boom < 4',
      '7 P2 message P2 -> P1 {:DOWN, ref, :process, P2, :boom} < 6',
      '8 P1 receives {:DOWN, ref, :process, P2, :boom} < 0',
      '9 P1 message P1 -> P1 :done < 8',
      '10 P1 exits :normal < 8',
    ])
  })
})

describe('events of timers', () => {
  it('have what was handled when the timer was set for their cause', () => {
    const seen = heard(function* (): Proc<void> {
      api.send(api.self(), go)
      yield* api.receiveAny()
      api.sendAfter(api.self(), atom('one'), 1)
      api.startTimer(api.self(), atom('two'), 2)
      Timer.sendInterval(3, api.self(), atom('three'))
      for (let i = 0; i < 3; i++) yield* api.receiveAny()
    })
    expect(seen.slice(2)).toEqual([
      '3 P1 receives :go < 0',
      '4 nobody message nil -> P1 :one < 3',
      '5 P1 receives :one < 3',
      '6 nobody message nil -> P1 {:timeout, ref, :two} < 3',
      '7 P1 receives {:timeout, ref, :two} < 5',
      '8 nobody message nil -> P1 :three < 3',
      '9 P1 receives :three < 7',
      '10 P1 exits :normal < 9',
    ])
  })
})

describe('the events of random programs', () => {
  it(
    'tell all there is to know of processes, links, monitors, names, mailboxes and tables',
    { timeout: 60_000 },
    () => {
      underSchedules(150, (seed) => {
        const { heard, found } = heardProgram(seed, (runtime) => seed % 2 === 0 && schedule(runtime, seed))
        expect(heard).toEqual(found)
      })
    },
  )
})
