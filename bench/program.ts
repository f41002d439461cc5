/**
 * Runs workloads on our runtime, in whatever runs this: Node, or Electron as Node. Prints one line `name value unit` each, as the BEAM's
 * scripts do, and one `gaps {"collected": ms, "gaps": [...]}`: how long the event loop was not given back, warm-up and all, and when the one collection
 * ended that is asked for before, by whose line in V8's trace the clocks of the two can be laid beside each other (scripts/support/holds.mjs).
 *
 * A workload is measured warm: V8 compiles code while it runs, which some workloads of 10,000 operations have done only after a second.
 *
 * Usage: program NAME...; without names, all; --list for the names alone.
 */
import { Bench } from 'tinybench'
import { RealClock } from '../main/otp/process/clock.js'
import { type Proc, sleep } from '../main/otp/process/api.js'
import { isProc } from '../main/otp/process/proc.js'
import { Exited, Runtime } from '../main/otp/process/runtime.js'
import { installCode } from '../main/otp/code.js'
import { console as consoleWorkloads } from './workloads/console.js'
import { ets } from './workloads/ets.js'
import { kv } from './workloads/kv.js'
import { links } from './workloads/links.js'
import { memory } from './workloads/memory.js'
import { processes } from './workloads/processes.js'
import { servers } from './workloads/servers.js'
import { supervisors } from './workloads/supervisors.js'
import { LoopWatch } from './loop-watch.js'
import type { AnyWorkload, Weighing } from './workload.js'

const rounds = 5
/** ms of the processor, whoever else wants it: V8 compiles beside the program. */
const warmUpMs = 1500

function newRuntime(): Runtime {
  const runtime = new Runtime({ clock: new RealClock() })
  installCode(runtime)
  return runtime
}

/** Does the set-up in a process that lives on, since it owns what it made. */
function prepare<S>(runtime: Runtime, setup: () => S | Proc<S>): Promise<S> {
  return new Promise((resolve, reject) => {
    runtime.performThen(
      function* (): Proc<void> {
        const made = setup()
        resolve(isProc(made) ? yield* made : made)
        yield* sleep(Infinity)
      },
      () => undefined,
      (reason) => reject(new Exited(reason)),
    )
  })
}

async function measure(workload: AnyWorkload): Promise<void> {
  const runtime = newRuntime()
  const state = workload.setup === undefined ? undefined : await prepare(runtime, workload.setup)
  globalThis.gc?.()
  const collected = performance.now()
  const watch = new LoopWatch()
  const once = async (): Promise<{ readonly overriddenDuration: number }> => {
    const start = performance.now()
    const own = await runtime.perform(() => workload.run(state as never))
    return { overriddenDuration: own ?? performance.now() - start }
  }
  for (const end = usedMs() + warmUpMs; usedMs() < end;) await once()
  const bench = new Bench({ time: 0, warmup: false, iterations: rounds, throws: true })
  bench.add(workload.name, once)
  await bench.run()
  const gaps = await watch.stop()
  const result = bench.tasks[0]?.result
  if (result === undefined || !('latency' in result)) throw new Error(`${workload.name}: no result`)
  print(workload.name, (result.latency.p50 * 1e6) / workload.ops, workload.unit)
  process.stdout.write(`gaps ${JSON.stringify({ collected, gaps })}\n`)
}

/** ms of the processor that this program has had so far. */
function usedMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function weigh(weighing: Weighing): Promise<void> {
  print(weighing.name, await newRuntime().perform(() => weighing.weigh() as number), weighing.unit)
}

function print(name: string, value: number, unit: string): void {
  process.stdout.write(`${name} ${value.toFixed(1)} ${unit}\n`)
}

async function run(names: readonly string[]): Promise<void> {
  const workloads: readonly AnyWorkload[] = [
    ...processes,
    ...links,
    ...servers,
    ...supervisors,
    ...kv,
    ...ets,
    ...consoleWorkloads,
  ]
  if (names[0] === '--list') {
    for (const { name, unit } of [...workloads, ...memory]) print(name, 0, unit)
    return
  }
  const known = new Set([...workloads, ...memory].map(({ name }) => name))
  for (const name of names) if (!known.has(name)) throw new Error(`there is no workload ${name}`)
  const isWanted = ({ name }: { readonly name: string }): boolean => names.length === 0 || names.includes(name)
  for (const workload of workloads.filter(isWanted)) await measure(workload)
  for (const weighing of memory.filter(isWanted)) await weigh(weighing)
}

run(process.argv.slice(2)).catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`)
  process.exitCode = 1
})
