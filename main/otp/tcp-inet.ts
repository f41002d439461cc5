/** inet: what is known of a socket, and its options. Source: inet.erl of OTP 25. */
import { Atom, atom, listFrom, pair, Port, type Term, toArray, Tuple, tupleFrom } from './term/term.js'
import * as atoms from './term/well-known.js'
import { charlist } from './term/charlist.js'
import type { Address } from './tcp.js'
import { noClause } from './tcp-gen.js'
import { changed, shownOptions } from './tcp-options.js'
import { openPort } from './tcp-ports.js'
import { notConnected, TcpListener, TcpSocket } from './tcp-socket.js'

export const MODULE = atom('inet')

const einval = pair(atoms.error, atom('einval'))
const ebadf = pair(atoms.error, atom('ebadf'))

function opened(name: string, port: Term): TcpSocket | TcpListener | undefined {
  if (!(port instanceof Port)) return noClause(MODULE, name, [port])
  const open = openPort(port)
  return open instanceof TcpSocket || open instanceof TcpListener ? open : undefined
}

/** `{:ok, {address, port}}` of this side, or `{:error, reason}`. */
export function sockname(port: Term): Term {
  const open = opened('sockname', port)
  if (open === undefined) return einval
  return open instanceof TcpSocket && open.isGone ? ebadf : endTerm(open.local)
}

/** `{:ok, {address, port}}` of the other side, or `{:error, reason}`. */
export function peername(port: Term): Term {
  const open = opened('peername', port)
  if (open === undefined) return einval
  return open instanceof TcpListener || open.isGone ? notConnected : endTerm(open.peer)
}

/** `{:ok, number}` of this side. */
export function portNumber(port: Term): Term {
  const name = sockname(port)
  return name instanceof Tuple && name.e0 === atoms.ok ? pair(atoms.ok, (name.e1 as Tuple).e1) : name
}

/** Sets options: `:ok`, or `{:error, :einval}` when one of them is wrong, and then none is set. */
export function setopts(port: Term, given: Term): Term {
  const open = opened('setopts', port)
  const options = open === undefined ? undefined : changed(open.options, given)
  if (open === undefined || options === undefined) return einval
  if (open instanceof TcpSocket) open.change(options)
  else open.options = options
  return atoms.ok
}

/** `{:ok, [{name, value}]}` of the options named. */
export function getopts(port: Term, names: Term): Term {
  const open = opened('getopts', port)
  const shown = open === undefined ? undefined : shownOptions(open.options, names)
  return shown === undefined ? einval : pair(atoms.ok, shown)
}

const statistics = ['recv_oct', 'recv_cnt', 'recv_max', 'recv_avg', 'recv_dvi'].map(atom)
const sendStatistics = ['send_oct', 'send_cnt', 'send_max', 'send_avg', 'send_pend'].map(atom)
const usual = listFrom([...statistics, ...sendStatistics])

/** `{:ok, [{name, number}]}`: bytes received and sent, and those that wait to be sent; of packets nothing is counted. */
export function getstat(port: Term, names: Term = usual): Term {
  const open = opened('getstat', port)
  if (open === undefined) return einval
  const { bytesIn, bytesOut, queuedOut } = open.counts()
  const known = new Map<Term, number>([...statistics, ...sendStatistics].map((name) => [name, 0]))
  known.set(atom('recv_oct'), bytesIn).set(atom('send_oct'), bytesOut).set(atom('send_pend'), queuedOut)
  const wanted = toArray(names)
  if (!wanted.every((name) => known.has(name))) return einval
  return pair(atoms.ok, listFrom(wanted.map((name) => pair(name, known.get(name) ?? 0))))
}

function endTerm(address: Address | undefined): Term {
  if (address === undefined) return notConnected
  const ip = addressTerm(address.ip)
  return ip === undefined ? notConnected : pair(atoms.ok, pair(ip, address.port))
}

/** The tuple of an address; undefined for a text that is none. */
function addressTerm(text: string): Term | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    const parts = text.split('.').map(Number)
    return parts.every((part) => part <= 255) ? tupleFrom(parts) : undefined
  }
  const mapped = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text)
  const whole = mapped === null ? text : `${mapped[1]}${word(mapped[2], mapped[3])}:${word(mapped[4], mapped[5])}`
  const [before = '', after, more] = whole.split('::')
  if (more !== undefined || !/^[0-9a-fA-F:]+$/.test(whole)) return undefined
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  const missing = 8 - head.length - tail.length
  if (after === undefined ? missing !== 0 : missing < 1) return undefined
  const parts = [...head, ...new Array<string>(after === undefined ? 0 : missing).fill('0'), ...tail]
  const numbers = parts.map((part) => (/^[0-9a-fA-F]{1,4}$/.test(part) ? Number.parseInt(part, 16) : NaN))
  return numbers.some(Number.isNaN) ? undefined : tupleFrom(numbers)
}

function word(high: string | undefined, low: string | undefined): string {
  return (Number(high) * 256 + Number(low)).toString(16)
}

/** `{:ok, address}` of a charlist such as '127.0.0.1'; `{:error, :einval}`. */
export function parseAddress(text: Term): Term {
  const characters = toArray(text)
  if (!characters.every((character) => typeof character === 'number')) return einval
  const address = addressTerm(String.fromCodePoint(...characters))
  return address === undefined ? einval : pair(atoms.ok, address)
}

/** The charlist of an address; `{:error, :einval}` for what is none. */
export function ntoa(address: Term): Term {
  if (!(address instanceof Tuple)) return einval
  const parts = address.items()
  const isAddress = parts.every((part) => typeof part === 'number' && part >= 0 && part <= 0xffff)
  if (!isAddress || (parts.length !== 4 && parts.length !== 8)) return einval
  return charlist(parts.length === 4 ? (parts as number[]).join('.') : shortened(parts as number[]))
}

/** The longest run of noughts is left out. */
function shortened(parts: readonly number[]): string {
  const text = parts.map((part) => part.toString(16)).join(':')
  const runs = text.match(/\b0(?::0)+\b/g) ?? []
  const longest = runs.toSorted((a, b) => b.length - a.length)[0]
  if (longest === undefined) return text
  const at = text.indexOf(longest)
  return `${text.slice(0, at).replace(/:$/, '')}::${text.slice(at + longest.length).replace(/^:/, '')}`
}

const sentences: ReadonlyMap<string, string> = new Map([
  ['eaddrinuse', 'address already in use'],
  ['eaddrnotavail', "can't assign requested address"],
  ['einval', 'invalid argument'],
  ['enotconn', 'socket is not connected'],
  ['econnrefused', 'connection refused'],
  ['econnreset', 'connection reset by peer'],
  ['ehostunreach', 'no route to host'],
  ['enetunreach', 'network is unreachable'],
  ['etimedout', 'connection timed out'],
  ['emfile', 'too many open files'],
  ['emsgsize', 'message too long'],
  ['epipe', 'broken pipe'],
  ['eacces', 'permission denied'],
  ['ebadf', 'bad file number'],
  ['nxdomain', 'non-existing domain'],
])

/** The charlist of a sentence about a reason. */
export function formatError(reason: Term): Term {
  return charlist((reason instanceof Atom ? sentences.get(reason.name) : undefined) ?? 'unknown POSIX error')
}
