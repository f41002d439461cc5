/**
 * gen_tcp: connections for process code. A socket is a port, owned by the process that listens, accepts or connects.
 *
 * Answers are those of `:gen_tcp`: `:ok`, `{:ok, value}`, `{:error, reason}` with the reasons closed, timeout, and POSIX names such as eaddrinuse.
 * Source: gen_tcp.erl, prim_inet.erl, inet_drv.c of OTP 25.
 */
import { Atom, atom, Cons, isList, list, listFrom, pair, Pid, Port, type Term, toArray, Tuple } from './term/term.js'
import { tuple } from './term/term.js'
import { binaryBytes, bitstring, isBinary } from './term/bitstring.js'
import { fitsArray, put } from './term/growth.js'
import * as atoms from './term/well-known.js'
import { exit, Raised, runtime } from './process/api.js'
import { running } from './process/current.js'
import { deliver } from './process/deliver.js'
import type { Proc } from './process/proc.js'
import { processOf } from './process/process.js'
import { hostText, openOptions } from './tcp-options.js'
import { openPort, portsOf } from './tcp-ports.js'
import { closed, notConnected, TcpListener, TcpSocket } from './tcp-socket.js'
import {
  acceptConnection,
  receiveNow,
  receivePacket,
  sendData,
  sendNow,
  startConnection,
  startListening,
} from './tcp-waits.js'

export const MODULE = atom('gen_tcp')

const einval = pair(atoms.error, atom('einval'))
const notOwner = pair(atoms.error, atom('not_owner'))
const enomem = pair(atoms.error, atom('enomem'))
const badargError = pair(atoms.error, atoms.badarg)
const functionClause = atom('function_clause')
const tcp = atom('tcp')
const tcpClosed = atom('tcp_closed')
const localhost = '127.0.0.1'
/** The most bytes that may be asked for at once. */
const lengthLimit = 0x4000000
const directions: ReadonlyMap<Term, 'read' | 'write' | 'both'> = new Map([
  [atom('read'), 'read'],
  [atom('write'), 'write'],
  [atom('read_write'), 'both'],
] as const)

/** Raises that no clause of `module.name` takes `args`. */
export function noClause(module: Atom, name: string, args: readonly Term[]): never {
  throw new Raised('error', functionClause, list(tuple(module, atom(name), listFrom(args), list())))
}

/** `{:ok, socket}` that takes connections to `port` (0: any that is free), or `{:error, reason}`; exits with badarg for wrong options. */
export function listen(port: Term, given: Term): Proc<Term> {
  const options = openOptions(given)
  if (!isPortNumber(port) || options === undefined) return exit(atoms.badarg)
  return startListening(port, options)
}

/** `{:ok, socket}` connected to `port` of `host` (a charlist, an atom, an address); exits with badarg for wrong options. */
export function connect(host: Term, port: Term, given: Term, timeout = Infinity): Proc<Term> {
  if (!isList(host) && !(host instanceof Atom) && !(host instanceof Tuple)) {
    return noClause(MODULE, 'connect', [host, port, given])
  }
  const options = openOptions(given)
  const name = hostName(host, options?.family ?? 4)
  if (options === undefined || name === undefined || !isPortNumber(port)) return exit(atoms.badarg)
  return startConnection(name, port, options, timeout)
}

function isPortNumber(port: Term): port is number {
  return typeof port === 'number' && Number.isInteger(port) && port >= 0 && port <= 65535
}

function hostName(host: Term, family: 4 | 6): string | undefined {
  if (host instanceof Atom)
    return host.name === 'localhost' && family === 4 ? localhost : (hostText(host, family) ?? host.name)
  if (host instanceof Tuple) return hostText(host)
  const characters = toArray(host)
  if (!characters.every((character) => typeof character === 'number')) return undefined
  return String.fromCodePoint(...characters)
}

/** `{:ok, socket}` of the next connection, owned by the caller; `{:error, :closed | :timeout | :einval}`. */
export function accept(port: Term, timeout = Infinity): Term | Proc<Term> {
  if (!(port instanceof Port)) return noClause(MODULE, 'accept', [port])
  const open = openPort(port)
  if (open === undefined) return closed
  return open instanceof TcpListener ? acceptConnection(open, timeout) : einval
}

/**
 * `{:ok, packet}` or `{:error, reason}`: closed once the other side is gone and all it sent is taken, einval for a socket that is active.
 *
 * length  of raw data: so many bytes, 0 for what has come
 */
export function recv(port: Term, length: Term, timeout = Infinity): Term | Proc<Term> {
  if (!(port instanceof Port) || typeof length !== 'number') return noClause(MODULE, 'recv', [port, length])
  const { record } = port
  if (!(record instanceof TcpSocket)) return record === null ? closed : notConnected
  const { active, packet } = record.options
  if (active !== false || length < 0 || (length > 0 && packet !== 'raw')) return einval
  if (length > lengthLimit) return enomem
  return receiveNow(record, length) ?? receivePacket(record, length, timeout)
}

/** Puts `data` before what is still to be received. */
export function unrecv(port: Term, data: Term): Term {
  const socket = openPort(port)
  const bytes = bytesOf(data)
  if (!(socket instanceof TcpSocket) || bytes === undefined) return socket === undefined ? closed : einval
  socket.packets.putBack(binaryBytes(bytes), socket.options)
  return atoms.ok
}

/** `:ok` when `data`, a binary or iodata, is on its way; `{:error, reason}`. */
export function send(port: Term, data: Term): Term | Proc<Term> {
  if (!(port instanceof Port)) return noClause(MODULE, 'send', [port, data])
  const { record } = port
  if (!(record instanceof TcpSocket)) return record === null ? closed : notConnected
  const bytes = bytesOf(data)
  if (bytes === undefined) {
    reportBadValue()
    return einval
  }
  const { packet } = record.options
  const whole = typeof packet === 'number' ? withLength(binaryBytes(bytes), packet) : bytes
  return sendNow(record, whole) ?? sendData(record, whole)
}

function reportBadValue(): void {
  const { runtime } = running()
  runtime.report('error', { kind: 'text', text: "Bad value on output port 'tcp_inet'\n" })
}

function withLength(bytes: Uint8Array, header: 1 | 2 | 4): ReturnType<typeof bitstring> {
  const whole = new Uint8Array(header + bytes.length)
  for (let i = header - 1, rest = bytes.length; i >= 0; i--, rest = Math.floor(rest / 256)) whole[i] = rest % 256
  whole.set(bytes, header)
  return bitstring(whole)
}

/** What iodata comes to; undefined for a term that is none. */
function bytesOf(data: Term): ReturnType<typeof bitstring> | undefined {
  if (isBinary(data)) return data
  if (!isList(data)) return undefined
  const bytes: number[] = []
  return gather(data, bytes) ? bitstring(Uint8Array.from(bytes)) : undefined
}

/** Adds the bytes of `data`, a list of bytes, binaries and such lists; false when something else is in it. */
function gather(data: Term, bytes: number[]): boolean {
  let rest = data
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    if (typeof head === 'number' && head >= 0 && head <= 255) put(bytes, head)
    else if (!gatherPart(head, bytes)) return false
  }
  return isList(rest) || gatherPart(rest, bytes)
}

function gatherPart(part: Term, bytes: number[]): boolean {
  if (!isBinary(part)) return isList(part) && gather(part, bytes)
  const more = binaryBytes(part)
  fitsArray(bytes.length + more.length)
  for (const byte of more) bytes.push(byte)
  return true
}

/** Closes the socket, whosever it is: `:ok`. What was sent still goes out. */
export function close(port: Term): Atom {
  if (!(port instanceof Port)) return noClause(MODULE, 'close', [port])
  const open = openPort(port)
  if (open !== undefined) portsOf(runtime()).closed(open, atoms.normal)
  return atoms.ok
}

/** Closes one direction: `how` is :read, :write or :read_write. `:ok` or `{:error, reason}` */
export function shutdown(port: Term, how: Term): Term {
  if (!(port instanceof Port)) return noClause(MODULE, 'shutdown', [port, how])
  const direction = directions.get(how)
  if (direction === undefined) return noClause(atom('prim_inet'), 'shutdown', [port, how])
  const open = openPort(port)
  if (open === undefined) return closed
  if (!(open instanceof TcpSocket) || open.refusal !== undefined) return notConnected
  if (direction !== 'read') open.endWriting()
  return atoms.ok
}

/** Makes `pid` the owner, which only the owner may do; messages that have come for it go along. `:ok` or `{:error, reason}` */
export function controllingProcess(port: Term, pid: Term): Term {
  if (!(port instanceof Port) || !(pid instanceof Pid)) {
    return noClause(atom('inet'), 'tcp_controlling_process', [port, pid])
  }
  const open = openPort(port)
  const owner = running()
  if (open === undefined) return einval
  if (open.owner !== owner) return notOwner
  const next = processOf(pid)
  if (next === null) return badargError
  if (next === owner) return atoms.ok
  portsOf(owner.runtime).give(open, next)
  for (let moved = true; moved;) {
    moved =
      owner.take((message) => {
        if (!(message instanceof Tuple) || message.e1 !== port) return undefined
        if (message.e0 !== tcp && message.e0 !== tcpClosed) return undefined
        deliver(next, message)
        return true
      }, 0) === true
  }
  return atoms.ok
}
