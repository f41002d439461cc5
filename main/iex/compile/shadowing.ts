/** Clauses that an earlier one of the same shape leaves nothing to, as the compiler of patterns finds them. Source: v3_kernel.erl of OTP 25. */
import { inspect } from '../../otp/term/inspect.js'
import { Cons, emptyList, isAtom, type Term, Tuple } from '../../otp/term/term.js'
import type { Node } from '../syntax/ast.js'
import { nodeText } from '../syntax/node-text.js'
import { variableKey } from '../syntax/nodes.js'
import type { Compiler } from './compiler.js'
import { type Known, shapeOf } from './folding.js'

/** A pattern: null takes everything; of others the parts that are left to match. */
type Pattern = { readonly key: string; readonly isMap: boolean; readonly parts: readonly Pattern[] } | null

interface Row {
  readonly line: number
  /** Whether it takes what its patterns take. */
  readonly isSure: boolean
  readonly patterns: readonly Pattern[]
}

/** Longer lists and tuples are not looked into: each part is a step deeper. */
const longest = 100

/** A clause whose guard, where it has one, is known to hold: `isSure`. */
export interface Choosing {
  readonly line: number
  readonly patterns: readonly Node[]
  readonly isSure: boolean
}

/** Notes the clauses that cannot be reached since one before takes all that they take. */
export function warnShadowed(c: Compiler, clauses: readonly Choosing[]): void {
  if (clauses.length < 2) return
  const rows = clauses.map(({ line, patterns, isSure }): Row => {
    const reader = new Reader(c)
    const read = patterns.map((pattern) => reader.pattern(pattern))
    return { line, isSure: isSure && !reader.isGuarded, patterns: read }
  })
  const warn = (line: number, by: number): void =>
    c.later(line, `this clause cannot match because a previous clause at line ${by} always matches`, 'v3_kernel')
  matched(rows, null, warn)
}

/** Goes through the first column of `rows`. `otherwise`: the line of what is tried where none matches. */
function matched(rows: readonly Row[], otherwise: number | null, warn: (line: number, by: number) => void): number {
  const line = (rows[0] as Row).line
  if ((rows[0] as Row).patterns.length === 0) {
    const at = rows.findIndex(({ isSure }) => isSure)
    const sure = rows[at]
    const next = rows[at + 1]
    if (sure === undefined) return line
    if (next !== undefined) warn(next.line, sure.line)
    if (otherwise !== null) warn(otherwise, sure.line)
    return line
  }
  runs(rows, ({ patterns }) => patterns[0] === null).reduceRight<number | null>((rest, run) => {
    if (run[0]?.patterns[0] === null) return matched(run.map(withoutFirst), rest, warn)
    for (const group of grouped(run)) matched(group.map(opened), null, warn)
    return (run[0] as Row).line
  }, otherwise)
  return line
}

/** `items` in runs of the same answer. */
function runs<T, A>(items: readonly T[], answer: (item: T) => A): T[][] {
  const all: T[][] = []
  let last: A | undefined
  for (const item of items) {
    const now = answer(item)
    if (all.length === 0 || now !== last) all.push([])
    all[all.length - 1]?.push(item)
    last = now
  }
  return all
}

function first(row: Row): NonNullable<Pattern> {
  return row.patterns[0] as NonNullable<Pattern>
}

/** Rows whose first patterns have the same constructor; those of maps only where they stand together. */
function grouped(rows: readonly Row[]): Row[][] {
  const maps = rows.filter((row) => first(row).isMap)
  const others = new Map<string, Row[]>()
  for (const row of rows) {
    const { key, isMap } = first(row)
    if (!isMap) others.set(key, [...(others.get(key) ?? []), row])
  }
  return [...others.values(), ...runs(maps, (row) => first(row).key)]
}

function withoutFirst({ line, isSure, patterns }: Row): Row {
  return { line, isSure, patterns: patterns.slice(1) }
}

function opened(row: Row): Row {
  return { ...row, patterns: [...first(row).parts, ...row.patterns.slice(1)] }
}

class Reader {
  /** Whether variables must be the same as others. */
  isGuarded = false
  readonly #seen = new Set<string>()

  constructor(readonly c: Compiler) {}

  pattern(node: Node): Pattern {
    switch (node.kind) {
      case 'variable':
        return this.#variable(node)
      case 'literal':
        return this.#literal(node, node.value)
      case 'alias':
      case 'map':
      case 'struct':
        return this.#known(node)
      case 'tuple':
        if (node.items.length > longest) return this.#other(node)
        return made(
          `{${node.items.length}`,
          node.items.map((item) => this.pattern(item)),
        )
      case 'list':
        return node.items.length > longest ? this.#other(node) : this.#list(node.items)
      case 'block':
        return node.body.length === 1 ? this.pattern(node.body[0] as Node) : this.#other(node)
      case 'call':
        return this.#call(node)
      default:
        return this.#other(node)
    }
  }

  #variable(node: Node & { kind: 'variable' }): Pattern {
    if (node.name === '_') return null
    if (/^__[A-Z]+__$/.test(node.name)) return this.#other(node)
    const key = variableKey(node)
    this.isGuarded ||= this.#seen.has(key)
    this.#seen.add(key)
    return null
  }

  #call(node: Node & { kind: 'call' }): Pattern {
    const [left, right] = node.args
    if (node.name === '^') {
      this.isGuarded = true
      return null
    }
    if (node.name === '=' && left !== undefined && right !== undefined) {
      const [a, b] = [this.pattern(left), this.pattern(right)]
      return a === null || b === null ? (a ?? b) : this.#other(node)
    }
    if (node.name === '<>' && left?.kind === 'literal' && typeof left.value === 'string' && right?.kind === 'variable')
      return made(`<>${inspect(left.value)}`, [this.pattern(right)])
    const shape: Known = shapeOf(this.c, node)
    return shape?.kind === 'literal' ? this.#literal(node, shape.value) : this.#other(node)
  }

  #list(items: readonly Node[]): Pattern {
    const last = items[items.length - 1]
    const isOpen = last?.kind === 'call' && last.name === '|'
    const heads = isOpen ? [...items.slice(0, -1), last.args[0] as Node] : items
    const read = heads.map((head) => this.pattern(head))
    const end = isOpen ? this.pattern(last.args[1] as Node) : made('[]', [])
    return read.reduceRight<Pattern>((tail, head) => made('[|', [head, tail]), end)
  }

  #known(node: Node): Pattern {
    if (node.kind === 'alias') return node.base === null ? this.#term(this.c.aliasOf(node)) : this.#other(node)
    const map = node.kind === 'struct' ? node.map : node
    if (map.kind !== 'map' || (node.kind === 'struct' && node.name.kind !== 'alias')) return this.#other(node)
    const entries = map.pairs.map((pair): readonly [string, Pattern] => {
      const [key, value] = pair.kind === 'tuple' ? pair.items : []
      return [nodeText(key ?? pair), this.pattern(value ?? pair)]
    })
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    const struct = node.kind === 'struct' ? nodeText(node.name) : ''
    const parts = entries.map(([, value]) => value)
    return { key: `%${struct}{${entries.map(([key]) => key).join(',')}`, isMap: true, parts }
  }

  #literal(node: Node, value: Term): Pattern {
    return sizeOf(value) > longest ? this.#other(node) : this.#term(value)
  }

  #term(value: Term): Pattern {
    if (value instanceof Tuple)
      return made(
        `{${value.size}`,
        value.items().map((item) => this.#term(item)),
      )
    if (value instanceof Cons) return made('[|', [this.#term(value.head), this.#term(value.tail)])
    if (value === emptyList) return made('[]', [])
    return made(isAtom(value) ? `:${inspect(value)}` : `${typeof value} ${inspect(value)}`, [])
  }

  /** A pattern that is like no other. */
  #other(node: Node): Pattern {
    return made(`? ${node.line} ${node.column}`, [])
  }
}

/** How many parts `value` has, counted until they are too many. */
function sizeOf(value: Term): number {
  const open: Term[] = [value]
  let size = 0
  for (let next = open.pop(); next !== undefined && size <= longest; next = open.pop(), size++)
    if (next instanceof Cons) open.push(next.tail, next.head)
    else if (next instanceof Tuple) open.push(...next.items().slice(0, longest + 1))
  return size
}

function made(key: string, parts: readonly Pattern[]): Pattern {
  return { key, isMap: false, parts }
}
