import type { ApplicationName, NamedThing, PidText } from '../things.js'

/** Weakest first. */
export const logLevels = ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency'] as const

export type LogLevel = (typeof logLevels)[number]

/**
 * One log event.
 *
 * seq      grows by one with each event since the app started; never reused
 * atMs     milliseconds since 1970
 * source   the process that logged, null where it is not one of ours
 * kind     message: somebody called Logger; report: OTP's report of a crash, an exit, a restart; folded to `first`
 * first    first line, cut to 500 characters
 * text     whole text, cut to 8,000 characters; `more` says how many are left out (`log.text` has all)
 * lines    lines in the whole text
 */
export interface LogLine {
  readonly seq: number
  readonly atMs: number
  readonly level: LogLevel
  readonly source: NamedThing | null
  readonly application: ApplicationName | null
  readonly kind: 'message' | 'report'
  readonly first: string
  readonly text: string
  readonly more: number
  readonly lines: number
}

/** level: this and stronger; search: without case in the whole text; pid: only what this process logged or a report about it. */
export interface LogFilter {
  readonly level: LogLevel
  readonly search: string
  readonly pid: PidText | null
}

/** The newest `limit` (1 to 2,000) lines that match, older than `before`; null starts at the end. */
export interface LogQuery extends LogFilter {
  readonly before: number | null
  readonly limit: number
}

/**
 * lines    oldest first
 * older    true where more that match lie before the first of `lines`
 * kept     lines in the ring; `lost` were pushed out of it since the app started or were cleared
 * lastSeq  newest in the ring, 0 when there never was one: pushed lines up to here are in already
 */
export interface LogPage {
  readonly lines: readonly LogLine[]
  readonly older: boolean
  readonly kept: number
  readonly lost: number
  readonly lastSeq: number
}

/** Lines as they come, gathered for 50 ms; `skipped` where there were more than can be shown (they are in the ring). */
export interface LogBatch {
  readonly lines: readonly LogLine[]
  readonly skipped: number
}

export interface LogText {
  readonly text: string
}

/** `file`: name without its folder, null when the dialog was cancelled. */
export interface LogSaved {
  readonly file: string | null
  readonly lines: number
}
