/** Documents of Inspect.Algebra as terms, and back. */
import { resolve, type InspectOptions, type ResolvedOptions } from '../../otp/term/inspect.js'
import type { Doc } from '../../otp/term/layout.js'
import type { Atom } from '../../otp/term/term.js'
import {
  alias,
  atom,
  emptyList,
  isInteger,
  pair,
  type Term,
  TermMap,
  triple,
  tuple,
  Tuple,
} from '../../otp/term/term.js'
import * as atoms from '../../otp/term/well-known.js'
import { current } from '../../otp/process/current.js'
import { inspectOptions } from './inspecting.js'

const names = {
  nil: atom('doc_nil'),
  line: atom('doc_line'),
  cons: atom('doc_cons'),
  nest: atom('doc_nest'),
  break: atom('doc_break'),
  group: atom('doc_group'),
  string: atom('doc_string'),
  force: atom('doc_force'),
  fits: atom('doc_fits'),
  collapse: atom('doc_collapse'),
  color: atom('doc_color'),
  limit: atom('doc_limit'),
} as const

const word = (isFirst: boolean, first: string, second: string): Atom => atom(isFirst ? first : second)

/** `doc` as Elixir has it. */
export function docTerm(doc: Doc): Term {
  if (doc === null) return names.nil
  if (typeof doc === 'string') return doc
  switch (doc.kind) {
    case 'line':
      return names.line
    case 'string':
      return triple(names.string, doc.text, doc.width)
    case 'cons':
      return triple(names.cons, docTerm(doc.left), docTerm(doc.right))
    case 'nest': {
      const by = typeof doc.by === 'number' ? doc.by : atom(doc.by)
      return tuple(names.nest, docTerm(doc.doc), by, word(doc.onlyBroken, 'break', 'always'))
    }
    case 'break':
      return triple(names.break, doc.text, word(doc.flex, 'flex', 'strict'))
    case 'group':
      return triple(names.group, docTerm(doc.doc), word(doc.inherit, 'inherit', 'self'))
    case 'fits':
      return triple(names.fits, docTerm(doc.doc), word(doc.enabled, 'enabled', 'disabled'))
    case 'force':
      return pair(names.force, docTerm(doc.doc))
    case 'collapse':
      return pair(names.collapse, doc.max)
    case 'color':
      return triple(names.color, docTerm(doc.doc), doc.escape)
    case 'limit':
      return triple(names.limit, docTerm(doc.doc), doc.width === Infinity ? atoms.infinity : doc.width)
  }
}

/** The document that `term` is; undefined where it is none. */
export function docOf(term: Term): Doc | undefined {
  if (typeof term === 'string') return term
  if (term === names.nil) return null
  if (term === names.line) return { kind: 'line' }
  if (!(term instanceof Tuple)) return undefined
  const { e1, e2, e3 } = term
  const inner = term.e0 === names.break || term.e0 === names.collapse || term.e0 === names.string ? null : docOf(e1)
  if (inner === undefined) return undefined
  switch (term.e0) {
    case names.cons: {
      const right = docOf(e2)
      return right === undefined ? undefined : { kind: 'cons', left: inner, right }
    }
    case names.string:
      return { kind: 'string', text: e1 as string, width: e2 as number }
    case names.nest: {
      const by = typeof e2 === 'number' ? e2 : e2 === atom('cursor') ? 'cursor' : 'reset'
      return { kind: 'nest', doc: inner, by, onlyBroken: e3 === atom('break') }
    }
    case names.break:
      return { kind: 'break', text: e1 as string, flex: e2 === atom('flex') }
    case names.group:
      return { kind: 'group', doc: inner, inherit: e2 === atom('inherit') }
    case names.fits:
      return { kind: 'fits', doc: inner, enabled: e2 === atom('enabled') }
    case names.force:
      return { kind: 'force', doc: inner }
    case names.collapse:
      return { kind: 'collapse', max: e1 as number }
    case names.color:
      return typeof e2 === 'string' ? { kind: 'color', doc: inner, escape: e2 } : inner
    case names.limit:
      return { kind: 'limit', doc: inner, width: isInteger(e2) ? Number(e2) : Infinity }
    default:
      return undefined
  }
}

const optsModule = alias('Inspect.Opts')
const limitOf = (limit: number): Term => (limit === Infinity ? atoms.infinity : limit)

/** `%Inspect.Opts{}` of `options`. */
export function optsTerm(options: ResolvedOptions, fun: Term): TermMap {
  const fields: Readonly<Record<string, Term>> = {
    base: atom(options.base),
    binaries: atom(options.binaries),
    char_lists: atom('infer'),
    charlists: atom(options.charlists),
    custom_options: options.customOptions,
    inspect_fun: fun,
    limit: limitOf(options.limit),
    pretty: options.pretty,
    printable_limit: limitOf(options.printableLimit),
    safe: options.safe,
    structs: options.structs,
    syntax_colors: emptyList,
    width: limitOf(options.width),
  }
  return TermMap.from<Term, Term>([
    [atoms.struct, optsModule],
    ...Object.entries(fields).map(([name, value]): [Term, Term] => [atom(name), value]),
  ])
}

/** The options that an Inspect.Opts holds, with what the runtime knows of structs. */
export function optionsOf(opts: Term): ResolvedOptions {
  const known: InspectOptions = current?.runtime.parts.inspection ?? {}
  return resolve({ ...known, ...inspectOptions(opts) })
}

export function isOpts(term: Term): term is TermMap {
  return term instanceof TermMap && term.get(atoms.struct) === optsModule
}
