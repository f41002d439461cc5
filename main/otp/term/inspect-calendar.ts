/**
 * Dates and times as inspect/2 shows them, of the ISO calendar. Each answers undefined for another calendar, or when fields are missing.
 *
 * Source: Elixir 1.14, Calendar.ISO and the implementations of Inspect beside Date, Time, NaiveDateTime, DateTime and Date.Range.
 */
import { alias, atom } from './atom.js'
import type { Doc } from './layout.js'
import { type Term, TermMap, Tuple } from './term.js'

export function dateDoc(date: TermMap): Doc | undefined {
  const text = dateText(date)
  return text === undefined ? undefined : `~D[${text}]`
}

export function timeDoc(time: TermMap): Doc | undefined {
  const text = timeText(time)
  return text === undefined ? undefined : `~T[${text}]`
}

export function naiveDateTimeDoc(moment: TermMap): Doc | undefined {
  const date = dateText(moment)
  const time = timeText(moment)
  return date === undefined || time === undefined ? undefined : `~N[${date} ${time}]`
}

export function dateTimeDoc(moment: TermMap): Doc | undefined {
  const date = dateText(moment)
  const time = timeText(moment)
  const zone = field(moment, 'time_zone')
  const abbreviation = field(moment, 'zone_abbr')
  const utc = field(moment, 'utc_offset')
  const daylight = field(moment, 'std_offset')
  if (date === undefined || time === undefined || typeof zone !== 'string' || typeof abbreviation !== 'string')
    return undefined
  if (typeof utc !== 'number' || typeof daylight !== 'number') return undefined
  if (zone === 'Etc/UTC' && utc === 0 && daylight === 0) return `~U[${date} ${time}Z]`
  const offset = utc + daylight
  const minutes = Math.floor(Math.abs(offset) / 60)
  const clock = `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`
  const place = zone === 'Etc/UTC' ? '' : ` ${abbreviation} ${zone}`
  return `#DateTime<${date} ${time}${clock}${place}>`
}

export function dateRangeDoc(range: TermMap): Doc | undefined {
  const first = field(range, 'first')
  const last = field(range, 'last')
  const step = field(range, 'step')
  const firstText = first instanceof TermMap ? dateText(first) : undefined
  const lastText = last instanceof TermMap ? dateText(last) : undefined
  if (firstText === undefined || lastText === undefined || typeof step !== 'number') return undefined
  return `Date.range(~D[${firstText}], ~D[${lastText}]${step === 1 ? '' : `, ${step}`})`
}

/** `2015-02-28`; undefined for another calendar. */
function dateText(struct: TermMap): string | undefined {
  const year = field(struct, 'year')
  const month = field(struct, 'month')
  const day = field(struct, 'day')
  if (field(struct, 'calendar') !== alias('Calendar.ISO')) return undefined
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return undefined
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** `01:02:03.000004`; undefined for another calendar. */
function timeText(struct: TermMap): string | undefined {
  const hour = field(struct, 'hour')
  const minute = field(struct, 'minute')
  const second = field(struct, 'second')
  const fraction = field(struct, 'microsecond')
  if (field(struct, 'calendar') !== alias('Calendar.ISO') || !(fraction instanceof Tuple)) return undefined
  if (typeof hour !== 'number' || typeof minute !== 'number' || typeof second !== 'number') return undefined
  const { e0: microsecond, e1: precision } = fraction
  if (typeof microsecond !== 'number' || typeof precision !== 'number') return undefined
  const clock = `${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}`
  return precision === 0 ? clock : `${clock}.${padded(microsecond, 6).slice(0, precision)}`
}

function padded(value: number, digits: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(digits, '0')
}

function field(struct: TermMap, name: string): Term | undefined {
  return struct.get(atom(name))
}
