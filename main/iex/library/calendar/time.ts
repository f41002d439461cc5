/** Time: times of day. Source: Elixir 1.14's `Time`. */
import { shown } from '../../../otp/exceptions/shown.js'
import { alias, atom, integer, isInteger, pair, type Term, triple, Tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { noClause } from '../arguments.js'
import { libraryModule } from '../module.js'
import { structFunctions } from '../struct-functions.js'
import { nativeUnit, systemNs } from '../time.js'
import { dayFraction, isValidTime, microsecondsPerDay, modulo, timeOf } from './gregorian.js'
import { fromUnix } from './iso.js'
import { parsedTime } from './parse-iso.js'
import {
  calendarOf,
  emptyTime,
  fieldsOf,
  isStructOf,
  iso,
  matchedFields,
  microsecondKey,
  onlyIso,
  orderOf,
  precisionIn,
  strict,
  timeFields,
  timeStruct,
  truncated,
} from './structs.js'
import { extended, isFormat, timeText } from './text.js'
import { fromUnit, inUnit, secondsIn } from './units.js'

const module = 'Time'
const failing = (name: string, ...args: Term[]): never => noClause(module, name, ...args)
const problem = (reason: string): Term => pair(atoms.error, atom(reason))
const noFraction = pair(0, 0)
type Parts = [hour: Term, minute: Term, second: Term, microsecond: Term]

const isFraction = (term: Term | undefined): term is Tuple => term instanceof Tuple && term.size === 2

/** Microseconds since midnight. */
function microsecondsIn(time: Term): bigint {
  const found = fieldsOf(time, ['calendar', ...timeFields])
  if (found === undefined || !isFraction(found[4])) return failing('to_day_fraction', time)
  const [calendar, ...parts] = found as [Term, ...Parts]
  onlyIso(calendar, 'time_to_day_fraction', ...parts)
  return dayFraction(...parts)
}

function make(hour: Term, minute: Term, second: Term, microsecond: Term = noFraction, calendar: Term = iso): Term {
  const fraction = isInteger(microsecond) ? pair(microsecond, 6) : microsecond
  const isWhole = [hour, minute, second].every(isInteger) && isFraction(fraction) && fraction.items().every(isInteger)
  if (!isWhole) return failing('new', hour, minute, second, fraction, calendar)
  onlyIso(calendar, 'valid_time?', hour, minute, second, fraction)
  if (!isValidTime(hour, minute, second, fraction)) return problem('invalid_time')
  return pair(atoms.ok, timeStruct([hour, minute, second, fraction]))
}

function convert(time: Term, calendar: Term): Term {
  const found = fieldsOf(time, ['calendar', ...timeFields])
  const isSame = found !== undefined && found[0] === calendar
  if (!isSame && precisionIn(time) === undefined) return failing('convert', time, calendar)
  if (found === undefined) return failing('to_day_fraction', time)
  onlyIso(found[0] as Term, 'time_to_day_fraction', ...found.slice(1))
  onlyIso(calendar, 'time_from_day_fraction', noFraction)
  return pair(atoms.ok, timeStruct(found.slice(1)))
}

function convertStrictly(time: Term, calendar: Term): Term {
  return strict(
    convert(time, calendar),
    () => `cannot convert ${shown(time)} to target calendar ${shown(calendar)}, reason: `,
  )
}

function fromErl(time: Term, microsecond: Term = noFraction, calendar: Term = iso): Term {
  if (!(time instanceof Tuple) || time.size !== 3) return failing('from_erl', time, microsecond, calendar)
  const made = make(time.e0, time.e1, time.e2, microsecond)
  return (made as Tuple).e0 === atoms.ok ? convert((made as Tuple).e1, calendar) : made
}

function fromIso8601(text: Term, calendar: Term = iso): Term {
  if (typeof text !== 'string') return noClause('Calendar.ISO', 'parse_time', text)
  const parts = parsedTime(text, 'extended')
  return typeof parts === 'string' ? problem(parts) : convert(timeStruct(parts), calendar)
}

function add(time: Term, amount: Term, unit: Term = atom('second')): Term {
  const precision = precisionIn(time)
  const seconds = unit === atom('day') ? undefined : secondsIn(unit)
  if (!isInteger(amount)) return failing('add', time, amount, unit)
  const [given, of] = seconds === undefined ? [amount, unit] : [integer(BigInt(amount) * seconds), atom('second')]
  if (precision === undefined || calendarOf(time) === undefined) return failing('add', time, given, of)
  const added = fromUnit(BigInt(given), of)
  const [hour, minute, second, microsecond] = timeOf(
    modulo(microsecondsIn(time) + added, microsecondsPerDay),
    microsecondsPerDay,
  )
  return timeStruct([hour, minute, second, pair((microsecond as Tuple).e0, precision)])
}

function compareTimes(one: Term, other: Term): Term {
  const calendar = calendarOf(one)
  if (calendar !== undefined && calendar === calendarOf(other)) return orderOf(one, other, timeFields)
  const [a, b] = [microsecondsIn(one), microsecondsIn(other)]
  return atom(a < b ? 'lt' : a > b ? 'gt' : 'eq')
}

function difference(one: Term, other: Term, unit: Term = atom('second')): Term {
  const seconds = unit === atom('day') ? undefined : secondsIn(unit)
  const of = seconds === undefined ? unit : atom('second')
  const [a, b] = [microsecondsIn(one), microsecondsIn(other)]
  return integer((inUnit(a, of) - inUnit(b, of)) / (seconds ?? 1n))
}

function fromSeconds(seconds: Term, microsecond: Term = noFraction, calendar: Term = iso): Term {
  if (!isInteger(seconds)) return failing('from_seconds_after_midnight', seconds, microsecond, calendar)
  const inDay = modulo(BigInt(seconds), 86_400n)
  onlyIso(calendar, 'time_from_day_fraction', pair(integer(inDay), 86_400))
  return timeStruct([...timeOf(inDay, 86_400n).slice(0, 3), microsecond])
}

function toSeconds(time: Term): Term {
  const microsecond = fieldsOf(time, ['microsecond'])?.[0]
  if (!isFraction(microsecond)) return failing('to_seconds_after_midnight', time)
  return pair(integer(microsecondsIn(time) / 1_000_000n), microsecond.e0)
}

function toIso8601(time: Term, format: Term = extended): Term {
  if (calendarOf(time) === undefined || !isFormat(format)) return failing('to_iso8601', time, format)
  return timeText(...(matchedFields(convertStrictly(time, iso), timeFields) as Parts), format)
}

function toText(time: Term): Term {
  const found = fieldsOf(time, ['calendar', ...timeFields])
  if (found === undefined) return failing('to_string', time)
  const [calendar, ...parts] = found as [Term, ...Parts]
  onlyIso(calendar, 'time_to_string', ...parts)
  return timeText(...parts)
}

function now(calendar: Term = iso): Term {
  const { parts } = fromUnix(integer(systemNs()), nativeUnit) ?? { parts: [] }
  return convertStrictly(timeStruct(parts.slice(3)), calendar)
}

function truncate(time: Term, precision: Term): Term {
  const microsecond = isStructOf(time, module) ? time.get(microsecondKey) : undefined
  if (microsecond === undefined || !isStructOf(time, module)) return failing('truncate', time, precision)
  return time.put(microsecondKey, truncated(microsecond, precision))
}

export const timeModule = libraryModule(alias(module), 'Times of day: an hour, a minute, a second and parts of it.', {
  ...structFunctions(emptyTime, ['hour', 'minute', 'second']),
  'add(time, amount_to_add, unit \\\\ :second)': ['The time so much later; after midnight it begins anew.', add],
  'compare(time1, time2)': [
    '`:lt`, `:eq` or `:gt`, as the first time is before, at or after the second.',
    compareTimes,
  ],
  'convert(time, calendar)': ['The time in another calendar: `{:ok, time}`.', convert],
  'convert!(time, calendar)': ['As `convert/2`, but it raises.', convertStrictly],
  'diff(time1, time2, unit \\\\ :second)': ['How long it is from the second time to the first.', difference],
  'from_erl(tuple, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'A time from `{hour, minute, second}`: `{:ok, time}`.',
    fromErl,
  ],
  'from_erl!(tuple, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'As `from_erl/3`, but it raises.',
    (tuple, microsecond, calendar) =>
      strict(fromErl(tuple, microsecond, calendar), () => `cannot convert ${shown(tuple)} to time, reason: `),
  ],
  'from_iso8601(string, calendar \\\\ Calendar.ISO)': ['A time from `"23:50:07"`: `{:ok, time}`.', fromIso8601],
  'from_iso8601!(string, calendar \\\\ Calendar.ISO)': [
    'As `from_iso8601/2`, but it raises.',
    (text, calendar) => strict(fromIso8601(text, calendar), () => `cannot parse ${shown(text)} as time, reason: `),
  ],
  'from_seconds_after_midnight(seconds, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'The time so many seconds after midnight.',
    fromSeconds,
  ],
  'new(hour, minute, second, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'A time: `{:ok, time}`, or `{:error, reason}`.',
    make,
  ],
  'new!(hour, minute, second, microsecond \\\\ {0, 0}, calendar \\\\ Calendar.ISO)': [
    'As `new/5`, but it raises.',
    (...args) => strict(make(...(args as unknown as Parts)), () => 'cannot build time, reason: '),
  ],
  'to_erl(time)': [
    '`{hour, minute, second}`',
    (time) =>
      triple(...(matchedFields(convertStrictly(time, iso), ['hour', 'minute', 'second']) as [Term, Term, Term])),
  ],
  'to_iso8601(time, format \\\\ :extended)': ['The time in the form of ISO 8601.', toIso8601],
  'to_seconds_after_midnight(time)': ['`{seconds, microseconds}` since midnight.', toSeconds],
  'to_string(time)': ['The time as text.', toText],
  'truncate(time, precision)': ['The time with no more than milliseconds, or seconds.', truncate],
  'utc_now(calendar \\\\ Calendar.ISO)': ['The time it is, in UTC.', now],
})
