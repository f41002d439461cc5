/** What an event manager does with system messages: `{:system, from, request}`. Source: sys.erl, gen_event.erl, GenEvent. */
import { atom, Fun, list, listFrom, pair, type Term, tuple, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { same } from './term/compare.js'
import type { GenEventBody } from './gen-event-body.js'
import { charlist } from './term/charlist.js'
import { apply } from './code.js'
import { dictionaryOf } from './dictionary.js'
import { type From, reply } from './gen.js'
import { Call } from './process/call.js'
import { isProc, type Proc } from './process/proc.js'
import type { Process } from './process/process.js'
import { error, Raised } from './process/raised.js'
import { debugOf } from './sys-debug.js'
import { changedBy, statusHeader } from './sys-messages.js'

const unknown = atom('unknown_system_msg')
const debugTag = atom('debug')
const changeCode = atom('change_code')
const codeChange = atom('code_change')
const badmatch = atom('badmatch')

/** Does what `request` asks and answers `from`; a Proc where that waits. */
export function handleSystem(body: GenEventBody, process: Process, from: From, request: Term): unknown {
  if (request instanceof Tuple) {
    if (request.e0 === atoms.terminate) {
      // The answer of `GenServer.stop` is the end itself; `:sys.terminate` is answered before.
      if (!(from instanceof Call && from.protocol.died !== undefined)) reply(from, atoms.ok)
      return body.terminate(process, request.e1)
    }
    if (request.e0 === debugTag && request.size === 2) {
      const debug = debugOf(body)
      reply(from, debug.command(process, body.name(process), request.e1))
      body.isDebugged = !debug.isEmpty
      return undefined
    }
    if (request.e0 === changeCode && request.size === 4 && body.isSuspended) return codeChanged(body, from, request)
    if (request.e0 === atoms.replaceState && request.e1 instanceof Fun) return replaceState(body, from, request.e1)
  }
  switch (request) {
    case atoms.getState:
      reply(from, pair(atoms.ok, body.state()))
      break
    case atoms.getStatus:
      reply(from, status(body, process))
      break
    case atoms.suspend:
    case atoms.resume:
      body.isSuspended = request === atoms.suspend
      reply(from, atoms.ok)
      break
    default:
      reply(from, pair(atoms.error, pair(unknown, request)))
  }
  return undefined
}

/** Has the handlers of the module make their states anew by code_change/3; none does where one fails. */
function* codeChanged(body: GenEventBody, from: From, request: Tuple): Proc<undefined> {
  const { e1: module, e2: oldVsn, e3: extra } = request
  const answer = yield* changedBy(function* () {
    const handlers = []
    for (const handler of body.handlers) {
      if (handler.module !== module) {
        handlers.push(handler)
        continue
      }
      const result = yield* apply(handler.module, codeChange, [oldVsn, handler.state, extra])
      if (!(result instanceof Tuple) || result.size !== 2 || result.e0 !== atoms.ok)
        return error(pair(badmatch, result))
      handlers.push({ ...handler, state: result.e1 })
    }
    body.handlers = handlers
    return undefined
  })
  reply(from, answer)
  return undefined
}

/** `change` gets `{module, id, state}` of each handler; one that it fails for, or answers something else for, stays as it is. */
function* replaceState(body: GenEventBody, from: From, change: Fun): Proc<undefined> {
  const shown: Term[] = []
  const handlers = [...body.handlers]
  let index = 0
  for (let rest = body.state(); index < handlers.length; index++) {
    if (!('head' in (rest as object))) break
    const { head, tail } = rest as unknown as { head: Tuple; tail: Term }
    rest = tail
    const changed = yield* changedState(change, head)
    const handler = handlers[index]
    if (changed !== undefined && handler !== undefined) handlers[index] = { ...handler, state: changed.e2 }
    shown.push(changed ?? head)
  }
  body.handlers = handlers
  reply(from, pair(atoms.ok, listFrom(shown)))
  return undefined
}

function* changedState(change: Fun, handler: Tuple): Proc<Tuple | undefined> {
  try {
    const result = change.apply(handler)
    const changed = isProc(result) ? yield* result : result
    if (!(changed instanceof Tuple) || changed.size !== 3) return undefined
    return same(changed.e0, handler.e0) && same(changed.e1, handler.e1) ? changed : undefined
  } catch (thrown) {
    // OTP lets a failing function leave the handler as it was.
    if (thrown instanceof Raised) return undefined
    throw thrown
  }
}

/** `{:status, pid, {:module, module}, [dictionary, state, parent, debug, items]}` */
function status(body: GenEventBody, process: Process): Term {
  const module = atom(body.face === 'elixir' ? 'Elixir.GenEvent' : 'gen_event')
  const state = atom(body.isSuspended ? 'suspended' : 'running')
  const parent = body.parent ?? process.pid
  return tuple(
    atom('status'),
    process.pid,
    pair(atom('module'), module),
    list(
      dictionaryOf(process),
      state,
      parent,
      debugOf(body).toTerm(),
      list(
        pair(atom('header'), statusHeader('Status for event handler', body.name(process))),
        pair(atom('data'), list(pair(charlist('Status'), state), pair(charlist('Parent'), parent))),
        pair(atom('items'), pair(charlist('Installed handlers'), body.state())),
      ),
    ),
  )
}
