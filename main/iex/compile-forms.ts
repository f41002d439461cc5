/** The forms of the language that are not calls of functions: choices, functions, captures, pipes, try, receive; by name and number of arguments. */
import { code } from '../otp/code.js'
import { raisedFrom, Raised } from '../otp/process/raised.js'
import { exceptionModule, isException } from '../otp/exceptions/constructors.js'
import { normalize } from '../otp/exceptions/normalize.js'
import { type Atom, atom, Fun, isAtom, list, pair, type Term, toArray } from '../otp/term/term.js'
import type { CallNode, Clause, Node, Place } from './ast.js'
import { After, Dot, NativeCall, Receive, RemoteCall, Try } from './calls.js'
import type { Compiler } from './compiler.js'
import { compilePattern } from './compile-patterns.js'
import { badBoolean, erlangError } from './failing.js'
import { comprehension } from './compile-for.js'
import { raiseException } from './library/exceptions.js'
import { FunctionCode, runCode, type Step } from './machine.js'
import { anything, Bind, type Matcher } from './match.js'
import { CompileFault, Context, type Variable } from './scope.js'
import {
  Block,
  Case,
  type CaseClause,
  Clauses,
  type FunctionClause,
  If,
  Literal,
  Local,
  MakeClosure,
  Make1,
  nilStep,
} from './steps.js'

export type Form = (c: Compiler, args: readonly Node[], isTail: boolean, node: Node) => Step

export const call = (name: string, args: readonly Node[], place: Place): CallNode => ({
  kind: 'call',
  name,
  args,
  ambiguous: false,
  line: place.line,
  column: place.column,
})
export const variable = (name: string, place: Place): Node => ({
  kind: 'variable',
  name,
  line: place.line,
  column: place.column,
})
export const literal = (value: Term, place: Place): Node => ({
  kind: 'literal',
  value,
  line: place.line,
  column: place.column,
})

/** The keyword `name` of a do block or options. */
export function keyword(node: Node | undefined, name: string): Node | undefined {
  if (node?.kind !== 'list') return undefined
  for (const item of node.items) {
    if (item.kind !== 'tuple' || item.items.length !== 2) continue
    const [key, value] = item.items as [Node, Node]
    if (key.kind === 'literal' && key.value === atom(name)) return value
  }
  return undefined
}

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
    throw new Raised('error', atom('function_clause'), list(tuple4(at.module, at.name, listOf(args))))
  }
  const context = functionCode(c, target, clauses, c.context, refuse)
  const from = context.captures.map((capture) => capture.from)
  return new MakeClosure(target, from, fn === null ? null : module, fn?.name ?? atom('expr'), fn?.arity ?? 6, index)
}

import { listFrom, tuple } from '../otp/term/term.js'
const listOf = (args: readonly Term[]): Term => listFrom(args)
const tuple4 = (module: Atom, name: Atom, args: Term): Term => tuple(module, name, args, list())

function compileCase(c: Compiler, args: readonly Node[], isTail: boolean): Step {
  const subject = c.operand(args[0] as Node)
  return new Case(subject, caseClauses(c, clausesOf(keyword(args[1], 'do')), isTail), (value) =>
    erlangError('case_clause', value),
  )
}

function compileIf(c: Compiler, [condition, blocks]: readonly Node[], isTail: boolean, negated: boolean): Step {
  const test = c.operand(condition as Node)
  const none = literal(null, condition as Node)
  const then = c.body(keyword(blocks, 'do') ?? none, isTail)
  const otherwise = c.body(keyword(blocks, 'else') ?? none, isTail)
  return negated ? new If(test, otherwise, then) : new If(test, then, otherwise)
}

function compileCond(c: Compiler, clauses: readonly Clause[], isTail: boolean): Step {
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
function junction(c: Compiler, [left, right]: readonly Node[], isTail: boolean, name: 'and' | 'or'): Step {
  const a = c.operand(left as Node)
  const b = c.body(right as Node, isTail)
  const clauses: CaseClause[] = [
    { pattern: { match: (value) => value === (name === 'or') }, guard: null, body: new Literal(name === 'or') },
    { pattern: { match: (value) => value === (name === 'and') }, guard: null, body: b },
  ]
  return new Case(a, clauses, (value) => badBoolean(name, value))
}

/** `&&`, `||`: the value that decides. */
function shortcut(c: Compiler, [left, right]: readonly Node[], isTail: boolean, isAnd: boolean): Step {
  const a = c.operand(left as Node)
  const slot = c.context.slot()
  c.push(a, slot)
  const value = new Local(slot)
  const b = c.body(right as Node, isTail)
  return isAnd ? new If(value, b, value) : new If(value, value, b)
}

function compileWith(c: Compiler, args: readonly Node[], isTail: boolean): Step {
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

/** `left |> call` */
function pipe(c: Compiler, [left, right]: readonly Node[], isTail: boolean): Step {
  return c.expression(piped(c, left as Node, right as Node), isTail)
}

export function piped(c: Compiler, left: Node, right: Node): Node {
  switch (right.kind) {
    case 'call':
      return { ...right, args: [left, ...right.args] }
    case 'variable':
      return call(right.name, [left], right)
    case 'remote-call':
    case 'fun-call':
      return { ...right, args: [left, ...right.args], ...(right.kind === 'remote-call' && { parens: true }) }
    default:
      throw new CompileFault(
        right.line,
        `cannot pipe ${c.text(left)} into ${c.text(right)}, can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()`,
        'ArgumentError',
      )
  }
}

/** `&name/1`, `&Mod.name/1`, `&(&1 + 1)` */
function capture(c: Compiler, [node]: readonly Node[], _isTail: boolean, whole: Node): Step {
  let inner = node as Node
  if (inner.kind === 'literal' && typeof inner.value === 'number')
    throw new CompileFault(whole.line, `capture argument &${inner.value} must be used within the capture operator &`)
  if (inner.kind === 'block' && inner.body.length === 1) inner = inner.body[0] as Node
  if (inner.kind === 'call' && inner.name === '/' && inner.args.length === 2) {
    const [fun, arity] = inner.args as [Node, Node]
    if (arity.kind === 'literal' && typeof arity.value === 'number') {
      const count = arity.value
      const isModule = fun.kind === 'remote-call' && fun.args.length === 0
      if (isModule) {
        const name = atom(fun.name)
        const module = c.operand(fun.target)
        return new Make1(module, (found) => external(found as Atom, name, count))
      }
      if (fun.kind === 'variable' || fun.kind === 'call') {
        const imported = c.env.scope?.entry(fun.name, count) === undefined ? c.imported(fun.name, count) : undefined
        if (imported !== undefined) return new Literal(external(imported, atom(fun.name), count))
        const places = Array.from({ length: count }, (_, i) => variable(`arg@${i}`, fun))
        const clause: Clause = { args: places, body: call(fun.name, places, fun), line: fun.line, column: fun.column }
        if (
          c.env.scope?.entry(fun.name, count) === undefined &&
          !c.isKnown(fun.name, count) &&
          !forms.has(`${fun.name}/${count}`)
        ) {
          c.undefinedCall(fun.name, count, fun.line)
        }
        const isErlang = c.env.scope?.entry(fun.name, count) === undefined && erlangNames.has(`${fun.name}/${count}`)
        if (isErlang)
          return new Literal(external(atom('erlang'), atom(erlangNames.get(`${fun.name}/${count}`) as string), count))
        return closure(c, [clause], fun.line)
      }
    }
  }
  const operator =
    inner.kind === 'call' && inner.args.length > 0 && inner.args.every((arg, i) => isPlaceholder(arg, i + 1))
      ? inner
      : undefined
  if (operator !== undefined) {
    const name = erlangNames.get(`${operator.name}/${operator.args.length}`)
    if (name !== undefined && c.env.scope?.entry(operator.name, operator.args.length) === undefined)
      return new Literal(external(atom('erlang'), atom(name), operator.args.length))
  }
  if (
    inner.kind === 'remote-call' &&
    inner.args.length > 0 &&
    inner.target.kind === 'alias' &&
    inner.args.every((arg, i) => isPlaceholder(arg, i + 1))
  ) {
    return new Literal(external(c.moduleOf(inner.target), atom(inner.name), inner.args.length))
  }
  const count = { most: 0 }
  const body = replaced(inner, count)
  if (count.most === 0)
    throw new CompileFault(
      whole.line,
      `invalid args for &, expected one of:\n\n  * &Mod.fun/arity to capture a remote function, such as &Enum.map/2\n  * &fun/arity to capture a local or imported function, such as &is_atom/1\n  * &some_code(&1, ...) containing at least one argument as &1, such as &List.flatten(&1)\n\nGot: ${c.text(inner)}`,
    )
  const args = Array.from({ length: count.most }, (_, i) => variable(`&@${i + 1}`, whole))
  return closure(c, [{ args, body, line: whole.line, column: whole.column }], whole.line)
}

/** Functions of Kernel that are Erlang's own, as captures of them show. */
const erlangNames = new Map(
  [
    '+/2',
    '-/2',
    '*/2',
    '+/1',
    '-/1',
    'hd/1',
    'tl/1',
    'length/1',
    'is_atom/1',
    'is_binary/1',
    'is_integer/1',
    'is_list/1',
    'is_map/1',
    'is_pid/1',
    'is_tuple/1',
    'is_float/1',
    'is_number/1',
    'is_boolean/1',
    'is_function/1',
    'is_function/2',
    'is_reference/1',
    'abs/1',
    'byte_size/1',
    'bit_size/1',
    'div/2',
    'rem/2',
    'round/1',
    'trunc/1',
    'self/0',
    'node/0',
    'send/2',
    'spawn/1',
    'spawn_link/1',
    'map_size/1',
    'tuple_size/1',
    'not/1',
    '>/2',
    '</2',
    '>=/2',
    '==/2',
    'max/2',
    'min/2',
    'apply/2',
    'apply/3',
    'throw/1',
    'exit/1',
    '++/2',
    '--/2',
  ]
    .map((key): [string, string] => [key, key.slice(0, key.lastIndexOf('/'))])
    .concat([
      ['<=/2', '=<'],
      ['!=/2', '/='],
      ['===/2', '=:='],
      ['!==/2', '=/='],
      ['//2', '/'],
    ]),
)

function isPlaceholder(node: Node, index: number): boolean {
  const [number] = node.kind === 'call' && node.name === '&' ? node.args : []
  return number?.kind === 'literal' && number.value === index
}

/** `node` with `&1`, `&2` … as variables. */
function replaced(node: Node, count: { most: number }): Node {
  if (node.kind === 'call' && node.name === '&' && node.args[0]?.kind === 'literal') {
    const index = node.args[0].value as number
    count.most = Math.max(count.most, index)
    return variable(`&@${index}`, node)
  }
  return mapChildren(node, (child) => replaced(child, count))
}

/** `node` with each child as `change` makes it. */
export function mapChildren(node: Node, change: (child: Node) => Node): Node {
  const copy: Record<string, unknown> = { ...node }
  for (const [key, value] of Object.entries(copy)) {
    if (key === 'value' && node.kind === 'literal') continue
    copy[key] = mapValue(value, change)
  }
  return copy as unknown as Node
}

const kinds = new Set([
  'literal',
  'interpolated',
  'sigil',
  'alias',
  'variable',
  'call',
  'remote-call',
  'fun-call',
  'call-of-call',
  'access',
  'block',
  'fn',
  'clauses',
  'list',
  'tuple',
  'map',
  'struct',
  'bitstring',
])

function mapValue(value: unknown, change: (child: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapValue(item, change))
  if (typeof value !== 'object' || value === null) return value
  const { kind } = value as { kind?: string }
  if (kind !== undefined && kinds.has(kind)) return change(value as Node)
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapValue(inner, change)]))
}

/** `&Mod.name/arity`: looks the function up each time it is called. */
export function external(module: Atom, name: Atom, arity: number): Fun {
  return new Fun(arity, module, name, (...args: Term[]) => code().call(module, name, args), true)
}

function compileTry(c: Compiler, [blocks]: readonly Node[]): Step {
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

function compileReceive(c: Compiler, [blocks]: readonly Node[], isTail: boolean): Step {
  const clauses = caseClauses(c, clausesOf(keyword(blocks, 'do')), isTail)
  const [after] = clausesOf(keyword(blocks, 'after'))
  if (after === undefined) return new Receive(clauses, null, null)
  const timeout = c.operand(after.args[0] as Node)
  return new Receive(clauses, timeout, c.body(after.body, isTail))
}

function compileRaise(c: Compiler, args: readonly Node[]): Step {
  return new NativeCall(raiseException, c.operands(args))
}

function reraise(c: Compiler, args: readonly Node[]): Step {
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

function membership(c: Compiler, [left, right]: readonly Node[], isTail: boolean): Step {
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

import { same, compare } from '../otp/term/compare.js'
import { isInteger } from '../otp/term/term.js'
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

/** `alias A.B`, `alias A.B, as: C`, `alias A.{B, C}` */
function compileAlias(c: Compiler, [target, options]: readonly Node[]): Step {
  const set = (module: Atom, as: string): void => void c.env.aliases.set(as, module.name)
  const node = target as Node
  if (node.kind === 'remote-call' && node.name === '{}') {
    const base = c.moduleOf(node.target)
    const modules = node.args.map((arg) => atom([base.name, ...(arg as Node & { names: string[] }).names].join('.')))
    for (const module of modules) set(module, module.name.slice(module.name.lastIndexOf('.') + 1))
    return new Literal(listFrom(modules))
  }
  const module = c.moduleOf(node)
  const as = keyword(options, 'as')
  set(module, as?.kind === 'alias' ? as.names.join('.') : module.name.slice(module.name.lastIndexOf('.') + 1))
  return new Literal(module)
}

function functionKeys(node: Node | undefined): ReadonlySet<string> | undefined {
  if (node?.kind !== 'list') return undefined
  return new Set(
    node.items.map((item) => {
      const [name, arity] = (item as Node & { items: Node[] }).items as [
        Node & { value: Atom },
        Node & { value: number },
      ]
      return `${name.value.name}/${arity.value}`
    }),
  )
}

function compileImport(c: Compiler, [target, options]: readonly Node[]): Step {
  const module = c.moduleOf(target as Node)
  if (code().module(module) === undefined && !knownMacros.has(module.name)) {
    throw new CompileFault(
      (target as Node).line,
      `module ${c.text(target as Node)} is not loaded and could not be found`,
    )
  }
  const only = functionKeys(keyword(options, 'only'))
  const except = functionKeys(keyword(options, 'except'))
  c.env.imports = [
    ...c.env.imports.filter((each) => each.module !== module),
    { module, ...(only && { only }), ...(except && { except }) },
  ]
  return new Literal(module)
}

const knownMacros = new Set(['Elixir.Kernel', 'Elixir.Supervisor.Spec', 'Elixir.Bitwise', 'Elixir.Logger'])

function compileRequire(c: Compiler, args: readonly Node[]): Step {
  const module = c.moduleOf(args[0] as Node)
  if (code().module(module) === undefined && !knownMacros.has(module.name)) {
    throw new CompileFault(
      (args[0] as Node).line,
      `module ${c.text(args[0] as Node)} is not loaded and could not be found`,
    )
  }
  if (keyword(args[1], 'as') !== undefined) compileAlias(c, args)
  return new Literal(module)
}

const notAllowed =
  (text: string): Form =>
  (_c, _args, _isTail, node) => {
    throw new CompileFault(node.line, text)
  }

/** By `name/count`; `name/*` for any number. */
export const forms = new Map<string, Form>([
  ['=/2', (c, [left, right]) => c.match(left as Node, right as Node)],
  ['case/2', compileCase],
  ['if/2', (c, args, isTail) => compileIf(c, args, isTail, false)],
  ['unless/2', (c, args, isTail) => compileIf(c, args, isTail, true)],
  ['cond/1', (c, [blocks], isTail) => compileCond(c, clausesOf(keyword(blocks, 'do')), isTail)],
  ['and/2', (c, args, isTail) => junction(c, args, isTail, 'and')],
  ['or/2', (c, args, isTail) => junction(c, args, isTail, 'or')],
  ['&&/2', (c, args, isTail) => shortcut(c, args, isTail, true)],
  ['||/2', (c, args, isTail) => shortcut(c, args, isTail, false)],
  ['with/*', compileWith],
  ['for/*', comprehension],
  ['|>/2', pipe],
  ['&/1', capture],
  ['try/1', compileTry],
  ['receive/1', compileReceive],
  ['raise/1', compileRaise],
  ['raise/2', compileRaise],
  ['reraise/2', reraise],
  ['reraise/3', reraise],
  ['in/2', membership],
  ['not in/2', (c, args) => c.expression(call('not', [call('in', args, args[0] as Node)], args[0] as Node))],
  ['alias/1', compileAlias],
  ['alias/2', compileAlias],
  ['import/1', compileImport],
  ['import/2', compileImport],
  ['require/1', compileRequire],
  ['require/2', compileRequire],
  [
    'tap/2',
    (c, [value, fun]) =>
      c.expression({
        kind: 'remote-call',
        target: literal(atom('Elixir.Kernel'), value as Node),
        name: 'tap_value',
        args: [value as Node, fun as Node],
        parens: true,
        dot: value as Node,
        line: (value as Node).line,
        column: 0,
      }),
  ],
  [
    'then/2',
    (c, [value, fun], isTail) =>
      c.expression(
        { kind: 'fun-call', fun: fun as Node, args: [value as Node], line: (value as Node).line, column: 0 },
        isTail,
      ),
  ],
  [
    'match?/2',
    (c, [pattern, value]) => {
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
    },
  ],
  ['__STACKTRACE__/0', () => new Make1(nilStep, () => lastStack.stack)],
  ['quote/1', notAllowed('quote is not supported by this console: it has no macros')],
  ['quote/2', notAllowed('quote is not supported by this console: it has no macros')],
  ['defmacro/2', notAllowed('defmacro is not supported by this console: it has no macros of its own')],
  ['defmacrop/2', notAllowed('defmacrop is not supported by this console: it has no macros of its own')],
  [
    '^/1',
    (c, [pinned], _isTail, node) => {
      throw new CompileFault(
        node.line,
        `misplaced operator ^${c.text(pinned as Node)}\n\nThe pin operator ^ is supported only inside matches or inside custom macros. Make sure you are inside a match or all necessary macros have been required`,
      )
    },
  ],
  [
    '<-/2',
    (_c, _args, _isTail, node) => {
      throw new CompileFault(node.line, `misplaced operator <-/2\n\nThe <- operator is typically used in for and with`)
    },
  ],
])

export { Block, Dot, exceptionModule, isAtom, isException, pair, runCode }
