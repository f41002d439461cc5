/** Clauses: patterns, guards and bodies; functions made of them. */
import { Raised } from '../../otp/process/raised.js'
import { atom, list, listFrom, type Term, tuple } from '../../otp/term/term.js'
import type { Clause, Node } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import { compileGuard } from './guards.js'
import { foldClauses, type Known, learn, type Verdict, type Written } from './folding.js'
import { argumentFrom, type Bound, patternFrom } from './patterns.js'
import { FunctionCode, type Step } from '../machine/machine.js'
import { erlEval, evaluated, type Home, placeFrame, placeTerm } from '../machine/places.js'
import { Spots } from '../machine/spots.js'
import { CompileFault, Context } from './scope.js'
import { Clauses, type FunctionClause } from '../machine/clauses.js'
import { type CaseClause, MakeClosure } from '../machine/steps.js'

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

/** What is known of the value that clauses choose by, and where the choice begins; null where the Erlang compiler takes the clauses as its own. */
export interface Choice {
  readonly shape: Known
  readonly line: number
}

/** Clauses of one pattern each, of a `kind` such as case. */
export function caseClauses(
  c: Compiler,
  clauses: readonly Clause[],
  kind: string,
  isTail: boolean,
  choice: Choice | null,
): CaseClause[] {
  const verdicts = choice === null ? [] : foldClauses(c, [choice.shape], clauses.map(writtenOf), choice.line)
  return clauses.map((clause, i) => {
    const { patterns, guard } = splitClause(clause.args)
    if (patterns.length !== 1)
      throw new CompileFault(clause.line, `expected one argument for :do clauses (->) in "${kind}"`)
    return c.checked(() => {
      const pattern = patternFrom(c, patterns[0] as Node)
      const test = guard === null ? null : compileGuard(c, guard)
      const body = bodyWith(c, verdicts[i], () => c.expression(clause.body, isTail))
      return { pattern, guard: test, body }
    })
  })
}

function writtenOf({ args, line }: Clause): Written {
  return { line, ...splitClause(args) }
}

/** The body of a clause, with what is known of the variables of its pattern. */
function bodyWith(c: Compiler, verdict: Verdict | undefined, compile: () => Step): Step {
  return c.block(() => {
    if (verdict !== undefined) {
      learn(c, verdict.shapes)
      c.isDead ||= verdict.isDead
    }
    return compile()
  })
}

/** Notes which clauses of a function cannot be reached; the compiler of modules warns of them. `name`: `name/arity `, or empty. */
export function warnUnreachable(
  c: Compiler,
  clauses: readonly Clause[],
  name: string,
  line: number,
): readonly Verdict[] {
  const { patterns } = splitClause(clauses[0]?.args ?? [])
  return foldClauses(
    c,
    patterns.map(() => undefined),
    clauses.map(writtenOf),
    line,
    name,
  )
}

/** A clause of a function whose arguments come first in its frames; the compiler stands in the function's own context. */
export function functionClause(c: Compiler, clause: Clause): FunctionClause {
  const { patterns, guard } = splitClause(clause.args)
  return c.checked(() => {
    const bound: Bound = new Map()
    const matchers = c.inPattern(() => patterns.map((pattern, i) => argumentFrom(c, pattern, i, bound)))
    const test = guard === null ? null : compileGuard(c, guard)
    const body = c.block(() => c.expression(clause.body, true))
    return { patterns: matchers, guard: test, body }
  })
}

const closures = new WeakMap<Home, number>()
/** Where the evaluator looks for the clause of a function. */
const evaluating: Home = { ...evaluated, name: atom('eval_fun'), arity: 8, line: 898 }

/** `fn … end`; `as`: what it is called after, where that is not the function it is made in. */
export function closure(
  c: Compiler,
  clauses: readonly Clause[],
  line: number,
  isMade = false,
  as: Home | null = null,
): Step {
  const arity = splitClause(clauses[0]?.args ?? []).patterns.length
  const { module, fn } = c.env
  const index = fn === null ? 0 : (closures.get(fn) ?? 0)
  if (fn !== null && as === null) closures.set(fn, index + 1)
  const home =
    fn === null || module === null
      ? null
      : { module, name: atom(`-${fn.name.name}/${fn.arity}-fun-${index}-`), arity, line, file: c.env.file }
  const target = new FunctionCode(arity, home ?? { ...evaluated, spots: new Spots() })
  if (fn === null) target.source = clauses
  const refuse = (args: Term[]): Term => {
    const frame =
      home === null
        ? tuple(erlEval, atom('-inside-an-interpreted-fun-'), listFrom(args), list())
        : tuple(home.module, home.name, listFrom(args), placeTerm(home.file, line))
    throw new Raised(
      'error',
      atom('function_clause'),
      home === null ? list(frame, placeFrame(evaluating)) : list(frame),
    )
  }
  const context = new Context(c.context, target)
  for (let i = 0; i < arity; i++) context.slot()
  const outer = c.context
  c.context = context
  try {
    const compiled = clauses.map((clause) => {
      const made = c.asFunction(() => functionClause(c, clause))
      const { patterns } = splitClause(clause.args)
      for (const pattern of patterns)
        if (pattern.kind === 'call' && pattern.name === '\\\\')
          throw new CompileFault(line, 'anonymous functions cannot have optional arguments')
      return made
    })
    if (clauses.some((clause) => splitClause(clause.args).patterns.length !== arity))
      throw new CompileFault(line, 'cannot mix clauses with different arities in anonymous functions')
    if (!isMade) warnUnreachable(c, clauses, '', line)
    target.body = new Clauses(compiled, refuse, arity)
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
  return new MakeClosure(target, from, as ?? fn, c.env.scope?.unit ?? null, index)
}
