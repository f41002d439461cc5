/** Logger for the code table. Its macros are functions here: `Logger.info/1`, with the place in the code as metadata where the console knows it. */
import {
  alias,
  atom,
  type Atom,
  Fun,
  isAtom,
  isProperList,
  list,
  pair,
  type Term,
  toArray,
  Tuple,
} from '../term/term.js'
import * as atoms from '../term/well-known.js'
import { type Module, type NativeFunction, nativeModule } from '../code.js'
import { argumentError } from '../exceptions/constructors.js'
import { shown } from '../exceptions/shown.js'
import * as GenEvent from '../gen-event.js'
import { runtime, self } from '../process/api.js'
import { isProc, type Proc } from '../process/proc.js'
import { functionClause } from '../process/raised.js'
import type { Level } from '../process/report.js'
import { addBackend, removeBackend } from './backends.js'
import { consoleModule, loggerName } from './console.js'
import { compareLevels, levels, levelTerm, thresholdOf, type Threshold } from './levels.js'
import * as Log from './log.js'

const console = atom('console')
const configure = atom('configure')

/** Logs `message`; a function is called for it, when it is logged at all. */
function logAt(level: Level, message: Term, metadata: Term = null): Atom | Proc<Atom> {
  if (!(message instanceof Fun)) return Log.log(level, message, metadata)
  return Log.isLogged(level) ? logLazily(level, message, metadata) : atoms.ok
}

function* logLazily(level: Level, make: Fun, metadata: Term): Proc<Atom> {
  const result = make.apply()
  const message = (isProc(result) ? yield* result : result) as Term
  const isWithMetadata = message instanceof Tuple && message.size === 2
  return isWithMetadata ? Log.log(level, message.e0, message.e1) : Log.log(level, message, metadata)
}

function levelOf(term: Term): Threshold {
  return thresholdOf(term) ?? argumentError(`invalid log level: ${shown(term)}`)
}

function log(level: Term, message: Term, metadata: Term = null): Atom | Proc<Atom> {
  return logAt(levelOf(level) as Level, message, metadata)
}

function compare(a: Term, b: Term): Atom {
  const order = compareLevels(levelOf(a), levelOf(b))
  return atom(order < 0 ? 'lt' : order > 0 ? 'gt' : 'eq')
}

/** The backend that `:console` stands for, or the one of that name. */
function backendOf(backend: Term): Term {
  return backend === console ? consoleModule : backend
}

/** errors  FunctionClauseError of Logger's `name` for another than the running process */
function ofSelf(name: string, pid: Term, ...more: readonly Term[]): void {
  if (pid !== self()) functionClause(alias('Logger'), name, [pid, ...more])
}

function modulesOf(term: Term): Atom[] {
  return (isAtom(term) ? [term] : toArray(term)) as Atom[]
}

/** The level of each module that has one: `[{module, level}]` */
function moduleLevels(term: Term): Term {
  const { moduleLevels } = runtime().parts.logger
  const found = modulesOf(term).flatMap((module) => {
    const level = moduleLevels.get(module)
    return level === undefined ? [] : [pair(module, levelTerm(level))]
  })
  return list(...found)
}

function setModuleLevel(term: Term, level: Term): Term {
  if (!isAtom(term) && !(isProperList(term) && toArray(term).every(isAtom)))
    return pair(atoms.error, pair(atom('not_a_list_of_modules'), term))
  if (level !== null && thresholdOf(level) === undefined) return pair(atoms.error, pair(atom('invalid_level'), level))
  for (const module of modulesOf(term)) Log.putModuleLevel(module, level)
  return atoms.ok
}

const perLevel: Record<string, NativeFunction> = {}
for (const level of levels) {
  for (const arity of [1, 2]) perLevel[`${level}/${arity}`] = (message, metadata) => logAt(level, message, metadata)
}
for (const arity of [1, 2]) perLevel[`warn/${arity}`] = (message, metadata) => logAt('warning', message, metadata)

/** The modules, to be defined in the code table. */
export const modules: readonly Module[] = [
  nativeModule(loggerName, {
    ...perLevel,
    'log/2': log,
    'log/3': log,
    'bare_log/2': log,
    'bare_log/3': log,
    'level/0': Log.level,
    'configure/1': Log.configure,
    'compare_levels/2': compare,
    'metadata/0': () => list(...[...Log.metadata()].map(([key, value]) => pair(key, value))),
    'metadata/1': Log.addMetadata,
    'reset_metadata/0': () => Log.resetMetadata(list()),
    'reset_metadata/1': Log.resetMetadata,
    'put_process_level/2': (pid, level) => {
      ofSelf('put_process_level', pid, level)
      return Log.putProcessLevel(level)
    },
    'get_process_level/1': (pid) => {
      ofSelf('get_process_level', pid)
      return Log.getProcessLevel()
    },
    'delete_process_level/1': (pid) => {
      ofSelf('delete_process_level', pid)
      return Log.putProcessLevel(null)
    },
    'disable/1': (pid) => {
      ofSelf('disable', pid)
      return Log.putProcessLevel(atom('none'))
    },
    'enable/1': (pid) => {
      ofSelf('enable', pid)
      return Log.putProcessLevel(null)
    },
    'put_module_level/2': setModuleLevel,
    'get_module_level/1': moduleLevels,
    'delete_module_level/1': (module) => setModuleLevel(module, null),
    'delete_all_module_levels/0': () => {
      runtime().parts.logger.clearModuleLevels()
      return atoms.ok
    },
    'flush/0': () => GenEvent.syncNotify(loggerName, atom('flush')),
    'add_backend/1': (backend) => addBackend(backendOf(backend)),
    'remove_backend/1': (backend) => removeBackend(backendOf(backend)),
    'configure_backend/2': (backend, options) =>
      GenEvent.call(loggerName, backendOf(backend) as Atom, pair(configure, options), Infinity),
  }),
]
