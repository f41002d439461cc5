import { describe, expect, it } from 'vitest'
import * as Bucket from '../../main/kv/bucket.js'
import * as BucketSupervisor from '../../main/kv/bucket-supervisor.js'
import * as EventManager from '../../main/kv/event-manager.js'
import * as Registry from '../../main/kv/registry.js'
import * as Agent from '../../main/otp/agent.js'
import * as Ets from '../../main/otp/ets/ets.js'
import * as GenEvent from '../../main/otp/gen-event.js'
import { exitSignal, isAlive, type Proc, receive, self, send, sleep } from '../../main/otp/process/api.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { alias, atom, list, pair, type Pid, type Term, type Tuple, tuple } from '../../main/otp/term/term.js'
import { startKv } from './support.js'

const kill = atom('kill')

/** A handler that sends every event to the process it is given. */
const forwarder: GenEvent.Handler<Pid, Pid> = {
  module: alias('Forwarder'),
  init: (parent) => GenEvent.ok(parent),
  handleEvent(event, parent) {
    send(parent, event)
    return GenEvent.ok(parent)
  },
}

function* bucketOf(name: string): Proc<Pid> {
  yield* Registry.create(Registry.MODULE, name)
  return (Registry.lookup(Registry.MODULE, name) as Tuple).e1 as Pid
}

function* all(): Proc<Term> {
  const messages: Term[] = []
  for (let message = yield* receive((m) => m, 0); message !== undefined; message = yield* receive((m) => m, 0)) {
    messages.push(message)
  }
  return list(...messages)
}

describe('KV', () => {
  it('is the tree of the guide', () => {
    const { show, root } = startKv()
    expect(show(() => Supervisor.whichChildren(root))).toBe(
      '[{KV.Registry, #PID, :worker, [KV.Registry]}, {KV.Buckets, #PID, :supervisor, [KV.Supervisor]}, ' +
        '{KV.EventManager, #PID, :worker, [KV.EventManager]}]',
    )
  })

  it('creates a bucket, finds it, and creates none where there is one', () => {
    const { show } = startKv()
    const first = show(function* () {
      const bucket = yield* bucketOf('shopping')
      const again = yield* Registry.create(Registry.MODULE, 'shopping')
      const found = Registry.lookup(Registry.MODULE, 'shopping') as Tuple
      return tuple(again, found.e1 === bucket, Registry.lookup(Registry.MODULE, 'missing'))
    })
    expect(first).toBe('{:ok, true, :error}')
    expect(show(() => Supervisor.whichChildren(BucketSupervisor.MODULE))).toBe(
      '[{:undefined, #PID, :worker, [KV.Bucket]}]',
    )
  })

  it('keeps entries, and answers the old value when one is deleted', () => {
    const { show } = startKv()
    const seen = show(function* () {
      const bucket = yield* bucketOf('shopping')
      const put = yield* Bucket.put(bucket, 'milk', 3)
      return tuple(
        put,
        yield* Bucket.get(bucket, 'milk'),
        yield* Bucket.get(bucket, 'eggs'),
        yield* Bucket.remove(bucket, 'milk'),
        yield* Bucket.get(bucket, 'milk'),
        yield* Bucket.remove(bucket, 'milk'),
      )
    })
    expect(seen).toBe('{:ok, 3, nil, 3, nil, nil}')
  })

  it('tells the event manager before create answers, and once a bucket is gone and its name with it', () => {
    const { show } = startKv()
    const seen = show(function* () {
      yield* GenEvent.addHandler(EventManager.MODULE, forwarder, self())
      const bucket = yield* bucketOf('list')
      const created = yield* all()
      yield* Agent.stop(bucket)
      yield* sleep(0)
      yield* sleep(0)
      return tuple(created, yield* all(), Registry.lookup(Registry.MODULE, 'list'))
    })
    expect(seen).toBe('{[{:create, "list", #PID}], [{:exit, "list", #PID}], :error}')
  })

  it('lets a bucket that crashes take nobody along', () => {
    const { run, runtime } = startKv()
    const before = runtime.processCount
    run(function* () {
      const bucket = yield* bucketOf('one')
      yield* bucketOf('two')
      exitSignal(bucket, atom('boom'))
    })
    expect(runtime.processCount).toBe(before + 1)
    expect(run(() => Registry.lookup(Registry.MODULE, 'one'))).toBe(atom('error'))
  })

  it('refuses a write to its table from another process', () => {
    const { run } = startKv()
    expect(() => run(() => Ets.insert(Registry.MODULE, pair('x', 1)))).toThrow('badarg')
  })

  it('stops and starts its registry anew, which knows no buckets; they can be adopted', () => {
    const { show, run, runtime } = startKv()
    const registry = runtime.whereis(Registry.MODULE)
    const bucket = run(() => bucketOf('shopping'))
    expect(show(() => Registry.stop(Registry.MODULE))).toBe(':ok')
    expect(runtime.whereis(Registry.MODULE)).not.toBe(registry)
    const seen = show(function* () {
      const lost = Registry.lookup(Registry.MODULE, 'shopping')
      const alive = isAlive(bucket)
      const adopted = yield* Registry.adopt(Registry.MODULE, 'shopping', bucket)
      const found = Registry.lookup(Registry.MODULE, 'shopping') as Tuple
      const twice = yield* Registry.adopt(Registry.MODULE, 'other', bucket)
      yield* bucketOf('taken')
      const third = yield* Registry.adopt(Registry.MODULE, 'taken', bucket)
      return tuple(lost, alive, adopted, found.e1 === bucket, twice, third)
    })
    expect(seen).toBe('{:error, true, :ok, true, {:error, :already_known}, {:error, :name_taken}}')
    run(() => exitSignal(bucket, kill))
    expect(run(() => Registry.lookup(Registry.MODULE, 'shopping'))).toBe(atom('error'))
    expect(show(() => Registry.adopt(Registry.MODULE, 'shopping', bucket))).toBe('{:error, :noproc}')
  })

  it('starts the bucket supervisor anew without its buckets, whose names go', () => {
    const { run, kill, runtime } = startKv()
    run(() => bucketOf('shopping'))
    kill(BucketSupervisor.MODULE)
    expect(runtime.whereis(BucketSupervisor.MODULE)).toBeDefined()
    expect(run(() => Registry.lookup(Registry.MODULE, 'shopping'))).toBe(atom('error'))
  })

  it('gives up at the fourth death of a permanent child within five seconds, not when they are further apart', () => {
    const fast = startKv()
    for (let i = 0; i < 3; i++) fast.kill(EventManager.MODULE)
    expect(isAliveIn(fast.root)).toBe(true)
    fast.kill(EventManager.MODULE)
    expect(isAliveIn(fast.root)).toBe(false)
    expect(fast.runtime.whereis(Registry.MODULE)).toBeUndefined()

    const slow = startKv()
    for (let i = 0; i < 8; i++) {
      slow.kill(EventManager.MODULE)
      slow.advance(2000)
    }
    expect(isAliveIn(slow.root)).toBe(true)
  })

  it('shows its state as the map of the guide', () => {
    const { runtime } = startKv()
    const body = runtime.whereis(Registry.MODULE)?.body as unknown as { shownState: () => Term }
    expect(inspect(body.shownState())).toBe(
      '%{buckets: KV.Bucket.Supervisor, events: KV.EventManager, names: KV.Registry, refs: %{}}',
    )
  })
})

function isAliveIn(pid: Pid): boolean {
  return pid.process !== null
}
