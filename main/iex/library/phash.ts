/** `erlang:phash/2`: what `:sets` and `:dict` find their places by. Source: make_hash of OTP 25's utils.c. */
import { atomHash } from '../../otp/term/atom-hash.js'
import { binaryBytes, isBitstring, bitSize } from '../../otp/term/bitstring.js'
import { atomName, Cons, emptyList, Float, isAtom, type Term, TermMap, Tuple } from '../../otp/term/term.js'
import { hash32 } from './term-hash.js'

const primes = {
  atom: 268440163,
  integer: 268439161,
  positive: 268435459,
  negative: 268436141,
  float: 268437017,
  cdr: 268437511,
  tuple: 268439627,
  map: [268440593, 268440611],
} as const

/** `hash` stepped on by the four bytes of `word`, the lowest first. */
function stepped(hash: number, word: number, prime: number): number {
  let made = hash
  for (let shift = 0; shift < 32; shift += 8) made = (Math.imul(made, prime) + ((word >>> shift) & 0xff)) | 0
  return made
}

function integerHash(hash: number, value: bigint): number {
  let made = hash
  let left = value < 0n ? -value : value
  do {
    made = stepped(made, Number(left & 0xffffffffn), primes.integer)
    left >>= 32n
  } while (left > 0n)
  return Math.imul(made, value < 0n ? primes.negative : primes.positive)
}

function floatHash(hash: number, value: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value === 0 ? 0 : value)
  return (Math.imul(hash, primes.float) + (view.getUint32(0) ^ view.getUint32(4))) | 0
}

const isByte = (term: Term): term is number =>
  typeof term === 'number' && Number.isInteger(term) && term >= 0 && term < 256

function listHash(hash: number, list: Cons): number {
  let made = hash
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail)
    made = isByte(rest.head) ? (Math.imul(made, primes.integer) + rest.head) | 0 : hashed(made, rest.head)
  return Math.imul(hashed(made, rest), primes.cdr)
}

function bytesHash(hash: number, term: Term): number {
  const bytes = binaryBytes(term as string)
  let made = hash
  for (const byte of bytes) made = (Math.imul(made, primes.atom) + byte) | 0
  return (Math.imul(made, primes.negative) + bytes.length) | 0
}

function hashed(hash: number, term: Term): number {
  if (isAtom(term)) return (Math.imul(hash, primes.atom) + atomHash(atomName(term))) | 0
  if (typeof term === 'number' || typeof term === 'bigint') return integerHash(hash, BigInt(term))
  if (term instanceof Float) return floatHash(hash, term.value)
  if (term === emptyList) return (Math.imul(hash, primes.positive) + 1) | 0
  if (term instanceof Cons) return listHash(hash, term)
  if (term instanceof Tuple) {
    const made = term.items().reduce<number>(hashed, hash)
    return (Math.imul(made, primes.tuple) + term.size) | 0
  }
  if (isBitstring(term) && bitSize(term) % 8 === 0) return bytesHash(hash, term)
  const [first, second] = primes.map
  if (term instanceof TermMap) return (Math.imul(hash, first) + second + hash32(term)) | 0
  return (Math.imul(hash, first) + hash32(term)) | 0
}

/** A number from 1 to `range` for `term`. */
export function phash(term: Term, range: number): number {
  return ((hashed(0, term) >>> 0) % range) + 1
}
