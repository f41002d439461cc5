/** The backends of Logger: handlers of the process called Logger, each kept there by a watcher. Source: Logger.BackendSupervisor of Elixir 1.14. */
import { alias, atom, type Atom, list, pair, type Term, TermMap, triple, type Tuple } from '../term/term.js'
import * as atoms from '../term/well-known.js'
import type { Proc } from '../process/proc.js'
import * as Supervisor from '../supervisor.js'

export const watcher = alias('Logger.Watcher')
export const backendSupervisor = alias('Logger.BackendSupervisor')
export const startLinkAtom = atom('start_link')

/** Adds the backend `module`, a handler of the process called Logger: `{:ok, watcher}` or as Supervisor.start_child answers. */
export function addBackend(module: Term): Proc<Term> {
  const call = triple(watcher, startLinkAtom, list(pair(module, module)))
  return Supervisor.startChild(backendSupervisor, childSpec(module, call, [[atoms.restart, atoms.transient]]))
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
