/** DateTime: moments of a time zone. Source: Elixir 1.14's `DateTime`. */
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { shown } from '../../../otp/exceptions/shown.js'
import type { Proc } from '../../../otp/process/proc.js'
import {
  alias,
  atom,
  atomName,
  integer,
  isAtom,
  isInteger,
  pair,
  type Term,
  TermMap,
  triple,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { badKey, noClause } from '../arguments.js'
import { libraryModule } from '../module.js'
import { structFunctions } from '../struct-functions.js'
import { nativeUnit, systemNs } from '../time.js'
import { type IsoDays, isoDaysTerm, microsecondsOf, plus, secondsOf, unixDays } from './gregorian.js'
import { fromUnix as unixMoment, gregorian, unitsOf, zonedText } from './iso.js'
import { inSeconds, naiveDateTime } from './naive-date-time.js'
import { type Format, parsedUtc } from './parse-iso.js'
import {
  badMatch,
  calendarOf,
  compatible,
  dateFields,
  dateStruct,
  dateTimeStruct,
  emptyDateTime,
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
  type Period,
  precisionIn,
  strict,
  timeFields,
  timeStruct,
  truncated,
  utcZone,
  zoneFields,
} from './structs.js'
import { dateText, extended, isFormat, offsetText, timeText } from './text.js'
import { asked, timeZoneDatabase } from './time-zones.js'
import { inUnit, partsPerDay, secondsIn } from './units.js'

const module = 'DateTime'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)
const problem = (reason: string): Term => pair(atoms.error, atom(reason))
const noFraction = pair(0, 0)
const second = atom('second')
type Parts = [year: Term, month: Term, day: Term, hour: Term, minute: Term, second: Term, microsecond: Term]

/** Seconds from UTC of a map; undefined where it has no offsets. */
function offsetOf(moment: Term): bigint | undefined {
  const offsets = fieldsOf(moment, ['utc_offset', 'std_offset'])
  return offsets?.every(isInteger) === true ? BigInt(offsets[0] as number) + BigInt(offsets[1] as number) : undefined
}

/** The moment in UTC. */
function utcMoment(moment: Term, offset: bigint): IsoDays {
  return plus(momentOfStruct(module, moment), -offset, 86_400n)
}

/** A map of the fields of a DateTime, as one. errors  badkey */
function fromMap(moment: TermMap): TermMap {
  const parts = [...momentFields, ...zoneFields].map((name) => moment.get(atom(name)) ?? badKey(atom(name), moment))
  const [zone, abbreviation, utc, std] = parts.slice(7) as [Term, Term, Term, Term]
  return dateTimeStruct(parts.slice(0, 7), zone, { utc, std, abbreviation })
}

function convert(moment: Term, calendar: Term): Term {
  const own = calendarOf(moment)
  if (own === undefined) return failing('convert', moment, calendar)
  if (own !== calendar && precisionIn(moment) === undefined) return failing('convert', moment, calendar)
  compatible(own, calendar)
  return pair(atoms.ok, moment instanceof TermMap && !isStructOf(moment, module) ? fromMap(moment) : moment)
}

const convertStrictly = (moment: Term, calendar: Term): Term =>
  strict(convert(moment, calendar), () => `cannot convert ${shown(moment)}, reason: `)

function periodFrom(term: Term): Period {
  const [std, utc, abbreviation] = matchedFields(term, ['std_offset', 'utc_offset', 'zone_abbr']) as Parts
  return { utc, std, abbreviation }
}

const withPeriod = (naive: Term, zone: Term, period: Term): TermMap =>
  dateTimeStruct(matchedFields(naive, ['calendar', ...momentFields]).slice(1), zone, periodFrom(period))

function* fromNaive(naive: Term, zone: Term, database: Term = timeZoneDatabase()): Proc<Term> {
  if (zone === utcZone) {
    const parts = matchedFields(naive, ['calendar', ...momentFields]).slice(1)
    return pair(atoms.ok, dateTimeStruct(parts))
  }
  const calendar = calendarOf(naive)
  if (calendar === undefined) return failing('from_naive', naive, zone, database)
  compatible(iso, calendar)
  const answer = yield* asked(database, 'time_zone_periods_from_wall_datetime', naive, zone)
  if (!(answer instanceof Tuple)) return badMatch(answer)
  switch (answer.e0) {
    case atoms.ok:
      return pair(atoms.ok, withPeriod(naive, zone, answer.e1))
    case atom('ambiguous'):
      return triple(answer.e0, withPeriod(naive, zone, answer.e1), withPeriod(naive, zone, answer.e2))
    case atom('gap'):
      return gap(answer.e1 as Tuple, answer.e2 as Tuple, zone)
    default:
      return answer
  }
}

/** The moments before and after clocks are put forward. */
function gap(before: Tuple, after: Tuple, zone: Term): Term {
  const until = (before.e1 as TermMap).put(microsecondKey, pair(999_999, 6))
  const last = naiveDateTime.functions.get(atom('add'))?.[2]?.(until, -1) as Term
  return triple(atom('gap'), withPeriod(last, zone, before.e0), withPeriod(after.e1, zone, after.e0))
}

/** What a result of `fromNaive` has. errors  ArgumentError */
function instant(result: Term, what: string, zone: Term): Term {
  const { e0, e1, e2 } = result as Tuple
  if (e0 === atom('ambiguous') || e0 === atom('gap')) {
    const [isNot, why] = e0 === atom('gap') ? ['does not exist', 'a gap'] : ['is ambiguous', 'an overlap']
    const between = `${shown(e1)} and ${shown(e2)}`
    return argumentError(
      `${what} because such instant ${isNot} in time zone ${zone as string} as there is ${why} between ${between}`,
    )
  }
  return strict(result, () => `${what}, reason: `)
}

function* fromNaiveStrictly(naive: Term, zone: Term, database?: Term): Proc<Term> {
  return instant(yield* fromNaive(naive, zone, database), `cannot convert ${shown(naive)} to datetime`, zone)
}

function* make(date: Term, time: Term, zone: Term = utcZone, database?: Term): Proc<Term> {
  const isBoth = isStructOf(date, 'Date') && isStructOf(time, 'Time') && calendarOf(date) === calendarOf(time)
  if (!isBoth) return noClause('NaiveDateTime', 'new', date, time)
  const naive = naiveStruct([...matchedFields(date, dateFields), ...matchedFields(time, timeFields)])
  return yield* fromNaive(naive, zone, database)
}

function* makeStrictly(date: Term, time: Term, zone: Term = utcZone, database?: Term): Proc<Term> {
  const what = `cannot build datetime with ${shown(date)} and ${shown(time)}`
  return instant(yield* make(date, time, zone, database), what, zone)
}

/** The moment of UTC, in a time zone. */
function* inZone(moment: IsoDays, precision: Term, zone: Term, database: Term): Proc<Term> {
  const answer = yield* asked(database, 'time_zone_period_from_utc_iso_days', isoDaysTerm(moment), zone)
  if (!(answer instanceof Tuple) || answer.e0 !== atoms.ok) return answer
  const period = periodFrom(answer.e1)
  const offset = BigInt(period.utc as number) + BigInt(period.std as number)
  return pair(atoms.ok, dateTimeStruct(partsOfMoment(plus(moment, offset, 86_400n), precision), zone, period))
}

function* shiftZone(moment: Term, zone: Term, database: Term = timeZoneDatabase()): Proc<Term> {
  if (fieldsOf(moment, ['time_zone'])?.[0] === zone) return pair(atoms.ok, moment)
  const [offset, precision] = [offsetOf(moment), precisionIn(moment)]
  if (offset === undefined || precision === undefined) return badMatch(moment)
  return yield* inZone(utcMoment(moment, offset), precision, zone, database)
}

function* shiftZoneStrictly(moment: Term, zone: Term, database?: Term): Proc<Term> {
  const result = yield* shiftZone(moment, zone, database)
  return strict(result, () => `cannot shift ${shown(moment)} to ${shown(zone)} time zone, reason: `)
}

function* add(moment: Term, amount: Term, unit: Term = second, database: Term = timeZoneDatabase()): Proc<Term> {
  if (!isInteger(amount)) return failing('add', moment, amount, unit, database)
  const [count, of] = inSeconds(amount, unit)
  const [offset, precision] = [offsetOf(moment), precisionIn(moment)]
  const zone = fieldsOf(moment, ['time_zone'])?.[0]
  if (offset === undefined || precision === undefined || zone === undefined) return badMatch(moment)
  const perDay = partsPerDay(of)
  const back = inUnit(offset * 1_000_000n, of)
  const result = yield* inZone(plus(momentOfStruct(module, moment), count - back, perDay), precision, zone, database)
  const { e0, e1 } = result as Tuple
  if (e0 === atoms.ok) return e1
  const [much, database_] = [`${count} ${isAtom(of) ? atomName(of) : shown(of)}`, shown(database)]
  return argumentError(
    `cannot add ${much} to ${shown(moment)} (with time zone database ${database_}), reason: ${shown(e1)}`,
  )
}

function difference(one: Term, other: Term, unit: Term = second): Term {
  const seconds = secondsIn(unit)
  const of = seconds === undefined ? unit : second
  const [a, b] = [offsetOf(one), offsetOf(other)]
  if (a === undefined || b === undefined) return failing('diff', one, other, of)
  const naive = unitsOf(momentOfStruct(module, one), of) - unitsOf(momentOfStruct(module, other), of)
  return integer((naive + inUnit((b - a) * 1_000_000n, of)) / (seconds ?? 1n))
}

function compareMoments(one: Term, other: Term): Term {
  const [a, b] = [offsetOf(one), offsetOf(other)]
  if (a === undefined || b === undefined) return failing('compare', one, other)
  return ordering(Number(microsecondsOf(utcMoment(one, a)) - microsecondsOf(utcMoment(other, b))))
}

function fromIso8601(...[text, second, third]: Term[]): Term {
  const [calendar, format] = isFormat(second ?? null) ? [iso, second as Term] : [second ?? iso, third ?? extended]
  if (second !== undefined && third === undefined && !isAtom(second))
    return failing('from_iso8601', text as Term, second)
  if (typeof text !== 'string' || !isFormat(format))
    return noClause('Calendar.ISO', 'parse_utc_datetime', text as Term, format)
  const found = parsedUtc(text, format.name as Format)
  if (typeof found === 'string') return problem(found)
  compatible(iso, calendar)
  return triple(atoms.ok, dateTimeStruct(found.parts), found.offset ?? 0)
}

function fromUnix(count: Term, unit: Term = second, calendar: Term = iso): Term {
  if (!isInteger(count)) return failing('from_unix', count, unit, calendar)
  const found = unixMoment(count, unit)
  return found === undefined ? problem('invalid_unix_time') : convert(dateTimeStruct(found.parts), calendar)
}

function fromUnixStrictly(count: Term, unit?: Term, calendar?: Term): Term {
  const { e0, e1 } = fromUnix(count, unit, calendar) as Tuple
  return e0 === atoms.ok ? e1 : argumentError(`invalid Unix time ${shown(count)}`)
}

function toUnix(moment: Term, unit: Term = second): Term {
  const offset = offsetOf(moment)
  if (offset === undefined) return failing('to_unix', moment, unit)
  const { days, ...rest } = momentOfStruct(module, moment)
  return integer(unitsOf({ days: days - BigInt(unixDays), ...rest }, unit) - inUnit(offset * 1_000_000n, unit))
}

function fromGregorianSeconds(seconds: Term, microsecond: Term = noFraction, calendar: Term = iso): Term {
  if (!isInteger(seconds) || !(microsecond instanceof Tuple) || microsecond.size !== 2)
    return failing('from_gregorian_seconds', seconds, microsecond, calendar)
  onlyIso(calendar, 'naive_datetime_from_iso_days', noFraction)
  return dateTimeStruct(partsOfMoment(gregorian(seconds, microsecond.e0), microsecond.e1))
}

function toGregorianSeconds(moment: Term): Term {
  const [offset, microsecond] = [offsetOf(moment), fieldsOf(moment, ['microsecond'])?.[0]]
  if (offset === undefined || !(microsecond instanceof Tuple)) return failing('to_gregorian_seconds', moment)
  return pair(integer(secondsOf(utcMoment(moment, offset))), microsecond.e0)
}

function toIso8601(moment: Term, format: Term = extended, offset: Term = null): Term {
  if (calendarOf(moment) === undefined || !isFormat(format)) return failing('to_iso8601', moment, format, offset)
  compatible(iso, calendarOf(moment) as Term)
  const text = ([year, month, day, ...time]: Parts): string =>
    `${dateText(year, month, day, format)}T${timeText(...time, format)}`
  const names = ['utc_offset', 'std_offset', 'time_zone']
  if (offset === null) {
    const [utc, std, zone] = matchedFields(moment, names) as [Term, Term, Term]
    return text(matchedFields(moment, momentFields) as Parts) + offsetText(utc, std, zone, format)
  }
  const [utc, std, zone] = names.map((name) => (moment as TermMap).get(atom(name)) ?? badKey(atom(name), moment)) as [
    Term,
    Term,
    Term,
  ]
  const by = BigInt(offset as number) - BigInt(utc as number) - BigInt(std as number)
  const shifted = plus(momentOfStruct(module, moment), by, 86_400n)
  const parts = partsOfMoment(shifted, precisionIn(moment) ?? badMatch(moment)) as Parts
  return text(parts) + (zone === utcZone && offset === 0 ? 'Z' : offsetText(offset, 0, null, format))
}

function toText(moment: Term): Term {
  const calendar = calendarOf(moment)
  if (calendar === undefined) return failing('to_string', moment)
  const parts = matchedFields(moment, [...momentFields, ...zoneFields])
  onlyIso(calendar, 'datetime_to_string', ...parts)
  return zonedText(...parts)
}

/** What becomes of the fields of a moment. */
function taken(name: string, make: (parts: Parts) => Term) {
  return (moment: Term): Term => {
    const parts = fieldsOf(moment, ['calendar', 'time_zone', ...momentFields])
    return parts === undefined ? failing(name, moment) : make(parts.slice(2) as Parts)
  }
}

function truncate(moment: Term, precision: Term): Term {
  if (!(moment instanceof TermMap)) return failing('truncate', moment, precision)
  const struct = isStructOf(moment, module) ? moment : fromMap(moment)
  return struct.put(microsecondKey, truncated(struct.get(microsecondKey) as Term, precision))
}

const utcNow = (calendar: Term = iso): Term => fromUnixStrictly(integer(systemNs()), nativeUnit, calendar)

function* now(zone: Term, database: Term = timeZoneDatabase()): Proc<Term> {
  return zone === utcZone ? pair(atoms.ok, utcNow()) : yield* shiftZone(utcNow(), zone, database)
}

function* nowStrictly(zone: Term, database?: Term): Proc<Term> {
  const result = yield* now(zone, database)
  return strict(result, () => `cannot get current datetime in ${shown(zone)} time zone, reason: `)
}

const database = 'time_zone_database \\\\ Calendar.get_time_zone_database()'

export const dateTime = libraryModule(alias(module), 'Dates with a time of day, of a time zone.', {
  ...structFunctions(emptyDateTime, [...dateFields, 'hour', 'minute', 'second', ...zoneFields]),
  [`add(datetime, amount_to_add, unit \\\\ :second, ${database})`]: ['The moment so much later.', add],
  'compare(datetime1, datetime2)': [
    '`:lt`, `:eq` or `:gt`, as the first is before, at or after the second, whatever their time zones.',
    compareMoments,
  ],
  'convert(datetime, calendar)': ['The moment in another calendar: `{:ok, datetime}`.', convert],
  'convert!(datetime, calendar)': ['As `convert/2`, but it raises.', convertStrictly],
  'diff(datetime1, datetime2, unit \\\\ :second)': ['How long it is from the second to the first.', difference],
  'from_gregorian_seconds(seconds, microsecond_precision \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'The moment of UTC so many seconds after the year 0 began.',
    fromGregorianSeconds,
  ],
  'from_iso8601(string, format_or_calendar \\\\ Calendar.ISO)': [
    'A moment of UTC from `"2000-12-31T23:50:07Z"`: `{:ok, datetime, offset}`.',
    fromIso8601,
  ],
  'from_iso8601(string, calendar, format)': ['As `from_iso8601/2`, in the basic or the extended format.', fromIso8601],
  [`from_naive(naive_datetime, time_zone, ${database})`]: [
    'The moment when clocks of a time zone show `naive_datetime`: `{:ok, datetime}`.',
    fromNaive,
  ],
  [`from_naive!(naive_datetime, time_zone, ${database})`]: ['As `from_naive/3`, but it raises.', fromNaiveStrictly],
  'from_unix(integer, unit \\\\ :second, calendar \\\\ Calendar.ISO)': [
    'The moment so long after 1970 began: `{:ok, datetime}`.',
    fromUnix,
  ],
  'from_unix!(integer, unit \\\\ :second, calendar \\\\ Calendar.ISO)': [
    'As `from_unix/3`, but it raises.',
    fromUnixStrictly,
  ],
  [`new(date, time, time_zone \\\\ "Etc/UTC", ${database})`]: [
    'The moment of a date and a time: `{:ok, datetime}`.',
    make,
  ],
  [`new!(date, time, time_zone \\\\ "Etc/UTC", ${database})`]: ['As `new/4`, but it raises.', makeStrictly],
  [`now(time_zone, ${database})`]: ['The moment it is, in a time zone: `{:ok, datetime}`.', now],
  [`now!(time_zone, ${database})`]: ['As `now/2`, but it raises.', nowStrictly],
  [`shift_zone(datetime, time_zone, ${database})`]: [
    'The same moment in another time zone: `{:ok, datetime}`.',
    shiftZone,
  ],
  [`shift_zone!(datetime, time_zone, ${database})`]: ['As `shift_zone/3`, but it raises.', shiftZoneStrictly],
  'to_date(datetime)': ['Its date.', taken('to_date', (parts) => dateStruct(parts.slice(0, 3)))],
  'to_gregorian_seconds(datetime)': ['`{seconds, microseconds}` since the year 0.', toGregorianSeconds],
  'to_iso8601(datetime, format \\\\ :extended, offset \\\\ nil)': ['The moment in the form of ISO 8601.', toIso8601],
  'to_naive(datetime)': ['Its date and time, without the time zone.', taken('to_naive', naiveStruct)],
  'to_string(datetime)': ['The moment as text.', toText],
  'to_time(datetime)': ['Its time of day.', taken('to_time', (parts) => timeStruct(parts.slice(3)))],
  'to_unix(datetime, unit \\\\ :second)': ['How long the moment is after 1970 began.', toUnix],
  'truncate(datetime, precision)': ['The moment with no more than milliseconds, or seconds.', truncate],
  'utc_now(calendar \\\\ Calendar.ISO)': ['The moment it is, in UTC.', utcNow],
})
