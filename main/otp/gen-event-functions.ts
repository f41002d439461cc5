/** GenEvent and `:gen_event` for the code table: options as keyword lists, answers as Elixir and Erlang give them. */
import { alias, atom, type Atom, emptyList, isList, type Term, type TermMap, Tuple } from './term/term.js'
import * as atoms from './term/well-known.js'
import { type Module, type NativeFunction, nativeModule } from './code.js'
import * as ErlangGenEvent from './erlang-gen-event.js'
import * as GenEvent from './gen-event.js'
import { isServer, type StartOptions, stop, timeoutMs } from './gen.js'
import type { Proc } from './process/proc.js'
import { functionClause } from './process/raised.js'
import { erlangName, startOptions } from './start-options.js'

type Handler = Atom | Tuple

/** `{:local, name}`, `{:global, name}` or `{:via, module, name}`, and options. */
function erlangStart(name: Term, options: Term): StartOptions {
  if (isList(name)) return startOptions(name)
  return { ...startOptions(options), ...erlangName(name) }
}

type Swap = typeof ErlangGenEvent.swapHandler

/** `name(manager, {handler, argument}, {handler, argument})` */
function swapping(name: string, swap: Swap): NativeFunction {
  return (manager, before, after) => {
    if (!(before instanceof Tuple && before.size === 2 && after instanceof Tuple && after.size === 2))
      return functionClause(atom('gen_event'), name, [manager, before, after])
    return swap(manager, [before.e0 as Handler, before.e1], [after.e0 as Handler, after.e1])
  }
}

function streamWith(manager: Term, options: Term = emptyList): TermMap {
  if (!isList(options)) return functionClause(alias('Keyword'), 'get', [options, atoms.timeout, atoms.infinity])
  const { timeout } = startOptions(options)
  return GenEvent.stream(manager, timeout ?? Infinity)
}

const genEvent = alias('GenEvent')

function notify(manager: Term, event: Term): Atom | Proc<Atom> {
  return isServer(manager) ? GenEvent.notify(manager, event) : functionClause(genEvent, 'notify', [manager, event])
}

/** The options of `name/1`. errors  FunctionClauseError for what is no list */
function elixirStart(name: string, options: Term): StartOptions {
  return isList(options) ? startOptions(options) : functionClause(genEvent, name, [options])
}

const shared = {
  'sync_notify/2': GenEvent.syncNotify,
  'which_handlers/1': GenEvent.whichHandlers,
  'stop/1': stop,
  'stop/3': stop,
}

/** The modules, to be defined in the code table. */
export const modules: readonly Module[] = [
  nativeModule(genEvent, {
    ...shared,
    'notify/2': notify,
    'stop/2': stop,
    'start/0': () => GenEvent.start(),
    'start/1': (options) => GenEvent.start(elixirStart('start', options)),
    'start_link/0': () => GenEvent.startLink(),
    'start_link/1': (options) => GenEvent.startLink(elixirStart('start_link', options)),
    'ack_notify/2': GenEvent.ackNotify,
    'add_handler/3': (manager, handler, argument) => GenEvent.addHandler(manager, handler as Handler, argument),
    'add_mon_handler/3': (manager, handler, argument) => GenEvent.addMonHandler(manager, handler as Handler, argument),
    'remove_handler/3': (manager, handler, argument) => GenEvent.removeHandler(manager, handler as Handler, argument),
    'swap_handler/5': (manager, before, argument, after, afterArgument) =>
      GenEvent.swapHandler(manager, before as Handler, argument, after as Handler, afterArgument),
    'swap_mon_handler/5': (manager, before, argument, after, afterArgument) =>
      GenEvent.swapMonHandler(manager, before as Handler, argument, after as Handler, afterArgument),
    'call/3': (manager, handler, request) => GenEvent.call(manager, handler as Handler, request),
    'call/4': (manager, handler, request, timeout) =>
      GenEvent.call(manager, handler as Handler, request, timeoutMs(timeout)),
    'stream/1': streamWith,
    'stream/2': streamWith,
  }),
  nativeModule(atom('gen_event'), {
    ...shared,
    'notify/2': GenEvent.notify,
    'start/0': () => ErlangGenEvent.start(),
    'start/1': (name) => ErlangGenEvent.start(erlangStart(name, emptyList)),
    'start/2': (name, options) => ErlangGenEvent.start(erlangStart(name, options)),
    'start_link/0': () => ErlangGenEvent.startLink(),
    'start_link/1': (name) => ErlangGenEvent.startLink(erlangStart(name, emptyList)),
    'start_link/2': (name, options) => ErlangGenEvent.startLink(erlangStart(name, options)),
    'add_handler/3': (manager, handler, argument) => ErlangGenEvent.addHandler(manager, handler as Handler, argument),
    'add_sup_handler/3': (manager, handler, argument) =>
      ErlangGenEvent.addSupHandler(manager, handler as Handler, argument),
    'delete_handler/3': (manager, handler, argument) =>
      ErlangGenEvent.deleteHandler(manager, handler as Handler, argument),
    'swap_handler/3': swapping('swap_handler', ErlangGenEvent.swapHandler),
    'swap_sup_handler/3': swapping('swap_sup_handler', ErlangGenEvent.swapSupHandler),
    'call/3': (manager, handler, request) => ErlangGenEvent.call(manager, handler as Handler, request),
    'call/4': (manager, handler, request, timeout) =>
      ErlangGenEvent.call(manager, handler as Handler, request, timeoutMs(timeout)),
  }),
]
