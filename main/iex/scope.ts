/** What names mean where code is compiled: variables, aliases, imports, the module and function around. */
import { alias, type Atom, atom, type Term, type TermMap } from '../otp/term/term.js'
import type { FunctionCode } from './machine.js'
import { type Home } from './machine.js'

export interface Variable {
  readonly name: string
  readonly slot: number
  readonly line: number
  used: boolean
}

export interface Import {
  readonly module: Atom
  /** `name/arity` of what is imported; undefined: everything but `except`. */
  readonly only?: ReadonlySet<string>
  readonly except?: ReadonlySet<string>
}

/** A fault of the code that only compiling finds. */
export class CompileFault {
  constructor(
    readonly line: number,
    readonly message: string,
    readonly exception = 'CompileError',
  ) {}
}

/** A function of the module that is being compiled. */
export interface Entry {
  code: FunctionCode
}

/** The names of a module that is being compiled, as its functions see them. */
export interface ModuleScope {
  readonly name: Atom
  /** What a local call means; undefined when the module has no such function. */
  entry(name: string, arity: number): Entry | undefined
  /** The value of `@name`; undefined when it was never set. */
  attribute(name: string): Term | undefined
  /** Fields of the struct that the module defines. */
  struct(): TermMap | undefined
  /** Warns of a call of `called` once the functions are compiled. */
  warnLater(called: Atom, line: number, message: string, place: string): void
}

/** Where code stands. Copied where a body begins, so that what is said there ends there. */
export class Env {
  aliases = new Map<string, string>()
  imports: Import[] = [{ module: atom('Elixir.IEx.Helpers') }]
  module: Atom | null = null
  scope: ModuleScope | null = null
  fn: Home | null = null
  file = 'iex'

  copy(): Env {
    const env = new Env()
    Object.assign(env, this)
    env.aliases = new Map(this.aliases)
    env.imports = this.imports.slice()
    return env
  }

  /** The module that `A.B` stands for. */
  expand(names: readonly string[]): Atom {
    const [first, ...rest] = names as [string, ...string[]]
    if (first === 'Elixir') return atom(names.join('.'))
    const known = this.aliases.get(first)
    return known === undefined ? alias(names.join('.')) : atom([known, ...rest].join('.'))
  }
}

/** A function that is being compiled: its slots and what it takes from the function around it. */
export class Context {
  vars = new Map<string, Variable>()
  readonly captures: { readonly from: number; readonly to: number }[] = []
  size = 0
  /** Functions made in it so far, for their numbers. */
  closures = 0

  constructor(
    readonly parent: Context | null,
    readonly code: FunctionCode,
  ) {}

  slot(): number {
    return this.size++
  }

  declare(name: string, line: number): Variable {
    const variable = { name, slot: this.slot(), line, used: false }
    this.vars.set(name, variable)
    return variable
  }

  lookup(name: string): Variable | undefined {
    const known = this.vars.get(name)
    if (known !== undefined) return known
    const outer = this.parent?.lookup(name)
    if (outer === undefined) return undefined
    outer.used = true
    const inner = { name, slot: this.slot(), line: outer.line, used: true }
    this.captures.push({ from: outer.slot, to: inner.slot })
    this.vars.set(name, inner)
    return inner
  }

  finish(): void {
    this.code.size = this.size
    this.code.captureSlots = this.captures.map(({ to }) => to)
  }
}
