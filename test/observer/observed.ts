/** The window's pages over a whole system with KV on it, on a hand-turned clock. */
import { installKv } from '../../main/kv/install.js'
import { NAME as KV } from '../../main/kv/application.js'
import { Failed } from '../../main/observer/failed.js'
import { Looking } from '../../main/observer/looking.js'
import { createPages, type Pages } from '../../main/observer/pages.js'
import type { Machine } from '../../main/observer/system.js'
import * as Application from '../../main/otp/application.js'
import { installLogger } from '../../main/otp/logger/install.js'
import { LogRing } from '../../main/otp/logger/ring.js'
import { HandClock } from '../../main/otp/process/clock.js'
import type { Process } from '../../main/otp/process/process.js'
import type { Proc } from '../../main/otp/process/proc.js'
import type { Runtime } from '../../main/otp/process/runtime.js'
import { bootSystem } from '../../main/otp/system.js'
import { alias } from '../../main/otp/term/term.js'
import type { Failure } from '../../shared/outcome.js'
import type { ListQuery } from '../../shared/pages/page.js'
import { runIn } from '../support/run.js'

export interface Observed extends Pages {
  readonly runtime: Runtime
  readonly run: <T>(body: () => T | Proc<T>) => T
  /** What `promise` comes to, while the runtime does all it has to do. */
  readonly done: <T>(promise: Promise<T>) => Promise<T>
  /** The failure that `promise` comes to. */
  readonly failure: (promise: Promise<unknown>) => Promise<Failure>
  /** The living process called `name`, an Elixir module. */
  readonly named: (name: string) => Process
}

const machine: Machine = {
  versions: {
    app: '0.1.0',
    electron: '25.1.1',
    electronSource: 'fallback',
    node: '18',
    v8: '11',
    chromium: '114',
    runtime: 'a test',
    platform: 'a test',
  },
  cpus: 2,
  heap: () => ({ usedBytes: 1, committedBytes: 2, limitBytes: 3, externalBytes: 4, residentBytes: 5 }),
  residentBytes: () => 5,
}

/** A system that runs, with kv started. */
export function observed(): Observed {
  const runtime = bootSystem({ clock: new HandClock() })
  const ring = new LogRing()
  installLogger(runtime).addHandler(ring)
  installKv(runtime)
  const run = <T>(body: () => T | Proc<T>): T => runIn(runtime, body)
  run(() => Application.ensureAllStarted(KV))
  const done = async <T>(promise: Promise<T>): Promise<T> => {
    const settled = promise.then(
      (value) => ({ value }),
      (thrown: unknown) => ({ thrown }),
    )
    let outcome: Awaited<typeof settled> | undefined
    void settled.then((result) => (outcome = result))
    for (let round = 0; outcome === undefined && round < 1000; round++) {
      runtime.run()
      await new Promise((resolve) => setImmediate(resolve))
    }
    if (outcome === undefined) throw new Error('it waits for something that does not come')
    if ('thrown' in outcome) throw outcome.thrown
    return outcome.value
  }
  return {
    ...createPages(runtime, {
      machine,
      looking: new Looking(() => runtime.clock.now()),
      ring,
      history: { read: () => [], write: () => undefined },
    }),
    runtime,
    run,
    done,
    failure: async (promise) => {
      try {
        await done(promise)
      } catch (thrown) {
        if (thrown instanceof Failed) return thrown.failure
        throw thrown
      }
      throw new Error('it did not fail')
    },
    named: (name) => {
      const process = runtime.whereis(alias(name))
      if (process === undefined) throw new Error(`nobody is called ${name}`)
      return process
    },
  }
}

/** The failure that `ask` throws. */
export function failureOf(ask: () => unknown): Failure {
  try {
    ask()
  } catch (thrown) {
    if (thrown instanceof Failed) return thrown.failure
    throw thrown
  }
  throw new Error('it did not fail')
}

/** A question for the first page of a list, sorted by `sort`. */
export function query<Sort extends string | number>(sort: Sort, more: Partial<ListQuery<Sort>> = {}): ListQuery<Sort> {
  return { search: '', sort, descending: false, offset: 0, limit: 100, take: 'new', follow: null, ...more }
}
