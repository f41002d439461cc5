/** What the compiler says where a module does not have what its behaviours ask for. */
import { defaultsOf } from '../../otp/behaviour-defaults.js'
import { code } from '../../otp/code.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Atom } from '../../otp/term/term.js'
import { callbacksOfBehaviour } from './behaviour-callbacks.js'

const initMissing = (
  module: string,
): string => `function init/1 required by behaviour GenServer is not implemented (in module ${module}).

We will inject a default implementation for now:

    def init(init_arg) do
      {:ok, init_arg}
    end

You can copy the implementation above or define your own that converts the arguments given to GenServer.start_link/3 to the server state.
`

/**
 * What the compiler warns of in `module`, which has the behaviours given.
 *
 * used  those that it got by `use`
 * has   whether it has the function `name/arity`
 */
export function behaviourWarnings(
  module: Atom,
  behaviours: readonly Atom[],
  used: readonly Atom[],
  has: (key: string) => boolean,
): string[] {
  const name = shown(module)
  return behaviours.flatMap((behaviour) => {
    const known = callbacksOfBehaviour(behaviour)
    if (known === undefined) {
      if (code().module(behaviour) !== undefined) return []
      return [`@behaviour ${shown(behaviour)} does not exist (in module ${name})`]
    }
    const isUsed = used.includes(behaviour)
    const given = isUsed ? Object.keys(defaultsOf(behaviour, module)) : []
    if (isUsed && behaviour.name === 'Elixir.GenServer') return has('init/1') ? [] : [initMissing(name)]
    return known.all
      .filter((key) => !known.optional.includes(key))
      .sort()
      .filter((key) => !has(key) && !given.includes(key))
      .map((key) => `function ${key} required by behaviour ${shown(behaviour)} is not implemented (in module ${name})`)
  })
}
