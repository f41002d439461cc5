/** sys: asking any server for its state, setting it, suspending it. Source: sys.erl of OTP 25. */
import type { Fun } from './term/term.js'
import { atom, list, pair, type Term, triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { callWith, type ServerRef, timeoutTerm } from './gen.js'
import type { Asked } from './process/call.js'
import type { Proc } from './process/proc.js'

const sys = atom('sys')

function ask(server: ServerRef, request: Term, timeout: number, name: string): Proc<Term> {
  const explain = (_call: Asked, why: Term): Term =>
    pair(why, triple(sys, atom(name), list(server, timeoutTerm(timeout))))
  return callWith(server, request, timeout, { label: atoms.system, explain })
}

/** The state of `server`, records shown as maps. */
export function* getState(server: ServerRef, timeout = 5000): Proc<Term> {
  const answer = yield* ask(server, atoms.getState, timeout, 'get_state')
  return answer instanceof Tuple ? answer.e1 : answer
}

/** Replaces the state of `server` by what `change` makes of it; answers the new one. */
export function* replaceState(server: ServerRef, change: Fun, timeout = 5000): Proc<Term> {
  const answer = yield* ask(server, pair(atoms.replaceState, change), timeout, 'replace_state')
  return answer instanceof Tuple ? answer.e1 : answer
}

/** `{:status, pid, {:module, module}, items}` */
export function getStatus(server: ServerRef, timeout = 5000): Proc<Term> {
  return ask(server, atoms.getStatus, timeout, 'get_status')
}

/** Makes `server` take system messages only, until it is resumed. */
export function suspend(server: ServerRef, timeout = 5000): Proc<Term> {
  return ask(server, atoms.suspend, timeout, 'suspend')
}

export function resume(server: ServerRef, timeout = 5000): Proc<Term> {
  return ask(server, atoms.resume, timeout, 'resume')
}

/** Ends `server` with `reason`; `:ok` as soon as it has been told. */
export function* terminate(server: ServerRef, reason: Term, timeout = Infinity): Proc<Term> {
  return yield* ask(server, pair(atoms.terminate, reason), timeout, 'terminate')
}
