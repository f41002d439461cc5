/**
 * inspect/2: terms as Elixir 1.14 prints them, to the letter.
 *
 * A term becomes a document (toDoc), which layout.ts breaks into lines. Maps of more than 32 entries print in term order; the BEAM prints them
 * in the order of its hashes. Source: Elixir 1.14, Inspect and Inspect.Algebra.
 */
import { Atom } from './atom.js'
import { atomKey, atomLiteral } from './atom-text.js'
import { Bitstring } from './bitstring.js'
import { escape, isPrintableAscii } from './escape.js'
import { growingByOne } from './growth.js'
import { funText, pidText, portText, refText } from './handle-text.js'
import { bitstringDoc, integerDoc } from './inspect-binaries.js'
import { containerDoc, groupOf, inParts, inside, join, surround } from './inspect-containers.js'
import { type InspectOptions, type ResolvedOptions, colored, resolve } from './inspect-options.js'
import { builtInImplementation } from './inspect-structs.js'
import { type Doc, concat, format, formatted, group, isSimple } from './layout.js'
import { inspectedFloat } from './numbers.js'
import { atOnce, type Portioned, portionSize } from './portioned.js'
import { builtInFields } from './struct-fields.js'
import { Cons, EmptyList, Float, Fun, Pid, Ref, type Term, TermMap, Tuple, isAtom } from './term.js'
import { struct as structKey, exception as exceptionKey } from './well-known.js'

export { type ContainerOptions, containerDoc } from './inspect-containers.js'
export { type InspectOptions, type Replaced, type ResolvedOptions, colored, resolve } from './inspect-options.js'

/** The text of `term`. */
export function inspect(term: Term, options: InspectOptions = {}): string {
  const resolved = resolve(options)
  return format(group(wholeDoc(term, resolved)), resolved.pretty ? resolved.width : Infinity)
}

/** The text of `term`, made in portions. */
export function* inspectedInPortions(term: Term, options: InspectOptions = {}): Portioned<string> {
  const resolved = resolve(options)
  const doc = group(yield* completed(toDoc(term, resolved), resolved))
  return yield* formatted(doc, resolved.pretty ? resolved.width : Infinity)
}

/** The document of `term`, with nothing put off: for who lays it out. */
export function wholeDoc(term: Term, options: ResolvedOptions): Doc {
  return complete(toDoc(term, options), options)
}

function complete(doc: Doc, options: ResolvedOptions): Doc {
  return atOnce(completed(doc, options))
}

/** Each time that something was put off is a portion. */
function* completed(doc: Doc, { later }: ResolvedOptions): Portioned<Doc> {
  for (let next = later.pop(); next !== undefined; next = later.pop()) {
    next()
    yield
  }
  return doc
}

/** Inspect.Algebra.to_doc/2. Of a very deep term, parts are put off until `wholeDoc` is done with it. */
export function toDoc(term: Term, options: ResolvedOptions): Doc {
  if (options.replaced !== undefined) {
    const doc = options.replaced(term, options)
    if (doc !== undefined) return doc
  }
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

/** The document of a list: a charlist where it is printable, a keyword list where it is one. */
export function listDoc(term: Cons | EmptyList, options: ResolvedOptions): Doc {
  if (term instanceof EmptyList) return colored('[]', 'list', options)
  const charlist = options.charlists === 'as_lists' ? undefined : charlistText(term, options)
  if (charlist !== undefined) return colored(charlist, 'charlist', options)
  return groupOf(options, (inner) => inParts(itemsDoc(term, inner), inner))
}

function* itemsDoc(term: Cons, options: ResolvedOptions): Portioned<Doc> {
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
    growingByOne()
    const inner = inside(options, limit - 1)
    let doc = each(rest.head, inner)
    simple &&= isSimple(doc)
    rest = rest.tail
    if (!(rest instanceof Cons || rest instanceof EmptyList)) {
      const tail = toDoc(rest, inner)
      simple &&= isSimple(tail)
      doc = join(doc, tail, simple, ' |')
    } else if (doc !== null) limit--
    docs.push(doc)
    if (docs.length % portionSize === 0) yield
  }
  const separator = colored(',', 'list', options)
  return surround(colored('[', 'list', options), docs, colored(']', 'list', options), simple, separator)
}

function charlistText(term: Cons, { charlists, printableLimit }: ResolvedOptions): string | undefined {
  if (charlists === 'infer' && !startsPrintable(term, printableLimit)) return undefined
  // What is cut off is not looked at but for being characters.
  const text = chardataText(term, 2 * printableLimit + 1)
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

/** The text of a list of characters, binaries and such lists, at least the first `limit` characters of it; undefined when it is none. */
function chardataText(term: Cons, limit: number): string | undefined {
  const parts: string[] = []
  const waiting: Term[] = []
  let rest: Term | undefined = term
  while (rest !== undefined) {
    if (rest instanceof Cons) {
      waiting.push(rest.tail)
      rest = rest.head
      continue
    }
    if (parts.length < limit) growingByOne()
    if (typeof rest === 'string') {
      if (parts.length < limit && rest !== '') parts.push(rest)
    } else if (typeof rest === 'number') {
      if (rest < 0 || rest > 0x10ffff || (rest >= 0xd800 && rest <= 0xdfff)) return undefined
      if (parts.length < limit) parts.push(String.fromCodePoint(rest))
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
  const left = colored('{', 'tuple', options)
  const right = colored('}', 'tuple', options)
  if (term.size === 0) return concat(left, right)
  const separator = colored(',', 'tuple', options)
  return groupOf(options, (inner) =>
    containerDoc(left, elementsOf(term), right, inner, toDoc, { separator, breaks: 'flex' }),
  )
}

/** The elements one by one: of many only the first are shown. */
function* elementsOf(term: Tuple): Generator<Term, void> {
  for (let i = 0; i < term.size; i++) yield term.at(i)
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
  const right = colored('}', 'map', options)
  if (items.length === 0) return concat(left, right)
  const separator = colored(',', 'map', options)
  return groupOf(options, (inner) => containerDoc(left, items, right, inner, each, { separator, breaks: 'strict' }))
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
    const module = struct.get(structKey) as Atom | null | boolean
    return (
      options.implementation?.(struct, options) ??
      builtInImplementation(module)?.(struct, options) ??
      anyDoc(struct, module, options)
    )
  } catch (thrown) {
    if (options.failed === undefined) throw thrown
    if (options.trapped) return mapDoc(struct, options)
    const trapped = { ...options, syntaxColors: {}, trapped: true, later: [] }
    const text = format(complete(mapDoc(struct, trapped), trapped), options.width)
    return options.failed(thrown, text, options)
  }
}

/** The document of a struct without an implementation: its fields as declared, or a map when it has not just those. */
function anyDoc(struct: TermMap, module: Atom | null | boolean, options: ResolvedOptions): Doc {
  const declared = options.fieldsOf?.(module) ?? builtInFields(module)
  // a field may have been declared twice
  const count = declared === undefined ? 0 : new Set(declared).size
  if (declared === undefined || struct.size !== count + 1 || !declared.every((field) => struct.has(field))) {
    return mapDoc(struct, options)
  }
  const fields = declared.filter((field) => field !== exceptionKey)
  return fieldsDoc(struct, atomLiteral(module), fields, options)
}
