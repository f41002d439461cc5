/**
 * What `use` gives to a module: the functions that it has unless it defines them itself; and what behaviours ask of their modules.
 * Source: `__using__/1` of GenServer, Supervisor and their like in Elixir 1.14.
 */
import { code, type NativeFunction } from '../../otp/code.js'
import { exception } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import { running } from '../../otp/process/current.js'
import { Raised } from '../../otp/process/raised.js'
import {
  type Atom,
  atom,
  emptyList,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  triple,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { argumentError } from '../../otp/exceptions/constructors.js'

/** By `name/arity`. */
export type Defaults = Readonly<Record<string, NativeFunction>>

/** Functions of `module`, which uses a behaviour with `options`. */
type Using = (module: Atom, options: Term) => Defaults

const specKeys: readonly Term[] = ['id', 'start', 'restart', 'shutdown', 'type', 'modules', 'significant'].map(atom)

/** `child_spec/1` with the options given to `use` in the place of its own values. */
function childSpec(module: Atom, options: Term, own: Readonly<Record<string, Term>> = {}): Defaults {
  return {
    'child_spec/1': (argument) => {
      let spec = TermMap.from<Term, Term>([
        [atoms.id, module],
        [atoms.start, triple(module, atom('start_link'), list(argument))],
        ...Object.entries(own).map(([key, value]): [Term, Term] => [atom(key), value]),
      ])
      for (const option of toArray(options)) {
        if (!(option instanceof Tuple)) continue
        if (!specKeys.includes(option.e0))
          return argumentError(`unknown key ${shown(option.e0)} in child specification override`)
        spec = spec.put(option.e0, option.e1)
      }
      return spec
    },
  }
}

/** Raises as a callback that the module does not have, in the words of its behaviour. */
function notProvided(
  module: Atom,
  verb: string,
  behaviour: string,
  callback: string,
  file: string,
  line: number,
): never {
  const process = running()
  const [name = '', arity] = callback.split('/')
  const place = list(
    pair(atom('file'), listFrom([...file].map((char) => char.charCodeAt(0)))),
    pair(atom('line'), line),
    pair(atom('error_info'), TermMap.from<Term, Term>([[atom('module'), atom('Elixir.Exception')]])),
  )
  const message = `attempted to ${verb} ${behaviour} ${shown(process.name ?? process.pid)} but no ${callback} clause was provided`
  throw new Raised(
    'error',
    exception('RuntimeError', { message }),
    list(tuple(module, atom(name), Number(arity), place)),
  )
}

const genServerFile = 'lib/gen_server.ex'

const genServer: Using = (module, options) => ({
  ...childSpec(module, options),
  'code_change/3': (_old, state) => pair(atoms.ok, state),
  'handle_call/3': () => notProvided(module, 'call', 'GenServer', 'handle_call/3', genServerFile, 787),
  'handle_cast/2': () => notProvided(module, 'cast', 'GenServer', 'handle_cast/2', genServerFile, 832),
  'handle_info/2': (message, state) => {
    const process = running()
    const name = process.name ?? process.pid
    process.runtime.report('error', { kind: 'gen_server_unexpected', module, name, message }, process)
    return pair(atoms.noreply, state)
  },
  'init/1': (argument) => pair(atoms.ok, argument),
  'terminate/2': () => atoms.ok,
})

const genEvent: Using = (module) => ({
  'code_change/3': (_old, state) => pair(atoms.ok, state),
  'handle_call/2': () => notProvided(module, 'call', 'GenEvent', 'handle_call/2', 'lib/gen_event.ex', 120),
  'handle_event/2': (_event, state) => pair(atoms.ok, state),
  'handle_info/2': (_message, state) => pair(atoms.ok, state),
  'init/1': (argument) => pair(atoms.ok, argument),
  'terminate/2': () => atoms.ok,
})

const supervisor: Using = (module, options) => childSpec(module, options, { type: atoms.supervisor })

const usable: Readonly<Record<string, Using>> = {
  Agent: childSpec,
  Application: () => ({ 'stop/1': () => atoms.ok }),
  DynamicSupervisor: supervisor,
  GenEvent: genEvent,
  GenServer: genServer,
  Supervisor: supervisor,
  Task: (module, options) => childSpec(module, options, { restart: atoms.temporary }),
}

const withoutPrefix = (module: Atom): string => module.name.replace(/^Elixir\./, '')

/** True for a module of the library that can be used. */
export function isUsable(behaviour: Atom): boolean {
  return Object.hasOwn(usable, withoutPrefix(behaviour))
}

/** The functions that `use behaviour, options` gives to `module`. */
export function defaultsOf(behaviour: Atom, module: Atom, options: Term = emptyList): Defaults {
  return usable[withoutPrefix(behaviour)]?.(module, options) ?? {}
}

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
