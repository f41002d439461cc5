/** What `:erlang` has of the time and of the system. Source: erlang.erl, os.erl of OTP 25. */
import { nativeModule } from '../../../otp/code.js'
import { refused, runtime } from '../../../otp/process/api.js'
import { running } from '../../../otp/process/current.js'
import { processSize } from '../../../otp/size.js'
import {
  Atom,
  atom,
  elements,
  integer,
  isInteger,
  isList,
  listFrom,
  pair,
  type Term,
  triple,
} from '../../../otp/term/term.js'
import { listToCharlist } from '../text.js'
import { convert, inParts, monotonicNs, nativeParts, partsOf, systemNs } from '../time.js'
import { uniqueInteger } from '../unique-integers.js'

export const time =
  (name: string, ns: () => bigint) =>
  (unit?: Term): Term =>
    inParts(ns(), unit === undefined ? nativeParts : (partsOf(unit) ?? refused(name, [unit])))

function convertTime(value: Term, from: Term, to: Term): Term {
  const [a, b] = [partsOf(from), partsOf(to)]
  if (!isInteger(value) || a === undefined || b === undefined) return refused('convert_time_unit', [value, from, to])
  return convert(value, a, b)
}

/** `{mega seconds, seconds, microseconds}` */
export function timestamp(): Term {
  const us = systemNs() / 1000n
  return triple(integer(us / 1_000_000_000_000n), integer((us / 1_000_000n) % 1_000_000n), integer(us % 1_000_000n))
}

const now = (): Date => new Date(runtime().clock.systemTime())
const dateOf = (date: Date): Term => triple(date.getFullYear(), date.getMonth() + 1, date.getDate())
const timeOf = (date: Date): Term => triple(date.getHours(), date.getMinutes(), date.getSeconds())

const kinds = ['total', 'processes', 'processes_used', 'system', 'atom', 'atom_used', 'binary', 'code', 'ets'] as const

/** Estimated bytes, of what processes hold; the rest is the machine's business. */
function memory(): ReadonlyMap<string, Term> {
  let held = 0
  for (const each of runtime().processes()) held += Math.ceil(processSize(each).total)
  return new Map(kinds.map((kind) => [kind, kind === 'total' || kind.startsWith('processes') ? held : 0]))
}

function memoryOf(what?: Term): Term {
  const all = memory()
  if (what === undefined) return listFrom([...all].map(([kind, bytes]) => pair(atom(kind), bytes)))
  const value = what instanceof Atom ? all.get(what.name) : undefined
  if (value !== undefined) return value
  if (!isList(what)) return refused('memory', [what])
  return listFrom(
    [...elements(what)].map((kind) => pair(kind, all.get((kind as Atom).name) ?? refused('memory', [what]))),
  )
}

const information: Readonly<Record<string, () => Term>> = {
  process_count: () => runtime().processCount,
  process_limit: () => runtime().processLimit,
  schedulers: () => 1,
  schedulers_online: () => 1,
  otp_release: () => listToCharlist('25'),
  version: () => listToCharlist('13.1'),
  wordsize: () => 8,
  atom_limit: () => 1_048_576,
  port_limit: () => 65_536,
  ets_limit: () => 8192,
  logical_processors: () => 1,
  system_version: () => listToCharlist('Erlang/OTP 25 [erts-13.1] [64-bit]\n'),
  machine: () => listToCharlist('BEAM'),
  threads: () => false,
  start_time: () => integer(monotonicNs() - BigInt(Math.round(runtime().now * 1e6))),
}

function systemInfo(item: Term): Term {
  const found = item instanceof Atom ? information[item.name] : undefined
  return found === undefined ? refused('system_info', [item]) : found()
}

function statistics(item: Term): Term {
  const { scheduler } = runtime()
  switch (item instanceof Atom ? item.name : '') {
    case 'reductions':
    case 'exact_reductions':
      return pair(running().reductions, 0)
    case 'run_queue':
    case 'total_run_queue_lengths':
      return 0
    case 'wall_clock':
    case 'runtime':
      return pair(Math.floor(runtime().clock.now()), 0)
    case 'context_switches':
      return pair(scheduler.left, 0)
    case 'garbage_collection':
      return triple(0, 0, 0)
    default:
      return refused('statistics', [item])
  }
}

export const erlangSystem = nativeModule(atom('erlang'), {
  'convert_time_unit/3': convertTime,
  'date/0': () => dateOf(now()),
  'localtime/0': () => pair(dateOf(now()), timeOf(now())),
  'memory/0': () => memoryOf(),
  'memory/1': memoryOf,
  'monotonic_time/0': () => time('monotonic_time', monotonicNs)(),
  'monotonic_time/1': time('monotonic_time', monotonicNs),
  'now/0': timestamp,
  'statistics/1': statistics,
  'system_info/1': systemInfo,
  'system_time/0': () => time('system_time', systemNs)(),
  'system_time/1': time('system_time', systemNs),
  'time/0': () => timeOf(now()),
  'time_offset/0': () => time('time_offset', () => systemNs() - monotonicNs())(),
  'time_offset/1': time('time_offset', () => systemNs() - monotonicNs()),
  'timestamp/0': timestamp,
  'unique_integer/0': () => uniqueInteger(),
  'unique_integer/1': uniqueInteger,
  'universaltime/0': () => {
    const date = now()
    return pair(
      triple(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
      triple(date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()),
    )
  },
})
