/**
 * A DynamicSupervisor's state from outside: read back from its struct, as `sys.replaceState` gives it, and with the flags that its module's init/1 now
 * answers, as `sys.changeCode` asks. Source: DynamicSupervisor of Elixir 1.14, code_change/3.
 */
import { type Atom, atom, isAtom, isProperList, pair, Pid, type Term, TermMap, toArray, triple } from './term/term.js'
import { Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { BadSpec, isRestart, isType } from './child-spec.js'
import { checkFlags } from './dynamic-supervisor-flags.js'
import { DynamicChild, type DynamicFlags, DynamicState, moduleName } from './dynamic-supervisor-state.js'
import { running } from './process/current.js'
import { isProc, type Proc } from './process/proc.js'
import { error } from './process/raised.js'
import { defaultModule } from './supervisor-state.js'

const initAtom = atom('init')
const badmatch = atom('badmatch')
const supervisorData = atom('supervisor_data')

/**
 * The state that the struct `shown` stands for. What is no such struct, or has a field that no DynamicSupervisor could have, is kept as it is: what
 * the supervisor is asked next then fails.
 *
 * before  the state until now, which knows how often each child was started again
 */
export function readDynamicSupervisor(shown: Term, before: unknown): DynamicState | Term {
  if (!(shown instanceof TermMap) || shown.get(atoms.struct) !== moduleName) return shown
  const field = (name: string): Term | undefined => shown.get(atom(name))
  const [module, argument, name, times, children] = ['mod', 'args', 'name', 'restarts', 'children'].map(field)
  const flags = readFlags(field)
  if (flags === undefined || module === undefined || !isAtom(module) || argument === undefined || name === undefined)
    return shown
  if (times === undefined || !isProperList(times) || !(children instanceof TermMap)) return shown
  const seconds = toArray(times)
  if (!seconds.every((second) => typeof second === 'number')) return shown
  const known = before instanceof DynamicState ? before : undefined
  const state = new DynamicState(running(), module as Atom, argument, name, flags)
  state.budget.follow(seconds.reverse(), known?.budget)
  for (const [pid, spec] of children) {
    const child = readChild(spec)
    if (child === undefined || !(pid instanceof Pid)) return shown
    child.restarts = known?.children.get(pid)?.restarts ?? 0
    state.children.set(pid, child)
  }
  return state
}

function readFlags(field: (name: string) => Term | undefined): DynamicFlags | undefined {
  const [strategy, most, seconds] = [field('strategy'), field('max_restarts'), field('max_seconds')]
  const [children, extra] = [field('max_children'), field('extra_arguments')]
  const restarts = most === atoms.infinity ? Infinity : most
  const maxChildren = children === atoms.infinity ? Infinity : children
  if (strategy === undefined || !isAtom(strategy) || extra === undefined || !isProperList(extra)) return undefined
  if (typeof restarts !== 'number' || typeof seconds !== 'number' || typeof maxChildren !== 'number') return undefined
  return {
    strategy: strategy as Atom,
    maxRestarts: restarts,
    maxSeconds: seconds,
    maxChildren,
    extraArguments: toArray(extra),
  }
}

/** The child that `{start, restart, shutdown, type, modules}`, or `{:restarting, that}`, describes. */
function readChild(given: Term): DynamicChild | undefined {
  const isBetween = given instanceof Tuple && given.size === 2 && given.e0 === atoms.restarting
  const spec = isBetween ? given.e1 : given
  if (!(spec instanceof Tuple) || spec.size !== 5) return undefined
  const { e0: start, e1: restart, e3: type } = spec
  if (!(start instanceof Tuple) || start.size !== 3 || !isAtom(start.e0) || !isAtom(start.e1)) return undefined
  if (!isRestart(restart) || !isType(type)) return undefined
  const child = DynamicChild.of(spec, triple(start.e0, start.e1, start.e2))
  child.isRestarting = isBetween
  return child
}

/** Ends what was to be done with a state that is none. */
export function badState(state: unknown): never {
  return error(pair(badmatch, state as Term))
}

/** `{:ok, state}` with the flags that init/1 now answers: children go on as they are; or why not. */
export function* changeDynamicSupervisor(state: DynamicState): Proc<Term> {
  const { module, argument, process, name } = state
  const asked = module === defaultModule ? argument : process.runtime.parts.code.call(module, initAtom, [argument])
  const answer = (isProc(asked) ? yield* asked : asked) as Term
  if (answer === atoms.ignore) return pair(atoms.ok, state as unknown as Term)
  const given = answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.ok ? answer.e1 : undefined
  if (!(given instanceof TermMap)) return answer
  const flags = checkFlags(given)
  if (flags instanceof BadSpec) return pair(atoms.error, pair(supervisorData, flags.why))
  const changed = new DynamicState(process, module, argument, name, flags)
  changed.budget.follow(state.budget.seconds(), state.budget)
  for (const [pid, child] of state.children) changed.children.set(pid, child)
  return pair(atoms.ok, changed as unknown as Term)
}
