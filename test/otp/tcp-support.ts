/** Sockets of a runtime on the machine's clock: a listener, a connection through it, and what process code makes of them. */
import { HandClock, RealClock } from '../../main/otp/process/clock.js'
import { type Proc, receive, settle } from '../../main/otp/process/api.js'
import { installCode } from '../../main/otp/code.js'
import { Runtime } from '../../main/otp/process/runtime.js'
import * as GenTcp from '../../main/otp/tcp-gen.js'
import * as Inet from '../../main/otp/tcp-inet.js'
import { inspect } from '../../main/otp/term/inspect.js'
import { atom, list, pair, type Term, tuple, Tuple } from '../../main/otp/term/term.js'

export const loopback = tuple(127, 0, 0, 1)
export const binary = atom('binary')
export const passive = pair(atom('active'), false)

export function realRuntime(): Runtime {
  const runtime = new Runtime({ clock: new RealClock() })
  installCode(runtime)
  runtime.onReport = () => undefined
  return runtime
}

export function handRuntime(): Runtime {
  return new Runtime({ clock: new HandClock() })
}

/** The second element of `{:ok, it}`. */
export function got(answer: Term): Term {
  if (answer instanceof Tuple && answer.e0 === atom('ok')) return answer.e1
  throw new Error(`not ok: ${inspect(answer)}`)
}

export function* listening(...options: readonly Term[]): Proc<Term> {
  return got(yield* GenTcp.listen(0, list(binary, passive, pair(atom('ip'), loopback), ...options)))
}

export interface Ends {
  readonly listener: Term
  readonly client: Term
  readonly server: Term
}

/** A connection: the client passive and raw, the server as `options` say. All are owned by the caller. */
export function* connection(...options: readonly Term[]): Proc<Ends> {
  const listener = yield* listening(...options)
  const port = got(Inet.portNumber(listener))
  const client = got(yield* GenTcp.connect(loopback, port, list(binary, passive)))
  const server = got(yield* settle(GenTcp.accept(listener)))
  return { listener, client, server }
}

export function recv(socket: Term, length: Term = 0, timeout?: number): Proc<Term> {
  return settle(GenTcp.recv(socket, length, timeout))
}

export function send(socket: Term, data: Term): Proc<Term> {
  return settle(GenTcp.send(socket, data))
}

/** The next message, whatever it is; `:none` after `ms`. */
export function* message(ms = 2000): Proc<Term> {
  return (yield* receive((term) => term, ms)) ?? atom('none')
}

/** A term's text, ports and pids without their numbers. */
export function text(term: Term): string {
  return inspect(term).replace(/#(Port|PID|Reference)<[^>]*>/g, '#$1')
}
