/** What functions of Module do with a module whose body runs. Source: Elixir 1.14's `Module`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import {
  Atom,
  atom,
  emptyList,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  toArray,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { Node } from '../syntax/ast.js'
import { quoted } from '../syntax/quoted.js'
import { splitClause } from '../compile/clauses.js'
import { type Draft, isMacro, type ModuleDraft } from './draft.js'

/** `{name, arity}` of what is defined so far, in the order of its definition; `kind`: of that kind alone. */
export function definitionsIn(draft: ModuleDraft, kind?: string): Term {
  const found = [...draft.functions.values()].filter((each) => !each.isDefault && (kind ?? each.kind) === each.kind)
  return listFrom(found.map(({ name, arity }) => pair(atom(name), arity)))
}

function draftOf(draft: ModuleDraft, key: Term): Draft | undefined {
  if (!(key instanceof Tuple) || !(key.e0 instanceof Atom)) return undefined
  const found = draft.functions.get(`${key.e0.name}/${key.e1 as number}`)
  return found?.isDefault === true ? undefined : found
}

export function definesKind(draft: ModuleDraft, key: Term, kind?: string): boolean {
  const found = draftOf(draft, key)
  return found !== undefined && (kind ?? found.kind) === found.kind
}

const place = (line: number): Term => list(pair(atom('line'), line))

/** The guards of a clause, one for each `when`. */
export function guardsOf(guard: Node | null): Term {
  const guards: Term[] = []
  let rest = guard
  while (rest?.kind === 'call' && rest.name === 'when' && rest.args.length === 2) {
    guards.push(quoted(rest.args[0] as Node))
    rest = rest.args[1] as Node
  }
  return listFrom(rest === null ? guards : [...guards, quoted(rest)])
}

/** `{:v1, kind, meta, clauses}` of a function, or nil. */
export function definitionOf(draft: ModuleDraft, key: Term, skipsClauses: boolean): Term {
  const found = draftOf(draft, key)
  if (found === undefined) return null
  const clauses = found.written.map(({ args, body, line }) => {
    const { patterns, guard } = splitClause(args)
    const own = isMacro(found.kind) ? patterns.slice(1) : patterns
    return tuple(place(line), listFrom(own.map((each) => quoted(each))), guardsOf(guard), quoted(body))
  })
  return tuple(atom('v1'), atom(found.kind), place(found.line), skipsClauses ? emptyList : listFrom(clauses))
}

export function deleteDefinition(draft: ModuleDraft, key: Term): boolean {
  const found = draftOf(draft, key)
  if (found === undefined) return false
  draft.functions.delete(`${found.name}/${found.arity}`)
  return true
}

/** Functions that may be overridden from now on. */
export function makeOverridable(draft: ModuleDraft, given: Term): Term {
  if (given instanceof Atom) return atoms.ok
  for (const each of isList(given) ? toArray(given) : [given]) {
    if (!(each instanceof Tuple) || !(each.e0 instanceof Atom) || typeof each.e1 !== 'number')
      return argumentError(
        `each element in tuple list has to be a {function_name :: atom, arity :: 0..255} tuple, got: ${shown(each)}`,
      )
    const key = `${each.e0.name}/${each.e1}`
    const known = draft.functions.get(key)
    const native = draft.natives.get(key)
    if (known === undefined && native === undefined)
      return argumentError(`cannot make function ${key} overridable because it was not defined`)
    draft.overridable.set(key, {
      entry: known === undefined ? (native as NonNullable<typeof native>) : { code: known.code },
      draft: known,
      isOverridden: false,
    })
    if (known !== undefined) draft.finished.push(known)
  }
  return atoms.ok
}

export function isOverridable(draft: ModuleDraft, key: Term): boolean {
  return key instanceof Tuple && key.e0 instanceof Atom && draft.overridable.has(`${key.e0.name}/${key.e1 as number}`)
}

export function overridablesIn(draft: ModuleDraft): Term {
  return listFrom(
    [...draft.overridable.keys()].map((key) => {
      const at = key.lastIndexOf('/')
      return pair(atom(key.slice(0, at)), Number(key.slice(at + 1)))
    }),
  )
}

/** Runs `hooks` after `value` was made, which may have to be waited for. */
export function* afterwards(value: Term | Proc<Term>, hooks: () => Proc<undefined> | undefined): Proc<Term> {
  const made = isProc(value) ? yield* value : value
  const run = hooks()
  if (run !== undefined) yield* run
  return made
}
