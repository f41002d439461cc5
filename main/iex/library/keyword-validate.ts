/** Keyword.validate/2 and validate!/2. Source: Elixir 1.14's `Keyword`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isAtom, isList, listFrom, pair, type Term, toArray } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { isPair, noClause } from './arguments.js'

/** How `validate` went: the pairs with the defaults, or the keys that are not allowed. */
function validated(list: Term, allowed: Term): { pairs: Term } | { bad: Term[] } {
  if (!isList(list) || !isList(allowed)) return noClause('Keyword', 'validate', list, allowed)
  const open = toArray(allowed)
  const found: Term[] = []
  const bad: Term[] = []
  for (const entry of toArray(list)) {
    if (!isPair(entry) || !isAtom(entry.e0))
      return argumentError(`expected a keyword list as first argument, got invalid entry: ${shown(entry)}`)
    const at = open.findIndex((each) => (isPair(each) ? each.e0 : each) === entry.e0)
    if (at < 0) bad.unshift(entry.e0)
    else {
      open.splice(at, 1)
      found.push(entry)
    }
  }
  if (bad.length > 0) return { bad }
  const defaults = open.filter((each) => {
    if (isAtom(each)) return false
    if (isPair(each) && isAtom(each.e0)) return true
    return argumentError(`expected the second argument to be a list of atoms or tuples, got: ${shown(each)}`)
  })
  return { pairs: listFrom([...defaults.reverse(), ...found.reverse()]) }
}

/** Keyword.validate/2 */
export function validate(list: Term, allowed: Term): Term {
  const result = validated(list, allowed)
  return 'pairs' in result ? pair(atoms.ok, result.pairs) : pair(atoms.error, listFrom(result.bad))
}

/** Keyword.validate!/2 */
export function validateOrRaise(list: Term, allowed: Term): Term {
  const result = validated(list, allowed)
  if ('pairs' in result) return result.pairs
  const keys = toArray(allowed).map((each) => (isPair(each) ? each.e0 : each))
  const unknown = result.bad.filter((key) => !keys.includes(key))
  if (unknown.length > 0)
    return argumentError(
      `unknown keys ${shown(listFrom(unknown))} in ${shown(list)}, the allowed keys are: ${shown(listFrom(keys))}`,
    )
  return argumentError(`duplicate keys ${shown(listFrom(result.bad))} in ${shown(list)}`)
}
