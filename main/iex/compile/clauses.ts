/** Clauses: patterns, guards and bodies; functions made of them. */
import { Raised } from '../../otp/process/raised.js'
import { atom, list, listFrom, type Term, tuple } from '../../otp/term/term.js'
import type { Clause, Node } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import { compileGuard } from './guards.js'
import { type Bound, isIrrefutable, patternFrom } from './patterns.js'
import { FunctionCode, type Step } from '../machine/machine.js'
import { evaluated, type Home, placeTerm } from '../machine/places.js'
import { CompileFault, Context } from './scope.js'
import { type CaseClause, Clauses, type FunctionClause, MakeClosure } from '../machine/steps.js'

/** The clauses of `key` of a `kind`, such as `do` of `case`. */
export function clausesOf(node: Node | undefined, kind: string, key: string, line: number): readonly Clause[] {
  if (node?.kind === 'clauses') return node.clauses
  if (node?.kind === 'block' && node.body.length === 1) return clausesOf(node.body[0], kind, key, line)
  throw new CompileFault(line, `expected -> clauses for :${key} in "${kind}"`)
}

/** The patterns and the guard of a clause. */
export function splitClause(args: readonly Node[]): {
  readonly patterns: readonly Node[]
  readonly guard: Node | null
} {
  const [only] = args
  if (args.length === 1 && only?.kind === 'call' && only.name === 'when') {
    return { patterns: only.args.slice(0, -1), guard: only.args[only.args.length - 1] as Node }
  }
  return { patterns: args, guard: null }
}

/** Clauses of one pattern each, of a `kind` such as case. */
export function caseClauses(c: Compiler, clauses: readonly Clause[], kind: string, isTail: boolean): CaseClause[] {
  warnUnreachable(c, clauses, '')
  return clauses.map((clause) => {
    const { patterns, guard } = splitClause(clause.args)
    if (patterns.length !== 1)
      throw new CompileFault(clause.line, `expected one argument for :do clauses (->) in "${kind}"`)
    return c.checked(() => {
      const pattern = patternFrom(c, patterns[0] as Node)
      const test = guard === null ? null : compileGuard(c, guard)
      const body = c.block(() => c.expression(clause.body, isTail))
      return { pattern, guard: test, body }
    })
  })
}

/** Notes the clauses after one that takes everything; the compiler of modules warns of them. `name`: `name/arity `, or empty. */
export function warnUnreachable(c: Compiler, clauses: readonly Clause[], name: string): void {
  const { scope, fn } = c.env
  if (scope === null || fn === null) return
  const at = clauses.findIndex(({ args }) => takesAll(args))
  if (at < 0) return
  const first = clauses[at] as Clause
  for (const { line } of clauses.slice(at + 1)) {
    const which = name === '' ? 'this clause' : `this clause for ${name}`
    scope.later(line, `${which} cannot match because a previous clause at line ${first.line} always matches`)
  }
}

/** Whether a clause with these arguments takes everything. */
export function takesAll(args: readonly Node[]): boolean {
  const { patterns, guard } = splitClause(args)
  return guard === null && isIrrefutable(patterns)
}

/** A clause of a function whose arguments come first in its frames; the compiler stands in the function's own context. */
export function functionClause(c: Compiler, clause: Clause): FunctionClause {
  const { patterns, guard } = splitClause(clause.args)
  return c.checked(() => {
    const bound: Bound = new Map()
    const matchers = c.inPattern(() => patterns.map((pattern) => patternFrom(c, pattern, bound)))
    const test = guard === null ? null : compileGuard(c, guard)
    const body = c.block(() => c.expression(clause.body, true))
    return { patterns: matchers, guard: test, body }
  })
}

const closures = new WeakMap<Home, number>()

/** `fn … end` */
export function closure(c: Compiler, clauses: readonly Clause[], line: number): Step {
  const arity = splitClause(clauses[0]?.args ?? []).patterns.length
  const { module, fn } = c.env
  const index = fn === null ? 0 : (closures.get(fn) ?? 0)
  if (fn !== null) closures.set(fn, index + 1)
  const home =
    fn === null || module === null
      ? null
      : { module, name: atom(`-${fn.name.name}/${fn.arity}-fun-${index}-`), arity, line, file: c.env.file }
  const target = new FunctionCode(arity, home ?? evaluated)
  if (fn === null) target.source = clauses
  const refuse = (args: Term[]): Term => {
    const frame =
      home === null
        ? tuple(atom('erl_eval'), atom('-inside-an-interpreted-fun-'), listFrom(args), list())
        : tuple(home.module, home.name, listFrom(args), placeTerm(home.file, line))
    throw new Raised('error', atom('function_clause'), list(frame))
  }
  const context = new Context(c.context, target)
  for (let i = 0; i < arity; i++) context.slot()
  const outer = c.context
  c.context = context
  try {
    const compiled = clauses.map((clause) => {
      const made = functionClause(c, clause)
      const { patterns } = splitClause(clause.args)
      for (const pattern of patterns)
        if (pattern.kind === 'call' && pattern.name === '\\\\')
          throw new CompileFault(line, 'anonymous functions cannot have optional arguments')
      return made
    })
    if (clauses.some((clause) => splitClause(clause.args).patterns.length !== arity))
      throw new CompileFault(line, 'cannot mix clauses with different arities in anonymous functions')
    warnUnreachable(c, clauses, '')
    target.body = new Clauses(0, compiled, refuse, arity)
    context.finish()
    // the BEAM gives a function what it takes from around as arguments
    if (home !== null) {
      home.arity = arity + context.captures.length
      c.env.scope?.unit.closures.push(target)
    }
  } finally {
    c.context = outer
  }
  const from = context.captures.map((capture) => capture.from)
  return new MakeClosure(target, from, fn, c.env.scope?.unit ?? null, index)
}
