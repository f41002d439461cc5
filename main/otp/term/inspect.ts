/**
 * inspect/2: terms as Elixir 1.14 prints them, to the letter.
 *
 * A term becomes a document (toDoc), which layout.ts breaks into lines. Maps of more than 32 entries print in term order; the BEAM prints them
 * in the order of its hashes. Source: Elixir 1.14, Inspect and Inspect.Algebra.
 */
import { Atom } from './atom.js'
import { atomKey, atomLiteral } from './atom-text.js'
import { Bitstring, binaryBytes, bitSize } from './bitstring.js'
import { escape, isPrintable, isPrintableAscii } from './escape.js'
import { funText, pidText, portText, refText } from './handle-text.js'
import { type Doc, color, concat, flexGlue, fold, format, glue, group, isSimple, nest } from './layout.js'
import { builtInImplementation } from './inspect-structs.js'
import { inspectedFloat } from './numbers.js'
import { builtInFields } from './struct-fields.js'
import { Cons, EmptyList, Float, Fun, Pid, Ref, type Term, TermMap, Tuple, isAtom } from './term.js'
import { struct as structKey, exception as exceptionKey } from './well-known.js'

/** Inspect.Opts. `:infinity` is Infinity. */
export interface InspectOptions {
  readonly base?: 'binary' | 'octal' | 'decimal' | 'hex'
  readonly binaries?: 'infer' | 'as_binaries' | 'as_strings'
  readonly charlists?: 'infer' | 'as_lists' | 'as_charlists'
  /** A keyword list for implementations of Inspect. */
  readonly customOptions?: Term
  /** How many items are shown, counted through the whole term. */
  readonly limit?: number
  /** Breaks lines at `width`; without it nothing is broken. */
  readonly pretty?: boolean
  /** How many characters of a string or charlist are shown. */
  readonly printableLimit?: number
  /** Shows a failing implementation of Inspect as `#Inspect.Error<…>` instead of failing. */
  readonly safe?: boolean
  /** False shows structs as maps. */
  readonly structs?: boolean
  /** Terminal escapes by kind of term (`atom`, `string`, `number` …), and `reset`. */
  readonly syntaxColors?: Readonly<Record<string, string>>
  readonly width?: number
  /** The document of a struct whose Inspect was implemented at run time; undefined for others. */
  readonly implementation?: (struct: TermMap, options: ResolvedOptions) => Doc | undefined
  /** The fields of the struct of `module` as declared, `__exception__` included; undefined when there is no such struct. */
  readonly fieldsOf?: (module: Atom | null | boolean) => readonly Term[] | undefined
  /** What stands for a struct whose implementation failed; `text` is the struct as a map. May throw. Without it failures pass through. */
  readonly failed?: (thrown: unknown, text: string, options: ResolvedOptions) => Doc
}

/** The options with every choice made. */
export type ResolvedOptions = Required<Omit<InspectOptions, Hooks>> &
  Pick<InspectOptions, Hooks> & {
    /** True inside the text of a struct whose implementation failed: there a second failure is shown as a map. */
    readonly trapped?: boolean
  }

type Hooks = 'implementation' | 'fieldsOf' | 'failed'

const defaults: ResolvedOptions = {
  base: 'decimal',
  binaries: 'infer',
  charlists: 'infer',
  customOptions: new EmptyList(),
  limit: 50,
  pretty: false,
  printableLimit: 4096,
  safe: true,
  structs: true,
  syntaxColors: {},
  width: 80,
}

/** The text of `term`. */
export function inspect(term: Term, options: InspectOptions = {}): string {
  const resolved = resolve(options)
  return format(group(toDoc(term, resolved)), resolved.pretty ? resolved.width : Infinity)
}

/** `options` filled up with Elixir's defaults. */
export function resolve(options: InspectOptions): ResolvedOptions {
  return { ...defaults, ...options }
}

/** Inspect.Algebra.to_doc/2 */
export function toDoc(term: Term, options: ResolvedOptions): Doc {
  switch (typeof term) {
    case 'number':
    case 'bigint':
      return integerDoc(term, options)
    case 'string':
      return bitstringDoc(term, options)
    case 'boolean':
      return colored(String(term), 'boolean', options)
    default:
      return term === null ? colored('nil', 'nil', options) : objectDoc(term, options)
  }
}

function objectDoc(term: Exclude<Term, null | boolean | number | bigint | string>, options: ResolvedOptions): Doc {
  if (term instanceof Atom) return colored(atomLiteral(term), 'atom', options)
  if (term instanceof Tuple) return tupleDoc(term, options)
  if (term instanceof TermMap) return isStruct(term) ? structDoc(term, options) : mapDoc(term, options)
  if (term instanceof Cons || term instanceof EmptyList) return listDoc(term, options)
  if (term instanceof Float) return colored(inspectedFloat(term.value), 'number', options)
  if (term instanceof Bitstring) return bitstringDoc(term, options)
  if (term instanceof Pid) return pidText(term)
  if (term instanceof Ref) return refText(term)
  if (term instanceof Fun) return funText(term)
  return portText(term)
}

/** True for a map with an atom at `__struct__`. */
export function isStruct(term: Term): term is TermMap {
  if (!(term instanceof TermMap)) return false
  const module = term.get(structKey)
  return module !== undefined && isAtom(module)
}

/** `doc` in the colour of `kind`, where the options have one. */
export function colored(doc: Doc, kind: string, { syntaxColors }: ResolvedOptions): Doc {
  const escapeText = syntaxColors[kind]
  return escapeText === undefined
    ? doc
    : concat(color(doc, escapeText), color(null, syntaxColors['reset'] ?? '\x1b[0m'))
}

export interface ContainerOptions {
  readonly separator?: Doc
  /** `flex` fills lines, `strict` gives each item its own; `maybe` fills if all items are plain text. */
  readonly breaks?: 'maybe' | 'strict' | 'flex'
}

/** Inspect.Algebra.container_doc/6: `items` between `left` and `right`, each as `each` makes it of it, `...` from the limit on. */
export function containerDoc<T>(
  left: Doc,
  items: readonly T[],
  right: Doc,
  options: ResolvedOptions,
  each: (item: T, options: ResolvedOptions) => Doc,
  { separator = ',', breaks = 'maybe' }: ContainerOptions = {},
): Doc {
  if (items.length === 0) return concat(left, right)
  const docs: Doc[] = []
  let simple = breaks === 'maybe'
  let { limit } = options
  for (const item of items) {
    if (limit === 0) {
      docs.push('...')
      break
    }
    const doc = each(item, { ...options, limit: limit - 1 })
    if (doc !== null) limit--
    simple &&= isSimple(doc)
    docs.push(doc)
  }
  return surround(left, docs, right, simple || breaks === 'flex', separator)
}

function surround(left: Doc, docs: readonly Doc[], right: Doc, flex: boolean, separator: Doc): Doc {
  const inner = fold(docs, (a, b) => join(a, b, flex, separator))
  if (flex) return group(concat(concat(left, nest(inner, 1)), right))
  return group(glue(nest(glue(left, '', inner), 2), '', right))
}

function join(left: Doc, right: Doc, flex: boolean, separator: Doc): Doc {
  if (right === null) return left
  if (left === null) return right
  return flex ? flexGlue(concat(left, separator), ' ', right) : glue(concat(left, separator), ' ', right)
}

function integerDoc(value: number | bigint, options: ResolvedOptions): Doc {
  return colored(integerText(value, options), 'number', options)
}

const bases = { binary: [2, '0b'], octal: [8, '0o'], decimal: [10, ''], hex: [16, '0x'] } as const

function integerText(value: number | bigint, { base }: ResolvedOptions): string {
  if (base === 'decimal') return String(value)
  const [radix, prefix] = bases[base]
  const digits = value.toString(radix).toUpperCase()
  return digits.startsWith('-') ? `-${prefix}${digits.slice(1)}` : prefix + digits
}

/** The document of a binary or bitstring: a string where it is printable. */
export function bitstringDoc(term: string | Bitstring, options: ResolvedOptions): Doc {
  const { base, binaries, printableLimit } = options
  const isBinary = typeof term === 'string' || (term.bitSize & 7) === 0
  if (isBinary && base === 'decimal' && binaries !== 'as_binaries') {
    if (binaries === 'as_strings' || isPrintable(term, printableLimit)) {
      const { text, cut } = escape(term, '"', printableLimit)
      return colored(cut ? `"${text}" <> ...` : `"${text}"`, 'string', options)
    }
  }
  if (term === '') return colored('<<>>', 'binary', options)
  const inner = nest(bitsDoc(term, options), 2)
  return group(concat(concat(colored('<<', 'binary', options), inner), colored('>>', 'binary', options)))
}

function bitsDoc(term: string | Bitstring, options: ResolvedOptions): Doc {
  const bytes = binaryBytes(term)
  const bits = bitSize(term)
  const docs: Doc[] = []
  for (let i = 0; i * 8 < bits; i++) {
    if (i === options.limit) {
      docs.push('...')
      break
    }
    const left = bits - i * 8
    const byte = bytes[i] as number
    if (left >= 8) docs.push(integerDoc(byte, options))
    else docs.push(concat(integerDoc(byte >> (8 - left), options), `::size(${left})`))
  }
  return fold(docs, (left, right) => flexGlue(concat(left, ','), ' ', right))
}

/** The document of a list: a charlist where it is printable, a keyword list where it is one. */
export function listDoc(term: Cons | EmptyList, options: ResolvedOptions): Doc {
  if (term instanceof EmptyList) return colored('[]', 'list', options)
  const charlist = options.charlists === 'as_lists' ? undefined : charlistText(term, options)
  if (charlist !== undefined) return colored(charlist, 'charlist', options)
  const keywords = isKeyword(term)
  const each = keywords ? keywordDoc : toDoc
  const docs: Doc[] = []
  let simple = !keywords
  let { limit } = options
  let rest: Term = term
  while (rest instanceof Cons) {
    if (limit === 0) {
      docs.push('...')
      break
    }
    const inner = { ...options, limit: limit - 1 }
    let doc = each(rest.head, inner)
    simple &&= isSimple(doc)
    rest = rest.tail
    if (!(rest instanceof Cons || rest instanceof EmptyList)) {
      const tail = toDoc(rest, inner)
      simple &&= isSimple(tail)
      doc = join(doc, tail, simple, ' |')
    } else if (doc !== null) limit--
    docs.push(doc)
  }
  const separator = colored(',', 'list', options)
  return surround(colored('[', 'list', options), docs, colored(']', 'list', options), simple, separator)
}

function charlistText(term: Cons, { charlists, printableLimit }: ResolvedOptions): string | undefined {
  if (charlists === 'infer' && !startsPrintable(term, printableLimit)) return undefined
  const text = chardataText(term)
  if (text === undefined) return undefined
  const escaped = escape(text, "'", printableLimit)
  return escaped.cut ? `'${escaped.text}' ++ ...` : `'${escaped.text}'`
}

function startsPrintable(term: Cons, limit: number): boolean {
  let rest: Term = term
  for (let i = 0; i < limit; i++) {
    if (!(rest instanceof Cons)) return rest instanceof EmptyList
    if (!isPrintableAscii(rest.head)) return false
    rest = rest.tail
  }
  return true
}

/** The text of a list of characters, binaries and such lists; undefined when it is none. */
function chardataText(term: Cons): string | undefined {
  const parts: string[] = []
  const waiting: Term[] = []
  let rest: Term | undefined = term
  while (rest !== undefined) {
    if (rest instanceof Cons) {
      waiting.push(rest.tail)
      rest = rest.head
      continue
    }
    if (typeof rest === 'string') parts.push(rest)
    else if (typeof rest === 'number') {
      if (rest < 0 || rest > 0x10ffff || (rest >= 0xd800 && rest <= 0xdfff)) return undefined
      parts.push(String.fromCodePoint(rest))
    } else if (!(rest instanceof EmptyList)) return undefined
    rest = waiting.pop()
  }
  return parts.join('')
}

/** True for a proper list of pairs that begin with atoms other than module names. */
function isKeyword(term: Term): boolean {
  let rest = term
  while (rest instanceof Cons) {
    const { head }: Cons = rest
    if (!(head instanceof Tuple) || head.size !== 2 || !isKey(head.e0)) return false
    rest = rest.tail
  }
  return rest instanceof EmptyList
}

function isKey(term: Term): boolean {
  return isAtom(term) && !(term instanceof Atom && term.name.startsWith('Elixir.'))
}

/** `key: value` of a pair. */
function keywordDoc(entry: Term, options: ResolvedOptions): Doc {
  const { e0, e1 } = entry as Tuple
  return fieldDoc(e0 as Atom, e1, options)
}

function fieldDoc(key: Atom | null | boolean, value: Term, options: ResolvedOptions): Doc {
  return concat(colored(atomKey(key), 'atom', options), concat(' ', toDoc(value, options)))
}

function tupleDoc(term: Tuple, options: ResolvedOptions): Doc {
  return containerDoc(colored('{', 'tuple', options), term.items(), colored('}', 'tuple', options), options, toDoc, {
    separator: colored(',', 'tuple', options),
    breaks: 'flex',
  })
}

/** The document of a map, or of a struct as a map. */
export function mapDoc(map: TermMap, options: ResolvedOptions): Doc {
  const entries = [...map.entries()]
  if (map.keyArray().every(isKey)) {
    return mapContainer(entries, '', options, ([key, value], inner) => fieldDoc(key as Atom, value, inner))
  }
  const arrow = colored(' => ', 'map', options)
  return mapContainer(entries, '', options, ([key, value], inner) =>
    concat(concat(toDoc(key, inner), arrow), toDoc(value, inner)),
  )
}

function mapContainer<T>(
  items: readonly T[],
  name: string,
  options: ResolvedOptions,
  each: (item: T, options: ResolvedOptions) => Doc,
): Doc {
  const left = colored(`%${name}{`, 'map', options)
  return containerDoc(left, items, colored('}', 'map', options), options, each, {
    separator: colored(',', 'map', options),
    breaks: 'strict',
  })
}

/** `%Name{…}` with `fields` in their order. */
export function fieldsDoc(struct: TermMap, name: string, fields: readonly Term[], options: ResolvedOptions): Doc {
  return mapContainer(fields, name, options, (field, inner) =>
    fieldDoc(field as Atom, struct.get(field) ?? null, inner),
  )
}

/** `#Name<…, ...>` with `fields` in their order: a struct that hides some. */
export function partialFieldsDoc(
  struct: TermMap,
  name: string,
  fields: readonly Term[],
  options: ResolvedOptions,
): Doc {
  const left = colored(`#${name}<`, 'map', options)
  const each = (field: Term | undefined, inner: ResolvedOptions): Doc =>
    field === undefined ? '...' : fieldDoc(field as Atom, struct.get(field) ?? null, inner)
  return containerDoc(left, [...fields, undefined], colored('>', 'map', options), options, each, {
    separator: colored(',', 'map', options),
    breaks: 'strict',
  })
}

function structDoc(struct: TermMap, options: ResolvedOptions): Doc {
  if (!options.structs) return mapDoc(struct, options)
  try {
    const module = struct.get(structKey) as Atom
    return (
      options.implementation?.(struct, options) ??
      builtInImplementation(module)?.(struct, options) ??
      anyDoc(struct, module, options)
    )
  } catch (thrown) {
    if (options.failed === undefined) throw thrown
    if (options.trapped) return mapDoc(struct, options)
    const text = format(mapDoc(struct, { ...options, syntaxColors: {}, trapped: true }), options.width)
    return options.failed(thrown, text, options)
  }
}

/** The document of a struct without an implementation: its fields as declared, or a map when it has not just those. */
function anyDoc(struct: TermMap, module: Atom, options: ResolvedOptions): Doc {
  const declared = options.fieldsOf?.(module) ?? builtInFields(module)
  if (declared === undefined || struct.size !== declared.length + 1 || !declared.every((field) => struct.has(field))) {
    return mapDoc(struct, options)
  }
  const fields = declared.filter((field) => field !== exceptionKey)
  return fieldsDoc(struct, atomLiteral(module), fields, options)
}
