/** How the shells of a runtime print values: what `IEx.configure(inspect: …)` has said. Source: IEx.Config of Elixir 1.14. */
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Runtime } from '../../otp/process/runtime.js'
import type { InspectOptions } from '../../otp/term/inspect.js'
import { Atom, atom, elements, emptyList, isList, listFrom, pair, type Term, Tuple } from '../../otp/term/term.js'
import { inspectOptions } from './inspecting.js'

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** The keyword list of `IEx.configure(inspect: list)`. */
    shellOptions?: Term
  }
}

/** What can be set in Elixir; of these only how values are inspected matters to this shell. */
const known = new Set(
  'alive_continuation_prompt alive_prompt colors continuation_prompt default_prompt history_size inspect parser width'.split(
    ' ',
  ),
)
const standard: readonly Term[] = [pair(atom('width'), 80), pair(atom('pretty'), true)]

/** The options with which `runtime` prints values. */
export function shellInspect(runtime: Runtime): InspectOptions {
  return { pretty: true, width: 80, ...inspectOptions(runtime.parts.shellOptions ?? emptyList) }
}

/** The same as a keyword list. */
export function shellInspectTerm(runtime: Runtime): Term {
  const own = [...elements(runtime.parts.shellOptions ?? emptyList)]
  const names = own.map((each) => (each as Tuple).e0)
  return listFrom([...standard.filter((each) => !names.includes((each as Tuple).e0)), ...own])
}

/** `IEx.configuration()` */
export function configuration(runtime: Runtime): Term {
  const own = [...elements(runtime.parts.shellOptions ?? emptyList)]
  const isPretty = own.some((each) => (each as Tuple).e0 === atom('pretty'))
  const inspect = listFrom([...(isPretty ? [] : [pair(atom('pretty'), true)]), ...own])
  return listFrom([
    pair(atom('colors'), emptyList),
    pair(atom('history_size'), 20),
    pair(atom('inspect'), inspect),
    pair(atom('alive_prompt'), '%prefix(%node)%counter>'),
    pair(atom('default_prompt'), '%prefix(%counter)>'),
  ])
}

/** `IEx.configure(options)` */
export function configure(runtime: Runtime, options: Term): void {
  for (const option of isList(options) ? elements(options) : [options]) {
    const [key, value] = option instanceof Tuple && option.size === 2 ? [option.e0, option.e1] : [null, null]
    if (!(key instanceof Atom) || !known.has(key.name)) argumentError(`invalid configuration ${shown(option)}`)
    if (key !== atom('inspect')) continue
    if (!isList(value)) argumentError(`invalid configuration ${shown(option)}`)
    const given = [...elements(value)].filter((each): each is Tuple => each instanceof Tuple && each.size === 2)
    const kept = [...elements(runtime.parts.shellOptions ?? emptyList)].filter(
      (each) => !given.some(({ e0 }) => e0 === (each as Tuple).e0),
    )
    runtime.parts.shellOptions = listFrom([...kept, ...given])
  }
}
