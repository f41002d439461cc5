/** What a struct's module says of it: `__struct__/0` and `__struct__/1`. */
import { isList, type Term, TermMap, toArray, Tuple } from '../../otp/term/term.js'
import { badKey } from './arguments.js'
import type { Functions } from './module.js'

/** The functions of the module that defines `struct`. */
export function structFunctions(struct: TermMap): Functions {
  return {
    '__struct__()': ['', () => struct],
    '__struct__(fields)': ['', (fields) => filled(struct, fields)],
  }
}

/** `struct` with `fields`, pairs of a list or a map. errors  badkey for one that it has not */
function filled(struct: TermMap, fields: Term): Term {
  let made = struct
  const pairs = fields instanceof TermMap ? [...fields] : isList(fields) ? toArray(fields).map(pairOf) : []
  for (const [key, value] of pairs) made = struct.has(key) ? made.put(key, value) : badKey(key, struct)
  return made
}

function pairOf(item: Term): [Term, Term] {
  return item instanceof Tuple ? [item.e0, item.e1] : [item, null]
}
