/** `&` captures and `|>` pipes. */
import type { Home } from '../machine/places.js'
import { code } from '../../otp/code.js'
import { Atom, atom, Fun, type Term } from '../../otp/term/term.js'
import { inspect } from '../../otp/term/inspect.js'
import type { Clause, Node } from '../syntax/ast.js'
import { closure } from './clauses.js'
import { warnDeprecated } from './calls.js'
import type { Compiler } from './compiler.js'
import type { Step } from '../machine/machine.js'
import { call, literal, mapChildren, variable } from '../syntax/nodes.js'
import { bindingOf, operatorKind } from '../syntax/operators.js'
import { refuseInGuard } from './checks.js'
import { erlangNames, inlinedName } from './inlined.js'
import { CompileFault } from './scope.js'
import { Literal, Make1 } from '../machine/steps.js'
import { forms } from './forms.js'

const kernel = atom('Elixir.Kernel')

/** `left |> call` */
export function pipe(c: Compiler, [left, right]: readonly Node[], isTail: boolean): Step {
  return c.expression(piped(c, left as Node, right as Node), isTail)
}

const unary = new Set(['+', '-', '!', '^', 'not', '&', '@'])
const binary = new Set(['in', 'and', 'or', 'when'])

function isBinary(name: string): boolean {
  const kind = operatorKind(name)
  return binary.has(name) || (kind !== undefined && bindingOf(kind) !== undefined && name !== '//')
}

const places = 'can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()'

/** `right` as a call whose first argument is `left`. Source: Macro.pipe/3 of Elixir 1.14. */
export function piped(c: Compiler, left: Node, right: Node): Node {
  if (right.kind === 'block' && right.body.length === 1) return piped(c, left, right.body[0] as Node)
  const refuse = (why: string): CompileFault =>
    new CompileFault(right.line, `cannot pipe ${c.text(left)} into ${why}`, 'ArgumentError')
  switch (right.kind) {
    case 'call': {
      const { name, args } = right
      const inspected = inspect(atom(name))
      if (args.length === 1 && (name === '+' || name === '-'))
        throw new CompileFault(
          right.line,
          `piping into a unary operator is not supported, please use the qualified name: Kernel.${name}(${c.text(args[0] as Node)}), instead of ${c.text(right)}`,
          'ArgumentError',
        )
      if (name === '&') throw refuse(`${c.text(right)}, ${places}`)
      if (unary.has(name)) throw refuse(`${c.text(right)}, the ${inspected} operator can only take one argument`)
      if (isBinary(name)) throw refuse(`${c.text(right)}, the ${inspected} operator can only take two arguments`)
      return { ...right, args: [left, ...args] }
    }
    case 'block':
      return { ...right, body: [left, ...right.body] }
    case 'access':
      return {
        kind: 'remote-call',
        target: literal(atom('Elixir.Access'), right),
        name: 'get',
        args: [left, right.target, right.key],
        parens: true,
        dot: right,
        line: right.line,
        column: right.column,
      }
    case 'variable':
      return call(right.name, [left], right)
    case 'remote-call':
    case 'fun-call':
      return { ...right, args: [left, ...right.args], ...(right.kind === 'remote-call' && { parens: true }) }
    case 'fn':
      throw refuse(
        'an anonymous function without calling the function; use Kernel.then/2 instead or define the anonymous function as a regular private function',
      )
    default:
      throw refuse(`${c.text(right)}, ${places}`)
  }
}

/** `&name/1`, `&Mod.name/1`, `&(&1 + 1)` */
export function capture(c: Compiler, [node]: readonly Node[], _isTail: boolean, whole: Node): Step {
  let inner = node as Node
  const { line } = whole
  refuseInGuard(c, line, '&')
  while (inner.kind === 'block' && inner.body.length === 1) inner = inner.body[0] as Node
  if (inner.kind === 'literal' && typeof inner.value === 'number')
    throw new CompileFault(line, `capture argument &${inner.value} must be used within the capture operator &`)
  if (inner.kind === 'call' && inner.name === '/' && inner.args.length === 2) {
    const [fun, arity] = inner.args as [Node, Node]
    const isNamed =
      fun.kind === 'variable' || fun.kind === 'remote-call' || (fun.kind === 'call' && fun.args.length === 0)
    if (isNamed && arity.kind === 'literal' && typeof arity.value === 'number') return named(c, fun, arity.value, line)
  }
  if (inner.kind === 'block')
    throw new CompileFault(
      line,
      `block expressions are not allowed inside the capture operator &, got: ${c.text(inner)}`,
    )
  const direct = inOrder(c, inner)
  if (direct !== undefined) return direct
  const isCode = [
    'call',
    'remote-call',
    'fun-call',
    'tuple',
    'list',
    'map',
    'struct',
    'bitstring',
    'interpolated',
    'access',
  ].includes(inner.kind)
  const seen = new Set<number>()
  const body = replaced(c, inner, seen)
  if (!isCode || seen.size === 0) {
    const shown =
      inner.kind === 'remote-call' ? { ...inner, target: expandedTarget(c, inner.target), parens: true } : inner
    throw new CompileFault(
      line,
      `invalid args for &, expected one of:\n\n  * &Mod.fun/arity to capture a remote function, such as &Enum.map/2\n  * &fun/arity to capture a local or imported function, such as &is_atom/1\n  * &some_code(&1, ...) containing at least one argument as &1, such as &List.flatten(&1)\n\nGot: ${c.text(shown)}`,
    )
  }
  const most = Math.max(...seen)
  for (let i = 1; i <= most; i++) {
    if (seen.has(i)) continue
    const next = Math.min(...[...seen].filter((each) => each > i))
    throw new CompileFault(
      line,
      `capture argument &${next} cannot be defined without &${i} (you cannot skip arguments, all arguments must be numbered)`,
    )
  }
  const args = Array.from({ length: most }, (_, i) => variable(`&@${i + 1}`, whole))
  return closure(c, [{ args, body, line, column: whole.column }], line)
}

/** What is before the dot, as it is once it is compiled: an alias is the module that it stands for. */
function expandedTarget(c: Compiler, target: Node): Node {
  const step = c.expression(target)
  return step instanceof Literal ? literal(step.value, target) : target
}

/** `&Mod.name/2`, `&name/2` */
function named(c: Compiler, fun: Node, arity: number, line: number): Step {
  if (arity > 255) throw new CompileFault(line, `capture argument &${arity} must be numbered between 1 and 255`)
  if (fun.kind === 'remote-call') {
    const name = atom(fun.name)
    const module = c.operand(fun.target)
    if (module instanceof Literal) {
      const target = module.value as Atom
      const key = `${fun.name}/${arity}`
      if (target === kernel && erlangNames.has(key)) return erlangFunction(key, arity)
      if (isMacro(c, target, fun.name, arity)) return ofMacro(c, { ...fun, args: placesFor(arity, fun), parens: true })
      if (c.env.fn === null) warnDeprecated(c, target, fun.name, arity, line)
      else c.env.scope?.remote(target, fun.name, arity, line, c.env.fn)
      return new Literal(external(...inlinedName(target, name, arity), arity))
    }
    return new Make1(module, (found) => external(found as Atom, name, arity))
  }
  const { name } = fun as Node & { name: string }
  const own = c.env.scope?.has(name, arity) === true && c.env.fn !== null
  if (!own) {
    const imported = c.imported(name, arity)
    if (imported !== undefined) return new Literal(external(...inlinedName(imported, atom(name), arity), arity))
    const key = `${name}/${arity}`
    if (erlangNames.has(key)) return erlangFunction(key, arity)
    if (isMacro(c, kernel, name, arity)) return ofMacro(c, call(name, placesFor(arity, fun), fun))
    if (!forms.has(key) && c.isKernel(name, arity)) return new Literal(external(kernel, atom(name), arity))
    if (!c.isImported(name, arity) && c.env.fn === null)
      throw new CompileFault(line, `undefined function ${name}/${arity} (there is no such import)`)
  }
  const called = call(name, placesFor(arity, fun), fun)
  if (c.env.fn === null || forms.has(`${name}/${arity}`) || c.macroIn(called) !== undefined) return ofMacro(c, called)
  return ofMacro(c, called, { ...c.env.fn, name: atom(name), arity: -1 })
}

/** Variables as Elixir calls those of a captured macro, which show in what the macro says of them. */
const placesFor = (arity: number, { line, column }: Node): Node[] =>
  Array.from({ length: arity }, (_, i) => variable(`x@${i + 1}`, { line, column }))

/** A function that calls a macro, or one of the module itself, which it then is: `as`. */
function ofMacro(c: Compiler, body: Node & { readonly args: readonly Node[] }, as: Home | null = null): Step {
  const clause: Clause = { args: body.args, body, line: body.line, column: body.column }
  return closure(c, [clause], body.line, false, as)
}

function isMacro(c: Compiler, module: Atom, name: string, arity: number): boolean {
  return (module === kernel || c.isRequired(module)) && code().hasMacro(module, name, arity)
}

function erlangFunction(key: string, arity: number): Step {
  return new Literal(external(atom('erlang'), atom(erlangNames.get(key) as string), arity))
}

/** `&name(&1, &2)` with nothing else is the function itself. */
function inOrder(c: Compiler, node: Node): Step | undefined {
  if (node.kind !== 'call' && node.kind !== 'remote-call') return undefined
  const { args, name } = node
  if (args.length === 0 || !args.every((arg, i) => isPlaceholder(arg, i + 1))) return undefined
  const key = `${name}/${args.length}`
  if (node.kind === 'call') {
    const isOwn = c.env.scope?.has(name, args.length) === true
    if (isOwn) return undefined
    const imported = c.imported(name, args.length)
    if (imported !== undefined) return named(c, variable(name, node), args.length, node.line)
    if (erlangNames.has(key)) return erlangFunction(key, args.length)
    if (forms.has(key) || isMacro(c, kernel, name, args.length) || !c.isKernel(name, args.length)) return undefined
    return new Literal(external(kernel, atom(name), args.length))
  }
  const { target } = node
  if (target.kind !== 'alias' && !(target.kind === 'literal' && target.value instanceof Atom)) return undefined
  const module = c.moduleOf(target)
  if (forms.has(`${module.name}.${key}`)) return undefined
  return named(c, { ...node, args: [] }, args.length, node.line)
}

function isPlaceholder(node: Node, index: number): boolean {
  const [number] = node.kind === 'call' && node.name === '&' ? node.args : []
  return number?.kind === 'literal' && number.value === index
}

/** `node` with `&1`, `&2` … as variables. */
function replaced(c: Compiler, node: Node, seen: Set<number>): Node {
  if (node.kind === 'call' && node.name === '&' && node.args.length === 1) {
    const [arg] = node.args as [Node]
    if (arg.kind === 'literal' && typeof arg.value === 'number') {
      if (arg.value < 1 || arg.value > 255)
        throw new CompileFault(node.line, `capture argument &${arg.value} must be numbered between 1 and 255`)
      seen.add(arg.value)
      return variable(`&@${arg.value}`, node)
    }
    throw new CompileFault(
      node.line,
      `nested captures are not allowed. You cannot define a function using  the capture operator & inside another function defined via &. Got invalid nested capture: ${c.text(node)}`,
    )
  }
  return mapChildren(node, (child) => replaced(c, child, seen))
}

/** `&Mod.name/arity`: looks the function up each time it is called. */
export function external(module: Atom, name: Atom, arity: number): Fun {
  return new Fun(arity, module, name, (...args: Term[]) => code().call(module, name, args), true)
}
