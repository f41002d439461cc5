/**
 * Tagged tuples, built and read by the names of their fields.
 *
 * ```ts
 * const Create = tagged<{ name: string }>('create', 'name')
 * send(registry, Create({ name }))      // {:create, name}
 * Create.match(message)?.name           // the name, or undefined for another message
 * ```
 */
import { type Atom, type Term, Tuple, atomTerm, tupleFrom } from './term.js'

export interface Tagged<Fields extends Readonly<Record<string, Term>>> {
  /** `{:tag, field, …}` */
  (fields: Fields): Tuple
  readonly tag: Atom | null | boolean
  /**
   * The fields of `term`; undefined when it is not a tuple with this tag and so many fields. The types of the fields are taken for granted,
   * as the sender is.
   */
  match(term: Term): Fields | undefined
}

/** The constructor of tuples `{:tag, …}` with `names` as fields, in this order. */
export function tagged<Fields extends Readonly<Record<string, Term>> = Record<never, never>>(
  tag: string,
  ...names: readonly (keyof Fields & string)[]
): Tagged<Fields> {
  const tagTerm = atomTerm(tag)
  const size = names.length + 1
  const build = (fields: Fields): Tuple => tupleFrom([tagTerm, ...names.map((name) => fields[name] as Term)])
  const match = (term: Term): Fields | undefined => {
    if (!(term instanceof Tuple) || term.size !== size || term.e0 !== tagTerm) return undefined
    const fields: Record<string, Term> = {}
    for (let i = 0; i < names.length; i++) fields[names[i] as string] = term.at(i + 1)
    return fields as Fields
  }
  return Object.assign(build, { tag: tagTerm, match })
}
