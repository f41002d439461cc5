/**
 * The master of a running application: the group leader of all its processes; and the process between it and the root supervisor, which runs the
 * module's start/2, prep_stop/1 and stop/1. Source: application_master.erl.
 */
import type { Ref } from './term/term.js'
import { type Atom, atom, emptyList, list, pair, Pid, type Term, triple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { Application } from './application-spec.js'
import { callbackOf, caught, startPhases } from './application-phases.js'
import { code } from './code.js'
import { inApplicationStart } from './frames.js'
import { demonitor, exit, exitSignal, isAlive, link, makeRef, monitor, receive } from './process/api.js'
import { receiveAny, runtime, self, send, spawnWith, trapExit, unlink } from './process/api.js'
import { running } from './process/current.js'
import type { Proc } from './process/proc.js'

const ack = atom('ack')
const stopTag = atom('stop')
const getChildTag = atom('get_child')
const childTag = atom('child')
const startTypeTag = atom('start_type')
const ioRequest = atom('io_request')
const terminateTag = atom('terminate')
const prepStop = atom('prep_stop')
const start = atom('start')
const user = atom('user')
const badReturn = atom('bad_return')

const masterCall = { module: atom('application_master'), name: atom('init'), arity: 4 }
const startItCall = { module: atom('application_master'), name: atom('start_it'), arity: 4 }

/** Starts the master of `application`, linked to the caller, and waits until its tree runs: `{:ok, master}` or `{:error, reason}`. */
export function* startMaster(application: Application, startType: Term, controller: Pid): Proc<Tuple> {
  const starter = self()
  const ancestors = list(starter, atom('application_controller'))
  const pid = spawnWith({ link: true, initialCall: masterCall, ancestors }, master, [
    application,
    startType,
    controller,
    starter,
  ])
  return (yield* receive((message) => {
    if (!(message instanceof Tuple) || message.e1 !== pid) return undefined
    if (message.size === 2 && message.e0 === ack) return pair(atoms.ok, pid)
    return message.size === 3 && message.e0 === atoms.EXIT ? pair(atoms.error, message.e2) : undefined
  })) as Tuple
}

/** Stops the application of `master`: `:ok` once nothing of it is left. */
export function stopMaster(master: Pid): Proc<Term> {
  return ask(master, stopTag)
}

/** `{root, module}` of the application of `master`: the root supervisor's pid and the callback module; `:error` when it has none. */
export function getChild(master: Pid): Proc<Term> {
  return ask(master, getChildTag)
}

function* ask(master: Pid, request: Atom): Proc<Term> {
  const tag = makeRef()
  const ref = monitor(master)
  send(master, triple(request, tag, self()))
  const answer = (yield* receive((message) => {
    if (!(message instanceof Tuple)) return undefined
    if (message.size === 5 && message.e1 === ref) return atoms.ok
    return message.size === 2 && message.e0 === tag ? message.e1 : undefined
  })) as Term
  demonitor(ref, { flush: true })
  return answer
}

/** The master's own process. */
class Master {
  /** Who waits for an answer of the child, by the reference it was asked with. */
  readonly #asked = new Map<Ref, { readonly tag: Term; readonly from: Pid }>()
  child: Pid | null = null

  constructor(
    readonly application: Application,
    readonly controller: Pid,
    /** Where output goes: the group leader before. */
    readonly leader: Pid | null,
  ) {}

  /** What every loop does with a message that is not its own. */
  *take(message: Term): Proc<void> {
    if (!(message instanceof Tuple)) return
    if (message.e0 === ioRequest) {
      const leader = this.leader ?? runtime().whereis(user)?.pid
      if (leader !== undefined) send(leader, message)
    } else if (message.size === 3 && message.e0 === getChildTag) {
      this.#getChild(message.e1, message.e2 as Pid)
    } else if (message.size === 3 && message.e0 === stopTag) {
      yield* this.end()
      send(message.e2, pair(message.e1, atoms.ok))
      exit(atoms.normal)
    } else if (message.size === 4 && message.e0 === childTag) {
      const asked = this.#asked.get(message.e1 as Ref)
      this.#asked.delete(message.e1 as Ref)
      if (asked !== undefined) send(asked.from, pair(asked.tag, pair(message.e2, message.e3)))
    }
  }

  #getChild(tag: Term, from: Pid): void {
    if (this.child === null || !isAlive(this.child)) {
      send(from, pair(tag, atoms.error))
      return
    }
    const ref = makeRef()
    this.#asked.set(ref, { tag, from })
    send(this.child, triple(self(), getChildTag, ref))
  }

  /** Has the child stop the tree, then kills what is left of the application. */
  *end(): Proc<void> {
    for (const { tag, from } of this.#asked.values()) send(from, pair(tag, atoms.error))
    const { child } = this
    if (child !== null) {
      send(child, pair(self(), terminateTag))
      for (;;) {
        const message = yield* receiveAny()
        if (isExitOf(message, child)) break
        yield* this.take(message)
      }
    }
    killAll(self())
  }
}

function* master(application: Application, startType: Term, controller: Pid, starter: Pid): Proc<void> {
  link(controller)
  trapExit(true)
  const process = running()
  const state = new Master(application, controller, process.groupLeader)
  process.groupLeader = process.pid
  runtime().parts.applications.setMaster(application.name, process.pid)
  const started = yield* startIt(state, startType)
  if (started.e0 !== atoms.ok) return exit(started.e0 === atoms.error ? started.e1 : started)
  state.child = started.e1 as Pid
  unlink(starter)
  send(starter, pair(ack, process.pid))
  for (;;) {
    const message = yield* receiveAny()
    if (!(message instanceof Tuple) || message.size !== 3 || message.e0 !== atoms.EXIT) {
      yield* takeRunning(state, message)
      continue
    }
    const { e1: from, e2: reason } = message
    if (from === state.child) state.child = null
    else if (from !== controller && reason !== atoms.timeout) continue
    yield* state.end()
    exit(from !== controller && from !== started.e1 ? atoms.normal : reason)
  }
}

function takeRunning(state: Master, message: Term): Proc<void> {
  if (message instanceof Tuple && message.size === 2 && message.e0 === startTypeTag) {
    send(message.e1, pair(startTypeTag, atoms.local))
    return nothing()
  }
  return state.take(message)
}

function* nothing(): Proc<void> {
  // Nothing is left to do.
}

/** Starts the child, which calls the module's start/2: `{:ok, child}` or `{:error, reason}`. */
function* startIt(state: Master, startType: Term): Proc<Tuple> {
  const tag = makeRef()
  const pid = spawnWith({ link: true, initialCall: startItCall }, child, [state.application, startType, self(), tag])
  for (;;) {
    const message = yield* receiveAny()
    if (message instanceof Tuple) {
      if (message.size === 2 && message.e0 === tag) return message.e1 as Tuple
      if (isExitOf(message, pid)) return pair(atoms.error, message.e2)
      if (message.size === 2 && message.e0 === startTypeTag) {
        send(message.e1, pair(startTypeTag, startType))
        continue
      }
    }
    yield* state.take(message)
  }
}

function isExitOf(message: Term, pid: Pid): boolean {
  return message instanceof Tuple && message.size === 3 && message.e0 === atoms.EXIT && message.e1 === pid
}

/** Kills every process whose group leader is `master`, but for itself, until there is none. */
function killAll(master: Pid): void {
  for (;;) {
    const found = [...runtime().processes()].filter((p) => p.groupLeader === master && p.pid !== master)
    if (found.length === 0) return
    for (const { pid } of found) exitSignal(pid, atoms.kill)
  }
}

/** The child's own process: it is linked to the root supervisor, and calls back when that is to stop or has ended. */
function* child(application: Application, startType: Term, master: Pid, tag: Ref): Proc<void> {
  trapExit(true)
  const [module, argument] = callbackOf(application)
  const call = triple(module, start, list(startType, argument))
  const hasPhases = application.startPhases !== atoms.undefinedAtom
  const answer = yield* caught(module, start, [startType, argument], inApplicationStart(hasPhases))
  if (!(answer instanceof Tuple) || answer.e0 !== atoms.ok || !(answer.e1 instanceof Pid)) {
    send(master, pair(tag, pair(atoms.error, failure(answer, call))))
    return
  }
  const root = answer.e1
  link(root)
  const failed = yield* startPhases(application, startType)
  if (failed !== null) {
    // The tree stays, as OTP leaves it, but for one whose phases cannot be read: that ends with its parent.
    if (failed.e0 === atoms.error) unlink(root)
    send(master, pair(tag, failed))
    return
  }
  runtime().parts.applications.setRoot(master, root)
  send(master, pair(tag, pair(atoms.ok, self())))
  yield* attend(module, root, master, answer.size === 3 ? answer.e2 : emptyList)
}

/** Why a start failed, from what start/2 answered. */
function failure(answer: Term, call: Tuple): Term {
  const isPair = answer instanceof Tuple && answer.size === 2
  if (isPair && answer.e0 === atoms.EXIT && answer.e1 === atoms.normal) return pair(answer, call)
  return isPair && answer.e0 === atoms.error ? pair(answer.e1, call) : pair(badReturn, pair(call, answer))
}

function* attend(module: Atom, root: Pid, master: Pid, state: Term): Proc<void> {
  for (;;) {
    const message = yield* receiveAny()
    if (!(message instanceof Tuple)) continue
    if (message.size === 3 && message.e0 === master && message.e1 === getChildTag) {
      send(master, new Tuple(4, childTag, message.e2, root, module, null))
      continue
    }
    const isTerminate = message.size === 2 && message.e0 === master && message.e1 === terminateTag
    const isExit = message.size === 3 && message.e0 === atoms.EXIT && (message.e1 === master || message.e1 === root)
    if (!isTerminate && !isExit) continue
    const last = yield* beforeStop(module, state)
    if (!isExit || message.e1 === master) {
      exitSignal(root, isExit ? message.e2 : atoms.shutdown)
      yield* receive((exited) => (isExitOf(exited, root) ? true : undefined))
    }
    yield* caught(module, stopTag, [last])
    exit(isExit ? message.e2 : atoms.normal)
  }
}

/** What the module's prep_stop/1 makes of its state; the state where there is none, or where it fails. */
function* beforeStop(module: Atom, state: Term): Proc<Term> {
  if (code().find(module, prepStop, 1) === undefined) return state
  const answer = yield* caught(module, prepStop, [state])
  return answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.EXIT ? state : answer
}
