/** Application. Source: Elixir 1.14's `Application`. */
import { modules } from '../../otp/application-functions.js'
import * as Application from '../../otp/application.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { formatExit } from '../../otp/exceptions/format.js'
import { shown } from '../../otp/exceptions/shown.js'
import { formatMfa } from '../../otp/exceptions/stacktrace.js'
import { systemApplication } from '../../otp/exceptions/system-modules.js'
import { runtime } from '../../otp/process/api.js'
import { type Proc, settle } from '../../otp/process/proc.js'
import {
  alias,
  atom,
  Atom,
  atomName,
  Cons,
  elements,
  emptyList,
  isAtom,
  isInteger,
  isList,
  list,
  type Term,
  TermMap,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { code } from '../../otp/code.js'
import { printTo } from '../shell/device.js'
import { noClause } from './arguments.js'
import { documented } from './documented.js'
import { usingMacro } from './module.js'
import { charsText } from './text.js'
import { setAllEnv } from './application-config.js'

const module = 'Application'
const name = alias(module)

/**
 * Calls the runtime's function, where the arguments at these places are atoms.
 *
 * defaults  of the last parameters, as they are told where a call is refused
 * errors    FunctionClauseError
 */
function ofAtoms(fn: string, atomsAt: readonly number[] = [0], most = 1, defaults: readonly Term[] = []) {
  const known = modules.find((each) => each.name === name)?.functions.get(atom(fn))
  return (...args: Term[]): unknown => {
    if (atomsAt.every((i) => i >= args.length || isAtom(args[i] as Term))) return known?.[args.length]?.(...args)
    return noClause(module, fn, ...args, ...defaults.slice(defaults.length - (most - args.length)))
  }
}

/** The sentences of the reasons `{name, what}`. */
const sentences: Readonly<Record<string, (what: Term) => string>> = {
  already_loaded: (what) => `already loaded application ${plainText(what)}`,
  already_started: (what) => `already started application ${plainText(what)}`,
  bad_application: (what) => `bad application: ${shown(what)}`,
  badstartspec: (what) => `bad application start specs: ${shown(what)}`,
  invalid_name: (what) => `invalid application name: ${shown(what)}`,
  invalid_options: (what) => `invalid application options: ${shown(what)}`,
  invalid_restart_type: (what) => `invalid application restart type: ${shown(what)}`,
  not_loaded: (what) => `not loaded application ${plainText(what)}`,
  not_started: (what) => `not started application ${plainText(what)}`,
}

const plainText = (term: Term): string => (isAtom(term) ? atomName(term) : shown(term))
const isStart = (term: Term): term is Tuple => term instanceof Tuple && term.size === 3 && term.e1 === atoms.start
const badReturn = atom('bad_return')
const exitTag = atom('EXIT')
const noFile = 'no such file or directory'

function formatError(reason: Term): Term {
  if (!(reason instanceof Tuple) || reason.size !== 2) return formatExit(reason)
  const { e0, e1 } = reason
  if (isStart(e1)) {
    const isNormal = e0 instanceof Tuple && e0.e0 === exitTag && e0.e1 === atoms.normal
    return `${startText(e1)} ${isNormal ? 'exited: normal' : `returned an error: ${formatExit(e0)}`}`
  }
  if (e0 === badReturn && e1 instanceof Tuple && e1.size === 2 && isStart(e1.e0)) {
    const { e0: start, e1: answer } = e1
    const hasExited = answer instanceof Tuple && answer.size === 2 && answer.e0 === exitTag
    return `${startText(start)} ${hasExited ? `exited: ${formatExit(answer.e1)}` : `returned a bad value: ${shown(answer)}`}`
  }
  const sentence = e0 instanceof Atom ? sentences[e0.name] : undefined
  if (sentence !== undefined) return sentence(e1)
  if (isList(e0) && isList(e1) && charsText(e0) === noFile) return `could not find application file: ${charsText(e1)}`
  return formatExit(reason)
}

function startText({ e0, e2 }: Tuple): string {
  return formatMfa(e0, atoms.start, e2) ?? ''
}

/** Applications of ours, and those of Elixir and OTP whose modules are known by name. */
function getApplication(of: Term): Term {
  if (!isAtom(of)) return noClause(module, 'get_application', of)
  const own = runtime().parts.applications.ofModule(of)
  if (own !== undefined) return own
  const system = of instanceof Atom ? systemApplication(of) : undefined
  return system === undefined ? null : atom(system.name)
}

function appDir(application: Term): Term {
  if (!isAtom(application)) return noClause(module, 'app_dir', application)
  return argumentError(`unknown application: ${shown(application)}`)
}

/** `{:ok, value}` or `:error` of a key, or of a path of keys, in the configuration as it was when the module was compiled: as it is now. */
function* fetchCompileEnv(caller: Term, application: Term, key: Term): Proc<Term> {
  const path = isAtom(key) ? list(key) : key
  if (!(path instanceof Cons) || !isAtom(path.head))
    return noClause(module, 'fetch_compile_env', application, key, caller)
  if (!isAtom(application)) return noClause(module, 'fetch_env', application, path.head)
  let found = Application.fetchEnv(application as Atom, path.head)
  for (const each of elements(path.tail)) {
    if (!(found instanceof Tuple)) break
    found = (yield* settle(code().call(alias('Access'), atom('fetch'), [found.e1, each]))) as Term
  }
  return found
}

function* compileEnv(caller: Term, application: Term, key: Term, otherwise: Term): Proc<Term> {
  const found = yield* fetchCompileEnv(caller, application, key)
  return found instanceof Tuple ? found.e1 : otherwise
}

function* compileEnvStrict(caller: Term, application: Term, key: Term): Proc<Term> {
  const found = yield* fetchCompileEnv(caller, application, key)
  return found instanceof Tuple ? found.e1 : Application.missingEnv(application as Atom, key)
}

/** A function of an application and a key, whose key may be what no key should be: it is warned of, in `place`. */
function ofKey(fn: string, most: number, defaults: readonly Term[], place = `${fn}/${most}`) {
  const run = ofAtoms(fn, [0], most, defaults)
  return (...args: Term[]): unknown => {
    const [application = null, key = null] = args
    return isAtom(application) && !isAtom(key) ? warned(application, key, place, () => run(...args)) : run(...args)
  }
}

/** Warns once of a key of an application at a place, and goes on by `next`. */
function* warned(application: Term, key: Term, place: string, next: () => unknown): Proc<Term> {
  const { parts } = runtime()
  const what = triple(atom(place), application, key)
  const known = parts.warnedOfKeys ?? TermMap.empty
  if (!known.has(what)) {
    parts.warnedOfKeys = known.put(what, true)
    const text = `warning: passing non-atom as application env key is deprecated, got: ${shown(key)}`
    const line = linesOfKeys[place] ?? 0
    yield* settle(
      printTo(atom('stderr'), `${text}\n  (elixir 1.14.0) lib/application.ex:${line}: Application.${place}\n\n`),
    )
  }
  return (yield* settle(next())) as Term
}

const linesOfKeys: Readonly<Record<string, number>> = {
  'put_env/4': 767,
  'get_env/3': 683,
  'fetch_env/2': 702,
  'delete_env/3': 796,
}

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** Keys of environments that are no atoms, with their applications, and who has been warned of them. */
    warnedOfKeys?: TermMap
  }
}

const specKeys = [
  ['description', 'id', 'vsn', 'modules', 'maxP', 'maxT', 'registered', 'included_applications'],
  ['optional_applications', 'applications', 'mod', 'start_phases'],
].flat()

function spec(of: Term, key: Term): Term {
  if (!isAtom(of) || !(key instanceof Atom) || !specKeys.includes(key.name)) return noClause(module, 'spec', of, key)
  return Application.specKey(of as Atom, key)
}

/** Application.put_all_env/2: all values, or none where one is not what it should be. */
function putAllEnv(config: Term, options: Term = emptyList): unknown {
  if (!isList(config) || !isList(options)) return noClause(module, 'put_all_env', config, options)
  return setAllEnv(config, options)
}

export const application = documented(
  modules,
  name,
  'Applications: starting and stopping them, their environment and specification.',
  {
    'loaded_applications()': '`{name, description, version}` of the applications that are known.',
  },
  {
    'app_dir(app)': ['The directory of an application; there is none here.', appDir],
    'app_dir(app, path)': ['A path in the directory of an application; there is none here.', appDir],
    'compile_env(env, app, key_or_path, default)': ['A value as it was when the module was compiled.', compileEnv],
    'compile_env!(env, app, key_or_path)': [
      'A value as it was when the module was compiled; raises when there was none.',
      compileEnvStrict,
    ],
    'delete_env(app, key, opts \\\\ [])': [
      'Deletes a value of an application: `:ok`.',
      ofKey('delete_env', 3, [emptyList]),
    ],
    'ensure_all_started(app, type \\\\ :temporary)': [
      'Starts an application and what it needs: `{:ok, started}` or `{:error, reason}`.',
      ofAtoms('ensure_all_started', [0], 2, [atoms.temporary]),
    ],
    'ensure_loaded(app)': ['Loads an application that is not loaded: `:ok`.', ofAtoms('ensure_loaded')],
    'ensure_started(app, type \\\\ :temporary)': [
      'Starts an application that does not run: `:ok`.',
      ofAtoms('ensure_started', [0], 2, [atoms.temporary]),
    ],
    'fetch_env(app, key)': ['A value of an application: `{:ok, value}` or `:error`.', ofKey('fetch_env', 2, [])],
    'fetch_env!(app, key)': [
      'A value of an application; raises when there is none.',
      ofKey('fetch_env!', 2, [], 'fetch_env/2'),
    ],
    'format_error(reason)': ['A reason that a start answered, as text.', formatError],
    'get_all_env(app)': ['All values of an application, a keyword list.', ofAtoms('get_all_env')],
    'get_application(module)': ['The application of a module, or nil.', getApplication],
    'get_env(app, key, default \\\\ nil)': ['A value of an application, or `default`.', ofKey('get_env', 3, [null])],
    'load(app)': ['Loads an application: `:ok`.', (app) => Application.load(app)],
    'put_all_env(config, opts \\\\ [])': ['Sets values of several applications: `:ok`.', putAllEnv],
    'put_env(app, key, value, opts \\\\ [])': [
      'Sets a value of an application: `:ok`.',
      ofKey('put_env', 4, [emptyList]),
    ],
    'spec(app)': ['The specification of an application, or nil.', ofAtoms('spec')],
    'spec(app, key)': ['One value of the specification of an application, or nil.', spec],
    'start(app, type \\\\ :temporary)': [
      'Starts an application: `:ok` or `{:error, reason}`.',
      ofAtoms('start', [0], 2, [atoms.temporary]),
    ],
    'started_applications(timeout \\\\ 5000)': [
      '`{name, description, version}` of the applications that run.',
      (timeout = 5000) =>
        timeout === atoms.infinity || isInteger(timeout)
          ? code().call(atom('application'), atom('which_applications'), [])
          : noClause(module, 'started_applications', timeout),
    ],
    'stop(app)': ['Stops an application: `:ok` or `{:error, reason}`.', ofAtoms('stop')],
    'unload(app)': ['Forgets an application that does not run: `:ok`.', ofAtoms('unload')],
  },
  {
    ...usingMacro,
    'compile_env(app, key_or_path, default \\\\ nil)': 'A value as it is when the module is compiled.',
    'compile_env!(app, key_or_path)': 'A value as it is when the module is compiled; raises when there is none.',
  },
)
