/** `:logger`. Source: logger.erl of OTP 25. */
import { charlist } from '../../../otp/term/charlist.js'
import { code, nativeModule, type NativeFunction } from '../../../otp/code.js'
import { shown } from '../../../otp/exceptions/shown.js'
import { compareLevels as compareThresholds, levels, thresholdOf } from '../../../otp/logger/levels.js'
import * as Log from '../../../otp/logger/log.js'
import * as api from '../../../otp/process/api.js'
import { isProc, type Proc } from '../../../otp/process/proc.js'
import { Raised } from '../../../otp/process/raised.js'
import type { Level } from '../../../otp/process/report.js'
import type { Atom } from '../../../otp/term/term.js'
import {
  alias,
  atom,
  atomName,
  Cons,
  emptyList,
  Fun,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { called, isFun, option } from '../arguments.js'
import { erlangText } from './print-shape.js'
import { charsText } from '../text.js'

/** A format of io:format with its arguments, as `~p`, `~w`, `~s` and their like put them in; undefined where their numbers are not the same. */
export function erlangFormat(format: Term, args: Term, text: (term: Term) => string = erlangText): string | undefined {
  const given = toArray(args)
  let at = 0
  const filled = formatText(format).replace(
    /~([-\d]*)(?:[.*\d]*)(?:t|l)*([a-zA-Z~])/g,
    (_all, width: string, letter: string) => {
      if (letter === '~') return '~'
      if (letter === 'n') return '\n'
      const value = given[at++] ?? null
      if (letter !== 's') return text(value)
      const chars = typeof value === 'string' ? value : isList(value) ? charsText(value) : text(value)
      return width.startsWith('-') ? chars.padEnd(-Number(width)) : chars.padStart(Number(width))
    },
  )
  return at === given.length ? filled : undefined
}

function formatText(format: Term): string {
  return typeof format === 'string' ? format : isAtom(format) ? atomName(format) : charsText(format)
}

/** What the function at `report_cb` of `metadata` makes of a report: `{format, args}`, as text. Undefined where there is none. */
export function* reportedBy(metadata: Term, report: Term): Proc<string | undefined> {
  const make = metadata instanceof TermMap ? metadata.get(reportCallback) : option(metadata, 'report_cb')
  if (!isFun(make, 1) || !(report instanceof TermMap || report instanceof Cons)) return undefined
  const made = yield* called(make, report)
  return made instanceof Tuple && made.size === 2 ? erlangFormat(made.e0, made.e1, shown) : undefined
}

const reportCallback = atom('report_cb')

/** Logs what a format and its arguments come to; where they do not fit it, nothing. */
function logFormat(level: Level, format: Term, args: Term, metadata: Term): Term {
  const text = erlangFormat(format, args, shown)
  return text === undefined ? atoms.ok : Log.log(level, text, metadata)
}

function log(level: Level, what: Term, args?: Term, metadata?: Term): unknown {
  const isFormat = args !== undefined && isList(args) && !(what instanceof TermMap)
  const data = isFormat ? (metadata ?? null) : args instanceof TermMap ? args : null
  if (what instanceof Fun) return logLazily(level, what, args ?? null, data)
  if (isFormat) return logFormat(level, what, args, data)
  return data === null ? Log.log(level, what) : logReport(level, what, data)
}

function* logReport(level: Level, report: Term, metadata: Term): Proc<Term> {
  return Log.log(level, (yield* reportedBy(metadata, report)) ?? report, metadata)
}

function* logLazily(level: Level, make: Fun, argument: Term, metadata: Term): Proc<Term> {
  const result = make.apply(argument)
  const value = (isProc(result) ? yield* result : result) as Term
  const isFormat = value instanceof Tuple && value.size === 2
  return isFormat ? logFormat(level, value.e0, value.e1, metadata) : Log.log(level, value, metadata)
}

const perLevel = Object.fromEntries(
  levels.flatMap((level): [string, NativeFunction][] => [
    [`${level}/1`, (what) => log(level, what)],
    [`${level}/2`, (what, args) => log(level, what, args)],
    [`${level}/3`, (what, args, metadata) => log(level, what, args, metadata)],
  ]),
)

function levelOf(term: Term, args: readonly Term[]): Level {
  const level = thresholdOf(term)
  return level === undefined ? functionClause(atom('logger'), 'log', args) : (level as Level)
}

function primaryConfig(): Term {
  return TermMap.from<Term, Term>([
    [atom('filter_default'), atom('log')],
    [atom('filters'), emptyList],
    [atom('level'), Log.level()],
    [atom('metadata'), TermMap.empty],
  ])
}

function setPrimaryConfig(key: Term, value: Term): Term {
  if (key === atom('level')) return Log.configure(list(pair(key, value)))
  return atoms.ok
}

/** Raises the badarg that `:logger` itself makes, at `line`. */
function refusedByLogger(fn: string, args: readonly Term[], line: number): never {
  const location = list(pair(atom('file'), charlist('logger.erl')), pair(atom('line'), line))
  throw new Raised('error', atoms.badarg, list(tuple(atom('logger'), atom(fn), listFrom(args), location)))
}

function compareLevels(a: Term, b: Term): Term {
  const [left, right] = [a, b].map((level) => (level === atom('warn') ? undefined : thresholdOf(level)))
  if (left === undefined || right === undefined) return refusedByLogger('compare_levels', [a, b], 621)
  const order = compareThresholds(left, right)
  return atom(order < 0 ? 'lt' : order > 0 ? 'gt' : 'eq')
}

const setMetadata = (metadata: Term): Term =>
  metadata instanceof TermMap ? Log.resetMetadata(metadata) : refusedByLogger('set_process_metadata', [metadata], 629)
const updateMetadata = (metadata: Term): Term =>
  metadata instanceof TermMap ? Log.addMetadata(metadata) : refusedByLogger('update_process_metadata', [metadata], 642)

export const loggerModule = nativeModule(atom('logger'), {
  ...perLevel,
  'compare_levels/2': compareLevels,
  'get_module_level/0': () => code().call(alias('Logger'), atom('get_module_level'), [emptyList]),
  'get_primary_config/0': primaryConfig,
  'get_process_metadata/0': () => (Log.hasMetadata() ? Log.metadata() : atoms.undefinedAtom),
  'log/2': (level, what) => log(levelOf(level, [level, what]), what),
  'log/3': (level, what, args) => log(levelOf(level, [level, what, args]), what, args),
  'log/4': (level, what, args, data) => log(levelOf(level, [level, what, args, data]), what, args, data),
  'set_module_level/2': (module, level) => Log.putModuleLevel(module as Atom, level),
  'set_primary_config/2': setPrimaryConfig,
  'set_process_metadata/1': setMetadata,
  'timestamp/0': () => Math.round(api.runtime().clock.systemTime() * 1000),
  'unset_module_level/1': (module) => Log.putModuleLevel(module as Atom, null),
  'unset_process_metadata/0': () => Log.resetMetadata(emptyList),
  'update_process_metadata/1': updateMetadata,
})
