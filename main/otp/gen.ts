/**
 * gen: what all behaviours share: finding a server, calling it, answering, starting one and hearing that it has started.
 * Source: gen.erl, proc_lib.erl.
 */
import {
  alias,
  atom,
  Atom,
  Cons,
  Fun,
  isAtom,
  isInteger,
  list,
  pair,
  Pid,
  Ref,
  type Term,
  triple,
  Tuple,
  tuple,
} from './term/term.js'
import * as atoms from './term/well-known.js'
import { same } from './term/compare.js'
import { code } from './code.js'
import { reportCrash } from './crash.js'
import { above, inCall, inDoForProc, inRegisterName, inStop } from './frames.js'
import { globalsOf } from './global-names.js'
import { demonitor, monitor, nodeName, receive, resolve, runtime, self, send } from './process/api.js'
import { sendByRef } from './process/alias.js'
import { type Asked, Call, callOf, type Protocol } from './process/call.js'
import { running, setCurrent } from './process/current.js'
import { deliver, lose, wake } from './process/deliver.js'
import { done, isProc, type Proc, waiting } from './process/proc.js'
import { removeLink } from './process/links.js'
import { type Message, type Mfa, type Process, WAITING } from './process/process.js'
import { error, exit, functionClause, Raised, raisedFrom, unwind } from './process/raised.js'
import { RUNNING } from './process/process.js'
import type { ServerBody } from './process/server-body.js'
import { Timer } from './process/timers.js'

/** A server: a pid, a registered name, `{name, node}`, `{:global, name}` or `{:via, module, name}`. */
export type ServerRef = Term

/** Who asks: a call of this runtime, or `{pid, tag}` as the console and messages made by hand have it. */
export type From = Call | Tuple

const genServer = alias('GenServer')
const callAtom = atom('call')
const global = atom('global')
const via = atom('via')
const whereisName = atom('whereis_name')
const registerName = atom('register_name')
const sendName = atom('send')
const yes = atom('yes')
const no = atom('no')
const caseClause = atom('case_clause')
const nodedown = atom('nodedown')
const gen = atom('gen')

/** True for what names a server: what GenServer.whereis/1 has clauses for. */
export function isServer(term: Term): boolean {
  if (!(term instanceof Tuple)) return term instanceof Pid || isAtom(term)
  if (term.size === 3) return term.e0 === via
  return term.size === 2 && (term.e0 === global || (isAtom(term.e0) && isAtom(term.e1)))
}

/** True for a number of ms from 0 on, and for `:infinity`. */
export function isTimeout(term: Term): boolean {
  return term === atoms.infinity || (isInteger(term) && term >= 0)
}

/** `{:function_clause, stack}` of the call of gen with a time that is none. */
export function badTimeout(server: ServerRef, label: Term, request: Term, timeout: Term): Term {
  return pair(atom('function_clause'), list(tuple(gen, callAtom, list(server, label, request, timeout), inCall)))
}

/** ms as a term: `:infinity` for Infinity. */
export function timeoutTerm(ms: number): Term {
  return ms === Infinity ? atoms.infinity : ms
}

/** A term as ms: Infinity for `:infinity`. */
export function timeoutMs(term: Term): number {
  return term === atoms.infinity ? Infinity : (term as number)
}

/** The living process `server` names, or undefined; a Proc where a `:via` module must be asked. */
export function findServer(server: ServerRef): Process | undefined | Proc<Process | undefined> {
  if (server instanceof Tuple && server.size === 3 && server.e0 === via) return viaServer(server)
  if (server instanceof Tuple && server.size === 2 && server.e0 === global)
    return globalsOf(runtime()).whereis(server.e1)
  return resolve(server)
}

function* viaServer(server: Tuple): Proc<Process | undefined> {
  const found = yield* viaHolder(server)
  return found instanceof Pid ? resolve(found) : undefined
}

/** What the module of a `:via` name answers for it: a pid, or `:undefined`. */
export function* viaHolder(name: Tuple): Proc<Term> {
  const result = code().call(name.e1, whereisName, [name.e2])
  return (isProc(result) ? yield* result : result) as Term
}

/** `{why, {GenServer, :call, [server, request, timeout]}}` */
function explainCall(call: Asked, why: Term): Term {
  return pair(why, triple(genServer, callAtom, list(call.asked, call.request, timeoutTerm(call.timeout))))
}

const genServerCall: Protocol = {
  label: atoms.genCall,
  explain: explainCall,
  refuse: (server) => functionClause(genServer, 'whereis', [server]),
}

/** Raises the error of gen for `server`, which names none: of its `call/4` or its `stop/3`. */
export function refuseServer(server: Term, wanted: 'call' | 'stop' = 'call'): never {
  const [index, arity] = wanted === 'call' ? [0, 4] : [3, 3]
  const fun = new Fun(1, gen, atom(wanted), () => null, false, index, 81020319, arity)
  return functionClause(gen, 'do_for_proc', [server, fun], inDoForProc)
}

/**
 * The answer of `server` to `request`: `GenServer.call/3`.
 *
 * timeout  ms, Infinity to wait for ever
 * exits    `{why, {GenServer, :call, [server, request, timeout]}}`: noproc when there is no such process, timeout, calling_self, or the
 *          server's own reason when it dies first
 */
export function call(server: ServerRef, request: Term, timeout = 5000): Proc<Term> {
  return callWith(server, request, timeout, genServerCall)
}

/** As `call`, for other behaviours: with their own label and words for a failure. */
export function callWith(server: ServerRef, request: Term, timeout: number, protocol: Protocol): Proc<Term> {
  const caller = running()
  const process = findServer(server)
  if (isProc(process)) return callVia(process, server, request, timeout, protocol)
  if (process === undefined || process === caller) return unreachable(server, request, timeout, process, protocol)
  return new Call(caller, process, server, request, timeout, protocol)
}

function* callVia(
  search: Proc<Process | undefined>,
  server: ServerRef,
  request: Term,
  timeout: number,
  protocol: Protocol,
): Proc<Term> {
  const caller = running()
  const process = yield* settled(search, (thrown) => unfound(thrown, { asked: server, request, timeout }, protocol))
  if (process === undefined || process === caller) return unreachable(server, request, timeout, process, protocol)
  return yield* new Call(caller, process, server, request, timeout, protocol)
}

/** Goes through `search`; what it throws is given to `failed`. */
function* settled<T>(search: Proc<T>, failed: (thrown: unknown) => never): Proc<T> {
  try {
    return yield* search
  } catch (thrown) {
    return failed(thrown)
  }
}

/** An error of the search for a server: an exit where `protocol` catches it. */
function unfound(thrown: unknown, call: Asked, protocol: Protocol): never {
  if (protocol.catches !== true || !(thrown instanceof Raised) || thrown.kind !== 'error') throw thrown
  return exit(protocol.explain(call, pair(thrown.reason, thrown.stack)))
}

function unreachable(
  asked: ServerRef,
  request: Term,
  timeout: number,
  process: Process | undefined,
  protocol: Protocol,
): never {
  const call = { asked, request, timeout }
  if (process === undefined && !isServer(asked)) {
    try {
      ;(protocol.refuse ?? refuseServer)(asked)
    } catch (thrown) {
      unfound(thrown, call, protocol)
    }
  }
  // To a pid it is sent before anybody looks whether it can come.
  if (process === undefined && asked instanceof Pid && runtime().events !== null)
    lose(runtime(), asked, triple(protocol.label, pair(self(), runtime().newRef()), request))
  const why = process !== undefined ? atoms.callingSelf : isElsewhere(asked) ? pair(nodedown, asked.e1) : atoms.noproc
  return exit(protocol.explain(call, why))
}

/**
 * Ends a server with `reason`, after its terminate; `:ok` when it has ended: stop/3 of gen.
 *
 * timeout  ms or `:infinity`
 * exits    noproc when there is none; timeout; the reason it really ended with when that is another one
 * errors   FunctionClauseError for a time or a server that is none
 */
export function* stop(server: ServerRef, reason: Term = atoms.normal, timeout: Term = atoms.infinity): Proc<Term> {
  if (timeout !== atoms.infinity && !(isInteger(timeout) && timeout > 0))
    return functionClause(gen, 'stop', [server, reason, timeout], inStop)
  const found = findServer(server)
  const process = isProc(found) ? yield* found : found
  if (process === undefined) return nobody(server)
  const ref = monitor(process.pid)
  const tag = runtime().newRef()
  deliver(process, triple(atoms.system, pair(self(), tag), pair(atoms.terminate, reason)))
  const ms = timeoutMs(timeout)
  const ended =
    ms === 0
      ? undefined
      : yield* receive(
          (message) =>
            message instanceof Tuple && message.size === 5 && message.e1 === ref ? message.at(4) : undefined,
          ms,
        )
  if (ended === undefined) demonitor(ref, { flush: true })
  // What it answered before it ended is no news.
  yield* receive((message) => (message instanceof Tuple && message.e0 === tag ? true : undefined), 0)
  return ended !== undefined && same(ended, reason) ? atoms.ok : exit(ended ?? atoms.timeout)
}

/** Exits or raises as `stop` does where there is no `server`. */
function nobody(server: ServerRef): never {
  if (!isServer(server)) return refuseServer(server, 'stop')
  return exit(isElsewhere(server) ? pair(nodedown, server.e1) : atoms.noproc)
}

/** True for `{name, node}` of another node. */
export function isElsewhere(server: ServerRef): server is Tuple {
  return server instanceof Tuple && server.size === 2 && server.e0 !== global && server.e1 !== nodeName
}

/** Gives who asked its answer: `GenServer.reply/2`. A late one is dropped. */
export function reply(from: From, answer: Term): void {
  if (from instanceof Call) {
    from.answer(answer)
    return
  }
  const call = callOf(from.e1)
  if (call !== null) call.answer(answer)
  else if (isAliased(from.e1)) sendByRef(from.e1.tail, pair(from.e1, answer))
  else if (from.e1 instanceof Cons) lose(runtime(), from.e0, pair(from.e1, answer))
  else send(from.e0, pair(from.e1, answer))
}

/** True for `[:alias | reference]` where that is sent to still. */
function isAliased(tag: Term): tag is Cons & { readonly tail: Ref } {
  return tag instanceof Cons && tag.tail instanceof Ref && tag.tail.record !== null
}

/** `{pid, tag}` of who asks. */
export function fromTerm(from: From): Tuple {
  return from instanceof Call ? from.from : from
}

/** The pid of who asks. */
export function clientOf(from: From): Pid {
  return from instanceof Call ? from.caller.pid : (from.e0 as Pid)
}

/** How a server is started. */
export interface StartOptions {
  /** A local name (an atom), `{:global, name}` or `{:via, module, name}`. */
  readonly name?: Term
  /** ms that init may take; then the server is killed and the answer is `{:error, :timeout}`. */
  readonly timeout?: number
  readonly link?: boolean
  /** What `sys` is to do with its events from the start: see Debug.start. */
  readonly debug?: Term
  /** ms without a message until it hibernates. */
  readonly hibernateAfter?: number
  /** Its init starts others: whoever is runnable comes before it, since names that are to be given may be those of processes that end now. */
  readonly startsOthers?: boolean
}

/** What a server body tells of its start: `Start` hears it. */
export interface Startable extends ServerBody {
  /** Who waits for the start; null once it has been told. */
  starter: Start | null
}

const syncStart: Mfa = { module: atom('proc_lib'), name: atom('sync_start'), arity: 2, file: 'proc_lib.erl', line: 307 }

/** The start of a server, until it says that it runs, or why not. Answers `{:ok, pid}`, `:ignore` or `{:error, reason}`. */
export class Start extends Timer implements Proc<Term> {
  #answer: Term | undefined
  #process: Process | null = null
  /** The question whether a `:via` name is taken. */
  #search: Proc<Term> | null = null

  constructor(
    readonly body: Startable,
    readonly initialCall: Mfa,
    readonly options: StartOptions,
  ) {
    super()
  }

  [Symbol.iterator](): Proc<Term> {
    return this
  }

  next(): IteratorResult<void, Term> {
    const starter = running()
    if (this.#process === null) {
      const { name } = this.options
      if (isVia(name)) {
        this.#search ??= viaHolder(name)
        const step = this.#search.next()
        if (step.done !== true) return step
        if (step.value !== atoms.undefinedAtom) return done(alreadyStarted(step.value))
      } else {
        // Nobody can have it, and gen takes what whereis/1 answers for it for somebody.
        if (name === atoms.undefinedAtom) return done(alreadyStarted(name))
        const holder = name === undefined ? undefined : findServer(name)
        if (holder !== undefined && !isProc(holder)) return done(alreadyStarted(holder.pid))
      }
      this.#begin(starter)
    }
    if (this.#answer !== undefined) {
      starter.pending = null
      if (this.isSet) starter.runtime.timers.cancel(this)
      if (this.#isSignalled) this.#flush(starter)
      return done(this.#answer)
    }
    starter.pending = this
    starter.status = WAITING
    starter.wakesOnMessage = false
    return waiting
  }

  get waitsIn(): Mfa {
    return syncStart
  }

  /** The server says how its start went. */
  tell(answer: Term): void {
    this.body.starter = null
    if (this.#answer !== undefined) return
    this.#answer = answer
    if (this.#starter?.pending === this) wake(this.#starter)
  }

  /** The server died before it said anything: its exit signal is the answer, and no message besides. */
  died(reason: Term): void {
    this.#isSignalled = this.options.link === true
    this.tell(pair(atoms.error, reason))
  }

  #flush(starter: Process): void {
    const pid = this.#process?.pid
    const isSignal = (message: Message): true | undefined =>
      message instanceof Tuple && message.size === 3 && message.e0 === atoms.EXIT && message.e1 === pid
        ? true
        : undefined
    starter.take(isSignal, 0)
  }

  /** The starter died. */
  cancel(): void {
    this.#starter = null
    if (this.isSet) this.#process?.runtime.timers.cancel(this)
  }

  /** The time for init is up: who waits is unlinked, and the server is killed. */
  fire(): void {
    const process = this.#process
    if (process === null || this.#answer !== undefined) return
    if (this.#starter !== null) removeLink(this.#starter, process)
    this.tell(pair(atoms.error, atoms.timeout))
    process.runtime.signals.end(process, atoms.killed)
  }

  #starter: Process | null = null
  #isSignalled = false

  #begin(starter: Process): void {
    const { runtime } = starter
    const { scheduler } = runtime
    const { name, link, timeout, startsOthers } = this.options
    this.#starter = starter
    this.body.starter = this
    const process = runtime.start(this.body, {
      link: link === true,
      initialCall: this.initialCall,
      ancestors: ancestorsFor(starter),
    })
    this.#process = process
    if (name instanceof Atom) runtime.register(name, process)
    else if (name instanceof Tuple && name.e0 === global) globalsOf(runtime).register(name.e1, process)
    if (!scheduler.mayNest || (startsOthers === true && scheduler.queueLength > 0)) {
      scheduler.enqueue(process)
    } else {
      scheduler.depth++
      process.status = RUNNING
      setCurrent(process)
      try {
        this.body.start(process)
        scheduler.afterRun(process)
      } catch (thrown) {
        runtime.signals.endBy(process, thrown)
      } finally {
        setCurrent(starter)
        scheduler.depth--
      }
    }
    if (this.#answer === undefined && timeout !== undefined && timeout !== Infinity) runtime.setTimer(this, timeout)
  }
}

/** The ancestors of a process that `starter` starts. Who starts many gives all of them the same. */
function ancestorsFor(starter: Process): Cons {
  const { runtime } = starter
  const first = starter.name ?? starter.pid
  const last = runtime.lastAncestors
  if (last !== null && last.head === first && last.tail === starter.ancestors) return last
  return (runtime.lastAncestors = new Cons(first, starter.ancestors))
}

function alreadyStarted(holder: Term): Term {
  return pair(atoms.error, pair(atoms.alreadyStarted, holder))
}

/** Has the module of a `:via` name send `message`: `:ok`, also where that fails. */
export function* sendVia(name: Tuple, message: Term): Proc<Atom> {
  try {
    const result = code().call(name.e1, sendName, [name.e2, message])
    if (isProc(result)) yield* result
  } catch (thrown) {
    if (!(thrown instanceof Raised)) throw thrown
    lose(runtime(), name, message)
  }
  return atoms.ok
}

/**
 * Registers the running process under a `:via` name: `:yes` or `:no`. Part of a server's begin, since the module may wait. Where the module fails
 * the process ends by that, before it has said anything of its start.
 */
export function* registerVia(name: Tuple): Proc<boolean> {
  try {
    return yield* above(inRegisterName, () => registered(name))
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    const process = running()
    const { kind, reason, stack } = raisedFrom(thrown)
    reportCrash(process, { kind, reason, stack })
    const why = kind === 'throw' ? pair(atoms.nocatch, reason) : reason
    process.runtime.signals.end(process, kind === 'exit' ? reason : pair(why, stack))
    throw unwind
  }
}

function* registered(name: Tuple): Proc<boolean> {
  const result = code().call(name.e1, registerName, [name.e2, self()])
  const answer = (isProc(result) ? yield* result : result) as Term
  if (answer === yes || answer === no) return answer === yes
  return error(pair(caseClause, answer))
}

/** True for a name that a `:via` module keeps. */
export function isVia(name: Term | undefined): name is Tuple {
  return name instanceof Tuple && name.size === 3 && name.e0 === via
}
