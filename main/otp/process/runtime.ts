/**
 * Runtime: one isolated system: its processes, names, identifiers, timers and clock. Many may live in one program.
 */
import { type Atom, atom, type Cons, Pid, Port, Ref, type Term } from '../term/term.js'
import { inspect } from '../term/inspect.js'
import { killed } from '../term/well-known.js'
import { type Clock, HandClock } from './clock.js'
import { current } from './current.js'
import { deliver, lose } from './deliver.js'
import { asPlanned, Events, type Listener, Planned } from './events.js'
import { FunctionBody } from './function-body.js'
import { addLink } from './links.js'
import { addMonitor } from './monitor.js'
import { done, isProc, type Proc, waiting } from './proc.js'
import { type Body, DEAD, type Mfa, type Priority, Process, processOf } from './process.js'
import { error, systemLimit } from './raised.js'
import type { Level, LogEvent, Metadata, Report } from './report.js'
import { Scheduler } from './scheduler.js'
import { Signals } from './signals.js'
import { type Alarm, type MessageTimer, Timers } from './timers.js'

/** What the rooms above keep per runtime; each adds its own field by declaration merging. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Parts {}

export interface RuntimeOptions {
  readonly clock: Clock
  /** The most processes at a time: erl +P. */
  readonly processLimit?: number
  /** The N of the first `#PID<0.N.0>`. */
  readonly firstPid?: number
}

/** How a process is started. */
export interface SpawnOptions {
  readonly link?: boolean
  readonly monitor?: boolean
  readonly initialCall?: Mfa
  readonly ancestors?: Term
  readonly name?: Atom
  readonly priority?: Priority
}

/** Why a process ended: what `perform` rejects with. */
export class Exited extends Error {
  constructor(readonly reason: Term) {
    super(`the process exited: ${inspect(reason)}`)
  }
}

const applyCall: Mfa = { module: atom('erlang'), name: atom('apply'), arity: 2 }
const slotsAtFirst = 1024

export class Runtime {
  readonly clock: Clock
  readonly timers: Timers
  readonly scheduler: Scheduler
  readonly signals: Signals
  readonly parts = {} as Parts
  readonly names = new Map<Atom, Process>()
  readonly processLimit: number
  /** ms of the clock when this began. */
  readonly startedAt: number

  /** Gets every report. Runs in the process that reports. */
  onReport: ((event: LogEvent) => void) | null = null
  /** Who listens to events; null while nobody does. `listen` sets it. */
  events: Events | null = null
  /** seq of the last event. */
  lastEvent = 0
  /** True from the first `listen` on: from then on mailboxes may hold messages that were heard. */
  wasHeard = false

  /** Ends a process that holds more than its `maxHeapBytes`; true when it has. limits.ts sets it. */
  overLimit: ((process: Process) => boolean) | null = null
  /** Ends a process for which more messages wait than may. limits.ts has it tell of it. */
  overMailbox = (process: Process): void => this.signals.end(process, killed)
  /** The most processes there may be now: fewer than `processLimit` while they fill the heap. heap-guard.ts sets it. */
  processesAtMost = Infinity

  /** Told of every process that dies, while it still has its name, links, messages and tables. Only to look: it must not throw. */
  onDeath: ((process: Process, reason: Term) => void) | null = null

  /** Processes by number: the one with number n is in slot n & mask. A number whose slot is taken is left out. */
  #slots: (Process | null)[] = new Array<Process | null>(slotsAtFirst).fill(null)
  /** The number of the process in each slot: many are told apart by it without looking at them, which would hold the event loop up. */
  #numbers = new Uint32Array(slotsAtFirst)
  #count = 0
  #nextPid: number
  #nextRef = 1
  #nextPort = 1
  /** The ancestors last given to a process that was started, for the next one of the same starter. */
  lastAncestors: Cons | null = null
  /** Processes ever spawned. */
  spawned = 0

  constructor(options: RuntimeOptions) {
    this.clock = options.clock
    this.startedAt = this.clock.now()
    this.timers = new Timers(Math.floor(this.startedAt), (to, message) => {
      if (message instanceof Planned) asPlanned(this, message.cause, () => this.#sendDue(to, message.message))
      else this.#sendDue(to, message)
    })
    this.scheduler = new Scheduler(this)
    this.signals = new Signals(this)
    this.processLimit = options.processLimit ?? 16_000_000
    this.#nextPid = options.firstPid ?? 100
  }

  /** Tells `listener` of every event from now on; answers how to stop that. */
  listen(listener: Listener): () => void {
    this.events ??= new Events(this)
    this.events.add(listener)
    this.wasHeard = true
    return () => {
      this.events?.delete(listener)
      if (this.events?.isEmpty === true) this.events = null
    }
  }

  /** ms of the clock: exact outside of a slice, within one as of its last look at the clock, which is the cheaper way to know. */
  get now(): number {
    return this.scheduler.isRunning ? this.timers.now : this.clock.now()
  }

  get processCount(): number {
    return this.#count
  }

  /** Processes that live, in the order of their slots. */
  *processes(): Generator<Process, void, undefined> {
    for (const process of this.#slots) if (process !== null) yield process
  }

  /** The slots themselves, for who walks them in portions; null where nobody is. */
  get slots(): readonly (Process | null)[] {
    return this.#slots
  }

  /** The living process with `number`, if there is one. */
  processByNumber(number: number): Process | undefined {
    const process = this.#slots[number & (this.#slots.length - 1)]
    return process !== null && process?.pid.number === number ? process : undefined
  }

  newRef(): Ref {
    return new Ref(this.#nextRef++)
  }

  /** The number of a reference to be made by the caller. */
  newRefNumber(): number {
    return this.#nextRef++
  }

  newPort(): Port {
    return new Port(this.#nextPort++)
  }

  /**
   * Starts a process with `body`. Its parent is the process now running, if one is; it may be linked to and watched by it.
   *
   * errors  system_limit when there are as many as there may be
   */
  start(body: Body, options: SpawnOptions = {}): Process {
    const parent = current !== null && current.runtime === this ? current : null
    const pid = this.#newPid()
    const process = new Process(this, pid, body, parent === null ? null : parent.pid, options.initialCall ?? applyCall)
    pid.process = process
    const slot = pid.number & (this.#slots.length - 1)
    this.#slots[slot] = process
    this.#numbers[slot] = pid.number
    this.#count++
    this.spawned++
    this.events?.emit({ kind: 'spawn', pid, parent: process.parent, initialCall: process.initialCall })
    if (parent !== null) {
      process.groupLeader = parent.groupLeader
      if (options.link === true) {
        addLink(process, parent)
        this.events?.emit({ kind: 'link', pid: parent.pid, other: pid })
      }
      if (options.monitor === true) {
        const { ref } = addMonitor(this.newRef(), parent, process)
        this.events?.emit({ kind: 'monitor', pid: parent.pid, object: pid, ref })
      }
    }
    if (options.ancestors !== undefined) process.ancestors = options.ancestors
    if (options.name !== undefined) this.register(options.name, process)
    if (options.priority !== undefined) process.priority = options.priority
    return process
  }

  /** Starts a process that runs `entry(...args)`: plain, or a generator where it waits. */
  spawn(entry: (...args: never[]) => unknown, args: readonly unknown[], options: SpawnOptions = {}): Process {
    const process = this.start(new FunctionBody(entry as (...args: unknown[]) => unknown, args), options)
    this.scheduler.enqueue(process)
    return process
  }

  /**
   * Does something as a process, from outside: runs `body` in a new process; answers with its value.
   *
   * rejects  Exited with the reason when the process ends before it has one
   */
  perform<T>(body: () => T | Proc<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.performThen(body, resolve, (reason) => reject(new Exited(reason)))
    })
  }

  /** As `perform`, told by callbacks: `onValue` in the process, as soon as there is a value; `onExit` when it ends without one. */
  performThen<T>(body: () => T | Proc<T>, onValue: (value: T) => void, onExit: (reason: Term) => void): Process {
    let hasValue = false
    const given = (value: T): void => {
      hasValue = true
      onValue(value)
    }
    const process = this.spawn(performBody, [body, given])
    process.owned = new Set([
      {
        ownerDied: (_owner: Process, reason: Term) => {
          if (!hasValue) onExit(reason)
        },
      },
    ])
    return process
  }

  /** Gives `process` the name; false when it is taken, or the process has one. */
  register(name: Atom, process: Process): boolean {
    if (process.name !== null || this.names.has(name) || process.status === DEAD) return false
    process.name = name
    this.names.set(name, process)
    this.events?.emit({ kind: 'register', pid: process.pid, name })
    return true
  }

  /** Frees the name of `process`. */
  unregister(process: Process): void {
    if (process.name === null) return
    this.names.delete(process.name)
    this.events?.emit({ kind: 'unregister', pid: process.pid, name: process.name })
    process.name = null
  }

  /** The living process called `name`. */
  whereis(name: Atom): Process | undefined {
    return this.names.get(name)
  }

  /** Sets `timer` to fire in `ms`. */
  setTimer(timer: Alarm, ms: number): void {
    this.timers.set(timer, this.scheduler.recentTime + ms)
    if (!this.scheduler.isRunning) this.setAlarm()
  }

  /** Has `message` sent to `to`, a pid or a name, in `ms`, unless `ref`, which is new, is cancelled. */
  setMessage(ref: MessageTimer, to: Term, message: Term | Planned, ms: number): void {
    this.timers.setMessage(ref, to, message, this.scheduler.recentTime + ms)
    if (!this.scheduler.isRunning) this.setAlarm()
  }

  /** Asks the clock to call when the next timer is due. */
  setAlarm(): void {
    this.clock.alarm(this.timers.next(), this.#alarm)
  }

  /** Reports for the log, on behalf of `process`. */
  report(level: Level, report: Report, process: Process | null = current, metadata: Partial<Metadata> = {}): void {
    if (this.onReport === null && this.events === null) return
    const event: LogEvent = {
      level,
      report,
      metadata: { pid: process?.pid ?? null, time: this.clock.systemTime(), domain: 'otp', ...metadata },
    }
    this.events?.emit({ kind: 'log', event })
    this.onReport?.(event)
  }

  /** Runs until nothing is runnable. For a runtime on a hand-turned clock. */
  run(): void {
    this.timers.advance(this.clock.now())
    this.scheduler.drain()
  }

  /** Turns the hand-turned clock on by `ms`, running all that comes due on the way, in order. */
  advance(ms: number): void {
    const clock = this.clock
    if (!(clock instanceof HandClock)) throw new Error('only a HandClock can be turned')
    const end = clock.now() + ms
    this.run()
    for (let next = this.timers.next(); next <= end; next = this.timers.next()) {
      clock.turn(Math.max(next, clock.now()))
      this.run()
    }
    clock.turn(end)
    this.run()
  }

  /** Takes a dead process out of the tables. For `Signals` alone. */
  remove(process: Process): void {
    this.unregister(process)
    this.#slots[process.pid.number & (this.#slots.length - 1)] = null
    process.pid.process = null
    this.#count--
  }

  /** The pid of a process that is over and done: nobody has it, or ever will. */
  unusedPid(): Pid {
    return this.#newPid()
  }

  #newPid(): Pid {
    if (this.#count >= this.processLimit || this.#count >= this.processesAtMost) error(systemLimit)
    if (this.#count * 2 >= this.#slots.length) this.#grow()
    const mask = this.#slots.length - 1
    while (this.#slots[this.#nextPid & mask] !== null) this.#nextPid = (this.#nextPid + 1) % 2 ** 28
    const number = this.#nextPid
    this.#nextPid = (this.#nextPid + 1) % 2 ** 28
    return new Pid(number, 0)
  }

  /** Numbers that differ in their low bits still do with one bit more. */
  #grow(): void {
    const before = this.#slots
    const size = before.length * 2
    const slots = new Array<Process | null>(size).fill(null)
    const numbers = new Uint32Array(size)
    for (let i = 0; i < before.length; i++) {
      const process = before[i] as Process | null
      if (process === null) continue
      const number = this.#numbers[i] as number
      slots[number & (size - 1)] = process
      numbers[number & (size - 1)] = number
    }
    this.#slots = slots
    this.#numbers = numbers
  }

  /** Sends the message of a timer: to a name that nobody has nothing is sent. */
  #sendDue(to: Term, message: Term): void {
    const process = to instanceof Pid ? processOf(to) : this.names.get(to as Atom)
    if (process !== null && process !== undefined) deliver(process, message)
    else lose(this, to, message)
  }

  readonly #alarm = (): void => this.scheduler.alarm()
}

function performBody(body: () => unknown, resolve: (value: unknown) => void): Proc<void> | undefined {
  const result = body()
  if (isProc(result)) return new Performed(result, resolve)
  resolve(result)
  return undefined
}

/** Drives what is performed. No generator: each would have to be resumed on the way to what waits. */
class Performed implements Proc<void> {
  constructor(
    readonly proc: Proc<unknown>,
    readonly resolve: (value: unknown) => void,
  ) {}

  [Symbol.iterator](): Proc<void> {
    return this
  }

  next(): IteratorResult<void, void> {
    const step = this.proc.next()
    if (step.done !== true) return waiting
    this.resolve(step.value)
    return done(undefined)
  }
}
