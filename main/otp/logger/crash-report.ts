/** The crash report of a process that proc_lib started, as text. Source: Logger.Translator of Elixir 1.14, report_crash. */
import { atom, emptyList, type Term, toArray } from '../term/term.js'
import { shown } from '../exceptions/shown.js'
import { formatMfa } from '../exceptions/exceptions.js'
import type { Report } from '../process/report.js'
import { raisedText } from './reason-text.js'

const supervisor = atom('supervisor')
const init = atom('init')

/** The text, with messages, links and counters only when `isDebug`. */
export function crashText(report: Extract<Report, { kind: 'crash' }>, isDebug: boolean): string {
  const { pid, name, ancestors } = report
  const { module, name: called, arity } = report.initialCall
  // Of a supervisor it is that of its module.
  const initialCall = module === supervisor ? formatMfa(called, init, 1) : formatMfa(module, called, arity)
  const who = name === emptyList ? shown(pid) : `${shown(name)} (${shown(pid)})`
  const lines = [
    `Process ${who} terminating${raisedText(report.ended)}`,
    `Initial Call: ${initialCall ?? ''}`,
    `Ancestors: ${shown(ancestors)}`,
  ]
  if (isDebug) lines.push(...details(report).map(([label, value]) => `${label}: ${shown(value)}`))
  return lines.join('\n')
}

/** Sizes of heap and stack are left out: processes here have neither. */
function details(report: Extract<Report, { kind: 'crash' }>): readonly (readonly [string, Term])[] {
  return [
    ['Message Queue Length', toArray(report.messages).length],
    ['Messages', report.messages],
    ['Links', report.links],
    ['Dictionary', report.dictionary],
    ['Trapping Exits', report.trapExit],
    ['Status', running],
    ['Reductions', report.reductions],
  ]
}

const running = atom('running')
