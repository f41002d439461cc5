/** What a DynamicSupervisor keeps. Shown as the struct of Elixir's. */
import type { Pid } from './term/term.js'
import { alias, type Atom, atom, emptyList, list, listFrom, pair, type Term, TermMap } from './term/term.js'
import type { Tuple } from './term/term.js'
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
    /** `{{module, function, arguments}, restart, shutdown, type, modules}`, the arguments `:undefined` where it is not started again. */
    readonly spec: Tuple,
  ) {}

  get start(): Tuple {
    return this.spec.e0 as Tuple
  }

  get restart(): Atom {
    return this.spec.e1 as Atom
  }

  /** ms, `:infinity` or `:brutal_kill` */
  get shutdown(): Term {
    return this.spec.e2
  }

  get type(): Atom {
    return this.spec.e3 as Atom
  }

  get modules(): Term {
    return this.spec.at(4)
  }

  /** As the struct shows it: `{:restarting, spec}` between two tries. */
  toTerm(): Tuple {
    return this.isRestarting ? pair(atoms.restarting, this.spec) : this.spec
  }
}

export class DynamicState {
  readonly children = new Map<Pid, DynamicChild>()
  readonly budget: RestartBudget
  readonly noreply: Result<DynamicState>

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

  /** `%DynamicSupervisor{}` */
  toStruct(): TermMap {
    const { flags, budget } = this
    const children = [...this.children].map(([pid, child]): [Pid, Tuple] => [pid, child.toTerm()])
    const restarts = budget.times().reverse()
    return TermMap.from<Term, Term>([
      [atoms.struct, moduleName],
      [atom('args'), this.argument],
      [atom('children'), TermMap.from(children)],
      [atom('extra_arguments'), flags.extraArguments.length === 0 ? emptyList : list(...flags.extraArguments)],
      [atom('max_children'), flags.maxChildren === Infinity ? atoms.infinity : flags.maxChildren],
      [atom('max_restarts'), flags.maxRestarts],
      [atom('max_seconds'), flags.maxSeconds],
      [atom('mod'), this.module],
      [atoms.name, this.name],
      [atom('restarts'), listFrom(restarts.map((time) => Math.floor(time / 1000)))],
      [atoms.strategy, flags.strategy],
    ])
  }
}
