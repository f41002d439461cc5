/** The callbacks of a server's module: TypeScript's own, or the functions of a module in the code table. */
import { atom, Atom, pair, type Term } from './term/term.js'
import * as atoms from './term/well-known.js'
import { code, type Module } from './code.js'
import type { Callbacks, Result } from './gen-server.js'
import { fromTerm } from './gen.js'
import type { Proc } from './process/proc.js'

const initAtom = atom('init')
const handleCallAtom = atom('handle_call')
const handleCastAtom = atom('handle_cast')
const handleInfoAtom = atom('handle_info')
const handleContinueAtom = atom('handle_continue')
const terminateAtom = atom('terminate')
const formatStatusAtom = atom('format_status')
const codeChangeAtom = atom('code_change')

const known = new WeakMap<Module, Callbacks>()

/** The callbacks of a server: as given, or those of the module of that name. A module that is not there fails in `init`. */
export function callbacksOf(given: Callbacks | Term): Callbacks {
  if (isCallbacks(given)) return given
  if (!(given instanceof Atom)) return byName(given)
  const module = code().module(given)
  if (module === undefined) return byName(given)
  if (module.callbacks !== undefined) return module.callbacks as Callbacks
  let callbacks = known.get(module)
  if (callbacks === undefined) known.set(module, (callbacks = byName(given, module)))
  return callbacks
}

/** True for callbacks in TypeScript, which no term is. */
function isCallbacks(given: Callbacks | Term): given is Callbacks {
  return typeof given === 'object' && given !== null && Object.getPrototypeOf(given) === Object.prototype
}

/**
 * Callbacks that call the functions of `module` through the code table each time, so that a module defined anew goes on in servers that run. What
 * the module has no function for is left out, so that the server's own default is taken.
 */
function byName(name: Term, module?: Module): Callbacks {
  const call = (fn: Atom, args: readonly Term[]): Result | Proc<Result> => code().call(name, fn, args) as Result
  const has = (fn: Atom, arity: number): boolean => module?.functions.get(fn)?.[arity] !== undefined
  const status = has(formatStatusAtom, 1) ? 1 : has(formatStatusAtom, 2) ? 2 : undefined
  return {
    module: name as Atom,
    init: (argument) => call(initAtom, [argument as Term]),
    handleCall: (request, from, state) => call(handleCallAtom, [request, fromTerm(from), state as Term]),
    handleCast: (request, state) => call(handleCastAtom, [request, state as Term]),
    handleContinue: (argument, state) => call(handleContinueAtom, [argument, state as Term]),
    codeChange: (oldVsn, state, extra) => call(codeChangeAtom, [oldVsn, state as Term, extra]),
    // A module that does not use GenServer has no default that says what was unexpected.
    ...(has(handleInfoAtom, 2)
      ? { handleInfo: (message, state) => call(handleInfoAtom, [message, state as Term]) }
      : module !== undefined && { handleInfo: (_message, state) => pair(atoms.noreply, state as Term) }),
    ...(status !== undefined && {
      status: { arity: status, apply: (args: readonly Term[]) => call(formatStatusAtom, args) },
    }),
    ...(has(terminateAtom, 2) && {
      terminate: (reason, state) => call(terminateAtom, [reason, state as Term]) as unknown as void,
    }),
  }
}
