/** Macro: code as terms, and names in it. Source: Elixir 1.14's `Macro`. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import {
  alias,
  Atom,
  atomName,
  Bitstring,
  Cons,
  Fun,
  isAtom,
  isList,
  isProperList,
  list,
  listFrom,
  pair,
  Pid,
  Port,
  Ref,
  type Term,
  TermMap,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import { atom, emptyList } from '../../otp/term/term.js'
import { noPlace } from '../syntax/build.js'
import { unescape } from '../syntax/escape.js'
import { nodeText } from '../syntax/node-text.js'
import { unquoted } from '../compile/unquoted.js'
import { noClause } from './arguments.js'
import { expanding } from './macro-expand.js'
import { walking } from './macro-walk.js'
import { libraryModule } from './module.js'

const module = 'Macro'

/** `foo_bar/baz` as `FooBar.Baz`. */
function camelize(text: Term): Term {
  if (typeof text !== 'string') return noClause(module, 'camelize', text)
  if (/^[A-Z0-9_]+$/.test(text) && /^[A-Z]/.test(text)) return text
  const start = text.replace(/^_+/, '')
  const joined = start.replace(/_+([a-zA-Z0-9])/g, (_all, letter: string) => letter.toUpperCase())
  const parts = joined.replace(/_+$/, '').split('/')
  return parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('.')
}

/** `FooBar.Baz` as `foo_bar/baz`. */
function underscore(term: Term): Term {
  const text = isAtom(term) ? atomName(term).replace(/^Elixir\./, '') : term
  if (typeof text !== 'string') return noClause(module, 'underscore', term)
  return text
    .replace(/\./g, '/')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

/** The tree that stands for `term`. */
function escape(term: Term): Term {
  if (term instanceof Tuple) {
    const items = term.items().map(escape)
    return items.length === 2
      ? pair(items[0] as Term, items[1] as Term)
      : triple(atom('{}'), emptyList, listFrom(items))
  }
  if (term instanceof Cons) return escapedList(term)
  if (term instanceof Ref || term instanceof Port || (term instanceof Fun && !term.external))
    return argumentError(
      `cannot escape ${shown(term)}. The supported values are: lists, tuples, maps, atoms, numbers, bitstrings, PIDs and remote functions in the format &Mod.fun/arity`,
    )
  if (term instanceof Fun) {
    const callee = triple(atom('.'), emptyList, list(term.module, term.name))
    const called = triple(callee, list(pair(atom('no_parens'), true)), emptyList)
    return triple(atom('&'), emptyList, list(triple(atom('/'), emptyList, list(called, term.arity))))
  }
  if (term instanceof TermMap)
    return triple(atom('%{}'), emptyList, listFrom([...term].map(([key, value]) => pair(escape(key), escape(value)))))
  return term
}

function escapedList(list: Cons): Term {
  const items: Term[] = []
  let rest: Term = list
  for (; rest instanceof Cons; rest = rest.tail) items.push(escape(rest.head))
  if (rest === emptyList) return listFrom(items)
  const last = items.pop() as Term
  return listFrom([...items, triple(atom('|'), emptyList, listFrom([last, escape(rest)]))])
}

function isLiteral(term: Term): boolean {
  if (isList(term)) return isProperList(term) && toArray(term).every(isLiteral)
  if (term instanceof Tuple) return term.size === 2 && term.items().every(isLiteral)
  return isAtom(term) || typeof term === 'number' || typeof term === 'bigint' || typeof term === 'string'
}

function inspectAtom(how: Term, name: Term): Term {
  const text = shown(name)
  const plain = text.replace(/^:/, '')
  switch (how instanceof Atom ? how.name : '') {
    case 'literal':
      return text
    case 'key':
      return `${text.startsWith(':') ? plain : shown(atomName(name as Atom))}:`
    case 'remote_call':
      return plain
    default:
      return noClause(module, 'inspect_atom', how, name)
  }
}

function unescapeString(text: Term): Term {
  if (typeof text !== 'string') return noClause(module, 'unescape_string', text)
  const found = unescape(text)
  return found instanceof Bitstring ? found : found
}

function variableOf(name: Term, context: Term): Term {
  if (!(name instanceof Atom) || !isAtom(context)) return noClause(module, 'var', name, context)
  return triple(name, emptyList, context)
}

/** `:alias`, `:identifier`, `:quoted` or `:unquoted`. */
function classify(term: Term): Term {
  if (!isAtom(term)) return noClause(module, 'classify_atom', term)
  const name = atomName(term)
  if (/^Elixir(\.[A-Z]\w*)*$/.test(name)) return atom('alias')
  if (/^[\p{Ll}_][\p{L}\p{N}_]*[?!]?$/u.test(name)) return atom('identifier')
  return atom(shown(term).startsWith(':"') ? 'quoted' : 'unquoted')
}

/** A block that is the whole of the code has no parentheses. */
export function codeText(tree: Term): string {
  if (tree instanceof TermMap || tree instanceof Ref || tree instanceof Pid) return shown(tree)
  const node = unquoted(tree, noPlace)
  return node.kind === 'block' ? node.body.map(nodeText).join('\n') : nodeText(node)
}

function generateArguments(count: Term, context: Term): Term {
  if (typeof count !== 'number' || count < 0 || !isAtom(context))
    return noClause(module, 'generate_arguments', count, context)
  return listFrom(Array.from({ length: count }, (_, i) => triple(atom(`arg${i + 1}`), emptyList, context)))
}

export const macro = libraryModule(alias(module), 'Names and trees of code.', {
  ...walking,
  ...expanding,
  'camelize(string)': ['`foo_bar` as `FooBar`.', camelize],
  'classify_atom(atom)': ['How an atom is written.', classify],
  'escape(expr, opts \\\\ [])': ['The tree that stands for a value.', (term) => escape(term)],
  'generate_arguments(amount, context)': ['Variables for that many arguments.', generateArguments],
  'inspect_atom(source_format, atom)': ['An atom as it is written as a literal, a key or a call.', inspectAtom],
  'quoted_literal?(term)': ['True for a value that stands for itself.', isLiteral],
  'to_string(tree)': ['Code as it is written.', codeText],
  'underscore(module_or_atom)': ['`FooBar` as `foo_bar`.', underscore],
  'unescape_string(string)': ['The text that a string with escapes stands for.', unescapeString],
  'var(var, context)': ['A variable of that name.', variableOf],
})
