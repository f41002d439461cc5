/** What a supervisor keeps. Shown as the #state record of supervisor.erl. */
import {
  alias,
  type Atom,
  atom,
  emptyList,
  list,
  listFrom,
  pair,
  type Pid,
  type Term,
  TermMap,
  tuple,
} from './term/term.js'
import type { Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Child } from './child-spec.js'
import type { Result } from './gen-server.js'
import type { Process } from './process/process.js'
import { Children } from './supervisor-children.js'
import { RestartBudget } from './supervisor-budget.js'
import type { Flags } from './supervisor-flags.js'

/** The module whose init/1 answers its argument: of supervisors that are started with their children. */
export const defaultModule = alias('Supervisor.Default')

/** A child of a simple_one_for_one. */
export class Dynamic {
  /** How often it was started again. */
  restarts = 0

  constructor(readonly args: readonly Term[]) {}
}

/** What all temporary children of a simple_one_for_one share: nothing is kept of them. */
const forgotten = new Dynamic([])

export class SupervisorState {
  /** All children, in the order of starting; of a simple_one_for_one its one specification. */
  readonly children = new Children()
  /** The children of a simple_one_for_one by pid (`:undefined` for those that answered `:ignore` when started again). */
  readonly dynamics = new Map<Term, Dynamic>()
  /** Those that could not be started again so far, by their last pid. */
  readonly restarting = new Map<Pid, Dynamic>()
  readonly budget: RestartBudget
  readonly strategy: Atom
  /** `{:noreply, this}`: what most callbacks answer. */
  readonly noreply: Result<SupervisorState>

  constructor(
    readonly process: Process,
    /** `{:local, name}`, `{:global, name}`, `{:via, module, name}`, or `{pid, module}` */
    readonly name: Term,
    readonly module: Atom,
    readonly argument: Term,
    readonly flags: Flags,
  ) {
    this.strategy = flags.strategy
    this.budget = new RestartBudget(flags.intensity, flags.period)
    this.noreply = pair(atoms.noreply, this as unknown as Term)
  }

  get isSimple(): boolean {
    return this.strategy === atoms.simpleOneForOne
  }

  /** The specification of all children of a simple_one_for_one. */
  get template(): Child {
    return this.children.newest as Child
  }

  /** How many children a simple_one_for_one has, those between two tries to start them included. */
  get dynamicCount(): number {
    return this.dynamics.size + this.restarting.size
  }

  /** Keeps a child that was started with `args`. */
  keep(pid: Term, args: readonly Term[]): void {
    this.dynamics.set(pid, this.template.restart === atoms.temporary ? forgotten : new Dynamic(args))
  }

  /** Takes `child` out; one that is not temporary is kept without a process. */
  drop(child: Child): void {
    if (child.restart === atoms.temporary) this.children.remove(child)
    else this.children.setPid(child, atoms.undefinedAtom)
  }

  /** The #state record, as `sys.getState` shows it. */
  toRecord(): Tuple {
    const { flags, budget, module, argument, name } = this
    return tuple(
      atom('state'),
      name,
      flags.strategy,
      this.#shownChildren(),
      this.#shownDynamics(),
      flags.intensity === Infinity ? atoms.infinity : flags.intensity,
      flags.period,
      listFrom(budget.seconds().reverse()),
      this.restarting.size,
      atom(flags.autoShutdown),
      module,
      argument,
    )
  }

  #shownChildren(): Term {
    const ids: Term[] = []
    const records: [Term, Term][] = []
    for (const child of this.children.newestFirst()) {
      ids.push(child.id)
      records.push([child.id, child.toRecord()])
    }
    return pair(listFrom(ids), TermMap.from(records))
  }

  #shownDynamics(): Term {
    if (!this.isSimple) return atoms.undefinedAtom
    const isTemporary = this.template.restart === atoms.temporary
    const entries: [Term, Term][] = []
    const shown = (dynamic: Dynamic): Term => (isTemporary ? emptyList : list(...dynamic.args))
    for (const [pid, dynamic] of this.dynamics) entries.push([pid, shown(dynamic)])
    for (const [pid, dynamic] of this.restarting) entries.push([pair(atoms.restarting, pid), shown(dynamic)])
    return pair(atom(isTemporary ? 'mapsets' : 'maps'), TermMap.from(entries))
  }
}
