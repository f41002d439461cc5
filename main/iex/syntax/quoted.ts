/**
 * The tree as Elixir's quoted form: `{name, meta, args}`, as `quote` and Code.string_to_quoted/2 give it.
 *
 * Source: elixir_parser.yrl of Elixir 1.14.
 */
import {
  atom,
  atomTerm,
  emptyList,
  list,
  listFrom,
  pair,
  toArray,
  triple,
  tupleFrom,
  type Term,
} from '../../otp/term/term.js'
import type { Names } from './build.js'
import type { BlockNode, Clause, Node, Origin, Place, TextPart } from './ast.js'

export interface QuotedOptions {
  /** Whether meta names columns too. Default false, as in Elixir. */
  readonly columns?: boolean
  /** Makes the atoms of variables, calls and aliases; by default those that are new are made. */
  readonly names?: Names
}

/** The quoted form of `node`. */
export function quoted(node: Node, options: QuotedOptions = {}): Term {
  return new Quoting(options.columns ?? false, options.names ?? atomTerm).node(node)
}

const lineAtom = atom('line')
const columnAtom = atom('column')
const dot = atom('.')
const kernel = atom('Elixir.Kernel')
const toStringAtom = atom('to_string')
const tuple = atom('{}')
const binary = atom('<<>>')

class Quoting {
  constructor(
    private readonly columns: boolean,
    private readonly name: Names,
  ) {}

  node(node: Node): Term {
    const meta = (): Term => this.meta(node)
    switch (node.kind) {
      case 'literal':
        return node.value
      case 'variable':
        return triple(
          this.name(node.name, node),
          this.named(meta(), node.origin, node.scope?.counter),
          node.scope?.context ?? null,
        )
      case 'call': {
        const place = node.ambiguous ? this.meta(node, pair(atom('ambiguous_op'), null)) : meta()
        return triple(this.name(node.name, node), this.named(place, node.origin), this.nodes(node.args))
      }
      case 'remote-call': {
        const callee = triple(dot, this.meta(node.dot), list(this.node(node.target), this.name(node.name, node)))
        const place = node.parens ? meta() : this.meta(node, pair(atom('no_parens'), true))
        return triple(callee, place, this.nodes(node.args))
      }
      case 'fun-call':
        return triple(triple(dot, meta(), list(this.node(node.fun))), meta(), this.nodes(node.args))
      case 'call-of-call':
        return triple(this.node(node.callee), meta(), this.nodes(node.args))
      case 'access': {
        const get = triple(dot, meta(), list(atom('Elixir.Access'), atom('get')))
        return triple(get, meta(), list(this.node(node.target), this.node(node.key)))
      }
      case 'alias': {
        const names = node.names.map((name) => this.name(name, node))
        const parts = node.base === null ? names : [this.node(node.base), ...names]
        const place = node.isOwn === true ? listFrom([...toArray(meta()), pair(atom('alias'), false)]) : meta()
        return triple(atom('__aliases__'), place, listFrom(parts))
      }
      case 'block':
        return triple(atom('__block__'), this.blockMeta(node), this.nodes(node.body))
      case 'fn':
        return triple(atom('fn'), meta(), this.clauses(node.clauses))
      case 'clauses':
        return this.clauses(node.clauses)
      case 'list':
        return this.nodes(node.items)
      case 'tuple': {
        const items = node.items.map((item) => this.node(item))
        return items.length === 2 ? tupleFrom(items) : triple(tuple, meta(), listFrom(items))
      }
      case 'map': {
        const pairs = this.nodes(node.pairs)
        if (node.updated === null || node.pipe === null) return triple(atom('%{}'), meta(), pairs)
        const update = triple(atom('|'), this.meta(node.pipe), list(this.node(node.updated), pairs))
        return triple(atom('%{}'), meta(), list(update))
      }
      case 'struct':
        return triple(atom('%'), meta(), list(this.node(node.name), this.node(node.map)))
      case 'bitstring':
        return triple(binary, meta(), this.nodes(node.segments))
      case 'sigil': {
        const { letter, modifiers, delimiter, indentation, parts } = node
        const place = indentation === null ? meta() : this.meta(node, pair(atom('indentation'), indentation))
        const text = triple(binary, place, this.stringParts(parts))
        const ending = listFrom([...modifiers].map((char) => char.charCodeAt(0)))
        return triple(atom(`sigil_${letter}`), this.meta(node, pair(atom('delimiter'), delimiter)), list(text, ending))
      }
      case 'interpolated':
        return this.interpolated(node.form, node.parts, node)
    }
  }

  private nodes(nodes: readonly Node[]): Term {
    return listFrom(nodes.map((node) => this.node(node)))
  }

  private clauses(clauses: readonly Clause[]): Term {
    const arrow = atom('->')
    return listFrom(
      clauses.map((clause) => triple(arrow, this.meta(clause), list(this.nodes(clause.args), this.node(clause.body)))),
    )
  }

  private interpolated(form: 'string' | 'charlist' | 'atom', parts: readonly TextPart[], place: Place): Term {
    const meta = this.meta(place)
    switch (form) {
      case 'string':
        return triple(binary, meta, this.stringParts(parts))
      case 'atom': {
        const make = triple(dot, meta, list(atom('erlang'), atom('binary_to_atom')))
        return triple(make, meta, list(triple(binary, meta, this.stringParts(parts)), atom('utf8')))
      }
      case 'charlist': {
        const make = triple(dot, meta, list(atom('Elixir.List'), atom('to_charlist')))
        const pieces = parts.map((part) => (isText(part) ? part : this.toText(part)))
        return triple(make, meta, list(listFrom(pieces)))
      }
    }
  }

  private stringParts(parts: readonly TextPart[]): Term {
    return listFrom(
      parts.map((part) => {
        if (isText(part)) return part
        const meta = this.meta(part)
        return triple(atom('::'), meta, list(this.toText(part), triple(atom('binary'), meta, null)))
      }),
    )
  }

  private toText(part: Place & { readonly value: Node }): Term {
    const meta = this.meta(part)
    return triple(triple(dot, meta, list(kernel, toStringAtom)), meta, list(this.node(part.value)))
  }

  private meta({ line, column }: Place, first?: Term): Term {
    if (line === 0) return emptyList
    const entries: Term[] = first === undefined ? [] : [first]
    entries.push(pair(lineAtom, line))
    if (this.columns) entries.push(pair(columnAtom, column))
    return listFrom(entries)
  }

  /** `meta` with what is known of a name that was quoted before. */
  private named(meta: Term, origin: Origin | undefined, counter: Term = null): Term {
    if (origin === undefined && counter === null) return meta
    const entries = toArray(meta)
    if (counter !== null) entries.unshift(pair(atom('counter'), counter))
    if (origin !== undefined) {
      const imports = [...origin.imports].map(([arity, module]) => pair(arity, module))
      entries.push(pair(atom('context'), origin.context))
      if (imports.length > 0) entries.push(pair(atom('imports'), listFrom(imports)))
    }
    return listFrom(entries)
  }

  private blockMeta(block: BlockNode): Term {
    const places = block.line === 0 ? block.outer : [block, ...block.outer]
    const entries = places.flatMap(({ line, column }) => {
      const lineEntry = pair(lineAtom, line)
      return this.columns ? [lineEntry, pair(columnAtom, column)] : [lineEntry]
    })
    return listFrom(entries)
  }
}

function isText(part: TextPart): part is Exclude<TextPart, { value: Node }> {
  return typeof part === 'string' || !('value' in part)
}
