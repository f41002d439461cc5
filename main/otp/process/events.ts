/**
 * The one seam for events: everything that happens in a runtime passes here while somebody listens, with what caused it.
 *
 * While nobody listens `runtime.events` is null, and a place where something happens costs one comparison.
 */
import type { Atom, Pid, Port, Ref, Term } from '../term/term.js'
import { current } from './current.js'
import type { Message, Mfa, Process } from './process.js'
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
  /** A send, or an answer, that nobody gets: `to` is dead, is no name any more, or does not wait for it. */
  | { readonly kind: 'lost'; readonly from: Pid | null; readonly to: Term; readonly message: Term }
  /** `sent` is the seq of its send, 0 when that was not heard. */
  | { readonly kind: 'receive'; readonly pid: Pid; readonly message: Term; readonly sent: number }
  | { readonly kind: 'register' | 'unregister'; readonly pid: Pid; readonly name: Term }
  | {
      readonly kind: 'ets'
      readonly pid: Pid | null
      readonly table: Term
      readonly operation: Operation
      readonly what: Term
    }
  | {
      readonly kind: 'supervisor'
      readonly pid: Pid
      readonly decision: Decision
      readonly child: Term
      readonly childPid: Pid | null
      readonly reason: Term
    }
  | {
      readonly kind: 'application'
      readonly application: Atom
      readonly change: Change
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
 * What a supervisor decides about a child.
 *
 * start      it has started it
 * retry      it could not start it again, and will try once more soon; the reason says why
 * restart    it has started it again
 * terminate  it ends it
 * forget     it knows it no more, or keeps no process of it
 * give_up    a start failed, or there were too many restarts: it ends with all its children
 * shutdown   the end of this significant child ends it: auto_shutdown
 */
export type Decision = 'start' | 'retry' | 'restart' | 'terminate' | 'forget' | 'give_up' | 'shutdown'

/**
 * What is done to a table, and with what.
 *
 * new, clear, drop  it is made, emptied, gone; nil
 * insert            rows are put in, each in the place of what has its key where there is one of each: a row, or a list of them
 * replace           `{old, new}`: a row is put in the place of another
 * delete            all rows with a key are taken out: the key
 * delete_object     all rows that are this one are taken out: the row
 * give_away, rename its new owner; its new name
 */
export type Operation =
  'new' | 'insert' | 'replace' | 'delete' | 'delete_object' | 'clear' | 'drop' | 'give_away' | 'rename'

/** What becomes of an application: `stop` is asked for, `exit` comes by itself or instead of a start. */
export type Change = 'load' | 'unload' | 'start' | 'stop' | 'exit'

/**
 * seq    grows by one with each event of the runtime
 * time   ms of the runtime's clock
 * by     the process in which it happened, null outside of any; of what a death brings the dead one
 * cause  seq of what caused it: of the receive that the process was handling, or, for what a timer does, that it handled when the timer was set; of the
 *        signal that ends a process; of the exit, for what a death brings. 0 where nothing is known
 */
export type RuntimeEvent = Happening & {
  readonly seq: number
  readonly time: number
  readonly by: Pid | null
  readonly cause: number
}

export type Listener = (event: RuntimeEvent) => void

/** Who something is laid to, and what caused it. A process is one. */
export interface Acting {
  readonly pid: Pid | null
  readonly cause: number
}

export class Events {
  readonly #listeners = new Set<Listener>()
  /** Instead of the process that runs. */
  #acting: Acting | null = null

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

  /** The process that what happens now is laid to, null outside of any. */
  get actor(): Pid | null {
    return this.#whoActs()?.pid ?? null
  }

  /** Does `act`; what happens in it is laid to `acting`. */
  during(acting: Acting, act: () => void): void {
    const before = this.#acting
    this.#acting = acting
    try {
      act()
    } finally {
      this.#acting = before
    }
  }

  /** Tells everybody who listens. Answers the event's seq. A listener must not throw, nor touch the runtime. */
  emit(happening: Happening): number {
    const { runtime } = this
    const acting = this.#whoActs()
    const event = {
      ...happening,
      seq: ++runtime.lastEvent,
      time: runtime.clock.now(),
      by: acting === null ? null : acting.pid,
      cause: acting === null ? 0 : acting.cause,
    } as RuntimeEvent
    for (const listener of this.#listeners) listener(event)
    return event.seq
  }

  #whoActs(): Acting | null {
    if (this.#acting !== null) return this.#acting
    return current !== null && current.runtime === this.runtime ? current : null
  }
}

/** A message in a mailbox that was heard being sent: it remembers which send it was. */
export class Heard {
  constructor(
    readonly message: Message,
    readonly sent: number,
  ) {}
}

/** What a timer is to do, which was set while somebody listened: it remembers what caused that. */
export class Planned {
  constructor(
    readonly message: Term,
    readonly cause: number,
  ) {}
}

/** `message`, for a timer that `process` sets now. */
export function planned(process: Process, message: Term): Term | Planned {
  return process.runtime.events === null ? message : new Planned(message, process.cause)
}

/** Does `act` for a timer that was set when `cause` was handled. */
export function asPlanned(runtime: Runtime, cause: number, act: () => void): void {
  if (runtime.events === null) act()
  else runtime.events.during({ pid: null, cause }, act)
}
