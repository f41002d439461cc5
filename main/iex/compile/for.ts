/** `for`: a fold over each generator, one in the other. */
import { atom, emptyList, type Term } from '../../otp/term/term.js'
import { inspect } from '../../otp/term/inspect.js'
import type { Clause, Node, Place } from '../syntax/ast.js'
import type { Compiler } from './compiler.js'
import { splitClause } from './clauses.js'
import { bits, into as intoFun, intoUnique, joined } from '../library/comprehensions.js'
import type { Step } from '../machine/machine.js'
import { call, keyword, literal, mapChildren, variable, variableKey } from '../syntax/nodes.js'
import { nodeText } from '../syntax/node-text.js'
import { CompileFault } from './scope.js'

interface Options {
  readonly body: Node
  readonly into: Node | undefined
  readonly reduce: Node | undefined
  readonly isUnique: boolean
}

/** Compiled by what it means: `Enum.reduce(list, [], fn pattern, acc -> … end)`, whose result goes into what `into` names. */
export function comprehension(c: Compiler, args: readonly Node[], isTail: boolean, node: Node): Step {
  const place: Place = { line: node.line, column: node.column }
  const last = args[args.length - 1] as Node
  const before = args[args.length - 2]
  const hasTwo = before !== undefined && isKeywords(last) && isKeywords(before) && keyword(before, 'do') === undefined
  const given = [last, ...(hasTwo ? [before] : [])].filter(isKeywords)
  const parts = args.slice(0, args.length - given.length)
  const options = readOptions(given, node)
  const [first] = parts
  if (first === undefined || !isGenerator(first)) {
    if (first !== undefined) c.scoped(() => c.block(() => c.expression(first)))
    throw new CompileFault(node.line, 'for comprehensions must start with a generator')
  }
  const compile = (): Step =>
    c.scoped(() => c.block(() => c.expression(new Builder(place).build(parts, options), isTail)))
  return c.together(namesIn(parts), compile)
}

function readOptions(given: readonly Node[], { line }: Node): Options {
  const option = (name: string): Node | undefined =>
    given.map((each) => keyword(each, name)).find((each) => each !== undefined)
  const body = option('do')
  if (body === undefined) throw new CompileFault(line, 'missing :do option in "for"')
  for (const name of given.flatMap(keysOf)) {
    if (!['do', 'into', 'reduce', 'uniq'].includes(name))
      throw new CompileFault(line, `unsupported option ${inspect(atom(name))} given to for`)
  }
  const [into, reduce, uniq] = [option('into'), option('reduce'), option('uniq')]
  if (uniq !== undefined && !(uniq.kind === 'literal' && typeof uniq.value === 'boolean'))
    throw new CompileFault(line, `:uniq option for comprehensions only accepts a boolean, got: ${nodeText(uniq)}`)
  const hasClauses = isClauses(body)
  if (reduce !== undefined && (into !== undefined || uniq !== undefined))
    throw new CompileFault(line, 'cannot use :reduce alongside :into/:uniq in comprehension')
  if (reduce !== undefined && !(hasClauses && areSingle(body)))
    throw new CompileFault(
      line,
      'when using :reduce with comprehensions, the do block must be written using acc -> expr clauses, where each clause expects the accumulator as a single argument',
    )
  if (reduce === undefined && hasClauses)
    throw new CompileFault(
      line,
      'the do block was written using acc -> expr clauses but the :reduce option was not given',
    )
  return { body, into, reduce, isUnique: uniq?.kind === 'literal' && uniq.value === true }
}

function keysOf(node: Node): string[] {
  if (node.kind !== 'list') return []
  return node.items.flatMap((item) => {
    const key = item.kind === 'tuple' ? item.items[0] : undefined
    return key?.kind === 'literal' && typeof key.value === 'object' && key.value !== null && 'name' in key.value
      ? [key.value.name as string]
      : []
  })
}

/** Whether each clause takes one value. */
function areSingle(body: Node): boolean {
  if (body.kind === 'block' && body.body.length === 1) return areSingle(body.body[0] as Node)
  return body.kind === 'clauses' && body.clauses.every(({ args }) => splitClause(args).patterns.length === 1)
}

function isClauses(node: Node): boolean {
  return (
    node.kind === 'clauses' || (node.kind === 'block' && node.body.length === 1 && node.body[0]?.kind === 'clauses')
  )
}

function isGenerator(node: Node): boolean {
  if (node.kind === 'call') return node.name === '<-'
  return node.kind === 'bitstring' && isArrow(node.segments[node.segments.length - 1])
}

function isArrow(node: Node | undefined): boolean {
  return node?.kind === 'call' && node.name === '<-'
}

function isKeywords(node: Node): boolean {
  return (
    node.kind === 'list' &&
    node.items.length > 0 &&
    node.items.every((item) => item.kind === 'tuple' && item.items.length === 2 && item.items[0]?.kind === 'literal')
  )
}

/** The variables that the generators and filters bind. */
function namesIn(parts: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>()
  const look = (node: Node): Node => {
    if (node.kind === 'variable') names.add(variableKey(node))
    return mapChildren(node, look)
  }
  for (const part of parts) {
    if (part.kind === 'call' && ['<-', '='].includes(part.name)) look(part.args[0] as Node)
    else if (part.kind === 'bitstring') part.segments.forEach(look)
  }
  return names
}

class Builder {
  readonly acc: Node

  constructor(readonly place: Place) {
    this.acc = variable('for@', place)
  }

  build(parts: readonly Node[], { body, into, reduce, isUnique }: Options): Node {
    const { acc, place } = this
    if (reduce !== undefined) {
      const doBlock = this.#keywords({ do: body })
      return this.#chain(parts, reduce, call('case', [acc, doBlock], place))
    }
    if (into !== undefined && !isEmptyMap(into) && !isEmptyBinary(into)) {
      const push = variable('push@', place)
      const put = this.#apply(push, [body])
      const fill: Node = {
        kind: 'fn',
        isMade: true,
        clauses: [{ args: [push], body: this.#chain(parts, literal(null, place), put), ...place }],
        ...place,
      }
      return this.#apply(literal(isUnique ? intoUnique : intoFun, place), [into, fill])
    }
    const consed: Node = { kind: 'list', items: [call('|', [body, acc], place)], ...place }
    let result = this.#remote('Elixir.Enum', 'reverse', [this.#chain(parts, literal(emptyList, place), consed)])
    if (isUnique) result = this.#remote('Elixir.Enum', 'uniq', [result])
    if (into === undefined) return result
    return isEmptyMap(into)
      ? this.#remote('Elixir.Enum', 'into', [result, into])
      : this.#apply(literal(joined, place), [result])
  }

  /** The fold over the first of `parts`, from `start`, with all others inside, and `innermost` in the last. */
  #chain(parts: readonly Node[], start: Node, innermost: Node): Node {
    const [first, ...more] = parts
    if (first === undefined) return innermost
    const inner = (): Node => this.#chain(more, this.acc, innermost)
    if (first.kind === 'call' && first.name === '<-')
      return this.#generator(first.args[0] as Node, first.args[1] as Node, inner(), start)
    if (first.kind === 'bitstring' && isGenerator(first)) {
      const last = first.segments[first.segments.length - 1] as Node & { args: Node[] }
      const [segment, source] = last.args as [Node, Node]
      return this.#bits({ ...first, segments: [...first.segments.slice(0, -1), segment] }, source, inner(), start)
    }
    return call('if', [first, this.#keywords({ do: inner(), else: this.acc })], this.place)
  }

  #generator(pattern: Node, source: Node, body: Node, start: Node): Node {
    const { acc, place } = this
    const { patterns, guard } = splitClause([pattern])
    const args = [patterns[0] as Node, acc]
    const clause: Clause = { args: guard === null ? args : [call('when', [...args, guard], place)], body, ...place }
    const other: Clause = { args: [variable('_', place), acc], body: acc, ...place }
    const isAll = guard === null && patterns[0]?.kind === 'variable'
    const clauses = isAll ? [clause] : [clause, other]
    return this.#remote('Elixir.Enum', 'reduce', [source, start, { kind: 'fn', isMade: true, clauses, ...place }])
  }

  /** A generator of a bitstring: what is of the pattern's shape and not of its values is left out, what is not of its shape ends it. */
  #bits(pattern: Node & { kind: 'bitstring' }, source: Node, body: Node, start: Node): Node {
    const { place } = this
    const rest = variable('bits@', place)
    const found: Node = { kind: 'tuple', items: variablesOf(pattern), ...place }
    const open = (segments: readonly Node[]): Node => ({
      ...pattern,
      segments: [...segments, call('::', [rest, variable('bitstring', place)], place)],
    })
    const answer = (item: Node): Node => ({ kind: 'tuple', items: [item, rest], ...place })
    const clauses: Clause[] = [
      { args: [open(pattern.segments)], body: answer(found), ...place },
      { args: [open(shapeOf(pattern))], body: answer(literal(atom('skip'), place)), ...place },
      { args: [variable('_', place)], body: literal(null, place), ...place },
    ]
    const checked = this.#apply(literal(bits, place), [source])
    const used: Node = {
      kind: 'block',
      body: [...sizesOf(pattern).map((size) => call('=', [variable('_', place), size], place)), body],
      outer: [],
      ...place,
    }
    const items = this.#remote('Elixir.Stream', 'unfold', [checked, { kind: 'fn', isMade: true, clauses, ...place }])
    return this.#generator(found, items, used, start)
  }

  #keywords(entries: Readonly<Record<string, Node>>): Node {
    const { place } = this
    const items = Object.entries(entries).map(([name, value]): Node => ({
      kind: 'tuple',
      items: [literal(atom(name), place), value],
      ...place,
    }))
    return { kind: 'list', items, ...place }
  }

  #apply(fun: Node, args: readonly Node[]): Node {
    return { kind: 'fun-call', fun, args, ...this.place }
  }

  #remote(module: string, name: string, args: readonly Node[]): Node {
    const { place } = this
    return { kind: 'remote-call', target: literal(atom(module), place), name, args, parens: true, dot: place, ...place }
  }
}

function isEmptyMap(node: Node): boolean {
  return node.kind === 'map' && node.updated === null && node.pairs.length === 0
}

function isEmptyBinary(node: Node): boolean {
  return (
    (node.kind === 'literal' && node.value === ('' as Term)) ||
    (node.kind === 'bitstring' && node.segments.length === 0)
  )
}

function valueOf(segment: Node): Node {
  return segment.kind === 'call' && segment.name === '::' ? (segment.args[0] as Node) : segment
}

/** The variables of a binary pattern. */
function variablesOf(pattern: Node & { kind: 'bitstring' }): Node[] {
  return pattern.segments.map(valueOf).filter((value) => value.kind === 'variable' && value.name !== '_')
}

/** Variables of a binary pattern that are sizes of its other segments: that is a use of them. */
function sizesOf(pattern: Node & { kind: 'bitstring' }): Node[] {
  const own = variablesOf(pattern)
  const found: Node[] = []
  const look = (node: Node): Node => {
    if (node.kind === 'variable' && own.some((value) => value.kind === 'variable' && value.name === node.name))
      found.push(node)
    return mapChildren(node, look)
  }
  for (const segment of pattern.segments)
    if (segment.kind === 'call' && segment.name === '::') look(segment.args[1] as Node)
  return found
}

/** The segments of a pattern with anything in the place of its values; variables that are sizes of others are kept, by another name. */
function shapeOf(pattern: Node & { kind: 'bitstring' }): Node[] {
  const names = new Set(variablesOf(pattern).map((value) => (value.kind === 'variable' ? value.name : '')))
  const renamed = (node: Node): Node =>
    node.kind === 'variable' && names.has(node.name)
      ? { ...node, name: `shape@${node.name}` }
      : mapChildren(node, renamed)
  return pattern.segments.map((segment) => {
    const value = valueOf(segment)
    const any = value.kind === 'variable' && value.name !== '_' ? renamed(value) : variable('_', value)
    if (segment.kind === 'call' && segment.name === '::')
      return { ...segment, args: [any, renamed(segment.args[1] as Node)] }
    // A string stands for its bytes.
    if (value.kind === 'literal' && typeof value.value === 'string') return segment
    return any
  })
}
