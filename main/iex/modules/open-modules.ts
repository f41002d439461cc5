/** The modules of a runtime whose bodies run: what the functions of Module work on, and code within them can see of them. */
import { current } from '../../otp/process/current.js'
import { Atom, type Term } from '../../otp/term/term.js'
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

/** Says that the body of `draft` runs, or that it is done. */
export function setOpen(draft: ModuleDraft, isOpen: boolean): void {
  const parts = current?.runtime.parts
  if (parts === undefined) return
  parts.openModules ??= new Map()
  if (isOpen) parts.openModules.set(draft.name, draft)
  else parts.openModules.delete(draft.name)
}
