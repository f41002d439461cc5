/** Process, `:timer`, `:sys`. */
import type { NativeFunction } from '../../otp/code.js'
import * as api from '../../otp/process/api.js'
import * as Sys from '../../otp/sys.js'
import { atom, type Atom, listFrom, pair, Pid, type Ref, type Term, toArray } from '../../otp/term/term.js'
import * as Timer from '../../otp/timer.js'
import { dictionaryOf } from './dictionary.js'
import * as atoms from '../../otp/term/well-known.js'

type Functions = Record<string, NativeFunction>

function pidOf(server: Term): Pid | null {
  return server instanceof Pid ? server : (api.whereis(server as Atom) ?? null)
}

function flag(name: Term, value: Term): Term {
  return name === atom('trap_exit') ? api.trapExit(value === true) : null
}

export const process: Functions = {
  'alive?/1': (pid) => api.isAlive(pid as Pid),
  'exit/2': (pid, reason) => api.exitSignal(pid as Pid, reason),
  'link/1': (pid) => api.link(pid as Pid),
  'unlink/1': (pid) => api.unlink(pid as Pid),
  'monitor/1': (pid) => api.monitor(pid),
  'demonitor/1': (ref) => (api.demonitor(ref as Ref), true),
  'demonitor/2': (ref, options) => (
    api.demonitor(ref as Ref, { flush: toArray(options).includes(atom('flush')) }),
    true
  ),
  'flag/2': (name, value) => flag(name, value),
  'register/2': (pid, name) => api.register(name, pid),
  'unregister/1': (name) => api.unregister(name),
  'whereis/1': (name) => api.whereis(name as Atom) ?? null,
  'registered/0': () => listFrom([...api.runtime().names.keys()]),
  'send/3': (to, message) => (api.send(to, message), atoms.ok),
  'send_after/3': (to, message, ms) => api.sendAfter(to, message, ms as number),
  'cancel_timer/1': (ref) => api.cancelTimer(ref as Ref),
  'read_timer/1': (ref) => api.readTimer(ref as Ref),
  'sleep/1': (ms) => Timer.sleep(ms),
  'list/0': () => listFrom([...api.runtime().processes()].map((each) => each.pid)),
  'put/2': (key, value) => dictionaryOf().put(key, value),
  'get/1': (key) => dictionaryOf().get(key) ?? null,
  'get/2': (key, otherwise) => dictionaryOf().get(key) ?? otherwise,
  'delete/1': (key) => dictionaryOf().remove(key),
}

export const timer: Functions = {
  'sleep/1': (ms) => Timer.sleep(ms),
  'send_after/2': (ms, message) => Timer.sendAfterMs(ms, api.self(), message),
  'send_after/3': (ms, to, message) => Timer.sendAfterMs(ms, to, message),
  'send_interval/2': (ms, message) => Timer.sendInterval(ms, api.self(), message),
  'cancel/1': (ref) => Timer.cancel(ref),
  'seconds/1': (n) => (n as number) * 1000,
  'minutes/1': (n) => (n as number) * 60000,
}

export const sys: Functions = {
  'get_state/1': (server) => Sys.getState(server),
}

export { pair, pidOf }
