/** What a server does with system messages: `{:system, from, request}`. Their sender is sys.ts. Source: sys.erl. */
import { Atom, atom, Fun, list, pair, Pid, type Term, triple, tuple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { debugOf } from './sys-debug.js'
import { charlist } from './term/charlist.js'
import { dictionaryOf } from './dictionary.js'
import { type From, reply } from './gen.js'
import { Call } from './process/call.js'
import { isProc, type Proc } from './process/proc.js'
import type { Message, Process } from './process/process.js'
import { raisedFrom, unwind } from './process/raised.js'

const status = atom('status')
const module = atom('module')
const running = atom('running')
const suspended = atom('suspended')
const replaced = atom('replace_state')
const callbackFailed = atom('callback_failed')
const systemReplaceState = atom('system_replace_state')
const unknown = atom('unknown_system_msg')
const debug = atom('debug')
const changeCode = atom('change_code')

/** What a server is asked by system messages. */
export interface SystemServer {
  /** The module of the behaviour: `:gen_server`. */
  readonly behaviour: Atom
  readonly parent: Pid | null
  isSuspended: boolean
  isDebugged: boolean
  nameOr(process: Process): Term
  shownState(): Term
  /** Sets the state from what `shownState` would show. Answers what it then shows. */
  replaceState(shown: Term): Term
  /** Has the module make the state anew. Answers what went wrong. */
  changeCode(oldVsn: Term, extra: Term): Proc<Term | undefined>
  /** Ends the server with `reason`, after its terminate. */
  terminate(process: Process, reason: Term): unknown
  /** What `get_status` tells of it, in its own words: a keyword list. */
  statusItems(process: Process): Proc<Term>
}

/** True for a message that a suspended server takes. */
export function isSystemMessage(message: Message): boolean {
  return message instanceof Call
    ? message.protocol.label === atoms.system
    : message instanceof Tuple && message.size === 3 && message.e0 === atoms.system
}

/** Does what `request` asks and answers `from`; a Proc where that waits. */
export function handleSystem(body: SystemServer, process: Process, from: From, request: Term): unknown {
  if (request instanceof Tuple) {
    if (request.e0 === atoms.terminate) {
      // The answer of `GenServer.stop` is the end itself; `:sys.terminate` is answered before.
      if (!(from instanceof Call && from.protocol.died !== undefined)) answer(from, atoms.ok)
      return body.terminate(process, request.e1)
    }
    if (request.e0 === replaced && request.e1 instanceof Fun) return replaceState(body, from, request.e1)
    if (request.e0 === debug && request.size === 2) {
      const asked = debugOf(body)
      answer(from, asked.command(process, body.nameOr(process), request.e1))
      body.isDebugged = !asked.isEmpty
      return undefined
    }
    if (request.e0 === changeCode && request.size === 4 && body.isSuspended)
      return codeChanged(body, from, request.e2, request.e3)
  }
  switch (request) {
    case atoms.getState:
      answer(from, pair(atoms.ok, body.shownState()))
      break
    case atoms.getStatus:
      return statusOf(body, process, from)
    case atoms.suspend:
      body.isSuspended = true
      answer(from, atoms.ok)
      break
    case atoms.resume:
      body.isSuspended = false
      answer(from, atoms.ok)
      break
    default:
      answer(from, pair(atoms.error, pair(unknown, request)))
  }
  return undefined
}

function* replaceState(body: SystemServer, from: From, change: Fun): Proc<undefined> {
  try {
    const changed = change.apply(body.shownState())
    answer(from, pair(atoms.ok, body.replaceState((isProc(changed) ? yield* changed : changed) as Term)))
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    // The function failed, not the server, which stays as it was.
    const { kind, reason } = raisedFrom(thrown)
    const failed = triple(callbackFailed, pair(body.behaviour, systemReplaceState), pair(atom(kind), reason))
    answer(from, pair(atoms.error, failed))
  }
  return undefined
}

/** `:ok`, or `{:error, answer}` where code_change/3 answers something else than `{:ok, state}`. */
function* codeChanged(body: SystemServer, from: From, oldVsn: Term, extra: Term): Proc<undefined> {
  answer(from, yield* changedBy(() => body.changeCode(oldVsn, extra)))
  return undefined
}

/** What is answered to `sys.changeCode`, of what `change` came to: undefined when it went well. */
export function* changedBy(change: () => unknown): Proc<Term> {
  try {
    const result = change()
    const failed = (isProc(result) ? yield* result : result) as Term | undefined
    return failed === undefined ? atoms.ok : pair(atoms.error, failed)
  } catch (thrown) {
    if (thrown === unwind) throw thrown
    const { kind, reason, stack } = raisedFrom(thrown)
    if (kind === 'throw') return pair(atoms.error, reason)
    return pair(atoms.error, pair(atoms.EXIT, kind === 'exit' ? reason : pair(reason, stack)))
  }
}

function answer(from: From, value: Term): void {
  reply(from, value)
}

/** `{:status, pid, {:module, behaviour}, [dictionary, state, parent, debug, items]}` */
function* statusOf(body: SystemServer, process: Process, from: From): Proc<undefined> {
  const state = body.isSuspended ? suspended : running
  const parent = body.parent ?? process.pid
  const items = yield* body.statusItems(process)
  const details = list(dictionaryOf(process), state, parent, debugOf(body).toTerm(), items)
  answer(from, tuple(status, process.pid, pair(module, body.behaviour), details))
  return undefined
}

/** `what` with the name or pid of a server: text, or `{text, name}` for other names. Source: gen.erl, format_status_header/2. */
export function statusHeader(what: string, name: Term): Term {
  if (name instanceof Pid) return charlist(`${what} <0.${name.number}.${name.serial}>`)
  return name instanceof Atom ? charlist(`${what} ${name.name}`) : pair(charlist(what), name)
}
