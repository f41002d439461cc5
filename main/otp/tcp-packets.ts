/**
 * Packets: the bytes that have come for a socket, taken as lines, as packets with their length before them, or as they are.
 *
 * Lines are made as the bytes come, of all that came at once: one decoding, then cuts of the text. Source: packet_parser.c of OTP 25.
 */
import { binaryBytes, bitstring, isBinary } from './term/bitstring.js'
import { listFrom, type Term, toArray } from './term/term.js'
import type { SocketOptions } from './tcp-options.js'

const newline = 10
/** What a decoder writes for bytes that are no UTF-8. */
const replacement = '\ufffd'

/** A packet is longer than it may be. */
export const tooLong = Symbol('too long')

export class Packets {
  /** Bytes not yet made packets, ours alone. */
  #bytes: Buffer | null = null
  /** Lines made of the bytes before those; those before `#next` are taken. */
  #lines: Term[] = []
  #next = 0
  /** Length of all that is not taken; of text its length counts. */
  queued = 0

  /** Takes what has come. `bytes` are not kept: they may be written over afterwards. */
  add(bytes: Buffer, options: SocketOptions): void {
    this.queued += bytes.length
    if (options.packet === 'line') this.#makeLines(this.#bytes === null ? bytes : joined(this.#bytes, bytes), options)
    else this.#bytes = this.#bytes === null ? copied(bytes, 0, bytes.length) : joined(this.#bytes, bytes)
  }

  /** Puts `data` before all else: gen_tcp:unrecv/2. */
  putBack(data: Uint8Array, options: SocketOptions): void {
    this.#unmake(data)
    this.remake(options)
  }

  /** Makes packets anew of what is not taken, because what a packet is has changed. */
  remake(options: SocketOptions): void {
    this.#unmake(new Uint8Array(0))
    if (options.packet === 'line' && this.#bytes !== null) this.#makeLines(this.#bytes, options)
  }

  /**
   * The next packet; undefined when it has not come whole.
   *
   * length  of raw data: how many bytes are wanted, 0 for what there is
   */
  take(options: SocketOptions, length: number): Term | undefined | typeof tooLong {
    const { packet } = options
    if (packet === 'line') return this.#next < this.#lines.length ? this.#takeLine() : undefined
    if (this.#bytes === null) return undefined
    if (packet === 'raw') return this.#takeBytes(this.#bytes, length === 0 ? this.#bytes.length : length, options)
    return this.#takeCounted(this.#bytes, packet, options)
  }

  #takeLine(): Term {
    const line = this.#lines[this.#next++] as Term
    if (this.#next < this.#lines.length) {
      this.queued -= typeof line === 'string' ? line.length : 1
    } else {
      this.#lines = []
      this.#next = 0
      this.queued = this.#bytes?.length ?? 0
    }
    return line
  }

  #takeBytes(bytes: Buffer, length: number, { mode }: SocketOptions): Term | undefined {
    if (bytes.length < length) return undefined
    this.#bytes = length === bytes.length ? null : bytes.subarray(length)
    this.queued = this.#bytes?.length ?? 0
    return asTerm(bytes, 0, length, mode)
  }

  #takeCounted(bytes: Buffer, header: 1 | 2 | 4, options: SocketOptions): Term | undefined | typeof tooLong {
    if (bytes.length < header) return undefined
    const length = bytes.readUIntBE(0, header)
    if (options.packetSize !== 0 && length > options.packetSize) return tooLong
    if (bytes.length < header + length) return undefined
    return this.#takeBytes(bytes.subarray(header), length, options)
  }

  /** Makes lines of all up to the last end of line, and keeps the rest; of more than `buffer` bytes without one, pieces of that size. */
  #makeLines(bytes: Buffer, { buffer, mode }: SocketOptions): void {
    const end = bytes.lastIndexOf(newline) + 1
    if (end > 0) addLines(this.#lines, bytes, end, buffer, mode)
    let start = end
    for (; bytes.length - start >= buffer; start += buffer) this.#lines.push(asTerm(bytes, start, start + buffer, mode))
    this.#bytes = start === bytes.length ? null : copied(bytes, start, bytes.length)
  }

  /** Makes bytes of lines again, after `before`. */
  #unmake(before: Uint8Array): void {
    const parts = [before]
    for (; this.#next < this.#lines.length; this.#next++) {
      const line = this.#lines[this.#next] as Term
      parts.push(isBinary(line) ? binaryBytes(line) : Uint8Array.from(toArray(line) as number[]))
    }
    this.#lines = []
    this.#next = 0
    if (this.#bytes !== null) parts.push(this.#bytes)
    const whole = Buffer.concat(parts)
    this.#bytes = whole.length === 0 ? null : whole
    this.queued = whole.length
  }
}

/** Adds the lines of the first `end` of `bytes`, which end with the end of one. */
function addLines(lines: Term[], bytes: Buffer, end: number, buffer: number, mode: SocketOptions['mode']): void {
  if (mode === 'binary' && end <= buffer) {
    const text = bytes.toString('utf8', 0, end)
    if (!text.includes(replacement)) return addCuts(lines, text)
  }
  for (let start = 0; start < end;) {
    const next = bytes.indexOf(newline, start) + 1
    for (; next - start > buffer; start += buffer) lines.push(asTerm(bytes, start, start + buffer, mode))
    lines.push(asTerm(bytes, start, next, mode))
    start = next
  }
}

function addCuts(lines: Term[], text: string): void {
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start) + 1
    lines.push(text.slice(start, next))
    start = next
  }
}

function asTerm(bytes: Buffer, start: number, end: number, mode: SocketOptions['mode']): Term {
  return mode === 'binary' ? bitstring(copied(bytes, start, end)) : listFrom([...bytes.subarray(start, end)])
}

function copied(bytes: Buffer, start: number, end: number): Buffer {
  return Buffer.from(bytes.subarray(start, end))
}

function joined(a: Buffer, b: Buffer): Buffer {
  return Buffer.concat([a, b])
}
