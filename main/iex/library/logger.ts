/** Logger. Source: Elixir 1.14's `Logger`. */
import { charlist } from '../../otp/term/charlist.js'
import { code } from '../../otp/code.js'
import { modules } from '../../otp/logger/functions.js'
import { levels, thresholdOf } from '../../otp/logger/levels.js'
import * as Log from '../../otp/logger/log.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { runtime, self } from '../../otp/process/api.js'
import type { Level } from '../../otp/process/report.js'
import {
  alias,
  atom,
  Atom,
  Bitstring,
  Fun,
  emptyList,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import { printTo } from '../shell/device.js'
import { functionClause } from '../machine/failing.js'
import { toText } from './text.js'
import { after, enumerated, isPair, noClause, option } from './arguments.js'
import { documented } from './documented.js'
import { reportedBy } from './erlang/logger.js'
import type { Macros } from './module.js'

const name = alias('Logger')

/** The modules of an application, as a list. */
function modulesOf(application: Term): Term {
  const { applications } = runtime().parts
  return applications.key(application as Atom, atom('modules')) ?? listFrom([])
}

function setApplicationLevel(application: Term, level: Term): Term {
  const { applications } = runtime().parts
  if (!(application instanceof Atom) || applications.key(application, atom('vsn')) === undefined)
    return pair(atoms.error, pair(atom('not_loaded'), application))
  for (const module of toArray(modulesOf(application))) Log.putModuleLevel(module as Atom, level)
  return atoms.ok
}

const known = modules.find((module) => module.name === name)

const perLevel: Macros = Object.fromEntries(
  [...levels, 'warn'].map((level): [string, string] => [
    `${level}(message_or_fun, metadata \\\\ [])`,
    `Logs a message at level \`:${level === 'warn' ? 'warning' : level}\`: \`:ok\`.`,
  ]),
)

/** Calls the runtime's own function, which the one of the console takes the place of. */
const original = (fn: string, ...args: Term[]): unknown => known?.functions.get(atom(fn))?.[args.length]?.(...args)

/** Logs a message of any kind; what is none of those that are wanted is made text of, with a warning. */
function logging(fn: string) {
  return function* (level: Term, message: Term, ...metadata: Term[]): Proc<Term> {
    if (thresholdOf(level) === undefined)
      return functionClause(atom('logger_config'), 'less_or_equal_level', [level, levels.length - 1])
    const made = yield* reportedBy(metadata[metadata.length - 1] ?? null, message)
    if (made !== undefined) return (yield* settle(original(fn, level, made, ...metadata))) as Term
    if (isMessage(message)) return (yield* settle(original(fn, level, message, ...metadata))) as Term
    yield* settle(printTo(atom('stderr'), notAMessage(message)))
    return (yield* settle(original(fn, level, (yield* settle(toText(message))) as Term, ...metadata))) as Term
  }
}

const isMessage = (term: Term): boolean =>
  typeof term === 'string' ||
  isList(term) ||
  term instanceof TermMap ||
  term instanceof Fun ||
  term instanceof Bitstring

const notAMessage = (message: Term): string =>
  `warning: passing ${shown(message)} to Logger is deprecated, expected a map, a keyword list, a string, a list of strings, ` +
  'or a zero-arity anonymous function\n  (logger 1.14.0) lib/logger.ex:898: Logger.__do_log__/4\n\n'

const warn = atom('warn')
const warning = atom('warning')

/** Logger's own `:warn` is `:warning`; what else is no level is refused by `:logger`. */
function compareLevels(left: Term, right: Term): unknown {
  const ofLogger = (level: Term): Term => (level === warn ? warning : level)
  return code().call(atom('logger'), atom('compare_levels'), [ofLogger(left), ofLogger(right)])
}

/** Adds to the metadata of the calling process; what has none is given these as if anew. */
function metadata(changes: Term): unknown {
  if (!Log.hasMetadata()) return resetMetadata(changes)
  return after(enumerated(changes), (items) => {
    for (const item of items as unknown as Term[])
      if (!isPair(item)) return functionClause(name, '-metadata/1-fun-0-', [item, Log.metadata()], inMetadata)
    return Log.addMetadata(listFrom(items as unknown as Term[]))
  })
}

const inMetadata = list(pair(atom('file'), charlist('lib/logger.ex')), pair(atom('line'), 490))

/** Items that are no pairs are left out. */
function resetMetadata(values: Term = emptyList): unknown {
  return after(enumerated(values), (items) => Log.resetMetadata(listFrom(items as unknown as Term[])))
}

/** A level that is none changes nothing. */
function configure(options: Term): Term {
  const level = option(options, 'level')
  return level !== undefined && thresholdOf(level) === undefined ? atoms.ok : Log.configure(options)
}

function isEnabled(level: Term, of: Term = null): Term {
  const found = thresholdOf(level)
  if (found === undefined) return argumentError(`invalid log level: ${shown(level)}`)
  return Log.isLogged(found as Level, of instanceof Atom ? of : undefined)
}

/** Logs with where it is logged; what the message itself comes with, or the metadata, goes before that. */
function* logIn(level: Term, message: Term, location: Term, metadata: Term): Proc<Term> {
  const given = metadata instanceof TermMap ? listFrom([...metadata].map(([key, value]) => pair(key, value))) : metadata
  if (!(message instanceof Fun)) return yield* logging('log')(level, message, both(location, given))
  const made = yield* settle(message.apply() as Term)
  if (!(made instanceof Tuple) || made.size !== 2) return yield* logging('log')(level, made, both(location, given))
  return yield* logging('log')(level, made.e0, both(location, made.e1))
}

/** `more` over `location`: the last of a key counts. */
function both(location: Term, more: Term): Term {
  return listFrom([...toArray(location), ...toArray(more)])
}

export const logger = documented(
  modules,
  name,
  'Logs messages, with levels and metadata.',
  {
    'configure_backend(backend, options)': 'Sets options of a backend.',
    'delete_all_module_levels()': 'Forgets the levels of all modules: `:ok`.',
    'delete_module_level(module)': 'Forgets the level of a module: `:ok`.',
    'delete_process_level(pid)': 'Forgets the level of the calling process: `:ok`.',
    'disable(pid)': 'Has nothing logged that the calling process logs: `:ok`.',
    'enable(pid)': 'Takes back what `disable/1` did: `:ok`.',
    'flush()': 'Waits until what was logged is printed: `:ok`.',
    'get_module_level(mod)': 'The levels of modules that have one.',
    'get_process_level(pid)': 'The level of the calling process, or nil.',
    'level()': 'The level of Logger.',
    'metadata()': 'The metadata of the calling process.',
    'put_module_level(module, level)': 'Sets the level of a module: `:ok`.',
    'put_process_level(pid, level)': 'Sets the level of the calling process: `:ok`.',
  },
  {
    'compare_levels(left, right)': ['`:gt`, `:eq` or `:lt`, by how grave the levels are.', compareLevels],
    'metadata(keyword)': ['Changes the metadata of the calling process: `:ok`.', metadata],
    'reset_metadata(keyword \\\\ [])': ['Sets the metadata of the calling process anew: `:ok`.', resetMetadata],
    'configure(options)': ['Sets options of Logger, such as `:level`: `:ok`.', configure],
    'bare_log(level, message_or_fun, metadata \\\\ [])': [
      'Logs a message at a level that is known at run time only.',
      logging('bare_log'),
    ],
    'add_backend(backend, opts \\\\ [])': [
      'Adds a backend: `{:ok, pid}`.',
      (backend) => original('add_backend', backend),
    ],
    'add_translator(translator)': ['Adds a function that makes text of reports: `:ok`.', () => atoms.ok],
    'delete_application_level(appname)': [
      'Forgets the levels of the modules of an application: `:ok`.',
      (application) => setApplicationLevel(application, null),
    ],
    'enabled?(pid)': [
      'True when what the calling process logs is logged.',
      (pid) => (pid === self() ? Log.getProcessLevel() !== atom('none') : noClause('Logger', 'enabled?', pid)),
    ],
    'put_application_level(appname, level)': [
      'Sets the level of the modules of an application: `:ok`.',
      setApplicationLevel,
    ],
    'remove_backend(backend, opts \\\\ [])': [
      'Removes a backend: `:ok`.',
      (backend) => original('remove_backend', backend),
    ],
    'remove_translator(translator)': ['Removes a translator: `:ok`.', () => atoms.ok],
    '__should_log__(level, module)': [
      'The level where it would be logged, else nil.',
      (level, of) => (isEnabled(level, of) === true ? level : null),
    ],
    '__do_log__(level, message_or_fun, metadata \\\\ [])': ['What the macros come to.', logging('log')],
    '__do_log__(level, message_or_fun, location, metadata)': ['What the macros come to in a module.', logIn],
  },
  { ...perLevel, 'log(level, message_or_fun, metadata \\\\ [])': 'Logs a message at a level: `:ok`.' },
)
