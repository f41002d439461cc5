/** Structs of the library that are not as their modules make them: how their implementations of Inspect fail. Source: Elixir 1.14, beside each struct. */
import { Raised } from '../../otp/process/raised.js'
import type { Atom } from '../../otp/term/term.js'
import { alias, atom, pair, type Term, TermMap, triple } from '../../otp/term/term.js'
import { isBitstring } from '../../otp/term/bitstring.js'
import * as atoms from '../../otp/term/well-known.js'
import { functionClause } from '../machine/failing.js'

interface Shape {
  /** Fields without which it cannot be shown. */
  readonly fields: readonly Atom[]
  readonly refuse: (struct: TermMap, missing: Atom, options: () => Term) => never
}

const shapes = new Map<Term, Shape>()

function shape(module: string, fields: string, refuse: Shape['refuse']): void {
  shapes.set(alias(module), { fields: fields.split(' ').map((name) => atom(name)), refuse })
}

/** No clause of `inspect/2` takes the struct. */
function noInspect(module: string): Shape['refuse'] {
  return (struct, _missing, options) => functionClause(alias(`Inspect.${module}`), 'inspect', [struct, options()])
}

/** No clause of `module.name` takes the struct, which stands before `more` further arguments. */
function clause(module: string, name: string, more: number): Shape['refuse'] {
  return (struct) => functionClause(alias(module), name, [struct, ...Array.from({ length: more }, (): Term => null)])
}

const noMatch: Shape['refuse'] = (struct) => {
  throw new Raised('error', pair(atom('badmatch'), struct))
}
const noKey: Shape['refuse'] = (struct, missing) => {
  throw new Raised('error', triple(atom('badkey'), missing, struct))
}

const time = 'hour minute second microsecond calendar'
for (const [module, fields] of [
  ['Range', 'first last'],
  ['Date', 'calendar day month year'],
  ['Date.Range', 'first last step'],
  ['Stream', 'enum funs'],
  ['Version.Requirement', 'source'],
] as const)
  shape(module, fields, noInspect(module))
shape('MapSet', 'map', clause('MapSet', 'to_list', 0))
shape('HashDict', 'root size', clause('HashDict', 'reduce', 2))
shape('HashSet', 'root size', clause('HashSet', 'set_fold', 2))
shape('Time', time, noMatch)
shape('NaiveDateTime', `year month day ${time}`, noMatch)
shape('DateTime', `year month day ${time} time_zone zone_abbr utc_offset std_offset`, noMatch)
shape('Regex', 'source opts', noKey)

/** Raises as the Inspect of the library does where fields of `struct` are missing, the map of a MapSet is none, or the source of a Regex no text. */
export function refuseMalformed(struct: TermMap, options: () => Term): void {
  const found = shapes.get(struct.get(atoms.struct) ?? null)
  if (found === undefined) return
  const missing = found.fields.find((field) => !struct.has(field))
  if (missing !== undefined) found.refuse(struct, missing, options)
  const source = struct.get(atom('source'))
  if (struct.get(atoms.struct) === alias('Regex') && !isBitstring(source ?? null))
    functionClause(alias('Inspect.Regex'), 'normalize', [source ?? null, ''])
  const members = struct.get(atom('map'))
  if (members !== undefined && !(members instanceof TermMap) && struct.get(atoms.struct) === alias('MapSet'))
    throw new Raised('error', pair(atom('badmap'), members))
}
