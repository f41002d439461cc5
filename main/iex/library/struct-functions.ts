/** What a struct's module says of it: `__struct__/0` and `__struct__/1`. */
import { argumentError, exception, raise } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import {
  Atom,
  atom,
  emptyList,
  isList,
  list,
  listFrom,
  type Term,
  TermMap,
  toArray,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { placeTerm } from '../machine/places.js'
import type { Functions } from './module.js'

const reduced = tuple(atom('Elixir.Enum'), atom('-reduce/3-lists^foldl/2-0-'), 3, placeTerm('lib/enum.ex', 2468))

/** Refuses `key` in `module.__struct__/1`; `below` are the frames under those that go through the fields. */
export function unknownField(module: Atom, key: Term, ...below: Term[]): never {
  return raise(
    exception('KeyError', { key, term: null, message: `key ${shown(key)} not found` }),
    list(tuple(module, atom('-__struct__/1-fun-0-'), 2, emptyList), reduced, ...below),
  )
}

function nameOf(struct: TermMap): Atom {
  const name = struct.get(atoms.struct)
  return name instanceof Atom ? name : atom('nil')
}

/** The functions of the module that defines `struct`. `enforced`: fields that must be given. */
export function structFunctions(struct: TermMap, enforced: readonly string[] = []): Functions {
  return {
    '__struct__()': ['', () => struct],
    '__struct__(fields)': ['', (fields) => filled(struct, fields, enforced)],
  }
}

/** `struct` with `fields`, pairs of a list or a map. errors  badkey for one that it has not, ArgumentError for one that is missing */
function filled(struct: TermMap, fields: Term, enforced: readonly string[]): Term {
  let made = struct
  const pairs = fields instanceof TermMap ? [...fields] : isList(fields) ? toArray(fields).map(pairOf) : []
  for (const [key, value] of pairs) made = struct.has(key) ? made.put(key, value) : unknownField(nameOf(struct), key)
  const missing = enforced.map(atom).filter((name) => !pairs.some(([key]) => key === name))
  if (missing.length === 0) return made
  const module = shown(struct.get(atoms.struct) ?? null)
  return argumentError(
    `the following keys must also be given when building struct ${module}: ${shown(listFrom(missing))}`,
  )
}

function pairOf(item: Term): [Term, Term] {
  return item instanceof Tuple ? [item.e0, item.e1] : [item, null]
}
