import { describe, expect, it } from 'vitest'
import {
  demonitor,
  exit,
  exitSignal,
  isAlive,
  link,
  monitor,
  receive,
  register,
  self,
  send,
  sleep,
  spawn,
  spawnLink,
  spawnMonitor,
  trapExit,
  unlink,
  whereis,
} from '../../../main/otp/process/api.js'
import type { Proc } from '../../../main/otp/process/proc.js'
import { Raised } from '../../../main/otp/process/raised.js'
import type { Exited } from '../../../main/otp/process/runtime.js'
import { inspect } from '../../../main/otp/term/inspect.js'
import type { Tuple } from '../../../main/otp/term/term.js'
import { atom, pair, type Pid, type Term } from '../../../main/otp/term/term.js'
import { testRuntime } from '../../support/run.js'

const boom = atom('boom')
const kill = atom('kill')
const normal = atom('normal')

function* forever(): Proc<void> {
  yield* receive(() => undefined)
}

/** The next message, whatever it is, or undefined when none waits once the others have run. */
function* next(): Proc<Term | undefined> {
  return yield* receive((message) => message, 0)
}

/** Lets all others run until they wait, where they are few and short. */
function* settled(): Proc<void> {
  for (let i = 0; i < 5; i++) yield* sleep(0)
}

/** What `body` exits with, as text. */
function reasonOf(body: () => unknown): string {
  try {
    body()
  } catch (thrown) {
    return inspect((thrown as Exited).reason)
  }
  return 'nothing'
}

describe('an exit signal', () => {
  it('ends a process that does not trap exits, with its reason', () => {
    const { run } = testRuntime()
    const reason = run(function* () {
      const [pid] = spawnMonitor(forever)
      exitSignal(pid, boom)
      return ((yield* next()) as Tuple).at(4)
    })
    expect(reason).toBe(boom)
  })

  it('comes as a message to a process that traps exits, normal too', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      trapExit(true)
      const me = self()
      spawn(() => exitSignal(me, normal))
      spawn(() => exitSignal(me, boom))
      yield* settled()
      return [yield* next(), yield* next()].map((message) => (message as Tuple).e2)
    })
    expect(seen).toEqual([normal, boom])
  })

  it('normal from another process changes nothing, from itself ends it', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const other = spawn(forever)
      const [own] = spawnMonitor(() => {
        exitSignal(self(), normal)
        throw new Error('it goes on')
      })
      exitSignal(other, normal)
      yield* settled()
      return [isAlive(other), isAlive(own), ((yield* next()) as Tuple).at(4)]
    })
    expect(seen).toEqual([true, false, normal])
  })

  it('kill ends a process that traps exits, and its links and monitors see killed', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      trapExit(true)
      const victim = spawnLink(function* (): Proc<void> {
        trapExit(true)
        yield* forever()
      })
      monitor(victim)
      yield* settled()
      exitSignal(victim, kill)
      return [yield* next(), yield* next()].map((message) => inspect(message as Term).replace(/#\w+<[^>]*>/g, '#'))
    })
    expect(seen).toEqual(['{:EXIT, #, :killed}', '{:DOWN, #, :process, #, :killed}'])
  })

  it('runs no finally of the process that it ends', () => {
    const { run } = testRuntime()
    let ran = false
    run(function* () {
      const pid = spawn(function* (): Proc<void> {
        try {
          yield* forever()
        } finally {
          ran = true
        }
      })
      yield* settled()
      exitSignal(pid, kill)
      yield* settled()
    })
    expect(ran).toBe(false)
  })
})

describe('a link', () => {
  it('takes the other one along, and on through a chain of 100,000', () => {
    const { run, runtime } = testRuntime()
    const before = runtime.processCount
    const first = run(() => spawn(chain, 100_000))
    expect(runtime.processCount).toBe(before + 100_001)
    run(() => exitSignal(first, boom))
    expect(runtime.processCount).toBe(before)
  })

  it('of reason kill is not a kill: who traps exits gets it as a message', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      trapExit(true)
      spawnLink(() => exit(kill))
      yield* settled()
      return ((yield* next()) as Tuple).e2
    })
    expect(seen).toBe(kill)
  })

  it('normal end of one leaves the other alone', () => {
    const { run } = testRuntime()
    const alive = run(function* () {
      spawnLink(() => undefined)
      yield* settled()
      return true
    })
    expect(alive).toBe(true)
  })

  it('to a dead process gives {:EXIT, pid, :noproc} to who traps exits, and raises noproc otherwise', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const dead = spawn(() => undefined)
      yield* settled()
      let raised: unknown
      try {
        link(dead)
      } catch (thrown) {
        raised = (thrown as Raised).reason
      }
      trapExit(true)
      link(dead)
      return [raised, ((yield* next()) as Tuple).e2]
    })
    expect(seen).toEqual([atom('noproc'), atom('noproc')])
  })

  it('once undone does not act', () => {
    const { run } = testRuntime()
    const alive = run(function* () {
      const pid = spawnLink(forever)
      unlink(pid)
      exitSignal(pid, boom)
      yield* settled()
      return true
    })
    expect(alive).toBe(true)
  })
})

function* chain(left: number): Proc<void> {
  if (left > 0) spawnLink(chain, left - 1)
  yield* forever()
}

describe('a monitor', () => {
  it('of a dead process says noproc at once; of a name it says the name and the node', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      monitor(atom('nobody'))
      return inspect((yield* next()) as Term).replace(/#\w+<[^>]*>/g, '#')
    })
    expect(seen).toBe('{:DOWN, #, :process, {:nobody, :nonode@nohost}, :noproc}')
  })

  it('once ended sends nothing, and with flush what was sent goes', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const [pid, ref] = spawnMonitor(forever)
      const ended = demonitor(ref)
      exitSignal(pid, kill)
      const [gone, second] = spawnMonitor(() => undefined)
      yield* settled()
      const late = demonitor(second, { flush: true })
      return [ended, late, isAlive(gone), yield* next()]
    })
    expect(seen).toEqual([true, false, false, undefined])
  })

  it('comes after the exit signal of the link, in whichever order they were made', () => {
    for (const linkFirst of [true, false]) {
      const { run } = testRuntime()
      const tags = run(function* () {
        trapExit(true)
        const pid = spawn(forever)
        if (linkFirst) link(pid)
        monitor(pid)
        if (!linkFirst) link(pid)
        exitSignal(pid, kill)
        return [yield* next(), yield* next()].map((message) => (message as Tuple).e0)
      })
      expect(tags).toEqual([atom('EXIT'), atom('DOWN')])
    }
  })
})

describe('a name', () => {
  it('is free again when its process has ended, before the monitors hear of it', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const name = atom('somebody')
      const [pid] = spawnMonitor(forever)
      register(name, pid)
      const known = whereis(name) === pid
      exitSignal(pid, kill)
      const down = (yield* receive((message) => message)) as Tuple
      return [known, down.e0, whereis(name)]
    })
    expect(seen).toEqual([true, atom('DOWN'), undefined])
  })

  it('cannot be given twice, nor to a process that has one, nor be :undefined', () => {
    const { run } = testRuntime()
    const refused = run(() => {
      const one = spawn(forever)
      const two = spawn(forever)
      register(atom('one'), one)
      return [
        ['one', two],
        ['other', one],
        ['undefined', two],
      ].map(([name, pid]) => {
        try {
          register(atom(name as string), pid as Pid)
          return 'taken'
        } catch (thrown) {
          return (thrown as Raised).reason
        }
      })
    })
    expect(refused).toEqual([atom('badarg'), atom('badarg'), atom('badarg')])
  })
})

describe('a process that raises', () => {
  it('is reported, and its reason carries the stack', () => {
    const { run, reports } = testRuntime()
    const reason = run(function* () {
      spawnMonitor(() => {
        throw new Raised('error', atom('badarith'))
      })
      yield* settled()
      return inspect(((yield* next()) as Tuple).at(4))
    })
    expect(reason).toBe('{:badarith, []}')
    expect(reports.map((event) => event.report.kind)).toEqual(['process_raised'])
  })

  it('is not reported when it only exits', () => {
    const { run, reports } = testRuntime()
    expect(reasonOf(() => run(() => exit(pair(boom, 1))))).toBe('{:boom, 1}')
    expect(reports).toEqual([])
  })

  it('with a value thrown ends with nocatch', () => {
    const { run } = testRuntime()
    const throwing = (): never => {
      throw new Raised('throw', 1)
    }
    expect(reasonOf(() => run(throwing))).toBe('{{:nocatch, 1}, []}')
  })
})

describe('sending', () => {
  it('to a name nobody has is badarg, to a dead pid nothing', () => {
    const { run } = testRuntime()
    const seen = run(function* () {
      const dead = spawn(() => undefined)
      yield* settled()
      send(dead, 1)
      try {
        send(atom('nobody'), 1)
        return 'sent'
      } catch (thrown) {
        return (thrown as Raised).reason
      }
    })
    expect(seen).toBe(atom('badarg'))
  })
})
