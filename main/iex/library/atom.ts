/** Atom. Source: Elixir 1.14's `Atom`. */
import { refused } from '../../otp/process/raised.js'
import { alias, atom as named, atomName, isAtom, type Term } from '../../otp/term/term.js'
import { charlist } from '../../otp/term/charlist.js'
import { libraryModule } from './module.js'

function toCharlist(term: Term): Term {
  return isAtom(term) ? charlist(atomName(term)) : refused('atom_to_list', [term])
}

export const atom = libraryModule(alias('Atom'), 'Functions for atoms.', {
  'to_char_list(atom)': ['Use `to_charlist/1`.', toCharlist],
  'to_charlist(atom)': ['The name of an atom as a charlist.', toCharlist],
  'to_string(atom)': [
    'The name of an atom as a string.',
    (term) => (isAtom(term) ? atomName(term) : refused('atom_to_binary', [term, named('utf8')])),
  ],
})
