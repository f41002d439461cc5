/**
 * Logger: events and the handlers they go to. Everything happens in the process that logs: levels are looked at, then each handler is called, and one
 * that throws is removed.
 *
 * This is OTP's logger and what Elixir's Logger makes of it, one a runtime. Source: logger.erl, logger_backend.erl of OTP 25; Logger of Elixir 1.14.
 */
import { atom, Atom, pair, type Term, TermMap } from '../term/term.js'
import { shown } from '../exceptions/shown.js'
import type { Process } from '../process/process.js'
import type { Level, LogEvent, Report } from '../process/report.js'
import type { Runtime } from '../process/runtime.js'
import { passes, type Threshold, thresholdOf } from './levels.js'

declare module '../process/runtime.js' {
  interface Parts {
    logger: Logger
  }
}

/** Takes events that pass its level, in the process that logs. */
export interface Handler {
  readonly id: Atom
  /** `all` when left out. */
  readonly level?: Threshold
  /** False keeps SASL's reports (of supervisors, crashes and progress) away. */
  readonly sasl?: boolean
  log(event: LogEvent, logger: Logger): void
  /** Called when it is removed. */
  removed?(): void
}

const levelKey = atom('logger_level')
const metadataKey = atom('$logger_metadata$')
const handlerExists = atom('already_exist')
const notFound = atom('not_found')
const noMetadata: TermMap = TermMap.empty

export class Logger {
  /** What is let through at all; handlers may let through less. */
  level: Threshold = 'debug'
  /** How long a message on the console may be, in bytes. Source: Logger's `truncate`. */
  truncateBytes = 8096
  readonly #handlers = new Map<Atom, Handler>()
  readonly #modules = new Map<Atom, Threshold>()

  constructor(readonly runtime: Runtime) {}

  /** The handlers, in the order in which they are called. */
  get handlers(): readonly Handler[] {
    return [...this.#handlers.values()]
  }

  /** Adds `handler`: undefined, or `{:already_exist, id}` when there is one of its id. */
  addHandler(handler: Handler): Term | undefined {
    if (this.#handlers.has(handler.id)) return pair(handlerExists, handler.id)
    this.#handlers.set(handler.id, handler)
    this.#askForSasl()
    return undefined
  }

  /** Removes the handler called `id`: undefined, or `{:not_found, id}`. */
  removeHandler(id: Atom): Term | undefined {
    const handler = this.#handlers.get(id)
    if (handler === undefined) return pair(notFound, id)
    this.#handlers.delete(id)
    this.#askForSasl()
    handler.removed?.()
    return undefined
  }

  /** Sets what is let through of what a module logs, whatever the level is; undefined takes that back. */
  setModuleLevel(module: Atom, level: Threshold | undefined): void {
    if (level === undefined) this.#modules.delete(module)
    else this.#modules.set(module, level)
  }

  /** The levels set for modules. */
  get moduleLevels(): ReadonlyMap<Atom, Threshold> {
    return this.#modules
  }

  clearModuleLevels(): void {
    this.#modules.clear()
  }

  /** True when an event of `level` would go to the handlers: logger:allow/2. */
  allows(level: Level, module?: Atom): boolean {
    const ofModule = module === undefined ? undefined : this.#modules.get(module)
    return passes(level, ofModule ?? this.level)
  }

  /** Gives `event`, of `process`, to the handlers, as far as levels let it through. */
  log(event: LogEvent, process: Process | null): void {
    if (!this.allows(event.level, event.metadata.module as Atom | undefined)) return
    const level = process === null ? undefined : processLevel(process)
    if (level !== undefined && !passes(event.level, level)) return
    const own = process === null ? noMetadata : processMetadata(process)
    this.#give(own.size === 0 ? event : { ...event, metadata: { ...fields(own), ...event.metadata } })
  }

  #give(event: LogEvent): void {
    for (const handler of this.handlers) {
      if (!passes(event.level, handler.level ?? 'all')) continue
      if (handler.sasl === false && event.metadata.domain === 'sasl') continue
      try {
        handler.log(event, this)
      } catch (thrown) {
        this.#failed(handler, event, thrown)
      }
    }
  }

  /** A handler that fails is removed, and the others are told. */
  #failed(handler: Handler, event: LogEvent, thrown: unknown): void {
    if (this.removeHandler(handler.id) !== undefined) return
    const why = thrown instanceof Error ? thrown.message : shown(atom('error'))
    const text = `Logger - error: {removed_failing_handler,${erlangAtom(handler.id)}}\n${why}`
    const report: Report = { kind: 'text', text }
    const removed: LogEvent = { level: 'error', report, metadata: { ...event.metadata, domain: 'otp' } }
    this.runtime.events?.emit({ kind: 'log', event: removed })
    this.#give(removed)
  }

  /** SASL's reports are made only when a handler takes them. */
  #askForSasl(): void {
    this.runtime.parts.saslReports = this.handlers.some(({ sasl }) => sasl !== false)
  }
}

/** Gives `runtime` a logger, to which all reports go. `install.ts` makes an application of it. */
export function attachLogger(runtime: Runtime): Logger {
  const logger = (runtime.parts.logger = new Logger(runtime))
  runtime.onReport = (event) => {
    const { pid } = event.metadata
    logger.log(event, pid === null ? null : (pid.process as Process | null))
  }
  return logger
}

/** What is let through of what `process` logs; undefined when that was not set. */
export function processLevel(process: Process): Threshold | undefined {
  const level = process.dictionary?.get(levelKey)
  return level === undefined ? undefined : thresholdOf(level)
}

/** Sets what is let through of what `process` logs; undefined takes that back. */
export function setProcessLevel(process: Process, level: Threshold | undefined): void {
  process.dictionary ??= new Map()
  if (level === undefined) process.dictionary.delete(levelKey)
  else process.dictionary.set(levelKey, atom(level))
}

/** The metadata of all that `process` logs. */
export function processMetadata(process: Process): TermMap {
  return ownMetadata(process) ?? noMetadata
}

/** As `processMetadata`; undefined when it was never given any. */
export function ownMetadata(process: Process): TermMap | undefined {
  const metadata = process.dictionary?.get(metadataKey)
  return metadata instanceof TermMap ? metadata : undefined
}

export function setProcessMetadata(process: Process, metadata: TermMap): void {
  process.dictionary ??= new Map()
  process.dictionary.set(metadataKey, metadata)
}

/** The entries of `metadata` whose keys are atoms, by name. */
export function fields(metadata: TermMap): Record<string, Term> {
  const named = [...metadata].filter(([key]) => key instanceof Atom)
  return Object.fromEntries(named.map(([key, value]) => [(key as Atom).name, value]))
}

function erlangAtom({ name }: Atom): string {
  return /^[a-z][A-Za-z0-9_@]*$/.test(name) ? name : `'${name}'`
}
