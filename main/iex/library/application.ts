/** Application. Source: Elixir 1.14's `Application`. */
import { modules } from '../../otp/application-functions.js'
import * as Application from '../../otp/application.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { formatExit } from '../../otp/exceptions/format.js'
import { shown } from '../../otp/exceptions/shown.js'
import { alias, atom, Atom, isAtom, isInteger, type Term, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { code } from '../../otp/code.js'
import { noClause } from './arguments.js'
import { documented } from './documented.js'
import { charsText } from './text.js'

const module = 'Application'
const name = alias(module)

/** Calls the runtime's function, where the arguments said are atoms. errors  FunctionClauseError */
function ofAtoms(fn: string, atomsAt: readonly number[] = [0], shownArity?: readonly Term[]) {
  const known = modules.find((each) => each.name === name)?.functions.get(atom(fn))
  return (...args: Term[]): unknown => {
    if (!atomsAt.every((i) => i >= args.length || isAtom(args[i] as Term)))
      return noClause(module, fn, ...args, ...(shownArity ?? []).slice(args.length))
    return known?.[args.length]?.(...args)
  }
}

function formatError(reason: Term): Term {
  if (reason instanceof Tuple && reason.size === 2) {
    const { e0, e1 } = reason
    if (e0 === atom('not_started')) return `not started: ${shown(e1).replace(/^:/, '')}`
    if (e0 === atom('already_started')) return `already started: ${shown(e1).replace(/^:/, '')}`
    if (e0 === atom('already_loaded')) return `already loaded: ${shown(e1).replace(/^:/, '')}`
    if (e0 === atom('not_loaded')) return `not loaded: ${shown(e1).replace(/^:/, '')}`
    if (e1 instanceof Tuple && e1.size === 3 && e1.e1 === atoms.start) return startText(e0, e1)
    if (typeof e0 !== 'number' && e1 !== null && !(e1 instanceof Tuple) && !(e0 instanceof Atom))
      return `${charsText(e0)}: ${charsText(e1)}`
  }
  return formatExit(reason)
}

function startText(reason: Term, mfa: Tuple): string {
  const args = shown(mfa.e2).slice(1, -1)
  return `${shown(mfa.e0)}.start(${args}) returned an error: ${formatExit(reason)}`
}

function appDir(application: Term): Term {
  if (!isAtom(application)) return noClause(module, 'app_dir', application)
  return argumentError(`unknown application: ${shown(application)}`)
}

/** A value of the configuration as it was when the module was compiled: as it is now. */
const compileEnv = (_caller: Term, application: Term, key: Term, otherwise: Term): Term =>
  Application.getEnv(application as Atom, key, otherwise)

export const application = documented(
  modules,
  name,
  'Applications: starting and stopping them, their environment and specification.',
  {
    'loaded_applications()': '`{name, description, version}` of the applications that are known.',
    'put_all_env(config, opts \\\\ [])': 'Sets values of several applications: `:ok`.',
  },
  {
    'app_dir(app)': ['The directory of an application; there is none here.', appDir],
    'app_dir(app, path)': ['A path in the directory of an application; there is none here.', appDir],
    'compile_env(env, app, key_or_path, default)': ['A value as it was when the module was compiled.', compileEnv],
    'delete_env(app, key, opts \\\\ [])': ['Deletes a value of an application: `:ok`.', ofAtoms('delete_env')],
    'ensure_all_started(app, type \\\\ :temporary)': [
      'Starts an application and what it needs: `{:ok, started}` or `{:error, reason}`.',
      ofAtoms('ensure_all_started'),
    ],
    'ensure_loaded(app)': ['Loads an application that is not loaded: `:ok`.', ofAtoms('ensure_loaded')],
    'ensure_started(app, type \\\\ :temporary)': [
      'Starts an application that does not run: `:ok`.',
      ofAtoms('ensure_started'),
    ],
    'fetch_env(app, key)': ['A value of an application: `{:ok, value}` or `:error`.', ofAtoms('fetch_env')],
    'fetch_env!(app, key)': ['A value of an application; raises when there is none.', ofAtoms('fetch_env!')],
    'format_error(reason)': ['A reason that a start answered, as text.', formatError],
    'get_all_env(app)': ['All values of an application, a keyword list.', ofAtoms('get_all_env')],
    'get_application(module)': ['The application of a module, or nil.', ofAtoms('get_application')],
    'get_env(app, key, default \\\\ nil)': ['A value of an application, or `default`.', ofAtoms('get_env')],
    'load(app)': ['Loads an application: `:ok`.', (app) => Application.load(app)],
    'put_env(app, key, value, opts \\\\ [])': ['Sets a value of an application: `:ok`.', ofAtoms('put_env')],
    'spec(app)': ['The specification of an application, or nil.', ofAtoms('spec')],
    'spec(app, key)': ['One value of the specification of an application, or nil.', ofAtoms('spec', [0, 1])],
    'start(app, type \\\\ :temporary)': ['Starts an application: `:ok` or `{:error, reason}`.', ofAtoms('start')],
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
)
