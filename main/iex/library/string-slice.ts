/** Parts of a text by graphemes. Source: Elixir 1.14's `String.slice/2`, `slice/3`, `at/2`, `split_at/2`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { concat, isBinary } from '../../otp/term/bitstring.js'
import { alias, atom, isInteger, pair, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { graphemes } from './graphemes.js'

/** String.slice/3 */
export function slice(text: Term, start: Term, length: Term): Term {
  if (length === 0) return ''
  if (!isBinary(text) || !isInteger(start) || !isInteger(length) || length < 0)
    return noClause('String', 'slice', text, start, length)
  const all = graphemes(text)
  const from = start < 0 ? Math.max(all.length + Number(start), 0) : Number(start)
  return concat(all.slice(from, from + Number(length)))
}

/** String.slice/2 */
export function sliceRange(text: Term, range: Term): Term {
  if (!isBinary(text) || !(range instanceof TermMap) || range.get(atoms.struct) !== alias('Range'))
    return noClause('String', 'slice', text, range)
  const [first, last, given] = ['first', 'last', 'step'].map((name) => Number(range.get(atom(name)))) as [
    number,
    number,
    number,
  ]
  const step = given === -1 && first > last ? 1 : given
  if (step <= 0) return argumentError(`String.slice/2 does not accept ranges with negative steps, got: ${shown(range)}`)
  const all = graphemes(text)
  const from = first < 0 ? Math.max(first + all.length, 0) : first
  const to = last < 0 ? last + all.length : last
  if (from > to) return ''
  return concat(all.slice(from, to + 1).filter((_each, i) => i % step === 0))
}

/** String.at/2 */
export function at(text: Term, position: Term): Term {
  if (!isBinary(text) || !isInteger(position)) return noClause('String', 'at', text, position)
  return graphemes(text).at(Number(position)) ?? null
}

/** String.split_at/2 */
export function splitAt(text: Term, position: Term): Term {
  if (!isBinary(text) || !isInteger(position)) return noClause('String', 'split_at', text, position)
  const all = graphemes(text)
  const place = position < 0 ? Math.max(all.length + Number(position), 0) : Number(position)
  return pair(concat(all.slice(0, place)), concat(all.slice(place)))
}
