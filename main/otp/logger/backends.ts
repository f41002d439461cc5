/** The backends of Logger: handlers of the process called Logger, each kept there by a watcher. Source: Logger.BackendSupervisor of Elixir 1.14. */
import { alias, atom, type Atom, list, pair, type Term, TermMap, triple, Tuple } from '../term/term.js'
import * as atoms from '../term/well-known.js'
import type { Proc } from '../process/proc.js'
import * as Supervisor from '../supervisor.js'

export const watcher = alias('Logger.Watcher')
export const backendSupervisor = alias('Logger.BackendSupervisor')
const alreadyStarted = atom('already_started')
const alreadyPresent = pair(atoms.error, atom('already_present'))
export const startLinkAtom = atom('start_link')

/**
 * Adds the backend `module`, a handler of the process called Logger: `{:ok, watcher}`, `{:error, :already_present}`, or as Supervisor.start_child
 * answers.
 */
export function* addBackend(module: Term): Proc<Term> {
  const call = triple(watcher, startLinkAtom, list(pair(module, module)))
  const spec = childSpec(module, call, [[atoms.restart, atoms.transient]])
  const answer = yield* Supervisor.startChild(backendSupervisor, spec)
  const why = answer instanceof Tuple && answer.e0 === atoms.error ? answer.e1 : null
  return why instanceof Tuple && why.e0 === alreadyStarted ? alreadyPresent : answer
}

/** Removes the backend `module`: `:ok` or `{:error, :not_found}`. */
export function* removeBackend(module: Term): Proc<Term> {
  const answer = yield* Supervisor.terminateChild(backendSupervisor, module)
  if (answer === atoms.ok) yield* Supervisor.deleteChild(backendSupervisor, module)
  return answer
}

/** A child's specification; `more` are the fields that differ from the usual. */
export function childSpec(id: Term, start: Tuple, more: readonly (readonly [Atom, Term])[] = []): TermMap {
  return TermMap.from<Atom, Term>([[atoms.id, id], [atoms.start, start], ...more])
}
