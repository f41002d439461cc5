/** `:sys`. Source: sys.erl of OTP 25. */
import { nativeModule } from '../../otp/code.js'
import { clientOf } from '../../otp/gen.js'
import type { Process } from '../../otp/process/process.js'
import type { Runtime } from '../../otp/process/runtime.js'
import * as Sys from '../../otp/sys.js'
import { same } from '../../otp/term/compare.js'
import { atom, type Atom, emptyList, type Fun, isList, pair, Pid, type Term, Tuple } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { functionClause } from '../machine/failing.js'
import { deviceOf } from '../shell/device.js'
import { erlangText } from './erlang/print-shape.js'

const sys = atom('sys')

/** `name(server)` and `name(server, timeout)` */
function plain(name: string, ask: (server: Term, timeout?: Term) => unknown) {
  const run = (server: Term, timeout?: Term): unknown => ask(server, timeout)
  return { [`${name}/1`]: run, [`${name}/2`]: run }
}

/** `name(server, what)` and `name(server, what, timeout)` */
function debugging(name: string) {
  const key = atom(name)
  const run = (server: Term, what: Term, timeout?: Term): unknown => Sys.debug(server, pair(key, what), timeout)
  return { [`${name}/2`]: run, [`${name}/3`]: run }
}

function replaceState(server: Term, change: Term, timeout?: Term): unknown {
  return Sys.replaceState(server, change as Fun, timeout)
}

/** `{fun, state}` or `{id, fun, state}`. errors  function_clause of others */
function installFun(server: Term, given: Term, ...timeout: Term[]): unknown {
  const isFun = given instanceof Tuple && (given.size === 2 || given.size === 3)
  if (!isFun) return functionClause(sys, 'install', [server, given, ...timeout])
  return Sys.debug(server, pair(atom('install'), given), ...timeout)
}

function noDebug(server: Term, timeout?: Term): unknown {
  return Sys.debug(server, atom('no_debug'), timeout)
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
  'install/2': installFun,
  'install/3': installFun,
  ...debugging('remove'),
  'change_code/4': Sys.changeCode,
  'change_code/5': Sys.changeCode,
  'debug_options/1': (options) => (isList(options) ? options : emptyList),
  'no_debug/1': noDebug,
  'no_debug/2': noDebug,
  'replace_state/2': replaceState,
  'replace_state/3': replaceState,
  'terminate/2': Sys.terminate,
  'terminate/3': Sys.terminate,
})

/** What `:sys.trace` prints of an event. */
export function debugText(name: Term, event: Tuple): string {
  const start = `*DBG* ${erlangText(name)}`
  const ofStatem = statemText(event)
  if (ofStatem !== undefined) return `${start} ${ofStatem}\n`
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
    default:
      return `${start} dbg  ${erlangText(event)}\n`
  }
}

/** An event of a `:gen_statem`; undefined of other servers. */
function statemText(event: Tuple): string | undefined {
  const { e0: kind, e1: what, e2: state, size } = event
  const inState = (): string => `in state ${erlangText(state)}`
  switch (`${(kind as Atom).name}/${size}`) {
    case 'in/3':
      return `receive ${eventText(what as Tuple)} ${inState()}`
    case 'out/3':
      return `send ${erlangText(what)} to ${erlangText((state as Tuple).e0)}`
    case 'enter/3':
    case 'terminate/3':
    case 'start_timer/3':
    case 'insert_timeout/3':
      return `${(kind as Atom).name} ${erlangText(what)} ${inState()}`
    case 'consume/4':
    case 'postpone/4': {
      const next = event.at(3)
      const change = same(state, next) ? '' : ` => ${erlangText(next)}`
      return `${(kind as Atom).name} ${eventText(what as Tuple)} ${inState()}${change}`
    }
    default:
      return undefined
  }
}

function eventText({ e0: type, e1: content }: Tuple): string {
  if (!(type instanceof Tuple) || !(type.e1 instanceof Tuple)) return `${erlangText(type)} ${erlangText(content)}`
  return `${erlangText(type.e0)} ${erlangText(content)} from ${erlangText(type.e1.e0)}`
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
