/** What code that `Macro.escape/2` gives calls, where something is unquoted in it. Source: elixir_quote.erl of Elixir 1.14. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { argumentError } from '../../../otp/exceptions/constructors.js'
import { shown } from '../../../otp/exceptions/shown.js'
import {
  Atom,
  atom,
  Cons,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
  Tuple,
} from '../../../otp/term/term.js'
import { codeText } from '../macro.js'

const noParens = pair(atom('no_parens'), true)

/** `left` before `right`. */
function joined(left: Term, right: Term): Term {
  return listFrom([...spliced(left), ...toArray(right)])
}

/** `before`, `left` and `right`, which is code of a list where it is none. */
function tailed(left: Term, right: Term, before: Term): Term {
  const items = [...toArray(before), ...spliced(left)]
  if (isList(right)) return listFrom([...items, ...toArray(right)])
  const last = items.pop() ?? null
  return listFrom([...items, triple(atom('|'), emptyList, list(last, right))])
}

function spliced(term: Term): readonly Term[] {
  if (isList(term)) return toArray(term)
  return argumentError(`expected a list with quoted expressions in unquote_splicing/1, got: ${shown(term)}`)
}

/** `left.right`, or the call of it where there are arguments. */
function dotted(meta: Term, left: Term, right: Term, args: Term, _context: Term): Term {
  const call = (name: Term, how: Term, given: Term): Term =>
    triple(triple(atom('.'), meta, list(left, name)), how, given)
  const parts = right instanceof Tuple && right.size === 3 ? (right.items() as [Term, Term, Term]) : undefined
  if (args !== null) {
    if (isAtom(right)) return call(right, meta, args)
    if (parts !== undefined && isAtom(parts[0]) && isAtom(parts[2])) return call(parts[0], meta, args)
    return argumentError(
      `expected unquote after dot with args to return an atom or a quoted call, got: ${codeText(right)}`,
    )
  }
  const bare = new Cons(noParens, meta)
  if (parts?.[0] === atom('__aliases__')) return triple(atom('__aliases__'), meta, new Cons(left, parts[2]))
  if (right instanceof Atom && right.name.startsWith('Elixir.'))
    return triple(atom('__aliases__'), meta, list(left, right))
  if (isAtom(right)) return call(right, bare, emptyList)
  if (parts !== undefined && isAtom(parts[0]))
    return isAtom(parts[2]) ? call(parts[0], bare, emptyList) : call(parts[0], meta, parts[2])
  return argumentError(
    `expected unquote after dot to return an atom, an alias or a quoted call, got: ${codeText(right)}`,
  )
}

export const elixirQuote: Module = nativeModule(atom('elixir_quote'), {
  'list/2': joined,
  'tail_list/3': tailed,
  'dot/5': dotted,
})
