/**
 * Agent: a state in a process, read and changed by functions that run there.
 * Source: Agent and Agent.Server of Elixir 1.14.
 */
import {
  alias,
  atom,
  type Atom,
  Cons,
  emptyList,
  Fun,
  isAtom,
  isProperList,
  type List,
  listFrom,
  pair,
  type Term,
  toArray,
  Tuple,
} from './term/term.js'
import { funName } from './term/handle-text.js'
import * as atoms from './term/well-known.js'
import { code } from './code.js'
import { above, agentRefuses, inAgent, inAgentRun, inAgentStart, onTopOf, placed } from './frames.js'
import { fromTerm } from './gen.js'
import * as GenServer from './gen-server.js'
import { isProc, type Proc } from './process/proc.js'
import { running } from './process/current.js'
import type { Mfa } from './process/process.js'
import { error, Raised, refused } from './process/raised.js'

export type Agent = GenServer.ServerRef

const agentServer = alias('Agent.Server')
const get_ = atom('get')
const getAndUpdate_ = atom('get_and_update')
const update_ = atom('update')
const cast_ = atom('cast')
const badReturnValue = atom('bad_return_value')
const anonymous = atom('-fun-')
const erlang = atom('erlang')
const functionClause = atom('function_clause')
const requests: readonly Term[] = [get_, getAndUpdate_, update_]
const casts: readonly Term[] = [cast_]

/** A function of the agent's state: a term, `{module, function, arguments}`, or TypeScript. It runs in the agent, and may wait there. */
export type Change<S> = Fun | Tuple | ((state: S) => unknown)

const callbacks: GenServer.Callbacks<Fun | Tuple, Term> = {
  module: agentServer,

  init(start) {
    // An agent is known by its function; one of TypeScript has no name that tells more.
    if (start instanceof Tuple && !isProperList(start.e2)) {
      const { e2: args } = start
      const count = (): never => refused('length', [args])
      return above(inAgentStart, count)
    }
    if (!(start instanceof Fun && start.module === agentServer)) running().initialCall = calledBy(start)
    const state = run(start, [], inAgent.init)
    return isProc(state) ? afterwards(state, (value) => GenServer.ok(value)) : GenServer.ok(state as Term)
  },

  handleCall(request, from, state) {
    if (!isAsked(request, requests)) return refuse('handle_call', [request, fromTerm(from), state])
    const { e0: kind, e1: change } = request
    const result = run(change, [state], framesOf(kind))
    return isProc(result)
      ? afterwards(result, (value) => answer(kind, value, state))
      : answer(kind, result as Term, state)
  },

  handleCast(request, state) {
    if (!isAsked(request, casts)) return refuse('handle_cast', [request, state])
    const result = run(request.e1, [state], inAgent.cast)
    return isProc(result) ? afterwards(result, GenServer.noreply<Term>) : GenServer.noreply(result as Term)
  },

  handleInfo(message, state) {
    const process = running()
    const name = process.name ?? process.pid
    process.runtime.report('error', { kind: 'gen_server_unexpected', module: agentServer, name, message }, process)
    return GenServer.noreply(state)
  },
}

function calledBy(start: Fun | Tuple): Mfa {
  if (start instanceof Fun) return { module: start.module, name: atom(funName(start)), arity: start.arity }
  return { module: start.e0 as Atom, name: start.e1 as Atom, arity: toArray(start.e2).length }
}

function refuse(name: string, args: readonly Term[]): never {
  return error(functionClause, agentRefuses(name, args))
}

function framesOf(kind: Term): List {
  return kind === get_ ? inAgent.get : kind === update_ ? inAgent.update : inAgent.getAndUpdate
}

function isAsked(request: Term, kinds: readonly Term[]): request is Tuple {
  return request instanceof Tuple && request.size === 2 && kinds.includes(request.e0)
}

function answer(kind: Term, value: Term, state: Term): GenServer.Result<Term> {
  if (kind === get_) return GenServer.reply(value, state)
  if (kind === update_) return GenServer.reply(atoms.ok, value)
  if (value instanceof Tuple && value.size === 2) return GenServer.reply(value.e0, value.e1)
  return GenServer.stopWith(pair(badReturnValue, value), state)
}

function* afterwards(proc: Proc<unknown>, then: (value: Term) => GenServer.Result<Term>): Proc<GenServer.Result<Term>> {
  return then((yield* proc) as Term)
}

/** `fun.(state)`, or `{module, function, arguments}` with the state before the arguments; what it throws has `below` under it. */
function run(change: Term, state: readonly Term[], below: List): unknown {
  try {
    const result = apply(change, state)
    return isProc(result) ? waited(result, below) : result
  } catch (thrown) {
    // It is called as the last of Agent.Server.run/2, which only Erlang's own functions leave on the stack.
    const isOfRun = change instanceof Tuple && thrown instanceof Raised && isErlangs(thrown.stack)
    throw placed(thrown, isOfRun ? onTopOf(inAgentRun, below) : below)
  }
}

/** Whether a function of Erlang's that is written in C is all that `stack` has. */
function isErlangs(stack: Term): boolean {
  if (!(stack instanceof Cons) || stack.tail !== emptyList) return false
  return stack.head instanceof Tuple && stack.head.e0 === erlang
}

function apply(change: Term, state: readonly Term[]): unknown {
  if (change instanceof Fun) return change.apply(...state)
  const { e0: module, e1: name, e2: given } = change as Tuple
  const args = onTopOf(listFrom(state), given as List)
  if (!isAtom(module) || !isAtom(name) || !isProperList(args)) return refused('apply', [module, name, args])
  return code().call(module, name as Atom, toArray(args))
}

function* waited(result: Proc<unknown>, below: List): Proc<unknown> {
  try {
    return yield* result
  } catch (thrown) {
    throw placed(thrown, below)
  }
}

function term<S>(arity: number, change: Change<S> | (() => unknown)): Fun | Tuple {
  if (typeof change !== 'function') return change
  return new Fun(arity, agentServer, anonymous, change as (...args: Term[]) => unknown, false)
}

/** Starts an agent whose state is what `start` answers, linked to the caller. Answers as GenServer.startLink. */
export function startLink(start: Fun | Tuple | (() => unknown), options: GenServer.StartOptions = {}): Proc<Term> {
  return GenServer.startLink(callbacks, term(0, start), options)
}

/** As `startLink`, without the link. */
export function start(start: Fun | Tuple | (() => unknown), options: GenServer.StartOptions = {}): Proc<Term> {
  return GenServer.start(callbacks, term(0, start), options)
}

/** What `read` answers for the state. Exits as GenServer.call. */
export function get<S>(agent: Agent, read: Change<S>, timeout = 5000): Proc<Term> {
  return GenServer.call(agent, pair(get_, term(1, read)), timeout)
}

/** `change` answers `{answer, newState}`; gives back the answer. */
export function getAndUpdate<S>(agent: Agent, change: Change<S>, timeout = 5000): Proc<Term> {
  return GenServer.call(agent, pair(getAndUpdate_, term(1, change)), timeout)
}

/** `change` answers the new state; gives back `:ok` when it is in place. */
export function update<S>(agent: Agent, change: Change<S>, timeout = 5000): Proc<Term> {
  return GenServer.call(agent, pair(update_, term(1, change)), timeout)
}

/** As `update`, without waiting. */
export function cast<S>(agent: Agent, change: Change<S>): Atom | Proc<Atom> {
  return GenServer.cast(agent, pair(cast_, term(1, change)))
}

/** Stops the agent: GenServer.stop. */
export function stop(agent: Agent, reason: Term = atoms.normal, timeout = Infinity): Proc<Atom> {
  return GenServer.stop(agent, reason, timeout)
}
