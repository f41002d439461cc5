/**
 * Code: the modules of a runtime and their functions, by name and arity. TypeScript modules and modules defined in the console are
 * the same here, and defining one anew replaces it: who calls by name (supervisors starting a child, the console) gets the new one.
 */
import { alias, Atom, atom, Fun, isAtom, list, listFrom, type Term, tuple } from './term/term.js'
import { runtime } from './process/api.js'
import { informer } from './module-info.js'
import { isProc, type Proc } from './process/proc.js'
import type { Mfa } from './process/process.js'
import { Raised, refused } from './process/raised.js'
import type { Runtime } from './process/runtime.js'

declare module './process/runtime.js' {
  interface Parts {
    code: Code
  }
}

/** A function of terms. Answers a term, or a Proc of one when it waits. */
export type NativeFunction = (...args: Term[]) => unknown

export interface Module {
  readonly name: Atom
  /** Functions by name, then arity. */
  readonly functions: ReadonlyMap<Atom, readonly (NativeFunction | undefined)[]>
  /** Where it comes from. */
  readonly origin: 'typescript' | 'console'
  /** Callbacks in TypeScript, where this is a behaviour's module; see gen-server.ts, gen-event.ts. */
  readonly callbacks?: object
  /** Module attributes, docs and what else the console keeps. */
  readonly attributes?: ReadonlyMap<string, Term>
  /** What the module is for; `false` where it is not to be shown. */
  readonly doc?: string | false
  /** What is written of its functions and macros, by `name/arity`. A function with defaults stands under each of its arities. */
  readonly docs?: ReadonlyMap<string, FunctionDoc>
  /**
   * By `name/arity`, the functions that its functions call as their last: who calls so is gone by then, and where the called one fails the stack is what it
   * would be without the caller.
   */
  readonly lastCalls?: ReadonlyMap<string, LastCall>
  /** `name/arity` of its functions in the order in which the module tells them, where that is not the order of their names. */
  readonly order?: readonly string[]
}

export interface LastCall {
  readonly module: Atom
  /** `name/arity` */
  readonly function: string
}

/** What `h` and the completion show of a function or macro. */
export interface FunctionDoc {
  readonly kind: 'function' | 'macro'
  /** `reduce(enumerable, acc, fun)`; defaults as `name \\\\ value`. */
  readonly signature: string
  /** Markdown; `false` where it is not to be shown. */
  readonly doc: string | false
}

const undef = atom('undef')

export class Code {
  readonly #modules = new Map<Atom, Module>()
  /** What is called: the functions of the modules, but for those that others stand in for. */
  readonly #called = new Map<Atom, Module['functions']>()

  /** Adds `module`, or puts it in the place of the one of its name. */
  define(module: Module): void {
    this.#modules.set(module.name, module)
    this.#called.set(module.name, module.functions)
  }

  remove(name: Atom): boolean {
    this.#called.delete(name)
    return this.#modules.delete(name)
  }

  /** Has `run` called for `module.name/arity` until the module is defined anew; the function itself again where it is undefined. */
  standIn(module: Module, name: Atom, arity: number, run: NativeFunction | undefined): void {
    if (this.#modules.get(module.name) !== module) return
    const called = new Map(this.#called.get(module.name))
    const arities = called.get(name)?.slice() ?? []
    arities[arity] = run ?? module.functions.get(name)?.[arity]
    called.set(name, arities)
    this.#called.set(module.name, called)
  }

  module(name: Atom): Module | undefined {
    return this.#modules.get(name)
  }

  modules(): IterableIterator<Module> {
    return this.#modules.values()
  }

  /** Whether `module` has a macro `name/arity`, of the library: it is found at compile time only. */
  hasMacro(module: Atom, name: string, arity: number): boolean {
    return this.#modules.get(module)?.docs?.get(`${name}/${arity}`)?.kind === 'macro'
  }

  find(module: Atom, name: Atom, arity: number): NativeFunction | undefined {
    const called = this.#called.get(module)
    if (called === undefined) return undefined
    return called.get(name)?.[arity] ?? informer(this.#modules.get(module) as Module, name, arity)
  }

  /**
   * What `module.name(args)` answers: a term, or a Proc when it waits.
   *
   * errors  undef, with the call as its stack, when there is no such function; badarg where `module` is no atom
   */
  call(module: Term, name: Atom, args: readonly Term[]): unknown {
    if (!(module instanceof Atom)) return notModule(module, name, args)
    const found = this.find(module, name, args.length)
    if (found === undefined) throw new Raised('error', undef, list(tuple(module, name, listFrom(args), list())))
    return found(...args)
  }
}

function notModule(module: Term, name: Atom, args: readonly Term[]): never {
  if (!isAtom(module)) return refused('apply', [module, name, listFrom(args)])
  throw new Raised('error', undef, list(tuple(module, name, listFrom(args), list())))
}

/** The code of the running process's runtime. */
export function code(): Code {
  return runtime().parts.code
}

/** Gives `runtime` its code table. */
export function installCode(runtime: Runtime): Code {
  return (runtime.parts.code = new Code())
}

/** A module of TypeScript functions: `{ 'put/3': put, 'get/2': get }`. */
export function nativeModule(
  name: Atom,
  functions: Readonly<Record<string, NativeFunction>>,
  callbacks?: object,
): Module {
  const byName = new Map<Atom, (NativeFunction | undefined)[]>()
  for (const [key, run] of Object.entries(functions)) {
    const slash = key.lastIndexOf('/')
    const functionName = atom(key.slice(0, slash))
    const arities = byName.get(functionName) ?? []
    arities[Number(key.slice(slash + 1))] = run
    byName.set(functionName, arities)
  }
  return { name, functions: byName, origin: 'typescript', ...(callbacks === undefined ? {} : { callbacks }) }
}

/** `module` with the functions of Elixir that its own call as their last: `{ 'get/2': 'Agent.get/2' }`. */
export function withLastCalls(module: Module, calls: Readonly<Record<string, string>>): Module {
  const lastCalls = Object.entries(calls).map(([key, called]): [string, LastCall] => {
    const dot = called.lastIndexOf('.')
    return [key, { module: alias(called.slice(0, dot)), function: called.slice(dot + 1) }]
  })
  return { ...module, lastCalls: new Map(lastCalls) }
}

/** Calls a function term: what `fun.(args)` answers, a term or a Proc. */
export function callFun(fun: Fun, args: readonly Term[]): unknown {
  return fun.apply(...args)
}

/** `module.name(args)`, waiting for it if it waits. */
export function* apply(module: Atom, name: Atom, args: readonly Term[]): Proc<Term> {
  const result = code().call(module, name, args)
  return isProc(result) ? ((yield* result) as Term) : (result as Term)
}

/** A TypeScript function as a term. `home` is where it says it was made. */
export function fun(arity: number, home: Mfa, run: NativeFunction, index = 0): Fun {
  return new Fun(arity, home.module, home.name, run, false, index, 0, home.arity)
}
