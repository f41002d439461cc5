/**
 * Console: a shell for whoever shows it. Lines go in as they are typed; out come prompts, and printed text piece by piece.
 *
 * Lines that come while an input is evaluated wait for it, unless a process asks for one (`IO.gets`). Several may be open on one runtime.
 */
import type { Pid } from '../../otp/term/term.js'
import type { Runtime } from '../../otp/process/runtime.js'
import { complete, type Completion, expand, type Expansion } from './complete.js'
import { Device } from './device.js'
import type { Piece } from './outbox.js'
import { Shell } from './shell.js'

export type { Completion, CompletionItem } from './complete.js'
export type { Kind, Piece } from './outbox.js'
export { banner } from './shell.js'

/** What the console waits for. */
export interface ConsoleState {
  /** The number at the prompt. */
  readonly prompt: number
  /** The input so far is not whole: `...(n)>`. */
  readonly continued: boolean
  /** An input is evaluated. */
  readonly busy: boolean
  /** Of the process that evaluates, `self()` at the prompt: another one after a crash. */
  readonly pid: Pid
  /** What a process that waits for a line asks (`IO.gets`); null when none does. */
  readonly reading: string | null
}

/** `iex(1)> `, `...(1)> `, or what a process asks. */
export function promptText({ prompt, continued, reading }: ConsoleState): string {
  return reading ?? `${continued ? '...' : 'iex'}(${prompt})> `
}

/** Whoever shows the console. What is called here runs within a process's turn, and must not wait. */
export interface ConsoleEvents {
  /** Printed text. The next comes once `taken` was called; who prints waits while too much (256 Ki characters) was not taken. */
  deliver(pieces: readonly Piece[], taken: () => void): void
  /** `state` is another one. */
  changed?(): void
}

/** What IEx shows when input is interrupted. */
const interrupted = '** (EXIT) interrupted\n'
const breakTrigger = '#iex:break'
/** Lines that may wait; more are dropped. */
const mostLines = 100_000

export class Console {
  readonly device: Device
  readonly shell: Shell
  #pending: string | null = null
  #busy = false
  #isClosed = false
  readonly #lines: string[] = []

  constructor(
    readonly runtime: Runtime,
    readonly events: ConsoleEvents,
  ) {
    this.device = new Device(runtime, (pieces, taken) => events.deliver(pieces, taken))
    this.shell = new Shell(this.device)
    this.shell.onStart = () => this.#tell()
    this.device.onReading = () => this.#read()
  }

  get state(): ConsoleState {
    const { shell, device } = this
    const continued = this.#pending !== null
    return { prompt: shell.prompt, continued, busy: this.#busy, pid: shell.pid, reading: device.reading }
  }

  /** Takes one line, without its line break, or several: each input is evaluated when it is whole and those before it are done. */
  give(text: string): void {
    for (const line of text.split('\n')) if (this.#lines.length < mostLines) this.#lines.push(line)
    this.#take()
  }

  /** True when `text` is a whole input, or can never become one. */
  isWhole(text: string): boolean {
    return this.shell.read(`${text}\n`).status !== 'incomplete'
  }

  /** Ctrl+C: ends the evaluation that goes on, else drops unfinished input and lines that wait. */
  interrupt(): void {
    this.#lines.length = 0
    if (this.#busy) this.shell.interrupt()
    else if (this.#pending !== null) {
      this.#pending = null
      void this.device.print(interrupted, 'error')
      this.#tell()
    }
  }

  /** No more lines come: processes that read get `:eof`. */
  end(): void {
    this.device.end()
  }

  /** What may follow `before`, the text from the start of the input to the cursor. */
  complete(before: string): Completion {
    return complete(before, this.shell)
  }

  /** What Tab does with `before` in a terminal. */
  expand(before: string): Expansion {
    return expand(before, this.shell)
  }

  /** A new process, with nothing bound, and prompt 1. */
  reset(): void {
    this.#lines.length = 0
    this.#pending = null
    this.shell.reset()
    this.#tell()
  }

  close(): void {
    this.#isClosed = true
    this.shell.close()
    this.device.close()
  }

  #read(): void {
    const line = this.device.reading === null ? undefined : this.#lines.shift()
    if (line !== undefined) this.device.give(`${line}\n`)
    this.#tell()
  }

  #take(): void {
    while (this.#lines.length > 0 && !this.#isClosed) {
      if (this.device.reading !== null) {
        this.device.give(`${this.#lines.shift() ?? ''}\n`)
        continue
      }
      if (this.#busy) return
      this.#line(this.#lines.shift() ?? '')
    }
  }

  #line(line: string): void {
    const { shell } = this
    if (line === breakTrigger) {
      if (this.#pending === null || this.#pending === '') this.#pending = ''
      else {
        this.#pending = null
        shell.breakOff()
      }
      this.#tell()
      return
    }
    const text = this.#pending === null || this.#pending === '' ? line : `${this.#pending}\n${line}`
    if (!this.isWhole(text)) {
      this.#pending = text
      this.#tell()
    } else this.#evaluate(text)
  }

  #evaluate(text: string): void {
    this.#pending = null
    this.#busy = true
    this.#tell()
    this.shell.evaluate(`${text}\n`, () => {
      this.#busy = false
      this.#tell()
      this.#take()
    })
  }

  #tell(): void {
    if (!this.#isClosed) this.events.changed?.()
  }
}
