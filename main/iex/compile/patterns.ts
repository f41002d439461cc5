/** Patterns of the tree as matchers. */
import { inspect } from '../../otp/term/inspect.js'
import { alias, atom, Atom, Cons, emptyList, Float, isAtom, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { CallNode, Interpolation, Node, TextPart, VariableNode } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import { isBitstring } from '../../otp/term/bitstring.js'
import { bitstringPattern, concatenated } from './bits.js'
import { piped } from './capture.js'
import { inMode } from './guards.js'
import { erlangNames, inlinedName } from './inlined.js'
import { literalKeys, structInPattern } from './structs.js'
import type { Step } from '../machine/machine.js'
import {
  anything,
  Bind,
  Both,
  ConsPattern,
  Equal,
  Identical,
  IsMap,
  MapPattern,
  type Matcher,
  PairPattern,
  PrefixPattern,
  Same,
  SameAs,
  TuplePattern,
} from '../machine/match.js'
import { bareVariable } from './environment.js'
import { call, variableKey } from '../syntax/nodes.js'
import { CompileFault, type Variable } from './scope.js'
import { Literal } from '../machine/steps.js'

/** Variables bound so far in the same pattern. */
export type Bound = Map<string, Variable>

/** The matcher of `node`, a whole pattern. */
export function patternFrom(c: Compiler, node: Node, bound: Bound = new Map()): Matcher {
  return c.inPattern(() => compilePattern(c, node, bound))
}

/** The matcher of the argument that lies in `slot`: one that is a variable stays there. */
export function argumentFrom(c: Compiler, node: Node, slot: number, bound: Bound): Matcher {
  if (node.kind !== 'variable') return patternFrom(c, node, bound)
  return c.inPattern(() => variablePattern(c, node, bound, slot))
}

/** An interpolation of more than a string as it is written, which to_string leaves as it is. */
function isCode(part: TextPart): part is Interpolation {
  if (typeof part === 'string' || !('value' in part)) return false
  return part.value.kind !== 'literal' || typeof part.value.value !== 'string'
}

/** The matcher of `node`; variables that it binds are visible from now on. */
export function compilePattern(c: Compiler, node: Node, bound: Bound = new Map()): Matcher {
  switch (node.kind) {
    case 'literal':
      return literalPattern(node.value)
    case 'alias':
      return new Identical(c.aliasOf(node))
    case 'variable':
      return variablePattern(c, node, bound)
    case 'list':
      return listPattern(c, node.items, bound)
    case 'tuple': {
      const items = node.items.map((item) => compilePattern(c, item, bound))
      return items.length === 2 ? new PairPattern(items[0] as Matcher, items[1] as Matcher) : new TuplePattern(items)
    }
    case 'map':
      if (node.updated !== null)
        throw new CompileFault(node.line, `cannot use map/struct update syntax in match, got: ${c.text(node)}`)
      return mapPattern(c, node.pairs, bound)
    case 'struct':
      return structPattern(c, node, bound)
    case 'bitstring':
      return bitstringPattern(c, node.segments, bound)
    case 'call': {
      const given = c.expanded(node)
      return given === undefined ? callPattern(c, node, bound) : compilePattern(c, given, bound)
    }
    case 'block':
      if (node.body.length === 1) return compilePattern(c, node.body[0] as Node, bound)
      break
    case 'interpolated':
    case 'sigil': {
      const inner = node.parts.find(isCode)
      if (inner !== undefined) {
        // It is made of to_string of what stands in it, which must be a pattern itself.
        compilePattern(c, inner.value, bound)
        throw new CompileFault(node.line, 'cannot invoke remote function String.Chars.to_string/1 inside a match')
      }
      const step = c.expression(node)
      if (step instanceof Literal) return literalPattern(step.value)
      throw new CompileFault(node.line, 'cannot invoke remote function :erlang.iolist_to_binary/1 inside a match')
    }
    case 'fn':
      throw notAllowed(node.line, 'fn')
    case 'fun-call':
      throw notAllowed(node.line, 'anonymous call')
    case 'access':
      throw new CompileFault(node.line, 'cannot invoke remote function Access.get/2 inside a match')
    case 'remote-call': {
      const given = c.expanded(node)
      if (given !== undefined) return compilePattern(c, given, bound)
      const { target } = node
      const isKernel = target.kind === 'alias' && c.aliasOf(target) === kernel
      if (isKernel && node.name === 'var!') return compilePattern(c, call('var!', node.args, node), bound)
      for (const argument of node.args) compilePattern(c, argument, bound)
      const isModule = target.kind === 'alias' || (target.kind === 'literal' && target.value instanceof Atom)
      if (isModule) throw refusedRemote(node, c.moduleOf(target))
      throw new CompileFault(
        node.line,
        `cannot invoke remote function ${c.text(target)}.${node.name}/${node.args.length} inside a match`,
      )
    }
    default:
  }
  throw new CompileFault(node.line, `invalid pattern in match, ${c.text(node)} is not allowed in matches`)
}

function notAllowed(line: number, kind: string): CompileFault {
  return new CompileFault(line, `invalid pattern in match, ${kind} is not allowed in matches`)
}

export function literalPattern(value: Term): Matcher {
  const isDirect = value === null || typeof value === 'boolean' || isAtom(value) || value === emptyList
  if (isDirect || typeof value === 'string' || typeof value === 'number') return new Identical(value)
  return new Equal(value)
}

/** `slot` is where the value lies, if it lies where a variable can be. */
function variablePattern(c: Compiler, node: VariableNode, bound: Bound, slot?: number): Matcher {
  const { name, line } = node
  const key = variableKey(node)
  if (name === '_') return anything
  if (name === '__MODULE__') return new Identical(c.env.module)
  const known = bound.get(key)
  if (known !== undefined) {
    known.used = true
    if (name.startsWith('_'))
      c.warn(
        line,
        `the underscored variable "${name}" appears more than once in a match. This means the pattern will only match if all "${name}" bind to the same value. If this is the intended behaviour, please remove the leading underscore from the variable name, otherwise give the variables different names`,
      )
    return new Same(known.slot)
  }
  const variable = c.declare(key, line, slot)
  bound.set(key, variable)
  return slot === undefined ? new Bind(variable.slot) : anything
}

function isOpenList(items: readonly Node[]): boolean {
  const last = items[items.length - 1]
  return last?.kind === 'call' && last.name === '|'
}

function listPattern(c: Compiler, items: readonly Node[], bound: Bound): Matcher {
  const last = items[items.length - 1]
  const isOpen = isOpenList(items)
  const front = isOpen ? items.slice(0, -1) : items
  const heads = front.map((item) => compilePattern(c, item, bound))
  let pattern: Matcher = new Identical(emptyList)
  if (isOpen) {
    const [head, tail] = (last as CallNode).args as [Node, Node]
    heads.push(compilePattern(c, head, bound))
    pattern = compilePattern(c, tail, bound)
  }
  for (const head of heads.reverse()) pattern = new ConsPattern(head, pattern)
  return pattern
}

function mapPattern(c: Compiler, pairs: readonly Node[], bound: Bound): Matcher {
  if (pairs.length === 0) return new IsMap()
  let seen: TermMap = TermMap.empty
  for (const { key, node } of literalKeys(pairs)) {
    if (seen.has(key)) throw new CompileFault(node.line, `key ${inspect(key)} will be overridden in map`)
    seen = seen.put(key, true)
  }
  return new MapPattern(
    pairs.map((pair): [Step, Matcher] => {
      if (pair.kind !== 'tuple' || pair.items.length !== 2)
        throw new CompileFault(pair.line, `expected key-value pairs in a map, got: ${c.text(pair)}`)
      const [key, value] = pair.items as [Node, Node]
      return [mapKey(c, key), compilePattern(c, value, bound)]
    }),
  )
}

function mapKey(c: Compiler, key: Node): Step {
  if (key.kind === 'call' && key.name === '^') return pinned(c, key)
  if (key.kind === 'variable' && key.name !== '__MODULE__') {
    throw new CompileFault(
      key.line,
      `cannot use variable ${key.name} as map key inside a pattern. Map keys in patterns can only be literals (such as atoms, strings, tuples, and the like) or an existing variable matched with the pin operator (such as ^some_var)`,
    )
  }
  const step = inMode(c, 'guard', () => c.block(() => c.expression(key)))
  if (step instanceof Literal) return step
  throw new CompileFault(key.line, `cannot use ${c.text(key)} as map key inside a pattern`)
}

function structPattern(c: Compiler, node: Node & { kind: 'struct' }, bound: Bound): Matcher {
  const key = new Literal(atoms.struct)
  const isPin = node.name.kind === 'call' && node.name.name === '^'
  if (isPin || (node.name.kind === 'variable' && node.name.name !== '__MODULE__')) {
    const name = compilePattern(c, node.name, bound)
    return new Both(
      new MapPattern([[key, new Both({ match: (value) => isAtom(value) }, name)]]),
      mapPattern(c, node.map.pairs, bound),
    )
  }
  if (node.name.kind === 'call' || node.name.kind === 'remote-call')
    throw new CompileFault(
      node.line,
      `expected struct name in a match to be a compile time atom, alias or a variable, got: ${c.text(node.name)}`,
    )
  const module = c.moduleOf(node.name)
  structInPattern(c, module, node)
  return new Both(new MapPattern([[key, new Identical(module)]]), mapPattern(c, node.map.pairs, bound))
}

/** `^name` */
function pinned(c: Compiler, node: Node & { kind: 'call' }): Step {
  const [target] = node.args as [Node]
  if (target.kind !== 'variable')
    throw new CompileFault(
      node.line,
      `invalid argument for unary operator ^, expected an existing variable, got: ^${c.text(target)}`,
    )
  const variable = outerVariable(c, variableKey(target))
  if (variable === undefined)
    throw new CompileFault(
      node.line,
      `undefined variable ^${target.name}. No variable "${target.name}" has been defined before the current pattern`,
    )
  variable.used = true
  return { isSimple: true, run: (frame) => frame[variable.slot] ?? null }
}

/** The variable as it was before the pattern. */
function outerVariable(c: Compiler, name: string): Variable | undefined {
  const { context, beforePattern } = c
  const before = beforePattern?.get(name)
  if (before !== undefined) return before
  const own = context.vars.get(name)
  context.vars.delete(name)
  const outer = context.lookup(name)
  if (own !== undefined) context.vars.set(name, own)
  return outer
}

function callPattern(c: Compiler, node: Node & { kind: 'call' }, bound: Bound): Matcher {
  const [left, right] = node.args as [Node, Node]
  switch (`${node.name}/${node.args.length}`) {
    case '=/2':
      return new Both(compilePattern(c, left, bound), compilePattern(c, right, bound))
    case '^/1':
      return new SameAs(pinned(c, node))
    case 'var!/1':
    case 'var!/2':
      return compilePattern(c, bareVariable(c, node), bound)
    case '<>/2':
      return prefixPattern(c, node, bound)
    case '++/2': {
      if (left.kind === 'list' && isOpenList(left.items))
        throw new CompileFault(
          node.line,
          `invalid argument for ++ operator inside a match, expected a literal proper list, got: ${c.text(left)}`,
        )
      const step = c.expression(left)
      if (step instanceof Literal) {
        const items: Term[] = []
        for (let rest = step.value; rest instanceof Cons; rest = rest.tail) items.push(rest.head)
        return items.reduceRight<Matcher>(
          (tail, item) => new ConsPattern(literalPattern(item), tail),
          compilePattern(c, right, bound),
        )
      }
      if (left.kind === 'list') return listPattern(c, [...left.items.slice(0, -1), openEnd(left.items, right)], bound)
      break
    }
    case '-/1':
    case '+/1': {
      const value = left.kind === 'literal' ? left.value : undefined
      if (typeof value === 'number') return new Identical(node.name === '-' ? 0 - value : value)
      if (typeof value === 'bigint') return new Equal(node.name === '-' ? -value : value)
      if (value instanceof Float) return new Equal(new Float(node.name === '-' ? -value.value : value.value))
      break
    }
    case '@/1': {
      const step = c.expression(node)
      if (step instanceof Literal) return literalPattern(step.value)
      break
    }
    case '../2':
    case '..///3': {
      const fields: [Step, Matcher][] = [
        [new Literal(atoms.struct), new Identical(atom('Elixir.Range'))],
        [new Literal(atom('first')), compilePattern(c, left, bound)],
        [new Literal(atom('last')), compilePattern(c, right, bound)],
      ]
      if (node.args[2] !== undefined) fields.push([new Literal(atom('step')), compilePattern(c, node.args[2], bound)])
      return new MapPattern(fields)
    }
    case '|>/2':
      return compilePattern(c, piped(c, left, right), bound)
    case '|/2':
    case '::/2':
      return c.expression(node) as never
    default:
  }
  throw refusedCall(c, node, bound)
}

/** `a <> b` */
function prefixPattern(c: Compiler, node: CallNode, bound: Bound): Matcher {
  const operands = operandsOf(node)
  for (const [i, each] of operands.entries()) {
    const isWrong = each.kind === 'list' || (each.kind === 'literal' && !isBitstring(each.value))
    if (isWrong)
      throw new CompileFault(
        node.line,
        `expected binary argument in <> operator but got: ${c.text(each)}`,
        'ArgumentError',
      )
    const isVariable = each.kind === 'variable' || (each.kind === 'call' && each.name === '^')
    if (isVariable && i < operands.length - 1)
      throw new CompileFault(
        node.line,
        `the left argument of <> operator inside a match should always be a literal binary because its size can't be verified. Got: ${c.text(each)}`,
        'ArgumentError',
      )
  }
  const [left, right] = operands as [Node, Node]
  if (operands.length === 2 && left.kind === 'literal' && typeof left.value === 'string' && right.kind === 'variable')
    return new PrefixPattern(left.value, compilePattern(c, right, bound))
  return bitstringPattern(c, concatenated(operands), bound)
}

function operandsOf(node: Node): Node[] {
  return node.kind === 'call' && node.name === '<>' && node.args.length === 2 ? node.args.flatMap(operandsOf) : [node]
}

function openEnd(items: readonly Node[], tail: Node): Node {
  const last = items[items.length - 1] as Node
  return { kind: 'call', name: '|', args: [last, tail], ambiguous: false, line: last.line, column: last.column }
}

const special = new Set(['case', 'cond', 'fn', 'try', 'receive', 'for', 'with', 'alias', 'import', 'require', '&'])

const kernel = alias('Kernel')

/** A pattern calls no function, but for those that the compiler knows; those that are inlined are named as what they are then. */
function refusedRemote(
  { name, args, line }: { name: string; args: readonly Node[]; line: number },
  module: Atom,
): CompileFault {
  const known = module === kernel ? erlangNames.get(`${name}/${args.length}`) : undefined
  const [home, inlined] =
    known === undefined ? inlinedName(module, atom(name), args.length) : [atom('erlang'), atom(known)]
  return new CompileFault(
    line,
    `cannot invoke remote function ${inspect(home)}.${inlined.name}/${args.length} inside a match`,
  )
}

function refusedCall(c: Compiler, node: Node & { kind: 'call' }, bound: Bound): CompileFault {
  const arity = node.args.length
  if (special.has(node.name)) return notAllowed(node.line, node.name)
  if (['!/1', '&&/2', '||/2'].includes(`${node.name}/${arity}`))
    return new CompileFault(
      node.line,
      `invalid expression in match, ${node.name} is not allowed in patterns such as function clauses, case clauses or on the left side of the = operator`,
      'ArgumentError',
    )
  for (const argument of node.args) compilePattern(c, argument, bound)
  const imported = c.imported(node.name, arity)
  if (imported !== undefined) return refusedRemote(node, imported)
  if (node.name === 'to_string' && arity === 1) return refusedRemote(node, alias('String.Chars'))
  if (c.isImported(node.name, arity)) return refusedRemote(node, kernel)
  if (c.env.fn === null)
    return new CompileFault(node.line, `undefined function ${node.name}/${arity} (there is no such import)`)
  return new CompileFault(
    node.line,
    `cannot find or invoke local ${node.name}/${arity} inside match. Only macros can be invoked in a match and they must be defined before their invocation. Called as: ${c.text(node)}`,
  )
}
