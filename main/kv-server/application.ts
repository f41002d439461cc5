/**
 * KVServer: the application `:kv_server`, its environment and its tree.
 *
 * ```
 * KVServer.Supervisor            one_for_one
 * ├─ KVServer.TaskSupervisor     Task.Supervisor
 * │  └─ KVServer.serve/1 …       one task a connection, temporary
 * └─ Task                        accepts connections, permanent
 * ```
 *
 * Environment: `:port` (0: any that is free), `:ip` (a tuple), `:max_connections`. Source: the Mix and OTP guide.
 */
import type { ApplicationSpec } from '../otp/application.js'
import * as Application from '../otp/application.js'
import { worker } from '../otp/child-spec.js'
import { argumentError } from '../otp/exceptions/constructors.js'
import { shown } from '../otp/exceptions/shown.js'
import * as Log from '../otp/logger/log.js'
import type { Proc } from '../otp/process/api.js'
import * as Supervisor from '../otp/supervisor.js'
import { alias, atom, emptyList, list, pair, type Term, TermMap, triple, tuple, Tuple } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import * as Command from './command.js'
import { MODULE, TASKS } from './server.js'

/** `:kv_server` */
export const NAME = atom('kv_server')
export const SUPERVISOR = alias('KVServer.Supervisor')

const portKey = atom('port')
const ipKey = atom('ip')
const maxConnectionsKey = atom('max_connections')
const maxChildren = atom('max_children')
const startLink = atom('start_link')
const task = alias('Task')
const taskSupervisor = alias('Task.Supervisor')

export const defaultPort = 4040
/** The machine itself. */
export const loopback = tuple(127, 0, 0, 1)
const defaultConnections = 20_000

/** What `kv_server.app` says. `port` is what its environment begins with. */
export function specification(port: Term): ApplicationSpec {
  return {
    name: NAME,
    description: 'kv_server',
    vsn: '0.0.1',
    modules: [MODULE, Command.MODULE],
    registered: [],
    applications: [atom('kernel'), atom('stdlib'), atom('elixir'), atom('logger'), atom('kv')],
    mod: [MODULE, emptyList],
    env: [
      [portKey, port],
      [ipKey, loopback],
      [maxConnectionsKey, defaultConnections],
    ],
  }
}

/**
 * Starts the tree.
 *
 * errors  ArgumentError when the environment is not as it should be
 */
export function start(): Proc<Term> {
  const port = setting(portKey, 'a number from 0 to 65535', (value) => isCount(value) && value <= 65535)
  const ip = setting(ipKey, 'a tuple of four or eight numbers', (value) => value instanceof Tuple)
  const most = setting(maxConnectionsKey, 'a number', isCount)
  if (!isLoopback(ip as Tuple))
    Log.warning(`kv_server takes connections from other machines, from whoever asks: it listens on ${shown(ip)}`)
  return Supervisor.startLink([tasks(most), worker(task, [MODULE, atom('accept'), list(port, ip)])], {
    strategy: 'one_for_one',
    name: SUPERVISOR,
  })
}

/** Called when the tree has stopped: nothing is left to do. */
export function stop(): Term {
  return atoms.ok
}

function tasks(most: Term): Term {
  const options = list(pair(atoms.name, TASKS), pair(maxChildren, most))
  return TermMap.from<Term, Term>([
    [atoms.id, TASKS],
    [atoms.start, triple(taskSupervisor, startLink, list(options))],
    [atoms.type, atoms.supervisor],
  ])
}

function isLoopback(ip: Tuple): boolean {
  if (ip.size === 4) return ip.e0 === 127
  const parts = ip.items()
  return parts.pop() === 1 && parts.every((part) => part === 0)
}

function setting(key: Term, what: string, fits: (value: Term) => boolean): Term {
  const value = Application.getEnv(NAME, key)
  return fits(value) ? value : argumentError(`${shown(key)} of :kv_server must be ${what}, got: ${shown(value)}`)
}

function isCount(value: Term): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
