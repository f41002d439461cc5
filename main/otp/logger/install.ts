/**
 * Logger as an application: the process called Logger, to which the console's entries go, and what keeps its backends.
 *
 *     Logger.Supervisor            rest_for_one
 *     ├─ Logger                    :gen_event
 *     ├─ Logger.Watcher            of Logger.Config
 *     └─ Logger.BackendSupervisor  one_for_one
 *        └─ Logger.Watcher         of Logger.Backends.Console
 *
 * While it is stopped nothing is printed; handlers that others have added go on. Source: Logger.App, Logger.Watcher of Elixir 1.14.
 */
import { alias, atom, type Atom, emptyList, list, pair, type Term, TermMap, triple, Tuple } from '../term/term.js'
import { same } from '../term/compare.js'
import * as atoms from '../term/well-known.js'
import { defineApplication, getEnv } from '../application.js'
import { nativeModule } from '../code.js'
import * as ErlangGenEvent from '../erlang-gen-event.js'
import { type Handler as EventHandler, ok } from '../gen-event-handlers.js'
import { modules as genEventModules } from '../gen-event-functions.js'
import * as GenServer from '../gen-server.js'
import { runtime, send, self, trapExit } from '../process/api.js'
import type { Proc } from '../process/proc.js'
import type { Runtime } from '../process/runtime.js'
import * as Supervisor from '../supervisor.js'
import { addBackend, backendSupervisor, childSpec, startLinkAtom, watcher } from './backends.js'
import { consoleBackend, consoleHandler, consoleModule, loggerName } from './console.js'
import { modules as loggerModules } from './functions.js'
import { attachLogger, type Logger } from './logger.js'

const logger = atom('logger')
const genEvent = atom('gen_event')
const genEventExit = atom('gen_event_EXIT')
const ignoreAtom = atom('ignore')
/** Of the environment of :logger: read when it starts. */
const handleSaslReports = atom('handle_sasl_reports')
const app = alias('Logger.App')
const config = alias('Logger.Config')
const supervisorName = alias('Logger.Supervisor')

/** Those of Elixir's Logger, in the order in which its application names them. */
const moduleNames = [
  loggerName,
  app,
  backendSupervisor,
  consoleModule,
  config,
  ...['Filter', 'Formatter', 'Handler', 'Translator', 'Utils'].map((name) => alias(`Logger.${name}`)),
  watcher,
]

/** Gives `runtime` its logger, if it has none, and makes the application `:logger` known to it, to be started by name. */
export function installLogger(runtime: Runtime): Logger {
  const known = (runtime.parts as Partial<typeof runtime.parts>).logger
  if (known !== undefined) return known
  const installed = attachLogger(runtime)
  defineModules(runtime)
  defineApplication(runtime, {
    name: logger,
    description: 'logger',
    vsn: '1.14.0',
    modules: moduleNames,
    registered: [loggerName, backendSupervisor, supervisorName, watcher],
    applications: ['kernel', 'stdlib', 'elixir'].map(atom),
    mod: [app, emptyList],
  })
  return installed
}

function defineModules(runtime: Runtime): void {
  const { code } = runtime.parts
  code.define(nativeModule(app, { 'start/2': start, 'stop/1': () => stop(runtime) }))
  code.define(nativeModule(config, {}, configHandler))
  code.define(nativeModule(consoleModule, {}, consoleBackend))
  code.define(nativeModule(watcher, { 'start_link/1': (watched) => GenServer.startLink(watching, watched) }))
  code.define(
    nativeModule(backendSupervisor, {
      'start_link/1': startBackends,
      'init/1': () => Supervisor.answerOfInit(flags, emptyList),
    }),
  )
  for (const module of loggerModules) code.define(module)
  for (const module of genEventModules) if (code.module(module.name) === undefined) code.define(module)
}

const flags = TermMap.from<Atom, Term>([
  [atoms.strategy, atoms.oneForOne],
  [atoms.intensity, 3],
  [atoms.period, 5],
])

function* start(): Proc<Term> {
  const children = [
    childSpec(genEvent, triple(genEvent, startLinkAtom, list(pair(atoms.local, loggerName), emptyList)), [
      [atoms.modules, atoms.dynamic],
    ]),
    childSpec(watcher, triple(watcher, startLinkAtom, list(pair(config, emptyList)))),
    childSpec(backendSupervisor, triple(backendSupervisor, startLinkAtom, list(emptyList)), [
      [atoms.type, atoms.supervisor],
    ]),
  ]
  const options = { strategy: 'rest_for_one', name: supervisorName } as const
  const started = yield* Supervisor.startLink(children, options)
  if (started instanceof Tuple && started.e0 === atoms.ok) addConsole()
  return started
}

function addConsole(): void {
  const { parts } = runtime()
  const isThere = parts.logger.handlers.some(({ id }) => id === consoleHandler.id)
  if (!isThere) parts.logger.addHandler({ ...consoleHandler, sasl: getEnv(logger, handleSaslReports, false) === true })
}

function stop(runtime: Runtime): Term {
  runtime.parts.logger.removeHandler(consoleHandler.id)
  return atoms.ok
}

function* startBackends(): Proc<Term> {
  const started = yield* Supervisor.startModule(backendSupervisor, emptyList, { name: backendSupervisor })
  if (started instanceof Tuple && started.e0 === atoms.ok) yield* addBackend(consoleModule)
  return started
}

/** The handler that keeps Logger's configuration; it has nothing to do here. */
const configHandler: EventHandler<Term, Term> = {
  module: config,
  init: (argument) => ok(argument),
}

/** Adds a handler to the process called Logger and ends when that goes, so that a supervisor adds it again. State: the handler. */
const watching: GenServer.Callbacks<Term, Term> = {
  module: watcher,

  *init(watched) {
    trapExit(true)
    const { e0: handler, e1: argument } = watched as Tuple
    yield* ErlangGenEvent.deleteHandler(loggerName, handler as Atom, atoms.ok)
    const added = yield* ErlangGenEvent.addSupHandler(loggerName, handler as Atom, argument)
    if (added === atoms.ok) return GenServer.ok(handler)
    const reason = added instanceof Tuple && added.e0 === atoms.error ? added.e1 : added
    if (reason !== ignoreAtom) return GenServer.stopWith(reason)
    send(self(), triple(genEventExit, handler, atoms.normal))
    return GenServer.ok(handler)
  },

  handleInfo(message, handler) {
    if (!(message instanceof Tuple) || message.size !== 3 || message.e0 !== genEventExit)
      return GenServer.noreply(handler)
    return same(message.e1, handler) ? GenServer.stopWith(message.e2, handler) : GenServer.noreply(handler)
  },

  *terminate(_reason, handler) {
    yield* ErlangGenEvent.deleteHandler(loggerName, handler as Atom, atoms.ok)
  },
}
