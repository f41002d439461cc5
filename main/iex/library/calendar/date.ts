/** Date: days of the calendar. Source: Elixir 1.14's `Date`. */
import { add as sum } from '../../../otp/ets/arithmetic.js'
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { shown } from '../../../otp/exceptions/shown.js'
import { alias, atom, integer, isInteger, pair, type Term, triple, Tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { badArithmetic } from '../../machine/failing.js'
import { noClause } from '../arguments.js'
import { libraryModule } from '../module.js'
import { toText } from '../text.js'
import { structFunctions } from '../struct-functions.js'
import { nativeUnit, systemNs } from '../time.js'
import { rangeStruct } from './date-range.js'
import { dateOf, dayOfWeek, daysBefore, daysInMonth, isLeapYear, isoDaysOf, isValidDate, isYear } from './gregorian.js'
import { dayOfEra, fromUnix, quarterOf, yearOfEra } from './iso.js'
import { parsedDate } from './parse-iso.js'
import {
  calendarOf,
  compatible,
  converted,
  dateFields,
  dateStruct,
  emptyDate,
  fieldsOf,
  iso,
  matchedFields,
  onlyIso,
  orderOf,
  strict,
} from './structs.js'
import { dateText, extended, isFormat } from './text.js'

const module = 'Date'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)
const problem = (reason: string): Term => pair(atoms.error, atom(reason))
type Parts = [year: Term, month: Term, day: Term]

/** Reads the fields of a date, for what the calendar is to do with them. */
function asked(name: string, names: readonly string[], answer: (...parts: Parts) => Term) {
  return (date: Term): Term => {
    const found = fieldsOf(date, ['calendar', ...names])
    if (found === undefined) return failing(name, date)
    const [calendar, ...parts] = found as [Term, ...Parts]
    onlyIso(calendar, name, ...parts)
    return answer(...parts)
  }
}

/** Days since the year 0. */
function daysOf(date: Term): number {
  const parts = fieldsOf(date, ['calendar', ...dateFields])
  if (parts === undefined) return failing('to_iso_days', date)
  const [calendar, ...numbers] = parts as [Term, ...Parts]
  onlyIso(calendar, 'naive_datetime_to_iso_days', ...numbers, 0, 0, 0, pair(0, 0))
  return isoDaysOf(...numbers)
}

/** The date of a map that has a calendar, which is Calendar.ISO. */
function isoDate(name: string, date: Term, ...more: Term[]): Parts {
  const calendar = calendarOf(date)
  if (calendar === undefined) return failing(name, date, ...more)
  const parts = matchedFields(date, dateFields) as Parts
  onlyIso(calendar, 'naive_datetime_to_iso_days', ...parts, 0, 0, 0, pair(0, 0))
  return parts
}

function make(year: Term, month: Term, day: Term, calendar: Term = iso): Term {
  onlyIso(calendar, 'valid_date?', year, month, day)
  return isValidDate(year, month, day) ? pair(atoms.ok, dateStruct([year, month, day])) : problem('invalid_date')
}

function convert(date: Term, calendar: Term): Term {
  const parts = fieldsOf(date, ['calendar', ...dateFields])
  const own = calendarOf(date)
  if (own === undefined) return failing('convert', date, calendar)
  if (own !== calendar) compatible(own, calendar)
  if (parts === undefined) return failing('to_iso_days', date)
  return converted(dateStruct(parts.slice(1)), own, calendar)
}

function convertStrictly(date: Term, calendar: Term): Term {
  return strict(
    convert(date, calendar),
    () => `cannot convert ${shown(date)} to target calendar ${shown(calendar)}, reason: `,
  )
}

function fromIso8601(text: Term, calendar: Term = iso): Term {
  if (typeof text !== 'string') return noClause('Calendar.ISO', 'parse_date', text)
  const parts = parsedDate(text, 'extended')
  return typeof parts === 'string' ? problem(parts) : convert(dateStruct(parts), calendar)
}

function fromErl(date: Term, calendar: Term = iso): Term {
  if (!(date instanceof Tuple) || date.size !== 3) return failing('from_erl', date, calendar)
  const made = make(date.e0, date.e1, date.e2)
  return (made as Tuple).e0 === atoms.ok ? convert((made as Tuple).e1, calendar) : made
}

function add(date: Term, days: Term): Term {
  const start = isoDaysOf(...isoDate('add', date, days))
  return dateStruct(dateOf(sum(start, days) ?? badArithmetic('+', start, days)))
}

function ofTwo(name: string, sentence: (one: string, other: string) => string, answer: (a: Term, b: Term) => Term) {
  return (one: Term, other: Term): Term => {
    const [a, b] = [calendarOf(one), calendarOf(other)]
    if (a === undefined || b === undefined) return failing(name, one, other)
    if (a !== b) compatible(a, b)
    if (a !== iso) argumentError(sentence(shown(one), shown(other)))
    return answer(one, other)
  }
}

const compareDates = ofTwo(
  'compare',
  (one, other) => `cannot compare ${one} with ${other}`,
  (one, other) => orderOf(one, other, dateFields),
)

const difference = ofTwo(
  'diff',
  (one, other) => `cannot calculate the difference between ${one} and ${other}`,
  (one, other) =>
    isoDaysOf(...(matchedFields(one, dateFields) as Parts)) - isoDaysOf(...(matchedFields(other, dateFields) as Parts)),
)

/** The first or the last day of the week of a date. */
function ofWeek(name: string, day: number) {
  return (date: Term, startingOn: Term = atom('default')): Term => {
    const parts = isoDate(name, date, startingOn)
    const days = isoDaysOf(...parts)
    const weekday = dayOfWeek(days, startingOn)
    return dateStruct(weekday === day ? parts : dateOf(days - weekday + day))
  }
}

function toIso8601(date: Term, format: Term = extended): Term {
  if (calendarOf(date) === undefined || !isFormat(format)) return failing('to_iso8601', date, format)
  return dateText(...isoDate('to_iso8601', date, format), format)
}

function range(first: Term, last: Term, step?: Term): Term {
  const args = step === undefined ? [first, last] : [first, last, step]
  const names = ['calendar', ...dateFields]
  const hasStep = step === undefined || (isInteger(step) && step !== 0)
  const [a, b] = [calendarOf(first), calendarOf(last)]
  if (a !== undefined && a === b && hasStep) {
    const [from, to] = [daysOf(first), daysOf(last)]
    const ends = [first, last].map((date) => dateStruct(matchedFields(date, dateFields)))
    return rangeStruct(ends[0] as Term, from, ends[1] as Term, to, step ?? (from <= to ? 1 : -1))
  }
  if (fieldsOf(first, names) === undefined || fieldsOf(last, names) === undefined) return failing('range', ...args)
  if (step === undefined) return argumentError('both dates must have matching calendars')
  return argumentError(
    'both dates must have matching calendar and the step must be a non-zero integer, ' +
      `got: ${shown(first)}, ${shown(last)}, ${toText(step) as string}`,
  )
}

function today(calendar: Term = iso): Term {
  const { parts } = fromUnix(integer(systemNs()), nativeUnit) ?? { parts: [] }
  return convertStrictly(dateStruct(parts.slice(0, 3)), calendar)
}

function fromGregorianDays(days: Term, calendar: Term = iso): Term {
  if (!isInteger(days)) return failing('from_gregorian_days', days, calendar)
  onlyIso(calendar, 'naive_datetime_from_iso_days', pair(days, 0))
  return dateStruct(dateOf(days))
}

function weekdayOf(date: Term, startingOn: Term = atom('default')): Term {
  const parts = fieldsOf(date, ['calendar', ...dateFields])
  if (parts === undefined) return failing('day_of_week', date, startingOn)
  onlyIso(parts[0] as Term, 'day_of_week', ...parts.slice(1), startingOn)
  return dayOfWeek(isoDaysOf(...(parts.slice(1) as Parts)), startingOn)
}

const dayAndMonth = ['calendar', 'year', 'month'] as const

function monthEnd(date: Term): Term {
  const [, year, month] = fieldsOf(date, dayAndMonth) ?? failing('end_of_month', date)
  return dateStruct([year as Term, month as Term, daysInMonth(year as Term, month as Term)])
}

export const date = libraryModule(alias(module), 'Dates: a year, a month and a day of a calendar.', {
  ...structFunctions(emptyDate, dateFields),
  'add(date, days)': ['The date so many days later.', add],
  'beginning_of_month(date)': [
    'The first day of the month.',
    (date) => {
      const [, year, month] = fieldsOf(date, dayAndMonth) ?? failing('beginning_of_month', date)
      return dateStruct([year as Term, month as Term, 1])
    },
  ],
  'beginning_of_week(date, starting_on \\\\ :default)': [
    'The first day of the week, which begins on Monday unless another day is given.',
    ofWeek('beginning_of_week', 1),
  ],
  'compare(date1, date2)': [
    '`:lt`, `:eq` or `:gt`, as the first date is before, on or after the second.',
    compareDates,
  ],
  'convert(date, calendar)': ['The date in another calendar: `{:ok, date}`.', convert],
  'convert!(date, calendar)': ['As `convert/2`, but it raises.', convertStrictly],
  'day_of_era(date)': ['`{day, era}` of a date.', asked('day_of_era', dateFields, dayOfEra)],
  'day_of_week(date, starting_on \\\\ :default)': ['The day of the week, from 1 on Monday.', weekdayOf],
  'day_of_year(date)': [
    'The day of the year, from 1.',
    asked('day_of_year', dateFields, (...parts) => daysBefore(...parts) + 1),
  ],
  'days_in_month(date)': ['How many days the month has.', asked('days_in_month', ['year', 'month'], daysInMonth)],
  'diff(date1, date2)': ['Days from the second date to the first.', difference],
  'end_of_month(date)': ['The last day of the month.', monthEnd],
  'end_of_week(date, starting_on \\\\ :default)': ['The last day of the week.', ofWeek('end_of_week', 7)],
  'from_erl(tuple, calendar \\\\ Calendar.ISO)': ['A date from `{year, month, day}`: `{:ok, date}`.', fromErl],
  'from_erl!(tuple, calendar \\\\ Calendar.ISO)': [
    'As `from_erl/2`, but it raises.',
    (tuple, calendar) => strict(fromErl(tuple, calendar), () => `cannot convert ${shown(tuple)} to date, reason: `),
  ],
  'from_gregorian_days(days, calendar \\\\ Calendar.ISO)': [
    'The date so many days after the year 0 began.',
    fromGregorianDays,
  ],
  'from_iso8601(string, calendar \\\\ Calendar.ISO)': ['A date from `"2000-12-31"`: `{:ok, date}`.', fromIso8601],
  'from_iso8601!(string, calendar \\\\ Calendar.ISO)': [
    'As `from_iso8601/2`, but it raises.',
    (text, calendar) => strict(fromIso8601(text, calendar), () => `cannot parse ${shown(text)} as date, reason: `),
  ],
  'leap_year?(date)': ['Whether the year has 366 days.', asked('leap_year?', ['year'], isLeapYear)],
  'months_in_year(date)': [
    'How many months the year has.',
    asked('months_in_year', ['year'], (year) => (isYear(year) ? 12 : noClause('Calendar.ISO', 'months_in_year', year))),
  ],
  'new(year, month, day, calendar \\\\ Calendar.ISO)': ['A date: `{:ok, date}`, or `{:error, reason}`.', make],
  'new!(year, month, day, calendar \\\\ Calendar.ISO)': [
    'As `new/4`, but it raises.',
    (year, month, day, calendar) => strict(make(year, month, day, calendar), () => 'cannot build date, reason: '),
  ],
  'quarter_of_year(date)': ['The quarter of the year, from 1 to 4.', asked('quarter_of_year', dateFields, quarterOf)],
  'range(first, last)': ['The dates from `first` to `last`.', range],
  'range(first, last, step)': ['The dates from `first` to `last`, each `step`th.', range],
  'to_erl(date)': [
    '`{year, month, day}`',
    (date) => triple(...(matchedFields(convertStrictly(date, iso), dateFields) as Parts)),
  ],
  'to_gregorian_days(date)': ['Days from the start of the year 0.', daysOf],
  'to_iso8601(date, format \\\\ :extended)': ['The date in the form of ISO 8601.', toIso8601],
  'to_string(date)': ['The date as text.', asked('to_string', dateFields, (...parts) => dateText(...parts))],
  'utc_today(calendar \\\\ Calendar.ISO)': ['The date of today, in UTC.', today],
  'year_of_era(date)': ['`{year, era}` of a date.', asked('year_of_era', dateFields, (year) => yearOfEra(year))],
})
