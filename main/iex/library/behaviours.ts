/** What behaviours ask of their modules, and what the compiler says where a module does not have it. */
import { defaultsOf } from '../../otp/behaviour-defaults.js'
import { code } from '../../otp/code.js'
import { shown } from '../../otp/exceptions/shown.js'
import type { Atom } from '../../otp/term/term.js'

/** Callbacks that a module must have, and those that it may have. */
interface Callbacks {
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

const erlangServer: Callbacks = {
  required: ['init/1', 'handle_call/3', 'handle_cast/2'],
  optional: [
    'code_change/3',
    'format_status/1',
    'format_status/2',
    'handle_continue/2',
    'handle_info/2',
    'terminate/2',
  ],
}

const callbacks: Readonly<Record<string, Callbacks>> = {
  'Elixir.GenServer': {
    required: ['init/1'],
    optional: [
      'code_change/3',
      'format_status/2',
      'handle_call/3',
      'handle_cast/2',
      'handle_continue/2',
      'handle_info/2',
      'terminate/2',
    ],
  },
  'Elixir.Supervisor': { required: ['init/1'], optional: [] },
  'Elixir.DynamicSupervisor': { required: ['init/1'], optional: [] },
  'Elixir.Application': {
    required: ['start/2', 'stop/1'],
    optional: ['config_change/3', 'prep_stop/1', 'start_phase/3'],
  },
  'Elixir.GenEvent': {
    required: ['code_change/3', 'handle_call/2', 'handle_event/2', 'handle_info/2', 'init/1', 'terminate/2'],
    optional: [],
  },
  'Elixir.Access': { required: ['fetch/2', 'get_and_update/3', 'pop/2'], optional: [] },
  'Elixir.Exception': { required: ['exception/1', 'message/1'], optional: ['blame/2'] },
  application: { required: ['start/2', 'stop/1'], optional: [] },
  gen_event: {
    required: ['handle_call/2', 'handle_event/2', 'init/1'],
    optional: ['code_change/3', 'format_status/1', 'format_status/2', 'handle_info/2', 'terminate/2'],
  },
  gen_server: erlangServer,
  gen_statem: {
    required: ['callback_mode/0', 'init/1'],
    optional: ['code_change/4', 'format_status/1', 'format_status/2', 'handle_event/4', 'state_name/3', 'terminate/3'],
  },
  supervisor: { required: ['init/1'], optional: [] },
}

/** The callbacks of a behaviour; undefined for a module that is none of the library's. */
export function callbacksOfBehaviour(behaviour: Atom): Callbacks | undefined {
  return callbacks[behaviour.name]
}

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
    const known = callbacks[behaviour.name]
    if (known === undefined) {
      if (code().module(behaviour) !== undefined) return []
      return [`@behaviour ${shown(behaviour)} does not exist (in module ${name})`]
    }
    const isUsed = used.includes(behaviour)
    const given = isUsed ? Object.keys(defaultsOf(behaviour, module)) : []
    if (isUsed && behaviour.name === 'Elixir.GenServer') return has('init/1') ? [] : [initMissing(name)]
    return known.required
      .filter((key) => !has(key) && !given.includes(key))
      .map((key) => `function ${key} required by behaviour ${shown(behaviour)} is not implemented (in module ${name})`)
  })
}
