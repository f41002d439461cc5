/** `@derive`: implementations made for a struct from that for `Any`. Source: Elixir 1.14's `Protocol.__derive__/3` and Inspect for `Any`. */
import { code, type Module, type NativeFunction } from '../../otp/code.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Proc } from '../../otp/process/proc.js'
import { same } from '../../otp/term/compare.js'
import type { TermMap } from '../../otp/term/term.js'
import {
  Atom,
  atom,
  emptyList,
  isList,
  list,
  type List,
  listFrom,
  type Term,
  toArray,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { above } from '../../otp/frames.js'
import { placeTerm } from '../machine/places.js'
import { option } from './arguments.js'
import { any, implName } from './dispatch.js'
import { assertImpl, assertProtocol } from './protocols.js'

const implKey = atom('__impl__')
const inspectProtocol = atom('Elixir.Inspect')

/** How a derived Inspect shows a struct. */
export interface DerivedInspect {
  /** The fields that are shown, in their order. */
  readonly fields: readonly Term[]
  /** True where some are left out for good: `#Name<…, ...>`. */
  readonly isPartial: boolean
  /** Fields that are left out where they have their default. */
  readonly optional: readonly Term[]
  readonly defaults: TermMap
}

const inspections = new WeakMap<Module, DerivedInspect>()

/** What Inspect was derived with by the module of an implementation. */
export function derivedInspect(module: Module): DerivedInspect | undefined {
  return inspections.get(module)
}

/** What the compiler does for a protocol that is derived. */
export interface Deriving {
  /** Hears of each protocol before it is derived. */
  readonly told: (protocol: Atom) => void
  /** Runs the protocol's own `__deriving__/3` with the arguments given; false where it has none. */
  readonly run: (protocol: Atom, args: readonly Term[]) => Proc<boolean>
}

/** Derives what `derives`, the value of `@derive`, names for the struct of `target`. */
export function* derived(
  derives: Term | undefined,
  target: Atom,
  struct: TermMap | undefined,
  by: Deriving,
): Proc<Term> {
  if (derives === undefined || struct === undefined) return atoms.ok
  for (const each of flat(derives)) {
    const isPair = each instanceof Tuple && each.size === 2
    const protocol = isPair ? each.e0 : each
    if (protocol instanceof Atom) yield* derive(protocol, target, struct, isPair ? each.e1 : emptyList, by)
  }
  return atoms.ok
}

function flat(term: Term): Term[] {
  return isList(term) ? toArray(term).flatMap(flat) : [term]
}

/** Below a protocol that cannot be derived, which `line` of Protocol.derive/5 asks for. */
function inDerive(line: number): List {
  const module = atom('Elixir.Protocol')
  return list(
    tuple(module, atom('derive'), 5, placeTerm('lib/protocol.ex', line)),
    tuple(atom('lists'), atom('foreach_1'), 2, placeTerm('lists.erl', 1442)),
    tuple(module, atom('__derive__'), 3, placeTerm('lib/protocol.ex', 997)),
  )
}

function* derive(protocol: Atom, target: Atom, struct: TermMap, options: Term, by: Deriving): Proc<void> {
  const more = `, cannot derive ${shown(protocol)} for ${shown(target)}`
  yield* above(inDerive(1004), () => assertProtocol(protocol, more))
  by.told(protocol)
  yield* above(inDerive(1006), () => assertImpl(protocol, any, more))
  if (yield* by.run(protocol, [target, struct, options])) return
  const own = protocol === inspectProtocol ? inspectOf(target, struct, options) : undefined
  const base = code().module(implName(protocol, any)) as Module
  const name = implName(protocol, target)
  const functions = new Map<Atom, readonly (NativeFunction | undefined)[]>(base.functions)
  const said = (what: Term): Term =>
    what === atom('for') ? target : what === atom('protocol') ? protocol : own === undefined ? base.name : name
  functions.set(implKey, [undefined, said])
  const module: Module = { name, functions, origin: 'console' }
  if (own !== undefined) inspections.set(module, own)
  code().define(module)
}

function inspectOf(target: Atom, struct: TermMap, options: Term): DerivedInspect {
  const keys: Term[] = struct.keyArray().filter((key) => key !== atoms.struct && key !== atoms.exception)
  const only = named(options, 'only', keys, target)
  const except = named(options, 'except', keys, target) ?? []
  const optional = named(options, 'optional', keys, target) ?? []
  const has = (fields: readonly Term[], key: Term): boolean => fields.some((field) => same(field, key))
  const isWhole = except.length === 0 && (only === undefined || same(listFrom(only), listFrom(keys)))
  const fields = keys.filter((key) => !has(except, key) && (only === undefined || has(only, key)))
  return { fields, isPartial: !isWhole, optional, defaults: struct }
}

/** The fields that an option names; they must be fields of the struct. */
function named(options: Term, name: string, keys: readonly Term[], target: Atom): Term[] | undefined {
  const given = option(options, name)
  if (given === undefined) return undefined
  const fields = toArray(given)
  const unknown = fields.filter((field) => !keys.some((key) => same(key, field)))
  if (unknown.length === 0) return fields
  return argumentError(
    `unknown fields ${shown(listFrom(unknown))} in ${shown(atom(name))} when deriving the Inspect protocol for ${shown(target)}`,
  )
}
