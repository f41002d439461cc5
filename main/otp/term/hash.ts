/** A 32-bit hash of terms that agrees with `same`: terms that are `===` in Elixir have one hash. */
import { Atom } from './atom.js'
import { Bitstring } from './bitstring.js'
import type { TermMap } from './term.js'
import { Cons, EmptyList, Float, Fun, Pid, Port, Ref, type Term, Tuple } from './term.js'

/** The hash of `term`, a signed 32-bit integer, well spread in all bits. Stays the same for as long as the program runs, not longer. */
export function hash(term: Term): number {
  if (typeof term === 'string') return hashText(term)
  if (typeof term === 'number') return hashNumber(term)
  if (term instanceof Atom) return finish(mix(ATOM, term.index))
  if (term instanceof Ref) return finish(mix(REF, hashNumber(term.number)))
  return hashDeep(term)
}

const ATOM = 0x2c1b3c6d
const INTEGER = 0x297a2d39
const FLOAT = 0x1b56c4e9
const PID = 0x7feb352d
const REF = 0x846ca68b
const PORT = 0x31848bab
const FUN = 0x5bd1e995
const TUPLE = 0x1b873593
const LIST = 0x52dce729
const EMPTY = 0x38495ab5
const MAP = 0x7ed55d16
const BITS = 0x165667b1
const CAPTURE = 0x27d4eb2f

function mix(seed: number, value: number): number {
  const h = Math.imul(seed ^ value, 0x9e3779b1)
  return (h ^ (h >>> 15)) | 0
}

function finish(seed: number): number {
  let h = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

function hashText(text: string): number {
  let h = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return finish(h)
}

function hashNumber(value: number): number {
  const low = value | 0
  return low === value ? finish(low) : finish(mix(low, Math.floor(value / 4294967296)))
}

const word = new DataView(new ArrayBuffer(8))

function hashFloat(value: number): number {
  word.setFloat64(0, value === 0 ? 0 : value) // 0.0 === -0.0
  return mix(mix(FLOAT, word.getInt32(0)), word.getInt32(4))
}

/** The hash of anything: its parts, in order, folded into one number. What is still to come waits on a stack, so that depth is no matter. */
function hashDeep(whole: Term): number {
  let seed = 0
  let term = whole
  const waiting: Term[] = []
  for (;;) {
    if (typeof term === 'string') seed = mix(seed, hashText(term))
    else if (typeof term === 'number') seed = mix(mix(seed, INTEGER), hashNumber(term))
    else if (typeof term === 'bigint') seed = mix(mix(seed, INTEGER), hashText(term.toString(36)))
    else if (term === null || typeof term === 'boolean') seed = mix(mix(seed, ATOM), term === null ? 0 : term ? 1 : 2)
    else if (term instanceof Atom) seed = mix(mix(seed, ATOM), term.index)
    else if (term instanceof Tuple) {
      seed = mix(mix(seed, TUPLE), term.size)
      for (let i = term.size - 1; i >= 0; i--) waiting.push(term.at(i))
    } else if (term instanceof Cons) {
      seed = mix(seed, LIST)
      waiting.push(term.tail, term.head)
    } else if (term instanceof EmptyList) seed = mix(seed, EMPTY)
    else if (term instanceof Float) seed = mix(seed, hashFloat(term.value))
    else if (term instanceof Pid) seed = mix(mix(mix(seed, PID), term.number), term.serial)
    else if (term instanceof Ref) seed = mix(mix(seed, REF), hashNumber(term.number))
    else if (term instanceof Port) seed = mix(mix(seed, PORT), hashNumber(term.number))
    else if (term instanceof Bitstring) seed = mix(seed, hashBits(term))
    else if (term instanceof Fun) seed = mix(seed, hashFun(term))
    else {
      seed = mix(mix(seed, MAP), term.size)
      hashMap(term, waiting)
    }
    const next = waiting.pop()
    if (next === undefined) return finish(seed)
    term = next
  }
}

function hashBits(bits: Bitstring): number {
  let h = mix(BITS, bits.bitSize)
  for (const byte of bits.bytes) h = Math.imul(h ^ byte, 0x01000193)
  return h
}

function hashFun(fun: Fun): number {
  if (!fun.external) return mix(mix(mix(FUN, fun.module.index), fun.index), fun.unique)
  return mix(mix(mix(CAPTURE, fun.module.index), fun.name.index), fun.arity)
}

/** A map counts with its keys and values in their order; a large one with its keys only, whose hashes are at hand in any order. */
function hashMap(map: TermMap, waiting: Term[]): void {
  const sum = map.hashOfKeys()
  if (sum !== undefined) waiting.push(sum)
  else waiting.push(...map.valueArray(), ...map.keyArray())
}
