/** FunctionBody: a process that runs one function: to its end at once, or as a generator where it waits. */
import { type Atom, atom } from '../term/term.js'
import { isProc, type Proc } from './proc.js'
import { type Body, DEAD, type Mfa, type Process } from './process.js'

const normal = atom('normal')
const erlang: Atom = atom('erlang')

export class FunctionBody implements Body {
  #proc: Proc<unknown> | null = null

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

  /** A function of TypeScript has no module: it is shown under that of the initial call. */
  currentFunction({ initialCall }: Process): Mfa {
    if (initialCall.module === erlang || this.entry.name === '') return initialCall
    return { module: initialCall.module, name: atom(snakeCase(this.entry.name)), arity: this.args.length }
  }

  state(): undefined {
    return undefined
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
