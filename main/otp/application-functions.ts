/** Application and `:application` for the code table. Source: Application of Elixir 1.14, application.erl. */
import type { Atom } from './term/term.js'
import { alias, atom, emptyList, listFrom, pair, type Term } from './term/term.js'
import * as atoms from './term/well-known.js'
import * as Application from './application.js'
import { controllerInfo } from './application-controller.js'
import { type Module, type NativeFunction, nativeModule } from './code.js'
import { timeoutMs } from './gen.js'
import { runtime } from './process/api.js'
import { running } from './process/current.js'

function orUndefined(found: Term | undefined): Term {
  return found === undefined ? atoms.undefinedAtom : pair(atoms.ok, found)
}

/** What Elixir's module and Erlang's both have. */
const shared: Readonly<Record<string, NativeFunction>> = {
  'start/1': (name) => Application.start(name as Atom),
  'start/2': (name, type) => Application.start(name as Atom, type),
  'stop/1': (name) => Application.stop(name as Atom),
  'load/1': Application.load,
  'unload/1': (name) => Application.unload(name as Atom),
  'ensure_started/1': (name) => Application.ensureStarted(name as Atom),
  'ensure_started/2': (name, type) => Application.ensureStarted(name as Atom, type),
  'ensure_all_started/1': (name) => Application.ensureAllStarted(name as Atom),
  'ensure_all_started/2': (name, type) => Application.ensureAllStarted(name as Atom, type),
  'loaded_applications/0': Application.loadedApplications,
  'get_env/3': (name, key, otherwise) => Application.getEnv(name as Atom, key, otherwise),
  'get_all_env/1': (name) => Application.getAllEnv(name as Atom),
}

function erlangKey(name: Term, key: Term): Term {
  return orUndefined(runtime().parts.applications.key(name as Atom, key as Atom))
}

function allKeys(name: Term): Term {
  const keys = runtime().parts.applications.keys(name as Atom)
  return orUndefined(keys === undefined ? undefined : listFrom(keys.map(([key, value]) => pair(key, value))))
}

/** What belongs to the application of the running process. */
function own(ask: (name: Atom) => Term, otherwise: Term): Term {
  const name = runtime().parts.applications.ofLeader(running().groupLeader)
  return name === undefined ? otherwise : ask(name)
}

function erlangEnv(name: Term, key: Term): Term {
  const found = Application.fetchEnv(name as Atom, key)
  return found === atoms.error ? atoms.undefinedAtom : found
}

/** The modules, to be defined in the code table. */
export const modules: readonly Module[] = [
  nativeModule(alias('Application'), {
    ...shared,
    'ensure_loaded/1': (name) => Application.ensureLoaded(name as Atom),
    'started_applications/0': () => Application.startedApplications(),
    'started_applications/1': (timeout) => Application.startedApplications(timeoutMs(timeout)),
    'get_env/2': (name, key) => Application.getEnv(name as Atom, key),
    'fetch_env/2': (name, key) => Application.fetchEnv(name as Atom, key),
    'fetch_env!/2': (name, key) => Application.fetchEnvStrict(name as Atom, key),
    'put_env/3': (name, key, value) => Application.putEnv(name as Atom, key, value),
    'put_env/4': (name, key, value) => Application.putEnv(name as Atom, key, value),
    'put_all_env/1': Application.putAllEnv,
    'put_all_env/2': (config) => Application.putAllEnv(config),
    'delete_env/2': (name, key) => Application.deleteEnv(name as Atom, key),
    'delete_env/3': (name, key) => Application.deleteEnv(name as Atom, key),
    'spec/1': (name) => Application.spec(name as Atom),
    'spec/2': (name, key) => Application.specKey(name as Atom, key as Atom),
    'get_application/1': (module) => runtime().parts.applications.ofModule(module) ?? null,
  }),
  nativeModule(atom('application'), {
    ...shared,
    'which_applications/0': () => Application.startedApplications(),
    'which_applications/1': (timeout) => Application.startedApplications(timeoutMs(timeout)),
    'get_env/1': (key) => own((name) => erlangEnv(name, key), atoms.undefinedAtom),
    'get_env/2': erlangEnv,
    'set_env/3': (name, key, value) => Application.putEnv(name as Atom, key, value),
    'set_env/1': Application.putAllEnv,
    'unset_env/2': (name, key) => Application.deleteEnv(name as Atom, key),
    'get_all_env/0': () => own(Application.getAllEnv, emptyList),
    'get_key/1': (key) => own((name) => erlangKey(name, key), atoms.undefinedAtom),
    'get_key/2': erlangKey,
    'get_all_key/0': () => own(allKeys, emptyList),
    'get_all_key/1': allKeys,
    'get_application/0': () => Application.getApplication(),
    'get_application/1': Application.getApplication,
    'start_type/0': Application.startType,
    'info/0': () => controllerInfo(runtime().parts.applications),
  }),
  nativeModule(atom('application_controller'), {
    'get_master/1': (name) => Application.getMaster(name as Atom) ?? atoms.undefinedAtom,
  }),
  nativeModule(atom('application_master'), { 'get_child/1': Application.getChild as NativeFunction }),
]
