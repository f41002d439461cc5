/** Log lines as rows: equal lines that follow each other are one row with a count. Pure; rows are never changed, only replaced. */

import { logLevels, type LogFilter, type LogLine } from '../../shared/pages/log.js'
import { thingKey } from '../../shared/things.js'

/** `line` is the first of `count` equal ones, `lastAtMs` and `lastSeq` are of the last. */
export interface LogRun {
  readonly kind: 'lines'
  readonly key: string
  readonly line: LogLine
  readonly count: number
  readonly lastAtMs: number
  readonly lastSeq: number
}

/** Lines that came faster than they could be shown: they are in the ring, before the line `before`. */
export interface LogGap {
  readonly kind: 'gap'
  readonly key: string
  readonly count: number
  readonly before: number
}

export type LogRow = LogRun | LogGap

/** Rows with `lines` behind them. */
export function appended(rows: readonly LogRow[], lines: readonly LogLine[]): LogRow[] {
  const all = [...rows]
  for (const line of lines) {
    const last = all.at(-1)
    if (last?.kind === 'lines' && isSame(last.line, line)) {
      all[all.length - 1] = { ...last, count: last.count + 1, lastAtMs: line.atMs, lastSeq: line.seq }
    } else {
      all.push({ kind: 'lines', key: `${line.seq}`, line, count: 1, lastAtMs: line.atMs, lastSeq: line.seq })
    }
  }
  return all
}

/** Rows with older `lines` before them. An equal run that goes over the seam keeps the row that is there, so that nothing moves. */
export function prepended(rows: readonly LogRow[], lines: readonly LogLine[]): LogRow[] {
  return [...appended([], lines), ...rows]
}

/** Rows with `lines` in place of a gap. */
export function filled(rows: readonly LogRow[], gap: LogGap, lines: readonly LogLine[]): LogRow[] {
  const at = rows.indexOf(gap)
  if (at < 0) return [...rows]
  const before = rows.slice(0, at)
  const from = lastSeqOf(before)
  return [
    ...appended(
      before,
      lines.filter((line) => line.seq > from),
    ),
    ...rows.slice(at + 1),
  ]
}

/** The last rows that hold at most `most` lines, and how many lines were left out. */
export function trimmed(rows: readonly LogRow[], most: number): { rows: readonly LogRow[]; dropped: number } {
  let over = linesIn(rows) - most
  if (over <= 0) return { rows, dropped: 0 }
  let dropped = 0
  let first = 0
  for (; over > 0 && first < rows.length; first++) {
    const row = rows[first]
    const count = row?.kind === 'lines' ? row.count : 0
    dropped += count
    over -= count
  }
  return { rows: rows.slice(first), dropped }
}

/** How many lines the rows stand for. */
export function linesIn(rows: readonly LogRow[]): number {
  return rows.reduce((sum, row) => sum + (row.kind === 'lines' ? row.count : 0), 0)
}

/** The newest line's number, 0 where there is none. */
export function lastSeqOf(rows: readonly LogRow[]): number {
  return rows.findLast((row) => row.kind === 'lines')?.lastSeq ?? 0
}

/** The oldest line's number, null where there is none. */
export function firstSeqOf(rows: readonly LogRow[]): number | null {
  return rows.find((row) => row.kind === 'lines')?.line.seq ?? null
}

/** Whether a line passes; null where only its whole text could tell, which is not here. */
export function passes(line: LogLine, { level, search, pid }: LogFilter): boolean | null {
  if (logLevels.indexOf(line.level) < logLevels.indexOf(level)) return false
  if (pid !== null) {
    const thing = line.source?.thing
    const its = thing && (thing.kind === 'process' || thing.kind === 'bucket') ? thing.pid : null
    if (its !== pid) return false
  }
  if (search === '' || line.text.toLowerCase().includes(search.toLowerCase())) return true
  return line.more > 0 ? null : false
}

function isSame(a: LogLine, b: LogLine): boolean {
  return (
    a.level === b.level &&
    a.kind === b.kind &&
    a.text === b.text &&
    a.more === 0 &&
    b.more === 0 &&
    sourceKey(a) === sourceKey(b)
  )
}

function sourceKey(line: LogLine): string {
  return line.source ? thingKey(line.source.thing) : ''
}
