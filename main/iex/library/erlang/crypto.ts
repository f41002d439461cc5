/**
 * `:crypto`: digests, HMACs, random bytes. Which digests there are is what the library of Node (in the app: of Electron) has; what it lacks fails as
 * OTP does without it. Source: OTP 25's crypto.erl, hash.c and mac.c.
 */
import { createHash, getHashes, type Hash, pbkdf2, timingSafeEqual, webcrypto } from 'node:crypto'
import { type Module, nativeModule } from '../../../otp/code.js'
import { defineErrorModule } from '../../../otp/exceptions/error-info.js'
import { makeRef } from '../../../otp/process/api.js'
import { current } from '../../../otp/process/current.js'
import { outside, turn } from '../../../otp/process/operations.js'
import type { Proc } from '../../../otp/process/proc.js'
import { error, refused } from '../../../otp/process/raised.js'
import { binaryBytes, bitstring, isBinary } from '../../../otp/term/bitstring.js'
import { growing } from '../../../otp/term/growth.js'
import { charlist } from '../../../otp/term/charlist.js'
import {
  Atom,
  atom,
  integer,
  isInteger,
  list,
  listFrom,
  pair,
  Ref,
  type Term,
  TermMap,
  triple,
  Tuple,
  tuple,
} from '../../../otp/term/term.js'
import { badarg, ok } from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { iodata } from '../chardata.js'
import { charsText } from '../text.js'
import { inPortions } from '../enumeration/portions.js'

const home = atom('crypto')

/** A digest by the name that Node has for it, the bytes of a block and of the result, and OpenSSL's number. */
interface Digest {
  readonly name: string
  readonly block: number
  readonly size: number
  readonly type: number
}

const digest = (name: string, block: number, size: number, type: number): Digest => ({ name, block, size, type })

const digests: ReadonlyMap<string, Digest> = new Map([
  ['blake2s', digest('blake2s256', 64, 32, 1057)],
  ['blake2b', digest('blake2b512', 128, 64, 1056)],
  ['sha3_512', digest('sha3-512', 72, 64, 1099)],
  ['sha3_384', digest('sha3-384', 104, 48, 1098)],
  ['sha3_256', digest('sha3-256', 136, 32, 1097)],
  ['sha3_224', digest('sha3-224', 144, 28, 1096)],
  ['sha512', digest('sha512', 128, 64, 674)],
  ['sha384', digest('sha384', 128, 48, 673)],
  ['sha256', digest('sha256', 64, 32, 672)],
  ['sha224', digest('sha224', 64, 28, 675)],
  ['sha', digest('sha1', 64, 20, 64)],
  ['ripemd160', digest('ripemd160', 64, 20, 117)],
  ['md5', digest('md5', 64, 16, 4)],
  ['md4', digest('md4', 64, 16, 257)],
])

/** Bytes that are digested before others run. */
const stretch = 1 << 20

/** A call of native code: where it stands in crypto.erl, and in which file it fails. */
interface Call {
  readonly file: string
  readonly name: string
  readonly args: readonly Term[]
  readonly line: number
}

/** An error of OTP's native code, said of an argument. */
function failed(call: Call, at: number, text: string, argument = 1, kind = 'badarg'): never {
  const { file, name, args, line } = call
  const info = TermMap.from<Term, Term>([
    [atom('module'), home],
    [atom('cause'), atom(String(argument))],
  ])
  const place = list(
    pair(atom('error_info'), info),
    pair(atom('file'), charlist('crypto.erl')),
    pair(atom('line'), line),
  )
  const frame = tuple(home, atom(name), listFrom(args), place)
  return error(triple(atom(kind), pair(charlist(file), at), charlist(text)), list(frame))
}

defineErrorModule(home, ({ reason, cause }) => {
  const text = reason instanceof Tuple && reason.size === 3 ? charsText(reason.items()[2] as Term) : ''
  return { args: Array.from({ length: Number(cause) }, (_, i) => (i + 1 === Number(cause) ? text : '')) }
})

/** What is said of a digest that is none, or that is not there, in which line and of which argument. */
interface Places {
  readonly unknown: number
  readonly missing: number
  readonly argument: number
  readonly unknownText: string
  readonly missingText: string
}

const hashTexts = { argument: 1, unknownText: 'Bad digest type', missingText: 'Unsupported digest type' }
const macTexts = {
  argument: 2,
  unknownText: 'Bad digest algorithm for HMAC',
  missingText: 'Unsupported digest algorithm',
}
const hashPlaces: Places = { unknown: 108, missing: 110, ...hashTexts }
const initPlaces: Places = { unknown: 142, missing: 144, ...hashTexts }
const keyPlaces: Places = { unknown: 34, missing: 36, ...hashTexts }
const macPlaces: Places = { unknown: 263, missing: 268, ...macTexts }
const macInitPlaces: Places = { unknown: 617, missing: 622, ...macTexts }

function digestOf(type: Term, call: Call, places: Places): Digest {
  const { unknown, missing, argument, unknownText, missingText } = places
  const known = type instanceof Atom ? digests.get(type.name) : undefined
  if (known === undefined) return failed(call, unknown, unknownText, argument)
  return isThere(known) ? known : failed(call, missing, missingText, argument, 'notsup')
}

const isThere = ({ name }: Digest): boolean => getHashes().includes(name.toUpperCase()) || getHashes().includes(name)

/** The bytes of iodata. errors  badarg of iolist_to_binary */
function* bytesOf(data: Term): Proc<Uint8Array> {
  const found = inPortions(iodata(data))
  const bytes = found instanceof Uint8Array || found === undefined ? found : yield* found
  return bytes ?? refused('iolist_to_binary', [data])
}

function* fed(hash: Hash, bytes: Uint8Array): Proc<Hash> {
  for (let at = 0; at < bytes.length; at += stretch) {
    hash.update(bytes.subarray(at, at + stretch))
    if (bytes.length > stretch && current !== null) yield* turn()
  }
  return hash
}

const taken = (hash: Hash): Term => bitstring(new Uint8Array(hash.digest()))

function* hashed(type: Term, data: Term): Proc<Term> {
  const bytes = yield* bytesOf(data)
  const call = { file: 'hash.c', name: 'hash', args: [type, data], line: 2181 }
  return taken(yield* fed(createHash(digestOf(type, call, hashPlaces).name), bytes))
}

/** Digests that go on, by their references. */
const hashes = new WeakMap<Ref, Hash>()

function kept(hash: Hash): Ref {
  const ref = makeRef()
  hashes.set(ref, hash)
  return ref
}

function hashStarted(type: Term): Term {
  const call = { file: 'hash.c', name: 'hash_init', args: [type], line: 648 }
  return kept(createHash(digestOf(type, call, initPlaces).name))
}

function* updated(state: Term, data: Term): Proc<Term> {
  const bytes = yield* bytesOf(data)
  const hash = state instanceof Ref ? hashes.get(state) : undefined
  const call = { file: 'hash.c', name: 'hash_update', args: [state, data], line: 2188 }
  if (hash === undefined) return failed(call, 171, 'Bad state')
  return kept(yield* fed(hash.copy(), bytes))
}

function finished(state: Term): Term {
  const hash = state instanceof Ref ? hashes.get(state) : undefined
  const call = { file: 'hash.c', name: 'hash_final', args: [state], line: 661 }
  return hash === undefined ? failed(call, 205, 'Bad state') : taken(hash.copy())
}

function hashInfo(type: Term): Term {
  const known = type instanceof Atom ? digests.get(type.name) : undefined
  if (known === undefined) return error(badarg, list(tuple(home, atom('hash_info'), list(type), list())))
  if (!isThere(known)) return atom('notsup')
  return TermMap.from<Term, Term>([
    [atom('block_size'), known.block],
    [atom('size'), known.size],
    [atom('type'), known.type],
  ])
}

/** An HMAC that goes on: the digest inside, and the one that is to be around it. */
interface Mac {
  readonly inner: Hash
  readonly outer: Hash
}

const macs = new WeakMap<Ref, Mac>()

function* macOf({ name, block }: Digest, key: Uint8Array): Proc<Mac> {
  const padded = new Uint8Array(block)
  padded.set(key.length > block ? (yield* fed(createHash(name), key)).digest() : key)
  const [inner, outer] = [createHash(name), createHash(name)]
  inner.update(padded.map((byte) => byte ^ 0x36))
  outer.update(padded.map((byte) => byte ^ 0x5c))
  return { inner, outer }
}

const macTaken = ({ inner, outer }: Mac): Term => taken(outer.copy().update(inner.copy().digest()))

/** errors  of what is no HMAC */
function checkMac(type: Term, call: Call, at: number): void {
  if (type === atom('hmac')) return
  const isKnown = type === atom('cmac') || type === atom('poly1305')
  if (isKnown) failed(call, at + 105, 'Unsupported mac algorithm', 1, 'notsup')
  failed(call, at, 'Unknown mac algorithm')
}

function* mac(type: Term, ...given: Term[]): Proc<Term> {
  const [sub, key, data] = (given.length === 2 ? [atom('undefined'), ...given] : given) as [Term, Term, Term]
  if (given.length === 2 && type !== atom('poly1305')) return noClause('mac', [type, ...given], 687)
  const secret = yield* bytesOf(key)
  const text = yield* inPortionsOf(data)
  const call = { file: 'mac.c', name: 'mac', args: [type, sub, key, data], line: 699 }
  if (text === undefined) return failed(call, 175, 'Bad text', 4)
  checkMac(type, call, 233)
  const made = yield* macOf(digestOf(sub, call, macPlaces), secret)
  yield* fed(made.inner, text)
  return macTaken(made)
}

function* inPortionsOf(data: Term): Proc<Uint8Array | undefined> {
  const found = inPortions(iodata(data))
  return found instanceof Uint8Array || found === undefined ? found : yield* found
}

const part = (binary: Term, length: Term): Term => {
  const bytes = binaryBytes(binary as string)
  if (typeof length !== 'number' || length < 0 || length > bytes.length)
    return refused('binary_part', [binary, 0, length])
  return bitstring(bytes.slice(0, length))
}

function* macPart(type: Term, ...given: Term[]): Proc<Term> {
  return part(yield* mac(type, ...given.slice(0, -1)), given.at(-1) as Term)
}

function* macStarted(type: Term, ...given: Term[]): Proc<Term> {
  const [sub, key] = (given.length === 1 ? [atom('undefined'), ...given] : given) as [Term, Term]
  if (given.length === 1 && type !== atom('poly1305')) return noClause('mac_init', [type, ...given], 732)
  const secret = yield* bytesOf(key)
  const call = { file: 'mac.c', name: 'mac_init', args: [type, sub, key].slice(-1 - given.length), line: 743 }
  checkMac(type, call, 587)
  const ref = makeRef()
  macs.set(ref, yield* macOf(digestOf(sub, call, macInitPlaces), secret))
  return ref
}

function macIn(state: Term, at: number, call: Call): Mac {
  return (state instanceof Ref ? macs.get(state) : undefined) ?? failed(call, at, 'Bad ref')
}

function macFinished(state: Term): Term {
  return macTaken(macIn(state, 847, { file: 'mac.c', name: 'mac_final', args: [state], line: 759 }))
}

/** Goes on in the state that is given: the reference stays. */
function* macUpdated(state: Term, data: Term): Proc<Term> {
  const call = { file: 'mac.c', name: 'mac_update', args: [state, data], line: 751 }
  const made = macIn(state, 817, call)
  const text = yield* inPortionsOf(data)
  if (text === undefined) return failed(call, 794, 'Bad text', 2)
  yield* fed(made.inner, text)
  return state
}

const placeAt = (line: number): Term => list(pair(atom('file'), charlist('crypto.erl')), pair(atom('line'), line))

function noClause(name: string, args: readonly Term[], line: number): never {
  return functionClause(home, atom(name), args, placeAt(line))
}

/** A function of native code that refuses its arguments. */
function native(name: string, ...args: Term[]): never {
  return error(badarg, list(tuple(home, atom(name), listFrom(args), list())))
}

/** What fits an unsigned integer of C. */
const mostBytes = 0xffff_ffff

function strongBytes(count: Term): Term {
  if (typeof count !== 'number' || count < 0 || count > mostBytes) return native('strong_rand_bytes_nif', count)
  growing(count)
  const bytes = new Uint8Array(count)
  for (let at = 0; at < count; at += 65_536) webcrypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bitstring(bytes)
}

function randomBelow(limit: bigint): bigint {
  const bytes = new Uint8Array(Math.ceil(limit.toString(16).length / 2) + 8)
  webcrypto.getRandomValues(bytes)
  return unsigned(bytes) % limit
}

const unsigned = (bytes: Uint8Array): bigint =>
  bytes.length === 0 ? 0n : BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)

/** From `from` on, and below `to`. */
function uniform(from: Term, to: Term): Term {
  if (!isInteger(from) || !isInteger(to)) return noClause('rand_uniform', [from, to], 1365)
  const [low, high] = [BigInt(from), BigInt(to)]
  if (low >= high) return error(badarg, list(tuple(home, atom('rand_uniform_pos'), 2, placeAt(1389))))
  return integer(low + randomBelow(high - low))
}

/** An integer as bytes: without a sign, or in two's complement. */
function integerBytes(value: bigint): Uint8Array {
  let length = 1
  while (value >= 0n ? value >> BigInt(8 * length) !== 0n : BigInt.asIntN(8 * length, value) !== value) length++
  const bytes = new Uint8Array(length)
  for (let i = 0; i < length; i++) bytes[length - 1 - i] = Number(BigInt.asUintN(8, value >> BigInt(8 * i)))
  return bytes
}

const asBytes = (term: Term): Term => (isInteger(term) ? bitstring(integerBytes(BigInt(term))) : term)

function* powered(base: Term, exponent: Term, modulus: Term): Proc<Term> {
  const given = [base, exponent, modulus].map(asBytes)
  if (!given.every(isBinary)) return native('mod_exp_nif', ...given, 0)
  const [b, e, m] = given.map((each) => unsigned(binaryBytes(each as string))) as [bigint, bigint, bigint]
  if (m === 0n) return native('mod_exp_nif', ...given, 0)
  let result = 1n % m
  let factor = b % m
  for (let rest = e; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % m
    factor = (factor * factor) % m
    if (current !== null) yield* turn()
  }
  return result === 0n ? '' : bitstring(integerBytes(result))
}

function* exclusiveOr(left: Term, right: Term): Proc<Term> {
  const [a, b] = [yield* bytesOf(left), yield* bytesOf(right)]
  if (a.length !== b.length) return native('do_exor', bitstring(a), bitstring(b))
  return bitstring(a.map((byte, i) => byte ^ (b[i] as number)))
}

function equal(left: Term, right: Term): Term {
  if (!isBinary(left) || !isBinary(right)) return native('hash_equals_nif', left, right)
  const [a, b] = [binaryBytes(left), binaryBytes(right)]
  return a.length === b.length ? timingSafeEqual(a, b) : native('hash_equals_nif', left, right)
}

const notBinary = 'Not binary'

function* derived(type: Term, password: Term, salt: Term, rounds: Term, length: Term): Proc<Term> {
  const args = [type, password, salt, rounds, length]
  const call = { file: 'pbkdf2_hmac.c', name: 'pbkdf2_hmac', args, line: 614 }
  const { name } = digestOf(type, call, keyPlaces)
  if (!isBinary(password)) return failed(call, 41, notBinary, 2)
  if (!isBinary(salt)) return failed(call, 44, notBinary, 3)
  if (typeof rounds !== 'number' || rounds < 0) return failed(call, 47, 'Not integer', 4)
  if (rounds === 0) return failed(call, 49, 'Must be > 0', 4)
  if (typeof length !== 'number' || length < 0) return failed(call, 52, 'Not integer', 5)
  if (length === 0) return failed(call, 54, 'Must be > 0', 5)
  const bytes = yield* outside<Uint8Array>((done) => {
    pbkdf2(binaryBytes(password), binaryBytes(salt), rounds, length, name, (_failed, key) => done(new Uint8Array(key)))
    return () => undefined
  })
  return bitstring(bytes)
}

function supports(...what: Term[]): Term {
  const hashs = listFrom([...digests].filter(([, each]) => isThere(each)).map(([name]) => atom(name)))
  const all: [string, Term][] = [
    ['hashs', hashs],
    ['ciphers', list()],
    ['public_keys', list()],
    ['macs', list(atom('hmac'))],
    ['curves', list()],
    ['rsa_opts', list()],
  ]
  const [wanted] = what
  if (wanted === undefined) return listFrom(all.map(([key, value]) => pair(atom(key), value)))
  return all.find(([key]) => wanted === atom(key))?.[1] ?? noClause('supports', what, 570)
}

export const crypto: Module = nativeModule(home, {
  'bytes_to_integer/1': (bytes) =>
    isBinary(bytes) ? integer(unsigned(binaryBytes(bytes))) : noClause('bin_to_int', [bytes], 2409),
  'exor/2': exclusiveOr,
  'hash/2': hashed,
  'hash_equals/2': equal,
  'hash_final/1': finished,
  'hash_info/1': hashInfo,
  'hash_init/1': hashStarted,
  'hash_update/2': updated,
  'mac/3': mac,
  'mac/4': mac,
  'macN/4': macPart,
  'macN/5': macPart,
  'mac_final/1': (state) => macFinished(state),
  'mac_finalN/2': (state, length) => part(macFinished(state), length),
  'mac_init/2': macStarted,
  'mac_init/3': macStarted,
  'mac_update/2': macUpdated,
  'mod_pow/3': powered,
  'pbkdf2_hmac/5': derived,
  'rand_seed/1': (seed) => (isBinary(seed) ? ok : noClause('rand_seed', [seed], 1395)),
  'rand_uniform/2': uniform,
  'strong_rand_bytes/1': strongBytes,
  'supports/0': supports,
  'supports/1': supports,
  'version/0': () => charlist('5.1.2'),
})
