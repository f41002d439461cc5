/**
 * A term on one line, as `inspect` prints it, up to a number of characters: the cost is that of what is shown, whatever the size of the
 * term. The keys of a map that is not shown whole come in no order, as sorting them would cost more than showing them.
 */
import { atomKey, atomLiteral } from '../otp/term/atom-text.js'
import { escape, isPrintable } from '../otp/term/escape.js'
import { inspect, isStruct } from '../otp/term/inspect.js'
import { struct as structKey } from '../otp/term/well-known.js'
import { type Atom, Bitstring, Cons, EmptyList, isAtom, Pid, type Term, TermMap, Tuple } from '../otp/term/term.js'
import { isCharlist, isKey, isKeyword } from './shape.js'
import { termSize } from '../otp/size.js'

export interface Line {
  readonly text: string
  /** Characters left out; an estimate where there are many. */
  readonly cut: number
}

export interface LineOptions {
  /** Writes what can be typed again: `pid(0, 101, 0)`, structs with all their fields. */
  readonly typed?: boolean
}

/** How far on the rest of a cut line is counted. */
const countedOn = 4000
/** Structs up to this size print by their own rules. */
const structBytes = 16_384
/** Maps up to this size print in the order of their keys even where only the beginning is shown. */
const sortedMaps = 1000

/** `term` on one line of at most `most` characters; a longer one ends in `…`. */
export function lineOf(term: Term, most: number, options: LineOptions = {}): Line {
  const writer = new Writer(most, options.typed === true)
  writer.term(term)
  const { text, length } = writer
  if (length <= most) return { text, cut: 0 }
  const shown = wholeCharacters(text, most - 1)
  const cut = writer.isSpent ? Math.max(length, Math.round(termSize(term) / 3)) : length
  return { text: `${shown}…`, cut: cut - shown.length }
}

/** The whole of `term` on one line. */
export function wholeLine(term: Term, options: LineOptions = {}): string {
  const writer = new Writer(Infinity, options.typed === true)
  writer.term(term)
  return writer.text
}

/** The first `length` units of `text`, less one where that would halve a character. */
function wholeCharacters(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}

class Writer {
  text = ''
  /** Characters written, kept or only counted. */
  length = 0
  readonly #enough: number

  constructor(
    readonly most: number,
    readonly typed: boolean,
  ) {
    this.#enough = most + countedOn
  }

  /** True when there is more than was counted. */
  get isSpent(): boolean {
    return this.length > this.#enough
  }

  put(text: string): void {
    if (this.length <= this.most) this.text += text
    this.length += text.length
  }

  term(term: Term): void {
    if (typeof term === 'string' || term instanceof Bitstring) this.#bits(term)
    else if (typeof term !== 'object' || term === null)
      this.put(typeof term === 'bigint' ? term.toString() : inspect(term))
    else if (term instanceof Tuple) this.#tuple(term)
    else if (term instanceof Cons) this.#list(term)
    else if (term instanceof EmptyList) this.put('[]')
    else if (term instanceof TermMap) this.#mapOrStruct(term)
    else if (term instanceof Pid && this.typed) this.put(`pid(0, ${term.number}, ${term.serial})`)
    else this.put(inspect(term))
  }

  #bits(term: string | Bitstring): void {
    const left = Math.max(0, this.#enough - this.length)
    const length = typeof term === 'string' ? term.length : term.bytes.length
    if (length <= left) {
      this.put(inspect(term, { limit: Infinity, printableLimit: Infinity }))
      return
    }
    if (typeof term === 'string' && isPrintable(term, left)) this.put(`"${escape(term, '"', left).text}`)
    else this.put(inspect(term, { limit: left, binaries: 'as_binaries' }))
    this.length += length - left
  }

  #tuple(term: Tuple): void {
    this.put('{')
    for (let i = 0; i < term.size && !this.isSpent; i++) {
      if (i > 0) this.put(', ')
      this.term(term.at(i))
    }
    this.put('}')
  }

  #list(term: Cons): void {
    if (isCharlist(term)) {
      this.#charlist(term)
      return
    }
    const keywords = isKeyword(term)
    this.put('[')
    let rest: Term = term
    while (rest instanceof Cons && !this.isSpent) {
      if (rest !== term) this.put(', ')
      if (keywords) this.#field(rest.head as Tuple)
      else this.term(rest.head)
      rest = rest.tail
    }
    if (!(rest instanceof EmptyList) && !this.isSpent) {
      this.put(' | ')
      this.term(rest)
    }
    this.put(']')
  }

  #charlist(term: Cons): void {
    let text = ''
    let rest: Term = term
    while (rest instanceof Cons && text.length + this.length <= this.#enough) {
      text += String.fromCodePoint(rest.head as number)
      rest = rest.tail
    }
    this.put(`'${escape(text, "'").text}'`)
    if (rest instanceof Cons) this.length = Math.max(this.length, this.#enough + 1)
  }

  #field(entry: Tuple): void {
    this.put(`${atomKey(entry.e0 as Atom)} `)
    this.term(entry.e1)
  }

  #mapOrStruct(term: TermMap): void {
    if (!isStruct(term)) {
      this.#map(term, '%{')
      return
    }
    if (!this.typed && termSize(term) <= structBytes) {
      this.put(inspect(term, { limit: Infinity, printableLimit: Infinity }))
      return
    }
    const name = term.get(structKey) as Atom
    this.#map(term.delete(structKey), `%${atomLiteral(name)}{`)
  }

  #map(map: TermMap, opening: string): void {
    this.put(opening)
    let first = true
    const entry = (key: Term, value: Term, asKey: boolean): boolean => {
      if (!first) this.put(', ')
      first = false
      if (asKey) this.put(`${atomKey(key as Atom)} `)
      else {
        this.term(key)
        this.put(' => ')
      }
      this.term(value)
      return this.isSpent
    }
    if (map.size <= sortedMaps || this.most === Infinity) {
      const keys = map.keyArray()
      const values = map.valueArray()
      const asKeys = keys.every(isKey)
      for (let i = 0; i < keys.length; i++) if (entry(keys[i] as Term, values[i] as Term, asKeys)) break
    } else {
      map.some((key, value) => entry(key, value, isAtom(key) && isKey(key)))
    }
    this.put('}')
  }
}
