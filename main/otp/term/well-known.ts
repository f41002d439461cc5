/**
 * The atoms that the runtime and the behaviours use everywhere, by name. Each is `atom('its_name')`; a few get another name here because
 * theirs is a word of TypeScript, or not one word. Add to the group where it belongs.
 */
import { atom } from './atom.js'

// Answers
export const ok = atom('ok')
export const error = atom('error')
export const ignore = atom('ignore')
export const undefinedAtom = atom('undefined')
export const badarg = atom('badarg')
export const badrpc = atom('badrpc')

// Exit reasons
export const normal = atom('normal')
export const shutdown = atom('shutdown')
export const kill = atom('kill')
export const killed = atom('killed')
export const noproc = atom('noproc')
export const noconnection = atom('noconnection')
export const nocatch = atom('nocatch')
export const timeout = atom('timeout')
export const callingSelf = atom('calling_self')

// Kinds of raising
export const exit = atom('exit')
export const throwAtom = atom('throw')

// Messages of the runtime
export const EXIT = atom('EXIT')
export const DOWN = atom('DOWN')
export const process = atom('process')
export const port = atom('port')
export const monitor = atom('monitor')
export const link = atom('link')
export const ack = atom('ack')

// Answers of behaviours' callbacks
export const reply = atom('reply')
export const noreply = atom('noreply')
export const stop = atom('stop')
export const continueAtom = atom('continue')
export const hibernate = atom('hibernate')
export const infinity = atom('infinity')

// Tags of behaviours' messages
export const genCall = atom('$gen_call')
export const genCast = atom('$gen_cast')
export const system = atom('system')
export const getState = atom('get_state')
export const replaceState = atom('replace_state')
export const getStatus = atom('get_status')
export const suspend = atom('suspend')
export const resume = atom('resume')
export const terminate = atom('terminate')

// Process dictionary
export const ancestors = atom('$ancestors')
export const initialCall = atom('$initial_call')
export const callers = atom('$callers')

// Options and names
export const name = atom('name')
export const local = atom('local')
export const global = atom('global')
export const via = atom('via')
export const debug = atom('debug')
export const spawnOpt = atom('spawn_opt')
export const trapExit = atom('trap_exit')
export const priority = atom('priority')
export const high = atom('high')
export const low = atom('low')
export const max = atom('max')
export const nonode = atom('nonode@nohost')

// Supervisors
export const id = atom('id')
export const start = atom('start')
export const restart = atom('restart')
export const type = atom('type')
export const modules = atom('modules')
export const dynamic = atom('dynamic')
export const worker = atom('worker')
export const supervisor = atom('supervisor')
export const permanent = atom('permanent')
export const temporary = atom('temporary')
export const transient = atom('transient')
export const brutalKill = atom('brutal_kill')
export const restarting = atom('restarting')
export const strategy = atom('strategy')
export const intensity = atom('intensity')
export const period = atom('period')
export const oneForOne = atom('one_for_one')
export const oneForAll = atom('one_for_all')
export const restForOne = atom('rest_for_one')
export const simpleOneForOne = atom('simple_one_for_one')
export const alreadyStarted = atom('already_started')
export const alreadyPresent = atom('already_present')
export const notFound = atom('not_found')

// Structs
export const struct = atom('__struct__')
export const exception = atom('__exception__')
export const message = atom('message')
