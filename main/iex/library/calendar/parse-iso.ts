/** Texts in the form of ISO 8601 as the parts of dates and times. Source: Elixir 1.14's `Calendar.ISO`. */
import { integer, pair, type Term } from '../../../otp/term/term.js'
import {
  dateOf,
  dayFraction,
  isoDaysOf,
  isValidDate,
  isValidTime,
  microsecondsPerDay,
  plus,
  timeOf,
} from './gregorian.js'

/** The parts, or what is wrong with the text: `invalid_format`, `invalid_date`, `invalid_time`, `missing_offset`. */
export type Parsed<T> = T | string

export interface DateAndTime {
  /** `year, month, day, hour, minute, second, microsecond` */
  readonly parts: readonly Term[]
  /** Seconds; null where the text has none. */
  readonly offset: number | null
}

const wrong = 'invalid_format'
const date = { basic: String.raw`(\d{4})(\d\d)(\d\d)`, extended: String.raw`(\d{4})-(\d\d)-(\d\d)` }
const time = { basic: String.raw`(\d\d)(\d\d)(\d\d)`, extended: String.raw`(\d\d):(\d\d):(\d\d)` }

export type Format = 'basic' | 'extended'

export function parsedDate(text: string, format: Format): Parsed<readonly Term[]> {
  const found = new RegExp(`^([-+]?)${date[format]}$`).exec(text)
  if (found === null) return wrong
  const parts = dateParts(found)
  return isValidDate(...parts) ? parts : 'invalid_date'
}

function dateParts(found: readonly string[]): [number, number, number] {
  const [year, month, day] = found.slice(2, 5).map(Number) as [number, number, number]
  return [found[1] === '-' && year !== 0 ? -year : year, month, day]
}

export function parsedTime(text: string, format: Format): Parsed<readonly Term[]> {
  const found = new RegExp(`^T?${time[format]}(.*)$`, 's').exec(text)
  if (found === null) return wrong
  const rest = parsedRest(found[4] ?? '')
  if (rest === undefined) return wrong
  const [hour, minute, second] = found.slice(1, 4).map(Number) as [number, number, number]
  return isValidTime(hour, minute, second, rest.microsecond) ? [hour, minute, second, rest.microsecond] : 'invalid_time'
}

export function parsedDateTime(text: string, format: Format): Parsed<DateAndTime> {
  const found = new RegExp(`^([-+]?)${date[format]}[ T]${time[format]}(.*)$`, 's').exec(text)
  if (found === null) return wrong
  const rest = parsedRest(found[8] ?? '')
  if (rest === undefined) return wrong
  const day = dateParts(found)
  const [hour, minute, second] = found.slice(5, 8).map(Number) as [number, number, number]
  if (!isValidDate(...day)) return 'invalid_date'
  if (!isValidTime(hour, minute, second, rest.microsecond)) return 'invalid_time'
  return { parts: [...day, hour, minute, second, rest.microsecond], offset: rest.offset }
}

/** As `parsedDateTime`, moved to UTC by its offset. */
export function parsedUtc(text: string, format: Format): Parsed<DateAndTime> {
  const found = parsedDateTime(text, format)
  if (typeof found === 'string' || found.offset === 0) return found
  if (found.offset === null) return 'missing_offset'
  const [year, month, day, hour, minute, second, microsecond] = found.parts as [
    number,
    number,
    number,
    number,
    number,
    number,
    Term,
  ]
  const parts = dayFraction(hour, minute, second, pair(0, 0))
  const moved = plus({ days: 0n, parts, partsPerDay: microsecondsPerDay }, BigInt(-found.offset), 86_400n)
  const base = moved.days === 0n ? [year, month, day] : dateOf(isoDaysOf(year, month, day) + Number(moved.days))
  const clock = timeOf(moved.parts, moved.partsPerDay).slice(0, 3)
  return { parts: [...base, ...clock, microsecond], offset: found.offset }
}

/** What may follow the seconds: a fraction, and an offset. */
function parsedRest(text: string): { microsecond: Term; offset: number | null } | undefined {
  const [, fraction, rest] = /^(?:[.,](\d*))?(.*)$/s.exec(text) as unknown as [string, string | undefined, string]
  if (fraction === '') return undefined
  const offset = parsedOffset(rest)
  if (offset === undefined) return undefined
  if (fraction === undefined) return { microsecond: pair(0, 0), offset }
  const value = integer(BigInt(fraction.slice(0, 6).padEnd(6, '0')))
  return { microsecond: pair(value, Math.min(fraction.length, 6)), offset }
}

/** Seconds; null for no offset, undefined for what is none. */
function parsedOffset(text: string): number | null | undefined {
  if (text === '') return null
  if (text === 'Z') return 0
  const found = /^([-+])(..)(?::(..)|(..))?$/s.exec(text)
  if (found === null || text === '-00:00') return undefined
  const [hours, minutes] = [wholeOf(found[2] as string), wholeOf(found[3] ?? found[4] ?? '00')]
  if (hours === undefined || minutes === undefined || hours >= 24 || minutes >= 60) return undefined
  const seconds = (hours * 60 + minutes) * 60
  return found[1] === '-' && seconds !== 0 ? -seconds : seconds
}

/** Of two characters, as Integer.parse/1 reads them. */
function wholeOf(text: string): number | undefined {
  return /^(?:\d\d|[-+]\d)$/.test(text) ? Number(text) + 0 : undefined
}
