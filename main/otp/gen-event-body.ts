/**
 * GenEventBody: what runs in an event manager's process. Its faces are gen-event.ts (Elixir's GenEvent) and erlang-gen-event.ts (`:gen_event`), which
 * differ in order, in answers and in how they watch who added a handler.
 */
import { atom, type Atom, listFrom, pair, Pid, Ref, type Term, triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import {
  type Callback,
  deleteHandler,
  indexOf,
  type Installed,
  moduleOf,
  newsOfStream,
  newState,
  type Outcome,
  removeHandler,
  run,
  type StreamNews,
} from './gen-event-handlers.js'
import { type EventSite, inElixirEvent, inErlangEvent, woken } from './frames.js'
import { code } from './code.js'
import * as requests from './gen-event-requests.js'
import { handleSystem } from './gen-event-system.js'
import {
  type From,
  fromTerm,
  isVia,
  registerVia,
  reply,
  type Start,
  type Startable,
  type StartOptions,
  viaHolder,
} from './gen.js'
import { demonitor, link, monitor, receive, send, unlink } from './process/api.js'
import { Call } from './process/call.js'
import { isProc, type Proc } from './process/proc.js'
import type { Message, Mfa, Process } from './process/process.js'
import { ServerBody } from './process/server-body.js'
import { whyUndefined } from './exceptions/undefined-function.js'
import { debugOf } from './sys-debug.js'
import { isSystemMessage } from './sys-messages.js'

/** Whose rules a manager follows. */
export type Face = 'elixir' | 'erlang'

/** What requests have done to handlers. */
const sites = new Map<Term, EventSite>([
  [requests.callTag, 'call'],
  [requests.addHandler, 'add'],
  [requests.addMonHandler, 'add_watched'],
  [requests.addSupHandler, 'add_watched'],
  [requests.swapHandler, 'swap'],
  [requests.swapMonHandler, 'swap_watched'],
  [requests.swapSupHandler, 'swap_watched'],
])

/** How an event was sent. */
type Mode = 'notify' | 'sync_notify' | 'ack_notify'

const inTag = atom('in')
const handleInfo = atom('handle_info')
const terminateName = atom('terminate')

/** Module of the handlers behind GenEvent.stream. */
export const streamModule = atom('Elixir.GenEvent.Stream')

export class GenEventBody extends ServerBody implements Startable {
  starter: Start | null = null
  isSuspended = false
  /** True while `sys` has something done with its events. */
  isDebugged = false
  /** The newest first. */
  handlers: Installed[] = []
  /** True once it has hibernated. */
  #hasSlept = false
  #callback: { readonly module: Atom; readonly name: Callback } | null = null
  /** What it is doing: for the frames below a callback that fails. */
  #site: EventSite = 'notify'

  constructor(
    readonly face: Face,
    readonly options: StartOptions,
    readonly parent: Pid | null,
  ) {
    super()
  }

  override get isIdle(): boolean {
    return super.isIdle && !this.isSuspended
  }

  protected begin(process: Process): unknown {
    const { debug } = this.options
    if (debug !== undefined) {
      debugOf(this).start(process, debug)
      this.isDebugged = !debugOf(this).isEmpty
    }
    if (this.face === 'erlang') process.trapsExit = true
    const { name } = this.options
    if (isVia(name)) return this.#beginVia(process, name)
    this.#begun(process)
    return undefined
  }

  *#beginVia(process: Process, name: Tuple): Proc<undefined> {
    if (yield* registerVia(name)) {
      this.#begun(process)
      return undefined
    }
    this.starter?.tell(pair(atoms.error, pair(atoms.alreadyStarted, yield* viaHolder(name))))
    this.endsWith = atoms.normal
    return undefined
  }

  #begun(process: Process): void {
    this.isOpen = true
    this.starter?.tell(pair(atoms.ok, process.pid))
  }

  protected override next(process: Process): Message | undefined {
    if (!this.isSuspended) return process.shift()
    // The end of its parent ends a suspended manager as well.
    return process.take((message) => (isSystemMessage(message) || this.#isParentsEnd(message) ? message : undefined), 0)
  }

  #isParentsEnd(message: Message): boolean {
    return message instanceof Tuple && message.e0 === atoms.EXIT && message.size === 3 && message.e1 === this.parent
  }

  /** What reports call it. */
  name(process: Process): Term {
    const { name } = this.options
    return name === undefined ? process.pid : name instanceof Tuple ? name.at(name.size - 1) : name
  }

  protected handle(process: Process, message: Message): unknown {
    if (this.isDebugged && !isSystemMessage(message) && !this.#isParentsEnd(message))
      return this.#handleDebugged(process, message)
    return this.#handle(process, message)
  }

  *#handleDebugged(process: Process, message: Message): Proc<undefined> {
    const taken = message instanceof Call ? triple(message.caller.pid, fromTerm(message), message.request) : message
    yield* debugOf(this).hear(process, this.name(process), pair(inTag, taken))
    const result = this.#handle(process, message)
    if (isProc(result)) yield* result
    return undefined
  }

  #handle(process: Process, message: Message): unknown {
    if (message instanceof Call) {
      if (message.protocol.label === atoms.system) return handleSystem(this, process, message, message.request)
      return this.#request(process, message, message.request, message)
    }
    if (!(message instanceof Tuple)) return this.#info(process, message)
    if (message.e0 === requests.notify && message.size === 2) return this.#event(process, 'notify', message.e1, null)
    if (message.size === 3) {
      if (message.e0 === atoms.system && message.e1 instanceof Tuple) {
        return handleSystem(this, process, message.e1, message.e2)
      }
      if (message.e0 === atoms.EXIT && message.e1 instanceof Pid) {
        if (message.e1 === this.parent) return this.terminate(process, message.e2)
        if (this.face === 'erlang') return this.#exited(process, message, message.e1, message.e2)
      } else if (message.e1 instanceof Tuple && message.e1.size === 2) {
        return this.#request(process, message.e1, message.e2, message)
      }
    }
    if (message.e0 === atoms.DOWN && message.size === 5 && message.e1 instanceof Ref && this.face === 'elixir') {
      return this.#down(process, message, message.e1, message.at(4))
    }
    return this.#info(process, message)
  }

  protected settled(): undefined {
    return undefined
  }

  protected failed(process: Process, thrown: unknown): undefined {
    process.runtime.signals.endBy(process, thrown)
    return undefined
  }

  ended(_process: Process, reason: Term): void {
    this.starter?.died(reason)
  }

  currentFunction(): Mfa {
    const running = this.isParked ? this.#callback : null
    if (running !== null) {
      return { module: running.module, name: atom(running.name), arity: running.name === 'init' ? 1 : 2 }
    }
    return this.face === 'elixir'
      ? { module: atom('Elixir.GenEvent'), name: atom('fetch_msg'), arity: 5 }
      : { module: atom('gen_event'), name: atom('fetch_msg'), arity: 6, file: 'gen_event.erl', line: 500 }
  }

  /** `{module, id, state}` of each handler. */
  state(): Term {
    return listFrom(
      this.handlers.map(({ module, id, state }) =>
        triple(module, this.face === 'elixir' ? id : id instanceof Tuple ? id.e1 : false, state),
      ),
    )
  }

  /** Does what a call asks; `message` is the whole message, for a request nobody knows. */
  #request(process: Process, from: From, request: Term, message: Message): unknown {
    if (request === requests.whichHandlers) {
      reply(from, listFrom(this.handlers.map(({ id }) => id)))
      return undefined
    }
    if (request === requests.getModules) {
      const modules = [...new Set(this.handlers.map(({ module }) => module))]
      reply(from, listFrom(modules.sort((a, b) => (a.name < b.name ? -1 : 1))))
      return undefined
    }
    if (!(request instanceof Tuple)) return this.#unknown(process, message)
    this.#site = sites.get(request.e0) ?? 'info'
    switch (request.e0) {
      case requests.syncNotify:
        return this.#event(process, 'sync_notify', request.e1, from)
      case requests.ackNotify:
        if (this.face === 'erlang') break
        reply(from, atoms.ok)
        return this.#event(process, 'ack_notify', request.e1, null)
      case requests.notify:
        if (this.face === 'erlang') break
        return this.#event(process, 'notify', request.e1, null)
      case requests.callTag:
        return this.#answer(from, this.#call(process, request.e1, request.e2))
      case requests.addHandler:
        return this.#answer(from, this.#add(request.e1, request.e2, null))
      case requests.addMonHandler:
      case requests.addSupHandler:
        return this.#answer(from, this.#add(request.e1, request.e2, request.e3 as Pid))
      case requests.addProcessHandler:
        return this.#answer(from, this.#addStream(process, request.e1 as Pid, request.e2 as Pid))
      case deleteHandler:
        return this.#answer(from, this.#remove(process, request.e1, request.e2))
      case requests.swapHandler:
        return this.#answer(from, this.#swap(process, request, null))
      case requests.swapMonHandler:
      case requests.swapSupHandler:
        return this.#answer(from, this.#swap(process, request, request.at(5) as Pid))
      default:
        return this.#unknown(process, message)
    }
    return this.#unknown(process, message)
  }

  #unknown(process: Process, message: Message): unknown {
    return message instanceof Call
      ? this.#info(process, triple(message.protocol.label, message.from, message.request))
      : this.#info(process, message)
  }

  *#answer(from: From, work: Proc<Term>): Proc<undefined> {
    reply(from, yield* work)
    return undefined
  }

  // Events

  #event(process: Process, mode: Mode, event: Term, from: From | null): unknown {
    this.#site = mode
    if (this.handlers.length > 0) return this.#eventToAll(process, mode, event, from)
    if (from !== null) reply(from, atoms.ok)
    return undefined
  }

  *#eventToAll(process: Process, mode: Mode, event: Term, from: From | null): Proc<undefined> {
    const streams: Installed[] = []
    const others: Installed[] = []
    for (const handler of this.handlers) {
      if (handler.module !== streamModule) others.push(handler)
      else {
        streams.push(handler)
        const place = handler.id as Tuple
        send((handler.state as Tuple).e0, triple(process.pid, place, pair(atom(mode), event)))
      }
    }
    const left = yield* this.#updateAll(process, 'handle_event', event, others)
    this.handlers = mode === 'notify' ? [...streams, ...left] : yield* this.#collect(process, streams, left)
    if (from !== null) reply(from, atoms.ok)
    return undefined
  }

  *#info(process: Process, message: Term): Proc<undefined> {
    this.#site = 'info'
    this.handlers = yield* this.#updateAll(process, 'handle_info', message, this.handlers)
    return undefined
  }

  /** Each handler in turn, the oldest first in Elixir, the newest first in Erlang; answers those that stay, the newest first. */
  *#updateAll(
    process: Process,
    callback: 'handle_event' | 'handle_info',
    event: Term,
    handlers: readonly Installed[],
  ): Proc<Installed[]> {
    const left: Installed[] = []
    const order = this.face === 'elixir' ? handlers.toReversed() : handlers
    for (const handler of order) {
      const kept = yield* this.#update(process, callback, event, handler)
      if (kept !== null) left.push(kept)
    }
    return this.face === 'elixir' ? left.reverse() : left
  }

  *#update(
    process: Process,
    callback: 'handle_event' | 'handle_info',
    event: Term,
    handler: Installed,
  ): Proc<Installed | null> {
    const outcome = yield* this.#run(handler.module, callback, [event, handler.state])
    if ('value' in outcome) {
      const { value } = outcome
      const state = newState(value, 1)
      if (state !== undefined) return state === handler.state ? handler : { ...handler, state }
      if (value === removeHandler) {
        yield* this.#terminate(process, handler, removeHandler, event, atoms.normal)
        return null
      }
      if (this.face === 'erlang' && value instanceof Tuple && value.e0 === requests.swapHandler && value.size === 5) {
        return yield* this.#swapInPlace(process, { ...handler, state: value.e2 }, value.e1, value.e3, value.at(4))
      }
    }
    // :gen_event lets a handler be that has no handle_info/2.
    const isOptional = this.face === 'erlang' && callback === 'handle_info'
    if (isOptional && code().find(handler.module, handleInfo, 2) === undefined) return handler
    const failure = this.#failure(outcome)
    yield* this.#terminate(process, handler, pair(atoms.error, failure), event, failure)
    return null
  }

  /** Waits until the processes behind `streams` have dealt with the event; answers all handlers that stay. */
  *#collect(process: Process, streams: readonly Installed[], left: readonly Installed[]): Proc<Installed[]> {
    let kept = [...left]
    for (const handler of streams.toReversed()) {
      const news = (yield* receive((message) => newsOfStream(message, handler))) as StreamNews
      if (news === 'done') kept = [handler, ...kept]
      else if ('died' in news) {
        yield* this.#terminate(process, handler, pair(atoms.stop, news.died), atoms.DOWN, atoms.shutdown)
      } else {
        yield* this.#terminate(process, handler, news.argument, requests.removeAtom, atoms.normal)
        reply(news.removedBy, atoms.ok)
      }
    }
    return kept
  }

  // Requests

  *#call(process: Process, id: Term, request: Term): Proc<Term> {
    const handler = this.handlers[indexOf(this.handlers, id)]
    if (handler === undefined) return pair(atoms.error, this.face === 'elixir' ? atoms.notFound : requests.badModule)
    const outcome = yield* this.#run(handler.module, 'handle_call', [request, handler.state])
    if ('value' in outcome && outcome.value instanceof Tuple) {
      const { value } = outcome
      const state = newState(value, 2)
      if (state !== undefined) {
        this.#replace(handler, { ...handler, state })
        return value.e1
      }
      if (value.e0 === removeHandler && value.size === 2) {
        this.#replace(handler, null)
        yield* this.#terminate(process, handler, removeHandler, request, atoms.normal)
        return value.e1
      }
      if (this.face === 'erlang' && value.e0 === requests.swapHandler && value.size === 6) {
        const old = { ...handler, state: value.e3 }
        this.#replace(handler, yield* this.#swapInPlace(process, old, value.e2, value.at(4), value.at(5)))
        return value.e1
      }
    }
    const failure = this.#failure(outcome)
    this.#replace(handler, null)
    yield* this.#terminate(process, handler, pair(atoms.error, failure), request, failure)
    return pair(atoms.error, failure)
  }

  *#add(id: Term, argument: Term, told: Pid | null): Proc<Term> {
    let ref: Ref | null = null
    if (told !== null) {
      if (this.face === 'elixir') ref = monitor(told)
      else link(told)
    }
    if (this.face === 'elixir' && indexOf(this.handlers, id) >= 0) return pair(atoms.error, atoms.alreadyPresent)
    const module = moduleOf(id)
    const outcome = yield* this.#run(module, 'init', [argument])
    if ('value' in outcome) {
      const state = newState(outcome.value, 1)
      if (state !== undefined) {
        this.handlers = [{ module, id, state, told, ref }, ...this.handlers]
        return atoms.ok
      }
      if (outcome.value instanceof Tuple && outcome.value.e0 === atoms.error && outcome.value.size === 2) {
        return outcome.value
      }
    }
    const failure = this.#failure(outcome)
    return this.face === 'elixir' ? pair(atoms.error, failure) : failure
  }

  *#addStream(process: Process, subscriber: Pid, told: Pid): Proc<Term> {
    const ref = monitor(subscriber)
    const id = pair(process.pid, ref)
    this.handlers = [{ module: streamModule, id, state: pair(subscriber, ref), told, ref }, ...this.handlers]
    return id
  }

  *#remove(process: Process, id: Term, argument: Term): Proc<Term> {
    const handler = this.handlers[indexOf(this.handlers, id)]
    if (handler === undefined)
      return pair(atoms.error, this.face === 'elixir' ? atoms.notFound : requests.moduleNotFound)
    this.#replace(handler, null)
    return yield* this.#terminate(
      process,
      handler,
      argument,
      this.face === 'elixir' ? requests.removeAtom : requests.deleteAtom,
      atoms.normal,
    )
  }

  /** `{:swap_handler, old, its argument, new, its argument}`; the new one gets `{argument, answer of the old one's terminate}`. */
  *#swap(process: Process, request: Tuple, by: Pid | null): Proc<Term> {
    const [, oldId, oldArgument, newId, newArgument] = request.items() as [Term, Term, Term, Term, Term]
    const old = this.handlers[indexOf(this.handlers, oldId)]
    let state: Term = this.face === 'elixir' ? pair(atoms.error, atoms.notFound) : atoms.error
    let told = by
    if (old !== undefined) {
      if (this.face === 'erlang') told ??= old.told
      this.#replace(old, null)
      state = yield* this.#terminate(
        process,
        old,
        oldArgument,
        requests.swapped,
        triple(requests.swapped, newId, this.#noneOr(told)),
      )
    }
    const answer = yield* this.#add(newId, pair(newArgument, state), told)
    return answer === atoms.ok || this.face === 'elixir' ? answer : pair(atoms.error, answer)
  }

  /** What `{:swap_handler, ...}` of a callback does: another handler in the place of `old`; null when its init fails. */
  *#swapInPlace(process: Process, old: Installed, argument: Term, id: Term, newArgument: Term): Proc<Installed | null> {
    const reason = triple(requests.swapped, id, this.#noneOr(old.told))
    const state = yield* this.#terminate(process, old, argument, requests.swapped, reason)
    const handler: Installed = { ...old, module: moduleOf(id), id }
    const outcome = yield* this.#run(handler.module, 'init', [pair(newArgument, state)])
    const begun = 'value' in outcome ? newState(outcome.value, 1) : undefined
    if (begun !== undefined) return { ...handler, state: begun }
    this.#gone(process, handler, this.#failure(outcome), this.name(process))
    return null
  }

  #noneOr(told: Pid | null): Term {
    return told ?? (this.face === 'elixir' ? null : false)
  }

  // Ends

  /** Ends the manager with `reason`, after `terminate(:stop)` of every handler. */
  *terminate(process: Process, reason: Term): Proc<undefined> {
    this.isOpen = false
    for (const handler of this.handlers) {
      yield* this.#terminate(process, handler, atoms.stop, atoms.stop, atoms.shutdown)
      if (this.face === 'erlang' && handler.told !== null && handler.told !== this.parent) unlink(handler.told)
    }
    process.runtime.signals.end(process, reason)
    return undefined
  }

  *#down(process: Process, message: Tuple, ref: Ref, reason: Term): Proc<undefined> {
    const handler = this.handlers.find((handler) => handler.ref === ref)
    if (handler === undefined) return yield* this.#info(process, message)
    this.#replace(handler, null)
    yield* this.#terminate(process, handler, pair(atoms.stop, reason), atoms.DOWN, atoms.shutdown)
    return undefined
  }

  /** A linked process ended: the handlers that it added go, the others get the message. */
  *#exited(process: Process, message: Tuple, pid: Pid, reason: Term): Proc<undefined> {
    for (const handler of this.handlers.filter((handler) => handler.told === pid)) {
      this.#replace(handler, null)
      const last = pair(requests.parentTerminated, pair(pid, reason))
      yield* this.#terminate(process, handler, pair(atoms.stop, reason), last, atoms.shutdown)
    }
    return yield* this.#info(process, message)
  }

  /** Runs terminate of a handler that goes and says so; answers what it answered. */
  *#terminate(process: Process, handler: Installed, argument: Term, last: Term, reason: Term): Proc<Term> {
    const outcome =
      handler.module === streamModule || (this.face === 'erlang' && hasNoTerminate(handler.module))
        ? { value: atoms.ok }
        : yield* this.#run(handler.module, 'terminate', [argument, handler.state])
    this.#gone(process, handler, reason, last)
    if ('value' in outcome) return outcome.value
    return this.face === 'elixir' ? pair(atoms.error, outcome.reason) : pair(atoms.EXIT, outcome.reason)
  }

  #gone(process: Process, handler: Installed, reason: Term, lastMessage: Term): void {
    const isSwap = reason instanceof Tuple && reason.size === 3 && reason.e0 === requests.swapped
    if (reason !== atoms.normal && reason !== atoms.shutdown && !isSwap) {
      process.runtime.report('error', {
        kind: this.face === 'elixir' ? 'gen_event_crashed' : 'gen_event_terminating',
        handler: handler.id,
        manager: this.name(process),
        reason: this.face === 'elixir' ? reportedReason(reason) : reason,
        lastMessage,
        state: handler.state,
      })
    }
    if (handler.ref !== null) demonitor(handler.ref, { flush: true })
    if (handler.told !== null) send(handler.told, triple(requests.genEventExit, handler.id, reason))
  }

  *#run(module: Atom, name: Callback, args: readonly Term[]): Proc<Outcome> {
    const before = this.#callback
    this.#callback = { module, name }
    const site = name === 'terminate' ? 'remove' : this.#site
    const below = (this.face === 'elixir' ? inElixirEvent : inErlangEvent)[site]
    const outcome = yield* run(module, name, args, this.#hasSlept ? woken(below) : below)
    this.#callback = before
    if ('value' in outcome && asksForSleep(outcome.value)) this.#hasSlept = true
    return outcome
  }

  /** Why a callback did not do what it should: what it answered, or what it raised. */
  #failure(outcome: Outcome): Term {
    if ('value' in outcome) return this.face === 'elixir' ? pair(requests.badReturnValue, outcome.value) : outcome.value
    return this.face === 'elixir' ? outcome.reason : pair(atoms.EXIT, outcome.reason)
  }

  #replace(handler: Installed, by: Installed | null): void {
    const index = this.handlers.findIndex((installed) => installed === handler)
    if (index < 0) return
    this.handlers = by === null ? this.handlers.toSpliced(index, 1) : this.handlers.with(index, by)
  }
}

/** True for `{:ok, ..., :hibernate}`. */
function asksForSleep(value: Term): boolean {
  return (
    value instanceof Tuple && value.e0 === atoms.ok && value.size >= 3 && value.at(value.size - 1) === atoms.hibernate
  )
}

/** In `:gen_event`, a handler may do without. */
function hasNoTerminate(module: Atom): boolean {
  return code().module(module)?.callbacks === undefined && code().find(module, terminateName, 2) === undefined
}

/** A call of a function that is not there is told with why it is not. */
function reportedReason(reason: Term): Term {
  return whyUndefined(reason) ?? reason
}
