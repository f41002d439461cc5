/**
 * GenServer: a server process and the callbacks of its module.
 *
 * Callbacks are plain functions, or generators where they wait. They answer tuples as in Elixir; `reply`, `noreply`, `stop` make
 * them. The state is a term, or a TypeScript record of terms, which is shown as a map.
 * Source: gen_server.erl of OTP 25, GenServer of Elixir 1.14.
 */
import type { Tuple } from './term/term.js'
import { alias, atom, type Atom, list, pair, type Pid, type Term, triple, tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { same } from './term/compare.js'
import { callbacksOf } from './callbacks.js'
import {
  call as genCall,
  callWith,
  findServer,
  isElsewhere,
  isVia,
  sendVia,
  type From,
  reply as genReply,
  type ServerRef,
  Start,
  type StartOptions,
  timeoutTerm,
} from './gen.js'
import type { StatusFormat } from './gen-server-status.js'
import { GenServerBody } from './gen-server-body.js'
import type { Protocol } from './process/call.js'
import { running } from './process/current.js'
import { deliver, lose } from './process/deliver.js'
import { isProc, type Proc } from './process/proc.js'
import type { Mfa, Process } from './process/process.js'
import { exit, refused } from './process/raised.js'

export type { From, ServerRef, StartOptions } from './gen.js'

/** What a callback answers: `{:reply, answer, state}` and its like. `S` is the state it carries. */
export type Result<S = unknown> = Tuple & { readonly carries?: S }

/** What comes after a callback: a timeout in ms, `hibernate`, or `{:continue, argument}`. */
export type After = number | Atom | Tuple

type Answer<S> = Result<S> | Proc<Result<S>>

/** The callbacks of a GenServer in TypeScript. `A` is what `init` is given, `S` the state. */
export interface Callbacks<A = unknown, S = unknown> {
  /** The module they belong to. */
  readonly module: Atom
  init(argument: A): Result<S> | Atom | Proc<Result<S> | Atom>
  handleCall?(request: Term, from: From, state: S): Answer<S>
  handleCast?(request: Term, state: S): Answer<S>
  handleInfo?(message: Term, state: S): Answer<S>
  handleContinue?(argument: Term, state: S): Answer<S>
  terminate?(reason: Term, state: S): void | Proc<void>
  /** The state for a new version of the module: `{:ok, state}`, or why not. By default it stays. */
  codeChange?(oldVsn: Term, state: S, extra: Term): Term | Proc<Term>
  /** The state as it is shown; by default a term as it is, a record as a map. */
  formatStatus?(state: S): Term
  /** What a module of the code table has to say of that. */
  readonly status?: StatusFormat | undefined
  /** The state from what `sys.replaceState` gives, `before` being the one until now; by default the reverse of what `formatStatus` shows by default. */
  readState?(shown: Term, before: unknown): unknown
}

function withAfter<S>(items: readonly unknown[], after: After | undefined): Result<S> {
  const all = after === undefined ? items : [...items, after]
  return tuple(...(all as Term[]))
}

/** `{:ok, state}`, what `init` answers. */
export function ok<S>(state: S, after?: After): Result<S> {
  return after === undefined ? pair(atoms.ok, state as Term) : withAfter([atoms.ok, state], after)
}

/** `{:reply, answer, state}` */
export function reply<S>(answer: Term, state: S, after?: After): Result<S> {
  return after === undefined
    ? triple(atoms.reply, answer, state as Term)
    : withAfter([atoms.reply, answer, state], after)
}

/** `{:noreply, state}` */
export function noreply<S>(state: S, after?: After): Result<S> {
  return after === undefined ? pair(atoms.noreply, state as Term) : withAfter([atoms.noreply, state], after)
}

/** `{:stop, reason, state}`, or of `init` `{:stop, reason}` */
export function stopWith<S>(reason: Term, state?: S): Result<S> {
  return state === undefined ? pair(atoms.stop, reason) : triple(atoms.stop, reason, state as Term)
}

/** `{:stop, reason, answer, state}` */
export function stopReply<S>(reason: Term, answer: Term, state: S): Result<S> {
  return tuple(atoms.stop, reason, answer, state as Term)
}

/** `{:continue, argument}`, to be the `after` of a result. */
export function continueWith(argument: Term): Tuple {
  return pair(atoms.continueAtom, argument)
}

/**
 * Starts a server with `callbacks`, or of the module of that name in the code table, linked to the caller.
 *
 * answers  {:ok, pid}, :ignore, {:error, reason}, {:error, {:already_started, pid}}
 */
export function startLink<A, S>(
  callbacks: Callbacks<A, S> | Atom,
  argument: A,
  options: StartOptions = noOptions,
): Proc<Term> {
  return start(callbacks, argument, options === noOptions ? linked : { ...options, link: true })
}

const noOptions: StartOptions = {}
const linked: StartOptions = { link: true }

/** As `startLink`, without the link. */
export function start<A, S>(callbacks: Callbacks<A, S> | Atom, argument: A, options: StartOptions = {}): Proc<Term> {
  const found = callbacksOf(callbacks)
  const parent = options.link === true ? running().pid : null
  const body = new GenServerBody(found, argument, parent)
  return new Start(body, initialCall(found.module), options)
}

/** `module.init/1` */
export function initialCall(module: Atom): Mfa {
  if (lastCall.module !== module) lastCall = { module, name: initAtom, arity: 1 }
  return lastCall
}

const initAtom = atom('init')
/** Many servers of one module are started one after the other: they share it. */
let lastCall: Mfa = { module: initAtom, name: initAtom, arity: 1 }

export const call = genCall

/** Gives who asked its answer; `:ok`. */
export function answer(from: From, value: Term): Atom {
  genReply(from, value)
  return atoms.ok
}

/** Sends a cast. `:ok`, also where nobody gets it; a Proc where a `:via` module must be asked. */
export function cast(server: ServerRef, request: Term): Atom | Proc<Atom> {
  if (isVia(server)) return sendVia(server, pair(atoms.genCast, request))
  return castTo(findServer(server) as Process | undefined, server, request)
}

function castTo(process: Process | undefined, server: ServerRef, request: Term): Atom {
  const message = pair(atoms.genCast, request)
  const sender = running()
  if (process !== undefined) deliver(process, message)
  else lose(sender.runtime, server, message)
  sender.runtime.scheduler.left--
  sender.reductions++
  return atoms.ok
}

const genServerModule = alias('GenServer')
const stopAtom = atom('stop')

/** A call that the server answers by its end. */
const stopProtocol: Protocol = {
  label: atoms.system,
  explain: (call, why) =>
    pair(
      why,
      triple(genServerModule, stopAtom, list(call.asked, (call.request as Tuple).e1, timeoutTerm(call.timeout))),
    ),
  died(call, reason) {
    const wanted = (call.request as Tuple).e1
    return same(reason, wanted) ? atoms.ok : exit(stopProtocol.explain(call, reason))
  },
}

/**
 * Stops `server` by a system message, and waits for its end: `GenServer.stop/3`. `:ok`.
 *
 * exits   noproc when there is none; timeout; the reason it really ended with when that is another one
 * errors  badarg for another node
 */
export function stop(server: ServerRef, reason: Term = atoms.normal, timeout = Infinity): Proc<Atom> {
  if (isElsewhere(server)) return refused('monitor', [atom('process'), server])
  return callWith(server, pair(atoms.terminate, reason), timeout, stopProtocol) as Proc<Atom>
}

/** The pid of `server`, or undefined. A `:via` name must be asked of its module: `findServer`. */
export function whereis(server: ServerRef): Pid | undefined {
  const found = findServer(server)
  return found === undefined || isProc(found) ? undefined : found.pid
}
