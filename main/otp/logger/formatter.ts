/** How a log entry looks on the console. Source: Logger.Formatter of Elixir 1.14. */
import { formatMfa } from '../exceptions/stacktrace.js'
import { refused } from '../process/raised.js'
import { isBinary } from '../term/bitstring.js'
import { charlist } from '../term/charlist.js'
import {
  atom,
  atomName,
  Float,
  isAtom,
  isInteger,
  isList,
  list,
  listFrom,
  Pid,
  Ref,
  type Term,
  toArray,
  Tuple,
} from '../term/term.js'
import { chardataText } from './chardata.js'
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
  return patternParts(text).map((part) => (typeof part === 'string' ? part : { field: fieldOf(part.name) }))
}

/** Text, and names of fields. */
export function patternParts(text: string): (string | { readonly name: string })[] {
  return text
    .split(/(\$[a-z]+)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('$') ? { name: part.slice(1) } : part))
}

/** What is said of a pattern that names what is not to be used any more; undefined of others. */
export function patternWarning(pattern: Pattern): string | undefined {
  return pattern.some((part) => typeof part !== 'string' && part.field === 'levelpad') ? levelpadWarning : undefined
}

export const levelpadWarning =
  'warning: $levelpad in Logger message format is deprecated, please remove it\n' +
  '  (logger 1.14.0) lib/logger/formatter.ex:155: Logger.Formatter.compile_code/1\n\n'

/** How the console prints where nothing else was configured. */
export const consoleText = '\n$time $metadata[$level] $message\n'
export const consolePattern = compilePattern(consoleText)

/** The text of `entry`. */
export function formatEntry(pattern: Pattern, entry: Entry, utc = false): string {
  return pattern.map((part) => (typeof part === 'string' ? part : fieldText(part.field, entry, utc))).join('')
}

export function fieldOf(name: string): Field {
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
  const parts = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds()]
  return chardataText(timeData(parts)) ?? ''
}

/** `YYYY-MM-DD` */
function formatDate(time: number, utc: boolean): string {
  const date = shifted(time, utc)
  return chardataText(dateData([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])) ?? ''
}

/** Hours, minutes, seconds and milliseconds as chardata, in the parts that Elixir makes it of. */
export function timeData([hours, minutes, seconds, ms]: readonly Term[]): Term {
  return list(padded(hours, 2), colon, padded(minutes, 2), colon, padded(seconds, 2), dot, padded(ms, 3))
}

/** Year, month and day as chardata. */
export function dateData([year, month, day]: readonly Term[]): Term {
  return list(padded(year, 0), dash, padded(month, 2), dash, padded(day, 2))
}

const [colon, dot, dash, zero] = [58, 46, 45, 48]

function padded(number: Term = null, width: number): Term {
  if (!isInteger(number)) return refused('integer_to_binary', [number])
  const zeros = Math.max(0, number < 0 ? width - 1 : width - String(number).length)
  return zeros === 0 ? String(number) : listFrom([...new Array<Term>(zeros).fill(zero), String(number)])
}

/** A date whose UTC fields show what the clock on the wall does. */
function shifted(time: number, utc: boolean): Date {
  return new Date(utc ? time : time - new Date(time).getTimezoneOffset() * 60_000)
}

/** `key=value `, or nothing for a value that has no short text. */
function metadataText(key: string, value: Term): string {
  const data = valueData(atom(key), value)
  const text = data === undefined || data === null ? undefined : chardataText(data)
  return text === undefined ? '' : `${key}=${text} `
}

const hidden: ReadonlySet<Term> = new Set(['time', 'gl', 'report_cb'].map((name) => atom(name)))
const calls: ReadonlySet<Term> = new Set(['mfa', 'initial_call'].map((name) => atom(name)))

/** A value of metadata as chardata; nil of one that is left out, undefined of one that only String.Chars may know. */
export function valueData(key: Term, value: Term): Term | undefined {
  if (hidden.has(key) || value === null) return null
  if (isBinary(value)) return value
  if (isInteger(value)) return String(value)
  if (value instanceof Float) return floatText(value.value)
  if (value instanceof Pid) return charlist(`<0.${value.number}.${value.serial}>`)
  if (isAtom(value)) return atomName(value).replace(/^Elixir\./, '')
  if (value instanceof Ref) return charlist(refText(value).replace('#Reference', ''))
  if (isList(value)) return listData(key, value)
  if (!calls.has(key) || !(value instanceof Tuple) || value.size !== 3) return undefined
  const { e0: module, e1: name, e2: arity } = value
  return isAtom(module) && isAtom(name) && isInteger(arity) ? formatMfa(module, name, arity) : undefined
}

function listData(key: Term, value: Term): Term {
  if (key === atom('file')) return value
  const [first] = key === atom('domain') ? toArray(value) : []
  if (first === undefined || !isAtom(first)) return null
  const names = toArray(value).map((each) => (isAtom(each) ? atomName(each) : refused('atom_to_binary', [each])))
  return listFrom(names.flatMap((name, i): Term[] => (i === 0 ? [name] : [dot, name])))
}
