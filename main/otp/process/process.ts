/**
 * Process: the record of one process. Every field is set here, so that all records have one shape, and everything that most
 * processes do not need is null until they do.
 *
 * The record is the runtime's; everybody else holds the `Pid`.
 */
import { emptyList, type Atom, type Pid, type Ref, type Term } from '../term/term.js'
import { type Call, messageTerm } from './call.js'
import { Heard } from './events.js'
import { Mailbox } from './mailbox.js'
import type { Monitor } from './monitor.js'
import type { Runtime } from './runtime.js'

/** In the run queue, or waiting to be put there by `resume`. */
export const RUNNABLE = 0
/** On the JavaScript stack: the process now running, or one that it is running on behalf of. */
export const RUNNING = 1
/** Waiting to be woken: by a message if `wakesOnMessage`, else by what it waits for. */
export const WAITING = 2
/** Gone. */
export const DEAD = 3

export type Status = typeof RUNNABLE | typeof RUNNING | typeof WAITING | typeof DEAD

/** A place in the code: module, function, arity; and the line of a file, as far as it is known. */
export interface Mfa {
  readonly module: Atom
  readonly name: Atom
  readonly arity: number
  readonly file?: string
  readonly line?: number
}

/** What a process waits for and must be told when it dies first. */
export interface Pending {
  cancel(): void
  /** The function of OTP that waits. */
  readonly waitsIn?: Mfa | null
}

/** What lies in a mailbox: a term, or a call on its way to a server. `messageTerm` shows either as a term. */
export type Message = Term | Call

/** What a process does with its turns. */
export interface Body {
  /** True while a call may be answered on the caller's stack: a server that waits for its next message. */
  readonly isIdle: boolean
  /** True for a server, which takes calls as they are; others get them as `{:"$gen_call", from, request}`. */
  readonly takesCalls: boolean
  /** Goes on until the process waits, ends, or has used up its turn. Sets `status`; throws what ends the process. */
  run(process: Process): void
  /** Takes one call at once, on the caller's stack. Only while `isIdle`. Throws what ends the process. */
  take(process: Process, call: Call): void
  /** Called once, when the process has died of `reason`. */
  ended(process: Process, reason: Term): void
  /** The function it is in, as Process.info shows it. */
  currentFunction(process: Process): Mfa
  /** `currentFunction` and those that have called it, the innermost first, as far as they are known. Absent: it alone is. */
  stack?(process: Process): readonly Mfa[]
  /** What the body keeps between messages, for size estimates and looking: a server's state; undefined when there is none. */
  state(): unknown
}

/** Something a process owns and that goes when it does: a table, a socket. */
export interface Owned {
  /** Called once, when `owner` has died of `reason`. */
  ownerDied(owner: Process, reason: Term): void
}

export type Priority = 'low' | 'normal' | 'high' | 'max'

/** What few processes need. */
class Rare {
  name: Atom | null = null
  trapsExit = false
  suspended = 0
  monitors: Monitor | null = null
  links: Process[] | Set<Process> | null = null
  priority: Priority = 'normal'
  /** The reference last made by `makeRef`, and how many messages waited then. */
  mark: Ref | null = null
  marked = 0
  owned: Set<Owned> | null = null
  dictionary: Map<Term, Term> | null = null
  cause = 0
  maxHeapBytes = 0
}

export class Process {
  status: Status = RUNNABLE
  /** The next one in the run queue. */
  next: Process | null = null
  wakesOnMessage = true
  /** Turns' work since spawn: messages handled, operations resumed, nodes the console evaluated. */
  reductions = 0

  /** The oldest message, or undefined; the others are in `mailbox`. While `mailbox` is there it holds them all. */
  first: Message | Heard | undefined = undefined
  mailbox: Mailbox | null = null

  /** Links, see links.ts: the process that it was first linked to, if it still is, and its neighbours among the followers of that one. */
  leader: Process | null = null
  followsBefore: Process | null = null
  followsAfter: Process | null = null
  /** The newest of those that have this one for leader. */
  followers: Process | null = null
  /** Monitors others hold on this process, the newest first. */
  monitoredBy: Monitor | null = null
  /** Calls others wait on this process to answer, the newest first. */
  calls: Call | null = null
  /** What this process now waits for others to do, to be cancelled when it dies. */
  pending: Pending | null = null

  /** Names or pids of the processes that started it, its parent first: the `$ancestors` of proc_lib. */
  ancestors: Term = emptyList
  groupLeader: Pid | null = null
  /** What few processes need; null until one of them is set. */
  #rare: Rare | null = null
  /** ms of the runtime's clock when it was spawned, as of the scheduler's last look at it. */
  readonly spawnedAt: number

  constructor(
    readonly runtime: Runtime,
    readonly pid: Pid,
    public body: Body,
    readonly parent: Pid | null,
    /** The function it was started with, as Process.info shows it (`initial_call`, translated as proc_lib does). */
    public initialCall: Mfa,
  ) {
    this.spawnedAt = Math.floor(runtime.now)
  }

  get isDead(): boolean {
    return this.status === DEAD
  }

  /** The name it is registered under. */
  get name(): Atom | null {
    return this.#rare === null ? null : this.#rare.name
  }

  set name(name: Atom | null) {
    if (this.#rare !== null || name !== null) this.#withRare().name = name
  }

  /** True when exit signals come to it as messages. */
  get trapsExit(): boolean {
    return this.#rare !== null && this.#rare.trapsExit
  }

  set trapsExit(on: boolean) {
    if (this.#rare !== null || on) this.#withRare().trapsExit = on
  }

  /** Monitors this process holds on others, the newest first. */
  get monitors(): Monitor | null {
    return this.#rare === null ? null : this.#rare.monitors
  }

  set monitors(newest: Monitor | null) {
    if (this.#rare !== null || newest !== null) this.#withRare().monitors = newest
  }

  /** How often it was suspended and not yet resumed. */
  get suspended(): number {
    return this.#rare === null ? 0 : this.#rare.suspended
  }

  set suspended(times: number) {
    this.#withRare().suspended = times
  }

  get priority(): Priority {
    return this.#rare === null ? 'normal' : this.#rare.priority
  }

  set priority(priority: Priority) {
    this.#withRare().priority = priority
  }

  /** Things that go when it does. */
  get owned(): Set<Owned> | null {
    return this.#rare === null ? null : this.#rare.owned
  }

  set owned(owned: Set<Owned> | null) {
    if (this.#rare !== null || owned !== null) this.#withRare().owned = owned
  }

  /** Links beside those to its leader and its followers. */
  get links(): Process[] | Set<Process> | null {
    return this.#rare === null ? null : this.#rare.links
  }

  set links(links: Process[] | Set<Process> | null) {
    if (this.#rare !== null || links !== null) this.#withRare().links = links
  }

  get dictionary(): Map<Term, Term> | null {
    return this.#rare === null ? null : this.#rare.dictionary
  }

  set dictionary(dictionary: Map<Term, Term> | null) {
    if (this.#rare !== null || dictionary !== null) this.#withRare().dictionary = dictionary
  }

  /** seq of the receive event it now handles; 0 while nobody listens. */
  get cause(): number {
    return this.#rare === null ? 0 : this.#rare.cause
  }

  set cause(seq: number) {
    if (this.#rare !== null || seq !== 0) this.#withRare().cause = seq
  }

  /** True when there is a limit to what it may hold. */
  get hasLimit(): boolean {
    return this.#rare !== null && this.#rare.maxHeapBytes !== 0
  }

  /** The most bytes it may hold, by estimate, 0 for no limit. */
  get maxHeapBytes(): number {
    return this.#rare === null ? 0 : this.#rare.maxHeapBytes
  }

  set maxHeapBytes(most: number) {
    this.#withRare().maxHeapBytes = most
  }

  /** Notes that `ref` was made now: none of the messages that wait can carry it. */
  markAt(ref: Ref): void {
    const rare = this.#withRare()
    rare.mark = ref
    rare.marked = this.queueLength
  }

  /** How many messages need not be looked at for one that carries `ref`. */
  messagesBefore(ref: Ref): number {
    return this.#rare !== null && this.#rare.mark === ref ? this.#rare.marked : 0
  }

  #withRare(): Rare {
    return (this.#rare ??= new Rare())
  }

  /** How many messages wait. */
  get queueLength(): number {
    return this.mailbox !== null ? this.mailbox.length : this.first === undefined ? 0 : 1
  }

  push(message: Message | Heard): void {
    if (this.mailbox === null) {
      if (this.first === undefined) {
        this.first = message
        return
      }
      this.mailbox = new Mailbox()
      this.mailbox.push(this.first)
      this.first = undefined
    }
    if (!this.mailbox.push(message)) this.runtime.overMailbox(this)
  }

  /** Takes the oldest message. undefined when there is none. */
  shift(): Message | undefined {
    if (this.#rare !== null) this.#rare.mark = null
    const mailbox = this.mailbox
    if (mailbox === null) {
      const message = this.first
      this.first = undefined
      return this.runtime.wasHeard ? this.#received(message) : (message as Message | undefined)
    }
    const message = mailbox.shift()
    if (mailbox.length === 0 && mailbox.isLarge) this.mailbox = null
    return this.runtime.wasHeard ? this.#received(message) : (message as Message | undefined)
  }

  /** How many messages the last `take` has looked at, or somewhat fewer. */
  get looked(): number {
    return this.mailbox === null ? 1 : this.mailbox.looked
  }

  /** Takes the first message, from position `start` on, for which `match` gives a value; answers that value. */
  take<T>(match: (message: Message) => T | undefined, start: number): T | undefined {
    const found = this.#take(match, start)
    // What is taken out moves the rest: the mark would not be true any more.
    if (found !== undefined && this.#rare !== null) this.#rare.mark = null
    return found
  }

  #take<T>(match: (message: Message) => T | undefined, start: number): T | undefined {
    if (this.runtime.wasHeard) return this.#takeHeard(match, start)
    if (this.mailbox !== null) return this.mailbox.take(match as (message: Message | Heard) => T | undefined, start)
    if (this.first === undefined || start > 0) return undefined
    const found = match(this.first as Message)
    if (found !== undefined) this.first = undefined
    return found
  }

  #takeHeard<T>(match: (message: Message) => T | undefined, start: number): T | undefined {
    let taken: Message | Heard | undefined
    const seen = (message: Message | Heard): T | undefined => {
      const found = match(message instanceof Heard ? message.message : message)
      if (found !== undefined) taken = message
      return found
    }
    let found: T | undefined
    if (this.mailbox !== null) found = this.mailbox.take(seen, start)
    else if (this.first !== undefined && start === 0) {
      found = seen(this.first)
      if (found !== undefined) this.first = undefined
    }
    if (taken !== undefined) this.#received(taken)
    return found
  }

  /** `message` is taken to be handled: from now on it is the cause of what this process does. */
  #received(message: Message | Heard | undefined): Message | undefined {
    if (message === undefined) return undefined
    const heard = message instanceof Heard
    const plain = heard ? message.message : message
    const { events } = this.runtime
    this.cause =
      events === null
        ? 0
        : events.emit({ kind: 'receive', pid: this.pid, message: messageTerm(plain), sent: heard ? message.sent : 0 })
    return plain
  }

  /** The waiting message at `index`, the oldest at 0. */
  messageAt(index: number): Message {
    const message = this.mailbox !== null ? this.mailbox.at(index) : (this.first as Message | Heard)
    return message instanceof Heard ? message.message : message
  }
}

/** The process behind `pid`, or null when it is dead. */
export function processOf(pid: Pid): Process | null {
  const process = pid.process as Process | null
  return process !== null && process.status !== DEAD ? process : null
}
