/** Options of sockets, as `:gen_tcp` and `:inet` take and show them. Source: inet.erl, prim_inet.erl of OTP 25; the defaults are those it answers. */
import { atom, Atom, elements, isInteger, listFrom, pair, type Term, toArray, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'

/** Whether data comes as messages: never, always, once, or so many times. */
export type Active = boolean | 'once' | number

/** What a packet is: whatever comes, a line, or so many bytes of length and then the packet. */
export type Packet = 'raw' | 'line' | 1 | 2 | 4

/** The options that do something here; times in ms, sizes in bytes. Never changed: a change makes another. */
export interface SocketOptions {
  readonly mode: 'binary' | 'list'
  readonly packet: Packet
  /** The longest packet that is taken; 0 for no limit. */
  readonly packetSize: number
  readonly active: Active
  /** A line longer than this comes in pieces. */
  readonly buffer: number
  readonly exitOnClose: boolean
  readonly sendTimeout: number
  readonly sendTimeoutClose: boolean
  /** With so much to be sent, or more, who sends waits. */
  readonly highWatermark: number
  readonly noDelay: boolean
  readonly keepAlive: boolean
  /** Options that are kept to be shown, and change nothing here. */
  readonly kept: ReadonlyMap<string, Term>
}

/** How a socket is opened. */
export interface OpenOptions {
  readonly options: SocketOptions
  /** As text; undefined for all addresses. */
  readonly ip: string | undefined
  readonly family: 4 | 6
  readonly ipv6Only: boolean
  readonly backlog: number
}

const integerLimit = 0x7fffffff

const defaultsKept: ReadonlyMap<string, Term> = new Map<string, Term>([
  ['recbuf', 131072],
  ['sndbuf', 16384],
  ['low_watermark', 4096],
  ['delay_send', false],
  ['linger', pair(false, 0)],
  ['reuseaddr', false],
  ['header', 0],
  ['deliver', atom('term')],
  ['show_econnreset', false],
  ['priority', 0],
  ['tos', 0],
])

export const defaults: SocketOptions = {
  mode: 'list',
  packet: 'raw',
  packetSize: 0,
  active: true,
  buffer: 1460,
  exitOnClose: true,
  sendTimeout: Infinity,
  sendTimeoutClose: false,
  highWatermark: 8192,
  noDelay: false,
  keepAlive: false,
  kept: defaultsKept,
}

const binary = atom('binary')
const listAtom = atom('list')
const once = atom('once')
const raw = atom('raw')
const line = atom('line')
const inet = atom('inet')
const inet6 = atom('inet6')
const any = atom('any')
const loopback = atom('loopback')

type Field = Exclude<keyof SocketOptions, 'kept'>

/** An option by its name: how its value is read, undefined where it is none, and shown. */
interface Known {
  readonly field: Field
  readonly read: (value: Term) => SocketOptions[Field] | undefined
  readonly show: (value: SocketOptions[Field]) => Term
}

function size(least: number): (value: Term) => number | undefined {
  return (value) => (isInteger(value) && value >= least && value <= integerLimit ? Number(value) : undefined)
}

const asIs = (value: SocketOptions[Field]): Term => value
const flag = (value: Term): boolean | undefined => (typeof value === 'boolean' ? value : undefined)

const known: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['mode', { field: 'mode', read: modeOf, show: (value) => atom(value as string) }],
  ['packet', { field: 'packet', read: packetOf, show: asTerm }],
  ['packet_size', { field: 'packetSize', read: size(0), show: asIs }],
  ['active', { field: 'active', read: activeOf, show: asTerm }],
  ['buffer', { field: 'buffer', read: size(1), show: asIs }],
  ['exit_on_close', { field: 'exitOnClose', read: flag, show: asIs }],
  [
    'send_timeout',
    { field: 'sendTimeout', read: timeoutOf, show: (ms) => (ms === Infinity ? atoms.infinity : asIs(ms)) },
  ],
  ['send_timeout_close', { field: 'sendTimeoutClose', read: flag, show: asIs }],
  ['high_watermark', { field: 'highWatermark', read: size(1), show: asIs }],
  ['nodelay', { field: 'noDelay', read: flag, show: asIs }],
  ['keepalive', { field: 'keepAlive', read: flag, show: asIs }],
])

function asTerm(value: SocketOptions[Field]): Term {
  return typeof value === 'string' ? atom(value) : value
}

function modeOf(value: Term): 'binary' | 'list' | undefined {
  return value === binary ? 'binary' : value === listAtom ? 'list' : undefined
}

function packetOf(value: Term): Packet | undefined {
  if (value === raw || value === 0) return 'raw'
  if (value === line) return 'line'
  return value === 1 || value === 2 || value === 4 ? value : undefined
}

function activeOf(value: Term): Active | undefined {
  if (typeof value === 'boolean') return value
  if (value === once) return 'once'
  return isInteger(value) && value >= -32768 && value <= 32767 ? Number(value) : undefined
}

function timeoutOf(value: Term): number | undefined {
  return value === atoms.infinity ? Infinity : size(0)(value)
}

/** `options` with one of the list set; undefined where it is no option, or no value of one. */
function withOption(options: SocketOptions, name: string, value: Term): SocketOptions | undefined {
  const option = known.get(name)
  if (option === undefined) {
    return options.kept.has(name) ? { ...options, kept: new Map(options.kept).set(name, value) } : undefined
  }
  const read = option.read(value)
  if (read === undefined) return undefined
  if (option.field === 'active' && typeof read === 'number')
    return { ...options, active: counted(options.active, read) }
  return { ...options, [option.field]: read }
}

/** `{:active, n}` adds to what is left; nothing left is passive. */
function counted(before: Active, more: number): Active {
  const left = (typeof before === 'number' ? before : 0) + more
  return left > 0 ? left : false
}

/** `options` with those of `given`, a list of `{name, value}` and names; undefined where one of them is none. */
export function changed(options: SocketOptions, given: Term): SocketOptions | undefined {
  let now: SocketOptions | undefined = options
  for (const option of elements(given)) {
    if (option === binary || option === listAtom) now = withOption(now, 'mode', option)
    else if (!(option instanceof Tuple) || option.size !== 2 || !(option.e0 instanceof Atom)) return undefined
    else now = withOption(now, option.e0.name, option.e1)
    if (now === undefined) return undefined
  }
  return now
}

/** The options `wanted`, a list of names, as `[{name, value}]`; undefined where one of them is none. */
export function shownOptions(options: SocketOptions, wanted: Term): Term | undefined {
  const shown: Term[] = []
  for (const name of elements(wanted)) {
    if (!(name instanceof Atom)) return undefined
    const option = known.get(name.name)
    const value = option === undefined ? options.kept.get(name.name) : option.show(options[option.field])
    if (value === undefined) return undefined
    shown.push(pair(name, value))
  }
  return listFrom(shown)
}

/** What `given` says of how a socket is to be opened; undefined where one of its options is none. */
export function openOptions(given: Term): OpenOptions | undefined {
  const open = { ip: undefined as string | undefined, family: 4 as 4 | 6, ipv6Only: false, backlog: 5 }
  const others: Term[] = []
  let wanted: Term | undefined
  for (const option of toArray(given)) {
    if (option === inet || option === inet6) {
      open.family = option === inet6 ? 6 : 4
      continue
    }
    const name = option instanceof Tuple && option.size === 2 && option.e0 instanceof Atom ? option.e0.name : ''
    const value = (option as Tuple).e1
    if (name === 'ip' || name === 'ifaddr') wanted = value
    else if (name === 'backlog') {
      if (size(0)(value) === undefined) return undefined
      open.backlog = Number(value)
    } else if (name === 'ipv6_v6only') open.ipv6Only = value === true
    else others.push(option)
  }
  const options = changed(defaults, listFrom(others))
  if (options === undefined) return undefined
  const ip = wanted === undefined ? undefined : hostText(wanted, open.family)
  if (wanted !== undefined && wanted !== any && ip === undefined) return undefined
  const family = ip?.includes(':') === true ? 6 : open.family
  return { ...open, family, options, ip: ip ?? (family === 4 ? '0.0.0.0' : '::') }
}

/** An address as text: of a tuple of four or eight numbers, `:loopback`; undefined for what is none, `:any` among them. */
export function hostText(address: Term, family: 4 | 6 = 4): string | undefined {
  if (address === loopback) return family === 4 ? '127.0.0.1' : '::1'
  if (!(address instanceof Tuple)) return undefined
  const parts = address.items()
  const most = parts.length === 4 ? 0xff : parts.length === 8 ? 0xffff : -1
  if (!parts.every((part) => typeof part === 'number' && Number.isInteger(part) && part >= 0 && part <= most))
    return undefined
  return parts.length === 4 ? parts.map(Number).join('.') : parts.map((part) => Number(part).toString(16)).join(':')
}
