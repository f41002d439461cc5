/**
 * What supervisors have to say: SASL's reports for the log, made only when somebody wants them, as Logger does with `handle_sasl_reports`; and
 * their decisions, for who listens to events.
 * Source: supervisor.erl, report_progress and the supervisor reports.
 */
import { Pid, type Term } from './term/term.js'
import type { Child } from './child-spec.js'
import type { ChildReport, Level, Report } from './process/report.js'
import type { Decision } from './process/events.js'
import type { Process } from './process/process.js'
import type { Runtime } from './process/runtime.js'

declare module './process/runtime.js' {
  interface Parts {
    /** True when SASL's reports (of supervisors and of crashes) are wanted; Logger sets it. */
    saslReports?: boolean
  }
}

export type Context = 'start_error' | 'child_terminated' | 'shutdown_error' | 'shutdown'

/** Says that `child` of the supervisor called `supervisor` was started. */
export function reportProgress(runtime: Runtime, supervisor: Term, child: Child): void {
  if (runtime.parts.saslReports === true)
    report(runtime, 'info', { kind: 'supervisor_progress', supervisor, child: childReport(child, child.pid) })
}

/** Says what went wrong with `child`, whose pid was `pid`. */
export function reportChild(
  runtime: Runtime,
  supervisor: Term,
  context: Context,
  reason: Term,
  child: Child,
  pid: Term = child.pid,
): void {
  if (runtime.parts.saslReports === true) reportError(runtime, supervisor, context, reason, childReport(child, pid))
}

/** As `reportChild`, for who has a report of the child. */
export function reportError(
  runtime: Runtime,
  supervisor: Term,
  context: Context,
  reason: Term,
  child: ChildReport,
): void {
  if (runtime.parts.saslReports === true)
    report(runtime, 'error', { kind: 'supervisor_child', supervisor, context, reason, child })
}

function report(runtime: Runtime, level: Level, content: Report): void {
  runtime.report(level, content, undefined, { domain: 'sasl' })
}

function childReport(child: Child, pid: Term): ChildReport {
  const { id, start, restart, shutdown, type } = child
  return { pid: pid instanceof Pid ? pid : null, id, start, restart, shutdown, type }
}

/** Tells who listens what `supervisor` has decided about the child `id`, whose pid is `pid`, because of `reason` (nil when there is none). */
export function decided(supervisor: Process, decision: Decision, id: Term, pid: Term, reason: Term): void {
  const { events } = supervisor.runtime
  if (events === null) return
  const childPid = pid instanceof Pid ? pid : null
  events.emit({ kind: 'supervisor', pid: supervisor.pid, decision, child: id, childPid, reason })
}
