/** Levels of log events, the gravest first in number as in syslog. Source: logger.erl of OTP 25, Logger of Elixir 1.14. */
import { atom, Atom, type Term } from '../term/term.js'
import type { Level } from '../process/report.js'

/** The gravest first. */
export const levels: readonly Level[] = [
  'emergency',
  'alert',
  'critical',
  'error',
  'warning',
  'notice',
  'info',
  'debug',
]

/** What is let through: a level and all graver ones; everything; nothing. */
export type Threshold = Level | 'all' | 'none'

/** True when an event of `level` passes `threshold`. */
export function passes(level: Level, threshold: Threshold): boolean {
  return number(level) <= number(threshold)
}

/** 1 when `a` is graver than `b`, -1 when it is less grave, 0 when they are equal: Logger.compare_levels/2 as gt, lt, eq. */
export function compareLevels(a: Threshold, b: Threshold): -1 | 0 | 1 {
  return Math.sign(number(b) - number(a)) as -1 | 0 | 1
}

function number(threshold: Threshold): number {
  return threshold === 'none' ? -1 : threshold === 'all' ? levels.length : levels.indexOf(threshold)
}

/** The level that an atom names, `:warn` included; undefined when it names none. */
export function thresholdOf(term: Term): Threshold | undefined {
  if (!(term instanceof Atom)) return undefined
  const name = term.name === 'warn' ? 'warning' : term.name
  return name === 'all' || name === 'none' || levels.includes(name as Level) ? (name as Threshold) : undefined
}

/** The atom of a level, as Logger.level/0 answers. */
export function levelTerm(threshold: Threshold): Atom {
  return atom(threshold)
}
