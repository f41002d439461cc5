/** The key-value application in memory: registry look-up in ETS, then a call to the bucket's agent: beam/elixir_bench.exs. */
import * as Agent from '../../main/otp/agent.js'
import { nativeModule } from '../../main/otp/code.js'
import { worker } from '../../main/otp/child-spec.js'
import * as DynamicSupervisor from '../../main/otp/dynamic-supervisor.js'
import * as Ets from '../../main/otp/ets/ets.js'
import * as GenServer from '../../main/otp/gen-server.js'
import { exitSignal, monitor, type Proc, runtime, turn, turnIsOver, yieldNow } from '../../main/otp/process/api.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { alias, atom, list, pair, type Pid, type Ref, type Term, TermMap, Tuple } from '../../main/otp/term/term.js'
import { type AnyWorkload, started, type Workload } from '../workload.js'

const bucketModule = alias('Bench.Bucket')
const bucketSupervisor = alias('Bench.BucketSup')
const registry = alias('Bench.Reg')
const create = atom('create')
const kill = atom('kill')
const million = 1_000_000

const modules = nativeModule(bucketModule, { 'start_link/1': () => Agent.startLink(() => TermMap.empty) })

function lookup(table: Term, name: Term): Pid | undefined {
  return Ets.find(table, name)?.e1 as Pid | undefined
}

interface State {
  readonly names: Term
  readonly refs: TermMap<Ref, Term>
}

const callbacks: GenServer.Callbacks<Term, State> = {
  module: alias('Bench.Registry'),
  init: (table) =>
    GenServer.ok({
      names: Ets.create(table, list(atom('named_table'), pair(atom('read_concurrency'), true))),
      refs: TermMap.empty,
    }),
  *handleCall(request, _from, { names, refs }) {
    const name = (request as Tuple).e1
    const known = lookup(names, name)
    if (known !== undefined) return GenServer.reply(known, { names, refs })
    const spec = worker(bucketModule, [list()], { restart: 'temporary' })
    const pid = started(yield* DynamicSupervisor.startChild(bucketSupervisor, spec))
    const ref = monitor(pid)
    Ets.insert(names, pair(name, pid))
    return GenServer.reply(pid, { names, refs: refs.put(ref, name) })
  },
  handleInfo(message, { names, refs }) {
    if (!(message instanceof Tuple && message.size === 5)) return GenServer.noreply({ names, refs })
    const ref = message.e1 as Ref
    Ets.deleteKey(names, refs.get(ref) as Term)
    return GenServer.noreply({ names, refs: refs.delete(ref) })
  },
}

function bucketNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `bucket${i + 1}`)
}

function* startKv(): Proc<{ readonly buckets: Pid; readonly names: Pid }> {
  runtime().parts.code.define(modules)
  const buckets = started(yield* DynamicSupervisor.startLink({ strategy: 'one_for_one', name: bucketSupervisor }))
  return { buckets, names: started(yield* GenServer.startLink(callbacks, registry, { name: registry })) }
}

function* createAll(names: readonly string[]): Proc<Pid[]> {
  const pids: Pid[] = []
  for (const name of names) pids.push((yield* GenServer.call(registry, pair(create, name))) as Pid)
  return pids
}

function* stopKv({ buckets, names }: { readonly buckets: Pid; readonly names: Pid }): Proc<void> {
  yield* GenServer.stop(names)
  yield* Supervisor.stop(buckets)
}

const creating: Workload = {
  name: 'kv_create_10k',
  unit: 'ns/op',
  ops: 10_000,
  *run() {
    const names = bucketNames(10_000)
    const kv = yield* startKv()
    const start = performance.now()
    yield* createAll(names)
    const took = performance.now() - start
    yield* stopKv(kv)
    return took
  },
}

/** A thousand buckets, by their names. */
function* thousand(): Proc<string[]> {
  const names = bucketNames(1000)
  yield* startKv()
  yield* createAll(names)
  return names
}

const looking: Workload<string[]> = {
  name: 'kv_lookup_1m',
  unit: 'ns/op',
  ops: million,
  setup: thousand,
  *run(names) {
    for (let i = 1; i <= million; i++) {
      if (lookup(registry, names[i % 1000] as string) === undefined) throw new Error('a bucket is missing')
      if (turnIsOver()) yield* turn()
    }
    return undefined
  },
}

/** A million uses of the buckets, each found by its name. */
function use(name: string, body: (bucket: Pid, key: string, i: number) => Proc<Term>): Workload<string[]> {
  return {
    name,
    unit: 'ns/op',
    ops: million,
    setup: thousand,
    *run(names) {
      for (let i = 1; i <= million; i++) {
        const bucket = lookup(registry, names[i % 1000] as string) as Pid
        yield* body(bucket, names[(i * 7) % 1000] as string, i)
      }
      return undefined
    },
  }
}

const crash: Workload = {
  name: 'kv_bucket_crash_10k',
  unit: 'ns/op',
  ops: 10_000,
  *run() {
    const kv = yield* startKv()
    const pids = yield* createAll(bucketNames(10_000))
    const start = performance.now()
    for (const pid of pids) {
      exitSignal(pid, kill)
      if (turnIsOver()) yield* turn()
    }
    while (Ets.first(registry) !== Ets.endOfTable) yield* yieldNow()
    const took = performance.now() - start
    yield* stopKv(kv)
    return took
  },
}

export const kv: readonly AnyWorkload[] = [
  creating,
  looking,
  use('kv_put_1m', (bucket, key, i) => Agent.update(bucket, (map: TermMap) => map.put(key, i))),
  use('kv_get_1m', (bucket, key) => Agent.get(bucket, (map: TermMap) => map.get(key) ?? null)),
  crash,
]
