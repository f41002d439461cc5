/** Dates and times of the ISO calendar as text. Source: Elixir 1.14's `Calendar.ISO`. */
import { Atom, atom, isInteger, type Term, Tuple } from '../../../otp/term/term.js'
import { noClause } from '../arguments.js'

const within = (term: Term, most: number): boolean => typeof term === 'number' && term >= 0 && term <= most

/** `basic` has nothing between the parts, `extended` has. */
export function isFormat(term: Term): term is Atom {
  return term instanceof Atom && (term.name === 'basic' || term.name === 'extended')
}

export const extended = atom('extended')

export function padded(value: Term, digits: number): string {
  const text = isInteger(value) ? String(value) : ''
  return text.startsWith('-') ? `-${text.slice(1).padStart(digits, '0')}` : text.padStart(digits, '0')
}

export function dateText(year: Term, month: Term, day: Term, format: Term = extended): string {
  if (!isInteger(year) || !isInteger(month) || !isInteger(day) || !isFormat(format))
    return noClause('Calendar.ISO', 'date_to_string', year, month, day, format)
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join(format === extended ? '-' : '')
}

export function timeText(hour: Term, minute: Term, second: Term, microsecond: Term, format: Term = extended): string {
  const fraction = microsecond instanceof Tuple && microsecond.size === 2 ? microsecond : undefined
  const isTime = within(hour, 23) && within(minute, 59) && within(second, 59) && isFormat(format)
  if (!isTime || fraction === undefined || !within(fraction.e0, 999_999) || !within(fraction.e1, 6))
    return noClause('Calendar.ISO', 'time_to_string', hour, minute, second, microsecond, format)
  const clock = [padded(hour, 2), padded(minute, 2), padded(second, 2)].join(format === extended ? ':' : '')
  return fraction.e1 === 0 ? clock : `${clock}.${padded(fraction.e0, 6).slice(0, fraction.e1 as number)}`
}

/** `+02:00`, or `Z`. */
export function offsetText(utc: Term, std: Term, zone: Term, format: Term = extended): string {
  if (utc === 0 && std === 0 && zone === 'Etc/UTC') return 'Z'
  const total = Number(utc) + Number(std)
  const minutes = Math.trunc(Math.abs(total) / 60)
  const parts = [padded(Math.trunc(minutes / 60), 2), padded(minutes % 60, 2)]
  if (!isFormat(format))
    return noClause('Calendar.ISO', 'format_offset', total, Math.trunc(minutes / 60), minutes % 60, format)
  return (total < 0 ? '-' : '+') + parts.join(format === extended ? ':' : '')
}

/** ` CET Europe/Berlin`; nothing for UTC. */
export function zoneText(abbreviation: string, zone: string): string {
  return zone === 'Etc/UTC' ? '' : ` ${abbreviation} ${zone}`
}
