/** sys: asking any server for its state, setting it, suspending it. Source: sys.erl of OTP 25. */
import type { Fun } from './term/term.js'
import { atom, list, pair, type Term, triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { badTimeout, callWith, isTimeout, type ServerRef, timeoutMs } from './gen.js'
import type { Asked } from './process/call.js'
import type { Proc } from './process/proc.js'
import { error, exit } from './process/raised.js'

const sys = atom('sys')
const changeCodeTag = atom('change_code')
const debugTag = atom('debug')

/** ms, Infinity, `:infinity`; what is none of these is refused by gen. Left out it is 5000, and no exit tells of it. */
type Timeout = Term | undefined

function ask(server: ServerRef, request: Term, timeout: Timeout, name: Term, ...args: Term[]): Proc<Term> {
  const given = timeout === undefined ? [] : [timeout === Infinity ? atoms.infinity : timeout]
  const explain = (_call: Asked, why: Term): Term => pair(why, triple(sys, name, list(server, ...args, ...given)))
  if (timeout !== undefined && timeout !== Infinity && !isTimeout(timeout))
    return exit(explain(noCall, badTimeout(server, atoms.system, request, timeout)))
  return callWith(server, request, timeoutMs(timeout ?? 5000), { label: atoms.system, explain, catches: true })
}

const noCall: Asked = { asked: null, request: null, timeout: 0 }

/** The state of `server`, records shown as maps. */
export function* getState(server: ServerRef, timeout?: Timeout): Proc<Term> {
  const answer = yield* ask(server, atoms.getState, timeout, atoms.getState)
  return answer instanceof Tuple ? answer.e1 : answer
}

/**
 * Replaces the state of `server` by what `change` makes of it; answers the new one.
 *
 * errors  {:callback_failed, {module, function}, {kind, reason}} when `change` fails: then the state stays
 */
export function* replaceState(server: ServerRef, change: Fun, timeout?: Timeout): Proc<Term> {
  const request = pair(atoms.replaceState, change)
  const answer = yield* ask(server, request, timeout, request)
  if (answer instanceof Tuple && answer.e0 === atoms.error) return error(answer.e1)
  return answer instanceof Tuple ? answer.e1 : answer
}

/** `{:status, pid, {:module, module}, items}` */
export function getStatus(server: ServerRef, timeout?: Timeout): Proc<Term> {
  return ask(server, atoms.getStatus, timeout, atoms.getStatus)
}

/** Makes `server` take system messages only, until it is resumed. */
export function suspend(server: ServerRef, timeout?: Timeout): Proc<Term> {
  return ask(server, atoms.suspend, timeout, atoms.suspend)
}

export function resume(server: ServerRef, timeout?: Timeout): Proc<Term> {
  return ask(server, atoms.resume, timeout, atoms.resume)
}

/**
 * Has a suspended `server` go over to a new version of `module`, by code_change/3: `:ok` or `{:error, reason}`.
 *
 * oldVsn  the version that it comes from
 */
export function changeCode(server: ServerRef, module: Term, oldVsn: Term, extra: Term, timeout?: Timeout): Proc<Term> {
  return ask(
    server,
    new Tuple(4, changeCodeTag, module, oldVsn, extra, null),
    timeout,
    changeCodeTag,
    module,
    oldVsn,
    extra,
  )
}

/**
 * Has `server` do something with each message it takes and each answer it gives.
 *
 * what  `{:trace, boolean}`, `{:log, boolean | {true, n} | :get | :print}`, `{:statistics, boolean | :get}`, `{:install, {fun, state}}`, `{:install, {id, fun, state}}`,
 *       `{:remove, fun | id}`, `:no_debug`
 */
export function debug(server: ServerRef, what: Term, timeout?: Timeout): Proc<Term> {
  const request = pair(debugTag, what)
  return what instanceof Tuple
    ? ask(server, request, timeout, what.e0, what.e1)
    : ask(server, request, timeout, request)
}

/** Ends `server` with `reason`; `:ok` as soon as it has been told. */
export function terminate(server: ServerRef, reason: Term, timeout?: Timeout): Proc<Term> {
  return ask(server, pair(atoms.terminate, reason), timeout, atoms.terminate, reason)
}
