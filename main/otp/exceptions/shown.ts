/** Terms inside sentences: inspect/2 with what the running runtime knows of structs. */
import type { Atom } from '../term/term.js'
import { inspect, type InspectOptions } from '../term/inspect.js'
import type { Term } from '../term/term.js'
import { current } from '../process/current.js'
import type { ApplicationVersion } from './system-modules.js'

declare module '../process/runtime.js' {
  interface Parts {
    /** How inspect shows what was defined at run time: implementations of Inspect, the fields of structs. The console sets it. */
    inspection?: InspectOptions
    /** The application that a module is of, where it is none of OTP and Elixir. */
    applicationOf?: (module: Atom) => ApplicationVersion | undefined
  }
}

/** The text of `term` as the running process would inspect it. */
export function shown(term: Term, options?: InspectOptions): string {
  const known = current?.runtime.parts.inspection
  return known === undefined ? inspect(term, options) : inspect(term, { ...known, ...options })
}
