/** The options of start functions as Elixir writes them: a keyword list. */
import { inWhere } from './frames.js'
import { isServer, isTimeout, timeoutMs, type StartOptions } from './gen.js'
import { error, functionClause, refused } from './process/raised.js'
import { atom, elements, isAtom, isList, type Term, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'

const debug = atom('debug')
const gen = atom('gen')
const timeoutValue = atom('timeout_value')

/** `{:local, name}`, `{:global, name}` or `{:via, module, name}`, as Erlang's start functions take them. errors  those of gen for others */
export function erlangName(name: Term): StartOptions {
  if (name instanceof Tuple && name.size === 2 && name.e0 === atoms.local)
    return isAtom(name.e1) ? { name: name.e1 } : refused('whereis', [name.e1])
  return isServer(name) && name instanceof Tuple && (name.e0 === atoms.global || name.e0 === atoms.via)
    ? { name }
    : functionClause(gen, 'where', [name], inWhere)
}

/** ms of a time to start in. errors  timeout_value for what is none */
function startTimeout(term: Term): number {
  return isTimeout(term) ? timeoutMs(term) : error(timeoutValue)
}

/** `[name: .., timeout: ..]` as options; what else is there is for others. errors  timeout_value for a time that is none */
export function startOptions(keywords: Term): StartOptions {
  const options: { name?: Term; timeout?: number; debug?: Term } = {}
  for (const item of elements(keywords)) {
    if (!(item instanceof Tuple) || item.size !== 2) continue
    if (item.e0 === atoms.name) options.name = item.e1
    else if (item.e0 === atoms.timeout) options.timeout = startTimeout(item.e1)
    else if (item.e0 === debug && isList(item.e1)) options.debug = item.e1
  }
  return options
}
