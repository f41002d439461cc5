/** Days and times of the ISO calendar as numbers. Source: Elixir 1.14's `Calendar.ISO`. */
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { integer, isInteger, pair, type Term, triple, Tuple, tuple } from '../../../otp/term/term.js'
import { noClause } from '../arguments.js'
import { dateText } from './text.js'

/** A moment: days since the first of January of the year 0, and how much of the day is over, in parts of a day. */
export interface IsoDays {
  readonly days: bigint
  readonly parts: bigint
  readonly partsPerDay: bigint
}

export const microsecondsPerDay = 86_400_000_000n
/** Days from the year 0 until 1970. */
export const unixDays = 719_528
const [leastDays, mostDays] = [-3_652_059, 3_652_424]
const beforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** True for an integer from `least` to `most`. */
export function isWithin(term: Term | undefined, least: number, most: number): term is number {
  return typeof term === 'number' && term >= least && term <= most
}

export const isYear = (term: Term | undefined): term is number => isWithin(term, -9999, 9999)
export const isMonth = (term: Term | undefined): term is number => isWithin(term, 1, 12)

const failing = (name: string, ...args: Term[]): never => noClause('Calendar.ISO', name, ...args)

export function isLeapYear(year: Term): boolean {
  if (!isYear(year)) return failing('leap_year?', year)
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: Term, month: Term): number {
  if (!isYear(year) || !isMonth(month)) return failing('days_in_month', year, month)
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days of the year before this one. errors  ArgumentError, FunctionClauseError */
export function daysBefore(year: Term, month: Term, day: Term): number {
  if (!isInteger(day)) return failing('ensure_day_in_month!', year, month, day)
  if (day < 1 || day > daysInMonth(year, month)) return argumentError(`invalid date: ${dateText(year, month, day)}`)
  const inMonth = beforeMonth[(month as number) - 1] as number
  return inMonth + ((month as number) > 2 && isLeapYear(year) ? 1 : 0) + Number(day) - 1
}

/** Days since the first of January of the year 0. errors  ArgumentError, FunctionClauseError */
export function isoDaysOf(year: Term, month: Term, day: Term): number {
  const inYear = daysBefore(year, month, day)
  const past = (year as number) - 1
  return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + past * 365 + 366 + inYear
}

export type YearMonthDay = readonly [year: number, month: number, day: number]

/** The date that is `days` after the first of January of the year 0. */
export function dateOf(days: Term): YearMonthDay {
  if (!isWithin(days, leastDays, mostDays)) return failing('date_from_iso_days', days)
  let year = Math.floor(days / 365.2425)
  while (year > -9999 && isoDaysOf(year, 1, 1) > days) year--
  while (year < 9999 && isoDaysOf(year + 1, 1, 1) <= days) year++
  let rest = days - isoDaysOf(year, 1, 1)
  let month = 1
  for (; rest >= daysInMonth(year, month); month++) rest -= daysInMonth(year, month)
  return [year, month, rest + 1]
}

const weekdayOffsets: Readonly<Record<string, number>> = {
  default: 5,
  wednesday: 3,
  thursday: 2,
  friday: 1,
  saturday: 0,
  sunday: 6,
  monday: 5,
  tuesday: 4,
}

/** The day of the week of a day since the year 0, counted from `startingOn`. */
export function dayOfWeek(days: number, startingOn: Term): number {
  const offset = weekdayOffsets[(startingOn as { readonly name?: string } | null)?.name ?? '']
  if (offset === undefined) return failing('day_of_week_offset', startingOn)
  return ((((days + offset) % 7) + 7) % 7) + 1
}

/** The sum of `moment` and `parts` of a day, each of `partsPerDay`. */
export function plus({ days, parts, partsPerDay }: IsoDays, added: bigint, addedPerDay: bigint): IsoDays {
  if (partsPerDay === addedPerDay) return normalized(days, parts + added, partsPerDay)
  const shared = greatest(partsPerDay, addedPerDay)
  return normalized(days, (parts * addedPerDay + added * partsPerDay) / shared, (partsPerDay * addedPerDay) / shared)
}

function normalized(days: bigint, parts: bigint, partsPerDay: bigint): IsoDays {
  const rest = ((parts % partsPerDay) + partsPerDay) % partsPerDay
  return { days: days + (parts - rest) / partsPerDay, parts: rest, partsPerDay }
}

function greatest(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatest(b, a % b)
}

/** Microseconds since the year 0. */
export function microsecondsOf({ days, parts, partsPerDay }: IsoDays): bigint {
  return days * microsecondsPerDay + (parts * microsecondsPerDay) / partsPerDay
}

/** Whole seconds since the year 0: the days, and the seconds of the day. */
export function secondsOf({ days, parts, partsPerDay }: IsoDays): bigint {
  return days * 86_400n + (parts * 86_400n) / partsPerDay
}

export type HourMinuteSecond = readonly [hour: Term, minute: Term, second: Term, microsecond: Term]

/** The time of day of a part of a day, with its microseconds as `{value, 6}`. */
export function timeOf(parts: bigint, partsPerDay: bigint): HourMinuteSecond {
  const all = parts === 0n ? 0n : (parts * microsecondsPerDay) / partsPerDay
  const [hour, minute] = [floorDiv(all, 3_600_000_000n), floorDiv(modulo(all, 3_600_000_000n), 60_000_000n)]
  const second = floorDiv(modulo(all, 60_000_000n), 1_000_000n)
  return [integer(hour), Number(minute), Number(second), pair(Number(modulo(all, 1_000_000n)), 6)]
}

export function modulo(a: bigint, b: bigint): bigint {
  return ((a % b) + b) % b
}

export function floorDiv(a: bigint, b: bigint): bigint {
  return (a - modulo(a, b)) / b
}

/** How much of the day is over at a time of day, in microseconds. */
export function dayFraction(hour: Term, minute: Term, second: Term, microsecond: Term): bigint {
  const isWhole = microsecond instanceof Tuple && microsecond.size === 2 && isInteger(microsecond.e0)
  if (!isWhole || !isInteger(hour) || !isInteger(minute) || !isInteger(second))
    return failing('time_to_day_fraction', hour, minute, second, microsecond)
  const seconds = BigInt(hour) * 3600n + BigInt(minute) * 60n + BigInt(second)
  return seconds * 1_000_000n + BigInt(microsecond.e0)
}

export function isValidDate(year: Term, month: Term, day: Term): boolean {
  if (!isInteger(year) || !isInteger(month) || !isInteger(day)) return failing('valid_date?', year, month, day)
  return isYear(year) && isMonth(month) && day >= 1 && day <= daysInMonth(year, month)
}

export function isValidTime(hour: Term, minute: Term, second: Term, microsecond: Term): boolean {
  const fraction = microsecond instanceof Tuple && microsecond.size === 2 ? microsecond : undefined
  if (!isInteger(hour) || !isInteger(minute) || !isInteger(second) || !isInteger(fraction?.e0 ?? null))
    return failing('valid_time?', hour, minute, second, microsecond)
  return (
    isWithin(hour, 0, 23) &&
    isWithin(minute, 0, 59) &&
    isWithin(second, 0, 59) &&
    isWithin(fraction?.e0, 0, 999_999) &&
    isWithin(fraction?.e1, 0, 6)
  )
}

/** A moment as Elixir has it: `{days, {parts, parts_per_day}}`. */
export function isoDaysTerm({ days, parts, partsPerDay }: IsoDays): Term {
  return pair(integer(days), pair(integer(parts), integer(partsPerDay)))
}

/** `{year, month, day, hour, minute, second, microsecond}` */
export function naiveOf(moment: IsoDays): readonly Term[] {
  return [...dateOf(integer(moment.days)), ...timeOf(moment.parts, moment.partsPerDay)]
}

export const dateTuple = ([year, month, day]: YearMonthDay): Term => triple(year, month, day)
export const timeTuple = (time: HourMinuteSecond): Term => tuple(...time)
