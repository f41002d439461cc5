/** What `use` gives to a module: the functions that it has unless it defines them itself. Source: `__using__/1` of GenServer, Supervisor and their like in Elixir 1.14. */
import type { NativeFunction } from './code.js'
import { argumentError, exception } from './exceptions/constructors.js'
import { shown } from './exceptions/shown.js'
import { running } from './process/current.js'
import { Raised } from './process/raised.js'
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
} from './term/term.js'
import * as atoms from './term/well-known.js'

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
