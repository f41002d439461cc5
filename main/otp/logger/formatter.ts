/** How a log entry looks on the console. Source: Logger.Formatter of Elixir 1.14. */
import { formatMfa } from '../exceptions/stacktrace.js'
import { Atom, Float, isInteger, Pid, Ref, type Term, Tuple } from '../term/term.js'
import { refText } from '../term/handle-text.js'
import { floatText } from '../term/numbers.js'
import type { Level } from '../process/report.js'

/** The parts of an entry that a pattern names. */
const fields = ['time', 'date', 'message', 'level', 'node', 'metadata', 'levelpad'] as const

type Field = (typeof fields)[number]

/** Text, and fields to be filled in. */
export type Pattern = readonly (string | { readonly field: Field })[]

/** `$time` and `$date` are of the machine's own time zone, or of UTC. */
export interface Entry {
  readonly level: Level
  readonly message: string
  /** ms since 1970 */
  readonly time: number
  readonly metadata: readonly (readonly [string, Term])[]
}

/**
 * The pattern that `text` writes, such as `$time [$level] $message`.
 *
 * fails  Error with Elixir's sentence when it names a field there is none of
 */
export function compilePattern(text: string): Pattern {
  return text
    .split(/(\$[a-z]+)/)
    .filter((part) => part !== '')
    .map((part) => (/^\$[a-z]+$/.test(part) ? { field: fieldOf(part.slice(1)) } : part))
}

/** What is said of a pattern that names what is not to be used any more; undefined of others. */
export function patternWarning(pattern: Pattern): string | undefined {
  const isPadded = pattern.some((part) => typeof part !== 'string' && part.field === 'levelpad')
  if (!isPadded) return undefined
  return (
    'warning: $levelpad in Logger message format is deprecated, please remove it\n' +
    '  (logger 1.14.0) lib/logger/formatter.ex:155: Logger.Formatter.compile_code/1\n\n'
  )
}

export const consolePattern = compilePattern('\n$time $metadata[$level] $message\n')

/** The text of `entry`. */
export function formatEntry(pattern: Pattern, entry: Entry, utc = false): string {
  return pattern.map((part) => (typeof part === 'string' ? part : fieldText(part.field, entry, utc))).join('')
}

function fieldOf(name: string): Field {
  const field = fields.find((known) => known === name)
  if (field === undefined) throw new Error(`$${name} is an invalid format pattern`)
  return field
}

function fieldText(field: Field, { level, message, time, metadata }: Entry, utc: boolean): string {
  switch (field) {
    case 'time':
      return formatTime(time, utc)
    case 'date':
      return formatDate(time, utc)
    case 'message':
      return message
    case 'level':
      return level
    case 'node':
      return 'nonode@nohost'
    case 'levelpad':
      return level === 'info' ? ' ' : ''
    case 'metadata':
      return metadata.map(([key, value]) => metadataText(key, value)).join('')
  }
}

/** `HH:MM:SS.mmm` */
export function formatTime(time: number, utc: boolean): string {
  const date = shifted(time, utc)
  const parts = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.${String(date.getUTCMilliseconds()).padStart(3, '0')}`
}

/** `YYYY-MM-DD` */
function formatDate(time: number, utc: boolean): string {
  const date = shifted(time, utc)
  const parts = [date.getUTCMonth() + 1, date.getUTCDate()]
  return [date.getUTCFullYear(), ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
}

/** A date whose UTC fields show what the clock on the wall does. */
function shifted(time: number, utc: boolean): Date {
  return new Date(utc ? time : time - new Date(time).getTimezoneOffset() * 60_000)
}

/** `key=value `, or nothing for a value that has no short text. */
function metadataText(key: string, value: Term): string {
  const text = valueText(key, value)
  return text === undefined ? '' : `${key}=${text} `
}

function valueText(key: string, value: Term): string | undefined {
  if (key === 'time' || key === 'gl' || key === 'report_cb' || value === null) return undefined
  if (typeof value === 'string') return value
  if (isInteger(value)) return String(value)
  if (value instanceof Float) return floatText(value.value)
  if (value instanceof Pid) return `<0.${value.number}.${value.serial}>`
  if (value instanceof Ref) return refText(value).replace('#Reference', '')
  if (value instanceof Atom) return value.name.replace(/^Elixir\./, '')
  if (key === 'mfa' && value instanceof Tuple && value.size === 3) return formatMfa(value.e0, value.e1, value.e2)
  return typeof value === 'boolean' ? String(value) : undefined
}
