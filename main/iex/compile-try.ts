/** try, raise, receive. */
import { raisedFrom, Raised } from '../otp/process/raised.js'
import { exceptionModule } from '../otp/exceptions/constructors.js'
import { normalize } from '../otp/exceptions/normalize.js'
import { atom, list, type Term } from '../otp/term/term.js'
import type { Clause, Node } from './ast.js'
import { After, NativeCall, Receive, Try } from './calls.js'
import { caseClauses, clausesOf, compileGuard, splitClause, watch } from './compile-clauses.js'
import type { Compiler } from './compiler.js'
import { compilePattern } from './compile-patterns.js'
import { erlangError } from './failing.js'
import { raiseException } from './library/exceptions.js'
import type { Step } from './machine.js'
import { keyword, literal } from './nodes.js'
import type { Variable } from './scope.js'
import { Case, Local } from './steps.js'

export function compileTry(c: Compiler, [blocks]: readonly Node[]): Step {
  const body = c.body(keyword(blocks, 'do') ?? literal(null, blocks as Node), false)
  const rescues = clausesOf(keyword(blocks, 'rescue'))
  const catches = clausesOf(keyword(blocks, 'catch'))
  const elses = keyword(blocks, 'else')
  const after = keyword(blocks, 'after')
  const valueSlot = c.context.slot()
  const otherwise =
    elses === undefined
      ? null
      : new Case(new Local(valueSlot), caseClauses(c, clausesOf(elses), false), (value) =>
          erlangError('try_clause', value),
        )
  const stackSlot = c.context.slot()
  const rescuers = rescues.map((clause) => compileRescue(c, clause))
  const catchers = catches.map((clause) => compileCatch(c, clause))
  let step: Step = body
  if (rescuers.length > 0 || catchers.length > 0 || otherwise !== null) {
    step = new Try(
      body,
      (raised, frame) => {
        frame[stackSlot] = raised.stack
        lastStack.stack = raised.stack
        for (const rescuer of rescuers) {
          const found = rescuer(raised, frame)
          if (found !== undefined) return found
        }
        for (const catcher of catchers) {
          const found = catcher(raised, frame)
          if (found !== undefined) return found
        }
        return undefined
      },
      otherwise,
      valueSlot,
    )
  }
  return after === undefined ? step : new After(step, c.body(after, false), c.context.slot())
}

/** The stack of what was caught last: `__STACKTRACE__`. */
export const lastStack: { stack: Term } = { stack: list() }

type Catcher = (raised: Raised, frame: Term[]) => Step | undefined

function compileRescue(c: Compiler, clause: Clause): Catcher {
  const [pattern] = clause.args as [Node]
  return c.scoped(() => {
    const unused = watch(c)
    const isIn = pattern.kind === 'call' && pattern.name === 'in'
    const name = isIn ? (pattern.args[0] as Node) : pattern.kind === 'variable' ? pattern : null
    const types = isIn ? (pattern.args[1] as Node) : pattern.kind === 'variable' ? null : pattern
    const modules =
      types === null
        ? null
        : types.kind === 'list'
          ? types.items.map((item) => c.moduleOf(item))
          : types.kind === 'variable'
            ? null
            : [c.moduleOf(types)]
    const slot = name?.kind === 'variable' && name.name !== '_' ? c.declare(name.name, name.line).slot : -1
    const body = c.block(() => c.expression(clause.body, false))
    unused()
    return (raised, frame) => {
      if (raised.kind !== 'error') return undefined
      const exception = normalize(raised.reason, raised.stack)
      if (modules !== null && !modules.includes(exceptionModule(exception))) return undefined
      if (slot >= 0) frame[slot] = exception
      return body
    }
  })
}

function compileCatch(c: Compiler, clause: Clause): Catcher {
  const { patterns, guard } = splitClause(clause.args)
  return c.scoped(() => {
    const unused = watch(c)
    const [kindPattern, valuePattern] = patterns.length === 2 ? (patterns as [Node, Node]) : [null, patterns[0] as Node]
    const bound = new Map<string, Variable>()
    const kind = kindPattern === null ? null : compilePattern(c, kindPattern, bound)
    const value = compilePattern(c, valuePattern, bound)
    const test = guard === null ? null : compileGuard(c, guard)
    const body = c.block(() => c.expression(clause.body, false))
    unused()
    return (raised, frame) => {
      if (kind === null ? raised.kind !== 'throw' : !kind.match(atom(raised.kind), frame)) return undefined
      if (!value.match(raised.reason, frame)) return undefined
      if (test !== null && test.run(frame) !== true) return undefined
      return body
    }
  })
}

export function compileReceive(c: Compiler, [blocks]: readonly Node[], isTail: boolean): Step {
  const clauses = caseClauses(c, clausesOf(keyword(blocks, 'do')), isTail)
  const [after] = clausesOf(keyword(blocks, 'after'))
  if (after === undefined) return new Receive(clauses, null, null)
  const timeout = c.operand(after.args[0] as Node)
  return new Receive(clauses, timeout, c.body(after.body, isTail))
}

export function compileRaise(c: Compiler, args: readonly Node[]): Step {
  return new NativeCall(raiseException, c.operands(args))
}

export function reraise(c: Compiler, args: readonly Node[]): Step {
  const operands = c.operands(args)
  return new NativeCall((...values: Term[]) => {
    const stack = values.pop() as Term
    try {
      return raiseException(...values)
    } catch (thrown) {
      throw new Raised('error', raisedFrom(thrown).reason, stack)
    }
  }, operands)
}
