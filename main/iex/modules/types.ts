/**
 * What the types of variables say of a module's functions: fields that a struct does not have, guards and operators that contradict one another. Source:
 * Module.Types of Elixir 1.14, as far as it goes by what is written of a variable: patterns, guards, literals, `var.field`, `<>`.
 */
import { code } from '../../otp/code.js'
import { inspect } from '../../otp/term/inspect.js'
import { Atom, atom, emptyList, Float, isAtom, type Term, TermMap } from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import type { CallNode, Clause, MapNode, Node, RemoteCallNode, VariableNode } from '../syntax/ast.js'
import { splitClause } from '../compile/clauses.js'
import type { Draft, ModuleDraft } from './draft.js'
import { mismatch, type Mismatch } from './match-types.js'
import { variableKey } from '../syntax/nodes.js'
import { nodeText } from '../syntax/node-text.js'
import { written } from '../compile/scope.js'

interface Type {
  readonly text: string
  /** By which warnings are sorted: the order of Elixir's own terms for types. */
  readonly order: string
  readonly isMap: boolean
  /** Of a struct or a map that is written out: all its fields. */
  readonly fields?: readonly string[]
}

/** Where a variable was given a type. */
interface Trace {
  readonly type: string
  readonly why: string
  readonly line: number
  readonly text: string
}

interface Known {
  readonly type: Type
  readonly traces: Trace[]
  /** How often each field was read. */
  readonly reads: Map<string, number>
}

type Types = Map<string, Known>

interface Finding {
  readonly order: string
  readonly line: number
  readonly message: string
}

/** Thrown where types contradict one another: of a clause only the first is told. */
class Conflict {
  constructor(readonly finding: Finding) {}
}

const simple = (name: string): Type => ({ text: `${name}()`, order: `0${name}`, isMap: false })
const binary = simple('binary')
const atomType = simple('atom')
const anyList: Type = { text: '[dynamic()]', order: '1list', isMap: false }
const anyMap: Type = { text: 'map()', order: '1map:optional', isMap: true }
const guards: ReadonlyMap<string, Type> = new Map([
  ['is_atom', atomType],
  ['is_integer', simple('integer')],
  ['is_float', simple('float')],
  ['is_binary', binary],
  ['is_tuple', simple('tuple')],
  ['is_pid', simple('pid')],
  ['is_port', simple('port')],
  ['is_reference', simple('reference')],
  ['is_function', simple('fun')],
  ['is_list', anyList],
  ['is_map', anyMap],
])

const hint =
  '\n\nHINT: "var.field" (without parentheses) implies "var" is a map() while "var.fun()" (with parentheses) implies "var" is an atom()'

/** Warns of what the clauses of `draft` contradict. */
export function warnTypes(draft: ModuleDraft): void {
  const found = [...draft.functions.values()].flatMap((each) =>
    each.isDefault ? [] : each.written.flatMap((clause) => new ClauseTypes(draft, each, clause).finding()),
  )
  found.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.line - b.line))
  for (const { line, message, within } of found) draft.report(line, message, within)
}

class ClauseTypes {
  constructor(
    readonly draft: ModuleDraft,
    readonly of: Draft,
    readonly clause: Clause,
  ) {}

  finding(): (Finding & { readonly within: string })[] {
    const { name, arity } = written(this.of.home)
    const within = `: ${inspect(this.draft.name)}.${name}/${arity}`
    try {
      const types: Types = new Map()
      const { patterns, guard } = splitClause(this.clause.args)
      for (const pattern of patterns) this.#pattern(pattern, types)
      if (guard !== null) this.#guard(guard, types)
      this.#walk(this.clause.body, types)
      return []
    } catch (thrown) {
      if (!(thrown instanceof Conflict)) throw thrown
      return [{ ...thrown.finding, within }]
    }
  }

  /** Notes what a pattern says of the variables in it. */
  #pattern(node: Node, types: Types): void {
    if (node.kind === 'call' && node.name === '=' && node.args.length === 2) {
      const [left, right] = node.args as [Node, Node]
      const [variable, pattern] = left.kind === 'variable' ? [left, right] : [right, left]
      this.#pattern(pattern, types)
      const type = this.#typeOf(pattern, true)
      if (variable.kind === 'variable' && type !== undefined) note(types, variable, type, node)
      else if (variable.kind !== 'variable') this.#pattern(variable, types)
      return
    }
    if (node.kind === 'bitstring') {
      for (const segment of node.segments) this.#segment(segment, node, types)
      return
    }
    if (node.kind === 'call' && node.name !== '|') return
    childrenOf(node).forEach((child) => this.#pattern(child, types))
  }

  /** A pattern within a function: the variables in it are new ones. */
  #bind(pattern: Node, types: Types): void {
    forget(pattern, types)
    this.#pattern(pattern, types)
  }

  #segment(segment: Node, whole: Node, types: Types): void {
    const [value, spec] = segment.kind === 'call' && segment.name === '::' ? segment.args : [segment, undefined]
    if (value?.kind !== 'variable' || value.name === '_') return
    const words = spec === undefined ? [] : namesIn(spec)
    const type = words.some((word) => ['binary', 'bytes', 'bits', 'bitstring'].includes(word))
      ? binary
      : simple(words.includes('float') ? 'float' : 'integer')
    note(types, value, type, whole)
  }

  /** A guard made of tests that all must hold says what its variables are. */
  #guard(node: Node, types: Types): void {
    if (node.kind !== 'call') return
    if (node.name === 'or' && node.args.length === 2) {
      node.args.forEach((each) => this.#literalGuard(each))
      return
    }
    if (node.name === 'and' && node.args.length === 2) {
      node.args.forEach((each) => this.#guard(each, types))
      return
    }
    const type = guards.get(node.name)
    const [variable] = node.args
    this.#literalGuard(node)
    if (type === undefined || variable?.kind !== 'variable' || node.args.length !== 1) return
    const known = types.get(variableKey(variable))
    if (known === undefined) note(types, variable, type, node)
    else if (!fits(known.type, type))
      throw this.#incompatible(variable, known, known.type, type, type.text, node, nodeText(node))
  }

  /** A test of a value that is written out. */
  #literalGuard(node: Node): void {
    if (node.kind !== 'call' || node.args.length !== 1) return
    const type = guards.get(node.name)
    const [value] = node.args
    const given = value?.kind === 'literal' ? literalType(value.value) : undefined
    if (type === undefined || given === undefined || fits(given, type)) return
    const found = { left: given.text, right: type.text, order: `${given.order} ${type.order} 0` }
    throw this.#contradiction(found, node)
  }

  #contradiction({ left, right, order }: Mismatch, node: Node): Conflict {
    const { line } = node
    const message =
      `incompatible types:\n\n    ${left} !~ ${right}\n\nin expression:\n\n    # ${this.#place(line)}\n    ${nodeText(node)}` +
      '\n\nConflict found at'
    return new Conflict({ order, line, message })
  }

  /** Goes through code in the order in which it runs. */
  #walk(node: Node, types: Types): void {
    switch (node.kind) {
      case 'block':
        node.body.forEach((each) => this.#walk(each, types))
        return
      case 'call':
        this.#call(node, types)
        return
      case 'remote-call':
        this.#remote(node, types)
        return
      case 'map':
        this.#update(node, types)
        childrenOf(node).forEach((child) => this.#walk(child, types))
        return
      case 'fn':
      case 'clauses':
        for (const { args, body } of node.clauses) {
          const inner = new Map(types)
          const { patterns, guard } = splitClause(args)
          for (const pattern of patterns) this.#bind(pattern, inner)
          if (guard !== null) this.#guard(guard, inner)
          this.#walk(body, inner)
        }
        return
      case 'interpolated':
        for (const part of node.parts) if (typeof part === 'object' && 'value' in part) this.#walk(part.value, types)
        return
      default:
        childrenOf(node).forEach((child) => this.#walk(child, types))
    }
  }

  #call(node: CallNode, types: Types): void {
    const { name, args } = node
    if (name === 'quote' || name === '&') return
    if (name === '=' && args.length === 2) return this.#match(node, types)
    if (name === '<>' && args.length === 2) return this.#joined(node, types)
    const hasBlocks = args.some(({ kind }) => kind === 'list')
    // what is bound within the blocks of a form ends with them
    const inner = hasBlocks ? new Map(types) : types
    for (const arg of args) {
      if (arg.kind === 'call' && arg.name === '<-' && arg.args.length === 2) {
        this.#walk(arg.args[1] as Node, inner)
        this.#bind(arg.args[0] as Node, inner)
      } else if (arg.kind === 'list') {
        // `if` is a choice whose first clause is that of `else`
        const items = name === 'if' ? [...arg.items].reverse() : arg.items
        for (const item of items) this.#walk(item, new Map(inner))
      } else this.#walk(arg, inner)
    }
  }

  #match(node: CallNode, types: Types): void {
    const [left, right] = node.args as [Node, Node]
    this.#walk(right, types)
    if (left.kind === 'variable') {
      const type = this.#typeOf(right, false, types)
      types.delete(variableKey(left))
      if (type !== undefined) note(types, left, type, this.#writtenOut(node))
      return
    }
    forget(left, types)
    const found = mismatch(left, right)
    if (found !== undefined) throw this.#contradiction(found, node)
    const type = right.kind === 'variable' ? this.#typeOf(left, true) : undefined
    if (type === undefined || right.kind !== 'variable' || types.has(variableKey(right))) return
    note(types, right, type, node)
  }

  /** `a <> b <> c` */
  #joined(node: CallNode, types: Types): void {
    const operands = operandsOf(node)
    operands.forEach((operand, i) => {
      if (operand.kind !== 'variable') return this.#walk(operand, types)
      const known = types.get(variableKey(operand))
      if (known === undefined || fits(known.type, binary)) return
      const before = i === 0 ? '' : '..., '
      const after = i === operands.length - 1 ? '' : ', ...'
      const text = `<<${before}${operand.name}::binary${after}>>`
      throw this.#incompatible(operand, known, known.type, binary, 'binary()', node, text)
    })
  }

  /** `var.field`, `var.fun()` */
  #remote(node: RemoteCallNode, types: Types): void {
    const { target, name, args, parens } = node
    const known = target.kind === 'variable' ? types.get(variableKey(target)) : undefined
    if (target.kind !== 'variable' || known === undefined || args.length > 0) {
      this.#walk(target, types)
      args.forEach((arg) => this.#walk(arg, types))
      return
    }
    const { type, traces, reads } = known
    const text = nodeText(node)
    if (parens) {
      if (type === atomType || type.order.startsWith('1atom')) return
      throw this.#incompatible(target, known, type, atomType, 'atom()', node, text, ' (due to calling var.fun())')
    }
    if (!type.isMap) {
      const field: Type = { text: 'map()', order: `1map:required:${name}`, isMap: true }
      throw this.#incompatible(target, known, field, type, 'map()', node, text, ' (due to calling var.field)')
    }
    if (type.fields?.includes(name) === false) throw this.#undefinedField(target, known, name, node, text)
    if (type.fields === undefined) return
    const why = ' (due to calling var.field)'
    const before = reads.get(name) ?? 0
    reads.set(name, before + 1)
    if (before === 0)
      traces.push({ type: 'map()', why, line: node.line, text }, { type: type.text, why, line: node.line, text })
  }

  /** `%{var | field: value}` */
  #update(node: MapNode, types: Types): void {
    const { updated, pairs } = node
    const known = updated?.kind === 'variable' ? types.get(variableKey(updated)) : undefined
    if (updated?.kind !== 'variable' || known?.type.fields === undefined) return
    for (const pair of pairs) {
      const key = pair.kind === 'tuple' ? pair.items[0] : undefined
      if (key?.kind !== 'literal' || !isAtom(key.value)) continue
      const name = nameOf(key.value)
      if (!known.type.fields.includes(name)) throw this.#undefinedField(updated, known, name, node, nodeText(node))
    }
  }

  #undefinedField(
    { name }: VariableNode,
    { type, traces, reads }: Known,
    field: string,
    node: Node,
    text: string,
  ): Conflict {
    const { line } = node
    const given = traces.map((trace) => this.#given(name, trace)).join('')
    // each time that a field is read it stands there once more
    const known = (type.fields ?? []).flatMap((each) => Array.from({ length: reads.get(each) ?? 1 }, () => each))
    const hasAccess = traces.some(({ why }) => why !== '')
    const message =
      `undefined field "${field}" in expression:\n\n    # ${this.#place(line)}\n    ${text}\n\n` +
      `expected one of the following fields: ${known.join(', ')}${given}${hasAccess ? hint : ''}\n\nConflict found at`
    return new Conflict({
      order: `1map:required:${field} ${type.order} ${node.kind === 'map' ? 0 : 1} ${traces.length}`,
      line,
      message,
    })
  }

  #incompatible(
    { name }: VariableNode,
    known: Known,
    left: Type,
    right: Type,
    newType: string,
    node: Node,
    text: string,
    why = '',
  ): Conflict {
    const { line } = node
    const traces = [...known.traces, { type: newType, why, line, text }]
    const given = traces.map((trace) => this.#given(name, trace)).join('')
    const message =
      `incompatible types:\n\n    ${left.text} !~ ${right.text}\n\nin expression:\n\n    # ${this.#place(line)}\n    ${text}` +
      `${given}${why === '' ? '' : hint}\n\nConflict found at`
    return new Conflict({ order: `${left.order} ${right.order} ${traces.length}`, line, message })
  }

  #given(name: string, { type, why, line, text }: Trace): string {
    return `\n\nwhere "${name}" was given the type ${type}${why} in:\n\n    # ${this.#place(line)}\n    ${text}`
  }

  #place(line: number): string {
    return `${this.draft.env.file}:${line}`
  }

  /** The type of what `node` makes or, as a pattern, takes; undefined where it is not known. */
  #typeOf(node: Node, isPattern: boolean, types?: Types): Type | undefined {
    switch (node.kind) {
      case 'literal':
        return literalType(node.value)
      case 'struct':
        return this.#structType(node.name)
      case 'map':
        if (node.updated?.kind === 'variable') return types?.get(variableKey(node.updated))?.type
        return mapType(node, isPattern)
      case 'call':
        return node.name === '<>' && node.args.length === 2 ? binary : undefined
      case 'list': {
        if (node.items.length === 0) return anyList
        if (isPattern) return node.items.every(isIgnored) ? anyList : undefined
        const [first, ...rest] = node.items.map((item) => this.#typeOf(item, false))
        const isOne = first !== undefined && rest.every((each) => each?.text === first.text)
        return isOne ? { text: `[${first.text}]`, order: '1list', isMap: false } : undefined
      }
      case 'tuple': {
        if (isPattern) return undefined
        const items = node.items.map((item) => this.#typeOf(item, false)?.text)
        return items.includes(undefined) ? undefined : { text: `{${items.join(', ')}}`, order: '2tuple', isMap: false }
      }
      default:
        return undefined
    }
  }

  #structType(name: Node): Type | undefined {
    const module = this.#moduleOf(name)
    const fields = module === undefined ? undefined : this.#defaultsOf(module)?.keyArray()
    if (module === undefined || fields === undefined) return undefined
    const names = fields.map((key) => nameOf(key as Atom)).sort()
    return { text: `%${inspect(module)}{}`, order: '1map:required:__struct__', isMap: true, fields: names }
  }

  #moduleOf(name: Node): Atom | undefined {
    if (name.kind === 'variable') return name.name === '__MODULE__' ? this.draft.name : undefined
    if (name.kind !== 'alias' || name.base !== null) return undefined
    const env = this.draft.bodyEnv ?? this.draft.env
    return name.isOwn === true ? env.expandOwn(name.names) : env.expand(name.names)
  }

  #defaultsOf(module: Atom): TermMap | undefined {
    if (module === this.draft.name) return this.draft.fields
    const made = code().find(module, atom('__struct__'), 0)?.()
    return made instanceof TermMap ? made : undefined
  }

  /** `name = %Struct{…}` with the fields that are not given, as it is once it was expanded. */
  #writtenOut(node: CallNode): Node {
    const [left, right] = node.args as [Node, Node]
    if (right.kind === 'call' && right.name === '<>') return { ...node, args: [left, joinedBits(right)] }
    if (right.kind !== 'struct' || right.map.updated !== null) return node
    const module = this.#moduleOf(right.name)
    const defaults = module === undefined ? undefined : this.#defaultsOf(module)
    const given = right.map.pairs.map((pair) =>
      pair.kind === 'tuple' && pair.items[0]?.kind === 'literal' ? pair.items[0].value : null,
    )
    const { line, column } = right
    const others = [...(defaults ?? [])]
      .filter(([key, value]) => key !== atoms.struct && value !== null && !given.includes(key))
      .map(([key, value]): Node => ({
        kind: 'tuple',
        items: [
          { kind: 'literal', value: key, line, column },
          { kind: 'literal', value, line, column },
        ],
        line,
        column,
      }))
    return { ...node, args: [left, { ...right, map: { ...right.map, pairs: [...others, ...right.map.pairs] } }] }
  }
}

function note(types: Types, variable: VariableNode, type: Type, node: Node): void {
  if (variable.name === '_') return
  types.set(variableKey(variable), {
    type,
    traces: [{ type: type.text, why: '', line: node.line, text: nodeText(node) }],
    reads: new Map(),
  })
}

/** Whether what is `known` may be `type`, too. */
function fits(known: Type, type: Type): boolean {
  if (known.text === type.text) return true
  if (known.isMap || type.isMap) return known.isMap && type.isMap
  if (known.order.startsWith('1atom')) return type === atomType
  if (known.order.startsWith('2tuple')) return type.text === 'tuple()'
  return known.order === '1list' && type.order === '1list'
}

function literalType(value: Term): Type | undefined {
  if (isAtom(value)) return { text: inspect(value), order: `1atom:${inspect(value)}`, isMap: false }
  if (typeof value === 'string') return binary
  if (typeof value === 'number' || typeof value === 'bigint') return simple('integer')
  if (value instanceof Float) return simple('float')
  return value === emptyList ? anyList : undefined
}

function mapType({ updated, pairs }: MapNode, isPattern: boolean): Type | undefined {
  if (updated !== null) return undefined
  const keys = pairs.map((pair) => (pair.kind === 'tuple' ? pair.items[0] : undefined))
  const names = keys.flatMap((key) => (key?.kind === 'literal' && isAtom(key.value) ? [nameOf(key.value)] : [])).sort()
  const order = names.length === 0 ? anyMap.order : `1map:required:${names[0]}`
  return { text: 'map()', order, isMap: true, ...(!isPattern && { fields: names }) }
}

const nameOf = (key: Atom | null | boolean): string => (key instanceof Atom ? key.name : String(key))

function isIgnored(node: Node): boolean {
  if (node.kind === 'variable') return node.name === '_'
  return node.kind === 'call' && node.name === '|' && node.args.every(isIgnored)
}

/** Forgets the variables that `node`, a pattern, binds. */
function forget(node: Node, types: Types): void {
  if (node.kind === 'variable') types.delete(variableKey(node))
  else if (node.kind !== 'call' || node.name !== '^') childrenOf(node).forEach((child) => forget(child, types))
}

function operandsOf(node: Node): Node[] {
  return node.kind === 'call' && node.name === '<>' && node.args.length === 2 ? node.args.flatMap(operandsOf) : [node]
}

/** `a <> b` as the binary that it is compiled to. */
function joinedBits(node: CallNode): Node {
  const { line, column } = node
  const segments = operandsOf(node).map((each): Node => {
    if (each.kind === 'literal') return each
    const spec: Node = { kind: 'variable', name: 'binary', line, column }
    return { kind: 'call', name: '::', args: [each, spec], ambiguous: false, line, column }
  })
  return { kind: 'bitstring', segments, line, column }
}

function namesIn(node: Node): string[] {
  if (node.kind === 'variable') return [node.name]
  return node.kind === 'call' ? [node.name, ...node.args.flatMap(namesIn)] : []
}

/** What stands directly within `node`. */
function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'call':
    case 'call-of-call':
      return node.args
    case 'remote-call':
      return [node.target, ...node.args]
    case 'fun-call':
      return [node.fun, ...node.args]
    case 'access':
      return [node.target, node.key]
    case 'block':
      return node.body
    case 'list':
    case 'tuple':
      return node.items
    case 'map':
      return node.updated === null ? node.pairs : [node.updated, ...node.pairs]
    case 'struct':
      return [node.map]
    case 'bitstring':
      return node.segments
    default:
      return []
  }
}
