/** The options of start functions as Elixir writes them: a keyword list. */
import { timeoutMs, type StartOptions } from './gen.js'
import { atom, elements, isList, type Term, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'

const debug = atom('debug')

/** `[name: .., timeout: ..]` as options; what else is there is for others. */
export function startOptions(keywords: Term): StartOptions {
  const options: { name?: Term; timeout?: number; debug?: Term } = {}
  for (const item of elements(keywords)) {
    if (!(item instanceof Tuple) || item.size !== 2) continue
    if (item.e0 === atoms.name) options.name = item.e1
    else if (item.e0 === atoms.timeout) options.timeout = timeoutMs(item.e1)
    else if (item.e0 === debug && isList(item.e1)) options.debug = item.e1
  }
  return options
}
