/** FunctionBody: a process that runs one function: to its end at once, or as a generator where it waits. */
import { atom } from '../term/term.js'
import { isProc, type Proc } from './proc.js'
import { type Body, DEAD, type Mfa, type Process } from './process.js'

const normal = atom('normal')

/** Compiled code that was left in its middle. */
export interface Place {
  /** The functions it is in, the innermost first; none when it is done. */
  frames(): readonly Mfa[]
  /** Whether they are all, down to what evaluates the code. */
  readonly isWhole?: boolean
}

export class FunctionBody implements Body {
  #proc: Proc<unknown> | null = null
  /** Where the compiled code that runs in this process was left last. */
  place: Place | null = null
  /** What evaluates that code, where it has gone on into the last call. */
  evaluator: Place | null = null

  constructor(
    readonly entry: (...args: unknown[]) => unknown,
    readonly args: readonly unknown[],
  ) {}

  get isIdle(): boolean {
    return false
  }

  get takesCalls(): boolean {
    return false
  }

  run(process: Process): void {
    let proc = this.#proc
    if (proc === null) {
      const result = this.entry(...this.args)
      if (!isProc(result)) {
        process.runtime.signals.end(process, normal)
        return
      }
      this.#proc = proc = result
    }
    const step = proc.next()
    if (step.done === true && process.status !== DEAD) process.runtime.signals.end(process, normal)
  }

  take(): void {
    throw new Error('a function takes no calls')
  }

  ended(): void {
    // Nobody waits for the start of a function.
  }

  currentFunction(process: Process): Mfa {
    return this.stack(process)[0] as Mfa
  }

  /** A function of TypeScript has no name in Erlang: it is shown as the initial call, unless it waits in one of OTP's. */
  stack(process: Process): readonly Mfa[] {
    const { place, evaluator } = this
    const frames = [...(place?.frames() ?? [])]
    if (place !== null && place !== evaluator && place.isWhole !== true) frames.push(...(evaluator?.frames() ?? []))
    const waitsIn = process.pending?.waitsIn ?? null
    if (waitsIn === null) return frames.length > 0 ? frames : [process.initialCall]
    const isKnown = frames[0]?.module === waitsIn.module && frames[0].name === waitsIn.name
    return [waitsIn, ...(isKnown ? frames.slice(1) : frames)]
  }

  state(): undefined {
    return undefined
  }
}
