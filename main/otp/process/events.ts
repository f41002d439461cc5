/**
 * The one seam for events: everything that happens in a runtime passes here while somebody listens, with what caused it.
 *
 * While nobody listens `runtime.events` is null, and a place where something happens costs one comparison.
 */
import type { Atom, Pid, Port, Ref, Term } from '../term/term.js'
import { current } from './current.js'
import type { Message, Mfa } from './process.js'
import type { LogEvent } from './report.js'
import type { Runtime } from './runtime.js'

/** What happened. Terms are the live ones: who keeps them for long renders them. */
export type Happening =
  | { readonly kind: 'spawn'; readonly pid: Pid; readonly parent: Pid | null; readonly initialCall: Mfa }
  /** Its links and monitors hear of it right after. */
  | { readonly kind: 'exit'; readonly pid: Pid; readonly name: Atom | null; readonly reason: Term }
  | { readonly kind: 'link' | 'unlink'; readonly pid: Pid; readonly other: Pid }
  | { readonly kind: 'monitor' | 'demonitor'; readonly pid: Pid; readonly object: Term; readonly ref: Ref }
  /** An exit signal, of a link or sent. */
  | { readonly kind: 'signal'; readonly from: Pid; readonly to: Pid; readonly reason: Term; readonly linked: boolean }
  /** `message` as the receiver will see it; of a call or its answer the label says so. */
  | {
      readonly kind: 'send'
      readonly from: Pid | null
      readonly to: Pid
      readonly message: Term
      readonly as: 'message' | 'call' | 'reply'
    }
  /** `sent` is the seq of its send, 0 when that was not heard. */
  | { readonly kind: 'receive'; readonly pid: Pid; readonly message: Term; readonly sent: number }
  | { readonly kind: 'register' | 'unregister'; readonly pid: Pid; readonly name: Atom }
  | {
      readonly kind: 'ets'
      readonly pid: Pid | null
      readonly table: Term
      readonly operation: 'new' | 'insert' | 'delete' | 'clear' | 'drop' | 'give_away' | 'rename'
      /** The rows put in, or taken out; the key for a delete by key. */
      readonly what: Term
    }
  | {
      readonly kind: 'supervisor'
      readonly pid: Pid
      readonly decision: 'start' | 'restart' | 'terminate' | 'forget' | 'give_up'
      readonly child: Term
      readonly childPid: Pid | null
      readonly reason: Term
    }
  | {
      readonly kind: 'application'
      readonly application: Atom
      readonly change: 'load' | 'start' | 'stop' | 'exit'
      readonly reason: Term
    }
  /** A socket was opened, closed with `reason`, or given to another owner, who is named then. */
  | {
      readonly kind: 'port'
      readonly port: Port
      readonly owner: Pid
      readonly change: 'open' | 'close' | 'owner'
      readonly reason: Term
    }
  /** What a server does that `sys.trace` was turned on for: `{:in, message}`, `{:out, reply, from, state}`, `{:noreply, state}`, ... */
  | { readonly kind: 'debug'; readonly pid: Pid; readonly event: Term }
  | { readonly kind: 'log'; readonly event: LogEvent }

/**
 * seq    grows by one with each event of the runtime
 * time   ms of the runtime's clock
 * pid    the process in which it happened, null outside of any
 * cause  seq of the receive that that process was handling, 0 where it handled none
 */
export type RuntimeEvent = Happening & {
  readonly seq: number
  readonly time: number
  readonly by: Pid | null
  readonly cause: number
}

export type Listener = (event: RuntimeEvent) => void

export class Events {
  readonly #listeners = new Set<Listener>()

  constructor(readonly runtime: Runtime) {}

  get isEmpty(): boolean {
    return this.#listeners.size === 0
  }

  add(listener: Listener): void {
    this.#listeners.add(listener)
  }

  delete(listener: Listener): void {
    this.#listeners.delete(listener)
  }

  /** Tells everybody who listens. Answers the event's seq. A listener must not throw, nor touch the runtime. */
  emit(happening: Happening): number {
    const { runtime } = this
    const process = current !== null && current.runtime === runtime ? current : null
    const event = {
      ...happening,
      seq: ++runtime.lastEvent,
      time: runtime.clock.now(),
      by: process === null ? null : process.pid,
      cause: process === null ? 0 : process.cause,
    } as RuntimeEvent
    for (const listener of this.#listeners) listener(event)
    return event.seq
  }
}

/** A message in a mailbox that was heard being sent: it remembers which send it was. */
export class Heard {
  constructor(
    readonly message: Message,
    readonly sent: number,
  ) {}
}
