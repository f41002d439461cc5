/** The items of whatever can be enumerated, and calls of functions that may wait. */
import { protocolUndefined } from '../../otp/exceptions/constructors.js'
import { functionClause } from '../machine/failing.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import type { Fun } from '../../otp/term/term.js'
import { atom, isInteger, isList, pair, type Term, TermMap, toArray } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'

const enumerable = atom('Elixir.Enumerable')
const rangeModule = atom('Elixir.Range')
const mapSetModule = atom('Elixir.MapSet')

/** `fun.(args)` as a term, waiting for it. */
export function* invoke(fun: Term, ...args: Term[]): Proc<Term> {
  const result = (fun as Fun).apply(...args)
  return (isProc(result) ? yield* result : result) as Term
}

export function isRange(term: Term): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === rangeModule
}

/** The items of a list, map, range or MapSet. */
export function items(term: Term): Term[] {
  if (isList(term)) return toArray(term)
  if (term instanceof TermMap) {
    const struct = term.get(atoms.struct)
    if (struct === undefined) return [...term].map(([key, value]) => pair(key, value))
    if (struct === rangeModule) return rangeItems(term)
    if (struct === mapSetModule) return [...(term.get(atom('map')) as TermMap).keyArray()]
  }
  return protocolUndefined(enumerable, term)
}

function rangeItems(range: TermMap): Term[] {
  const [first, last, step] = ['first', 'last', 'step'].map((name) => range.get(atom(name)) as number) as [
    number,
    number,
    number,
  ]
  const found: Term[] = []
  if (!isInteger(step) || step === 0) return found
  for (let i = first; step > 0 ? i <= last : i >= last; i += step) found.push(i)
  return found
}

/** True for everything but nil and false. */
export function truthy(term: Term): boolean {
  return term !== null && term !== false
}

export { functionClause }
