/** Children: those of a supervisor, in the order of starting, found by id and by pid. Everything about one child is O(1). */
import { hash } from './term/hash.js'
import { same } from './term/compare.js'
import { Atom, Pid, type Term } from './term/term.js'
import type { Child } from './child-spec.js'

export class Children {
  #oldest: Child | null = null
  #newest: Child | null = null
  #count = 0
  readonly #byPid = new Map<Pid, Child>()
  /** Ids that are their own identity. */
  readonly #byId = new Map<Term, Child>()
  /** The others, by hash. */
  readonly #byHash = new Map<number, Child[]>()

  get count(): number {
    return this.#count
  }

  get newest(): Child | null {
    return this.#newest
  }

  get oldest(): Child | null {
    return this.#oldest
  }

  byPid(pid: Pid): Child | undefined {
    return this.#byPid.get(pid)
  }

  byId(id: Term): Child | undefined {
    if (isPlain(id)) return this.#byId.get(id)
    return this.#byHash.get(hash(id))?.find((child) => same(child.id, id))
  }

  /** Adds `child` as the newest. */
  add(child: Child): void {
    child.older = this.#newest
    if (this.#newest === null) this.#oldest = child
    else this.#newest.newer = child
    this.#newest = child
    this.#count++
    if (child.pid instanceof Pid) this.#byPid.set(child.pid, child)
    if (isPlain(child.id)) {
      this.#byId.set(child.id, child)
      return
    }
    const key = hash(child.id)
    const others = this.#byHash.get(key)
    if (others === undefined) this.#byHash.set(key, [child])
    else others.push(child)
  }

  remove(child: Child): void {
    const { older, newer } = child
    if (older === null) this.#oldest = newer
    else older.newer = newer
    if (newer === null) this.#newest = older
    else newer.older = older
    child.older = child.newer = null
    this.#count--
    if (child.pid instanceof Pid) this.#byPid.delete(child.pid)
    if (isPlain(child.id)) {
      this.#byId.delete(child.id)
      return
    }
    const key = hash(child.id)
    const others = (this.#byHash.get(key) as Child[]).filter((other) => other !== child)
    if (others.length === 0) this.#byHash.delete(key)
    else this.#byHash.set(key, others)
  }

  /** Gives `child` a pid, `:undefined` or `{:restarting, _}`. */
  setPid(child: Child, pid: Term): void {
    if (child.pid instanceof Pid) this.#byPid.delete(child.pid)
    child.pid = pid
    if (pid instanceof Pid) this.#byPid.set(pid, child)
  }

  /** Those from `first` on, the oldest first. A copy: they may be removed meanwhile. */
  from(first: Child | null): Child[] {
    const children: Child[] = []
    for (let child = first; child !== null; child = child.newer) children.push(child)
    return children
  }

  /** All, the newest first. */
  *newestFirst(): Generator<Child, void, undefined> {
    for (let child = this.#newest; child !== null; child = child.older) yield child
  }
}

/** True when `===` of JavaScript tells such an id from others. */
function isPlain(id: Term): boolean {
  return typeof id !== 'object' || id === null || id instanceof Atom || id instanceof Pid
}
