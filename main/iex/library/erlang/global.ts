/** `:global`. Source: global.erl of OTP 25. */
import { nativeModule } from '../../../otp/code.js'
import { globalsOf } from '../../../otp/global-names.js'
import * as api from '../../../otp/process/api.js'
import { processOf } from '../../../otp/process/process.js'
import { atom, pair, Pid, type Term } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
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

export const globalModule = nativeModule(atom('global'), {
  'register_name/2': registerGlobal,
  'register_name/3': registerGlobal,
  'registered_names/0': () => globalsOf(api.runtime()).names(),
  're_register_name/2': registerAnew,
  're_register_name/3': registerAnew,
  'send/2': sendGlobal,
  'sync/0': () => atoms.ok,
  'unregister_name/1': (name) => {
    globalsOf(api.runtime()).free(name)
    return atoms.ok
  },
  'whereis_name/1': (name) => globalHolder(name) ?? atoms.undefinedAtom,
})
