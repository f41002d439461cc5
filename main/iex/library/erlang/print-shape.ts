/** Terms as Erlang writes them, in parts that know how wide they are. Source: `~w` and `~p` of OTP 25's io:format. */
import { binaryBytes, byteText } from '../../../otp/term/bitstring.js'
import { charlist } from '../../../otp/term/charlist.js'
import { inspect } from '../../../otp/term/inspect.js'
import { floatText } from '../../../otp/term/numbers.js'
import { atOnce, type Deep, into, type Portioned, portionSize, unfolded } from '../../../otp/term/portioned.js'
import {
  atomName,
  Bitstring,
  Cons,
  emptyList,
  Float,
  Fun,
  isAtom,
  isInteger,
  isList,
  list,
  listFrom,
  Pid,
  Port,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../../otp/term/term.js'
import { erlangAtom, erlangCharacters } from '../../syntax/erlang-text.js'

/** Written in one piece. */
export interface Leaf {
  readonly kind: 'text' | 'bytes'
  readonly text: string
  readonly width: number
}

/** Written item by item; a pair is a key and a value of a map. */
export interface Branch {
  readonly kind: 'list' | 'tuple' | 'tagged' | 'map' | 'pair'
  readonly items: readonly Shape[]
  /** What an improper list ends in. */
  readonly tail: Shape | null
  /** Items are left out at its end. */
  readonly isCut: boolean
  readonly width: number
}

export type Shape = Leaf | Branch

export interface ShapeOptions {
  /** How deep, and how many of each level, plus one. */
  readonly depth: number
  /** Characters beyond Latin-1 are shown as they are. */
  readonly isUnicode: boolean
  /** Lists and binaries of what can be printed are shown as text. */
  readonly hasStrings: boolean
}

export const brackets = {
  list: ['[', ']'],
  tuple: ['{', '}'],
  tagged: ['{', '}'],
  map: ['#{', '}'],
  pair: ['', ''],
} as const

export const dots = '...'

const leaf = (text: string, kind: Leaf['kind'] = 'text'): Leaf => ({ kind, text, width: widthOf(text) })

/** How many characters `text` has. */
export function widthOf(text: string): number {
  let width = text.length
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) width--
  return width
}

const withArrow = 4

function branch(kind: Branch['kind'], items: readonly Shape[], isCut = false, tail: Shape | null = null): Branch {
  const [open, close] = brackets[kind]
  let width = open.length + close.length
  for (const item of items) width += item.width
  width += kind === 'pair' ? withArrow : Math.max(items.length - 1, 0)
  if (tail !== null) width += tail.width + 1
  if (isCut) width += dots.length + 1
  return { kind, items, tail, isCut, width }
}

/** A term in parts. */
export function* shapeOf(term: Term, options: ShapeOptions): Deep<Shape> {
  return simple(term, options.depth, options) ?? (yield* into(branchOf(term, options.depth, options)))
}

/** A term that has no parts, or whose parts are not shown. */
function simple(term: Term, depth: number, options: ShapeOptions): Leaf | undefined {
  if (depth === 0) return leaf(dots)
  const isBranch = term instanceof Cons || ((term instanceof Tuple || term instanceof TermMap) && term.size > 0)
  if (isBranch) return undefined
  return typeof term === 'string' || term instanceof Bitstring
    ? binaryShape(term, depth, options)
    : leaf(plainText(term, options))
}

function* shape(term: Term, depth: number, options: ShapeOptions): Deep<Shape> {
  return simple(term, depth, options) ?? (yield* into(branchOf(term, depth, options)))
}

function branchOf(term: Term, depth: number, options: ShapeOptions): Deep<Shape> {
  if (term instanceof Cons) return listShape(term, depth, options)
  return term instanceof Tuple ? tupleShape(term, depth, options) : mapShape(term as TermMap, depth, options)
}

function* listShape(cells: Cons, depth: number, options: ShapeOptions): Deep<Shape> {
  const text = options.hasStrings ? yield* charactersOf(cells) : undefined
  if (text !== undefined) return leaf(erlangCharacters(text))
  if (depth === 1) return leaf(`[${dots}]`)
  const items: Shape[] = []
  let rest: Term = cells
  let left = depth
  for (; rest instanceof Cons && left > 1; rest = rest.tail) {
    left--
    items.push(simple(rest.head, left, options) ?? (yield* into(branchOf(rest.head, left, options))))
    if (items.length % portionSize === 0) yield undefined
  }
  if (rest instanceof Cons) return branch('list', items, true)
  return branch('list', items, false, rest === emptyList ? null : yield* shape(rest, left - 1, options))
}

function* tupleShape(tuple: Tuple, depth: number, options: ShapeOptions): Deep<Shape> {
  if (depth === 1) return leaf(`{${dots}}`)
  const items: Shape[] = []
  let left = depth
  for (let at = 0; at < tuple.size && left > 1; at++) items.push(yield* shape(tuple.at(at), --left, options))
  const isTagged = isAtom(tuple.at(0)) && tuple.size > 1
  return branch(isTagged ? 'tagged' : 'tuple', items, items.length < tuple.size)
}

function* mapShape(map: TermMap, depth: number, options: ShapeOptions): Deep<Shape> {
  if (depth === 1) return leaf(`#{${dots}}`)
  const items: Shape[] = []
  const pairs = map.folded()
  for (const [key, value] of pairs) {
    if (items.length >= depth - 1) break
    items.push(branch('pair', [yield* shape(key, depth - 1, options), yield* shape(value, depth - 1, options)]))
    if (items.length % portionSize === 0) yield undefined
  }
  return branch('map', items, items.length < pairs.length)
}

/** Characters of a binary for each level of depth. */
const charactersALevel = 4

function binaryShape(binary: string | Bitstring, depth: number, options: ShapeOptions): Leaf {
  if (binary === '') return leaf('<<>>')
  if (depth === 1) return leaf(`<<${dots}>>`)
  const text = options.hasStrings ? textOf(binary, options) : undefined
  if (text === undefined) return leaf(bytesText(binary, depth), 'bytes')
  const most = charactersALevel * (depth - 1)
  const type = text === binary && !/^[\x00-\x7f]*$/.test(text) ? '/utf8' : ''
  const end = text.length > most ? dots : ''
  return leaf(`<<${erlangCharacters(text.slice(0, most))}${type}${end}>>`)
}

/** A binary of characters that can be printed, as text: in Latin-1, or in UTF-8 where that is asked for. */
function textOf(binary: string | Bitstring, { isUnicode }: ShapeOptions): string | undefined {
  if (binary instanceof Bitstring && binary.bitSize % 8 !== 0) return undefined
  const bytes = binaryBytes(binary)
  if (bytes.every(isPrintable)) {
    if (typeof binary !== 'string' || !isUnicode) return byteText(bytes)
  } else if (!isUnicode) return undefined
  if (typeof binary !== 'string') return undefined
  return [...binary].every((char) => isPrintable(char.codePointAt(0) as number)) ? binary : undefined
}

function bytesText(binary: string | Bitstring, depth: number): string {
  const bits = typeof binary === 'string' ? 0 : binary.bitSize % 8
  const bytes = typeof binary === 'string' ? binaryBytes(binary) : binary.bytes
  const fields = Array.from(bytes, String)
  if (bits > 0) fields.push(`${(bytes[bytes.length - 1] as number) >> (8 - bits)}:${bits}`)
  if (bits > 0) fields.splice(-2, 1)
  return fields.length > depth - 1 ? `<<${fields.slice(0, depth - 1).join(',')},${dots}>>` : `<<${fields.join(',')}>>`
}

/** What Erlang takes for printable unless it is started otherwise: characters of Latin-1 that are not for control. */
export function isPrintable(code: number): boolean {
  if (code < 32) return (code >= 8 && code <= 13) || code === 27
  return code < 127 || (code >= 160 && code <= 255)
}

/** A list of characters that can be printed, as a text; undefined for any other list. */
function* charactersOf(list: Cons): Deep<string | undefined> {
  let text = ''
  let rest: Term = list
  for (let count = 1; rest instanceof Cons; rest = rest.tail, count++) {
    if (typeof rest.head !== 'number' || !isPrintable(rest.head)) return undefined
    text += String.fromCharCode(rest.head)
    if (count % portionSize === 0) yield undefined
  }
  return rest === emptyList ? text : undefined
}

function plainText(term: Term, { isUnicode }: ShapeOptions): string {
  if (isAtom(term)) return isUnicode ? erlangAtom(atomName(term)) : escaped(erlangAtom(atomName(term)))
  if (isInteger(term)) return String(term)
  if (term instanceof Float) return floatText(term.value)
  if (isList(term)) return '[]'
  if (term instanceof Tuple) return '{}'
  if (term instanceof TermMap) return '#{}'
  if (term instanceof Fun) return functionText(term)
  const prefix = term instanceof Pid ? '' : term instanceof Port ? '#Port' : '#Ref'
  return inspect(term).replace(/^#(?:PID|Reference|Port)/, prefix)
}

/** `text` with what Latin-1 has not by its number. */
function escaped(text: string): string {
  return text.replace(/[^\x00-\xff]/gu, (char) => `\\x{${(char.codePointAt(0) as number).toString(16).toUpperCase()}}`)
}

/** As `:erlang.fun_to_list/1` has it. */
function functionText({ module, name, arity, external, index, unique }: Fun): string {
  if (external) return `fun ${erlangAtom(module.name)}:${erlangAtom(name.name)}/${arity}`
  return `#Fun<${module.name}.${index}.${unique}>`
}

/** A part on one line, put behind `out`. */
export function* writeShape(part: Shape, out: string[]): Deep<undefined> {
  if ('text' in part) out.push(part.text)
  else yield* into(writeBranch(part, out))
  return undefined
}

function* writeBranch(part: Branch, out: string[]): Deep<undefined> {
  const [open, close] = brackets[part.kind]
  const comma = part.kind === 'pair' ? ' => ' : ','
  out.push(open)
  for (const [at, item] of part.items.entries()) {
    if (at > 0) out.push(comma)
    if ('text' in item) out.push(item.text)
    else yield* into(writeBranch(item, out))
    if (at % portionSize === portionSize - 1) yield undefined
  }
  if (part.tail !== null) {
    out.push('|')
    yield* writeShape(part.tail, out)
  }
  if (part.isCut) out.push(part.kind === 'list' ? '|' : ',', dots)
  out.push(close)
  return undefined
}

const codesOf = (text: string): Term[] => toArray(charlist(text))

/** A part on one line, in the deep lists of characters that OTP makes of it. */
export function* deepShape(part: Shape): Deep<Term> {
  return 'text' in part ? deepLeaf(part) : yield* into(deepBranch(part))
}

function* deepBranch(part: Branch): Deep<Term> {
  if (part.kind === 'pair') {
    const [key, value] = part.items as readonly [Shape, Shape]
    return list(yield* deepShape(key), charlist(' => '), yield* deepShape(value))
  }
  const inner: Term[] = []
  for (const [at, item] of part.items.entries()) {
    if (at > 0) inner.push(44)
    inner.push(yield* deepShape(item))
    if (at % portionSize === portionSize - 1) yield undefined
  }
  if (part.tail !== null) inner.push(124, ...toArray(yield* deepShape(part.tail)))
  if (part.isCut) inner.push(part.kind === 'list' ? 124 : 44, ...codesOf(dots))
  const [open, close] = brackets[part.kind]
  return listFrom([...codesOf(open), listFrom(inner), ...codesOf(close)])
}

function deepLeaf({ kind, text }: Leaf): Term {
  if (text.startsWith('<<"') && text.endsWith('"/utf8>>'))
    return list(60, 60, charlist(text.slice(2, -7)), charlist('/utf8>>'))
  const isString = text.startsWith('<<"') && text.endsWith('">>')
  if (kind === 'text' && !isString) return charlist(text)
  const inner = text.slice(2, -2)
  const fields = inner.split(',').flatMap((each, i) => [...(i > 0 ? [44] : []), ...fieldOf(each)])
  return list(60, 60, isString ? charlist(inner) : listFrom(fields), 62, 62)
}

/** A byte, or what is left of one and how many bits that are. */
function fieldOf(text: string): Term[] {
  const [value = '', bits] = text.split(':')
  return bits === undefined ? [charlist(value)] : [charlist(value), 58, charlist(bits)]
}

/** A term on one line. */
export function lineOf(term: Term, options: ShapeOptions): Portioned<string> {
  return unfolded(inOneLine(term, options))
}

function* inOneLine(term: Term, options: ShapeOptions): Deep<string> {
  const out: string[] = []
  yield* writeShape(yield* shapeOf(term, options), out)
  return out.join('')
}

/** A term as `~tp` writes it, on one line. */
export function erlangText(term: Term): string {
  return atOnce(lineOf(term, { depth: Infinity, isUnicode: true, hasStrings: true }))
}

/** A term as `~w` writes it, or `~tw`: no list is shown as text, no binary as a string. */
export function erlangTerm(term: Term, isUnicode = false): string {
  return atOnce(lineOf(term, { depth: Infinity, isUnicode, hasStrings: false }))
}
