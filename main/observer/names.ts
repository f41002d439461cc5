/** What pids, functions and processes are called on the screen. */
import { atomCall, atomLiteral } from '../otp/term/atom-text.js'
import { atom, Atom, Pid, type Term } from '../otp/term/term.js'
import { undefinedAtom } from '../otp/term/well-known.js'
import { processOf } from '../otp/process/process.js'
import { inspectSupervisor } from '../otp/supervisor-inspect.js'
import type { Mfa, Process } from '../otp/process/process.js'
import type { Runtime } from '../otp/process/runtime.js'
import type { NamedThing, PidText } from '../../shared/things.js'

const supervisorModule = atom('supervisor')

/** `<0.157.0>` */
export function pidText(pid: Pid): PidText {
  return `<0.${pid.number}.${pid.serial}>`
}

/** The number of the pid that `text` writes; undefined when it writes none. */
export function pidNumber(text: PidText): number | undefined {
  const digits = /^<0\.(\d{1,10})\.0>$/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The living process that `text` names. */
export function processAt(runtime: Runtime, text: PidText): Process | undefined {
  const number = pidNumber(text)
  return number === undefined ? undefined : runtime.processByNumber(number)
}

/** `KV.Registry.init/1`, `:gen_server.loop/7` */
export function mfaText({ module, name, arity }: Mfa): string {
  return `${atomLiteral(module)}.${atomCall(name)}/${arity}`
}

/** The registered name as it is inspected, null when there is none. */
export function registeredName(process: Process): string | null {
  return process.name === null ? null : atomLiteral(process.name)
}

/**
 * What a supervisor without a registered name is called: its child id where that is a name, else its module; null for what is no supervisor.
 */
export function supervisorTitle(process: Process): string | null {
  const supervisor = inspectSupervisor(process)
  if (supervisor === undefined) return null
  const parent = process.parent === null ? null : processOf(process.parent)
  const id = parent === null ? undefined : inspectSupervisor(parent)?.child(process.pid)?.id
  if (id instanceof Atom && id !== undefinedAtom) return atomLiteral(id)
  return process.initialCall.module === supervisorModule ? atomLiteral(process.initialCall.name) : null
}

/** A process by what it is best known by: its name, a supervisor's title, or its pid. */
export function namedProcess(process: Process): NamedThing {
  return {
    thing: { kind: 'process', pid: pidText(process.pid) },
    title: registeredName(process) ?? supervisorTitle(process) ?? pidText(process.pid),
  }
}

/** What `term`, a pid or a registered name, stands for; null for other terms. */
export function namedTerm(runtime: Runtime, term: Term): NamedThing | null {
  if (term instanceof Pid) {
    const process = runtime.processByNumber(term.number)
    return process?.pid === term
      ? namedProcess(process)
      : { thing: { kind: 'process', pid: pidText(term) }, title: pidText(term) }
  }
  if (!(term instanceof Atom)) return null
  const process = runtime.whereis(term)
  return process === undefined ? null : namedProcess(process)
}
