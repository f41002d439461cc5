/**
 * Ports: the sockets of one runtime, each owned by a process and closed when that one dies.
 *
 * The read face for who looks: `portsOf(runtime).list()`; `close` closes one from outside, as `Port.close/1` does.
 */
import type { Address } from './tcp.js'
import { type Owned, type Process } from './process/process.js'
import type { Runtime } from './process/runtime.js'
import { Port, type Pid, type Term } from './term/term.js'
import { portText } from './term/handle-text.js'
import * as atoms from './term/well-known.js'

declare module './process/runtime.js' {
  interface Parts {
    ports?: Ports
  }
}

/** listening; connected; the other side sends no more, or is gone. */
export type PortState = 'listening' | 'connected' | 'ended'

/** receiving, accepting: a process waits for data, for a connection; active: data is sent to the owner as messages. */
export type PortReading = 'receiving' | 'accepting' | 'active' | 'idle'

/** sending: a process waits to send. */
export type PortWriting = 'sending' | 'idle'

/**
 * A port as it is shown.
 *
 * name       `#Port<0.N>`
 * local      `address:port` of this side; null where it is not known any more
 * peer       of the other side; null for one that listens
 * bytesIn    received, bytesOut: sent or waiting to be
 * queuedIn   bytes received that no process has taken; for one that listens, connections not yet accepted
 * queuedOut  bytes that wait to be sent
 * openedAt   ms since 1970
 */
export interface PortInfo {
  readonly port: Port
  readonly name: string
  readonly owner: Pid
  readonly state: PortState
  readonly local: string | null
  readonly peer: string | null
  readonly bytesIn: number
  readonly bytesOut: number
  readonly queuedIn: number
  readonly queuedOut: number
  readonly reading: PortReading
  readonly writing: PortWriting
  readonly openedAt: number
}

/** What a port is while it is open. */
export abstract class OpenPort implements Owned {
  readonly port: Port
  readonly openedAt: number
  owner: Process

  constructor(
    readonly ports: Ports,
    owner: Process,
  ) {
    this.port = ports.runtime.newPort()
    this.port.record = this
    this.openedAt = ports.runtime.clock.systemTime()
    this.owner = owner
    ports.opened(this)
  }

  get isOpen(): boolean {
    return this.port.record === this
  }

  ownerDied(_owner: Process, reason: Term): void {
    this.ports.closed(this, reason)
  }

  abstract readonly state: PortState
  abstract readonly reading: PortReading
  abstract readonly writing: PortWriting
  abstract readonly local: Address | undefined
  abstract readonly peer: Address | undefined
  abstract counts(): Pick<PortInfo, 'bytesIn' | 'bytesOut' | 'queuedIn' | 'queuedOut'>
  /** Lets the socket go, and tells who waits for it. For `Ports` alone. */
  abstract release(): void
}

export class Ports {
  readonly #open = new Map<number, OpenPort>()

  constructor(readonly runtime: Runtime) {}

  get count(): number {
    return this.#open.size
  }

  /** Open ports, the oldest first. */
  all(): IterableIterator<OpenPort> {
    return this.#open.values()
  }

  /** The open port with `number`. */
  find(number: number): OpenPort | undefined {
    return this.#open.get(number)
  }

  list(): PortInfo[] {
    return [...this.#open.values()].map(portInfo)
  }

  /** Those of `owner`. */
  of(owner: Pid): OpenPort[] {
    return [...this.#open.values()].filter((port) => port.owner.pid === owner)
  }

  /** Closes the port with `number`, as its owner would; false when there is none. */
  close(number: number): boolean {
    const found = this.#open.get(number)
    if (found !== undefined) this.closed(found, atoms.normal)
    return found !== undefined
  }

  opened(port: OpenPort): void {
    this.#open.set(port.port.number, port)
    own(port.owner, port)
    this.#hear(port, 'open', null)
  }

  closed(port: OpenPort, reason: Term): void {
    if (!port.isOpen) return
    this.#open.delete(port.port.number)
    port.port.record = null
    port.owner.owned?.delete(port)
    this.#hear(port, 'close', reason)
    port.release()
  }

  /** Makes `process` the owner of `port`. */
  give(port: OpenPort, process: Process): void {
    port.owner.owned?.delete(port)
    port.owner = process
    own(process, port)
    this.#hear(port, 'owner', null)
  }

  #hear({ port, owner }: OpenPort, change: 'open' | 'close' | 'owner', reason: Term): void {
    this.runtime.events?.emit({ kind: 'port', port, owner: owner.pid, change, reason })
  }
}

function own(process: Process, port: OpenPort): void {
  process.owned ??= new Set()
  process.owned.add(port)
}

/** The ports of `runtime`. */
export function portsOf(runtime: Runtime): Ports {
  return (runtime.parts.ports ??= new Ports(runtime))
}

/** What is behind `port` while it is open. */
export function openPort(port: Term): OpenPort | undefined {
  return port instanceof Port && port.record instanceof OpenPort ? port.record : undefined
}

/** What is shown of `open`. */
export function portInfo(open: OpenPort): PortInfo {
  return {
    port: open.port,
    name: portText(open.port),
    owner: open.owner.pid,
    state: open.state,
    local: addressText(open.local),
    peer: addressText(open.peer),
    ...open.counts(),
    reading: open.reading,
    writing: open.writing,
    openedAt: open.openedAt,
  }
}

/** `127.0.0.1:4040`, `[::1]:4040`; null for none. */
export function addressText(address: Address | undefined): string | null {
  if (address === undefined) return null
  return address.ip.includes(':') ? `[${address.ip}]:${address.port}` : `${address.ip}:${address.port}`
}
