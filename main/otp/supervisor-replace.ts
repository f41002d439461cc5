/**
 * A supervisor's state from outside: read back from its record, as `sys.replaceState` gives it, and made anew of what the module's init/1 now answers,
 * as `sys.changeCode` asks. Source: supervisor.erl of OTP 25, #state, #child, code_change/3.
 */
import { type Atom, atom, isAtom, isList, isProperList, listFrom, pair, Pid, type Term, TermMap } from './term/term.js'
import { toArray, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { BadSpec, Child, checkChildSpecs, isMfa, isRestart, isShutdown, isType } from './child-spec.js'
import { inSupervisorTerminate } from './frames.js'
import { running } from './process/current.js'
import { isProc, type Proc } from './process/proc.js'
import { error } from './process/raised.js'
import { checkFlags, type Flags } from './supervisor-flags.js'
import { defaultModule, Dynamic, SupervisorState } from './supervisor-state.js'

const stateTag = atom('state')
const childTag = atom('child')
const mapsets = atom('mapsets')
const badrecord = atom('badrecord')
const initAtom = atom('init')
const invalidType = atom('invalid_type')
const badFlags = atom('bad_flags')

/**
 * The state that the record `shown` stands for. What is no such record, or has a field that no supervisor could have, is kept as it is: whatever the
 * supervisor does next then fails with `{:badrecord, shown}`.
 *
 * before  the state until now, which knows how often each child was started again
 */
export function readSupervisor(shown: Term, before: unknown): SupervisorState | Term {
  if (!(shown instanceof Tuple) || shown.size !== 12 || shown.e0 !== stateTag) return shown
  const [, name, strategy, children, dynamics, intensity, period, times, , autoShutdown, module, argument] =
    shown.items() as [Term, Term, Term, Term, Term, Term, Term, Term, Term, Term, Term, Term]
  const flags = readFlags(strategy, intensity, period, autoShutdown)
  const seconds = isProperList(times) ? toArray(times) : []
  if (flags === undefined || !isAtom(module) || !isProperList(times) || !seconds.every(isNumber)) return shown
  const state = new SupervisorState(running(), name, module as Atom, argument, flags)
  const known = before instanceof SupervisorState ? before : undefined
  state.budget.follow(seconds.reverse(), known?.budget)
  if (!readChildren(state, children, known) || !readDynamics(state, dynamics, known)) return shown
  return state
}

/** The flags, where the fields have what a supervisor goes by; for intensity also `:infinity`, which is beyond every number. */
function readFlags(strategy: Term, intensity: Term, period: Term, autoShutdown: Term): Flags | undefined {
  const checked = checkFlags(
    TermMap.from<Term, Term>([
      [atoms.strategy, strategy],
      [atoms.intensity, 0],
      [atoms.period, 1],
      [atom('auto_shutdown'), autoShutdown],
    ]),
  )
  const most = intensity === atoms.infinity ? Infinity : intensity
  if (checked instanceof BadSpec || typeof most !== 'number' || typeof period !== 'number') return undefined
  return { ...checked, intensity: most, period }
}

function isNumber(term: Term): term is number {
  return typeof term === 'number'
}

/** Reads `{ids, children by id}`, the newest id first; false where that is something else. */
function readChildren(state: SupervisorState, given: Term, known: SupervisorState | undefined): boolean {
  if (!(given instanceof Tuple) || given.size !== 2 || !isProperList(given.e0)) return false
  const { e0: ids, e1: records } = given
  if (!(records instanceof TermMap)) return false
  for (const id of toArray(ids).reverse()) {
    const child = readChild(records.get(id))
    if (child === undefined || state.children.byId(id) !== undefined) return false
    child.restarts = known?.children.byId(id)?.restarts ?? 0
    state.children.add(child)
  }
  return !state.isSimple || state.children.count === 1
}

function readChild(record: Term | undefined): Child | undefined {
  if (!(record instanceof Tuple) || record.size !== 9 || record.e0 !== childTag) return undefined
  const [, pid, id, start, restart, significant, shutdown, type, modules] = record.items() as [
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
    Term,
  ]
  const isStart = start instanceof Tuple && start.size === 3 && (start.e2 === atoms.undefinedAtom || isMfa(start))
  if (!isStart || !isChildPid(pid) || !isRestart(restart) || !isType(type)) return undefined
  if (typeof significant !== 'boolean' || !isShutdown(shutdown, 0)) return undefined
  const args = start.e2 === atoms.undefinedAtom ? null : toArray(start.e2)
  const child = new Child(id, start.e0 as Atom, start.e1 as Atom, args, restart, significant, shutdown, type, modules)
  child.pid = pid
  return child
}

function isChildPid(pid: Term): boolean {
  if (pid instanceof Pid || pid === atoms.undefinedAtom) return true
  return pid instanceof Tuple && pid.size === 2 && pid.e0 === atoms.restarting
}

/** Reads `{:maps | :mapsets, arguments by pid}` of a simple_one_for_one. */
function readDynamics(state: SupervisorState, given: Term, known: SupervisorState | undefined): boolean {
  if (!state.isSimple) return true
  if (given === atoms.undefinedAtom) return true
  if (!(given instanceof Tuple) || given.size !== 2 || !(given.e1 instanceof TermMap)) return false
  for (const [key, args] of given.e1) {
    if (!isList(args)) return false
    const isBetween = key instanceof Tuple && key.size === 2 && key.e0 === atoms.restarting
    const pid = isBetween ? key.e1 : key
    const old = known?.dynamics.get(pid) ?? known?.restarting.get(pid as Pid)
    const dynamic = new Dynamic(given.e0 === mapsets ? [] : toArray(args))
    dynamic.restarts = old?.restarts ?? 0
    if (isBetween) state.restarting.set(pid as Pid, dynamic)
    else state.dynamics.set(pid, dynamic)
  }
  return true
}

/** Ends what was to be done with a state that is none. What comes of it is told by terminate/2, which fails likewise. */
export function badRecord(state: unknown): never {
  return error(pair(badrecord, state as Term), inSupervisorTerminate)
}

/** `{:ok, state}` with the flags and specifications that init/1 now answers: children go on as they are; or why not. */
export function* changeSupervisor(state: SupervisorState): Proc<Term> {
  const { module, argument, process } = state
  const asked = module === defaultModule ? argument : process.runtime.parts.code.call(module, initAtom, [argument])
  const answer = (isProc(asked) ? yield* asked : asked) as Term
  if (answer === atoms.ignore) return pair(atoms.ok, state as unknown as Term)
  const given = answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.ok ? answer.e1 : undefined
  if (!(given instanceof Tuple) || given.size !== 2) return answer
  const flags = checkFlags(given.e0)
  if (flags instanceof BadSpec) return pair(atoms.error, asBefore(flags.why))
  const isSimple = flags.strategy === atoms.simpleOneForOne
  if (!isProperList(given.e1)) return error(atom('function_clause'))
  const specs = checkChildSpecs(given.e1, flags.autoShutdown)
  if (specs instanceof BadSpec) return pair(atoms.error, specs.why)
  if (isSimple && specs.length !== 1) return pair(atoms.error, pair(atoms.ok, shownSpecs(specs)))
  return pair(atoms.ok, withSpecs(state, flags, specs) as unknown as Term)
}

/** What is no flags at all is called so as before there were maps. */
function asBefore(why: Term): Term {
  return why instanceof Tuple && why.e0 === invalidType ? pair(badFlags, why.e1) : why
}

function shownSpecs(specs: readonly Child[]): Term {
  const records = specs.map((child): [Term, Term] => [child.id, child.toRecord()])
  return pair(listFrom(specs.map(({ id }) => id)), TermMap.from(records))
}

/** The children as they are specified, with the processes they have; after them those that are not specified any more. */
function withSpecs(old: SupervisorState, flags: Flags, specs: readonly Child[]): SupervisorState {
  const state = new SupervisorState(old.process, old.name, old.module, old.argument, flags)
  state.budget.follow(old.budget.seconds(), old.budget)
  for (const [pid, dynamic] of old.dynamics) state.dynamics.set(pid, dynamic)
  for (const [pid, dynamic] of old.restarting) state.restarting.set(pid, dynamic)
  const before = state.isSimple ? [] : old.children.from(old.children.oldest)
  for (const spec of specs) {
    const same = state.isSimple ? undefined : old.children.byId(spec.id)
    if (same !== undefined) {
      spec.pid = same.pid
      spec.restarts = same.restarts
    }
    state.children.add(spec)
  }
  for (const child of before) {
    if (state.children.byId(child.id) !== undefined) continue
    child.older = child.newer = null
    state.children.add(child)
  }
  return state
}
