/** try, raise, receive. */
import type { Raised } from '../../otp/process/raised.js'
import { raisedFrom } from '../../otp/process/raised.js'
import { exceptionModule } from '../../otp/exceptions/constructors.js'
import { normalize } from '../../otp/exceptions/normalize.js'
import { alias, atom, Cons, isAtom, isList, type Term, type TermMap } from '../../otp/term/term.js'
import type { Clause, Node } from '../syntax/ast.js'
import { After, NativeCall, Receive, Try } from '../machine/calls.js'
import { refuseInGuard } from './checks.js'
import { checkOptions } from './choice.js'
import { caseClauses, clausesOf, splitClause } from './clauses.js'
import { compileGuard } from './guards.js'
import type { Compiler } from './compiler.js'
import { type Bound, patternFrom } from './patterns.js'
import { erlangError } from '../machine/failing.js'
import { raiseException } from '../library/exceptions.js'
import { type Frame, stackWhereCaught, type Step } from '../machine/machine.js'
import { Reraised } from '../machine/places.js'
import { partOf } from '../machine/spots.js'
import { keyword, keywordNames, variableKey } from '../syntax/nodes.js'
import { CompileFault } from './scope.js'
import { Case, guardHolds, Literal, Local } from '../machine/steps.js'

const parts = ['do', 'rescue', 'catch', 'else', 'after']

export function compileTry(c: Compiler, [blocks]: readonly Node[], _isTail: boolean, node: Node, kind = 'try'): Step {
  const { line } = node
  refuseInGuard(c, line, 'try')
  checkOptions(kind, blocks, parts, line, ['do'])
  const names = keywordNames(blocks) as readonly string[]
  if (names.length === 1) throw new CompileFault(line, 'missing :catch/:rescue/:after option in "try"')
  const place = kind === 'try' ? [] : ['']
  if (names.join() === 'do,else')
    c.warn(line, `"else" shouldn't be used as the only clause in "${kind}", use "case" instead`, ...place)
  if (names.includes('catch') && names.indexOf('catch') < names.indexOf('rescue'))
    c.warn(line, `"catch" should always come after "rescue" in ${kind}`, ...place)
  const body = c.part(partOf.try, () => c.body(keyword(blocks, 'do') as Node, false))
  const valueSlot = c.context.slot()
  const stackSlot = c.context.slot()
  const catchers: Catcher[] = []
  let otherwise: Step | null = null
  let after: Step | undefined
  for (const name of names) {
    const given = keyword(blocks, name) as Node
    if (name === 'rescue')
      catchers.push(
        ...c.part(partOf.rescue, () =>
          clausesOf(given, kind, name, line).map((clause) => rescuer(c, clause, kind, stackSlot)),
        ),
      )
    if (name === 'catch')
      catchers.push(
        ...c.part(partOf.rescue, () =>
          clausesOf(given, kind, name, line).map((clause) => catcher(c, clause, kind, stackSlot)),
        ),
      )
    if (name === 'else') {
      otherwise = c.part(partOf.tryElse, () => {
        const clauses = caseClauses(c, clausesOf(given, kind, name, line), kind, false, { shape: undefined, line })
        return new Case(new Local(valueSlot), clauses, (value) => erlangError('try_clause', value), c.at(line))
      })
    }
    if (name === 'after') after = c.part(partOf.after, () => c.body(given, false))
  }
  const { home } = c.context.code
  let step: Step = body
  if (catchers.length > 0 || otherwise !== null) {
    const handle = (raised: Raised, frame: Frame): Step | undefined => {
      frame[stackSlot] = home?.spots === undefined ? raised.stack : stackWhereCaught(raised, home.spots)
      for (const each of catchers) {
        const found = each(raised, frame)
        if (found !== undefined) return found
      }
      return undefined
    }
    step = new Try(body, handle, otherwise, valueSlot, home, lineIn(body))
  }
  return after === undefined ? step : new After(step, after, c.context.slot(), home, lineIn(body))
}

function lineIn(step: Step): number {
  return (step as Step & { readonly line?: number }).line ?? 0
}

type Catcher = (raised: Raised, frame: Frame) => Step | undefined

const badRescue =
  'invalid "rescue" clause. The clause should match on an alias, a variable or be in the "var in [alias]" format'

function rescuer(c: Compiler, clause: Clause, kind: string, stackSlot: number): Catcher {
  const [pattern] = clause.args as [Node]
  if (clause.args.length !== 1)
    throw new CompileFault(clause.line, `expected one argument for :rescue clauses (->) in "${kind}"`)
  if (pattern.kind === 'call' && pattern.name === 'when')
    throw new CompileFault(clause.line, 'undefined function when/2 (there is no such import)')
  return c.checked(() => {
    c.env.stackSlot = stackSlot
    const isIn = pattern.kind === 'call' && pattern.name === 'in' && pattern.args.length === 2
    const name = isIn ? (pattern.args[0] as Node) : pattern.kind === 'variable' ? pattern : null
    const types = isIn ? (pattern.args[1] as Node) : pattern.kind === 'variable' ? null : pattern
    if (name !== null && name.kind !== 'variable') {
      c.inPattern(() => patternFrom(c, name))
      throw new CompileFault(clause.line, badRescue)
    }
    const modules = types === null || isAnyType(types) ? null : modulesOf(c, types, clause.line)
    const slot = name !== null && name.name !== '_' ? c.declare(variableKey(name), name.line).slot : -1
    const body = c.block(() => c.expression(clause.body, false))
    return (raised, frame) => {
      if (raised.kind !== 'error') return undefined
      const exception = normalize(raised.reason, raised.stack)
      if (modules !== null && !rescued(modules(frame), exception, raised.reason)) return undefined
      if (slot >= 0) frame[slot] = exception
      return body
    }
  })
}

/** `_` and `[]` stand for whatever was raised. */
function isAnyType(types: Node): boolean {
  return (types.kind === 'variable' && types.name === '_') || (types.kind === 'list' && types.items.length === 0)
}

/** The exceptions that a clause of rescue names. */
function modulesOf(c: Compiler, types: Node, line: number): (frame: Frame) => readonly Term[] {
  if (types.kind === 'alias' || types.kind === 'literal' || types.kind === 'list') {
    const items = types.kind === 'list' ? types.items : [types]
    const modules = items.map((item) => {
      const step = c.expression(item)
      if (!(step instanceof Literal && isAtom(step.value))) throw new CompileFault(line, badRescue)
      return step.value
    })
    return () => modules
  }
  const isAttribute = types.kind === 'call' && types.name === '@'
  const step = c.block(() => c.expression(types))
  if (types.kind !== 'variable' && !isAttribute) throw new CompileFault(line, badRescue)
  return (frame) => {
    const value = step.run(frame)
    if (!isList(value)) return [value]
    const found: Term[] = []
    for (let rest: Term = value; rest instanceof Cons; rest = rest.tail) found.push(rest.head)
    return found
  }
}

const erlang = alias('ErlangError')

/** Whether `modules` name `exception`; ErlangError stands for all that was not raised as an exception of Elixir. */
function rescued(modules: readonly Term[], exception: TermMap, reason: Term): boolean {
  return modules.includes(exceptionModule(exception)) || (exception !== reason && modules.includes(erlang))
}

function catcher(c: Compiler, clause: Clause, kind: string, stackSlot: number): Catcher {
  const { patterns, guard } = splitClause(clause.args)
  if (patterns.length > 2)
    throw new CompileFault(clause.line, `expected one or two args for :catch clauses (->) in "${kind}"`)
  return c.checked(() => {
    c.env.stackSlot = stackSlot
    const [kindPattern, valuePattern] = patterns.length === 2 ? (patterns as [Node, Node]) : [null, patterns[0] as Node]
    const bound: Bound = new Map()
    const [kindMatcher, value] = c.inPattern(() => [
      kindPattern === null ? null : patternFrom(c, kindPattern, bound),
      patternFrom(c, valuePattern, bound),
    ])
    const test = guard === null ? null : compileGuard(c, guard)
    const body = c.block(() => c.expression(clause.body, false))
    return (raised, frame) => {
      const isKind = kindMatcher === null ? raised.kind === 'throw' : kindMatcher.match(atom(raised.kind), frame)
      if (!isKind || !value.match(raised.reason, frame) || !guardHolds(test, frame)) return undefined
      return body
    }
  })
}

export function compileReceive(c: Compiler, [blocks]: readonly Node[], isTail: boolean, node: Node): Step {
  const { line } = node
  refuseInGuard(c, line, 'receive')
  checkOptions('receive', blocks, ['do', 'after'], line)
  const done = keyword(blocks, 'do')
  const isEmpty = done === undefined || (done.kind === 'block' && done.body.length === 0)
  const isNil = done?.kind === 'literal' && done.value === null
  const clauses =
    isEmpty || isNil
      ? []
      : caseClauses(c, clausesOf(done, 'receive', 'do', line), 'receive', isTail, { shape: undefined, line })
  const after = keyword(blocks, 'after')
  const { home } = c.context.code
  if (after === undefined) return new Receive(clauses, null, null, home, c.at(line))
  const given = clausesOf(after, 'receive', 'after', line)
  const [first] = given
  if (first === undefined || given.length > 1)
    throw new CompileFault(line, 'expected a single -> clause for :after in "receive"')
  const timeout = c.part(partOf.timeout, () => c.operand(first.args[0] as Node))
  return new Receive(clauses, timeout, c.body(first.body, isTail), home, c.at(line))
}

/** `raise message`, `raise Module, arguments` */
export function compileRaise(c: Compiler, args: readonly Node[], _isTail: boolean, node: Node): Step {
  const [first] = args as [Node]
  const isModule =
    first.kind === 'alias' || first.kind === 'variable' || (first.kind === 'literal' && isAtom(first.value))
  if (args.length === 2 && first.kind === 'literal' && !isModule)
    throw new CompileFault(
      node.line,
      `invalid call ${c.text({ kind: 'remote-call', target: first, name: 'exception', args: args.slice(1), parens: true, dot: node, line: 0, column: 0 })}`,
    )
  return new NativeCall(raiseException, c.operands(args, partOf.raised), c.at(node.line, 'raise'))
}

/** `reraise exception, stacktrace` */
export function reraise(c: Compiler, args: readonly Node[], _isTail: boolean, node: Node): Step {
  const again = (...values: Term[]): unknown => {
    const stack = values.pop() as Term
    const sealed = (thrown: unknown): never => {
      throw new Reraised('error', raisedFrom(thrown).reason, stack)
    }
    try {
      const result = raiseException(...values)
      return resealed(result, sealed)
    } catch (thrown) {
      return sealed(thrown)
    }
  }
  return new NativeCall(again, c.operands(args), c.at(node.line))
}

/** What waits before it raises: raised with the stack given, then. */
function* resealed(result: unknown, sealed: (thrown: unknown) => never): Generator<void, Term, void> {
  try {
    return yield* result as Generator<void, Term, void>
  } catch (thrown) {
    return sealed(thrown)
  }
}
