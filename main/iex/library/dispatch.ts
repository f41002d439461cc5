/** Protocols: which module implements one for a term. */
import { code } from '../../otp/code.js'
import { protocolUndefined } from '../../otp/exceptions/constructors.js'
import { current } from '../../otp/process/current.js'
import { isBitstring } from '../../otp/term/bitstring.js'
import {
  Atom,
  atom,
  Float,
  Fun,
  isAtom,
  isInteger,
  isList,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** True where the protocols of the library take no more implementations, as in a project that Mix has built. */
    hasConsolidated?: boolean
  }
}

const implKey = atom('__impl__')
const target = atom('target')
export const any = atom('Elixir.Any')

/** The names that a protocol's implementations go by, for what has no struct. */
export const types = {
  tuple: atom('Elixir.Tuple'),
  atom: atom('Elixir.Atom'),
  list: atom('Elixir.List'),
  map: atom('Elixir.Map'),
  bitString: atom('Elixir.BitString'),
  integer: atom('Elixir.Integer'),
  float: atom('Elixir.Float'),
  function: atom('Elixir.Function'),
  pid: atom('Elixir.PID'),
  port: atom('Elixir.Port'),
  reference: atom('Elixir.Reference'),
} as const

/** The type of `term` as protocols have it. */
export function typeOf(term: Term): Atom {
  if (term instanceof TermMap) return types.map
  if (term instanceof Tuple) return types.tuple
  if (isList(term)) return types.list
  if (isInteger(term)) return types.integer
  if (isAtom(term)) return types.atom
  if (isBitstring(term)) return types.bitString
  if (term instanceof Float) return types.float
  if (term instanceof Fun) return types.function
  if (term instanceof Pid) return types.pid
  if (term instanceof Port) return types.port
  if (term instanceof Ref) return types.reference
  return any
}

/** The module of a struct; undefined for what is none. */
export function structModule(term: Term): Atom | undefined {
  if (!(term instanceof TermMap)) return undefined
  const module = term.get(atoms.struct)
  return module instanceof Atom ? module : undefined
}

const names = new Map<Atom, Map<Atom, Atom>>()

/** `Protocol.For`: the module that implements `protocol` for `type`, if it is there. */
export function implName(protocol: Atom, type: Atom): Atom {
  let known = names.get(protocol)
  if (known === undefined) names.set(protocol, (known = new Map<Atom, Atom>()))
  let name = known.get(type)
  if (name === undefined) known.set(type, (name = atom(`${protocol.name}.${type.name.replace(/^Elixir\./, '')}`)))
  return name
}

/** Protocols of Elixir that have an implementation for what has none of its own. */
const fallbacks = new Set([atom('Elixir.Inspect')])

function fallsBack(protocol: Atom): boolean {
  return fallbacks.has(protocol)
}

const consolidated = new Map<Atom, readonly Atom[]>()

/** Says that `protocol` is one of the library's, which has implementations for `types` where they are settled. */
export function consolidates(protocol: Atom, types: readonly Atom[]): void {
  consolidated.set(protocol, types)
}

/** True for a protocol of the library that takes no more implementations. */
export function isConsolidated(protocol: Atom): boolean {
  return current?.runtime.parts.hasConsolidated === true && consolidated.has(protocol)
}

/** The types that a protocol is implemented for; undefined where that is not settled. */
export function implementationsOf(protocol: Term): readonly Term[] | undefined {
  return protocol instanceof Atom && isConsolidated(protocol) ? consolidated.get(protocol) : undefined
}

/** The module that implements `protocol` for the struct or type `type` itself: what `impl_for` answers. */
function implFor(protocol: Atom, type: Atom): Atom | undefined {
  const name = implName(protocol, type)
  const run = code().find(name, implKey, 1)
  if (run === undefined) return undefined
  if (isConsolidated(protocol) && code().module(name)?.origin !== 'typescript') return undefined
  const found = run(target)
  return found instanceof Atom ? found : name
}

/** As `implementation`, of a protocol of the console, which says itself whether it falls back to `Any`. */
export function implementationOr(protocol: Atom, term: Term, fallsToAny: boolean): Atom | undefined {
  return implFor(protocol, structModule(term) ?? typeOf(term)) ?? (fallsToAny ? implFor(protocol, any) : undefined)
}

/** The module that implements `protocol` for `term`: `impl_for/1`; undefined where it answers nil. */
export function implementation(protocol: Atom, term: Term): Atom | undefined {
  return (
    implFor(protocol, structModule(term) ?? typeOf(term)) ?? (fallsBack(protocol) ? implFor(protocol, any) : undefined)
  )
}

/** `impl_for!/1`; fails with Protocol.UndefinedError. */
export function requiredImplementation(protocol: Atom, term: Term): Atom {
  return implementation(protocol, term) ?? protocolUndefined(protocol, term)
}
