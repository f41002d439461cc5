/** What the console keeps of a module that was defined in it, beside what its functions do. */
import type { Module } from '../../otp/code.js'
import type { Atom } from '../../otp/term/term.js'
import type { FunctionCode } from '../machine/machine.js'
import type { GuardMacro } from './scope.js'

export interface Definition {
  /** Made by defguard, by `name/arity`. */
  readonly guards: ReadonlyMap<string, GuardMacro>
  /** What is said of functions marked with `@deprecated`, by `name/arity`. */
  readonly deprecated: ReadonlyMap<string, string>
  /** `@callback`s by `name/arity`; false of optional ones. */
  readonly callbacks: ReadonlyMap<string, boolean>
  /** Named by `@behaviour`, in their order. */
  readonly behaviours: readonly Atom[]
  /** Fields of its struct in the order they were written; undefined when it has none. */
  readonly fields: readonly Atom[] | undefined
  /** Its functions, private ones and those within them among them. */
  readonly codes: readonly FunctionCode[]
  /** Fields that must be given. */
  readonly enforced: readonly Atom[]
}

const known = new WeakMap<Module, Definition>()

export function setDefinition(module: Module, definition: Definition): void {
  known.set(module, definition)
}

/** Undefined for modules that the console has not defined. */
export function definitionOf(module: Module | undefined): Definition | undefined {
  return module === undefined ? undefined : known.get(module)
}
