/**
 * Reports as the texts that Elixir's Logger prints.
 * Source: Logger.Translator of Elixir 1.14; GenServer.format_report, GenEvent.report_error for those it leaves to others.
 */
import {
  atom,
  Atom,
  emptyList,
  isAtom,
  list,
  listFrom,
  pair,
  Pid,
  type Term,
  TermMap,
  tuple,
  Tuple,
} from '../term/term.js'
import { atomCall, atomLiteral } from '../term/atom-text.js'
import { inspect } from '../term/inspect.js'
import * as atoms from '../term/well-known.js'
import { formatExit, formatMfa } from '../exceptions/exceptions.js'
import { shown } from '../exceptions/shown.js'
import { formatStacktraceEntries } from '../exceptions/stacktrace.js'
import { Call } from '../process/call.js'
import { current } from '../process/current.js'
import { FunctionBody } from '../process/function-body.js'
import { type Process, processOf, RUNNING } from '../process/process.js'
import type { ChildReport, Report } from '../process/report.js'
import { formatApplicationError } from './application-error.js'
import { crashText } from './crash-report.js'
import type { Threshold } from './levels.js'
import { reasonText, uncaughtText } from './reason-text.js'

/**
 * The text of `report`; undefined for what is not logged.
 *
 * level  Logger's level: states and other details are shown at debug only
 */
export function translate(report: Report, level: Threshold): string | undefined {
  const isDebug = level === 'debug' || level === 'all'
  switch (report.kind) {
    case 'process_raised':
      return `Process ${shown(report.pid)} raised an exception${uncaughtText(report.ended)}`
    case 'gen_server_terminating':
      return genServer(report, isDebug)
    case 'gen_server_unexpected': {
      const { module, name, message } = report
      return `${pretty(module)} ${pretty(name)} received unexpected message in handle_info/2: ${pretty(message)}\n`
    }
    case 'gen_event_terminating':
      return genEvent(report, isDebug)
    case 'gen_event_crashed':
      return genEventCrash(report)
    case 'task_terminating':
      return task(report)
    case 'supervisor_child':
      return childTrouble(report, isDebug)
    case 'supervisor_progress':
      return progress(report, isDebug)
    case 'crash':
      return crashText(report, isDebug)
    case 'application_started':
      return `Application ${name(report.application)} started at ${shown(report.node)}`
    case 'application_exited':
      return `Application ${name(report.application)} exited: ${formatApplicationError(report.reason)}`
    case 'text':
      return report.text
    case 'term':
      return termText(report.term)
  }
}

type Of<K extends Report['kind']> = Extract<Report, { kind: K }>

function genServer(report: Of<'gen_server_terminating'>, isDebug: boolean): string {
  const { client } = report
  const from = client === null ? '' : ` (from ${shown(clientName(client))})`
  const last = shown(report.lastMessage ?? emptyList)
  const text = `GenServer ${shown(report.name)} terminating${reasonText(report.reason)}\nLast message${from}: ${last}`
  if (!isDebug) return text
  return `${text}\nState: ${shown(report.state)}${client === null ? '' : clientText(client)}`
}

/** The name of a client that lives and has one, else its pid. */
function clientName(client: Pid): Term {
  return processOf(client)?.name ?? client
}

/** How the client of the last call is, and where it waits. */
function clientText(client: Pid): string {
  const process = processOf(client)
  if (process === null) return `\nClient ${shown(client)} is dead`
  const waiting = listFrom([...callFrames, ...callersOf(process)].slice(0, mostFrames))
  const frames = waitsForAnswer(process) ? (formatStacktraceEntries(waiting) ?? []) : []
  return `\nClient ${shown(clientName(client))} is alive\n${frames.map((frame) => `\n    ${frame}`).join('')}`
}

/** True of a process in a call: it waits, or the server runs on its stack. */
function waitsForAnswer(process: Process): boolean {
  return process.pending instanceof Call || (process.status === RUNNING && process !== current)
}

const place = (file: string, line: number): Term => list(pair(atom('file'), file), pair(atom('line'), line))

/** Where a process is that waits for the answer of a GenServer. */
const callFrames: readonly Term[] = [
  tuple(atom('gen'), atom('do_call'), 4, place('gen.erl', 256)),
  tuple(atom('Elixir.GenServer'), atom('call'), 3, place('lib/gen_server.ex', 1035)),
]
/** How many frames of a stack the BEAM tells. */
const mostFrames = 8

/** Where the code is that calls, as far as it is compiled. */
function callersOf({ body }: Process): readonly Term[] {
  const frames = body instanceof FunctionBody ? (body.place?.frames() ?? []) : []
  const own = frames.findIndex(({ module }) => !['gen', 'Elixir.GenServer'].includes(module.name))
  return (own < 0 ? [] : frames.slice(own)).map(({ module, name, arity, file = '', line = 0 }) =>
    tuple(module, name, arity, place(file, line)),
  )
}

function genEvent(report: Of<'gen_event_terminating' | 'gen_event_crashed'>, isDebug: boolean): string {
  const { reason } = report
  const why = reason instanceof Tuple && reason.size === 2 && reason.e0 === atoms.EXIT ? reason.e1 : reason
  const where = `:gen_event handler ${shown(report.handler)} installed in ${shown(report.manager)}`
  const text = `${where} terminating${reasonText(why)}\nLast message: ${shown(report.lastMessage)}`
  return isDebug ? `${text}\nState: ${shown(report.state)}` : text
}

/** Elixir's GenEvent still writes in Erlang's manner. */
function genEventCrash(report: Of<'gen_event_terminating' | 'gen_event_crashed'>): string {
  return (
    `** gen_event handler ${pretty(report.handler)} crashed.\n` +
    `** Was installed in ${pretty(report.manager)}\n` +
    `** Last event was: ${pretty(report.lastMessage)}\n` +
    `** When handler state == ${pretty(report.state)}\n` +
    `** Reason == ${pretty(report.reason)}\n`
  )
}

function task(report: Of<'task_terminating'>): string {
  const { reason, stack, kind } = report.ended
  const why = pair(kind === 'throw' ? pair(atoms.nocatch, reason) : reason, stack)
  return (
    `Task ${shown(report.name)} started from ${shown(report.starter)} terminating${reasonText(why)}` +
    `\nFunction: ${shown(report.fun)}\n    Args: ${shown(report.args)}`
  )
}

const contexts = {
  start_error: 'failed to start',
  child_terminated: 'terminated',
  shutdown: 'caused shutdown',
  shutdown_error: 'shut down abnormally',
} as const

function childTrouble({ supervisor, context, reason, child }: Of<'supervisor_child'>, isDebug: boolean): string {
  const isExit = context === 'start_error' && reason instanceof Tuple && reason.size === 2 && reason.e0 === atoms.EXIT
  const why = formatExit(isExit ? reason.e1 : reason)
  const pid = child.pid !== null && context !== 'shutdown' ? `\nPid: ${shown(child.pid)}` : ''
  const what = `Child ${shown(child.id)} of Supervisor ${supervisorName(supervisor)} ${contexts[context]}`
  return `${what}\n** (exit) ${why}${pid}${childText(child, isDebug)}`
}

function progress({ supervisor, child }: Of<'supervisor_progress'>, isDebug: boolean): string {
  const pid = `\nPid: ${shown(child.pid ?? atoms.undefinedAtom)}`
  const what = `Child ${shown(child.id)} of Supervisor ${supervisorName(supervisor)} started`
  return `${what}${pid}${childText(child, isDebug)}`
}

/** `{:local, name}`, `{:global, name}`, `{:via, module, name}` or `{pid, module}` */
function supervisorName(supervisor: Term): string {
  if (!(supervisor instanceof Tuple)) return shown(supervisor)
  if (supervisor.size === 3) return shown(supervisor.e2)
  return supervisor.e0 instanceof Pid ? `${shown(supervisor.e0)} (${shown(supervisor.e1)})` : shown(supervisor.e1)
}

function childText(child: ChildReport, isDebug: boolean): string {
  const { start } = child
  if (!(start instanceof Tuple) || start.size !== 3) return ''
  const call = `\nStart Call: ${callText(start.e0, start.e1, start.e2)}`
  if (!isDebug) return call
  return `${call}\nRestart: ${shown(child.restart)}\nShutdown: ${shown(child.shutdown)}\nType: ${shown(child.type)}`
}

function callText(module: Term, fun: Term, args: Term): string {
  if (args === atoms.undefinedAtom && isAtom(fun)) return `${shown(module)}.${atomCall(fun)}/?`
  return formatMfa(module, fun, args) ?? ''
}

/** A report as a term: a map as the list of its entries; one with a label that nobody knows is not logged, unless it says no more than its report. */
function termText(term: Term): string | undefined {
  if (!(term instanceof TermMap)) return shown(term)
  const isKnown = term.size === 2 && term.has(atom('report'))
  if (term.get(atom('label')) !== undefined && !isKnown) return undefined
  return shown(listOfEntries(term))
}

function listOfEntries(map: TermMap): Term {
  return list(...[...map].map(([key, value]) => pair(key, value)))
}

/** What `~p` gives in a format of Erlang: inspect that breaks lines at 80. */
function pretty(term: Term): string {
  return inspect(term, { pretty: true, width: 80 })
}

function name(term: Term): string {
  return term instanceof Atom ? term.name : isAtom(term) ? atomLiteral(term) : shown(term)
}
