/**
 * Devices: where processes print to and read from. A process prints to its group leader, or to a device it names; a console is one device, and leads
 * all that is started from it. Who prints waits while too much of it is not yet shown.
 * Source: the I/O protocol of OTP 25, group.erl, io.erl.
 */
import { current, running } from '../../otp/process/current.js'
import { demonitor, monitor, outside, receive, receiveAny, self, send } from '../../otp/process/api.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { type Process, processOf } from '../../otp/process/process.js'
import { Raised } from '../../otp/process/raised.js'
import { bitstring } from '../../otp/term/bitstring.js'
import type { Runtime } from '../../otp/process/runtime.js'
import { Atom, atom, isList, list, pair, Pid, type Ref, type Term, triple, tuple, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { charsText } from '../library/text.js'
import { type Deliver, type Kind, Outbox } from './outbox.js'

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** The consoles that are open, the oldest first. */
    devices?: Devices
  }
}

export type Devices = Set<Device>

const ioRequest = atom('io_request')
const ioReply = atom('io_reply')
const putChars = atom('put_chars')
const getLine = atom('get_line')
const unicode = atom('unicode')
const eof = atom('eof')
const columns = 80
const deviceCall = { module: atom('group'), name: atom('server'), arity: 3 }
const masterModule = atom('application_master')
const erlInit = atom('erl_init')

/** Somebody who waits for a line. */
interface Reader {
  readonly prompt: string
  readonly done: (line: Term) => void
}

export class Device {
  readonly outbox: Outbox
  readonly process: Process
  readonly #readers: Reader[] = []
  /** Told when somebody begins to wait for a line, or does not any more. */
  onReading: (() => void) | null = null
  /** No line will ever come. */
  isAtEnd = false

  constructor(
    readonly runtime: Runtime,
    deliver: Deliver,
  ) {
    this.outbox = new Outbox(deliver)
    this.process = runtime.spawn(() => serve(this), [], { initialCall: deviceCall })
    this.process.groupLeader = this.process.pid
    const devices = (runtime.parts.devices ??= new Set())
    devices.add(this)
    runtime.parts.printLog = (text) => printAll(devices, text)
  }

  get pid(): Pid {
    return this.process.pid
  }

  /** `:ok`, once there is room for `text`: a term, or a Proc that waits for it. */
  print(text: string, kind: Kind = 'output'): Term | Proc<Term> {
    if (!this.outbox.isFull || current === null) {
      this.outbox.add(text, kind)
      return atoms.ok
    }
    return this.#printLater(text, kind)
  }

  *#printLater(text: string, kind: Kind): Proc<Term> {
    while (this.outbox.isFull) yield* outside<undefined>((go) => this.outbox.whenRoom(() => go(undefined)))
    this.outbox.add(text, kind)
    return atoms.ok
  }

  /** The next line that is typed, with its line break, or `:eof`. */
  line(prompt: string): Proc<Term> {
    return outside<Term>((given) => {
      if (this.isAtEnd) {
        this.outbox.add(prompt, 'output')
        given(eof)
        return undefined
      }
      const reader = { prompt, done: given }
      this.#readers.push(reader)
      this.onReading?.()
      return () => {
        this.#readers.splice(this.#readers.indexOf(reader), 1)
        this.onReading?.()
      }
    })
  }

  /** What the process that waits for a line asks; null when none waits. */
  get reading(): string | null {
    return this.#readers[0]?.prompt ?? null
  }

  /** Gives a line, or `:eof`, to the process that has waited longest; false when none waits. */
  give(line: Term): boolean {
    const reader = this.#readers.shift()
    if (reader === undefined) return false
    reader.done(line)
    this.onReading?.()
    return true
  }

  /** Nobody types any more: who waits for a line, or will, gets `:eof`. */
  end(): void {
    this.isAtEnd = true
    while (this.give(eof));
  }

  /** The process goes; what is printed to it is lost. */
  close(): void {
    this.end()
    this.outbox.close()
    this.runtime.parts.devices?.delete(this)
    this.runtime.signals.end(this.process, atoms.killed)
  }
}

/** Prints a text of Logger on all devices. */
function printAll(devices: Devices, text: string): undefined | Proc<undefined> {
  const late = [...devices].map((device): unknown => device.print(text, 'log')).filter(isProc)
  return late.length === 0 ? undefined : inTurn(late)
}

function* inTurn(all: readonly Proc<unknown>[]): Proc<undefined> {
  for (const each of all) yield* each
  return undefined
}

/** Answers the requests of those who speak to the device themselves. */
function* serve(device: Device): Proc<void> {
  for (;;) {
    const message = yield* receiveAny()
    if (!(message instanceof Tuple) || message.size !== 4 || message.e0 !== ioRequest) continue
    const { e1: from, e2: tag, e3: request } = message
    const answer = answerTo(device, request)
    send(from, triple(ioReply, tag, isProc(answer) ? yield* answer : answer))
  }
}

const notSupported = pair(atoms.error, atom('enotsup'))
const geometry = atom('get_geometry')

function answerTo(device: Device, request: Term): Term | Proc<Term> {
  if (!(request instanceof Tuple)) {
    if (request === atom('getopts')) return list(pair(atom('binary'), true), pair(atom('encoding'), unicode))
    return notSupported
  }
  if (request.e0 === putChars) {
    const text = textOf(request.size === 2 ? request.e1 : request.e2)
    return text === undefined ? pair(atoms.error, putChars) : device.print(text)
  }
  if (request.e0 === getLine) return device.line(textOf(request.size === 2 ? request.e1 : request.e2) ?? '')
  if (request.e0 === geometry && request.e1 === atom('columns')) return columns
  if (request.e0 === atom('setopts')) return atoms.ok
  return notSupported
}

function textOf(chars: Term): string | undefined {
  if (typeof chars === 'string') return chars
  return isList(chars) ? charsText(chars) : undefined
}

/** The device that leads `process`; `:user` for those of applications; undefined when something else leads it. */
export function deviceOf(process: Process): Device | undefined {
  const { devices } = process.runtime.parts
  if (devices === undefined) return undefined
  const leader = process.groupLeader
  for (const device of devices) if (device.pid === leader) return device
  const above = leader === null ? null : processOf(leader)?.initialCall.module
  return above === null || above === masterModule || above === erlInit ? userDevice(process.runtime) : undefined
}

/** The device called `:user`: the console that was opened first. */
export function userDevice(runtime: Runtime): Device | undefined {
  const [first] = runtime.parts.devices ?? []
  return first
}

const standard: ReadonlySet<string> = new Set(['stdio', 'standard_io'])
const errors: ReadonlySet<string> = new Set(['stderr', 'standard_error', 'user'])

/** What `target` names: a device of ours, a process that speaks the protocol, or undefined when it is not there. */
function resolveDevice(target: Term): Device | Pid | undefined {
  const process = running()
  if (target instanceof Atom && standard.has(target.name)) {
    const device = deviceOf(process)
    return device ?? process.groupLeader ?? undefined
  }
  if (target instanceof Atom && errors.has(target.name)) return userDevice(process.runtime)
  const pid = target instanceof Atom ? process.runtime.whereis(target)?.pid : target
  if (!(pid instanceof Pid)) return undefined
  for (const device of process.runtime.parts.devices ?? []) if (device.pid === pid) return device
  return pid
}

/** True where `target` names a console, not a process that speaks the protocol itself. */
export function isConsole(target: Term): boolean {
  return resolveDevice(target) instanceof Device
}

/**
 * Prints `text` on `target`: `:stdio`, `:stderr`, `:user`, a pid or a name. `:ok`, as a term, or a Proc that waits until there is room.
 *
 * errors  terminated when no process is there; what the process answers when it refuses
 */
export function printTo(target: Term, text: string): Term | Proc<Term> {
  const device = resolveDevice(target)
  if (device instanceof Device) return device.print(text)
  // A runtime that nobody has a console on: nobody reads it.
  if (device === undefined && running().runtime.parts.devices === undefined) return atoms.ok
  if (device === undefined || processOf(device) === null) return terminated()
  return ask(device, triple(putChars, unicode, text))
}

/** The next line of `target`, with its line break, or `:eof`. */
export function readLine(target: Term, prompt: string): Proc<Term> {
  const device = resolveDevice(target)
  if (device instanceof Device) return device.line(prompt)
  if (device === undefined || processOf(device) === null) return terminated()
  return ask(device, triple(getLine, unicode, prompt))
}

/** The next `count` characters of `target`, where that is a process that speaks the protocol itself; undefined where it is not. */
export function readChars(target: Term, prompt: string, count: number): Proc<Term> | undefined {
  const device = resolveDevice(target)
  return device instanceof Pid ? ask(device, tuple(atom('get_chars'), unicode, prompt, count)) : undefined
}

/** Prints bytes on `target`, where that is a process that speaks the protocol itself; undefined where it is not. */
export function printBytes(target: Term, bytes: Uint8Array): Proc<Term> | undefined {
  const device = resolveDevice(target)
  if (!(device instanceof Pid)) return undefined
  if (processOf(device) === null) return terminated()
  return ask(device, triple(putChars, atom('latin1'), bitstring(bytes)))
}

function terminated(): never {
  throw new Raised('error', atom('terminated'))
}

/** The answer of a process that speaks the protocol. */
export function* ask(device: Pid, request: Term): Proc<Term> {
  const ref = monitor(device)
  send(device, tuple(ioRequest, self(), ref, request))
  const answer = (yield* receive((message) => replyOf(message, ref), Infinity, ref)) ?? null
  if (answer === gone) return terminated()
  demonitor(ref, { flush: true })
  if (answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.error) throw new Raised('error', answer.e1)
  return answer
}

const gone = atom('DOWN')

function replyOf(message: Term, ref: Ref): Term | undefined {
  if (!(message instanceof Tuple) || message.e1 !== ref) return undefined
  if (message.size === 3 && message.e0 === ioReply) return message.e2
  return message.size === 5 && message.e0 === gone ? gone : undefined
}
