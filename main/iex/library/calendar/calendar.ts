/** Calendar: dates and times as text in any form. Source: Elixir 1.14's `Calendar`. */
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { shown } from '../../../otp/exceptions/shown.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { concat, isBinary } from '../../../otp/term/bitstring.js'
import type { Fun } from '../../../otp/term/term.js'
import { alias, Atom, atom, emptyList, isAtom, isInteger, type Term, TermMap, Tuple } from '../../../otp/term/term.js'
import { badKey, called, noClause } from '../arguments.js'
import { collect } from '../enumeration/each.js'
import { graphemes } from '../graphemes.js'
import { libraryModule } from '../module.js'
import { made } from '../protocols.js'
import { date } from './date.js'
import { compatible, truncated } from './structs.js'
import { putTimeZoneDatabase, timeZoneDatabase } from './time-zones.js'

const module = 'Calendar'
const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Names by number, as a function that `strftime/3` takes. */
function named(names: readonly string[]): Fun {
  return made(module, 'options', 1, 1, (number) => {
    const name = typeof number === 'number' ? names[number - 1] : undefined
    return name ?? noClause(module, '-options/1-fun-0-', number)
  })
}

type Options = Readonly<Record<string, Term>>

const defaults = (): Options => ({
  preferred_date: '%Y-%m-%d',
  preferred_time: '%H:%M:%S',
  preferred_datetime: '%Y-%m-%d %H:%M:%S',
  am_pm_names: made(module, 'options', 1, 1, (half) => (half as Atom).name),
  month_names: named(months),
  day_of_week_names: named(days),
  abbreviated_month_names: named(months.map((name) => name.slice(0, 3))),
  abbreviated_day_of_week_names: named(days.map((name) => name.slice(0, 3))),
  preferred_datetime_invoked: false,
  preferred_date_invoked: false,
  preferred_time_invoked: false,
})

function* optionsOf(given: Term): Proc<Options> {
  const options: Record<string, Term> = { ...defaults() }
  for (const entry of yield* collect(given)) {
    if (!(entry instanceof Tuple) || entry.size !== 2) return noClause(module, '-options/1-fun-1-', entry)
    const { e0: key, e1: value } = entry
    if (!(key instanceof Atom) || !Object.hasOwn(options, key.name))
      return argumentError(`unknown option ${shown(key)} given to Calendar.strftime/3`)
    options[key.name] = value
  }
  return options
}

/** What is done for the letter after `%`. */
interface Directive {
  readonly moment: TermMap
  readonly options: Options
  readonly width: number
  readonly pad: string
}

function field({ moment }: Directive, name: string): Term {
  return moment.get(atom(name)) ?? badKey(atom(name), moment)
}

function numberIn(directive: Directive, name: string): number {
  const value = field(directive, name)
  return isInteger(value) ? Number(value) : noClause(module, 'strftime', value)
}

function ofDate({ moment }: Directive, name: string): Term {
  const run = date.functions.get(atom(name))?.[1]
  return run?.(moment) as Term
}

/** The name that an option gives. */
function* nameOf(directive: Directive, option: string, of: Term): Proc<Term> {
  return yield* called(directive.options[option] as Term, of)
}

function* half(directive: Directive): Proc<string> {
  const name = yield* nameOf(directive, 'am_pm_names', atom(numberIn(directive, 'hour') > 11 ? 'pm' : 'am'))
  return written(name)
}

/** A format that an option has, within another one. */
function* preferred(directive: Directive, option: 'date' | 'time' | 'datetime'): Proc<string> {
  const { moment, options } = directive
  const [name, flag] = [`preferred_${option}`, `preferred_${option}_invoked`]
  if (options[flag] === true) argumentError(`tried to format ${name} within another ${name} format`)
  return yield* formatted(options[name] as Term, moment, { ...options, [flag]: true })
}

function zoneOffset({ moment, width, pad }: Directive): string {
  const [utc, std] = [moment.get(atom('utc_offset')), moment.get(atom('std_offset'))]
  if (!isInteger(utc ?? null) || !isInteger(std ?? null)) return ''
  const offset = Number(utc) + Number(std)
  const size = Math.abs(offset)
  const text = String(Math.trunc(size / 3600) * 100 + (Math.trunc(size / 60) % 60))
  return (offset >= 0 ? '+' : '-') + leading(text, width, pad)
}

function fraction(directive: Directive): string {
  const { e0: value, e1: precision } = field(directive, 'microsecond') as Tuple
  return written(value)
    .padStart(6, '0')
    .slice(0, Math.max(Number(precision), 1))
}

function written(term: unknown): string {
  return typeof term === 'string' ? term : typeof term === 'number' || typeof term === 'bigint' ? String(term) : ''
}

/** As String.pad_leading/3, by bytes. */
function leading(text: string, width: number, pad: string): string {
  return pad.repeat(Math.max(width - Buffer.byteLength(text), 0)) + text
}

type Write = (directive: Directive) => Term | Proc<Term>

const padding = (write: Write): Write =>
  function* (directive): Proc<Term> {
    const text = write(directive)
    return leading(written(isProc(text) ? yield* text : text), directive.width, directive.pad)
  }

const directives: Readonly<Record<string, Write>> = {
  '%': padding(() => '%'),
  a: padding((d) => nameOf(d, 'abbreviated_day_of_week_names', ofDate(d, 'day_of_week'))),
  A: padding((d) => nameOf(d, 'day_of_week_names', ofDate(d, 'day_of_week'))),
  b: padding((d) => nameOf(d, 'abbreviated_month_names', field(d, 'month'))),
  B: padding((d) => nameOf(d, 'month_names', field(d, 'month'))),
  c: padding((d) => preferred(d, 'datetime')),
  d: padding((d) => numberIn(d, 'day')),
  f: fraction,
  H: padding((d) => numberIn(d, 'hour')),
  I: padding((d) => ((numberIn(d, 'hour') + 23) % 12) + 1),
  j: padding((d) => ofDate(d, 'day_of_year')),
  m: padding((d) => numberIn(d, 'month')),
  M: padding((d) => numberIn(d, 'minute')),
  p: padding(function* (d): Proc<Term> {
    return (yield* half(d)).toUpperCase()
  }),
  P: padding(function* (d): Proc<Term> {
    return (yield* half(d)).toLowerCase()
  }),
  q: padding((d) => ofDate(d, 'quarter_of_year')),
  S: padding((d) => numberIn(d, 'second')),
  u: padding((d) => ofDate(d, 'day_of_week')),
  x: padding((d) => preferred(d, 'date')),
  X: padding((d) => preferred(d, 'time')),
  y: padding((d) => numberIn(d, 'year') % 100),
  Y: padding((d) => numberIn(d, 'year')),
  z: zoneOffset,
  Z: padding(({ moment }) => moment.get(atom('zone_abbr')) ?? ''),
}

const widths: Readonly<Record<string, number>> = { d: 2, H: 2, I: 2, m: 2, M: 2, S: 2, y: 2, j: 3, Y: 4, z: 4 }

function* formatted(format: Term, moment: TermMap, options: Options): Proc<string> {
  let text = ''
  let rest = format as string
  for (;;) {
    const at = rest.indexOf('%')
    if (at === -1) return text + rest
    text += rest.slice(0, at)
    const [all, flags, letter] = /^%((?:[-_]|\d)*)(.?)/su.exec(rest.slice(at)) as unknown as [string, string, string]
    const { width, pad, left } = modifiers(flags)
    const write = left === '' && Object.hasOwn(directives, letter) ? directives[letter] : undefined
    if (write === undefined)
      return argumentError(
        `invalid strftime format: %${left.slice(0, 1) || firstIn(rest.slice(at + all.length - letter.length))}`,
      )
    const spaced = 'aAbBpPZ'.includes(letter) ? ' ' : '0'
    const answer = write({ moment, options, width: width ?? widths[letter] ?? 0, pad: pad ?? spaced })
    text += written(isProc(answer) ? yield* answer : answer)
    rest = rest.slice(at + all.length)
  }
}

function firstIn(text: string): string {
  const first = graphemes(text)[0]
  return typeof first === 'string' ? first : ''
}

/** What stands between `%` and the letter: a width and what is to fill it. `left`: what cannot be there. */
function modifiers(flags: string): { width: number | undefined; pad: string | undefined; left: string } {
  let [width, pad]: [number | undefined, string | undefined] = [undefined, undefined]
  for (let i = 0; i < flags.length; i++) {
    const flag = flags[i] as string
    if (flag === '-' && pad === undefined) pad = ''
    else if (flag === '_' && pad === undefined) pad = ' '
    else if (flag === '0' && pad === undefined && width === undefined) pad = '0'
    else if (/\d/.test(flag)) width = (width ?? 0) * 10 + Number(flag)
    else return { width, pad, left: flags.slice(i) }
  }
  return { width, pad, left: '' }
}

function* strftime(moment: Term, format: Term, options?: Term): Proc<Term> {
  if (!(moment instanceof TermMap) || !isBinary(format))
    return noClause(module, 'strftime', moment, format, options ?? emptyList)
  return concat([yield* formatted(format, moment, options === undefined ? defaults() : yield* optionsOf(options))])
}

function areCompatible(one: Term, other: Term): Term {
  compatible(one, other)
  return true
}

export const calendar = libraryModule(alias(module), 'Calendars, and dates and times as text in any form.', {
  'compatible_calendars?(calendar1, calendar2)': ['Whether days begin at the same moment in both.', areCompatible],
  'get_time_zone_database()': ['The module that knows the time zones.', timeZoneDatabase],
  'put_time_zone_database(database)': [
    'Has another module tell of time zones.',
    (database) =>
      isAtom(database) ? putTimeZoneDatabase(database) : noClause(module, 'put_time_zone_database', database),
  ],
  'strftime(date_or_time_or_datetime, string_format, user_options \\\\ [])': [
    'A date or time as text, as the letters after each `%` of the format say.',
    strftime,
  ],
  'truncate(microsecond_tuple, precision)': ['Microseconds with no more than milliseconds, or seconds.', truncated],
})
