/** How atoms are written: as literals, keys and names of calls. Source: Elixir 1.14's `Macro`. */
import { shown } from '../../otp/exceptions/shown.js'
import { Atom, atom, atomName, isAtom, type Term } from '../../otp/term/term.js'
import { noClause } from './arguments.js'
import { isOperator } from './macro-walk.js'

const module = 'Macro'

type Kind = 'alias' | 'identifier' | 'not_callable' | 'operator' | 'quoted_operator' | 'other'

const notCallable = new Set(['%', '%{}', '{}', '<<>>', '...', '..', '.', '..//', '->'])
const quotedOperators = new Set(['::', '^^^', '~~~', '<|>'])

function kindOf(name: string): Kind {
  if (notCallable.has(name)) return 'not_callable'
  if (quotedOperators.has(name)) return 'quoted_operator'
  if (isOperator(atom(name), 1) === true || isOperator(atom(name), 2) === true) return 'operator'
  if (/^Elixir(\.[A-Z]\w*)*$/.test(name)) return 'alias'
  if (/^[\p{L}_]/u.test(name) && !shown(atom(name)).startsWith(':"'))
    return /^\p{Lu}/u.test(name) || name.includes('@') ? 'not_callable' : 'identifier'
  return 'other'
}

/** `:alias`, `:identifier`, `:quoted` or `:unquoted`. */
export function classifyAtom(term: Term): Term {
  if (!isAtom(term)) return noClause(module, 'inner_classify', term)
  const kind = kindOf(atomName(term))
  if (kind === 'alias' || kind === 'identifier') return atom(kind)
  return atom(kind === 'operator' || kind === 'not_callable' ? 'unquoted' : 'quoted')
}

/** An atom as a literal, a key or the name of a call. */
export function inspectAtom(how: Term, term: Term): Term {
  const written = how instanceof Atom && isAtom(term) ? writing.get(how.name) : undefined
  return written === undefined ? noClause(module, 'inspect_atom', how, term) : written(atomName(term as Atom), term)
}

/** With quotes, and escapes within. */
const inQuotes = (name: string): string => shown(name)

const ways: Readonly<Record<string, (name: string, term: Term) => string>> = {
  literal(name, term) {
    const kind = kindOf(name)
    if (term === null || typeof term === 'boolean') return name
    if (kind === 'alias') return /^Elixir(\.Elixir(\.|$)|$)/.test(name) ? name : name.slice(7)
    return kind === 'quoted_operator' || kind === 'other' ? `:${inQuotes(name)}` : `:${name}`
  },
  key(name) {
    const kind = kindOf(name)
    return kind === 'alias' || kind === 'quoted_operator' || kind === 'other' ? `${inQuotes(name)}:` : `${name}:`
  },
  remote_call(name) {
    const kind = kindOf(name)
    return kind === 'identifier' || kind === 'operator' || kind === 'quoted_operator' ? name : inQuotes(name)
  },
}

const writing = new Map(Object.entries(ways))
