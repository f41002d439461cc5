/** Global names: terms that stand for processes, as `:global` has them. Nothing is distributed, so they are those of this runtime. Source: global.erl. */
import { type Owned, type Process, processOf } from './process/process.js'
import type { Runtime } from './process/runtime.js'
import { same } from './term/compare.js'
import { inspect } from './term/inspect.js'
import { listFrom, type List, pair, type Pid, type Term, TermMap } from './term/term.js'
import * as atoms from './term/well-known.js'

declare module './process/runtime.js' {
  interface Parts {
    globals?: GlobalNames
  }
}

/** Frees the global name of a process when that dies. */
class Named implements Owned {
  constructor(
    readonly globals: GlobalNames,
    readonly name: Term,
  ) {}

  ownerDied(): void {
    this.globals.free(this.name)
  }
}

export class GlobalNames {
  #holders: TermMap<Term, Pid> = TermMap.empty

  constructor(readonly runtime: Runtime) {}

  /** The living process of a name. */
  whereis(name: Term): Process | undefined {
    const pid = this.#holders.get(name)
    return pid === undefined ? undefined : (processOf(pid) ?? undefined)
  }

  /** Gives `process` the name; false when that is taken, or the process has one. */
  register(name: Term, process: Process): boolean {
    if (process.isDead || this.#holders.has(name)) return false
    const known = [...(process.owned ?? [])].find((owned) => owned instanceof Named)
    if (known !== undefined) {
      const names = inspect(listFrom([name, known.name]))
      const text = `global: ${inspect(process.pid)} registered under several names: ${names}\n`
      this.runtime.report('error', { kind: 'text', text })
      return false
    }
    this.give(name, process)
    return true
  }

  /** Gives `process` the name, which is free, whatever other names it has. */
  give(name: Term, process: Process): void {
    this.#holders = this.#holders.put(name, process.pid)
    ;(process.owned ??= new Set()).add(new Named(this, name))
    this.runtime.events?.emit({ kind: 'register', pid: process.pid, name: pair(atoms.global, name) })
  }

  /** Frees the name, if somebody has it. */
  free(name: Term): void {
    const pid = this.#holders.get(name)
    if (pid === undefined) return
    this.#holders = this.#holders.delete(name)
    const owned = processOf(pid)?.owned
    for (const each of owned ?? []) if (each instanceof Named && same(each.name, name)) owned?.delete(each)
    this.runtime.events?.emit({ kind: 'unregister', pid, name: pair(atoms.global, name) })
  }

  /** All names. */
  names(): List {
    return listFrom(this.#holders.keyArray())
  }
}

/** The global names of `runtime`. */
export function globalsOf(runtime: Runtime): GlobalNames {
  return (runtime.parts.globals ??= new GlobalNames(runtime))
}
