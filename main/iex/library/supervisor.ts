/** Supervisor. Source: Elixir 1.14's `Supervisor`. */
import { childSpec, childSpecsOf } from '../../otp/child-spec-of.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { inSupervisorOptions } from '../../otp/frames.js'
import { runtime } from '../../otp/process/api.js'
import type { Proc } from '../../otp/process/proc.js'
import * as Supervisor from '../../otp/supervisor.js'
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
  toArray,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause, option } from './arguments.js'
import { call, stop } from './gen-server.js'
import { libraryModule, usingMacro } from './module.js'
import { serverOptions } from './servers.js'
import { warnOnce } from './warning.js'

const module = 'Supervisor'
const splitKeys = list(atoms.strategy, atom('max_seconds'), atom('max_restarts'))

/** Supervisor.init/2 */
function* init(children: Term, options: Term): Proc<Term> {
  if (!isList(children) || !isList(options)) return noClause(module, 'init', children, options)
  const strategy = option(options, 'strategy') ?? null
  if (strategy === null) return argumentError('expected :strategy option to be given', inSupervisorOptions)
  if (strategy === atoms.simpleOneForOne) yield* warn(':simple_one_for_one strategy is', 674, 'init')
  const flags = TermMap.from<Term, Term>([
    [atoms.strategy, strategy],
    [atoms.intensity, option(options, 'max_restarts') ?? 3],
    [atoms.period, option(options, 'max_seconds') ?? 5],
  ])
  return Supervisor.answerOfInit(flags, yield* childSpecsOf(toArray(children)))
}

/** Of a list of children and options, or of a module and its argument. */
function* startLink(first: Term, second: Term): Proc<Term> {
  if (!isList(first)) return yield* startModule(first, second)
  if (!isList(second)) return noClause('Keyword', 'split', second, splitKeys)
  return yield* startModule(defaultModule, yield* init(first, second), second)
}

function startModule(of: Term, argument: Term, options: Term = emptyList): Proc<Term> {
  if (!isList(options)) return noClause(module, 'start_link', of, argument, options)
  const { name } = serverOptions(options)
  return Supervisor.startModule(of as Atom, argument, name === undefined ? {} : { name })
}

declare module '../../otp/process/runtime.js' {
  interface Parts {
    /** True once Supervisor.start_child/2 has warned of a list of arguments. */
    warnedOfChildArguments?: boolean
  }
}

/** Warns of `what`, at `line` of Supervisor, in its `fn/2`. */
function* warn(what: string, line: number, fn: string): Proc<void> {
  const place = `(elixir 1.14.0) lib/supervisor.ex:${line}: Supervisor.${fn}/2`
  yield* warnOnce(`${what} deprecated, please use DynamicSupervisor instead`, [place])
}

function* startChild(supervisor: Term, child: Term): Proc<Term> {
  const { parts } = runtime()
  if (isList(child) && parts.warnedOfChildArguments !== true) {
    parts.warnedOfChildArguments = true
    yield* warn('Supervisor.start_child/2 with a list of args is', 906, 'start_child')
  }
  return yield* Supervisor.startChild(supervisor, child)
}

function* terminateChild(supervisor: Term, child: Term): Proc<Term> {
  if (child instanceof Pid) yield* warn('Supervisor.terminate_child/2 with a PID is', 937, 'terminate_child')
  return yield* Supervisor.terminateChild(supervisor, child)
}

function* countChildren(supervisor: Term): Proc<Term> {
  return Supervisor.countsMap(yield* call(supervisor, atom('count_children'), atoms.infinity) as Proc<Term>)
}

export const supervisor = libraryModule(
  alias(module),
  'A process that starts other processes, and starts them again when they end.',
  {
    'child_spec(module_or_map, overrides)': [
      'The child specification of a module or map, with some of its values replaced.',
      childSpec,
    ],
    'count_children(supervisor)': ['How many children there are: specs, active, supervisors, workers.', countChildren],
    'delete_child(supervisor, child_id)': [
      'Forgets a child that was stopped: `:ok` or `{:error, reason}`.',
      Supervisor.deleteChild,
    ],
    'init(children, options)': ['What the `init/1` of a supervisor answers, for these children and options.', init],
    'restart_child(supervisor, child_id)': ['Starts a child again that was stopped.', Supervisor.restartChild],
    'start_child(supervisor, child_spec)': ['Adds a child and starts it.', startChild],
    'start_link(children, options)': ['Starts a supervisor of these children, linked to the caller.', startLink],
    'start_link(module, init_arg, options)': [
      'Starts the supervisor that a module describes by its `init/1`, linked to the caller.',
      startModule,
    ],
    'stop(supervisor, reason \\\\ :normal, timeout \\\\ :infinity)': [
      'Stops a supervisor with its children: `:ok`.',
      stop,
    ],
    'terminate_child(supervisor, child_id)': ['Stops a child, and keeps its specification.', terminateChild],
    'which_children(supervisor)': ['`{id, pid, type, modules}` of each child.', Supervisor.whichChildren],
  },
  usingMacro,
)
