/** GenServerBody: what runs in a GenServer's process. Its face is gen-server.ts. */
import {
  type Atom,
  atom,
  emptyList,
  type List,
  listFrom,
  pair,
  type Pid,
  type Term,
  TermMap,
  triple,
  Tuple,
} from './term/term.js'
import { Slumber } from './slumber.js'
import { showRecord, readRecord } from './term/record.js'
import * as atoms from './term/well-known.js'
import { reportCrash } from './crash.js'
import { runtimeError } from './exceptions/constructors.js'
import { shown } from './exceptions/shown.js'
import {
  inHandleCall,
  inHandleContinue,
  inHandleMessage,
  inInit,
  inTerminate,
  onTopOf,
  withStack,
  woken,
} from './frames.js'
import type { Callbacks } from './gen-server.js'
import { formatted, logKey, messageKey, reasonKey, serverItems, shownIn, stateKey } from './gen-server-status.js'
import {
  clientOf,
  type From,
  fromTerm,
  isVia,
  registerVia,
  reply,
  type Start,
  type Startable,
  viaHolder,
} from './gen.js'
import { Call } from './process/call.js'
import { wake } from './process/deliver.js'
import { isProc, type Proc } from './process/proc.js'
import type { Message, Mfa, Process } from './process/process.js'
import { Raised, raisedFrom } from './process/raised.js'
import type { Ended } from './process/report.js'
import { firstOwnFlag, ServerBody } from './process/server-body.js'
import { Timer } from './process/timers.js'
import { debugOf } from './sys-debug.js'
import { handleSystem, isSystemMessage, type SystemServer } from './sys-messages.js'

const loop: Mfa = { module: atom('gen_server'), name: atom('loop'), arity: 7, file: 'gen_server.erl', line: 871 }
const hibernating: Mfa = { module: atom('erlang'), name: atom('hibernate'), arity: 3 }
const genServer = atom('gen_server')
const badReturnValue = atom('bad_return_value')
const inTag = atom('in')
const outTag = atom('out')
const alreadyStarted = atom('already_started')

/** Wakes a server whose callback asked for a timeout. */
class ServerTimer extends Timer {
  constructor(
    readonly body: GenServerBody,
    readonly process: Process,
  ) {
    super()
  }

  fire(): void {
    this.body.timeoutIsDue = true
    wake(this.process)
  }
}

const TIMEOUT_DUE = firstOwnFlag
const SUSPENDED = firstOwnFlag * 2
const HIBERNATING = firstOwnFlag * 4
const PHASES = firstOwnFlag * 24
const SERVING = firstOwnFlag * 8
const TERMINATING = firstOwnFlag * 16
const CONTINUING = firstOwnFlag * 32
const DEBUGGED = firstOwnFlag * 64
const HAS_SLEPT = firstOwnFlag * 128

export class GenServerBody extends ServerBody implements Startable, SystemServer {
  starter: Start | null = null
  /** The argument of init, until that has answered the state. */
  #state: unknown
  #timer: ServerTimer | null = null
  #slumber: Slumber | null = null
  /** What it was started under, as its reports call it: the name alone; null for a server without one. */
  #name: Term | null = null
  /** The message now handled, or last handled; undefined before the first. */
  #message: Message | undefined
  #from: From | null = null

  constructor(
    readonly callbacks: Callbacks,
    argument: unknown,
    readonly parent: Pid | null,
  ) {
    super()
    this.#state = argument
  }

  override get isIdle(): boolean {
    return super.isIdle && (this.flags & SUSPENDED) === 0
  }

  /** True when a timeout that a callback asked for has passed, and is to be handled. */
  get timeoutIsDue(): boolean {
    return (this.flags & TIMEOUT_DUE) !== 0
  }

  set timeoutIsDue(due: boolean) {
    this.flags = due ? this.flags | TIMEOUT_DUE : this.flags & ~TIMEOUT_DUE
  }

  /** True while it takes system messages only: sys.suspend. */
  get isSuspended(): boolean {
    return (this.flags & SUSPENDED) !== 0
  }

  set isSuspended(suspended: boolean) {
    this.flags = suspended ? this.flags | SUSPENDED : this.flags & ~SUSPENDED
  }

  /** True while `sys` has something done with its events. */
  set isDebugged(debugged: boolean) {
    this.flags = debugged ? this.flags | DEBUGGED : this.flags & ~DEBUGGED
  }

  get behaviour(): Atom {
    return genServer
  }

  statusItems(process: Process): Proc<Term> {
    return serverItems(this, process)
  }

  /** Its name, or the pid of `process`. */
  nameOr(process: Process): Term {
    return this.#name ?? process.pid
  }

  /** 0 while it starts. */
  get #phase(): number {
    return this.flags & PHASES
  }

  set #phase(phase: number) {
    this.flags = (this.flags & ~PHASES) | phase
  }

  protected begin(process: Process): unknown {
    const { name, debug, hibernateAfter } = this.starter?.options ?? {}
    if (hibernateAfter !== undefined) this.#slumber = new Slumber(process, hibernateAfter)
    if (debug !== undefined) {
      debugOf(this).start(process, debug)
      this.isDebugged = !debugOf(this).isEmpty
    }
    if (name !== undefined) this.#name = name instanceof Tuple ? name.at(name.size - 1) : name
    if (isVia(name)) return this.#beginVia(process, name)
    return this.callbacks.init(this.#state)
  }

  *#beginVia(process: Process, name: Tuple): Proc<unknown> {
    if (!(yield* registerVia(name))) {
      this.#giveUp(process, pair(alreadyStarted, yield* viaHolder(name)), atoms.normal)
      return undefined
    }
    const result = this.callbacks.init(this.#state)
    return isProc(result) ? yield* result : result
  }

  protected override next(process: Process): Message | undefined {
    if (this.isSuspended) {
      // The end of its parent ends a suspended server as well.
      return process.take(
        (message) => (isSystemMessage(message) || this.#isParentsEnd(process, message) ? message : undefined),
        0,
      )
    }
    const message = process.shift()
    if (message !== undefined || !this.timeoutIsDue) return message
    this.timeoutIsDue = false
    return atoms.timeout
  }

  /** A server that was started without a link is its own parent. */
  #isParentsEnd(process: Process, message: Message): boolean {
    return (
      message instanceof Tuple &&
      message.e0 === atoms.EXIT &&
      message.size === 3 &&
      message.e1 === (this.parent ?? process.pid) &&
      process.trapsExit
    )
  }

  protected override hasWork(process: Process): boolean {
    return this.timeoutIsDue || super.hasWork(process)
  }

  protected handle(process: Process, message: Message): unknown {
    const isHeard = (this.flags & DEBUGGED) !== 0 && !isSystemMessage(message) && !this.#isParentsEnd(process, message)
    if (isHeard) return this.#handleDebugged(process, message)
    return this.#handle(process, message)
  }

  *#handleDebugged(process: Process, message: Message): Proc<unknown> {
    const taken = message instanceof Call ? triple(atoms.genCall, fromTerm(message), message.request) : message
    yield* debugOf(this).hear(process, this.nameOr(process), pair(inTag, taken))
    const result = this.#handle(process, message)
    return isProc(result) ? yield* result : result
  }

  #handle(process: Process, message: Message): unknown {
    const { callbacks } = this
    if (this.#sleeps) this.flags |= HAS_SLEPT
    this.#slumber?.put()
    if (this.#timer !== null) this.#cancelTimer(process)
    this.flags &= ~(HIBERNATING | CONTINUING)
    this.#from = null
    if (message instanceof Call) {
      if (message.protocol.label === atoms.system) return this.#system(process, message, message.request)
      this.#message = message
      this.#from = message
      if (callbacks.handleCall === undefined) return this.#refuse(process, 'call', 'handle_call/3')
      return callbacks.handleCall(message.request, message, this.#state)
    }
    if (message instanceof Tuple) {
      const tag = message.e0
      if (tag === atoms.genCast && message.size === 2) {
        this.#message = message
        if (callbacks.handleCast === undefined) return this.#refuse(process, 'cast', 'handle_cast/2')
        return callbacks.handleCast(message.e1, this.#state)
      }
      if (tag === atoms.genCall && message.size === 3 && message.e1 instanceof Tuple) {
        this.#message = message
        this.#from = message.e1
        if (callbacks.handleCall === undefined) return this.#refuse(process, 'call', 'handle_call/3')
        return callbacks.handleCall(message.e2, message.e1, this.#state)
      }
      if (tag === atoms.system && message.size === 3 && message.e1 instanceof Tuple) {
        return this.#system(process, message.e1, message.e2)
      }
      if (this.#isParentsEnd(process, message)) {
        this.#message = message
        return this.terminate(process, message.e2)
      }
    }
    this.#message = message
    if (callbacks.handleInfo !== undefined) return callbacks.handleInfo(message, this.#state)
    process.runtime.report('error', {
      kind: 'gen_server_unexpected',
      module: callbacks.module,
      name: process.name ?? process.pid,
      message,
    })
    return pair(atoms.noreply, this.#state as Term)
  }

  #system(process: Process, from: From, request: Term): unknown {
    this.#message = undefined
    return handleSystem(this, process, from, request)
  }

  protected settled(process: Process, result: unknown): unknown {
    if ((this.flags & DEBUGGED) !== 0 && this.#phase === SERVING && result instanceof Tuple)
      return this.#settledDebugged(process, result)
    if ((this.flags & DEBUGGED) !== 0 && this.#phase === 0 && result instanceof Tuple && result.size === 3)
      return this.#startedDebugged(process, result)
    return this.#settled(process, result)
  }

  *#startedDebugged(process: Process, result: Tuple): Proc<unknown> {
    const { e2: after } = result
    if (after instanceof Tuple && after.e0 === atoms.continueAtom)
      yield* debugOf(this).hear(process, this.nameOr(process), after)
    const next = this.#settled(process, result)
    return isProc(next) ? yield* next : next
  }

  *#settledDebugged(process: Process, result: Tuple): Proc<unknown> {
    const isReply = result.e0 === atoms.reply
    const from = this.#from
    const last = result.at(result.size - 1)
    const goesOn = last instanceof Tuple && last.e0 === atoms.continueAtom
    // The answer goes out first, but what the callback wants to go on with comes after the news.
    const early = goesOn ? undefined : { next: this.#settled(process, result) }
    const state = early === undefined ? this.#shown(isReply ? result.e2 : result.e1) : this.shownState()
    const tell = (event: Tuple): Proc<void> => debugOf(this).hear(process, this.nameOr(process), event)
    if (isReply && from !== null) yield* tell(new Tuple(4, outTag, result.e1, fromTerm(from), state, null))
    else if (result.e0 === atoms.noreply) yield* tell(pair(atoms.noreply, state))
    if (goesOn) yield* tell(last)
    const { next } = early ?? { next: this.#settled(process, result) }
    return isProc(next) ? yield* next : next
  }

  #settled(process: Process, result: unknown): unknown {
    if (this.#phase === 0) return this.#started(process, result)
    if (this.#phase === TERMINATING) return undefined
    if (!(result instanceof Tuple)) return this.#badReturn(process, result)
    const tag = result.e0
    const goesOn = tag === atoms.reply ? this.#from !== null && isAnswer(result, 3) : isAnswer(result, 2)
    if (tag === atoms.reply && goesOn) {
      this.#state = result.e2
      reply(this.#from as From, result.e1)
      return result.size === 3 ? undefined : this.#after(process, result, result.e3)
    }
    if (tag === atoms.noreply && goesOn) {
      this.#state = result.e1
      return result.size === 2 ? undefined : this.#after(process, result, result.e2)
    }
    if (tag === atoms.stop && result.size === 3) {
      this.#state = result.e2
      return this.terminate(process, result.e1)
    }
    if (tag === atoms.stop && result.size === 4 && this.#from !== null) {
      this.#state = result.e3
      const from = this.#from
      return this.terminate(process, result.e1, () => reply(from, result.e2))
    }
    return this.#badReturn(process, result)
  }

  protected failed(process: Process, thrown: unknown): unknown {
    // gen_server takes a thrown value for the callback's answer.
    if (this.#phase === TERMINATING) {
      process.runtime.signals.endBy(process, thrown)
      return undefined
    }
    if (thrown instanceof Raised && thrown.kind === 'throw')
      return thrown.reason === null ? this.#badReturn(process, null) : thrown.reason
    const ended = endedBy(thrown, this.#place())
    if (this.#phase === 0) {
      reportCrash(process, ended)
      const reason = reasonOf(ended)
      this.#leave(process, pair(atoms.error, reason), reason)
      return undefined
    }
    return this.terminate(process, reasonOf(ended), undefined, ended)
  }

  /** The frames below the callback that runs. */
  #place(): List {
    if (this.#phase === 0) return inInit
    if ((this.flags & CONTINUING) !== 0) return this.#since(inHandleContinue)
    return this.#since(this.#from === null ? inHandleMessage : inHandleCall)
  }

  #since(below: List): List {
    return (this.flags & HAS_SLEPT) === 0 ? below : woken(below)
  }

  /** Runs the module's terminate, says so in the log unless `reason` is an orderly one, and ends the process. */
  terminate(process: Process, reason: Term, before?: () => void, ended = exitOf(reason)): unknown {
    this.#phase = TERMINATING
    this.isOpen = false
    if (this.callbacks.terminate !== undefined || this.callbacks.status !== undefined)
      return this.#terminating(process, reason, before, ended)
    this.#end(process, ended, before)
    return undefined
  }

  *#terminating(process: Process, reason: Term, before: (() => void) | undefined, ended: Ended): Proc<unknown> {
    let last = ended
    // What a supervisor shows changes while it stops its children, but not in its report.
    const shownBefore = isOrderly(reason) ? undefined : this.shownState()
    try {
      const result = this.callbacks.terminate?.(reason, this.#state)
      if (isProc(result)) yield* result
    } catch (thrown) {
      if (!(thrown instanceof Raised && thrown.kind === 'throw')) last = endedBy(thrown, this.#since(inTerminate))
    }
    const shown = isOrderly(reasonOf(last)) ? undefined : yield* this.#lastStatus(process, last, shownBefore)
    this.#end(process, last, before, shown)
    return undefined
  }

  /** What is reported of a last state: reason, message and state, as the module shows them. */
  *#lastStatus(process: Process, { reason }: Ended, state = this.shownState()): Proc<TermMap> {
    const status = TermMap.from<Term, Term>([
      [reasonKey, reason],
      [stateKey, state],
      [messageKey, this.#lastMessage() ?? emptyList],
      [logKey, listFrom(debugOf(this).logged)],
    ])
    return yield* formatted(this.callbacks, process, 'terminate', status)
  }

  #end(process: Process, ended: Ended, before: (() => void) | undefined, status?: TermMap): void {
    const reason = reasonOf(ended)
    if (!isOrderly(reason)) {
      process.runtime.report('error', {
        kind: 'gen_server_terminating',
        name: this.nameOr(process),
        reason: withStack(status?.get(reasonKey) ?? ended.reason, ended.stack),
        lastMessage: status?.get(messageKey) ?? this.#lastMessage(),
        client: this.#from === null ? null : clientOf(this.#from),
        state: status === undefined ? this.shownState() : shownIn(status),
      })
    }
    before?.()
    reportCrash(process, ended)
    process.runtime.signals.end(process, reason)
  }

  ended(_process: Process, reason: Term): void {
    this.starter?.died(reason)
    this.#timer = null
  }

  /** True once nothing has come for as long as `hibernate_after` says; one that waits for a timeout does not sleep. */
  get #sleeps(): boolean {
    return this.#slumber?.hasCome === true && this.#timer?.isSet !== true
  }

  currentFunction(): Mfa {
    if (!this.isParked) return (this.flags & HIBERNATING) !== 0 || this.#sleeps ? hibernating : loop
    const name =
      this.#phase === 0
        ? 'init'
        : this.#phase === TERMINATING
          ? 'terminate'
          : this.#from !== null
            ? 'handle_call'
            : 'handle_info'
    return {
      module: this.callbacks.module,
      name: atom(name),
      arity: name === 'init' ? 1 : name === 'handle_call' ? 3 : 2,
    }
  }

  state(): unknown {
    return this.#phase === 0 ? undefined : this.#state
  }

  /** The state as a term. */
  shownState(): Term {
    return this.#shown(this.#state)
  }

  #shown(state: unknown): Term {
    return this.callbacks.formatStatus === undefined ? showRecord(state) : this.callbacks.formatStatus(state)
  }

  /** Sets the state from what `shownState` would show. Answers what it then shows. */
  replaceState(shown: Term): Term {
    this.#state =
      this.callbacks.readState === undefined
        ? readRecord(this.#state, shown)
        : this.callbacks.readState(shown, this.#state)
    return this.shownState()
  }

  /** Has the module's code_change/3 make the state anew. Answers what that answered if it was not `{:ok, state}`. */
  *changeCode(oldVsn: Term, extra: Term): Proc<Term | undefined> {
    const result = this.callbacks.codeChange?.(oldVsn, this.#state, extra)
    if (result === undefined) return undefined
    const answer = isProc(result) ? yield* result : result
    if (!(answer instanceof Tuple) || answer.size !== 2 || answer.e0 !== atoms.ok) return answer
    this.#state = answer.e1
    return undefined
  }

  #lastMessage(): Term | undefined {
    const message = this.#message
    return message instanceof Call
      ? message.request
      : message instanceof Tuple && message.e0 === atoms.genCall
        ? message.e2
        : message
  }

  #started(process: Process, result: unknown): unknown {
    const { starter } = this
    if (result === atoms.ignore) {
      this.#leave(process, atoms.ignore, atoms.normal)
      return undefined
    }
    if (result instanceof Tuple) {
      if (result.e0 === atoms.ok && isAnswer(result, 2)) {
        this.#state = result.e1
        this.#phase = SERVING
        this.isOpen = true
        starter?.tell(pair(atoms.ok, process.pid))
        return result.size === 2 ? undefined : this.#after(process, result, result.e2)
      }
      if (result.e0 === atoms.stop && result.size === 2) {
        this.#giveUp(process, result.e1, result.e1)
        return undefined
      }
    }
    const reason = pair(badReturnValue, result as Term)
    this.#giveUp(process, reason, reason)
    return undefined
  }

  /** The start failed: `{:error, told}` to who waits for it, then the process ends with `reason`. */
  #giveUp(process: Process, told: Term, reason: Term): void {
    reportCrash(process, exitOf(reason))
    this.#leave(process, pair(atoms.error, told), reason)
  }

  /** The answer reaches who started it before the exit signal of the link does, as the ends of two processes would. */
  #leave(process: Process, answer: Term, reason: Term): void {
    const waited = this.starter
    process.runtime.unregister(process)
    this.#phase = TERMINATING
    if (waited === null) {
      process.runtime.signals.end(process, reason)
      return
    }
    waited.tell(answer)
    this.endsWith = reason
  }

  #after(process: Process, result: Tuple, after: Term): unknown {
    if (after === atoms.hibernate) {
      this.flags |= HIBERNATING | HAS_SLEPT
      return undefined
    }
    if (after === atoms.infinity) return undefined
    if (typeof after === 'number' && after >= 0) {
      if (after === 0) {
        this.timeoutIsDue = true
      } else {
        this.#timer ??= new ServerTimer(this, process)
        process.runtime.setTimer(this.#timer, after)
      }
      return undefined
    }
    if (after instanceof Tuple && after.size === 2 && after.e0 === atoms.continueAtom) {
      this.#message = after
      this.flags |= CONTINUING
      this.#from = null
      const { callbacks } = this
      if (callbacks.handleContinue === undefined) return this.#badReturn(process, result)
      return callbacks.handleContinue(after.e1, this.#state)
    }
    return this.#badReturn(process, result)
  }

  #cancelTimer(process: Process): void {
    if (this.#timer?.isSet === true) process.runtime.timers.cancel(this.#timer)
    this.timeoutIsDue = false
  }

  #badReturn(process: Process, result: unknown): unknown {
    return this.terminate(process, pair(badReturnValue, result as Term))
  }

  /** What `use GenServer` does without a handle_call or handle_cast. */
  #refuse(process: Process, verb: 'call' | 'cast', callback: string): never {
    return runtimeError(
      `attempted to ${verb} GenServer ${shown(process.name ?? process.pid)} but no ${callback} clause was provided`,
    )
  }
}

/** How a callback ended that threw `thrown`, with the frames below it. */
function endedBy(thrown: unknown, below: List): Ended {
  const { kind, reason, stack } = raisedFrom(thrown)
  return { kind, reason, stack: onTopOf(stack, below) }
}

function exitOf(reason: Term): Ended {
  return { kind: 'exit', reason, stack: emptyList }
}

/** The exit reason: `{reason, stack}` after an error. */
function reasonOf({ kind, reason, stack }: Ended): Term {
  return kind === 'error' ? pair(reason, stack) : reason
}

/** True for the reasons that are no failure: normal, shutdown, {shutdown, _}. */
export function isOrderly(reason: Term): boolean {
  return (
    reason === atoms.normal ||
    reason === atoms.shutdown ||
    (reason instanceof Tuple && reason.size === 2 && reason.e0 === atoms.shutdown)
  )
}

/** True for a callback's answer with `size` elements and the state last, or one more: what comes after. */
function isAnswer(result: Tuple, size: number): boolean {
  return result.size === size || (result.size === size + 1 && isAfter(result.at(size)))
}

/** A timeout, `:hibernate`, or `{:continue, argument}`. */
function isAfter(term: Term): boolean {
  if (typeof term === 'number') return term >= 0
  if (term === atoms.infinity || term === atoms.hibernate) return true
  return term instanceof Tuple && term.size === 2 && term.e0 === atoms.continueAtom
}
