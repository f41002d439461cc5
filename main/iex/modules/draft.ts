/** A module of the console while its body runs: its functions, attributes and struct so far, and what is to be looked at when it is whole. */
import { inspect } from '../../otp/term/inspect.js'
import type { TermMap } from '../../otp/term/term.js'
import { type Atom, atom, type Term } from '../../otp/term/term.js'
import type { NativeFunction } from '../../otp/code.js'
import type { Clause } from '../syntax/ast.js'
import { Attributes } from './attributes.js'
import { native } from '../machine/calls.js'
import { functionClause } from '../machine/failing.js'
import { type Frame, FunctionCode, runCode, type Step } from '../machine/machine.js'
import { type Home, placeTerm } from '../machine/places.js'
import { type Macro, macroName } from '../compile/macros.js'
import {
  CompileFault,
  Context,
  type Entry,
  type Env,
  type GuardMacro,
  type ModuleScope,
  type Report,
  type Use,
  writtenKey,
} from '../compile/scope.js'
import { Clauses, type FunctionClause } from '../machine/clauses.js'
import type { Unit } from '../machine/steps.js'
import type { Typespec } from './typespecs.js'

export type FunctionKind = 'def' | 'defp' | 'defmacro' | 'defmacrop'

export function isMacro(kind: FunctionKind): boolean {
  return kind === 'defmacro' || kind === 'defmacrop'
}

/** A function of the module. */
export interface Draft {
  readonly name: string
  readonly arity: number
  readonly kind: FunctionKind
  readonly line: number
  readonly home: Home
  readonly context: Context
  readonly code: FunctionCode
  readonly clauses: FunctionClause[]
  readonly written: Clause[]
  /** How many defaults it declares, and whether it has a body. */
  defaults: number
  hasBody: boolean
  /** What was said of it last: how many defaults, and whether it had a body. */
  last: { readonly defaults: number; readonly hasBody: boolean }
  /** Whether its last clause is code as it was written, without `unquote`. */
  isWhole: boolean
  /** Made from the defaults of another. */
  readonly isDefault: boolean
  /** The module whose macro wrote it; undefined where it was written in the module itself. */
  origin?: Term | undefined
  /** `name/arity` that it calls, by the line of the first call. */
  readonly calls: Map<string, number>
}

/** A warning of the Erlang compiler, told when the module is whole. Those of one line stand in the order of `rank`. */
export interface Later {
  readonly line: number
  readonly message: string
  readonly rank: string
}

export interface RemoteUse {
  readonly module: Atom
  readonly name: string
  readonly arity: number
  readonly line: number
  readonly from: Home
}

export interface Imported {
  readonly module: Atom
  readonly line: number
}

/** What a module had so far. */
export interface Mark {
  readonly remotes: number
  readonly uses: number
  readonly functions: ReadonlySet<string>
}

/** What a function that may be overridden was, for `super`. */
export interface Overridable {
  readonly entry: Entry | NativeFunction
  readonly draft: Draft | undefined
  isOverridden: boolean
}

export class ModuleDraft implements ModuleScope {
  readonly functions = new Map<string, Draft>()
  readonly entries = new Map<string, Entry>()
  /** Given by a behaviour that is used: `name/arity`. */
  readonly natives = new Map<string, NativeFunction>()
  readonly overridable = new Map<string, Overridable>()
  readonly guards = new Map<string, GuardMacro>()
  readonly attributes: Attributes
  readonly importUses = new Map<string, Imported>()
  readonly remotes: RemoteUse[] = []
  /** Guards without a body. */
  readonly headless: { readonly key: string; readonly kind: string; readonly line: number }[] = []
  readonly laters: Later[] = []
  readonly uses: Use[] = []
  readonly unit: Unit = { unique: 0, closures: [] }
  /** As written, in their order. */
  readonly typespecs: Typespec[] = []
  /** What is to be looked at of the modules within it, the last one first. */
  readonly nestedChecks: (() => void)[] = []
  /** The modules that are defined within it, at any depth: calls of them are not looked at. */
  readonly within = new Set<Atom>()
  /** Looks at it and at those within it once all have been called that wait for it. */
  verify: (() => void) | undefined
  /** How many calls of macros were told from each other by their variables, that of `def` or `defmacro` too. */
  counters = 1
  /** How many modules have been compiled within it. */
  nested = 0
  fields: TermMap | undefined
  /** The fields in the order they were written. */
  fieldOrder: readonly Atom[] = []
  isException = false
  /** The function that was defined last: clauses of others in between are to be warned of. */
  last: string | null = null
  /** Done before the module is looked at: what `use` leaves to the end. */
  readonly beforeCompile: (() => void)[] = []
  /** `@impl` of functions: whether it was true, or which behaviour. */
  readonly impls: { readonly key: string; readonly value: Term; readonly line: number; readonly context: Term }[] = []
  /** Lines of `@spec`s, and `@callback`s with whether they must be there, by `name/arity`. */
  readonly specs = new Map<string, number>()
  readonly callbacks = new Map<string, boolean>()
  readonly callbackLines = new Map<string, number>()
  readonly optionalCallbacks = new Set<string>()
  readonly deprecated = new Map<string, string>()
  /** Functions that others have taken the place of: their code is put together with the others. */
  readonly finished: Draft[] = []
  readonly functionDocs = new Map<string, Term>()
  /** Where its body stands: what is imported and named there. */
  bodyEnv: Env | null = null

  constructor(
    readonly name: Atom,
    readonly env: Env,
    readonly line: number,
    readonly report: Report,
  ) {
    this.attributes = new Attributes(this)
  }

  /** Warns of `line` with the module as its place: `iex:3: Shop (module)`. */
  warnModule(line: number, message: string): void {
    this.report(line, message, `: ${inspect(this.name)} (module)`)
  }

  /** Warns of `line` alone. */
  warnLine(line: number, message: string): void {
    this.report(line, message)
  }

  has(name: string, arity: number): boolean {
    const key = `${name}/${arity}`
    const found = this.functions.get(key)
    return (found !== undefined && !isMacro(found.kind)) || this.natives.has(key)
  }

  /** Where the module stands before something is compiled that may have to be compiled again. */
  mark(): Mark {
    return { remotes: this.remotes.length, uses: this.uses.length, functions: new Set(this.functions.keys()) }
  }

  /** Takes back what has been noted since. */
  back({ remotes, uses, functions }: Mark): void {
    this.remotes.length = remotes
    this.uses.length = uses
    for (const key of [...this.functions.keys()]) if (!functions.has(key)) this.functions.delete(key)
  }

  entry(key: string, arity: number): Entry {
    const known = this.entries.get(key)
    if (known !== undefined) return known
    const name = atom(key.slice(0, key.lastIndexOf('/')))
    const home = { module: this.name, name, arity, line: this.line, file: this.env.file }
    const made = { code: new FunctionCode(arity, home) }
    this.entries.set(key, made)
    return made
  }

  local(name: string, arity: number, line: number, from: Home): Entry {
    const key = `${name}/${arity}`
    const calls = this.functions.get(writtenKey(from))?.calls
    if (calls !== undefined && !calls.has(key)) calls.set(key, line)
    else if (calls === undefined) this.bodyCalls.set(key, line)
    return this.entry(key, arity)
  }

  /** Calls of functions whose draft is not kept: those that were overridden. */
  readonly bodyCalls = new Map<string, number>()

  overridden(line: number, from: Home): Entry {
    const key = `${from.name.name}/${from.arity}`
    const found = this.overridable.get(key)
    if (found === undefined) {
      const all = [...this.overridable.keys()].sort().join(', ')
      throw new CompileFault(
        line,
        `no super defined for ${key} in module ${inspect(this.name)}. Overridable functions available are: ${all}`,
      )
    }
    found.isOverridden = true
    if (typeof found.entry !== 'function') return found.entry
    return { code: nativeCode(found.entry, from) }
  }

  attribute(name: string, line = 0): Term {
    return this.attributes.read(name, line)
  }

  known(name: string): Term | undefined {
    return this.attributes.get(name)
  }

  struct(): TermMap | undefined {
    return this.fields
  }

  enforced(): readonly Atom[] {
    return this.attributes.enforced()
  }

  /** Macros of the module that were called: `name/arity`. */
  readonly macroUses = new Set<string>()

  macro(name: string, arity: number): Macro | undefined {
    const key = `${name}/${arity}`
    const found = this.functions.get(key)
    if (found === undefined || !isMacro(found.kind)) return undefined
    this.macroUses.add(key)
    const run = (...args: Term[]): unknown => {
      this.#completeWith(key)
      args.length = found.code.size
      return runCode(found.code, args)
    }
    return { module: this.name, name, arity, run }
  }

  /** Puts the code of a function together, and of those that it calls. */
  #completeWith(key: string): void {
    const keys = new Set([key])
    for (const each of keys) {
      const found = this.functions.get(each)
      if (found === undefined) continue
      complete(found)
      for (const called of found.calls.keys()) keys.add(called)
      // What defaults leave out is given to the function as it is written.
      if (found.isDefault)
        for (const { name, arity, isDefault } of this.functions.values())
          if (name === found.name && !isDefault) keys.add(`${name}/${arity}`)
    }
  }

  guard(name: string, arity: number): GuardMacro | undefined {
    return this.guards.get(`${name}/${arity}`)
  }

  imported(module: Atom, name: string, arity: number, line: number): void {
    const key = `${name}/${arity}`
    if (!this.importUses.has(key)) this.importUses.set(key, { module, line })
  }

  remote(module: Atom, name: string, arity: number, line: number, from: Home): void {
    this.remotes.push({ module, name, arity, line, from })
  }

  later(line: number, message: string, rank = 'nomatch'): void {
    if (!this.laters.some((each) => each.line === line && each.message === message && each.rank === rank))
      this.laters.push({ line, message, rank })
  }

  /** The function `name/arity`, begun in `line` where it is new. */
  begin(name: string, arity: number, kind: FunctionKind, line: number, isDefault: boolean): Draft {
    const key = `${name}/${arity}`
    const known = this.functions.get(key)
    if (known !== undefined) return known
    const [own, count] = isMacro(kind) ? [macroName(name), arity + 1] : [name, arity]
    const home = { module: this.name, name: atom(own), arity: count, line, file: this.env.file }
    const code = new FunctionCode(count, home)
    const context = new Context(null, code)
    for (let i = 0; i < count; i++) context.slot()
    const draft: Draft = {
      name,
      arity,
      kind,
      line,
      home,
      context,
      code,
      clauses: [],
      written: [],
      defaults: 0,
      hasBody: false,
      last: { defaults: 0, hasBody: false },
      isWhole: true,
      isDefault,
      calls: new Map(),
    }
    this.functions.set(key, draft)
    const entry = this.entry(`${own}/${count}`, count)
    entry.code = code
    entry.isMacro = isMacro(kind)
    return draft
  }
}

/** Puts the code of a function together, of the clauses that it has so far. */
export function complete({ home, code, clauses, written, context }: Draft): void {
  // It is in the line of its first clause, not of a head before.
  const place = placeTerm(home.file, written[0]?.line ?? home.line)
  const refuse = (args: Term[]): Term => functionClause(home.module, home.name, args, place)
  code.body = new Clauses(clauses, refuse, home.arity)
  context.finish()
}

/** A native function as code that compiled functions can call. */
export function nativeCode(run: NativeFunction, home: Home): FunctionCode {
  const code = new FunctionCode(home.arity, null)
  code.size = home.arity
  code.body = new NativeBody(run, home.arity)
  return code
}

class NativeBody implements Step {
  readonly isSimple = false
  constructor(
    readonly fn: NativeFunction,
    readonly arity: number,
  ) {}
  run(frame: Frame): Term {
    return native(this.fn(...frame.slice(0, this.arity)))
  }
}
