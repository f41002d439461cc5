/** Supervisor, DynamicSupervisor, Supervisor.Spec and `:supervisor` for the code table: options as keyword lists, answers as Elixir and Erlang give them. */
import {
  alias,
  Atom,
  atom,
  emptyList,
  isList,
  list,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
  tuple,
} from './term/term.js'
import { inspect } from './term/inspect.js'
import { TermMap, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { checkChildspecs } from './child-spec.js'
import { childSpec, childSpecsOf } from './child-spec-of.js'
import { type Module, type NativeFunction, nativeModule } from './code.js'
import * as DynamicSupervisor from './dynamic-supervisor.js'
import { argumentError } from './exceptions/constructors.js'
import * as GenServer from './gen-server.js'
import { callWith, timeoutMs, timeoutTerm } from './gen.js'
import type { Protocol } from './process/call.js'
import type { Proc } from './process/proc.js'
import { erlangName, startOptions } from './start-options.js'
import * as Supervisor from './supervisor.js'
import { defaultModule } from './supervisor-state.js'

const maxRestarts = atom('max_restarts')
const maxSeconds = atom('max_seconds')
const dynamicSupervisor = alias('DynamicSupervisor')
const supervisorAtom = atom('supervisor')

/** The value of `key` in a keyword list, or `otherwise`. */
function option(keywords: Term, key: Atom, otherwise: Term): Term {
  for (const item of toArray(keywords)) if (item instanceof Tuple && item.size === 2 && item.e0 === key) return item.e1
  return otherwise
}

/** Supervisor.init/2 */
function* init(children: Term, options: Term): Proc<Term> {
  const strategy = option(options, atoms.strategy, null)
  if (strategy === null) argumentError('expected :strategy option to be given')
  const flags = TermMap.from<Term, Term>([
    [atoms.strategy, strategy],
    [atoms.intensity, option(options, maxRestarts, 3)],
    [atoms.period, option(options, maxSeconds, 5)],
  ])
  return Supervisor.answerOfInit(flags, yield* childSpecsOf(toArray(children)))
}

/** Supervisor.start_link/2: of children and options, or of a module and its argument. */
function* startLink(first: Term, second: Term): Proc<Term> {
  if (!isList(first)) return yield* startModule(first, second, emptyList)
  return yield* startModule(defaultModule, yield* init(first, second), second)
}

function startModule(module: Term, argument: Term, options: Term): Proc<Term> {
  return Supervisor.startModule(module as Atom, argument, { ...nameIn(options) })
}

function nameIn(options: Term): Supervisor.StartOptions {
  const { name } = startOptions(options)
  if (name === undefined || name === null) return {}
  const isPlace = name instanceof Tuple && (name.e0 === atoms.global || name.e0 === atoms.via)
  if (name instanceof Atom || isPlace) return { name }
  return argumentError(`expected :name option to be one of the following:

  * nil
  * atom
  * {:global, term}
  * {:via, module, term}

Got: ${inspect(name)}
`)
}

function startDynamic(module: Term, argument: Term, options: Term): Proc<Term> {
  return DynamicSupervisor.startModule(module as Atom, argument, startOptions(options))
}

/** DynamicSupervisor.child_spec/1 */
function dynamicChildSpec(options: Term): Term {
  const name = option(options, atoms.name, dynamicSupervisor)
  const id = name instanceof Tuple ? name.at(name.size - 1) : name
  return TermMap.from<Term, Term>([
    [atoms.id, id],
    [atoms.start, triple(dynamicSupervisor, atom('start_link'), list(options))],
    [atoms.type, supervisorAtom],
  ])
}

/** Supervisor.Spec.worker/3 and supervisor/3: the older specification, a tuple of six. */
function oldSpec(type: Term, module: Term, args: Term, options: Term): Term {
  const modules = module === alias('GenEvent') ? atoms.dynamic : list(module)
  return tuple(
    option(options, atoms.id, module),
    triple(module, option(options, atom('function'), atom('start_link')), args),
    option(options, atoms.restart, atoms.permanent),
    option(options, atom('shutdown'), type === atoms.supervisor ? atoms.infinity : 5000),
    type,
    option(options, atoms.modules, modules),
  )
}

function stop(supervisor: Term, reason: Term = atoms.normal, timeout: Term = atoms.infinity): Proc<Term> {
  return GenServer.stop(supervisor, reason, timeoutMs(timeout))
}

const stopping: Readonly<Record<string, NativeFunction>> = {
  'stop/1': stop,
  'stop/2': stop,
  'stop/3': stop,
}

const callAtom = atom('call')

/** Asks as `:supervisor` does: by gen_server, which its exits name. */
const erlangProtocol: Protocol = {
  label: atoms.genCall,
  explain: ({ asked, request, timeout }, why) =>
    pair(why, triple(atom('gen_server'), callAtom, list(asked, request, timeoutTerm(timeout)))),
  catches: true,
}

/** Of the functions of `:supervisor`: the request is its name, or the name with what is given besides. */
function asking(name: string): NativeFunction {
  const tag = atom(name)
  return (supervisor, ...[given]) =>
    callWith(supervisor, given === undefined ? tag : pair(tag, given), Infinity, erlangProtocol)
}

/** The modules, to be defined in the code table. */
export const modules: readonly Module[] = [
  nativeModule(alias('Supervisor'), {
    ...stopping,
    'delete_child/2': Supervisor.deleteChild,
    'restart_child/2': Supervisor.restartChild,
    'terminate_child/2': Supervisor.terminateChild,
    'which_children/1': Supervisor.whichChildren,
    'start_link/2': startLink,
    'start_link/3': startModule,
    'init/2': init,
    'child_spec/2': childSpec,
    'start_child/2': Supervisor.startChild,
    'count_children/1': Supervisor.countChildren,
  }),
  nativeModule(defaultModule, { 'init/1': (answer) => answer }),
  nativeModule(alias('Supervisor.Spec'), {
    'worker/2': (module, args) => oldSpec(atoms.worker, module, args, emptyList),
    'worker/3': (module, args, options) => oldSpec(atoms.worker, module, args, options),
    'supervisor/2': (module, args) => oldSpec(atoms.supervisor, module, args, emptyList),
    'supervisor/3': (module, args, options) => oldSpec(atoms.supervisor, module, args, options),
  }),
  nativeModule(dynamicSupervisor, {
    ...stopping,
    'start_link/1': (options) => startDynamic(defaultModule, DynamicSupervisor.answerOfInit(options), options),
    'start_link/2': (module, argument) => startDynamic(module, argument, emptyList),
    'start_link/3': startDynamic,
    'init/1': DynamicSupervisor.answerOfInit,
    'child_spec/1': dynamicChildSpec,
    'start_child/2': DynamicSupervisor.startChild,
    'terminate_child/2': (supervisor, pid) =>
      DynamicSupervisor.terminateChild(supervisor, pid instanceof Pid ? pid : argumentError('a pid is expected')),
    'which_children/1': DynamicSupervisor.whichChildren,
    'count_children/1': DynamicSupervisor.countChildren,
  }),
  nativeModule(supervisorAtom, {
    'start_link/2': (module, argument) => Supervisor.startModule(module as Atom, argument),
    'start_link/3': (name, module, argument) => Supervisor.startModule(module as Atom, argument, erlangName(name)),
    'count_children/1': asking('count_children'),
    'delete_child/2': asking('delete_child'),
    'get_childspec/2': asking('get_childspec'),
    'restart_child/2': asking('restart_child'),
    'start_child/2': asking('start_child'),
    'terminate_child/2': asking('terminate_child'),
    'which_children/1': asking('which_children'),
    'check_childspecs/1': checkChildspecs,
  }),
]
