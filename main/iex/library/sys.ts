/** `:sys`. Source: sys.erl of OTP 25. */
import { nativeModule } from '../../otp/code.js'
import { clientOf } from '../../otp/gen.js'
import type { Process } from '../../otp/process/process.js'
import type { Runtime } from '../../otp/process/runtime.js'
import * as Sys from '../../otp/sys.js'
import { atom, type Atom, emptyList, Fun, isList, pair, Pid, type Term, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { deviceOf } from '../device.js'
import { functionClause } from '../failing.js'
import { erlangText } from './erlang-format.js'
import { isTimeout } from './servers.js'

const sys = atom('sys')

/** ms, or undefined where no timeout was given. */
function timed(timeout: Term | undefined, name: string, args: readonly Term[]): number | undefined {
  if (timeout === undefined) return undefined
  if (!isTimeout(timeout)) return functionClause(sys, name, args)
  return timeout === atoms.infinity ? Infinity : Number(timeout)
}

/** `name(server)` and `name(server, timeout)` */
function plain(name: string, ask: (server: Term, timeout?: number) => unknown) {
  const run = (server: Term, timeout?: Term): unknown =>
    ask(server, timed(timeout, name, timeout === undefined ? [server] : [server, timeout]))
  return { [`${name}/1`]: run, [`${name}/2`]: run }
}

/** `name(server, what)` and `name(server, what, timeout)` */
function debugging(name: string) {
  const key = atom(name)
  const run = (server: Term, what: Term, timeout?: Term): unknown => {
    const given = timeout === undefined ? [server, what] : [server, what, timeout]
    return Sys.debug(server, pair(key, what), timed(timeout, name, given))
  }
  return { [`${name}/2`]: run, [`${name}/3`]: run }
}

function replaceState(server: Term, change: Term, timeout?: Term): unknown {
  const args = timeout === undefined ? [server, change] : [server, change, timeout]
  if (!(change instanceof Fun)) return functionClause(sys, 'replace_state', args)
  return Sys.replaceState(server, change, timed(timeout, 'replace_state', args))
}

function terminate(server: Term, reason: Term, timeout?: Term): unknown {
  return Sys.terminate(server, reason, timed(timeout, 'terminate', [server, reason]))
}

function changeCode(server: Term, module: Term, oldVsn: Term, extra: Term, timeout?: Term): unknown {
  return Sys.changeCode(server, module, oldVsn, extra, timed(timeout, 'change_code', [server, module, oldVsn, extra]))
}

function noDebug(server: Term, timeout?: Term): unknown {
  return Sys.debug(server, atom('no_debug'), timed(timeout, 'no_debug', [server]))
}

export const sysModule = nativeModule(sys, {
  ...plain('get_state', Sys.getState),
  ...plain('get_status', Sys.getStatus),
  ...plain('suspend', Sys.suspend),
  ...plain('resume', Sys.resume),
  ...debugging('trace'),
  ...debugging('log'),
  ...debugging('log_to_file'),
  ...debugging('statistics'),
  ...debugging('install'),
  ...debugging('remove'),
  'change_code/4': changeCode,
  'change_code/5': changeCode,
  'debug_options/1': (options) => (isList(options) ? options : emptyList),
  'no_debug/1': noDebug,
  'no_debug/2': noDebug,
  'replace_state/2': replaceState,
  'replace_state/3': replaceState,
  'terminate/2': terminate,
  'terminate/3': terminate,
})

/** What `:sys.trace` prints of an event. */
export function debugText(name: Term, event: Tuple): string {
  const start = `*DBG* ${erlangText(name)}`
  const { e0: kind, e1: what } = event
  switch ((kind as Atom).name) {
    case 'in':
      return `${start} got ${takenText(what)}\n`
    case 'out': {
      const to = event.e2 instanceof Tuple ? clientOf(event.e2) : event.e2
      return `${start} sent ${erlangText(what)} to ${erlangText(to)}, new state ${erlangText(event.e3)}\n`
    }
    case 'noreply':
      return `${start} new state ${erlangText(what)}\n`
    case 'continue':
      return `${start} continue ${erlangText(what)}\n`
    default:
      return `${start} event ${erlangText(event)}\n`
  }
}

function takenText(message: Term): string {
  if (message instanceof Tuple && message.e0 === atoms.genCall && message.size === 3) {
    const from = message.e1
    const pid = from instanceof Tuple && from.e0 instanceof Pid ? from.e0 : from
    return `call ${erlangText(message.e2)} from ${erlangText(pid)}`
  }
  if (message instanceof Tuple && message.e0 === atoms.genCast && message.size === 2)
    return `cast ${erlangText(message.e1)}`
  return erlangText(message)
}

/** Has traced servers print to the console. */
export function installDebug(runtime: Runtime): void {
  runtime.parts.printDebug = (process: Process, name: Term, event: Tuple) =>
    void deviceOf(process)?.print(debugText(name, event))
}
