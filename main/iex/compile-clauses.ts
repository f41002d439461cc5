/** Clauses: patterns, guards and bodies; functions made of them. */
import { Raised } from '../otp/process/raised.js'
import { atom, list, listFrom, type Term, tuple } from '../otp/term/term.js'
import type { Clause, Node } from './ast.js'
import type { Compiler } from './compiler.js'
import { compilePattern } from './compile-patterns.js'
import { FunctionCode, type Step } from './machine.js'
import type { Matcher } from './match.js'
import { CompileFault, Context, type Variable } from './scope.js'
import { type CaseClause, Clauses, type FunctionClause, MakeClosure, nilStep } from './steps.js'

export function clausesOf(node: Node | undefined): readonly Clause[] {
  if (node === undefined) return []
  if (node.kind === 'clauses') return node.clauses
  if (node.kind === 'block' && node.body.length === 1) return clausesOf(node.body[0])
  if (node.kind === 'block' && node.body.length === 0) return []
  throw new CompileFault(node.line, 'expected -> clauses for :do in "case"')
}

/** A guard: `when` on `when` is another way to hold. */
export function compileGuard(c: Compiler, node: Node): Step {
  if (node.kind === 'call' && node.name === 'when') {
    const [left, right] = node.args as [Node, Node]
    const a = compileGuard(c, left)
    const b = compileGuard(c, right)
    return {
      isSimple: true,
      run(frame) {
        try {
          if (a.run(frame) === true) return true
        } catch (thrown) {
          if (!(thrown instanceof Raised)) throw thrown
        }
        return b.run(frame)
      },
    }
  }
  const step = c.block(() => c.expression(node))
  if (!step.isSimple) {
    const text =
      node.kind === 'remote-call'
        ? `cannot invoke remote function ${c.callText(node)} inside guards`
        : `cannot find or invoke local ${c.text(node)} inside guards`
    throw new CompileFault(node.line, text)
  }
  return step
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

export function caseClauses(c: Compiler, clauses: readonly Clause[], isTail: boolean): CaseClause[] {
  return clauses.map((clause) => {
    const { patterns, guard } = splitClause(clause.args)
    return c.scoped(() => {
      const unused = watch(c)
      const pattern = compilePattern(c, patterns[0] as Node)
      const test = guard === null ? null : compileGuard(c, guard)
      const body = c.block(() => c.expression(clause.body, isTail))
      unused()
      return { pattern, guard: test, body }
    })
  })
}

/** Watches what is declared from now on; the answer warns of what was never used. */
export function watch(c: Compiler): () => void {
  const found: Variable[] = []
  const outer = c.onDeclare
  c.onDeclare = (declared) => found.push(declared)
  return () => {
    c.onDeclare = outer
    for (const { name, used, line } of found) {
      if (used || name.startsWith('_') || name.includes('@')) continue
      c.warn(
        line,
        `variable "${name}" is unused (if the variable is not meant to be used, prefix it with an underscore)`,
      )
    }
  }
}

/** A function's code from its clauses, in a context of its own. */
export function functionCode(
  c: Compiler,
  target: FunctionCode,
  clauses: readonly Clause[],
  parent: Context | null,
  refuse: (args: Term[]) => Term,
): Context {
  const context = new Context(parent, target)
  for (let i = 0; i < target.arity; i++) context.slot()
  const outer = c.context
  const { onDeclare } = c
  c.context = context
  try {
    const compiled = clauses.map((clause): FunctionClause => {
      const { patterns, guard } = splitClause(clause.args)
      return c.scoped(() => {
        const unused = watch(c)
        const bound = new Map<string, Variable>()
        const prelude: Matcher[] = []
        const body = c.block(() => {
          prelude.push(...patterns.map((pattern) => compilePattern(c, pattern, bound)))
          return nilStep
        })
        void body
        const test = guard === null ? null : compileGuard(c, guard)
        const run = c.block(() => c.expression(clause.body, true))
        unused()
        return { patterns: prelude, guard: test, body: run }
      })
    })
    target.body = new Clauses(0, compiled, refuse, target.arity)
    context.finish()
  } finally {
    c.context = outer
    c.onDeclare = onDeclare
  }
  return context
}

/** `fn … end` */
export function closure(c: Compiler, clauses: readonly Clause[], line: number): Step {
  const arity = splitClause(clauses[0]?.args ?? []).patterns.length
  if (clauses.some((clause) => splitClause(clause.args).patterns.length !== arity)) {
    throw new CompileFault(line, 'cannot mix clauses with different arities in anonymous functions')
  }
  const { module, fn } = c.env
  const index = c.context.closures++
  const home =
    fn === null || module === null
      ? null
      : { module, name: atom(`-${fn.name.name}/${fn.arity}-fun-${index}-`), arity, line }
  const target = new FunctionCode(arity, home)
  const refuse = (args: Term[]): Term => {
    const at = home ?? { module: atom('erl_eval'), name: atom(`-inside-an-interpreted-fun-`), arity, line }
    throw new Raised('error', atom('function_clause'), list(tuple(at.module, at.name, listFrom(args), list())))
  }
  const context = functionCode(c, target, clauses, c.context, refuse)
  const from = context.captures.map((capture) => capture.from)
  return new MakeClosure(target, from, fn === null ? null : module, fn?.name ?? atom('expr'), fn?.arity ?? 6, index)
}
