/**
 * Erlang values in TypeScript. One term, one form: two terms that are `===` in Elixir always have the same shape, so equality
 * and keys need no normalising; the constructors here do it once.
 *
 * | Elixir            | TypeScript                                             |
 * | ----------------- | ------------------------------------------------------ |
 * | nil, true, false  | null, true, false                                      |
 * | other atoms       | Atom                                                   |
 * | integer           | number while safe, bigint beyond                       |
 * | float             | Float                                                  |
 * | binary, UTF-8     | string (well-formed)                                   |
 * | other bitstrings  | Bitstring                                              |
 * | list              | Cons, ended by `emptyList` (or by any term: improper)  |
 * | tuple             | Tuple                                                  |
 * | map, struct       | TermMap                                                |
 * | pid, ref, port    | Pid, Ref, Port                                         |
 * | function          | Fun                                                    |
 *
 * This room is pure: it knows no process and no clock.
 */
import { Atom, computedAtom } from './atom.js'
import type { Bitstring } from './bitstring.js'
import { growing, manyItems } from './growth.js'
import type { TermMap } from './map.js'

export { Atom, alias, atom } from './atom.js'
export { Bitstring } from './bitstring.js'
export { TermMap } from './map.js'

export type Term =
  | null
  | boolean
  | Atom
  | number
  | bigint
  | Float
  | string
  | Bitstring
  | Cons
  | EmptyList
  | Tuple
  | TermMap
  | Pid
  | Ref
  | Port
  | Fun

export type List = Cons | EmptyList

/** A float: `1.0` is not `1` in Elixir, and in JavaScript it would be. */
export class Float {
  constructor(readonly value: number) {}
}

/** The integer `value` in its one form: a number while it is safe, a bigint beyond. */
export function integer(value: bigint): number | bigint {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value
}

/** The atom, nil, true or false that is written `name`. */
export function atomTerm(name: string): Atom | null | boolean {
  switch (name) {
    case 'nil':
      return null
    case 'true':
      return true
    case 'false':
      return false
    default:
      return computedAtom(name)
  }
}

export class EmptyList {
  /** Tells the class from others to the compiler. */
  readonly empty = true
}

/** `[]` */
export const emptyList = new EmptyList()

/** `[head | tail]`. A proper list ends in `emptyList`. */
export class Cons {
  constructor(
    readonly head: Term,
    readonly tail: Term,
  ) {}
}

/** The list of `items`. */
export function list(...items: readonly Term[]): List {
  return listFrom(items)
}

/** Bytes that V8 takes for a cell of a list. */
const cellBytes = 20

/** The list of `items`, ending in `tail`: `emptyList`, another list, or any term for an improper list. */
export function listFrom(items: readonly Term[], tail: List): List
export function listFrom(items: readonly Term[], tail?: List): List
export function listFrom(items: readonly Term[], tail: List = emptyList): List {
  let result = tail
  if (items.length >= manyItems) growing(items.length * cellBytes)
  for (let i = items.length - 1; i >= 0; i--) result = new Cons(items[i] as Term, result)
  return result
}

/** True for `[]` and for every cons, proper or not: is_list/1. */
export function isList(term: Term): term is List {
  return term instanceof Cons || term === emptyList
}

/** The elements of `term`, first to last. The tail of an improper list is not one of them. */
export function* elements(term: Term): Generator<Term, void, undefined> {
  for (let rest = term; rest instanceof Cons; rest = rest.tail) yield rest.head
}

/** The elements of `term` as an array. The tail of an improper list is left out. */
export function toArray(term: Term): Term[] {
  const items: Term[] = []
  for (let rest = term; rest instanceof Cons; rest = rest.tail) items.push(rest.head)
  return items
}

/** True when `term` is a list that ends in `[]`. */
export function isProperList(term: Term): term is List {
  let rest = term
  while (rest instanceof Cons) rest = rest.tail
  return rest === emptyList
}

/**
 * A tuple. Up to four elements lie in the object itself, all of them from the fifth on in `rest`: one shape for every size, so that
 * messages and rows cost one allocation and every read of them is of one kind.
 */
export class Tuple {
  constructor(
    readonly size: number,
    readonly e0: Term,
    readonly e1: Term,
    readonly e2: Term,
    readonly e3: Term,
    /** Elements 4 and up; null for a size of four or less. */
    readonly rest: readonly Term[] | null,
  ) {}

  /** The element at `index`, from 0. The index must be below `size`. */
  at(index: number): Term {
    switch (index) {
      case 0:
        return this.e0
      case 1:
        return this.e1
      case 2:
        return this.e2
      case 3:
        return this.e3
      default:
        return (this.rest as readonly Term[])[index - 4] as Term
    }
  }

  /** A new array of the elements. */
  items(): Term[] {
    switch (this.size) {
      case 0:
        return []
      case 1:
        return [this.e0]
      case 2:
        return [this.e0, this.e1]
      case 3:
        return [this.e0, this.e1, this.e2]
      case 4:
        return [this.e0, this.e1, this.e2, this.e3]
      default:
        return [this.e0, this.e1, this.e2, this.e3, ...(this.rest as readonly Term[])]
    }
  }

  /** This tuple with `value` at `index`. */
  with(index: number, value: Term): Tuple {
    switch (index) {
      case 0:
        return new Tuple(this.size, value, this.e1, this.e2, this.e3, this.rest)
      case 1:
        return new Tuple(this.size, this.e0, value, this.e2, this.e3, this.rest)
      case 2:
        return new Tuple(this.size, this.e0, this.e1, value, this.e3, this.rest)
      case 3:
        return new Tuple(this.size, this.e0, this.e1, this.e2, value, this.rest)
      default: {
        const rest = (this.rest as readonly Term[]).slice()
        rest[index - 4] = value
        return new Tuple(this.size, this.e0, this.e1, this.e2, this.e3, rest)
      }
    }
  }
}

/** `{}` */
export const emptyTuple = new Tuple(0, null, null, null, null, null)

/** The tuple of the arguments: `tuple(ok, pid)` is `{:ok, pid}`. */
export function tuple(...items: readonly Term[]): Tuple {
  return tupleFrom(items)
}

/** `{e0, e1}` */
export function pair(e0: Term, e1: Term): Tuple {
  return new Tuple(2, e0, e1, null, null, null)
}

/** `{e0, e1, e2}` */
export function triple(e0: Term, e1: Term, e2: Term): Tuple {
  return new Tuple(3, e0, e1, e2, null, null)
}

/** The tuple of `items`. */
export function tupleFrom(items: readonly Term[]): Tuple {
  const size = items.length
  if (size === 0) return emptyTuple
  return new Tuple(
    size,
    items[0] as Term,
    size > 1 ? (items[1] as Term) : null,
    size > 2 ? (items[2] as Term) : null,
    size > 3 ? (items[3] as Term) : null,
    size > 4 ? items.slice(4) : null,
  )
}

/** A process identifier. Outlives its process. */
export class Pid {
  /** The living process, kept here by the runtime; null once it is dead. Only the process room reads it. */
  process: object | null = null

  /** `number` is the N of `#PID<0.N.0>`, `serial` its last part. */
  constructor(
    readonly number: number,
    readonly serial: number,
  ) {}
}

/** A reference: of a monitor, a call, a timer, or just unique. */
export class Ref {
  /** What the runtime keeps under this reference (a monitor, an open call, a timer), else null. Only the process room reads it. */
  record: object | null = null

  /** `number` grows by one with each reference of a runtime. */
  constructor(readonly number: number) {}
}

/** A port: a socket owned by a process. */
export class Port {
  /** What the runtime keeps under this port while it is open. */
  record: object | null = null

  constructor(readonly number: number) {}
}

/** A function of `arity` arguments. */
export class Fun {
  constructor(
    readonly arity: number,
    /** Where it was made; for a capture (`&Mod.name/arity`) the function itself. */
    readonly module: Atom,
    readonly name: Atom,
    /** What runs. Answers a term, or a generator when it waits. */
    readonly apply: (...args: Term[]) => unknown,
    /** True for `&Mod.name/arity`, which prints as such; others print `#Function<index.unique/arity in Mod.name/arity>`. */
    readonly external: boolean,
    /** The two numbers of a printed closure. */
    readonly index: number = 0,
    readonly unique: number = 0,
    /** Arity of the function it was made in, as printed; -1 for a captured local function, which prints none. */
    readonly homeArity: number = 0,
  ) {}
}

/** is_atom/1: nil, true and false are atoms. */
export function isAtom(term: Term): term is Atom | null | boolean {
  return term instanceof Atom || term === null || term === true || term === false
}

/** The text of an atom, nil, true and false included. */
export function atomName(term: Atom | null | boolean): string {
  return term instanceof Atom ? term.name : term === null ? 'nil' : String(term)
}

/** is_integer/1 */
export function isInteger(term: Term): term is number | bigint {
  return typeof term === 'number' || typeof term === 'bigint'
}

/** is_function/1 */
export function isFun(term: Term): term is Fun {
  return term instanceof Fun
}
