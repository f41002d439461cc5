/** What behaviours of the library ask of their modules, and tell of it: `behaviour_info/1`. */
import type { NativeFunction } from '../../otp/code.js'
import { type Atom, atom, listFrom, pair, type Term } from '../../otp/term/term.js'
import { functionClause } from '../machine/failing.js'

/** By `name/arity`, in the order in which they are told of. */
export interface Callbacks {
  readonly all: readonly string[]
  readonly optional: readonly string[]
}

/** Elixir's tell of them by name, the last first. */
function ofElixir(all: string, optional = ''): Callbacks {
  const sorted = (text: string): string[] => text.split(' ').filter(Boolean).sort().reverse()
  return { all: sorted(all), optional: sorted(optional) }
}

const ofErlang = (all: string, optional = ''): Callbacks => ({
  all: all.split(' '),
  optional: optional.split(' ').filter(Boolean),
})

const byName: Readonly<Record<string, Callbacks>> = {
  'Elixir.Access': ofElixir('fetch/2 get_and_update/3 pop/2'),
  'Elixir.Application': ofElixir(
    'config_change/3 prep_stop/1 start/2 start_phase/3 stop/1',
    'config_change/3 prep_stop/1 start_phase/3',
  ),
  'Elixir.Calendar': ofElixir(
    'date_to_string/3 datetime_to_string/11 day_of_era/3 day_of_week/4 day_of_year/3 day_rollover_relative_to_midnight_utc/0 ' +
      'days_in_month/2 leap_year?/1 months_in_year/1 naive_datetime_from_iso_days/1 naive_datetime_to_iso_days/7 ' +
      'naive_datetime_to_string/7 parse_date/1 parse_naive_datetime/1 parse_time/1 parse_utc_datetime/1 quarter_of_year/3 ' +
      'time_from_day_fraction/1 time_to_day_fraction/4 time_to_string/4 valid_date?/3 valid_time?/4 year_of_era/3',
  ),
  'Elixir.Calendar.TimeZoneDatabase': ofElixir(
    'time_zone_period_from_utc_iso_days/2 time_zone_periods_from_wall_datetime/2',
  ),
  'Elixir.Collectable': ofElixir('into/1'),
  'Elixir.DynamicSupervisor': ofElixir('init/1'),
  'Elixir.Enumerable': ofElixir('count/1 member?/2 reduce/3 slice/1'),
  'Elixir.Exception': ofElixir('blame/2 exception/1 message/1', 'blame/2'),
  'Elixir.GenEvent': ofElixir('code_change/3 handle_call/2 handle_event/2 handle_info/2 init/1 terminate/2'),
  'Elixir.GenServer': ofElixir(
    'code_change/3 format_status/2 handle_call/3 handle_cast/2 handle_continue/2 handle_info/2 init/1 terminate/2',
    'code_change/3 format_status/2 handle_call/3 handle_cast/2 handle_continue/2 handle_info/2 terminate/2',
  ),
  'Elixir.Inspect': ofElixir('inspect/2'),
  'Elixir.List.Chars': ofElixir('to_charlist/1'),
  'Elixir.Module': ofElixir('__info__/1'),
  'Elixir.String.Chars': ofElixir('to_string/1'),
  'Elixir.Supervisor': ofElixir('init/1'),
  application: ofErlang('start/2 stop/1'),
  gen_event: ofErlang(
    'init/1 handle_event/2 handle_call/2 handle_info/2 terminate/2 code_change/3 format_status/2 format_status/1',
    'handle_info/2 terminate/2 code_change/3 format_status/1 format_status/2',
  ),
  gen_server: ofErlang(
    'init/1 handle_call/3 handle_cast/2 handle_info/2 handle_continue/2 terminate/2 code_change/3 format_status/2 format_status/1',
    'handle_info/2 handle_continue/2 terminate/2 code_change/3 format_status/1 format_status/2',
  ),
  gen_statem: ofErlang(
    'init/1 callback_mode/0 state_name/3 handle_event/4 terminate/3 code_change/4 format_status/2 format_status/1',
    'format_status/1 format_status/2 terminate/3 code_change/4 state_name/3 handle_event/4',
  ),
  supervisor: ofErlang('init/1'),
}

const behaviours: ReadonlyMap<string, Callbacks> = new Map(Object.entries(byName))

/** The callbacks of a behaviour; undefined for a module that is none of the library's. */
export function callbacksOfBehaviour({ name }: Atom): Callbacks | undefined {
  return behaviours.get(name)
}

/** The names of the behaviours. */
export const behaviourNames: readonly Atom[] = [...behaviours.keys()].map(atom)

/** `behaviour_info/1` of `module`; some of the library's say themselves that they were not asked well. */
export function behaviourInfo(module: Atom, { all, optional }: Callbacks): NativeFunction {
  const isWhole = behaviours.has(module.name) && module.name.startsWith('Elixir.')
  return (what) => {
    if (what === atom('callbacks')) return listFrom(all.map(keyPair))
    if (what === atom('optional_callbacks')) return listFrom(optional.map(keyPair))
    return functionClause(module, isWhole ? 'behaviour_info' : '-inlined-behaviour_info/1-', [what])
  }
}

function keyPair(key: string): Term {
  const slash = key.lastIndexOf('/')
  return pair(atom(key.slice(0, slash)), Number(key.slice(slash + 1)))
}
