/**
 * GenEvent.stream: the events of a manager, received one after the other by a process of its own, at its own pace: a notification that waits for
 * the handlers waits for it too.
 * Source: GenEvent.Stream of Elixir 1.14 and its Enumerable.
 */
import { alias, atom, list, pair, type Ref, type Term, TermMap, triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { streamModule } from './gen-event-body.js'
import { callWith, type ServerRef, timeoutTerm } from './gen.js'
import { demonitor, exit, monitor, receive, self, send } from './process/api.js'
import type { Proc } from './process/proc.js'
import { Raised } from './process/raised.js'

const enumerable = alias('Enumerable.GenEvent.Stream')
const notify = atom('notify')
const syncNotify = atom('sync_notify')
const ackNotify = atom('ack_notify')
const genEventExit = atom('gen_event_EXIT')

/** `%GenEvent.Stream{manager: manager, timeout: timeout}`; `timeout` in ms, Infinity to wait for ever. */
export function stream(manager: ServerRef, timeout = Infinity): TermMap {
  return TermMap.from<Term, Term>([
    [atoms.struct, streamModule],
    [atom('manager'), manager],
    [atoms.timeout, timeoutTerm(timeout)],
  ])
}

/** One event; `finish` is to be called when it has been dealt with: somebody may wait for it. */
export interface StreamEvent {
  readonly event: Term
  finish(): void
}

/** The running process as a handler of the manager of `stream`: what Enumerable does first. */
export function* subscribe(stream: TermMap): Proc<Subscription> {
  const manager = stream.get(atom('manager')) as Term
  const timeout = stream.get(atoms.timeout) as Term
  try {
    const request = triple(atom('add_process_handler'), self(), self())
    const place = (yield* callWith(manager, request, Infinity, rpc)) as Tuple
    return new Subscription(stream, place, timeout === atoms.infinity ? Infinity : Number(timeout))
  } catch (thrown) {
    if (!(thrown instanceof Raised) || thrown.kind !== 'exit') throw thrown
    return exit(pair(thrown.reason, triple(enumerable, atom('start'), list(stream))))
  }
}

const rpc = { label: atom('$gen_event'), explain: (_call: unknown, why: Term): Term => why }

export class Subscription {
  readonly #watch: Ref
  #isRemoved = false

  constructor(
    readonly stream: TermMap,
    /** `{manager, ref}`, the id of the handler. */
    readonly place: Tuple,
    readonly timeout: number,
  ) {
    this.#watch = monitor(place.e0)
  }

  /**
   * The next event; undefined when the handler was removed or the manager died: then `stop` says which.
   *
   * exits  `{:timeout, {Enumerable.GenEvent.Stream, :next, [stream, place]}}` when none comes in time
   */
  *next(): Proc<StreamEvent | undefined> {
    const message = (yield* receive((message) => this.#isNews(message), this.timeout)) as Tuple | undefined
    if (message === undefined) return exit(pair(atoms.timeout, triple(enumerable, atom('next'), this.#arguments())))
    if (message.size === 3 && message.e0 !== genEventExit) return this.#event(message.e2 as Tuple)
    if (message.e0 === genEventExit) demonitor(this.#watch, { flush: true })
    send(self(), message)
    this.#isRemoved = true
    return undefined
  }

  /**
   * Ends the subscription and drops the events that wait.
   *
   * exits  `{reason, {Enumerable.GenEvent.Stream, :stop, [stream, place]}}` when the manager has died
   */
  *stop(): Proc<void> {
    if (!this.#isRemoved) {
      yield* callWith(this.place.e0, triple(atom('delete_handler'), this.place, atoms.shutdown), Infinity, rpc)
    }
    const reason = yield* receive((message) => this.#end(message))
    if (reason !== true) return exit(pair(reason as Term, triple(enumerable, atom('stop'), this.#arguments())))
    demonitor(this.#watch, { flush: true })
    while ((yield* receive((message) => this.#isEvent(message) || undefined, 0)) === true);
  }

  #event(told: Tuple): StreamEvent {
    const { e0: mode, e1: event } = told
    const answer = (): void => void send(this.place.e0, pair(this.place.e1, atoms.ok))
    if (mode === ackNotify) answer()
    return { event, finish: mode === syncNotify ? answer : () => undefined }
  }

  #isNews(message: Term): Term | undefined {
    if (!(message instanceof Tuple)) return undefined
    const isEnd = this.#end(message) !== undefined
    return isEnd || this.#isEvent(message) ? message : undefined
  }

  #isEvent(message: Term): boolean {
    if (!(message instanceof Tuple) || message.size !== 3) return false
    const { e1: place, e2: told } = message
    if (!(place instanceof Tuple) || place.size !== 2 || place.e1 !== this.place.e1) return false
    return told instanceof Tuple && (told.e0 === notify || told.e0 === syncNotify || told.e0 === ackNotify)
  }

  /** True when `message` says that the handler was removed, the reason when it says that the manager died. */
  #end(message: Term): Term | undefined {
    if (!(message instanceof Tuple)) return undefined
    if (message.size === 5 && message.e0 === atoms.DOWN && message.e1 === this.#watch) return message.at(4)
    const isRemoval = message.size === 3 && message.e0 === genEventExit && message.e1 instanceof Tuple
    return isRemoval && message.e1.e1 === this.place.e1 ? true : undefined
  }

  #arguments(): Term {
    return list(this.stream, triple(this.place.e0, this.place.e1, this.#watch))
  }
}
