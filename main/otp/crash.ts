/** The report that proc_lib makes of a process that ends abnormally: made only when SASL's reports are wanted. Source: proc_lib.erl, crash_report. */
import { emptyList, listFrom, type Term, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { ownDictionary } from './dictionary.js'
import { messageTerm } from './process/call.js'
import { linksOf } from './process/links.js'
import type { Process } from './process/process.js'
import type { Ended } from './process/report.js'

/** Reports that `process`, which is about to end, has crashed. Reasons that are no failure are not reported. */
export function reportCrash(process: Process, ended: Ended): void {
  const { runtime } = process
  if (runtime.parts.saslReports !== true || (ended.kind === 'exit' && isOrderly(ended.reason))) return
  const report = {
    kind: 'crash',
    pid: process.pid,
    name: process.name ?? emptyList,
    ended,
    initialCall: process.initialCall,
    ancestors: process.ancestors,
    messages: messagesOf(process),
    links: listFrom(linksOf(process).map(({ pid }) => pid)),
    dictionary: ownDictionary(process),
    trapExit: process.trapsExit,
    reductions: process.reductions,
  } as const
  runtime.report('error', report, process, { domain: 'sasl' })
}

/** True for the reasons that are no failure: normal, shutdown, {shutdown, _}. */
function isOrderly(reason: Term): boolean {
  if (reason === atoms.normal || reason === atoms.shutdown) return true
  return reason instanceof Tuple && reason.size === 2 && reason.e0 === atoms.shutdown
}

function messagesOf(process: Process): Term {
  const messages: Term[] = []
  for (let i = 0; i < process.queueLength; i++) messages.push(messageTerm(process.messageAt(i)))
  return listFrom(messages)
}
