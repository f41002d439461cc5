import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'rolldown'
import { describe, expect, it } from 'vitest'
import * as Agent from '../../main/otp/agent.js'
import { allocate } from '../../main/otp/allocation.js'
import { HeapGuard } from '../../main/otp/heap-guard.js'
import { type Proc, send, sleep, yieldNow } from '../../main/otp/process/api.js'
import { running } from '../../main/otp/process/current.js'
import { type Process, processOf } from '../../main/otp/process/process.js'
import { Raised } from '../../main/otp/process/raised.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { atom, type Pid, type Term, type Tuple } from '../../main/otp/term/term.js'
import { testRuntime } from '../support/run.js'

const limitBytes = 1000 * 1024 * 1024

function* works(times: number): Proc<void> {
  for (let i = 0; i < times; i++) {
    send(atom('sink'), i)
    yield* yieldNow()
  }
  yield* sleep(Infinity)
}

function setting() {
  const { runtime, reports } = testRuntime()
  let usedBytes = 0
  let externalBytes = 0
  const collections = { count: 0, await: () => undefined }
  const guard = new HeapGuard(runtime, () => ({ usedBytes, limitBytes, externalBytes }), collections)
  const reasons = new Map<Process, string>()
  runtime.onDeath = (process, reason: Term) => reasons.set(process, inspect(reason))
  runtime.spawn(() => sleep(Infinity), [], { name: atom('sink') })
  return {
    runtime,
    reports,
    reasons,
    guard,
    /** Looks while such a share of the heap is used, and such a one of binaries beside it. */
    look: (share: number, outside = 0): void => {
      usedBytes = share * limitBytes
      externalBytes = outside * limitBytes
      guard.look()
    },
    /** All garbage is collected. */
    collect: (): void => void collections.count++,
  }
}

describe('the guard of the heap', () => {
  it('ends nobody while there is room', () => {
    const { runtime, reasons, look, collect } = setting()
    runtime.spawn(works, [100])
    runtime.run()
    look(0.2)
    collect()
    look(0.45)
    expect(reasons.size).toBe(0)
  })

  it('ends who did most since the last look, with a report', () => {
    const { runtime, reports, reasons, look } = setting()
    const early = runtime.spawn(works, [500])
    runtime.run()
    look(0.4)
    const late = runtime.spawn(works, [100])
    const little = runtime.spawn(works, [10])
    runtime.run()
    look(0.72)
    expect([early, late, little].map((process) => reasons.get(process))).toEqual([undefined, ':killed', undefined])
    expect(reports[0]).toMatchObject({ level: 'error', metadata: { pid: late.pid } })
    expect(reports[0]?.report).toMatchObject({ kind: 'text' })
    expect(JSON.stringify(reports[0]?.report)).toContain('the heap is nearly full: 720 MB of 1000 MB')
  })

  it('ends nobody for what may be garbage, until all garbage has been collected or the heap is all but full', () => {
    const { runtime, reasons, look, collect } = setting()
    runtime.spawn(works, [100])
    runtime.run()
    look(0.52)
    expect(reasons.size).toBe(0)
    collect()
    runtime.spawn(works, [100])
    runtime.run()
    look(0.52)
    expect(reasons.size).toBe(1)
  })

  it('ends nobody else before the garbage of the first is gone, unless the heap fills on', () => {
    const { runtime, reasons, look, collect } = setting()
    const busy = (turns: number): void => {
      runtime.spawn(works, [turns])
      runtime.run()
    }
    busy(100)
    look(0.72)
    expect(reasons.size).toBe(1)
    busy(50)
    look(0.74)
    expect(reasons.size).toBe(1)
    busy(50)
    look(0.78)
    expect(reasons.size).toBe(2)
    collect()
    busy(50)
    look(0.4)
    expect(reasons.size).toBe(2)
    busy(50)
    look(0.52)
    expect(reasons.size).toBe(3)
  })

  it('lets no more processes start while very many fill it', () => {
    const { runtime, look } = setting()
    const start = (): string => {
      try {
        return inspect(runtime.spawn(() => sleep(Infinity), []).pid).slice(0, 4)
      } catch (thrown) {
        return thrown instanceof Raised ? inspect(thrown.reason) : String(thrown)
      }
    }
    runtime.run()
    look(0.6)
    expect(start()).toBe('#PID')
    for (let i = 0; i < 50_000; i++) start()
    look(0.4)
    expect(start()).toBe('#PID')
    look(0.6)
    expect(start()).toBe(':system_limit')
    look(0.2)
    expect(start()).toBe('#PID')
  })

  it('counts binaries, which lie outside of the heap', () => {
    const { runtime, reports, reasons, look } = setting()
    runtime.spawn(works, [100])
    runtime.run()
    look(0.1, 0.75)
    expect(reasons.size).toBe(1)
    expect(JSON.stringify(reports[0]?.report)).toContain('750 MB of 1000 MB, in binaries')
  })

  it('ends whose state is seen to fill it, however little it did', () => {
    const { runtime, reasons, look } = setting()
    const text = 'x'.repeat(160 * 1024 * 1024)
    const holder = runtime.spawn(function* () {
      running().dictionary = new Map<Term, Term>([[atom('held'), text]])
      yield* sleep(Infinity)
    }, [])
    const busy = runtime.spawn(works, [100])
    runtime.run()
    look(0.75)
    expect([reasons.get(holder), reasons.get(busy)]).toEqual([':killed', undefined])
  })

  it('ends no server that waits: it holds nothing but its state', () => {
    const { runtime, reasons, look } = setting()
    let server: Term = null
    runtime.spawn(function* () {
      server = ((yield* Agent.start(() => 0)) as Tuple).e1
    }, [])
    runtime.run()
    look(0.4)
    runtime.spawn(function* () {
      for (let i = 0; i < 200; i++) yield* Agent.update(server, (state: Term) => state)
    }, [])
    runtime.run()
    const little = runtime.spawn(works, [10])
    runtime.run()
    look(0.75)
    expect(processOf(server as unknown as Pid)).not.toBeNull()
    expect(reasons.get(little)).toBe(':killed')
  })

  it('ends a process in the middle of a step that there is no room for', () => {
    const { runtime, reports, reasons, guard, look } = setting()
    guard.start()
    let isOver = false
    look(0.6)
    const greedy = runtime.spawn(() => {
      allocate(200 * 1024 * 1024, 1)
      isOver = true
    }, [])
    const modest = runtime.spawn(() => allocate(100 * 1024 * 1024, 1), [])
    runtime.run()
    guard.stop()
    expect([reasons.get(greedy), reasons.get(modest), isOver]).toEqual([':killed', ':normal', false])
    expect(JSON.stringify(reports[0]?.report)).toContain('600 MB of 1000 MB, and one step wants 200 MB')
  })

  it('refuses such a step where no process runs', () => {
    const { guard, look } = setting()
    guard.start()
    look(0.6)
    expect(() => allocate(200 * 1024 * 1024, 1)).toThrow(RangeError)
    guard.stop()
    expect(() => allocate(200 * 1024 * 1024, 1)).not.toThrow()
  })

  it('ends one with a mailbox without end first', () => {
    const { runtime, reasons, look } = setting()
    const sink = runtime.whereis(atom('sink'))
    runtime.spawn(() => {
      for (let i = 0; i <= 1_000_000; i++) send(atom('sink'), i)
    }, [])
    runtime.spawn(works, [100])
    runtime.run()
    look(0.75)
    expect(reasons.get(sink as Process)).toBe(':killed')
  })

  it('saves a program from a process that takes all the memory there is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heap-guard-'))
    const file = join(folder, 'child.cjs')
    await build({
      input: new URL('heap-guard-child.ts', import.meta.url).pathname,
      platform: 'node',
      logLevel: 'silent',
      output: { file, format: 'cjs' },
    })
    const { stdout, status } = spawnSync(process.execPath, ['--max-old-space-size=600', file], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stdout).toMatch(/Context: {10}the heap is nearly full: \d+ MB of \d+ MB/)
    expect(stdout).toMatch(/ended :killed, others worked\nthe system runs\n$/)
    expect(status).toBe(0)
  })
})
