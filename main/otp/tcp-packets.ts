/**
 * Packets: the bytes that have come for a socket, taken as lines, as packets with their length before them, or as they are.
 *
 * Lines are made of a whole chunk at a time: one decoding, then cuts of the text. Source: packet_parser.c of OTP 25.
 */
import { binaryBytes, bitstring, isBinary } from './term/bitstring.js'
import { listFrom, type Term, toArray } from './term/term.js'
import type { SocketOptions } from './tcp-options.js'

type Bytes = Uint8Array

const newline = 10
/** What a decoder writes for bytes that are no UTF-8. */
const replacement = '\ufffd'
const none: readonly Term[] = []
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A packet is longer than it may be. */
export const tooLong = Symbol('too long')

export class Packets {
  /** Bytes not yet made packets. */
  #bytes: Bytes | null = null
  /** Lines made of the bytes before those; those before `#next` are taken. */
  #lines: readonly Term[] = none
  #next = 0
  /** Length of all that is not taken; of text its length counts. */
  queued = 0

  add(bytes: Bytes): void {
    this.queued += bytes.length
    this.#bytes = this.#bytes === null ? bytes : joined(this.#bytes, bytes)
  }

  /** Puts `data` before all else: gen_tcp:unrecv/2. */
  putBack(data: Bytes): void {
    this.unmake()
    this.#bytes = this.#bytes === null ? data : joined(data, this.#bytes)
    this.queued = this.#bytes.length
  }

  /** Makes bytes of lines again, because what a packet is changes. */
  unmake(): void {
    let before: Bytes = new Uint8Array(0)
    for (; this.#next < this.#lines.length; this.#next++) {
      const line = this.#lines[this.#next] as Term
      before = joined(before, isBinary(line) ? binaryBytes(line) : Uint8Array.from(toArray(line) as number[]))
    }
    this.#lines = none
    this.#next = 0
    if (before.length > 0) this.#bytes = this.#bytes === null ? before : joined(before, this.#bytes)
    this.queued = this.#bytes?.length ?? 0
  }

  /**
   * The next packet; undefined when it has not come whole.
   *
   * length  of raw data: how many bytes are wanted, 0 for what there is
   */
  take(options: SocketOptions, length: number): Term | undefined | typeof tooLong {
    if (this.#next < this.#lines.length) return this.#takeLine()
    if (this.#bytes === null) return undefined
    switch (options.packet) {
      case 'line':
        this.#makeLines(this.#bytes, options)
        return this.#next < this.#lines.length ? this.#takeLine() : undefined
      case 'raw':
        return this.#takeBytes(this.#bytes, length === 0 ? this.#bytes.length : length, options)
      default:
        return this.#takeCounted(this.#bytes, options.packet, options)
    }
  }

  #takeLine(): Term {
    const line = this.#lines[this.#next++] as Term
    this.queued -= typeof line === 'string' ? line.length : 1
    if (this.#next === this.#lines.length) {
      this.#lines = none
      this.#next = 0
      this.queued = this.#bytes?.length ?? 0
    }
    return line
  }

  #takeBytes(bytes: Bytes, length: number, { mode }: SocketOptions): Term | undefined {
    if (bytes.length < length) return undefined
    this.#bytes = length === bytes.length ? null : bytes.subarray(length)
    this.queued = this.#bytes?.length ?? 0
    return asTerm(bytes.slice(0, length), mode)
  }

  #takeCounted(bytes: Bytes, header: 1 | 2 | 4, options: SocketOptions): Term | undefined | typeof tooLong {
    if (bytes.length < header) return undefined
    let length = 0
    for (let i = 0; i < header; i++) length = length * 256 + (bytes[i] as number)
    if (options.packetSize !== 0 && length > options.packetSize) return tooLong
    if (bytes.length < header + length) return undefined
    this.#bytes = bytes.subarray(header)
    return this.#takeBytes(this.#bytes, length, options)
  }

  /** Makes lines of all that has come up to the last end of line; of more than `buffer` bytes without one, pieces of that size. */
  #makeLines(bytes: Bytes, { buffer, mode }: SocketOptions): void {
    const end = bytes.lastIndexOf(newline) + 1
    const whole = end > 0 ? linesOf(bytes.subarray(0, end), buffer, mode) : []
    let start = end
    while (bytes.length - start >= buffer) {
      whole.push(asTerm(bytes.slice(start, start + buffer), mode))
      start += buffer
    }
    if (whole.length === 0) return
    this.#bytes = start === bytes.length ? null : bytes.subarray(start)
    this.#lines = whole
    this.#next = 0
  }
}

/** The lines of `bytes`, which end with the end of one. */
function linesOf(bytes: Bytes, buffer: number, mode: SocketOptions['mode']): Term[] {
  if (mode === 'binary' && bytes.length <= buffer) {
    const text = decoder.decode(bytes)
    if (!text.includes(replacement)) return cut(text)
  }
  const lines: Term[] = []
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(newline, start) + 1
    for (; end - start > buffer; start += buffer) lines.push(asTerm(bytes.slice(start, start + buffer), mode))
    lines.push(asTerm(bytes.slice(start, end), mode))
    start = end
  }
  return lines
}

function cut(text: string): Term[] {
  const lines: Term[] = []
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) + 1
    lines.push(text.slice(start, end))
    start = end
  }
  return lines
}

function asTerm(bytes: Bytes, mode: SocketOptions['mode']): Term {
  return mode === 'binary' ? bitstring(bytes) : listFrom([...bytes])
}

function joined(a: Bytes, b: Bytes): Bytes {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
