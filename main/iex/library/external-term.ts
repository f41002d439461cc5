/** Terms as bytes and back: Erlang's external term format. Source: OTP 25's erl_ext_dist. */
import { code } from '../../otp/code.js'
import { runtime } from '../../otp/process/api.js'
import { binaryBytes, bitstring, Bitstring, decode, isBitstring } from '../../otp/term/bitstring.js'
import { growingByOne, put } from '../../otp/term/growth.js'
import { type Portioned, portionSize } from '../../otp/term/portioned.js'
import {
  Atom,
  atom,
  atomName,
  atomTerm,
  Cons,
  emptyList,
  Float,
  Fun,
  integer,
  isAtom,
  isInteger,
  type List,
  listFrom,
  Pid,
  Ref,
  type Term,
  TermMap,
  Tuple,
  tupleFrom,
} from '../../otp/term/term.js'
import { ByteWriter } from './byte-writer.js'

const version = 131
const nodeName = atom('nonode@nohost')

class Writer {
  readonly bytes = new ByteWriter()
  readonly #waiting: Term[] = []

  constructor() {
    this.bytes.byte(version)
  }

  number(value: number, size: number): void {
    for (let i = size - 1; i >= 0; i--) this.bytes.byte(Math.floor(value / 256 ** i) & 255)
  }

  /** The whole of `term`, in portions. False for a function that has no name: it cannot be written. */
  *whole(term: Term): Portioned<boolean> {
    for (let next: Term | undefined = term, count = 1; next !== undefined; next = this.#waiting.pop(), count++) {
      if (!this.term(next)) return false
      if (count % portionSize === 0) yield
    }
    return true
  }

  /** The beginning of `term`; what is in it waits. */
  term(term: Term): boolean {
    growingByOne()
    if (isAtom(term)) this.atom(atomName(term))
    else if (isInteger(term)) this.integer(BigInt(term))
    else if (term instanceof Float) this.float(term.value)
    else if (isBitstring(term)) this.bits(term)
    else if (term instanceof Tuple) return this.tuple(term)
    else if (term instanceof Cons) return this.list(term)
    else if (term === emptyList) this.bytes.byte(106)
    else if (term instanceof TermMap) return this.map(term)
    else return this.handle(term)
    return true
  }

  atom(name: string): void {
    const isLatin = [...name].every((char) => char.charCodeAt(0) < 256 && char.length === 1)
    const bytes = isLatin ? Uint8Array.from(name, (char) => char.charCodeAt(0)) : binaryBytes(name)
    if (isLatin) this.bytes.byte(100)
    else this.bytes.byte(bytes.length < 256 ? 119 : 118)
    this.number(bytes.length, isLatin || bytes.length > 255 ? 2 : 1)
    this.bytes.all(bytes)
  }

  integer(value: bigint): void {
    if (value >= 0n && value < 256n) this.bytes.all([97, Number(value)])
    else if (value >= -2147483648n && value <= 2147483647n) {
      this.bytes.byte(98)
      this.number(Number(value) >>> 0, 4)
    } else this.big(value)
  }

  big(value: bigint): void {
    const digits = (value < 0n ? -value : value).toString(16)
    const size = Math.ceil(digits.length / 2)
    this.bytes.byte(size < 256 ? 110 : 111)
    this.number(size, size < 256 ? 1 : 4)
    this.bytes.byte(value < 0n ? 1 : 0)
    // The lowest first.
    for (let end = digits.length; end > 0; end -= 2)
      this.bytes.byte(parseInt(digits.slice(Math.max(0, end - 2), end), 16))
  }

  float(value: number): void {
    const view = new DataView(new ArrayBuffer(8))
    view.setFloat64(0, value)
    this.bytes.byte(70)
    this.bytes.all(new Uint8Array(view.buffer))
  }

  bits(term: string | Bitstring): void {
    const bytes = binaryBytes(term)
    const odd = term instanceof Bitstring ? term.bitSize % 8 : 0
    this.bytes.byte(odd === 0 ? 109 : 77)
    this.number(bytes.length, 4)
    if (odd !== 0) this.bytes.byte(odd)
    this.bytes.all(bytes)
  }

  tuple(term: Tuple): boolean {
    this.bytes.byte(term.size < 256 ? 104 : 105)
    this.number(term.size, term.size < 256 ? 1 : 4)
    this.later(term.items())
    return true
  }

  list(term: Cons): boolean {
    const items: Term[] = []
    let rest: Term = term
    for (; rest instanceof Cons; rest = rest.tail) put(items, rest.head)
    const isText =
      rest === emptyList &&
      items.length < 65536 &&
      items.every((each) => typeof each === 'number' && each >= 0 && each < 256)
    this.bytes.byte(isText ? 107 : 108)
    this.number(items.length, isText ? 2 : 4)
    if (isText) {
      for (const each of items) this.bytes.byte(each as number)
      return true
    }
    put(this.#waiting, rest)
    this.later(items)
    return true
  }

  map(term: TermMap): boolean {
    this.bytes.byte(116)
    this.number(term.size, 4)
    const [keys, values] = [term.keyArray(), term.valueArray()]
    for (let i = keys.length - 1; i >= 0; i--) this.later([keys[i] as Term, values[i] as Term])
    return true
  }

  /** Puts off `terms`: the first comes next. */
  later(terms: readonly Term[]): void {
    for (let i = terms.length - 1; i >= 0; i--) put(this.#waiting, terms[i] as Term)
  }

  handle(term: Term): boolean {
    if (term instanceof Pid) {
      this.bytes.byte(88)
      this.term(nodeName)
      this.number(term.number, 4)
      this.number(term.serial, 4)
      this.number(0, 4)
      return true
    }
    if (term instanceof Ref) {
      this.bytes.all([90, 0, 2])
      this.term(nodeName)
      this.number(0, 4)
      this.number(term.number % 2 ** 18, 4)
      this.number(Math.floor(term.number / 2 ** 18), 4)
      return true
    }
    if (!(term instanceof Fun) || !term.external) return false
    this.bytes.byte(113)
    this.later([term.module, term.name, term.arity])
    return true
  }
}

/** `:erlang.term_to_binary(term)`, in portions; undefined for what cannot be written. */
export function* termToBytes(term: Term): Portioned<Uint8Array | undefined> {
  const writer = new Writer()
  return (yield* writer.whole(term)) ? writer.bytes.done() : undefined
}

/** Thrown for bytes that are no term. */
const malformed = Symbol('malformed')

/** A term that is made of `count` others, which are still to be read. */
class Open {
  readonly items: Term[] = []

  constructor(
    readonly count: number,
    readonly make: (items: Term[]) => Term,
  ) {}
}

class Reader {
  place = 0

  constructor(readonly bytes: Uint8Array) {}

  number(size: number): number {
    let value = 0
    for (let i = 0; i < size; i++) value = value * 256 + this.byte()
    return value
  }

  byte(): number {
    const byte = this.bytes[this.place++]
    if (byte === undefined) throw malformed
    return byte
  }

  take(size: number): Uint8Array {
    if (this.place + size > this.bytes.length) throw malformed
    const part = this.bytes.slice(this.place, this.place + size)
    this.place += size
    return part
  }

  latin(size: number): Term {
    return atomTerm(String.fromCharCode(...this.take(size)))
  }

  utf8(size: number): Term {
    const text = decode(this.take(size))
    if (text === undefined) throw malformed
    return atomTerm(text)
  }

  /** The whole term that comes next, in portions. */
  *whole(): Portioned<Term> {
    const open: Open[] = []
    for (let count = 1; ; count++) {
      let found = this.term()
      while (!(found instanceof Open) || found.count === 0) {
        const term: Term = found instanceof Open ? found.make(found.items) : found
        const last = open.at(-1)
        if (last === undefined) return term
        put(last.items, term)
        if (last.items.length < last.count) break
        open.pop()
        found = last.make(last.items)
      }
      if (found instanceof Open && found.count > 0) put(open, found)
      if (count % portionSize === 0) yield
    }
  }

  /** The term that comes next; of one that is made of others, what it will be. */
  term(): Term | Open {
    switch (this.byte()) {
      case 97:
        return this.byte()
      case 98:
        return this.number(4) | 0
      case 110:
        return this.big(this.byte())
      case 111:
        return this.big(this.number(4))
      case 70:
        return new Float(new DataView(this.take(8).buffer).getFloat64(0))
      case 99:
        return new Float(Number(String.fromCharCode(...this.take(31)).replace(/\0+$/, '')))
      case 100:
        return this.latin(this.number(2))
      case 115:
        return this.latin(this.byte())
      case 118:
        return this.utf8(this.number(2))
      case 119:
        return this.utf8(this.byte())
      case 104:
        return new Open(this.byte(), tupleFrom)
      case 105:
        return new Open(this.number(4), tupleFrom)
      case 106:
        return emptyList
      case 107:
        return listFrom([...this.take(this.number(2))])
      case 108:
        return new Open(this.number(4) + 1, (items) => {
          const tail = items.pop() as List
          return listFrom(items, tail)
        })
      case 109:
        return bitstring(this.take(this.number(4)))
      case 77: {
        const size = this.number(4)
        const odd = this.byte()
        return bitstring(this.take(size), (size - 1) * 8 + odd)
      }
      case 116:
        return new Open(2 * this.number(4), mapOf)
      default:
        this.place--
        return this.handle()
    }
  }

  big(size: number): Term {
    const isNegative = this.byte() === 1
    let value = 0n
    for (const byte of this.take(size).reverse()) value = (value << 8n) | BigInt(byte)
    return integer(isNegative ? -value : value)
  }

  /** The name of a node. */
  node(): void {
    if (!(this.term() instanceof Atom)) throw malformed
  }

  handle(): Term | Open {
    switch (this.byte()) {
      case 88: {
        this.node()
        const [number, serial] = [this.number(4), this.number(4)]
        this.number(4)
        const known = runtime().processByNumber(number)?.pid
        return known?.serial === serial ? known : new Pid(number, serial)
      }
      case 90: {
        const count = this.number(2)
        this.node()
        this.number(4)
        const words = Array.from({ length: count }, () => this.number(4))
        return new Ref((words[0] ?? 0) + (words[1] ?? 0) * 2 ** 18)
      }
      case 113:
        return new Open(3, ([module, name, arity]) => {
          if (!(module instanceof Atom) || !(name instanceof Atom) || typeof arity !== 'number') throw malformed
          return new Fun(arity, module, name, (...args: Term[]) => code().call(module, name, args), true)
        })
      default:
        throw malformed
    }
  }
}

/** The map of keys and values in turn. */
function mapOf(items: readonly Term[]): TermMap {
  const entries = Array.from({ length: items.length / 2 }, (_, i): [Term, Term] => [
    items[2 * i] as Term,
    items[2 * i + 1] as Term,
  ])
  return TermMap.from(entries)
}

export interface Read {
  readonly term: Term
  readonly used: number
}

/** The term of the bytes and how many it took, in portions; undefined where they are none. */
export function* termFromBytes(bytes: Uint8Array): Portioned<Read | undefined> {
  const reader = new Reader(bytes)
  try {
    if (reader.byte() !== version) return undefined
    return { term: yield* reader.whole(), used: reader.place }
  } catch (thrown) {
    if (thrown === malformed) return undefined
    throw thrown
  }
}
