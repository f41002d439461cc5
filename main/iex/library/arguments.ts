/** What the functions of the library do with their arguments: look at them, refuse them, call them. */
import { code } from '../../otp/code.js'
import { shown } from '../../otp/exceptions/shown.js'
import { current } from '../../otp/process/current.js'
import { turn, turnIsOver } from '../../otp/process/operations.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { Raised } from '../../otp/process/raised.js'
import { put } from '../../otp/term/growth.js'
import {
  alias,
  atom,
  Atom,
  Cons,
  emptyList,
  Fun,
  isAtom,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { erlangError, functionClause } from '../machine/failing.js'

/** What a function gives: its value, or what has to be waited for. */
export type Answer<T = Term> = T | Proc<T>

/** `fun.(args)`: a term, or a Proc of one. errors  badfun, badarity */
export function applied(fun: Term, ...args: Term[]): unknown {
  if (!(fun instanceof Fun)) return erlangError('badfun', fun)
  if (fun.arity !== args.length) return erlangError('badarity', pair(fun, listFrom(args)))
  return fun.apply(...args)
}

/** `fun.(args)`, waited for. */
export function* called(fun: Term, ...args: Term[]): Proc<Term> {
  const result = applied(fun, ...args)
  if (isProc(result)) return (yield* result) as Term
  // What is not the console's own counts no reductions; nor does anything outside of a process.
  if (current !== null && turnIsOver()) yield* turn()
  return result as Term
}

/** What `use` makes of `result`, at once where neither need be waited for. */
export function after(result: unknown, use: (value: Term) => unknown): unknown {
  return isProc(result) ? later(result as Proc<Term>, use) : use(result as Term)
}

function* later(result: Proc<Term>, use: (value: Term) => unknown): Proc<unknown> {
  const made = use(yield* result)
  return isProc(made) ? yield* made : made
}

/** True for a function of `arity` arguments: is_function/2. */
export function isFun(term: Term | undefined, arity: number): term is Fun {
  return term instanceof Fun && term.arity === arity
}

/** True for everything but nil and false. */
export function truthy(term: Term): boolean {
  return term !== null && term !== false
}

/** `term` as a map. errors  badmap */
export function mapOf(term: Term): TermMap {
  return term instanceof TermMap ? term : badMap(term)
}

export function badMap(term: Term): never {
  throw new Raised('error', pair(atom('badmap'), term))
}

export function badKey(key: Term, term: Term): never {
  throw new Raised('error', tuple(atom('badkey'), key, term))
}

/** True for a map with an atom at `__struct__`. */
export function isStruct(term: Term | undefined): boolean {
  if (!(term instanceof TermMap)) return false
  const name = term.get(atoms.struct)
  return name !== undefined && isAtom(name)
}

/** `true` for `{_, _}` */
export function isPair(term: Term): term is Tuple {
  return term instanceof Tuple && term.size === 2
}

/** The items of a proper list; undefined for anything else. */
export function itemsOf(term: Term | undefined): Term[] | undefined {
  const items: Term[] = []
  let rest = term
  for (; rest instanceof Cons; rest = rest.tail) put(items, rest.head)
  return rest === emptyList ? items : undefined
}

const enumModule = alias('Enum')
const toList = atom('to_list')

/** What Enum sees in `term`. errors  Protocol.UndefinedError */
export function enumerated(term: Term): Answer<Term[]> {
  const items = itemsOf(term)
  if (items !== undefined) return items
  if (term instanceof TermMap && !isStruct(term)) return pairsOf(term)
  return after(code().call(enumModule, toList, [term]), toArray) as Answer<Term[]>
}

/** The entries of `map` as pairs, in its order. */
export function pairsOf(map: TermMap): Term[] {
  const values = map.valueArray()
  return map.keyArray().map((key, i) => pair(key, values[i] as Term))
}

/** The entries of `map` as pairs, in the order in which they are folded. */
export function foldedPairs(map: TermMap): Term[] {
  return map.folded().map(([key, value]) => pair(key, value))
}

const erlStdlibErrors = atom('erl_stdlib_errors')

/** Raises the badarg of a function of Erlang's library, with the frame from which its sentence is made (stdlib-errors.ts). `cause`: more than the arguments tell. */
export function stdlibRefused(
  module: string,
  name: string,
  args: readonly Term[],
  reason: Term = atoms.badarg,
  cause?: string,
): never {
  const known = TermMap.from<Term, Term>([[atom('module'), erlStdlibErrors]])
  const info = cause === undefined ? known : known.put(atom('cause'), atom(cause))
  const frame = tuple(atom(module), atom(name), listFrom(args), list(pair(atom('error_info'), info)))
  throw new Raised('error', reason, list(frame))
}

/** The value of `key` in a keyword list; undefined where there is none, or where `options` is no list. */
export function option(options: Term | undefined, key: string): Term | undefined {
  const wanted = atom(key)
  for (let rest = options; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    if (head instanceof Tuple && head.size === 2 && head.e0 === wanted) return head.e1
  }
  return undefined
}

/** Raises the FunctionClauseError of `Module.name`, the module by its name in Elixir. */
export function noClause(module: string, name: string, ...args: Term[]): never {
  return functionClause(alias(module), name, args)
}

/** `"…, got: term"` */
export function got(text: string, term: Term): string {
  return `${text}, got: ${shown(term)}`
}

/** True for the atom written `name`; not for nil, true and false. */
export function isAtomNamed(term: Term | undefined, name: string): boolean {
  return term instanceof Atom && term.name === name
}
