/** Choices: case, if, cond, and, or, with, in, match?. */
import { compare, same } from '../otp/term/compare.js'
import { Raised } from '../otp/process/raised.js'
import { atom, isInteger, type Term, toArray } from '../otp/term/term.js'
import type { Clause, Node } from './ast.js'
import { RemoteCall } from './calls.js'
import { caseClauses, clausesOf, compileGuard, splitClause } from './compile-clauses.js'
import type { Compiler } from './compiler.js'
import { compilePattern } from './compile-patterns.js'
import { badBoolean, erlangError } from './failing.js'
import type { Step } from './machine.js'
import { anything, Bind } from './match.js'
import { keyword, literal } from './nodes.js'
import { Case, type CaseClause, If, Literal, Local, Make1, nilStep } from './steps.js'

export function compileCase(c: Compiler, args: readonly Node[], isTail: boolean): Step {
  const subject = c.operand(args[0] as Node)
  return new Case(subject, caseClauses(c, clausesOf(keyword(args[1], 'do')), isTail), (value) =>
    erlangError('case_clause', value),
  )
}

export function compileIf(c: Compiler, [condition, blocks]: readonly Node[], isTail: boolean, negated: boolean): Step {
  const test = c.operand(condition as Node)
  const none = literal(null, condition as Node)
  const then = c.body(keyword(blocks, 'do') ?? none, isTail)
  const otherwise = c.body(keyword(blocks, 'else') ?? none, isTail)
  return negated ? new If(test, otherwise, then) : new If(test, then, otherwise)
}

export function compileCond(c: Compiler, clauses: readonly Clause[], isTail: boolean): Step {
  const [first, ...rest] = clauses
  if (first === undefined) {
    return new Make1(nilStep, () => {
      throw new Raised('error', atom('cond_clause'))
    })
  }
  return c.scoped(() =>
    c.block(() => {
      const test = c.operand(first.args[0] as Node)
      return new If(test, c.body(first.body, isTail), compileCond(c, rest, isTail))
    }),
  )
}

/** `and`, `or`: the left side must be a boolean. */
export function junction(c: Compiler, [left, right]: readonly Node[], isTail: boolean, name: 'and' | 'or'): Step {
  const a = c.operand(left as Node)
  const b = c.body(right as Node, isTail)
  const clauses: CaseClause[] = [
    { pattern: { match: (value) => value === (name === 'or') }, guard: null, body: new Literal(name === 'or') },
    { pattern: { match: (value) => value === (name === 'and') }, guard: null, body: b },
  ]
  return new Case(a, clauses, (value) => badBoolean(name, value))
}

/** `&&`, `||`: the value that decides. */
export function shortcut(c: Compiler, [left, right]: readonly Node[], isTail: boolean, isAnd: boolean): Step {
  const a = c.operand(left as Node)
  const slot = c.context.slot()
  c.push(a, slot)
  const value = new Local(slot)
  const b = c.body(right as Node, isTail)
  return isAnd ? new If(value, b, value) : new If(value, value, b)
}

export function compileWith(c: Compiler, args: readonly Node[], isTail: boolean): Step {
  const blocks = args[args.length - 1]
  const done = keyword(blocks, 'do') as Node
  const elses = keyword(blocks, 'else')
  const slot = c.context.slot()
  const failed: Step =
    elses === undefined
      ? new Local(slot)
      : new Case(new Local(slot), caseClauses(c, clausesOf(elses), isTail), (value) =>
          erlangError('with_clause', value),
        )
  const chain = (rest: readonly Node[]): Step => {
    const [first, ...more] = rest
    if (first === undefined) return c.block(() => c.expression(done, isTail))
    return c.block(() => {
      if (first.kind !== 'call' || first.name !== '<-') {
        const step = c.expression(first)
        c.push(step, -1)
        return chain(more)
      }
      const [pattern, value] = first.args as [Node, Node]
      const subject = c.operand(value)
      const { patterns, guard } = splitClause([pattern])
      const matcher = compilePattern(c, patterns[0] as Node)
      const test = guard === null ? null : compileGuard(c, guard)
      return new Case(
        subject,
        [
          { pattern: matcher, guard: test, body: chain(more) },
          { pattern: new Bind(slot), guard: null, body: failed },
        ],
        () => null,
      )
    })
  }
  return c.scoped(() => chain(args.slice(0, -1)))
}
export function membership(c: Compiler, [left, right]: readonly Node[], isTail: boolean): Step {
  const value = c.operand(left as Node)
  if ((right as Node).kind === 'list') {
    const items = c.operand(right as Node)
    return new Make1Pair(value, items)
  }
  const range = right as Node
  if (range.kind === 'call' && range.name === '..') {
    const [from, to] = c.operands(range.args)
    return new InRange(value, from as Step, to as Step)
  }
  return new RemoteCall(new Literal(atom('Elixir.Enum')), atom('member?'), [c.operand(range), value], isTail)
}
class Make1Pair implements Step {
  readonly isSimple = true
  constructor(
    readonly value: Step,
    readonly items: Step,
  ) {}
  run(frame: Term[]): Term {
    const value = this.value.run(frame)
    return toArray(this.items.run(frame)).some((item) => same(item, value))
  }
}
class InRange implements Step {
  readonly isSimple = true
  constructor(
    readonly value: Step,
    readonly from: Step,
    readonly to: Step,
  ) {}
  run(frame: Term[]): Term {
    const value = this.value.run(frame)
    const from = this.from.run(frame)
    const to = this.to.run(frame)
    if (!isInteger(value)) return false
    return compare(from, to) <= 0
      ? compare(value, from) >= 0 && compare(value, to) <= 0
      : compare(value, to) >= 0 && compare(value, from) <= 0
  }
}

/** `match?(pattern, value)` */
export function matches(c: Compiler, [pattern, value]: readonly Node[]): Step {
  const subject = c.operand(value as Node)
  return c.scoped(() => {
    const { patterns, guard } = splitClause([pattern as Node])
    const matcher = compilePattern(c, patterns[0] as Node)
    const test = guard === null ? null : compileGuard(c, guard)
    return new Case(
      subject,
      [
        { pattern: matcher, guard: test, body: new Literal(true) },
        { pattern: anything, guard: null, body: new Literal(false) },
      ],
      () => false,
    )
  })
}
