/** `:calendar`: dates and times as tuples. Source: OTP 25's calendar.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { compare } from '../../../otp/term/compare.js'
import { Raised } from '../../../otp/process/raised.js'
import { runtime } from '../../../otp/process/api.js'
import { atom, integer, isInteger, isList, list, pair, type Term, triple, Tuple } from '../../../otp/term/term.js'
import { badArithmetic, erlangError, functionClause } from '../../machine/failing.js'
import { option, stdlibRefused } from '../arguments.js'
import { charactersText } from '../chardata.js'
import { charlist } from '../../../otp/term/charlist.js'
import { partsOf } from '../time.js'
import { padded } from '../calendar/text.js'

const module = atom('calendar')
const failing = (name: string, ...args: Term[]): never => functionClause(module, name, args)
const unixSeconds = 62_167_219_200

type Numbers = [number, number, number]

function isLeapYear(year: Term): boolean {
  if (!isInteger(year) || year < 0) return failing('is_leap_year', year)
  const number = Number(year)
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0)
}

function lastDay(year: Term, month: Term): number {
  if (!isInteger(year) || year < 0) return failing('last_day_of_the_month', year, month)
  if (month === 2) return isLeapYear(year) ? 29 : 28
  if (typeof month !== 'number' || month < 1 || month > 12) return failing('last_day_of_the_month1', year, month)
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since the first of January of the year 0. */
function daysOf(...args: Term[]): number {
  const [year, month, day] = numbersOf('date_to_gregorian_days', args)
  if (!isInteger(day) || day < 1) return failing('date_to_gregorian_days', year, month, day)
  if (day > lastDay(year, month)) throw new Raised('error', atom('if_clause'))
  const past = Number(year) - 1
  const before =
    past < 0 ? 0 : Math.trunc(past / 4) - Math.trunc(past / 100) + Math.trunc(past / 400) + past * 365 + 366
  let days = before + Number(day) - 1
  for (let i = 1; i < (month as number); i++) days += lastDay(year, i)
  return days
}

/** Three arguments, or the tuple of them. */
function numbersOf(name: string, args: readonly Term[]): [Term, Term, Term] {
  const [first] = args as [Term]
  if (args.length === 3) return args as [Term, Term, Term]
  return first instanceof Tuple && first.size === 3 ? (first.items() as [Term, Term, Term]) : failing(name, first)
}

function dateOf(days: Term): Numbers {
  if (!isInteger(days) && compare(days, 0) >= 0) return badArithmetic('div', days, 365)
  if (!isInteger(days) || days < 0) return failing('day_to_year', days)
  let rest = Number(days)
  let year = Math.floor(rest / 365.2425)
  while (daysOf(year, 1, 1) > rest) year--
  while (daysOf(year + 1, 1, 1) <= rest) year++
  rest -= daysOf(year, 1, 1)
  let month = 1
  for (; rest >= lastDay(year, month); month++) rest -= lastDay(year, month)
  return [year, month, rest + 1]
}

function secondsOfTime(time: Term): number {
  const parts = time instanceof Tuple && time.size === 3 ? time.items() : undefined
  if (parts?.every(isInteger) !== true) return failing('time_to_seconds', time)
  const [hour, minute, second] = parts.map(Number) as Numbers
  return hour * 3600 + minute * 60 + second
}

function timeOf(seconds: Term): Numbers {
  if (typeof seconds !== 'number' || seconds < 0 || seconds >= 86_400) return failing('seconds_to_time', seconds)
  return [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
}

/** Seconds since the year 0. */
function secondsOf(moment: Term): number {
  if (!(moment instanceof Tuple) || moment.size !== 2) return failing('datetime_to_gregorian_seconds', moment)
  return 86_400 * daysOf(moment.e0) + secondsOfTime(moment.e1)
}

function momentOf(seconds: Term): Term {
  if (!isInteger(seconds) && compare(seconds, 0) >= 0) return badArithmetic('div', seconds, 86_400)
  if (!isInteger(seconds) || seconds < 0) return failing('gregorian_seconds_to_datetime', seconds)
  const all = Number(seconds)
  return pair(triple(...dateOf(Math.floor(all / 86_400))), triple(...timeOf(all % 86_400)))
}

function daysTime(seconds: Term): Term {
  if (!isInteger(seconds)) return badArithmetic('div', seconds, 86_400)
  const all = Number(seconds)
  const days = Math.floor(all / 86_400)
  return pair(days, triple(...timeOf(all - days * 86_400)))
}

const weekday = (...args: Term[]): number => ((daysOf(...numbersOf('day_of_the_week', args)) + 5) % 7) + 1

/** The first day of the first week of a year. */
function firstWeek(year: number): number {
  const [first, day] = [daysOf(year, 1, 1), weekday(year, 1, 1)]
  return day <= 4 ? first - day + 1 : first + 8 - day
}

function weekOf(date: Term): Term {
  const [year] = numbersOf('iso_week_number', [date])
  const [days, own] = [daysOf(date), Number(year)]
  const start = firstWeek(own)
  if (days >= firstWeek(own + 1)) return pair(own + 1, 1)
  if (days >= start) return pair(own, Math.floor((days - start) / 7) + 1)
  return pair(own - 1, Math.floor((days - firstWeek(own - 1)) / 7) + 1)
}

function isValid(...args: Term[]): boolean {
  const parts = numbersOf('valid_date', args)
  if (!parts.every(isInteger)) return failing('valid_date', ...parts)
  const [year, month, day] = parts.map(Number) as Numbers
  return year >= 0 && month > 0 && month < 13 && day > 0 && day <= lastDay(year, month)
}

/** `seconds` since 1970 as the clock of the machine shows them, or the other way. */
const offsetAt = (seconds: number): number => -new Date(seconds * 1000).getTimezoneOffset() * 60

const toLocal = (moment: Term): Term => {
  const seconds = secondsOf(moment)
  return momentOf(seconds + offsetAt(seconds - unixSeconds))
}

const toUniversal = (moment: Term): Term => {
  const seconds = secondsOf(moment)
  return momentOf(seconds - offsetAt(seconds - unixSeconds))
}

const now = (): number => Math.floor(runtime().clock.systemTime() / 1000)

/** Seconds since 1970 of a time in `unit`. */
function inSeconds(time: Term, unit: Term): number {
  const parts = partsOf(unit)
  if (!isInteger(time) || parts === undefined)
    return stdlibRefused('erlang', 'convert_time_unit', [time, unit, atom('second')])
  const [count, rest] = [BigInt(time) / parts, BigInt(time) % parts]
  return Number(rest < 0n ? count - 1n : count)
}

const textIn = (options: Term, key: string): Term | undefined => option(options, key)

/** Seconds of an offset as `+02:00` or `Z`. */
function offsetSeconds(text: string): number {
  if (text === 'Z' || text === 'z' || text === '') return 0
  const [, sign, hours, minutes] = /^([-+])(\d\d)(?::?(\d\d))?$/.exec(text) ?? []
  if (hours === undefined) return erlangError('badmatch', charlist(text))
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes ?? 0) * 60)
}

function toRfc3339(time: Term, options: Term = list()): Term {
  const unit = textIn(options, 'unit') ?? atom('second')
  const parts = partsOf(unit)
  if (!isInteger(time) || parts === undefined) return failing('system_time_to_rfc3339', time, options)
  const given = textIn(options, 'offset') ?? list()
  const text = isInteger(given) ? '' : (charactersText(given) ?? '')
  const local = inSeconds(time, unit)
  const offset = isInteger(given) ? inSeconds(given, unit) : text === '' ? offsetAt(local) : offsetSeconds(text)
  const shifted = BigInt(time) + BigInt(offset) * parts
  const seconds = inSeconds(integer(shifted), unit)
  const [date, clock] = (momentOf(seconds + unixSeconds) as Tuple).items() as [Tuple, Tuple]
  const size = String(parts).length - 1
  const fraction = size === 0 ? '' : `.${String(shifted - BigInt(seconds) * parts).padStart(size, '0')}`
  const designator = textIn(options, 'time_designator') ?? 84
  const zone = text !== '' ? text : offsetText(offset)
  const day = [padded(date.e0, 4), padded(date.e1, 2), padded(date.e2, 2)].join('-')
  const hour = clock
    .items()
    .map((part) => padded(part, 2))
    .join(':')
  return charlist(`${day}${String.fromCodePoint(Number(designator))}${hour}${fraction}${zone}`)
}

function offsetText(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60)
  return `${seconds < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`
}

function fromRfc3339(text: Term, options: Term = list()): Term {
  const parts = partsOf(textIn(options, 'unit') ?? atom('second'))
  const found = /^(\d{4})-(\d\d)-(\d\d).(\d\d):(\d\d):(\d\d)((?:\.\d+)?)(.*)$/s.exec(
    isList(text) ? (charactersText(text) ?? '') : '',
  )
  if (found === null || parts === undefined) return erlangError('badmatch', text)
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number) as [...Numbers, ...Numbers]
  const seconds = secondsOf(pair(triple(year, month, day), triple(hour, minute, second))) - unixSeconds
  const whole = BigInt(seconds - offsetSeconds(found[8] ?? '')) * parts
  const fraction =
    parts === 1n || found[7] === '' ? 0n : BigInt(Math.round(Number(parts) * Number(`0${found[7] ?? ''}`)))
  return integer(whole + (whole < 0n ? -fraction : fraction))
}

const secondsOfNow = (stamp: Term): number =>
  stamp instanceof Tuple && stamp.size === 3
    ? Number(stamp.e0) * 1_000_000 + Number(stamp.e1) + unixSeconds
    : failing('now_to_datetime', stamp)

export const calendarModule: Module = nativeModule(module, {
  'date_to_gregorian_days/1': daysOf,
  'date_to_gregorian_days/3': daysOf,
  'datetime_to_gregorian_seconds/1': secondsOf,
  'day_of_the_week/1': weekday,
  'day_of_the_week/3': weekday,
  'gregorian_days_to_date/1': (days) => triple(...dateOf(days)),
  'gregorian_seconds_to_datetime/1': momentOf,
  'is_leap_year/1': isLeapYear,
  'iso_week_number/0': () => weekOf((toLocal(momentOf(now() + unixSeconds)) as Tuple).e0),
  'iso_week_number/1': weekOf,
  'last_day_of_the_month/2': lastDay,
  'local_time/0': () => toLocal(momentOf(now() + unixSeconds)),
  'local_time_to_universal_time/1': toUniversal,
  'local_time_to_universal_time/2': toUniversal,
  'local_time_to_universal_time_dst/1': (moment) => list(toUniversal(moment)),
  'now_to_datetime/1': (stamp) => momentOf(secondsOfNow(stamp)),
  'now_to_local_time/1': (stamp) => toLocal(momentOf(secondsOfNow(stamp))),
  'now_to_universal_time/1': (stamp) => momentOf(secondsOfNow(stamp)),
  'rfc3339_to_system_time/1': fromRfc3339,
  'rfc3339_to_system_time/2': fromRfc3339,
  'seconds_to_daystime/1': daysTime,
  'seconds_to_time/1': (seconds) => triple(...timeOf(seconds)),
  'system_time_to_local_time/2': (time, unit) => toLocal(momentOf(inSeconds(time, unit) + unixSeconds)),
  'system_time_to_rfc3339/1': toRfc3339,
  'system_time_to_rfc3339/2': toRfc3339,
  'system_time_to_universal_time/2': (time, unit) => momentOf(inSeconds(time, unit) + unixSeconds),
  'time_difference/2': (one, other) => daysTime(secondsOf(other) - secondsOf(one)),
  'time_to_seconds/1': secondsOfTime,
  'universal_time/0': () => momentOf(now() + unixSeconds),
  'universal_time_to_local_time/1': toLocal,
  'valid_date/1': isValid,
  'valid_date/3': isValid,
})
