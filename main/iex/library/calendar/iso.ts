/** Calendar.ISO: the calendar of ISO 8601. Source: Elixir 1.14's `Calendar.ISO`. */
import { isBinary } from '../../../otp/term/bitstring.js'
import { alias, atom, integer, isInteger, pair, type Term, triple, Tuple, tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { noClause } from '../arguments.js'
import { libraryModule } from '../module.js'
import {
  dateOf,
  dateTuple,
  dayFraction,
  dayOfWeek,
  daysBefore,
  daysInMonth,
  floorDiv,
  type IsoDays,
  isLeapYear,
  isMonth,
  isoDaysOf,
  isoDaysTerm,
  isValidDate,
  isValidTime,
  isWithin,
  isYear,
  microsecondsOf,
  microsecondsPerDay,
  modulo,
  naiveOf,
  plus,
  timeOf,
  timeTuple,
  unixDays,
} from './gregorian.js'
import {
  type DateAndTime,
  type Format,
  type Parsed,
  parsedDate,
  parsedDateTime,
  parsedTime,
  parsedUtc,
} from './parse-iso.js'
import { dateText, extended, isFormat, offsetText, timeText, zoneText } from './text.js'
import { fromUnit, inUnit, precisionOf } from './units.js'

const module = 'Calendar.ISO'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)
const problem = (reason: string): Term => pair(atoms.error, atom(reason))

/** Reads a text; what is wrong with it is answered as `{:error, reason}`. */
function parsing<T>(name: string, read: (text: string, format: Format) => Parsed<T>, give: (found: T) => Term) {
  return (text: Term, given?: Term): Term => {
    const format = given ?? extended
    if (!isBinary(text) || !isFormat(format)) return failing(name, text, ...(given === undefined ? [] : [given]))
    const found = typeof text === 'string' ? read(text, format.name as Format) : 'invalid_format'
    return typeof found === 'string' ? problem(found) : give(found)
  }
}

const okTuple = (parts: readonly Term[]): Term => pair(atoms.ok, tuple(...parts))

/** A fraction of a day, `{parts, parts_per_day}`. */
function fractionOf(name: string, term: Term): readonly [parts: bigint, partsPerDay: bigint] {
  const isFraction = term instanceof Tuple && term.size === 2 && isInteger(term.e0) && isInteger(term.e1)
  return isFraction ? [BigInt(term.e0), BigInt(term.e1)] : failing(name, term)
}

/** A moment, from how Elixir has it. */
export function momentOf(name: string, term: Term, ...more: Term[]): IsoDays {
  if (!(term instanceof Tuple) || term.size !== 2 || !isInteger(term.e0) || !(term.e1 instanceof Tuple))
    return failing(name, term, ...more)
  const [parts, partsPerDay] = fractionOf(name, term.e1)
  return { days: BigInt(term.e0), parts, partsPerDay }
}

export function timeFromFraction(fraction: Term): Term {
  const [parts, perDay] = fractionOf('time_from_day_fraction', fraction)
  return timeTuple(timeOf(parts, perDay))
}

export interface UnixTime {
  /** `year, month, day, hour, minute, second, microsecond` */
  readonly parts: readonly Term[]
}

/** The moment that is so many units after 1970; undefined for one out of the years that there are. */
export function fromUnix(count: Term, unit: Term): UnixTime | undefined {
  if (!isInteger(count)) return failing('from_unix', count, unit)
  const total = fromUnit(BigInt(count), unit)
  if (total < -377_705_116_800_000_000n || total > 253_402_300_799_999_999n) return undefined
  const days = BigInt(unixDays) + floorDiv(total, microsecondsPerDay)
  const [hour, minute, second] = timeOf(modulo(total, microsecondsPerDay), microsecondsPerDay)
  const microsecond = pair(Number(modulo(total, 1_000_000n)), precisionOf(unit))
  return { parts: [...dateOf(integer(days)), hour, minute, second, microsecond] }
}

function unixTerm(count: Term, unit: Term): Term {
  const found = fromUnix(count, unit)
  if (found === undefined) return problem('invalid_unix_time')
  const [year, month, day, hour, minute, second, microsecond] = found.parts as [
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
  ]
  return tuple(atoms.ok, triple(year, month, day), triple(hour, minute, second), microsecond)
}

/** How much a moment is in `unit`. */
export function unitsOf(moment: IsoDays, unit: Term): bigint {
  return inUnit(microsecondsOf(moment), unit)
}

/** `days` since the year 0 and `seconds` of them, of seconds since the year 0. */
export function gregorian(seconds: Term, microsecond: Term): IsoDays {
  const all = BigInt(seconds as number)
  const parts = modulo(all, 86_400n) * 1_000_000n + BigInt(microsecond as number)
  return { days: floorDiv(all, 86_400n), parts, partsPerDay: microsecondsPerDay }
}

export function yearOfEra(year: Term): Term {
  if (!isYear(year)) return failing('year_of_era', year)
  return year >= 1 ? pair(year, 1) : pair(1 - year, 0)
}

export function dayOfEra(year: Term, month: Term, day: Term): Term {
  if (!isYear(year)) return failing('day_of_era', year, month, day)
  const days = isoDaysOf(year, month, day)
  return year >= 1 ? pair(days - 365, 1) : pair(Math.abs(days - 366), 0)
}

export function quarterOf(year: Term, month: Term, day: Term): Term {
  if (!isYear(year) || !isMonth(month) || !isWithin(day, 1, 31)) return failing('quarter_of_year', year, month, day)
  return Math.ceil(month / 3)
}

const weekday = (year: Term, month: Term, day: Term, startingOn: Term): number =>
  dayOfWeek(isoDaysOf(year, month, day), startingOn)

function momentText(...args: Term[]): string {
  const [year, month, day, hour, minute, second, microsecond, format] = args as [
    ...[Term, Term, Term, Term, Term, Term, Term],
    Term | undefined,
  ]
  const date = dateText(year, month, day, format)
  return `${date} ${timeText(hour, minute, second, microsecond, format)}`
}

export function zonedText(...args: Term[]): string {
  const [zone, abbreviation, utc, std, format] = args.slice(7) as [Term, Term, Term, Term, Term | undefined]
  if (typeof zone !== 'string' || typeof abbreviation !== 'string' || !isInteger(utc) || !isInteger(std))
    return failing('datetime_to_string', ...args.slice(0, 11), format ?? extended)
  const moment = momentText(...args.slice(0, 7), format ?? extended)
  return moment + offsetText(utc, std, zone, format) + zoneText(abbreviation, zone)
}

function naiveFrom(moment: Term): Term {
  const isMoment = moment instanceof Tuple && moment.size === 2
  if (isMoment && !(moment.e1 instanceof Tuple)) return failing('time_from_day_fraction', moment.e1)
  return tuple(...naiveOf(momentOf('naive_datetime_from_iso_days', moment)))
}

const utcTerm = ({ parts, offset }: DateAndTime): Term => triple(atoms.ok, tuple(...parts), offset ?? 0)

export const calendarIso = libraryModule(alias(module), 'The calendar of ISO 8601: the Gregorian one, for all times.', {
  'add_day_fraction_to_iso_days(iso_days, add, ppd)': [
    'A moment moved by parts of a day.',
    (moment, add, ppd) =>
      isoDaysTerm(
        plus(momentOf('add_day_fraction_to_iso_days', moment, add, ppd), BigInt(add as number), BigInt(ppd as number)),
      ),
  ],
  'date_from_iso_days(days)': ['The date so many days after the year 0 began.', (days) => dateTuple(dateOf(days))],
  'date_to_iso_days(year, month, day)': ['Days from the start of the year 0 to a date.', isoDaysOf],
  'date_to_string(year, month, day, format \\\\ :extended)': ['A date as text.', dateText],
  'datetime_to_string(year, month, day, hour, minute, second, microsecond, time_zone, zone_abbr, utc_offset, std_offset, format \\\\ :extended)':
    ['A date and time of a time zone as text.', zonedText],
  'day_of_era(year, month, day)': ['`{day, era}` of a date.', dayOfEra],
  'day_of_week(year, month, day)': [
    'The day of the week, from 1 for Monday.',
    (year, month, day) => weekday(year, month, day, atom('default')),
  ],
  'day_of_week(year, month, day, starting_on)': [
    '`{day, first, last}`: the day of the week, and its bounds.',
    (year, month, day, startingOn) => triple(weekday(year, month, day, startingOn), 1, 7),
  ],
  'day_of_year(year, month, day)': [
    'The day of the year, from 1.',
    (year, month, day) => daysBefore(year, month, day) + 1,
  ],
  'day_rollover_relative_to_midnight_utc()': ['When days begin: `{0, 1}`, at midnight.', () => pair(0, 1)],
  'days_in_month(year, month)': ['How many days a month has.', daysInMonth],
  'iso_days_to_unit(iso_days, unit)': [
    'How much a moment is in a unit of time.',
    (moment, unit) => integer(unitsOf(momentOf('iso_days_to_unit', moment, unit), unit)),
  ],
  'from_unix(integer, unit)': ['The moment that is so many units after 1970.', unixTerm],
  'gregorian_seconds_to_iso_days(seconds, microsecond)': [
    'The moment so many seconds after the year 0 began.',
    (seconds, microsecond) => isoDaysTerm(gregorian(seconds, microsecond)),
  ],
  'iso_days_to_day_of_week(iso_days, starting_on)': [
    'The day of the week, of days since the year 0.',
    (days, startingOn) => dayOfWeek(Number(days), startingOn),
  ],
  'leap_year?(year)': ['Whether the year has 366 days.', isLeapYear],
  'months_in_year(year)': ['Always 12.', (year) => (isYear(year) ? 12 : failing('months_in_year', year))],
  'naive_datetime_from_iso_days(iso_days)': ['The date and time of a moment.', naiveFrom],
  'naive_datetime_to_iso_days(year, month, day, hour, minute, second, microsecond)': [
    'The moment of a date and time.',
    (...[year, month, day, hour, minute, second, microsecond]) => {
      const days = isoDaysOf(year as Term, month as Term, day as Term)
      const parts = dayFraction(hour as Term, minute as Term, second as Term, microsecond as Term)
      return isoDaysTerm({ days: BigInt(days), parts, partsPerDay: microsecondsPerDay })
    },
  ],
  'naive_datetime_to_string(year, month, day, hour, minute, second, microsecond, format \\\\ :extended)': [
    'A date and time as text.',
    momentText,
  ],
  'offset_to_string(utc, std, zone, format)': ['The offset of a time zone as text.', offsetText],
  'parse_date(string)': ['A date from text: `{:ok, parts}`.', parsing('parse_date', parsedDate, okTuple)],
  'parse_date(string, format)': ['A date from text: `{:ok, parts}`.', parsing('parse_date', parsedDate, okTuple)],
  'parse_naive_datetime(string)': [
    'A date and time from text: `{:ok, parts}`.',
    parsing('parse_naive_datetime', parsedDateTime, ({ parts }) => okTuple(parts)),
  ],
  'parse_naive_datetime(string, format)': [
    'A date and time from text: `{:ok, parts}`.',
    parsing('parse_naive_datetime', parsedDateTime, ({ parts }) => okTuple(parts)),
  ],
  'parse_time(string)': ['A time from text: `{:ok, parts}`.', parsing('parse_time', parsedTime, okTuple)],
  'parse_time(string, format)': ['A time from text: `{:ok, parts}`.', parsing('parse_time', parsedTime, okTuple)],
  'parse_utc_datetime(string)': [
    'A date and time from text, in UTC, and its offset in seconds.',
    parsing('parse_utc_datetime', parsedUtc, utcTerm),
  ],
  'parse_utc_datetime(string, format)': [
    'A date and time from text, in UTC, and its offset in seconds.',
    parsing('parse_utc_datetime', parsedUtc, utcTerm),
  ],
  'quarter_of_year(year, month, day)': ['The quarter of the year, from 1 to 4.', quarterOf],
  'time_from_day_fraction(fraction)': ['The time of day, of a part of a day.', timeFromFraction],
  'time_to_day_fraction(hour, minute, second, microsecond)': [
    'The part of the day that is over at a time.',
    (hour, minute, second, microsecond) =>
      pair(integer(dayFraction(hour, minute, second, microsecond)), integer(microsecondsPerDay)),
  ],
  'time_to_string(hour, minute, second, microsecond, format \\\\ :extended)': ['A time as text.', timeText],
  'valid_date?(year, month, day)': ['Whether there is such a date.', isValidDate],
  'valid_time?(hour, minute, second, microsecond)': ['Whether there is such a time.', isValidTime],
  'year_of_era(year)': ['`{year, era}` of a year.', yearOfEra],
  'year_of_era(year, month, day)': ['`{year, era}` of a date.', (year) => yearOfEra(year)],
})
