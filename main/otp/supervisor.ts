/**
 * Supervisor: a process that starts others, watches them and starts them again.
 *
 * Children are specifications as terms (child-spec.ts); what starts them is found by name in the code table each time, so a module that
 * was redefined is used by the next child. Source: Supervisor of Elixir 1.14, supervisor.erl of OTP 25.
 */
import { Atom, atom, isList, type List, pair, type Term, TermMap, toArray, type Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { childSpecOf, childSpecsOf } from './child-spec-of.js'
import { GenServerBody } from './gen-server-body.js'
import * as GenServer from './gen-server.js'
import { Start } from './gen.js'
import { running } from './process/current.js'
import { isProc, type Proc } from './process/proc.js'
import { callbacks, type SupervisorStart } from './supervisor-server.js'
import { defaultModule } from './supervisor-state.js'

export type Supervisor = GenServer.ServerRef

export type Strategy = 'one_for_one' | 'one_for_all' | 'rest_for_one' | 'simple_one_for_one'

/** The flags of a supervisor, with Elixir's defaults. */
export interface InitOptions {
  readonly strategy: Strategy
  /** 3 */
  readonly maxRestarts?: number
  /** 5 */
  readonly maxSeconds?: number
}

const supervisorModule = atom('supervisor')

/** `{:ok, {flags, specifications}}`, what the init/1 of a module answers: `Supervisor.init/2`. */
export function* init(children: readonly Term[], options: InitOptions): Proc<Tuple> {
  return answerOfInit(flagsOf(options), yield* childSpecsOf(children))
}

/** `{:ok, {flags, specifications}}` of flags and specifications as they are. */
export function answerOfInit(flags: Term, specifications: List): Tuple {
  return pair(atoms.ok, pair(flags, specifications))
}

/** `%{strategy:, intensity:, period:}` */
function flagsOf({ strategy, maxRestarts, maxSeconds }: InitOptions): TermMap {
  return TermMap.from<Term, Term>([
    [atoms.strategy, atom(strategy)],
    [atoms.intensity, maxRestarts ?? 3],
    [atoms.period, maxSeconds ?? 5],
  ])
}

export interface StartOptions {
  /** An atom, `{:global, term}` or `{:via, module, term}` */
  readonly name?: Term
}

/**
 * Starts a supervisor of `children`, linked to the caller: specifications, `{module, argument}` or modules.
 *
 * answers  {:ok, pid}, or {:error, reason}: {:already_started, pid}, {:shutdown, {:failed_to_start_child, id, reason}},
 *          {:start_spec, reason}, {:supervisor_data, reason}
 */
export function startLink(children: readonly Term[], options: InitOptions & StartOptions): Proc<Term>
/** Starts the supervisor that `module.init(argument)` describes, a module of the code table, linked to the caller. Also answers `:ignore`. */
export function startLink(module: Atom, argument: Term, options?: StartOptions): Proc<Term>
export function startLink(
  what: readonly Term[] | Atom,
  second: Term | (InitOptions & StartOptions),
  third: StartOptions = {},
): Proc<Term> {
  if (what instanceof Atom) return startModule(what, second as Term, third)
  return startChildren(what, second as InitOptions & StartOptions)
}

function* startChildren(children: readonly Term[], options: InitOptions & StartOptions): Proc<Term> {
  const argument = yield* init(children, options)
  return yield* startModule(defaultModule, argument, options)
}

/** As `startLink` of a module. `:supervisor.start_link/2,3` */
export function startModule(module: Atom, argument: Term, { name }: StartOptions = {}): Proc<Term> {
  const body = new GenServerBody(
    callbacks,
    { name: shownName(name), module, argument } satisfies SupervisorStart,
    running().pid,
  )
  const initialCall = { module: supervisorModule, name: module, arity: 1 }
  const options = { link: true, startsOthers: true }
  return new Start(body, initialCall, name === undefined ? options : { ...options, name })
}

/** A name as OTP's supervisors keep it; null for none. */
export function shownName(name: Term | undefined): Term | null {
  if (name === undefined) return null
  return name instanceof Atom ? pair(atoms.local, name) : name
}

const startChildAtom = atom('start_child')
const terminateChildAtom = atom('terminate_child')
const restartChildAtom = atom('restart_child')
const deleteChildAtom = atom('delete_child')
const getChildspecAtom = atom('get_childspec')
const whichChildrenAtom = atom('which_children')
const countChildrenAtom = atom('count_children')

function ask(supervisor: Supervisor, request: Term): Proc<Term> {
  return GenServer.call(supervisor, request, Infinity)
}

/**
 * Starts a child: `child` is a specification, `{module, argument}` or a module; for a simple_one_for_one the list of arguments to be put after
 * those of its specification.
 *
 * answers  {:ok, pid}, {:ok, pid, extra}, {:ok, :undefined} when it answered :ignore, {:error, reason}: {:already_started, pid},
 *          :already_present, {reason, child} with the child's record, or what is wrong with the specification
 */
export function startChild(supervisor: Supervisor, child: Term): Proc<Term> {
  const spec = isList(child) ? child : childSpecOf(child)
  return isProc(spec) ? startAsked(supervisor, spec) : ask(supervisor, pair(startChildAtom, spec))
}

function* startAsked(supervisor: Supervisor, asked: Proc<Term>): Proc<Term> {
  return yield* ask(supervisor, pair(startChildAtom, yield* asked))
}

/** Stops the child called `id`, of a simple_one_for_one the one with that pid. `:ok` or `{:error, :not_found}` */
export function terminateChild(supervisor: Supervisor, id: Term): Proc<Term> {
  return ask(supervisor, pair(terminateChildAtom, id))
}

/** Starts a child that was stopped. Answers as `startChild`, or `{:error, :running | :restarting | :not_found}` */
export function restartChild(supervisor: Supervisor, id: Term): Proc<Term> {
  return ask(supervisor, pair(restartChildAtom, id))
}

/** Forgets a child that was stopped. `:ok` or `{:error, :running | :restarting | :not_found}` */
export function deleteChild(supervisor: Supervisor, id: Term): Proc<Term> {
  return ask(supervisor, pair(deleteChildAtom, id))
}

/** `{:ok, specification}` of a child as a map with all keys, or `{:error, :not_found}`: `:supervisor.get_childspec/2` */
export function getChildspec(supervisor: Supervisor, id: Term): Proc<Term> {
  return ask(supervisor, pair(getChildspecAtom, id))
}

/** A list of `{id, pid, type, modules}`, the newest first; for pid `:undefined` where it has stopped and `:restarting` where it cannot be started. */
export function whichChildren(supervisor: Supervisor): Proc<Term> {
  return ask(supervisor, whichChildrenAtom)
}

/** `%{specs:, active:, supervisors:, workers:}` */
export function* countChildren(supervisor: Supervisor): Proc<Term> {
  return countsMap(yield* ask(supervisor, countChildrenAtom))
}

/** The map of a keyword list. */
export function countsMap(counts: Term): TermMap {
  return TermMap.from(toArray(counts).map((count) => (count as Tuple).items() as [Term, Term]))
}

/** Stops the supervisor and, before, its children: GenServer.stop. */
export function stop(supervisor: Supervisor, reason: Term = atoms.normal, timeout = Infinity): Proc<Atom> {
  return GenServer.stop(supervisor, reason, timeout)
}
