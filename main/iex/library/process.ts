/** Process. Source: Elixir 1.14's `Process`. */
import * as api from '../../otp/process/api.js'
import type { Proc } from '../../otp/process/proc.js'
import type { Mfa } from '../../otp/process/process.js'
import { argumentError } from '../../otp/exceptions/constructors.js'
import { shown } from '../../otp/exceptions/shown.js'
import * as Timer from '../../otp/timer.js'
import {
  alias,
  Atom,
  atom,
  emptyList,
  isAtom,
  isInteger,
  isList,
  list,
  pair,
  type Term,
  tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { placeTerm } from '../machine/places.js'
import { noClause } from './arguments.js'
import { dictionaryOf } from './dictionary.js'
import { monitor } from './erlang/aliases.js'
import { bifs, funWork, mfaWork, spawnOpt } from './erlang/processes.js'
import { libraryModule } from './module.js'
import { callers } from './own-stack.js'
import { asksWhereItIs, infoOf, itemOf } from './process-info.js'

const name = alias('Process')
const info1 = { module: name, name: atom('info'), arity: 1 }
const info2: Mfa = { module: name, name: atom('info'), arity: 2, file: 'lib/process.ex', line: 773 }

/** nil for `:undefined`. */
const nilOf = (term: Term): Term => (term === atoms.undefinedAtom ? null : term)

function info(pid: Term, item?: Term): Term | Proc<Term> {
  if (item === undefined) return nilOf(infoOf(pid, info1))
  if (!isAtom(item) && !isList(item)) return noClause('Process', 'info', pid, item)
  if (asksWhereItIs(pid, item)) return ownInfo(pid, item)
  return shownItem(item, itemOf(pid, item, [info2]))
}

function* ownInfo(pid: Term, item: Term): Proc<Term> {
  return shownItem(item, itemOf(pid, item, [info2, ...(yield* callers())]))
}

function shownItem(item: Term, found: Term): Term {
  return found === emptyList && item instanceof Atom ? pair(item, emptyList) : nilOf(found)
}

/** Names a process. errors  ArgumentError with a sentence of its own */
function register(pid: Term, wanted: Term): Term {
  if (!(wanted instanceof Atom) || wanted === atoms.undefinedAtom) return noClause('Process', 'register', pid, wanted)
  try {
    return api.register(wanted, pid)
  } catch (thrown) {
    if (!(thrown instanceof api.Raised) || thrown.reason !== atoms.badarg) throw thrown
    const start = `could not register ${shown(pid)} with name ${shown(wanted)} because`
    return argumentError(
      `${start} it is not alive, the name is already taken, or it has already been given another name`,
      list(tuple(name, atom('register'), list(pid, wanted), placeTerm('lib/process.ex', 611))),
    )
  }
}

function sleep(ms: Term): unknown {
  const isTime = ms === atoms.infinity || (isInteger(ms) && ms >= 0)
  return isTime ? Timer.sleep(ms, api.processSleep) : noClause('Process', 'sleep', ms)
}

export const process = libraryModule(name, 'Processes: their signals, names, links, monitors, timers and dictionary.', {
  'alive?(pid)': ['True while the process lives.', bifs['is_process_alive/1']],
  'cancel_timer(timer_ref, options \\\\ [])': [
    'Cancels a timer: the ms it had left, or false when there is none any more.',
    bifs['cancel_timer/2'],
  ],
  'delete(key)': [
    'Takes `key` out of the process dictionary; what was there, or nil.',
    (key) => dictionaryOf().remove(key),
  ],
  'demonitor(monitor_ref, options \\\\ [])': [
    'Ends a monitor. With `:flush` its message is taken out of the mailbox too.',
    (ref, options = emptyList) => bifs['demonitor/2']?.(ref, options),
  ],
  'exit(pid, reason)': ['Sends an exit signal. `:kill` cannot be trapped.', bifs['exit/2']],
  'flag(flag, value)': [
    'Sets a flag of the calling process, such as `:trap_exit`; what it was before.',
    bifs['process_flag/2'],
  ],
  'flag(pid, flag, value)': ['Sets a flag of another process; what it was before.', bifs['process_flag/3']],
  'get()': ['All pairs of the process dictionary.', bifs['get/0']],
  'get(key, default \\\\ nil)': [
    'The value at `key` in the process dictionary.',
    (key, otherwise = null) => {
      const found = dictionaryOf().get(key)
      return found === undefined ? otherwise : found
    },
  ],
  'get_keys()': ['All keys of the process dictionary.', bifs['get_keys/0']],
  'get_keys(value)': ['The keys of the process dictionary that have `value`.', bifs['get_keys/1']],
  'group_leader()': ['The group leader of the calling process.', bifs['group_leader/0']],
  'group_leader(pid, leader)': [
    'Makes `leader` the group leader of `pid`.',
    (pid, leader) => bifs['group_leader/2'](leader, pid),
  ],
  'hibernate(mod, fun_name, args)': [
    'Waits for a message, then calls the function; nothing comes back from it.',
    bifs['hibernate/3'],
  ],
  'info(pid)': ['What is known of a process: a keyword list, or nil when it is dead.', (pid) => info(pid)],
  'info(pid, spec)': ['One item of `info/1` as `{item, value}`, or several.', info],
  'link(pid_or_port)': ['Links the calling process to another: one dies of the other.', bifs['link/1']],
  'list()': ['The pids of all processes.', bifs['processes/0']],
  'monitor(item)': [
    'Watches a process by pid or name: its end comes as `{:DOWN, ref, :process, object, reason}`.',
    (item) => monitor(atoms.process, item),
  ],
  'put(key, value)': [
    'Puts `value` at `key` into the process dictionary; what was there, or nil.',
    (key, value) => dictionaryOf().put(key, value),
  ],
  'read_timer(timer_ref)': ['The ms a timer has left, or false.', bifs['read_timer/1']],
  'register(pid_or_port, name)': ['Registers a process under an atom.', register],
  'registered()': ['The names that processes are registered under.', bifs['registered/0']],
  'send(dest, msg, options)': ['Sends a message: `:ok`.', bifs['send/3']],
  'send_after(dest, msg, time, opts \\\\ [])': [
    'Sends `msg` in `time` ms; a reference that cancels it.',
    (to, message, ms, options) => bifs['send_after/4'](ms, to, message, options ?? emptyList),
  ],
  'sleep(timeout)': ['Waits `timeout` ms, or for ever with `:infinity`.', sleep],
  'spawn(fun, opts)': [
    'Starts a process that calls `fun`, with options such as `:link` and `:monitor`.',
    (fun, options) => spawnOpt(funWork(fun, 'spawn_opt', [fun, options]), options, 'spawn_opt', [fun, options]),
  ],
  'spawn(mod, fun, args, opts)': [
    'Starts a process that calls a function of a module, with options.',
    (module, fn, args, options) => {
      const all = [module, fn, args, options]
      return spawnOpt(mfaWork(module, fn, args, 'spawn_opt', all), options, 'spawn_opt', all)
    },
  ],
  'unlink(pid_or_port)': ['Ends the link to another process.', bifs['unlink/1']],
  'unregister(name)': ['Frees a name.', bifs['unregister/1']],
  'whereis(name)': ['The pid registered under `name`, or nil.', (name) => nilOf(bifs['whereis/1'](name))],
})
