/** GenStatemBody: what runs in the process of a `:gen_statem`. Its face is gen-statem.ts. Source: gen_statem.erl of OTP 25. */
import { Slumber } from './slumber.js'
import { type Atom, atom, Cons, emptyList, isAtom, type List, listFrom, pair, type Pid } from './term/term.js'
import { type Term, toArray, triple, tuple, Tuple } from './term/term.js'
import { same } from './term/compare.js'
import * as atoms from './term/well-known.js'
import { code } from './code.js'
import { reportCrash } from './crash.js'
import { inStatem, onTopOf, woken } from './frames.js'
import { fromTerm, isVia, registerVia, reply, type Start, type Startable, viaHolder } from './gen.js'
import {
  actionsOf,
  cancel,
  type Event,
  Fault,
  fault,
  info,
  type Going,
  isAbsolute,
  outcome,
  repliesOf,
  stateTimeout,
  type Stopping,
  type TimeOut,
  update,
} from './gen-statem-actions.js'
import { TimeOuts } from './gen-statem-time-outs.js'
import { statemItems } from './gen-statem-status.js'
import { Call } from './process/call.js'
import { monotonicStart } from './process/clock.js'
import { type Proc, settle } from './process/proc.js'
import type { Message, Mfa, Process } from './process/process.js'
import { Raised, raisedFrom, refused, unwind } from './process/raised.js'
import type { Ended } from './process/report.js'
import { ServerBody } from './process/server-body.js'
import { debugOf } from './sys-debug.js'
import { handleSystem, isSystemMessage, type SystemServer } from './sys-messages.js'

const genStatem = atom('gen_statem')
const initAtom = atom('init')
const callbackMode = atom('callback_mode')
const terminateAtom = atom('terminate')
const handleEvent = atom('handle_event')
const codeChange = atom('code_change')
const stateFunctions = atom('state_functions')
const handleEventFunction = atom('handle_event_function')
const stateEnter = atom('state_enter')
const enterAtom = atom('enter')
const internal = atom('internal')
const initState = atom('init_state')
const castAtom = atom('cast')
const callAtom = atom('call')
const badReturnFromInit = atom('bad_return_from_init')
const badCallbackMode = atom('bad_return_from_callback_mode')
const alreadyStarted = atom('already_started')
const consume = atom('consume')
const postponeAtom = atom('postpone')
const startTimer = atom('start_timer')
const insertTimeout = atom('insert_timeout')
const waiting: Mfa = { module: genStatem, name: atom('loop_receive'), arity: 3 }
const hibernating: Mfa = { module: atom('erlang'), name: atom('hibernate'), arity: 3 }

/** The message by which the machine goes on with an event that it holds itself: no other is this object. */
const own = pair(genStatem, internal)

/** What the actions of one answer have come to so far. */
interface Done {
  postpones: boolean
  hibernates: boolean
  readonly events: Event[]
  readonly timeOuts: TimeOut[]
}

export class GenStatemBody extends ServerBody implements Startable, SystemServer {
  readonly behaviour = genStatem
  starter: Start | null = null
  readonly timeOuts = new TimeOuts()
  isSuspended = false
  isDebugged = false
  /** The module whose callbacks run, and below it those that it stands in for. */
  modules: readonly Term[]
  #name: Term | null = null
  #state: Term = null
  #data: Term = null
  #hasState = false
  #isStarting = true
  #isTerminating = false
  #callsStates = false
  #tellsEntries = false
  /** Events to be handled before the next message, the first first. */
  #queue: Event[] = []
  /** The oldest first. */
  #postponed: Event[] = []
  #hibernates = false
  #slumber: Slumber | null = null
  #hasSlept = false

  constructor(
    module: Term,
    readonly argument: Term,
    readonly parent: Pid | null,
  ) {
    super()
    this.modules = [module]
  }

  get module(): Term {
    return this.modules[0] as Term
  }

  get postponed(): readonly Event[] {
    return this.#postponed
  }

  override get isIdle(): boolean {
    return super.isIdle && !this.isSuspended && this.#queue.length === 0
  }

  nameOr(process: Process): Term {
    return this.#name ?? process.pid
  }

  protected begin(process: Process): unknown {
    return this.#begin(process)
  }

  *#begin(process: Process): Proc<undefined> {
    const { name, debug, hibernateAfter } = this.starter?.options ?? {}
    if (hibernateAfter !== undefined) this.#slumber = new Slumber(process, hibernateAfter)
    if (debug !== undefined) {
      debugOf(this).start(process, debug)
      this.isDebugged = !debugOf(this).isEmpty
    }
    if (name !== undefined) this.#name = name instanceof Tuple ? name.at(name.size - 1) : name
    if (isVia(name) && !(yield* registerVia(name))) {
      this.#leave(process, pair(atoms.error, pair(alreadyStarted, yield* viaHolder(name))), atoms.normal)
      return undefined
    }
    const answer = yield* this.#asked(initAtom, [this.argument], inStatem.init)
    if (answer instanceof Raised) {
      const ended = endedOf(answer)
      reportCrash(process, ended)
      this.#leave(process, pair(atoms.error, answer.reason), reasonOf(ended))
      return undefined
    }
    return yield* this.#begun(process, answer)
  }

  *#begun(process: Process, answer: Term): Proc<undefined> {
    if (answer === atoms.ignore) return this.#leave(process, atoms.ignore, atoms.normal)
    const { e0: tag = null, e1: first = null, e2: second = null, size = 0 } = answer instanceof Tuple ? answer : {}
    if (tag !== atoms.ok || size < 3 || size > 4) {
      const reason = tag === atoms.stop && size === 2 ? first : pair(badReturnFromInit, answer)
      reportCrash(process, exitOf(reason))
      return this.#leave(process, pair(atoms.error, reason), reason)
    }
    this.#state = first
    this.#data = second
    this.#hasState = true
    this.#isStarting = false
    this.isOpen = true
    this.starter?.tell(pair(atoms.ok, process.pid))
    const actions = size === 4 ? (answer as Tuple).at(3) : emptyList
    return yield* this.#guarded(process, () => this.#entered(process, actions))
  }

  /** The first thing that happens: an event that nobody is told of, whose actions are those of init. */
  *#entered(process: Process, actions: Term): Proc<undefined> {
    yield* this.#readMode(inStatem.enter)
    yield* this.#tell(process, triple(enterAtom, this.module, this.#state))
    const going: Going = { kind: 'going', state: this.#state, data: this.#data, repeats: true, actions }
    return yield* this.#goOn(process, { type: internal, content: initState }, going)
  }

  /** Asks the module how its callbacks are called. errors  bad_return_from_callback_mode, placed above `below` */
  *#readMode(below: List): Proc<void> {
    const answer = yield* this.#asked(callbackMode, [], onTopOf(inStatem.mode, below))
    if (answer instanceof Raised) throw answer
    const modes = answer === emptyList || answer instanceof Cons ? toArray(answer) : [answer]
    const [how] = modes.filter((mode) => mode === stateFunctions || mode === handleEventFunction)
    const isKnown = modes.every((mode) => mode === how || mode === stateEnter)
    if (how === undefined || !isKnown)
      throw new Raised('error', pair(badCallbackMode, answer), onTopOf(inStatem.badMode, below))
    this.#callsStates = how === stateFunctions
    this.#tellsEntries = modes.includes(stateEnter)
  }

  /** What a function of the module answers, a thrown value too; what it raises as a Raised that has `below` under its stack. */
  *#asked(name: Term, args: readonly Term[], below: List): Proc<Term | Raised> {
    try {
      if (!isAtom(name)) return refused('apply', [this.module, name, listFrom(args)])
      return (yield* settle(code().call(this.module, name as Atom, args))) as Term
    } catch (thrown) {
      if (thrown === unwind) throw thrown
      const { kind, reason, stack } = raisedFrom(thrown)
      return kind === 'throw' ? reason : new Raised(kind, reason, onTopOf(stack, below))
    }
  }

  /** Runs what handles an event; what is raised there ends the machine. */
  *#guarded(process: Process, run: () => Proc<undefined>): Proc<undefined> {
    try {
      return yield* run()
    } catch (thrown) {
      if (thrown === unwind) throw thrown
      const raised = raisedFrom(thrown)
      if (raised instanceof Fault) raised.stack = this.#since(raised.stack as List)
      return yield* this.#terminate(process, endedOf(raised))
    }
  }

  protected override next(process: Process): Message | undefined {
    if (this.isSuspended)
      return process.take(
        (message) => (isSystemMessage(message) || this.#isParentsEnd(process, message) ? message : undefined),
        0,
      )
    return this.#queue.length > 0 ? own : process.shift()
  }

  protected override hasWork(process: Process): boolean {
    return (this.#queue.length > 0 && !this.isSuspended) || super.hasWork(process)
  }

  #isParentsEnd(process: Process, message: Message): message is Tuple {
    return (
      message instanceof Tuple &&
      message.e0 === atoms.EXIT &&
      message.size === 3 &&
      message.e1 === (this.parent ?? process.pid) &&
      process.trapsExit
    )
  }

  protected handle(process: Process, message: Message): unknown {
    this.#hibernates = false
    this.#slumber?.put()
    if (message === own) {
      const event = this.#queue.shift()
      return event === undefined ? undefined : this.#handle(process, event, false)
    }
    if (message instanceof Call && message.protocol.label === atoms.system)
      return handleSystem(this, process, message, message.request)
    if (message instanceof Tuple && message.size === 3 && message.e0 === atoms.system && message.e1 instanceof Tuple)
      return handleSystem(this, process, message.e1, message.e2)
    if (this.#isParentsEnd(process, message)) return this.terminate(process, message.e2)
    return this.#handle(process, this.#eventOf(message), true)
  }

  #eventOf(message: Message): Event {
    if (message instanceof Call) return { type: pair(callAtom, fromTerm(message)), content: message.request }
    if (message instanceof Tuple) {
      const { e0: tag, e1, e2, size } = message
      if (tag === atoms.genCall && size === 3) return { type: pair(callAtom, e1), content: e2 }
      if (tag === atoms.genCast && size === 2) return { type: castAtom, content: e1 }
      const due = this.timeOuts.take(message)
      if (due !== undefined) return { type: due.key, content: due.content }
    }
    return { type: info, content: message }
  }

  protected settled(): undefined {
    return undefined
  }

  protected failed(process: Process, thrown: unknown): undefined {
    process.runtime.signals.endBy(process, thrown)
    return undefined
  }

  #handle(process: Process, event: Event, isNew: boolean): Proc<undefined> {
    return this.#guarded(process, () => this.#answered(process, event, isNew))
  }

  *#answered(process: Process, event: Event, isNew: boolean): Proc<undefined> {
    // Whatever happens, nobody waits for nothing to happen any more.
    this.#cancel(atoms.timeout)
    if (isNew) yield* this.#tell(process, triple(atom('in'), eventTerm(event), this.#state))
    const answer = yield* this.#called(event.type, event.content)
    const next = outcome(answer, this.#state, this.#data, false)
    if (next.kind === 'stopping') return yield* this.#stop(process, next)
    return yield* this.#goOn(process, event, next)
  }

  /** Calls the callback for an event in the state that it is in. */
  *#called(type: Term, content: Term): Proc<Term> {
    const state = this.#state
    const isName = this.#callsStates
    const name = isName ? state : handleEvent
    const args = isName ? [type, content, this.#data] : [type, content, state, this.#data]
    const below = this.#since(isName ? inStatem.stateFunction : inStatem.handleEvent)
    const answer = yield* this.#asked(name, args, below)
    if (answer instanceof Raised) throw answer
    return answer
  }

  #since(below: List): List {
    return this.#hasSlept ? woken(below) : below
  }

  /** From an event's answer to the next event: actions, the new state, its entry, time-outs. */
  *#goOn(process: Process, event: Event, next: Going): Proc<undefined> {
    const done: Done = { postpones: false, hibernates: false, events: [], timeOuts: [] }
    yield* this.#act(process, next.actions, done, false)
    const before = this.#state
    const data = this.#data
    const isChanged = !same(before, next.state)
    this.#state = next.state
    this.#data = next.data
    if (done.postpones) this.#postponed.push({ type: event.type, content: event.content })
    for (const each of done.events) yield* this.#tell(process, triple(atom('in'), eventTerm(each), this.#state))
    if (isChanged) {
      this.#cancel(stateTimeout)
      this.#queue = [...done.events, ...this.#postponed, ...this.#queue]
      this.#postponed = []
    } else if (done.events.length > 0) {
      this.#queue = [...done.events, ...this.#queue]
    }
    if (this.#tellsEntries && (isChanged || next.repeats)) {
      const end = yield* this.#enter(process, before, data, done)
      if (end !== undefined) return yield* this.#stop(process, end)
    }
    const how = done.postpones ? postponeAtom : consume
    yield* this.#tell(process, tuple(how, eventTerm(event), before, this.#state))
    for (const timeOut of done.timeOuts) yield* this.#setTimeOut(process, timeOut)
    if (done.hibernates && this.#queue.length === 0) {
      this.#hibernates = true
      this.#hasSlept = true
    }
    return undefined
  }

  /** Tells the module that its state was entered, as often as it asks for that. Answers how the machine stops, where it does. */
  *#enter(process: Process, before: Term, data: Term, done: Done): Proc<Stopping | undefined> {
    let old = before
    for (;;) {
      const answer = yield* this.#calledEntry(old, before, data)
      const next = outcome(answer, this.#state, this.#data, true)
      if (next.kind === 'stopping') return next
      this.#data = next.data
      yield* this.#act(process, next.actions, done, true)
      if (!next.repeats) return undefined
      old = this.#state
    }
  }

  /** What the call of the entry answers. Where that fails the machine ends in the state that it was in `before`. */
  *#calledEntry(old: Term, before: Term, data: Term): Proc<Term> {
    try {
      return yield* this.#called(enterAtom, old)
    } catch (thrown) {
      this.#state = before
      this.#data = data
      throw thrown
    }
  }

  *#act(process: Process, actions: Term, done: Done, isEntry: boolean): Proc<void> {
    for (const action of actionsOf(actions, isEntry)) {
      switch (action.kind) {
        case 'postpone':
          done.postpones = action.value
          break
        case 'hibernate':
          done.hibernates = action.value
          break
        case 'reply':
          yield* this.#reply(process, action)
          break
        case 'next_event':
          done.events.push(action.event)
          break
        case 'time_out':
          done.timeOuts.push(action.timeOut)
          break
        case 'change_module':
          yield* this.#become([action.module, ...this.modules.slice(1)])
          break
        case 'push_module':
          yield* this.#become([action.module, ...this.modules])
          break
        case 'pop_module':
          if (this.modules.length === 1)
            fault(
              pair(atom('bad_action_from_state_function'), atom('pop_callback_module')),
              'loop_actions_list',
              13,
              1913,
            )
          yield* this.#become(this.modules.slice(1))
          break
      }
    }
  }

  *#become(modules: readonly Term[]): Proc<void> {
    this.modules = modules
    yield* this.#readMode(this.#since(inStatem.become))
  }

  *#reply(process: Process, { from, value }: { readonly from: Tuple; readonly value: Term }): Proc<void> {
    reply(from, value)
    yield* this.#tell(process, triple(atom('out'), value, from))
  }

  *#setTimeOut(process: Process, { key, time, content, options }: TimeOut): Proc<void> {
    if (time === update) {
      if (this.#updated(key, content)) return
    } else {
      this.#cancel(key)
      if (time === cancel || time === atoms.infinity) return
    }
    const ms = time === update ? 0 : Number(time) - (isAbsolute(options) ? monotonicMs(process) : 0)
    if (ms > 0 || isAbsolute(options)) {
      this.timeOuts.start(process, key, content, Math.max(ms, 0))
      yield* this.#tell(process, triple(startTimer, tuple(key, time, content, options), this.#state))
      return
    }
    // Nothing has happened for no time only where nothing waits to happen.
    if (key === atoms.timeout && this.#queue.length > 0) return
    this.#queue.push({ type: key, content, key })
    yield* this.#tell(process, triple(insertTimeout, pair(key, content), this.#state))
  }

  /** Gives a time-out that is set another content; false where none is. */
  #updated(key: Term, content: Term): boolean {
    const index = this.#queue.findIndex((event) => isOf(event, key))
    if (index >= 0) this.#queue = this.#queue.with(index, { type: key, content, key })
    return this.timeOuts.update(key, content) || index >= 0
  }

  /** Takes a time-out back, also where its message or event waits already. */
  #cancel(key: Term): void {
    this.timeOuts.cancel(key)
    if (this.#queue.some((event) => isOf(event, key))) this.#queue = this.#queue.filter((event) => !isOf(event, key))
  }

  *#stop(process: Process, { reason, data, replies }: Stopping): Proc<undefined> {
    this.#data = data
    for (const each of repliesOf(replies)) yield* this.#reply(process, each)
    return yield* this.#terminate(process, exitOf(reason))
  }

  /** Ends with `reason` after the module's terminate/3. */
  terminate(process: Process, reason: Term): Proc<undefined> {
    return this.#terminate(process, exitOf(reason))
  }

  *#terminate(process: Process, ended: Ended): Proc<undefined> {
    this.#isTerminating = true
    this.isOpen = false
    let last = ended
    const { module } = this
    if (isAtom(module) && code().find(module as Atom, terminateAtom, 3) !== undefined) {
      const args = [ended.reason, this.#state, this.#data]
      const answer = yield* this.#asked(terminateAtom, args, this.#since(inStatem.terminate))
      if (answer instanceof Raised) last = endedOf(answer)
    }
    yield* this.#tell(process, triple(terminateAtom, last.reason, this.#state))
    reportCrash(process, last)
    process.runtime.signals.end(process, reasonOf(last))
    return undefined
  }

  *#tell(process: Process, event: Tuple): Proc<void> {
    if (this.isDebugged) yield* debugOf(this).hear(process, this.nameOr(process), event)
  }

  /** The start came to nothing: `answer` to who waits for it, before the end with `reason` is told. */
  #leave(process: Process, answer: Term, reason: Term): undefined {
    const waited = this.starter
    process.runtime.unregister(process)
    this.#isTerminating = true
    if (waited === null) {
      process.runtime.signals.end(process, reason)
    } else {
      waited.tell(answer)
      this.endsWith = reason
    }
    return undefined
  }

  ended(_process: Process, reason: Term): void {
    this.starter?.died(reason)
    this.timeOuts.clear()
  }

  currentFunction(): Mfa {
    if (!this.isParked) return this.#hibernates || this.#slumber?.hasCome === true ? hibernating : waiting
    const module = this.module as Atom
    if (this.#isStarting) return { module, name: initAtom, arity: 1 }
    if (this.#isTerminating) return { module, name: terminateAtom, arity: 3 }
    return this.#callsStates ? { module, name: this.#state as Atom, arity: 3 } : { module, name: handleEvent, arity: 4 }
  }

  state(): unknown {
    return this.#hasState ? this.shownState() : undefined
  }

  /** `{state, data}` */
  shownState(): Term {
    return pair(this.#state, this.#data)
  }

  replaceState(shown: Term): Term {
    if (!(shown instanceof Tuple) || shown.size !== 2) throw new Raised('error', pair(atom('badmatch'), shown))
    this.#state = shown.e0
    this.#data = shown.e1
    return shown
  }

  /** Has the module's code_change/4 make state and data anew. Answers what that answered if it was not `{:ok, state, data}`. */
  *changeCode(oldVsn: Term, extra: Term): Proc<Term | undefined> {
    const answer = yield* settle(code().call(this.module, codeChange, [oldVsn, this.#state, this.#data, extra]))
    if (!(answer instanceof Tuple) || answer.size !== 3 || answer.e0 !== atoms.ok) return answer as Term
    this.#state = answer.e1
    this.#data = answer.e2
    return undefined
  }

  statusItems(process: Process): Proc<Term> {
    return statemItems(this, process)
  }
}

/** True for the event of the time-out `key` that did not wait. */
function isOf(event: Event, key: Term): boolean {
  return event.key !== undefined && same(event.key, key)
}

function eventTerm({ type, content }: Event): Tuple {
  return pair(type, content)
}

/** ms of the time that `:erlang.monotonic_time/0` tells. */
function monotonicMs(process: Process): number {
  return process.runtime.clock.now() + Number(monotonicStart / 1_000_000n)
}

function endedOf({ kind, reason, stack }: Raised): Ended {
  return kind === 'throw' ? { kind: 'error', reason: pair(atoms.nocatch, reason), stack } : { kind, reason, stack }
}

function exitOf(reason: Term): Ended {
  return { kind: 'exit', reason, stack: emptyList }
}

function reasonOf({ kind, reason, stack }: Ended): Term {
  return kind === 'error' ? pair(reason, stack) : reason
}

/** `[{type, content}]` */
export function eventList(events: readonly Event[]): List {
  return listFrom(events.map(eventTerm))
}
