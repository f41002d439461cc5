/** Agent. Source: Elixir 1.14's `Agent`. */
import * as Agent from '../../otp/agent.js'
import {
  alias,
  atom,
  emptyList,
  type Fun,
  isList,
  list,
  pair,
  type Term,
  TermMap,
  triple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { isFun, noClause } from './arguments.js'
import { cast as castTo, checkServer, stop, timed } from './gen-server.js'
import { libraryModule, usingMacro } from './module.js'
import { serverOptions } from './servers.js'

const name = alias('Agent')
const castName = atom('cast')

type Start = typeof Agent.start
type Ask = (agent: Term, change: Fun | Term, timeout: number) => unknown

function starting(fn: string, start: Start): (...args: Term[]) => unknown {
  return (...args) => {
    const [first = null, second = emptyList] = args
    if (args.length > 2) {
      const [module, name, given, options = emptyList] = args as [Term, Term, Term, Term?]
      return begin(triple(module, name, given), options)
    }
    return isFun(first, 0) ? begin(first, second) : noClause('Agent', fn, first, second)
  }
  function begin(init: Term, options: Term): unknown {
    if (!isList(options)) return noClause('GenServer', fn, alias('Agent.Server'), init, options)
    return start(init as Fun, serverOptions(options))
  }
}

/** ms that an agent has for an answer. errors  FunctionClauseError of GenServer.call/3 */
function msOf(agent: Term, fn: string, change: Term, timeout: Term): number {
  const ms = typeof timeout === 'number' && timeout >= 0 ? timeout : timed(agent, pair(atom(fn), change), timeout)
  checkServer(agent)
  return ms
}

function asking(fn: string, ask: Ask): (...args: Term[]) => unknown {
  return (...args) => {
    const [agent = null, change = null] = args
    if (args.length > 3) {
      const [, module, name, given, timeout = 5000] = args as [Term, Term, Term, Term, Term?]
      const job = triple(module, name, given)
      return ask(agent, job, msOf(agent, fn, job, timeout))
    }
    const timeout = args[2] ?? 5000
    if (!isFun(change, 1)) return noClause('Agent', fn, agent, change, timeout)
    return ask(agent, change, msOf(agent, fn, change, timeout))
  }
}

function cast(...args: Term[]): unknown {
  const [agent = null, change = null] = args
  if (args.length === 2)
    return isFun(change, 1) ? castTo(agent, pair(castName, change)) : noClause('Agent', 'cast', agent, change)
  const [, module, name, given] = args as [Term, Term, Term, Term]
  return castTo(agent, pair(castName, triple(module, name, given)))
}

const start = starting('start', Agent.start)
const startLink = starting('start_link', Agent.startLink)
const get = asking('get', (agent, change, ms) => Agent.get(agent, change as Fun, ms))
const update = asking('update', (agent, change, ms) => Agent.update(agent, change as Fun, ms))
const getAndUpdate = asking('get_and_update', (agent, change, ms) => Agent.getAndUpdate(agent, change as Fun, ms))

export const agent = libraryModule(
  name,
  'A state in a process, read and changed by functions.',
  {
    'cast(agent, fun)': ['Changes the state by `fun` without waiting: `:ok`.', cast],
    'cast(agent, module, fun, args)': ['As `cast/2`, by a function of a module that gets the state first.', cast],
    'child_spec(arg)': [
      'How a supervisor starts an agent with `arg`.',
      (argument) =>
        TermMap.from<Term, Term>([
          [atoms.id, name],
          [atoms.start, triple(name, atom('start_link'), list(argument))],
        ]),
    ],
    'get(agent, fun, timeout \\\\ 5000)': ['What `fun` gives for the state.', get],
    'get(agent, module, fun, args, timeout \\\\ 5000)': ['What a function of a module gives for the state.', get],
    'get_and_update(agent, fun, timeout \\\\ 5000)': [
      'Changes the state by `fun`, which gives `{answer, new_state}`; the answer.',
      getAndUpdate,
    ],
    'get_and_update(agent, module, fun, args, timeout \\\\ 5000)': [
      'As `get_and_update/3`, by a function of a module.',
      getAndUpdate,
    ],
    'start(fun, options \\\\ [])': ['Starts an agent whose state is what `fun` gives.', start],
    'start(module, fun, args, options \\\\ [])': ['Starts an agent by a function of a module.', start],
    'start_link(fun, options \\\\ [])': [
      'Starts an agent whose state is what `fun` gives, linked to the caller.',
      startLink,
    ],
    'start_link(module, fun, args, options \\\\ [])': [
      'Starts an agent by a function of a module, linked to the caller.',
      startLink,
    ],
    'stop(agent, reason \\\\ :normal, timeout \\\\ :infinity)': ['Stops an agent, and waits for its end: `:ok`.', stop],
    'update(agent, fun, timeout \\\\ 5000)': ['Changes the state to what `fun` makes of it: `:ok`.', update],
    'update(agent, module, fun, args, timeout \\\\ 5000)': ['As `update/3`, by a function of a module.', update],
  },
  usingMacro,
)
