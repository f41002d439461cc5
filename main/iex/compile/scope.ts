/** What names mean where code is compiled: variables, aliases, imports, the module and function around. */
import { alias, type Atom, atom, type Term, type TermMap } from '../../otp/term/term.js'
import { formatMfa } from '../../otp/exceptions/stacktrace.js'
import { inspect } from '../../otp/term/inspect.js'
import type { Node } from '../syntax/ast.js'
import type { FunctionCode } from '../machine/machine.js'
import type { Home } from '../machine/places.js'
import type { Shape } from './folding.js'
import type { Macro } from './macros.js'
import type { Unit } from '../machine/steps.js'

/** Gets a warning: its line (0: none is known), its text, and what follows the line: `: Shop.total/2`. */
export type Report = (line: number, message: string, within?: string) => void

/** The text of a warning in `file`. */
export function warningOf(file: string, line: number, message: string, within = ''): string {
  return `warning: ${message}\n  ${line === 0 ? file : `${file}:${line}`}${within}\n\n`
}

export interface Variable {
  readonly name: string
  readonly slot: number
  readonly line: number
  used: boolean
  /** Which of the bindings before it was made. */
  readonly version: number
  /** A variable of its name was there, which a pattern has hidden. */
  readonly hides?: boolean
  /** What is known of its value when code is compiled. */
  shape?: Shape
}

/** Something that a module imports or gives another name, for the warning that nothing uses it. */
export interface Use {
  readonly kind: 'alias' | 'import'
  readonly name: string
  readonly line: number
  used: boolean
  /** Of an import with `only`: what of it was used. */
  readonly members?: Map<string, boolean>
}

export interface Import {
  readonly module: Atom
  /** `name/arity` of what is imported; undefined: everything but `except`. */
  readonly only?: ReadonlySet<string>
  readonly except?: ReadonlySet<string>
  readonly use?: Use
}

/** A fault of the code that only compiling finds. */
export class CompileFault {
  constructor(
    readonly line: number,
    readonly message: string,
    readonly exception = 'CompileError',
    /** Frames, the innermost first. */
    readonly stack: readonly Term[] = [],
  ) {}
}

/** A function of the module that is being compiled. */
export interface Entry {
  code: FunctionCode
  /** The function that a macro is. */
  isMacro?: boolean
}

/** `defguard`: its parameters, and what stands for a call of it. */
export interface GuardMacro {
  readonly parameters: readonly string[]
  readonly body: Node
  readonly isPrivate: boolean
  readonly line: number
  /** Whether something calls it. */
  isUsed: boolean
}

/** The names of a module that is being compiled, as its functions see them. */
export interface ModuleScope {
  readonly name: Atom
  /** Whether the module has such a function so far. */
  has(name: string, arity: number): boolean
  /** What a local call from `line` means; the function may come later. */
  local(name: string, arity: number, line: number, from: Home): Entry
  /** The value of `@name` as functions read it. */
  attribute(name: string, line?: number): Term
  /** The value of `@name` now, which does not count as read; undefined where it was not set. */
  known(name: string): Term | undefined
  /** Fields of the struct that the module defines. */
  struct(): TermMap | undefined
  /** Its `@enforce_keys`. */
  enforced(): readonly Atom[]
  /** What `super` means in the function `from`. */
  overridden(line: number, from: Home): Entry
  guard(name: string, arity: number): GuardMacro | undefined
  /** The macro of the module that has been defined so far. */
  macro(name: string, arity: number): Macro | undefined
  /** Notes that `name/arity` of `module` is called by its short name. */
  imported(module: Atom, name: string, arity: number, line: number): void
  /** Notes a call of `module.name/arity` in a function, to be looked at when the module is whole. */
  remote(module: Atom, name: string, arity: number, line: number, from: Home): void
  /** Warns when the module is whole, in the order of lines. */
  later(line: number, message: string, rank?: string): void
  /** What its functions have in common. */
  readonly unit: Unit
  /** What was imported and given other names in it. */
  readonly uses: Use[]
}

export const iexHelpers = atom('Elixir.IEx.Helpers')

/** A function as it was written: of a macro, what it is called by. */
export function written({ name, arity }: Pick<Home, 'name' | 'arity'>): {
  readonly name: string
  readonly arity: number
} {
  return name.name.startsWith('MACRO-')
    ? { name: name.name.slice('MACRO-'.length), arity: arity - 1 }
    : { name: name.name, arity }
}

/** `name/arity` as it was written. */
export function writtenKey(home: Pick<Home, 'name' | 'arity'>): string {
  const { name, arity } = written(home)
  return `${name}/${arity}`
}

/** Where code stands. Copied where a body begins, so that what is said there ends there. */
export class Env {
  aliases = new Map<string, string>()
  /** What code that macros wrote names so. */
  ownAliases = new Map<string, string>()
  /** Uses of the aliases of a module's body, by the name given. */
  aliasUses = new Map<string, Use>()
  imports: Import[] = [{ module: iexHelpers }]
  requires = new Set<string>(['Elixir.Application'])
  /** The modules that have been defined here and around, the last one first. */
  contextModules: readonly Atom[] = []
  module: Atom | null = null
  scope: ModuleScope | null = null
  fn: Home | null = null
  file = 'iex'
  /** In a clause of rescue or catch: where the stack of what was caught is. */
  stackSlot = -1

  copy(): Env {
    const env = new Env()
    Object.assign(env, this)
    env.aliases = new Map(this.aliases)
    env.ownAliases = new Map(this.ownAliases)
    env.aliasUses = new Map(this.aliasUses)
    env.imports = this.imports.slice()
    env.requires = new Set(this.requires)
    return env
  }

  /** The module that `A.B` stands for. */
  expand(names: readonly string[]): Atom {
    const [first, ...rest] = names as [string, ...string[]]
    if (first === 'Elixir') return atom(names.join('.'))
    const known = this.aliases.get(first)
    if (known === undefined) return alias(names.join('.'))
    const use = this.aliasUses.get(first)
    if (use !== undefined) use.used = true
    return atom([known, ...rest].join('.'))
  }

  /** The module that `A.B` stands for in code that a macro wrote. */
  expandOwn(names: readonly string[]): Atom {
    const [first, ...rest] = names as [string, ...string[]]
    const known = first === 'Elixir' ? undefined : this.ownAliases.get(first)
    if (known === undefined) return first === 'Elixir' ? atom(names.join('.')) : alias(names.join('.'))
    return atom([known, ...rest].join('.'))
  }

  /** What follows the line of a warning: in a module `: Shop`, in a function `: Shop.total/2`. */
  within(): string {
    if (this.fn !== null) {
      const { name, arity } = written(this.fn)
      return `: ${formatMfa(this.fn.module, atom(name), arity) ?? ''}`
    }
    return this.module === null ? '' : `: ${inspect(this.module)}`
  }
}

/** A function that is being compiled: its slots and what it takes from the function around it. */
export class Context {
  vars = new Map<string, Variable>()
  readonly captures: { readonly from: number; readonly to: number }[] = []
  /** Slots taken now, and the most that were. */
  #next = 0
  size = 0
  /** What variables that stand for literals hold, by slot. */
  readonly literals = new Map<number, Term>()
  readonly #captured = new Map<Variable, Variable>()

  /** Counts the bindings of variables, in functions within it too. */
  readonly versions: { next: number }

  constructor(
    readonly parent: Context | null,
    readonly code: FunctionCode,
  ) {
    this.versions = parent?.versions ?? { next: 0 }
  }

  slot(): number {
    const slot = this.#next++
    this.literals.delete(slot)
    this.size = Math.max(this.size, this.#next)
    return slot
  }

  /** Begins another clause, which has the arguments in common with the others and nothing else. */
  nextClause(arity: number): void {
    if (this.parent === null) {
      this.#next = arity
      this.versions.next = 0
    }
    this.size = Math.max(this.size, this.#next)
  }

  /** A variable of its own, in `slot` where its value lies there. */
  declare(name: string, line: number, slot = this.slot()): Variable {
    const variable = {
      name,
      slot,
      line,
      used: false,
      version: this.versions.next++,
      hides: this.lookupQuietly(name) !== undefined,
    }
    this.vars.set(name, variable)
    return variable
  }

  /** The variable, without taking it from the function around. */
  lookupQuietly(name: string): Variable | undefined {
    return this.vars.get(name) ?? this.parent?.lookupQuietly(name)
  }

  lookup(name: string): Variable | undefined {
    const known = this.vars.get(name)
    if (known !== undefined) return known
    const outer = this.parent?.lookup(name)
    if (outer === undefined) return undefined
    outer.used = true
    let inner = this.#captured.get(outer)
    if (inner === undefined) {
      inner = {
        name,
        slot: this.slot(),
        line: outer.line,
        used: true,
        version: outer.version,
        ...(outer.shape && { shape: outer.shape }),
      }
      if (outer.shape?.kind === 'literal') this.literals.set(inner.slot, outer.shape.value)
      this.captures.push({ from: outer.slot, to: inner.slot })
      this.#captured.set(outer, inner)
    }
    this.vars.set(name, inner)
    return inner
  }

  finish(): void {
    this.code.size = this.size
    this.code.captureSlots = this.captures.map(({ to }) => to)
  }
}
