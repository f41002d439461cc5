/**
 * Atoms: interned names, one object a name, compared with `===`.
 *
 * nil, true and false are not here: they are JavaScript's null, true and false (see term.ts). The table is shared by every
 * runtime of the program, as code constants are; it only grows, is counted, and ends at `atomLimit` as the BEAM's does.
 */

/** The most atoms the table takes. Source: erl +t, default 1,048,576. */
export const atomLimit = 1_048_576
/** Beyond them, for what the program itself has to name while it tells that the table is full. */
const reserve = 65_536

export class Atom {
  /** Position in the atom table: a hash that needs no text. */
  readonly index: number

  /** Use `atom(name)`: the constructor does not intern. */
  constructor(readonly name: string) {
    this.index = count++
  }
}

let count = 3 // nil, true, false

const table = new Map<string, Atom>()

/** errors  RangeError when the table is full, of which raised.ts makes system_limit: the BEAM would stop with "no more index entries in atom_tab" */
function full(): never {
  throw new RangeError(`no more index entries in atom_tab (max=${atomLimit})`)
}

/** The atom called `name`, a text that a program computed; made when it is new and there is room. As `atom`. */
export function computedAtom(name: string): Atom {
  return table.get(name) ?? (count >= atomLimit ? full() : atom(name))
}

/** The atom called `name`; made when it is new. `name` is not nil, true or false: `atomTerm` in term.ts takes those. */
export function atom(name: string): Atom {
  const known = table.get(name)
  if (known !== undefined) return known
  if (count >= atomLimit + reserve) full()
  const made = new Atom(name)
  table.set(name, made)
  return made
}

/** The atom called `name` if there is one; never makes one. For text that a person typed. */
export function existingAtom(name: string): Atom | undefined {
  return table.get(name)
}

/** How many atoms there are, nil, true and false included. */
export function atomCount(): number {
  return count
}

/** The atom of an Elixir module: `alias('KV.Bucket')` is `:"Elixir.KV.Bucket"`. */
export function alias(name: string): Atom {
  return atom(`Elixir.${name}`)
}
