/** Agent and GenServer. */
import * as Agent from '../../otp/agent.js'
import type { NativeFunction } from '../../otp/code.js'
import * as GenServer from '../../otp/gen-server.js'
import { type From, timeoutMs } from '../../otp/gen.js'
import { startOptions } from '../../otp/start-options.js'
import { type Atom, emptyList, type Fun, type Term } from '../../otp/term/term.js'

type Functions = Record<string, NativeFunction>
const ms = (term: Term | undefined): number => (term === undefined ? 5000 : timeoutMs(term))
const forEver = (term: Term | undefined): number => (term === undefined ? Infinity : timeoutMs(term))

function each(arities: readonly number[], name: string, run: NativeFunction): Functions {
  return Object.fromEntries(arities.map((arity) => [`${name}/${arity}`, run]))
}

export const agent: Functions = {
  ...each([1, 2], 'start_link', (fun, options) => Agent.startLink(fun as Fun, startOptions(options ?? emptyList))),
  ...each([1, 2], 'start', (fun, options) => Agent.start(fun as Fun, startOptions(options ?? emptyList))),
  ...each([2, 3], 'get', (server, fun, timeout) => Agent.get(server, fun as Fun, ms(timeout))),
  ...each([2, 3], 'update', (server, fun, timeout) => Agent.update(server, fun as Fun, ms(timeout))),
  ...each([2, 3], 'get_and_update', (server, fun, timeout) => Agent.getAndUpdate(server, fun as Fun, ms(timeout))),
  'cast/2': (server, fun) => Agent.cast(server, fun as Fun),
  ...each([1, 2, 3], 'stop', (server, reason, timeout) => Agent.stop(server, reason, forEver(timeout))),
}

export const genServer: Functions = {
  ...each([2, 3], 'start_link', (module, argument, options) =>
    GenServer.startLink(module as Atom, argument, startOptions(options ?? emptyList)),
  ),
  ...each([2, 3], 'start', (module, argument, options) =>
    GenServer.start(module as Atom, argument, startOptions(options ?? emptyList)),
  ),
  ...each([2, 3], 'call', (server, request, timeout) => GenServer.call(server, request, ms(timeout))),
  'cast/2': (server, request) => GenServer.cast(server, request),
  'reply/2': (from, answer) => GenServer.answer(from as From, answer),
  ...each([1, 2, 3], 'stop', (server, reason, timeout) => GenServer.stop(server, reason, forEver(timeout))),
  'whereis/1': (server) => GenServer.whereis(server) ?? null,
}
