/** The modules of a runtime whose bodies run: what the functions of Module work on, and code within them can see of them. */
import { current } from '../../otp/process/current.js'
import { Atom, pair, type Term } from '../../otp/term/term.js'
import { nextUnique } from '../library/unique-integers.js'
import type { ModuleDraft } from './draft.js'

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** By name. */
    openModules?: Map<Atom, ModuleDraft>
  }
}

/** The module of that name whose body runs. */
export function openModule(name: Term): ModuleDraft | undefined {
  return name instanceof Atom ? current?.runtime.parts.openModules?.get(name) : undefined
}

/** What tells the variables of a call of a macro in `module` from all others: `{module, number}` while its body runs, else an integer. */
export function nextCounter(module: Term): Term {
  const draft = openModule(module)
  return draft === undefined ? nextUnique() : pair(draft.name, ++draft.counters)
}

/** Says that the body of `draft` runs, or that it is done. */
export function setOpen(draft: ModuleDraft, isOpen: boolean): void {
  const parts = current?.runtime.parts
  if (parts === undefined) return
  parts.openModules ??= new Map()
  if (isOpen) parts.openModules.set(draft.name, draft)
  else parts.openModules.delete(draft.name)
}
