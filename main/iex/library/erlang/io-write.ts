/** `:io_lib.write/1,2`: a term as deep characters, in the lists that OTP makes. Source: OTP 25's io_lib.erl. */
import { refused } from '../../../otp/process/raised.js'
import { binaryBytes, bitSize, bitstring, isBitstring } from '../../../otp/term/bitstring.js'
import { charlist } from '../../../otp/term/charlist.js'
import { growingByOne, put } from '../../../otp/term/growth.js'
import { type Portioned, portionSize } from '../../../otp/term/portioned.js'
import {
  Cons,
  emptyList,
  isAtom,
  isInteger,
  list,
  listFrom,
  pair,
  type Term,
  TermMap,
  toArray,
  Tuple,
} from '../../../otp/term/term.js'
import { erlangTerm } from './print-shape.js'

const dots = toArray(charlist('...'))
const arrow = charlist(' => ')

/** A list of which the items are written one by one. */
interface Items {
  rest: Term
  room: number
  /** What is written of it, and commas. */
  readonly parts: Term[]
}

/** What is still to be written: a term, what is left of a list, or what is made of the last `count` terms that were. */
type Work =
  | { readonly term: Term; readonly depth: number }
  | { readonly items: Items }
  | { readonly count: number; readonly make: (parts: readonly Term[]) => Term }

/**
 * depth     levels and items that are shown; a negative one shows all
 * atomText  the characters of an atom
 */
export function* written(whole: Term, depth: number, atomText: (term: Term) => Term): Portioned<Term> {
  const work: Work[] = [{ term: whole, depth }]
  const done: Term[] = []
  let count = 0
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    growingByOne()
    if (++count % portionSize === 0) yield
    if ('items' in next) goOn(next.items, work, done)
    else if ('make' in next) done.push(next.make(done.splice(done.length - next.count)))
    else begin(next.term, next.depth, atomText, work, done)
  }
  return done[0] as Term
}

function begin(term: Term, depth: number, atomText: (term: Term) => Term, work: Work[], done: Term[]): void {
  if (depth === 0) done.push(listFrom(dots))
  else if (term instanceof Cons) {
    if (depth === 1) done.push(charlist('[...]'))
    else {
      work.push({ items: { rest: term.tail, room: depth - 1, parts: [] } }, { term: term.head, depth: depth - 1 })
    }
  } else if (term instanceof Tuple && term.size > 0) {
    if (depth === 1) done.push(charlist('{...}'))
    else putTuple(term, depth, work)
  } else if (term instanceof TermMap && depth === 1) done.push(charlist('#{}'))
  else if (term instanceof TermMap && term.size > 0) putMap(term, depth, work)
  else if (isBitstring(term)) done.push(binaryText(term, depth, -1).e0)
  else done.push(isAtom(term) ? atomText(term) : charlist(erlangTerm(term, true)))
}

/** Has `items` written, and made into one. */
function putAll(
  work: Work[],
  items: readonly (readonly [Term, number])[],
  make: (parts: readonly Term[]) => Term,
): void {
  work.push({ count: items.length, make })
  for (let i = items.length - 1; i >= 0; i--) {
    const [term, depth] = items[i] as readonly [Term, number]
    work.push({ term, depth })
  }
}

const separated = (parts: readonly Term[]): Term[] => parts.flatMap((part, i) => (i === 0 ? [part] : [44, part]))

/** Takes what is written of a list, and has its next item written; at its end it is put together. */
function goOn(items: Items, work: Work[], done: Term[]): void {
  const { rest, room, parts } = items
  put(parts, done.pop() as Term)
  if (rest === emptyList) done.push(list(91, listFrom(parts), 93))
  else if (room === 1) done.push(list(91, listFrom([...parts, 124, ...dots]), 93))
  else if (rest instanceof Cons) {
    parts.push(44)
    items.rest = rest.tail
    items.room--
    work.push({ items }, { term: rest.head, depth: room - 1 })
  } else {
    const make = ([end]: readonly Term[]): Term => list(91, listFrom([...parts, 124, end as Term]), 93)
    work.push({ count: 1, make }, { term: rest, depth: room - 1 })
  }
}

function putTuple(term: Tuple, depth: number, work: Work[]): void {
  const all = term.items()
  const kept = depth < 0 ? all.length : Math.min(all.length, depth - 1)
  const items = all.slice(0, kept).map((item, i): [Term, number] => [item, depth - 1 - i])
  putAll(work, items, (parts) => {
    const inner = separated(parts)
    return list(123, listFrom(kept < all.length ? [...inner, 44, ...dots] : inner), 125)
  })
}

function putMap(term: TermMap, depth: number, work: Work[]): void {
  const all = term.folded()
  const kept = depth < 0 ? all.length : Math.min(all.length, depth - 1)
  const items = all.slice(0, kept).flatMap(([key, value]): [Term, number][] => [
    [key, depth - 1],
    [value, depth - 1],
  ])
  putAll(work, items, (parts) => {
    const entries = Array.from({ length: kept }, (_, i) => list(parts[2 * i] as Term, arrow, parts[2 * i + 1] as Term))
    const inner = separated(entries)
    // Where as many are shown as there may be, OTP says that there are more.
    const isCut = depth > 0 && all.length >= depth - 1
    return list(35, 123, listFrom(isCut ? [...inner, 44, ...dots] : inner), 125)
  })
}

/** The bytes of a bitstring as they stand between `<<` and `>>`, and what is left of it. */
export function binaryText(term: Term, depth: Term, room: Term): Tuple {
  if (!isBitstring(term)) return refused('bit_size', [term])
  const bytes = typeof term === 'string' ? binaryBytes(term) : term.bytes
  const bits = bitSize(term)
  const whole = bits >> 3
  const parts: Term[] = []
  let deep = isInteger(depth) ? Number(depth) : -1
  let left = isInteger(room) && room >= 0 ? Math.max(Number(room) - 4, 0) : -1
  for (let i = 0; i * 8 < bits; i++) {
    if (deep === 1 || left === 0) return framed([...parts, listFrom(dots)], bitstring(bytes.slice(i), bits - i * 8))
    const byte = bytes[i] as number
    const tail = bits - whole * 8
    if (i === whole) parts.push(charlist(String(byte >> (8 - tail))), 58, charlist(String(tail)))
    else {
      const digits = String(byte)
      parts.push(charlist(digits))
      if ((i + 1) * 8 < bits) parts.push(44)
      if (left > 0) left = Math.max(left - digits.length - 1, 0)
      deep--
    }
  }
  return framed(parts, '')
}

function framed(parts: readonly Term[], rest: Term): Tuple {
  return pair(list(60, 60, listFrom(parts), 62, 62), rest)
}
