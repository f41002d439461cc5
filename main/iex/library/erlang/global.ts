/** `:global`. Source: global.erl of OTP 25. */
import { code, nativeModule } from '../../../otp/code.js'
import { globalsOf } from '../../../otp/global-names.js'
import * as api from '../../../otp/process/api.js'
import { processOf } from '../../../otp/process/process.js'
import { globalLocksOf } from '../../../otp/global-locks.js'
import { running } from '../../../otp/process/current.js'
import type { Proc } from '../../../otp/process/proc.js'
import { charlist } from '../../../otp/term/charlist.js'
import { called, stdlibRefused } from '../arguments.js'
import { atom, isProperList, list, pair, Pid, type Term, toArray, Tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { above, inTransaction, inTransactionStart } from '../../../otp/frames.js'
import { functionClause } from '../../machine/failing.js'

/** Who has the global name: names of this node, as nothing is distributed. */
function globalHolder(name: Term): Pid | undefined {
  return globalsOf(api.runtime()).whereis(name)?.pid
}

const yes = atom('yes')
const no = atom('no')

function registerGlobal(name: Term, pid: Term, ...rest: Term[]): Term {
  if (!(pid instanceof Pid)) return functionClause(atom('global'), 'register_name', [name, pid, ...rest])
  const process = processOf(pid)
  // Who is dead is taken, and gone at once.
  if (process === null) return globalHolder(name) === undefined ? yes : no
  return globalsOf(api.runtime()).register(name, process) ? yes : no
}

function registerAnew(name: Term, pid: Term, ...rest: Term[]): Term {
  if (!(pid instanceof Pid)) return functionClause(atom('global'), 're_register_name', [name, pid, ...rest])
  const globals = globalsOf(api.runtime())
  globals.free(name)
  const process = processOf(pid)
  if (process !== null) globals.give(name, process)
  return yes
}

function sendGlobal(name: Term, message: Term): Term {
  const pid = globalHolder(name)
  if (pid === undefined) return api.exit(pair(atoms.badarg, pair(name, message)))
  api.send(pid, message)
  return pid
}

const globalName = atom('global')
const aborted = atom('aborted')
const at = (line: number): Term => list(pair(atom('file'), charlist('global.erl')), pair(atom('line'), line))

function isLockId(id: Term): id is Tuple {
  return id instanceof Tuple && id.size === 2
}

/** How many times a lock is tried for again; undefined where `retries` is no such number. */
function retriesOf(retries: Term): number | undefined {
  if (retries === atoms.infinity) return Infinity
  return typeof retries === 'number' && retries >= 0 ? retries : undefined
}

/** ms to wait before the next try, a random part of at most eight seconds, more from try to try: drawn from the process's own generator, as OTP does. */
function waitBefore(attempt: number): number {
  const most = attempt > 5 ? 8000 : (2 ** attempt * 1000) / 8
  return code().call(atom('rand'), atom('uniform'), [most]) as number
}

/** Takes the lock `{resource, requester}`: true, or false when it was had by another each time. */
function* setLock(id: Term, nodes: Term = list(api.nodeName), retries: Term = atoms.infinity): Proc<Term> {
  const left = retriesOf(retries)
  if (left === undefined) return functionClause(globalName, 'set_lock', [id, nodes, retries], at(418))
  if (!isLockId(id)) return functionClause(globalName, 'set_lock', [id, nodes, retries, 1], at(423))
  if (!isOfThisNode(nodes)) return true
  const locks = globalLocksOf(api.runtime())
  for (let attempt = 1; ; attempt++) {
    if (locks.take(id.e0, id.e1, running())) return true
    if (attempt > left) return false
    yield* api.sleep(waitBefore(attempt))
  }
}

/** Whether this node is one of `nodes`: nothing is to be locked on others, of which there are none. */
function isOfThisNode(nodes: Term): boolean {
  if (!isProperList(nodes)) return stdlibRefused('lists', 'member', [api.nodeName, nodes])
  return toArray(nodes).includes(api.nodeName)
}

function deleteLock(id: Term, nodes: Term = list(api.nodeName)): Term {
  if (!isLockId(id)) return functionClause(globalName, 'del_lock', [id, nodes], at(447))
  if (isOfThisNode(nodes)) globalLocksOf(api.runtime()).give(id.e0, id.e1, api.self())
  return true
}

/** What `fun` gives while the lock is held; `:aborted` where it cannot be had. */
function* transaction(id: Term, fun: Term, nodes?: Term, retries?: Term): Proc<Term> {
  if ((yield* above(inTransactionStart, () => setLock(id, nodes, retries))) !== true) return aborted
  try {
    return yield* above(inTransaction, () => called(fun))
  } finally {
    deleteLock(id, nodes)
  }
}

export const globalModule = nativeModule(atom('global'), {
  'del_lock/1': deleteLock,
  'del_lock/2': deleteLock,
  'register_name/2': registerGlobal,
  'register_name/3': registerGlobal,
  'registered_names/0': () => globalsOf(api.runtime()).names(),
  're_register_name/2': registerAnew,
  're_register_name/3': registerAnew,
  'send/2': sendGlobal,
  'set_lock/1': setLock,
  'set_lock/2': setLock,
  'set_lock/3': setLock,
  'sync/0': () => atoms.ok,
  'trans/2': transaction,
  'trans/3': transaction,
  'trans/4': transaction,
  'unregister_name/1': (name) => {
    globalsOf(api.runtime()).free(name)
    return atoms.ok
  },
  'whereis_name/1': (name) => globalHolder(name) ?? atoms.undefinedAtom,
})
