/** The shell: a process that evaluates inputs, with its prompt number, bindings and history, and starts anew when it dies. */
import { inspect } from '../otp/term/inspect.js'
import { blame } from '../otp/exceptions/blame.js'
import { format, formatBanner, formatExitFrom } from '../otp/exceptions/format.js'
import { formatStacktrace } from '../otp/exceptions/stacktrace.js'
import { message as messageOf } from '../otp/exceptions/message.js'
import { exceptionModule } from '../otp/exceptions/constructors.js'
import { shown } from '../otp/exceptions/shown.js'
import { outside } from '../otp/process/operations.js'
import { isProc, type Proc } from '../otp/process/proc.js'
import { Raised, raisedFrom, unwind } from '../otp/process/raised.js'
import type { Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import * as atoms from '../otp/term/well-known.js'
import { Atom, atom, Cons, type Term, TermMap } from '../otp/term/term.js'
import { nodeText } from './node-text.js'
import { parseInput, warningText } from './parse.js'
import { Compiler } from './compiler.js'
import { installDefinitions } from './define.js'
import { FunctionCode, type Frame, runCode } from './machine.js'
import { CompileFault, Context, Env } from './scope.js'
import { installLibrary } from './library/install.js'

export const banner = 'Interactive Elixir (1.14.0) - press Ctrl+C to exit (type h() ENTER for help)'

declare module '../otp/process/runtime.js' {
  interface Parts {
    /** The shell that is open, for what IEx's own functions need. */
    shell?: Shell
  }
}

installDefinitions()

export class Shell {
  prompt = 1
  readonly history = new Map<number, Term>()
  #process: Process | null = null
  #bindings = new Map<string, Term>()
  #env = new Env()
  #afterMatch = false
  #give: ((text: string) => void) | null = null
  #done: (() => void) | null = null

  constructor(
    readonly runtime: Runtime,
    /** Gets everything that is printed. */
    readonly write: (text: string) => void,
  ) {
    runtime.parts.shell = this
    runtime.parts.printLog = write
    installLibrary(runtime)
    runtime.parts.inspection = { fieldsOf: (module) => fieldsOf(runtime, module) }
    this.#start()
  }

  /** Evaluates `text` in the shell's process; calls `done` when its value or error was printed, or the process died of it. */
  evaluate(text: string, done: () => void): void {
    this.#done = done
    if (this.#give !== null) this.#give(text)
    else this.runtime.setTimer(new Later(() => this.#give?.(text)), 0)
  }

  #start(): void {
    this.prompt = 1
    this.history.clear()
    this.#bindings = new Map()
    this.#env = new Env()
    const process = this.runtime.spawn(() => this.#loop(), [])
    this.#process = process
    process.owned = new Set([{ ownerDied: (_owner: Process, reason: Term) => this.#died(process, reason) }])
  }

  #died(process: Process, reason: Term): void {
    if (this.#process !== process) return
    this.#give = null
    const text =
      reason === atom('normal')
        ? ''
        : formatExitFrom(process.pid, reason)
            .replace('] ', '] ')
            .replace(/^(\*\* \(EXIT from #PID<[^>]*>\)) /, '$1 shell process exited with reason: ') + '\n'
    this.write(`${text}\n${banner}\n`)
    this.#start()
    this.#finish()
  }

  #finish(): void {
    const done = this.#done
    this.#done = null
    done?.()
  }

  *#loop(): Proc<void> {
    for (;;) {
      const text = yield* outside<string>((given) => {
        this.#give = (input) => {
          this.#give = null
          given(input)
        }
        return () => undefined
      })
      yield* this.#input(text)
      this.#finish()
    }
  }

  *#input(text: string): Proc<void> {
    const parsed = parseInput(text, { file: 'iex', line: this.prompt }, this.#afterMatch)
    for (const warning of parsed.warnings) this.write(warningText(warning, 'iex'))
    if (parsed.status !== 'ok') {
      this.write(`** (${parsed.problem.kind}) ${parsed.problem.message}\n\n`)
      return
    }
    const env = this.#env.copy()
    const code = new FunctionCode(0, null)
    const context = new Context(null, code)
    const frame: Frame = []
    for (const [name, value] of this.#bindings) frame[context.declare(name, 0).slot] = value
    try {
      const compiler = new Compiler(env, context, (line, message) =>
        this.write(`warning: ${message}\n  iex:${line}\n\n`),
      )
      code.body = compiler.block(() => compiler.expression(parsed.forms))
      context.finish()
      frame.length = Math.max(frame.length, context.size)
      const result = runCode(code, frame)
      const value = isProc(result) ? yield* result : result
      for (const [name, { slot }] of context.vars)
        if (!name.includes('@')) this.#bindings.set(name, frame[slot] ?? null)
      this.#env = compiler.env
      this.history.set(this.prompt, value)
      this.prompt++
      if (value !== dontDisplay) this.write(`${shown(value, { pretty: true, width: 80 })}\n`)
    } catch (thrown) {
      if (thrown === unwind) throw thrown
      this.write(this.#errorText(thrown))
    }
  }

  #errorText(thrown: unknown): string {
    if (thrown instanceof CompileFault) {
      const place = thrown.exception === 'CompileError' ? `iex:${thrown.line}: ` : ''
      return `** (${thrown.exception}) ${place}${thrown.message}\n\n`
    }
    const raised = raisedFrom(thrown instanceof RangeError ? new Raised('error', atom('system_limit')) : thrown)
    return errorText(raised)
  }
}

/** The fields of a struct that a module of the console defines; undefined when it defines none. */
function fieldsOf(runtime: Runtime, module: Term): readonly Term[] | undefined {
  const made = module instanceof Atom ? runtime.parts.code.find(module, atom('__struct__'), 0)?.() : undefined
  return made instanceof TermMap ? made.keyArray().filter((key) => key !== atoms.struct) : undefined
}

/** What IEx prints of `raised`. */
export function errorText({ kind, reason, stack }: Raised): string {
  if (kind !== 'error') {
    const text = format(kind, reason, stack)
    return stack instanceof Cons ? text : `${text}\n\n`
  }
  const blamed = blame(reason, stack)
  const text = `** (${inspect(exceptionModule(blamed.exception))}) ${messageOf(blamed.exception)}`
  return blamed.stack instanceof Cons ? `${text}\n${formatStacktrace(blamed.stack)}` : `${text}\n\n`
}

/** A value that is not shown: IEx.dont_display_result/0. */
export const dontDisplay = atom('do not show this result in output')

import { Timer } from '../otp/process/timers.js'
class Later extends Timer {
  constructor(readonly then: () => void) {
    super()
  }
  fire(): void {
    this.then()
  }
}

export { Atom, formatBanner, nodeText }
