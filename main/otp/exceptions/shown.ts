/** Terms inside sentences: inspect/2 with what the running runtime knows of structs. */
import { inspect, inspectedInPortions, type InspectOptions } from '../term/inspect.js'
import type { Portioned } from '../term/portioned.js'
import type { Term } from '../term/term.js'
import { current } from '../process/current.js'

declare module '../process/runtime.js' {
  interface Parts {
    /** How inspect shows what was defined at run time: implementations of Inspect, the fields of structs. The console sets it. */
    inspection?: InspectOptions
  }
}

/** The text of `term` as the running process would inspect it. */
export function shown(term: Term, options?: InspectOptions): string {
  const known = current?.runtime.parts.inspection
  return known === undefined ? inspect(term, options) : inspect(term, { ...known, ...options })
}

/** The same, made in portions. */
export function shownInPortions(term: Term, options?: InspectOptions): Portioned<string> {
  return inspectedInPortions(term, { ...current?.runtime.parts.inspection, ...options })
}
