/** `:rand`, with the algorithms exsss (the default) and exsp; others that it has draw as exsss does. Source: OTP 25's rand.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { error } from '../../../otp/process/raised.js'
import { bitstring } from '../../../otp/term/bitstring.js'
import {
  Atom,
  atom,
  Cons,
  Float,
  Fun,
  integer,
  isInteger,
  isList,
  isProperList,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../../otp/term/term.js'
import { undefinedAtom } from '../../../otp/term/well-known.js'
import { badArithmetic, functionClause } from '../../machine/failing.js'
import { dictionaryOf } from '../dictionary.js'
import { type Algorithm, Generator, hash58, mwc59, seed58, splitMix } from '../rand/generator.js'

const module = atom('rand')
const key = atom('rand_seed')
const failing = (name: string, ...args: Term[]): never => functionClause(module, name, args)
const names = /^(?:default|exsss|exsp|exrop|exs1024s?|exro928ss|exs64|exsplus|dummy)$/

/** A function of the module as a state shows it. */
function shown(name: string, arity: number, index: number, run: (...args: Term[]) => Term): Fun {
  return new Fun(arity, module, atom(name), run, false, index, 34006561, -1)
}

/** What a state has beside its two words. */
function handlerOf(algorithm: Algorithm): TermMap {
  const isDefault = algorithm === 'exsss'
  const drawn = (generator: Generator): Term => integer(generator.next())
  const next = (state: Term): Term => {
    const generator = fromWords(algorithm, state)
    const value = drawn(generator)
    return pair(value, words(generator))
  }
  return TermMap.from<Term, Term>([
    [atom('bits'), 58],
    [atom('jump'), shown('exsplus_jump', 1, 3, jump)],
    [atom('next'), shown(`${algorithm}_next`, 1, isDefault ? 0 : 5, next)],
    [atom('type'), atom(algorithm)],
    [atom('uniform'), shown(`${algorithm}_uniform`, 1, isDefault ? 1 : 7, uniformS)],
    [atom('uniform_n'), shown(`${algorithm}_uniform`, 2, isDefault ? 2 : 8, uniformNS)],
    ...(isDefault ? [] : [[atom('weak_low_bits'), 1] as [Term, Term]]),
  ])
}

const handlers: Partial<Record<Algorithm, TermMap>> = {}

const words = ({ s1, s0 }: Generator): Term => new Cons(integer(s1), integer(s0))

function stateTerm(generator: Generator): Term {
  const { algorithm } = generator
  return pair((handlers[algorithm] ??= handlerOf(algorithm)), words(generator))
}

function fromWords(algorithm: Algorithm, term: Term): Generator {
  if (!(term instanceof Cons) || !isInteger(term.head) || !isInteger(term.tail)) return failing('exsss_next', term)
  return new Generator(algorithm, BigInt(term.head), BigInt(term.tail))
}

/** The generator of a state as `seed_s` gives it. */
function fromState(name: string, state: Term, ...before: Term[]): Generator {
  const handler = state instanceof Tuple && state.size === 2 ? state.e0 : undefined
  if (!(handler instanceof TermMap)) return failing(name, ...before, state)
  return fromWords(handler.get(atom('type')) === atom('exsp') ? 'exsp' : 'exsss', (state as Tuple).e1)
}

/** The generator of the running process, seeded when it is first asked for. */
function current(): Generator {
  const state = dictionaryOf().get(key)
  if (state !== undefined) return fromState('uniform_s', state)
  return fresh('exsss')
}

function stored(generator: Generator): Term {
  const state = stateTerm(generator)
  dictionaryOf().put(key, state)
  return state
}

function fresh(algorithm: Algorithm): Generator {
  const parts = crypto.getRandomValues(new BigUint64Array(2))
  const [s1] = seed58(parts[0] as bigint)
  const [s0] = seed58(parts[1] as bigint)
  return new Generator(algorithm, s1, s0)
}

/** The generator that a seed makes: of an integer, of three, or of a list of two. */
function seeded(algorithm: Algorithm, seed: Term): Generator {
  if (isInteger(seed)) {
    const [s1, x] = seed58(BigInt(seed))
    return new Generator(algorithm, s1, seed58(x)[0])
  }
  if (seed instanceof Tuple && seed.size === 3) {
    const [a, b, c] = seed.items() as [Term, Term, Term]
    const [first, second, third] = [whole(a, 'band'), whole(b, 'bxor'), whole(c, 'bxor')]
    const [, x0] = seed58(first)
    const [s1, x1] = seed58(second ^ x0)
    return new Generator(algorithm, s1, seed58(third ^ x1)[0])
  }
  if (!isList(seed)) return failing(`${algorithm}_seed`, seed)
  if (!isProperList(seed)) return failing('seed_nz', ...restOf(seed), 58, true)
  const numbers = toArray(seed)
  if (!numbers.every(isInteger)) return error(atom('non_integer_seed'))
  if (numbers.length > 2) return error(atom('too_many_seed_integers'))
  const [s1 = 0n, s0 = 0n] = numbers.map((number) => BigInt(number as number) & ((1n << 58n) - 1n))
  return s1 === 0n && s0 === 0n ? error(atom('zero_seed')) : new Generator(algorithm, s1, s0)
}

/** How many numbers are to come, and what stands in their place, where a list has an end of its own. */
function restOf(seed: Term): [left: number, rest: Term] {
  let [left, rest] = [2, seed]
  for (; rest instanceof Cons && left > 0; rest = rest.tail) left--
  return [left, rest]
}

const whole = (term: Term, operator: string): bigint =>
  isInteger(term) ? BigInt.asUintN(64, BigInt(term)) : badArithmetic(operator, term, 18446744073709551615n)

function algorithmOf(term: Term): Algorithm {
  if (!(term instanceof Atom) || !names.test(term.name)) return failing('mk_alg', term)
  return term.name === 'exsp' ? 'exsp' : 'exsss'
}

function made(algorithm: Term, seed?: Term): Generator {
  if (seed !== undefined) return seeded(algorithmOf(algorithm), seed)
  if (!(algorithm instanceof Tuple) || algorithm.size !== 2) return fresh(algorithmOf(algorithm))
  if (algorithm.e0 instanceof TermMap) return fromState('seed_s', algorithm)
  return fromWords(algorithmOf(algorithm.e0), algorithm.e1)
}

/** A function of the process's own generator, and one of a state, which gives the state that follows too. */
function drawing(name: string, draw: (generator: Generator, ...args: Term[]) => Term) {
  return {
    ofProcess: (...args: Term[]): Term => {
      const generator = current()
      const value = draw(generator, ...args)
      stored(generator)
      return value
    },
    ofState: (...args: Term[]): Term => {
      const [state, before] = [args.at(-1) as Term, args.slice(0, -1)]
      const generator = fromState(name, state, ...before)
      const value = draw(generator, ...before)
      return pair(value, stateTerm(generator))
    },
  }
}

const numberOf = (term: Term): number =>
  term instanceof Float ? term.value : isInteger(term) ? Number(term) : badArithmetic('+', term, 0)

const bytes = drawing('bytes_s', (generator, count) =>
  typeof count === 'number' && count >= 0
    ? bitstring(generator.bytes(count))
    : failing('bytes_s', count, stateTerm(generator)),
)
const uniform = drawing('uniform_s', (generator) => new Float(generator.uniform()))
const uniformTo = drawing('uniform_s', (generator, range) =>
  isInteger(range) && (range as number) >= 1
    ? integer(generator.uniformTo(BigInt(range)))
    : failing('uniform_s', range, stateTerm(generator)),
)
const uniformReal = drawing('uniform_real_s', (generator) => new Float(generator.uniformReal()))
const normal = drawing('normal_s', (generator) => new Float(generator.normal()))
const normalOf = drawing('normal_s', (generator, mean, variance) => {
  const [middle, spread] = [numberOf(mean), numberOf(variance)]
  return new Float(middle + Math.sqrt(spread) * generator.normal())
})

function uniformS(state: Term): Term {
  return uniform.ofState(state)
}

function uniformNS(range: Term, state: Term): Term {
  return uniformTo.ofState(range, state)
}

function jump(state: Term): Term {
  const generator = fromState('jump', state)
  generator.jump()
  return stateTerm(generator)
}

const bigOf = (name: string, term: Term): bigint => (isInteger(term) ? BigInt(term) : badArithmetic(name, term, 0))

function exported(state: Term): Term {
  const [handler, own] = state instanceof Tuple && state.size === 2 ? [state.e0, state.e1] : []
  const type = handler instanceof TermMap ? handler.get(atom('type')) : undefined
  return type === undefined || own === undefined ? failing('export_seed_s', state) : pair(type, own)
}

export const rand: Module = nativeModule(module, {
  'bytes/1': bytes.ofProcess,
  'bytes_s/2': bytes.ofState,
  'export_seed/0': () => {
    const state = dictionaryOf().get(key)
    return state === undefined ? undefinedAtom : exported(state)
  },
  'export_seed_s/1': exported,
  'exsp_jump/1': (state) => {
    const generator = fromWords('exsp', state)
    generator.jump()
    return words(generator)
  },
  'exsp_next/1': (state) => {
    const generator = fromWords('exsp', state)
    const value = integer(generator.next())
    return pair(value, words(generator))
  },
  'jump/0': () => {
    const generator = current()
    generator.jump()
    return stored(generator)
  },
  'jump/1': jump,
  'mwc59/1': (state) => integer(mwc59.next(bigOf('band', state))),
  'mwc59_float/1': (state) => new Float(mwc59.float(bigOf('band', state))),
  'mwc59_seed/0': () => integer(hash58(fresh('exsss').s1) + 1n),
  'mwc59_seed/1': (seed) =>
    isInteger(seed) && seed >= 0 && BigInt(seed) < 1n << 58n
      ? integer(hash58(BigInt(seed)) + 1n)
      : failing('mwc59_seed', seed),
  'mwc59_value/1': (state) => integer(mwc59.value(bigOf('band', state))),
  'mwc59_value32/1': (state) => integer(mwc59.value32(bigOf('band', state))),
  'normal/0': normal.ofProcess,
  'normal/2': normalOf.ofProcess,
  'normal_s/1': normal.ofState,
  'normal_s/3': normalOf.ofState,
  'seed/1': (algorithm) => stored(made(algorithm)),
  'seed/2': (algorithm, seed) => stored(made(algorithm, seed)),
  'seed_s/1': (algorithm) => stateTerm(made(algorithm)),
  'seed_s/2': (algorithm, seed) => stateTerm(made(algorithm, seed)),
  'splitmix64_next/1': (state) => {
    const [value, next] = splitMix(BigInt.asUintN(64, bigOf('band', state)))
    return pair(integer(value), integer(next))
  },
  'uniform/0': uniform.ofProcess,
  'uniform/1': uniformTo.ofProcess,
  'uniform_real/0': uniformReal.ofProcess,
  'uniform_real_s/1': uniformReal.ofState,
  'uniform_s/1': uniformS,
  'uniform_s/2': uniformNS,
})
