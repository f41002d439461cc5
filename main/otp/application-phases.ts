/**
 * The start phases of an application: after its tree, `Module:start_phase(Phase, Type, Args)` is called for each of them, in the included
 * applications as well where `mod` names application_starter. Source: application_starter.erl.
 */
import {
  type Atom,
  atom,
  emptyList,
  isList,
  list,
  type List,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
  Tuple,
} from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Application } from './application-spec.js'
import { apply } from './code.js'
import { inStartPhase, onTopOf } from './frames.js'
import { runtime } from './process/api.js'
import { isProc, type Proc } from './process/proc.js'
import { raisedFrom, unwind } from './process/raised.js'

const starter = atom('application_starter')
const startPhase = atom('start_phase')
const badReturnValue = atom('bad_return_value')
const functionClause = atom('function_clause')
const phasesUndefined = atom('start_phases_undefined')
const startAtom = atom('start')

/** The module with start/2 and stop/1, and the argument of start/2. */
export function callbackOf({ mod, startPhases }: Application): readonly [module: Atom, argument: Term] {
  const { e0: module, e1: argument } = mod as Tuple
  if (module !== starter || startPhases === atoms.undefinedAtom) return [module as Atom, argument]
  const [own, ownArgument] = toArray(argument)
  return [own as Atom, ownArgument ?? emptyList]
}

/** Goes through the phases: null when all went well, else `{:error, reason}`, or `{:EXIT, reason}` where the phases cannot be read. */
export function* startPhases(application: Application, type: Term): Proc<Tuple | null> {
  if (application.startPhases === atoms.undefinedAtom) return null
  for (let rest = application.startPhases; rest !== emptyList;) {
    const { head, tail } = rest as { head: Term; tail: Term }
    if (!(head instanceof Tuple) || head.size !== 2) return unreadable(rest, type, application.name)
    const failed = yield* phase(application, head.e0, type)
    if (failed !== null) return failed
    rest = tail
  }
  return null
}

function unreadable(phases: Term, type: Term, name: Atom): Tuple {
  const frame = new Tuple(4, starter, startAtom, list(phases, type, list(name)), emptyList, null)
  return pair(atoms.EXIT, pair(functionClause, list(frame)))
}

/** One phase in `application`, and, where that has application_starter, in those that it includes. */
function* phase(application: Application, name: Term, type: Term): Proc<Tuple | null> {
  const failed = yield* runPhase(application, name, type)
  if (failed !== null || (application.mod as Tuple).e0 !== starter) return failed
  for (const included of toArray(application.included)) {
    const other = runtime().parts.applications.loaded.get(included as Atom)
    if (other === undefined) continue
    const failedThere = yield* phase(other, name, type)
    if (failedThere !== null) return failedThere
  }
  return null
}

function* runPhase(application: Application, name: Term, type: Term): Proc<Tuple | null> {
  const { startPhases } = application
  if (!isList(startPhases)) return pair(atoms.error, pair(phasesUndefined, application.name))
  const found = toArray(startPhases).find((each) => each instanceof Tuple && each.e0 === name) as Tuple | undefined
  if (found === undefined) return null
  const [module] = callbackOf(application)
  const args = [name, type, found.e1]
  const below = inStartPhase((application.mod as Tuple).e0 === starter)
  const answer = yield* caught(module, startPhase, args, below)
  if (answer === atoms.ok) return null
  const call = triple(module, startPhase, listFrom(args))
  const isError = answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.error
  return pair(atoms.error, isError ? pair(answer.e1, call) : pair(badReturnValue, pair(call, answer)))
}

/** `catch module.name(args)`: exits and errors as `{:EXIT, reason}`, with `below` under the stack of an error. */
export function* caught(module: Atom, name: Atom, args: readonly Term[], below: List = emptyList): Proc<Term> {
  try {
    const answer = apply(module, name, args)
    return isProc(answer) ? yield* answer : answer
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    const { kind, reason, stack } = raisedFrom(thrown)
    if (kind === 'throw') return reason
    return pair(atoms.EXIT, kind === 'exit' ? reason : pair(reason, onTopOf(stack, below)))
  }
}
