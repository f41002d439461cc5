/** Choices: case, if, cond, and, or, with, in, match?. */
import { compare, same } from '../../otp/term/compare.js'
import { Raised } from '../../otp/process/raised.js'
import { atom, Cons, isInteger, isList, type Term, TermMap } from '../../otp/term/term.js'
import type { Clause, Node } from '../syntax/ast.js'
import { refuseInGuard } from './checks.js'
import { foldCondition, foldShortcut, shapeOf } from './folding.js'
import { caseClauses, clausesOf, splitClause } from './clauses.js'
import { compileGuard } from './guards.js'
import { remoteCall } from './calls.js'
import type { Compiler } from './compiler.js'
import { patternFrom } from './patterns.js'
import { badBoolean, erlangError } from '../machine/failing.js'
import type { Frame, Step } from '../machine/machine.js'
import { anything, Bind } from '../machine/match.js'
import { partOf } from '../machine/spots.js'
import { keyword, keywordNames, literal } from '../syntax/nodes.js'
import { CompileFault } from './scope.js'
import { Case, type CaseClause, If, Literal, Local, Make1, nilStep } from '../machine/steps.js'

/** Refuses keywords of a construct that it does not know, and asks for `do`. */
export function checkOptions(
  kind: string,
  node: Node | undefined,
  known: readonly string[],
  line: number,
  missing = known,
): void {
  const names = keywordNames(node)
  if (names === undefined) throw new CompileFault(line, `invalid arguments for "${kind}"`)
  if (names.length === 0)
    throw new CompileFault(line, `missing ${missing.map((name) => `:${name}`).join('/')} option in "${kind}"`)
  for (const name of names)
    if (!known.includes(name)) throw new CompileFault(line, `unexpected option :${name} in "${kind}"`)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new CompileFault(line, `duplicated :${twice} clauses given for "${kind}"`)
}

export function compileCase(c: Compiler, args: readonly Node[], isTail: boolean, node: Node): Step {
  const { line } = node
  refuseInGuard(c, line, 'case')
  const subject = c.part(partOf.subject, () => c.operand(args[0] as Node))
  checkOptions('case', args[1], ['do'], line)
  const clauses = clausesOf(keyword(args[1], 'do'), 'case', 'do', line)
  const choice = { shape: c.env.fn === null ? undefined : shapeOf(c, args[0] as Node), line }
  return new Case(
    subject,
    caseClauses(c, clauses, 'case', isTail, choice),
    (value) => erlangError('case_clause', value),
    c.at(line),
  )
}

/** `if`, `unless` */
export function compileIf(
  c: Compiler,
  args: readonly Node[],
  isTail: boolean,
  node: Node,
  name: 'if' | 'unless',
): Step {
  const [condition, blocks] = args
  const names = keywordNames(blocks)
  const isWell = names !== undefined && names.includes('do') && names.every((each) => each === 'do' || each === 'else')
  if (!isWell || new Set(names).size !== names.length)
    throw new CompileFault(
      node.line,
      `invalid or duplicate keys for ${name}, only "do" and an optional "else" are permitted`,
      'ArgumentError',
    )
  const test = c.part(partOf.subject, () => c.operand(condition as Node))
  const none = literal(null, condition as Node)
  const branches = [keyword(blocks, 'do') ?? none, keyword(blocks, 'else') ?? none] as const
  if (name === 'if') {
    // as a case of it would have them: the clause for nil and false comes first
    const otherwise = c.body(branches[1], isTail)
    return new If(test, c.body(branches[0], isTail), otherwise)
  }
  const then = c.body(branches[0], isTail)
  return new If(test, c.body(branches[1], isTail), then)
}

export function compileCond(c: Compiler, [blocks]: readonly Node[], isTail: boolean, node: Node): Step {
  refuseInGuard(c, node.line, 'cond')
  checkOptions('cond', blocks, ['do'], node.line)
  const clauses = clausesOf(keyword(blocks, 'do'), 'cond', 'do', node.line)
  for (const { args, line } of clauses) {
    if (args.length !== 1) throw new CompileFault(line, 'expected one argument for :do clauses (->) in "cond"')
    if (args[0]?.kind === 'variable' && args[0].name === '_')
      throw new CompileFault(
        line,
        'invalid use of _ inside "cond". If you want the last clause to always match, you probably meant to use: true ->',
      )
  }
  return condition(c, clauses, isTail, node.line)
}

function condition(c: Compiler, clauses: readonly Clause[], isTail: boolean, line: number): Step {
  const [first, ...rest] = clauses
  if (first === undefined) {
    const fail = (): never => {
      throw new Raised('error', atom('cond_clause'))
    }
    return new Make1(nilStep, fail, c.at(line))
  }
  let then: Step = nilStep
  let test: Step = nilStep
  return c.block(() => {
    const otherwise = c.checked(() => {
      foldCondition(c, first.args[0] as Node, first.line)
      test = c.part(partOf.subject, () => c.operand(first.args[0] as Node))
      then = c.block(() => c.expression(first.body, isTail))
      return null
    })
    void otherwise
    return new If(test, then, condition(c, rest, isTail, line))
  })
}

/** `and`, `or`: the left side must be a boolean. */
export function junction(
  c: Compiler,
  [left, right]: readonly Node[],
  isTail: boolean,
  node: Node,
  name: 'and' | 'or',
): Step {
  const a = c.part(partOf.subject, () => c.operand(left as Node))
  const b = c.body(right as Node, isTail)
  const clauses: CaseClause[] = [
    { pattern: { match: (value) => value === (name === 'or') }, guard: null, body: new Literal(name === 'or') },
    { pattern: { match: (value) => value === (name === 'and') }, guard: null, body: b },
  ]
  return new Case(a, clauses, (value) => badBoolean(name, value), c.at(node.line))
}

/** `&&`, `||`: the value that decides. */
export function shortcut(
  c: Compiler,
  [left, right]: readonly Node[],
  isTail: boolean,
  node: Node,
  name: '&&' | '||',
): Step {
  refuseInGuard(c, node.line, name)
  foldShortcut(c, left as Node, node.line)
  const slot = c.context.slot()
  const a = c.part(partOf.subject, () => c.expression(left as Node))
  c.push(a, slot)
  const value = new Local(slot)
  const b = c.body(right as Node, isTail)
  return name === '&&' ? new If(value, b, value) : new If(value, value, b)
}

export function compileWith(c: Compiler, args: readonly Node[], isTail: boolean, node: Node): Step {
  const { line } = node
  refuseInGuard(c, line, 'with')
  const last = args[args.length - 1]
  const names = keywordNames(last)
  const done = names === undefined ? undefined : keyword(last, 'do')
  if (done === undefined) throw new CompileFault(line, 'missing :do option in "with"')
  const other = names?.find((name) => name !== 'do' && name !== 'else')
  if (other !== undefined) throw new CompileFault(line, `unexpected option :${other} in "with"`)
  const elses = keyword(last, 'else')
  const steps = args.slice(0, -1)
  const slot = c.context.slot()
  let failed: Step = new Local(slot)
  const chain = (rest: readonly Node[]): Step => {
    const [first, ...more] = rest
    if (first === undefined) return c.block(() => c.expression(done, isTail))
    return c.block(() => {
      if (first.kind !== 'call' || first.name !== '<-') {
        c.push(
          c.part(partOf.statement, () => c.expression(first)),
          -1,
        )
        return chain(more)
      }
      const [pattern, value] = first.args as [Node, Node]
      const subject = c.part(partOf.subject, () => c.operand(value))
      const { patterns, guard } = splitClause([pattern])
      const matcher = patternFrom(c, patterns[0] as Node)
      const test = guard === null ? null : compileGuard(c, guard)
      const clauses: CaseClause[] = [
        { pattern: matcher, guard: test, body: chain(more) },
        { pattern: new Bind(slot), guard: null, body: new Later(() => failed) },
      ]
      return new Case(subject, clauses, () => null)
    })
  }
  const whole = c.checked(() => chain(steps))
  if (elses !== undefined) {
    if (!steps.some((each) => each.kind === 'call' && each.name === '<-'))
      c.warn(line, '"else" clauses will never match because all patterns in "with" will always match', '')
    const clauses = caseClauses(c, clausesOf(elses, 'with', 'else', line), 'with', isTail, null)
    failed = new Case(new Local(slot), clauses, (value) => erlangError('with_clause', value), c.at(line))
  }
  return whole
}

/** A step that is compiled after those around it. */
class Later implements Step {
  readonly isSimple = false
  constructor(readonly step: () => Step) {}
  run(frame: Frame): Term {
    return this.step().run(frame)
  }
}

/** `in` a list that is written out or a range; null where the right side is something else. */
export function membership(c: Compiler, [left, right]: readonly Node[], isTail: boolean, node: Node): Step {
  const range = right as Node
  if (range.kind === 'list' && range.items.length === 0 && c.mode === 'guard') return new Literal(false)
  if (range.kind === 'list') {
    const value = c.part([...partOf.matched, ...partOf.statement], () => c.operand(left as Node))
    return new InList(value, c.operand(range))
  }
  if (range.kind === 'call' && (range.name === '..' || range.name === '..//') && range.args.length >= 2) {
    const value = c.operand(left as Node)
    const [from, to, step] = c.operands(range.args)
    return new InRange(value, from as Step, to as Step, step ?? null)
  }
  const items = c.mode !== 'normal' && range.kind !== 'call' ? c.operand(range) : undefined
  if (items instanceof Literal && isList(items.value)) return new InList(c.operand(left as Node), items)
  if (items !== undefined)
    throw new CompileFault(
      node.line,
      `invalid right argument for operator "in", it expects a compile-time proper list or compile-time range on the right side when used in guard expressions, got: ${c.text(range)}`,
      'ArgumentError',
    )
  if (c.mode !== 'normal') {
    const value = c.operand(left as Node)
    const items = c.operand(range)
    const known = items instanceof Literal ? items.value : undefined
    if (!(known instanceof TermMap)) return new InList(value, items)
    const [from, to, step] = ['first', 'last', 'step'].map((name) => new Literal(known.get(atom(name)) ?? null))
    return new InRange(value, from as Step, to as Step, step as Step)
  }
  return remoteCall(c, atom('Elixir.Enum'), 'member?', [range, left as Node], isTail, node.line)
}

class InList implements Step {
  readonly isSimple = true
  constructor(
    readonly value: Step,
    readonly items: Step,
  ) {}
  run(frame: Frame): Term {
    const value = this.value.run(frame)
    for (let rest = this.items.run(frame); rest instanceof Cons; rest = rest.tail)
      if (same(rest.head, value)) return true
    return false
  }
}

class InRange implements Step {
  readonly isSimple = true
  constructor(
    readonly value: Step,
    readonly from: Step,
    readonly to: Step,
    readonly step: Step | null,
  ) {}
  run(frame: Frame): Term {
    const value = this.value.run(frame)
    const from = this.from.run(frame)
    const to = this.to.run(frame)
    const step = this.step === null ? (compare(from, to) <= 0 ? 1 : -1) : this.step.run(frame)
    if (!isInteger(value) || !isInteger(from) || !isInteger(step)) return false
    const isWithin =
      compare(step, 0) > 0
        ? compare(value, from) >= 0 && compare(value, to) <= 0
        : compare(value, to) >= 0 && compare(value, from) <= 0
    return isWithin && (step === 1 || step === -1 || (BigInt(value) - BigInt(from)) % BigInt(step) === 0n)
  }
}

/** `match?(pattern, value)` */
export function matches(c: Compiler, [pattern, value]: readonly Node[], _isTail: boolean, node: Node): Step {
  refuseInGuard(c, node.line, 'case')
  const subject = c.operand(value as Node)
  return c.checked(() => {
    const { patterns, guard } = splitClause([pattern as Node])
    const matcher = patternFrom(c, patterns[0] as Node)
    const test = guard === null ? null : compileGuard(c, guard)
    const clauses: CaseClause[] = [
      { pattern: matcher, guard: test, body: new Literal(true) },
      { pattern: anything, guard: null, body: new Literal(false) },
    ]
    return new Case(subject, clauses, () => false)
  })
}
