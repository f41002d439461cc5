/** What `:erlang` has of nodes: there is this one alone, to which nothing is connected. Source: OTP 25's erlang.erl. */
import { code, nativeModule } from '../../../otp/code.js'
import * as api from '../../../otp/process/api.js'
import { error, refused } from '../../../otp/process/raised.js'
import { settle, type Proc } from '../../../otp/process/proc.js'
import {
  Atom,
  atom,
  emptyList,
  isAtom,
  isProperList,
  list,
  pair,
  type Term,
  TermMap,
  toArray,
} from '../../../otp/term/term.js'
import { sendAtOnce, thisNode } from './processes.js'

const erlang = atom('erlang')
const noCookie = atom('nocookie')

/** `name(node, …)`, which is `name(…)` where it is this node. */
const here =
  (name: string) =>
  (...args: Term[]): unknown => {
    const [node, ...rest] = args as [Term, ...Term[]]
    if (!(node instanceof Atom)) return refused(name, args)
    return node === thisNode ? code().call(erlang, atom(name), rest) : elsewhere(name, rest)
  }

/** A process that cannot be started, as there is no such node: it is over for want of a connection. */
function* elsewhere(name: string, rest: readonly Term[]): Proc<Term> {
  const exit = [erlang, atom('exit'), list(atom('noconnection'))]
  const last = rest.at(-1) as Term
  const options = name === 'spawn_opt' ? [last] : []
  return (yield* settle(code().call(erlang, atom(name), [...exit, ...options]))) as Term
}

function monitorNode(...args: Term[]): Term {
  const [node, isOn] = args
  if (typeof isOn !== 'boolean' || !(node instanceof Atom)) return refused('monitor_node', args, undefined, notAlive)
  return node === thisNode ? true : refused('monitor_node', args, undefined, notAlive)
}

const notAlive = atom('notalive')

/** As `send/2`: nothing here keeps a sender waiting. */
const cookie = (node: Term = thisNode): Term => (node instanceof Atom ? noCookie : refused('get_cookie', [node]))

function setCookie(...args: Term[]): Term {
  if (!args.every((each) => each instanceof Atom)) return refused('set_cookie', args)
  return error(atom('distribution_not_started'))
}

const nodeKinds = new Set(['this', 'known', 'visible', 'hidden', 'connected'])

function knownNodes(...args: Term[]): Term {
  const [which, options] = args as [Term, Term]
  const groups = isAtom(which) ? list(which) : which
  if (!(options instanceof TermMap) || !isProperList(groups)) return refused('nodes', args)
  const kinds = toArray(groups)
  if (!kinds.every((each) => each instanceof Atom && nodeKinds.has(each.name))) return refused('nodes', args)
  return kinds.some((each) => each === atom('known') || each === atom('this'))
    ? list(pair(thisNode, TermMap.empty))
    : emptyList
}

export const erlangNodes = nativeModule(erlang, {
  '!/2': (to, message) => api.send(to, message),
  'disconnect_node/1': (node) => (isAtom(node) ? atom('ignored') : refused('disconnect_node', [node])),
  'get_cookie/0': () => noCookie,
  'get_cookie/1': cookie,
  'monitor_node/2': monitorNode,
  'monitor_node/3': monitorNode,
  'nodes/2': knownNodes,
  'send_nosuspend/2': sendAtOnce,
  'send_nosuspend/3': sendAtOnce,
  'set_cookie/1': setCookie,
  'set_cookie/2': setCookie,
  'spawn/2': here('spawn'),
  'spawn/4': here('spawn'),
  'spawn_link/2': here('spawn_link'),
  'spawn_link/4': here('spawn_link'),
  'spawn_monitor/2': here('spawn_monitor'),
  'spawn_monitor/4': here('spawn_monitor'),
  'spawn_opt/3': here('spawn_opt'),
  'spawn_opt/5': here('spawn_opt'),
  'spawn_request/5': here('spawn_request'),
})
