/** Patterns of the tree as matchers. */
import { atom, Cons, emptyList, Float, isAtom, list, type Term } from '../otp/term/term.js'
import * as atoms from '../otp/term/well-known.js'
import type { Node } from './ast.js'
import type { Compiler } from './compiler.js'
import { structDefaults } from './compile-structs.js'
import { readSegment } from './compile-bits.js'
import type { Step } from './machine.js'
import {
  anything,
  Bind,
  BitstringPattern,
  Both,
  ConsPattern,
  Equal,
  Identical,
  MapPattern,
  type Matcher,
  PrefixPattern,
  Same,
  SameAs,
  TuplePattern,
} from './match.js'
import { CompileFault, type Variable } from './scope.js'
import { Literal } from './steps.js'

/** The matcher of `node`; variables that it binds are visible from now on. `bound`: those bound so far in the same pattern. */
export function compilePattern(c: Compiler, node: Node, bound: Map<string, Variable> = new Map()): Matcher {
  switch (node.kind) {
    case 'literal':
      return literalPattern(node.value)
    case 'alias':
      return new Identical(c.aliasOf(node))
    case 'variable':
      return variablePattern(c, node.name, node.line, bound)
    case 'list':
      return listPattern(c, node.items, bound)
    case 'tuple':
      return new TuplePattern(node.items.map((item) => compilePattern(c, item, bound)))
    case 'map':
      return mapPattern(c, node.pairs, bound)
    case 'struct': {
      const fields = mapPattern(c, node.map.pairs, bound)
      if (node.name.kind === 'variable' || node.name.kind === 'call') {
        const name = compilePattern(c, node.name, bound)
        return new Both(new MapPattern([[new Literal(atoms.struct), name]]), fields)
      }
      const module = c.moduleOf(node.name)
      structDefaults(c, module, node)
      return new Both(new MapPattern([[new Literal(atoms.struct), new Identical(module)]]), fields)
    }
    case 'bitstring':
      return new BitstringPattern(
        node.segments.map((segment) => {
          const { value, segment: read } = readSegment(c, segment)
          const isText = value.kind === 'literal' && typeof value.value === 'string'
          if (isText && read.type === 'integer') {
            const text = value.value
            const bytes = new TextEncoder().encode(text).length
            return [{ ...read, type: 'binary', size: new Literal(bytes), unit: 8 }, new Equal(text)]
          }
          return [read, compilePattern(c, value, bound)]
        }),
      )
    case 'call':
      return callPattern(c, node, bound)
    case 'block':
      if (node.body.length === 1) return compilePattern(c, node.body[0] as Node, bound)
      break
    case 'interpolated':
    case 'sigil': {
      const step = c.expression(node)
      if (step instanceof Literal) return literalPattern(step.value)
      break
    }
    default:
  }
  if (node.kind === 'remote-call') {
    throw new CompileFault(node.line, `cannot invoke remote function ${c.callText(node)} inside a match`)
  }
  throw new CompileFault(node.line, 'invalid pattern in match')
}

export function literalPattern(value: Term): Matcher {
  const isDirect = value === null || typeof value === 'boolean' || isAtom(value) || value === emptyList
  if (isDirect || typeof value === 'string' || typeof value === 'number') return new Identical(value)
  return new Equal(value)
}

function variablePattern(c: Compiler, name: string, line: number, bound: Map<string, Variable>): Matcher {
  if (name === '_') return anything
  if (name === '__MODULE__') return new Identical(c.env.module)
  const known = bound.get(name)
  if (known !== undefined) {
    known.used = true
    return new Same(known.slot)
  }
  const variable = c.declare(name, line)
  bound.set(name, variable)
  return new Bind(variable.slot)
}

function listPattern(c: Compiler, items: readonly Node[], bound: Map<string, Variable>): Matcher {
  const last = items[items.length - 1]
  const isOpen = last?.kind === 'call' && last.name === '|'
  const front = isOpen ? items.slice(0, -1) : items
  const heads = front.map((item) => compilePattern(c, item, bound))
  let pattern: Matcher = new Identical(emptyList)
  if (isOpen) {
    const [head, tail] = last.args as [Node, Node]
    heads.push(compilePattern(c, head, bound))
    pattern = compilePattern(c, tail, bound)
  }
  for (const head of heads.reverse()) pattern = new ConsPattern(head, pattern)
  return pattern
}

function mapPattern(c: Compiler, pairs: readonly Node[], bound: Map<string, Variable>): MapPattern {
  return new MapPattern(
    pairs.map((pair): [Step, Matcher] => {
      if (pair.kind !== 'tuple' || pair.items.length !== 2)
        throw new CompileFault(pair.line, 'invalid pattern in match')
      const [key, value] = pair.items as [Node, Node]
      const isPin = key.kind === 'call' && key.name === '^'
      if (key.kind === 'variable' && key.name !== '__MODULE__') {
        throw new CompileFault(
          key.line,
          `cannot use variable ${key.name} as map key inside a pattern. If you are attempting to match on an existing variable, use the pin operator: %{^${key.name} => ...}`,
        )
      }
      return [c.operand(isPin ? (key.args[0] as Node) : key), compilePattern(c, value, bound)]
    }),
  )
}

function callPattern(c: Compiler, node: Node & { kind: 'call' }, bound: Map<string, Variable>): Matcher {
  const [left, right] = node.args as [Node, Node]
  switch (`${node.name}/${node.args.length}`) {
    case '=/2':
      return new Both(compilePattern(c, left, bound), compilePattern(c, right, bound))
    case '^/1': {
      const pinned = left.kind === 'variable' ? c.context.lookup(left.name) : undefined
      if (left.kind === 'variable' && pinned === undefined) {
        throw new CompileFault(node.line, `undefined variable ^${left.name}`)
      }
      if (pinned !== undefined) pinned.used = true
      return new SameAs(c.operand(left))
    }
    case '<>/2': {
      const prefix = c.expression(left)
      if (!(prefix instanceof Literal) || typeof prefix.value !== 'string') {
        throw new CompileFault(
          node.line,
          "the left argument of <> operator inside a match should always be a literal binary because its size can't be verified. Got: " +
            c.text(left),
          'ArgumentError',
        )
      }
      return new PrefixPattern(prefix.value, compilePattern(c, right, bound))
    }
    case '++/2': {
      const step = c.expression(left)
      if (step instanceof Literal) {
        const items: Term[] = []
        for (let rest = step.value; rest instanceof Cons; rest = rest.tail) items.push(rest.head)
        return items.reduceRight<Matcher>(
          (tail, item) => new ConsPattern(literalPattern(item), tail),
          compilePattern(c, right, bound),
        )
      }
      break
    }
    case '-/1':
    case '+/1':
    case '@/1': {
      const step = c.expression(node)
      if (step instanceof Literal) return literalPattern(step.value)
      const value = left.kind === 'literal' ? left.value : undefined
      if (typeof value === 'number') return new Identical(node.name === '-' ? -value : value)
      if (value instanceof Float) return new Equal(new Float(node.name === '-' ? -value.value : value.value))
      break
    }
    case '../2': {
      const fields: [Step, Matcher][] = [
        [new Literal(atoms.struct), new Identical(atom('Elixir.Range'))],
        [new Literal(atom('first')), compilePattern(c, left, bound)],
        [new Literal(atom('last')), compilePattern(c, right, bound)],
      ]
      return new MapPattern(fields)
    }
    case '|/2':
      throw new CompileFault(node.line, 'misplaced operator |/2')
    default:
  }
  throw new CompileFault(
    node.line,
    `cannot invoke local ${node.name}/${node.args.length} inside match, called as: ${c.text(node)}`,
  )
}

export const noMeta = list()
