/** GenServerBody: what runs in a GenServer's process. Its face is gen-server.ts. */
import { atom, pair, type Pid, type Term, Tuple } from './term/term.js'
import { showRecord, readRecord } from './term/record.js'
import * as atoms from './term/well-known.js'
import type { Callbacks } from './gen-server.js'
import { clientOf, type From, nameOf, registerVia, reply, type Start, type Startable } from './gen.js'
import { Call } from './process/call.js'
import { wake } from './process/deliver.js'
import { isProc, type Proc } from './process/proc.js'
import type { Message, Mfa, Process } from './process/process.js'
import { Raised, raisedFrom } from './process/raised.js'
import { ServerBody } from './process/server-body.js'
import { Timer } from './process/timers.js'
import { handleSystem, isSystemMessage } from './sys-messages.js'

const STARTING = 0
const SERVING = 1
const TERMINATING = 2

const loop: Mfa = { module: atom('gen_server'), name: atom('loop'), arity: 7 }
const hibernating: Mfa = { module: atom('erlang'), name: atom('hibernate'), arity: 3 }
const badReturnValue = atom('bad_return_value')
const badCall = atom('bad_call')
const badCast = atom('bad_cast')
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

export class GenServerBody extends ServerBody implements Startable {
  starter: Start | null = null
  timeoutIsDue = false
  isSuspended = false
  #phase: typeof STARTING | typeof SERVING | typeof TERMINATING = STARTING
  #state: unknown = undefined
  #timer: ServerTimer | null = null
  /** The message now handled, or last handled; undefined before the first. */
  #message: Message | undefined
  #from: From | null = null
  #isHibernating = false

  constructor(
    readonly callbacks: Callbacks,
    private argument: unknown,
    readonly parent: Pid | null,
    readonly viaName: Tuple | null,
  ) {
    super()
  }

  override get isIdle(): boolean {
    return super.isIdle && !this.isSuspended
  }

  protected begin(process: Process): unknown {
    if (this.viaName !== null) return this.#beginVia(process, this.viaName)
    return this.callbacks.init(this.argument)
  }

  *#beginVia(process: Process, name: Tuple): Proc<unknown> {
    if (!(yield* registerVia(name))) {
      this.#giveUp(process, pair(alreadyStarted, process.pid), atoms.normal)
      return undefined
    }
    const result = this.callbacks.init(this.argument)
    return isProc(result) ? yield* result : result
  }

  protected override next(process: Process): Message | undefined {
    if (this.isSuspended) return process.take((message) => (isSystemMessage(message) ? message : undefined), 0)
    const message = process.shift()
    if (message !== undefined || !this.timeoutIsDue) return message
    this.timeoutIsDue = false
    return atoms.timeout
  }

  protected override hasWork(process: Process): boolean {
    return this.timeoutIsDue || super.hasWork(process)
  }

  protected handle(process: Process, message: Message): unknown {
    const { callbacks } = this
    if (this.#timer !== null) this.#cancelTimer(process)
    this.#isHibernating = false
    this.#from = null
    if (message instanceof Call) {
      if (message.protocol.label === atoms.system) return handleSystem(this, process, message, message.request)
      this.#message = message
      this.#from = message
      if (callbacks.handleCall === undefined) return this.#badCall(process, message.request)
      return callbacks.handleCall(message.request, message, this.#state)
    }
    if (message instanceof Tuple) {
      const tag = message.e0
      if (tag === atoms.genCast && message.size === 2) {
        this.#message = message
        if (callbacks.handleCast === undefined) return this.#badCast(process, message.e1)
        return callbacks.handleCast(message.e1, this.#state)
      }
      if (tag === atoms.genCall && message.size === 3 && message.e1 instanceof Tuple) {
        this.#message = message
        this.#from = message.e1
        if (callbacks.handleCall === undefined) return this.#badCall(process, message.e2)
        return callbacks.handleCall(message.e2, message.e1, this.#state)
      }
      if (tag === atoms.system && message.size === 3 && message.e1 instanceof Tuple) {
        return handleSystem(this, process, message.e1, message.e2)
      }
      if (tag === atoms.EXIT && message.size === 3 && message.e1 === this.parent && process.trapsExit) {
        this.#message = message
        return this.terminate(process, message.e2)
      }
    }
    this.#message = message
    if (callbacks.handleInfo !== undefined) return callbacks.handleInfo(message, this.#state)
    process.runtime.report('error', {
      kind: 'gen_server_unexpected',
      module: callbacks.module,
      name: nameOf(process),
      message,
    })
    return pair(atoms.noreply, this.#state as Term)
  }

  protected settled(process: Process, result: unknown): unknown {
    if (this.#phase === STARTING) return this.#started(process, result)
    if (this.#phase === TERMINATING) return undefined
    if (!(result instanceof Tuple)) return this.#badReturn(process, result)
    const tag = result.e0
    if (tag === atoms.reply && (result.size === 3 || result.size === 4) && this.#from !== null) {
      this.#state = result.e2
      reply(this.#from, result.e1)
      return result.size === 3 ? undefined : this.#after(process, result, result.e3)
    }
    if (tag === atoms.noreply && (result.size === 2 || result.size === 3)) {
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
    const raised = raisedFrom(thrown)
    const reason = raised.kind === 'error' ? pair(raised.reason, raised.stack) : raised.reason
    if (this.#phase === STARTING) {
      this.#giveUp(process, reason, reason)
      return undefined
    }
    return this.terminate(process, reason)
  }

  /** Runs the module's terminate, says so in the log unless `reason` is an orderly one, and ends the process. */
  terminate(process: Process, reason: Term, before?: () => void): unknown {
    this.#phase = TERMINATING
    this.isOpen = false
    if (this.callbacks.terminate !== undefined) return this.#terminating(process, reason, before)
    this.#end(process, reason, before)
    return undefined
  }

  *#terminating(process: Process, reason: Term, before: (() => void) | undefined): Proc<unknown> {
    let last = reason
    try {
      const result = this.callbacks.terminate?.(reason, this.#state)
      if (isProc(result)) yield* result
    } catch (thrown) {
      const raised = raisedFrom(thrown)
      if (raised.kind !== 'throw') last = raised.kind === 'error' ? pair(raised.reason, raised.stack) : raised.reason
    }
    this.#end(process, last, before)
    return undefined
  }

  #end(process: Process, reason: Term, before: (() => void) | undefined): void {
    if (!isOrderly(reason)) {
      process.runtime.report('error', {
        kind: 'gen_server_terminating',
        name: nameOf(process),
        reason,
        lastMessage: this.#lastMessage(),
        client: this.#from === null ? null : clientOf(this.#from),
        state: this.shownState(),
      })
    }
    before?.()
    process.runtime.signals.end(process, reason)
  }

  ended(_process: Process, reason: Term): void {
    this.starter?.died(reason)
    this.#timer = null
  }

  currentFunction(): Mfa {
    if (!this.isParked) return this.#isHibernating ? hibernating : loop
    const name =
      this.#phase === STARTING
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
    return this.#state
  }

  /** The state as a term. */
  shownState(): Term {
    if (this.callbacks.formatStatus !== undefined) return this.callbacks.formatStatus(this.#state)
    return showRecord(this.#state)
  }

  /** Sets the state from what `shownState` would show. Answers what it then shows. */
  replaceState(shown: Term): Term {
    this.#state =
      this.callbacks.readState === undefined ? readRecord(this.#state, shown) : this.callbacks.readState(shown)
    return this.shownState()
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
    this.argument = undefined
    const { starter } = this
    if (result === atoms.ignore) {
      this.#leave(process, atoms.ignore, atoms.normal)
      return undefined
    }
    if (result instanceof Tuple) {
      if (result.e0 === atoms.ok && (result.size === 2 || result.size === 3)) {
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
      this.#isHibernating = true
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

  /** What `use GenServer` does without a handle_call: raises. */
  #badCall(process: Process, request: Term): unknown {
    return this.terminate(process, pair(badCall, request))
  }

  #badCast(process: Process, request: Term): unknown {
    return this.terminate(process, pair(badCast, request))
  }
}

/** True for the reasons that are no failure: normal, shutdown, {shutdown, _}. */
export function isOrderly(reason: Term): boolean {
  return (
    reason === atoms.normal ||
    reason === atoms.shutdown ||
    (reason instanceof Tuple && reason.size === 2 && reason.e0 === atoms.shutdown)
  )
}
