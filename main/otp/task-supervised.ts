/** What runs in the process of a task. Source: Task.Supervised of Elixir 1.14. */
import {
  alias,
  atom,
  type Atom,
  Cons,
  Fun,
  isList,
  list,
  pair,
  type Pid,
  Ref,
  type Term,
  triple,
  toArray,
  Tuple,
} from './term/term.js'
import { funName } from './term/handle-text.js'
import * as atoms from './term/well-known.js'
import { code } from './code.js'
import { reportCrash } from './crash.js'
import { inApply, inAwaitedTask, inTask, onTopOf } from './frames.js'
import { demonitor, exit, monitor, nodeName, receive, runtime, self, send, spawnWith } from './process/api.js'
import { running } from './process/current.js'
import { deliver, lose } from './process/deliver.js'
import { Monitor } from './process/monitor.js'
import { isProc, type Proc } from './process/proc.js'
import type { Mfa } from './process/process.js'
import { error, raisedFrom, unwind } from './process/raised.js'
import type { Ended } from './process/report.js'

const taskSupervised = alias('Task.Supervised')
const erlang = atom('erlang')
const applyAtom = atom('apply')
const monitorTag = atom('monitor')
const badfun = atom('badfun')
const badarity = atom('badarity')

/** ms in which who asked for a supervised task must say what it is to do. */
const handOver = 5000

/** `{module, function, arguments}` of a task. */
export type Work = Tuple

/** `{:erlang, :apply, [fun, []]}` */
export function workOf(fun: Fun | (() => unknown)): Work {
  const term = fun instanceof Fun ? fun : new Fun(0, taskSupervised, anonymous, fun, false)
  return triple(erlang, applyAtom, list(term, list()))
}

const anonymous = atom('-fun-')

/** `{node, name or pid, pid}` of the running process, which a task is for. */
export function owner(): Tuple {
  return triple(nodeName, running().name ?? self(), self())
}

/** The running process and who called it, the `$callers` of a task that it starts. */
export function callers(): Term {
  const before = running().dictionary?.get(atoms.callers)
  return before instanceof Cons ? new Cons(self(), before) : list(self())
}

/** Starts a task that nobody waits for: `{:ok, pid}`. */
export function startAlone(owner: Term, callers: Term, work: Term, link: boolean): Tuple {
  return pair(atoms.ok, spawned(noreply, [owner, callers, work], link))
}

/** Starts a task, linked to the caller, that waits to be told what to do: `{:ok, pid}`. */
export function startLink(owner: Term, watch: Term): Tuple {
  return pair(atoms.ok, spawned(reply, [owner, watch], true))
}

function spawned(entry: (...args: never[]) => unknown, args: readonly Term[], link: boolean): Pid {
  const starter = running()
  const ancestors = new Cons(starter.name ?? starter.pid, starter.ancestors)
  const initialCall = { module: taskSupervised, name: atom(entry.name), arity: args.length }
  return spawnWith({ link, ancestors, initialCall }, entry, args)
}

/** Waits for `{owner, ref, answer to, callers, work}`, does it and sends `{ref, answer}`. */
function* reply(owner: Tuple, watch: Atom): Proc<void> {
  const ref = watch === monitorTag ? monitor(owner.e2) : null
  const order = yield* receive((message) => orderOf(message, owner.e2, ref), ref === null ? Infinity : handOver)
  if (order === undefined) return exit(atoms.timeout)
  if ('died' in order) return exit(pair(atoms.shutdown, order.died))
  if (ref !== null) demonitor(ref, { flush: true })
  prepare(order.callers, order.work)
  answer(order, yield* doWork(owner, order.work, inAwaitedTask))
}

interface Order {
  readonly ref: Term
  /** A pid, or the alias of a monitor: who gets the answer. */
  readonly replyTo: Term
  readonly callers: Term
  readonly work: Work
}

function orderOf(message: Term, from: Term, watch: Ref | null): Order | { readonly died: Term } | undefined {
  if (!(message instanceof Tuple) || message.size !== 5) return undefined
  if (message.e0 === from)
    return { ref: message.e1, replyTo: message.e2, callers: message.e3, work: message.at(4) as Work }
  return watch !== null && message.e0 === atoms.DOWN && message.e1 === watch ? { died: message.at(4) } : undefined
}

/** Sends `{ref, value}`; to an alias whose monitor has ended it does not come. */
function answer({ ref, replyTo }: Order, value: Term): void {
  if (!(replyTo instanceof Ref)) send(replyTo, pair(ref, value))
  else if (replyTo.record instanceof Monitor) deliver(replyTo.record.holder, pair(ref, value))
  else lose(running().runtime, replyTo, pair(ref, value))
}

function* noreply(owner: Tuple, callers: Term, work: Work): Proc<void> {
  prepare(callers, work)
  yield* doWork(owner, work, inTask)
}

function prepare(callers: Term, work: Work): void {
  const process = running()
  process.initialCall = calledBy(work)
  process.dictionary ??= new Map()
  process.dictionary.set(atoms.callers, callers)
}

/** The fun of `{:erlang, :apply, [fun, []]}`; undefined of other work. */
function funOf({ e0: module, e1: name, e2: args }: Work): Fun | undefined {
  if (module !== erlang || name !== applyAtom) return undefined
  const [fun, given] = toArray(args)
  return fun instanceof Fun && given !== undefined && isList(given) && fun.arity === 0 ? fun : undefined
}

function calledBy(work: Work): Mfa {
  const fun = funOf(work)
  if (fun !== undefined) return { module: fun.module, name: atom(funName(fun)), arity: 0 }
  return { module: work.e0 as Atom, name: work.e1 as Atom, arity: toArray(work.e2).length }
}

/** What the work answers. When it fails that is reported, and the process ends with the reason. */
function* doWork(owner: Tuple, work: Work, below: typeof inTask): Proc<Term> {
  try {
    const result = call(work)
    return (isProc(result) ? yield* result : result) as Term
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    const { kind, reason, stack } = raisedFrom(thrown)
    const ended: Ended = { kind, reason, stack: onTopOf(stack, below) }
    if (kind === 'exit' && isOrderly(reason)) return exit(reason)
    reportTask(owner, work, ended)
    reportCrash(running(), ended)
    return exit(kind === 'exit' ? reason : pair(kind === 'throw' ? pair(atoms.nocatch, reason) : reason, ended.stack))
  }
}

function call({ e0: module, e1: name, e2: args }: Work): unknown {
  if (module !== erlang || name !== applyAtom) return code().call(module, name as Atom, toArray(args))
  const [fun, given] = toArray(args) as [Term, Term]
  const all = toArray(given)
  if (!(fun instanceof Fun)) return error(pair(badfun, fun), inApply)
  return fun.arity === all.length ? fun.apply(...all) : error(pair(badarity, pair(fun, given)), inApply)
}

function reportTask(owner: Tuple, work: Work, ended: Ended): void {
  const fun = funOf(work)
  const { module, name, arity } = calledBy(work)
  runtime().report('error', {
    kind: 'task_terminating',
    name: self(),
    starter: owner.e1,
    ended,
    fun: fun ?? new Fun(arity, module, name, () => null, true),
    args: fun === undefined ? work.e2 : list(),
  })
}

function isOrderly(reason: Term): boolean {
  if (reason === atoms.normal || reason === atoms.shutdown) return true
  return reason instanceof Tuple && reason.size === 2 && reason.e0 === atoms.shutdown
}
