/** KV under 1,000 schedules: clients that create, put, get and delete, while buckets, the registry and the event manager end under them. */
import { describe, expect, it } from 'vitest'
import * as Bucket from '../../main/kv/bucket.js'
import * as EventManager from '../../main/kv/event-manager.js'
import * as Registry from '../../main/kv/registry.js'
import * as Ets from '../../main/otp/ets/ets.js'
import { exitSignal, isAlive, Raised, whereis } from '../../main/otp/process/api.js'
import type { Proc } from '../../main/otp/process/proc.js'
import { seededRandom } from '../../main/otp/process/seeded.js'
import * as Supervisor from '../../main/otp/supervisor.js'
import { atom, type Atom, type Pid, toArray, Tuple } from '../../main/otp/term/term.js'
import { startKv } from '../kv/support.js'
import { leftovers, schedule, underSchedules } from '../support/schedules.js'

const buckets = ['milk', 'eggs', 'bread']

/** One client's doings; what it asks may be gone, which ends only that one step. */
function* client(random: () => number): Proc<void> {
  for (let step = 0; step < 6; step++) {
    const name = buckets[Math.floor(random() * buckets.length)] as string
    try {
      yield* act(Math.floor(random() * 6), name)
    } catch (thrown) {
      if (!(thrown instanceof Raised)) throw thrown
    }
  }
}

function* act(what: number, name: string): Proc<void> {
  if (what < 2) yield* Registry.create(Registry.MODULE, name)
  const found = Registry.lookup(Registry.MODULE, name)
  if (!(found instanceof Tuple)) return
  const bucket = found.e1 as Pid
  if (what === 2) {
    yield* Bucket.put(bucket, 'count', 1)
    yield* Bucket.get(bucket, 'count')
  } else if (what === 3) yield* Bucket.remove(bucket, 'count')
  else if (what === 4) exitSignal(bucket, atom('kill'))
}

function end(name: Atom): void {
  const pid = whereis(name)
  if (pid !== undefined) exitSignal(pid, atom('kill'))
}

describe('KV', () => {
  it('is whole in the end, and its registry right, under 1,000 schedules', { timeout: 60_000 }, () => {
    let gaveUp = 0
    underSchedules(1000, (seed) => {
      const { runtime, root, run } = startKv()
      const whole = runtime.processCount
      schedule(runtime, seed)
      const random = seededRandom(seed * 104_729)
      for (let i = 0; i < 4; i++) {
        const own = seededRandom(Math.floor(random() * 2 ** 31))
        runtime.spawn(() => client(own), [])
      }
      // No more than the tree's budget of restarts.
      const troubles = Math.floor(random() * 3)
      for (let i = 0; i < troubles; i++) {
        const victim = random() < 0.5 ? Registry.MODULE : EventManager.MODULE
        runtime.spawn(() => end(victim), [])
      }
      runtime.run()

      expect(leftovers(runtime)).toEqual([])
      // A registry that creates while there is no event manager ends as well: the budget may be used up.
      if (!run(() => isAlive(root))) {
        expect([runtime.processCount, runtime.names.size]).toEqual([0, 0])
        gaveUp++
        return
      }
      const rows = run(() => toArray(Ets.atOnce(Ets.tab2list(Registry.MODULE)))) as Tuple[]
      expect(new Set(rows.map(({ e0 }) => e0)).size).toBe(rows.length)
      for (const { e1 } of rows) expect(isAlive(e1 as Pid)).toBe(true)
      const children = run(() => Supervisor.whichChildren(root))
      for (const child of toArray(children)) expect(isAlive((child as Tuple).e1 as Pid)).toBe(true)
      const living = run(() => Supervisor.whichChildren(atom('Elixir.KV.Bucket.Supervisor')))
      // Buckets that a restarted registry does not know live on; nobody else is left.
      expect(runtime.processCount).toBe(whole + toArray(living).length)
      expect(toArray(living).length).toBeGreaterThanOrEqual(rows.length)
      for (const name of buckets) run(() => Registry.create(Registry.MODULE, name))
      expect(run(() => Ets.infoItem(Registry.MODULE, atom('size')))).toBe(buckets.length)
    })
    expect(gaveUp).toBeLessThan(100)
  })
})
