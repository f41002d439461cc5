/**
 * Sockets: a connection and a listening socket as ports.
 *
 * What is received is kept until a process takes it, or sent to the owner as messages; with much kept, the other side has to wait. What is sent
 * is gathered while processes run, and written at the end of the slice: one write a connection. Source: inet_drv.c of OTP 25.
 */
import type { Address, Ear, Unaccepted, Wire, WireListener } from './tcp.js'
import { deliver, wake } from './process/deliver.js'
import type { Process } from './process/process.js'
import { type Bitstring, binaryBytes } from './term/bitstring.js'
import { type Atom, atom, pair, type Term, triple } from './term/term.js'
import * as atoms from './term/well-known.js'
import type { SocketOptions } from './tcp-options.js'
import { Packets, tooLong } from './tcp-packets.js'
import { OpenPort, type PortInfo, type PortReading, type Ports, type PortState, type PortWriting } from './tcp-ports.js'

const tcp = atom('tcp')
const tcpClosed = atom('tcp_closed')
const tcpError = atom('tcp_error')
const tcpPassive = atom('tcp_passive')
const emsgsize = atom('emsgsize')

/** Bytes received and not taken from which on the other side waits. */
const keptAtMost = 65536
/** Characters gathered from which on they are written at once. */
const gatheredAtMost = 16384
/** Connections that wait to be accepted; the next one is closed. */
const unacceptedAtMost = 16384

/** Connections of a runtime with something gathered, until the slice ends. */
class Gathered {
  readonly #dirty: TcpSocket[] = []
  readonly #flush = (): void => {
    for (const socket of this.#dirty) socket.flush()
    this.#dirty.length = 0
  }

  add(socket: TcpSocket): void {
    // Run when the event loop gets its turn back, before it sees anything else.
    if (this.#dirty.push(socket) === 1) queueMicrotask(this.#flush)
  }
}

const gathered = new Gathered()

/** A connection. */
export class TcpSocket extends OpenPort implements WireListener {
  readonly packets = new Packets()
  /** Who waits for a packet. */
  receiver: Process | null = null
  /** Who waits to send. */
  readonly senders = new Set<Process>()
  #out = ''
  #isDirty = false
  #isBusy = false
  /** The other side sends no more. */
  #isEnded = false
  /** We send no more. */
  #isShut = false
  /** The connection is gone, and whoever asks next in that direction is told so once more: as `closed`, later as `enotconn`. */
  isGone = false
  #closedToSender = false
  #closedToReceiver = false

  constructor(
    ports: Ports,
    owner: Process,
    readonly wire: Wire,
    public options: SocketOptions,
  ) {
    super(ports, owner)
    if (options.noDelay) wire.setNoDelay(true)
    if (options.keepAlive) wire.setKeepAlive(true)
    wire.attach(this)
  }

  get state(): PortState {
    return this.#isEnded || this.isGone ? 'ended' : 'connected'
  }

  get reading(): PortReading {
    return this.receiver !== null ? 'receiving' : this.options.active !== false && !this.isGone ? 'active' : 'idle'
  }

  get writing(): PortWriting {
    return this.senders.size > 0 ? 'sending' : 'idle'
  }

  get local(): Address | undefined {
    return this.wire.local
  }

  get peer(): Address | undefined {
    return this.wire.peer
  }

  counts(): Pick<PortInfo, 'bytesIn' | 'bytesOut' | 'queuedIn' | 'queuedOut'> {
    const { wire } = this
    return {
      bytesIn: wire.bytesIn,
      bytesOut: wire.bytesOut + this.#out.length,
      queuedIn: this.packets.queued,
      queuedOut: wire.queuedBytes + this.#out.length,
    }
  }

  /** Sets options, and does what they ask for; false when one of them is wrong. */
  change(options: SocketOptions): void {
    const before = this.options
    this.options = options
    if (options.packet !== before.packet || options.mode !== before.mode) this.packets.remake(options)
    if (options.noDelay !== before.noDelay) this.wire.setNoDelay(options.noDelay)
    if (options.keepAlive !== before.keepAlive) this.wire.setKeepAlive(options.keepAlive)
    if (options.active !== false) this.#pass()
  }

  /** The next packet, `{:error, reason}` where none will come; undefined while one may. */
  receive(length: number): Term | undefined {
    const packet = this.next(length)
    if (packet !== undefined) return packet
    // More is wanted than is kept: reading goes on.
    if (!this.wire.isReading && !this.isGone) this.wire.read(true)
    if (this.isGone) return this.#isClosedFor('receiver')
    if (!this.#isEnded) return undefined
    if (this.options.exitOnClose) this.#lose('sender')
    return closed
  }

  /** The next packet of those that have come whole; undefined when there is none. */
  next(length: number): Term | undefined {
    const packet = this.packets.take(this.options, length)
    if (packet === undefined) return undefined
    if (packet === tooLong) return pair(atoms.error, emsgsize)
    if (!this.wire.isReading && this.packets.queued < keptAtMost && !this.isGone) this.wire.read(true)
    return pair(atoms.ok, packet)
  }

  /** True when data can be sent at once. */
  get canSend(): boolean {
    return !this.#isBusy && !this.isGone && !this.#isShut && this.isOpen
  }

  /** `{:error, reason}` where nothing can be sent; undefined where it can. */
  get refusal(): Term | undefined {
    if (!this.isOpen) return closed
    if (this.isGone) return this.#isClosedFor('sender')
    return this.#isShut ? closed : undefined
  }

  /** True while so much waits to be sent that who sends has to wait. */
  get isBusy(): boolean {
    return this.#isBusy
  }

  send(data: string | Bitstring): void {
    if (typeof data === 'string') {
      this.#out += data
      if (!this.#isDirty) {
        this.#isDirty = true
        gathered.add(this)
      }
      if (this.#out.length < gatheredAtMost) return
    } else {
      this.flush()
      this.wire.write(binaryBytes(data))
    }
    this.flush()
    this.#heed()
  }

  /** Writes what was gathered. */
  flush(): void {
    this.#isDirty = false
    if (this.#out === '') return
    const text = this.#out
    this.#out = ''
    if (this.isGone) return
    this.wire.write(text)
    this.#heed()
  }

  /** Tells the other side that no more will come. */
  endWriting(): void {
    this.flush()
    this.#isShut = true
    this.wire.endWriting()
  }

  arrived(bytes: Buffer): void {
    const { scheduler } = this.ports.runtime
    const holds = scheduler.hold()
    this.packets.add(bytes, this.options)
    if (this.options.active !== false) this.#pass()
    else if (this.receiver !== null) wake(this.receiver)
    // Who waits for it runs at once, where nothing else is about to.
    if (holds) scheduler.runHeld()
    if (this.packets.queued >= keptAtMost && this.receiver === null) this.wire.read(false)
  }

  ended(): void {
    this.#isEnded = true
    if (this.options.active !== false) this.#pass()
    else if (this.receiver !== null) wake(this.receiver)
  }

  broke(): void {
    // What came before it is still to be had.
    this.#isEnded = true
    this.#out = ''
    if (this.options.active !== false) this.#pass()
    else {
      this.#lose('both')
      if (this.receiver !== null) wake(this.receiver)
    }
    this.#wakeSenders()
  }

  written(): void {
    this.#isBusy = false
    this.#wakeSenders()
  }

  release(): void {
    this.flush()
    this.wire.close()
    if (this.receiver !== null) wake(this.receiver)
    this.#wakeSenders()
  }

  /** Sends the owner what has come, as far as the socket is active. */
  #pass(): void {
    const { port } = this
    while (this.options.active !== false && this.isOpen) {
      const packet = this.packets.take(this.options, 0)
      if (packet === undefined) break
      if (packet === tooLong) return this.#closeActive(emsgsize)
      deliver(this.owner, triple(tcp, port, packet))
      this.#countDown()
    }
    if (this.options.active !== false && (this.#isEnded || this.isGone)) this.#endActive()
    else if (this.isOpen && !this.isGone && this.packets.queued < keptAtMost) this.wire.read(true)
  }

  #countDown(): void {
    const { active } = this.options
    if (active === 'once') this.options = { ...this.options, active: false }
    else if (typeof active === 'number') {
      this.options = { ...this.options, active: active > 1 ? active - 1 : false }
      if (active <= 1) deliver(this.owner, pair(tcpPassive, this.port))
    }
  }

  #endActive(): void {
    if (this.options.exitOnClose || this.isGone) return this.#closeActive(null)
    this.options = { ...this.options, active: false }
    deliver(this.owner, pair(tcpClosed, this.port))
  }

  #closeActive(reason: Atom | null): void {
    if (reason !== null) deliver(this.owner, triple(tcpError, this.port, reason))
    deliver(this.owner, pair(tcpClosed, this.port))
    this.ports.closed(this, atoms.normal)
  }

  /** The connection is gone; those named are told `closed` when they ask next. */
  #lose(told: 'sender' | 'both'): void {
    if (this.isGone) return
    this.flush()
    this.isGone = true
    this.#closedToSender = true
    this.#closedToReceiver = told === 'both'
    this.wire.close()
  }

  #isClosedFor(who: 'sender' | 'receiver'): Term {
    const first = who === 'sender' ? this.#closedToSender : this.#closedToReceiver
    if (who === 'sender') this.#closedToSender = false
    else this.#closedToReceiver = false
    return first ? closed : notConnected
  }

  #heed(): void {
    if (this.#isBusy || this.wire.queuedBytes < this.options.highWatermark) return
    this.#isBusy = true
    this.wire.tellWhenWritten()
  }

  #wakeSenders(): void {
    for (const process of this.senders) wake(process)
  }
}

export const closed = pair(atoms.error, atom('closed'))
export const notConnected = pair(atoms.error, atom('enotconn'))

/** Where others connect. */
export class TcpListener extends OpenPort {
  readonly state = 'listening'
  readonly writing = 'idle'
  readonly peer = undefined
  readonly local: Address | undefined
  readonly #waiting: Unaccepted[] = []
  /** Who waits for a connection, the first first. */
  readonly acceptors = new Set<Process>()
  #accepted = 0

  constructor(
    ports: Ports,
    owner: Process,
    readonly ear: Ear,
    public options: SocketOptions,
  ) {
    super(ports, owner)
    this.local = ear.local
  }

  get reading(): PortReading {
    return this.acceptors.size > 0 ? 'accepting' : 'idle'
  }

  counts(): Pick<PortInfo, 'bytesIn' | 'bytesOut' | 'queuedIn' | 'queuedOut'> {
    return { bytesIn: 0, bytesOut: 0, queuedIn: this.#waiting.length, queuedOut: 0 }
  }

  connected(connection: Unaccepted): void {
    if (!this.isOpen || this.#waiting.length >= unacceptedAtMost + this.#accepted) {
      connection.close()
      return
    }
    this.#waiting.push(connection)
    this.#wakeFirst()
  }

  /** `process` waits no longer; a connection it was woken for is the next one's. */
  leave(process: Process): void {
    this.acceptors.delete(process)
    if (this.#waiting.length > this.#accepted) this.#wakeFirst()
  }

  #wakeFirst(): void {
    const [first] = this.acceptors
    if (first === undefined) return
    this.acceptors.delete(first)
    wake(first)
  }

  /** A connection that waits, for `owner`; undefined when there is none. */
  accept(owner: Process): TcpSocket | undefined {
    const connection = this.#waiting[this.#accepted]
    if (connection === undefined) return undefined
    this.#accepted++
    if (this.#accepted * 2 >= this.#waiting.length) {
      this.#waiting.splice(0, this.#accepted)
      this.#accepted = 0
    }
    return new TcpSocket(this.ports, owner, connection.accept(), this.options)
  }

  release(): void {
    this.ear.close()
    for (const connection of this.#waiting.slice(this.#accepted)) connection.close()
    this.#waiting.length = 0
    for (const process of this.acceptors) wake(process)
  }
}
