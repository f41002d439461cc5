/** `:rand`, with its default algorithm exsss. Source: OTP 25's rand.erl. */
import { type Module, nativeModule } from '../../otp/code.js'
import { running } from '../../otp/process/current.js'
import type { Process } from '../../otp/process/process.js'
import { error } from '../../otp/process/raised.js'
import { bitstring } from '../../otp/term/bitstring.js'
import { Atom, atom, Cons, Float, integer, isInteger, pair, type Term, TermMap, Tuple } from '../../otp/term/term.js'
import { badarg, undefinedAtom } from '../../otp/term/well-known.js'
import { functionClause } from '../failing.js'

const mask58 = (1n << 58n) - 1n
const mask64 = (1n << 64n) - 1n
const exsss = atom('exsss')

interface State {
  s1: bigint
  s0: bigint
}

const states = new WeakMap<Process, State>()

function splitMix(x: bigint): readonly [bigint, bigint] {
  const next = (x + 0x9e3779b97f4a7c15n) & mask64
  let z = next
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask64
  return [z ^ (z >> 31n), next]
}

/** A number of 58 bits that is not zero, and the state after it. */
function seed58(x: bigint): readonly [bigint, bigint] {
  const [z, next] = splitMix(x)
  const value = z & mask58
  return value === 0n ? seed58(next) : [value, next]
}

/** The state of a seed: an integer, three of them, or a list of two. */
function seeded(seed: Term): State {
  if (isInteger(seed)) {
    const [s0, x] = seed58(BigInt(seed) & mask64)
    return { s1: s0, s0: seed58(x)[0] }
  }
  if (seed instanceof Tuple && seed.size === 3 && isInteger(seed.e0) && isInteger(seed.e1) && isInteger(seed.e2)) {
    const [, x0] = seed58(BigInt(seed.e0) & mask64)
    const [s0, x1] = seed58((BigInt(seed.e1) & mask64) ^ x0)
    const [s1] = seed58((BigInt(seed.e2) & mask64) ^ x1)
    return { s1: s0, s0: s1 }
  }
  if (seed instanceof Cons && isInteger(seed.head)) {
    const second = seed.tail instanceof Cons ? seed.tail.head : seed.tail
    if (isInteger(second)) return { s1: BigInt(seed.head) & mask58, s0: BigInt(second) & mask58 }
  }
  return error(badarg)
}

/** The state of the running process, seeded when it is first asked for. */
function stateOf(): State {
  const process = running()
  let state = states.get(process)
  if (state === undefined) {
    const parts = crypto.getRandomValues(new BigUint64Array(2))
    state = { s1: ((parts[0] as bigint) & mask58) | 1n, s0: ((parts[1] as bigint) & mask58) | 1n }
    states.set(process, state)
  }
  return state
}

/** The next 58 bits. */
function next(state: State): bigint {
  const s0 = state.s0
  const s1 = state.s1
  const shifted = s1 ^ ((s1 << 24n) & mask58)
  const made = shifted ^ s0 ^ (shifted >> 11n) ^ (s0 >> 41n)
  state.s1 = s0
  state.s0 = made & mask58
  const a = (s0 + ((s0 << 2n) & mask58)) & mask64
  const b = ((a << 7n) & mask58) | ((a >> 51n) & 127n)
  return (b + ((b << 3n) & mask58)) & mask58
}

/** From 0.0 to below 1.0. */
export function uniform(state = stateOf()): number {
  return Number(next(state) >> 5n) * 1.11022302462515657e-16
}

/** From 1 to `range`. */
export function uniformTo(range: bigint, state = stateOf()): bigint {
  const most = (1n << 58n) - range
  if (most < 0n) return wide(range, state)
  for (;;) {
    const value = next(state)
    if (value < range) return value + 1n
    const rest = value % range
    if (value - rest <= most) return rest + 1n
  }
}

/** Ranges of more than 58 bits take as many numbers as they need. */
function wide(range: bigint, state: State): bigint {
  const isPower = (range & (range - 1n)) === 0n
  for (;;) {
    let [value, bits] = [next(state), 58n]
    for (let left = range >> (isPower ? 58n : 56n); left > 1n; left >>= 58n) {
      value = (value << 58n) | next(state)
      bits += 58n
    }
    if (isPower) return (value & (range - 1n)) + 1n
    const rest = value % range
    if (value - rest <= (1n << bits) - range) return rest + 1n
  }
}

function uniformInt(range: Term): Term {
  if (!isInteger(range) || range < 1) return functionClause(atom('rand'), 'uniform_s', [range, stateTerm(stateOf())])
  return integer(uniformTo(BigInt(range)))
}

function normal(mean: number, variance: number): Term {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
  return new Float(mean + Math.sqrt(variance) * radius * Math.cos(2 * Math.PI * uniform()))
}

/** A state as a term, as `seed` gives it. */
function stateTerm({ s1, s0 }: State): Term {
  const handler = TermMap.from<Term, Term>([
    [atom('bits'), 58],
    [atom('type'), exsss],
  ])
  return pair(handler, new Cons(integer(s1), integer(s0)))
}

function seed(algorithm: Term, value?: Term): Term {
  if (algorithm instanceof Tuple && algorithm.size === 2 && algorithm.e1 instanceof Cons)
    return seed(exsss, algorithm.e1)
  if (
    !(algorithm instanceof Atom) ||
    !/^(?:default|exsss|exsp|exrop|exs1024s?|exro928ss|exs64|exsplus|dummy)$/.test(algorithm.name)
  )
    return error(badarg)
  const state = value === undefined ? fresh() : seeded(value)
  states.set(running(), state)
  return stateTerm(state)
}

function fresh(): State {
  states.delete(running())
  return stateOf()
}

const numberOf = (term: Term): number =>
  term instanceof Float ? term.value : isInteger(term) ? Number(term) : error(badarg)

/** The state that a term made by `seed_s` stands for. */
function stateFrom(term: Term): State {
  return term instanceof Tuple && term.size === 2 ? seeded(term.e1) : error(badarg)
}

export const rand: Module = nativeModule(atom('rand'), {
  'bytes/1': (count) => {
    if (typeof count !== 'number' || count < 0) return functionClause(atom('rand'), 'bytes', [count])
    return bitstring(Uint8Array.from({ length: count }, () => Number(next(stateOf()) & 255n)))
  },
  'export_seed/0': () => {
    const state = states.get(running())
    return state === undefined ? undefinedAtom : pair(exsss, new Cons(integer(state.s1), integer(state.s0)))
  },
  'normal/0': () => normal(0, 1),
  'normal/2': (mean, variance) => normal(numberOf(mean), numberOf(variance)),
  'seed/1': (algorithm) => seed(algorithm),
  'seed/2': seed,
  'seed_s/1': () => stateTerm({ ...fresh() }),
  'seed_s/2': (_algorithm, value) => stateTerm(seeded(value)),
  'uniform/0': () => new Float(uniform()),
  'uniform/1': uniformInt,
  'uniform_real/0': () => new Float(1 - uniform()),
  'uniform_s/1': (state) => {
    const own = stateFrom(state)
    return pair(new Float(uniform(own)), stateTerm(own))
  },
  'uniform_s/2': (range, state) => {
    const own = stateFrom(state)
    if (!isInteger(range) || range < 1) return functionClause(atom('rand'), 'uniform_s', [range, state])
    return pair(integer(uniformTo(BigInt(range), own)), stateTerm(own))
  },
})
