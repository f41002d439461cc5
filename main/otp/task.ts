/**
 * Task: a function in a process of its own, whose answer somebody may wait for.
 *
 * A task is the struct `%Task{mfa:, owner:, pid:, ref:}`; its owner gets `{ref, answer}`, or `:DOWN` when it fails, and is linked to it.
 * Source: Task of Elixir 1.14.
 */
import {
  alias,
  atom,
  type Atom,
  Cons,
  emptyList,
  Fun,
  list,
  listFrom,
  pair,
  type Pid,
  type Ref,
  type Term,
  TermMap,
  toArray,
  triple,
  tuple,
  Tuple,
} from './term/term.js'
import * as atoms from './term/well-known.js'
import { argumentError } from './exceptions/constructors.js'
import { shown } from './exceptions/shown.js'
import { timeoutTerm } from './gen.js'
import { demonitor, exit, exitSignal, makeRef, monitor, receive, self, send, spawn, unlink } from './process/api.js'
import { running } from './process/current.js'
import type { Proc } from './process/proc.js'
import { error, functionClause } from './process/raised.js'
import { type Pull, type StreamOptions, TaskStream } from './task-stream.js'
import { callers, owner, startAlone, startLink as startSupervised, type Work, workOf } from './task-supervised.js'

const task = alias('Task')
const mfaKey = atom('mfa')
const ownerKey = atom('owner')
const pidKey = atom('pid')
const refKey = atom('ref')
const nomonitor = atom('nomonitor')
const completedAtom = atom('completed')
const done = atom('done')
const badmatch = atom('badmatch')
const erlang = atom('erlang')
const applyAtom = atom('apply')
const anonymous = atom('-fun-')

/** What a task does: a function without arguments, a term or TypeScript, or `{module, function, arguments}`. */
export type Job = Fun | Work | (() => unknown)

/** `{module, function, arguments}` */
export function work(job: Job): Work {
  return job instanceof Tuple ? job : workOf(job)
}

/** Starts a task linked to the caller, which is to wait for its answer: `%Task{}`. */
export function async(job: Job): TermMap {
  const started = startSupervised(owner(), nomonitor)
  return order(started.e1 as Pid, work(job))
}

/** Watches the task process `pid` and tells it what to do: `%Task{}`. */
export function order(pid: Pid, work: Work): TermMap {
  const ref = monitor(pid)
  send(pid, tuple(self(), ref, ref, callers(), work))
  const mfa = triple(work.e0, work.e1, toArray(work.e2).length)
  return struct(mfa, self(), pid, ref)
}

function struct(mfa: Term, owner: Pid, pid: Pid | null, ref: Ref): TermMap {
  return TermMap.from<Atom, Term>([
    [atoms.struct, task],
    [mfaKey, mfa],
    [ownerKey, owner],
    [pidKey, pid],
    [refKey, ref],
  ])
}

/** A task that has `answer` already: no process is started. */
export function completed(answer: Term): TermMap {
  const ref = makeRef()
  send(self(), pair(ref, answer))
  return struct(triple(task, completedAtom, 1), self(), null, ref)
}

/** Starts a process that nobody waits for, linked to the caller: `{:ok, pid}`. */
export function startLink(job: Job): Tuple {
  return startAlone(owner(), callers(), work(job), true)
}

/** As `startLink`, without the link. */
export function start(job: Job): Tuple {
  return startAlone(owner(), callers(), work(job), false)
}

/** What is news of a task: its answer, or why it ended without one. */
type News = { readonly value: Term } | { readonly reason: Term }

function newsOf(message: Term, ref: Ref): News | undefined {
  if (!(message instanceof Tuple)) return undefined
  if (message.size === 2) return message.e0 === ref ? { value: message.e1 } : undefined
  const isDown = message.size === 5 && message.e0 === atoms.DOWN && message.e1 === ref
  return isDown ? { reason: message.at(4) } : undefined
}

/** The reference of a task that belongs to the running process; raises for another's. */
function refOf(task: TermMap): Ref {
  if (task.get(ownerKey) !== self()) {
    argumentError(`task ${shown(task)} must be queried from the owner but was queried from ${shown(self())}`)
  }
  return task.get(refKey) as Ref
}

function exitedIn(reason: Term, name: string, ...args: Term[]): never {
  return exit(pair(reason, triple(task, atom(name), listFrom(args))))
}

/**
 * The answer of `task`.
 *
 * timeout  ms, Infinity to wait for ever
 * exits    `{reason, {Task, :await, [task, timeout]}}`: timeout, or the task's own reason
 */
export function* await_(task: TermMap, timeout = 5000): Proc<Term> {
  const ref = refOf(task)
  const news = yield* receive((message) => newsOf(message, ref), timeout)
  if (news !== undefined && 'reason' in news) return exitedIn(news.reason, 'await', task, timeoutTerm(timeout))
  demonitor(ref, { flush: true })
  return news === undefined ? exitedIn(atoms.timeout, 'await', task, timeoutTerm(timeout)) : news.value
}

/**
 * The answers of `tasks`, a list, in their order; exits as `await_` when one fails, or when they have not all come in `timeout` ms.
 *
 * errors  MatchError for what is no task
 */
export function* awaitMany(tasks: Term, timeout = 5000): Proc<Term> {
  const refs = toArray(tasks).map((each) => (isTask(each) ? refOf(each) : error(pair(badmatch, each))))
  const waiting = new Set(refs)
  const answers = new Map<Ref, Term>()
  const end = deadline(timeout)
  const giveUp = (reason: Term): never => {
    for (const ref of waiting) demonitor(ref, { flush: true })
    return exitedIn(reason, 'await_many', tasks, timeoutTerm(timeout))
  }
  while (waiting.size > 0) {
    const found = yield* receive((message) => anyNews(message, waiting), end())
    if (found === undefined) return giveUp(atoms.timeout)
    if ('reason' in found.news) return giveUp(found.news.reason)
    demonitor(found.ref, { flush: true })
    waiting.delete(found.ref)
    answers.set(found.ref, found.news.value)
  }
  return listFrom(refs.map((ref) => answers.get(ref) as Term))
}

function anyNews(message: Term, refs: ReadonlySet<Ref>): { readonly ref: Ref; readonly news: News } | undefined {
  if (!(message instanceof Tuple)) return undefined
  const ref = (message.size === 5 ? message.e1 : message.e0) as Ref
  const news = refs.has(ref) ? newsOf(message, ref) : undefined
  return news === undefined ? undefined : { ref, news }
}

/** Tells how many ms are left of `timeout`, from now on. */
function deadline(timeout: number): () => number {
  const { clock } = running().runtime
  const end = clock.now() + timeout
  return () => Math.max(0, end - clock.now())
}

/** `{:ok, answer}`, `{:exit, reason}`, or nil when neither has come in `timeout` ms: then it may be asked again. */
export function* yield_(task: TermMap, timeout = 5000): Proc<Term> {
  const ref = refOf(task)
  return outcome(ref, yield* receive((message) => newsOf(message, ref), timeout))
}

function outcome(ref: Ref, news: News | undefined): Term {
  if (news === undefined) return null
  if ('reason' in news) return pair(atoms.exit, news.reason)
  demonitor(ref, { flush: true })
  return pair(atoms.ok, news.value)
}

/**
 * `{task, outcome}` of each, as `yield_` has it after at most `timeout` ms in all.
 *
 * errors  FunctionClauseError of Task.yield_many/3 for the first that is no task, once those before it are done with
 */
export function* yieldMany(tasks: Term, timeout = 5000): Proc<Term> {
  const end = deadline(timeout)
  const outcomes: Term[] = []
  let left = tasks
  let waits: Term = atoms.infinity
  for (; left instanceof Cons; left = left.tail) {
    const each = left.head
    if (!isTask(each)) break
    const ref = refOf(each)
    const found = outcome(ref, yield* receive((message) => newsOf(message, ref), end()))
    if (found === null) waits = 0
    outcomes.push(pair(each, found))
  }
  return left === emptyList ? listFrom(outcomes) : functionClause(task, 'yield_many', [left, makeRef(), waits])
}

/** True for `%Task{}`. */
export function isTask(term: Term): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === task
}

/** Lets `task` go on alone: `{:ok, answer}` or `{:exit, reason}` when it has ended already, else nil. */
export function* ignore(task: TermMap): Proc<Term> {
  const ref = refOf(task)
  const news = yield* receive((message) => newsOf(message, ref), 0)
  const pid = task.get(pidKey) as Pid | null
  if (pid !== null && (news === undefined || 'value' in news)) unlink(pid)
  if (news === undefined) demonitor(ref, { flush: true })
  return outcome(ref, news)
}

/**
 * Ends `task`: `{:ok, answer}` when it came before, `{:exit, reason}` when it ended by itself, else nil.
 *
 * how  ms that it has for its end before it is killed, or `brutal_kill`
 */
export function* shutdown(task: TermMap, how: number | 'brutal_kill' = 5000): Proc<Term> {
  const pid = task.get(pidKey) as Pid | null
  if (pid === null) return argumentError(`task ${shown(task)} does not have an associated task process`)
  const ref = refOf(task)
  const watch = monitor(pid)
  end(pid, how === 'brutal_kill' ? atoms.kill : atoms.shutdown)
  const ended = (timeout: number): Proc<Term | undefined> =>
    receive<Term>((message) => downReason(message, watch), timeout)
  let reason: Term | undefined = yield* ended(how === 'brutal_kill' ? Infinity : how)
  let wanted = how === 'brutal_kill' ? atoms.killed : atoms.shutdown
  if (reason === undefined) {
    exitSignal(pid, atoms.kill)
    wanted = atoms.shutdown
    reason = yield* ended(Infinity)
  }
  if (reason === atoms.noproc) return yield* shutDownBefore(ref, wanted)
  demonitor(ref, { flush: true })
  const answer = yield* receive((message) => newsOf(message, ref), 0)
  if (answer !== undefined && 'value' in answer) return pair(atoms.ok, answer.value)
  return reason === wanted ? null : pair(atoms.exit, reason as Term)
}

/** The outcome of a task that had ended before it was shut down. */
function* shutDownBefore(ref: Ref, wanted: Atom): Proc<Term> {
  const reason = yield* receive((message) => downReason(message, ref), 0)
  if (reason === undefined) demonitor(ref, { flush: true })
  const answer = yield* receive((message) => newsOf(message, ref), 0)
  if (answer !== undefined && 'value' in answer) return pair(atoms.ok, answer.value)
  if (reason === wanted) return null
  return pair(atoms.exit, reason ?? atoms.noproc)
}

function downReason(message: Term, ref: Ref): Term | undefined {
  const isDown = message instanceof Tuple && message.size === 5 && message.e0 === atoms.DOWN && message.e1 === ref
  return isDown ? message.at(4) : undefined
}

/** Unlinks and ends `pid`; should the caller die in between, a process made for that does it. */
function end(pid: Pid, reason: Atom): void {
  const caller = self()
  const ref = makeRef()
  const enforcer = spawn(function* () {
    const watch = monitor(caller)
    const isDone = yield* receive((message) => isDoneOrDown(message, ref, watch))
    if (isDone === false) exitSignal(pid, reason)
  })
  unlink(pid)
  exitSignal(pid, reason)
  send(enforcer, pair(done, ref))
}

function isDoneOrDown(message: Term, ref: Ref, watch: Ref): boolean | undefined {
  if (!(message instanceof Tuple)) return undefined
  if (message.size === 2 && message.e0 === done && message.e1 === ref) return true
  return downReason(message, watch) === undefined ? undefined : false
}

/** What a stream does with each item: a function of one argument, or `{module, function, arguments}` with the item put first. */
export type ItemJob = Fun | Work | ((item: Term) => unknown)

/** `{module, function, arguments}` for `item`. */
export function itemWork(job: ItemJob): (item: Term) => Work {
  if (job instanceof Tuple) return (item) => triple(job.e0, job.e1, new Cons(item, job.e2))
  const fun = job instanceof Fun ? job : new Fun(1, task, anonymous, job, false)
  return (item) => triple(erlang, applyAtom, list(fun, list(item)))
}

/** A task for each item that `pull` gives; its answers are pulled in turn. Tasks are linked to the caller. */
export function asyncStream(pull: Pull, job: ItemJob, options: StreamOptions = {}): TaskStream {
  return new TaskStream(pull, itemWork(job), options)
}

export { await_ as await, yield_ as yield }
