/** Applications: what a runtime knows of its applications. Changed by the application_controller alone; read by anyone, without a message. */
import type { Tuple } from './term/term.js'
import { type Atom, atom, type List, listFrom, pair, type Pid, type Term, toArray } from './term/term.js'
import { type Application, type ApplicationSpec, allKeys, specTerm } from './application-spec.js'
import type { From } from './gen.js'
import type { Runtime } from './process/runtime.js'

declare module './process/runtime.js' {
  interface Parts {
    applications: Applications
  }
}

/** What happens when an application ends by itself: nothing; or the whole runtime ends, with transient unless it ended normally. */
export type RestartType = 'temporary' | 'transient' | 'permanent'

/** loaded: known, never started; stopped: ran and ended. */
export type ApplicationState = 'running' | 'starting' | 'stopping' | 'stopped' | 'loaded'

/** A start that has been asked for and is not done yet. */
export interface Starting {
  readonly restartType: RestartType
  readonly requests: From[]
}

const env = atom('env')

export class Applications {
  /** Applications that can be loaded by name, as .app files can. */
  readonly known = new Map<Atom, Tuple>()
  readonly loaded = new Map<Atom, Application>()
  readonly starting = new Map<Atom, Starting>()
  readonly stopping = new Set<Atom>()
  /** Masters of those that run, null for libraries; the last started is the last. */
  readonly running = new Map<Atom, Pid | null>()
  /** Those that were started, which a root supervisor that gave up does not change. */
  readonly started = new Map<Atom, RestartType>()
  /** Why those that ran and do not any more have ended; `:stopped` when it was asked for. */
  readonly ended = new Map<Atom, Term>()
  readonly #environment = new Map<Atom, Map<Term, Term>>()
  readonly #masters = new Map<Atom, Pid>()
  readonly #roots = new Map<Pid, Pid>()
  readonly #byMaster = new Map<Pid, Atom>()
  readonly #watchers = new Set<(name: Atom) => void>()

  /** Called when the controller has ended: the whole runtime is to end. */
  onHalt: ((reason: Term) => void) | null = null

  constructor(readonly runtime: Runtime) {}

  /** Makes an application known, to be loaded and started by its name. */
  define(spec: ApplicationSpec): void {
    this.known.set(spec.name, specTerm(spec))
  }

  /** Calls `changed` with the name of each application whose state changes. Answers how to stop that. */
  watch(changed: (name: Atom) => void): () => void {
    this.#watchers.add(changed)
    return () => this.#watchers.delete(changed)
  }

  /** Says that the state of the application called `name` has changed. */
  changed(name: Atom): void {
    for (const changed of this.#watchers) changed(name)
  }

  /** What the application called `name` does; undefined when it is not loaded. */
  stateOf(name: Atom): ApplicationState | undefined {
    if (this.stopping.has(name)) return 'stopping'
    if (this.starting.has(name)) return 'starting'
    if (this.running.has(name)) return 'running'
    if (!this.loaded.has(name)) return undefined
    return this.ended.has(name) ? 'stopped' : 'loaded'
  }

  setMaster(name: Atom, master: Pid): void {
    this.#masters.set(name, master)
    this.#byMaster.set(master, name)
  }

  removeMaster(master: Pid): void {
    const name = this.#byMaster.get(master)
    this.#byMaster.delete(master)
    this.#roots.delete(master)
    if (name !== undefined && this.#masters.get(name) === master) this.#masters.delete(name)
  }

  master(name: Atom): Pid | undefined {
    return this.#masters.get(name)
  }

  setRoot(master: Pid, root: Pid): void {
    this.#roots.set(master, root)
  }

  /** The root supervisor of the application called `name`, while it runs and has one. */
  root(name: Atom): Pid | undefined {
    const master = this.#masters.get(name)
    return master === undefined ? undefined : this.#roots.get(master)
  }

  /** The application whose master is `leader`, a process's group leader. */
  ofLeader(leader: Pid | null): Atom | undefined {
    return leader === null ? undefined : this.#byMaster.get(leader)
  }

  /** The loaded application that lists `module` among its modules. */
  ofModule(module: Term): Atom | undefined {
    for (const application of this.loaded.values())
      if (toArray(application.modules).includes(module)) return application.name
    return undefined
  }

  /** The environment of `name`, whether it is loaded or not. */
  environment(name: Atom): ReadonlyMap<Term, Term> {
    return this.#environment.get(name) ?? new Map()
  }

  setEnv(name: Atom, key: Term, value: Term): void {
    const environment = this.#environment.get(name)
    if (environment === undefined) this.#environment.set(name, new Map([[key, value]]))
    else environment.set(key, value)
  }

  deleteEnv(name: Atom, key: Term): void {
    this.#environment.get(name)?.delete(key)
  }

  clearEnv(name: Atom): void {
    this.#environment.delete(name)
  }

  /** `[{key, value}]` */
  envList(name: Atom): List {
    return listFrom([...this.environment(name)].map(([key, value]) => pair(key, value)))
  }

  /** All keys of a loaded application, `:env` with its environment now; undefined when it is not loaded. */
  keys(name: Atom): readonly (readonly [Atom, Term])[] | undefined {
    const loaded = this.loaded.get(name)
    return loaded === undefined ? undefined : allKeys(loaded, this.envList(name))
  }

  /** The value of one key; undefined when there is no such key, or it is not loaded. */
  key(name: Atom, key: Atom): Term | undefined {
    if (key === env && this.loaded.has(name)) return this.envList(name)
    return this.keys(name)?.find(([known]) => known === key)?.[1]
  }
}
