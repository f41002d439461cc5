/**
 * Faults under traffic, at moments that a seed decides. `KV_FAULTS=200` tries so many seeds of each instead of two, `KV_SEED=17` that one.
 *
 * After each: no answer lost that was given OK, the tree whole, and nothing left over.
 */
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { MODULE as BUCKET } from '../../main/kv/bucket.js'
import { MODULE as BUCKETS } from '../../main/kv/bucket-supervisor.js'
import { MODULE as REGISTRY } from '../../main/kv/registry.js'
import { NAME, SUPERVISOR } from '../../main/kv-server/application.js'
import { TASKS } from '../../main/kv-server/server.js'
import * as Application from '../../main/otp/application.js'
import { exitSignal, whereis } from '../../main/otp/process/api.js'
import { seededRandom } from '../../main/otp/process/seeded.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import * as Sys from '../../main/otp/sys.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, type Atom, Pid, type Term, toArray, type Tuple } from '../../main/otp/term/term.js'
import { countsOf, remainsOf } from './counts.js'
import { Client, listeningPort, type Served, startServer, until } from './support.js'
import { Trafficker } from './traffic.js'

const kill = atom('kill')
const only = process.env['KV_SEED']
const count = Number(process.env['KV_FAULTS'] ?? 2)
const seeds = only === undefined ? Array.from({ length: count }, (_, i) => i + 1) : [Number(only)]
const clients = 8
/** ms after which what has not gone is left over: less than the timeout of a call, whose timer would be gone then. */
const patienceMs = 3000
/** Answers between two faults, at most. */
const answersBetween = 400

interface Run extends Served {
  readonly random: () => number
  readonly traffic: readonly Trafficker[]
}

/** One fault: what is done, and how often. Supervisors forgive three restarts in five seconds. */
interface Fault {
  readonly name: string
  readonly times: number
  readonly happens: (run: Run) => Promise<void> | void
}

const faults: readonly Fault[] = [
  {
    name: 'connections cut in the middle of a line',
    times: 20,
    happens: ({ traffic, random }) => any(traffic, random).cutMidLine(),
  },
  { name: 'the acceptor killed', times: 3, happens: (run) => killChild(run, alias('Task')) },
  { name: 'the task supervisor killed', times: 1, happens: (run) => killNamed(run, TASKS) },
  { name: 'a connection task killed', times: 20, happens: killTask },
  { name: 'the registry killed', times: 3, happens: (run) => killNamed(run, REGISTRY) },
  { name: 'a bucket killed', times: 20, happens: killBucket },
  { name: 'buckets killed between look-up and get', times: 1, happens: killAfterLookup },
  { name: 'the application stopped and started', times: 3, happens: restart },
  { name: 'kv stopped and started under it', times: 2, happens: restartKv },
]

function any<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('there is nothing to choose from')
  return item
}

function end(name: Atom): void {
  const pid = whereis(name)
  if (pid !== undefined) exitSignal(pid, kill)
}

async function killNamed({ perform }: Run, name: Atom): Promise<void> {
  await perform(() => end(name))
}

async function childrenOf({ perform }: Served, supervisor: Term): Promise<Tuple[]> {
  return toArray(await perform(() => Supervisor.whichChildren(supervisor))) as Tuple[]
}

async function killChild(run: Run, id: Term): Promise<void> {
  const child = (await childrenOf(run, SUPERVISOR)).find(({ e0 }) => e0 === id)
  const pid = child?.e1
  if (pid instanceof Pid) await run.perform(() => exitSignal(pid, kill))
}

async function killOneOf(run: Run, supervisor: Atom): Promise<void> {
  const pids = (await childrenOf(run, supervisor)).map(({ e1 }) => e1).filter((pid) => pid instanceof Pid)
  if (pids.length > 0) await run.perform(() => exitSignal(any(pids, run.random), kill))
}

function killTask(run: Run): Promise<void> {
  return killOneOf(run, TASKS)
}

function killBucket(run: Run): Promise<void> {
  return killOneOf(run, BUCKETS)
}

/** Makes the registry's look-up kill what it finds, for a while: what a command then asks is dead. */
async function killAfterLookup({ runtime, random, traffic }: Run): Promise<void> {
  const { code } = runtime.parts
  const known = code.module(REGISTRY)
  const lookup = known?.functions.get(atom('lookup'))?.[2]
  if (known === undefined || lookup === undefined) throw new Error('there is no look-up')
  let killed = 0
  const killing = (table: Term, name: Term): unknown => {
    const found = lookup(table, name)
    if (found instanceof Object && random() < 0.05 && killed < 10) {
      killed++
      exitSignal((found as Tuple).e1 as Pid, kill)
    }
    return found
  }
  code.define({ ...known, functions: new Map(known.functions).set(atom('lookup'), [undefined, undefined, killing]) })
  await until(() => killed === 10 || traffic.every(({ faults }) => faults.length > 0))
  code.define(known)
}

async function restart({ perform, runtime, port }: Run): Promise<void> {
  await perform(() => Application.stop(NAME))
  await perform(() => Application.start(NAME))
  expect(await listeningPort(runtime)).toBe(port)
}

async function restartKv({ perform }: Run): Promise<void> {
  await perform(() => Application.stop(atom('kv')))
  await perform(() => Application.start(atom('kv')))
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function answersOf(traffic: readonly Trafficker[]): number {
  return traffic.reduce((sum, { answered }) => sum + answered, 0)
}

/** Waits for `more` answers; a traffic that stands still fails by the test's time limit. */
async function answers(traffic: readonly Trafficker[], more: number): Promise<void> {
  const before = answersOf(traffic)
  await until(() => answersOf(traffic) >= before + more)
}

/** Ends all buckets, those that a registry has forgotten among them. */
async function endBuckets(served: Served): Promise<void> {
  for (const { e1: pid } of await childrenOf(served, BUCKETS)) {
    if (pid instanceof Pid) await served.perform(() => exitSignal(pid, kill))
  }
}

async function expectWhole(served: Served): Promise<void> {
  for (const supervisor of [
    SUPERVISOR,
    ...['KV.Supervisor'].filter((name) => served.runtime.whereis(alias(name))).map(alias),
  ]) {
    for (const child of await childrenOf(served, supervisor)) expect(child.e1).toBeInstanceOf(Pid)
  }
  const client = await Client.connect(served.port)
  expect(await client.ask('CREATE whole\r\n')).toBe('OK\r\n')
  expect(await client.ask('PUT whole key value\r\n')).toBe('OK\r\n')
  expect(await client.ask('GET whole key\r\n', 2)).toBe('value\r\nOK\r\n')
  client.close()
}

describe('the traffic', () => {
  it('sees an answer that was given OK and is lost', async () => {
    const served = await startServer()
    const { code } = served.runtime.parts
    const bucket = code.module(BUCKET)
    if (bucket === undefined) throw new Error('there is no KV.Bucket')
    const forgets = [undefined, undefined, undefined, () => atom('ok')]
    code.define({ ...bucket, functions: new Map(bucket.functions).set(atom('put'), forgets) })
    const one = new Trafficker(served.port, 'bucket', seededRandom(1))
    const running = one.run()
    await answers([one], 100)
    one.stop()
    await running
    expect(one.faults.length).toBeGreaterThan(0)
    await served.stop()
  })
})

describe.each(faults)('$name', ({ times, happens }) => {
  it.each(seeds)('loses nothing and leaves nothing: seed %i', async (seed) => {
    const random = seededRandom(seed)
    const port = await freePort()
    const served = await startServer([['port', port]])
    const before = countsOf(served.runtime)
    const traffic = Array.from(
      { length: clients },
      (_, i) => new Trafficker(port, `bucket${i}`, seededRandom(seed * 100 + i)),
    )
    const running = traffic.map((one) => one.run())
    for (let i = 0; i < times; i++) {
      await answers(traffic, 1 + Math.floor(random() * answersBetween))
      await happens({ ...served, random, traffic })
    }
    await answers(traffic, answersBetween)
    for (const one of traffic) one.stop()
    await Promise.all(running)
    expect(traffic.flatMap(({ faults }) => faults)).toEqual([])

    await expectWhole(served)
    expect(remainsOf(served.runtime)).toEqual([])
    await endBuckets(served)
    const late = performance.now() + patienceMs
    await until(() => JSON.stringify(countsOf(served.runtime)) === JSON.stringify(before) || performance.now() > late)
    expect(countsOf(served.runtime)).toEqual(before)
    expect(inspect(await served.perform(() => Sys.getState(REGISTRY)))).toContain('refs: %{}')
    await served.stop()
  })
})
