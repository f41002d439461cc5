import { beforeEach, describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import { installLimits, maxHeapSize, setMaxHeapSize } from '../../main/otp/limits.js'
import { type Proc, receive, send, spawn, turn } from '../../main/otp/process/api.js'
import { running } from '../../main/otp/process/current.js'
import { deliver } from '../../main/otp/process/deliver.js'
import { type Process, processOf } from '../../main/otp/process/process.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { atom, list, type Pid, type Term, TermMap, type Tuple } from '../../main/otp/term/term.js'
import { type TestRuntime, testRuntime } from '../support/run.js'

let test: TestRuntime
beforeEach(() => {
  test = testRuntime()
  installLimits(test.runtime)
})

describe('max_heap_size', () => {
  it('ends a server whose state outgrows it, with a report, and no other', () => {
    const { run, reports } = test
    const [limited, free] = run(function* () {
      const pids: Pid[] = []
      for (const words of [10_000, 0]) {
        const agent = ((yield* Agent.start(() => TermMap.empty)) as Tuple).e1 as Pid
        setMaxHeapSize(processOf(agent) as never, words)
        pids.push(agent)
      }
      for (let i = 0; i < 5000; i++) for (const pid of pids) Agent.cast(pid, (map: TermMap) => map.put(i, `value ${i}`))
      return pids
    })
    expect([limited?.process === null, free?.process === null]).toEqual([true, false])
    const texts = reports.map(({ report }) => (report.kind === 'text' ? report.text : report.kind))
    expect(texts).toEqual([expect.stringMatching(/maximum heap size reached\n {5}Max Heap Size: {4}10000\n/)])
  })

  it('lets one that is not to be killed go on, reported once for each time that it is set', () => {
    const { run, reports } = test
    const limit = TermMap.from<Term, Term>([
      [atom('size'), 1000],
      [atom('kill'), false],
    ])
    const agent = run(function* () {
      const pid = ((yield* Agent.start(() => TermMap.empty)) as Tuple).e1 as Pid
      for (let times = 0; times < 2; times++) {
        setMaxHeapSize(processOf(pid) as never, limit)
        for (let i = 0; i < 1000; i++) yield* Agent.update(pid, (map: TermMap) => map.put(i, `value ${i}`))
      }
      return pid
    })
    expect(agent.process).not.toBeNull()
    expect(
      reports.map(({ report }) => (report.kind === 'text' ? /Kill: +(\w+)/.exec(report.text)?.[1] : report.kind)),
    ).toEqual(['false', 'false'])
  })

  it('ends a process whose mailbox outgrows it', () => {
    const pid = test.run(function* () {
      const pid = spawn(function* (): Proc<void> {
        setMaxHeapSize(running(), 20_000)
        yield* receive(() => undefined)
      })
      yield* turn()
      return pid
    })
    test.run(function* () {
      for (let i = 0; i < 5000; i++) {
        send(pid, list('a message of some length', i))
        yield* turn()
      }
    })
    expect(pid.process).toBeNull()
  })

  it('is told as a map, and refuses what it is not', () => {
    const shown = test.run(() => {
      const before = setMaxHeapSize(running(), TermMap.from<Term, Term>([[atom('size'), 500]]))
      return [before, maxHeapSize(running())].map((term) => inspect(term))
    })
    expect(shown).toEqual([
      '%{error_logger: true, kill: true, size: 0}',
      '%{error_logger: true, kill: true, size: 500}',
    ])
    for (const wrong of [-1, atom('x'), 'x'])
      expect(() => test.run(() => setMaxHeapSize(running(), wrong))).toThrow('badarg')
  })
})

describe('a limit on the mailbox', () => {
  it('ends the process at one message more, with a report', () => {
    const pid = test.run(() => spawn(() => receive(() => undefined)))
    const process = pid.process as Process
    for (let i = 0; i < 2 ** 24; i++) deliver(process, i)
    expect(pid.process).not.toBeNull()
    test.reports.length = 0
    deliver(process, 0)
    expect(pid.process).toBeNull()
    expect(test.reports.map(({ report }) => JSON.stringify(report)).join()).toMatch(
      /Process: .*Context: .*more than 16777216 messages wait.*Kill: .*true/,
    )
  })
})
