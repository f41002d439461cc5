/** `:gen_server`. Source: gen_server.erl of OTP 25. */
import { nativeModule, type NativeFunction } from '../../../otp/code.js'
import * as GenServer from '../../../otp/gen-server.js'
import { callWith, isServer, type StartOptions, stop } from '../../../otp/gen.js'
import { erlangName, startOptions } from '../../../otp/start-options.js'
import type { Atom } from '../../../otp/term/term.js'
import { atom, isList, listFrom, pair, type Term, triple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { requestFunctions } from './requests.js'
import { functionClause } from '../../machine/failing.js'
import { stdlibRefused } from '../arguments.js'
import { abcast, multiCall, reply } from '../gen-server.js'

const genServer = atom('gen_server')

function starting(start: typeof GenServer.start): Record<'3' | '4', NativeFunction> {
  const begin = (module: Term, argument: Term, options: StartOptions): unknown =>
    start(module as Atom, argument, options)
  return {
    3: (module, argument, options) => begin(module, argument, given(options)),
    4: (name, module, argument, options) => begin(module, argument, { ...given(options), ...erlangName(name) }),
  }
}

/** Options as gen looks for a time in them. */
function given(options: Term): StartOptions {
  return isList(options) ? startOptions(options) : stdlibRefused('lists', 'keyfind', [atom('timeout'), 1, options])
}

const start = starting(GenServer.start)
const startLink = starting(GenServer.startLink)

/** As GenServer.call/3; its exits name this function, with the arguments given. */
function call(server: Term, request: Term, timeout?: Term): unknown {
  const args = timeout === undefined ? [server, request] : [server, request, timeout]
  const explain = (_call: unknown, why: Term): Term => pair(why, triple(genServer, atom('call'), listFrom(args)))
  const ms = timeout === undefined ? 5000 : timeout === atoms.infinity ? Infinity : Number(timeout)
  return callWith(server, request, ms, { label: atoms.genCall, explain, catches: true })
}

export const genServerModule = nativeModule(genServer, {
  ...requestFunctions('gen_server', atoms.genCall),
  'abcast/2': abcast,
  'abcast/3': abcast,
  'call/2': call,
  'call/3': call,
  'cast/2': (server, request) =>
    isServer(server) ? GenServer.cast(server, request) : functionClause(genServer, 'cast', [server, request]),
  'multi_call/2': multiCall,
  'multi_call/3': multiCall,
  'multi_call/4': multiCall,
  'reply/2': reply,
  'start/3': start[3],
  'start/4': start[4],
  'start_link/3': startLink[3],
  'start_link/4': startLink[4],
  'stop/1': stop,
  'stop/3': stop,
})
