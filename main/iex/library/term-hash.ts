/** `:erlang.phash2/1`, the same on every machine and release. Source: OTP 25, make_hash2 of utils.c. */
import { binaryBytes, isBitstring } from '../../otp/term/bitstring.js'
import { blockHash, constant, mixed } from '../../otp/term/jenkins.js'
import { Atom, Cons, emptyList, Float, Pid, Port, Ref, type Term, TermMap, Tuple } from '../../otp/term/term.js'

/** The hash of an atom's name. */
function nameHash(name: string): number {
  const bytes = binaryBytes(name)
  let hash = 0
  for (let i = 0; i < bytes.length; i++) {
    let value = bytes[i] as number
    const next = bytes[i + 1]
    if (next !== undefined && (value & 0xfe) === 0xc2 && (next & 0xc0) === 0x80) {
      value = (value << 6) | (next & 0x3f)
      i++
    }
    hash = ((hash << 4) >>> 0) + (value & 0xff)
    const high = hash & 0xf0000000
    if (high !== 0) hash = (hash ^ (high >>> 24) ^ high) >>> 0
  }
  return hash >>> 0
}

function integerHash(hash: number, term: number | bigint): number {
  if (typeof term === 'number' && term >= -(2 ** 27) && term < 2 ** 27) {
    const once = term < 0 ? mixed(hash, -term, 0, constant(1)) : hash
    return mixed(once, term, 0, constant(1))
  }
  let rest = BigInt(term)
  const by = constant(rest < 0n ? 10 : 11)
  if (rest < 0n) rest = -rest
  do {
    hash = mixed(hash, Number(rest & 0xffffffffn), Number((rest >> 32n) & 0xffffffffn), by)
    rest >>= 64n
  } while (rest > 0n)
  return hash
}

function floatHash(hash: number, value: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value === 0 ? 0 : value)
  return mixed(hash, view.getUint32(0), view.getUint32(4), constant(12))
}

const isByte = (term: Term): term is number => typeof term === 'number' && term >= 0 && term <= 255

/** The hash of `term` in 32 bits. */
export function hash32(term: Term): number {
  return hashInto(term, 0) >>> 0
}

function hashInto(whole: Term, start: number): number {
  let hash = start
  const waiting: Term[] = [whole]
  while (waiting.length > 0) {
    const term = waiting.pop() as Term
    if (term instanceof Cons) {
      hash = listHash(term, hash, waiting)
    } else if (term instanceof Tuple) {
      hash = mixed(hash, term.size, 0, constant(9))
      for (let i = term.size - 1; i >= 0; i--) waiting.push(term.at(i))
    } else if (term instanceof TermMap) {
      hash = mixed(hash, term.size, 0, constant(16))
      if (term.size > 0) hash = mixed(hash, pairsHash(term), 0, constant(19))
    } else hash = leafHash(term, hash)
  }
  return hash
}

/** A list begins with its bytes, four at a time; what is left of it is put aside. */
function listHash(list: Cons, start: number, waiting: Term[]): number {
  let [hash, held, count] = [start, 0, 0]
  let rest: Term = list
  for (; rest instanceof Cons && isByte(rest.head); rest = rest.tail) {
    held = ((held << 8) + rest.head) >>> 0
    if (++count < 4) continue
    hash = mixed(hash, held, 0, constant(4))
    held = count = 0
  }
  if (count > 0) hash = mixed(hash, held, 0, constant(4))
  if (rest instanceof Cons) waiting.push(rest.tail, rest.head)
  else waiting.push(rest)
  return hash
}

/** Entries count in whichever order. */
function pairsHash(map: TermMap): number {
  let all = 0
  for (const [key, value] of map) all ^= hashInto(value, hashInto(key, 0))
  return all >>> 0
}

function leafHash(term: Term, hash: number): number {
  if (typeof term === 'number' || typeof term === 'bigint') return integerHash(hash, term)
  if (isBitstring(term)) {
    const by = (constant(13) + hash) >>> 0
    const bytes = binaryBytes(term)
    const odd = typeof term === 'string' ? 0 : term.bitSize % 8
    if (bytes.length === 0) return by
    if (odd === 0) return blockHash(bytes, bytes.length, by)
    const made = blockHash(bytes, bytes.length - 1, by)
    return mixed(made, odd, (bytes[bytes.length - 1] as number) >> (8 - odd), constant(15))
  }
  if (term instanceof Float) return floatHash(hash, term.value)
  if (term === emptyList) return hash === 0 ? 3468870702 : mixed(hash, 2, 0, constant(2))
  if (term instanceof Pid) return mixed(hash, term.number, 0, constant(5))
  if (term instanceof Port) return mixed(hash, term.number, 0, constant(6))
  if (term instanceof Ref) return mixed(hash, term.number, 0, constant(7))
  const name =
    term instanceof Atom
      ? nameHash(term.name)
      : term === null
        ? nameHash('nil')
        : typeof term === 'boolean'
          ? nameHash(String(term))
          : 0
  return hash === 0 ? name : mixed(hash, name, 0, constant(3))
}
