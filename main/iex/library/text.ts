/** Terms as text: to_string, charlists. */
import { charlist } from '../../otp/term/charlist.js'
import { code } from '../../otp/code.js'
import { argumentError, protocolUndefined } from '../../otp/exceptions/constructors.js'
import { listText } from './chardata.js'
import { requiredImplementation } from './dispatch.js'
import { inPortions } from './enumeration/portions.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isBinary, isBitstring } from '../../otp/term/bitstring.js'
import { floatText } from '../../otp/term/numbers.js'
import { atom, Atom, Cons, emptyList, Float, isAtom, isList, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { atomName } from '../../otp/term/term.js'

const stringChars = atom('Elixir.String.Chars')
const toStringKey = atom('to_string')

/** to_string/1; a Proc where a protocol's implementation has to be called. */
export function toText(term: Term): unknown {
  if (isBinary(term)) return term
  if (isBitstring(term)) return protocolUndefined(stringChars, term, 'cannot convert a bitstring to a string')
  if (term === null) return ''
  if (isAtom(term)) return atomName(term)
  if (typeof term === 'number' || typeof term === 'bigint') return String(term)
  if (term instanceof Float) return floatText(term.value)
  if (isList(term)) return inPortions(listText(term))
  if (term instanceof TermMap) {
    const struct = term.get(atoms.struct)
    if (struct instanceof Atom && builtIn.has(struct.name)) return code().call(struct, toStringKey, [term])
  }
  const module = requiredImplementation(stringChars, term)
  return code().call(module, toStringKey, [term])
}

/** Structs of the library whose module has a `to_string/1`. */
const builtIn = new Set(['Date', 'Time', 'NaiveDateTime', 'DateTime', 'URI', 'Version'].map((name) => `Elixir.${name}`))

/** Chardata as text. */
export function charsText(term: Term): string {
  let text = ''
  let rest = term
  for (; rest instanceof Cons; rest = rest.tail) {
    const { head } = rest
    if (typeof head === 'number') text += String.fromCodePoint(head)
    else if (typeof head === 'string') text += head
    else if (isList(head)) text += charsText(head)
    else
      argumentError(
        `cannot convert the given list to a string.\n\nTo be converted to a string, a list must either be empty or only\ncontain the following elements:\n\n  * strings\n  * integers representing Unicode code points\n  * a list containing one of these three elements\n\nPlease check the given list or call inspect/1 to get the list representation, got:\n\n${shown(term)}\n`,
      )
  }
  if (typeof rest === 'string') text += rest
  return text
}

export function listToCharlist(text: Term): Term {
  if (typeof text !== 'string') return isBitstring(text) ? emptyList : text
  return charlist(text)
}
