/** Terms for tests: those the scripts of test/otp/term/reference wrote down, and random ones. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { bitstring } from '../../main/otp/term/bitstring.js'
import {
  Cons,
  Float,
  Fun,
  Pid,
  type Term,
  TermMap,
  atom,
  atomTerm,
  integer,
  listFrom,
  tupleFrom,
} from '../../main/otp/term/term.js'

/** A term as reference/support.exs writes it. */
export type Written = string | number | readonly [string, ...unknown[]]

/** The answers recorded in `name` of test/otp/term/reference. */
export function recorded<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../otp/term/reference/${name}`, import.meta.url), 'utf8')) as T
}

/** The term that was written down; a new one with each call. */
export function readTerm(written: Written): Term {
  if (typeof written === 'string' || typeof written === 'number') return written
  const [kind, first, second, third] = written
  switch (kind) {
    case 'a':
      return atomTerm(first as string)
    case 'i':
      return integer(BigInt(first as string))
    case 'f':
      return new Float(floatOf(first as string))
    case 'b':
      return bitstring(Uint8Array.from(Buffer.from(first as string, 'hex')), second as number)
    case 'l': {
      const items = readTerms(first)
      if (second === undefined) return listFrom(items)
      return items.reduceRight<Term>((tail, head) => new Cons(head, tail), readTerm(second as Written))
    }
    case 't':
      return tupleFrom(readTerms(first))
    case 'm':
      return TermMap.from((first as [Written, Written][]).map(([key, value]) => [readTerm(key), readTerm(value)]))
    case 'p':
      return new Pid(first as number, second as number)
    case 'c':
      return new Fun(third as number, atom(first as string), atom(second as string), () => null, true)
    default:
      throw new Error(`unknown kind of term: ${kind}`)
  }
}

function readTerms(written: unknown): Term[] {
  return (written as Written[]).map(readTerm)
}

/** The float with these eight bytes in hex. */
export function floatOf(hex: string): number {
  return Buffer.from(hex, 'hex').readDoubleBE()
}

const floats = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1, 2, -1, 1e30, 2 ** 53),
)

const leaves: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom<Term>(null, true, false, atom('a'), atom('b'), atom('ok'), atom('é'), listFrom([]), TermMap.empty),
  fc.integer({ min: -2, max: 2 }),
  fc.maxSafeInteger(),
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(integer),
  fc.constantFrom(integer(2n ** 53n), integer(2n ** 53n + 1n), integer(10n ** 30n)),
  floats.map((value) => new Float(value)),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.uint8Array({ maxLength: 3 }).map((bytes) => bitstring(bytes)),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 7 }))
    .map(([bytes, odd]) => bitstring(bytes, bytes.length * 8 - odd)),
  fc.integer({ min: 0, max: 3 }).map((number) => new Pid(number, 0)),
)

/** Random terms, nested a few levels, of every kind that is a plain value. */
export const terms: fc.Arbitrary<Term> = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc.array(tie('term'), { maxLength: 5 }).map((items) => listFrom(items)),
    fc.array(tie('term'), { maxLength: 6 }).map(tupleFrom),
    fc.tuple(tie('term'), tie('term')).map(([head, tail]) => new Cons(head, tail)),
    fc.array(fc.tuple(tie('term'), tie('term')), { maxLength: 5 }).map((entries) => TermMap.from(entries)),
  ),
})).term
