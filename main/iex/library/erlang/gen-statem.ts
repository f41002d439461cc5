/** `:gen_statem`. Source: gen_statem.erl of OTP 25. */
import { nativeModule, type NativeFunction } from '../../../otp/code.js'
import * as GenStatem from '../../../otp/gen-statem.js'
import { type StartOptions, stop } from '../../../otp/gen.js'
import { monitor } from '../../../otp/process/api.js'
import type { Proc } from '../../../otp/process/proc.js'
import { erlangName, startOptions } from '../../../otp/start-options.js'
import { atom, Cons, elements, emptyList, isList, pair, Pid, type Term, Tuple } from '../../../otp/term/term.js'
import * as atoms from '../../../otp/term/well-known.js'
import { functionClause } from '../../machine/failing.js'
import { stdlibRefused } from '../arguments.js'
import { requestFunctions } from './requests.js'
import { reply as replyTo } from '../gen-server.js'

const genStatem = atom('gen_statem')

/** Options as gen looks for a time in them. */
function given(options: Term): StartOptions {
  return isList(options) ? startOptions(options) : stdlibRefused('lists', 'keyfind', [atom('timeout'), 1, options])
}

/** `name(module, argument, options)`, and the same with a name before. */
function starting(name: string, more: StartOptions, begin = GenStatem.start): Record<string, NativeFunction> {
  return {
    [`${name}/3`]: (module, argument, options) => begin(module, argument, { ...given(options), ...more }),
    [`${name}/4`]: (called, module, argument, options) =>
      begin(module, argument, { ...given(options), ...more, ...erlangName(called) }),
  }
}

/** `{:ok, {pid, reference}}` of a machine that is watched from its start. */
function* startMonitor(module: Term, argument: Term, options?: StartOptions): Proc<Term> {
  const started = yield* GenStatem.start(module, argument, options)
  if (!(started instanceof Tuple) || started.e0 !== atoms.ok || !(started.e1 instanceof Pid)) return started
  return pair(atoms.ok, pair(started.e1, monitor(started.e1)))
}

/** `reply(replies)` and `reply(from, reply)` */
function reply(first: Term, second?: Term): unknown {
  if (second !== undefined) {
    const isFrom = first instanceof Tuple && first.size === 2
    return isFrom ? replyTo(first, second) : functionClause(genStatem, 'reply', [first, second])
  }
  if (first !== emptyList && !(first instanceof Cons)) return replyOf(first)
  for (const each of elements(first)) replyOf(each)
  return atoms.ok
}

function replyOf(action: Term): unknown {
  if (action instanceof Tuple && action.size === 3 && action.e0 === atoms.reply) return reply(action.e1, action.e2)
  return functionClause(genStatem, 'reply', [action])
}

const requests = requestFunctions('gen_statem', atoms.genCall)

export const genStatemModule = nativeModule(genStatem, {
  ...starting('start', {}),
  ...starting('start_link', { link: true }),
  ...starting('start_monitor', {}, startMonitor),
  ...requests,
  'receive_response/1': (ref) => requests['receive_response/2']?.(ref, atoms.infinity),
  'wait_response/1': (ref) => requests['wait_response/2']?.(ref, atoms.infinity),
  'call/2': GenStatem.call,
  'call/3': GenStatem.call,
  'cast/2': GenStatem.cast,
  'reply/1': reply,
  'reply/2': reply,
  'stop/1': stop,
  'stop/3': stop,
})
