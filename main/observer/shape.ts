/** What a list is: text, keywords, or just a list. Each question looks at a bounded part of a long one. */
import { isPrintableAscii } from '../otp/term/escape.js'
import { isStruct } from '../otp/term/inspect.js'
import { Atom, Cons, EmptyList, isAtom, type Term, type TermMap, Tuple } from '../otp/term/term.js'

/** How many elements decide. */
const looked = 4096

/** True for a list of printable characters, which `inspect` shows between quotes. */
export function isCharlist(term: Cons): boolean {
  let rest: Term = term
  for (let i = 0; i < looked && rest instanceof Cons; i++) {
    if (!isPrintableAscii(rest.head)) return false
    rest = rest.tail
  }
  while (rest instanceof Cons) {
    if (typeof rest.head !== 'number' || rest.head < 0 || rest.head > 0x10ffff) return false
    rest = rest.tail
  }
  return rest instanceof EmptyList
}

/** True for a list of pairs that begin with names. */
export function isKeyword(term: Cons): boolean {
  let rest: Term = term
  while (rest instanceof Cons) {
    const { head }: Cons = rest
    if (!(head instanceof Tuple) || head.size !== 2 || !isKey(head.e0)) return false
    rest = rest.tail
  }
  return rest instanceof EmptyList
}

/** True for what is written `name:` as a key: an atom that is no module. */
export function isKey(term: Term): boolean {
  return isAtom(term) && !(term instanceof Atom && term.name.startsWith('Elixir.'))
}

const lengths = new WeakMap<Cons, number>()

/** How many elements a list has; the tail of an improper one counts as one. Remembered for long ones. */
export function lengthOf(list: Cons): number {
  const known = lengths.get(list)
  if (known !== undefined) return known
  let length = 0
  let rest: Term = list
  while (rest instanceof Cons) {
    length++
    rest = rest.tail
  }
  if (!(rest instanceof EmptyList)) length++
  if (length > 1000) lengths.set(list, length)
  return length
}

/** As `isStruct`, of what is known to be a map. */
export function isStructMap(map: TermMap): boolean {
  return isStruct(map)
}
