/** get_in, put_in, update_in: values deep in maps and keyword lists. */
import type { NativeFunction } from '../../otp/code.js'
import type { Proc } from '../../otp/process/proc.js'
import { Atom, Cons, isList, listFrom, pair, type Term, TermMap, toArray, Tuple } from '../../otp/term/term.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { invoke } from './items.js'

/** Access.get/3 */
export function get(container: Term, key: Term, otherwise: Term = null): Term {
  if (container === null) return otherwise
  if (container instanceof TermMap) return container.get(key) ?? otherwise
  if (isList(container)) {
    if (!(key instanceof Atom || key === null || typeof key === 'boolean')) {
      return argumentError(`the Access calls for keywords expect the key to be an atom, got: ${shown(key)}`)
    }
    for (const item of toArray(container)) if (item instanceof Tuple && item.e0 === key) return item.e1
    return otherwise
  }
  return argumentError(`the Access module does not support accessing ${shown(container)}`)
}

export function put(container: Term, key: Term, value: Term): Term {
  if (container instanceof TermMap) return container.put(key, value)
  const rest = toArray(container).filter((item) => !(item instanceof Tuple && item.e0 === key))
  return listFrom([pair(key, value), ...rest])
}

function* update(container: Term, [key, ...rest]: readonly Term[], change: (value: Term) => Proc<Term>): Proc<Term> {
  if (key === undefined) return yield* change(container)
  return put(container, key, yield* update(get(container, key), rest, change))
}

export const functions: Record<string, NativeFunction> = {
  'get_in/2': (data, keys) => toArray(keys).reduce((value, key) => get(value, key), data),
  'put_in/3': (data, keys, value) =>
    update(data, toArray(keys), function* () {
      return value
    }),
  'update_in/3': (data, keys, fun) => update(data, toArray(keys), (value) => invoke(fun, value)),
}

export { Cons }
