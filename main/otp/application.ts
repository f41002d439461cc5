/**
 * Application: loading, starting and stopping applications, their specifications and environments.
 *
 * What changes something is a call to the application_controller and waits; what only reads looks into the runtime's table.
 * Source: Application of Elixir 1.14, application.erl of OTP 25.
 */
import {
  type Atom,
  atom,
  emptyList,
  listFrom,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
  tuple,
  Tuple,
} from './term/term.js'
import { inspect } from './term/inspect.js'
import * as atoms from './term/well-known.js'
import { controllerName, descriptions } from './application-controller.js'
import * as master from './application-master.js'
import { type ApplicationSpec } from './application-spec.js'
import { charlist } from './term/charlist.js'
import type { Applications } from './application-table.js'
import { argumentError } from './exceptions/constructors.js'
import * as GenServer from './gen-server.js'
import { receive, runtime, self, send } from './process/api.js'
import { running } from './process/current.js'
import type { Proc } from './process/proc.js'
import { processOf } from './process/process.js'
import type { Runtime } from './process/runtime.js'

export type { ApplicationSpec } from './application-spec.js'
export type { Applications, ApplicationState, RestartType } from './application-table.js'
export { installApplications } from './application-controller.js'

const loadApplication = atom('load_application')
const unloadApplication = atom('unload_application')
const startApplication = atom('start_application')
const stopApplication = atom('stop_application')
const isRunningTag = atom('is_running')
const whichApplications = atom('which_applications')
const setEnvTag = atom('set_env')
const unsetEnvTag = atom('unset_env')
const startTypeTag = atom('start_type')
const alreadyLoaded = atom('already_loaded')
const env = atom('env')

function applications(): Applications {
  return runtime().parts.applications
}

function ask(request: Term, timeout = Infinity): Proc<Term> {
  return GenServer.call(controllerName, request, timeout)
}

/** Makes an application of TypeScript modules known to `runtime`: from then on it can be loaded and started by name. */
export function defineApplication(runtime: Runtime, spec: ApplicationSpec): void {
  runtime.parts.applications.define(spec)
}

/** Loads an application by name, or from `{:application, name, keys}`. `:ok` or `{:error, {:already_loaded, it}}` and what is wrong with it. */
export function load(application: Term): Proc<Term> {
  return ask(pair(loadApplication, application))
}

/** Forgets a loaded application and its environment. `:ok`, `{:error, {:running, name}}`, `{:error, {:not_loaded, name}}` */
export function unload(name: Atom): Proc<Term> {
  return ask(pair(unloadApplication, name))
}

/** `:ok` when the application is loaded, or was already. */
export function* ensureLoaded(name: Atom): Proc<Term> {
  const answer = yield* load(name)
  return isAlready(answer, alreadyLoaded, name) ? atoms.ok : answer
}

/**
 * Starts an application whose dependencies run, loading it if need be.
 *
 * type     what its end does: :temporary nothing, :permanent ends the runtime, :transient ends it unless the reason is normal
 * answers  :ok, {:error, {:already_started, name}}, {:error, {:not_started, dependency}}, {:error, {'no such file or directory', file}},
 *          {:error, {reason, {module, :start, arguments}}}, {:error, {:bad_return, {call, answer}}}
 */
export function* start(name: Atom, type: Term = atoms.temporary): Proc<Term> {
  const loaded = yield* ensureLoaded(name)
  return loaded === atoms.ok ? yield* ask(triple(startApplication, name, type)) : loaded
}

/** As `start`, but `:ok` also when it ran already. */
export function* ensureStarted(name: Atom, type: Term = atoms.temporary): Proc<Term> {
  const answer = yield* start(name, type)
  return isAlready(answer, atoms.alreadyStarted, name) ? atoms.ok : answer
}

/**
 * Starts an application and all it needs, what is needed first. `{:ok, started}` with those that did not run before, in the order of starting; or
 * `{:error, {name, reason}}`, and what was started is stopped again.
 */
export function* ensureAllStarted(name: Atom, type: Term = atoms.temporary): Proc<Term> {
  const done: Atom[] = []
  const failed = yield* startAll([name], [], type, done)
  if (failed === undefined) return pair(atoms.ok, listFrom(done))
  for (const started of done.reverse()) yield* stop(started)
  return pair(atoms.error, failed)
}

/** Starts those of `names` that do not run, and before each what it needs; adds them to `done`. `{name, reason}` of the first that fails. */
function* startAll(
  names: readonly Term[],
  optional: readonly Term[],
  type: Term,
  done: Atom[],
): Proc<Term | undefined> {
  for (const name of names as readonly Atom[]) {
    if ((yield* ask(pair(isRunningTag, name))) === true) continue
    const loaded = yield* ensureLoaded(name)
    if (loaded !== atoms.ok) {
      const reason = (loaded as Tuple).e1
      if (optional.includes(name) && isNoFile(reason)) continue
      return pair(name, reason)
    }
    const application = applications().loaded.get(name)
    const needed = toArray(application?.applications ?? emptyList)
    const failed = yield* startAll(needed, toArray(application?.optional ?? emptyList), type, done)
    if (failed !== undefined) return failed
    const answer = yield* ask(triple(startApplication, name, type))
    if (answer === atoms.ok) done.push(name)
    else if (!isAlready(answer, atoms.alreadyStarted, name)) return pair(name, (answer as Tuple).e1)
  }
  return undefined
}

function isNoFile(reason: Term): boolean {
  return reason instanceof Tuple && inspect(reason.e0) === noFile
}

const noFile = inspect(charlist('no such file or directory'))

/** True for `{:error, {why, name}}`. */
function isAlready(answer: Term, why: Atom, name: Atom): boolean {
  if (!(answer instanceof Tuple) || !(answer.e1 instanceof Tuple)) return false
  return answer.e1.e0 === why && answer.e1.e1 === name
}

/** Stops an application: its tree, then what else belongs to it. `:ok` or `{:error, {:not_started, name}}` */
export function stop(name: Atom): Proc<Term> {
  return ask(pair(stopApplication, name))
}

/** `[{name, description, version}]` of those that run, the last started first. */
export function startedApplications(timeout = 5000): Proc<Term> {
  return ask(whichApplications, timeout)
}

/** `[{name, description, version}]` */
export function loadedApplications(): Term {
  return descriptions([...applications().loaded.values()])
}

/** The value of `key` in the environment of `name`, or `otherwise`. */
export function getEnv(name: Atom, key: Term, otherwise: Term = null): Term {
  const value = applications().environment(name).get(key)
  return value === undefined ? otherwise : value
}

/** `{:ok, value}` or `:error` */
export function fetchEnv(name: Atom, key: Term): Term {
  const value = applications().environment(name).get(key)
  return value === undefined ? atoms.error : pair(atoms.ok, value)
}

/** The value of `key`; ArgumentError when there is none. */
export function fetchEnvStrict(name: Atom, key: Term): Term {
  const value = applications().environment(name).get(key)
  return value === undefined ? missingEnv(name, key) : value
}

/** Raises the ArgumentError of a key, or path of keys, for which nothing is set. */
export function missingEnv(name: Atom, key: Term): never {
  const why = applications().loaded.has(name)
    ? `because configuration at ${inspect(key)} was not set`
    : 'because the application was not loaded nor configured'
  return argumentError(
    `could not fetch application environment ${inspect(key)} for application ${inspect(name)} ${why}`,
  )
}

/** `[{key, value}]` */
export function getAllEnv(name: Atom): Term {
  return applications().envList(name)
}

/** Sets `key` in the environment of `name`, loaded or not; `:ok`. */
export function putEnv(name: Atom, key: Term, value: Term): Proc<Term> {
  return ask(tuple(setEnvTag, name, key, value), 5000)
}

/** Sets all of `[{name, [{key, value}]}]`; `:ok`. */
export function* putAllEnv(config: Term): Proc<Term> {
  for (const { e0: name, e1: keys } of toArray(config) as Tuple[])
    for (const { e0: key, e1: value } of toArray(keys) as Tuple[]) yield* putEnv(name as Atom, key, value)
  return atoms.ok
}

/** Takes `key` out of the environment of `name`; `:ok`. */
export function deleteEnv(name: Atom, key: Term): Proc<Term> {
  return ask(triple(unsetEnvTag, name, key), 5000)
}

/** All keys of the specification of `name` but `:env`, as `[{key, value}]`; nil when it is not loaded. */
export function spec(name: Atom): Term {
  const keys = applications().keys(name)
  if (keys === undefined) return null
  return listFrom(keys.filter(([key]) => key !== env).map(([key, value]) => pair(key, value)))
}

/** The value of `key` in the specification of `name`; nil when it is not loaded. */
export function specKey(name: Atom, key: Atom): Term {
  return applications().key(name, key) ?? null
}

/** The application that `what` belongs to, or undefined: a module by the specifications of those loaded, a process by its group leader. */
export function applicationOf(what: Term): Atom | undefined {
  if (!(what instanceof Pid)) return applications().ofModule(what)
  return applications().ofLeader(processOf(what)?.groupLeader ?? null)
}

/** `{:ok, name}` or `:undefined`: `:application.get_application/0,1` */
export function getApplication(what?: Term): Term {
  const name = what === undefined ? applications().ofLeader(running().groupLeader) : applicationOf(what)
  return name === undefined ? atoms.undefinedAtom : pair(atoms.ok, name)
}

/** The pid of the master of `name`, or undefined: `:application_controller.get_master/1` */
export function getMaster(name: Atom): Pid | undefined {
  return applications().master(name)
}

export const getChild = master.getChild

/** `:normal` while the caller's application starts, `:local` afterwards: `:application.start_type/0` */
export function* startType(): Proc<Term> {
  const { groupLeader } = running()
  if (groupLeader === null) return pair(atoms.error, atoms.timeout)
  send(groupLeader, pair(startTypeTag, self()))
  const type = yield* receive(
    (message) =>
      message instanceof Tuple && message.size === 2 && message.e0 === startTypeTag ? message.e1 : undefined,
    5000,
  )
  return type ?? pair(atoms.error, atoms.timeout)
}
