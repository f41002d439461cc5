/** `:gen_statem`: a server that is a machine of states. Its callbacks are those of a module of the code table. Source: gen_statem.erl of OTP 25. */
import { atom, isAtom, list, pair, type Pid, type Term, triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import {
  badTimeout,
  callWith,
  isServer,
  isTimeout,
  type ServerRef,
  Start,
  type StartOptions,
  timeoutMs,
} from './gen.js'
import { GenStatemBody } from './gen-statem-body.js'
import { cast as castTo } from './gen-server.js'
import { functionClause, Raised } from './process/raised.js'
import { running } from './process/current.js'
import type { Proc } from './process/proc.js'

const genStatem = atom('gen_statem')
const callAtom = atom('call')
const cleanTimeout = atom('clean_timeout')
const dirtyTimeout = atom('dirty_timeout')

/** Starts a machine of the states of `module`. Answers as GenServer.start. */
export function start(module: Term, argument: Term, options: StartOptions = {}): Proc<Term> {
  const parent: Pid | null = options.link === true ? running().pid : null
  const body = new GenStatemBody(module, argument, parent)
  const initialCall = {
    module: isAtom(module) && module !== null && typeof module !== 'boolean' ? module : genStatem,
    name: atom('init'),
    arity: 1,
  }
  return new Start(body, initialCall, options)
}

/**
 * The answer of `server` to `request`.
 *
 * timeout  ms, `:infinity`, `{:clean_timeout, ms}` or `{:dirty_timeout, ms}`
 * exits    `{why, {:gen_statem, :call, [server, request, timeout]}}`
 */
export function call(server: ServerRef, request: Term, timeout: Term = atoms.infinity): Proc<Term> {
  const isMarked = timeout instanceof Tuple && (timeout.e0 === cleanTimeout || timeout.e0 === dirtyTimeout)
  const time = isMarked ? timeout.e1 : timeout
  if (!isTimeout(time)) {
    const { e0: reason, e1: stack } = badTimeout(server, atoms.genCall, request, time) as Tuple
    throw new Raised('error', reason, stack)
  }
  const explain = (_call: unknown, why: Term): Term =>
    pair(why, triple(genStatem, callAtom, list(server, request, timeout)))
  return callWith(server, request, timeoutMs(time), { label: atoms.genCall, explain })
}

/** Sends an event of type `:cast`; `:ok`, also where nobody gets it. */
export function cast(server: ServerRef, event: Term): unknown {
  if (!isServer(server)) return functionClause(genStatem, 'cast', [server, event])
  return castTo(server, event)
}
