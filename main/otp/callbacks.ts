/** The callbacks of a server's module: TypeScript's own, or the functions of a module in the code table. */
import { Atom, atom, pair, type Term } from './term/term.js'
import * as atoms from './term/well-known.js'
import { code } from './code.js'
import type { Callbacks, Result } from './gen-server.js'
import type { StatusFormat } from './gen-server-status.js'
import { type From, fromTerm } from './gen.js'
import type { Proc } from './process/proc.js'

const initAtom = atom('init')
const handleCallAtom = atom('handle_call')
const handleCastAtom = atom('handle_cast')
const handleInfoAtom = atom('handle_info')
const handleContinueAtom = atom('handle_continue')
const terminateAtom = atom('terminate')
const formatStatusAtom = atom('format_status')
const codeChangeAtom = atom('code_change')

const known = new WeakMap<Atom, Callbacks>()

type Answer = Result<unknown> | Proc<Result<unknown>>

/** The callbacks of a server: as given, or those of the module of that name. A module that is not there fails in `init`. */
export function callbacksOf(given: Callbacks | Term): Callbacks {
  if (isCallbacks(given)) return given
  if (!(given instanceof Atom)) return new ByName(given)
  let callbacks = known.get(given)
  if (callbacks === undefined) known.set(given, (callbacks = new ByName(given)))
  return callbacks
}

/** True for callbacks in TypeScript, which no term is. */
function isCallbacks(given: Callbacks | Term): given is Callbacks {
  return typeof given === 'object' && given !== null && Object.getPrototypeOf(given) === Object.prototype
}

/** Callbacks that call the functions of `module` through the code table each time, so that a module defined anew goes on in servers that run. */
class ByName implements Callbacks {
  readonly module: Atom

  constructor(module: Term) {
    this.module = module as Atom
  }

  init(argument: unknown): Answer {
    return this.#call(initAtom, [argument as Term])
  }

  handleCall(request: Term, from: From, state: unknown): Answer {
    return this.#call(handleCallAtom, [request, fromTerm(from), state as Term])
  }

  handleCast(request: Term, state: unknown): Answer {
    return this.#call(handleCastAtom, [request, state as Term])
  }

  /** A module that does not use GenServer has no default that says what was unexpected. */
  handleInfo(message: Term, state: unknown): Answer {
    if (!this.#has(handleInfoAtom, 2)) return pair(atoms.noreply, state as Term)
    return this.#call(handleInfoAtom, [message, state as Term])
  }

  handleContinue(argument: Term, state: unknown): Answer {
    return this.#call(handleContinueAtom, [argument, state as Term])
  }

  terminate(reason: Term, state: unknown): void | Proc<void> {
    if (this.#has(terminateAtom, 2)) return this.#call(terminateAtom, [reason, state as Term]) as unknown as void
  }

  codeChange(oldVsn: Term, state: unknown, extra: Term): Term | Proc<Term> {
    return this.#call(codeChangeAtom, [oldVsn, state as Term, extra])
  }

  get status(): StatusFormat | undefined {
    const arity = this.#has(formatStatusAtom, 1) ? 1 : this.#has(formatStatusAtom, 2) ? 2 : undefined
    if (arity === undefined) return undefined
    return { arity, apply: (args) => this.#call(formatStatusAtom, args) }
  }

  #call(name: Atom, args: readonly Term[]): Answer {
    return code().call(this.module, name, args) as Answer
  }

  #has(name: Atom, arity: number): boolean {
    return code().module(this.module)?.functions.get(name)?.[arity] !== undefined
  }
}
