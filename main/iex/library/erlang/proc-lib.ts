/** `:proc_lib`. Source: proc_lib.erl of OTP 25. */
import { nativeModule, type NativeFunction } from '../../../otp/code.js'
import { stop } from '../../../otp/gen.js'
import { reportCrash } from '../../../otp/crash.js'
import { isOfProcLib, mfaTerm } from '../../../otp/dictionary.js'
import { above, inProcess } from '../../../otp/frames.js'
import * as api from '../../../otp/process/api.js'
import type { Proc } from '../../../otp/process/proc.js'
import { running } from '../../../otp/process/current.js'
import { type Mfa, type Process, processOf } from '../../../otp/process/process.js'
import { error, exit, raisedFrom, unwind } from '../../../otp/process/raised.js'
import { funName } from '../../../otp/term/handle-text.js'
import {
  type Atom,
  atom,
  Cons,
  emptyList,
  Fun,
  isAtom,
  isList,
  list,
  type List,
  listFrom,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
  Tuple,
} from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { funWork, mfaWork, spawnOpt, type Work } from './processes.js'

/** A process as proc_lib starts it: it knows who started it. */
function spawned(work: Work, options: Term, name: string, args: readonly Term[]): Term {
  const below = args[0] instanceof Fun ? inProcess.fun : inProcess.module
  const parent = running()
  const ancestors = new Cons(parent.name ?? parent.pid, parent.ancestors)
  const started = spawnOpt(() => ended(work, below), options, name, args)
  const pid = started instanceof Tuple ? started.e0 : started
  const process = pid instanceof Pid ? parent.runtime.processByNumber(pid.number) : undefined
  if (process !== undefined) {
    process.ancestors = ancestors
    process.initialCall = calledBy(args)
  }
  return started
}

/** Of a function, or of a module, a name and arguments. */
function calledBy([first = null, name = null, args = null]: readonly Term[]): Mfa {
  if (first instanceof Fun) return { module: first.module, name: atom(funName(first)), arity: first.arity }
  return { module: first as Atom, name: name as Atom, arity: toArray(args).length }
}

/** What a process that fails ends by is an exit: proc_lib reports it, as SASL's reports are, and the emulator does not. */
function* ended(work: Work, below: List): Proc<unknown> {
  try {
    return yield* above(below, work)
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    const raised = raisedFrom(thrown)
    reportCrash(running(), raised)
    if (raised.kind === 'exit') throw thrown
    const reason = raised.kind === 'throw' ? pair(atoms.nocatch, raised.reason) : raised.reason
    return exit(pair(reason, raised.stack))
  }
}

const procLibModule = atom('proc_lib')

function spawning(name: string, options: Term): Record<'1' | '3', NativeFunction> {
  return {
    1: (fun) =>
      fun instanceof Fun
        ? spawned(funWork(fun, name, [fun]), options, name, [fun])
        : functionClause(procLibModule, name, [fun]),
    3: (module, fn, args) =>
      isMfa(module, fn, args)
        ? spawned(mfaWork(module, fn, args, name, [module, fn, args]), options, name, [module, fn, args])
        : functionClause(procLibModule, name, [module, fn, args]),
  }
}

const isMfa = (module: Term, name: Term, args: Term): boolean => isAtom(module) && isAtom(name) && isList(args)

const ackTag = atom('ack')
/** With which all of them begin. */
const everyCall: Mfa = { module: procLibModule, name: atom('init_p'), arity: 5 }
const plain = spawning('spawn', emptyList)
const linked = spawning('spawn_link', list(atom('link')))

/** Starts a process and waits for what it says by init_ack. */
function startAndWait(isLinked: boolean): NativeFunction {
  return function* (module: Term, name: Term, args: Term, ...more: Term[]) {
    const [timeout = atoms.infinity] = more
    const fn = isLinked ? 'start_link' : 'start'
    if (!isMfa(module, name, args)) return functionClause(procLibModule, fn, [module, name, args, ...more])
    const work = mfaWork(module, name, args, 'spawn', [module, name, args])
    const pid = spawned(work, isLinked ? list(atom('link')) : emptyList, 'spawn', [module, name, args]) as Pid
    const ref = api.monitor(pid)
    const ms = timeout === atoms.infinity ? Infinity : Number(timeout)
    const answer = yield* api.receive<Term>((message) => {
      if (!(message instanceof Tuple)) return undefined
      if (message.size === 3 && message.e0 === ackTag && message.e1 === pid) return message.e2
      return message.size === 5 && message.e1 === ref ? pair(atoms.error, message.at(4)) : undefined
    }, ms)
    api.demonitor(ref, { flush: true })
    if (answer !== undefined) return answer
    api.exitSignal(pid, atoms.kill)
    return pair(atoms.error, atoms.timeout)
  }
}

function initAck(...args: Term[]): Term {
  const parent = running().ancestors
  if (args.length === 1 && !(parent instanceof Cons)) return error(pair(atom('badmatch'), atoms.undefinedAtom))
  const [to, value] = args.length === 2 ? args : [parent instanceof Cons ? parent.head : null, args[0]]
  api.send(to, triple(ackTag, api.self(), value as Term))
  return atoms.ok
}

/** What proc_lib knows to have been called first in the process that `of` stands for: a pid, or the three numbers of one. Undefined where it knows nothing. */
function firstCall(of: Term): Mfa | undefined {
  if (of instanceof Tuple && of.size === 3) return firstCallOf(api.runtime().processByNumber(Number(of.e1)))
  if (of instanceof Pid) return firstCallOf(processOf(of))
  return of === emptyList ? undefined : functionClause(procLibModule, 'raw_initial_call', [of])
}

function firstCallOf(process: Process | null | undefined): Mfa | undefined {
  return process !== undefined && process !== null && isOfProcLib(process) ? process.initialCall : undefined
}

/** As `firstCall`, with names for the arguments, of which only the number is known. */
function initialCall(of: Term): Term {
  const call = firstCall(of)
  if (call === undefined) return false
  const dummies = Array.from({ length: call.arity }, (_, i) => atom(`Argument__${i + 1}`))
  return triple(call.module, call.name, listFrom(dummies))
}

export const procLib = nativeModule(procLibModule, {
  'init_ack/1': initAck,
  'init_ack/2': initAck,
  'initial_call/1': initialCall,
  'spawn/1': plain[1],
  'spawn/3': plain[3],
  'spawn_link/1': linked[1],
  'spawn_link/3': linked[3],
  'spawn_opt/2': (fun, options) =>
    spawned(funWork(fun, 'spawn_opt', [fun, options]), options, 'spawn_opt', [fun, options]),
  'spawn_opt/4': (module, fn, args, options) => {
    const all = [module, fn, args, options]
    return spawned(mfaWork(module, fn, args, 'spawn_opt', all), options, 'spawn_opt', all)
  },
  'start/3': startAndWait(false),
  'start/4': startAndWait(false),
  'start_link/3': startAndWait(true),
  'start_link/4': startAndWait(true),
  'stop/1': stop,
  'stop/3': stop,
  'translate_initial_call/1': (of) => mfaTerm(firstCall(of) ?? everyCall),
})
