/**
 * Signals: who dies of what.
 *
 * Deaths are worked off from a list, never by recursion: a chain of 100,000 links would overflow the stack. A long list is worked off in portions,
 * between which the event loop has its turn, but no process. Each death in turn: the process is
 * marked dead, what it owned goes (tables, sockets, its name), then its links are told, then its monitors and open calls. Where many are to be told of one
 * death, that is worked off in portions as well.
 */
import { atom, emptyList, pair, type Pid, type Term, triple } from '../term/term.js'
import { dropMonitors, type Monitor, oldestMonitor, tellMonitors } from './monitor.js'
import { deliver } from './deliver.js'
import { inOrder } from './link-order.js'
import { endLinks } from './links.js'
import { DEAD, Process } from './process.js'
import { raisedFrom, unwind } from './raised.js'
import type { Runtime } from './runtime.js'

const EXIT = atom('EXIT')
const kill = atom('kill')
const killed = atom('killed')
const normal = atom('normal')
const nocatch = atom('nocatch')

/** Deaths worked off without a pause, and ms of such work, whichever is reached first: before its code is compiled, a death takes ten times as long. */
const deathsAtOnce = 2000
const atOnceMs = 1
/** Deaths between two looks at the clock. */
const deathsBetweenLooks = 16
/** More links or monitors than so many of one process are told in portions of so many, between which is looked at the clock. */
const toldAtOnce = 64

/** The end of a process of which many are to be told: how far that has come. */
class Burial {
  /** The next of `linked`. */
  next = 0

  constructor(
    readonly process: Process,
    readonly reason: Term,
    readonly linked: readonly Process[],
    /** The next to be told, once the links are. */
    public monitor: Monitor | null,
  ) {}
}

export class Signals {
  /** Dead processes not yet buried, and of what they died; those before `#next` are done. */
  readonly #dying: Process[] = []
  readonly #reasons: Term[] = []
  /** Whose end was theirs, by a link. */
  readonly #causes: (Process | null)[] = []
  #next = 0
  /** The death before those, of which not all have been told. */
  #burial: Burial | null = null
  #isWorking = false
  /** ms of the clock at which the present portion is over; Infinity before it was looked at. */
  #end = Infinity

  constructor(readonly runtime: Runtime) {}

  /** `process` ends with `reason`, whatever it traps: by the end of `cause`, to which it was linked, where there is one. */
  end(process: Process, reason: Term, cause: Process | null = null): void {
    if (process.status === DEAD) return
    process.status = DEAD
    if (this.#isWorking || this.isPending) {
      this.#dying.push(process)
      this.#reasons.push(reason)
      this.#causes.push(cause)
      return
    }
    this.#isWorking = true
    this.#end = Infinity
    try {
      this.#bury(process, reason, cause)
    } finally {
      this.#isWorking = false
    }
    if (this.isPending) this.work()
  }

  /** True while deaths wait to be worked off: the scheduler does that before it lets anybody run. */
  get isPending(): boolean {
    return this.#dying.length > 0 || this.#burial !== null
  }

  /** Works off deaths, so many that the event loop does not wait for it. */
  work(): void {
    if (this.#isWorking) return
    this.#isWorking = true
    this.#end = Infinity
    try {
      if (this.#burial !== null) this.#goOn(this.#burial)
      for (let done = 0; this.#burial === null && done < deathsAtOnce && this.#next < this.#dying.length; done++) {
        if (done > 0 && done % deathsBetweenLooks === 0 && this.#isOver()) break
        const index = this.#next++
        this.#bury(this.#dying[index] as Process, this.#reasons[index] as Term, this.#causes[index] ?? null)
      }
    } finally {
      this.#isWorking = false
    }
    if (this.#burial !== null || this.#next < this.#dying.length) {
      this.runtime.scheduler.wakeUp()
      return
    }
    this.#dying.length = 0
    this.#reasons.length = 0
    this.#causes.length = 0
    this.#next = 0
  }

  /** True when the present portion has taken its time. */
  #isOver(): boolean {
    const now = this.runtime.clock.now()
    if (now >= this.#end) return true
    if (this.#end === Infinity) this.#end = now + atOnceMs
    return false
  }

  /** `process` ends by what its code threw. */
  endBy(process: Process, thrown: unknown): void {
    if (thrown === unwind || process.status === DEAD) return
    const raised = raisedFrom(thrown)
    if (raised.kind === 'exit') {
      this.end(process, raised.reason)
      return
    }
    this.runtime.report('error', { kind: 'process_raised', pid: process.pid, ended: raised }, process)
    const reason = raised.kind === 'throw' ? pair(nocatch, raised.reason) : raised.reason
    this.end(process, pair(reason, raised.stack))
  }

  /** An exit signal from `from` to `process`, as `Process.exit/2` sends it. */
  exit(from: Pid, process: Process, reason: Term): void {
    if (process.status === DEAD) return
    const signal = this.#heard(from, process, reason, false)
    if (reason === kill) this.#endOf(signal, process, killed)
    else if (process.trapsExit) deliver(process, triple(EXIT, from, reason))
    else if (reason !== normal || from === process.pid) this.#endOf(signal, process, reason)
  }

  /** The exit signal of a link: as `exit`, but `:kill` is a reason like others, and `:normal` never ends anybody. */
  linkExit(from: Process, process: Process, reason: Term): void {
    if (process.status === DEAD) return
    const signal = this.#heard(from.pid, process, reason, true)
    if (process.trapsExit) deliver(process, triple(EXIT, from.pid, reason))
    else if (reason !== normal) this.#endOf(signal, process, reason, from)
  }

  /** The seq of the signal's event, 0 while nobody listens. */
  #heard(from: Pid, process: Process, reason: Term, linked: boolean): number {
    const { events } = this.runtime
    return events === null ? 0 : events.emit({ kind: 'signal', from, to: process.pid, reason, linked })
  }

  /** `process` ends by a signal. */
  #endOf(signal: number, process: Process, reason: Term, cause: Process | null = null): void {
    if (signal !== 0) process.cause = signal
    this.end(process, reason, cause)
  }

  #bury(process: Process, reason: Term, cause: Process | null): void {
    const { events } = this.runtime
    if (events === null) this.#buryUnheard(process, reason, cause)
    else
      events.during(process, () => {
        process.cause = events.emit({ kind: 'exit', pid: process.pid, name: process.name, reason })
        this.#buryUnheard(process, reason, cause)
      })
  }

  #buryUnheard(process: Process, reason: Term, cause: Process | null): void {
    const { runtime } = process
    runtime.onDeath?.(process, reason)
    runtime.remove(process)
    if (process.pending !== null) {
      process.pending.cancel()
      process.pending = null
    }
    if (process.monitors !== null) dropMonitors(process, toldAtOnce)
    if (process.owned !== null) {
      const owned = process.owned
      process.owned = null
      for (const thing of owned) thing.ownerDied(process, reason)
    }
    const linked = endLinks(process)
    let many: readonly Process[] | null = null
    if (linked instanceof Process) this.linkExit(process, linked, reason)
    else if (linked !== null && linked.length > toldAtOnce) many = inOrder(linked, cause)
    else if (linked !== null) for (const other of inOrder(linked, cause)) this.linkExit(process, other, reason)
    let monitor = oldestMonitor(process)
    if (monitor !== null && many === null) monitor = tellMonitors(monitor, reason, toldAtOnce)
    if (many === null && monitor === null && process.monitors === null) this.#close(process, reason)
    else this.#goOn(new Burial(process, reason, many ?? [], monitor))
  }

  /** Tells those who are left, as far as there is time. */
  #goOn(burial: Burial): void {
    this.#burial = burial
    const { events } = this.runtime
    if (events === null) this.#tell(burial)
    else events.during(burial.process, () => this.#tell(burial))
  }

  #tell(burial: Burial): void {
    const { process, reason, linked } = burial
    while (process.monitors !== null) {
      dropMonitors(process, toldAtOnce)
      if (this.#isOver()) return
    }
    while (burial.next < linked.length) {
      const end = Math.min(burial.next + toldAtOnce, linked.length)
      while (burial.next < end) this.linkExit(process, linked[burial.next++] as Process, reason)
      if (this.#isOver()) return
    }
    while (burial.monitor !== null) {
      burial.monitor = tellMonitors(burial.monitor, reason, toldAtOnce)
      if (this.#isOver()) return
    }
    this.#burial = null
    this.#close(process, reason)
  }

  #close(process: Process, reason: Term): void {
    while (process.calls !== null) process.calls.serverDied(reason)
    process.body.ended(process, reason)
    process.first = undefined
    process.mailbox = null
    process.dictionary = null
    process.ancestors = emptyList
  }
}
