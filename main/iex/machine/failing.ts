/** Errors that compiled code raises, in Erlang's form. */
import { Raised, systemLimit } from '../../otp/process/raised.js'

export { functionClause } from '../../otp/process/raised.js'
import {
  atom,
  type Atom,
  isInteger,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  triple,
  tuple,
} from '../../otp/term/term.js'

const erlang = atom('erlang')
/** `[error_info: %{module: :erl_erts_errors}]` */
const explained = list(pair(atom('error_info'), TermMap.from<Term, Term>([[atom('module'), atom('erl_erts_errors')]])))

/** What may have too large a value of two integers. */
const growingNames = ['+', '-', '*', 'bsl', 'bsr']

/** `:badarith`, of `name` with its operands; `:system_limit` of integers, whose value would be too large. */
export function badArithmetic(name: string, ...operands: Term[]): never {
  const isTooLarge = growingNames.includes(name) && operands.every(isInteger)
  throw new Raised(
    'error',
    isTooLarge ? systemLimit : atom('badarith'),
    list(tuple(erlang, atom(name), listFrom(operands), explained)),
  )
}

export function badBoolean(operator: string, value: Term): never {
  throw new Raised('error', triple(atom('badbool'), atom(operator), value))
}

export function undefinedFunction(module: Term, name: Atom, args: readonly Term[]): never {
  throw new Raised('error', atom('undef'), list(tuple(module, name, listFrom(args), list())))
}

export function erlangError(name: string, value: Term): never {
  throw new Raised('error', pair(atom(name), value))
}
