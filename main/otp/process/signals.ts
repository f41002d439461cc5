/**
 * Signals: who dies of what.
 *
 * Deaths are worked off from a list, never by recursion: a chain of 100,000 links would overflow the stack. A long list is worked off in portions,
 * between which the event loop has its turn, but no process. Each death in turn: the process is
 * marked dead, what it owned goes (tables, sockets, its name), then its links are told, then its monitors and open calls.
 */
import { atom, emptyList, pair, type Pid, type Term, triple } from '../term/term.js'
import { dropMonitors, tellMonitors } from './monitor.js'
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

export class Signals {
  /** Dead processes not yet buried, and of what they died; those before `#next` are done. */
  readonly #dying: Process[] = []
  readonly #reasons: Term[] = []
  /** Whose end was theirs, by a link. */
  readonly #causes: (Process | null)[] = []
  #next = 0
  #isWorking = false

  constructor(readonly runtime: Runtime) {}

  /** `process` ends with `reason`, whatever it traps: by the end of `cause`, to which it was linked, where there is one. */
  end(process: Process, reason: Term, cause: Process | null = null): void {
    if (process.status === DEAD) return
    process.status = DEAD
    if (this.#isWorking || this.#dying.length > 0) {
      this.#dying.push(process)
      this.#reasons.push(reason)
      this.#causes.push(cause)
      return
    }
    this.#isWorking = true
    try {
      this.#bury(process, reason, cause)
    } finally {
      this.#isWorking = false
    }
    if (this.#dying.length > 0) this.work()
  }

  /** True while deaths wait to be worked off: the scheduler does that before it lets anybody run. */
  get isPending(): boolean {
    return this.#dying.length > 0
  }

  /** Works off deaths, so many that the event loop does not wait for it. */
  work(): void {
    if (this.#isWorking) return
    this.#isWorking = true
    const { clock } = this.runtime
    let end = Infinity
    try {
      for (let done = 0; done < deathsAtOnce && this.#next < this.#dying.length; done++) {
        if (done > 0 && done % deathsBetweenLooks === 0) {
          const now = clock.now()
          if (now >= end) break
          if (end === Infinity) end = now + atOnceMs
        }
        const index = this.#next++
        this.#bury(this.#dying[index] as Process, this.#reasons[index] as Term, this.#causes[index] ?? null)
      }
    } finally {
      this.#isWorking = false
    }
    if (this.#next < this.#dying.length) {
      this.runtime.scheduler.wakeUp()
      return
    }
    this.#dying.length = 0
    this.#reasons.length = 0
    this.#causes.length = 0
    this.#next = 0
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
    if (process.monitors !== null) dropMonitors(process)
    if (process.owned !== null) {
      const owned = process.owned
      process.owned = null
      for (const thing of owned) thing.ownerDied(process, reason)
    }
    const linked = endLinks(process)
    if (linked !== null) {
      if (linked instanceof Process) this.linkExit(process, linked, reason)
      else for (const other of inOrder(linked, cause)) this.linkExit(process, other, reason)
    }
    if (process.monitoredBy !== null) tellMonitors(process, reason)
    while (process.calls !== null) process.calls.serverDied(reason)
    process.body.ended(process, reason)
    process.first = undefined
    process.mailbox = null
    process.dictionary = null
    process.ancestors = emptyList
  }
}
