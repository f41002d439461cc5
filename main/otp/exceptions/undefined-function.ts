/** Calls of functions that are not there: why, and what may have been meant. Source: UndefinedFunctionError of Elixir 1.14. */
import { atom, Atom, Cons, isAtom, isList, pair, type Term, toArray, Tuple } from '../term/term.js'
import { code } from '../code.js'

export const moduleNotLoaded = atom('module could not be loaded')
export const functionNotExported = atom('function not exported')
const undef = atom('undef')

/** `{:undef, stack}` with `:"module could not be loaded"` or `:"function not exported"` in the place of `:undef`; undefined of other reasons. */
export function whyUndefined(reason: Term): Term | undefined {
  if (!(reason instanceof Tuple) || reason.size !== 2 || reason.e0 !== undef || !(reason.e1 instanceof Cons)) {
    return undefined
  }
  const frame = reason.e1.head
  if (!(frame instanceof Tuple) || frame.size !== 4 || !(frame.e0 instanceof Atom) || !isAtom(frame.e1))
    return undefined
  const arity = isList(frame.e2) ? toArray(frame.e2).length : (frame.e2 as number)
  const table = code()
  if (table.module(frame.e0) === undefined) return pair(moduleNotLoaded, reason.e1)
  return table.find(frame.e0, frame.e1 as Atom, arity) === undefined ? pair(functionNotExported, reason.e1) : undefined
}
