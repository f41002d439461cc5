/** The database of time zones that `DateTime` asks. Source: Elixir 1.14's `Calendar.UTCOnlyTimeZoneDatabase`. */
import { code } from '../../../otp/code.js'
import { refused, runtime } from '../../../otp/process/api.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { alias, atom, isAtom, listFrom, pair, type Term, TermMap } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { libraryModule } from '../module.js'
import { utcZone } from './structs.js'

declare module '../../../otp/process/runtime.js' {
  interface Parts {
    /** The module that knows the time zones; left out, the one that knows only UTC. */
    timeZoneDatabase?: Term
  }
}

const utcOnly = alias('Calendar.UTCOnlyTimeZoneDatabase')

export function timeZoneDatabase(): Term {
  return runtime().parts.timeZoneDatabase ?? utcOnly
}

export function putTimeZoneDatabase(database: Term): Term {
  runtime().parts.timeZoneDatabase = database
  return atoms.ok
}

/** What `database` answers. */
export function* asked(database: Term, name: string, ...args: Term[]): Proc<Term> {
  if (!isAtom(database)) return refused('apply', [database, atom(name), listFrom(args)])
  const answer = code().call(database, atom(name), args)
  return (isProc(answer) ? yield* answer : answer) as Term
}

const utc = pair(
  atoms.ok,
  TermMap.from<Term, Term>([
    [atom('std_offset'), 0],
    [atom('utc_offset'), 0],
    [atom('zone_abbr'), 'UTC'],
  ]),
)

const periodOf = (_moment: Term, zone: Term): Term =>
  zone === utcZone ? utc : pair(atoms.error, atom('utc_only_time_zone_database'))

export const utcOnlyDatabase = libraryModule(utcOnly, 'The time zones that are known without another library: UTC.', {
  'time_zone_period_from_utc_iso_days(iso_days, time_zone)': ['The offset of a time zone at a moment.', periodOf],
  'time_zone_periods_from_wall_datetime(naive_datetime, time_zone)': [
    'The offsets that a time zone has when its clocks show a time.',
    periodOf,
  ],
})
