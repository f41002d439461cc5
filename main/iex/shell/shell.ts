/**
 * The shell: a process that evaluates inputs, with its prompt number, bindings and history, and starts anew when it dies. It prints on its device, which
 * leads all that is started from it.
 * Source: IEx.Server, IEx.Evaluator of Elixir 1.14.
 */
import type { Module } from '../../otp/code.js'
import { inspect } from '../../otp/term/inspect.js'
import { blame } from '../../otp/exceptions/blame.js'
import { format, formatExit } from '../../otp/exceptions/format.js'
import { formatStacktrace } from '../../otp/exceptions/stacktrace.js'
import { functionClause, message as messageOf } from '../../otp/exceptions/message.js'
import { exceptionModule } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { loggerName } from '../../otp/logger/console.js'
import { outside, yieldNow } from '../../otp/process/operations.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import type { Raised } from '../../otp/process/raised.js'
import { raisedFrom, unwind } from '../../otp/process/raised.js'
import type { Process } from '../../otp/process/process.js'
import type { Runtime } from '../../otp/process/runtime.js'
import { pidText } from '../../otp/term/handle-text.js'
import * as atoms from '../../otp/term/well-known.js'
import { Atom, atom, Cons, list, type Pid, type Term, TermMap } from '../../otp/term/term.js'
import { evaluatorCall } from '../modules/checkers.js'
import { deprecationOf } from '../compile/calls.js'
import { diesBeforeError, diesFirst } from './dying.js'
import { failed } from '../library/clauses/failures.js'
import { placeOf } from '../library/clauses/table.js'
import { tried } from '../library/clauses/tried.js'
import { implementationsOf } from '../library/dispatch.js'
import { codeText } from '../library/macro.js'
import { shellInspect } from '../library/iex-options.js'
import { inspection } from '../library/inspection.js'
import { builtInFields } from '../../otp/term/struct-fields.js'
import { installLibrary } from '../library/install.js'
import { definitionOf } from '../compile/definition.js'
import type { Device } from './device.js'
import { evaluate } from './evaluate.js'
import { raisedFault } from '../compile/faults.js'
import { History } from './history.js'
import { dontDisplay } from '../modules/info.js'
import { brokenOff, type Parsed, parseInput, warningText } from '../syntax/parse.js'
import { CompileFault, Env, type Report, warningOf } from '../compile/scope.js'
import { behaviourAsking } from '../modules/callbacks.js'
import { pruned } from '../machine/spots.js'
import type { Node } from '../syntax/ast.js'
import { withoutMacros } from './shell-macros.js'

const functionClauseError = atom('Elixir.FunctionClauseError')

export const banner = 'Interactive Elixir (1.14.0) - press Ctrl+C to exit (type h() ENTER for help)'

const serverCall = { module: atom('Elixir.IEx.Server'), name: atom('run'), arity: 1 }
/** How often others may run so that what was logged is printed before a value. */
const turnsForLog = 50
/** What an error that is printed loads of the code for that, next to one whose process dies over it; and all that there is to load. */
const printedLoads = 3
const allLoaded = 4

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** The modules that were there before anything was defined in a console. */
    originals?: ReadonlyMap<Atom, Module>
  }
}

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
  runtime.parts.clausesOf = tried
  runtime.parts.placeOf = placeOf
  runtime.parts.failed = failed
  runtime.parts.codeText = codeText
  runtime.parts.behaviourAsking = behaviourAsking
  runtime.parts.isDeprecated = (module, name, arity) => deprecationOf(module, name, arity) !== undefined
  runtime.parts.originals = new Map([...runtime.parts.code.modules()].map((module) => [module.name, module]))
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
  /** How much of the code that prints errors has been loaded, by those that were printed and those that were only begun. */
  #loaded = 0
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
    // The process that reads for it stands for the shell's server, which starts it by proc_lib.
    const ancestors = list(this.device.pid)
    const process = this.runtime.spawn(() => this.#loop(), [], { initialCall: evaluatorCall, ancestors })
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
      if (this.#logIsWaiting) {
        const server = this.runtime.spawn(() => this.#afterDeath(reason), [], { initialCall: serverCall })
        server.groupLeader = this.device.pid
        return
      }
      this.#sayDeath(reason)
    }
    this.#goOn()
  }

  /** Says why the process died, once what was logged of it is printed. */
  *#afterDeath(reason: Term): Proc<void> {
    yield* this.#afterLog()
    this.#isReset = this.#isInterrupted = false
    if (this.#isClosed) return
    this.#sayDeath(reason)
    this.#goOn()
  }

  #sayDeath(reason: Term): void {
    const from = `** (EXIT from ${pidText(this.pid)}) shell process exited with reason: `
    void this.device.print(`${reason === atoms.normal ? '' : `${from}${formatExit(reason)}\n`}\n${banner}\n`, 'error')
  }

  /** Another process takes the place of the one that died. */
  #goOn(): void {
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
      printed = `${shown(value, shellInspect(this.runtime))}\n`
    } catch (thrown) {
      if (thrown === unwind) throw thrown
      const isLoaded = this.#loaded >= allLoaded
      this.#loaded++
      if (diesBeforeError(this.#process, thrown, isLoaded)) yield* yieldNow()
      this.#loaded += printedLoads - 1
      yield* this.#afterLog()
      yield* settle(this.device.print(faultText(thrown), 'error'))
      return
    }
    yield* this.#afterLog()
    yield* settle(this.device.print(printed, 'value'))
  }

  /** The value of the last statement of `forms`. What they bound is lost when one fails. */
  *#evaluate(forms: Forms): Proc<Term> {
    const { files } = this.runtime.parts
    const report: Report = (line, message, within) => {
      void this.device.print(warningOf('iex', line, message, within), 'warning')
    }
    const change = (node: Node, env: Env): Node => withoutMacros(node, env, files)
    const after = yield* evaluate(forms, this.bindings, this.env, report, change, true)
    this.bindings = after.bindings
    this.env = after.env
    return after.value
  }

  /** True while Logger has not printed all that was logged. */
  get #logIsWaiting(): boolean {
    return (this.runtime.whereis(loggerName)?.queueLength ?? 0) > 0
  }

  /** Lets Logger print what was logged, which it mostly has done by the time that a value is there. */
  *#afterLog(): Proc<void> {
    for (let turns = 0; turns < turnsForLog; turns++) {
      if (!this.#logIsWaiting) return
      yield* yieldNow()
    }
  }
}

/** The fields of a struct that a module of the console defines; undefined when it defines none. */
function fieldsOf(runtime: Runtime, module: Term): readonly Term[] | undefined {
  if (!(module instanceof Atom)) return undefined
  const { code } = runtime.parts
  const own = definitionOf(code.module(module))
  if (own !== undefined) return own.fields
  const known = builtInFields(module)
  if (known !== undefined) return known
  const made = code.find(module, atom('__struct__'), 0)?.()
  return made instanceof TermMap ? made.keyArray().filter((key) => key !== atoms.struct) : undefined
}

/** What IEx prints of whatever compiling or running an input has thrown. */
function faultText(thrown: unknown): string {
  const raised = thrown instanceof CompileFault ? raisedFault(thrown, { file: 'iex' }) : raisedFrom(thrown)
  return errorText(raised, spread)
}

/** What FunctionClauseError says of arguments and clauses is set in by four blanks, the first of them at the end of its first line. */
function setIn(text: string): string {
  const end = text.indexOf('\n')
  const [first, others] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)]
  return `${first}    ${others.replaceAll('\n', '\n    ')}`
}

/** A term over as many lines as it takes. */
function spread(term: Term): string {
  return shown(term, { pretty: true, width: 80 })
}

/** What is printed of `raised`; `show` gives the texts of arguments that no clause took. */
export function errorText({ kind, reason, stack }: Raised, show?: (term: Term) => string): string {
  if (kind !== 'error') {
    const shownStack = pruned(stack)
    const text = format(kind, reason, shownStack)
    return shownStack instanceof Cons ? text : `${text}\n\n`
  }
  const blamed = blame(reason, stack)
  const module = exceptionModule(blamed.exception)
  const isClause = module === functionClauseError
  const said = isClause ? setIn(functionClause(blamed.exception, show)) : messageOf(blamed.exception)
  const text = `** (${inspect(module)}) ${said}`
  const frames = pruned(blamed.stack)
  return frames instanceof Cons ? `${text}\n${formatStacktrace(frames)}` : `${text}\n\n`
}
