/** What a process waits for at a socket: to listen, to be connected, for a packet, until it may send. `yield*` them. */
import { dial, type Ear, listen, type Wire } from './tcp.js'
import { outside } from './process/api.js'
import { current } from './process/current.js'
import { wake } from './process/deliver.js'
import { done, type Proc, waiting } from './process/proc.js'
import { type Mfa, type Process, WAITING } from './process/process.js'
import { Timer } from './process/timers.js'
import type { Bitstring } from './term/bitstring.js'
import { atom, pair, type Term } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { OpenOptions } from './tcp-options.js'
import { portsOf } from './tcp-ports.js'
import { closed, TcpListener, TcpSocket } from './tcp-socket.js'

const timedOut = pair(atoms.error, atoms.timeout)
const already = pair(atoms.error, atom('ealready'))

const primInet = (name: string, arity: number): Mfa => ({ module: atom('prim_inet'), name: atom(name), arity })

/** Waits at a port, until there is an answer or the time is up. */
abstract class Wait extends Timer implements Proc<Term> {
  #isUp = false
  #process: Process | null = null

  constructor(
    readonly timeout: number,
    readonly waitsIn: Mfa,
  ) {
    super()
  }

  [Symbol.iterator](): Proc<Term> {
    return this
  }

  /** The answer, or undefined while there is none. */
  protected abstract look(process: Process): Term | undefined
  /** `process` is to be woken when there is something to look at; or not any more. */
  protected abstract expect(process: Process, on: boolean): void

  next(): IteratorResult<void, Term> {
    const process = current as Process
    const { scheduler } = process.runtime
    // Still RUNNING: it goes on when the others have had their turn.
    if (scheduler.left <= 0) return waiting
    const answer = this.look(process)
    if (answer !== undefined) return this.#end(process, answer)
    if (this.#isUp || this.timeout <= 0) return this.#end(process, timedOut)
    if (this.#process === null) {
      this.#process = process
      process.pending = this
      if (this.timeout !== Infinity) process.runtime.setTimer(this, this.timeout)
    }
    this.expect(process, true)
    process.status = WAITING
    process.wakesOnMessage = false
    return waiting
  }

  fire(): void {
    this.#isUp = true
    if (this.#process !== null) wake(this.#process)
  }

  cancel(): void {
    const process = this.#process
    if (process === null) return
    this.#process = null
    this.expect(process, false)
    if (this.isSet) process.runtime.timers.cancel(this)
  }

  #end(process: Process, answer: Term): IteratorResult<void, Term> {
    if (this.#process !== null) {
      process.pending = null
      this.cancel()
    }
    count(process)
    return done(answer)
  }
}

class Receive extends Wait {
  constructor(
    readonly socket: TcpSocket,
    readonly length: number,
    timeout: number,
  ) {
    super(timeout, primInet('recv0', 3))
  }

  protected look(process: Process): Term | undefined {
    const { socket } = this
    if (!socket.isOpen) return closed
    if (socket.receiver !== null && socket.receiver !== process) return already
    return socket.receive(this.length)
  }

  protected expect(process: Process, on: boolean): void {
    if (on) this.socket.receiver = process
    else if (this.socket.receiver === process) this.socket.receiver = null
  }
}

/** `{:ok, packet}` where there is one and nothing to wait for. */
export function receiveNow(socket: TcpSocket, length: number): Term | undefined {
  const process = current as Process
  if (process.runtime.scheduler.left <= 0 || socket.receiver !== null) return undefined
  const packet = socket.next(length)
  if (packet !== undefined) count(process)
  return packet
}

/** `{:ok, packet}` or `{:error, reason}`. */
export function receivePacket(socket: TcpSocket, length: number, timeout: number): Proc<Term> {
  return new Receive(socket, length, timeout)
}

class Accept extends Wait {
  constructor(
    readonly listener: TcpListener,
    timeout: number,
  ) {
    super(timeout, primInet('accept0', 3))
  }

  protected look(process: Process): Term | undefined {
    if (!this.listener.isOpen) return closed
    const accepted = this.listener.accept(process)
    return accepted === undefined ? undefined : pair(atoms.ok, accepted.port)
  }

  protected expect(process: Process, on: boolean): void {
    if (on) this.listener.acceptors.add(process)
    else this.listener.leave(process)
  }
}

/** `{:ok, socket}` or `{:error, reason}`. */
export function acceptConnection(listener: TcpListener, timeout: number): Proc<Term> {
  return new Accept(listener, timeout)
}

class Send extends Wait {
  constructor(
    readonly socket: TcpSocket,
    readonly data: string | Bitstring,
  ) {
    super(socket.options.sendTimeout, primInet('send_recv_reply', 2))
  }

  protected look(): Term | undefined {
    const { socket } = this
    const { refusal } = socket
    if (refusal !== undefined) return refusal
    if (socket.isBusy) return undefined
    socket.send(this.data)
    return atoms.ok
  }

  protected expect(process: Process, on: boolean): void {
    if (on) this.socket.senders.add(process)
    else this.socket.senders.delete(process)
  }
}

/** `:ok` when `data` could be sent at once. */
export function sendNow(socket: TcpSocket, data: string | Bitstring): Term | undefined {
  if (!socket.canSend) return undefined
  socket.send(data)
  count(current as Process)
  return atoms.ok
}

function count(process: Process): void {
  process.runtime.scheduler.left--
  process.reductions++
}

/** `:ok` when `data` is on its way, `{:error, reason}`. Waits while the other side does not take what was sent before. */
export function sendData(socket: TcpSocket, data: string | Bitstring): Proc<Term> {
  return new Send(socket, data)
}

/** `{:ok, socket}` of the running process, which listens; `{:error, reason}`. */
export function* startListening(port: number, { options, ip, ipv6Only, backlog }: OpenOptions): Proc<Term> {
  const owner = current as Process
  const early: { listener?: TcpListener } = {}
  const ear = yield* outside<Ear | string>((settle) =>
    listen(
      { port, ip, ipv6Only, backlog },
      {
        listens: settle,
        failed: settle,
        connected: (one) => (early.listener === undefined ? one.close() : early.listener.connected(one)),
      },
    ),
  )
  if (typeof ear === 'string') return pair(atoms.error, atom(ear))
  early.listener = new TcpListener(portsOf(owner.runtime), owner, ear, options)
  return pair(atoms.ok, early.listener.port)
}

/** `{:ok, socket}` of the running process, connected; `{:error, reason}`. */
export function* startConnection(
  host: string,
  port: number,
  { options, family }: OpenOptions,
  timeout: number,
): Proc<Term> {
  const owner = current as Process
  const { noDelay, keepAlive } = options
  const wire = yield* outside<Wire | string>((settle) => {
    const { runtime } = owner
    const timer = new Alarm(() => {
      stop()
      settle('timeout')
    })
    const finished = (result: Wire | string): void => {
      if (timer.isSet) runtime.timers.cancel(timer)
      settle(result)
    }
    const stop = dial({ host, port, family, noDelay, keepAlive }, { connected: finished, failed: finished })
    if (timeout !== Infinity) runtime.setTimer(timer, timeout)
    return () => {
      if (timer.isSet) runtime.timers.cancel(timer)
      stop()
    }
  })
  if (typeof wire === 'string') return pair(atoms.error, atom(wire))
  return pair(atoms.ok, new TcpSocket(portsOf(owner.runtime), owner, wire, options).port)
}

class Alarm extends Timer {
  constructor(readonly ring: () => void) {
    super()
  }

  fire(): void {
    this.ring()
  }
}
