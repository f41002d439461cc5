/** What a DynamicSupervisor keeps. Shown as the struct of Elixir's. */
import type { Pid } from './term/term.js'
import { alias, type Atom, atom, emptyList, list, listFrom, pair, type Term, TermMap, triple } from './term/term.js'
import { same } from './term/compare.js'
import { Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Result } from './gen-server.js'
import type { Process } from './process/process.js'
import { RestartBudget } from './supervisor-budget.js'

export const moduleName = alias('DynamicSupervisor')

/** What a DynamicSupervisor allows. */
export interface DynamicFlags {
  readonly strategy: Atom
  readonly maxRestarts: number
  /** seconds */
  readonly maxSeconds: number
  /** Infinity for `:infinity` */
  readonly maxChildren: number
  /** Put before the arguments of each child. */
  readonly extraArguments: readonly Term[]
}

/** One child. */
export class DynamicChild {
  /** How often it was started again. */
  restarts = 0
  /** True between two tries to start it again. */
  isRestarting = false

  constructor(
    /** `{module, function, arguments}`, the arguments `:undefined` where it is not started again. */
    readonly start: Tuple,
    readonly restart: Atom,
    /** ms, `:infinity` or `:brutal_kill` */
    readonly shutdown: Term,
    readonly type: Atom,
    readonly modules: Term,
  ) {}

  /** The child that `{start, restart, shutdown, type, modules}` describes. */
  static of(spec: Tuple, start = spec.e0 as Tuple): DynamicChild {
    return new DynamicChild(start, spec.e1 as Atom, spec.e2, spec.e3 as Atom, spec.at(4))
  }

  /** As the struct shows it: `{start, restart, shutdown, type, modules}`, and `{:restarting, that}` between two tries. */
  toTerm(): Tuple {
    const spec = new Tuple(5, this.start, this.restart, this.shutdown, this.type, [this.modules])
    return this.isRestarting ? pair(atoms.restarting, spec) : spec
  }
}

export class DynamicState {
  readonly children = new Map<Pid, DynamicChild>()
  readonly budget: RestartBudget
  readonly noreply: Result<DynamicState>
  /** The last temporary child: nothing of it changes, so that one like it needs no record of its own. */
  #temporary: DynamicChild | null = null

  constructor(
    readonly process: Process,
    readonly module: Atom,
    readonly argument: Term,
    readonly name: Term,
    readonly flags: DynamicFlags,
  ) {
    this.budget = new RestartBudget(flags.maxRestarts, flags.maxSeconds)
    this.noreply = pair(atoms.noreply, this as unknown as Term)
  }

  /** Keeps a child that was started as `spec` says. */
  keep(pid: Pid, spec: Tuple): void {
    this.children.set(pid, spec.e1 === atoms.temporary ? this.#temporaryChild(spec) : DynamicChild.of(spec))
  }

  /** The record of a temporary child, whose arguments are dropped. */
  #temporaryChild(spec: Tuple): DynamicChild {
    const { e0: module, e1: name } = spec.e0 as Tuple
    const last = this.#temporary
    if (
      last !== null &&
      last.start.e0 === module &&
      last.start.e1 === name &&
      last.shutdown === spec.e2 &&
      last.type === spec.e3 &&
      same(last.modules, spec.at(4))
    )
      return last
    return (this.#temporary = DynamicChild.of(spec, triple(module, name, atoms.undefinedAtom)))
  }

  /** `%DynamicSupervisor{}` */
  toStruct(): TermMap {
    const { flags, budget } = this
    const children = [...this.children].map(([pid, child]): [Pid, Tuple] => [pid, child.toTerm()])
    return TermMap.from<Term, Term>([
      [atoms.struct, moduleName],
      [atom('args'), this.argument],
      [atom('children'), TermMap.from(children)],
      [atom('extra_arguments'), flags.extraArguments.length === 0 ? emptyList : list(...flags.extraArguments)],
      [atom('max_children'), flags.maxChildren === Infinity ? atoms.infinity : flags.maxChildren],
      [atom('max_restarts'), flags.maxRestarts === Infinity ? atoms.infinity : flags.maxRestarts],
      [atom('max_seconds'), flags.maxSeconds],
      [atom('mod'), this.module],
      [atoms.name, this.name],
      [atom('restarts'), listFrom(budget.seconds().reverse())],
      [atoms.strategy, flags.strategy],
    ])
  }
}
