/** The handlers of an event manager: what is installed, and the callbacks of a handler's module. Source: GenEvent of Elixir 1.14, gen_event.erl. */
import { atom, Atom, type List, pair, type Pid, type Ref, type Term, Tuple } from './term/term.js'
import { inspect } from './term/inspect.js'
import { same } from './term/compare.js'
import * as atoms from './term/well-known.js'
import { code, type Module } from './code.js'
import { runtimeError } from './exceptions/constructors.js'
import { onTopOf } from './frames.js'
import type { From } from './gen.js'
import { Call } from './process/call.js'
import { running } from './process/current.js'
import { isProc, type Proc } from './process/proc.js'
import type { Message } from './process/process.js'
import { raisedFrom } from './process/raised.js'

/** What a callback answers: `{:ok, state}` and its like. `S` is the state it carries. */
export type Result<S = unknown> = (Tuple & { readonly carries?: S }) | Atom

type Answer<S> = Result<S> | Proc<Result<S>>

/** The callbacks of an event handler in TypeScript. `A` is what it is added with, `S` its state. They run in the manager. */
export interface Handler<A = unknown, S = unknown> {
  /** The module they belong to. */
  readonly module: Atom
  init(argument: A): Answer<S>
  handleEvent?(event: Term, state: S): Answer<S>
  handleCall?(request: Term, state: S): Answer<S>
  handleInfo?(message: Term, state: S): Answer<S>
  /** `reason`: the argument of remove_handler, `:remove_handler`, `:stop`, `{:stop, reason}` or `{:error, reason}`. */
  terminate?(reason: Term, state: S): Term | Proc<Term> | undefined
}

/** A handler in its place. */
export interface Installed {
  readonly module: Atom
  /** `Module` or `{Module, id}`; `{manager, ref}` for a stream. */
  readonly id: Term
  readonly state: Term
  /** Who is told when it goes; null when nobody is. */
  readonly told: Pid | null
  /** The monitor on `told`, or on the process behind a stream. */
  readonly ref: Ref | null
}

export type Callback = 'init' | 'handle_event' | 'handle_call' | 'handle_info' | 'terminate'

/** What a callback came to: a value, answered or thrown; or why it failed. */
export type Outcome = { readonly value: Term } | { readonly reason: Term }

/** `{:ok, state}`, what init, handle_event and handle_info answer. */
export function ok<S>(state: S): Result<S> {
  return pair(atoms.ok, state as Term)
}

/** `{:ok, answer, state}`, what handle_call answers. */
export function reply<S>(answer: Term, state: S): Result<S> {
  return new Tuple(3, atoms.ok, answer, state as Term, null, null)
}

/** `:remove_handler`, or of handle_call `{:remove_handler, answer}` */
export function remove(answer?: Term): Result<never> {
  return answer === undefined ? removeHandler : pair(removeHandler, answer)
}

export const removeHandler = atom('remove_handler')
export const deleteHandler = atom('delete_handler')

/** Module of the handler `id`: `Module` itself, or the first of `{Module, id}`. */
export function moduleOf(id: Term): Atom {
  return (id instanceof Tuple && id.size === 2 ? id.e0 : id) as Atom
}

/** The place of the handler `id`, or -1. */
export function indexOf(handlers: readonly Installed[], id: Term): number {
  return handlers.findIndex((handler) => same(handler.id, id))
}

/** Calls a callback of `module`, waiting for it if it waits. `below` are the manager's own frames. */
export function* run(module: Atom, callback: Callback, args: readonly Term[], below: List): Proc<Outcome> {
  try {
    const result = invoke(module, callback, args)
    return { value: (isProc(result) ? yield* result : result) as Term }
  } catch (thrown) {
    const raised = raisedFrom(thrown)
    if (raised.kind === 'throw') return { value: raised.reason }
    return { reason: raised.kind === 'error' ? pair(raised.reason, onTopOf(raised.stack, below)) : raised.reason }
  }
}

/** Modules in TypeScript have callbacks; of others the function is called by name each time, so that one defined anew goes on. */
function invoke(module: Atom, callback: Callback, args: readonly Term[]): unknown {
  const found = module instanceof Atom ? code().module(module) : undefined
  const handler = found?.callbacks as Handler<Term, Term> | undefined
  if (handler === undefined) return code().call(module, atom(callback), args)
  const [first, state] = args as [Term, Term]
  switch (callback) {
    case 'init':
      return handler.init(first)
    case 'handle_event':
      return handler.handleEvent === undefined ? ok(state) : handler.handleEvent(first, state)
    case 'handle_info':
      return handler.handleInfo === undefined ? ok(state) : handler.handleInfo(first, state)
    case 'handle_call':
      return handler.handleCall === undefined ? noCall() : handler.handleCall(first, state)
    case 'terminate':
      return handler.terminate?.(first, state) ?? atoms.ok
  }
}

/** What `use GenEvent` does without a handle_call. */
function noCall(): never {
  return runtimeError(
    `attempted to call GenEvent ${inspect(running().name ?? running().pid)} but no handle_call/2 clause was provided`,
  )
}

/** Puts the callbacks of a handler in TypeScript into the code table, where the manager finds them by module; answers the module. */
export function install(handler: Handler<never, unknown>): Atom {
  const table = code()
  const { module: name } = handler
  if (table.module(name)?.callbacks !== handler) {
    const module: Module = { name, functions: new Map(), origin: 'typescript', callbacks: handler }
    table.define(module)
  }
  return name
}

/** The state of `{:ok, ..., state}` or `{:ok, ..., state, :hibernate}`, where it is element `index`; undefined of anything else. */
export function newState(value: Term, index: number): Term | undefined {
  if (!(value instanceof Tuple) || value.e0 !== atoms.ok) return undefined
  if (value.size === index + 1) return value.at(index)
  return value.size === index + 2 && value.at(index + 1) === atoms.hibernate ? value.at(index) : undefined
}

/** How the process behind a stream fared with an event: it has dealt with it, it died, or the stream was removed. */
export type StreamNews = 'done' | { readonly died: Term } | { readonly removedBy: From; readonly argument: Term }

/** What `message` says of a stream; undefined when it says nothing of it. */
export function newsOfStream(message: Message, { ref, id }: Installed): StreamNews | undefined {
  if (message instanceof Call) return removalOf(id, message, message.request)
  if (!(message instanceof Tuple)) return undefined
  if (message.size === 2) return message.e0 === ref && message.e1 === atoms.ok ? 'done' : undefined
  if (message.size === 3) return message.e1 instanceof Tuple ? removalOf(id, message.e1, message.e2) : undefined
  return message.size === 5 && message.e0 === atoms.DOWN && message.e1 === ref ? { died: message.at(4) } : undefined
}

function removalOf(id: Term, from: From, request: Term): StreamNews | undefined {
  if (!(request instanceof Tuple) || request.e0 !== deleteHandler || !same(request.e1, id)) return undefined
  return { removedBy: from, argument: request.e2 }
}
