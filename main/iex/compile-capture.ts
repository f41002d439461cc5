/** `&` captures and `|>` pipes. */
import { code } from '../otp/code.js'
import { type Atom, atom, Fun, type Term } from '../otp/term/term.js'
import type { Clause, Node } from './ast.js'
import { closure } from './compile-clauses.js'
import type { Compiler } from './compiler.js'
import type { Step } from './machine.js'
import { call, mapChildren, variable } from './nodes.js'
import { CompileFault } from './scope.js'
import { Literal, Make1 } from './steps.js'
import { forms } from './forms.js'

/** `left |> call` */
export function pipe(c: Compiler, [left, right]: readonly Node[], isTail: boolean): Step {
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
export function capture(c: Compiler, [node]: readonly Node[], _isTail: boolean, whole: Node): Step {
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
        if (fun.target.kind === 'alias') c.warnOfOld(c.moduleOf(fun.target), fun.name, count, fun.line)
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
/** `&Mod.name/arity`: looks the function up each time it is called. */
export function external(module: Atom, name: Atom, arity: number): Fun {
  return new Fun(arity, module, name, (...args: Term[]) => code().call(module, name, args), true)
}
