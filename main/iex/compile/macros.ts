/**
 * Macros: functions of a module, called `MACRO-name`, that are given quoted code and give code in its place while other code is compiled.
 * Source: elixir_dispatch.erl of Elixir 1.14.
 */
import { code } from '../../otp/code.js'
import { isProc, type Proc } from '../../otp/process/proc.js'
import { Raised } from '../../otp/process/raised.js'
import {
  type Atom,
  atom,
  isAtom,
  isList,
  isProperList,
  listFrom,
  pair,
  type Term,
  toArray,
  triple,
  Tuple,
} from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { native } from '../machine/calls.js'
import type { Compiler } from './compiler.js'
import { environmentTerm } from './environment.js'
import { bodyFrame, expandingFrame } from '../machine/places.js'
import { quoted } from '../syntax/quoted.js'
import { nextCounter } from '../modules/open-modules.js'
import { CompileFault, type Import, type Report } from './scope.js'
import { unquoted } from './unquoted.js'

export interface Macro {
  readonly module: Atom
  readonly name: string
  readonly arity: number
  /** Called with the surroundings of the call and the quoted arguments. */
  readonly run: (...args: Term[]) => unknown
}

/** The name of the function that a macro is. */
export function macroName(name: string): string {
  return `MACRO-${name}`
}

/** Thrown by a compiler whose macro has not come to its end: `wait` for it, and compile anew. */
export class Expanding {
  constructor(readonly wait: Proc<unknown>) {}
}

/** What a macro gave for a call, and the counter by which the variables of one call are told from those of another. */
interface Given {
  readonly code: Term
  readonly counter: Term
}

/** What macros gave in the order of their calls, for as often as the same code is compiled. */
export class Expansions {
  readonly #given: Given[] = []
  /** Calls so far. */
  count = 0

  begin(): void {
    this.count = 0
  }

  /** What the next call gives, which stands in `module`. */
  next(module: Atom | null, run: () => unknown): Given {
    const at = this.count++
    const known = this.#given[at]
    if (known !== undefined) return known
    const result = run()
    if (isProc(result)) throw new Expanding(this.#kept(at, module, result))
    return (this.#given[at] = { code: result as Term, counter: nextCounter(module) })
  }

  *#kept(at: number, module: Atom | null, result: Proc<unknown>): Proc<undefined> {
    this.#given[at] = { code: (yield* result) as Term, counter: nextCounter(module) }
    return undefined
  }
}

/** What a compiler of some code is given that may have to begin anew. */
export interface Attempt {
  readonly expansions: Expansions
  readonly report: Report
}

/**
 * Compiles code, and waits for macros that wait: then what it did is undone, and it is compiled again with what they gave.
 *
 * report  gets the warnings of the attempt that comes to an end
 */
export function* attempts<T>(compile: (attempt: Attempt) => T, report: Report, undo: () => void): Proc<T> {
  const expansions = new Expansions()
  for (;;) {
    const warnings: Parameters<Report>[] = []
    let isOver = false
    const hold: Report = (...warning) => (isOver ? report(...warning) : void warnings.push(warning))
    const tell = (): void => {
      isOver = true
      warnings.splice(0).forEach((warning) => report(...warning))
    }
    expansions.begin()
    try {
      const compiled = compile({ expansions, report: hold })
      tell()
      return compiled
    } catch (thrown) {
      if (!(thrown instanceof Expanding)) {
        tell()
        throw thrown
      }
      undo()
      yield* thrown.wait
    }
  }
}

/** The same for a step of compiled code. */
export function attempted(compile: (attempt: Attempt) => Term, report: Report, undo: () => void): Term {
  return native(attempts(compile, report, undo))
}

/** The macro `module.name/arity`. */
export function macroOf(module: Atom, name: string, arity: number): Macro | undefined {
  const run = code().find(module, atom(macroName(name)), arity + 1)
  return run === undefined ? undefined : { module, name, arity, run }
}

/** The macro that `name/arity` is where `c` stands: one of the module, or one that is imported. */
export function macroCalled(c: Compiler, name: string, arity: number): Macro | undefined {
  const { env } = c
  const own = env.fn === null ? undefined : env.scope?.macro(name, arity)
  if (own !== undefined) return own
  const key = `${name}/${arity}`
  for (let i = env.imports.length - 1; i >= 0; i--) {
    const { module, only, except, use } = env.imports[i] as Import
    if (only !== undefined ? !only.has(key) : except?.has(key) === true) continue
    const found = macroOf(module, name, arity)
    if (found === undefined) continue
    if (use !== undefined) {
      use.used = true
      use.members?.set(key, true)
    }
    return found
  }
  return undefined
}

/** The code that `macro` gives for a call with `args`, which stands at `node`. */
export function expansion(c: Compiler, macro: Macro, args: readonly Node[], node: Node): Node {
  return expansionOf(
    c,
    macro,
    args.map((arg) => quoted(arg)),
    node,
  )
}

/** The code that `macro` gives for `args`. */
export function expansionOf(c: Compiler, macro: Macro, args: readonly Term[], node: Node): Node {
  const { line, column } = node
  const given = givenBy(c, macro, args, line)
  return located(c, macro, line, () => unquoted(given, { line, column }))
}

/** What `macro` gives for `args`. */
export function givenBy(c: Compiler, macro: Macro, args: readonly Term[], line: number): Term {
  const { code, counter } = c.expansions.next(c.env.module, () => called(c, macro, args, line))
  return withCounter(code, macro.module, counter)
}

function called(c: Compiler, macro: Macro, args: readonly Term[], line: number): unknown {
  const caller = environmentTerm(c, line)
  return located(c, macro, line, () => {
    const result = macro.run(caller, ...args)
    return isProc(result) ? waited(c, macro, line, result) : result
  })
}

function* waited(c: Compiler, macro: Macro, line: number, result: Proc<unknown>): Proc<unknown> {
  try {
    return yield* result
  } catch (thrown) {
    throw failed(c, macro, line, thrown)
  }
}

/** What `run` gives; what it throws was found while `macro` was expanded. */
export function located<T>(c: Compiler, macro: Macro, line: number, run: () => T): T {
  try {
    return run()
  } catch (thrown) {
    throw failed(c, macro, line, thrown)
  }
}

/** What `thrown` is for who called `macro`: its own functions are not told of, but that it was expanded. */
function failed(c: Compiler, macro: Macro, line: number, thrown: unknown): unknown {
  const { module, name, arity } = macro
  const frames = [expandingFrame(module, name, arity), bodyFrame(c.env, line)]
  if (thrown instanceof CompileFault)
    return new CompileFault(thrown.line, thrown.message, thrown.exception, [...thrown.stack, ...frames])
  if (!(thrown instanceof Raised)) return thrown
  const entries = toArray(thrown.stack)
  const at = entries.findIndex(
    (each) => each instanceof Tuple && each.e0 === module && each.e1 === atom(macroName(name)),
  )
  const inner = at < 0 ? entries : entries.slice(0, at)
  return new Raised(thrown.kind, thrown.reason, listFrom([...inner, ...frames]))
}

const underscore = atom('_')

/** `term` with the variables that the macro made marked by `counter`. */
function withCounter(term: Term, module: Atom, counter: Term): Term {
  if (isList(term)) {
    if (!isProperList(term)) return term
    return listFrom(toArray(term).map((item) => withCounter(item, module, counter)))
  }
  if (!(term instanceof Tuple)) return term
  const [head, meta, rest] = term.items() as [Term, Term, Term]
  if (term.size === 2) return pair(withCounter(head, module, counter), withCounter(meta, module, counter))
  if (term.size !== 3 || !isList(meta)) return term
  if (rest === module && isAtom(head) && head !== underscore) {
    const isMarked = toArray(meta).some((each) => each instanceof Tuple && each.e0 === atom('counter'))
    return isMarked ? term : triple(head, listFrom([pair(atom('counter'), counter), ...toArray(meta)]), rest)
  }
  return triple(withCounter(head, module, counter), meta, withCounter(rest, module, counter))
}
