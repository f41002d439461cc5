/**
 * KnownBuckets: which processes are buckets, what the registry calls them, and which it has forgotten.
 *
 * The name of a bucket is found through the registry's monitor on it, so asking for one does not read the whole table. Of a registry that
 * dies the names are kept, for its orphans to be called by. Source: main/kv/registry.ts.
 */
import { MODULE as BUCKET } from '../kv/bucket.js'
import { MODULE as BUCKET_SUPERVISOR } from '../kv/bucket-supervisor.js'
import { MODULE as REGISTRY } from '../kv/registry.js'
import { tablesOf } from '../otp/ets/tables.js'
import type { Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import { atomLiteral } from '../otp/term/atom-text.js'
import type { Ref } from '../otp/term/term.js'
import { atom, Cons, Pid, type Term, TermMap } from '../otp/term/term.js'
import { lineOf } from './line.js'

const bucketModule = atomLiteral(BUCKET)
const refs = atom('refs')

export class KnownBuckets {
  /** What an orphan was called. */
  readonly #lastNames = new WeakMap<Pid, Term>()

  constructor(readonly runtime: Runtime) {}

  get registry(): Process | undefined {
    return this.runtime.whereis(REGISTRY)
  }

  get supervisor(): Process | undefined {
    return this.runtime.whereis(BUCKET_SUPERVISOR)
  }

  /** True for a child of the bucket supervisor. */
  isBucket(process: Process): boolean {
    const { ancestors } = process
    if (!(ancestors instanceof Cons)) return false
    const parent = ancestors.head
    return parent === BUCKET_SUPERVISOR || (parent instanceof Pid && parent === this.supervisor?.pid)
  }

  /** What the registry calls `process`; undefined when it does not know it. */
  nameOf(process: Process): Term | undefined {
    const { registry } = this
    const refs = registry === undefined ? undefined : refsOf(registry)
    if (registry === undefined || refs === undefined) return undefined
    for (let monitor = process.monitoredBy; monitor !== null; monitor = monitor.after) {
      if (monitor.holder !== registry) continue
      const name = refs.get(monitor.ref)
      if (name !== undefined) return name
    }
    return undefined
  }

  /** True for a bucket that the registry does not know. */
  isOrphan(process: Process): boolean {
    return this.isBucket(process) && this.nameOf(process) === undefined
  }

  /** What a bucket is called, or was called before its registry forgot it; null where nobody knows. */
  calledText(process: Process): string | null {
    const name = this.nameOf(process) ?? this.#lastNames.get(process.pid)
    return name === undefined ? null : nameText(name)
  }

  /** `KV.Bucket (shopping)`, `KV.Bucket`; null for what is no bucket. */
  titleOf(process: Process): string | null {
    if (!this.isBucket(process)) return null
    const name = this.calledText(process)
    return name === null ? bucketModule : `${bucketModule} (${name})`
  }

  /** `pid` is the bucket that `old` was. */
  rename(old: Pid, pid: Pid): void {
    const name = this.#lastNames.get(old)
    if (name !== undefined) this.#lastNames.set(pid, name)
  }

  /** Keeps the names that a dying registry knew. */
  died(process: Process): void {
    if (process.name !== REGISTRY) return
    const table = tablesOf(this.runtime).named.get(REGISTRY)
    table?.store.forEach((row) => {
      if (row.e1 instanceof Pid) this.#lastNames.set(row.e1, row.e0)
    })
  }
}

/** A bucket's name as it is shown: a string plainly, any other term as Elixir. */
export function nameText(name: Term): string {
  return typeof name === 'string' ? name : lineOf(name, 200).text
}

function refsOf(registry: Process): TermMap<Ref, Term> | undefined {
  const state = registry.body.state()
  const found: unknown = state instanceof TermMap ? state.get(refs) : undefined
  return found instanceof TermMap ? (found as TermMap<Ref, Term>) : undefined
}
