/** The time-outs of a `:gen_statem` that are set. When one is due its message comes, as those of `:erlang.start_timer/3` do. */
import { same } from './term/compare.js'
import { type Term, triple, type Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { deliver } from './process/deliver.js'
import type { Message, Process } from './process/process.js'
import { Timer } from './process/timers.js'

class StatemTimer extends Timer {
  readonly message: Tuple

  constructor(
    readonly process: Process,
    readonly key: Term,
    public content: Term,
  ) {
    super()
    this.message = triple(atoms.timeout, process.runtime.newRef(), key)
  }

  fire(): void {
    deliver(this.process, this.message)
  }
}

export class TimeOuts {
  #timers: StatemTimer[] = []

  /** Those that are set, in the order in which they were. */
  get all(): readonly { readonly key: Term; readonly content: Term }[] {
    return this.#timers
  }

  start(process: Process, key: Term, content: Term, ms: number): void {
    const timer = new StatemTimer(process, key, content)
    this.#timers.push(timer)
    process.runtime.setTimer(timer, ms)
  }

  /** The time-out whose message this is, which is not set any more; undefined for other messages. */
  take(message: Message): { readonly key: Term; readonly content: Term } | undefined {
    const timer = this.#timers.find((each) => each.message === message)
    if (timer !== undefined) this.#drop(timer)
    return timer
  }

  /** Gives the time-out `key` another content; false where it is not set. */
  update(key: Term, content: Term): boolean {
    const timer = this.#find(key)
    if (timer !== undefined) timer.content = content
    return timer !== undefined
  }

  /** Takes the time-out `key` back, and its message where that has come. */
  cancel(key: Term): void {
    const timer = this.#find(key)
    if (timer === undefined) return
    this.#drop(timer)
    const { process } = timer
    if (timer.isSet) process.runtime.timers.cancel(timer)
    else process.take((message) => (message === timer.message ? true : undefined), 0)
  }

  /** Takes all back, of a process that has ended. */
  clear(): void {
    for (const timer of this.#timers) if (timer.isSet) timer.process.runtime.timers.cancel(timer)
    this.#timers = []
  }

  #find(key: Term): StatemTimer | undefined {
    return this.#timers.find((each) => same(each.key, key))
  }

  #drop(timer: StatemTimer): void {
    this.#timers = this.#timers.filter((each) => each !== timer)
  }
}
