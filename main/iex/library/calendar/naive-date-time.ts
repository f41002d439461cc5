/** NaiveDateTime: a date and a time of day, without a time zone. Source: Elixir 1.14's `NaiveDateTime`. */
import { shown } from '../../../otp/exceptions/shown.js'
import { runtime } from '../../../otp/process/api.js'
import { alias, atom, integer, isInteger, pair, type Term, triple, Tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { noClause } from '../arguments.js'
import { libraryModule } from '../module.js'
import { structFunctions } from '../struct-functions.js'
import { nativeUnit, systemNs } from '../time.js'
import { isValidDate, isValidTime, microsecondsOf, plus, secondsOf } from './gregorian.js'
import { fromUnix, gregorian, unitsOf } from './iso.js'
import { parsedDateTime } from './parse-iso.js'
import {
  calendarOf,
  compatible,
  converted,
  dateFields,
  dateStruct,
  emptyNaive,
  fieldsOf,
  isStructOf,
  iso,
  matchedFields,
  microsecondKey,
  momentFields,
  momentOfStruct,
  naiveStruct,
  onlyIso,
  ordering,
  partsOfMoment,
  precisionIn,
  strict,
  timeFields,
  timeStruct,
  truncated,
} from './structs.js'
import { dateText, extended, isFormat, timeText } from './text.js'
import { partsPerDay, secondsIn } from './units.js'

const module = 'NaiveDateTime'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)
const problem = (reason: string): Term => pair(atoms.error, atom(reason))
const noFraction = pair(0, 0)
const second = atom('second')
type Parts = [year: Term, month: Term, day: Term, hour: Term, minute: Term, second: Term, microsecond: Term]

/** Of a Date and a Time, or of all the parts. */
function make(...args: Term[]): Term {
  if (args.length === 2) return pair(atoms.ok, joined('new', args[0] as Term, args[1] as Term))
  const [year, month, day, hour, minute, seconds, given = noFraction, calendar = iso] = args as Parts & Term[]
  const microsecond = isInteger(given) ? pair(given, 6) : given
  onlyIso(calendar, 'valid_date?', year, month, day)
  if (!isValidDate(year, month, day)) return problem('invalid_date')
  if (!isValidTime(hour, minute, seconds, microsecond)) return problem('invalid_time')
  return pair(atoms.ok, naiveStruct([year, month, day, hour, minute, seconds, microsecond]))
}

function joined(name: string, date: Term, time: Term): Term {
  const isBoth = isStructOf(date, 'Date') && isStructOf(time, 'Time') && calendarOf(date) === calendarOf(time)
  if (!isBoth) return failing(name, date, time)
  return naiveStruct([...matchedFields(date, dateFields), ...matchedFields(time, timeFields)])
}

function makeStrictly(...args: Term[]): Term {
  if (args.length === 2) return joined('new!', args[0] as Term, args[1] as Term)
  return strict(make(...args), () => 'cannot build naive datetime, reason: ')
}

function convert(moment: Term, calendar: Term): Term {
  const parts = fieldsOf(moment, ['calendar', ...momentFields])
  const own = calendarOf(moment)
  if (own === undefined || (parts === undefined && precisionIn(moment) === undefined))
    return failing('convert', moment, calendar)
  if (parts === undefined) return failing('to_iso_days', moment)
  return converted(naiveStruct(parts.slice(1)), own, calendar)
}

function convertStrictly(moment: Term, calendar: Term): Term {
  return strict(convert(moment, calendar), () => `cannot convert ${shown(moment)}, reason: `)
}

function fromErl(moment: Term, microsecond: Term = noFraction, calendar: Term = iso): Term {
  const [date, time] = moment instanceof Tuple && moment.size === 2 ? [moment.e0, moment.e1] : []
  if (!(date instanceof Tuple) || !(time instanceof Tuple) || date.size !== 3 || time.size !== 3)
    return failing('from_erl', moment, microsecond, calendar)
  const made = make(...date.items(), ...time.items(), microsecond)
  return (made as Tuple).e0 === atoms.ok ? convert((made as Tuple).e1, calendar) : made
}

function fromIso8601(text: Term, calendar: Term = iso): Term {
  if (typeof text !== 'string') return noClause('Calendar.ISO', 'parse_naive_datetime', text)
  const found = parsedDateTime(text, 'extended')
  return typeof found === 'string' ? problem(found) : convert(naiveStruct(found.parts), calendar)
}

/** The amount and unit that `amount` of days, hours or minutes are done by. */
export function inSeconds(amount: number | bigint, unit: Term): readonly [amount: bigint, unit: Term] {
  const seconds = secondsIn(unit)
  return seconds === undefined ? [BigInt(amount), unit] : [BigInt(amount) * seconds, second]
}

function add(moment: Term, amount: Term, unit: Term = second): Term {
  if (!isInteger(amount)) return failing('add', moment, amount, unit)
  const [count, of] = inSeconds(amount, unit)
  const precision = precisionIn(moment)
  if (precision === undefined || calendarOf(moment) === undefined) return failing('add', moment, integer(count), of)
  const perDay = partsPerDay(of)
  return naiveStruct(partsOfMoment(plus(momentOfStruct(module, moment), count, perDay), precision))
}

function difference(one: Term, other: Term, unit: Term = second): Term {
  const seconds = secondsIn(unit)
  const of = seconds === undefined ? unit : second
  const [a, b] = [calendarOf(one), calendarOf(other)]
  if (a === undefined || b === undefined) return failing('diff', one, other, of)
  compatible(a, b)
  const units = unitsOf(momentOfStruct(module, one), of) - unitsOf(momentOfStruct(module, other), of)
  return integer(units / (seconds ?? 1n))
}

function compareMoments(one: Term, other: Term): Term {
  const [a, b] = [calendarOf(one), calendarOf(other)]
  if (a === undefined || b === undefined) return failing('compare', one, other)
  compatible(a, b)
  const order = microsecondsOf(momentOfStruct(module, one)) - microsecondsOf(momentOfStruct(module, other))
  return ordering(Number(order))
}

function fromGregorianSeconds(seconds: Term, microsecond: Term = noFraction, calendar: Term = iso): Term {
  if (!isInteger(seconds) || !(microsecond instanceof Tuple) || microsecond.size !== 2)
    return failing('from_gregorian_seconds', seconds, microsecond, calendar)
  onlyIso(calendar, 'naive_datetime_from_iso_days', noFraction)
  return naiveStruct(partsOfMoment(gregorian(seconds, microsecond.e0), microsecond.e1))
}

function toGregorianSeconds(moment: Term): Term {
  const parts = fieldsOf(moment, ['calendar', ...momentFields])
  const microsecond = parts?.[7]
  if (!(microsecond instanceof Tuple)) return failing('to_gregorian_seconds', moment)
  return pair(integer(secondsOf(momentOfStruct(module, moment))), microsecond.e0)
}

/** What becomes of the fields of a moment. */
function taken(name: string, make: (parts: Parts) => Term) {
  return (moment: Term): Term => {
    const parts = fieldsOf(moment, ['calendar', ...momentFields])
    return parts === undefined ? failing(name, moment) : make(parts.slice(1) as Parts)
  }
}

function toIso8601(moment: Term, format: Term = extended): Term {
  if (calendarOf(moment) === undefined || !isFormat(format)) return failing('to_iso8601', moment, format)
  const [year, month, day, ...time] = matchedFields(convertStrictly(moment, iso), momentFields) as Parts
  return `${dateText(year, month, day, format)}T${timeText(...time, format)}`
}

function toText(moment: Term): Term {
  const calendar = calendarOf(moment)
  if (calendar === undefined) return failing('to_string', moment)
  const parts = matchedFields(moment, momentFields) as Parts
  onlyIso(calendar, 'naive_datetime_to_string', ...parts)
  const [year, month, day, ...time] = parts
  return `${dateText(year, month, day)} ${timeText(...time)}`
}

function truncate(moment: Term, precision: Term): Term {
  const parts = fieldsOf(moment, ['calendar', ...momentFields])
  if (parts === undefined) return failing('truncate', moment, precision)
  return naiveStruct(parts.slice(1)).put(microsecondKey, truncated(parts[7] as Term, precision))
}

function utcNow(calendar: Term = iso): Term {
  const { parts } = fromUnix(integer(systemNs()), nativeUnit) ?? { parts: [] }
  return convertStrictly(naiveStruct(parts), calendar)
}

function localNow(calendar: Term = iso): Term {
  const now = new Date(runtime().clock.systemTime())
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  const moment = naiveStruct([...date, now.getHours(), now.getMinutes(), now.getSeconds(), noFraction])
  return convertStrictly(moment, calendar)
}

const makes = 'A date and time: `{:ok, naive_datetime}`, or `{:error, reason}`.'

export const naiveDateTime = libraryModule(alias(module), 'Dates with a time of day, of no time zone.', {
  ...structFunctions(emptyNaive, [...dateFields, 'hour', 'minute', 'second']),
  'add(naive_datetime, amount_to_add, unit \\\\ :second)': ['The moment so much later.', add],
  'compare(naive_datetime1, naive_datetime2)': [
    '`:lt`, `:eq` or `:gt`, as the first is before, at or after the second.',
    compareMoments,
  ],
  'convert(naive_datetime, calendar)': ['The moment in another calendar: `{:ok, naive_datetime}`.', convert],
  'convert!(naive_datetime, calendar)': ['As `convert/2`, but it raises.', convertStrictly],
  'diff(naive_datetime1, naive_datetime2, unit \\\\ :second)': [
    'How long it is from the second to the first.',
    difference,
  ],
  'from_erl(tuple, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'A moment from `{{year, month, day}, {hour, minute, second}}`: `{:ok, naive_datetime}`.',
    fromErl,
  ],
  'from_erl!(tuple, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'As `from_erl/3`, but it raises.',
    (tuple, ...more) =>
      strict(fromErl(tuple, ...more), () => `cannot convert ${shown(tuple)} to naive datetime, reason: `),
  ],
  'from_gregorian_seconds(seconds, microsecond_precision \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'The moment so many seconds after the year 0 began.',
    fromGregorianSeconds,
  ],
  'from_iso8601(string, calendar \\\\ Calendar.ISO)': [
    'A moment from `"2000-12-31T23:50:07"`: `{:ok, naive_datetime}`.',
    fromIso8601,
  ],
  'from_iso8601!(string, calendar \\\\ Calendar.ISO)': [
    'As `from_iso8601/2`, but it raises.',
    (text, calendar) =>
      strict(fromIso8601(text, calendar), () => `cannot parse ${shown(text)} as naive datetime, reason: `),
  ],
  'local_now(calendar \\\\ Calendar.ISO)': ['The date and time of the machine.', localNow],
  'new(date, time)': ['The moment of a date and a time.', make],
  'new(year, month, day, hour, minute, second, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [makes, make],
  'new!(date, time)': ['As `new/2`, but it raises.', makeStrictly],
  'new!(year, month, day, hour, minute, second, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'As `new/8`, but it raises.',
    makeStrictly,
  ],
  'to_date(naive_datetime)': ['Its date.', taken('to_date', (parts) => dateStruct(parts.slice(0, 3)))],
  'to_erl(naive_datetime)': [
    '`{{year, month, day}, {hour, minute, second}}`',
    (moment) => {
      if (calendarOf(moment) === undefined) return failing('to_erl', moment)
      const parts = matchedFields(convertStrictly(moment, iso), momentFields) as Parts
      return pair(triple(parts[0], parts[1], parts[2]), triple(parts[3], parts[4], parts[5]))
    },
  ],
  'to_gregorian_seconds(naive_datetime)': ['`{seconds, microseconds}` since the year 0.', toGregorianSeconds],
  'to_iso8601(naive_datetime, format \\\\ :extended)': ['The moment in the form of ISO 8601.', toIso8601],
  'to_string(naive_datetime)': ['The moment as text.', toText],
  'to_time(naive_datetime)': ['Its time of day.', taken('to_time', (parts) => timeStruct(parts.slice(3)))],
  'truncate(naive_datetime, precision)': ['The moment with no more than milliseconds, or seconds.', truncate],
  'utc_now(calendar \\\\ Calendar.ISO)': ['The date and time it is, in UTC.', utcNow],
})
