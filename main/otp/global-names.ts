/**
 * Global names: any term may be one. They are names of this node, as nothing is distributed; one whose process has ended is free.
 * Source: global.erl.
 */
import { DEAD, type Process, processOf } from './process/process.js'
import type { Runtime } from './process/runtime.js'
import { type Pid, type Term, TermMap } from './term/term.js'

type Names = TermMap<Term, Pid>

const registries = new WeakMap<Runtime, Names>()

function namesOf(runtime: Runtime): Names {
  return registries.get(runtime) ?? TermMap.empty
}

/** The living process that has the name. */
export function globalHolder(runtime: Runtime, name: Term): Process | undefined {
  const pid = namesOf(runtime).get(name)
  const process = pid === undefined ? null : processOf(pid)
  return process === null || process.status === DEAD ? undefined : process
}

/** Gives `process` the name; false when a living process has it. */
export function registerGlobal(runtime: Runtime, name: Term, process: Process): boolean {
  if (globalHolder(runtime, name) !== undefined) return false
  registries.set(runtime, namesOf(runtime).put(name, process.pid))
  return true
}

/** Frees the name. */
export function unregisterGlobal(runtime: Runtime, name: Term): void {
  registries.set(runtime, namesOf(runtime).delete(name))
}

/** The names of living processes. */
export function globalNames(runtime: Runtime): Term[] {
  return [...namesOf(runtime).keys()].filter((name) => globalHolder(runtime, name) !== undefined)
}
