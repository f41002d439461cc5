/** The structs of dates and times, and what their modules have in common. Source: Elixir 1.14's `Date`, `Time`, `NaiveDateTime`, `DateTime`. */
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { shown } from '../../../otp/exceptions/shown.js'
import { Raised, refused } from '../../../otp/process/raised.js'
import { compare } from '../../../otp/term/compare.js'
import { alias, type Atom, atom, isAtom, listFrom, pair, type Term, TermMap, Tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { undefinedFunction } from '../../machine/failing.js'
import { noClause } from '../arguments.js'
import { dayFraction, type IsoDays, isoDaysOf, microsecondsPerDay, naiveOf } from './gregorian.js'

export const iso = alias('Calendar.ISO')
export const dateFields = ['year', 'month', 'day'] as const
export const timeFields = ['hour', 'minute', 'second', 'microsecond'] as const
export const momentFields = [...dateFields, ...timeFields] as const
export const zoneFields = ['time_zone', 'zone_abbr', 'utc_offset', 'std_offset'] as const

const calendarKey = atom('calendar')
const noFraction = pair(0, 0)

/** The struct of `module` with its defaults. */
function emptyStruct(module: string, fields: readonly string[]): TermMap {
  return TermMap.from<Term, Term>([
    [atoms.struct, alias(module)],
    [calendarKey, iso],
    ...fields.map((name): [Term, Term] => [atom(name), name === 'microsecond' ? noFraction : null]),
  ])
}

export const emptyDate = emptyStruct('Date', dateFields)
export const emptyTime = emptyStruct('Time', timeFields)
export const emptyNaive = emptyStruct('NaiveDateTime', momentFields)
export const emptyDateTime = emptyStruct('DateTime', [...momentFields, ...zoneFields])

function filled(struct: TermMap, names: readonly string[], values: readonly Term[]): TermMap {
  return names.reduce((made, name, i) => made.put(atom(name), values[i] as Term), struct)
}

export const dateStruct = (parts: readonly Term[]): TermMap => filled(emptyDate, dateFields, parts)
export const timeStruct = (parts: readonly Term[]): TermMap => filled(emptyTime, timeFields, parts)
export const naiveStruct = (parts: readonly Term[]): TermMap => filled(emptyNaive, momentFields, parts)

/** A period of a time zone: `utc_offset`, `std_offset` and `zone_abbr`. */
export interface Period {
  readonly utc: Term
  readonly std: Term
  readonly abbreviation: Term
}

export const utcZone = 'Etc/UTC'
export const utcPeriod: Period = { utc: 0, std: 0, abbreviation: 'UTC' }

export function dateTimeStruct(parts: readonly Term[], zone: Term = utcZone, period: Period = utcPeriod): TermMap {
  const { utc, std, abbreviation } = period
  return filled(emptyDateTime, [...momentFields, ...zoneFields], [...parts, zone, abbreviation, utc, std])
}

/** The values of the fields `names` of a map; undefined where it lacks one, or for what is no map. */
export function fieldsOf(term: Term | undefined, names: readonly string[]): Term[] | undefined {
  if (!(term instanceof TermMap)) return undefined
  const values = names.map((name) => term.get(atom(name)))
  return values.includes(undefined) ? undefined : (values as Term[])
}

/** As `fieldsOf`, where a map without them does not match. errors  MatchError */
export function matchedFields(term: Term, names: readonly string[]): Term[] {
  return fieldsOf(term, names) ?? badMatch(term)
}

export function badMatch(term: Term): never {
  throw new Raised('error', pair(atom('badmatch'), term))
}

/** The calendar of a map; undefined where there is none. */
export function calendarOf(term: Term | undefined): Term | undefined {
  return term instanceof TermMap ? term.get(calendarKey) : undefined
}

export function isStructOf(term: Term | undefined, module: string): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === alias(module)
}

/** Has `calendar` do `name`, unless it is Calendar.ISO, the only one that there is. errors  UndefinedFunctionError */
export function onlyIso(calendar: Term, name: string, ...args: Term[]): void {
  if (calendar === iso) return
  if (!isAtom(calendar)) refused('apply', [calendar, atom(name), listFrom(args)])
  undefinedFunction(calendar, atom(name), args)
}

/** Fails for two calendars that are not the same. */
export function compatible(one: Term, other: Term): void {
  for (const each of [one, other]) if (one !== other) onlyIso(each, 'day_rollover_relative_to_midnight_utc')
}

/** `{:ok, term}`, for the calendar it is in. */
export function converted(term: Term, from: Term, to: Term): Term {
  compatible(from, to)
  return pair(atoms.ok, term)
}

/** What `result`, `{:ok, value}` or `{:error, reason}`, has; an error is raised with `sentence` before its reason. */
export function strict(result: Term, sentence: () => string): Term {
  const { e0, e1 } = result as Tuple
  return e0 === atoms.ok ? e1 : argumentError(sentence() + shown(e1))
}

/** `:lt`, `:eq` or `:gt` */
export function ordering(order: number): Atom {
  return atom(order < 0 ? 'lt' : order > 0 ? 'gt' : 'eq')
}

/** The order of what two maps have in `names`; of microseconds without their precision. */
export function orderOf(one: Term, other: Term, names: readonly string[]): Atom {
  const [a, b] = [one, other].map((term) =>
    listFrom(matchedFields(term, names).map((value) => (value instanceof Tuple ? value.e0 : value))),
  )
  return ordering(compare(a as Term, b as Term))
}

/** The moment of a map with a date and time. */
export function momentOfStruct(module: string, term: Term): IsoDays {
  const parts = fieldsOf(term, ['calendar', ...momentFields])
  if (parts === undefined) return noClause(module, 'to_iso_days', term)
  const [calendar, year, month, day, hour, minute, second, microsecond] = parts as [
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
  ]
  onlyIso(calendar, 'naive_datetime_to_iso_days', ...parts.slice(1))
  const days = BigInt(isoDaysOf(year, month, day))
  return { days, parts: dayFraction(hour, minute, second, microsecond), partsPerDay: microsecondsPerDay }
}

/** The date and time of a moment, with so many digits of a second. */
export function partsOfMoment(moment: IsoDays, precision: Term): Term[] {
  const parts = naiveOf(moment)
  return [...parts.slice(0, 6), pair((parts[6] as Tuple).e0, precision)]
}

/** The digits of a second of a map. */
export function precisionIn(term: Term): Term | undefined {
  const microsecond = term instanceof TermMap ? term.get(atom('microsecond')) : undefined
  return microsecond instanceof Tuple && microsecond.size === 2 ? microsecond.e1 : undefined
}

/** What `truncate/2` leaves of microseconds. */
export function truncated(microsecond: Term, precision: Term): Term {
  if (precision === atom('microsecond')) return microsecond
  if (precision === atom('second')) return noFraction
  if (precision === atom('millisecond') && microsecond instanceof Tuple && microsecond.size === 2)
    return pair(Math.trunc(Number(microsecond.e0) / 1000) * 1000, Math.min(Number(microsecond.e1), 3))
  return noClause('Calendar', 'truncate', microsecond, precision)
}

export const microsecondKey = atom('microsecond')
