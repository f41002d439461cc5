/**
 * System: a runtime with all that a running node has: code, applications, a logger, the process `init`, and kernel, stdlib, compiler and elixir
 * started. `:logger` is known, and started by what needs it; tables (ETS) are made when the first is asked for.
 * Source: init.erl, kernel.erl; the specifications are those of OTP 25 and Elixir 1.14.
 */
import { atom, type Atom, emptyList, pair, type Term, Tuple } from './term/term.js'
import { inspect } from './term/inspect.js'
import * as atoms from './term/well-known.js'
import { controllerName } from './application-controller.js'
import * as Application from './application.js'
import { modules as applicationModules } from './application-functions.js'
import { installCode, type Module, nativeModule } from './code.js'
import { modules as genEventModules } from './gen-event-functions.js'
import { installLimits } from './limits.js'
import { exitSignal, receiveAny, send, trapExit, whereis } from './process/api.js'
import { installLogger } from './logger/install.js'
import type { Clock } from './process/clock.js'
import { addLink } from './process/links.js'
import type { Proc } from './process/proc.js'
import type { Process } from './process/process.js'
import { Runtime } from './process/runtime.js'
import * as Supervisor from './supervisor.js'
import { modules as registryModules } from './registry-functions.js'
import { modules as supervisorModules } from './supervisor-functions.js'
import { modules as taskModules } from './task-functions.js'
import { modules as tcpModules } from './tcp-functions.js'

export interface SystemOptions {
  readonly clock: Clock
  /**
   * Called when the system has stopped: asked by `stopSystem`, or because a permanent application ended. The reason is null when it was asked.
   * The status is what the program ends with: what was asked for, else 1.
   */
  readonly onHalt?: (reason: Term | null, status: number) => void
}

/** The modules that the code table has from the start. */
const library: readonly Module[] = [
  ...applicationModules,
  ...genEventModules,
  ...registryModules,
  ...supervisorModules,
  ...taskModules,
  ...tcpModules,
]

const init = atom('init')
const kernel = atom('kernel')
const stdlib = atom('stdlib')
const compiler = atom('compiler')
const elixir = atom('elixir')
const kernelSup = atom('kernel_sup')
const stop = atom('stop')

const bootCall = { module: atom('erl_init'), name: atom('start'), arity: 2 }
const otpDescription = 'ERTS  CXC 138 10'

/**
 * A system that has started, on the clock given. Nothing of it runs on before this answers.
 *
 * fails  Error when one of the applications cannot be started
 */
export function bootSystem(options: SystemOptions): Runtime {
  const runtime = new Runtime({ clock: options.clock })
  installCode(runtime)
  installLimits(runtime)
  for (const module of library) runtime.parts.code.define(module)
  defineKernel(runtime)
  let failure: Term | undefined
  const process = runtime.spawn(runInit, [options.onHalt, (why: Term) => (failure = why)], {
    name: init,
    initialCall: bootCall,
  })
  process.groupLeader = process.pid
  const applications = Application.installApplications(runtime)
  const controller = runtime.whereis(controllerName) as Process
  controller.groupLeader = process.pid
  addLink(process, controller)
  defineApplications(applications)
  installLogger(runtime)
  runtime.run()
  if (failure !== undefined) throw new Error(`the system cannot start: ${inspect(failure)}`)
  return runtime
}

/** Stops all applications, the last started first, then the system, which ends with `status`, a whole number: `:init.stop/1`. */
export function stopSystem(runtime: Runtime, status = 0): void {
  runtime.spawn(() => whereis(init) !== undefined && send(init, pair(stop, pair(stop, status))), [])
}

/** What `init` does: it starts what every system has, then waits for the end. */
function* runInit(onHalt: SystemOptions['onHalt'], failed: (why: Term) => void): Proc<void> {
  trapExit(true)
  for (const [name, type] of [
    [kernel, atoms.permanent],
    [stdlib, atoms.permanent],
    [elixir, atoms.temporary],
  ] as const) {
    const answer = yield* Application.ensureAllStarted(name, type)
    if (answer instanceof Tuple && answer.e0 === atoms.error) failed(answer.e1)
  }
  let asked: number | null = null
  for (;;) {
    const message = yield* receiveAny()
    if (!(message instanceof Tuple)) continue
    const controller = whereis(controllerName)
    if (controller === undefined) {
      if (asked === null) onHalt?.(message.e2, 1)
      else onHalt?.(null, asked)
      return
    }
    if (message.size === 2 && message.e0 === stop) {
      const { e1: how } = message
      asked = how instanceof Tuple && typeof how.e1 === 'number' ? how.e1 : 0
      exitSignal(controller, atoms.shutdown)
    }
  }
}

/** The callback module of kernel, with its supervisor. */
function defineKernel(runtime: Runtime): void {
  runtime.parts.code.define(
    nativeModule(kernel, {
      'start/2': () => Supervisor.startModule(kernel, emptyList, { name: kernelSup }),
      'init/1': () => Supervisor.init([], { strategy: 'one_for_all', maxRestarts: 0, maxSeconds: 1 }),
      'stop/1': () => atoms.ok,
    }),
  )
}

function defineApplications(applications: Application.Applications): void {
  const otp = (name: Atom, vsn: string, needed: readonly Atom[]): Application.ApplicationSpec => ({
    name,
    description: otpDescription,
    vsn,
    applications: needed,
  })
  applications.define({
    ...otp(kernel, '8.5.3', []),
    registered: [controllerName, init, kernelSup],
    mod: [kernel, emptyList],
  })
  applications.define(otp(stdlib, '4.2', [kernel]))
  applications.define(otp(compiler, '8.2.3', [kernel, stdlib]))
  applications.define({ ...otp(elixir, '1.14.0', [kernel, stdlib, compiler]), description: 'elixir' })
}
