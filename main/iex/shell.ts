/**
 * The shell: a process that evaluates inputs, with its prompt number, bindings and history, and starts anew when it dies. It prints on its device, which
 * leads all that is started from it.
 * Source: IEx.Server, IEx.Evaluator of Elixir 1.14.
 */
import { inspect } from '../otp/term/inspect.js'
import { blame } from '../otp/exceptions/blame.js'
import { format, formatExit } from '../otp/exceptions/format.js'
import { formatStacktrace } from '../otp/exceptions/stacktrace.js'
import { message as messageOf } from '../otp/exceptions/message.js'
import { exceptionModule } from '../otp/exceptions/constructors.js'
import { shown } from '../otp/exceptions/shown.js'
import { loggerName } from '../otp/logger/console.js'
import { outside, yieldNow } from '../otp/process/operations.js'
import { isProc, type Proc, settle } from '../otp/process/proc.js'
import { Raised, raisedFrom, unwind } from '../otp/process/raised.js'
import type { Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import { pidText } from '../otp/term/handle-text.js'
import * as atoms from '../otp/term/well-known.js'
import { Atom, atom, Cons, type Pid, type Term, TermMap } from '../otp/term/term.js'
import { diesFirst } from './dying.js'
import { implementationsOf } from './library/dispatch.js'
import { inspection } from './library/inspection.js'
import { installLibrary } from './library/install.js'
import { Compiler } from './compiler.js'
import { installDefinitions } from './define.js'
import type { Device } from './device.js'
import { History } from './history.js'
import { dontDisplay } from './info.js'
import { FunctionCode, type Frame, runCode } from './machine.js'
import { brokenOff, type Parsed, parseInput, warningText } from './parse.js'
import { CompileFault, Context, Env } from './scope.js'
import { withoutMacros } from './shell-macros.js'

export const banner = 'Interactive Elixir (1.14.0) - press Ctrl+C to exit (type h() ENTER for help)'

const evaluatorCall = { module: atom('Elixir.IEx.Evaluator'), name: atom('init'), arity: 4 }
/** How often others may run so that what was logged is printed before a value. */
const turnsForLog = 50

installDefinitions()

const byDevice = new WeakMap<Device, Shell>()

/** The shell whose device leads `process`; undefined when it is led by no console. */
export function shellOf(process: Process): Shell | undefined {
  const { devices } = process.runtime.parts
  for (const device of devices ?? []) if (device.pid === process.groupLeader) return byDevice.get(device)
  return undefined
}

/** Makes the language known to `runtime`, once. */
export function installLanguage(runtime: Runtime): void {
  if (runtime.parts.inspection !== undefined) return
  installLibrary(runtime)
  runtime.parts.inspection = { fieldsOf: (module) => fieldsOf(runtime, module), ...inspection(runtime.parts.code) }
  runtime.parts.implementationsOf = implementationsOf
}

type Forms = Extract<Parsed, { status: 'ok' }>['forms']

export class Shell {
  prompt = 1
  history = new History()
  bindings: ReadonlyMap<string, Term> = new Map()
  env = new Env()
  readonly runtime: Runtime
  /** Called when another process evaluates from now on. */
  onStart: (() => void) | null = null
  #process: Process
  #afterMatch = false
  #isInterrupted = false
  #isReset = false
  #isRespawned = false
  #isClosed = false
  #give: ((text: string) => void) | null = null
  /** What is to be evaluated once the process waits for it. */
  #next: string | null = null
  #done: (() => void) | null = null

  constructor(readonly device: Device) {
    this.runtime = device.runtime
    installLanguage(this.runtime)
    byDevice.set(device, this)
    this.#process = this.#start()
  }

  /** Of the process that evaluates. */
  get pid(): Pid {
    return this.#process.pid
  }

  /** Reads `text` as the next input; `isIncomplete` when it may go on. */
  read(text: string): Parsed {
    return parseInput(text, { file: 'iex', line: this.prompt }, this.#afterMatch)
  }

  /** Prints what is wrong with input that was broken off: `#iex:break`. */
  breakOff(): void {
    const { kind, message } = brokenOff({ file: 'iex', line: this.prompt })
    void this.device.print(`** (${kind}) ${message}\n\n`, 'error')
  }

  /** Evaluates `text` in the shell's process; calls `done` when its value or error was printed, or the process died of it. */
  evaluate(text: string, done: () => void): void {
    this.#done = done
    if (this.#give === null) this.#next = text
    else this.#give(text)
  }

  /** Ends the evaluation that goes on; the prompt keeps its number, bindings and history are lost. */
  interrupt(): void {
    this.#isInterrupted = true
    this.runtime.signals.end(this.#process, atoms.killed)
    this.runtime.scheduler.wakeUp()
  }

  /** Ends the process once the present input is done; another one takes its place, with prompt 1 and nothing bound. */
  respawn(): void {
    this.#isRespawned = true
  }

  /** A new process, prompt 1, nothing bound; what is evaluated ends. */
  reset(): void {
    this.#isReset = true
    this.runtime.signals.end(this.#process, atoms.killed)
    this.runtime.scheduler.wakeUp()
  }

  /** Ends the process; nothing is evaluated any more. */
  close(): void {
    this.#isClosed = true
    this.#done = null
    this.runtime.signals.end(this.#process, atoms.shutdown)
  }

  #start(): Process {
    this.history = new History()
    this.bindings = new Map()
    this.env = new Env()
    this.#afterMatch = false
    const process = this.runtime.spawn(() => this.#loop(), [], { initialCall: evaluatorCall })
    process.groupLeader = this.device.pid
    process.owned = new Set([{ ownerDied: (_owner: Process, reason: Term) => this.#died(reason) }])
    return process
  }

  #died(reason: Term): void {
    this.#give = null
    if (this.#isClosed) return
    if (this.#isReset) {
      this.#isReset = false
      this.prompt = 1
    } else if (this.#isInterrupted) {
      this.#isInterrupted = false
      void this.device.print('** (EXIT) interrupted\n', 'error')
    } else {
      this.prompt = 1
      const from = `** (EXIT from ${pidText(this.pid)}) shell process exited with reason: `
      void this.device.print(`${reason === atoms.normal ? '' : `${from}${formatExit(reason)}\n`}\n${banner}\n`, 'error')
    }
    this.#process = this.#start()
    this.onStart?.()
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
        if (this.#next !== null) {
          const next = this.#next
          this.#next = null
          given(next)
          return undefined
        }
        this.#give = (input) => {
          this.#give = null
          given(input)
        }
        return undefined
      })
      yield* this.#input(text)
      if (this.#isRespawned) {
        this.#isRespawned = false
        return
      }
      this.#finish()
    }
  }

  *#input(text: string): Proc<void> {
    const parsed = this.read(text)
    for (const warning of parsed.warnings) yield* settle(this.device.print(warningText(warning, 'iex'), 'warning'))
    if (parsed.status !== 'ok') {
      const { kind, message } = parsed.problem
      yield* settle(this.device.print(`** (${kind}) ${message}\n\n`, 'error'))
      return
    }
    let printed: string
    try {
      const value = yield* this.#evaluate(parsed.forms)
      this.history.add(this.prompt, value)
      this.prompt++
      this.#afterMatch = parsed.forms.kind === 'call' && parsed.forms.name === '='
      if (value === dontDisplay) return
      // A server that it started and that is about to end, and takes this process with it, before it has come to print.
      if (diesFirst(this.#process)) yield* yieldNow()
      printed = `${shown(value, { pretty: true, width: 80 })}\n`
    } catch (thrown) {
      if (thrown === unwind) throw thrown
      yield* this.#afterLog()
      yield* settle(this.device.print(faultText(thrown), 'error'))
      return
    }
    yield* this.#afterLog()
    yield* settle(this.device.print(printed, 'value'))
  }

  /** The value of the last statement of `forms`. Each is compiled when those before it are done; what they bound is lost when one fails. */
  *#evaluate(forms: Forms): Proc<Term> {
    const { bindings, env } = this
    try {
      let value: Term = null
      const isBlock = forms.kind === 'block' && forms.body.length > 1
      for (const statement of isBlock ? forms.body : [forms]) value = yield* this.#statement(statement)
      return value
    } catch (thrown) {
      // Who died has begun anew already.
      if (thrown !== unwind) {
        this.bindings = bindings
        this.env = env
      }
      throw thrown
    }
  }

  *#statement(forms: Forms): Proc<Term> {
    const env = this.env.copy()
    const code = new FunctionCode(0, null)
    const context = new Context(null, code)
    const frame: Frame = []
    for (const [name, value] of this.bindings) frame[context.declare(name, 0).slot] = value
    const compiler = new Compiler(env, context, (line, message, place = '') => {
      void this.device.print(`warning: ${message}\n  iex:${line}${place}\n\n`, 'warning')
    })
    code.body = compiler.block(() => compiler.expression(withoutMacros(forms, env, this.runtime.parts.files)))
    context.finish()
    frame.length = Math.max(frame.length, context.size)
    const result = runCode(code, frame)
    const value = isProc(result) ? yield* result : result
    const bindings = new Map(this.bindings)
    for (const [name, { slot }] of context.vars) if (!name.includes('@')) bindings.set(name, frame[slot] ?? null)
    this.bindings = bindings
    this.env = compiler.env
    return value
  }

  /** Lets Logger print what was logged, which it mostly has done by the time that a value is there. */
  *#afterLog(): Proc<void> {
    for (let turns = 0; turns < turnsForLog; turns++) {
      if ((this.runtime.whereis(loggerName)?.queueLength ?? 0) === 0) return
      yield* yieldNow()
    }
  }
}

/** The fields of a struct that a module of the console defines; undefined when it defines none. */
function fieldsOf(runtime: Runtime, module: Term): readonly Term[] | undefined {
  const made = module instanceof Atom ? runtime.parts.code.find(module, atom('__struct__'), 0)?.() : undefined
  return made instanceof TermMap ? made.keyArray().filter((key) => key !== atoms.struct) : undefined
}

/** What IEx prints of whatever compiling or running an input has thrown. */
function faultText(thrown: unknown): string {
  if (thrown instanceof CompileFault) {
    const place = thrown.exception === 'CompileError' ? `iex:${thrown.line}: ` : ''
    return `** (${thrown.exception}) ${place}${thrown.message}\n\n`
  }
  return errorText(raisedFrom(thrown instanceof RangeError ? new Raised('error', atom('system_limit')) : thrown))
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
