/** GenServer. Source: Elixir 1.14's `GenServer`. */
import * as GenServer from '../../otp/gen-server.js'
import { badTimeout, findServer, isServer, isTimeout, timeoutMs } from '../../otp/gen.js'
import { runtime, send } from '../../otp/process/api.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { exit, Raised } from '../../otp/process/raised.js'
import {
  alias,
  atom,
  type Atom,
  emptyList,
  isAtom,
  isList,
  list,
  listFrom,
  pair,
  Pid,
  type Term,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { functionClause } from '../machine/failing.js'
import { noClause } from './arguments.js'
import { libraryModule, usingMacro } from './module.js'
import { msOf, serverOptions } from './servers.js'

const name = alias('GenServer')
const node = atoms.nonode

/** ms of the timeout of a call. errors  FunctionClauseError of GenServer.call/3 */
export function timed(server: Term, request: Term, timeout: Term): number {
  return msOf(timeout, 'GenServer', 'call', server, request, timeout)
}

/** errors  FunctionClauseError where `server` is nothing that names one */
export function checkServer(server: Term): void {
  if (!isServer(server)) noClause('GenServer', 'whereis', server)
}

export function call(server: Term, request: Term, timeout: Term = 5000): unknown {
  const ms = timed(server, request, timeout)
  checkServer(server)
  return GenServer.call(server, request, ms)
}

export function cast(server: Term, request: Term): unknown {
  return isServer(server) ? GenServer.cast(server, request) : noClause('GenServer', 'cast', server, request)
}

export function stop(server: Term, reason: Term = atoms.normal, timeout: Term = atoms.infinity): unknown {
  checkServer(server)
  return isTimeout(timeout) ? GenServer.stop(server, reason, timeoutMs(timeout)) : stopRefused(server, reason, timeout)
}

/** The stop of who lives with a time that is none, which sys refuses. */
function* stopRefused(server: Term, reason: Term, timeout: Term): Proc<Term> {
  const found = findServer(server)
  const process = isProc(found) ? yield* found : found
  const explain = (why: Term): Term => pair(why, triple(name, atom('stop'), list(server, reason, timeout)))
  if (process === undefined) return exit(explain(atoms.noproc))
  const { pid } = process
  const why = badTimeout(pid, atoms.system, pair(atoms.terminate, reason), timeout)
  return exit(explain(pair(why, triple(atom('sys'), atoms.terminate, list(pid, reason, timeout)))))
}

function starting(fn: string, start: typeof GenServer.start): (...args: Term[]) => unknown {
  return (module = null, argument = null, options = emptyList) => {
    if (!isAtom(module) || !isList(options)) return noClause('GenServer', fn, module, argument, options)
    return start(module as Atom, argument, serverOptions(options))
  }
}

function* whereis(server: Term): Proc<Term> {
  checkServer(server)
  if (server instanceof Tuple && server.size === 2 && server.e0 !== atoms.global && server.e1 !== node) return server
  const found = findServer(server)
  return (isProc(found) ? yield* found : found)?.pid ?? null
}

export function reply(client: Term, answer: Term): unknown {
  if (client instanceof Tuple && client.size === 2 && client.e0 instanceof Pid) return GenServer.answer(client, answer)
  return functionClause(atom('gen'), 'reply', [client, answer])
}

/** Calls the server `name` of each node: `{[{node, answer}], nodes_that_did_not}`. */
export function* multiCall(...args: Term[]): Proc<Term> {
  const [nodes, server, request, timeout] =
    args.length === 2
      ? [list(node), args[0] as Term, args[1] as Term, atoms.infinity]
      : [args[0] as Term, args[1] as Term, args[2] as Term, args[3] ?? atoms.infinity]
  if (!isList(nodes) || !isAtom(server))
    return functionClause(atom('gen_server'), 'multi_call', [nodes, server, request, timeout])
  const [answers, bad]: [Term[], Term[]] = [[], []]
  const ms = msOf(timeout, 'GenServer', 'multi_call', ...args)
  for (const each of toArray(nodes)) {
    const answer = each === node ? yield* attempted(() => GenServer.call(server, request, ms)) : undefined
    if (answer === undefined) bad.push(each)
    else answers.push(pair(each, answer))
  }
  return pair(listFrom(answers), listFrom(bad))
}

/** The answer of `call`; undefined where none comes. */
function* attempted(call: () => Proc<Term>): Proc<Term | undefined> {
  try {
    return yield* call()
  } catch (thrown) {
    if (thrown instanceof Raised && thrown.kind === 'exit') return undefined
    throw thrown
  }
}

export function abcast(...args: Term[]): Term {
  const [nodes, server, request] = args.length === 2 ? [list(node), ...args] : args
  if (!isList(nodes as Term) || !isAtom(server as Term))
    return noClause('GenServer', 'abcast', nodes as Term, server as Term, request as Term)
  for (const each of toArray(nodes as Term)) {
    const found = each === node ? runtime().whereis(server as Atom) : undefined
    if (found !== undefined) send(found.pid, pair(atoms.genCast, request as Term))
  }
  return atom('abcast')
}

export const genServer = libraryModule(
  name,
  'A server process: it keeps a state and answers requests by the callbacks of a module.',
  {
    'abcast(nodes \\\\ [node() | Node.list()], name, request)': [
      'Casts to the servers of a name on several nodes.',
      abcast,
    ],
    'call(server, request, timeout \\\\ 5000)': ['Sends a request and waits for its answer.', call],
    'cast(server, request)': ['Sends a request without waiting: `:ok`.', cast],
    'multi_call(nodes \\\\ [node() | Node.list()], name, request, timeout \\\\ :infinity)': [
      'Calls the servers of a name on several nodes: their answers, and the nodes that gave none.',
      multiCall,
    ],
    'reply(client, reply)': ['Answers a call from wherever `from` is known: `:ok`.', reply],
    'start(module, init_arg, options \\\\ [])': ['Starts a server without a link.', starting('start', GenServer.start)],
    'start_link(module, init_arg, options \\\\ [])': [
      'Starts a server, linked to the caller.',
      starting('start_link', GenServer.startLink),
    ],
    'stop(server, reason \\\\ :normal, timeout \\\\ :infinity)': [
      'Stops a server, and waits for its end: `:ok`.',
      stop,
    ],
    'whereis(server)': ['The pid of a server, or nil.', whereis],
  },
  { ...usingMacro, '__before_compile__(env)': 'Adds the callbacks that are missing.' },
)
