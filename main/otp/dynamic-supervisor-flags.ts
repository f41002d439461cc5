/** The flags of a DynamicSupervisor, as its module's init/1 answers them. Source: DynamicSupervisor of Elixir 1.14, init/2. */
import { atom, isList, list, pair, type Term, type TermMap, toArray } from './term/term.js'
import * as atoms from './term/well-known.js'
import { BadSpec } from './child-spec.js'
import type { DynamicFlags } from './dynamic-supervisor-state.js'

/** The flags that `given` describes, or what is wrong with them. */
export function checkFlags(given: TermMap): DynamicFlags | BadSpec {
  const value = (key: string, otherwise: Term): Term => {
    const found = given.get(atom(key))
    return found === undefined ? otherwise : found
  }
  const strategy = value('strategy', atoms.oneForOne)
  const maxRestarts = value('intensity', 1)
  const maxSeconds = value('period', 5)
  const maxChildren = value('max_children', atoms.infinity)
  const extra = value('extra_arguments', list())
  const wrong = (name: string, what: Term): BadSpec => new BadSpec(pair(atom(name), what))
  if (strategy !== atoms.oneForOne) return wrong('invalid_strategy', strategy)
  if (typeof maxRestarts !== 'number' || maxRestarts < 0) return wrong('invalid_intensity', maxRestarts)
  if (typeof maxSeconds !== 'number' || maxSeconds <= 0) return wrong('invalid_period', maxSeconds)
  const limit = maxChildren === atoms.infinity ? Infinity : maxChildren
  if (typeof limit !== 'number' || limit < 0) return wrong('invalid_max_children', maxChildren)
  if (!isList(extra)) return wrong('invalid_extra_arguments', extra)
  return { strategy, maxRestarts, maxSeconds, maxChildren: limit, extraArguments: toArray(extra) }
}
