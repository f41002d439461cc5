/** `:unicode`: characters in other encodings. Source: OTP 25's unicode.erl. */
import { type Module, nativeModule } from '../../../otp/code.js'
import { binaryBytes, bitstring, isBinary } from '../../../otp/term/bitstring.js'
import { charlist } from '../../../otp/term/charlist.js'
import { put } from '../../../otp/term/growth.js'
import { Atom, atom, Cons, emptyList, isInteger, list, pair, type Term, triple, Tuple } from '../../../otp/term/term.js'
import { functionClause } from '../../machine/failing.js'
import { isAtomNamed, stdlibRefused } from '../arguments.js'
import { type Converted, converted, iodataBytes, isCodePoint } from '../chardata.js'

const home = atom('unicode')

interface Encoding {
  readonly name: 'latin1' | 'utf8' | 'utf16' | 'utf32'
  readonly isLittle: boolean
}

/** What an encoding is called; undefined where it is none. */
function encodingOf(term: Term): Encoding | undefined {
  if (term instanceof Tuple && term.size === 2) {
    const inner = encodingOf(term.e0)
    const isLittle = isAtomNamed(term.e1, 'little')
    const isWide = term.e0 instanceof Atom && (inner?.name === 'utf16' || inner?.name === 'utf32')
    return isWide && (isLittle || isAtomNamed(term.e1, 'big')) ? { name: inner.name, isLittle } : undefined
  }
  const name = term instanceof Atom ? term.name : ''
  if (name === 'unicode' || name === 'utf8') return { name: 'utf8', isLittle: false }
  return name === 'latin1' || name === 'utf16' || name === 'utf32' ? { name, isLittle: false } : undefined
}

/** Chardata whose binaries are in an encoding. errors  badarg */
function convertedFrom(name: string, data: Term, from: Term, args: readonly Term[]): Converted {
  const encoding = encodingOf(from)
  if (encoding === undefined) return stdlibRefused('unicode', name, args)
  if (encoding.name === 'latin1') {
    const all = iodataBytes(data)
    if (all !== undefined) return { text: Array.from(all, (byte) => String.fromCharCode(byte)).join('') }
  }
  const isWide = encoding.name === 'utf16' || encoding.name === 'utf32'
  const found = isWide ? wideText(data, encoding) : converted(data)
  return found ?? stdlibRefused('unicode', name, args)
}

/** What is left of chardata: `rest` of what was come upon, and what stood behind it in the lists around. */
const within = (rest: Term, tails: readonly Term[]): Term =>
  tails.reduceRight<Term>((inner, tail) => new Cons(inner, tail), rest)

/** Chardata whose binaries have two or four bytes for a character. */
function wideText(data: Term, encoding: Encoding): Converted | undefined {
  const parts: string[] = []
  const tails: Term[] = []
  let rest: Term | undefined = data
  while (rest !== undefined) {
    if (rest instanceof Cons) {
      const { head, tail }: Cons = rest
      if (!isInteger(head)) {
        tails.push(tail)
        rest = head
      } else if (isCodePoint(head)) {
        put(parts, String.fromCodePoint(head))
        rest = tail
      } else return { kind: 'error', text: parts.join(''), rest: within(rest, tails) }
    } else if (isBinary(rest)) {
      const read = wideBinary(binaryBytes(rest), encoding)
      put(parts, read.text)
      if (read.kind !== undefined)
        return { kind: read.kind, text: parts.join(''), rest: within(bitstring(read.rest), tails) }
      rest = tails.pop()
    } else if (rest === emptyList) rest = tails.pop()
    else return undefined
  }
  return { text: parts.join('') }
}

interface Read {
  readonly text: string
  readonly rest: Uint8Array
  readonly kind?: 'error' | 'incomplete'
}

function wideBinary(bytes: Uint8Array, { name, isLittle }: Encoding): Read {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const size = name === 'utf16' ? 2 : 4
  let text = ''
  const ended = (kind: 'error' | 'incomplete', at: number): Read => ({ kind, text, rest: bytes.slice(at) })
  for (let at = 0; at < bytes.length; at += size) {
    if (bytes.length - at < size) return ended('incomplete', at)
    const unit = size === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle)
    if (size === 4 || (unit & 0xf800) !== 0xd800) {
      if (!isCodePoint(unit)) return ended('error', at)
      text += String.fromCodePoint(unit)
      continue
    }
    if ((unit & 0xfc00) === 0xdc00) return ended('error', at)
    if (bytes.length - at < 4) return ended('incomplete', at)
    const low = view.getUint16(at + 2, isLittle)
    if ((low & 0xfc00) !== 0xdc00) return ended('error', at)
    text += String.fromCharCode(unit, low)
    at += 2
  }
  return { text, rest: bytes.slice(bytes.length) }
}

function half(result: Extract<Converted, { kind: string }>, encoded: Term): Term {
  return triple(atom(result.kind), encoded, result.rest)
}

function toBinary(...args: Term[]): Term {
  const [data = null, from = atom('unicode'), to = atom('unicode')] = args
  const refuse = (): never => stdlibRefused('unicode', 'characters_to_binary', args)
  const encoding = encodingOf(to) ?? refuse()
  const result = convertedFrom('characters_to_binary', data, from, args)
  const encoded = encodedAs(result.text, encoding)
  if (encoded === undefined) return latinOf(data, encodingOf(from)?.name === 'latin1')
  return 'kind' in result ? half(result, encoded) : encoded
}

/** Text in another encoding; undefined where that has not all characters of it. */
function encodedAs(text: string, { name, isLittle }: Encoding): Term | undefined {
  if (name === 'utf8') return text
  const codes = Array.from(text, (char) => char.codePointAt(0) as number)
  if (name === 'latin1') return codes.every((code) => code < 256) ? bitstring(Uint8Array.from(codes)) : undefined
  const size = name === 'utf16' ? 2 : 4
  const units = name === 'utf16' ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)) : codes
  const view = new DataView(new ArrayBuffer(size * units.length))
  units.forEach((unit, i) =>
    size === 2 ? view.setUint16(2 * i, unit, isLittle) : view.setUint32(4 * i, unit, isLittle),
  )
  return bitstring(new Uint8Array(view.buffer))
}

/** Chardata in Latin-1 as far as that goes, and what is left of it from the first character that it has not. */
function latinOf(data: Term, isLatin: boolean): Term {
  const bytes: number[] = []
  const tails: Term[] = []
  const ended = (rest: Term): Term => triple(atom('error'), bitstring(Uint8Array.from(bytes)), within(rest, tails))
  let rest: Term | undefined = data
  while (rest !== undefined) {
    if (rest instanceof Cons) {
      const { head, tail }: Cons = rest
      if (typeof head !== 'number') {
        tails.push(tail)
        rest = head
      } else if (head > 255) return ended(new Cons(list(head), tail))
      else {
        put(bytes, head)
        rest = tail
      }
      continue
    }
    if (isLatin && isBinary(rest)) for (const byte of binaryBytes(rest)) put(bytes, byte)
    else if (typeof rest === 'string') {
      const at = [...rest].findIndex((char) => (char.codePointAt(0) as number) > 255)
      const kept = at < 0 ? [...rest] : [...rest].slice(0, at)
      for (const char of kept) put(bytes, char.codePointAt(0) as number)
      if (at >= 0) return ended([...rest].slice(at).join(''))
    }
    rest = tails.pop()
  }
  return bitstring(Uint8Array.from(bytes))
}

function toList(data: Term, ...encoding: Term[]): Term {
  const [from = atom('unicode')] = encoding
  const result = convertedFrom('characters_to_list', data, from, [data, ...encoding])
  return 'kind' in result ? half(result, charlist(result.text)) : charlist(result.text)
}

function normal(form: string, isList: boolean) {
  return (data: Term): Term => {
    const result = convertedFrom(`characters_to_${form}_${isList ? 'list' : 'binary'}`, data, atom('unicode'), [data])
    const text = result.text.normalize(form.toUpperCase())
    const made = isList ? charlist(text) : text
    return 'kind' in result ? half(result, made) : made
  }
}

const marks: readonly (readonly [readonly number[], string, string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf8', ''],
  [[0, 0, 0xfe, 0xff], 'utf32', 'big'],
  [[0xff, 0xfe, 0, 0], 'utf32', 'little'],
  [[0xfe, 0xff], 'utf16', 'big'],
  [[0xff, 0xfe], 'utf16', 'little'],
]

/** The encoding that the first bytes tell of, and how many those are. */
function fromMark(binary: Term): Term {
  if (!isBinary(binary)) return functionClause(home, atom('bom_to_encoding'), [binary])
  const bytes = binaryBytes(binary)
  const found = marks.find(([mark]) => mark.every((byte, i) => byte === bytes[i]))
  if (found === undefined) return pair(atom('latin1'), 0)
  const [mark, name, order] = found
  return pair(order === '' ? atom(name) : pair(atom(name), atom(order)), mark.length)
}

function toMark(encoding: Term): Term {
  const known = encodingOf(encoding)
  if (known === undefined) return functionClause(home, atom('encoding_to_bom'), [encoding])
  const order = known.isLittle ? 'little' : 'big'
  const found = marks.find(([, name, own]) => name === known.name && (own === '' || own === order))
  return bitstring(Uint8Array.from(found?.[0] ?? []))
}

export const unicode: Module = nativeModule(home, {
  'bin_is_7bit/1': (binary) => isBinary(binary) && binaryBytes(binary).every((byte) => byte < 128),
  'bom_to_encoding/1': fromMark,
  'characters_to_binary/1': toBinary,
  'characters_to_binary/2': toBinary,
  'characters_to_binary/3': toBinary,
  'characters_to_list/1': toList,
  'characters_to_list/2': toList,
  'encoding_to_bom/1': toMark,
  ...Object.fromEntries(
    ['nfc', 'nfd', 'nfkc', 'nfkd'].flatMap((form) => [
      [`characters_to_${form}_binary/1`, normal(form, false)],
      [`characters_to_${form}_list/1`, normal(form, true)],
    ]),
  ),
})
