/**
 * Estimated bytes of terms, tables' rows and processes, as Erlang counts them on a machine of 64 bits: words of 8 bytes, what fits into one
 * costs nothing but its place. Not what V8 really holds.
 *
 * An estimate looks at no more than `budget` parts of a term and takes the rest to be like them, so a map of a million keys costs as much
 * as one of a thousand. Source: erts_debug:flat_size/1.
 */
import { isTerm } from './term/record.js'
import { Bitstring, Cons, Float, Fun, Pid, Ref, type Term, TermMap, Tuple } from './term/term.js'
import type { Process } from './process/process.js'
import { messageTerm } from './process/call.js'

const word = 8
/** How many parts of a term are looked at. */
const budget = 2000
/** A process without anything: its record and its entry in the tables. Source: an idle process of ours, measured. */
const processBytes = 400

const known = new WeakMap<object, number>()

/** Estimated bytes of `term`. Remembered, as terms never change. */
export function termSize(term: Term): number {
  if (typeof term !== 'object' || term === null) return leafSize(term)
  let size = known.get(term)
  if (size === undefined) known.set(term, (size = new Estimate().of(term)))
  return size
}

/** Estimated bytes of what a server keeps: a term, or a record of terms. */
export function stateSize(state: unknown): number {
  if (state === undefined) return 0
  if (isTerm(state)) return termSize(state)
  if (typeof state !== 'object' || state === null) return word
  let size = 0
  let seen = 0
  const values: Iterable<unknown> =
    state instanceof Map ? (state as Map<unknown, unknown>).values() : Object.values(state)
  for (const value of values) {
    size += word + (isTerm(value) ? termSize(value) : word)
    if (++seen === budget) break
  }
  return state instanceof Map && state.size > seen ? (size / seen) * state.size : size
}

/** Estimated bytes by part of a process. */
export interface ProcessSize {
  readonly total: number
  readonly state: number
  readonly mailbox: number
  readonly dictionary: number
}

export function processSize(process: Process): ProcessSize {
  const state = stateSize(process.body.state())
  const mailbox = mailboxSize(process)
  const dictionary = dictionarySize(process)
  return { total: processBytes + state + mailbox + dictionary, state, mailbox, dictionary }
}

/** Estimated bytes of a process: what the lists show. */
export function processMemory(process: Process): number {
  return processSize(process).total
}

/** A long mailbox is judged by some of its messages. */
function mailboxSize(process: Process): number {
  const length = process.queueLength
  if (length === 0) return 0
  const looked = Math.min(length, 100)
  const step = length / looked
  let size = 0
  for (let i = 0; i < looked; i++) size += 4 * word + termSize(messageTerm(process.messageAt(Math.floor(i * step))))
  return Math.round((size / looked) * length)
}

function dictionarySize(process: Process): number {
  const { dictionary } = process
  if (dictionary === null || dictionary.size === 0) return 0
  let size = 0
  let looked = 0
  for (const [key, value] of dictionary) {
    size += 4 * word + termSize(key) + termSize(value)
    if (++looked === 200) break
  }
  return Math.round((size / looked) * dictionary.size)
}

function leafSize(term: Term): number {
  if (typeof term === 'string') return 3 * word + roundUp(utf8Length(term))
  if (typeof term === 'bigint') return word + roundUp(Math.ceil(term.toString(16).length / 2))
  return 0
}

/** Bytes of a text: exact for a short one, three halves of its length for a long one that is not ASCII at its beginning. */
function utf8Length(text: string): number {
  const looked = Math.min(text.length, 256)
  let bytes = looked
  for (let i = 0; i < looked; i++) {
    const code = text.charCodeAt(i)
    // A surrogate is half of a character of four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return looked === 0 ? 0 : Math.round((bytes / looked) * text.length)
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / word) * word
}

/** One walk through a term, with what is left of its budget. */
class Estimate {
  #left = budget

  of(term: Term): number {
    this.#left--
    if (typeof term !== 'object' || term === null) return leafSize(term)
    if (term instanceof Tuple) return this.#tuple(term)
    if (term instanceof Cons) return this.#list(term)
    if (term instanceof TermMap) return this.#map(term)
    if (term instanceof Float) return 2 * word
    if (term instanceof Ref) return 4 * word
    if (term instanceof Bitstring) return 3 * word + roundUp(term.bytes.length)
    if (term instanceof Fun) return 5 * word
    if (term instanceof Pid) return 0
    return 0
  }

  #tuple(term: Tuple): number {
    let size = word
    const count = term.size
    for (let i = 0; i < count; i++) {
      size += word + this.of(term.at(i))
      if (this.#left <= 0) return Math.round((size / (i + 1)) * count)
    }
    return size
  }

  #list(term: Cons): number {
    let size = 0
    let count = 0
    let rest: Term = term
    while (rest instanceof Cons) {
      size += 2 * word + this.of(rest.head)
      count++
      rest = rest.tail
      if (this.#left <= 0) return Math.round((size / count) * (count + lengthUpTo(rest, 1_000_000)))
    }
    return size + this.of(rest)
  }

  #map(term: TermMap): number {
    if (term.size === 0) return 2 * word
    let size = 0
    let count = 0
    term.some((key, value) => {
      size += 2 * word + this.of(key) + this.of(value)
      count++
      return this.#left <= 0
    })
    return 5 * word + Math.round((size / count) * term.size)
  }
}

function lengthUpTo(list: Term, most: number): number {
  let length = 0
  for (let rest = list; rest instanceof Cons && length < most; rest = rest.tail) length++
  return length
}
