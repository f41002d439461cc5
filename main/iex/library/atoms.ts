/** Atoms by their text. */
import { existingAtom } from '../../otp/term/atom.js'
import { atomTerm, type Atom } from '../../otp/term/term.js'

/** The atom written `text`, nil, true and false included, where it exists; undefined where not. */
export function existingTerm(text: string): Atom | boolean | null | undefined {
  return text === 'nil' || text === 'true' || text === 'false' ? atomTerm(text) : existingAtom(text)
}
