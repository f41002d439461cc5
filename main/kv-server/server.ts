/**
 * KVServer: connections, and what is read from them and written to them.
 *
 * One process accepts; each connection has a task of its own, which reads a line, runs it, writes the answer, and goes on. A task that fails takes its
 * connection with it and nothing else. Source: the Mix and OTP guide, "Task and gen_tcp".
 */
import { shown } from '../otp/exceptions/shown.js'
import * as Log from '../otp/logger/log.js'
import { exit, isProc, type Proc, Raised, runtime } from '../otp/process/api.js'
import * as TaskSupervisor from '../otp/task-supervisor.js'
import * as GenTcp from '../otp/tcp-gen.js'
import * as Inet from '../otp/tcp-inet.js'
import { type Bitstring, byteSize } from '../otp/term/bitstring.js'
import { alias, atom, list, pair, type Term, triple, Tuple } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import * as Command from './command.js'
import { note, peerOf } from './noting.js'

export const MODULE = alias('KVServer')
export const TASKS = alias('KVServer.TaskSupervisor')

const serveAtom = atom('serve')
const parse = atom('parse')
const run = atom('run')
const closed = atom('closed')
const unknownCommand = atom('unknown_command')
const notFound = atom('not_found')
const maxChildren = atom('max_children')
const active = atom('active')
const packet = atom('packet')
const raw = atom('raw')
const lineTooLong = pair(atoms.error, atom('line_too_long'))

/** Bytes of a line without its end. */
const lineLimit = 65536
/** The end of a line: carriage return and line feed. */
const lineEnd = 2
/** Bytes and ms for which the rest of a refused line is read, so that the answer is not lost with the connection. */
const restBytes = 16 * 1024 * 1024
const restMs = 2000

/** Accepts connections on `port` of `ip`, an address as a tuple, and gives each to a task. Does not return. */
export function* accept(port: Term, ip: Term): Proc<never> {
  const options = list(
    atom('binary'),
    pair(packet, atom('line')),
    pair(active, false),
    pair(atom('reuseaddr'), true),
    pair(atom('nodelay'), true),
    pair(atom('backlog'), 1024),
    pair(atom('buffer'), lineLimit + lineEnd),
    pair(atom('ip'), ip),
  )
  const socket = matched(yield* GenTcp.listen(port, options))
  const number = matched(Inet.portNumber(socket))
  Log.info(`Accepting connections on port ${shown(number)}`)
  let isFull = false
  for (;;) {
    const client = matched(yield* waited(GenTcp.accept(socket)))
    const started = yield* TaskSupervisor.startChild(TASKS, triple(MODULE, serveAtom, list(client)))
    if (started instanceof Tuple && started.e1 === maxChildren) {
      if (!isFull) Log.warning('kv_server refuses connections: it has as many as max_connections allows')
      isFull = true
      yield* refuse(client)
      continue
    }
    isFull = false
    // A task that has ended already did not own it yet.
    if (GenTcp.controllingProcess(client, matched(started)) !== atoms.ok) GenTcp.close(client)
  }
}

/** The value of `{:ok, value}`; raises a MatchError with anything else. */
function matched(answer: Term): Term {
  if (answer instanceof Tuple && answer.size === 2 && answer.e0 === atoms.ok) return answer.e1
  throw new Raised('error', pair(atom('badmatch'), answer))
}

function* waited(result: Term | Proc<Term>): Proc<Term> {
  return isProc(result) ? yield* result : result
}

function* refuse(client: Term): Proc<void> {
  yield* waited(GenTcp.send(client, 'ERROR too many connections\r\n'))
  GenTcp.close(client)
}

/** Answers the lines of `socket` until it is closed. */
export function* serve(socket: Term): Proc<never> {
  const { code } = runtime().parts
  for (;;) {
    // All in one function, and waiting only where it must: this is what a request costs.
    const receiving = GenTcp.recv(socket, 0)
    const read = (isProc(receiving) ? yield* receiving : receiving) as Tuple
    let answer = read
    if (read.e0 === atoms.ok) {
      const line = read.e1 as string | Bitstring
      if (isTooLong(line)) answer = lineTooLong
      else {
        note(line, socket)
        const parsing = code.call(Command.MODULE, parse, [line])
        answer = (isProc(parsing) ? yield* parsing : parsing) as Tuple
        if (answer.e0 === atoms.ok) {
          const running = code.call(Command.MODULE, run, [answer.e1])
          answer = (isProc(running) ? yield* running : running) as Tuple
        }
      }
    }
    // One that cannot be told any more is found closed by the next read.
    const sending = GenTcp.send(socket, textOf(answer))
    if (isProc(sending)) yield* sending
    if (answer.e0 !== atoms.ok && answer.e1 !== unknownCommand && answer.e1 !== notFound) yield* end(socket, answer.e1)
  }
}

/** What is written for `{:ok, text}` or `{:error, reason}`. */
function textOf({ e0: outcome, e1: what }: Tuple): Term {
  if (outcome === atoms.ok) return what
  if (what === unknownCommand) return 'UNKNOWN COMMAND\r\n'
  if (what === notFound) return 'NOT FOUND\r\n'
  return what === closed ? '' : 'ERROR\r\n'
}

/** Ends the connection because of `reason`, which the other side has been told of. */
function* end(socket: Term, reason: Term): Proc<never> {
  if (reason === closed) return exit(atoms.shutdown)
  if (reason !== lineTooLong.e1) return exit(reason)
  Log.warning(`${peerOf(socket)} sent a line longer than ${lineLimit} bytes and is closed`)
  return yield* closeAfterRest(socket)
}

function isTooLong(line: string | Bitstring): boolean {
  if (typeof line !== 'string') return !endsLine(line.bytes) || byteSize(line) > lineLimit + endLength(line.bytes)
  if (!line.endsWith('\n')) return true
  if (line.length * 3 <= lineLimit) return false
  return byteSize(line) > lineLimit + (line.endsWith('\r\n') ? 2 : 1)
}

function endsLine(bytes: Uint8Array): boolean {
  return bytes[bytes.length - 1] === 10
}

function endLength(bytes: Uint8Array): number {
  return bytes[bytes.length - 2] === 13 ? 2 : 1
}

/** Sends no more, reads a while what the other side still sends, and ends: closed with bytes unread, a connection loses what was sent last. */
function* closeAfterRest(socket: Term): Proc<never> {
  GenTcp.shutdown(socket, atom('write'))
  Inet.setopts(socket, list(pair(packet, raw)))
  for (let bytes = 0; bytes < restBytes;) {
    const read = yield* waited(GenTcp.recv(socket, 0, restMs))
    if (!(read instanceof Tuple) || read.e0 !== atoms.ok) break
    bytes += byteSize(read.e1 as string | Bitstring)
  }
  return exit(atoms.shutdown)
}
