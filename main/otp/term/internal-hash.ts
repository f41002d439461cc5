/**
 * The hash by which the BEAM lays out a large map, and so the order in which it lists one. Source: OTP 25, make_internal_hash of utils.c, and
 * the order as the BEAM gives it (test/otp/term/reference/map-order.exs).
 *
 * It is a matter of the value alone but for three kinds. An atom counts there by its place in the table of atoms: the first of them are the
 * same in every BEAM of this release (first-atoms.ts) and count as there, any other counts by its name, while there it counts by when it was
 * made. Pids, references, ports and captures count by a number of their own.
 */
import { Atom } from './atom.js'
import { binaryBytes, type Bitstring } from './bitstring.js'
import { firstAtoms } from './first-atoms.js'
import { blockHash, constant, mixed } from './jenkins.js'
import type { TermMap } from './map.js'
import { atomName, Cons, emptyList, Float, Fun, Pid, Port, Ref, type Term, Tuple } from './term.js'

const salt = 0xcc9e2d51

const text = constant(4)
const ofPort = constant(6)
const ofReference = constant(7)
const moreOfReference = constant(8)
const ofTuple = constant(9)
const ofNegative = constant(10)
const ofPositive = constant(11)
const ofFloat = constant(12)
const ofBinary = constant(13)
const ofCapture = constant(14)
const ofBits = constant(15)
const ofMap = constant(16)
const ofHead = constant(17)
const ofTail = constant(18)
const ofFun = constant(20)
const moreOfFun = constant(21)
const endOfText = constant(22)
const immediate = constant(1)

/** Waits where the tail of a list comes next that is none. */
class TailMark {
  readonly tail = true
}
const tailMark = new TailMark()

/** A node of a large map below its head, as it counts within a key: what is in its up to 16 places. */
class MapNode {
  constructor(readonly places: readonly Place[]) {}
}

/** An entry, as the cell of a list of its key and value, or a node. */
type Place = Cons | MapNode

type Waiting = Term | TailMark | MapNode

/** The hash of `key`, signed. */
export function internalHash(key: Term): number {
  if (typeof key === 'number') return integerHash(salt, key)
  if (typeof key === 'string') return textHash(salt, key)
  return deepHash(key)
}

function deepHash(whole: Term): number {
  let hash = salt
  let term: Waiting = whole
  const waiting: Waiting[] = []
  for (;;) {
    if (term instanceof Cons) hash = listHash(term, hash, waiting)
    else if (term instanceof Tuple) {
      hash = mixed(hash, term.size, 0, ofTuple)
      for (let i = term.size - 1; i >= 0; i--) waiting.push(term.at(i))
    } else if (term instanceof MapNode) putNodeAside(term, waiting)
    else if (term instanceof TailMark) hash = tagged(hash, ofTail)
    else if (isLeaf(term)) hash = leafHash(hash, term)
    else {
      hash = mixed(hash, term.size, 0, ofMap)
      putMapAside(term, waiting)
    }
    const next = waiting.pop()
    if (next === undefined) return hash
    term = next
  }
}

function tagged(hash: number, by: number): number {
  const h = hash ^ by
  return (h << 17) ^ (h >>> 15)
}

type Leaf = Exclude<Term, Cons | Tuple | TermMap>

function isLeaf(term: Term): term is Leaf {
  return (
    typeof term !== 'object' ||
    term === null ||
    term instanceof Atom ||
    term instanceof Float ||
    term === emptyList ||
    term instanceof Pid ||
    term instanceof Ref ||
    term instanceof Port ||
    term instanceof Fun ||
    'bitSize' in term
  )
}

function leafHash(hash: number, term: Leaf): number {
  if (typeof term === 'number' || typeof term === 'bigint') return integerHash(hash, term)
  if (typeof term === 'string') return textHash(hash, term)
  if (term === null || typeof term === 'boolean' || term instanceof Atom) return atomHash(hash, atomName(term))
  if (term === emptyList) return mixed(hash, 0x3b, 0, immediate)
  if (term instanceof Float) return floatHash(hash, term.value)
  if (term instanceof Pid) return pidHash(hash, term)
  if (term instanceof Ref) return mixed(mixed(hash, term.number, 0, ofReference), 0, 0, moreOfReference)
  if (term instanceof Port) return mixed(hash, term.number, 0, ofPort)
  if (term instanceof Fun) return funHash(hash, term)
  return bitsHash(hash, term as Bitstring)
}

/** Small integers of the BEAM are a word of 60 bits and a tag of four. */
function integerHash(hash: number, value: number | bigint): number {
  if (typeof value === 'number') return mixed(hash, (value << 4) | 15, Math.floor(value / 0x10000000) | 0, immediate)
  if (value === BigInt.asIntN(60, value)) {
    const word = (value << 4n) | 15n
    return mixed(hash, low(word), low(word >> 32n), immediate)
  }
  const by = value < 0n ? ofNegative : ofPositive
  let made = hash
  for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 64n)
    made = mixed(made, low(rest), low(rest >> 32n), by)
  return made
}

function low(value: bigint): number {
  return Number(BigInt.asIntN(32, value))
}

function atomHash(hash: number, name: string): number {
  const place = (placesOfAtoms ??= readPlaces()).get(name) ?? internalHash(name) >>> 6
  return mixed(hash, (place << 6) | 11, 0, immediate)
}

let placesOfAtoms: ReadonlyMap<string, number> | undefined

function readPlaces(): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let place = 0
  for (const word of firstAtoms.split(' ')) {
    if (/^\d/.test(word)) place += Number(word)
    else places.set(word, place++)
  }
  return places
}

function pidHash(hash: number, { number, serial }: Pid): number {
  return mixed(hash, (number << 4) | 3, serial, immediate)
}

function floatHash(hash: number, value: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value === 0 ? 0 : value) // 0.0 is -0.0
  return mixed(hash, view.getInt32(4), view.getInt32(0), ofFloat)
}

function textHash(hash: number, value: string): number {
  for (let i = 0; i < value.length; i++) {
    if (value.charCodeAt(i) > 0x7f) {
      const bytes = binaryBytes(value)
      return blockHash(bytes, bytes.length, ofBinary + hash)
    }
  }
  return value === '' ? (ofBinary + hash) | 0 : blockHash(value, value.length, ofBinary + hash)
}

function bitsHash(hash: number, { bytes, bitSize }: Bitstring): number {
  const size = bitSize >>> 3
  const odd = bitSize & 7
  const made = blockHash(bytes, size, ofBinary + hash)
  return odd === 0 ? made : mixed(made, odd, (bytes[size] as number) >>> (8 - odd), ofBits)
}

function funHash(hash: number, fun: Fun): number {
  if (fun.external) return atomHash(atomHash(mixed(hash, fun.arity, 0, ofCapture), fun.module.name), fun.name.name)
  return mixed(atomHash(mixed(hash, 0, 0, ofFun), fun.module.name), fun.index, fun.unique, moreOfFun)
}

const isByte = (term: Term): term is number => typeof term === 'number' && term >= 0 && term <= 255

/** A list begins with its bytes, four at a time; what is left of it is put aside. */
function listHash(list: Cons, start: number, waiting: Waiting[]): number {
  let hash = start
  let held = 0
  let count = 0
  let rest: Term = list
  for (; rest instanceof Cons && isByte(rest.head); rest = rest.tail) {
    held = (held << 8) | rest.head
    if (++count < 4) continue
    hash = mixed(hash, held, 0, text)
    held = count = 0
  }
  if (count > 0) hash = mixed(hash, held, count, endOfText)
  if (!(rest instanceof Cons)) {
    waiting.push(rest)
    return hash
  }
  waiting.push(rest.tail)
  if (!(rest.tail instanceof Cons)) waiting.push(tailMark)
  waiting.push(rest.head)
  return tagged(hash, ofHead)
}

/** A small map counts by its entries in the order of its keys, a large one by its tree. */
function putMapAside(map: TermMap, waiting: Waiting[]): void {
  const keys = map.keyArray()
  const values = map.valueArray()
  if (map.isLarge()) {
    const entries = keys.map((key, i): Entry => [internalHash(key), new Cons(key, values[i] as Term)])
    putNodeAside(nodeOf(entries, 0), waiting)
  } else for (let i = keys.length - 1; i >= 0; i--) waiting.push(values[i] as Term, keys[i] as Term)
}

type Entry = readonly [hash: number, cell: Cons]

/** Four bits of a hash a level: beyond, keys are told apart no more. */
const levels = 8

/** The node of `entries` whose hashes agree below `level`. */
function nodeOf(entries: readonly Entry[], level: number): MapNode {
  if (level === levels) return new MapNode(entries.map(([, cell]) => cell))
  const groups = Array.from({ length: 16 }, (): Entry[] => [])
  for (const entry of entries) (groups[(entry[0] >>> (4 * level)) & 15] as Entry[]).push(entry)
  const places = groups.flatMap((group): Place[] =>
    group.length < 2 ? group.map(([, cell]) => cell) : [nodeOf(group, level + 1)],
  )
  return new MapNode(places)
}

/** Its places, the last of them first. */
function putNodeAside(node: MapNode, waiting: Waiting[]): void {
  for (const place of node.places) {
    if (place instanceof Cons) waiting.push(place.tail, place.head)
    else waiting.push(place)
  }
}
