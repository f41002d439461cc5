/**
 * GenEvent: a manager process in which handlers are called with each event. Deprecated in Elixir, and what the guide's KV is built on.
 *
 * Handlers are modules of the code table, or callbacks in TypeScript; several of one module are told apart by `{Module, id}`. They run in the
 * manager, the oldest first, and one that fails is removed.
 * Source: GenEvent of Elixir 1.14.
 */
import { alias, atom, Atom, list, pair, type Term, triple, tuple, Tuple } from './term/term.js'
import { inspect } from './term/inspect.js'
import * as atoms from './term/well-known.js'
import { argumentError } from './exceptions/constructors.js'
import { type Handler, install } from './gen-event-handlers.js'
import { GenEventBody } from './gen-event-body.js'
import { callWith, findServer, isVia, sendVia, type ServerRef, Start, type StartOptions, timeoutTerm } from './gen.js'
import { self, send } from './process/api.js'
import type { Asked, Protocol } from './process/call.js'
import { running } from './process/current.js'
import { deliver, lose } from './process/deliver.js'
import type { Proc } from './process/proc.js'
import type { Process } from './process/process.js'

export { stop } from './gen.js'
export { type Handler, ok, remove, reply, type Result } from './gen-event-handlers.js'
export { stream, subscribe, type Subscription } from './gen-event-stream.js'

/** A handler: its module, `{module, id}`, or callbacks in TypeScript, known by their module. */
export type HandlerRef = Atom | Tuple | Handler<never, unknown>

const genEvent = alias('GenEvent')
const initIt = { module: genEvent, name: atom('init_it'), arity: 6 }
const genEventLabel = atom('$gen_event')
const callAtom = atom('call')
const notifyAtom = atom('notify')

/** Starts a manager linked to the caller: `{:ok, pid}` or `{:error, {:already_started, pid}}`. */
export function startLink(options: StartOptions = {}): Proc<Term> {
  return start({ ...options, link: true })
}

/** As `startLink`, without the link. */
export function start(options: StartOptions = {}): Proc<Term> {
  const { name } = options
  if (name !== undefined && !(name instanceof Atom || isVia(name) || isGlobal(name)))
    return argumentError(badName(name))
  const body = new GenEventBody('elixir', options, options.link === true ? self() : null)
  return new Start(body, initIt, options)
}

/** `:ok`, or `{:error, reason}` when the handler is there already or its init failed. */
export function addHandler(manager: ServerRef, handler: HandlerRef, argument: Term): Proc<Term> {
  return ask(manager, triple(atom('add_handler'), handlerTerm(handler), argument))
}

/**
 * As `addHandler`, bound to the caller: when the handler goes, the caller gets `{:gen_event_EXIT, handler, reason}`; when the caller dies, the
 * handler goes.
 */
export function addMonHandler(manager: ServerRef, handler: HandlerRef, argument: Term): Proc<Term> {
  return ask(manager, tuple(atom('add_mon_handler'), handlerTerm(handler), argument, self()))
}

/** What the handler's terminate answers to `argument`, or `{:error, :not_found}`. */
export function removeHandler(manager: ServerRef, handler: HandlerRef, argument: Term): Proc<Term> {
  return ask(manager, triple(atom('delete_handler'), handlerTerm(handler), argument))
}

/**
 * Puts `after` in the place of `before`: its init gets `{argument, what the old one's terminate answered}`, or `{argument, {:error, :not_found}}`.
 * Answers as `addHandler`.
 */
export function swapHandler(
  manager: ServerRef,
  before: HandlerRef,
  beforeArgument: Term,
  after: HandlerRef,
  argument: Term,
): Proc<Term> {
  const request = [handlerTerm(before), beforeArgument, handlerTerm(after), argument]
  return ask(manager, tuple(atom('swap_handler'), ...request))
}

/** As `swapHandler`, with the new one bound to the caller. */
export function swapMonHandler(
  manager: ServerRef,
  before: HandlerRef,
  beforeArgument: Term,
  after: HandlerRef,
  argument: Term,
): Proc<Term> {
  const request = [handlerTerm(before), beforeArgument, handlerTerm(after), argument, self()]
  return ask(manager, tuple(atom('swap_mon_handler'), ...request))
}

/**
 * Tells the handlers of `event`, without waiting. `:ok`, also where nobody gets it; a Proc where a `:via` module must be asked.
 *
 * errors  badarg when `manager` is a local name that nobody has
 */
export function notify(manager: ServerRef, event: Term): Atom | Proc<Atom> {
  const message = pair(notifyAtom, event)
  if (isVia(manager)) return sendVia(manager, message)
  if (isGlobal(manager)) return notifyFound(findServer(manager) as Process | undefined, manager, message)
  send(manager, message)
  return atoms.ok
}

function notifyFound(found: Process | undefined, manager: ServerRef, message: Term): Atom {
  if (found !== undefined) deliver(found, message)
  else lose(running().runtime, manager, message)
  return atoms.ok
}

/** Tells the handlers of `event`; `:ok` when all of them, and all streams, have dealt with it. */
export function syncNotify(manager: ServerRef, event: Term): Proc<Term> {
  return ask(manager, pair(atom('sync_notify'), event))
}

/** Tells the handlers of `event`; `:ok` when it has come to the manager. */
export function ackNotify(manager: ServerRef, event: Term): Proc<Term> {
  return ask(manager, pair(atom('ack_notify'), event))
}

/**
 * What the handler answers to `request`; `{:error, :not_found}` when there is no such handler, `{:error, reason}` when it fails.
 *
 * timeout  ms, Infinity to wait for ever
 * exits    `{why, {GenEvent, :call, [manager, handler, request, timeout]}}`
 */
export function call(manager: ServerRef, handler: HandlerRef, request: Term, timeout = 5000): Proc<Term> {
  return callWith(manager, triple(callAtom, handlerTerm(handler), request), timeout, callProtocol)
}

/** The ids of the handlers, the newest first. */
export function whichHandlers(manager: ServerRef): Proc<Term> {
  return ask(manager, atom('which_handlers'))
}

const rpc: Protocol = { label: genEventLabel, explain: (_call: Asked, why: Term) => why }

const callProtocol: Protocol = {
  label: genEventLabel,
  explain({ asked, request, timeout }: Asked, why: Term): Term {
    const { e1: handler, e2: question } = request as Tuple
    return pair(why, triple(genEvent, callAtom, list(asked, handler, question, timeoutTerm(timeout))))
  },
}

/** The answer of `manager` to `request`, whenever it comes. Exits with the bare reason when there is none. */
export function ask(manager: ServerRef, request: Term): Proc<Term> {
  return callWith(manager, request, Infinity, rpc)
}

/** The id of a handler; one in TypeScript is put into the code table. What is no handler at all fails in the manager. */
export function handlerTerm(handler: HandlerRef | Term): Term {
  return isHandler(handler) ? install(handler) : handler
}

/** True for a handler in TypeScript, which no term is. */
function isHandler(handler: HandlerRef | Term): handler is Handler<never, unknown> {
  return typeof handler === 'object' && handler !== null && Object.getPrototypeOf(handler) === Object.prototype
}

function isGlobal(name: Term): boolean {
  return name instanceof Tuple && name.size === 2 && name.e0 === atoms.global
}

function badName(name: Term): string {
  return `expected :name option to be one of the following:

  * nil
  * atom
  * {:global, term}
  * {:via, module, term}

Got: ${inspect(name)}
`
}
