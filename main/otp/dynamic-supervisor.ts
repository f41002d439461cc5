/** DynamicSupervisor: a supervisor whose children are started one by one and are not in any order. Source: DynamicSupervisor of Elixir 1.14. */
import {
  type Atom,
  atom,
  Cons,
  elements,
  emptyList,
  isAtom,
  list,
  pair,
  type Pid,
  type Term,
  TermMap,
} from './term/term.js'
import { Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { isMfa, isRestart, isShutdown, isType } from './child-spec.js'
import { childSpecOf } from './child-spec-of.js'
import { callbacks } from './dynamic-supervisor-server.js'
import { GenServerBody } from './gen-server-body.js'
import * as GenServer from './gen-server.js'
import { Start } from './gen.js'
import { error } from './process/api.js'
import { running } from './process/current.js'
import { isProc, type Proc } from './process/proc.js'
import * as Supervisor from './supervisor.js'
import {} from './supervisor-server.js'
import { defaultModule } from './supervisor-state.js'

/** The flags of a DynamicSupervisor, with Elixir's defaults. */
export interface InitOptions {
  readonly strategy?: 'one_for_one'
  /** 3 */
  readonly maxRestarts?: number
  /** 5 */
  readonly maxSeconds?: number
  /** Infinity */
  readonly maxChildren?: number
  /** Put before the arguments of each child: none. */
  readonly extraArguments?: readonly Term[]
}

const invalidChildSpec = atom('invalid_child_spec')
const supervisorModule = atom('supervisor')
const startChildAtom = atom('start_child')
const terminateChildAtom = atom('terminate_child')
const whichChildrenAtom = atom('which_children')
const countChildrenAtom = atom('count_children')
const caseClause = atom('case_clause')

/** `{:ok, flags}`, what the init/1 of a module answers. */
export function init(options: InitOptions = {}): Tuple {
  const { strategy, maxRestarts, maxSeconds, maxChildren, extraArguments } = options
  return pair(
    atoms.ok,
    TermMap.from<Term, Term>([
      [atoms.strategy, atom(strategy ?? 'one_for_one')],
      [atoms.intensity, maxRestarts ?? 3],
      [atoms.period, maxSeconds ?? 5],
      [atom('max_children'), maxChildren === undefined || maxChildren === Infinity ? atoms.infinity : maxChildren],
      [atom('extra_arguments'), list(...(extraArguments ?? []))],
    ]),
  )
}

/** As `init`, of a keyword list, whose values are as they are given: DynamicSupervisor.init/1 */
export function answerOfInit(keywords: Term): Tuple {
  const given = (key: Atom, otherwise: Term): Term => {
    for (const item of elements(keywords))
      if (item instanceof Tuple && item.size === 2 && item.e0 === key) return item.e1
    return otherwise
  }
  return pair(
    atoms.ok,
    TermMap.from<Term, Term>([
      [atoms.strategy, given(atoms.strategy, atoms.oneForOne)],
      [atoms.intensity, given(atom('max_restarts'), 3)],
      [atoms.period, given(atom('max_seconds'), 5)],
      [atom('max_children'), given(atom('max_children'), atoms.infinity)],
      [atom('extra_arguments'), given(atom('extra_arguments'), emptyList)],
    ]),
  )
}

/** Starts a DynamicSupervisor without children, linked to the caller. Answers as GenServer.startLink. */
export function startLink(options: InitOptions & Supervisor.StartOptions = {}): Proc<Term> {
  return startModule(defaultModule, init(options), options)
}

/** Starts the DynamicSupervisor that `module.init(argument)` describes, a module of the code table. */
export function startModule(module: Atom, argument: Term, { name }: Supervisor.StartOptions = {}): Proc<Term> {
  const body = new GenServerBody(callbacks, { name: Supervisor.shownName(name), module, argument }, running().pid)
  const initialCall = { module: supervisorModule, name: module, arity: 1 }
  return new Start(body, initialCall, name === undefined ? { link: true } : { link: true, name })
}

function ask(supervisor: Supervisor.Supervisor, request: Term): Proc<Term> {
  return GenServer.call(supervisor, request, Infinity)
}

/**
 * Starts a child: `child` is a specification, whose id is not used, `{module, argument}` or a module.
 *
 * answers  {:ok, pid}, {:ok, pid, extra}, :ignore, {:error, reason}: :max_children, what the start answered or raised, or what is wrong
 *          with the specification
 * errors   CaseClauseError for a map whose type is none
 */
export function startChild(supervisor: Supervisor.Supervisor, child: Term): Proc<Term> {
  const spec = childSpecOf(child)
  return isProc(spec) ? startAsked(supervisor, spec) : startChecked(supervisor, spec)
}

function* startAsked(supervisor: Supervisor.Supervisor, asked: Proc<Term>): Proc<Term> {
  return yield* startChecked(supervisor, yield* asked)
}

function startChecked(supervisor: Supervisor.Supervisor, spec: Term): Proc<Term> {
  const checked = check(spec)
  return checked.e0 === atoms.ok
    ? ask(supervisor, pair(startChildAtom, checked.e1))
    : refused(pair(atoms.error, checked))
}

function* refused(answer: Term): Proc<Term> {
  return answer
}

/** `{:ok, {start, restart, shutdown, type, modules}}`, or what is wrong with `spec`. */
function check(spec: Term): Tuple {
  if (spec instanceof Tuple && spec.size === 6) {
    const [, start, restart, shutdown, type, modules] = spec.items() as [Term, Term, Term, Term, Term, Term]
    return checkFields(start, restart, shutdown, type, modules)
  }
  if (!(spec instanceof TermMap)) return pair(invalidChildSpec, spec)
  let hasId = false
  let start: Term = null
  let restart: Term = atoms.permanent
  let shutdown: Term | undefined
  let type: Term = atoms.worker
  let modules: Term | undefined
  const keys = spec.keyArray()
  const values = spec.valueArray()
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]
    const value = values[i] as Term
    if (key === atoms.id) hasId = true
    else if (key === atoms.start) start = value
    else if (key === atoms.restart) restart = value
    else if (key === atoms.shutdown) shutdown = value
    else if (key === atoms.type) type = value
    else if (key === atoms.modules) modules = value
  }
  if (!hasId || !(start instanceof Tuple) || start.size !== 3) return pair(invalidChildSpec, spec)
  // What is neither has no usual time to stop, and nobody asks further.
  if (!isType(type)) return error(pair(caseClause, type))
  if (shutdown === undefined) shutdown = type === atoms.supervisor ? atoms.infinity : 5000
  return checkFields(start, restart, shutdown, type, modules === undefined ? onlyModule(start.e0) : modules)
}

/** `[module]`: one list for children of one module that are started one after the other. */
function onlyModule(module: Term): Cons {
  if (lastModules.head !== module) lastModules = new Cons(module, emptyList)
  return lastModules
}

let lastModules = new Cons(null, emptyList)

function checkFields(start: Term, restart: Term, shutdown: Term, type: Term, modules: Term): Tuple {
  if (!isMfa(start)) return pair(atom('invalid_mfa'), start)
  if (!isRestart(restart)) return pair(atom('invalid_restart_type'), restart)
  if (!isShutdown(shutdown, 1)) return pair(atom('invalid_shutdown'), shutdown)
  if (!isType(type)) return pair(atom('invalid_child_type'), type)
  if (modules !== atoms.dynamic && !isModules(modules)) return pair(atom('invalid_modules'), modules)
  return pair(atoms.ok, new Tuple(5, start, restart, shutdown, type, [modules]))
}

function isModules(modules: Term): boolean {
  let rest = modules
  while (rest instanceof Cons && isAtom(rest.head)) rest = rest.tail
  return rest === emptyList
}

/** Stops the child with that pid. `:ok` or `{:error, :not_found}` */
export function terminateChild(supervisor: Supervisor.Supervisor, pid: Pid): Proc<Term> {
  return ask(supervisor, pair(terminateChildAtom, pid))
}

/** A list of `{:undefined, pid or :restarting, type, modules}`, by pid. */
export function whichChildren(supervisor: Supervisor.Supervisor): Proc<Term> {
  return ask(supervisor, whichChildrenAtom)
}

/** `%{specs:, active:, supervisors:, workers:}` */
export function* countChildren(supervisor: Supervisor.Supervisor): Proc<Term> {
  return Supervisor.countsMap(yield* ask(supervisor, countChildrenAtom))
}

/** Stops the supervisor and its children, all at once: GenServer.stop. */
export function stop(supervisor: Supervisor.Supervisor, reason: Term = atoms.normal, timeout = Infinity): Proc<Term> {
  return GenServer.stop(supervisor, reason, timeout)
}
