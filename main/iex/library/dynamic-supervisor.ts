/** DynamicSupervisor. Source: Elixir 1.14's `DynamicSupervisor`. */
import * as DynamicSupervisor from '../../otp/dynamic-supervisor.js'
import type { Proc } from '../../otp/process/proc.js'
import { defaultModule } from '../../otp/supervisor-state.js'
import {
  alias,
  atom,
  type Atom,
  emptyList,
  isList,
  list,
  Pid,
  type Term,
  TermMap,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause, option } from './arguments.js'
import { stop } from './gen-server.js'
import { libraryModule, usingMacro } from './module.js'
import { serverOptions } from './servers.js'

const module = 'DynamicSupervisor'
const name = alias(module)

function init(options: Term): Term {
  if (!isList(options)) return noClause(module, 'init', options)
  return DynamicSupervisor.answerOfInit(options)
}

function startModule(of: Term, argument: Term, options: Term = emptyList): Proc<Term> {
  if (!isList(options)) return noClause(module, 'start_link', of, argument, options)
  return DynamicSupervisor.startModule(of as Atom, argument, serverOptions(options))
}

function startLink(options: Term): Proc<Term> {
  if (!isList(options)) return noClause(module, 'start_link', options)
  return startModule(defaultModule, init(options), options)
}

function childSpec(options: Term): Term {
  if (!isList(options)) return noClause(module, 'child_spec', options)
  const given = option(options, 'name') ?? name
  return TermMap.from<Term, Term>([
    [atoms.id, given instanceof Tuple ? given.at(given.size - 1) : given],
    [atoms.start, triple(name, atom('start_link'), list(options))],
    [atoms.type, atoms.supervisor],
  ])
}

export const dynamicSupervisor = libraryModule(
  name,
  'A supervisor whose children are started one by one.',
  {
    'child_spec(options)': ['How a supervisor starts a DynamicSupervisor with these options.', childSpec],
    'count_children(supervisor)': [
      'How many children there are: specs, active, supervisors, workers.',
      DynamicSupervisor.countChildren,
    ],
    'init(options)': ['What the `init/1` of a DynamicSupervisor answers, for these options.', init],
    'start_child(supervisor, child_spec)': ['Starts a child.', DynamicSupervisor.startChild],
    'start_link(options)': ['Starts a DynamicSupervisor without children, linked to the caller.', startLink],
    'start_link(module, init_arg, opts \\\\ [])': [
      'Starts the DynamicSupervisor that a module describes by its `init/1`, linked to the caller.',
      startModule,
    ],
    'stop(supervisor, reason \\\\ :normal, timeout \\\\ :infinity)': [
      'Stops a supervisor with its children: `:ok`.',
      stop,
    ],
    'terminate_child(supervisor, pid)': [
      'Stops the child with that pid: `:ok` or `{:error, :not_found}`.',
      (supervisor, pid) =>
        pid instanceof Pid
          ? DynamicSupervisor.terminateChild(supervisor, pid)
          : noClause(module, 'terminate_child', supervisor, pid),
    ],
    'which_children(supervisor)': [
      '`{:undefined, pid, type, modules}` of each child.',
      DynamicSupervisor.whichChildren,
    ],
  },
  usingMacro,
)
