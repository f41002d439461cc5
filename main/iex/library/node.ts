/** Node: this one, which is alone. Source: Elixir 1.14's `Node`. */
import { raise, exception } from '../../otp/exceptions/constructors.js'
import { refused } from '../../otp/process/api.js'
import { alias, atom, emptyList, isAtom, list, pair, type Term } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { noClause } from './arguments.js'
import { kernelProcesses, spawnOpt, funWork, mfaWork } from './erlang/processes.js'
import { libraryModule } from './module.js'

const module = 'Node'
const ignored = atom('ignored')

const known: readonly string[] = ['this', 'known', 'visible', 'hidden', 'connected']

function nodes(which: Term): Term {
  const names = isAtom(which) ? [which] : undefined
  const name = names?.[0]
  const text = name !== null && typeof name === 'object' && 'name' in name ? String(name.name) : ''
  if (!known.includes(text)) return refused('nodes', [which])
  return text === 'this' || text === 'known' ? list(atoms.nonode) : emptyList
}

/** `run`, where `node` is this one. errors  ErlangError nodedown is only logged in Erlang: the process is dead from the start */
function here(node: Term, name: string, args: readonly Term[], run: () => unknown): unknown {
  if (!isAtom(node)) return noClause(module, name, ...args)
  return run()
}

function spawning(name: string, bif: 'spawn' | 'spawn_link' | 'spawn_monitor') {
  const call = (arity: number, args: readonly Term[]): unknown =>
    kernelProcesses.functions.get(atom(bif))?.[arity]?.(...args)
  return (...args: Term[]): unknown => {
    const [node = null, ...rest] = args
    return here(node, name, args, () => {
      if (rest.length === 2)
        return spawnOpt(funWork(rest[0] as Term, 'spawn_opt', rest), rest[1] as Term, 'spawn_opt', rest)
      if (rest.length !== 4) return call(rest.length, rest)
      const [of, fn, given, options] = rest as [Term, Term, Term, Term]
      return spawnOpt(mfaWork(of, fn, given, 'spawn_opt', rest), options, 'spawn_opt', rest)
    })
  }
}

function notAlive(): never {
  return raise(exception('ErlangError', { original: atom('notalive'), reason: null }))
}

const spawn = spawning('spawn', 'spawn')
const spawnLink = spawning('spawn_link', 'spawn_link')
const spawnMonitor = spawning('spawn_monitor', 'spawn_monitor')

export const node = libraryModule(alias(module), 'The nodes of a distributed system; this one is alone.', {
  'alive?()': ['True when the node is part of a distributed system.', () => false],
  'connect(node)': ['Connects to another node: `:ignored` where this one is alone.', () => ignored],
  'disconnect(node)': ['Ends the connection to another node.', () => ignored],
  'get_cookie()': ['The cookie of the node.', () => atom('nocookie')],
  'list()': ['The nodes this one is connected to.', () => emptyList],
  'list(args)': ['The nodes of a kind: `:this`, `:known`, `:visible`, `:hidden`, `:connected`.', nodes],
  'monitor(node, flag)': ['Watches a node.', notAlive],
  'monitor(node, flag, options)': ['Watches a node.', notAlive],
  'ping(node)': ['`:pong` when a node answers, else `:pang`.', (name) => atom(name === atoms.nonode ? 'pong' : 'pang')],
  'self()': ['The name of this node.', () => atoms.nonode],
  'set_cookie(node \\\\ Node.self(), cookie)': ['Sets the cookie of a node.', () => true],
  'spawn(node, fun)': ['Starts a process on a node.', spawn],
  'spawn(node, fun, opts)': ['Starts a process on a node, with options.', spawn],
  'spawn(node, module, fun, args)': ['Starts a process on a node that calls a function of a module.', spawn],
  'spawn(node, module, fun, args, opts)': ['As `spawn/4`, with options.', spawn],
  'spawn_link(node, fun)': ['Starts a process on a node, linked to the caller.', spawnLink],
  'spawn_link(node, module, fun, args)': ['As `spawn_link/2`, by a function of a module.', spawnLink],
  'spawn_monitor(node, fun)': ['Starts a process on a node, watched by the caller.', spawnMonitor],
  'spawn_monitor(node, module, fun, args)': ['As `spawn_monitor/2`, by a function of a module.', spawnMonitor],
  'stop()': ['Makes the node a lone one.', () => pair(atoms.error, atom('not_found'))],
})
