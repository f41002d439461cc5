/** Errors, exits and throws as text. Source: Exception.format/3, format_banner/3, format_exit/1 of Elixir 1.14. */
import { Atom, atom, Cons, isAtom, isProperList, type Pid, type Term, toArray, Tuple } from '../term/term.js'
import { atomLiteral } from '../term/atom-text.js'
import { pidText } from '../term/handle-text.js'
import type { Kind } from '../process/raised.js'
import { exceptionModule } from './constructors.js'
import { message } from './message.js'
import { normalize } from './normalize.js'
import { shown } from './shown.js'
import { formatMfa, formatStacktrace, formatStacktraceEntries } from './stacktrace.js'

/** `** (Kind) message` of what was raised, and its stack below. */
export function format(kind: Kind, reason: Term, stack: Term): string {
  const banner = formatBanner(kind, reason, stack)
  return stack instanceof Cons ? `${banner}\n${formatStacktrace(stack)}` : banner
}

/** `** (ArgumentError) message`, `** (throw) value`, `** (exit) sentence`. */
export function formatBanner(kind: Kind, reason: Term, stack: Term): string {
  if (kind === 'throw') return `** (throw) ${shown(reason)}`
  if (kind === 'exit') return `** (exit) ${formatExit(reason)}`
  const exception = normalize(reason, stack)
  return `** (${atomLiteral(exceptionModule(exception))}) ${message(exception)}`
}

/** `** (EXIT from #PID<0.1.0>) sentence` */
export function formatExitFrom(pid: Pid, reason: Term): string {
  return `** (EXIT from ${pidText(pid)}) ${formatExit(reason)}`
}

/** An exit reason as a sentence, with what is inside it below, indented. */
export function formatExit(reason: Term): string {
  return exitText(reason, '\n    ')
}

const shutdown = atom('shutdown')
const failedToStartChild = atom('failed_to_start_child')
const exitTag = atom('EXIT')
const initAtom = atom('init')

function exitText(reason: Term, joiner: string): string {
  if (!(reason instanceof Tuple) || reason.size !== 2) return reasonText(reason)
  const { e0, e1 } = reason
  if (e1 instanceof Cons) {
    const lines = formatStacktraceEntries(e1)
    if (lines === undefined) return reasonText(reason)
    return ['an exception was raised:' + joiner + formatBanner('error', e0, e1), ...lines].join(`${joiner}    `)
  }
  if (!(e1 instanceof Tuple) || e1.size !== 3) return reasonText(reason)
  if (e0 === shutdown && e1.e0 === failedToStartChild) {
    const why = e1.e2 instanceof Tuple && e1.e2.size === 2 && e1.e2.e0 === exitTag ? e1.e2.e1 : e1.e2
    return `shutdown: failed to start child: ${shown(e1.e1)}${joiner}** (EXIT) ${exitText(why, `${joiner}    `)}`
  }
  if (!isProperList(e1.e2) || toArray(e1.e2).length > 255) return reasonText(reason)
  const mfa = formatMfa(e1.e0, e1.e1, e1.e2)
  return mfa === undefined ? reasonText(reason) : `exited in: ${mfa}${joiner}** (EXIT) ${exitText(e0, `${joiner}    `)}`
}

const noproc =
  "no process: the process is not alive or there's no process currently associated with the given name, possibly " +
  "because its application isn't started"

const sentences: Readonly<Record<string, string>> = {
  normal: 'normal',
  shutdown: 'shutdown',
  calling_self: 'process attempted to call itself',
  timeout: 'time out',
  killed: 'killed',
  noconnection: 'no connection',
  noproc,
}

function reasonText(reason: Term): string {
  if (reason instanceof Atom) return sentences[reason.name] ?? shown(reason)
  if (!(reason instanceof Tuple) || reason.size !== 2 || !(reason.e0 instanceof Atom)) return shown(reason)
  return pairText(reason.e0.name, reason.e1) ?? shown(reason)
}

function pairText(tag: string, value: Term): string | undefined {
  switch (tag) {
    case 'shutdown':
      return `shutdown: ${shown(value)}`
    case 'nodedown':
      return isAtom(value) ? `no connection to ${value instanceof Atom ? value.name : shown(value)}` : undefined
    case 'already_started':
      return `already started: ${shown(value)}`
    case 'bad_return_value':
      return `bad return value: ${shown(value)}`
    case 'bad_call':
      return `bad call: ${shown(value)}`
    case 'bad_cast':
      return `bad cast: ${shown(value)}`
    case 'bad_return': {
      const isInit = value instanceof Tuple && value.size === 3 && isAtom(value.e0) && value.e1 === initAtom
      return isInit ? `${formatMfa(value.e0, initAtom, 1) ?? ''} returned a bad value: ${shown(value.e2)}` : undefined
    }
    case 'bad_start_spec':
      return `bad child specification, invalid children: ${shown(value)}`
    case 'start_spec':
      return `bad child specification, ${specText(value)}`
    case 'supervisor_data':
      return `bad supervisor configuration, ${configurationText(value)}`
    default:
      return undefined
  }
}

function specText(spec: Term): string {
  if (!(spec instanceof Tuple) || spec.size !== 2 || !(spec.e0 instanceof Atom)) return `got: ${shown(spec)}`
  const value = shown(spec.e1)
  switch (spec.e0.name) {
    case 'duplicate_child_name':
      return duplicateId(value)
    case 'invalid_child_spec':
      return `invalid child specification: ${value}`
    case 'invalid_child_type':
      return `invalid child type: ${value}. Must be :worker or :supervisor.`
    case 'invalid_mfa':
      return `invalid mfa: ${value}`
    case 'invalid_restart_type':
      return `invalid restart type: ${value}. Must be :permanent, :transient or :temporary.`
    case 'invalid_shutdown':
      return `invalid shutdown: ${value}. Must be an integer >= 0, :infinity or :brutal_kill.`
    case 'invalid_module':
      return `invalid module: ${value}. Must be an atom.`
    case 'invalid_modules':
      return `invalid modules: ${value}. Must be a list of atoms or :dynamic.`
    default:
      return `got: ${shown(spec)}`
  }
}

function duplicateId(id: string): string {
  return `more than one child specification has the id: ${id}.
If using maps as child specifications, make sure the :id keys are unique.
If using a module or {module, arg} as child, use Supervisor.child_spec/2 to change the :id, for example:

    children = [
      Supervisor.child_spec({MyWorker, arg}, id: :my_worker_1),
      Supervisor.child_spec({MyWorker, arg}, id: :my_worker_2)
    ]
`
}

function configurationText(data: Term): string {
  if (!(data instanceof Tuple) || data.size !== 2 || !(data.e0 instanceof Atom)) return `got: ${shown(data)}`
  const value = shown(data.e1)
  switch (data.e0.name) {
    case 'invalid_type':
      return `invalid type: ${value}`
    case 'invalid_strategy':
      return `invalid strategy: ${value}`
    case 'invalid_intensity':
      return `invalid max_restarts (intensity): ${value}`
    case 'invalid_period':
      return `invalid max_seconds (period): ${value}`
    case 'invalid_max_children':
      return `invalid max_children: ${value}`
    case 'invalid_extra_arguments':
      return `invalid extra_arguments: ${value}`
    default:
      return `got: ${shown(data)}`
  }
}
