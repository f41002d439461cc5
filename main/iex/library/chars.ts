/** The protocols String.Chars and List.Chars. */
import { code, type Module } from '../../otp/code.js'
import { isBitstring } from '../../otp/term/bitstring.js'
import { alias, atom, Float, isAtom, isInteger, isList, type Term } from '../../otp/term/term.js'
import { requiredImplementation } from './dispatch.js'
import { protocolModules } from './protocols.js'
import { listToCharlist, toText } from './text.js'

const listChars = alias('List.Chars')
const toCharlistKey = atom('to_charlist')

/** `to_charlist/1`; a Proc where a protocol's implementation has to be called. */
export function toCharlist(term: Term): unknown {
  if (isList(term)) return term
  // A binary that is no text has no characters: it fails as String.to_charlist/1 does.
  if (isBitstring(term) && typeof term !== 'string') return code().call(alias('String'), toCharlistKey, [term])
  if (isAtom(term) || isInteger(term) || typeof term === 'string' || term instanceof Float)
    return listToCharlist(toText(term) as Term)
  return code().call(requiredImplementation(listChars, term), toCharlistKey, [term])
}

export const charsProtocols: readonly Module[] = [
  ...protocolModules({
    name: 'String.Chars',
    doc: 'The protocol of what can be made into text: of `to_string/1` and of interpolation.',
    functions: { 'to_string(term)': ['`term` as text.', toText] },
    types: [
      'Atom',
      'BitString',
      'Date',
      'DateTime',
      'Float',
      'Integer',
      'List',
      'NaiveDateTime',
      'Time',
      'URI',
      'Version',
      'Version.Requirement',
    ],
  }),
  ...protocolModules({
    name: 'List.Chars',
    doc: 'The protocol of what can be made into a charlist.',
    functions: {
      'to_char_list(term)': ['As `to_charlist/1`.', toCharlist],
      'to_charlist(term)': ['`term` as a charlist.', toCharlist],
    },
    types: ['Atom', 'BitString', 'Float', 'Integer', 'List'],
  }),
]
