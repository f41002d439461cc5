/**
 * Every call with arguments from a seed, right ones and wrong ones, against the real handlers: each is answered, by a plain value, with a clear sentence where
 * it is a failure, and nothing else comes of it. `KV_FUZZ=50` tries so many seeds instead of two.
 */
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CallName, callNames } from '../../shared/channels.js'
import { defaultPreferences } from '../../shared/pages/window.js'
import type { Outcome } from '../../shared/outcome.js'
import { installKv } from '../../main/kv/install.js'
import { NAME } from '../../main/kv-server/application.js'
import { installKvServer } from '../../main/kv-server/install.js'
import { Looking } from '../../main/observer/looking.js'
import { createPages } from '../../main/observer/pages.js'
import * as Application from '../../main/otp/application.js'
import { consoleHandler } from '../../main/otp/logger/console.js'
import { installLogger } from '../../main/otp/logger/install.js'
import { LogRing } from '../../main/otp/logger/ring.js'
import { sleep } from '../../main/otp/process/api.js'
import { RealClock } from '../../main/otp/process/clock.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { seededRandom } from '../../main/otp/process/seeded.js'
import { bootSystem } from '../../main/otp/system.js'
import { portsOf } from '../../main/otp/tcp-ports.js'
import { schemas } from '../../main/desktop/schemas.js'
import type { Desk } from '../../main/desktop/handlers.js'
import { heapBytes } from '../support/heap.js'
import { countsOf } from '../kv-server/counts.js'
import { rightArguments, wrongArguments } from './arguments.js'

vi.mock('electron', () => ({
  ipcMain: {},
  app: { isPackaged: true, name: 'KV Observer', getVersion: () => '0.1.0' },
  clipboard: { writeText: () => undefined },
  dialog: {
    showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
    showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  },
  protocol: {},
  session: {},
}))
const { answer } = await import('../../main/desktop/ipc.js')
const { createHandlers } = await import('../../main/desktop/handlers.js')

const seeds = Array.from({ length: Number(process.env['KV_FUZZ'] ?? 2) }, (_, i) => i + 1)
const calls = Object.keys(callNames) as CallName[]
/** Times that each call is made. */
const rounds = 8
/** Rounds of refused calls, before and while the heap is looked at. */
const warmUps = 5
const refusals = process.env['KV_FUZZ'] === undefined ? 10 : 60
const kinds = ['syntax', 'refused', 'gone', 'invalid', 'changed']

const unhandled: unknown[] = []
const note = (thrown: unknown): number => unhandled.push(thrown)

beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', note)
})

afterEach(() => {
  process.off('unhandledRejection', note)
})

interface Bridge {
  readonly runtime: Runtime
  readonly broken: string[]
  readonly call: (name: string, args: readonly unknown[]) => Promise<Outcome<unknown>>
  /** Texts that mean something now: pids, names, ports, terms. */
  readonly texts: () => string[]
}

async function bridge(): Promise<Bridge> {
  const runtime = bootSystem({ clock: new RealClock() })
  const ring = new LogRing()
  installLogger(runtime).addHandler(ring)
  installKv(runtime)
  installKvServer(runtime, 0)
  await runtime.perform(() => Application.ensureAllStarted(NAME))
  runtime.parts.logger.removeHandler(consoleHandler.id)
  const machine = {
    versions: {
      app: '',
      electron: '',
      electronSource: 'fallback',
      node: '',
      v8: '',
      chromium: '',
      runtime: '',
      platform: '',
    },
    cpus: 2,
    heap: () => ({ usedBytes: 1, committedBytes: 2, limitBytes: 3, externalBytes: 4, residentBytes: 5 }),
    residentBytes: () => 5,
  } as const
  const history = { read: () => [], write: () => undefined }
  const looking = new Looking(() => performance.now())
  const pages = createPages(runtime, { machine, looking, ring, history })
  const desk = {
    window: {} as BrowserWindow,
    choices: { preferences: defaultPreferences, prefer: () => undefined },
    history,
    useTheme: () => undefined,
    ready: () => undefined,
  } as unknown as Desk
  const handlers = createHandlers(pages, desk)
  const broken: string[] = []
  const listener = {
    answered: () => undefined,
    broke: (name: string, thrown: unknown) =>
      void broken.push(`${name}: ${thrown instanceof Error ? (thrown.stack ?? '') : String(thrown)}`),
  }
  return {
    runtime,
    broken,
    call: (name, args) => answer(handlers, name, args, listener),
    texts: () => [
      ...[...runtime.processes()].slice(-30).map(({ pid }) => `<0.${pid.number}.0>`),
      ...portsOf(runtime)
        .list()
        .map(({ name }) => name),
      ...[
        'kv',
        'kv_server',
        'logger',
        'shopping',
        'KV.Registry',
        'r1',
        '1',
        '{:a, [1, "b"], %{c: 2.5}}',
        '%{',
        '',
        'milk',
      ],
      ...['exit(:x)', 'Enum.map([1, 2], fn x -> x * 2 end)', 'raise "x"', 'spawn(fn -> 1 / 0 end)', '127.0.0.1'],
    ],
  }
}

function isClear(outcome: Outcome<unknown>): boolean {
  if (outcome.ok) return true
  const { kind, message } = outcome.failure
  return kinds.includes(kind) && message.length > 3 && message.length < 10_000
}

describe('the table of calls', () => {
  it.each(seeds)('answers whatever it is asked: seed %i', async (seed) => {
    const { runtime, broken, call, texts } = await bridge()
    const random = seededRandom(seed)
    const unclear: string[] = []
    const taken = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      for (const name of calls) {
        const now = texts()
        const args = random() < 0.4 ? rightArguments(name, random, now) : wrongArguments(name, random, now)
        const outcome = await call(name, args)
        // What the bridge could not carry would be thrown here.
        structuredClone(outcome)
        if (outcome.ok) taken.add(name)
        else if (!isClear(outcome)) unclear.push(`${name}: ${JSON.stringify(outcome.failure).slice(0, 300)}`)
      }
    }
    expect([...broken, ...unclear]).toEqual([])
    expect(unhandled).toEqual([])
    expect(taken.size).toBeGreaterThan(calls.length / 2)
    expect(await runtime.perform(() => 'it runs')).toBe('it runs')
  })

  it('keeps nothing of calls that it refuses', async () => {
    const { runtime, call, texts } = await bridge()
    const random = seededRandom(1)
    while (portsOf(runtime).count === 0) await runtime.perform(() => sleep(1))
    const refuse = async (): Promise<void> => {
      const now = texts()
      for (const name of calls) {
        const args = wrongArguments(name, random, now)
        if (schemas[name].safeParse(args).success) continue
        expect((await call(name, args)).ok).toBe(false)
      }
    }
    for (let round = 0; round < warmUps; round++) await refuse()
    const counts = countsOf(runtime)
    const before = await heapBytes()
    for (let round = 0; round < refusals; round++) await refuse()
    expect(countsOf(runtime)).toEqual(counts)
    // Of each call less than its answer takes; compiled code comes and goes.
    expect((await heapBytes()) - before).toBeLessThan(refusals * calls.length * 100 + 1_000_000)
  })

  it('has no calls of other names', async () => {
    const { call } = await bridge()
    for (const name of [
      'toString',
      '__proto__',
      'constructor',
      'hasOwnProperty',
      '',
      'system.status ',
      'x'.repeat(100_000),
    ]) {
      expect(await call(name, [])).toMatchObject({ ok: false, failure: { kind: 'broken' } })
    }
  })
})
