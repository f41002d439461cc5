/**
 * Call: one question to a server and its answer, in one record: message, reply slot, monitor and timer.
 *
 * The answer never enters the caller's mailbox; the death of the server finds its open calls in a list; the timer exists only while
 * the caller really waits. A call to an idle server runs the server's callback at once on the caller's stack, which is one of
 * the schedules that the semantics allow. Source: gen.erl do_call/4.
 */
import { type Atom, atom, Cons, pair, Ref, type Term, triple, type Tuple } from '../term/term.js'
import { setCurrent } from './current.js'
import { deliver, deliverCall, wake } from './deliver.js'
import type { Events } from './events.js'
import { downOfNobody } from './monitor.js'
import { done, type Proc, waiting } from './proc.js'
import { DEAD, type Message, type Mfa, type Process, RUNNING, WAITING } from './process.js'
import { Raised } from './raised.js'
import { Timer } from './timers.js'

const aliasTag = atom('alias')
const timeoutReason = atom('timeout')
const noproc = atom('noproc')

const doCall: Mfa = { module: atom('gen'), name: atom('do_call'), arity: 4, file: 'gen.erl', line: 256 }

const FRESH = 0
const OPEN = 1
const ANSWERED = 2
const FAILED = 3
const CLOSED = 4

type State = typeof FRESH | typeof OPEN | typeof ANSWERED | typeof FAILED | typeof CLOSED

/** What a call says: its message is `{label, from, request}`; `explain` gives the exit reason of the caller from why there was no answer. */
export interface Protocol {
  readonly label: Atom
  readonly explain: (call: Asked, why: Term) => Term
  /** True where an error of the search for the server is an exit as well, as `explain` has it. */
  readonly catches?: boolean
  /** Raises for `server`, which names none; gen's own error when left out. */
  readonly refuse?: (server: Term) => never
  /** What the death of the server means, where it is what the call waits for: answers the call, or throws. */
  readonly died?: (call: Asked, reason: Term) => Term
}

/** A call as its failure is explained: whom it asked, as given (pid or name), what, and for how many ms. */
export interface Asked {
  readonly asked: Term
  readonly request: Term
  readonly timeout: number
}

/** Fires when the time of a call is up. */
class CallTimer extends Timer {
  constructor(readonly call: Call) {
    super()
  }

  fire(): void {
    this.call.timedOut()
  }
}

export class Call implements Proc<Term>, Asked {
  #state: State = FRESH
  #value: Term = null
  #ref: Ref | null = null
  #timer: CallTimer | null = null
  #isTimedOut = false
  /** Neighbours in the server's list of open calls, where this is while it is open. */
  newer: Call | null = null
  older: Call | null = null

  constructor(
    readonly caller: Process,
    readonly server: Process,
    readonly asked: Term,
    readonly request: Term,
    readonly timeout: number,
    readonly protocol: Protocol,
  ) {}

  [Symbol.iterator](): Proc<Term> {
    return this
  }

  next(): IteratorResult<void, Term> {
    const caller = this.caller
    if (this.#state === FRESH) this.#start()
    if (caller.status === DEAD) {
      this.cancel()
      return waiting
    }
    switch (this.#state) {
      case ANSWERED:
        caller.pending = null
        this.#state = CLOSED
        if (this.#ref !== null) this.#ref.record = null
        return done(this.#value)
      case FAILED:
        caller.pending = null
        if (this.protocol.died !== undefined && !this.#isTimedOut) return done(this.protocol.died(this, this.#value))
        throw new Raised('exit', this.protocol.explain(this, this.#value))
      default:
        caller.pending = this
        caller.wakesOnMessage = false
        caller.status = WAITING
        return waiting
    }
  }

  get waitsIn(): Mfa {
    return doCall
  }

  /** `{pid, tag}`, as a server's callback sees who asks. */
  get from(): Tuple {
    return pair(this.caller.pid, this.#tag)
  }

  /** `[:alias | ref]`; of who waits for ever, and so is never late, the reference alone. */
  get #tag(): Term {
    return this.timeout === Infinity ? this.ref : new Cons(aliasTag, this.ref)
  }

  get ref(): Ref {
    if (this.#ref === null) {
      this.#ref = this.caller.runtime.newRef()
      this.#ref.record = this
    }
    return this.#ref
  }

  get isOpen(): boolean {
    return this.#state === OPEN
  }

  /** Gives the caller its answer. False when it does not wait for one any more. */
  answer(value: Term): boolean {
    const { events } = this.caller.runtime
    if (this.#state !== OPEN) {
      // Before the caller goes on there is still an alias that takes it.
      if (this.#state === ANSWERED) {
        deliver(this.caller, this.#reply(value))
        return true
      }
      events?.emit({ kind: 'lost', from: events.actor, to: this.caller.pid, message: this.#reply(value) })
      return false
    }
    if (events !== null) this.#hearAnswer(events, value)
    this.#close(ANSWERED, value)
    return true
  }

  /** The server died of `why`. */
  serverDied(why: Term): void {
    if (this.#state !== OPEN) return
    const { events } = this.caller.runtime
    if (events !== null) this.#hearMessage(events, downOfNobody(this.ref, this.server.pid, why), 'message')
    this.#close(FAILED, why)
  }

  /** The caller died: whatever comes is dropped. */
  cancel(): void {
    if (this.#state === OPEN) this.#close(CLOSED, null)
  }

  /** The time is up. */
  timedOut(): void {
    if (this.#state !== OPEN) return
    this.#isTimedOut = true
    this.#close(FAILED, timeoutReason)
  }

  #start(): void {
    const { caller, server } = this
    if (server.status === DEAD) {
      this.#state = FAILED
      this.#value = noproc
      return
    }
    this.#state = OPEN
    this.older = server.calls
    if (this.older !== null) this.older.newer = this
    server.calls = this
    if (this.timeout === 0) {
      // no server answers in no time, but it gets what it is asked
      deliverCall(server, this)
      this.timedOut()
      return
    }
    const scheduler = caller.runtime.scheduler
    if (
      server.status === WAITING &&
      server.suspended === 0 &&
      server.body.isIdle &&
      server.queueLength === 0 &&
      scheduler.left > 0 &&
      scheduler.mayNest
    ) {
      this.#dispatch()
    } else {
      deliverCall(server, this)
    }
    if (this.#state === OPEN && this.timeout !== Infinity && caller.status !== DEAD) {
      this.#timer = new CallTimer(this)
      caller.runtime.setTimer(this.#timer, this.timeout)
    }
  }

  /** Runs the server's callback here and now, on the caller's stack. */
  #dispatch(): void {
    const server = this.server
    const scheduler = server.runtime.scheduler
    scheduler.depth++
    scheduler.left--
    server.reductions++
    if (server.runtime.events !== null) this.#hearDispatch(server)
    server.status = RUNNING
    setCurrent(server)
    try {
      server.body.take(server, this)
      scheduler.afterRun(server)
    } catch (thrown) {
      server.runtime.signals.endBy(server, thrown)
    } finally {
      setCurrent(this.caller)
      scheduler.depth--
    }
  }

  #hearDispatch(server: Process): void {
    const { events } = server.runtime
    const message = messageTerm(this)
    const sent = events?.emit({ kind: 'send', from: this.caller.pid, to: server.pid, message, as: 'call' }) ?? 0
    setCurrent(server)
    server.cause = events?.emit({ kind: 'receive', pid: server.pid, message, sent }) ?? 0
  }

  /** The answer is a message of its own to who listens: what the caller does next is caused by it. */
  #hearAnswer(events: Events, value: Term): void {
    this.#hearMessage(events, this.#reply(value), 'reply')
  }

  /** `{tag, value}` */
  #reply(value: Term): Tuple {
    return pair(this.#tag, value)
  }

  #hearMessage(events: Events, message: Tuple, as: 'reply' | 'message'): void {
    const { caller } = this
    const sent = events.emit({ kind: 'send', from: events.actor, to: caller.pid, message, as })
    events.during(caller, () => {
      caller.cause = events.emit({ kind: 'receive', pid: caller.pid, message, sent })
    })
  }

  #close(state: State, value: Term): void {
    this.#state = state
    this.#value = value
    if (this.#ref !== null && state !== ANSWERED) this.#ref.record = null
    if (this.#timer !== null) this.caller.runtime.timers.cancel(this.#timer)
    const { newer, older } = this
    if (newer === null) this.server.calls = older
    else newer.older = older
    if (older !== null) older.newer = newer
    this.newer = this.older = null
    if (this.caller.pending === this) wake(this.caller)
  }
}

/** `message` as a term: a call as `{label, from, request}`. */
export function messageTerm(message: Message): Term {
  return message instanceof Call ? triple(message.protocol.label, message.from, message.request) : message
}

/** The open call that `tag` of a `{pid, tag}` stands for: `[:alias | ref]` or a bare reference. null when there is none. */
export function callOf(tag: Term): Call | null {
  const ref = tag instanceof Cons ? tag.tail : tag
  return ref instanceof Ref && ref.record instanceof Call ? ref.record : null
}
