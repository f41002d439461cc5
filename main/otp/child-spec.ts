/**
 * Child specifications: what a supervisor is told of a child, as terms, and what it makes of them.
 *
 * A specification is a map `%{id:, start: {module, function, arguments}, restart:, shutdown:, type:, modules:}` or the older tuple of six; what
 * else Elixir takes for one is in child-spec-of.ts.
 * Source: supervisor.erl of OTP 25, Supervisor.Spec of Elixir 1.14.
 */
import {
  alias,
  type Atom,
  atom,
  isAtom,
  isList,
  isProperList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
} from './term/term.js'
import { toArray, triple, tuple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'

const significantKey = atom('significant')
const childTag = atom('child')
const startLink = atom('start_link')
const genEvent = alias('GenEvent')
const missingId = atom('missing_id')
const missingStart = atom('missing_start')

/** Whether a supervisor ends when its significant children do: the `auto_shutdown` of its flags. */
export type AutoShutdown = 'never' | 'any_significant' | 'all_significant'

/** A child of a supervisor: its specification, checked, and its process. */
export class Child {
  /** Neighbours in the order of starting. */
  older: Child | null = null
  newer: Child | null = null
  /** Its pid; `:undefined` when it has none; `{:restarting, pid or :undefined}` between two tries to start it again. */
  pid: Term = atoms.undefinedAtom
  /** How often it was started again by its supervisor. */
  restarts = 0

  constructor(
    readonly id: Term,
    readonly module: Atom,
    readonly name: Atom,
    /** The arguments of its start function; null when they were dropped, since a temporary child is not started again. */
    public args: readonly Term[] | null,
    readonly restart: Atom,
    readonly significant: boolean,
    /** ms, `:infinity` or `:brutal_kill` */
    readonly shutdown: Term,
    readonly type: Atom,
    readonly modules: Term,
  ) {}

  /** `{module, function, arguments}`, the last `:undefined` where they were dropped. */
  get start(): Tuple {
    return triple(this.module, this.name, this.args === null ? atoms.undefinedAtom : list(...this.args))
  }

  get isRestarting(): boolean {
    return this.pid instanceof Tuple
  }

  /** The specification as a map, with all its keys: what `get_childspec` answers. */
  toMap(): TermMap {
    return TermMap.from<Term, Term>([
      [atoms.id, this.id],
      [atoms.start, this.start],
      [atoms.restart, this.restart],
      [significantKey, this.significant],
      [atoms.shutdown, this.shutdown],
      [atoms.type, this.type],
      [atoms.modules, this.modules],
    ])
  }

  /** The record of supervisor.erl, of nine elements, that errors and `sys.getState` show. */
  toRecord(): Tuple {
    const { pid, id, start, restart, significant, shutdown, type, modules } = this
    return tuple(childTag, pid, id, start, restart, significant, shutdown, type, modules)
  }
}

/** What is wrong with a specification, as OTP says it. */
export class BadSpec {
  constructor(readonly why: Term) {}
}

/** The child that `spec` describes, or what is wrong with it. */
export function checkChildSpec(spec: Term, autoShutdown: AutoShutdown | null): Child | BadSpec {
  if (spec instanceof TermMap) return checkMap(spec, autoShutdown)
  if (spec instanceof Tuple && spec.size === 6) {
    const [id, start, restart, shutdown, type, modules] = spec.items() as [Term, Term, Term, Term, Term, Term]
    return checkFields(id, start, restart, false, shutdown, type, modules, autoShutdown)
  }
  return new BadSpec(pair(atom('invalid_child_spec'), spec))
}

function checkMap(spec: TermMap, autoShutdown: AutoShutdown | null): Child | BadSpec {
  const id = spec.get(atoms.id)
  if (id === undefined) return new BadSpec(missingId)
  const start = spec.get(atoms.start)
  if (start === undefined) return new BadSpec(missingStart)
  const type = field(spec, atoms.type, atoms.worker)
  return checkFields(
    id,
    start,
    field(spec, atoms.restart, atoms.permanent),
    field(spec, significantKey, false),
    field(spec, atoms.shutdown, type === atoms.supervisor ? atoms.infinity : 5000),
    type,
    spec.get(atoms.modules),
    autoShutdown,
  )
}

/** The value at `key`, which may be nil; `otherwise` where there is none. */
function field(spec: TermMap, key: Atom, otherwise: Term): Term {
  const value = spec.get(key)
  return value === undefined ? otherwise : value
}

function checkFields(
  id: Term,
  start: Term,
  restart: Term,
  significant: Term,
  shutdown: Term,
  type: Term,
  givenModules: Term | undefined,
  autoShutdown: AutoShutdown | null,
): Child | BadSpec {
  if (!isMfa(start)) return new BadSpec(pair(atom('invalid_mfa'), start))
  if (!isRestart(restart)) return new BadSpec(pair(atom('invalid_restart_type'), restart))
  if (typeof significant !== 'boolean') return new BadSpec(pair(atom('invalid_significant'), significant))
  if (significant) {
    const clash = autoShutdown === 'never' ? pair(atom('auto_shutdown'), atom('never')) : pair(atoms.restart, restart)
    if (autoShutdown === 'never' || restart === atoms.permanent)
      return new BadSpec(pair(atom('bad_combination'), list(clash, pair(significantKey, true))))
  }
  if (!isType(type)) return new BadSpec(pair(atom('invalid_child_type'), type))
  if (!isShutdown(shutdown, 0)) return new BadSpec(pair(atom('invalid_shutdown'), shutdown))
  const modules = givenModules === undefined ? list(start.e0) : givenModules
  if (modules !== atoms.dynamic) {
    if (!isList(modules)) return new BadSpec(pair(atom('invalid_modules'), modules))
    const wrong = toArray(modules).find((module) => !isAtom(module))
    if (wrong !== undefined) return new BadSpec(pair(atom('invalid_module'), wrong))
  }
  return new Child(
    id,
    start.e0 as Atom,
    start.e1 as Atom,
    toArray(start.e2),
    restart,
    significant,
    shutdown,
    type,
    modules,
  )
}

/** True for `{module, function, arguments}`. */
export function isMfa(term: Term): term is Tuple {
  return term instanceof Tuple && term.size === 3 && isAtom(term.e0) && isAtom(term.e1) && isList(term.e2)
}

export function isRestart(term: Term): term is Atom {
  return term === atoms.permanent || term === atoms.transient || term === atoms.temporary
}

export function isType(term: Term): term is Atom {
  return term === atoms.worker || term === atoms.supervisor
}

/** True for `:infinity`, `:brutal_kill` and ms from `least` on. */
export function isShutdown(term: Term, least: 0 | 1): boolean {
  if (term === atoms.infinity || term === atoms.brutalKill) return true
  return (typeof term === 'number' || typeof term === 'bigint') && term >= least
}

/** The children that the list `specs` describes, in its order, each id once; or what is wrong. */
export function checkChildSpecs(specs: Term, autoShutdown: AutoShutdown | null): Child[] | BadSpec {
  const children: Child[] = []
  let ids: TermMap = TermMap.empty
  for (const spec of toArray(specs)) {
    const child = checkChildSpec(spec, autoShutdown)
    if (child instanceof BadSpec) return child
    if (ids.has(child.id)) return new BadSpec(pair(atom('duplicate_child_name'), child.id))
    ids = ids.put(child.id, true)
    children.push(child)
  }
  return children
}

/** `:ok`, or `{:error, what is wrong}`: `:supervisor.check_childspecs/1`. */
export function checkChildspecs(specs: Term): Term {
  if (!isProperList(specs)) return pair(atoms.error, pair(atoms.badarg, specs))
  const checked = checkChildSpecs(specs, null)
  return checked instanceof BadSpec ? pair(atoms.error, checked.why) : atoms.ok
}

/** How a child differs from the usual: permanent, 5000 ms to stop (a supervisor: any time), id the module. */
export interface ChildOptions {
  readonly id?: Term
  /** The function that starts it; `start_link` */
  readonly function?: Atom
  readonly restart?: 'permanent' | 'transient' | 'temporary'
  /** ms, Infinity or `brutal_kill` */
  readonly shutdown?: number | 'brutal_kill'
  readonly modules?: readonly Atom[] | 'dynamic'
}

/** The specification of a worker that `module.start_link(args)` starts, found in the code table at each start. */
export function worker(module: Atom, args: readonly Term[] = [], options: ChildOptions = {}): TermMap {
  return specOf(atoms.worker, module, args, options)
}

/** The specification of a supervisor that `module.start_link(args)` starts, found in the code table at each start. */
export function supervisor(module: Atom, args: readonly Term[] = [], options: ChildOptions = {}): TermMap {
  return specOf(atoms.supervisor, module, args, options)
}

function specOf(type: Atom, module: Atom, args: readonly Term[], options: ChildOptions): TermMap {
  const id = options.id === undefined ? module : options.id
  const { restart, shutdown, modules } = options
  const last = lastKind
  const isLike =
    last.id === id &&
    last.type === type &&
    last.restart === restart &&
    last.shutdown === shutdown &&
    last.modules === modules &&
    (modules !== undefined || (module === genEvent) === last.isManager)
  if (!isLike) lastKind = kindOf(type, module, id, options)
  return lastKind.spec.put(atoms.start, triple(module, options.function ?? startLink, listFrom(args)))
}

/** What children that are started one after the other have in common: the specification without the start. */
interface Kind {
  readonly type: Atom
  readonly id: Term
  readonly isManager: boolean
  readonly restart: ChildOptions['restart'] | undefined
  readonly shutdown: ChildOptions['shutdown'] | undefined
  readonly modules: ChildOptions['modules'] | undefined
  readonly spec: TermMap
}

/** Says no more than what differs from what a supervisor takes for granted. */
function kindOf(type: Atom, module: Atom, id: Term, { restart, shutdown, modules }: ChildOptions): Kind {
  const entries: [Term, Term][] = [
    [atoms.id, id],
    [atoms.start, null],
  ]
  if (type !== atoms.worker) entries.push([atoms.type, type])
  if (restart !== undefined) entries.push([atoms.restart, atom(restart)])
  if (shutdown !== undefined) {
    const ms = shutdown === Infinity ? atoms.infinity : shutdown === 'brutal_kill' ? atoms.brutalKill : shutdown
    entries.push([atoms.shutdown, ms])
  }
  const isManager = module === genEvent
  if (modules !== undefined) entries.push([atoms.modules, modules === 'dynamic' ? atoms.dynamic : listFrom(modules)])
  else if (isManager) entries.push([atoms.modules, atoms.dynamic])
  const spec = TermMap.from<Term, Term>(entries)
  return { type, id, isManager, spec, restart, shutdown, modules }
}

let lastKind = kindOf(atoms.worker, genEvent, null, {})
