/**
 * Global locks: resources that requesters hold, as `:global` has them. A requester may hold one through several processes, but through each once;
 * what a process holds is free when it dies. Source: global.erl.
 */
import { type Owned, type Process, processOf } from './process/process.js'
import type { Runtime } from './process/runtime.js'
import { same } from './term/compare.js'
import { type Pid, type Term, TermMap } from './term/term.js'

declare module './process/runtime.js' {
  interface Parts {
    globalLocks?: GlobalLocks
  }
}

interface Lock {
  readonly requester: Term
  /** Who has it. */
  readonly holders: readonly Pid[]
}

/** Frees what a process holds when it dies. */
class Holding implements Owned {
  constructor(
    readonly locks: GlobalLocks,
    readonly pid: Pid,
  ) {}

  ownerDied(): void {
    this.locks.forget(this.pid)
  }
}

export class GlobalLocks {
  #locks: TermMap<Term, Lock & Term> = TermMap.empty

  /** Whether `process` has `resource` now, for `requester`. */
  take(resource: Term, requester: Term, process: Process): boolean {
    const known = this.#locks.get(resource)
    if (known !== undefined && !same(known.requester, requester)) return false
    if (!this.#isHolding(process.pid)) (process.owned ??= new Set()).add(new Holding(this, process.pid))
    const holders = known?.holders ?? []
    if (!holders.includes(process.pid)) this.#put(resource, requester, [process.pid, ...holders])
    return true
  }

  /** Gives back `resource` of `requester`. */
  give(resource: Term, requester: Term, pid: Pid): void {
    const known = this.#locks.get(resource)
    if (known === undefined || !same(known.requester, requester)) return
    if (!known.holders.includes(pid)) return
    this.#put(
      resource,
      requester,
      known.holders.filter((each) => each !== pid),
    )
    const owned = processOf(pid)?.owned
    if (!this.#isHolding(pid)) for (const each of owned ?? []) if (each instanceof Holding) owned?.delete(each)
  }

  /** Gives back all that `pid` holds. */
  forget(pid: Pid): void {
    for (const [resource, { requester, holders }] of this.#locks)
      if (holders.includes(pid))
        this.#put(
          resource,
          requester,
          holders.filter((each) => each !== pid),
        )
  }

  #isHolding(pid: Pid): boolean {
    return [...this.#locks.values()].some(({ holders }) => holders.includes(pid))
  }

  #put(resource: Term, requester: Term, holders: readonly Pid[]): void {
    if (holders.length === 0) this.#locks = this.#locks.delete(resource)
    else this.#locks = this.#locks.put(resource, { requester, holders } as unknown as Lock & Term)
  }
}

/** The global locks of `runtime`. */
export function globalLocksOf(runtime: Runtime): GlobalLocks {
  return (runtime.parts.globalLocks ??= new GlobalLocks())
}
