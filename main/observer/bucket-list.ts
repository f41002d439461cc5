/**
 * BucketList: which buckets there are: those in the registry's table, with their names, and the orphans, which it has forgotten. Gathered in portions, as
 * there may be very many, and only anew when a process or a name has come or gone.
 */
import { MODULE as REGISTRY } from '../kv/registry.js'
import type { Position } from '../otp/ets/store.js'
import type { Table } from '../otp/ets/table.js'
import { tablesOf } from '../otp/ets/tables.js'
import type { Process } from '../otp/process/process.js'
import { inspectSupervisor } from '../otp/supervisor-inspect.js'
import { Pid, type Term } from '../otp/term/term.js'
import { nameText } from './known-buckets.js'
import type { Room } from './room.js'

/** Rows, or children, that are looked at in one go. */
const portion = 256

/** `name` as it is shown; for an orphan as it last was, null where nobody knows. */
export interface ListedBucket {
  readonly process: Process
  readonly name: string | null
}

export class BucketList {
  registered: readonly ListedBucket[] = []
  orphans: readonly ListedBucket[] = []
  /** The highest number of a process that is a bucket: those that come are above it. */
  newest = 0
  /** Grows with each time that the lists were gathered anew. */
  version = 0
  #signature = ''

  constructor(readonly room: Room) {}

  /** The living buckets in the registry's table, with their names as terms. */
  *named(): Generator<readonly [Term, Process], void, undefined> {
    for (const some of this.#rows()) yield* some
  }

  /** Brings the lists up to date, some of them at a time. */
  *gather(): Generator<void, void, undefined> {
    const { supervisor } = this.room.buckets
    // Taken before: what changes meanwhile makes another one, and is found the next time.
    const signature = this.#sign(supervisor)
    if (signature === this.#signature) return
    const registered: ListedBucket[] = []
    let newest = 0
    let children = 0
    for (const some of this.#rows()) {
      for (const [name, process] of some) {
        registered.push({ process, name: nameText(name) })
        newest = Math.max(newest, process.pid.number)
        if (this.room.buckets.isBucket(process)) children++
      }
      yield
    }
    const orphans: ListedBucket[] = []
    const inspected = supervisor === undefined ? undefined : inspectSupervisor(supervisor)
    if (inspected !== undefined && inspected.count !== children) {
      for (const some of this.#forgotten(registered, inspected.children())) {
        for (const process of some) {
          orphans.push({ process, name: this.room.buckets.calledText(process) })
          newest = Math.max(newest, process.pid.number)
        }
        yield
      }
    }
    this.registered = registered
    this.orphans = orphans
    this.newest = newest
    this.version++
    this.#signature = signature
  }

  get #table(): Table | undefined {
    return tablesOf(this.room.runtime).named.get(REGISTRY)
  }

  /** What stays the same as long as no process and no name comes or goes. */
  #sign(supervisor: Process | undefined): string {
    const { runtime, buckets } = this.room
    return [
      runtime.spawned,
      runtime.processCount,
      this.#table?.store.size ?? -1,
      buckets.registry?.pid.number ?? -1,
      supervisor?.pid.number ?? -1,
    ].join()
  }

  /** Some of the registry's rows at a time. What is put in meanwhile may be among them or not. */
  *#rows(): Generator<(readonly [Term, Process])[], void, undefined> {
    const table = this.#table
    const { runtime } = this.room
    if (table === undefined) return
    let position: Position = undefined
    do {
      const some: (readonly [Term, Process])[] = []
      position = table.store.scan(position, portion, ({ e0, e1 }) => {
        const process = e1 instanceof Pid ? runtime.processByNumber(e1.number) : undefined
        if (process !== undefined && process.pid === e1) some.push([e0, process])
      })
      yield some
    } while (position !== undefined)
  }

  /** Children of the supervisor that are not `registered`, some at a time. */
  *#forgotten(
    registered: readonly ListedBucket[],
    children: IterableIterator<{ readonly pid: Pid | null }>,
  ): Generator<Process[], void, undefined> {
    const known = new Set<number>()
    for (const [index, { process }] of registered.entries()) {
      known.add(process.pid.number)
      if (index % portion === portion - 1) yield []
    }
    let some: Process[] = []
    let looked = 0
    for (const { pid } of children) {
      const process = pid === null || known.has(pid.number) ? undefined : this.room.runtime.processByNumber(pid.number)
      if (process !== undefined) some.push(process)
      if (++looked % portion > 0) continue
      yield some
      some = []
    }
    yield some
  }
}
