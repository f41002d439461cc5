/**
 * The console: a handler of Logger that hands entries to the process called Logger, where a backend formats and prints them. What a process logs has
 * thus not been printed yet when its call answers.
 * Source: Logger.Handler, Logger.Backends.Console of Elixir 1.14.
 */
import {
  alias,
  Atom,
  atom,
  emptyList,
  list,
  pair,
  toArray,
  triple,
  tuple,
  type Term,
  TermMap,
  Tuple,
} from '../term/term.js'
import * as atoms from '../term/well-known.js'
import { ok, type Handler as EventHandler, reply, type Result } from '../gen-event-handlers.js'
import { deliver } from '../process/deliver.js'
import { running } from '../process/current.js'
import type { Proc } from '../process/proc.js'
import type { Level, LogEvent } from '../process/report.js'
import type { Runtime } from '../process/runtime.js'
import { chardataText } from './chardata.js'
import { compilePattern, consolePattern, formatEntry, type Pattern, patternWarning } from './formatter.js'
import { passes, type Threshold, thresholdOf } from './levels.js'
import type { Handler, Logger } from './logger.js'
import { translate } from './translator.js'

declare module '../process/runtime.js' {
  interface Parts {
    /** Prints what Logger writes to the console, and says how to wait until there is room for more; nothing is printed without it. */
    printLog?: (text: string) => undefined | Proc<unknown>
  }
}

export const loggerName = alias('Logger')
export const consoleModule = alias('Logger.Backends.Console')

/** With so many entries waiting, further ones are dropped. Source: Logger's `discard_threshold`. */
const mostWaiting = 500

const loggerServer = { module: atom('logger_server'), name: atom('init'), arity: 1 }
const notify = atom('notify')
const timeKey = atom('time')
const levelKey = atom('erl_level')
const pidKey = atom('pid')
const configureTag = atom('configure')
const formatOption = atom('format')
const metadataOption = atom('metadata')
const all = atom('all')

/** Elixir's levels of old, as backends get them. */
const oldLevels: Readonly<Record<Level, string>> = {
  emergency: 'error',
  alert: 'error',
  critical: 'error',
  error: 'error',
  warning: 'warn',
  notice: 'info',
  info: 'info',
  debug: 'debug',
}

/** The handler that Logger adds when it starts. */
export const consoleHandler: Handler = {
  id: loggerName,
  sasl: false,
  log(event, logger) {
    const { runtime } = logger
    if (runtime.whereis(loggerName) === undefined) return
    const text = translate(event.report, logger.level)
    if (text === undefined) return
    const entry = entryTerm(event, truncated(text, logger.truncateBytes), logger)
    // What the emulator has to say of a process goes by way of another one, and so arrives after the signals to its links.
    if (event.report.kind === 'process_raised')
      runtime.spawn(() => hand(entry, runtime), [], { initialCall: loggerServer })
    else hand(entry, runtime)
  },
}

function hand(entry: Tuple, runtime: Runtime): void {
  const backends = runtime.whereis(loggerName)
  if (backends !== undefined && backends.queueLength < mostWaiting) deliver(backends, pair(notify, entry))
}

/** `{level, group leader, {Logger, text, {date, time}, metadata}}` */
function entryTerm(event: LogEvent, text: string, logger: Logger): Tuple {
  const { metadata, level } = event
  const { domain: _domain, pid, time, ...own } = metadata
  const metadataTerm = list(
    pair(levelKey, atom(level)),
    ...Object.entries(own).map(([key, value]) => pair(atom(key), value as Term)),
    pair(pidKey, pid),
    pair(timeKey, Math.round(time * 1000)),
  )
  const leader = logger.runtime.whereis(atom('init'))?.pid ?? null
  return triple(atom(oldLevels[level]), leader, tuple(loggerName, text, timestamp(metadata.time), metadataTerm))
}

function timestamp(time: number): Tuple {
  const date = new Date(time)
  return pair(
    triple(date.getFullYear(), date.getMonth() + 1, date.getDate()),
    tuple(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()),
  )
}

/** The backend that prints; a handler of the process called Logger. */
export const consoleBackend: EventHandler<Term, TermMap> = {
  module: consoleModule,

  init() {
    return ok(TermMap.empty)
  },

  handleEvent(event, state) {
    const entry = event instanceof Tuple && event.size === 3 ? event.e2 : null
    if (!(entry instanceof Tuple) || entry.size !== 4) return ok(state)
    const level = entryLevel(entry) ?? 'info'
    const own = state.get(atom('level'))
    if (own !== undefined && !passes(level, thresholdOf(own) ?? 'all')) return ok(state)
    const metadata = chosen(entry, state.get(metadataOption) ?? emptyList)
    const text = { level, message: chardataText(entry.e1) ?? '', time: timeOf(entry), metadata }
    const late = running().runtime.parts.printLog?.(formatEntry(patternOf(state), text))
    return late === undefined ? ok(state) : afterwards(late, state)
  },

  handleCall(request, state) {
    if (!(request instanceof Tuple) || request.e0 !== configureTag) return reply(atoms.ok, state)
    let options = state
    for (const each of toArray(request.e1)) if (each instanceof Tuple) options = options.put(each.e0, each.e1)
    const warning = options.get(formatOption) === state.get(formatOption) ? undefined : warningOf(options)
    const late = warning === undefined ? undefined : running().runtime.parts.printLog?.(warning)
    return late === undefined ? reply(atoms.ok, options) : afterWarning(late, options)
  },
}

function warningOf(options: TermMap): string | undefined {
  return patternWarning(patternOf(options))
}

function* afterWarning(printed: Proc<unknown>, options: TermMap): Proc<Result<TermMap>> {
  yield* printed
  return reply(atoms.ok, options)
}

/** The pattern that was configured, or the usual one. */
function patternOf(options: TermMap): Pattern {
  const format = options.get(formatOption)
  if (format === undefined || format === null) return consolePattern
  return compilePattern(chardataText(format) ?? '')
}

/** The metadata of `entry` under `keys`, in their order; all of it for `:all`. */
function chosen(entry: Tuple, keys: Term): readonly (readonly [string, Term])[] {
  if (keys === all) {
    return toArray(entry.e3).flatMap((each) =>
      each instanceof Tuple && each.e0 instanceof Atom ? [[each.e0.name, each.e1] as const] : [],
    )
  }
  return toArray(keys).flatMap((key) => {
    const value = key instanceof Atom ? metadataOf(entry, key) : undefined
    return value === undefined ? [] : [[(key as Atom).name, value] as const]
  })
}

function* afterwards(late: Proc<unknown>, state: TermMap): Proc<Result<TermMap>> {
  yield* late
  return ok(state)
}

function metadataOf(entry: Tuple, key: Term): Term | undefined {
  for (let rest = entry.e3; typeof rest === 'object' && rest !== null && 'head' in rest; rest = rest.tail) {
    if (rest.head instanceof Tuple && rest.head.e0 === key) return rest.head.e1
  }
  return undefined
}

function entryLevel(entry: Tuple): Level | undefined {
  const level: Threshold | undefined = thresholdOf(metadataOf(entry, levelKey) ?? null)
  return level === 'all' || level === 'none' ? undefined : level
}

function timeOf(entry: Tuple): number {
  const time = metadataOf(entry, timeKey)
  return typeof time === 'number' ? time / 1000 : 0
}

const encoder = new TextEncoder()

function truncated(text: string, mostBytes: number): string {
  if (text.length * 3 <= mostBytes) return text
  const bytes = encoder.encode(text)
  if (bytes.length <= mostBytes) return text
  let end = mostBytes
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return `${new TextDecoder().decode(bytes.subarray(0, end))} (truncated)`
}
