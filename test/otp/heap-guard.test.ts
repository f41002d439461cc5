import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { HeapGuard } from '../../main/otp/heap-guard.js'
import { type Proc, send, sleep, yieldNow } from '../../main/otp/process/api.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { atom, type Term } from '../../main/otp/term/term.js'
import type { Process } from '../../main/otp/process/process.js'
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
  const guard = new HeapGuard(runtime, () => ({ usedBytes, limitBytes }))
  const reasons = new Map<Process, string>()
  runtime.onDeath = (process, reason: Term) => reasons.set(process, inspect(reason))
  runtime.spawn(() => sleep(Infinity), [], { name: atom('sink') })
  return {
    runtime,
    reports,
    reasons,
    /** Looks while such a share of the heap is used. */
    look: (share: number): void => {
      usedBytes = share * limitBytes
      guard.look()
    },
  }
}

describe('the guard of the heap', () => {
  it('ends nobody while there is room', () => {
    const { runtime, reasons, look } = setting()
    runtime.spawn(works, [100])
    runtime.run()
    look(0.4)
    look(0.7)
    expect(reasons.size).toBe(0)
  })

  it('ends who did most since the last look, with a report', () => {
    const { runtime, reports, reasons, look } = setting()
    const early = runtime.spawn(works, [500])
    runtime.run()
    look(0.6)
    const late = runtime.spawn(works, [100])
    const little = runtime.spawn(works, [10])
    runtime.run()
    look(0.85)
    expect([early, late, little].map((process) => reasons.get(process))).toEqual([undefined, ':killed', undefined])
    expect(reports[0]).toMatchObject({ level: 'error', metadata: { pid: late.pid } })
    expect(reports[0]?.report).toMatchObject({ kind: 'text' })
    expect(JSON.stringify(reports[0]?.report)).toContain('the heap is nearly full: 850 MB of 1000 MB')
  })

  it('waits for what was taken to be freed before it ends the next one', () => {
    const { runtime, reasons, look } = setting()
    runtime.spawn(works, [100])
    runtime.spawn(works, [50])
    runtime.run()
    look(0.85)
    look(0.85)
    expect(reasons.size).toBe(1)
    runtime.spawn(works, [20])
    runtime.run()
    look(0.9)
    expect(reasons.size).toBe(2)
  })

  it('ends one with a mailbox without end first', () => {
    const { runtime, reasons, look } = setting()
    const sink = runtime.whereis(atom('sink'))
    runtime.spawn(() => {
      for (let i = 0; i <= 1_000_000; i++) send(atom('sink'), i)
    }, [])
    runtime.spawn(works, [100])
    runtime.run()
    look(0.85)
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
