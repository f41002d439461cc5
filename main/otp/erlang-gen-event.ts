/**
 * `:gen_event`: Erlang's event manager. As GenEvent, but the newest handler is called first, nothing keeps one from being added twice, a handler may
 * put another in its place, and the manager traps exits and is linked to who adds a supervised handler.
 * Source: gen_event.erl of OTP 25.
 */
import type { Tuple } from './term/term.js'
import { atom, list, pair, type Term, triple, tuple } from './term/term.js'
import { type HandlerRef, ask, handlerTerm } from './gen-event.js'
import { GenEventBody } from './gen-event-body.js'
import { callWith, type ServerRef, Start, type StartOptions, timeoutTerm } from './gen.js'
import { self } from './process/api.js'
import type { Asked, Protocol } from './process/call.js'
import type { Proc } from './process/proc.js'

export { type Handler, ok, remove, reply, type Result } from './gen-event-handlers.js'
export { notify, stop, syncNotify, whichHandlers } from './gen-event.js'

const genEvent = atom('gen_event')
const callAtom = atom('call')
const initIt = { module: genEvent, name: atom('init_it'), arity: 6 }

/** Starts a manager linked to the caller: `{:ok, pid}` or `{:error, {:already_started, pid}}`. `name` as GenServer has it: an atom is a local name. */
export function startLink(options: StartOptions = {}): Proc<Term> {
  return start({ ...options, link: true })
}

/** As `startLink`, without the link. */
export function start(options: StartOptions = {}): Proc<Term> {
  return new Start(new GenEventBody('erlang', options, options.link === true ? self() : null), initIt, options)
}

/** `:ok`, or what init answered instead of `{:ok, state}`; `{:EXIT, reason}` when it failed. */
export function addHandler(manager: ServerRef, handler: HandlerRef, argument: Term): Proc<Term> {
  return ask(manager, triple(atom('add_handler'), handlerTerm(handler), argument))
}

/** As `addHandler`, with the manager linked to the caller, which gets `{:gen_event_EXIT, handler, reason}` when the handler goes. */
export function addSupHandler(manager: ServerRef, handler: HandlerRef, argument: Term): Proc<Term> {
  return ask(manager, tuple(atom('add_sup_handler'), handlerTerm(handler), argument, self()))
}

/** What the handler's terminate answers to `argument`, or `{:error, :module_not_found}`. */
export function deleteHandler(manager: ServerRef, handler: HandlerRef, argument: Term): Proc<Term> {
  return ask(manager, triple(atom('delete_handler'), handlerTerm(handler), argument))
}

/** `before` and `after` are a handler and an argument each; the new one's init gets `{argument, what the old one's terminate answered}`. */
export function swapHandler(
  manager: ServerRef,
  before: readonly [HandlerRef, Term],
  after: readonly [HandlerRef, Term],
): Proc<Term> {
  const request = [handlerTerm(before[0]), before[1], handlerTerm(after[0]), after[1]]
  return ask(manager, tuple(atom('swap_handler'), ...request))
}

/** As `swapHandler`, with the new one bound to the caller as by `addSupHandler`. */
export function swapSupHandler(
  manager: ServerRef,
  before: readonly [HandlerRef, Term],
  after: readonly [HandlerRef, Term],
): Proc<Term> {
  const request = [handlerTerm(before[0]), before[1], handlerTerm(after[0]), after[1], self()]
  return ask(manager, tuple(atom('swap_sup_handler'), ...request))
}

/**
 * What the handler answers to `request`; `{:error, :bad_module}` when there is no such handler, `{:error, reason}` when it fails.
 *
 * timeout  ms; 5000 when left out
 * exits    `{why, {:gen_event, :call, arguments}}`
 */
export function call(manager: ServerRef, handler: HandlerRef, request: Term, timeout?: number): Proc<Term> {
  const question = triple(callAtom, handlerTerm(handler), request)
  return callWith(manager, question, timeout ?? 5000, timeout === undefined ? callProtocol : callWithTimeout)
}

function protocol(withTimeout: boolean): Protocol {
  return {
    label: atom('$gen_event'),
    explain({ asked, request, timeout }: Asked, why: Term): Term {
      const { e1: handler, e2: question } = request as Tuple
      const args = withTimeout ? list(asked, handler, question, timeoutTerm(timeout)) : list(asked, handler, question)
      return pair(why, triple(genEvent, callAtom, args))
    },
  }
}

const callProtocol = protocol(false)
const callWithTimeout = protocol(true)
