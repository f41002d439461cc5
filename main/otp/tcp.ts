/**
 * TCP: sockets of the machine, as the ports of this room use them. The one file that imports node:net.
 *
 * What comes of a socket is told to its listener in turns of the event loop, never while the listener itself calls in here.
 */
import { type AddressInfo, createServer, type OnReadOpts, type Server, Socket } from 'node:net'

/** An end of a connection, or where somebody listens. */
export interface Address {
  /** Numbers and dots, or IPv6 text. */
  readonly ip: string
  readonly port: number
}

/** Who hears of a socket. */
export interface WireListener {
  /** `bytes` are written over when this has returned. */
  arrived(bytes: Buffer): void
  /** The other side will send no more. */
  ended(): void
  /** The connection broke. `reason` is a POSIX name in small letters. */
  broke(reason: string): void
  /** All that was written when `tellWhenWritten` was called has gone to the machine. */
  written(): void
}

/** A socket with the wire round it: one set of functions hears of all sockets, and finds the wire here. */
interface WiredSocket extends Socket {
  wire: Wire
}

/** ms that a closed connection may wait for the other side to take what is still to be sent, as gen_tcp's close. */
const lingerMs = 5000

/** A connected socket. */
export class Wire {
  #listener: WireListener | null = null
  #isReading = false
  #local: Address | undefined
  #peer: Address | undefined

  constructor(readonly socket: Socket) {
    ;(socket as WiredSocket).wire = this
    socket.on('error', onError)
  }

  /** Begins to tell `listener`, and to read. */
  attach(listener: WireListener): void {
    const { socket } = this
    this.#listener = listener
    socket.on('end', onEnd)
    this.read(true)
    // One that was gone before anybody listened tells it now.
    if (socket.destroyed) setImmediate(() => this.#listener?.broke('closed'))
  }

  get listener(): WireListener | null {
    return this.#listener
  }

  /** Reads on, or lets the other side wait. */
  read(on: boolean): void {
    if (on === this.#isReading) return
    this.#isReading = on
    if (on) this.socket.resume()
    else this.socket.pause()
  }

  get isReading(): boolean {
    return this.#isReading
  }

  write(data: string | Uint8Array): void {
    this.socket.write(data)
  }

  tellWhenWritten(): void {
    this.socket.write('', () => this.#listener?.written())
  }

  /** Bytes that wait to be sent; of text its length counts. */
  get queuedBytes(): number {
    return this.socket.writableLength
  }

  get bytesIn(): number {
    return this.socket.bytesRead
  }

  get bytesOut(): number {
    return this.socket.bytesWritten
  }

  get isOpen(): boolean {
    return !this.socket.destroyed
  }

  get local(): Address | undefined {
    const { localAddress: ip, localPort: port } = this.socket
    return (this.#local ??= ip === undefined || port === undefined ? undefined : { ip, port })
  }

  get peer(): Address | undefined {
    const { remoteAddress: ip, remotePort: port } = this.socket
    return (this.#peer ??= ip === undefined || port === undefined ? undefined : { ip, port })
  }

  setNoDelay(on: boolean): void {
    this.socket.setNoDelay(on)
  }

  setKeepAlive(on: boolean): void {
    this.socket.setKeepAlive(on)
  }

  /** Tells the other side that no more will come, once all is sent. */
  endWriting(): void {
    this.socket.end()
  }

  /** Closes once all is sent, or the other side has taken nothing for some seconds. Nothing is told any more. */
  close(): void {
    const { socket } = this
    // What the other side still sends is dropped.
    this.#listener = null
    if (socket.writableLength > 0) {
      socket.setTimeout(lingerMs, onTimeout)
      socket.destroySoon()
    } else {
      socket.destroy()
    }
  }
}

/** What is received lies here until its socket has been told: there is one for all, since each is told before the next one reads. */
const received = Buffer.allocUnsafeSlow(65536)

/** A socket that reads into `received`. Without that each read takes 64 KiB of memory and gives most of it back, which costs more than the reading. */
function socketOf(handle: object | undefined): Socket {
  const onread: OnReadOpts = {
    buffer: received,
    callback(length) {
      ;(socket as WiredSocket).wire.listener?.arrived(received.subarray(0, length))
      return true
    },
  }
  // Nothing is read before somebody listens.
  const options = { handle, allowHalfOpen: true, pauseOnCreate: true, onread }
  const socket: Socket = new Socket(options)
  return socket
}

/** What node:net has of a connection before it makes a socket of it. */
interface Handle {
  close(): void
}

/** A connection that nobody has accepted: no more than a handle, for thousands may come in one turn of the event loop. Nothing is read. */
export class Unaccepted {
  constructor(readonly handle: Handle) {}

  /** The connection as a wire. */
  accept(): Wire {
    return new Wire(socketOf(this.handle))
  }

  close(): void {
    this.handle.close()
  }
}

function onEnd(this: Socket): void {
  ;(this as WiredSocket).wire.listener?.ended()
}

function onError(this: Socket, error: Error): void {
  ;(this as WiredSocket).wire.listener?.broke(posixName(error))
}

function onTimeout(this: Socket): void {
  this.destroy()
}

export interface ListenOptions {
  /** 0 for any that is free. */
  readonly port: number
  /** All addresses of the machine when it is left out. */
  readonly ip?: string | undefined
  readonly ipv6Only?: boolean
  readonly backlog: number
}

/** A socket that others connect to. */
export class Ear {
  constructor(readonly server: Server) {}

  get local(): Address | undefined {
    const address = this.server.address() as AddressInfo | null
    return address === null ? undefined : { ip: address.address, port: address.port }
  }

  /** Takes no more connections; those there are go on. */
  close(): void {
    this.server.close()
  }
}

interface Listening {
  listens(ear: Ear): void
  failed(reason: string): void
  /** Somebody has connected. */
  connected(connection: Unaccepted): void
}

/** Begins to listen; answers how to stop that before it was told how it went. */
export function listen(options: ListenOptions, told: Listening): () => void {
  const { port, ip, backlog } = options
  const server = createServer()
  server.once('error', (error) => told.failed(posixName(error)))
  server.once('listening', () => {
    server.removeAllListeners('error')
    // A connection that breaks before it is accepted is nobody's.
    server.on('error', () => undefined)
    handOver(server, told)
    told.listens(new Ear(server))
  })
  server.listen({ port, backlog, exclusive: true, host: ip, ipv6Only: options.ipv6Only })
  return () => server.close()
}

interface ListeningHandle {
  onconnection: (error: number, handle: Handle) => void
}

/** Has `told` hear of connections in the server's place, which would make a socket of each at once, and one that is not ours to tell how to read. */
function handOver(server: Server, told: Listening): void {
  const { _handle: listening } = server as unknown as { readonly _handle: ListeningHandle }
  listening.onconnection = (error, handle) => {
    if (error === 0) told.connected(new Unaccepted(handle))
  }
}

export interface ConnectOptions {
  readonly host: string
  readonly port: number
  readonly family: 4 | 6
  readonly noDelay: boolean
  readonly keepAlive: boolean
}

interface Connecting {
  connected(wire: Wire): void
  failed(reason: string): void
}

/** Begins to connect; answers how to stop that before it was told how it went. */
export function dial(options: ConnectOptions, told: Connecting): () => void {
  const socket = socketOf(undefined)
  const failed = (error: Error): void => told.failed(posixName(error))
  socket.once('error', failed)
  socket.once('connect', () => {
    socket.off('error', failed)
    socket.pause()
    told.connected(new Wire(socket))
  })
  socket.connect(options)
  return () => socket.destroy()
}

/** The name of what went wrong, as OTP has it: `econnrefused`, `nxdomain`. */
function posixName(error: Error & { readonly code?: string }): string {
  const { code = '' } = error
  const name = /^E[A-Z0-9]+$/.test(code) ? code.toLowerCase() : code === 'EAI_AGAIN' ? 'enotfound' : 'einval'
  return name === 'enotfound' ? 'nxdomain' : name
}
